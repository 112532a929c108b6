/**
 * Tells how the time that a question names fits a fact: whether its day lies in it, and how much of its trend that is. It
 * reads no time itself.
 */
import { trendDays } from "../trend.ts";
import type { NamedFact } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** True if the time that is named is today. */
export function isNow(reading: Reading, day: string): boolean {
  return reading.span?.since === day && reading.span.until === day;
}

/** Places of a time that is named besides the fact. */
export function narrowing(reading: Reading, places: ReadonlySet<number>, day: string): readonly number[] {
  const all = isNow(reading, day) ? [] : [...(reading.span?.places ?? []), ...(reading.spanAhead?.places ?? [])];
  return all.every((place) => places.has(place)) ? [] : all.filter((place) => !places.has(place));
}

/** True for a day that does not lie in the time that is named: "is my next bill due next year". */
export function isOutside(
  { fact, value }: NamedFact,
  { span, spanAhead }: Reading,
  dated: ReadonlySet<number>,
): boolean {
  const day = String(value);
  const lies = [span, spanAhead].some((one) => one && day >= (one.since ?? "") && day <= (one.until ?? "9"));
  return fact.unit === "date" && dated.size > 0 && !lies;
}

/** True if the last months are asked about: "over the last six months". */
export function isLately({ span }: Reading, { places, day }: { places: ReadonlySet<number>; day: string }): boolean {
  return (span?.months ?? 0) > 0 && span?.until === day && !span.places.every((place) => places.has(place));
}

/** How many months of a trend a question names, if any; "other" if a time that no trend up to now shows. */
export function monthsIn({ span, spanAhead, tokens }: Reading, places: ReadonlySet<number>, day: string) {
  const named = (span ?? spanAhead)?.places.filter((place) => tokens[place]?.word !== "today") ?? [];
  if (named.length === 0 || named.every((place) => places.has(place))) return undefined;
  const { since, until = day, months } = span ?? {};
  if (since !== undefined && since < day && until >= day && months === undefined)
    return trendDays(day).filter((one) => one >= since).length;
  return months !== undefined && since !== undefined && since <= day ? months : "other";
}
