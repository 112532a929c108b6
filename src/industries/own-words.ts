/**
 * Lets a business that nobody knows speak of itself: the user's own noun stands in its records, titles and people.
 * A glassblowing studio has glassblowing specialists. It guesses nothing of what the noun means.
 */
import { tailFamily } from "./businesses.ts";
import type { Speciality } from "./family.ts";
import { folded, singular } from "./fold.ts";

/** Letters of a noun beyond which a row or a column's head would be too long. */
const LONGEST = 14;

/** Where a noun fits in: "Standard visit", "Yearly review", "First consultation". */
const PLAIN = /(?<=^|, )(First|Standard|Extended|Custom|Small|Yearly) (?=\p{Ll})/gu;

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
