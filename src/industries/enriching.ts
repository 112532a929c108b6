/**
 * Puts rows of what goes with a business's own thing among those of the speciality it was taken for: a bakery of dog treats.
 * What the business does stays as the speciality says; `retelling.ts` changes that.
 */
import { thingIn } from "./activity.ts";
import { type Item, type Speciality, titled } from "./family.ts";
import { saidIn } from "./retelling.ts";
import { akinTo, isThing, knownAs } from "./things.ts";

/** Families whose rows may be of anything. */
const OPEN = new Set(
  "foodservice retail fantasy grocery homeservices media software manufacturing airline trade science nonprofit fitness".split(
    " ",
  ),
);
/** Families in which a beast or a craft may stand before the trade: "dog treat bakery", "alien embassy". */
const ROOMY = new Set(
  "veterinary publicservice bakery lodging sport logistics travel events gaming museum brewery clinic services".split(
    " ",
  ),
);

/** A speciality with rows of what goes with the business's own thing, where it has none: a bakery of dog treats. */
export function enriched(family: string, base: Speciality<string>, called: string): Speciality<string> {
  const thing = thingIn(called);
  const words = thing.split(" ");
  const before = words.map((_, at) => words.slice(0, words.length - at).join(" ")).find(isThing);
  const fits = before !== undefined && (ROOMY.has(family) || before.includes(" "));
  const tries = [...(akinTo(thing).length > 0 ? [thing] : []), ...(fits ? [before] : [])];
  const own = tries.find((one) => !isSaid(base, one));
  if (own === undefined || !(OPEN.has(family) || ROOMY.has(family))) return base;
  const [low, high] = [base.items.map(([, , min]) => min), base.items.map(([, , , max]) => max)].map(middle);
  const more = akinTo(own).map(
    (akin, at): Item => [
      titled(akin),
      at < 3 ? titled(own) : `${titled(own)} favorites`,
      low ?? 1,
      Math.max(low ?? 1, high ?? 1),
    ],
  );
  const kinds = base.items.map(([, category]) => category);
  const first = base.items.filter(([, category], at) => kinds.indexOf(category) === at).slice(0, 4);
  return { ...base, items: [...first, ...more.filter(([what]) => first.every((item) => item[0] !== what))] };
}

/** Tells whether a speciality speaks of a thing already: in its name, in several of its names, or in its rows. */
function isSaid({ names, items }: Speciality<string>, thing: string): boolean {
  const head = knownAs(thing) ?? thing;
  const said = saidIn(
    items.map(([what]) => what),
    head,
  );
  return said > 1 || saidIn(names.slice(0, 1), head) > 0 || (said > 0 && saidIn(names, head) > 1);
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
