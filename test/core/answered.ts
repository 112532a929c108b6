/**
 * Answers as a chat model writes them about customers of ours, to try the check of figures on. Every figure in them is computed
 * from the persona.
 */
import type { Value } from "../../src/core/blueprint.ts";
import { addMonths } from "../../src/core/day.ts";
import { formatDay, formatNumber, formatValue } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import type { Row } from "../../src/core/rows.ts";
import { loadFamily } from "../../src/industries/families.ts";
import { localMode } from "../../src/industries/local.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { DAY } from "./customers.ts";

/** A customer with ways of writing their values. */
export type Told = {
  readonly mode: Mode;
  readonly persona: Persona;
  readonly company: string;
  /** A number, a text or a date of the facts. */
  readonly num: (fact: string) => number;
  readonly txt: (fact: string) => string;
  readonly rows: (ledger: string) => readonly Row[];
  readonly trend: (fact: string) => readonly number[];
};

/** Tells a customer. */
export function told(mode: Mode, seed: number, company = mode.company): Told {
  const persona = createPersona(mode, { seed, day: DAY });
  return {
    mode,
    persona,
    company,
    num: (fact) => Number(persona.facts[fact]),
    txt: (fact) => String(persona.facts[fact]),
    rows: (ledger) => persona.ledgers[ledger] ?? [],
    trend: (fact) => persona.trends[fact] ?? [],
  };
}

/** The plain mode of a family. */
export async function familyMode(id: string): Promise<Mode> {
  const built = BUILT_IN.find((mode) => mode.id === id);
  if (built) return built;
  const family = await loadFamily(id);
  if (!family) throw new RangeError(`Cannot tell of "${id}": there is no such family`);
  const [speciality] = family.specialities;
  return localMode(family, speciality, { business: speciality.names[0] });
}

/** `$1,240.50` */
export function usd(value: Value | undefined): string {
  return formatNumber(Math.abs(Number(value)), "money");
}
/** `$1,241` */
export function whole(value: Value | undefined): string {
  return formatNumber(Math.round(Math.abs(Number(value))), "dollars");
}
/** `$1.2k`, or to the dollar below a thousand. */
export function short(value: Value | undefined): string {
  const size = Math.abs(Number(value));
  return size < 1_000 ? whole(size) : `$${(size / 1_000).toFixed(1)}k`;
}
/** Rounded to two places that count: 1,200. */
export function round2(value: Value | undefined): number {
  const size = Math.abs(Number(value));
  const place = 10 ** Math.max(0, Math.floor(Math.log10(size || 1)) - 1);
  return Math.round(size / place) * place;
}
/** Rounded down to two places that count. */
export function floor2(value: Value | undefined): number {
  const size = Math.abs(Number(value));
  const place = 10 ** Math.max(0, Math.floor(Math.log10(size || 1)) - 1);
  return Math.floor(size / place) * place;
}
/** Rounded up to two places that count. */
export function ceil2(value: Value | undefined): number {
  const size = Math.abs(Number(value));
  const place = 10 ** Math.max(0, Math.floor(Math.log10(size || 1)) - 1);
  return Math.ceil(size / place) * place;
}
/** `1,240` */
export function num(value: Value | undefined): string {
  return formatNumber(Number(value), "count");
}
/** `Nov 21` */
export function md(date: Value | undefined): string {
  return formatDay(String(date)).replace(/, \d{4}$/, "");
}
/** `November 21` */
export function longDate(date: Value | undefined): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${day.toLocaleString("en-US", { month: "long", timeZone: "UTC" })} ${day.getUTCDate()}`;
}
/** `Saturday` */
export function dayName(date: Value | undefined): string {
  return new Date(`${date}T00:00:00Z`).toLocaleString("en-US", { weekday: "long", timeZone: "UTC" });
}
/** `November` of the month some months ago. */
export function monthAgo(months: number): string {
  return new Date(`${addMonths(DAY, -months)}T00:00:00Z`).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
}
/** `2:30 PM` */
export function clock(time: Value | undefined): string {
  return formatValue(String(time), "time");
}
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** `three` */
export function word(count: number): string {
  return WORDS[count] ?? String(count);
}
/** Adds up a column. */
export function sum(rows: readonly Row[], column = "amount"): number {
  return Math.round(rows.reduce((all, row) => all + Number(row[column]), 0) * 100) / 100;
}
/** The row with the largest value in a column. */
export function most(rows: readonly Row[], column = "amount"): Row {
  return rows.toSorted((a, b) => Number(b[column]) - Number(a[column]))[0] ?? {};
}

/** One answer: whose mode, and how it is written. */
export type Answered = readonly [mode: string, write: (of: Told) => string];
