/**
 * Tells what a business does with what: "kayak rental" hires out kayaks, "hospital for dolls" heals dolls. It reads the
 * user's words alone; what is known of the trade it does not ask.
 */
import { ACTIVITIES, type Activity } from "./activities.ts";
import { tailFamily } from "./businesses.ts";
import { folded, singular } from "./fold.ts";
import { isSmall, PARTING } from "./parts.ts";
import { isDoneWith, isThing } from "./things.ts";

/** An activity, and the thing as the user wrote it, one of it and several. */
export type Doing = { readonly activity: Activity; readonly thing: string; readonly things: string };

/** Letters of a thing beyond which a row would be too long. */
const LONGEST = 16;

/** Words that say how a business of any sort is, not what it is of: those that also stand before a plain "shop". */
export const STYLES: readonly string[] = (
  "modern old traditional luxury cheap huge family independent national global international american european german french italian " +
  "british japanese chinese digital smart secret magic super mega specialty village city town street regional premium artisan industrial"
).split(" ");

/** Words that say how or for whom a business is, not what it is of. */
const MANNERS: ReadonlySet<string> = new Set([
  ...STYLES,
  ...(
    "vegan vegetarian organic professional competitive handmade homemade natural sustainable eco friendly fancy trendy hip cozy cool funky quirky " +
    "indie underground virtual remote downtown neighborhood corner private public high end upscale quality fresh fast used second hand craft boutique " +
    "custom bespoke award winning certified licensed emergency full themed weekend seasonal pop up holistic sells selling makes making that who non profit nonprofit hometown rural urban rooftop floating travelling traveling underwater"
  ).split(" "),
]);
/** Whom something is for; they are no thing of the trade. */
const AUDIENCES = new Set(
  (
    "kid child baby toddler teen adult beginner woman women men man lady girl boy senior student startup business company people everyone " +
    "family tourist local parent mother father couple professional executive owner elder deaf blind veteran school hospital office factory"
  ).split(" "),
);
/** Things that come in pairs or are not counted. */
const UNCOUNTED =
  /(?:ing|scissors|pants|jeans|glasses|goggles|shorts|tights|news|milk|flour|wool|sand|gear|furniture|equipment|music|jewelry|art|hair|honey|water|rice|bread|fish|sheep|wax|skincare|sportswear|clothing|wear|food|fitness|ice|snow|gold|cheese|sauna|karaoke|origami|feng shui|reiki)$/;

const BY_END: ReadonlyMap<string, Activity> = new Map(
  ACTIVITIES.flatMap((activity) => activity.ends.map((end) => [end, activity] as const)),
);

const GROWING = ACTIVITIES.find(({ id }) => id === "growing");
/** What grows rather than breeds: "wasabi farm" has rows, no pens. */
const PLANTS =
  /(?:melon|berry|bean|root|leaf|flower|wasabi|herb|tree|fruit|nut|seed|corn|rye|oat|plant|grass|moss|fern|vine|lily|bush|weed|cress|cabbage|lettuce|kale|radish|turnip|squash|pea|lentil|quinoa|hemp|flax|clover|celery|artichoke|okra|cucumber|rhubarb|fennel|ginseng|stevia|jute|indigo|henna|lotus|peony|iris|palm|wood|willow|apricot|plum|peach|pear|cherry|grape)$/;

function plain(word: string): string {
  return singular(folded(word));
}

/** Activities that a place of any sort may be for: "lamp repair shop". */
const DONE_ANYWHERE = new Set(["rental", "repair", "clearing", "tours", "subscription"]);

/** Places that are for whatever is done there: "toy rental library". */
const PLACES = new Set(["library", "barn", "depot", "yard", "garage", "hub", "counter", "van"]);

/** Where the word is that says what is done: the last, but for "company" and the like, or a place where it is done. */
function endOf(words: readonly string[]): number {
  if (plain(words.at(-1) ?? "") === "startup") return words.length - 1;
  const last = words.findLastIndex((word) => BY_END.has(plain(word)) && !isVague(plain(word)));
  const rest = words.slice(last + 1);
  const done = last > 0 ? BY_END.get(plain(words[last - 1] ?? "")) : undefined;
  const end = words.length - 1;
  if (
    end > 1 &&
    PLACES.has(plain(words[end] ?? "")) &&
    DONE_ANYWHERE.has(BY_END.get(plain(words[end - 1] ?? ""))?.id ?? "")
  )
    return end - 1;
  if (last === words.length - 1 && done && DONE_ANYWHERE.has(done.id) && BY_END.get(plain(words[last] ?? "")) !== done)
    return last - 1;
  if (last >= 0 && rest.every((word) => tailFamily(plain(word)) === null || isVague(plain(word)))) return last;
  return BY_END.has(plain(words.at(-1) ?? "")) ? words.length - 1 : -1;
}

/** Ends that say least, and give way to another before them: "tour company", "repair service". */
function isVague(word: string): boolean {
  return [
    "company",
    "business",
    "services",
    "service",
    "agency",
    "bureau",
    "startup",
    "center",
    "brand",
    "studio",
  ].includes(word);
}

function isManner(word: string): boolean {
  const parts = folded(word).split(" ");
  return parts.every((part) => MANNERS.has(part) || isSmall(part)) || /['’]s?$/.test(word);
}

/** Drops what says how or whose something is, and verbs: "a company that makes cheese". */
function withoutManners(words: readonly string[]): readonly string[] {
  const bare = words.map((word) => word.replace(/-(?:themed|friendly|inspired|based|only)$/i, ""));
  const [first, last] = [
    bare.findIndex((word) => !isManner(word)),
    bare.findLastIndex((word) => !isSmall(folded(word))),
  ];
  return first < 0 ? [] : bare.slice(first, last + 1);
}

/** The words that name the thing: those before the end, or those behind "for" and "of" where nothing stands before. */
function thingOf(words: readonly string[], end: number): readonly string[] {
  const before = withoutManners(words.slice(0, end));
  const of = before.findLastIndex((word) => folded(word) === "of");
  const bare = of < 0 ? before : before.slice(of + 1);
  const named = bare.length > 1 && isVagueEnd(bare.at(-1)) ? bare.slice(0, -1) : bare;
  if (named.length > 0 && !isVagueEnd(named.at(-1))) return named;
  const behind = words.slice(end + 1).filter((word) => tailFamily(plain(word)) !== null);
  const told = /^(?:for|of|with|that)$/.test(behind[0] ?? "") ? withoutManners(behind.slice(1)) : [];
  return told.some((word) => AUDIENCES.has(plain(word))) ? [] : told;
}

/** "Subscription box for cheese" is of cheese, "witch supply store" of witches. */
function isVagueEnd(word = ""): boolean {
  return BY_END.has(plain(word)) || tailFamily(plain(word)) === null;
}

/** Shortens what is too long for a row: "ghost hunting equipment" to "ghost hunting". */
function fitting(words: readonly string[]): string {
  if (isThing(words.join(" ")) && words.join(" ").length < LONGEST + 6) return words.join(" ");
  if (words.join(" ").length > LONGEST && words.length > 1 && isDoneWith(words.at(-1) ?? ""))
    return fitting(words.slice(0, -1));
  const from = words.findIndex((_, at) => words.slice(at).join(" ").length <= LONGEST);
  const some = from < 0 ? [] : words.slice(from);
  const small = some.findIndex((word) => !isSmall(folded(word)));
  return small < 0 ? "" : some.slice(small).join(" ");
}

/** Writes a thing as one of it: "dolls" is "doll", "scissors" stays. */
function single(thing: string): string {
  if (UNCOUNTED.test(thing)) return thing;
  return thing.replace(/\p{L}+$/u, (word) => (word === word.toLowerCase() ? singular(word) : word));
}

/** Writes several of a thing: "fox" is "foxes", "cuddling" stays. */
function several(thing: string): string {
  if (UNCOUNTED.test(thing) || /s$/.test(thing)) return thing;
  if (/(?:s|x|z|ch|sh)$/.test(thing)) return `${thing}es`;
  return /[^aeiou]y$/.test(thing) ? `${thing.slice(0, -1)}ies` : `${thing}s`;
}

/** Finds the activity that a business's last words name, whatever the thing. @param words folded or as written */
export function activityOf(words: readonly string[]): Activity | undefined {
  return BY_END.get(plain(words[whereDone(words)] ?? ""));
}

/** Where the end is: of the whole, or of what stands before "for": "law firm for startups" is no startup. */
function whereDone(words: readonly string[]): number {
  const parting = words.findIndex((word, index) => index > 0 && PARTING.has(folded(word)));
  const whole = endOf(words);
  if (whole > 0 && /^(?:rent|hire)$/i.test(words[whole] ?? "") && /^for$/i.test(words[whole - 1] ?? "")) return -1; // anybody is
  const audience = parting > 0 && whole > parting && AUDIENCES.has(plain(words[whole] ?? ""));
  return whole < 0 || audience ? (parting < 0 ? -1 : endOf(words.slice(0, parting))) : whole;
}

/** Finds what a business does with what, if its words say so. @param business as the user called it: "doll shop" */
export function doingOf(business: string): Doing | undefined {
  const words = business.replace(/^rent[- ]an?[- ](.+?)(?: service| company| agency)?$/i, "$1 rental").split(/\s+/);
  const end = whereDone(words);
  const activity = end < 0 ? undefined : BY_END.get(plain(words[end] ?? ""));
  const named = activity && fitting(thingOf(words, end));
  if (!activity || !named || !/^[\p{L}' -]{3,}$/u.test(named)) return undefined;
  const shouted = words.every((word) => /^\p{Lu}|^(?:of|the|and|for|in|a)$/u.test(word)); // "Doll Shop" names dolls
  const thing = single(shouted ? named.toLowerCase() : named);
  const grown = activity.id === "breeding" && PLANTS.test(thing) ? GROWING : undefined;
  return { activity: grown ?? activity, thing, things: several(thing) };
}

/** Writes what a business is named for, whatever it does: "unicorn grooming" of "unicorn grooming salon". */
export function thingIn(business: string): string {
  const words = business.split(/\s+/);
  const last = words.findLastIndex((word) => tailFamily(plain(word)) === undefined);
  return single(
    withoutManners(words.slice(0, last + 1))
      .join(" ")
      .toLowerCase(),
  );
}
