/**
 * Writes the lines of `businesses.txt` from a vocabulary: kinds, their names, brands, words and tails. Collects nothing.
 */
import { capitalised, singular } from "../src/industries/fold.ts";

/** How much a name is to be trusted; below `weak` it only hints. */
export const RANK = {
  builtIn: 10,
  speciality: 8,
  made: 7.2,
  hand: 7,
  pair: 6,
  english: 5,
  spoken: 4,
  foreign: 3,
  weak: 1,
} as const;

/** A name, the kind it stands for, and how much it is to be trusted. */
export type Named = { readonly key: string; readonly kind: number; readonly rank: number };

/** All that was collected. */
export type Vocabulary = {
  readonly kinds: readonly string[];
  readonly names: ReadonlyMap<string, Named>;
  readonly brands: ReadonlyMap<string, string>;
  /** How loudly each word speaks for each kind. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly tails: ReadonlyMap<string, string | undefined>;
  /** Words of names in other languages. */
  readonly foreign: ReadonlySet<string>;
  /** Words of English. */
  readonly everyday: ReadonlySet<string>;
};

/** In English a name is shown as the user wrote it; in another language the kind's own name stands for it. */
function isForeign({ key, rank }: Named, { foreign, everyday }: Vocabulary): boolean {
  if (rank === RANK.spoken || rank === RANK.foreign || !/^[\p{Script=Latin}\d ]*$/u.test(key)) return true;
  return rank !== RANK.english && key.split(" ").some((word) => foreign.has(word) && !everyday.has(word));
}

function nameLine(name: Named, vocabulary: Vocabulary): string {
  return `${name.key}\t${name.kind.toString(36)}${name.rank <= RANK.weak ? "~" : ""}${isForeign(name, vocabulary) ? "^" : ""}`;
}

function wordLine(word: string, { kinds, votes }: Vocabulary): string {
  const of = votes.get(word);
  if (!of) return word;
  const byFamily = Object.groupBy([...of], ([kind]) => kinds[kind]?.split("\t")[0] ?? "");
  const sums = Object.values(byFamily).map((some = []) => ({
    some,
    sum: some.reduce((sum, [, weight]) => sum + weight, 0),
  }));
  const total = sums.reduce((sum, one) => sum + one.sum, 0);
  const best = sums.toSorted((a, b) => b.sum - a.sum)[0];
  const strength = Math.round(9 * ((best?.sum ?? 0) / total) * Math.min(1, total / 6));
  const kind = best?.some.toSorted(([, a], [, b]) => b - a)[0]?.[0];
  return kind === undefined || strength < 2 ? word : [word, kind.toString(36), strength].join("\t");
}

/** A long name of which an end or a beginning says the same need not be kept: it is found by that. */
function isNeeded({ key, kind, rank }: Named, { names }: Vocabulary): boolean {
  const parts = key.split(" ");
  if (rank > RANK.spoken || parts.length === 1) return true;
  const shorter = parts.slice(1).flatMap((_, at) => [parts.slice(at + 1).join(" "), parts.slice(0, at + 1).join(" ")]);
  return (
    parts.length < 6 &&
    !shorter.some((part) => names.get(part)?.kind === kind && (names.get(part)?.rank ?? 0) > RANK.weak)
  );
}
/** Writes the line of a brand; the name is left out if the key says it. */
export function brandLine(
  key: string,
  { name, kind, colour, famous }: { name: string; kind: number; colour: string; famous: boolean },
): string {
  const code = `${kind.toString(36)}${famous ? "!" : ""}`;
  return [key, code, name === capitalised(key) ? "" : name, colour].join("\t").trimEnd();
}

/** Finds the words of an English text: each is a word, and so no misspelling of another. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b[a-z]{3,14}\b/gi)?.map((word) => singular(word.toLowerCase())));
}

/** Writes the five sections, each as its lines. */
export function indexSections(vocabulary: Vocabulary): readonly (readonly string[])[] {
  const { kinds, names, brands, votes, tails, everyday } = vocabulary;
  const words = [...new Set([...votes.keys(), ...everyday, ...tails.keys()].flatMap((key) => key.split(" ")))];
  return [
    kinds,
    [...names.values()]
      .filter((name) => isNeeded(name, vocabulary))
      .map((name) => nameLine(name, vocabulary))
      .sort(),
    [...brands.values()].sort(),
    words
      .filter((word) => /^[a-z]{3,20}$/.test(word))
      .map((word) => wordLine(word, vocabulary))
      .filter((line) => line.includes("\t") || (line.length > 4 && line.length < 12)) // shorter and longer ones are never put right
      .sort(),
    [...tails].map(([word, family]) => [word, family ?? ""].join("\t").trimEnd()).sort(),
  ];
}
