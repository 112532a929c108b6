/**
 * Holds every theme to the laws over any family, and to saying something of itself while the trade stays whole.
 */
import assert from "node:assert/strict";
import Color from "color";
import { describe, it } from "mocha";
import type { Mode } from "../../src/core/mode.ts";
import { createPalette, READABLE } from "../../src/core/palette.ts";
import { createPersona } from "../../src/core/persona.ts";
import { FAMILIES, loadFamily } from "../../src/industries/families.ts";
import icons from "../../src/industries/icons.json" with { type: "json" };
import { localMode } from "../../src/industries/local.ts";
import { BUILT_IN, isBuiltIn, modeFaults } from "../../src/industries/modes.ts";
import { recognise } from "../../src/industries/recognise.ts";
import { allThemes, type Theme } from "../../src/industries/theme.ts";
import { laidOver, suits, themeIn } from "../../src/industries/theming.ts";
import { wordsOf } from "../core/dashboards.ts";
import { cardFaults, cardOf, personaFaults } from "../core/laws.ts";
import { localModeOf } from "./businesses.ts";
import { ODDLY } from "./spoken-odd.ts";

const SCALE = { paint: () => "data:image/png;base64,AA==", largest: { bare: 0, whole: 0, where: "" } };

const families = (await Promise.all(FAMILIES.map(loadFamily))).filter((family) => family !== undefined);

/** Modes that a theme may be laid over: the built-in ones, and those of every third family; other ones for each theme. */
function tradesAt(turn: number): Mode[] {
  const some = families.filter((_, at) => at % 3 === turn % 3);
  const local = some.flatMap((family) => {
    const speciality = family.specialities[(turn * 7) % family.specialities.length];
    return speciality ? [localMode(family, speciality, { business: speciality.names[0] })] : [];
  });
  return [...BUILT_IN, ...local];
}

function over(mode: Mode, theme: Theme): Mode {
  const business = `${theme.names[0]} ${mode.name}`;
  return laidOver(mode, { theme, trade: mode.name, turned: business }, business);
}

/** All that stands on a mode's tabs, settings aside, without its own names. */
function textOf(mode: Mode, seed = 7): string {
  const persona = createPersona(mode, { seed, day: "2026-11-21" });
  const words = mode.tabs
    .slice(0, -1)
    .flatMap(({ id }) => wordsOf(cardOf(mode, id, { seed, persona, profile: "teams", paint: () => "" })));
  return [mode.name, mode.company, mode.tagline].reduce(
    (text, own) => text.replaceAll(own.toLowerCase(), ""),
    words.join("\n").toLowerCase(),
  );
}

/** The words of a theme that may stand on a card. */
function wordsOfTheme({ marks, tails, levels, collected, places, belongings }: Theme): string[] {
  return [...marks, ...tails, ...levels, collected, ...places, ...belongings].map((word) => word.toLowerCase());
}

describe("the themes", () => {
  it("are many, each under names of its own", () => {
    const names = allThemes().flatMap((theme) => theme.names);
    assert.ok(allThemes().length >= 60);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  it("say enough, briefly", () => {
    for (const { id, sort, marks, tails, levels, collected, companies, taglines, places, belongings } of allThemes()) {
      assert.match(sort, /^(?:any|tech|small|baby|beast|edible|quality)$/, id);
      assert.ok(marks.length >= 8 && tails.length >= 3 && places.length >= 2 && belongings.length >= 3, id);
      assert.ok(levels.length === 4 && companies.length >= 3 && taglines.length >= 2, id);
      for (const mark of marks) assert.ok(mark.length <= 16 && /^[\p{Lu}\d]/u.test(mark), `${id}: ${mark}`);
      assert.ok(collected.length <= 14, `${id}: ${collected}`);
    }
  });

  it("have pictures that there are, and colours on which text can be read", () => {
    for (const { id, icon, colours } of allThemes()) {
      assert.ok(Object.hasOwn(icons, icon), `${id}: ${icon}`);
      for (const colour of colours) {
        assert.match(colour, /^#[0-9A-F]{6}$/, id);
        const { header, headerEnd, tint, ink, quiet } = createPalette(colour);
        for (const ground of [header, headerEnd]) assert.ok(Color(ground).contrast(Color("#ffffff")) >= READABLE, id);
        for (const text of [ink, quiet]) assert.ok(Color(tint).contrast(Color(text)) >= READABLE, id);
      }
    }
  });

  for (const [turn, theme] of allThemes().entries())
    it(`are lawful over any family: ${theme.id}`, () => {
      for (const [at, trade] of tradesAt(turn).entries()) {
        const mode = over(trade, theme);
        assert.deepEqual(modeFaults(mode), [], mode.id);
        assert.deepEqual(personaFaults(mode, turn * 50 + at), [], mode.id);
        if (at % 4 === turn % 4) assert.deepEqual(cardFaults(mode, 7, SCALE), [], mode.id);
      }
    });

  for (const [turn, theme] of allThemes().entries())
    it(`are heard three times over any family, and the trade too: ${theme.id}`, () => {
      const terms = wordsOfTheme(theme);
      const dull = tradesAt(turn).flatMap((trade) => {
        const text = textOf(over(trade, theme));
        const heard = terms.filter((term) => text.includes(term));
        const labels = trade.tabs.every(({ label }) => text.includes(label.toLowerCase()) || label === "Settings");
        return heard.length >= 3 && labels ? [] : [`${trade.id}: only ${heard.join(", ")}`];
      });
      assert.deepEqual(dull, []);
    });
});

describe("laidOver", () => {
  it("fits the largest cards there are, with any theme", async () => {
    const retail = await loadFamily("retail");
    const large = retail?.specialities.filter(({ id }) => ["phoneaccessories", "kidsclothes"].includes(id)) ?? [];
    assert.equal(large.length, 2);
    for (const speciality of large)
      for (const theme of allThemes()) {
        if (!retail || !suits(theme, retail.id)) continue;
        const mode = over(localMode(retail, speciality, { business: speciality.names[0] }), theme);
        assert.deepEqual(cardFaults(mode, 7, SCALE), []);
      }
  });

  it("keeps tabs, sums and actions", () => {
    const [theme] = allThemes();
    assert.ok(theme);
    for (const trade of tradesAt(3)) {
      const mode = over(trade, theme);
      const bones = ({ tabs, actions, blueprint }: Mode) => ({
        tabs: tabs.map(({ label, blocks }) => [label, blocks.map(({ kind }) => kind)]),
        actions: actions.map(({ id, label, verbs, things }) => [id, label, verbs, things]),
        metrics: blueprint.metrics.map(({ fact }) => fact),
        rows: blueprint.ledgers.map(({ id, rows, sorts }) => [id, rows, sorts.length]),
      });
      assert.deepEqual(bones(mode), bones(trade), mode.id);
    }
  });
});

describe("an odd business", () => {
  it("is the trade it names, and no built-in as it stands", async () => {
    for (const [said, family] of [
      ["bank for cats", "banking"],
      ["goblin bank", "banking"],
      ["dragon insurance", "insurance"],
      ["hospital for robots", "healthcare"],
      ["vampire hotel", "lodging"],
      ["pirate law firm", "law"],
      ["zombie dentist", "clinic"],
      ["airline for dogs", "airline"],
      ["hotel on the moon", "lodging"],
    ] as const) {
      assert.equal(recognise(said).family, family, said);
      assert.ok(!isBuiltIn(recognise(said)), said);
      const mode = await localModeOf(said);
      assert.ok(
        BUILT_IN.every(({ company }) => company !== mode.company),
        said,
      );
      assert.equal(mode.origin, "local", said);
    }
  });

  for (const said of ["bank", "insurance company", "hospital", "credit union", "Wells Fargo"])
    it(`leaves ${said} as it is`, () => assert.ok(isBuiltIn(recognise(said))));

  for (const said of [
    "ice cream parlor",
    "coworking space",
    "ghost kitchen",
    "dog hotel",
    "fairy lights shop",
    "baby photographer",
    "plain bakery",
    "Royal Oak Bank",
    "Golden Dragon Restaurant",
    "Moon Bank",

    "",
    "vampire",
  ])
    it(`finds no theme in "${said}"`, async () => {
      const { guidance, customer } = await localModeOf(said);
      assert.ok(!allThemes().some(({ word }) => guidance.includes(` ${word} one:`)), customer);
    });

  it(`says three words of its trade and three of its theme, nine times of ten in ${ODDLY.length}`, async () => {
    const poor = [];
    for (const [said, trade, theme] of ODDLY) {
      const text = textOf(await localModeOf(said));
      const found = (words: string) => words.split("|").filter((word) => text.includes(word));
      if (found(trade).length < 3 || found(theme).length < 3) poor.push(`${said}: ${found(trade)}; ${found(theme)}`);
    }
    assert.ok(poor.length <= ODDLY.length / 10, poor.join("\n"));
  });

  it("is found at once, however long the phrase", () => {
    for (const text of ["vampire ".repeat(100_000), "x".repeat(1_000_000), "of the ".repeat(10_000)]) {
      const begin = performance.now();
      themeIn(text);
      assert.ok(performance.now() - begin < 50);
    }
  });
});
