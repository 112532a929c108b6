/**
 * Turns a phrase round, or changes its end, until it is a name: "a guy who fixes washing machines" is washing machine repair.
 * It turns nothing that is not named then, and knows nothing of what a verb's thing is.
 */
import { tailFamily } from "./businesses.ts";
import { singular } from "./fold.ts";
import { type Found, named } from "./named.ts";

/** Verbs with the ends that a name has instead; no end where the thing itself is the name: "offering whale watching". */
const ENDS: readonly (readonly [verbs: string, ends: string])[] = [
  ["rent rents renting hire hires hiring lend lends", "rental, hire"],
  ["fix fixes fixing repair repairs repairing mend mends mending", "repair, repair shop, repair service"],
  ["clean cleans cleaning wash washes washing", "cleaning, cleaning service, cleaner, wash"],
  ["walk walks walking", "walking service, walker"],
  ["tune tunes tuning", "tuner, tuning"],
  ["teach teaches teaching", "lesson, school, teacher, class"],
  ["train trains training", "training, trainer, training school"],
  ["deliver delivers delivering", "delivery, delivery service"],
  [
    "plan plans planning organize organizes organizing organise organises organising arrange arranges",
    "planner, company",
  ],
  ["move moves moving", "mover, moving company, moving"],
  ["make makes making produce produces producing", "maker, manufacturer"],
  ["bake bakes baking", "bakery, maker"],
  ["brew brews brewing", "brewery, maker"],
  ["build builds building", "builder, maker, manufacturer"],
  ["sell sells selling", "shop, seller, dealer"],
  ["remove removes removing", "removal, removal service"],
  ["install installs installing fit fits fitting", "installer, installation, fitter"],
  ["rescue rescues rescuing", "rescue, sanctuary"],
  ["photograph photographs photographing", "photography, photographer"],
  ["groom grooms grooming", "groomer, grooming"],
  ["restore restores restoring", "restoration, restorer"],
  ["sharpen sharpens sharpening", "sharpening, sharpener"],
  ["translate translates translating", "translation, translator"],
  ["breed breeds breeding", "breeder, farm"],
  ["grow grows growing", "farm, grower"],
  ["print prints printing", "printing, printer"],
  ["design designs designing", "designer, design studio"],
  ["paint paints painting", "painter, painting"],
  ["test tests testing", "testing, testing lab"],
  ["collect collects collecting", "collection, club"],
  ["run runs running offer offers offering do does doing provide provides providing give gives giving", ""],
];

const BY_VERB: ReadonlyMap<string, readonly string[]> = new Map(
  ENDS.flatMap(([verbs, ends]) => verbs.split(" ").map((verb) => [verb, ends.split(", ")] as const)),
);

const WHO = new Set(["that", "who", "which"]);
/** Where what is done ends: "that walks dogs and feeds cats", "that rents kayaks by the hour". */
const AFTER = new Set("and or for in on at by from to near with of so while".split(" "));

/** Where the verb stands: behind "that" or "who", or behind a word that stands for no trade of its own. */
function verbIn(words: readonly string[]): number {
  const who = words.findIndex((word, at) => at > 0 && WHO.has(word) && BY_VERB.has(words[at + 1] ?? ""));
  if (who > 0) return who + 1;
  const ing = words.findIndex((word, at) => at > 0 && word.endsWith("ing") && BY_VERB.has(word));
  const before = words.slice(0, Math.max(ing, 0));
  return ing > 0 && before.every((word) => tailFamily(singular(word)) === null) ? ing : -1;
}

/** Writes a phrase as a name would be, if that names a kind of business. @param words folded; they come back as they are if not */
export function turnedRound(words: readonly string[]): readonly string[] {
  const at = verbIn(words);
  if (at < 0) return words;
  const rest = words.slice(at + 1).filter((word, index) => index > 0 || (word !== "out" && word !== "up"));
  const end = rest.findIndex((word, index) => index > 0 && AFTER.has(word));
  const thing = (end < 0 ? rest : rest.slice(0, end)).map(singular);
  if (thing.length === 0) return words;
  const names = (BY_VERB.get(words[at] ?? "") ?? []).map((last) => [...thing, ...(last === "" ? [] : last.split(" "))]);
  return names.find((name) => named(name) !== undefined) ?? words;
}

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
  "rental hire",
  "clinic center practice doctor specialist",
  "installer fitter contractor installation company service firm business",
  "tour ride trip excursion",
  "group organization charity trust",
  "maker manufacturer producer",
].map((group) => group.split(" "));

/** Finds the kind that a phrase names but for its end, if it is no name without: "attic insulation contractor". @param words folded */
export function byAnotherEnd(words: readonly string[]): Found | undefined {
  const last = singular(words.at(-1) ?? "");
  const group = words.length > 1 ? SIBLINGS.find((ends) => ends.includes(last)) : undefined;
  if (named(words.slice(0, -1))) return undefined; // a crane rental firm rents cranes
  const tries = (group ?? []).map((end) => english(named([...words.slice(0, -1), end])));
  return tries.find((found) => found !== undefined);
}

function english(found: Found | undefined): Found | undefined {
  return found?.foreign ? undefined : found;
}
