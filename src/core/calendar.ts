/**
 * Finds days in prose, "Nov 21", "next Friday", "in three days", and the stretches of time that it speaks of. Everything is
 * counted from the session's day; there is no clock here.
 */
import { addDays, addMonths, weekday } from "./day.ts";
import { readNumber, WORDS } from "./numerals.ts";

/** Days from the first to the last, both included. */
export type Span = { readonly from: string; readonly to: string };

/** What a text says of a day; what it leaves out is undefined. A day must lie in one of the spans if there are any. */
export type When = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly date?: number | undefined;
  readonly weekday?: number | undefined;
  readonly spans?: readonly Span[];
};

/** A day, month or year in a text, and where. */
export type Dated = { readonly start: number; readonly end: number; readonly when: When };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAYS = "sun mon tue wed thu fri sat".split(" ");
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])\\.?";
const WEEKDAY = "(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?)(?:day)?(?![a-z])\\.?";
const DATE = "(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,:/]\\d|[a-z])";
const YEAR = "(?:,? ((?:19|20)\\d\\d)(?!\\d))?";

/** A small number in digits or words, the source of a pattern. */
export const NUMBER = `\\d{1,3}|an?|${WORDS}`;

/** Reads a month's name. @returns 1 to 12 */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function weekdayOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : DAYS.indexOf(name.slice(0, 3).toLowerCase());
}

/** Reads what {@link NUMBER} finds. */
export function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : /^an?$/i.test(text) ? 1 : readNumber(text, "exact")?.value;
}

function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.length === 2 ? `20${text}` : text);
}

/** The days of one weekday from `from` to `to` days away. */
function weekdays(day: string, { of, from, to }: { of: number; from: number; to: number }): Span[] {
  return Array.from({ length: to - from + 1 }, (_, index) => addDays(day, from + index))
    .filter((one) => weekday(one) === of)
    .map((one) => ({ from: one, to: one }));
}

function around(day: string, slack: number): When {
  return { spans: [{ from: addDays(day, -slack), to: addDays(day, slack) }] };
}

const REACH: Readonly<Record<string, readonly [from: number, to: number]>> = {
  next: [1, 14],
  coming: [1, 7],
  this: [-6, 7],
  last: [-14, -1],
  past: [-14, -1],
};

function away(count: number, { unit, back, day }: { unit: string; back: boolean; day: string }): When {
  const by = Math.min(count, 400) * (back ? -1 : 1);
  if (unit.startsWith("d")) return around(addDays(day, by), 0);
  if (unit.startsWith("w")) return around(addDays(day, 7 * by), 3);
  return around(addMonths(day, by * (unit.startsWith("y") ? 12 : 1)), unit.startsWith("y") ? 183 : 16);
}

type Found = readonly (string | undefined)[];

/** The ways in which a day is written, the longest first: what one has found, the next does not see. */
const WAYS: readonly (readonly [pattern: RegExp, read: (found: Found, day: string) => When | undefined])[] = [
  [/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, ([, y, m, d]) => ({ year: Number(y), month: Number(m), date: Number(d) })],
  [
    new RegExp(`(?<![a-z])(?:(${WEEKDAY}),? (?:the )?)?(${MONTH}) (?:the )?${DATE}${YEAR}`, "gi"),
    ([, of, m = "", d, y]) => ({ weekday: weekdayOf(of), month: monthOf(m), date: Number(d), year: yearOf(y) }),
  ],
  [
    new RegExp(
      `(?<![a-z])(?:(${WEEKDAY}),? )?(?:the )?(?<![\\d.,$])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})${YEAR}`,
      "g",
    ),
    ([, of, d, m = "", y]) => ({ weekday: weekdayOf(of), month: monthOf(m), date: Number(d), year: yearOf(y) }),
  ],
  [
    /(?<![\d/.$])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?![\d/])/g,
    ([, m, d, y]) =>
      Number(m) > 12 || Number(d) > 31 ? undefined : { month: Number(m), date: Number(d), year: yearOf(y) },
  ],
  [
    new RegExp(`(?<![a-z])(${MONTH}),? ((?:19|20)\\d\\d)(?!\\d)`, "g"),
    ([, m = "", y]) => ({ month: monthOf(m), year: Number(y) }),
  ],
  [
    new RegExp(
      `(?<![A-Za-z]|day (?:to|through|–) |day–)(?:([Nn]ext|[Tt]his|[Ll]ast|[Cc]oming|[Pp]ast)(?: week's)? )?(${WEEKDAY})(?!s| (?:through|to|and|or|–) ${WEEKDAY})(?:,? (?:the )?(\\d{1,2})(?:st|nd|rd|th))?`,
      "g",
    ),
    ([, which, of = "", d], day) => {
      const [from, to] = REACH[which?.toLowerCase() ?? ""] ?? [-7, 7];
      const date = d === undefined ? undefined : Number(d);
      return date === undefined
        ? { spans: weekdays(day, { of: weekdayOf(of) ?? 0, from, to }) }
        : { weekday: weekdayOf(of), date };
    },
  ],
  [/\bday after tomorrow\b/gi, (_, day) => around(addDays(day, 2), 0)],
  [/\bday before yesterday\b/gi, (_, day) => around(addDays(day, -2), 0)],
  [/\btomorrow\b/gi, (_, day) => around(addDays(day, 1), 0)],
  [/\byesterday\b/gi, (_, day) => around(addDays(day, -1), 0)],
  [
    /(?<=\b(?:due|renews|arrives|arriving|departs|leaves|scheduled for|expires|ready) )today\b/gi,
    (_, day) => around(day, 0),
  ],
  [
    new RegExp(
      `\\b(?:in|within) (?!an? (?:month|year))(?:just |about |exactly |only )?(${NUMBER})[ -](day|week|month|year)s?(?:['’]s?)?(?: time)?\\b(?! or)`,
      "gi",
    ),
    ([, n, unit = ""], day) => away(numberOf(n) ?? 0, { unit: unit.toLowerCase(), back: false, day }),
  ],
  [
    new RegExp(
      `(?<![\\w-])(${NUMBER})[ -](day|week|month|year)s? (from (?:now|today)|away|out|ago|back|earlier|from tomorrow)\\b`,
      "gi",
    ),
    ([, n, unit = "", which = ""], day) =>
      away(numberOf(n) ?? 0, { unit: unit.toLowerCase(), back: /^(?:ago|back|earlier)/i.test(which), day }),
  ],
  [
    /(?<=\b(?:on|by|until|till|before|after|through|for|from) )the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|street|avenue|time|year))/gi,
    ([, d]) => ({ date: Number(d) }),
  ],
  [
    /(?<=\b(?:since|in|from|until|by|of|through|late|early|mid|spring|fall|summer|winter)[ -])((?:19|20)\d\d)(?![\d,.]\d|\d|-)/gi,
    ([, y]) => ({ year: Number(y) }),
  ],
  [new RegExp(`(?<![A-Za-z])(?<!^)(${MONTH})(?! \\d)`, "g"), ([, m = ""]) => ({ month: monthOf(m) })],
  [
    new RegExp(`^(${MONTH.replace("|May", "").replace("Mar(?:ch)?", "March")})(?! \\d)`, "g"),
    ([, m = ""]) => ({ month: monthOf(m) }),
  ],
];

/** Finds the days, months and years in a text. Habits, "Mondays" and "Monday to Friday", are none. */
export function findDates(text: string, day: string): Dated[] {
  const found: Dated[] = [];
  let left = text;
  for (const [pattern, read] of WAYS)
    left = left.replace(pattern, (whole: string, ...rest: unknown[]) => {
      const groups = [whole, ...rest.map((part) => (typeof part === "string" ? part : undefined))];
      const start = rest.find((part) => typeof part === "number") ?? 0;
      const when = read(groups, day);
      if (when === undefined) return whole;
      found.push({ start, end: start + whole.length, when });
      return "\0".repeat(whole.length);
    });
  return found.sort((a, b) => a.start - b.start);
}

/** True if a day, `2026-11-21`, is one that was said. */
export function isSaid(day: string, { year, month, date, weekday: of, spans }: When): boolean {
  const [y, m, d] = day.split("-").map(Number);
  return (
    (year === undefined || year === y) &&
    (month === undefined || month === m) &&
    (date === undefined || date === d) &&
    (of === undefined || of === weekday(day)) &&
    (spans === undefined || spans.some(({ from, to }) => from <= day && day <= to))
  );
}
