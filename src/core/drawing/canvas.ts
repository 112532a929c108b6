/**
 * What every drawing of a chart is made of: its ground, words on it, and how wide words are. Knows the font, and nothing
 * of charts.
 */
import type { Palette } from "../palette.ts";

/** A drawing's width in pixels; a card shows it that wide or narrower. */
export const WIDTH = 360;

/** What is left free at a drawing's edges. */
export const PAD = 16;

const FONT = 'font-family="Inter"';

/** Writes text so that it is text in SVG, whatever it says. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** How wide letters of Inter are, in parts of their size. */
const NARROW = /[.,:;'|!iIjl·\s]/;
const SLIM = /[1frt()/"-]/;
const WIDE = /[MWmw%…@]/;
const LETTER = /[a-z0-9$+\u2212]/;
/** Capitals, and small letters with marks; what is in no such script is as wide as it is high. */
const LATIN = /[\p{Script=Latin}\p{P}\p{S}]/u;

/** Estimates how wide words are in pixels, rather too wide than too narrow. */
export function widthOf(text: string, size: number, { bold = false } = {}): number {
  const parts = [...text].map((letter) => {
    if (NARROW.test(letter)) return 0.3;
    if (SLIM.test(letter)) return 0.43;
    if (WIDE.test(letter)) return 0.95;
    if (LETTER.test(letter)) return 0.62;
    return LATIN.test(letter) ? 0.74 : 1;
  });
  return size * (bold ? 1.04 : 1) * parts.reduce((sum, part) => sum + part, 0);
}

/** Shortens words to what fits a width; a text that fits stays as it is. */
export function clipped(text: string, room: number, size = 13): string {
  if (widthOf(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("").trimEnd()}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Where words stand and how they look. */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
  /** The ground's colour, around letters that lie on a line. */
  readonly halo?: string;
};

/** Draws words; `y` is the line they stand on. */
export function words(text: string, { x, y, fill, anchor = "start", size = 13, bold = false, halo }: Label): string {
  const around = halo ? ` stroke="${halo}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"` : "";
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" text-anchor="${anchor}" font-size="${size}" ${FONT}${bold ? ' font-weight="600"' : ""}${around}>${escaped(text)}</text>`;
}

/** Makes a whole drawing, {@link WIDTH} pixels wide, on the palette's tint. */
export function drawing(height: number, { tint }: Palette, content: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><rect width="${WIDTH}" height="${height}" rx="6" fill="${tint}"/>${content.join("")}</svg>`;
}
