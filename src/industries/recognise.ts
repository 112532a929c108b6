/**
 * From what the user calls a business to the family it belongs to, and to the company if it is a real one. Each step is
 * less sure than the one before; the last takes the user's noun as it is. It never throws, and the time grows with the
 * phrase, not faster.
 */
import { activityOf, doingOf } from "./activity.ts";
import { type Brand, brandNamed, kindNamed, tailFamily, tradeWord } from "./businesses.ts";
import { nameOfClause } from "./clause.ts";
import { kindOfCompound } from "./compound.ts";
import { byAnotherEnd, halfOf } from "./ends.ts";
import { folded, singular } from "./fold.ts";
import { corrected, likelyBrand } from "./misspelt.ts";
import { type Found, named, namedBrand } from "./named.ts";
import { isSmall, kindOf } from "./parts.ts";
import { suits, themeIn } from "./theming.ts";
import { akinTo, isThing } from "./things.ts";

/** What a phrase was taken for. */
export type Recognised = {
  /** A family's id, or that of a built-in mode; `general` if nothing was understood. */
  readonly family: string;
  readonly speciality: string | undefined;
  /** What to call such a business: in the user's own English words, else by its English name. */
  readonly business: string;
  /** The phrase, if it is a name that somebody gave their own business: "Woodgrove Bank". */
  readonly proper: string | undefined;
  /** A brand's name as its owner writes it. */
  readonly company: string | undefined;
  /** The brand's colour, `#D71E28`. */
  readonly colour: string | undefined;
  /** `brand` and `kind` were named; `words` was put together from the words of a trade; `none` was not understood. */
  readonly certainty: "brand" | "kind" | "words" | "none";
};

/** Words that are read; a business has rarely more than five. */
const LONGEST = 14;

/** "Woodgrove Bank" is somebody's own name; "Credit Union" is what anybody calls such a business, and so is "BANK". */
const PROPER = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|\d\S*|&|of|the|and|for|de|la|du|von))+$/u;

/** Recognises a business. @param phrase as the user wrote it, without an article: "goat yoga studio", "Wells Fargo" */
export function recognise(phrase: string): Recognised {
  const told = named(wordsOf(phrase)) ? undefined : nameOfClause(phrase);
  return recogniseName(told ?? phrase);
}

function wordsOf(phrase: string): readonly string[] {
  return folded(phrase)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, LONGEST);
}

function recogniseName(phrase: string): Recognised {
  const words = wordsOf(phrase);
  const business = phrase.trim();
  const exact = named(words) ?? joined(words) ?? halfOf(words) ?? byAnotherEnd(words);
  const brand = namedBrand(words, { titled: /\p{Lu}|\p{N}|\p{Lo}/u.test(phrase), common: exact !== undefined });
  if (brand) return branded(brand);
  const parts = exact ?? (words.length > 0 ? understood(words, /^\p{Lu}/u.test(business)) : undefined);
  const sound =
    exact ?? (parts && "famous" in parts ? parts : (ofItsTrade(phrase, parts) ?? ofItsActivity(words, parts)));
  if (!sound)
    return {
      family: "general",
      speciality: undefined,
      business,
      proper: undefined,
      company: undefined,
      colour: undefined,
      certainty: "none",
    };
  if ("famous" in sound) return branded(sound);
  if (sound.kind.family === "none") return { ...recogniseName(""), business };
  const { family, speciality, name } = sound.kind;
  const { certainty } = sound;
  const proper = !exact && PROPER.test(business) && /\p{Ll}/u.test(business) ? business : undefined;
  const says = proper === undefined || words.every(isWord); // a name that says nothing of the trade is no part of it
  return {
    family,
    speciality,
    business: sound.foreign || !says ? name : business,
    proper,
    company: undefined,
    colour: undefined,
    certainty,
  };
}

/** "Glass blower" is what others write as one word. */
function joined(words: readonly string[]): Found | undefined {
  const found = words.length === 2 ? named([words.join("")]) : undefined;
  return found?.foreign ? undefined : found;
}

/** A hotel for vampires is a hotel, if that is what is left without the vampires; what is known closer stays. */
function ofItsTrade(phrase: string, known: Found | undefined): Found | undefined {
  const themed = themeIn(phrase);
  if (!themed) return undefined;
  const words = themed.trade.split(" ");
  const outright = named(themed.turned.split(" ")) ?? named(words) ?? joined(words);
  const found = outright ?? endingIn(words);
  if (!found || found.foreign || !suits(themed.theme, found.kind.family)) return undefined;
  const near = known?.kind.family === found.kind.family && known.kind.speciality !== undefined;
  return near || (!outright && known && themed.theme.sort === "tech" && !suits(themed.theme, known.kind.family))
    ? known
    : found;
}

/** What some words name by their end, if that says more than "shop" or "agency". */
function endingIn(words: readonly string[]): Found | undefined {
  if (words.length < 2 || tailFamily(singular(words.at(-1) ?? "")) !== undefined) return undefined;
  const found = kindOf(words);
  return found?.certainty === "kind" ? found : undefined;
}

function branded({ kind, name, colour }: Brand): Recognised {
  const { family, speciality } = kind;
  return { family, speciality, business: kind.name, proper: undefined, company: name, colour, certainty: "brand" };
}

/** Where the end of a phrase says what is done, it is not taken for what does nothing of the sort. */
function ofItsActivity(words: readonly string[], found: Found | undefined): Found | undefined {
  const activity = words.length > 1 ? activityOf(words) : undefined;
  if (found?.kind.family === "healthcare" && activity) return ofThings(words, found);
  if (!activity?.fits || activity.fits.includes(found?.kind.family ?? "")) return found;
  const [family, speciality] = activity.like;
  return { kind: { family, speciality, name: words.join(" ") }, certainty: "words", foreign: false };
}

/** Nobody's body is meant where dolls or houseplants are healed. */
const LIVING = /\b(?:baby|tooth|hair|nail|sleep|voice|birth|animal|pet|cat|dog|horse|bird|rabbit)s?\b/;

function ofThings(words: readonly string[], found: Found): Found {
  const doing = doingOf(words.join(" "));
  if (!doing || LIVING.test(doing.thing) || akinTo(doing.thing).length === 0) return found;
  const [family, speciality] = doing.activity.like;
  return { kind: { family, speciality, name: words.join(" ") }, certainty: "words", foreign: false };
}

/** Goes on where the phrase as a whole is no name: a slip is put right only if its word is not known. */
function understood(words: readonly string[], titled: boolean): Found | Brand | undefined {
  const right = words.map((word) => (isKnown(word) ? word : (corrected(word) ?? word)));
  const slipped = right.some((word, at) => word !== words[at]);
  const whole = words.every(isKnown) ? undefined : likelyBrand(words.join(" "));
  const meant = whole && (titled || words.length > 1 || !slipped) ? brandNamed(whole) : undefined;
  return meant ?? (slipped ? named(right) : undefined) ?? kindOf(right);
}

function isKnown(word: string): boolean {
  return word.length < 5 || isThing(word) || isWord(word) || kindOfCompound(word) !== undefined;
}

/** Tells whether a word says something in English or of a trade. */
function isWord(word: string): boolean {
  return (
    isSmall(word) ||
    [singular(word), word].some(
      (one) => tradeWord(one) !== undefined || kindNamed(one) !== undefined || tailFamily(one) !== undefined,
    )
  );
}
