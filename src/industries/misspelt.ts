/**
 * Finds the word that was meant by one that is misspelt. Knows how far apart two words are; what words there are, it is
 * told.
 */
import { brandNamed, keysBeginning, kindNamed, tailFamily, tradeWord } from "./businesses.ts";
import { singular } from "./fold.ts";

/** How many slips are forgiven in a word: none in a short one, where every slip makes another word. */
export function slipsAllowed(word: string): number {
  return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

/** "Restraunt" is further from what is meant than most, but begins and ends like it. */
function alike(typed: string, meant: string): boolean {
  return typed.length >= 9 && typed.slice(0, 4) === meant.slice(0, 4) && typed.at(-1) === meant.at(-1);
}

/**
 * Counts the slips between two words: a letter wrong, missing or too many, or two neighbours that changed places.
 *
 * @param most where counting stops
 * @returns at most `most + 1`
 */
export function slips(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1];
      let cost = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(most + 1, last[meant.length] ?? most + 1);
}

/** Which letters a word has, one bit each: a slip changes two of them at most, which is told faster than slips are counted. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Finds the nearest of some words.
 *
 * @param accepts says whether a word is worth having; asked only of words near enough
 */
export function nearest(
  typed: string,
  words: Iterable<string>,
  { accepts }: { readonly accepts: (word: string) => boolean },
): string | undefined {
  let best: { readonly word: string; readonly count: number } | undefined;
  const letters = lettersOf(typed);
  for (const word of words) {
    const allowed = slipsAllowed(typed) + (alike(typed, word) ? 1 : 0);
    const same = word.length === typed.length; // of two as near, a wrong letter is likelier than a missing one
    const most = best
      ? Math.min(allowed, same && best.word.length !== typed.length ? best.count : best.count - 1)
      : allowed;
    if (most < 1 || word.length < 4 || Math.abs(word.length - typed.length) > most) continue;
    if (countBits(letters ^ lettersOf(word)) > 2 * most) continue;
    const count = slips(typed, word, most);
    if (count <= most && accepts(word)) best = { word, count };
  }
  return best?.word;
}

/** The word of a trade that was meant, if one is near enough. The first letter must be right. */
export function corrected(word: string): string | undefined {
  // with five letters another letter makes another word, and so does another language: "proto" is no photo, and no porto
  const letters = (key: string) => [...key].sort().join("");
  const other = (key: string) =>
    word.length === 5 && (kindNamed(key)?.foreign === true || (key.length === 5 && letters(key) !== letters(word)));
  const trade = (key: string) => !other(key) && ((tradeWord(key)?.strength ?? 0) > 0 || tailFamily(key) !== undefined);
  if (word.length < 5) return undefined;
  const near = (typed: string) =>
    nearest(typed, keysBeginning(typed.slice(0, 1), { among: "words", size: typed.length }), { accepts: trade });
  return near(word) ?? (singular(word) === word ? undefined : near(singular(word)));
}

/** The key of the famous brand that was meant, if one is near enough. The first two letters must be right. */
export function likelyBrand(key: string): string | undefined {
  if (key.length < 6) return undefined;
  const keys = keysBeginning(key.slice(0, 2), { among: "brands", size: key.length });
  return nearest(key, keys, { accepts: (brand) => brand.length > 5 && brandNamed(brand)?.famous === true });
}
