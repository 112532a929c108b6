/**
 * What somebody wants of the bot, read from what they said or pressed, a business they named already found.
 */
import type { Deed } from "./deed.ts";
import type { ModeReference } from "./session.ts";

/** The business somebody named, already found; made, if it had to be made. */
export type Become = {
  readonly kind: "becomes";
  readonly mode: ModeReference;
  /** The mode's id. */
  readonly id: string;
  readonly company: string | null;
  readonly colour: string | null;
  readonly brand: string | null;
  /** What the stamp called the mode when the making began: if it is another one now, what was made is dropped. */
  readonly since?: string | undefined;
};

/** What somebody wants, the business they named already found. */
export type Wish =
  | Become
  | { readonly kind: "opens"; readonly tab: string }
  | { readonly kind: "renews" }
  | { readonly kind: "seeds"; readonly seed: number }
  | { readonly kind: "dates" }
  | Deed
  | { readonly kind: "undoes" }
  | { readonly kind: "resets" }
  | { readonly kind: "wonders" }
  | { readonly kind: "helps" }
  | { readonly kind: "reports" }
  | { readonly kind: "joins" }
  | { readonly kind: "asks"; readonly text: string }
  /** A question was answered, for the business and the customer that were there then. `said` is what is remembered of it. */
  | {
      readonly kind: "answers";
      readonly said: { readonly question: string; readonly answer: string } | undefined;
      readonly since: string;
      readonly seed: number;
    }
  /** A button that carried nothing readable, or a seed that is none. */
  | { readonly kind: "fumbles"; readonly seed: boolean };
