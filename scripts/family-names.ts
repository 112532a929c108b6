/**
 * Loads every family of the local generator, and tells which speciality has a name. Compiles nothing.
 */
import { FAMILIES, loadFamily } from "../src/industries/families.ts";
import type { Family } from "../src/industries/family.ts";
import { kindKey } from "../src/industries/fold.ts";

/** A speciality and the family it belongs to. */
export type Owner = { readonly family: string; readonly id: string };

/** Loads all families there are. */
export async function loadFamilies(): Promise<readonly Family[]> {
  return (await Promise.all(FAMILIES.map(loadFamily))).filter((family) => family !== undefined);
}

/** Finds specialities by the key of a name: "/key" in any family, where retail gives way, and "family/key" in one. */
export function specialitiesByName(families: readonly Family[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { id: family, specialities: all } of families.toSorted((a) => (a.id === "retail" ? -1 : 1)))
    for (const { id, names } of all) for (const name of names) owners.set(`${family}/${kindKey(name)}`, { family, id });
  for (const [path, of] of [...owners]) owners.set(path.replace(/^\w+\//, "/"), of);
  return owners;
}
