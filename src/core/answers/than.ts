/**
 * Finds amounts in a question: what records are asked to be more or less than, and what something costs. Amounts only: a
 * number of months or people is none.
 */

/** A limit, exclusive, and where in the question it stands. */
export type Than = {
  readonly over?: number;
  readonly under?: number;
  readonly places: readonly number[];
};

const OVER = /^(?:over|above|exceeding|exceed|past)$/;
const UNDER = /^(?:under|below|beneath)$/;
const MORE = /^(?:more|bigger|greater|larger|higher)$/;
const LESS = /^(?:less|smaller|cheaper|lower|fewer)$/;
const MONEY = /^(?:dollars?|bucks?|usd|each)$/;
/** What may stand behind an amount: else it counts something. */
const GOES_ON = /^(?:in|this|last|since|on|for|from|during|at|please|lately|ever|do|did|have|and|are|were|was|is)$/;
const TIMES = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["grand", 1_000],
  ["k", 1_000],
]);

/** An amount, and how many words say it: "300", "12k", "5 hundred". */
function amountAt(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const [, digits, thousand] = /^(\d+(?:\.\d+)?)(k?)$/.exec(words[at] ?? "") ?? [];
  if (digits === undefined) return undefined;
  const times = TIMES.get(words[at + 1] ?? "") ?? 1;
  const value = Number(digits) * (thousand === "k" ? 1_000 : 1) * times;
  return { value, length: times > 1 ? 2 : 1 };
}

/** Finds what records are asked to be over or under, if anything. Digits for numbers, as `wordsIn` writes them. */
export function thanIn(words: readonly string[]): Than | undefined {
  for (const [at, word] of words.entries()) {
    const than = words[at + 1] === "than" ? 2 : 0;
    const over = OVER.test(word) ? 1 : MORE.test(word) ? than : 0;
    const under = UNDER.test(word) ? 1 : LESS.test(word) ? than : 0;
    const amount = over + under > 0 ? amountAt(words, at + over + under) : undefined;
    if (!amount) continue;
    const plain = at + over + under + amount.length;
    const end = MONEY.test(words[plain] ?? "") ? plain + 1 : plain;
    if (end < words.length && !GOES_ON.test(words[end] ?? "")) return undefined;
    const places = Array.from({ length: end - at }, (_, index) => at + index);
    return over > 0 ? { over: amount.value, places } : { under: amount.value, places };
  }
  return undefined;
}

/**
 * Finds the one amount that words name.
 *
 * @returns "none" if there is no number, undefined if there are several or one that counts something else
 */
export function amountIn(words: readonly string[]): number | "none" | undefined {
  const numbers = [...words.keys()].filter((at) => /\d/.test(words[at] ?? ""));
  const [only] = numbers;
  if (only === undefined) return "none";
  return numbers.length > 1 ? undefined : amountAt(words, only)?.value;
}
