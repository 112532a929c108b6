/**
 * Puts rows of a ledger together by what stands in one of their columns, and says how much each group is of all.
 */
import type { Value } from "./blueprint.ts";
import { addMonths } from "./day.ts";
import { cents } from "./draw.ts";
import { numberIn, type Row } from "./rows.ts";

/** A part of a whole: what it is called, how much, and its whole percent of all. */
export type Share = { readonly label: string; readonly value: number; readonly percent: number };

/** How many bars or slices a chart has at most; what is beyond becomes {@link OTHER}. */
export const MOST_SHARES = 6;

/** How many months a chart goes back at most. */
export const MOST_MONTHS = 12;

/** What the smallest groups are called together. */
const OTHER = "Other";

/** Turns parts into whole percents that add to 100: each rounded down, the rest to the largest remainders. */
export function percents(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / whole);
  const down = exact.map(Math.floor);
  const missing = 100 - down.reduce((sum, part) => sum + part, 0);
  const largest = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of largest.slice(0, missing)) down[index] = (down[index] ?? 0) + 1;
  return down;
}

/** Gives each amount its percent, by how large it is; amounts below zero have a size too. */
export function sharesOf(amounts: readonly (readonly [label: string, value: number])[]): Share[] {
  const percent = percents(amounts.map(([, value]) => Math.abs(value)));
  return amounts.map(([label, value], index) => ({ label, value, percent: percent[index] ?? 0 }));
}

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
 * Puts rows together by a column's values, at most {@link MOST_SHARES}: the largest first; where some are below zero and
 * some above, the highest first.
 *
 * @param write how a value of that column is written
 */
export function groupRows(rows: readonly Row[], { by, column }: Grouping, write: (value: Value) => string): Share[] {
  const amounts = addUp(rows, column, (row) => (row[by] === undefined ? OTHER : write(row[by])));
  const sorted = [...amounts].toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1));
  const named = sorted.filter(([label]) => label !== OTHER);
  const kept = sorted.length > MOST_SHARES ? named.slice(0, MOST_SHARES - 1) : sorted;
  const rest = sorted.filter((group) => !kept.includes(group));
  const other = cents(rest.reduce((sum, [, value]) => sum + value, 0));
  const mixed = kept.some(([, value]) => value < 0) && kept.some(([, value]) => value > 0);
  const shown = mixed ? kept.toSorted(([, x], [, y]) => y - x) : kept;
  return sharesOf(other === 0 ? shown : [...shown, [OTHER, other]]);
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
