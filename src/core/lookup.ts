/**
 * Answers a query over a customer's records: rows, one row, a number or numbers by group. It gives values with their units
 * and never a formatted text; what to say of them is its caller's. A query that names what is not there is an answer too.
 */
import type { Column, Condition, Ledger, Unit, Value } from "./blueprint.ts";
import { cents } from "./draw.ts";
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import type { Query } from "./query.ts";
import { numberIn, type Row } from "./rows.ts";

/** What a column is called and counts in. */
export type Heading = Pick<Column, "id" | "label" | "unit">;

/** Rows that share what stands in a column: a value, or for dates the first day of their month. */
export type Group = { readonly of: Value; readonly value: number; readonly rows: number };

/** What a query found. */
export type Found =
  /** The rows as listed, at most as many as asked for; `all` is how many there are. */
  | {
      readonly kind: "rows";
      readonly headings: readonly Heading[];
      readonly rows: readonly Row[];
      readonly all: number;
    }
  /** The row that is the highest, lowest, first or last; `by` is the column that decides, if any. */
  | { readonly kind: "row"; readonly headings: readonly Heading[]; readonly row: Row; readonly by: string | undefined }
  /** A sum, average or count, and over how many rows. */
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit; readonly rows: number }
  /** Months from the oldest, other groups from the largest; `all` is how many there are. */
  | {
      readonly kind: "groups";
      readonly by: Heading;
      readonly unit: Unit;
      readonly groups: readonly Group[];
      readonly all: number;
    }
  /** No row is like that, so there is no such row and no average. A sum or count over no rows is a number, 0. */
  | { readonly kind: "nothing" }
  /** The query names a ledger, column or use of one that there is not; `what` says which, in words. */
  | { readonly kind: "unknown"; readonly what: string };

const SUMMED: ReadonlySet<Unit> = new Set(["money", "dollars", "flow", "count"]);
const AVERAGED: ReadonlySet<Unit> = new Set([...SUMMED, "percent", "score"]);
const RANKED: ReadonlySet<Unit> = new Set([...AVERAGED, "date", "time"]);

/** How many rows are given if the query does not say. */
const ROWS = 10;

function folded(value: Value | undefined): Value {
  return typeof value === "string" ? value.toLowerCase() : (value ?? "");
}

function holds(row: Row, { column, is, not }: Condition): boolean {
  const value = folded(row[column]);
  return (!is || is.some((one) => folded(one) === value)) && !not?.some((one) => folded(one) === value);
}

function contains(row: Row, ledger: Ledger, text: string): boolean {
  return ledger.columns.some(({ id, unit }) => unit === "text" && String(folded(row[id])).includes(text.toLowerCase()));
}

/** Keeps the rows that a query asks for, as they are listed. */
function asked(ledger: Ledger, rows: readonly Row[], query: Query): readonly Row[] {
  const { where = [], containing, since, until, over, under, column = "" } = query;
  const date = ledger.columns.find(({ unit }) => unit === "date")?.id ?? "";
  return rows.filter((row) => {
    const day = String(row[date] ?? "");
    return (
      where.every((condition) => holds(row, condition)) &&
      (containing === undefined || contains(row, ledger, containing)) &&
      (since === undefined || day >= since) &&
      (until === undefined || day <= until) &&
      (over === undefined || Number(row[column]) > over) &&
      (under === undefined || Number(row[column]) < under)
    );
  });
}

function sumOf(rows: readonly Row[], column: string): number {
  return cents(rows.reduce((sum, row) => sum + numberIn(row, column), 0));
}

/** A sum, an average or a count; undefined for the average of nothing. */
function measured(rows: readonly Row[], wanted: "sum" | "average" | "count", column: string): number | undefined {
  if (wanted === "count") return rows.length;
  if (wanted === "sum") return sumOf(rows, column);
  // Divided as whole cents, as derive.ts does: half a cent is not always half in dollars.
  return rows.length === 0 ? undefined : Math.round(Math.round(sumOf(rows, column) * 100) / rows.length) / 100;
}

/** The unit of a sum, average or count. An average of whole dollars has cents. */
function unitOf(wanted: "sum" | "average" | "count", column: Column | undefined): Unit {
  if (wanted === "count" || !column) return "count";
  return wanted === "average" && column.unit === "dollars" ? "money" : column.unit;
}

function grouped(rows: readonly Row[], by: Column): ReadonlyMap<Value, readonly Row[]> {
  const groups = new Map<Value, Row[]>();
  for (const row of rows) {
    const value = row[by.id];
    if (value === undefined) continue;
    const of = by.unit === "date" ? `${String(value).slice(0, 7)}-01` : value;
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}

function groupsOf(
  rows: readonly Row[],
  {
    by,
    column,
    wanted,
    most,
  }: { by: Column; column: Column | undefined; wanted: "sum" | "average" | "count"; most: number },
): Found {
  const groups = [...grouped(rows, by)].map(([of, own]) => ({
    of,
    value: measured(own, wanted, column?.id ?? "") ?? 0,
    rows: own.length,
  }));
  const sorted = groups.toSorted((a, b) =>
    by.unit === "date" ? (a.of < b.of ? -1 : 1) : b.value - a.value || (a.of < b.of ? -1 : 1),
  );
  const kept = by.unit === "date" ? sorted.slice(-most) : sorted.slice(0, most);
  return { kind: "groups", by: headingOf(by), unit: unitOf(wanted, column), groups: kept, all: groups.length };
}

function headingOf({ id, label, unit }: Column): Heading {
  return { id, label, unit };
}

/** The row that has the most, or the least, in a column; of equal ones the first as listed. */
function extreme(rows: readonly Row[], column: string, sign: 1 | -1): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => {
    const [value, against] = [row[column], best?.[column]];
    if (value === undefined) return best;
    const better = against === undefined || (sign > 0 ? value > against : value < against);
    return better ? row : best;
  }, undefined);
}

/** What a query says that the ledger can't answer, or undefined. */
function misfit(
  ledger: Ledger,
  { where = [], since, until, over, under, wanted, column, by }: Query,
): string | undefined {
  const named = [...where.map((condition) => condition.column), ...(column ? [column] : []), ...(by ? [by] : [])];
  const missing = named.find((id) => !ledger.columns.some((one) => one.id === id));
  if (missing !== undefined) return `a column "${missing}" of ${ledger.id}`;
  if ((since ?? until) !== undefined && ledger.columns.every(({ unit }) => unit !== "date"))
    return `a column of dates of ${ledger.id}`;
  const unit = ledger.columns.find(({ id }) => id === column)?.unit;
  const use = String((over ?? under) === undefined ? wanted : "sum");
  const fit = { sum: SUMMED, average: AVERAGED, highest: RANKED, lowest: RANKED }[use];
  if (fit && (unit === undefined || !fit.has(unit))) return `a column of ${ledger.id} that has a ${wanted}`;
  return by !== undefined && !["sum", "average", "count"].includes(wanted) ? `the ${wanted} by group` : undefined;
}

/**
 * Answers a query. Texts are compared without regard to case; `most` keeps the newest months and the largest other groups.
 * Never throws, whatever the query names.
 */
export function lookUp(mode: Mode, persona: Persona, query: Query): Found {
  const ledger = mode.blueprint.ledgers.find(({ id }) => id === query.ledger);
  if (!ledger) return { kind: "unknown", what: `a ledger "${query.ledger}"` };
  const what = misfit(ledger, query);
  if (what !== undefined) return { kind: "unknown", what };
  const rows = asked(ledger, persona.ledgers[ledger.id] ?? [], query);
  const columnOf = (id: string | undefined) => ledger.columns.find((one) => one.id === id);
  const [column, by] = [columnOf(query.column), columnOf(query.by)];
  const headings = ledger.columns.map(headingOf);
  const { wanted, most = ROWS } = query;
  switch (wanted) {
    case "rows":
      return { kind: "rows", headings, rows: rows.slice(0, most), all: rows.length };
    case "sum":
    case "average":
    case "count": {
      if (by) return groupsOf(rows, { by, column, wanted, most });
      const value = measured(rows, wanted, column?.id ?? "");
      const unit = unitOf(wanted, column);
      return value === undefined ? { kind: "nothing" } : { kind: "number", value, unit, rows: rows.length };
    }
    case "highest":
    case "lowest": {
      const row = extreme(rows, query.column ?? "", wanted === "highest" ? 1 : -1);
      return row ? { kind: "row", headings, row, by: query.column } : { kind: "nothing" };
    }
    case "first":
    case "last": {
      const row = wanted === "first" ? rows[0] : rows.at(-1);
      return row ? { kind: "row", headings, row, by: undefined } : { kind: "nothing" };
    }
  }
}
