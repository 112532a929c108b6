/**
 * Finds the customers that are hardest to show: those with the longest name, amount, merchant … and with the most and the
 * fewest rows, in each place where a page shows such a thing.
 */
import { formatValue } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona } from "../../src/core/persona.ts";
import { createView, type Shown, type View } from "../../src/core/view.ts";

/** The day of every card here: a Saturday late in the year. */
export const DAY = "2026-11-21";

const ICON = "M0 0H24V24H0Z";

/** What a page of a customer shows. */
export function viewOf(mode: Mode, seed: number, tab: string): View {
  return createView(mode, createPersona(mode, { seed, day: DAY }), viewOptions(mode, seed, tab));
}

function viewOptions(mode: Mode, seed: number, tab: string) {
  const others = [
    { title: "Insurance", business: "insurance company" },
    { title: "Healthcare", business: "healthcare provider" },
  ];
  const { customer: person, company, origin } = mode;
  const settings = { kind: "settings", person, seed, day: DAY, origin, anew: false, others } as const;
  return { tab, company, brand: null, colour: null, sign: ICON, settings } as const;
}

function isShown(part: object): part is Shown {
  return "value" in part && "unit" in part;
}

/** Walks what a view shows: each value's place, without the number of its row, and how long it is; each list's length. */
function* lengths(part: unknown, place: string): Generator<readonly [place: string, length: number]> {
  if (Array.isArray(part)) {
    yield [`${place} at most`, part.length];
    yield [`${place} at least`, -part.length];
    const rows = place.endsWith("rows");
    for (const [index, one] of part.entries()) yield* lengths(one, rows ? place : `${place}.${index}`);
    return;
  }
  if (typeof part !== "object" || part === null) return;
  if (isShown(part)) {
    const text = formatValue(part.value, part.unit);
    yield [place, text.length];
    yield [`${place} word`, Math.max(...text.split(" ").map((word) => word.length))];
  }
  for (const [name, one] of Object.entries(part)) yield* lengths(one, `${place}.${name}`);
}

/**
 * Finds the seeds whose customers are hardest to show in any place of any page.
 *
 * @param tried how many seeds to look at
 */
export function hardSeeds(mode: Mode, tried: number): ReadonlyMap<string, readonly number[]> {
  const hardest = new Map(mode.tabs.map(({ id }) => [id, new Map<string, readonly [length: number, seed: number]>()]));
  for (let seed = 0; seed < tried; seed++) {
    const persona = createPersona(mode, { seed, day: DAY });
    for (const [tab, places] of hardest) {
      for (const [place, length] of lengths(createView(mode, persona, viewOptions(mode, seed, tab)), ""))
        if (length > (places.get(place)?.[0] ?? Number.NEGATIVE_INFINITY)) places.set(place, [length, seed]);
    }
  }
  return new Map(
    [...hardest].map(([tab, places]) => [tab, [...new Set([...places.values()].map(([, seed]) => seed))]]),
  );
}

/** Finds the seed that is hardest in the most places of all pages. */
export function hardestSeed(mode: Mode, tried: number): number {
  const counts = new Map<number, number>();
  for (const seeds of hardSeeds(mode, tried).values())
    for (const seed of seeds) counts.set(seed, (counts.get(seed) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
