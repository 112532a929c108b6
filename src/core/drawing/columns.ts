/**
 * Draws an amount for each month as columns that stand on zero, or hang from it.
 */
import type { Chart } from "../chart.ts";
import { formatNumber } from "../format.ts";
import type { Palette } from "../palette.ts";
import { drawMonths, drawScale, frame, scale, scaleRoom } from "./axes.ts";
import { drawing, PAD, WIDTH, widthOf, words } from "./canvas.ts";

const HEIGHT = 184;
const SIZE = 12;

type Column = { readonly x: number; readonly width: number; readonly from: number; readonly to: number };

/** Draws a column from where it stands, its outer end rounded. */
function drawColumn({ x, width, from, to }: Column, colour: string | undefined): string {
  const long = to - from;
  if (Math.abs(long) < 0.05) return "";
  const round = Math.min(3, Number(Math.abs(long).toFixed(1)));
  const corner = Math.sign(long) * round;
  const start = `M${(x - width / 2).toFixed(1)} ${from.toFixed(1)}v${(long - corner).toFixed(1)}`;
  const end = `q0 ${corner} ${round} ${corner}h${(width - 2 * round).toFixed(1)}q${round} 0 ${round} ${-corner}`;
  return `<path d="${start}${end}v${(corner - long).toFixed(1)}Z" fill="${colour}"/>`;
}

/** Draws columns: with their numbers on top where these have room, else with a scale at the left. */
export function drawColumns({ values, days, unit }: Chart & { kind: "columns" }, palette: Palette): string {
  const texts = values.map((value) => formatNumber(value, unit));
  const widest = Math.max(0, ...texts.map((text) => widthOf(text, SIZE, { bold: true })));
  const direct = widest + 4 <= (WIDTH - 2 * PAD) / Math.max(1, values.length);
  const ticks = scale(Math.min(0, ...values), Math.max(0, ...values), unit);
  const left = direct ? PAD : scaleRoom(ticks, unit);
  const hanging = direct && (ticks[0] ?? 0) < 0;
  const edges = { left, right: WIDTH - PAD, above: direct ? 32 : 20, below: HEIGHT - (hanging ? 50 : 34) };
  const place = frame(direct ? [Math.min(0, ...values), Math.max(0, ...values) || (hanging ? 0 : 1)] : ticks, edges);
  const slot = (edges.right - edges.left) / Math.max(1, days.length);
  const x = (point: number) => edges.left + slot * (point + 0.5);
  const zero = place.y(0);
  return drawing(HEIGHT, palette, [
    ...(direct
      ? [`<path d="M${left} ${zero.toFixed(1)}H${edges.right}" stroke="${palette.quiet}"/>`]
      : drawScale(ticks, place, { unit, palette })),
    ...drawMonths(days, { x, palette, y: HEIGHT - 12 }),
    ...values.map((value, point) =>
      drawColumn(
        { x: x(point), width: Math.min(40, slot * 0.64), from: zero, to: place.y(value) },
        palette.series[value < 0 ? 3 : 0],
      ),
    ),
    ...(direct
      ? texts.map((text, point) => {
          const value = values[point] ?? 0;
          const y = place.y(value) + (value < 0 ? 15 : -7);
          return words(text, { x: x(point), y, fill: palette.ink, anchor: "middle", size: SIZE, bold: true });
        })
      : []),
  ]);
}
