/**
 * Proves that large deals are whole dollars that fit a tile, and that nothing but money grows.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatValue } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona } from "../../src/core/persona.ts";
import { enlarged } from "../../src/industries/deals.ts";
import { localModeOf } from "./businesses.ts";

const plain = await localModeOf("florist");

function valuesOf(mode: Mode, seed: number) {
  const persona = createPersona(mode, { seed, day: "2026-11-21" });
  return mode.blueprint.facts.map(({ id, unit }) => ({ id, unit, value: persona.facts[id] }));
}

describe("enlarged", () => {
  it("makes money so many times larger, in whole dollars, and leaves the rest", () => {
    for (let seed = 0; seed < 20; seed++) {
      const [small, large] = [valuesOf(plain, seed), valuesOf(enlarged(plain, 40), seed)];
      for (const [at, { id, unit, value }] of small.entries()) {
        const found = large[at];
        if (unit !== "money") assert.deepEqual(found, { id, unit, value });
        else assert.equal(found?.unit, "dollars");
      }
      const worth = large.find(({ id }) => id === "worth")?.value;
      assert.ok(typeof worth === "number" && Number.isInteger(worth) && worth > 40 * 900, `${worth}`);
    }
  });

  it("fits every tile of the trades that deal in most", async () => {
    for (const business of ["shipyard", "aerospace company", "asteroid mine", "hedge fund", "gold mine"]) {
      const mode = await localModeOf(business);
      for (let seed = 0; seed < 200; seed++)
        for (const { id, unit, value } of valuesOf(mode, seed))
          if (unit === "dollars" && value !== undefined && mode.blueprint.metrics.some(({ fact }) => fact === id))
            assert.ok(formatValue(value, unit).length <= 10, `${business}: ${formatValue(value, unit)}`);
    }
  });

  it("enlarges what actions ask for and add", () => {
    const amount = { kind: "amount", id: "amount", label: "Amount", unit: "money", min: 0.5, max: 20 } as const;
    const action = {
      ...{ id: "order", label: "Order", verbs: ["order"], things: [], needs: [], done: "Ordered." },
      inputs: [amount],
      effects: [{ kind: "moves", fact: "worth", by: 12.5 }] as const,
    };
    const [made] = enlarged({ ...plain, actions: [action] }, 10).actions ?? [];
    assert.deepEqual(made?.inputs, [{ ...amount, unit: "dollars", min: 5, max: 200, step: 1 }]);
    assert.deepEqual(made?.effects, [{ kind: "moves", fact: "worth", by: 125 }]);
  });
});
