/**
 * Draws parts of a whole as a ring, with each part's name, amount and percent beside it.
 */
import type { Unit } from "../blueprint.ts";
import type { Share } from "../chart.ts";
import { formatNumber } from "../format.ts";
import type { Palette } from "../palette.ts";
import { clipped, drawing, PAD, WIDTH, widthOf, words } from "./canvas.ts";

const RING = { x: 62, radius: 38, width: 20 } as const;
const [KEY, NAMES, AMOUNTS] = [124, 142, 308];

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

type Row = { readonly y: number; readonly palette: Palette };

/** Name, amount and percent in one line. */
function inOneLine({ label, amount, percent }: Legend, { y, palette }: Row): string {
  return (
    words(label, { x: NAMES, y: y + 4.5, fill: palette.ink }) +
    words(amount, { x: AMOUNTS, y: y + 4.5, fill: palette.ink, anchor: "end", bold: true }) +
    words(percent, { x: WIDTH - PAD + 2, y: y + 4.5, fill: palette.quiet, anchor: "end" })
  );
}

/** The name, and amount and percent below it. */
function inTwoLines({ label, amount, percent }: Legend, { y, palette }: Row): string {
  const after = NAMES + widthOf(amount, 13, { bold: true }) + 8;
  return (
    words(clipped(label, WIDTH - PAD - NAMES), { x: NAMES, y: y - 3.5, fill: palette.ink }) +
    words(amount, { x: NAMES, y: y + 12.5, fill: palette.ink, bold: true }) +
    words(percent, { x: after, y: y + 12.5, fill: palette.quiet })
  );
}

type Legend = { readonly label: string; readonly amount: string; readonly percent: string };

/** Draws shares as a ring. Of amounts below zero it shows how large they are. */
export function drawDonut(shares: readonly Share[], unit: Unit, palette: Palette): string {
  const legends = shares.map(({ label, value, percent }) => ({
    label,
    amount: formatNumber(value, unit),
    percent: formatNumber(percent, "percent"),
  }));
  const fits = legends.every(
    ({ label, amount }) => widthOf(label, 13) + widthOf(amount, 13, { bold: true }) + 8 <= AMOUNTS - NAMES,
  );
  const [row, write] = fits ? [24, inOneLine] : [39, inTwoLines];
  const height = Math.max(150, 2 * PAD + shares.length * row + 4);
  const whole = shares.reduce((sum, { value }) => sum + Math.abs(value), 0) || 1;
  const gap = shares.length > 1 ? 0.006 : 0;
  let turn = 0;
  const content = legends.map((legend, index) => {
    const from = turn;
    turn += Math.abs(shares[index]?.value ?? 0) / whole;
    const colour = palette.series[index % palette.series.length];
    const y = height / 2 + (index - (shares.length - 1) / 2) * row;
    const key = `<rect x="${KEY}" y="${fits ? y - 5.5 : y - 13.5}" width="11" height="11" rx="3" fill="${colour}"/>`;
    const part = { from: from + gap, to: Math.max(from + gap + 0.002, turn - gap) };
    return slice(part, height / 2, colour) + key + write(legend, { y, palette });
  });
  return drawing(height, palette, content);
}
