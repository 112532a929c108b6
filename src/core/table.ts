/**
 * Writes values and tables out for a card, and shares a table's width among its columns by what is written in them.
 */
import { formatValue } from "./format.ts";
import type { Cell, Shown, ViewBlock } from "./view.ts";

/** Writes a value out, with its name. */
export function written({ label, value, unit }: Shown): { label: string; value: string } {
  return { label, value: formatValue(value, unit) };
}

const RIGHT = new Set(["money", "dollars", "flow", "count", "percent", "score"]);

/** A text in a cell; numbers, dates and times stay in one line. */
type Line = { readonly text: string; readonly whole: boolean };
type Written = { readonly main: Line; readonly below: Line };

const NOTHING: Line = { text: "", whole: true };

/** How wide a text is, in small letters: digits are a little wider than those, and some letters a good deal. */
function lettersOf(text: string): number {
  const digits = text.replace(/[^\d$+\u2212]/g, "").length;
  return (
    text.length +
    0.15 * digits +
    0.3 * text.replace(/[^A-LN-VX-Zmw]/g, "").length +
    0.6 * text.replace(/[^MW]/g, "").length
  );
}

/** The longest piece that a line can't break. A hyphen parts words, but not the numbers of a code. */
function longestWord(text: string): number {
  const words = text.split(/\s/).flatMap((word) => (/\d/.test(word) ? [word] : word.split("-")));
  return Math.max(0, ...words.map(lettersOf));
}

/** How much room a text of several lines wants at the most, in letters; longer ones have more lines. */
const WIDEST = 16;

/** About how much room a text wants, in letters: all of it in one line, or its longest word and some of the rest. */
function room({ text, whole }: Line): number {
  return whole ? lettersOf(text) : Math.max(longestWord(text), Math.min(WIDEST, text.length * 0.55));
}

/** What is written small wants less. */
const SMALL = 0.9;

/** Shares a row's width among columns by what is written in them, in letters or so. */
function weights(columns: readonly { readonly label: string }[], rows: readonly (readonly Written[])[]): number[] {
  return columns.map(({ label }, index) => {
    const wanted = rows.flatMap((row) => {
      const { main = NOTHING, below = NOTHING } = row[index] ?? {};
      return [room(main), SMALL * room(below)];
    });
    return Math.round(Math.max(5, longestWord(label) * SMALL, ...wanted));
  });
}

/** A number with a hyphen would be broken there: "Boeing 737-800" too stays in one line. */
function lineOf(shown: Shown | undefined): Line {
  if (!shown) return NOTHING;
  const text = written(shown).value;
  return { text, whole: shown.unit !== "text" || (text.length <= WIDEST && /\d-\d/.test(text)) };
}

function writtenCell({ main, below }: Cell): Written {
  return { main: lineOf(main), below: lineOf(below) };
}

/** Writes a table out: what stands in each cell, how wide its column is and to which side it keeps. */
export function writeTable(block: ViewBlock & { kind: "table" }) {
  const cells = block.rows.map((row) => row.map(writtenCell));
  const widths = weights(block.columns, cells);
  const look = block.columns.map(({ unit }, index) => ({
    weight: widths[index],
    align: RIGHT.has(unit) ? "right" : "left",
  }));
  return {
    kind: block.kind,
    title: block.title,
    empty: block.empty,
    columns: block.columns.map(({ label }, index) => ({ label, ...look[index] })),
    rows: cells.map((row) => ({
      cells: row.map(({ main, below }, index) => ({ main: main.text, below: below.text, ...look[index] })),
    })),
  };
}
