/**
 * Finds which of several things a text means, by the words they share. A thing is meant only if none other fits as well.
 */

/** Words that tell nothing apart. */
const EMPTY = new Set(
  (
    "a an the my our your their his her this that these those one of for on in at to with from and or by me us it is be i we you " +
    "please now right away asap today thanks thank just over up off out some any named called new please kindly dr mr mrs ms next " +
    "account"
  ).split(" "),
);

/** Splits a text into words of small letters: "I'd" is "id". */
export function tokensOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** True for a word that may tell one thing from another. */
export function isTelling(word: string): boolean {
  return !EMPTY.has(word);
}

/** Two words that are one: the same, its plural, or so alike that one is short for the other, "electric" and "electricity". */
function areAlike(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.startsWith(short);
}

/** What a thing is matched by: its words, and what it stands for. */
export type Candidate<Thing> = { readonly thing: Thing; readonly words: readonly string[] };

/** The thing that is meant, and the words that say so. */
export type Mention<Thing> = { readonly thing: Thing; readonly by: readonly string[] };

/**
 * Finds the one thing that most of a text's words mean.
 *
 * @param said the words of the text
 * @param faint words that count little, since they would do for any of the things; all of a thing's words count all the same
 * @returns undefined if no word, or none but faint ones, means any, or if two things are meant as well
 */
export function meantBy<Thing>(
  said: readonly string[],
  candidates: readonly Candidate<Thing>[],
  { faint = [] }: { readonly faint?: readonly string[] } = {},
): Mention<Thing> | undefined {
  const telling = [...new Set(said.filter(isTelling))];
  const scored = candidates.map(({ thing, words }) => {
    const own = new Set(words.filter(isTelling));
    const by = telling.filter((word) => [...own].some((other) => areAlike(word, other)));
    const whole = own.size > 0 && [...own].every((word) => by.some((other) => areAlike(word, other)));
    const weight = by.reduce((sum, word) => sum + (faint.some((one) => areAlike(one, word)) ? 1 : 3), whole ? 3 : 0);
    // of two that are named as well, the one with fewer words left over: "rose bouquet" is no "garden rose bouquet"
    return { thing, by, weight, score: weight - own.size / 100 };
  });
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.weight < 3 || (second && second.score === best.score)) return undefined;
  return { thing: best.thing, by: best.by };
}
