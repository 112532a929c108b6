/**
 * Holds every family and speciality of the local generator to the laws, and to sounding like its own trade.
 */
import assert from "node:assert/strict";
import Color from "color";
import { describe, it } from "mocha";
import { createPalette, READABLE } from "../../src/core/palette.ts";
import { createPersona } from "../../src/core/persona.ts";
import { FAMILIES, loadFamily } from "../../src/industries/families.ts";
import type { Family, Speciality } from "../../src/industries/family.ts";
import icons from "../../src/industries/icons.json" with { type: "json" };
import { localMode } from "../../src/industries/local.ts";
import { modeFaults } from "../../src/industries/modes.ts";
import { createPaint } from "../../src/shell/pictures.ts";
import { wordsOf } from "../core/dashboards.ts";
import { cardFaults, cardOf, LARGEST, personaFaults } from "../core/laws.ts";

const SEEDS = 20;
const DAY = "2026-11-21";

const families = (await Promise.all(FAMILIES.map(loadFamily))).filter((family) => family !== undefined);

/** A speciality with its family and its mode. */
function businessOf(family: Family, speciality: Speciality<string>) {
  return { family, speciality, mode: localMode(family, speciality, { business: speciality.names[0] }) };
}

const businesses = families.flatMap((family) => family.specialities.map((one) => businessOf(family, one)));

/** Lists what is there more than once, with all its owners. */
function clashes(owned: readonly (readonly [thing: string, owner: string])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [thing, owner] of owned) owners.set(thing, (owners.get(thing) ?? new Set()).add(owner));
  return [...owners].flatMap(([thing, all]) => (all.size > 1 ? [`${thing}: ${[...all].join(", ")}`] : []));
}

/** Words that would do for any business, and so say nothing of this one. */
const GENERIC =
  /\b(?:[Ii]tem|[Ss]ervice|[Pp]roduct|[Mm]etric|[Tt]hing|[Cc]ategory|[Oo]ption|[Ee]xample) ?(?:\d+|[A-Z]\b)|\b[Mm]etrics?\b|\b[Ll]orem\b|\bipsum\b|\bTBD\b/;

describe("loadFamily", () => {
  it("finds each family under its own name, and nothing under another", async () => {
    assert.deepEqual(
      families.map(({ id }) => id),
      FAMILIES,
    );
    for (const id of ["", "__proto__", "constructor", "Rail", "nowhere"]) assert.equal(await loadFamily(id), undefined);
  });
});

describe("families", () => {
  it("are lawful, every speciality", () =>
    assert.deepEqual(
      businesses.flatMap(({ mode }) => modeFaults(mode).map((fault) => `${mode.id}: ${fault}`)),
      [],
    ));

  it("give every speciality an id of its own", () => {
    for (const { id, specialities } of families)
      assert.equal(new Set(specialities.map((one) => one.id)).size, specialities.length, id);
  });

  it("claim no name twice", () => {
    const names = businesses.flatMap(({ family, speciality }) =>
      speciality.names.map((name) => [name.toLowerCase(), `${family.id}/${speciality.id}`] as const),
    );
    assert.deepEqual(clashes(names), []);
    for (const { speciality } of businesses) assert.equal(new Set(speciality.names).size, speciality.names.length);
  });

  it("write names as plain words", () => {
    for (const { speciality } of businesses)
      for (const name of speciality.names) assert.match(name, /^[\p{L}\d'’&.+-]+( [\p{L}\d'’&.+-]+)*$/u);
  });

  it("share no set of tab labels between two families", () => {
    const sets = businesses.map(({ family, mode }) => {
      const labels = mode.tabs.map(({ label }) => label.toLowerCase());
      return [labels.toSorted().join(" · "), family.id] as const;
    });
    assert.deepEqual(clashes(sets), []);
  });

  it("give companies names of their own, without a full stop", () => {
    const companies = businesses.flatMap(({ family, speciality }) =>
      speciality.companies.map((company) => [company, `${family.id}/${speciality.id}`] as const),
    );
    assert.deepEqual(clashes(companies), []);
    assert.deepEqual(
      companies.filter(([company]) => company.endsWith(".") || company !== company.trim() || company.length > 40),
      [],
    );
  });

  it("have enough of everything", () => {
    for (const { mode, speciality } of businesses) {
      const { items, companies, taglines, colours } = speciality;
      assert.ok(items.length >= 8 && companies.length >= 3 && taglines.length >= 1 && colours.length >= 2, mode.id);
      assert.ok(new Set(items.map(([, category]) => category)).size >= 3, mode.id);
      assert.equal(new Set(items.map(([what]) => what)).size, items.length, mode.id);
      for (const [what, , min, max] of items) assert.ok(min > 0 && min <= max, `${mode.id}: ${what}`);
    }
  });

  it("have pictures that there are, and colours on which text can be read", () => {
    for (const { family, speciality } of businesses) {
      for (const icon of [family.icon, speciality.icon ?? family.icon])
        assert.ok(Object.hasOwn(icons, icon), `${family.id}/${speciality.id}: ${icon}`);
      for (const colour of speciality.colours) {
        assert.match(colour, /^#[0-9A-F]{6}$/);
        const { header, headerEnd, tint, ink, quiet } = createPalette(colour);
        for (const ground of [header, headerEnd]) assert.ok(Color(ground).contrast(Color("#ffffff")) >= READABLE);
        for (const text of [ink, quiet]) assert.ok(Color(tint).contrast(Color(text)) >= READABLE);
      }
    }
  });

  it("say three terms of the trade or more on every tab but the settings, and no generic word", () => {
    const dull = businesses.flatMap(({ mode, speciality }) => {
      const persona = createPersona(mode, { seed: 7, day: DAY });
      const terms = [
        ...Object.values(speciality.words),
        ...speciality.items.map(([what]) => what),
        ...speciality.items.map(([, category]) => category),
      ].map((term) => term.toLowerCase());
      return mode.tabs.slice(0, -1).flatMap(({ id }) => {
        const card = cardOf(mode, id, { seed: 7, persona, profile: "teams", paint: () => "" });
        const words = wordsOf(card).join("\n");
        const said = new Set(terms.filter((term) => words.toLowerCase().includes(term)));
        const generic = words.match(GENERIC)?.[0];
        if (generic !== undefined) return [`${mode.id}, ${id}: "${generic}"`];
        return said.size >= 3 ? [] : [`${mode.id}, ${id}: only ${[...said].join(", ")}`];
      });
    });
    assert.deepEqual(dull, []);
  });

  for (const family of families)
    it(`keep laws 1 to 5 in ${family.id}, for ${SEEDS} customers on two days`, () => {
      for (const { mode } of businesses.filter((business) => business.family === family))
        for (let seed = 0; seed < SEEDS; seed++) assert.deepEqual(personaFaults(mode, seed), []);
    });

  for (const family of families)
    it(`fit the cards of ${family.id}, on every tab and in both profiles`, () => {
      const largest = { bare: 0, whole: 0, where: "" };
      const scale = { paint: () => "data:image/png;base64,AA==", largest };
      const own = businesses.filter((business) => business.family === family);
      assert.deepEqual(
        own.flatMap(({ mode }) => cardFaults(mode, 7, scale)),
        [],
      );
    });

  for (const family of families)
    it(`fit the largest cards of ${family.id} with their pictures too`, async () => {
      const own = businesses.filter((business) => business.family === family);
      const cards = own.flatMap(({ mode }) => {
        const persona = createPersona(mode, { seed: 7, day: DAY });
        return mode.tabs.map(({ id }) => ({ mode, persona, id }));
      });
      // A picture is about five times as long as its drawing; to paint all of them would take a minute.
      const guessed = cards.map(({ mode, persona, id }) => {
        const card = cardOf(mode, id, { seed: 7, persona, profile: "teams", paint: (svg) => svg.repeat(5) });
        return { mode, persona, id, size: JSON.stringify(card).length };
      });
      const paint = await createPaint();
      for (const { mode, persona, id } of guessed.toSorted((a, b) => b.size - a.size).slice(0, 2))
        for (const profile of ["teams", "basic"] as const) {
          const { length } = JSON.stringify(cardOf(mode, id, { seed: 7, persona, profile, paint }));
          assert.ok(length <= LARGEST.whole, `${mode.id}, ${id}, ${profile}: ${length} characters`);
        }
    });
});
