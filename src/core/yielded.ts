/**
 * Brings together what a figure belongs to and what our data yields for it: the values it may be.
 */
import { type Bound, bind, bindInOrder, clauseOf, type Read, rowsOf } from "./binding.ts";
import { type Asked, type Candidate, ofFact } from "./candidates.ts";
import { ofCount } from "./counting.ts";
import { hear } from "./cues.ts";
import type { Figure } from "./figures.ts";
import { type FactMention, isOf } from "./mentions.ts";
import { asCandidate, combined, ofKin, reckoned, type Trusted } from "./reckoning.ts";
import { ofAll, ofRows } from "./row-candidates.ts";
import type { Placed } from "./subjects.ts";
import { trendDays } from "./trend.ts";

/** What a figure may be. `claimed` are the facts of which it is said outright. */
export type Yield = {
  readonly candidates: readonly Candidate[];
  readonly bound: boolean;
  readonly claimed: readonly FactMention[];
};

const MOVED =
  /\b(?:up|down|rose|risen|grew|grown|increased|decreased|fell|fallen|dropped|climbed|gained|lost|jumped|dipped|slipped)(?: by)?(?: (?:about|around|roughly|nearly|almost|over|just over|a|just))?\s*$/i;
const LEFT_OF =
  /^ (?:is |are |still |segments |points )*(?:left|remain\w*|available|to go|unused|free|away|short|shy)\b/i;
const SINGLE = /\b(?:single|one|largest|biggest|highest|smallest|lowest|cheapest|latest|last|next|most)\b/i;
const OF = /\bof(?: (?:your|the|our|a|an|all|its))?(?: [a-z]+)?\s*$/i;

function askedOf(figure: Figure, { reading, subjects }: Read): Asked {
  const { first = 0, end = 0 } = reading.clauses[clauseOf(figure, reading)] ?? {};
  const clause = reading.text.slice(
    reading.tokens[first]?.start ?? 0,
    reading.tokens[end - 1]?.end ?? reading.text.length,
  );
  return { kind: figure.kind, sentence: reading.text, clause, cues: hear(reading.text), subjects };
}

/** The rows that an amount before stands in: what follows may go on about them. */
function siblings({ before }: Trusted, { subjects }: Read): Placed[] {
  const amounts = before.filter(({ kind }) => kind === "money");
  return subjects.rows.filter(({ ledger, row }) =>
    subjects.columns.some(
      (column) =>
        column.ledger === ledger &&
        column.unit === "money" &&
        amounts.some((figure) => "low" in figure && figure.value === row[column.id]),
    ),
  );
}

function yieldCount(
  figure: Figure & { kind: "count" },
  { bound, read, asked, trusted }: { bound: Bound | undefined; read: Read; asked: Asked; trusted: Trusted },
): Candidate[] {
  const topic = bound?.topic ?? { facts: [], rows: [], columns: [], ledgers: [], every: [] };
  const facts = topic.facts.map(({ fact }) => fact);
  const limits = OF.test(read.reading.text.slice(Math.max(0, figure.start - 30), figure.start))
    ? read.subjects.facts.filter(({ id }) => facts.some((fact) => fact.limits.includes(id))).map(asCandidate)
    : [];
  const counted = ofCount(figure, topic, {
    named: rowsOf({ ...topic, rows: topic.rows.filter(({ whole }) => whole) }, read),
    asked,
  });
  const kin = facts.flatMap((fact) => ofKin(fact, asked, { outright: true }));
  return [
    ...counted,
    ...limits,
    ...kin,
    ...combined(facts.map(asCandidate), { read, asked, trusted }),
    ...reckoned(figure, trusted, asked),
  ];
}

/** Lists what a figure may be. */
export function yieldFor(figure: Figure, read: Read, trusted: Trusted): Yield {
  const { reading, subjects } = read;
  const listed = bindInOrder(figure, read);
  const bound = listed ? { topic: listed, claimed: [], clause: 0, goesOn: false } : bind(figure, read);
  const asked = askedOf(figure, read);
  if (figure.kind === "count")
    return { candidates: yieldCount(figure, { bound, read, asked, trusted }), bound: true, claimed: [] };
  const days =
    figure.kind === "date"
      ? [subjects.day, ...trendDays(subjects.day)].map((value) => ({ value, label: "the day" }))
      : [];
  if (!bound) {
    const candidates = [
      ...ofAll(asked),
      ...days,
      ...combined([], { read, asked, trusted }),
      ...reckoned(figure, trusted, asked),
    ];
    return { candidates, bound: false, claimed: [] };
  }
  const { topic, claimed, goesOn } = bound;
  // "since 2021" is of whichever fact has a date that long ago.
  const years =
    figure.kind === "date" && figure.when.year !== undefined && figure.when.month === undefined
      ? subjects.facts.filter(({ unit }) => unit === "date").map(asCandidate)
      : [];
  const before = reading.text.slice(Math.max(0, figure.start - 30), figure.start);
  const named =
    claimed.length > 0 ? claimed : goesOn && asked.cues.sum ? [...topic.facts, ...topic.every] : topic.facts;
  const trends = named.filter(({ fact }) => fact.trend.length > 0);
  if (MOVED.test(before) && trends.length > 0 && figure.kind !== "date") {
    const moves = trends.flatMap(({ fact }) =>
      ofFact(fact, asked).filter(({ label }) => label.startsWith("the change")),
    );
    return { candidates: moves, bound: true, claimed: trends };
  }
  const rows = claimed.length > 0 ? [] : rowsOf(topic, read);
  const narrowed = rows.length > 0;
  const facts = named
    .filter(({ whole, at }) => !narrowed || whole || at.length > 1)
    .map(({ fact }) => fact)
    .filter(({ over }) => !(over !== undefined && rows.some(({ ledger }) => ledger === over)));
  const rest = facts.flatMap((fact) =>
    ofKin(fact, { ...asked, cues: { ...asked.cues, part: false } }, { outright: true }),
  );
  if (LEFT_OF.test(reading.text.slice(figure.end, figure.end + 30)) && rest.length > 0) {
    const remains = facts.filter(({ id }) => subjects.facts.some((fact) => fact.remains.includes(id)));
    return { candidates: [...rest, ...remains.map(asCandidate)], bound: true, claimed: [] };
  }
  const values = facts.flatMap((fact) => ofFact(fact, asked));
  const candidates: Candidate[] = [
    ...values,
    ...facts.flatMap((fact) => ofKin(fact, asked, { outright: claimed.length > 0 })),
    ...years,
  ];
  // What is said outright is only a difference where its own clause says so.
  const own = hear(asked.clause);
  const outright = { ...asked, cues: { ...asked.cues, difference: own.difference } };
  candidates.push(...combined(values, { read, asked: claimed.length > 0 ? outright : asked, trusted }));
  if (OF.test(before))
    candidates.push(
      ...subjects.facts
        .filter(({ id, unit }) => isOf(figure.kind, unit) && facts.some((fact) => fact.limits.includes(id)))
        .map(asCandidate),
    );
  if (claimed.length > 0) return { candidates, bound: true, claimed };
  const cells = ofRows(rows, topic.columns, asked);
  candidates.push(...cells, ...combined(cells, { read, asked, trusted }));
  if (!narrowed) candidates.push(...ofLoose(figure, { bound, asked }));
  if (figure.kind === "date" && !topic.facts.some(({ fact }) => fact.unit === "date") && !narrowed)
    candidates.push(...days);
  if (goesOn) candidates.push(...reckoned(figure, trusted, asked), ...ofRows(siblings(trusted, read), [], asked));
  if (rows.length > 0 && asked.cues.sum) {
    const every = [...new Set(reading.rows.filter(({ whole }) => whole).flatMap((mention) => mention.rows))];
    candidates.push(...ofRows(every, topic.columns, asked).filter(({ label }) => label.includes("together")));
  }
  return { candidates, bound: true, claimed };
}

/** What columns and ledgers yield where no row of theirs is named. */
function ofLoose(figure: Figure, { bound: { topic, goesOn }, asked }: { bound: Bound; asked: Asked }): Candidate[] {
  const { subjects } = asked;
  const single = SINGLE.test(asked.clause);
  const loose = { ...asked, cues: { ...asked.cues, sum: false } };
  const columned = topic.columns.flatMap((column) =>
    ofRows(
      subjects.rows.filter(({ ledger }) => ledger === column.ledger),
      [column],
      asked,
    ),
  );
  const whole = topic.facts.some(
    ({ whole: full, at, fact }) => (full || at.length > 1) && isOf(figure.kind, fact.unit),
  );
  const ledgers = whole
    ? []
    : topic.ledgers.flatMap((id) =>
        ofRows(
          subjects.rows.filter(({ ledger }) => ledger === id),
          goesOn ? [] : topic.columns,
          loose,
        ),
      );
  return [...columned, ...ledgers].filter(({ label }) => !(single && label.includes("together")));
}
