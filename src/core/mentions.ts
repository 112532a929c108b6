/**
 * Finds what a sentence speaks of, clause by clause, and which of it each of its figures belongs to. It compares words only;
 * whether a figure is true is not asked here.
 */
import type { Unit } from "./blueprint.ts";
import type { Clause, Reading, RowMention } from "./clauses.ts";
import type { FactSubject } from "./fact-subjects.ts";
import type { Figure } from "./figures.ts";
import type { ColumnSubject, Subjects } from "./subjects.ts";
import { isVague } from "./words.ts";

/** A fact that words name; `whole` where all of its label stands there. */
export type FactMention = {
  readonly fact: FactSubject;
  readonly at: readonly number[];
  readonly whole: boolean;
  /** All that is missing of its label are words that many have. */
  readonly nearly: boolean;
};

/** What a clause speaks of. */
export type Topic = {
  readonly facts: readonly FactMention[];
  readonly rows: readonly RowMention[];
  readonly columns: readonly ColumnSubject[];
  readonly ledgers: readonly string[];
  /** All facts whose whole label is there, those too whose words are part of a longer one's. */
  readonly every: readonly FactMention[];
};

const LIGHT = new Set(
  "paid pay done book open received credit debit confirmed shipped use signed online other cash phone active card close free house home market".split(
    " ",
  ),
);

/** Words that mean what a label says otherwise. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  cost: ["premium", "price", "fee"],
  cover: ["coverage"],
  covered: ["coverage"],
  insured: ["coverage"],
  owe: ["balance"],
  debt: ["balance"],
  visit: ["appointment"],
  pay: ["premium", "cost", "fee"],
};

const UNITS: Readonly<Record<Figure["kind"], readonly Unit[]>> = {
  money: ["money", "dollars", "flow"],
  percent: ["percent"],
  count: ["count", "score"],
  number: ["score", "count", "percent", "money", "dollars", "flow"],
  date: ["date"],
  time: ["time"],
  code: [],
};

/** True where a figure of this kind can be a value in this unit. */
export function isOf(kind: Figure["kind"], unit: Unit): boolean {
  return UNITS[kind].includes(unit);
}

/** Say what somebody does before they name a thing: "Paid to you" is not meant by every "you pay". */
const VERBS = new Set(["pay", "book", "use", "earn", "done", "open"]);

type Worded = { readonly words: readonly (readonly string[])[] };

/** Where the words of one thing stand in a clause, the way of naming it that is met best. */
function placesOf(
  { words }: Worded,
  stems: ReadonlyMap<string, number>,
  verbatim = false,
): { at: number[]; whole: boolean; nearly: boolean } | undefined {
  const met = words
    .filter((way) => verbatim || !(way.length === 1 && VERBS.has(way[0] ?? "")))
    .map((way) => ({
      at: way.flatMap((stem) => stems.get(stem) ?? []),
      whole: way.every((stem) => stems.has(stem)),
      way,
    }))
    .filter(({ way, whole }) => way.some((stem) => stems.has(stem) && !isVague(stem)) || (whole && way.length > 1))
    .map(({ at, whole, way }) => ({ at, whole, nearly: way.every((stem) => stems.has(stem) || isVague(stem)) }));
  return met.toSorted((a, b) => Number(b.whole) - Number(a.whole) || b.at.length - a.at.length)[0];
}

/** Where a label stands word for word, what only resembles it is not meant. */
function literal(mentions: readonly FactMention[], text: string): readonly FactMention[] {
  const small = text.toLowerCase();
  const exact = mentions.filter(
    ({ fact, whole }) => whole && fact.label.includes(" ") && small.includes(fact.label.toLowerCase()),
  );
  return exact.length === 0
    ? mentions
    : mentions.filter((one) => exact.includes(one) || !exact.some(({ at }) => covers(at, one.at)));
}

/** True where one thing's words are all words of another. */
export function covers(more: readonly number[], less: readonly number[]): boolean {
  return less.every((at) => more.includes(at));
}

/** Keeps what is named by most words, and of what overlaps the longer. */
function named(mentions: readonly FactMention[]): FactMention[] {
  const widest = mentions.filter(
    (one) => !mentions.some((other) => other.at.length > one.at.length && covers(other.at, one.at)),
  );
  const whole = widest.filter((one) => one.whole);
  if (whole.length > 0)
    return widest.filter((one) => one.whole || (one.nearly && whole.some((other) => covers(one.at, other.at))));
  const most = Math.max(0, ...widest.map(({ at }) => at.length));
  return widest.filter(({ at }) => at.length === most);
}

const TRANSFERS =
  /\b(?:mov\w*|transfer\w*|put|deposit\w*|sent|send\w*|aside|added|go(?:es)? (?:in)?to|contribut\w*|into|charges?|transactions?|categor\w*)\b/i;
const LATELY =
  /\bthis month\b|\bmonthly\b|\blately\b|\brecently\b|\b(?:last|past) (?:30|thirty) days\b|\b(?:last|past) month\b/i;
const EVER = /\b(?:in all|in total|overall|altogether|to date|ever|with us|so far|since|lifetime|all told)\b/i;

/** "Spent with us" and "Spent this month" share a word: the time that a sentence speaks of tells them apart. */
function timely(mentions: readonly FactMention[], text: string): readonly FactMention[] {
  const [lately, ever] = [LATELY.test(text), EVER.test(text)];
  if (mentions.length < 2 || lately === ever) return mentions;
  const recent = ({ fact }: FactMention) =>
    /\bmonth\b|\b30 days\b|\blately\b/i.test(`${fact.label} ${fact.id.replace(/[A-Z]/g, " $&")}`);
  const meant = mentions.filter((one) => recent(one) === lately);
  return meant.length > 0 && meant.length < mentions.length ? meant : mentions;
}

/** Finds what a clause speaks of that a figure of this kind can belong to. */
export function topicOf(
  { first, end }: Clause,
  kind: Figure["kind"],
  { reading, subjects }: { reading: Reading; subjects: Subjects },
): Topic {
  const rows = reading.rows.filter((one) => one.first >= first && one.first < end);
  const stems = new Map<string, number>();
  const meant = new Map<string, number>();
  for (let at = first; at < end; at++) {
    const stem = reading.tokens[at]?.stem ?? "";
    const named = rows.find((one) => one.whole && one.end - one.first > 1 && one.first <= at && at < one.end);
    if (named) continue;
    // "a year ago" is when, not what
    if (/^(?:year|month)$/.test(stem) && /^(?:ago|back|earlier)$/.test(reading.tokens[at + 1]?.stem ?? "")) continue;
    stems.set(stem, at);
    const paid = /^paid/i.test(reading.text.slice(reading.tokens[at]?.start));
    if (Object.hasOwn(SYNONYMS, stem) && !paid) for (const other of SYNONYMS[stem] ?? []) meant.set(other, at);
  }
  // "Your Auto policy costs" asks for its premium, not for that of all.
  const all = new Map([...meant, ...stems]);
  const ofFacts = reading.rows.some((row) => row.whole && row.first < end) ? stems : all;
  const clauseText = reading.text
    .slice(reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0)
    .toLowerCase();
  const facts = subjects.facts.flatMap((fact) => {
    const places = isOf(kind, fact.unit)
      ? placesOf(fact, ofFacts, clauseText.includes(fact.label.toLowerCase()))
      : undefined;
    return places ? [{ fact, ...places }] : [];
  });
  const best = named(
    literal(facts, reading.text.slice(reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0)),
  );
  const columns = subjects.columns.filter((column) => {
    const places = isOf(kind, column.unit) ? placesOf(column, all) : undefined;
    return places?.whole && !best.some(({ at }) => at.length > places.at.length && covers(at, places.at));
  });
  const ledgers = subjects.ledgers.filter((ledger) => placesOf(ledger, all)?.whole).map(({ id }) => id);
  // "Paid" names rows, "you paid" does not.
  const capital = (at: number) => at > 0 && /^\p{Lu}/u.test(reading.text.slice(reading.tokens[at]?.start));
  const naming = rows.filter(
    ({ first: at, end: to, whole }) =>
      !(whole && to - at === 1 && LIGHT.has(reading.tokens[at]?.stem ?? "") && !capital(at)),
  );
  // "Your savings" are the fact, "moved to savings" are rows of that name.
  const wholly = new Set(best.filter(({ whole }) => whole).flatMap(({ at }) => at));
  const rowsOnly = TRANSFERS.test(reading.text)
    ? naming
    : naming.filter((row) => !(row.end - row.first === 1 && wholly.has(row.first)));
  return {
    facts: timely(best, reading.text),
    rows: rowsOnly,
    columns,
    ledgers,
    every: facts.filter(({ nearly }) => nearly),
  };
}
