/**
 * Draws amounts beside their names as bars that lie: parts of a whole, and how far something has come towards its limit.
 */
import type { Unit } from "../blueprint.ts";
import type { Chart, Share } from "../chart.ts";
import { formatNumber } from "../format.ts";
import type { Palette } from "../palette.ts";
import { clipped, drawing, PAD, WIDTH, widthOf, words } from "./canvas.ts";

const ROOM = WIDTH - 2 * PAD;

/** A name at the left, its number at the right, the name shortened where both have no room. */
function line(label: string, number: string, { y, palette }: { y: number; palette: Palette }): string {
  const room = ROOM - widthOf(number, 13, { bold: true }) - 12;
  return (
    words(clipped(label, room), { x: PAD, y, fill: palette.ink }) +
    words(number, { x: WIDTH - PAD, y, fill: palette.ink, anchor: "end", bold: true })
  );
}

type Bar = { readonly x?: number; readonly y: number; readonly width: number; readonly height: number };

function bar({ x = PAD, y, width, height }: Bar, fill: string | undefined): string {
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}" rx="${height / 2}" fill="${fill}"/>`;
}

/** Draws shares as bars; where some are below zero and some above, to both sides of it. */
export function drawBars(shares: readonly Share[], unit: Unit, palette: Palette): string {
  const values = shares.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const both = low < 0 && high > 0;
  const zero = both ? PAD + (ROOM * -low) / (high - low) : PAD;
  const longest = high - low || 1;
  const content = shares.map(({ label, value }, index) => {
    const y = PAD + index * 38;
    const width = Math.max(4, (ROOM * Math.abs(value)) / longest);
    const place = { y: y + 17, height: 8 };
    const x = both && value < 0 ? zero - width : zero;
    return (
      line(label, formatNumber(value, unit), { y: y + 10, palette }) +
      bar({ ...place, width: ROOM }, palette.line) +
      bar({ ...place, x, width }, palette.series[both && value < 0 ? 3 : 0])
    );
  });
  return drawing(2 * PAD + Math.max(1, shares.length) * 38 - 12, palette, content);
}

/** Draws how far facts have come towards their limits. */
export function drawProgress(chart: Chart & { kind: "progress" }, palette: Palette): string {
  const content = chart.bars.map(({ label, value, limit, unit, limitUnit }, index) => {
    const y = PAD + index * 48;
    const width = Math.max(4, limit > 0 ? ROOM * Math.min(1, value / limit) : 0);
    const place = { y: y + 21, height: 12 };
    return (
      line(label, `${formatNumber(value, unit)} of ${formatNumber(limit, limitUnit)}`, { y: y + 11, palette }) +
      bar({ ...place, width: ROOM }, palette.line) +
      bar({ ...place, width }, palette.series[index % palette.series.length])
    );
  });
  return drawing(2 * PAD + chart.bars.length * 48 - 14, palette, content);
}
