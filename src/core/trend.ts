/**
 * Computes how a fact came to be what it is: twelve points, each a month after the one before, the last one now.
 */
import type { Faker } from "@faker-js/faker";
import type { Trend } from "./blueprint.ts";
import { addMonths } from "./day.ts";
import { cents } from "./draw.ts";
import { type Ground, numberIn } from "./rows.ts";

/** How many points a trend has. */
export const POINTS = 12;

/** The days a trend's points stand for, oldest first; the last one is `day`. */
export function trendDays(day: string): string[] {
  return Array.from({ length: POINTS }, (_, point) => addMonths(day, point - POINTS + 1));
}

function walkBack(
  dice: Faker,
  trend: Trend & { kind: "walk" | "climb" },
  last: { now: number; step: number | undefined },
): number[] {
  const whole = Number.isInteger(last.now) && Number.isInteger(last.step ?? 0);
  const points = [last.now];
  for (let point = POINTS - 2; point >= 0; point--) {
    const after = points[0] ?? last.now;
    const change = trend.sway * dice.number.float({ min: trend.kind === "climb" ? 0.2 : -1, max: 1 });
    const drawn = point === POINTS - 2 && last.step !== undefined ? after - last.step : after / (1 + change);
    const before = trend.kind === "walk" ? Math.min(drawn, trend.max ?? drawn) : drawn;
    points.unshift(whole ? Math.round(before) : cents(Math.max(0, before)));
  }
  return points;
}

/** What the rows had summed up to at each point. */
function added(trend: Trend & { kind: "adds" }, { ledgers, day }: Ground): number[] {
  const rows = ledgers[trend.ledger] ?? [];
  return trendDays(day).map((until) =>
    cents(rows.reduce((sum, row) => (String(row[trend.date]) <= until ? sum + numberIn(row, trend.column) : sum), 0)),
  );
}

/** Computes the points of one trend, oldest first. */
export function trendPoints(trend: Trend, dice: Faker, ground: Ground): number[] {
  if (trend.kind === "adds") return added(trend, ground);
  return walkBack(dice, trend, {
    now: numberIn(ground.facts, trend.fact),
    step: trend.by === undefined ? undefined : numberIn(ground.facts, trend.by),
  });
}

/** Computes a trend's points after the records changed: what was, was, and the last one follows the fact. */
export function nowAt(trend: Trend, points: readonly number[], ground: Ground): number[] {
  return trend.kind === "adds" ? added(trend, ground) : [...points.slice(0, -1), numberIn(ground.facts, trend.fact)];
}
