/**
 * Lets a business of which only the sort is known speak of itself: the user's own noun stands in its records, titles and
 * people. A glassblowing studio has glassblowing specialists, a kite shop kites. It guesses nothing of what the noun means.
 */
import { tailFamily } from "./businesses.ts";
import { type Item, type Speciality, titled } from "./family.ts";
import { folded, singular } from "./fold.ts";
import { isSmall } from "./parts.ts";

/** Letters of a noun beyond which a row or a column's head would be too long. */
const LONGEST = 14;

/** Where a noun fits in: "Standard visit", "Yearly review", "First consultation". */
const PLAIN = /(?<=^|, )(First|Standard|Extended|Custom|Small|Yearly) (?=\p{Ll})/gu;

/** What a plain shop, factory, farm, school or museum has of any noun: templates for its items, and for some words. */
type Mould = {
  readonly items: readonly Item[];
  readonly words: Readonly<Record<string, string>>;
};

const MOULDS: ReadonlyMap<string, Mould> = new Map([
  [
    "retail/shop",
    {
      items: [
        ["Handmade *", "Made by hand", 48, 120],
        ["Classic *", "Classics", 28, 74],
        ["Small *", "Classics", 14, 38],
        ["* starter set", "Sets", 36, 84],
        ["* gift box", "Sets", 42, 96],
        ["* care kit", "Care and repair", 12, 28],
        ["* repair", "Care and repair", 18, 44],
        ["Limited edition *", "Made by hand", 84, 180],
      ],
      words: { event: "* evening", service: "* repair" },
    },
  ],
  [
    "manufacturing/factory",
    {
      items: [
        ["Standard *, bulk", "Series", 640, 2100],
        ["Heavy-duty *, bulk", "Series", 980, 3100],
        ["Small *, bulk", "Series", 390, 1400],
        ["* prototypes", "Custom", 520, 1900],
        ["Custom *, small run", "Custom", 760, 2600],
        ["* parts", "Parts", 260, 980],
        ["* repair kits", "Parts", 240, 860],
        ["Export * crates", "Export", 1200, 3800],
      ],
      words: {
        stations: "* assembly 1, Cutting cell 2, Finishing line, Packing bay",
        tests: "* fit check, Load test, Finish inspection, Drop test",
      },
    },
  ],
  [
    "museum/museum",
    {
      items: [
        ["* collection tour", "Tours", 24, 36],
        ["* night, by lamplight", "Evenings", 48, 72],
        ["* workshop", "Workshops", 16, 26],
        ["General admission, two", "Admission", 36, 44],
        ["* history exhibition", "Exhibitions", 22, 32],
        ["Curator's * talk", "Talks", 18, 30],
        ["* drawing class", "Workshops", 28, 42],
        ["* film in the dome", "Dome films", 12, 18],
      ],
      words: {
        roster:
          "Ancient *: Origins hall; Record *: Great hall; Royal *: Treasury; Stolen *: Crime corner; Miniature *: Cabinet room; Modern *: New wing",
      },
    },
  ],
]);

/** Words before "shop" or "factory" that say how it is, not what it is of. */
const MANNERS = new Set(
  (
    "modern old traditional luxury cheap huge family independent national global international american european german french italian " +
    "british japanese chinese digital smart secret magic super mega specialty village city town street regional premium artisan industrial"
  ).split(" "),
);

/** The noun of a business without "shop", "company" and the like; its last word if that is too long. */
function nounOf(business: string): string | undefined {
  const words = business.split(" ");
  const last = words.findLastIndex((word) => tailFamily(singular(folded(word))) === undefined);
  const bare = last < 0 ? words : words.slice(0, last + 1);
  return [bare.join(" "), bare.at(-1) ?? ""].find((noun) => noun !== "" && noun.length <= LONGEST);
}

/** Puts the user's noun into what a plain speciality says. Tabs and figures keep their labels. */
export function inOwnWords(speciality: Speciality<string>, business: string): Speciality<string> {
  const noun = nounOf(business);
  if (noun === undefined) return speciality;
  const put = (text: string) => text.replace(PLAIN, (_, plain: string) => `${plain} ${noun} `);
  const words = Object.entries(speciality.words).map(([word, text]) => [
    word,
    /^helpers?$/.test(word) ? `${noun} ${text}` : put(text),
  ]);
  return {
    ...speciality,
    words: Object.fromEntries(words),
    items: speciality.items.map(([what, ...rest]) => [put(what), ...rest] as const),
  };
}

/** The noun, unless it is one of the speciality's own names or says nothing by itself: "history museum", "new shop". */
function particularNoun(business: string, { names }: Speciality<string>): string | undefined {
  const noun = nounOf(business);
  const plain = noun === undefined ? [] : folded(noun).split(" ");
  const own = new Set(names.flatMap((name) => folded(name).split(" ")));
  const says = plain.every(
    (word) => !own.has(word) && !isSmall(word) && !MANNERS.has(word) && tailFamily(singular(word)) === undefined,
  );
  return says && noun !== undefined && /^[\p{L} -]+$/u.test(noun) ? noun : undefined;
}

/** Puts a noun where a mould has a star; it begins a text or an entry of a list with a capital. */
function cast(text: string, noun: string): string {
  return text.replaceAll(/(^|[,;] )\*|\*/g, (_, start?: string) => (start === undefined ? noun : start + titled(noun)));
}

/** Makes a plain shop, factory or museum one of the user's noun, unless it has no noun of its own. */
export function ofOwnNoun(family: string, speciality: Speciality<string>, business: string): Speciality<string> {
  const mould = MOULDS.get(`${family}/${speciality.id}`);
  const noun = mould && particularNoun(business, speciality);
  if (mould === undefined || noun === undefined) return speciality;
  const words = Object.entries(mould.words).map(([word, text]) => [word, cast(text, noun)]);
  return {
    ...speciality,
    words: { ...speciality.words, ...Object.fromEntries(words) },
    items: mould.items.map(([what, ...rest]) => [cast(what, noun), ...rest] as const),
  };
}
