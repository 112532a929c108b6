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

type Written = { readonly main: string; readonly below: string };

/** The longest piece that a line can't break. A hyphen parts words, but not the numbers of a code. */
function longestWord(text: string): number {
  const words = text.split(/\s/).flatMap((word) => (/\d/.test(word) ? [word] : word.split("-")));
  return Math.max(0, ...words.map((word) => word.length));
}

/** About how much room a text wants: its longest word at the least, since a broken one hurts, and a part of the whole. */
function room(text: string, part: number): number {
  return Math.max(longestWord(text), text.length * part);
}

/** Shares a row's width among columns by what is written in them, in letters or so. */
function weights(columns: readonly { readonly label: string }[], rows: readonly (readonly Written[])[]): number[] {
  return columns.map(({ label }, index) => {
    const wanted = rows.flatMap((row) => [room(row[index]?.main ?? "", 0.55), room(row[index]?.below ?? "", 0.4)]);
    return Math.round(Math.max(5, longestWord(label) * 0.85, ...wanted));
  });
}

function writtenCell({ main, below }: Cell): Written {
  return { main: main ? written(main).value : "", below: below ? written(below).value : "" };
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
    rows: cells.map((row) => ({ cells: row.map((cell, index) => ({ ...cell, ...look[index] })) })),
  };
}
