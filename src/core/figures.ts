/**
 * Finds the figures in a sentence: amounts, percentages, dates, times, codes and counts, each with what it may stand for as
 * written. Numbers in names, idioms, ordinals and periods are none. It does not know which figures are true.
 */
import { type Dated, findDates, type When } from "./calendar.ts";
import { blank, blankNames, IDIOMS, ORDINALS, PERIOD, PERIODS } from "./idioms.ts";
import { DIGITS, type Reading, reachOf, readNumber, SCALE, WORDS } from "./numerals.ts";
import { stemOf, tokensOf } from "./words.ts";

/** A figure and where it stands. Numbers stand for everything from `low` to `high`. */
export type Figure = { readonly text: string; readonly start: number; readonly end: number } & (
  | ({ readonly kind: "money" | "percent" | "number" } & Reading)
  /** `nouns` are the words of our data that it counts, cut to their stems. */
  | ({ readonly kind: "count"; readonly nouns: readonly string[]; readonly phrase: string } & Reading)
  | { readonly kind: "date"; readonly when: When }
  /** `14:30`; both halves of the day where the text does not say which. */
  | { readonly kind: "time"; readonly times: readonly string[] }
  | { readonly kind: "code" }
);

/** What a sentence is read with. */
export type Reader = {
  readonly day: string;
  /** Names that hold digits, in small letters. */
  readonly names: readonly string[];
  /** The stems of what our data counts. */
  readonly nouns: ReadonlySet<string>;
};

const SIGN = "[-−–+]?";
const MONEY: readonly RegExp[] = [
  new RegExp(`(?:USD? ?)?${SIGN}\\$ ?${SIGN}(${DIGITS}${SCALE}?)(?: (?:US )?dollars| USD)?`, "giu"),
  new RegExp(`\\bUSD ?(${DIGITS}${SCALE}?)`, "giu"),
  new RegExp(`(?<![\\p{L}\\p{N}.,])(${DIGITS}${SCALE}?)[ -]?(?:US )?(?:dollars?|bucks|USD)\\b`, "giu"),
  new RegExp(`(${WORDS})[ -](?:US )?(?:dollars?|bucks)\\b`, "giu"),
];
const CENTS = new RegExp(`(?<![\\p{L}\\p{N}.,])(\\d{1,2}|${WORDS}) ?(?:cents\\b|¢)`, "giu");
const PERCENT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${SIGN}((?:${DIGITS})|${WORDS})(?: ?%|[ -]percent\\b|[ -]per cent\\b|[ -]percentage points?\\b)`,
  "giu",
);
const CLOCK = /(?<![\d:$.,])(\d{1,2})(?::(\d\d))?(?:\s?([ap])\.?m\b\.?|(?<=:\d\d)(?![\d:])|\s?o['’]clock\b)/gi;
const NOON = /\b(?:noon|midday|midnight)\b/gi;
const CODE =
  /(?<![\p{L}\p{N}])(?=[\p{L}\d-]*\d)(?:\p{Lu}{1,5}[- ]?\d{3,}(?:-\d+)*|\d{2,5}(?:[- ]\d{3,4}){1,3}|\p{Lu}+\d+\p{Lu}[\p{Lu}\d]*)(?![\p{L}\p{N}]|[.,]\d)/gu;
const BARE = new RegExp(`(?<![\\p{L}\\p{N}.,]|\\d[-/:])${SIGN}(${DIGITS}${SCALE}?)(?![\\p{L}\\p{N}]|[.,:]\\d)`, "giu");
const SPELLED = new RegExp(`(${WORDS})`, "giu");

function timesOf(hour: number, { minute, half }: { minute: number; half: string | undefined }): string[] {
  const hours = half === undefined ? [hour, (hour + 12) % 24] : [(hour % 12) + (half.toLowerCase() === "p" ? 12 : 0)];
  return hours.map((one) => `${String(one).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
}

/** The words of our data that a number counts: among the next four, up to a stop. */
function counted(after: string, nouns: ReadonlySet<string>): { nouns: string[]; phrase: string } {
  const phrase = /^[ -](?:[^\s.,;:!?()\0]+ ?){1,5}/u.exec(after.slice(0, 80))?.[0] ?? "";
  const words =
    phrase.split(/ (?:in|on|at|for|with|from|of|to|and|but|or|is|are|was|were|that|which|this|last|by) /)[0] ?? "";
  const stems = tokensOf(words).map(({ stem }) => stem);
  return { nouns: stems.filter((stem) => nouns.has(stem) || nouns.has(stemOf(stem))), phrase };
}

/**
 * Finds the figures of a sentence, in order. Number words without a unit are figures only before a word of our data, and
 * "half", "twice" and "a couple" are none.
 */
export function findFigures(sentence: string, { day, names, nouns }: Reader): Figure[] {
  const figures: Figure[] = [];
  let left = blank(blankNames(sentence, names), IDIOMS);
  const placed = ({ start, end }: Pick<Dated, "start" | "end">) => ({
    text: sentence.slice(start, end).trim(),
    start,
    end,
  });
  const take = (pattern: RegExp, read: (found: RegExpExecArray) => Figure | undefined) => {
    for (const found of left.matchAll(pattern)) {
      const figure = read(found);
      if (!figure) continue;
      figures.push(figure);
      left = left.slice(0, found.index) + "\0".repeat(found[0].length) + left.slice(found.index + found[0].length);
    }
  };
  const read = (
    found: RegExpExecArray,
    written = found[1] ?? "",
  ): (Reading & ReturnType<typeof placed>) | undefined => {
    const [start, end] = [found.index, found.index + found[0].length];
    const number = readNumber(
      written,
      reachOf(sentence.slice(Math.max(0, start - 40), start), sentence.slice(end, end + 20)),
    );
    return number && { ...placed({ start, end }), ...number };
  };
  for (const dated of findDates(left, day)) {
    figures.push({ kind: "date", ...placed(dated), when: dated.when });
    left = left.slice(0, dated.start) + "\0".repeat(dated.end - dated.start) + left.slice(dated.end);
  }
  take(CLOCK, (found) => {
    const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
    if (hour > 23 || minute > 59) return undefined;
    return {
      kind: "time",
      ...placed({ start: found.index, end: found.index + found[0].length }),
      times: timesOf(hour, { minute, half: found[3] }),
    };
  });
  take(NOON, (found) => ({
    kind: "time",
    ...placed({ start: found.index, end: found.index + found[0].length }),
    times: [/night/i.test(found[0]) ? "00:00" : "12:00"],
  }));
  for (const pattern of MONEY)
    take(pattern, (found) => {
      const number = read(found);
      if (!number) return undefined;
      // Whole dollars are often the amount without its cents.
      const high = number.high === number.value + 0.5 ? number.value + 0.999 : number.high;
      return { kind: "money", ...number, high };
    });
  take(CENTS, (found) => {
    const number = read(found);
    return (
      number && {
        kind: "money",
        ...number,
        value: number.value / 100,
        low: number.low / 100 + 0.001,
        high: number.high / 100 - 0.001,
      }
    );
  });
  take(PERCENT, (found) => {
    const number = read(found);
    return number && { kind: "percent", ...number };
  });
  left = blank(left, ORDINALS);
  left = blank(
    left,
    nouns.has("minute") || nouns.has("day") || nouns.has("year") || nouns.has("night") || nouns.has("hour")
      ? PERIODS.slice(0, 2)
      : PERIODS,
  );
  take(CODE, (found) => ({ kind: "code", ...placed({ start: found.index, end: found.index + found[0].length }) }));
  const count = (found: RegExpExecArray, spelled: boolean): Figure | undefined => {
    const number = read(found);
    const of = counted(left.slice(found.index + found[0].length), nouns);
    if (!number) return undefined;
    if (of.nouns.length > 0) return { kind: "count", ...number, ...of };
    const period = new RegExp(`^[ -]?(?:more |full |whole |business )?(?:${PERIOD}|hrs?|mins?)\\b`, "i").test(
      left.slice(number.end),
    );
    return spelled || period || isMarker(left, number) ? undefined : { kind: "number", ...number };
  };
  take(BARE, (found) => count(found, false));
  take(SPELLED, (found) => count(found, true));
  return figures.sort((a, b) => a.start - b.start);
}

/** A number that only begins a line of a list. */
function isMarker(text: string, { start, end }: { start: number; end: number }): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 20), start)) && /^[.)]\s/.test(text.slice(end));
}
