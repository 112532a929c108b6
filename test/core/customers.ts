/**
 * Customers the tests look at: a thousand of each built-in mode and a few of many local ones, computed once.
 */
import type { Unit, Value } from "../../src/core/blueprint.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import { firstSeed } from "../../src/core/seed.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { localModeOf } from "../industries/businesses.ts";

/** The day the customers are looked at: a Saturday. */
export const DAY = "2026-11-21";

/** Days that calendars are tripped up by: ends of months and of years, and a leap day. */
export const HARD_DAYS = [
  "2026-01-31",
  "2026-03-31",
  "2026-05-31",
  "2026-11-22",
  "2026-12-31",
  "2027-01-01",
  "2027-02-28",
  "2027-03-01",
  "2028-02-29",
] as const;

const NOUNS = [
  "florist",
  "pet shop",
  "airline",
  "law firm",
  "日本料理",
  "café",
  "bike-repair",
  "AT&T",
  "O'Brien's pub",
  "zoo",
];

/** The modes looked at that are not built in, made without a model; the third last is of a business that nobody knows. */
export const LOCAL: readonly Mode[] = await Promise.all(NOUNS.map(localModeOf));

/** Every mode looked at. */
export const MODES: readonly Mode[] = [...BUILT_IN, ...LOCAL];

/** A customer, and the seed it came from. */
export type Customer = { readonly mode: Mode; readonly seed: number; readonly persona: Persona };

const kept = new Map<Mode, readonly Customer[]>();

function seedsOf(mode: Mode): number[] {
  const many = mode.origin === "built-in" ? 500 : 20;
  const typed = Array.from({ length: many }, (_, seed) => seed);
  const given = typed.map((seed) => firstSeed({ tenant: "local", conversation: String(seed), mode: mode.id }));
  return [...typed, ...given, 999_999_999];
}

/** Gives a mode's customers on {@link DAY}. */
export function customersOf(mode: Mode): readonly Customer[] {
  const known = kept.get(mode);
  if (known) return known;
  const made = seedsOf(mode).map((seed) => ({ mode, seed, persona: createPersona(mode, { seed, day: DAY }) }));
  kept.set(mode, made);
  return made;
}

/** Runs a check on each of a mode's customers, and says whose it was that failed. */
export function forEachCustomer(mode: Mode, check: (persona: Persona, customer: Customer) => void): void {
  for (const customer of customersOf(mode)) {
    try {
      check(customer.persona, customer);
    } catch (cause) {
      throw new Error(`${mode.id}, seed ${customer.seed}: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      });
    }
  }
}

/** Whole cents, for sums without rounding. @throws {TypeError} if the value is no amount to the cent */
export function centsOf(value: Value | undefined): number {
  const whole = Math.round(Number(value) * 100);
  if (typeof value !== "number" || !Number.isFinite(value) || whole / 100 !== value)
    throw new TypeError(`Cannot count "${value}" in cents: it must be an amount to the cent`);
  return whole;
}

/** A fact or a cell as text. @throws {TypeError} if it is none, or empty */
export function textOf(value: Value | undefined): string {
  if (typeof value !== "string" || value.trim() === "") throw new TypeError(`Cannot read "${value}": it must be words`);
  return value;
}

/** Counts the days from one day to another, negative if it lies before. */
export function daysBetween(from: Value | undefined, to: Value | undefined): number {
  return (Date.parse(textOf(to)) - Date.parse(textOf(from))) / 86_400_000;
}

/** Every value of a persona that is written in one of these units, facts and rows. */
export function valuesIn({ blueprint }: Mode, persona: Persona, units: readonly Unit[]): Value[] {
  const facts = blueprint.facts.filter(({ unit }) => units.includes(unit)).map(({ id }) => persona.facts[id]);
  const cells = blueprint.ledgers.flatMap(({ id, columns }) =>
    columns
      .filter(({ unit }) => units.includes(unit))
      .flatMap((column) => (persona.ledgers[id] ?? []).map((row) => row[column.id])),
  );
  return [...facts, ...cells].filter((value) => value !== undefined);
}
