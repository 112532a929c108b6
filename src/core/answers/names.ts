/**
 * Makes names comparable: labels and nouns as stems, each with how much it tells.
 */
import { HALF, LIGHT } from "./vocabulary.ts";
import { stem, wordsIn } from "./words.ts";

/** A name in comparable words, with how much each tells; `exact` is all of it. */
export type Name = {
  readonly parts: readonly { readonly stem: string; readonly weight: number }[];
  readonly exact: string;
};

/** Makes a name of words; what stands behind a comma tells little. */
export function nameOf(text: string, own: ReadonlySet<string> = new Set()): Name {
  const [main = "", ...rest] = text.split(", ");
  const tail = wordsIn(rest.join(" ")).map((word) => ({ stem: stem(word), weight: 0.2 }));
  const words = wordsIn(main);
  const telling = words.some((word) => !LIGHT.has(word) && !HALF.has(word) && !own.has(word));
  const parts = words.map((word) => ({
    stem: stem(word),
    weight: LIGHT.has(word) ? 0.2 : HALF.has(word) ? 0.4 : telling && own.has(word) ? 0.3 : 1,
  }));
  return { parts: [...parts, ...tail], exact: [...parts, ...tail].map((part) => part.stem).join(" ") };
}
