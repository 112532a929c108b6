/**
 * Reads numbers as people write them, "1,234.50", "1.2k", "twelve hundred", and how exactly they are meant.
 * It knows nothing of what is counted.
 */

/** A number as written. It stands for everything from `low` to `high`. */
export type Reading = { readonly value: number; readonly low: number; readonly high: number };

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 10 * index + 20]),
);
const LARGE: Readonly<Record<string, number>> = {
  hundred: 100,
  k: 1_000,
  thousand: 1_000,
  grand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  mm: 1_000_000,
  million: 1_000_000,
  b: 1_000_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};

const WORD = [...Object.keys(SMALL), ...Object.keys(TENS), "hundred", "thousand", "million", "billion"].join("|");
/** A number in digits, the source of a pattern. */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** What multiplies digits, the source of a pattern. */
export const SCALE = String.raw`(?:(?:[ -]?(?:thousand|million|billion|hundred|grand)|[ ]?(?:bn|mn|mm|k|m|b))(?![\p{L}\p{N}]))`;
/** A number in words, the source of a pattern. */
export const WORDS = String.raw`(?<![\p{L}\p{N}])(?:(?:a|an)[ -](?=hundred|thousand|million))?(?:${WORD})(?:(?:[ -]and[ -]|[ -])(?:${WORD}))*(?![\p{L}\p{N}])`;

/** How a number is qualified by the words before it. */
export type Reach = "exact" | "about" | "nearly" | "over" | "barely" | "under";

const REACHES: readonly (readonly [reach: Reach, pattern: RegExp])[] = [
  ["barely", /(?:just|slightly|a (?:little|bit|touch|shade|hair)|barely) (?:over|above|more than|north of)$/],
  [
    "nearly",
    /(?:just|slightly|a (?:little|bit|touch|shade|hair)) (?:under|below|less than|shy of|short of)$|(?:nearly|almost|close to|nearing|not quite)$/,
  ],
  ["over", /(?:over|above|more than|at least|upwards of|north of|exceeds|exceeding|past|no less than)$/],
  ["under", /(?:under|below|less than|no more than|south of|fewer than)$/],
  [
    "about",
    /(?:about|around|roughly|approximately|approx\.?|some|circa|or so|in the region of|in the neighborhood of|somewhere near|near|~|≈)$/,
  ],
];

/** Finds how a number is qualified, by what stands before and after it. */
export function reachOf(before: string, after: string): Reach {
  const words = before
    .toLowerCase()
    .replace(/(?:\s|\ba\b|\ban\b|\$)+$/, "")
    .slice(-40);
  const found = REACHES.find(([, pattern]) => new RegExp(`(?:^|[^a-z])(?:${pattern.source})`).test(words));
  if (found) return found[0];
  if (/^(?:\s?\+|[ -]plus\b)/.test(after)) return "over";
  return /^(?: or so\b|-ish\b| or thereabouts\b)/.test(after) ? "about" : "exact";
}

/** The place of the last digit that counts: 100 for 1,200 and 50 for 1,250. */
function roundness(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  let place = 0.01;
  let digits = Math.round(value * 100);
  while (digits % 10 === 0) {
    digits /= 10;
    place *= 10;
  }
  return digits % 5 === 0 && place >= 1 ? 5 * place : place;
}

/** Reads a number in digits or words with what qualifies it. @returns undefined if it is none */
export function readNumber(written: string, reach: Reach): Reading | undefined {
  const text = written.toLowerCase().trim();
  const [, digits, scale = ""] = /^([\d,]+(?:\.\d+)?)[ -]?([a-z]*)$/.exec(text) ?? [];
  const times = LARGE[scale] ?? 1;
  const value = digits === undefined ? readWords(text) : Number(digits.replaceAll(",", "")) * times;
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const decimals = /\.(\d+)/.exec(digits ?? "")?.[1]?.length ?? 0;
  const step = digits === undefined ? Math.min(roundness(value), 1_000) : times * 10 ** -decimals;
  return { value, ...range(value, { step, reach }) };
}

function range(value: number, { step, reach }: { step: number; reach: Reach }): { low: number; high: number } {
  const round = Math.max(step, roundness(value));
  const exact = step > 1 ? Math.min(step / 2, 0.06 * value) : step / 2;
  const near = Math.max(exact, Math.min(round / 2, 0.06 * value));
  const close = Math.max(exact, Math.min(round, 0.06 * value));
  const far = Math.max(exact, Math.min(round, 0.25 * value));
  switch (reach) {
    case "exact":
      return { low: value - exact, high: value + exact };
    case "about":
      return { low: value - near, high: value + near };
    case "nearly":
      return { low: value - close, high: value };
    case "barely":
      return { low: value, high: value + close };
    case "over":
      return { low: value, high: value + far };
    case "under":
      return { low: value - far, high: value };
  }
}

function readWords(text: string): number | undefined {
  let [whole, part, seen] = [0, 0, false];
  for (const word of text.split(/[\s-]+/)) {
    if (word === "and" || word === "") continue;
    const small = word === "a" || word === "an" ? 1 : (SMALL[word] ?? TENS[word]);
    const large = LARGE[word];
    if (small === undefined && large === undefined) return undefined;
    seen = true;
    if (small !== undefined) part += small;
    else if (large === 100) part = Math.max(part, 1) * 100;
    else if (large !== undefined) [whole, part] = [whole + Math.max(part, 1) * large, 0];
  }
  return seen ? whole + part : undefined;
}
