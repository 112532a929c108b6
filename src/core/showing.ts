/**
 * What a step of a conversation comes to: a page of the dashboard, one of the bot's own speeches, a hint, or nothing. It names
 * what is shown; `reply.ts` makes it.
 */

import type { Entered } from "./form.ts";

/** What stands above a page. */
type Note = "welcome" | "old card" | "no seed" | "undone" | "nothing to undo";

/** What is shown for it. `changed` is true when the session became another one for everybody in the conversation. */
export type Showing =
  | { readonly kind: "nothing" }
  /** The answer to a question, which is made before the step. */
  | { readonly kind: "answered" }
  | {
      readonly kind: "dashboard";
      readonly tab: string;
      readonly note: Note | undefined;
      readonly changed: boolean;
      /** What was done, or why not: said above the page, or before it where there are suggestions. */
      readonly said?: string;
      readonly suggestions?: readonly string[];
      /** What was entered for what was not done. */
      readonly entered?: Entered;
      /** The action that was taken back; its tab is shown. */
      readonly undone?: string;
    }
  /** How the bot is, which only the shell knows. */
  | { readonly kind: "report" }
  | {
      readonly kind: "speech";
      readonly about: "welcome" | "help" | "wonder" | "reset" | "nothing now";
      readonly changed: boolean;
    }
  | { readonly kind: "pointer"; readonly text: string };

/** Shows a page of the dashboard. */
export function page(
  tab: string,
  { note, changed = false, ...more }: Partial<Omit<Showing & { kind: "dashboard" }, "kind" | "tab">> = {},
): Showing {
  return { kind: "dashboard", tab, note, changed, ...more };
}
