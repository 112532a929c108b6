/**
 * Decides whether every figure of a sentence is one that our data yields: the check that stands between what a model writes
 * and what a user sees. It never throws, and never changes a sentence.
 */
import type { Unit, Value } from "./blueprint.ts";
import { isSaid } from "./calendar.ts";
import { type Asked, type Candidate, ofAll, ofFact, ofRows, ofTwo } from "./candidates.ts";
import { ofCount } from "./counting.ts";
import { hear } from "./cues.ts";
import { type Figure, findFigures } from "./figures.ts";
import { formatValue } from "./format.ts";
import { claimedBy, type FactMention, isOf, type Reading, readSentence, type Topic, topicOf } from "./mentions.ts";
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { listSubjects, type Placed, type Subjects } from "./subjects.ts";
import { trendDays } from "./trend.ts";
import { tellingWords } from "./words.ts";

/** A value from elsewhere that may be said: a tool's result. */
export type Known = { readonly label: string; readonly value: Value; readonly unit: Unit };

/** What figures are checked against. */
export type Ground = {
  readonly subjects: Subjects;
  readonly known: readonly Known[];
  readonly said: readonly Figure[];
  readonly quoted: string;
};

/** Longer sentences, in UTF-16 units, are refused: nobody reads them, and the check stays quick. */
const LONGEST = 4_000;

/** Lists what a customer's records yield, once for a turn. */
export function groundOf({ mode, persona, company }: { mode: Mode; persona: Persona; company: string }): Ground {
  return { subjects: listSubjects(mode, persona, company), known: [], said: [], quoted: "" };
}

/** Adds what may be said besides: the results of tools, and texts whose figures may be repeated. */
export function withKnown(ground: Ground, { values, texts }: { values: readonly Known[]; texts: readonly string[] }): Ground {
  const short = texts.map((text) => text.slice(0, LONGEST));
  return {
    ...ground,
    known: [...ground.known, ...values],
    said: [...ground.said, ...short.flatMap((text) => findFigures(text, ground.subjects.reader))],
    quoted: [ground.quoted, ...short].join("\n").toLowerCase(),
  };
}

function fits(figure: Figure, value: Value): boolean {
  switch (figure.kind) {
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isSaid(value, figure.when);
    case "time":
      return typeof value === "string" && figure.times.includes(value);
    case "code":
      return false;
    default: {
      const size = Math.abs(Number(value));
      return typeof value === "number" && figure.low - 1e-6 <= size && size <= figure.high + 1e-6;
    }
  }
}

/** True where the user, or a text that may be repeated, said the same. */
function wasSaid(figure: Figure, { said, quoted }: Ground): boolean {
  if (figure.kind === "code") return quoted.includes(figure.text.toLowerCase());
  return said.some((other) => {
    if ("value" in figure && "value" in other) return (other.kind === figure.kind || other.kind === "number" || figure.kind === "number") && fits(figure, other.value);
    if (figure.kind === "date" && other.kind === "date") return JSON.stringify(figure.when) === JSON.stringify(other.when);
    return figure.kind === "time" && other.kind === "time" && figure.times.some((time) => other.times.includes(time));
  });
}

type Bound = { readonly topic: Topic; readonly claimed: readonly FactMention[]; readonly clause: number };

function hasRows({ rows }: Topic, kind: Figure["kind"], { columns }: Subjects): boolean {
  return rows.some((mention) => mention.rows.some(({ ledger }) => kind === "count" || columns.some((column) => column.ledger === ledger && (isOf(kind, column.unit) || (kind === "percent" && isOf("money", column.unit))))));
}

/** What a figure belongs to: what its own clause names, else the nearest clause before, else the nearest after. */
function bind(figure: Figure, { reading, subjects }: { reading: Reading; subjects: Subjects }): Bound | undefined {
  const { clauses, tokens } = reading;
  const own = Math.max(0, clauses.findLastIndex(({ first }) => (tokens[first]?.start ?? 0) <= figure.start));
  const topicAt = (clause: number): Topic => {
    const at = clauses[clause];
    return at ? topicOf(at, figure.kind, { reading, subjects }) : { facts: [], rows: [], columns: [], ledgers: [] };
  };
  const mine = topicAt(own);
  const claimed = claimedBy(figure, mine.facts, reading);
  if (claimed.length > 0) return { topic: mine, claimed, clause: own };
  const order = [...Array.from({ length: own }, (_, index) => own - 1 - index), ...Array.from({ length: clauses.length - own - 1 }, (_, index) => own + 1 + index)].slice(0, 60);
  const strong = (topic: Topic) => hasRows(topic, figure.kind, subjects) || topic.facts.some(({ whole, at }) => whole || at.length > 1);
  const weak = (topic: Topic) => topic.facts.length + topic.columns.length + topic.ledgers.length > 0;
  if (strong(mine)) return { topic: mine, claimed, clause: own };
  if (weak(mine)) {
    // "and it is due Dec 3": the row or fact is the one of the clause before.
    const context = order.filter((clause) => clause < own).map(topicAt).find((topic) => hasRows(topic, figure.kind, subjects) || topic.facts.some(({ whole }) => whole));
    return { topic: context ? { ...mine, facts: [...mine.facts, ...context.facts], rows: context.rows } : mine, claimed, clause: own };
  }
  const near = order.find((clause) => strong(topicAt(clause))) ?? order.find((clause) => weak(topicAt(clause)));
  return near === undefined ? undefined : { topic: topicAt(near), claimed: [], clause: own };
}

/** "Checking and savings hold $1,240.50 and $5,000": as many things before as figures after are taken in order. */
function inOrder(figure: Figure, { reading, subjects }: { reading: Reading; subjects: Subjects }): Topic | undefined {
  const alike = reading.figures.filter(({ kind }) => kind === figure.kind);
  const first = alike[0];
  if (!first || alike.length < 2) return undefined;
  const topics = reading.clauses.map((clause) => ({ clause, topic: topicOf(clause, figure.kind, { reading, subjects }) }))
    .filter(({ topic }) => topic.rows.length > 0 || topic.facts.some(({ whole }) => whole));
  const places = topics.map(({ topic, clause }) => {
    const at = [...topic.facts.flatMap(({ at }) => at), ...topic.rows.map((row) => row.first)];
    return reading.tokens[at.length > 0 ? Math.max(...at) : clause.first]?.start ?? 0;
  });
  if (topics.length !== alike.length || places.some((place) => place > first.start)) return undefined;
  return topics[alike.indexOf(figure)]?.topic;
}

function rowsOf(topic: Topic): Placed[] {
  const rows = topic.rows.flatMap((mention) => mention.rows);
  const within = rows.filter(({ ledger }) => topic.ledgers.includes(ledger));
  return [...new Set(within.length > 0 ? within : rows)];
}

function askedOf(figure: Figure, clause: number, { reading, subjects }: { reading: Reading; subjects: Subjects }): Asked {
  const { first = 0, end = 0 } = reading.clauses[clause] ?? {};
  const text = reading.text.slice(reading.tokens[first]?.start ?? 0, reading.tokens[end - 1]?.end ?? reading.text.length);
  return { kind: figure.kind, sentence: reading.text, clause: text, cues: hear(reading.text), subjects };
}

/** Sums, differences and shares of what the sentence names, two at a time. */
function combined(mine: readonly FactMention[], { reading, asked, said }: { reading: Reading; asked: Asked; said: readonly Figure[] }): Candidate[] {
  const { subjects, kind } = asked;
  const of = kind === "percent" || kind === "date" || kind === "time" ? "number" : kind;
  const named = reading.clauses.flatMap((clause) => topicOf(clause, of, { reading, subjects }).facts).map(({ fact }) => fact);
  const kin = subjects.facts.filter(({ id }) => mine.some(({ fact }) => fact.kin.includes(id)) && (asked.cues.difference || asked.cues.part));
  const rows = reading.rows.flatMap((mention) => mention.rows).slice(0, 12);
  const amounts = [
    ...[...new Set([...named, ...kin])].map(({ value, label, unit }) => ({ value, label, unit })),
    ...rows.flatMap(({ ledger, row }) => subjects.columns.filter((column) => column.ledger === ledger && column.unit === "money").map(({ id, label, unit }) => ({ value: row[id] ?? 0, label, unit }))),
    ...said.flatMap((figure) => (figure.kind === "money" ? [{ value: figure.value, label: "what was said", unit: "money" as const }] : [])),
  ];
  const alike = (a: Unit, b: Unit) => a === b || (isOf("money", a) && isOf("money", b));
  const own = kind === "percent" ? named : mine.map(({ fact }) => fact);
  return own.flatMap((fact) =>
    amounts.filter(({ unit, label }) => alike(unit, fact.unit) && label !== fact.label).flatMap((other) => ofTwo([{ value: fact.value, label: fact.label }, other], asked)),
  );
}

/** What a figure may be, and what it should have been. */
function allowed(figure: Figure, { reading, ground }: { reading: Reading; ground: Ground }): { candidates: Candidate[]; bound: boolean } {
  const { subjects } = ground;
  const listed = inOrder(figure, { reading, subjects });
  const bound = listed ? { topic: listed, claimed: [], clause: 0 } : bind(figure, { reading, subjects });
  const asked = askedOf(figure, bound?.clause ?? 0, { reading, subjects });
  const days = figure.kind === "date" ? [subjects.day, ...trendDays(subjects.day)].map((value) => ({ value, label: "the day" })) : [];
  if (figure.kind === "count") {
    const topic = bound?.topic ?? { facts: [], rows: [], columns: [], ledgers: [] };
    const named = bound && topic.rows.length > 0 ? topic.rows.flatMap((mention) => mention.rows) : [];
    return { candidates: [...ofCount(figure, topic, { named, asked }), ...combined(topic.facts, { reading, asked, said: [] })], bound: true };
  }
  if (!bound) return { candidates: [...ofAll(asked), ...days, ...combined([], { reading, asked, said: ground.said })], bound: false };
  const { topic, claimed } = bound;
  const facts = claimed.length > 0 ? claimed : topic.facts;
  const candidates = [...facts.flatMap(({ fact }) => ofFact(fact, asked)), ...combined(facts, { reading, asked, said: ground.said })];
  if (asked.cues.difference || asked.cues.part)
    if (claimed.length === 0)
      candidates.push(...subjects.facts.filter(({ id, unit }) => isOf(figure.kind, unit) && facts.some(({ fact }) => fact.kin.includes(id))).map(({ value, label }) => ({ value, label })));
  if (claimed.length > 0) return { candidates, bound: true };
  const rows = rowsOf(topic);
  candidates.push(...ofRows(rows, topic.columns, asked));
  if (rows.length === 0) {
    const columned = topic.columns.flatMap((column) => ofRows(subjects.rows.filter(({ ledger }) => ledger === column.ledger), [column], asked));
    const whole = topic.facts.some(({ whole: full, at }) => full || at.length > 1);
    const ledgers = whole ? [] : topic.ledgers.flatMap((id) => ofRows(subjects.rows.filter(({ ledger }) => ledger === id), topic.columns, asked));
    candidates.push(...columned, ...ledgers);
    if (figure.kind === "date" && !topic.facts.some(({ fact }) => fact.unit === "date")) candidates.push(...days);
  }
  return { candidates, bound: true };
}

/** Computed days and whole months need no record where nothing is named that has one. */
function isCommon(figure: Figure): boolean {
  if (figure.kind !== "date") return false;
  const { year, month, date, weekday, spans } = figure.when;
  if (spans) return /tomorrow|yesterday|month|year/i.test(figure.text);
  return date === undefined && weekday === undefined && (month !== undefined || year === undefined);
}

function isKnown(figure: Figure, { known, subjects }: Ground, claimed: readonly FactMention[]): boolean {
  return known.some(({ label, value, unit }) => {
    if (!isOf(figure.kind, unit) || !fits(figure, value)) return false;
    const words = tellingWords(label);
    const ours = subjects.facts.some((fact) => fact.value === value && fact.unit === unit);
    return claimed.length === 0 ? !ours : claimed.some(({ fact }) => fact.words.some((way) => way.some((stem) => words.includes(stem))));
  });
}

function reason(figure: Figure, { candidates, bound }: { candidates: readonly Candidate[]; bound: boolean }, kind: Figure["kind"]): string {
  const first = candidates[0];
  const unit = ({ money: "money", percent: "percent", count: "count", number: "count", date: "date", time: "time", code: "text" } as const)[kind];
  const right = bound && first ? `; ${first.label} is ${formatValue(first.value, unit)}` : "";
  return `"${figure.text}" is not in this customer's records as said here${right}`;
}

/**
 * Finds the first figure of a sentence that our data does not yield.
 *
 * @returns why not, for the model to read; undefined if all is well
 */
export function ungrounded(sentence: string, ground: Ground): string | undefined {
  if (sentence.length > LONGEST) return "The sentence is too long to be checked: write shorter ones";
  const figures = findFigures(sentence, ground.subjects.reader);
  if (figures.length === 0) return undefined;
  const reading = readSentence(sentence, figures, ground.subjects);
  for (const figure of figures) {
    if (figure.kind === "code") {
      if (!ground.subjects.quotes.includes(figure.text.toLowerCase()) && !wasSaid(figure, ground)) return reason(figure, { candidates: [], bound: false }, "code");
      continue;
    }
    const may = allowed(figure, { reading, ground });
    if (may.candidates.some(({ value }) => fits(figure, value))) continue;
    if (isCommon(figure) && (!may.bound || may.candidates.length === 0)) continue;
    const claimed = bind(figure, { reading, subjects: ground.subjects })?.claimed ?? [];
    if (isKnown(figure, ground, claimed)) continue;
    if (claimed.length === 0 && wasSaid(figure, ground)) continue;
    return reason(figure, may, figure.kind);
  }
  return undefined;
}
