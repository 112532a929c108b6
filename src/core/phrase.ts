/**
 * Texts of a mode that name values: "{nextPayee} is due {nextDue|weekday}". A phrase keeps the values as values, so that
 * `format.ts` alone decides how they are written.
 */
import type { Unit, Value } from "./blueprint.ts";
import { formatDay, formatValue } from "./format.ts";

/** A piece of a phrase: words as they stand, or a value with its unit. */
export type Piece = string | { readonly value: Value; readonly unit: Unit; readonly weekday: boolean };

/** What a phrase may name: values by id, with their units. */
export type Named = (id: string) => { readonly value: Value; readonly unit: Unit } | undefined;

/** Reads a text into pieces. A name that stands for nothing is left out. */
export function readPhrase(text: string, named: Named): Piece[] {
  return text.split(/(\{[A-Za-z0-9|]{1,60}\})/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === "" ? [] : [part];
    const [id = "", as] = part.slice(1, -1).split("|");
    const found = named(id);
    return found ? [{ ...found, weekday: as === "weekday" }] : [];
  });
}

/** Lists what a text names. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([A-Za-z0-9]{1,60})(?:\|[A-Za-z0-9]*)?\}/g)].map(([, id = ""]) => id);
}

/** Writes a phrase out. */
export function writePhrase(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const { value, unit, weekday } = piece;
      return unit === "date" && typeof value === "string" ? formatDay(value, { weekday }) : formatValue(value, unit);
    })
    .join("");
}
