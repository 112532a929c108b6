/**
 * Calendar days as `2026-11-21`, without clock or time zone: the day of a session is a value, and every date of a
 * persona is counted from it.
 */

const MILLISECONDS = 86_400_000;

function instant(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Cannot read the day "${day}": a day looks like 2026-11-21`);
  return date;
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Counts a number of days on, or back when it is negative. */
export function addDays(day: string, days: number): string {
  return written(new Date(instant(day).getTime() + days * MILLISECONDS));
}

/** Counts calendar months on, or back; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const from = instant(day);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return written(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(from.getUTCDate(), last))));
}

/** Tells the day of the week: 0 Sunday to 6 Saturday. */
export function weekday(day: string): number {
  return instant(day).getUTCDay();
}

/** Moves a Saturday or Sunday to the Monday after, or with `back` to the Friday before; other days stay. */
export function workday(day: string, { back = false } = {}): string {
  const of = weekday(day);
  if (of === 6) return addDays(day, back ? -1 : 2);
  if (of === 0) return addDays(day, back ? -2 : 1);
  return day;
}
