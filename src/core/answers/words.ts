/**
 * Turns text into words that can be compared: small letters, no accents, contractions written out, plurals and the forms
 * of common verbs made one. It knows nothing of what the words mean.
 */
import { plain } from "../text.ts";

/** How many characters of a question are read. */
const LONGEST = 600;

const CONTRACTIONS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\b(?:can|could|would)n'?t\b/g, "can not"],
  [/\b(do|does|did|is|are|was|were|have|has|had|should)n'?t\b/g, "$1 not"],
  [/\b(what|who|where|when|how|that|there|it|here|let)'?s\b/g, "$1 is"],
  [/\b(i|you|we|they)'(?:ve|d|ll|re|m)\b/g, "$1"],
  [/\b(?:im|ive|youre)\b/g, "i"],
  [/\bwhat'?re\b/g, "what are"],
  [/\bu\b/g, "you"],
  [/\br\b/g, "are"],
  [/\b(?:pls|plz)\b/g, "please"],
  [/\b(?:apt|appt)(s?)\b/g, "appointment$1"],
  [/\b(?:acct|acc|a\/c)\b/g, "account"],
  [/\b(?:rx|script)(s?)\b/g, "prescription$1"],
  [/\b(?:txns?|trans|transx)\b/g, "transactions"],
  [/\bamt\b/g, "amount"],
  [/\bavg\b/g, "average"],
  [/\bbal\b/g, "balance"],
  [/\boop\b/g, "out of pocket"],
  [/(\w)'s?\b/g, "$1"],
  [/\bdr\./g, "dr"],
  [/(\d),(?=\d{3}\b)/g, "$1"],
];

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Other forms of a word, each line's first word standing for all. */
const FORMS = `spend spent spends spending
pay paid pays paying
buy bought buys buying
owe owed owes owing
book booked booking bookings books
savings saving
save saved saves
use used uses using usage
earn earned earns earning
give given gave gives giving
renew renews renewal renewals renewing renewed
visit visits visited visiting
order orders ordered ordering
trade trades traded trading
schedule scheduled schedules
arrive arrives arrival arriving arrived
depart departs departure departing departures
transfer transfers transferred transferring
deposit deposits deposited
withdraw withdrawal withdrawals withdrawn withdrew
happen happened happens happening
change changed changes changing
develop developing developed develops development
grow grew grown grows growing growth
compare compared comparing comparison
chart charts charted charting
graph graphs graphed
plot plots plotted plotting
refill refills refilled
expire expires expiry expiring expired expiration
travel travels travelled traveled travelling
pick picked
hold held
plan plans planned
bill bills
check checks
settle settled
collect collected collects collecting
receive received receives
prescribe prescribed prescribes
center centre
color colour
traveler traveller
program programme
advisor adviser
license licence
catalog catalogue
jewelry jewellery
person people
month monthly months
year years yearly annual annually
week weeks weekly
max maximum
usual usually
child children
loaf loaves
tip tips tipped tipping`;

const FORM_OF = new Map(
  FORMS.split("\n").flatMap((line) => {
    const [word = "", ...forms] = line.split(" ");
    return [word, ...forms].map((form) => [form, word] as const);
  }),
);

/** Makes plurals and other forms of a word one. */
export function stem(word: string): string {
  const known = FORM_OF.get(word);
  if (known !== undefined) return known;
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|zz|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Splits text into words as they are written, in small letters; numbers up to twelve as digits. */
export function wordsIn(text: string): string[] {
  let line = plain(text, { longest: LONGEST })
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019\u02BC`]/g, "'");
  for (const [pattern, replacement] of CONTRACTIONS) line = line.replace(pattern, replacement);
  return (line.match(/[\p{L}\p{N}]+(?:\.\d+)?/gu) ?? []).map((word) => {
    const number = NUMBERS.indexOf(word);
    return number > 0 ? String(number) : word;
  });
}

/** True if one can be typed for the other by one slip: a letter more, less, other, or two swapped; two in long words. */
export function isSlip(typed: string, meant: string): boolean {
  if (typed.length === 4 && meant.length === 5 && meant.startsWith(typed)) return true;
  if (typed.length < 5 || meant.length < 5 || typed.charAt(0) !== meant.charAt(0)) return false;
  const most = Math.min(typed.length, meant.length) >= 8 ? 2 : 1;
  return Math.abs(typed.length - meant.length) <= most && distance(typed, meant) <= most;
}

function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + cost,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
