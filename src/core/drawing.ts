/**
 * Draws a chart as SVG in a business's colours. Only shapes and positions are decided here; the numbers and the way they
 * are written come from `chart.ts` and `format.ts`.
 */
import type { Unit } from "./blueprint.ts";
import type { Chart, Share } from "./chart.ts";
import { formatMonth, formatNumber, formatScale } from "./format.ts";
import type { Palette } from "./palette.ts";

/** A drawing's width in pixels; a card shows it that wide or narrower. */
export const WIDTH = 360;

const PAD = 16;
const FONT = 'font-family="Inter"';

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function clipped(text: string, longest: number): string {
  const letters = [...text];
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

type Label = { x: number; y: number; fill: string; anchor?: "start" | "middle" | "end"; size?: number; bold?: boolean };

function words(text: string, { x, y, fill, anchor = "start", size = 13, bold = false }: Label): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" text-anchor="${anchor}" font-size="${size}" ${FONT}${bold ? ' font-weight="600"' : ""}>${escaped(text)}</text>`;
}

function drawing(height: number, { tint }: Palette, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><rect width="${WIDTH}" height="${height}" rx="6" fill="${tint}"/>${content}</svg>`;
}

/**
 * Chooses round numbers from below the smallest to above the largest value, three to five of them.
 *
 * @param least what the scale spans at the least, so that a small change looks like one
 */
export function scale(low: number, high: number, least = 0): number[] {
  const from = low > 0 && low < high * 0.55 ? 0 : low;
  const spread = Math.max(high - from, Math.abs(high) * 0.15, least) || 1; // a small change stays a small one to the eye
  const rough = spread / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 10 * power;
  const first = Math.floor(from / step);
  const last = Math.max(first + 2, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function lines(chart: Chart & { kind: "line" }, palette: Palette): string {
  const height = 176;
  const all = chart.series.flatMap(({ values }) => values);
  const ticks = scale(Math.min(...all), Math.max(...all), chart.unit === "score" ? 12 : 0);
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const [left, right, above, below] = [56, WIDTH - 24, 20, height - 34];
  const x = (index: number) => left + ((right - left) * index) / Math.max(1, chart.days.length - 1);
  const y = (value: number) => below - ((below - above) * (value - bottom)) / (top - bottom);
  const grid = ticks.map(
    (tick) =>
      `<line x1="${left}" x2="${right}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}" stroke="${palette.line}"/>` +
      words(formatScale(tick, chart.unit), { x: left - 10, y: y(tick) + 4, fill: palette.quiet, anchor: "end" }),
  );
  const months = chart.days.flatMap((day, index) =>
    (chart.days.length - 1 - index) % 2 === 1
      ? []
      : [
          words(formatMonth(day, { short: true }), {
            x: x(index),
            y: height - 12,
            fill: palette.quiet,
            anchor: "middle",
          }),
        ],
  );
  const curves = chart.series.map(({ values }, index) => {
    const colour = palette.series[index % palette.series.length];
    const points = values.map((value, point) => `${x(point).toFixed(1)} ${y(value).toFixed(1)}`);
    const area =
      chart.series.length === 1
        ? `<path d="M${points.join(" L")} L${right} ${below} L${left} ${below}Z" fill="${colour}" fill-opacity="0.13"/>`
        : "";
    const [endX = "0", endY = "0"] = (points.at(-1) ?? "").split(" ");
    return `${area}<path d="M${points.join(" L")}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/><circle cx="${endX}" cy="${endY}" r="4.5" fill="${colour}" stroke="${palette.tint}" stroke-width="2"/>`;
  });
  return drawing(height, palette, [...grid, ...months, ...curves].join(""));
}

function bars(shares: readonly Share[], unit: Unit, palette: Palette): string {
  const largest = Math.max(...shares.map(({ value }) => value), 1);
  const room = WIDTH - 2 * PAD;
  const content = shares.map(({ label, value }, index) => {
    const y = PAD + index * 38;
    const width = Math.max(4, (room * value) / largest);
    return (
      words(clipped(label, 34), { x: PAD, y: y + 10, fill: palette.ink }) +
      words(formatNumber(value, unit), { x: WIDTH - PAD, y: y + 10, fill: palette.ink, anchor: "end", bold: true }) +
      `<rect x="${PAD}" y="${y + 17}" width="${room}" height="8" rx="4" fill="${palette.line}"/>` +
      `<rect x="${PAD}" y="${y + 17}" width="${width.toFixed(1)}" height="8" rx="4" fill="${palette.series[0]}"/>`
    );
  });
  return drawing(2 * PAD + shares.length * 38 - 12, palette, content.join(""));
}

function slice(
  share: { from: number; to: number },
  at: { x: number; y: number; radius: number; width: number; colour: string | undefined },
): string {
  const point = (turn: number) => {
    const angle = 2 * Math.PI * turn - Math.PI / 2;
    return `${(at.x + at.radius * Math.cos(angle)).toFixed(2)} ${(at.y + at.radius * Math.sin(angle)).toFixed(2)}`;
  };
  const style = `fill="none" stroke="${at.colour}" stroke-width="${at.width}"`;
  if (share.to - share.from > 0.999) return `<circle cx="${at.x}" cy="${at.y}" r="${at.radius}" ${style}/>`;
  const large = share.to - share.from > 0.5 ? 1 : 0;
  return `<path d="M${point(share.from)} A${at.radius} ${at.radius} 0 ${large} 1 ${point(share.to)}" ${style}/>`;
}

function donut(shares: readonly Share[], unit: Unit, palette: Palette): string {
  const height = Math.max(150, 2 * PAD + shares.length * 24 + 4);
  const whole = shares.reduce((sum, { value }) => sum + value, 0) || 1;
  let turn = 0;
  const content = shares.map(({ label, value, percent }, index) => {
    const from = turn;
    turn += value / whole;
    const colour = palette.series[index % palette.series.length];
    const y = height / 2 + (index - (shares.length - 1) / 2) * 24;
    const gap = shares.length > 1 ? 0.006 : 0;
    return (
      slice(
        { from: from + gap, to: Math.max(from + gap + 0.002, turn - gap) },
        { x: 70, y: height / 2, radius: 42, width: 22, colour },
      ) +
      `<rect x="136" y="${y - 5.5}" width="11" height="11" rx="3" fill="${colour}"/>` +
      words(clipped(label, 13), { x: 154, y: y + 4.5, fill: palette.ink }) +
      words(formatNumber(value, unit), { x: 304, y: y + 4.5, fill: palette.ink, anchor: "end", bold: true }) +
      words(formatNumber(percent, "percent"), { x: WIDTH - PAD, y: y + 4.5, fill: palette.quiet, anchor: "end" })
    );
  });
  return drawing(height, palette, content.join(""));
}

function progress(chart: Chart & { kind: "progress" }, palette: Palette): string {
  const room = WIDTH - 2 * PAD;
  const content = chart.bars.map(({ label, value, limit, unit, limitUnit }, index) => {
    const y = PAD + index * 48;
    const width = Math.max(4, limit > 0 ? room * Math.min(1, value / limit) : 0);
    return (
      words(clipped(label, 24), { x: PAD, y: y + 11, fill: palette.ink }) +
      words(`${formatNumber(value, unit)} of ${formatNumber(limit, limitUnit)}`, {
        x: WIDTH - PAD,
        y: y + 11,
        fill: palette.ink,
        anchor: "end",
        bold: true,
      }) +
      `<rect x="${PAD}" y="${y + 21}" width="${room}" height="12" rx="6" fill="${palette.line}"/>` +
      `<rect x="${PAD}" y="${y + 21}" width="${width.toFixed(1)}" height="12" rx="6" fill="${palette.series[index % palette.series.length]}"/>`
    );
  });
  return drawing(2 * PAD + chart.bars.length * 48 - 14, palette, content.join(""));
}

/** Draws a chart as an SVG document, {@link WIDTH} pixels wide. */
export function drawChart(chart: Chart, palette: Palette): string {
  switch (chart.kind) {
    case "line":
      return lines(chart, palette);
    case "bars":
      return bars(chart.shares, chart.unit, palette);
    case "donut":
      return donut(chart.shares, chart.unit, palette);
    case "progress":
      return progress(chart, palette);
  }
}

/** Draws a business's sign: its icon in the header's colour on a white tile. @param outline a path on a 24 x 24 grid */
export function drawSign(outline: string, palette: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="#fff"/><path transform="translate(7.4 7.4) scale(1.05)" d="${escaped(outline)}" fill="${palette.header}"/></svg>`;
}

/** Draws the header's ground, running from one colour to the other. */
export function drawHeader({ header, headerEnd }: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="48"><defs><linearGradient id="g"><stop stop-color="${header}"/><stop offset="1" stop-color="${headerEnd}"/></linearGradient></defs><rect width="300" height="48" fill="url(#g)"/></svg>`;
}

/** Draws a ground of one colour: a single pixel, repeated. */
export function drawGround(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="${colour}"/></svg>`;
}

/** Makes the picture of a drawing: a data URI. `zoom` is pixels for each of the drawing's, 2 if not given. */
export type Paint = (svg: string, options?: { readonly zoom?: number }) => string;
