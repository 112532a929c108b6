/**
 * Finds a kind of business by half of a phrase, or by another end than the phrase has. It makes nothing up: what it tries must be
 * a name.
 */
import { singular } from "./fold.ts";
import { type Found, named } from "./named.ts";

/** Finds what two things share an end, or which of two is said first: "roof and gutter repair" is roof repair. @param words folded */
export function halfOf(words: readonly string[]): Found | undefined {
  const and = words.indexOf("and");
  const half = [...words.slice(0, Math.max(and, 0)), ...words.slice(and + 2)];
  return and > 0 && half.length > 1 ? english(named(half)) : undefined;
}

/** Ends of which one may stand for another: whoever knows an "estate planning attorney" knows an estate planning lawyer. */
const SIBLINGS: readonly (readonly string[])[] = [
  "planner organizer organiser coordinator host",
  "lawyer attorney solicitor",
  "teacher tutor lesson class school academy course instructor training",
  "repair repairman servicing",
  "cleaning cleaner washing",
  "maintenance service care cleaning repair",
  "rental hire",
  "clinic center practice doctor specialist",
  "installer fitter contractor installation company service firm business",
  "tour ride trip excursion",
  "group organization charity trust",
  "maker manufacturer producer",
].map((group) => group.split(" "));

/** Ends that say nothing of what is done. */
const ANY_FIRM = new Set("company service firm business".split(" "));

/** Finds the kind that a phrase names but for its end, if it is no name without: "attic insulation contractor". @param words folded */
export function byAnotherEnd(words: readonly string[]): Found | undefined {
  const last = singular(words.at(-1) ?? "");
  if (words.length > 2 && ANY_FIRM.has(last)) {
    const found = byAnotherEnd(words.slice(0, -1)); // "fountain maintenance company"
    if (found) return found;
  }
  const group = words.length > 1 ? SIBLINGS.find((ends) => ends.includes(last)) : undefined;
  if (named(words.slice(0, -1))) return undefined; // a crane rental firm rents cranes
  const tries = (group ?? []).map((end) => english(named([...words.slice(0, -1), end])));
  return tries.find((found) => found !== undefined);
}

function english(found: Found | undefined): Found | undefined {
  return found?.foreign ? undefined : found;
}
