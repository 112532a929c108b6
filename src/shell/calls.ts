/**
 * Owns the calls of tools in an answer of the language model, which come in fragments, and puts them together. Believes
 * nothing: what has the wrong type counts as not said. Whether a tool exists and what its arguments mean is for the one who asked.
 */
import { z } from "zod";
import { word } from "./model-error.ts";

/** A tool that the model wants to be used. */
export type ToolCall = {
  /** What the answer to it must name. */
  readonly id: string;
  readonly name: string;
  /** JSON, if the model kept to it. */
  readonly arguments: string;
};

/** How many calls of one answer are listened to; the model is told to make fewer. */
const MOST_CALLS = 16;

/** UTF-16 units of one call's arguments that are listened to; honest ones have some hundred. */
const LONGEST_ARGUMENTS = 4_096;

const Fragment = z.object({
  index: z
    .int()
    .min(0)
    .max(MOST_CALLS - 1)
    .optional(),
  id: z.string().nullish().catch(undefined),
  function: z
    .object({ name: z.string().nullish().catch(undefined), arguments: z.string().nullish().catch(undefined) })
    .optional()
    .catch(undefined),
});

/**
 * Adds fragments to the calls heard so far.
 *
 * @param fragments what the service sent, of whatever type; a fragment without an index is the call at its place in the list
 * @returns the calls, by index; between two there may be one that nothing was said of, whose name is `""`
 */
export function withFragments(calls: readonly ToolCall[], fragments: unknown): readonly ToolCall[] {
  if (!Array.isArray(fragments)) return calls;
  const grown = [...calls];
  for (const [place, fragment] of fragments.slice(0, MOST_CALLS).entries()) {
    const read = Fragment.safeParse(fragment).data;
    if (read?.function === undefined) continue;
    const index = read.index ?? place;
    while (grown.length <= index) grown.push({ id: `call_${grown.length}`, name: "", arguments: "" });
    const before = grown[index];
    if (before === undefined) continue;
    grown[index] = {
      id: before.name === "" ? (word(read.id) ?? before.id) : before.id,
      name: before.name || (word(read.function.name) ?? ""),
      arguments: (before.arguments + (read.function.arguments ?? "")).slice(0, LONGEST_ARGUMENTS),
    };
  }
  return grown;
}
