/**
 * Proves that what a business does with its own thing shows, where the trade it was taken for is only a neighbour.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Mode } from "../../src/core/mode.ts";
import { ACTIVITIES } from "../../src/industries/activities.ts";
import { doingOf } from "../../src/industries/activity.ts";
import { enriched } from "../../src/industries/enriching.ts";
import { FAMILIES, loadFamily } from "../../src/industries/families.ts";
import { localMode } from "../../src/industries/local.ts";
import { modeFaults } from "../../src/industries/modes.ts";
import { recognise } from "../../src/industries/recognise.ts";
import { retellingOf, retold } from "../../src/industries/retelling.ts";
import { personaFaults } from "../core/laws.ts";
import { localModeOf } from "./businesses.ts";

const families = (await Promise.all(FAMILIES.map(loadFamily))).filter((family) => family !== undefined);

describe("doingOf", () => {
  const DOINGS: readonly (readonly [called: string, activity: string, thing: string])[] = [
    ["kayak rental", "rental", "kayak"],
    ["rent-a-grandma", "rental", "grandma"],
    ["goose rental agency", "rental", "goose"],
    ["vintage lamp repair shop", "repair", "vintage lamp"],
    ["hospital for dolls", "repair", "doll"],
    ["Saxophone Lessons", "lessons", "saxophone"],
    ["subscription box for cheese", "subscription", "cheese"],
    ["dog-themed café", "cafe", "dog"],
    ["ship in a bottle maker", "maker", "ship in a bottle"],
    ["school of fish restaurant", "restaurant", "fish"],
    ["witch supply store", "shop", "witch"],
    ["left-handed scissors shop", "shop", "scissors"],
  ];
  for (const [called, activity, thing] of DOINGS)
    it(`hears of ${thing}: ${called}`, () => {
      const doing = doingOf(called);
      assert.deepEqual([doing?.activity.id, doing?.thing], [activity, thing]);
    });

  for (const called of ["", "shop", "new shop", "castle for rent", "law firm for startups", "zorb", "__proto__ shop"])
    it(`hears of nothing: "${called}"`, () => assert.equal(doingOf(called), undefined));
});

describe("retellingOf", () => {
  const kept = ["florist shop", "day spa", "primary school", "jewelry store", "wine shop", "car rental", "bakery café"];
  for (const called of kept)
    it(`leaves to its own trade: ${called}`, async () => {
      const { family: id, speciality, business } = recognise(called);
      const family = families.find((one) => one.id === id);
      const own = family?.specialities.find((one) => one.id === speciality) ?? family?.specialities[0];
      assert.ok(family && own);
      assert.equal(retellingOf(family, own, business), undefined);
    });

  it("says what goes with the thing", async () => {
    const shown = JSON.stringify((await localModeOf("vintage lamp repair")).blueprint);
    for (const word of ["Lamp shade, mended", "repair ticket"])
      assert.ok(shown.toLowerCase().includes(word.toLowerCase()));
  });
});

describe("retold", () => {
  const THINGS = [
    ["doll", "dolls"],
    ["oxymoron", "oxymorons"],
    ["left-handed clog", "left-handed clogs"],
    ["ventriloquism", "ventriloquism"],
  ] as const;
  for (const activity of ACTIVITIES.filter(({ items }) => items !== ""))
    it(`is lawful whatever the thing: ${activity.id}`, () => {
      const [home, id] = activity.like;
      const base = families.find((family) => family.id === home)?.specialities.find((one) => one.id === id);
      const family = families.find((one) => one.id === home);
      assert.ok(family && base);
      for (const [thing, things] of THINGS)
        for (const keeps of [true, false]) {
          const told = retold(base, { activity, thing, things, like: activity.like, keeps });
          const mode: Mode = localMode(family, told, { business: `${thing} ${activity.ends[0]}` });
          assert.deepEqual(modeFaults(mode), [], thing);
          for (let seed = 0; seed < 3; seed++) assert.deepEqual(personaFaults(mode, seed), []);
        }
    });
});

describe("enriched", () => {
  it("keeps every speciality lawful", () => {
    for (const family of families)
      for (const speciality of family.specialities) {
        const more = enriched(family.id, speciality, "unicorn embassy");
        assert.deepEqual(modeFaults(localMode(family, more, { business: "unicorn embassy" })), [], speciality.id);
      }
  });

  it("puts the thing's rows among the trade's", async () => {
    const shown = JSON.stringify((await localModeOf("unicorn embassy")).blueprint);
    assert.ok(shown.includes("Rainbow mane"), shown.slice(0, 400));
  });
});
