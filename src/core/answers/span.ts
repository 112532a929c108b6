/**
 * Finds the time that a question names, "last month", "since March 3", "the next two weeks", as days counted from the
 * session's day. Weeks begin on Monday. It decides nothing about what happened then.
 */
import { addDays } from "../day.ts";
import { type Calendar, periodAt } from "./periods.ts";

/** A time: its first and last day, where it has one, and where in the question it stands. */
export type Span = {
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** The places of its words. */
  readonly places: readonly number[];
  /** How many months the words name, "the last six months". */
  readonly months: number | undefined;
};

const SINCE = /^(?:since|from|after)$/;
const UNTIL = /^(?:until|till|before|by|to|through)$/;
const WITHIN = /^(?:in|on|during|for|over|within|at|of|between)$/;

/** Finds the first time that the words name. Digits for numbers, as `wordsIn` writes them. */
export function spanIn(words: readonly string[], calendar: Calendar): Span | undefined {
  for (let at = 0; at < words.length; at++) {
    const lead = words[at] ?? "";
    const led = SINCE.test(lead) || UNTIL.test(lead) || WITHIN.test(lead);
    const period = periodAt(words, led ? at + 1 : at, calendar);
    if (!period) continue;
    const end = at + (led ? 1 : 0) + period.length;
    const [from, to] = [
      lead === "after" ? addDays(period.to, 1) : period.from,
      lead === "before" ? addDays(period.from, -1) : period.to,
    ];
    const second =
      /^(?:and|to|until|till|through)$/.test(words[end] ?? "") && /^(?:from|between)$/.test(lead)
        ? periodAt(words, end + 1, calendar)
        : undefined;
    const last = second ? end + 1 + second.length : end;
    return {
      since: UNTIL.test(lead) ? undefined : from,
      until: second ? second.to : SINCE.test(lead) ? undefined : to,
      places: Array.from({ length: last - at }, (_, index) => at + index),
      months: period.months,
    };
  }
  return undefined;
}
