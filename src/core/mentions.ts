/**
 * Finds what a sentence speaks of, clause by clause, and which of it each of its figures belongs to. It compares words only;
 * whether a figure is true is not asked here.
 */
import type { Unit } from "./blueprint.ts";
import type { Figure } from "./figures.ts";
import type { ColumnSubject, FactSubject, Placed, Subjects } from "./subjects.ts";
import { isVague, type Token, tokensOf } from "./words.ts";

/** A part of a sentence that speaks of one thing or of few: tokens from `first` to before `end`. */
type Clause = { readonly first: number; readonly end: number };

/** Rows that a text names, at these tokens. */
export type RowMention = {
  readonly first: number;
  readonly end: number;
  readonly rows: readonly Placed[];
  readonly whole: boolean;
};

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

/** A sentence, read. */
export type Reading = {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly rows: readonly RowMention[];
};

const BREAKS = new Set(
  "and but while plus or versus v compared whereas against though although because than whose".split(" "),
);
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

function rowMentions(tokens: readonly Token[], subjects: Subjects): RowMention[] {
  const found: RowMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const fitting = (subjects.texts.get(tokens[at]?.stem ?? "") ?? []).filter(({ stems }) =>
      stems.every((stem, index) => tokens[at + index]?.stem === stem),
    );
    const longest = Math.max(0, ...fitting.map(({ stems }) => stems.length));
    if (longest === 0) continue;
    const rows = fitting.filter(({ stems }) => stems.length === longest).flatMap((text) => text.rows);
    found.push({ first: at, end: at + longest, rows, whole: true });
    at += longest - 1;
  }
  return found;
}

/** Rows that only a part of a text names, "the electric bill": those that most words of a clause point to. */
function hinted(
  { first, end }: Clause,
  tokens: readonly Token[],
  { rows, subjects }: { rows: readonly RowMention[]; subjects: Subjects },
): RowMention[] {
  const points = new Map<Placed, number[]>();
  for (let at = first; at < end; at++) {
    if (rows.some((one) => one.first <= at && at < one.end)) continue;
    const placed = new Set((subjects.hints.get(tokens[at]?.stem ?? "") ?? []).flatMap((text) => text.rows));
    for (const one of placed) points.set(one, [...(points.get(one) ?? []), at]);
  }
  const most = Math.max(0, ...[...points.values()].map(({ length }) => length));
  const best = [...points].filter(([, at]) => at.length === most);
  const at = best.flatMap(([, places]) => places);
  return best.length === 0
    ? []
    : [{ first: Math.min(...at), end: Math.max(...at) + 1, rows: best.map(([placed]) => placed), whole: false }];
}

/** Reads a sentence: its words, its clauses, and the rows it names. */
export function readSentence(text: string, figures: readonly Figure[], subjects: Subjects): Reading {
  const tokens = tokensOf(text);
  const rows = rowMentions(tokens, subjects);
  const inside = (from: number, to: number) =>
    figures.some(({ start, end }) => start < to && from < end && !(from <= start && end <= to));
  const held = new Set(
    rows.flatMap((one) => Array.from({ length: one.end - one.first - 1 }, (_, index) => one.first + index + 1)),
  );
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!before || held.has(at) || figures.some(({ start, end }) => start < before.end && token.start < end)) return [];
    const gap = text.slice(before.end, token.start);
    const figured = figures.some(({ start }) => start >= before.end && start <= token.start);
    const word = before.stem;
    const turned = figured && (word === "from" || word === "to" || word === "since");
    const between = figures.filter(({ end }) => end <= (tokens[at]?.start ?? 0)).length;
    const turning = TURNS.has(word) || TURNS.has(token.stem);
    const next = figures.find(({ start }) => start >= token.start);
    const last = figures.slice(0, between).findLast(({ kind }) => kind !== "date" && kind !== "time");
    const joins = turning && last !== undefined && next !== undefined && turnsAt(at, { text, tokens }, { last, next });
    return joins ||
      (/[,;:()\n–—]|\.\s/.test(gap) && !inside(before.end, token.start)) ||
      BREAKS.has(token.stem) ||
      turned
      ? [at]
      : [];
  });
  const firsts = [0, ...starts];
  const clauses = firsts.map((first, index) => ({ first, end: firsts[index + 1] ?? tokens.length }));
  const partial = clauses.flatMap((clause) => hinted(clause, tokens, { rows, subjects }));
  return { text, figures, tokens, clauses, rows: [...rows, ...partial].sort((a, b) => a.first - b.first) };
}

const TURNS = new Set("of at for make come total with is are you you're you've leave bring".split(" "));

/** True where the way from one figure to the next turns to the next: the last small word before it that can. */
function turnsAt(
  at: number,
  { text, tokens }: Pick<Reading, "text" | "tokens">,
  { last, next }: { last: Figure; next: Figure },
): boolean {
  const start = tokens[at]?.start ?? 0;
  if (start < last.end || !TURNS.has(tokens[at]?.stem ?? "")) return false;
  return (
    !tokens.some(
      (token, index) =>
        index > at && token.start < next.start && TURNS.has(token.stem) && !token.stem.startsWith("you"),
    ) &&
    next.start - start < 40 &&
    !/[,;:()]/.test(text.slice(last.end, next.start))
  );
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

function covers(more: readonly number[], less: readonly number[]): boolean {
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

const CLAIMS = new Set(
  `is are was were stand stands sit sits has have hold holds show shows come comes total totals at of now currently just about
  to a an your the in with right balance account amount s score value around roughly nearly almost over exactly only still only`.split(
    /\s+/,
  ),
);
const CLAIMED = new Set("in your the is as are for on an a account balance our sitting sits".split(" "));

/** The facts of which a figure is said outright: "your savings are $5,000", "$5,000 in savings". */
export function claimedBy(figure: Figure, facts: readonly FactMention[], { tokens, figures }: Reading): FactMention[] {
  const within = (from: number, to: number, words: ReadonlySet<string>) =>
    tokens.every(({ stem, start, end }) => start < from || end > to || words.has(stem)) &&
    !figures.some(({ start, end }) => start >= from && end <= to);
  const claiming = facts.filter(({ at, whole }) => {
    if (!whole) return false;
    const [first, last] = [tokens[Math.min(...at)], tokens[Math.max(...at)]];
    if (!first || !last) return false;
    if (last.end <= figure.start) return figure.start - last.end < 50 && within(last.end, figure.start, CLAIMS);
    return first.start >= figure.end && first.start - figure.end < 30 && within(figure.end, first.start, CLAIMED);
  });
  return facts.filter((one) => claiming.some((other) => covers(one.at, other.at)));
}
