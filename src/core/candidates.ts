/**
 * Lists the values that a figure may be, given what it belongs to: facts with their trends and changes, rows and what they sum
 * up to, and sums, differences and shares of two. It says what our data yields, and nothing of sentences.
 */
import type { Value } from "./blueprint.ts";
import { spansIn } from "./calendar.ts";
import { type Cues, pointsIn } from "./cues.ts";
import { cents } from "./draw.ts";
import type { Figure } from "./figures.ts";
import { isOf } from "./mentions.ts";
import type { ColumnSubject, FactSubject, Placed, Subjects } from "./subjects.ts";
import { POINTS } from "./trend.ts";

/** A value that our data yields, and what it is. */
export type Candidate = { readonly value: Value; readonly label: string };

/** How a figure is asked about: its kind, the words of its clause, and what the sentence does with figures. */
export type Asked = {
  readonly kind: Figure["kind"];
  readonly sentence: string;
  readonly clause: string;
  readonly cues: Cues;
  readonly subjects: Subjects;
};

type Numbers = readonly (readonly [value: number, label: string])[];

function candidates(numbers: Numbers): Candidate[] {
  return numbers.flatMap(([value, label]) => (Number.isFinite(value) ? [{ value: cents(value), label }] : []));
}

/** A fact as it is, as it was, and how it moved: what the sentence speaks of. */
export function ofFact(fact: FactSubject, { kind, clause, sentence, cues, subjects }: Asked): Candidate[] {
  const { label, value, trend, unit } = fact;
  if (typeof value !== "number") return isOf(kind, unit) ? [{ value, label }] : [];
  const own = trend.length > 0 ? pointsIn(clause, subjects.day).filter((point) => point < POINTS - 1) : [];
  const said = trend.length > 0 ? pointsIn(sentence, subjects.day) : [];
  const found: Candidate[] = [];
  // "In June your savings were" must be June's; "since June" is a change, and leaves what is now.
  const bygone =
    own.length > 0 &&
    !cues.change &&
    !cues.now &&
    / (?:in|were|was|at|of) /i.test(` ${clause} `) &&
    /\b(?:was|were|stood|had|sat|in|ago)\b/i.test(clause) &&
    !/\bsince\b|\bthis month\b/i.test(clause);
  if (isOf(kind, unit) && !bygone) found.push({ value, label });
  if (trend.length === 0) return found;
  const points = own.length > 0 ? own : said.length > 0 ? said : [...trend.keys()];
  const present =
    said.length === 0 && /\b(?:now|today|currently|at present)\b/i.test(clause) && !/\bfrom\b/i.test(sentence);
  if (cues.past && !present && isOf(kind, unit))
    found.push(...points.map((point) => ({ value: trend[point] ?? value, label: `${label} then` })));
  if (!cues.change) return found;
  const since = said.length > 0 ? said : [POINTS - 2, 0];
  for (const from of since)
    for (const to of [POINTS - 1, ...said]) {
      const [before, after] = [trend[from] ?? 0, trend[to] ?? 0];
      if (isOf(kind, unit)) found.push(...candidates([[after - before, `the change of ${label}`]]));
      if (kind === "percent" && before !== 0)
        found.push({ value: (100 * (after - before)) / before, label: `the change of ${label}` });
    }
  return found;
}

/** Sums, differences and shares of two amounts. */
export function ofTwo(
  [a, b]: readonly [Candidate, Candidate],
  { kind, cues }: Pick<Asked, "kind" | "cues">,
): Candidate[] {
  if (typeof a.value !== "number" || typeof b.value !== "number") return [];
  if (kind === "percent") {
    const shares = [
      [a, b],
      [b, a],
    ].flatMap(([part, whole]) => {
      const [x, y] = [Number(part?.value), Number(whole?.value)];
      return y === 0
        ? []
        : [
            [(100 * x) / y, `${part?.label} of ${whole?.label}`] as const,
            ...(cues.difference ? [[(100 * (x - y)) / y, `${part?.label} over ${whole?.label}`] as const] : []),
          ];
    });
    return shares.map(([value, label]) => ({ value, label }));
  }
  return candidates([
    ...(cues.sum ? [[a.value + b.value, `${a.label} and ${b.label} together`] as const] : []),
    ...(cues.difference ? [[a.value - b.value, `${a.label} less ${b.label}`] as const] : []),
  ]);
}

function columnsOf(rows: readonly Placed[], { kind, subjects }: Asked): ColumnSubject[] {
  const ledgers = new Set(rows.map(({ ledger }) => ledger));
  return subjects.columns.filter((column) => ledgers.has(column.ledger) && isOf(kind, column.unit));
}

function sumOf(rows: readonly Placed[], { id, ledger }: ColumnSubject): number {
  return rows.reduce((sum, placed) => (placed.ledger === ledger ? sum + Number(placed.row[id] ?? 0) : sum), 0);
}

/** The rows of a ledger that fall into a stretch of time the sentence speaks of, for each stretch. */
export function spanned(
  rows: readonly Placed[],
  { sentence, subjects }: Pick<Asked, "sentence" | "subjects">,
): Placed[][] {
  const dates = new Map(
    subjects.columns
      .filter(({ unit }) => unit === "date")
      .toReversed()
      .map(({ ledger, id }) => [ledger, id]),
  );
  const months = pointsIn(sentence, subjects.day).map((point) => POINTS - 1 - point);
  const spans = spansIn(sentence, subjects.day);
  const month = (placed: Placed) => String(placed.row[dates.get(placed.ledger) ?? ""]).slice(5, 7);
  const named = new Set(
    [...sentence.matchAll(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/g)].map(([, name = ""]) => name),
  );
  const numbers = [...named].map((name) =>
    String("JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(name) / 3 + 1).padStart(2, "0"),
  );
  const within = spans.map(({ from, to }) =>
    rows.filter((placed) => {
      const date = String(placed.row[dates.get(placed.ledger) ?? ""] ?? "");
      return from <= date && date <= to;
    }),
  );
  return [
    ...within,
    ...(months.length > 0 ? numbers.map((number) => rows.filter((placed) => month(placed) === number)) : []),
  ];
}

const COMPARES =
  /\b(?:more|less|differ\w*|apart|gap|higher|lower|cheaper|dearer|save\w*|than|between|minus|left|after)\b/i;

/** What rows say in their columns, what they sum up to, and what part of all they are. */
export function ofRows(rows: readonly Placed[], named: readonly ColumnSubject[], asked: Asked): Candidate[] {
  const { kind, cues, subjects } = asked;
  const all = columnsOf(rows, asked);
  const meant = all.filter((column) => named.some(({ id, ledger }) => id === column.id && ledger === column.ledger));
  const columns =
    meant.length > 0 ? meant : all.filter(({ borrowed }) => !borrowed || kind === "date" || kind === "time");
  const cells = rows.flatMap(({ ledger, row }) =>
    columns.flatMap((column) => {
      const value = column.ledger === ledger ? row[column.id] : undefined;
      return value === undefined ? [] : [{ value, label: nameOf(row, column) }];
    }),
  );
  if (kind === "date" || kind === "time") return cells;
  if (kind === "percent") return [...cells, ...shares(rows, asked)];
  const sums = [rows, ...spanned(rows, asked)]
    .filter(({ length }) => length > 0)
    .flatMap((some) =>
      columns.flatMap((column) => {
        const own = some.filter(({ ledger }) => ledger === column.ledger);
        const sum = sumOf(own, column);
        return [
          [sum, `${column.label} together`] as const,
          ...(cues.average && own.length > 0 ? [[sum / own.length, `${column.label} on average`] as const] : []),
        ];
      }),
    );
  const pairs =
    rows.length <= 12 && (COMPARES.test(asked.sentence) || cues.sum) && kind === "money" && subjects.rows.length > 0
      ? cells.flatMap((a, index) =>
          cells.slice(index + 1).flatMap((b) => [...ofTwo([a, b], asked), ...ofTwo([b, a], asked)]),
        )
      : [];
  return [...cells, ...candidates(sums), ...(rows.length <= 4 ? pairs : [])];
}

function shares(rows: readonly Placed[], { subjects, cues }: Asked): Candidate[] {
  const ledgers = [...new Set(rows.map(({ ledger }) => ledger))];
  return ledgers.flatMap((id) => {
    const every = subjects.rows.filter(({ ledger }) => ledger === id);
    const own = rows.filter(({ ledger }) => ledger === id);
    const amounts = subjects.columns.filter(
      ({ ledger, unit }) => ledger === id && (isOf("money", unit) || unit === "count"),
    );
    return [
      ...amounts.flatMap((column) => {
        const wholes = [
          sumOf(every, column),
          ...(cues.part
            ? subjects.facts
                .filter(({ unit }) => isOf("money", unit))
                .filter(({ words }) => words.flat().includes("spend"))
                .map(({ value }) => Number(value))
            : []),
        ];
        return wholes
          .filter((whole) => whole !== 0)
          .map((whole) => ({ value: (100 * sumOf(own, column)) / whole, label: `its share of ${column.label}` }));
      }),
      { value: (100 * own.length) / Math.max(1, every.length), label: "its share of the rows" },
    ];
  });
}

/** Names a row by its first texts, with the column: "Amount of Lakeside Electric". */
function nameOf(row: Placed["row"], column: ColumnSubject): string {
  const name = Object.values(row).find((value) => typeof value === "string" && !/^\d{4}-\d\d-\d\d$/.test(value));
  return `${column.label} of ${name}`;
}

/** Everything that our data yields without further names: facts, cells, sums and averages by ledger and by group. */
export function ofAll(asked: Asked): Candidate[] {
  const { subjects, kind, cues } = asked;
  const facts = subjects.facts.flatMap((fact) => ofFact(fact, asked));
  const cells = subjects.columns
    .filter(({ unit }) => isOf(kind, unit))
    .flatMap((column) =>
      subjects.rows.flatMap(({ ledger, row }) => {
        const value = ledger === column.ledger ? row[column.id] : undefined;
        return value === undefined ? [] : [{ value, label: nameOf(row, column) }];
      }),
    );
  if (kind !== "money") return [...facts, ...cells];
  const groups = [...subjects.texts.values()]
    .flat()
    .filter(({ rows }) => rows.length > 1)
    .map(({ rows }) => rows);
  const ledgers = subjects.ledgers.map(({ id }) => subjects.rows.filter(({ ledger }) => ledger === id));
  const whole = { ...asked, cues: { ...cues, difference: false, sum: false } };
  return [...facts, ...cells, ...[...ledgers, ...groups].flatMap((rows) => ofRows(rows, [], whole))];
}
