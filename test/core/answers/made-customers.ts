/**
 * Customers of businesses that families make, each made once.
 */
import { createPersona } from "../../../src/core/persona.ts";
import { FAMILIES, loadFamily } from "../../../src/industries/families.ts";
import { localMode } from "../../../src/industries/local.ts";
import type { Customer } from "./expected.ts";

/** The day all customers are looked at, a Saturday. */
export const DAY = "2026-11-21";

const families = (await Promise.all(FAMILIES.map(loadFamily))).filter((family) => family !== undefined);

/** A mode of every speciality of every family, by "family/speciality", with one customer. */
export const BUSINESSES: ReadonlyMap<string, Customer> = new Map(
  families.flatMap((family) =>
    family.specialities.map((speciality) => {
      const mode = localMode(family, speciality, { business: speciality.names[0] ?? family.id });
      return [`${family.id}/${speciality.id}`, { mode, persona: createPersona(mode, { seed: 7, day: DAY }) }] as const;
    }),
  ),
);

/** Customers of a business, one for each seed. @throws {RangeError} if there is no such business */
export function customersOf(business: string, seeds: readonly number[]): Customer[] {
  const known = BUSINESSES.get(business);
  if (!known) throw new RangeError(`Cannot find the business "${business}": it must be a family and a speciality`);
  return seeds.map((seed) => ({ mode: known.mode, persona: createPersona(known.mode, { seed, day: DAY }) }));
}
