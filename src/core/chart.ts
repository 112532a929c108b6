/**
 * Computes what a chart shows, as values with units, and says the same in words. How it looks is `drawing.ts`.
 */
import type { Column, Unit, Value } from "./blueprint.ts";
import { matching } from "./derive.ts";
import { formatMonth, formatNumber, formatValue } from "./format.ts";
import { type Amount, groupMonths, groupRows } from "./grouping.ts";
import type { Mode, Plot } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { numberIn } from "./rows.ts";
import { trendDays } from "./trend.ts";

/** A part of a whole: what it is called, how much, and its whole percent of all. */
export type Share = { readonly label: string; readonly value: number; readonly percent: number };

/** A fact's values over months. */
export type Series = { readonly label: string; readonly values: readonly number[] };

/** A chart's numbers. `days` are dates, one for each value, oldest first. */
export type Chart =
  /** `filled` with colour down to zero, or to where the scale begins. */
  | {
      readonly kind: "line";
      readonly unit: Unit;
      readonly days: readonly string[];
      readonly series: readonly Series[];
      readonly filled?: boolean;
    }
  | ({ readonly kind: "columns"; readonly unit: Unit; readonly days: readonly string[] } & Series)
  | { readonly kind: "bars" | "donut"; readonly unit: Unit; readonly shares: readonly Share[] }
  | {
      readonly kind: "progress";
      readonly bars: readonly {
        readonly label: string;
        readonly value: number;
        readonly limit: number;
        readonly unit: Unit;
        readonly limitUnit: Unit;
      }[];
    };

/** How many bars or slices a chart has at most; what is beyond becomes "Other". */
export const MOST_SHARES = 6;

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

function factOf(mode: Mode, id: string) {
  const fact = mode.blueprint.facts.find((one) => one.id === id);
  if (!fact) throw new RangeError(`Cannot chart "${id}": the mode ${mode.id} has no such fact`);
  return fact;
}

function trend(mode: Mode, persona: Persona, { facts: ids, months = 12, as }: Plot & { kind: "trend" }): Chart {
  const facts = [...new Set(ids)].map((id) => factOf(mode, id));
  const unit = facts[0]?.unit ?? "count";
  const series = facts.map(({ id, label, unit: own }) => {
    const points = persona.trends[id];
    if (!points) throw new RangeError(`Cannot chart "${id}" over months: it has no trend`);
    if (own !== unit) throw new RangeError(`Cannot chart "${id}" on one scale with the others: ${own} is not ${unit}`);
    return { label, values: points.slice(-months) };
  });
  const days = trendDays(persona.day).slice(-months);
  const [only] = series;
  if (only && series.length === 1 && as === "columns") return { kind: "columns", unit, days, ...only };
  return { kind: "line", unit, days, series, filled: as === "area" || (as === undefined && series.length === 1) };
}

/** A ring shows parts of a whole, so all of one sign; what is none becomes bars. Amounts below zero are shared by size. */
function partsOf(as: "bars" | "donut", unit: Unit, amounts: readonly Amount[]): Chart & { kind: "bars" | "donut" } {
  const signs = new Set(amounts.map(([, value]) => Math.sign(value)));
  const percent = percents(amounts.map(([, value]) => Math.abs(value)));
  const shares = amounts.map(([label, value], index) => ({ label, value, percent: percent[index] ?? 0 }));
  return { kind: as === "donut" && signs.size === 1 && !signs.has(0) ? "donut" : "bars", unit, shares };
}

function groups(mode: Mode, persona: Persona, { ledger: id, by, column, where, as }: Plot & { kind: "groups" }): Chart {
  const ledger = mode.blueprint.ledgers.find((one) => one.id === id);
  const columnOf = (name: string | undefined): Column | undefined => ledger?.columns.find((one) => one.id === name);
  const rows = matching(persona.ledgers[id] ?? [], where);
  const unit = columnOf(column)?.unit ?? "count";
  const sort = columnOf(by)?.unit ?? "text";
  const write = (value: Value) => formatValue(value, sort);
  if (sort !== "date") return partsOf(as, unit, groupRows(rows, { by, column }, { most: MOST_SHARES, write }));
  const months = groupMonths(rows, { by, column });
  const some = months.filter(({ value }) => value !== 0);
  const ring = partsOf(
    as,
    unit,
    some.map(({ day, value }) => [formatMonth(day), value]),
  );
  if (ring.kind === "donut" && some.length <= MOST_SHARES) return ring;
  const label = columnOf(column)?.label ?? ledger?.label ?? id;
  return { kind: "columns", unit, label, days: months.map(({ day }) => day), values: months.map(({ value }) => value) };
}

/**
 * Computes a chart's numbers. A wish that can't be fulfilled gets what comes nearest: several facts as columns are lines,
 * a ring of amounts of both signs is bars, one of many months columns.
 *
 * @throws {RangeError} if the plot names a fact that the mode lacks, one without months, or facts of several units
 */
export function createChart(mode: Mode, persona: Persona, plot: Plot): Chart {
  switch (plot.kind) {
    case "trend":
      return trend(mode, persona, plot);
    case "groups":
      return groups(mode, persona, plot);
    case "progress":
      return {
        kind: "progress",
        bars: plot.pairs.map(({ fact, limit }) => {
          const [of, to] = [factOf(mode, fact), factOf(mode, limit)];
          return {
            label: of.label,
            value: numberIn(persona.facts, fact),
            limit: numberIn(persona.facts, limit),
            unit: of.unit,
            limitUnit: to.unit,
          };
        }),
      };
  }
}

/** How many marks a chart has: points, columns, bars or slices. A chart of none is not worth showing; parts want two. */
export function marksOf(chart: Chart): number {
  switch (chart.kind) {
    case "line":
    case "columns":
      return chart.days.length;
    case "bars":
    case "donut":
      return chart.shares.length;
    case "progress":
      return chart.bars.length;
  }
}

function describeSeries({ label, values }: Series, { days, unit }: { days: readonly string[]; unit: Unit }): string {
  const at = (point: number) => `${formatNumber(values[point] ?? 0, unit)} in ${formatMonth(days[point] ?? "")}`;
  const last = values.length - 1;
  const [highest, lowest] = [Math.max(...values), Math.min(...values)].map((value) => values.lastIndexOf(value));
  const extremes = [
    ...(highest === undefined || [values[0], values[last]].includes(values[highest]) ? [] : [`at most ${at(highest)}`]),
    ...(lowest === undefined || [values[0], values[last]].includes(values[lowest]) ? [] : [`at least ${at(lowest)}`]),
  ];
  return `${label}: ${[at(0), ...extremes, at(last)].join(", ")}.`;
}

/** Says in words what a chart shows, for those who can't see it. */
export function describeChart(chart: Chart): string {
  switch (chart.kind) {
    case "line":
      return chart.series.map((series) => describeSeries(series, chart)).join(" ");
    case "columns": {
      const amounts = chart.values.map(
        (value, index) => `${formatMonth(chart.days[index] ?? "")} ${formatNumber(value, chart.unit)}`,
      );
      return `${chart.label}: ${amounts.join(", ")}.`;
    }
    case "bars":
      return `${chart.shares.map(({ label, value }) => `${label} ${formatNumber(value, chart.unit)}`).join(", ")}.`;
    case "donut":
      return `${chart.shares.map(({ label, value, percent }) => `${label} ${formatNumber(value, chart.unit)} (${formatNumber(percent, "percent")})`).join(", ")}.`;
    case "progress":
      return chart.bars
        .map(
          ({ label, value, unit, limit, limitUnit }) =>
            `${label}: ${formatNumber(value, unit)} of ${formatNumber(limit, limitUnit)}.`,
        )
        .join(" ");
  }
}
