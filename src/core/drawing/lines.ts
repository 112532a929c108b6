/**
 * Draws how facts went over months: a line for each, told apart by colour, dash and mark, with what they came to at their
 * ends.
 */
import type { Chart, Series } from "../chart.ts";
import { formatNumber } from "../format.ts";
import type { Palette } from "../palette.ts";
import { drawMonths, drawScale, type Frame, frame, scale, scaleRoom } from "./axes.ts";
import { clipped, drawing, PAD, WIDTH, widthOf, words } from "./canvas.ts";

type Point = { readonly x: number; readonly y: number };

/** How the first, second and third line differ: in colour, far apart on the wheel, and without it. */
const STYLES = [
  { colour: 0, dash: "", mark: ({ x, y }: Point) => `<circle cx="${x}" cy="${y}" r="4.5"` },
  { colour: 3, dash: "8 5", mark: ({ x, y }: Point) => `<path d="M${x - 4.5} ${y - 4.5}h9v9h-9z"` },
  { colour: 1, dash: "0.1 5.5", mark: ({ x, y }: Point) => `<path d="M${x} ${y - 6}l6 10.5h-12z"` },
] as const;

function styleOf(index: number, palette: Palette) {
  const style = STYLES[index % STYLES.length] ?? STYLES[0];
  const colour = palette.series[style.colour] ?? palette.ink;
  const dash = style.dash ? ` stroke-dasharray="${style.dash}"` : "";
  return {
    colour,
    mark: (at: Point) => `${style.mark(at)} fill="${colour}" stroke="${palette.tint}" stroke-width="2"/>`,
    stroke: `fill="none" stroke="${colour}" stroke-width="${style.dash.startsWith("0") ? 3 : 2.5}" stroke-linejoin="round" stroke-linecap="round"${dash}`,
  };
}

const ROW = 20;
const SAMPLE = 28;
const ENDS_APART = 16;

/** Places the legend's entries in rows: names beside samples of their lines. */
function legendOf(series: readonly Series[]): { label: string; x: number; row: number }[] {
  let [x, row] = [PAD, 0];
  return series.map(({ label: whole }) => {
    const label = clipped(whole, WIDTH - 2 * PAD - SAMPLE);
    const width = SAMPLE + widthOf(label, 13);
    if (x > PAD && x + width > WIDTH - PAD) [x, row] = [PAD, row + 1];
    const entry = { label, x, row };
    x += width + 16;
    return entry;
  });
}

function drawLegend(legend: ReturnType<typeof legendOf>, palette: Palette): string[] {
  return legend.map(({ label, x, row }, index) => {
    const { mark, stroke } = styleOf(index, palette);
    const y = PAD + 6 + row * ROW;
    const sample = `<path d="M${x} ${y}h22" ${stroke}/>${mark({ x: x + 11, y })}`;
    return sample + words(label, { x: x + SAMPLE, y: y + 4.5, fill: palette.ink });
  });
}

/** Where a line runs between two places, from its highest to its lowest point there. */
function reach(points: readonly Point[], from: number): { highest: number; lowest: number } {
  const inside = points.filter((point, index) => point.x >= from || index === points.length - 1).map(({ y }) => y);
  const before = points.findLastIndex(({ x }) => x < from);
  const [one, other] = [points[before], points[before + 1]];
  if (one && other) inside.push(one.y + ((other.y - one.y) * (from - one.x)) / (other.x - one.x));
  return { highest: Math.min(...inside), lowest: Math.max(...inside) };
}

/** Writes what a single line came to above its end, or below, or not at all where the line is in the way. */
function endAlone(points: readonly Point[], text: string, of: { below: number; palette: Palette }): string[] {
  const end = points.at(-1);
  if (!end) return [];
  const x = WIDTH - PAD + 2;
  const { highest, lowest } = reach(points, x - widthOf(text, 13, { bold: true }) - 4);
  const [over, under] = [highest - 11, lowest + 21];
  const y = end.y - highest < 38 && over > 13 ? over : under;
  if (y === under && (lowest - end.y > 26 || under > of.below - 4)) return [];
  const ground = y === over ? { halo: of.palette.tint } : {}; // a line of the scale may run there; below, the ground is the area's
  return [words(text, { x, y, fill: of.palette.ink, anchor: "end", bold: true, ...ground })];
}

/** Moves heights apart so that words there don't touch, in the order they are in, between two bounds. */
function apart(heights: readonly number[], { top, bottom }: { top: number; bottom: number }): number[] {
  const placed = [...heights];
  const order = heights.map((_, index) => index).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const place = (index: number, height: number) => {
    placed[index] = height;
    return height;
  };
  order.reduce((free, index) => place(index, Math.max(placed[index] ?? 0, free)) + ENDS_APART, top);
  order.reduceRight((free, index) => place(index, Math.min(placed[index] ?? 0, free)) - ENDS_APART, bottom);
  return placed;
}

function endsBeside(
  ends: readonly Point[],
  texts: readonly string[],
  { frame, palette }: { frame: Frame; palette: Palette },
) {
  const heights = apart(
    ends.map(({ y }) => y + 4.5),
    { top: frame.above + 4, bottom: frame.below + 4 },
  );
  return texts.map((text, index) =>
    words(text, { x: frame.right + 10, y: heights[index] ?? 0, fill: palette.ink, size: 12, bold: true }),
  );
}

/** The most room that the numbers at the ends of several lines may take from the lines. */
const WIDEST_END = 104;

/** Draws lines over months. */
export function drawLines({ series, days, unit, filled = false }: Chart & { kind: "line" }, palette: Palette): string {
  const alone = series.length === 1;
  const legend = alone ? [] : legendOf(series);
  const head = alone ? 30 : PAD + ((legend.at(-1)?.row ?? 0) + 1) * ROW + 12;
  const height = head + 150;
  const all = series.flatMap(({ values }) => values);
  const ticks = scale(Math.min(...all), Math.max(...all), unit);
  const texts = series.map(({ values }) => formatNumber(values.at(-1) ?? 0, unit));
  const widest = Math.max(...texts.map((text) => widthOf(text, 12, { bold: true }))) + 16;
  const beside = !alone && widest <= WIDEST_END;
  const edges = {
    left: scaleRoom(ticks, unit),
    right: WIDTH - (beside ? widest : 24),
    above: head,
    below: height - 34,
  };
  const place = frame(ticks, edges);
  const x = (point: number) => edges.left + ((edges.right - edges.left) * point) / Math.max(1, days.length - 1);
  const lines = series.map(({ values }) => values.map((value, point) => ({ x: x(point), y: place.y(value) })));
  const ground = place.y(Math.min(ticks.at(-1) ?? 0, Math.max(ticks[0] ?? 0, 0)));
  const ends = lines.map((points) => points.at(-1) ?? { x: edges.left, y: ground });
  return drawing(height, palette, [
    ...drawLegend(legend, palette),
    ...drawScale(ticks, place, { unit, palette }),
    ...drawMonths(days, { x, palette, y: height - 12 }),
    ...lines.map((points, index) =>
      drawLine(points, { ...styleOf(index, palette), ground: filled ? ground : undefined }),
    ),
    ...(alone ? endAlone(lines[0] ?? [], texts[0] ?? "", { below: edges.below, palette }) : []),
    ...(beside ? endsBeside(ends, texts, { frame: place, palette }) : []),
  ]);
}

function drawLine(
  points: readonly Point[],
  { colour, stroke, mark, ground }: ReturnType<typeof styleOf> & { ground: number | undefined },
): string {
  const path = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const area =
    ground === undefined
      ? ""
      : `<path d="M${path}V${ground.toFixed(1)}H${first.x.toFixed(1)}Z" fill="${colour}" fill-opacity="0.13"/>`;
  const end = { x: Number(last.x.toFixed(1)), y: Number(last.y.toFixed(1)) };
  return `${area}<path d="M${path}" ${stroke}/>${mark(end)}`;
}
