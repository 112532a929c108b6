/**
 * Writes values as people read them. The only place where a number becomes text, so that it looks the same on a tile, in
 * a table, a chart, an answer and the words for a screen reader.
 */
import type { Unit, Value } from "./blueprint.ts";

const MINUS = "\u2212";
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function number(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const kept = formats.get(key);
  if (kept instanceof Intl.NumberFormat) return kept;
  // "negative" shows no sign before what rounds to zero
  const made = new Intl.NumberFormat(locale, { signDisplay: "negative", ...options });
  formats.set(key, made);
  return made;
}

function date(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${locale}${JSON.stringify(options)}`;
  const kept = formats.get(key);
  if (kept instanceof Intl.DateTimeFormat) return kept;
  const made = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  formats.set(key, made);
  return made;
}

const MONEY = { style: "currency", currency: "USD" } as const;
const WHOLE = { ...MONEY, maximumFractionDigits: 0 } as const;

/** Writes a number in its unit: `$1,240.50`, `$250,000`, `+$82.14`, `43%`, `1,240`. */
export function formatNumber(value: number, unit: Unit, locale = "en-US"): string {
  const text = (() => {
    switch (unit) {
      case "money":
        return number(locale, MONEY).format(value);
      case "dollars":
        return number(locale, WHOLE).format(value);
      case "flow":
        return number(locale, { ...MONEY, signDisplay: "exceptZero" }).format(value);
      case "percent":
        return number(locale, { style: "percent", maximumFractionDigits: 0 }).format(value / 100);
      case "count":
      case "score":
      case "date":
      case "time":
      case "text":
        return number(locale, {}).format(value);
    }
  })();
  return text.replace("-", MINUS);
}

/** Writes a day: `Nov 21, 2026`, or with its weekday `Saturday, Nov 21, 2026`. */
export function formatDay(day: string, { weekday = false, locale = "en-US" } = {}): string {
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", day: "numeric" };
  return date(locale, weekday ? { ...options, weekday: "long" } : options).format(new Date(`${day}T00:00:00Z`));
}

/** Writes a month: `Nov 2026`, or short `Nov`. */
export function formatMonth(day: string, { short = false, locale = "en-US" } = {}): string {
  const options: Intl.DateTimeFormatOptions = short ? { month: "short" } : { month: "short", year: "numeric" };
  return date(locale, options).format(new Date(`${day}T00:00:00Z`));
}

function formatTime(time: string, locale: string): string {
  const options: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit" };
  return date(locale, options)
    .format(new Date(`1970-01-01T${time}:00Z`))
    .replace(/\s/g, " ");
}

/** Writes any value in its unit; `14:30` becomes `2:30 PM`. */
export function formatValue(value: Value, unit: Unit, locale = "en-US"): string {
  if (typeof value === "number") return formatNumber(value, unit, locale);
  if (unit === "date") return formatDay(value, { locale });
  return unit === "time" ? formatTime(value, locale) : value;
}

/** Writes an amount for the scale of a chart, where room is short: `$1.25K`, `$250K`, `720`. */
export function formatScale(value: number, unit: Unit, locale = "en-US"): string {
  if (unit === "percent") return formatNumber(value, unit, locale);
  const compact = { notation: "compact", maximumFractionDigits: 2 } as const;
  const money = unit === "money" || unit === "dollars" || unit === "flow";
  return number(locale, money ? { ...MONEY, minimumFractionDigits: 0, ...compact } : compact)
    .format(value)
    .replace("-", MINUS);
}
