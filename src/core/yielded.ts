/**
 * Brings together what a figure belongs to and what our data yields for it: the values it may be.
 */
import { type Bound, bind, bindInOrder, clauseOf, type Read, rowsOf } from "./binding.ts";
import { type Asked, type Candidate, ofAll, ofFact, ofRows, ofTwo } from "./candidates.ts";
import { ofCount } from "./counting.ts";
import { hear } from "./cues.ts";
import type { Figure } from "./figures.ts";
import { type FactMention, isOf, topicOf } from "./mentions.ts";
import type { FactSubject, Placed } from "./subjects.ts";
import { trendDays } from "./trend.ts";

/** What a figure may be. `claimed` are the facts of which it is said outright. */
export type Yield = {
  readonly candidates: readonly Candidate[];
  readonly bound: boolean;
  readonly claimed: readonly FactMention[];
};

/** Figures that may be reckoned with: those before in the sentence that are true, and what the user said. */
export type Trusted = { readonly before: readonly Figure[]; readonly said: readonly Figure[] };

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

function asCandidate({ label, value }: FactSubject): Candidate {
  return { label, value };
}

/** What belongs with a fact: what is left of it, what it goes toward, and how far it has come. */
function ofKin(fact: FactSubject, asked: Asked, { outright }: { outright: boolean }): Candidate[] {
  const { subjects, cues, kind } = asked;
  const limits = subjects.facts.filter(
    ({ id, remains }) => fact.limits.includes(id) && (kind === "percent" || !remains.includes(fact.id)),
  );
  const parts = subjects.facts.filter(
    ({ id, limits: of }) => of.includes(fact.id) && (kind === "percent" || !fact.remains.includes(id)),
  );
  const wholes = subjects.facts.filter(({ id }) => fact.wholes.includes(id));
  if (kind === "percent")
    return [
      ...[...limits, ...wholes].flatMap((limit) => ofTwo([asCandidate(fact), asCandidate(limit)], asked).slice(0, 1)),
      ...parts.flatMap((part) => ofTwo([asCandidate(part), asCandidate(fact)], asked).slice(0, 1)),
    ];
  const left = cues.left
    ? [
        ...subjects.facts.filter(({ id }) => fact.remains.includes(id)).map(asCandidate),
        ...limits.map((limit) => ({
          value: Number(limit.value) - Number(fact.value),
          label: `what is left of ${limit.label}`,
        })),
        ...parts.map((part) => ({
          value: Number(fact.value) - Number(part.value),
          label: `what is left of ${fact.label}`,
        })),
      ]
    : [];
  return outright || !cues.part ? left : [...left, ...parts.filter(({ unit }) => isOf(kind, unit)).map(asCandidate)];
}

/** Sums, differences and shares of what the sentence names, two at a time. */
function combined(
  mine: readonly Candidate[],
  { read, asked, trusted }: { read: Read; asked: Asked; trusted: Trusted },
): Candidate[] {
  const { reading, subjects } = read;
  const { kind } = asked;
  const of = kind === "percent" || kind === "date" || kind === "time" ? "number" : kind;
  if (!asked.cues.sum && !asked.cues.difference && kind !== "percent") return [];
  const named = reading.clauses
    .slice(0, 24)
    .flatMap((clause) =>
      topicOf(clause, of, read).facts.filter(({ whole, at }) => whole || at.length > 1 || kind !== "percent"),
    );
  const facts = [...new Set(named.map(({ fact }) => fact))].filter(({ value }) => typeof value === "number");
  const rows = reading.rows
    .filter(({ whole }) => whole)
    .flatMap((mention) => mention.rows)
    .slice(0, 12);
  const cells = rows.flatMap(({ ledger, row }) =>
    subjects.columns
      .filter((column) => column.ledger === ledger && (column.unit === "money" || column.unit === "dollars"))
      .map(({ id, label }) => ({ value: row[id] ?? 0, label })),
  );
  const others = [
    ...(kind === "money" || kind === "percent"
      ? facts.filter(({ unit }) => isOf("money", unit))
      : facts.filter(({ unit }) => !isOf("money", unit))
    ).map(asCandidate),
    ...(kind === "money" ? cells : []),
    ...[...trusted.said, ...trusted.before].flatMap((figure) =>
      "value" in figure && figure.kind !== "percent" && (figure.kind === "money") === (kind === "money")
        ? [{ value: figure.value, label: figure.text }]
        : [],
    ),
  ].slice(0, 40);
  const own = kind === "percent" ? others : mine.slice(0, 40);
  const kin = kind === "percent" ? facts.flatMap((fact) => ofKin(fact, asked, { outright: false })) : [];
  return [
    ...kin,
    ...own.flatMap((one) =>
      others.filter((other) => other.value !== one.value).flatMap((other) => ofTwo([one, other], asked)),
    ),
  ];
}

/** What two figures before give together, where the sentence goes on to say so: "so 133 are free". */
function reckoned(figure: Figure, { before }: Trusted, asked: Asked): Candidate[] {
  const alike = before
    .flatMap((one) =>
      "value" in one && one.kind !== "percent" && (one.kind === "money") === (figure.kind === "money")
        ? [{ value: one.value, label: one.text }]
        : [],
    )
    .slice(-6);
  return alike.flatMap((a, index) => alike.slice(index + 1).flatMap((b) => ofTwo([a, b], asked)));
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
