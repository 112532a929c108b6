/**
 * Reads days and times as people say them: "tomorrow", "next Friday at 10", "Nov 30", "in two weeks". Days are counted from a
 * given one; there is no clock here.
 */
import { addDays, addMonths, weekday } from "./day.ts";

/** A day or a time found in a text, and where it stands. */
export type Moment = { readonly value: string; readonly from: number; readonly to: number };

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = "january february march april may june july august september october november december".split(" ");
const NUMBERS = ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const WEEKDAY = "(sunday|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|saturday)";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

type Reader = {
  readonly pattern: RegExp;
  readonly read: (day: string, parts: readonly string[]) => string | undefined;
};

function indexOf(names: readonly string[], short: string): number {
  return names.findIndex((name) => name.startsWith(short.slice(0, 3)));
}

/** The coming one of a weekday; with `next` that of the week after this one, weeks beginning on Monday. */
function coming(day: string, name: string, next: boolean): string {
  const [now, wanted] = [weekday(day), indexOf(WEEKDAYS, name)];
  const ahead = (wanted - now + 6) % 7;
  if (!next) return addDays(day, ahead + 1);
  const monday = addDays(day, ((1 - now + 6) % 7) + 1);
  return addDays(monday, (wanted + 6) % 7);
}

/** The day of a month's name or number: this year's, or next year's if it is over. */
function ofMonth(day: string, month: number, of: { date: number; year?: string }): string | undefined {
  const year = of.year === undefined ? Number(day.slice(0, 4)) : Number(of.year);
  const written = (in_: number) => `${in_}-${String(month).padStart(2, "0")}-${String(of.date).padStart(2, "0")}`;
  const found = [year, ...(of.year === undefined ? [year + 1] : [])]
    .map(written)
    .find((one) => of.year !== undefined || one >= day);
  return found !== undefined && isDay(found) ? found : undefined;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function numberOf(word = ""): number {
  return /^\d+$/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word));
}

const READERS: readonly Reader[] = [
  {
    pattern: /\b(\d{4}-\d\d-\d\d)\b/g,
    read: (_, [date = ""]) => (isDay(date) ? date : undefined),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, "g"),
    read: (day, [month = "", date, year]) => named(day, month, { date, year }),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b\\.?(?:,? (\\d{4}))?`, "g"),
    read: (day, [date, month = "", year]) => named(day, month, { date, year }),
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\b/g,
    read: (day, [month, date, year]) => ofMonth(day, Number(month), { date: Number(date), ...(year ? { year } : {}) }),
  },
  { pattern: /\bday after tomorrow\b/g, read: (day) => addDays(day, 2) },
  { pattern: /\btomorrow\b/g, read: (day) => addDays(day, 1) },
  { pattern: /\b(?:today|tonight)\b/g, read: (day) => day },
  {
    pattern: /\bin (a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (day|week|month)s?\b/g,
    read: (day, [count, unit]) =>
      unit === "month" ? addMonths(day, numberOf(count)) : addDays(day, numberOf(count) * (unit === "week" ? 7 : 1)),
  },
  {
    pattern: new RegExp(`\\b(?:(next|this|on|coming) )?${WEEKDAY}(?: (next) week)?\\b`, "g"),
    read: (day, [which, name = "", later]) => coming(day, name, which === "next" || later === "next"),
  },
  { pattern: /\bnext week\b/g, read: (day) => addDays(day, 7) },
];

function named(day: string, month: string, { date, year }: { date: string | undefined; year: string | undefined }) {
  return ofMonth(day, indexOf(MONTHS, month) + 1, { date: Number(date), ...(year ? { year } : {}) });
}

/** Finds the days in a text of small letters. What one reader has read the next ones leave alone. */
export function daysIn(text: string, day: string): Moment[] {
  const found: Moment[] = [];
  for (const { pattern, read } of READERS)
    for (const match of text.matchAll(pattern)) {
      const [whole, ...parts] = match;
      const [from, to] = [match.index, match.index + whole.length];
      const value = read(
        day,
        parts.map((part) => part ?? ""),
      );
      if (value !== undefined && !found.some((one) => from < one.to && one.from < to)) found.push({ value, from, to });
    }
  return found.toSorted((a, b) => a.from - b.from);
}

const CLOCK =
  /\b(?:at |@ ?)?(\d{1,2})(?::(\d\d))? ?([ap])\.?m\b\.?|\b(?:at |@ ?)?(\d{1,2}):(\d\d)\b|\b(?:at|@) ?(\d{1,2})(?: o'?clock)?\b(?![/.,]\d)|\b(?:at )?(noon)\b/g;

/** Finds the times in a text of small letters, `14:30`. An hour without more is one of the working day: "at 3" is 15:00. */
export function timesIn(text: string): Moment[] {
  return [...text.matchAll(CLOCK)].flatMap(
    ({ 0: whole, 1: half, 2: minutes, 3: am, 4: long, 5: past, 6: bare, 7: noon, index }) => {
      const said = Number(half ?? long ?? bare ?? 12);
      const hour = noon
        ? 12
        : am === undefined
          ? said < 8 && bare !== undefined
            ? said + 12
            : said
          : (said % 12) + (am === "p" ? 12 : 0);
      const minute = minutes ?? past ?? "00";
      if (hour > 23 || Number(minute) > 59) return [];
      return [{ value: `${String(hour).padStart(2, "0")}:${minute}`, from: index, to: index + whole.length }];
    },
  );
}
