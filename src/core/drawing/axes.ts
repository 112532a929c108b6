/**
 * The frame of a chart over months: a scale of round numbers at the left and months below. Lines and columns stand in it.
 */
import type { Unit } from "../blueprint.ts";
import { formatMonth, formatNumber, formatScale } from "../format.ts";
import type { Palette } from "../palette.ts";
import { WIDTH, widthOf, words } from "./canvas.ts";

/** What a scale spans at the least, so that a small change looks like one, and half a visit is no mark on a scale. */
const LEAST: Partial<Record<Unit, number>> = { score: 12, count: 2 };

/**
 * Chooses round numbers from below the smallest to above the largest value, three to six of them.
 *
 * @param unit what is counted, since some scales span a few of it at the least
 */
export function scale(low: number, high: number, unit: Unit = "money"): number[] {
  const from = low > 0 && low < high * 0.55 ? 0 : low;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const spread = Math.max(high - from, size * 0.15, LEAST[unit] ?? 0) || 1; // a small change stays a small one to the eye
  const rough = spread / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 10 * power;
  const first = Math.floor(from / step);
  const last = Math.max(first + 2, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Where a chart's marks stand, in pixels of the drawing. */
export type Frame = {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
  /** Turns a value into a height. */
  readonly y: (value: number) => number;
};

const MONEY: ReadonlySet<Unit> = new Set(["money", "dollars", "flow"]);

/** Writes a scale's numbers, all of them short or none: "800" does not stand below "1K". */
function written(ticks: readonly number[], unit: Unit): readonly string[] {
  const sizes = ticks.map(Math.abs).filter((size) => size > 0);
  const mixed = Math.min(...sizes) < 1_000 && Math.max(...sizes) >= 1_000;
  return ticks.map((tick) =>
    mixed ? formatNumber(tick, MONEY.has(unit) ? "dollars" : unit) : formatScale(tick, unit),
  );
}

/** How much room a scale's numbers want at the left edge. */
export function scaleRoom(ticks: readonly number[], unit: Unit): number {
  return 22 + Math.max(34, ...written(ticks, unit).map((text) => widthOf(text, 13)));
}

/** Places values between the ends of a scale. */
export function frame(ticks: readonly number[], edges: Omit<Frame, "y">): Frame {
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const { above, below } = edges;
  return { ...edges, y: (value) => below - ((below - above) * (value - bottom)) / (top - bottom) };
}

/** Draws a scale: its numbers, a line for each, and a stronger one for zero where values lie on both sides of it. */
export function drawScale(ticks: readonly number[], { left, right, y }: Frame, of: { unit: Unit; palette: Palette }) {
  const { unit, palette } = of;
  const texts = written(ticks, unit);
  return ticks.map((tick, index) => {
    const height = y(tick).toFixed(1);
    const stroke = tick === 0 && (ticks[0] ?? 0) < 0 ? palette.quiet : palette.line;
    return (
      `<path d="M${left} ${height}H${right}" stroke="${stroke}"/>` +
      words(texts[index] ?? "", { x: left - 10, y: y(tick) + 4, fill: palette.quiet, anchor: "end" })
    );
  });
}

/** Draws the months' names below, every second one where they stand too close, the last one always. */
export function drawMonths(days: readonly string[], of: { x: (point: number) => number; palette: Palette; y: number }) {
  const close = Math.abs(of.x(1) - of.x(0)) < 34;
  return days.flatMap((day, point) => {
    if (close && (days.length - 1 - point) % 2 === 1) return [];
    const x = Math.min(of.x(point), WIDTH - 18);
    return [words(formatMonth(day, { short: true }), { x, y: of.y, fill: of.palette.quiet, anchor: "middle" })];
  });
}
