/**
 * Decides what a figure of a sentence belongs to: what its own clause names, else what the clauses around do. It compares
 * places, and knows no values.
 */
import { claimedBy } from "./claims.ts";
import type { Reading } from "./clauses.ts";
import type { Figure } from "./figures.ts";
import { type FactMention, isOf, type Topic, topicOf } from "./mentions.ts";
import type { Placed, Subjects } from "./subjects.ts";
import { isVague } from "./words.ts";

/** What a figure belongs to. */
export type Bound = {
  readonly topic: Topic;
  /** Facts of which the figure is said outright. */
  readonly claimed: readonly FactMention[];
  /** The figure's own clause. */
  readonly clause: number;
  /** Its own clause names nothing of the kind: it goes on from one before. */
  readonly goesOn: boolean;
};

/** A sentence and what it can speak of. */
export type Read = { readonly reading: Reading; readonly subjects: Subjects };

const NOTHING: Topic = { facts: [], rows: [], columns: [], ledgers: [], every: [] };

/** How many clauses around are looked at, so that the time stays linear in the text. */
const NEAR = 12;

/** True where rows are named that hold values of this kind. */
export function hasRows({ rows }: Topic, kind: Figure["kind"], { columns }: Subjects): boolean {
  return rows.some((mention) =>
    mention.rows.some(
      ({ ledger }) =>
        kind === "count" ||
        columns.some(
          (column) =>
            column.ledger === ledger && (isOf(kind, column.unit) || (kind === "percent" && isOf("money", column.unit))),
        ),
    ),
  );
}

function isStrong(topic: Topic, kind: Figure["kind"], subjects: Subjects): boolean {
  return hasRows(topic, kind, subjects) || topic.facts.some(({ whole, at }) => whole || at.length > 1);
}

function isWeak({ facts, columns, ledgers }: Topic): boolean {
  return facts.length + columns.length + ledgers.length > 0;
}

/** The clause a figure stands in. */
export function clauseOf(figure: Figure, { clauses, tokens }: Reading): number {
  return Math.max(
    0,
    clauses.findLastIndex(({ first }) => (tokens[first]?.start ?? 0) <= figure.start),
  );
}

/** A claim is none where rows are named beside it: "you spent $73 on groceries" is of groceries. */
function claims(figure: Figure, topic: Topic, { reading, subjects }: Read): FactMention[] {
  const claimed = claimedBy(figure, topic.facts, reading);
  const beside = topic.rows.filter(({ first }) => !claimed.some(({ at }) => at.includes(first)));
  if (claimed.some(({ at }) => at.length > 1)) return claimed;
  return hasRows({ ...topic, rows: beside }, figure.kind, subjects) ? [] : claimed;
}

/** Finds what a figure belongs to; undefined where the sentence names nothing of its kind. */
export function bind(figure: Figure, read: Read): Bound | undefined {
  const { reading, subjects } = read;
  const { clauses, tokens } = reading;
  const clause = clauseOf(figure, reading);
  const topicAt = (index: number): Topic => {
    const at = clauses[index];
    return at ? topicOf(at, figure.kind, read) : NOTHING;
  };
  const mine = topicAt(clause);
  const before = Array.from({ length: Math.min(clause, NEAR) }, (_, index) => clause - 1 - index);
  // "…, where you spent $200": the place is named in the clause before.
  const { first = 0, end = 0 } = clauses[clause] ?? {};
  const points = /^(?:where|which|that|it|there|this)$/.test(tokens[first]?.stem ?? "");
  const place =
    points && mine.rows.length === 0
      ? before
          .slice(0, 1)
          .map(topicAt)
          .find((topic) => hasRows(topic, figure.kind, subjects))
      : undefined;
  if (place) return { topic: { ...mine, rows: place.rows }, claimed: [], clause, goesOn: false };
  if (isStrong(mine, figure.kind, subjects))
    return { topic: mine, claimed: claims(figure, mine, read), clause, goesOn: false };
  if (isWeak(mine)) {
    // "and it is due Dec 3": the row or fact is the one of the clause before.
    const context = before.map(topicAt).find((topic) => isStrong(topic, figure.kind, subjects));
    const facts = [...mine.facts, ...(context?.facts ?? [])];
    return { topic: { ...mine, facts, rows: context?.rows ?? [] }, claimed: [], clause, goesOn: false };
  }
  // What follows is only meant where the clause says nothing else: "At $89.20, Lakeside Electric …".
  const bare = tokens
    .slice(first, end)
    .every(({ stem, start }) => isVague(stem) || (start >= figure.start && start < figure.end));
  // "240 of your 600 minutes" looks ahead first.
  const ahead = /^\s*of\b/.test(reading.text.slice(figure.end, figure.end + 6));
  const after =
    bare || ahead
      ? Array.from({ length: Math.min(clauses.length - clause - 1, NEAR) }, (_, index) => clause + 1 + index)
      : [];
  const topics = (ahead ? [...after, ...before] : [...before, ...after]).map(topicAt);
  const strong = topics.find((topic) => isStrong(topic, figure.kind, subjects));
  if (strong) return { topic: strong, claimed: [], clause, goesOn: true };
  const weak = topics.filter(isWeak);
  if (weak.length === 0) return undefined;
  const topic: Topic = {
    facts: weak.flatMap(({ facts }) => facts),
    rows: [],
    columns: weak.flatMap(({ columns }) => columns),
    ledgers: weak.flatMap(({ ledgers }) => ledgers),
    every: [],
  };
  return { topic, claimed: [], clause, goesOn: true };
}

/** "Checking and savings hold $1,240.50 and $5,000": as many things before as figures after are taken in order. */
export function bindInOrder(figure: Figure, read: Read): Topic | undefined {
  const { reading } = read;
  const alike = reading.figures.filter(({ kind }) => kind === figure.kind);
  const first = alike[0];
  if (!first || alike.length < 2 || reading.clauses.length > NEAR) return undefined;
  const listed = alike
    .slice(1)
    .every((other, index) =>
      /^(?:,|,? and|,? &|;)? ?(?:about |around |roughly )?$/.test(reading.text.slice(alike[index]?.end, other.start)),
    );
  if (!listed) return undefined;
  const topics = reading.clauses
    .map((clause) => ({ clause, topic: topicOf(clause, figure.kind, read) }))
    .filter(({ topic }) => topic.rows.length > 0 || topic.facts.some(({ whole }) => whole));
  const places = topics.map(({ topic, clause }) => {
    const at = [...topic.facts.flatMap((fact) => fact.at), ...topic.rows.map((row) => row.first)];
    return reading.tokens[at.length > 0 ? Math.max(...at) : clause.first]?.start ?? 0;
  });
  if (topics.length !== alike.length || places.some((place) => place > first.start)) return undefined;
  return topics[alike.indexOf(figure)]?.topic;
}

/** The rows a topic names; those of a ledger whose noun stands beside the name, "the Lakeside Electric bill". */
export function rowsOf(topic: Topic, { reading, subjects }: Read): Placed[] {
  const rows = topic.rows.flatMap((mention) => {
    const beside = [mention.first - 2, mention.first - 1, mention.end].map((at) => reading.tokens[at]?.stem ?? "");
    const ledgers = subjects.ledgers.filter(({ words }) =>
      words.some((way) => way.every((stem) => beside.includes(stem))),
    );
    const within = mention.rows.filter(({ ledger }) => ledgers.some(({ id }) => id === ledger));
    return within.length > 0 ? within : mention.rows;
  });
  return [...new Set(rows)];
}
