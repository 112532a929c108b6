/**
 * Lends a business that makes or trades goods the rows of those who sell them: a sandwich factory makes the sandwiches of
 * a sandwich shop. It lends to those alone of which nothing but the sort is known.
 */
import { thingIn } from "./activity.ts";
import { type Item, type Speciality, titled } from "./family.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { akinTo } from "./things.ts";

/** The specialities that say what is done and nothing of what it is done with. */
const PLAIN: ReadonlySet<string> = new Set([
  "trade/wholesale",
  "trade/importer",
  "trade/marketplace",
  "manufacturing/factory",
]);

/** Families whose rows are goods that somebody makes and ships. */
const OF_GOODS: ReadonlySet<string> = new Set(["bakery", "foodservice", "grocery", "brewery", "retail"]);

/** Letters of a row. */
const ROW = 28;
/** Rows that are lent, and those that stay. */
const [LENT, KEPT] = [5, 6];

/** Finds the trade that a business of which only the sort is known is for. @param taken what it was taken for */
export function tradeServed(
  called: string,
  taken: { readonly family: string; readonly speciality: string },
): Recognised | undefined {
  if (!PLAIN.has(`${taken.family}/${taken.speciality}`)) return undefined;
  const thing = thingIn(called);
  if (thing === "" || akinTo(thing).length > 0) return undefined;
  const found = recognise(thing);
  const known = found.certainty === "kind" && found.speciality !== undefined;
  return known && OF_GOODS.has(found.family) ? found : undefined;
}

/** A speciality with rows of the trade it is for; they cost what its own do. */
export function borrowed(base: Speciality<string>, from: Speciality<string>, called: string): Speciality<string> {
  const kinds = (items: readonly Item[]) =>
    items.filter(([, category], at) => items.findIndex((item) => item[1] === category) === at);
  const short = from.items.filter(([what]) => what.length <= ROW);
  const [low, high] = [base.items.map(([, , min]) => min), base.items.map(([, , , max]) => max)].map(
    (prices) => prices.toSorted((a, b) => a - b)[prices.length >> 1] ?? 1,
  );
  const category = titled(thingIn(called));
  const lent = [...new Set([...kinds(short), ...short])]
    .slice(0, LENT)
    .map(([what]): Item => [what, category, low ?? 1, Math.max(low ?? 1, high ?? 1)]);
  const kept = [...new Set([...kinds(base.items), ...base.items])]
    .slice(0, KEPT)
    .filter(([what]) => lent.every((item) => item[0] !== what));
  return { ...base, items: [...lent, ...kept] };
}
