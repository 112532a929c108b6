/**
 * Lists what rows yield: what stands in them, what they sum up to, what part of all they are.
 */
import { type Asked, type Candidate, candidates, ofFact, ofTwo } from "./candidates.ts";
import { pointsIn } from "./cues.ts";
import { isOf } from "./mentions.ts";
import { spansIn } from "./spans.ts";
import type { ColumnSubject, Placed } from "./subjects.ts";
import { POINTS } from "./trend.ts";

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
