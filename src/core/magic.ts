/**
 * Finds the magic word in a line: "Presto-Change-O" in all the ways people and phones write it, and plain "presto".
 * A line is a list of words; whatever stands between them (dashes, emphasis, emoji, commas) does not matter here.
 * What the words after it mean is not its business.
 */

/** A word of a line. */
export type Word = {
  /** The word as it is compared: lower case, no accents, no apostrophes: `youre` for "You’re". */
  readonly key: string;
  /** Where it starts in the line, in UTF-16 units. */
  readonly start: number;
  /** Where it ends in the line, exclusive. */
  readonly end: number;
};

/** One place in a line where the magic was spoken. */
export type Magic = {
  /** True for the whole phrase, false for "presto" alone, which is also an everyday word. */
  readonly whole: boolean;
  /** Index of its first word. */
  readonly from: number;
  /** Index of the first word after it. */
  readonly to: number;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘´′＇][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const WHOLE = [
  ["presto", "change", "o"],
  ["presto", "chang", "o"],
  ["presto", "chango"],
  ["presto", "changeo"],
  ["prestochange", "o"],
  ["prestochang", "o"],
  ["prestochango"],
  ["prestochangeo"],
];

/** Splits a line into its words. */
export function wordsOf(line: string): readonly Word[] {
  return Array.from(line.matchAll(WORD), (match) => ({
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Finds every place where the magic was spoken, first to last; spoken twice in a row it counts once.
 *
 * The whole phrase may have one letter wrong in each word but its last letter; "presto" alone must be right.
 */
export function findMagic(words: readonly Word[]): readonly Magic[] {
  const keys = words.map(({ key }) => key.replace(/[o0]+h?$/, "o")); // "oh", "ooo", "0", "prestooo"
  const found: Magic[] = [];
  for (let from = 0; from < keys.length; from += 1) {
    const spoken = magicAt(keys, from);
    if (!spoken) continue;
    const repeated = found.at(-1)?.to === from ? found.pop() : undefined;
    found.push({ ...spoken, from: repeated?.from ?? from, whole: spoken.whole || repeated?.whole === true });
    from = spoken.to - 1;
  }
  return found;
}

function magicAt(keys: readonly string[], from: number): Magic | undefined {
  const phrase = WHOLE.find((words) =>
    words.every((word, i) => resembles(keys[from + i], word, i === words.length - 1)),
  );
  if (phrase) return { whole: true, from, to: from + phrase.length };
  return keys[from] === "presto" ? { whole: false, from, to: from + 1 } : undefined;
}

/** No word that matters is longer than 40 letters. */
function keyOf(word: string): string {
  if (/^[a-z0-9]{1,40}$/i.test(word)) return word.toLowerCase();
  return word
    .slice(0, 40)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|ʼ/gu, "");
}

/** The last word must end as it should: "presto changes" is talk. */
function resembles(key: string | undefined, word: string, last: boolean): boolean {
  if (key === undefined || (last && !key.endsWith("o"))) return false;
  return key === word || (word.length > 4 && oneLetterOff(key, word));
}

/** Tells whether one letter is wrong, missing or too many, or two neighbours changed places. */
function oneLetterOff(key: string, word: string): boolean {
  let start = 0;
  while (start < key.length && key[start] === word[start]) start += 1;
  const [typed, wanted] = [key.slice(start), word.slice(start)];
  const swapped = typed.slice(0, 2) === [...wanted.slice(0, 2)].reverse().join("");
  return (
    typed.slice(1) === wanted.slice(1) ||
    typed.slice(1) === wanted ||
    typed === wanted.slice(1) ||
    (swapped && typed.slice(2) === wanted.slice(2))
  );
}
