/**
 * Lists the stretches of time that a sentence speaks of, "this week", "the next 30 days", counted from the session's day.
 */
import { NUMBER, numberOf, type Span } from "./calendar.ts";
import { addDays, addMonths, weekday } from "./day.ts";

function monthSpan(day: string, by: number): Span {
  const first = `${addMonths(`${day.slice(0, 8)}01`, by).slice(0, 8)}01`;
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}

function weekSpans(day: string, by: number): Span[] {
  // Weeks begin on Sunday or Monday, and "this week" is also the seven days around now.
  const [sunday, monday] = [addDays(day, 7 * by - weekday(day)), addDays(day, 7 * by - ((weekday(day) + 6) % 7))];
  return [
    ...[sunday, monday].map((from) => ({ from, to: addDays(from, 6) })),
    { from: addDays(day, 7 * by), to: addDays(day, 7 * by + 7) },
  ];
}

const LENGTHS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/** Lists the stretches of time that a text may speak of: "this week", "the next 30 days", "since March", "in November". */
export function spansIn(text: string, day: string): Span[] {
  const spans: Span[] = [];
  for (const [, which = "", n, unit = ""] of text.matchAll(
    new RegExp(`\\b(this|last|next|past|coming|previous)(?: (${NUMBER}))?[ -](day|week|month|year)s?\\b`, "gi"),
  )) {
    const by = /this/i.test(which) ? 0 : /next|coming/i.test(which) ? 1 : -1;
    const count = numberOf(n);
    if (count !== undefined || unit === "day") {
      const days = Math.min(400, (count ?? 1) * (LENGTHS[unit.charAt(0).toLowerCase()] ?? 1));
      spans.push(by < 0 ? { from: addDays(day, -days), to: day } : { from: day, to: addDays(day, days) });
    } else if (/week/i.test(unit)) spans.push(...weekSpans(day, by));
    else if (/month/i.test(unit))
      spans.push(
        monthSpan(day, by),
        by < 0 ? { from: addMonths(day, -1), to: day } : { from: day, to: addMonths(day, 1) },
      );
    else spans.push({ from: `${Number(day.slice(0, 4)) + by}-01-01`, to: `${Number(day.slice(0, 4)) + by}-12-31` });
  }
  return spans;
}
