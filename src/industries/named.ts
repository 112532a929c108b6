/**
 * Finds what a phrase names outright: a kind of business by one of its names, or a brand, alone or beside what it is.
 */
import { type Brand, brandNamed, type Kind, kindNamed, tailFamily, tradeWord } from "./businesses.ts";
import { kindKey, singular } from "./fold.ts";
import { isThing } from "./things.ts";

/** A kind that was found, how surely, and whether in another language than English. */
export type Found = { readonly kind: Kind; readonly certainty: "kind" | "words"; readonly foreign: boolean };

/** Finds a brand by its whole name, or by its name beside what it is: "Hilton hotel", "Starbucks coffee shop". */
export function namedBrand(
  words: readonly string[],
  said: { readonly titled: boolean; readonly common: boolean },
): Brand | undefined {
  for (let to = words.length; to > 0; to--) {
    const [name, rest] = [words.slice(0, to), words.slice(to)];
    const brand = brandNamed(name.join(" "));
    if (!brand || (!said.titled && said.common)) continue;
    const ofThings =
      !said.titled && isThing(name.join(" ")) && rest.some((word) => tailFamily(singular(word)) === undefined);
    if (ofThings) continue; // "cat furniture maker" is no Caterpillar
    const plain = to === 1 && !said.titled && isWord(name[0]);
    if (plain && (!brand.famous || (rest.length > 0 && !sameTrade(rest, brand)))) continue;
    if (rest.length === 0 || fits(rest, brand)) return brand;
  }
  for (let from = 1; from < words.length; from++) {
    const brand = brandNamed(words.slice(from).join(" "));
    if (brand && (said.titled || brand.famous) && sameTrade(words.slice(0, from), brand)) return brand;
  }
  return undefined;
}

function isWord(word = ""): boolean {
  return [word, singular(word)].some((one) => tradeWord(one) !== undefined || tailFamily(one) !== undefined);
}

function sameTrade(words: readonly string[], { kind }: Brand): boolean {
  return named(words)?.kind.family === kind.family;
}

/** Tells whether words may stand behind a brand's name: what it is, or "store", "company". */
function fits(rest: readonly string[], brand: Brand): boolean {
  const tails = rest.map((word) => tailFamily(singular(word)));
  return (
    sameTrade(rest, brand) || tails.every((tail) => tail === null || tail === "retail" || tail === brand.kind.family)
  );
}

/** Finds the kind of which this is a name. */
export function named(words: readonly string[]): Found | undefined {
  const found = kindNamed(kindKey(words.join(" ")));
  return found && !found.hint ? { ...found, certainty: "kind" } : undefined;
}
