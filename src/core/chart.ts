/**
 * Computes what a chart shows, as values with units, and says the same in words. How it looks is `drawing.ts`.
 */
import type { Unit } from "./blueprint.ts";
import { matching } from "./derive.ts";
import { cents } from "./draw.ts";
import { formatMonth, formatNumber } from "./format.ts";
import type { Mode, Plot } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { numberIn } from "./rows.ts";
import { trendDays } from "./trend.ts";

/** A part of a whole: what it is called, how much, and its whole percent of all. */
export type Share = { readonly label: string; readonly value: number; readonly percent: number };

/** A chart's numbers. */
export type Chart =
  /** `days` are the points' dates, one for each value of each series. */
  | {
      readonly kind: "line";
      readonly unit: Unit;
      readonly days: readonly string[];
      readonly series: readonly { readonly label: string; readonly values: readonly number[] }[];
    }
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

function groups(mode: Mode, persona: Persona, plot: Plot & { kind: "groups" }): Chart {
  const amounts = new Map<string, number>();
  for (const row of matching(persona.ledgers[plot.ledger] ?? [], plot.where)) {
    const label = String(row[plot.by]);
    amounts.set(label, cents((amounts.get(label) ?? 0) + (plot.column ? numberIn(row, plot.column) : 1)));
  }
  const sorted = [...amounts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = sorted.length > MOST_SHARES ? sorted.slice(0, MOST_SHARES - 1) : sorted;
  const other = cents(sorted.slice(kept.length).reduce((sum, [, value]) => sum + value, 0));
  const all = other > 0 ? [...kept, ["Other", other] as const] : kept;
  const percent = percents(all.map(([, value]) => value));
  const columns = mode.blueprint.ledgers.find((ledger) => ledger.id === plot.ledger)?.columns;
  return {
    kind: plot.as,
    unit: columns?.find((column) => column.id === plot.column)?.unit ?? "count",
    shares: all.map(([label, value], index) => ({ label, value, percent: percent[index] ?? 0 })),
  };
}

/** Computes a chart's numbers. @throws {RangeError} if the plot names a fact that the mode lacks */
export function createChart(mode: Mode, persona: Persona, plot: Plot): Chart {
  switch (plot.kind) {
    case "trend": {
      const facts = plot.facts.map((id) => factOf(mode, id));
      const series = facts.map(({ id, label }) => ({ label, values: persona.trends[id] ?? [] }));
      return { kind: "line", unit: facts[0]?.unit ?? "count", days: trendDays(persona.day), series };
    }
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

/** Says in words what a chart shows, for those who can't see it. */
export function describeChart(chart: Chart): string {
  switch (chart.kind) {
    case "line": {
      const [first = "", last = ""] = [chart.days[0], chart.days.at(-1)];
      return chart.series
        .map(({ label, values }) => {
          const [from, to] = [values[0] ?? 0, values.at(-1) ?? 0].map((value) => formatNumber(value, chart.unit));
          return `${label}: ${from} in ${formatMonth(first)}, ${to} in ${formatMonth(last)}.`;
        })
        .join(" ");
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
