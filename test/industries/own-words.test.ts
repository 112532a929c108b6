/**
 * Proves that a business that nobody knows is spoken of in the user's own words, not only in its header.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createPersona } from "../../src/core/persona.ts";
import { modeFaults } from "../../src/industries/modes.ts";
import { wordsOf } from "../core/dashboards.ts";
import { cardOf } from "../core/laws.ts";
import { localModeOf, madeOf } from "./businesses.ts";

const UNKNOWN: readonly (readonly [business: string, noun: string])[] = [
  ["glassblowing studio", "glassblowing"],
  ["zorb", "zorb"],
  ["Hooli", "Hooli"],
  ["blorfle company", "blorfle"],
  ["quiet frobnication outfit", "frobnication"],
];

describe("inOwnWords", () => {
  for (const [business, noun] of UNKNOWN)
    it(`says "${noun}" on every tab of: ${business}`, async () => {
      assert.equal(madeOf(business).family, "general");
      const mode = await localModeOf(business);
      assert.deepEqual(modeFaults(mode), []);
      for (const seed of [1, 2, 3]) {
        const persona = createPersona(mode, { seed, day: "2026-11-21" });
        for (const { id } of mode.tabs.slice(0, 3)) {
          const words = wordsOf(cardOf(mode, id, { seed, persona, profile: "teams", paint: () => "" })).join("\n");
          assert.ok(words.toLowerCase().includes(`${noun.toLowerCase()} specialist`), `${id}: ${words}`);
        }
      }
    });

  it("leaves out a noun that is too long for a row", async () => {
    const mode = await localModeOf("Donaudampfschifffahrtsgesellschaftskapitaen");
    assert.deepEqual(modeFaults(mode), []);
  });
});
