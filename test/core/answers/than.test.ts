/** Amounts that records are asked to be over or under. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { amountIn, thanIn } from "../../../src/core/answers/than.ts";

describe("thanIn", () => {
  const cases: [line: string, over: number | undefined, under: number | undefined][] = [
    ["transactions over 100", 100, undefined],
    ["bills under 60 dollars", undefined, 60],
    ["anything bigger than 2k this month", 2_000, undefined],
    ["cheaper than 5 hundred", undefined, 500],
    ["transactions over 6 months", undefined, undefined],
    ["more than 3 people", undefined, undefined],
    ["over the moon", undefined, undefined],
  ];
  for (const [line, over, under] of cases)
    it(`hears in: ${line}`, () => {
      const than = thanIn(line.split(" "));
      assert.deepEqual([than?.over, than?.under], [over, under]);
    });
});

describe("amountIn", () => {
  const cases: [line: string, amount: number | "none" | undefined][] = [
    ["can i afford it", "none"],
    ["can i afford 300", 300],
    ["a 12k car", 12_000],
    ["3 grand", 3_000],
    ["2 bikes at 300", undefined],
  ];
  for (const [line, amount] of cases)
    it(`finds ${amount ?? "no one amount"} in: ${line}`, () => assert.equal(amountIn(line.split(" ")), amount));
});
