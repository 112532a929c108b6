/**
 * Businesses as somebody names them, and what they are without a model.
 */
import type { Mode } from "../../src/core/mode.ts";
import { type Made, modeOf } from "../../src/industries/modes.ts";
import { recognise } from "../../src/industries/recognise.ts";

/** Makes the reference that a session keeps of a business without a model. */
export function madeOf(said: string): Made {
  const { business, family, speciality = null } = recognise(said);
  return { kind: "made", business, family, speciality, draft: null };
}

/** Makes the mode that a business has without a model. */
export async function localModeOf(said: string): Promise<Mode> {
  return modeOf(madeOf(said));
}
