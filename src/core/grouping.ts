/**
 * Puts rows of a ledger together by what stands in one of their columns.
 */
import type { Value } from "./blueprint.ts";
import { addMonths } from "./day.ts";
import { cents } from "./draw.ts";
import { numberIn, type Row } from "./rows.ts";

/** How many months a chart goes back at most. */
export const MOST_MONTHS = 12;

/** What the smallest groups are called together. */
const OTHER = "Other";

/** A group's name, and how much there is of it. */
export type Amount = readonly [label: string, value: number];

/** How rows are put together: by a column, with how much of another column; without one they are counted. */
export type Grouping = { readonly by: string; readonly column: string | undefined };

function amountIn(row: Row, column: string | undefined): number {
  return column === undefined ? 1 : numberIn(row, column);
}

/** Adds up rows by a label. */
function addUp(
  rows: readonly Row[],
  column: string | undefined,
  labelOf: (row: Row) => string,
): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const row of rows) {
    const label = labelOf(row);
    amounts.set(label, cents((amounts.get(label) ?? 0) + amountIn(row, column)));
  }
  return amounts;
}

/**
 * Puts rows together by a column's values: the largest first; where some are below zero and some above, the highest first.
 *
 * @param options.most how many groups there may be; the smallest beyond become "Other"
 * @param options.write how a value of that column is written
 */
export function groupRows(
  rows: readonly Row[],
  { by, column }: Grouping,
  { most, write }: { readonly most: number; readonly write: (value: Value) => string },
): Amount[] {
  const amounts = addUp(rows, column, (row) => (row[by] === undefined ? OTHER : write(row[by])));
  const sorted = [...amounts].toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1));
  const named = sorted.filter(([label]) => label !== OTHER);
  const kept = sorted.length > most ? named.slice(0, most - 1) : sorted;
  const rest = sorted.filter((group) => !kept.includes(group));
  const other = cents(rest.reduce((sum, [, value]) => sum + value, 0));
  const mixed = kept.some(([, value]) => value < 0) && kept.some(([, value]) => value > 0);
  const shown = mixed ? kept.toSorted(([, x], [, y]) => y - x) : kept;
  return other === 0 ? shown : [...shown, [OTHER, other]];
}

/**
 * Puts rows together by the month of a date, oldest first: the last {@link MOST_MONTHS} up to the newest, those without
 * rows between with 0.
 *
 * @returns the first day of each month, with how much
 */
export function groupMonths(rows: readonly Row[], { by, column }: Grouping): { day: string; value: number }[] {
  const amounts = addUp(rows, column, (row) => `${String(row[by]).slice(0, 7)}-01`);
  const months = [...amounts.keys()].toSorted();
  const [oldest, newest] = [months[0], months.at(-1)];
  if (oldest === undefined || newest === undefined) return [];
  const back = Array.from({ length: MOST_MONTHS }, (_, ago) => addMonths(newest, ago + 1 - MOST_MONTHS));
  return back.filter((day) => day >= oldest).map((day) => ({ day, value: amounts.get(day) ?? 0 }));
}
