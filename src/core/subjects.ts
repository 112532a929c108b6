/**
 * What a sentence can speak of in one customer's records: facts, columns, ledgers, and the rows that a text names. Computed
 * once for a turn; it decides nothing about sentences.
 */
import type { Unit } from "./blueprint.ts";
import { type FactSubject, factSubjects } from "./fact-subjects.ts";
import type { Reader } from "./figures.ts";
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import type { Row } from "./rows.ts";
import { isSmall, isVague, tellingWords, tokensOf } from "./words.ts";

/** A row and the ledger it stands in. */
export type Placed = { readonly ledger: string; readonly row: Row };

/** A ledger's column. */
export type ColumnSubject = {
  readonly ledger: string;
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** Of the row it belongs to, or a running balance: only meant where it is named. */
  readonly borrowed: boolean;
  readonly words: readonly (readonly string[])[];
};

/** A text that stands in rows and so names them: "Lakeside Electric", "Groceries". */
export type TextSubject = {
  readonly text: string;
  readonly stems: readonly string[];
  readonly rows: readonly Placed[];
};

/** All that a sentence can speak of. */
export type Subjects = {
  readonly day: string;
  readonly facts: readonly FactSubject[];
  readonly columns: readonly ColumnSubject[];
  readonly ledgers: readonly { readonly id: string; readonly words: readonly (readonly string[])[] }[];
  readonly rows: readonly Placed[];
  /** Texts by their first word. */
  readonly texts: ReadonlyMap<string, readonly TextSubject[]>;
  /** Texts by each word that only few have. */
  readonly hints: ReadonlyMap<string, readonly TextSubject[]>;
  /** Every text there is, in small letters, with blanks around: what may be quoted. */
  readonly quotes: string;
  readonly reader: Reader;
};

const COUNTED: readonly Unit[] = ["count", "score"];

function textSubjects(rows: readonly Placed[], texts: ReadonlySet<string>): TextSubject[] {
  const by = new Map<string, { text: string; rows: Placed[] }>();
  for (const placed of rows)
    for (const [column, value] of Object.entries(placed.row)) {
      if (typeof value !== "string" || !texts.has(`${placed.ledger}.${column}`) || value.trim() === "") continue;
      const key = value.toLowerCase();
      const kept = by.get(key) ?? { text: value, rows: [] };
      kept.rows.push(placed);
      by.set(key, kept);
    }
  return [...by.values()].flatMap((one) => {
    const stems = tokensOf(one.text).map(({ stem }) => stem);
    return stems.some((stem) => !isSmall(stem)) ? [{ ...one, stems }] : [];
  });
}

function grouped<Thing>(things: readonly (readonly [key: string, thing: Thing])[]): Map<string, Thing[]> {
  const by = new Map<string, Thing[]>();
  for (const [key, thing] of things) by.set(key, [...(by.get(key) ?? []), thing]);
  return by;
}

/** Lists what a sentence can speak of. */
export function listSubjects(mode: Mode, persona: Persona, company: string): Subjects {
  const { blueprint } = mode;
  const facts = factSubjects(mode, persona);
  const columns = blueprint.ledgers.flatMap((ledger) =>
    ledger.columns.map(({ id, label, unit, from }) => ({
      ledger: ledger.id,
      id,
      label,
      unit,
      borrowed: from?.kind === "picked" || from?.kind === "running",
      words: [tellingWords(label), tellingWords(id.replace(/[A-Z]/g, " $&"))].filter((one) => one.length > 0),
    })),
  );
  const ledgers = blueprint.ledgers.map(({ id, noun, label }) => ({
    id,
    words: [...noun, label, ...(tokensOf(noun[1]).length > 1 ? [noun[1].split(" ").at(-1) ?? ""] : [])]
      .map(tellingWords)
      .filter((one) => one.length > 0),
  }));
  const rows = blueprint.ledgers.flatMap((ledger) =>
    (persona.ledgers[ledger.id] ?? []).map((row) => ({ ledger: ledger.id, row })),
  );
  const texts = textSubjects(
    rows,
    new Set(columns.filter(({ unit }) => unit === "text").map(({ ledger, id }) => `${ledger}.${id}`)),
  );
  const labelled = new Set([...facts, ...columns, ...ledgers].flatMap(({ words }) => words.flat()));
  const hints = texts.flatMap((text) =>
    text.stems
      .filter(
        (stem) =>
          stem.length > 3 &&
          !isVague(stem) &&
          !/^(?:four|five|seven|eight|nine|twelve|twenty)$/.test(stem) &&
          !labelled.has(stem),
      )
      .map((stem) => [stem, text] as const),
  );
  const written = [
    company,
    mode.company,
    mode.name,
    ...facts.flatMap(({ value, label }) => [String(value), label]),
    ...texts.map(({ text }) => text),
    ...mode.tabs.flatMap(({ label, blocks }) => [
      label,
      ...blocks.flatMap((block) => ("title" in block ? [block.title] : [])),
    ]),
    ...blueprint.ledgers.flatMap(({ label }) => label),
    ...columns.map(({ label }) => label),
  ].map((one) => one.toLowerCase());
  // Facts in numbers are no names; parts of a text, "2 drivers", are quoted by themselves.
  const numbers = new Set(facts.filter(({ unit }) => unit !== "text").map(({ value }) => String(value)));
  const names = [...new Set(written.flatMap((one) => [one, ...one.split(/, | · /)]))].filter(
    (one) => /\d/.test(one) && !numbers.has(one) && one.length > (/^\d+$/.test(one) ? 2 : 1),
  );
  const counted = [
    ...ledgers.flatMap(({ words }) => words),
    ...facts.filter(({ unit }) => COUNTED.includes(unit)).flatMap(({ words }) => words),
    ...columns.filter(({ unit }) => COUNTED.includes(unit)).flatMap(({ words }) => words),
  ].flat();
  return {
    day: persona.day,
    facts,
    columns,
    ledgers,
    rows,
    texts: grouped(texts.map((text) => [text.stems[0] ?? "", text])),
    hints: grouped(hints),
    quotes: ` ${written.join(" \n ")} `,
    reader: {
      day: persona.day,
      names: names.toSorted((a, b) => b.length - a.length),
      nouns: new Set(counted.filter((stem) => !isVague(stem))),
    },
  };
}
