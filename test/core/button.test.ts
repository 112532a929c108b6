import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { inputId, readButton, readSeed } from "../../src/core/button.ts";

const stamp = { mode: "banking", seed: 4711, revision: 2 };

describe("readButton", () => {
  const ours: unknown[] = [
    { verb: "open", tab: "accounts", stamp },
    { verb: "renew", stamp },
    { verb: "today", stamp },
    { verb: "reset", stamp },
    { verb: "undo", stamp },
    { verb: "seed", seed: "4711", stamp },
    { verb: "seed", stamp },
    { verb: "become", business: "bank" },
    { verb: "become", business: "bank", stamp },
  ];
  for (const data of ours) it(`reads ${JSON.stringify(data)}`, () => assert.deepEqual(readButton(data), data));

  it("reads a form: what was entered in its inputs, and nothing of other forms", () => {
    const entered = { [inputId("payCard", "amount")]: "5", [inputId("transfer", "amount")]: "200", seed: "1" };
    assert.deepEqual(readButton({ verb: "act", action: "transfer", stamp, ...entered }), {
      verb: "act",
      action: "transfer",
      input: { amount: "200" },
      stamp,
    });
  });

  it("takes no form's word for what was entered but its inputs'", () => {
    const read = readButton({ verb: "act", action: "transfer", stamp, input: { amount: "9" } });
    assert.deepEqual(read, { verb: "act", action: "transfer", input: {}, stamp });
  });

  it("drops what a client adds", () =>
    assert.deepEqual(readButton({ verb: "renew", stamp, msteams: { type: "x" } }), { verb: "renew", stamp }));

  const others: unknown[] = [
    undefined,
    null,
    "",
    "open",
    7,
    [],
    {},
    { verb: "open" },
    { verb: "open", tab: "accounts" },
    { verb: "open", tab: 1, stamp },
    { verb: "open", tab: "x".repeat(41), stamp },
    { verb: "seed", seed: "1".repeat(101), stamp },
    { verb: "seed", seed: 4711, stamp },
    { verb: "become", business: "x".repeat(201) },
    { verb: "erase", stamp },
    { verb: "renew", stamp: null },
    { verb: "renew", stamp: { ...stamp, seed: 1.5 } },
    { verb: "renew", stamp: { ...stamp, revision: "2" } },
    { verb: "__proto__", stamp },
  ];
  for (const data of others)
    it(`is none of ours: ${JSON.stringify(data)?.slice(0, 60)}`, () => assert.equal(readButton(data), undefined));

  it("never throws, whatever comes back", () => {
    const verb = fc.constantFrom("open", "renew", "today", "reset", "seed", "become");
    const shaped = fc.record({
      verb,
      tab: fc.anything(),
      seed: fc.anything(),
      business: fc.anything(),
      stamp: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (data) => void readButton(data)),
      { numRuns: 500 },
    );
  });
});

describe("readSeed", () => {
  const cases: [text: string, seed: number | undefined][] = [
    ["4711", 4711],
    ["#4711", 4711],
    ["  0042 ", 42],
    ["0", 0],
    ["999999999", 999_999_999],
    ["1000000000", undefined],
    ["", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["seed", undefined],
    ["４７１１", undefined],
    ["4711 4711", undefined],
  ];
  for (const [text, seed] of cases) it(`reads "${text}" as ${seed}`, () => assert.equal(readSeed(text), seed));
});
