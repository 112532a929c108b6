/**
 * Finds what the compiled index speaks of and no family has: then `scripts/compile-businesses.ts` must be run again.
 */
import { allKinds } from "../../src/industries/businesses.ts";
import type { Family } from "../../src/industries/family.ts";

/** Modes that are no family, and what stands for no business at all. */
const OTHERS = new Set(["banking", "insurance", "healthcare", "none"]);

/** Lists families, and specialities as `retail/florist`, that the index names and that are not among `families`. */
export function unknownKinds(families: readonly Pick<Family, "id" | "specialities">[]): string[] {
  const known = new Set(
    families.flatMap(({ id, specialities }) => [id, ...specialities.map((one) => `${id}/${one.id}`)]),
  );
  const named = allKinds().map(({ family, speciality }) =>
    speciality === undefined ? family : `${family}/${speciality}`,
  );
  return [...new Set(named)].filter((kind) => !known.has(kind) && !OTHERS.has(kind));
}
