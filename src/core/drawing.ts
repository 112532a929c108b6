/**
 * Draws charts, signs and grounds as SVG in a business's colours. The numbers and the way they are written come from
 * `chart.ts` and `format.ts`; how each kind of chart looks is in `drawing/`.
 */
import type { Chart } from "./chart.ts";
import { drawBars, drawProgress } from "./drawing/bars.ts";
import { escaped } from "./drawing/canvas.ts";
import { drawColumns } from "./drawing/columns.ts";
import { drawDonut } from "./drawing/donut.ts";
import { drawLines } from "./drawing/lines.ts";
import type { Palette } from "./palette.ts";

/** Draws a chart as an SVG document, 360 pixels wide; a card shows it that wide or narrower. */
export function drawChart(chart: Chart, palette: Palette): string {
  switch (chart.kind) {
    case "line":
      return drawLines(chart, palette);
    case "columns":
      return drawColumns(chart, palette);
    case "bars":
      return drawBars(chart.shares, chart.unit, palette);
    case "donut":
      return drawDonut(chart.shares, chart.unit, palette);
    case "progress":
      return drawProgress(chart, palette);
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
