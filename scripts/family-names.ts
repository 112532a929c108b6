/**
 * Loads every family of the local generator, and tells which speciality has a name. Compiles nothing.
 */
import { readdirSync } from "node:fs";
import type { Family } from "../src/industries/family.ts";
import { kindKey } from "../src/industries/fold.ts";

const FAMILIES = new URL("../src/industries/families/", import.meta.url);

/** A speciality and the family it belongs to. */
export type Owner = { readonly family: string; readonly id: string };

/** Loads all families there are. */
export async function loadFamilies(): Promise<readonly Family[]> {
  const families: Family[] = [];
  for (const file of readdirSync(FAMILIES).filter((name) => name.endsWith(".ts"))) {
    const found: Readonly<Record<string, unknown>> = await import(new URL(file, FAMILIES).href);
    for (const value of Object.values(found)) if (isFamily(value)) families.push(value);
  }
  return families;
}

function isFamily(value: unknown): value is Family {
  return typeof value === "object" && value !== null && "specialities" in value && "design" in value;
}

/** Finds specialities by the key of a name: "/key" in any family, where retail gives way, and "family/key" in one. */
export function specialitiesByName(families: readonly Family[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { id: family, specialities: all } of families.toSorted((a) => (a.id === "retail" ? -1 : 1)))
    for (const { id, names } of all) for (const name of names) owners.set(`${family}/${kindKey(name)}`, { family, id });
  for (const [path, of] of [...owners]) owners.set(path.replace(/^\w+\//, "/"), of);
  return owners;
}
