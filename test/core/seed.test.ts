import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { firstSeed, hash, LARGEST_SEED, nextSeed } from "../../src/core/seed.ts";

describe("hash", () => {
  for (const [text, folded] of [
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ] as const)
    it(`folds "${text}" as FNV-1a does`, () => assert.equal(hash(text), folded));
});

describe("firstSeed", () => {
  it("is a number of six digits, and the same again", () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (tenant, conversation, mode) => {
        const seed = firstSeed({ tenant, conversation, mode });
        assert.ok(Number.isInteger(seed) && seed >= 100_000 && seed <= 999_999);
        assert.equal(firstSeed({ tenant, conversation, mode }), seed);
      }),
    ));

  it("hangs on tenant, conversation and mode, each told from the others", () => {
    const seeds = [
      firstSeed({ tenant: "a", conversation: "b", mode: "c" }),
      firstSeed({ tenant: "ab", conversation: "", mode: "c" }),
      firstSeed({ tenant: "b", conversation: "a", mode: "c" }),
      firstSeed({ tenant: "a", conversation: "b", mode: "d" }),
      firstSeed({ tenant: "a", conversation: "d", mode: "c" }),
    ];
    assert.equal(new Set(seeds).size, seeds.length);
  });

  it("rarely gives two conversations the same customer", () => {
    const seeds = Array.from({ length: 1_000 }, (_, index) =>
      firstSeed({ tenant: "local", conversation: `conversation ${index}`, mode: "banking" }),
    );
    assert.ok(new Set(seeds).size >= 995, `${new Set(seeds).size} of 1,000`);
  });
});

describe("nextSeed", () => {
  it("is another number of six digits", () => {
    const inRange = (seed: number) => {
      const next = nextSeed(seed);
      assert.ok(next !== seed && next >= 100_000 && next <= 999_999, `${next} after ${seed}`);
    };
    fc.assert(fc.property(fc.integer({ min: 0, max: LARGEST_SEED }), inRange));
    for (let seed = 100_000; seed <= 999_999; seed += 7) inRange(seed);
  });

  for (const start of [0, 1, 4_711, 100_000, 654_321, LARGEST_SEED])
    it(`brings each of the 900,000 customers once before one comes again, after ${start}`, () => {
      const seen = new Uint8Array(1_000_000);
      for (let turn = 0, seed = nextSeed(start); turn < 900_000; turn++, seed = nextSeed(seed)) {
        if (seen[seed] === 1) assert.fail(`${seed} came again after ${turn}`);
        seen[seed] = 1;
      }
    });
});
