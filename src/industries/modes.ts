/**
 * The modes there are: three built in, and a plain one for any other business.
 */
import type { Mode } from "../core/mode.ts";
import type { ModeReference } from "../core/session.ts";
import { banking } from "./banking.ts";
import { generalMode } from "./general.ts";
import { healthcare } from "./healthcare.ts";
import { insurance } from "./insurance.ts";

/** The built-in modes, in the order they are offered. */
export const BUILT_IN: readonly Mode[] = [banking, insurance, healthcare];

/** Finds the mode a reference names. A built-in one that is no longer there becomes the plain mode of its name. */
export function modeOf(reference: ModeReference): Mode {
  if (reference.kind === "general") return generalMode(reference.business);
  return BUILT_IN.find(({ id }) => id === reference.id) ?? generalMode(reference.id);
}
