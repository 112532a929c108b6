/**
 * Makes days fit for being said: "Nov 13" for what is near, "Wednesday, Nov 25" for the days ahead of this week. Which day
 * it is does not change, and what lies further off keeps its year.
 */
import { addDays } from "../day.ts";
import { formatDay } from "../format.ts";

const WRITTEN = /(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?\b([A-Z][a-z]{2}) (\d{1,2}), (\d{4})\b/g;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** How many days from now a date is said without its year, unless the year is this one. */
const NEAR = 120;

/** Shortens the days in a text. @param today the session's day */
export function spoken(text: string, today: string): string {
  return text.replace(WRITTEN, (whole: string, month: string, date: string, year: string) => {
    const at = MONTHS.indexOf(month);
    if (at < 0) return whole;
    const day = `${year}-${String(at / 3 + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
    const short = `${month} ${date}`;
    if (day === today && !whole.includes("day, ")) return short;
    if (day > today && day <= addDays(today, 6)) return formatDay(day, { weekday: true }).replace(/, \d{4}$/, "");
    const near = year === today.slice(0, 4) || (day > today && day <= addDays(today, NEAR));
    return near ? short : whole.replace(/^\w+day, /, "");
  });
}
