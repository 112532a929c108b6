/**
 * Reads a message that asks for one of the business's actions: which one, and what it says of its inputs.
 */
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";

/** An action somebody asked for, and what they said of its inputs, in the shape that a form sends. */
export type Asked = { readonly action: string; readonly input: Readonly<Record<string, string | number>> };

/** Reads a message. @returns undefined for talk and for questions */
export function readAction(_mode: Mode, _persona: Persona, _text: string): Asked | undefined {
  return undefined;
}
