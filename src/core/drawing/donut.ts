/**
 * Draws parts of a whole as a ring, with each part's name, amount and percent beside it.
 */
import type { Unit } from "../blueprint.ts";
import { formatNumber } from "../format.ts";
import type { Share } from "../grouping.ts";
import type { Palette } from "../palette.ts";
import { clipped, drawing, PAD, WIDTH, widthOf, words } from "./canvas.ts";

const RING = { x: 66, radius: 40, width: 21 } as const;
const ROW = 24;
const [KEY, NAMES, AMOUNTS] = [128, 146, 306];

function slice({ from, to }: { from: number; to: number }, y: number, colour: string | undefined): string {
  const { x, radius, width } = RING;
  const point = (turn: number) => {
    const angle = 2 * Math.PI * turn - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  const style = `fill="none" stroke="${colour}" stroke-width="${width}"`;
  if (to - from > 0.999) return `<circle cx="${x}" cy="${y}" r="${radius}" ${style}/>`;
  const large = to - from > 0.5 ? 1 : 0;
  return `<path d="M${point(from)} A${radius} ${radius} 0 ${large} 1 ${point(to)}" ${style}/>`;
}

/** Draws shares as a ring. Of amounts below zero it shows how large they are. */
export function drawDonut(shares: readonly Share[], unit: Unit, palette: Palette): string {
  const height = Math.max(150, 2 * PAD + shares.length * ROW + 4);
  const whole = shares.reduce((sum, { value }) => sum + Math.abs(value), 0) || 1;
  const gap = shares.length > 1 ? 0.006 : 0;
  let turn = 0;
  const content = shares.map(({ label, value, percent }, index) => {
    const from = turn;
    turn += Math.abs(value) / whole;
    const colour = palette.series[index % palette.series.length];
    const y = height / 2 + (index - (shares.length - 1) / 2) * ROW;
    const amount = formatNumber(value, unit);
    const room = AMOUNTS - NAMES - widthOf(amount, 13, { bold: true }) - 8;
    return (
      slice({ from: from + gap, to: Math.max(from + gap + 0.002, turn - gap) }, height / 2, colour) +
      `<rect x="${KEY}" y="${y - 5.5}" width="11" height="11" rx="3" fill="${colour}"/>` +
      words(clipped(label, room), { x: NAMES, y: y + 4.5, fill: palette.ink }) +
      words(amount, { x: AMOUNTS, y: y + 4.5, fill: palette.ink, anchor: "end", bold: true }) +
      words(formatNumber(percent, "percent"), { x: WIDTH - PAD + 2, y: y + 4.5, fill: palette.quiet, anchor: "end" })
    );
  });
  return drawing(height, palette, content);
}
