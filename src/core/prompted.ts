/**
 * Writes data for a prompt: what came from people, a model or a blueprint becomes short plain text in which nothing acts as
 * markup, as the end of a fence or as a line of its own.
 */
import type { Unit, Value } from "./blueprint.ts";
import { formatValue } from "./format.ts";
import { name, plain } from "./text.ts";

/** How many graphemes a name, a label or a cell has at most in a prompt. */
const LONGEST_NAME = 80;

/** Writes a short text: one line without brackets, bars or markup. */
export function promptText(text: string, longest = LONGEST_NAME): string {
  return name(text, { longest });
}

/** Writes a value as it stands on the dashboard, so that the model can copy it. */
export function promptValue(value: Value, unit: Unit): string {
  const written = formatValue(value, unit);
  return typeof value === "number" ? written : promptText(written);
}

/** Writes what somebody said: their own words on one line, in which no run of angle brackets is left to end a fence with. */
export function promptSpeech(text: string, longest: number): string {
  return plain(text, { longest }).replace(/[<>]{2,}/g, " ");
}
