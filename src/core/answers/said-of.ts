/**
 * Tells which words say nothing in a question to this business, since it is called so, and which tell more than elsewhere.
 */
import type { Fact } from "../blueprint.ts";
import type { Name } from "./names.ts";
import { STANDS_FOR } from "./synonyms.ts";

/** What words are worth here: `own`, `akin` and `telling` of a lexicon. */
export type SaidOf = {
  readonly own: ReadonlySet<string>;
  readonly akin: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
};

/** Units of what a card can owe. */
const OWED = new Set(["money", "dollars", "flow"]);

/** Tells it. @param own the words that the business and its customer are called; `stems` all words that name something */
export function saidOf(
  own: readonly string[],
  stems: ReadonlySet<string>,
  facts: readonly { readonly fact: Fact; readonly name: Name }[],
): SaidOf {
  const named = (others: ReadonlySet<string>) => [...others].some((one) => stems.has(one));
  const means = [...STANDS_FOR].flatMap(([word, others]) =>
    own.some((one) => others.has(one)) && !stems.has(word) && !named(others) ? [word] : [],
  ); // "shipping" at a courier
  const akin = [...STANDS_FOR].flatMap(([word, others]) => (own.some((one) => others.has(one)) ? [word] : []));
  const owed = facts.some(({ fact, name }) => OWED.has(fact.unit) && name.parts.some(({ stem }) => stem === "card"));
  return { own: new Set([...own, ...means]), akin: new Set(akin), telling: new Set(owed ? ["card"] : []) };
}
