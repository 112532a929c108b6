/**
 * Reads a period as people name it, "last month", "march 3", "2 weeks ago", as its first and last day. Weeks begin on Monday.
 */
import { addDays, addMonths, weekday } from "../day.ts";

/** Days from the first to the last, and how many words say so. */
export type Period = { readonly from: string; readonly to: string; readonly length: number; readonly months?: number };

/** What words are read against: the day, and whether a month alone is the next one rather than the last. */
export type Calendar = { readonly day: string; readonly ahead: boolean };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LONG_MONTHS = "january february march april may june july august september october november december sept".split(
  " ",
);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const UNIT = /^(day|week|weekend|fortnight|month|quarter|year)s?$/;
const SHIFTS = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
const WAYS = new Map([
  ["this", 0],
  ["current", 0],
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
]);
const BEFORE_MAY = /^(?:in|since|until|till|before|after|during|from|last|next|by|of|this|for)$/;

function monthOf(word: string | undefined): number {
  const long = LONG_MONTHS.indexOf(word ?? "");
  return long === 12 ? 8 : long >= 0 ? long : MONTHS.indexOf(word ?? "");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function monthPeriod(year: number, month: number, length: number): Period {
  const from = `${year}-${twoDigits(month + 1)}-01`;
  return { from, to: addDays(addMonths(from, 1), -1), length };
}

function startOf(unit: string, day: string): string {
  const [year = "", month = ""] = day.split("-");
  switch (unit) {
    case "week":
      return addDays(day, -((weekday(day) + 6) % 7));
    case "weekend":
      return addDays(startOf("week", day), 5);
    case "month":
      return `${year}-${month}-01`;
    case "quarter":
      return `${year}-${twoDigits(Math.floor((Number(month) - 1) / 3) * 3 + 1)}-01`;
    case "year":
      return `${year}-01-01`;
    default:
      return day;
  }
}

function move(unit: string, day: string, by: number): string {
  const days = { day: 1, week: 7, weekend: 7, fortnight: 14 }[unit];
  return days ? addDays(day, days * by) : addMonths(day, by * ({ month: 1, quarter: 3 }[unit] ?? 12));
}

/** The unit of the calendar some units from now: this week, last month. */
function calendarUnit(unit: string, by: number, { day }: Calendar): Period {
  const from = move(unit, startOf(unit, day), by);
  const length = unit === "weekend" ? 2 : 0;
  return { from, to: length ? addDays(from, 1) : addDays(move(unit, from, 1), -1), length: 2 };
}

function monthsIn(unit: string, count: number): { months?: number } {
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return months ? { months: months * count } : {};
}

/** "this week", "last 30 days", "2 weeks ago", "the past month". */
function relative(words: readonly string[], at: number, calendar: Calendar): Period | undefined {
  const [word = "", second = "", third = ""] = words.slice(at);
  const { day } = calendar;
  const shift = SHIFTS.get(word);
  if (shift !== undefined) return { from: addDays(day, shift), to: addDays(day, shift), length: 1 };
  const way = WAYS.get(word);
  const unit = UNIT.exec(second)?.[1];
  if (way !== undefined && unit) {
    if (word === "past" || (word === "last" && words[at - 1] === "the"))
      return { from: addDays(move(unit, day, -1), 1), to: day, length: 2, ...monthsIn(unit, 1) };
    return { ...calendarUnit(unit, way, calendar), ...monthsIn(unit, 1) };
  }
  const counted = UNIT.exec(third)?.[1];
  if (way && counted && /^\d{1,3}$/.test(second)) {
    const count = Number(second);
    const months = monthsIn(counted, count);
    return way < 0
      ? { from: addDays(move(counted, day, -count), 1), to: day, length: 3, ...months }
      : { from: day, to: move(counted, day, count), length: 3 };
  }
  if (unit && third === "ago" && /^(?:a|an|\d{1,3})$/.test(word)) {
    const then = move(unit, day, -(Number(word) || 1));
    return { from: then, to: then, length: 3 };
  }
  return undefined;
}

function numberOf(word: string | undefined): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? "")?.[1];
  return found !== undefined && Number(found) >= 1 && Number(found) <= 31 ? Number(found) : undefined;
}

/** "march", "oct 12", "3 november 2026", "march 2026". */
function named(words: readonly string[], at: number, { day, ahead }: Calendar): Period | undefined {
  const first = monthOf(words[at]) < 0 ? numberOf(words[at]) : undefined;
  const start = first === undefined ? at : words[at + 1] === "of" ? at + 2 : at + 1;
  const month = monthOf(words[start]);
  if (month < 0) return undefined;
  const date = first ?? numberOf(words[start + 1]);
  const short = MONTHS.includes(words[start] ?? ""); // "may" is a verb, "apr" a rate
  if (short && date === undefined && !BEFORE_MAY.test(words[at - 1] ?? "")) return undefined;
  const after = start + (first === undefined && date !== undefined ? 2 : 1);
  const given = /^20\d\d$/.test(words[after] ?? "") ? Number(words[after]) : undefined;
  const length = after - at + (given === undefined ? 0 : 1);
  const [year = 0, now = 0, today = 0] = day.split("-").map(Number);
  const later = month + 1 > now || (month + 1 === now && (date ?? 0) > today);
  const earlier = month + 1 < now || (month + 1 === now && (date ?? 31) < today);
  const which = given ?? (ahead ? year + (earlier ? 1 : 0) : year - (later ? 1 : 0));
  const whole = monthPeriod(which, month, length);
  if (date === undefined) return whole;
  const exact = addDays(whole.from, date - 1);
  return exact > whole.to ? undefined : { from: exact, to: exact, length };
}

/** "monday", "last friday", "the 5th", "2025". */
function single(words: readonly string[], at: number, { day, ahead }: Calendar): Period | undefined {
  const word = words[at] ?? "";
  const way = word === "past" ? undefined : WAYS.get(word);
  const name = way === undefined ? word : (words[at + 1] ?? "");
  const of = WEEKDAYS.findIndex(
    (one) =>
      one === name || (name.length > 2 && /^(mon|tue|tues|thu|thur|thurs|fri)$/.test(name) && one.startsWith(name)),
  );
  if (of >= 0) {
    const forward = way === 1 || (way !== -1 && ahead);
    const distance = forward
      ? (of - weekday(day) + 7) % 7 || 7
      : -((weekday(day) - of + 7) % 7 || (way === -1 ? 7 : 0));
    const then = addDays(day, distance);
    return { from: then, to: then, length: way === undefined ? 1 : 2 };
  }
  if (/^20\d\d$/.test(word)) return { from: `${word}-01-01`, to: `${word}-12-31`, length: 1 };
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) {
    const then = addDays(startOf("month", day), (numberOf(word) ?? 1) - 1);
    const moved = ahead && then < day ? addMonths(then, 1) : !ahead && then > day ? addMonths(then, -1) : then;
    return { from: moved, to: moved, length: 1 };
  }
  return undefined;
}

/** Reads the period that begins at a place, if one does. */
export function periodAt(words: readonly string[], at: number, calendar: Calendar): Period | undefined {
  const skipped = /^(?:the|just)$/.test(words[at] ?? "") ? 1 : 0;
  const found =
    relative(words, at + skipped, calendar) ??
    named(words, at + skipped, calendar) ??
    single(words, at + skipped, calendar);
  return found && { ...found, length: found.length + skipped };
}
