/**
 * Proves that a business that nobody knows is spoken of in the user's own words, not only in its header.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createPersona } from "../../src/core/persona.ts";
import { modeFaults } from "../../src/industries/modes.ts";
import { wordsOf } from "../core/dashboards.ts";
import { cardOf, personaFaults } from "../core/laws.ts";
import { localModeOf, madeOf } from "./businesses.ts";

const UNKNOWN: readonly (readonly [business: string, noun: string])[] = [
  ["theremin studio", "theremin"],
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

describe("ofOwnNoun", () => {
  const PLAIN = [
    "doorknob shop",
    "gyroscope shop",
    "whistle factory",
    "thermocoupling manufacturer",
    "museum of doorknobs",
  ];
  for (const business of PLAIN)
    it(`says the noun on the tabs of: ${business}`, async () => {
      const noun = business.replace(/museum of | \w+$/, "").replace(/s$/, "");
      const mode = await localModeOf(business);
      for (const seed of [1, 2, 3]) {
        assert.deepEqual(personaFaults(mode, seed), []);
        const persona = createPersona(mode, { seed, day: "2026-11-21" });
        const cards = mode.tabs
          .slice(0, 3)
          .map(({ id }) => cardOf(mode, id, { seed, persona, profile: "teams", paint: () => "" }));
        const words = cards.flatMap(wordsOf).join("\n").toLowerCase();
        assert.ok(words.replaceAll(mode.name.toLowerCase(), "").split(noun).length > 4, words);
      }
      assert.deepEqual(modeFaults(mode), []);
    });

  it("leaves alone what has no noun of its own", async () => {
    const speaks = async (business: string) => JSON.stringify((await localModeOf(business)).blueprint);
    assert.equal(await speaks("shop"), await speaks("new shop"));
    assert.equal(await speaks("factory"), await speaks("modern factory"));
  });
});
