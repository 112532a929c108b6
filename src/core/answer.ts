/**
 * What the assistant says to a question: a text and what stands below it. Its figures are values of the persona, written by
 * `format.ts` alone.
 */
import type { ViewBlock } from "./view.ts";

/** A piece of a tab that can stand below an answer. */
export type Exhibit = Extract<ViewBlock, { readonly kind: "tiles" | "chart" | "table" | "facts" }>;

/** An answer. */
export type Answer = {
  /** A sentence or a few, plain text. */
  readonly text: string;
  /** At most two. */
  readonly exhibits: readonly Exhibit[];
  /** A tab that is opened below, or null. */
  readonly tab: string | null;
  /** What could be said next, at most three; each of them works. */
  readonly next: readonly string[];
};
