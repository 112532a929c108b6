import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { amountsIn, readAmount } from "../../src/core/amount.ts";

const found: [said: string, ...amounts: (number | `$${number}`)[]][] = [
  ["$200", "$200"],
  ["200", 200],
  ["200 dollars", "$200"],
  ["US$ 1,250.50", "$1250.5"],
  ["1,250", 1250],
  ["$1.2k", "$1200"],
  ["2k", 2000],
  ["three hundred", 300],
  ["two hundred and fifty dollars", "$250"],
  ["a thousand bucks", "$1000"],
  ["twenty-five", 25],
  ["12,50 USD", "$12.5"],
  ["$.50", "$0.5"],
  ["2 million", 2_000_000],
  ["$40 or $50", "$40", "$50"],
  ["-200"],
  ["10:30"],
  ["12/24"],
  ["CLM-00740"],
  ["A1C"],
  ["vitamin d3"],
  ["someone"],
  [""],
];

describe("amountsIn", () => {
  for (const [said, ...expected] of found)
    it(`finds ${expected.join(" and ") || "nothing"} in "${said}"`, () =>
      assert.deepEqual(
        amountsIn(said).map(({ value, money }) => (money ? `$${value}` : value)),
        expected,
      ));
});

describe("readAmount", () => {
  for (const [text, amount] of [
    ["200", 200],
    [" $1,200.50 ", 1200.5],
    ["0.01", 0.01],
    ["200 please", undefined],
    ["-5", undefined],
    ["", undefined],
    ["1e9", undefined],
    ["Infinity", undefined],
  ] as const)
    it(`reads "${text}" as ${amount}`, () => assert.equal(readAmount(text), amount));
});
