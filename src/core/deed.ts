/**
 * Something done in the business, or taken back: how the session changes and what is shown for it.
 */
import { act } from "./acting.ts";
import { tabOf } from "./form.ts";
import type { Mode } from "./mode.ts";
import { hereIs, TAKEN_BACK } from "./sentences.ts";
import { act as acted, remember, type Session, undo } from "./session.ts";
import { page, type Showing } from "./showing.ts";

/** Something to be done in the business, by a form or by asking for it. */
export type Deed = {
  readonly kind: "acts";
  readonly mode: Mode;
  /** What the stamp called the mode when it was looked up: in another one it is not done. */
  readonly since: string;
  readonly action: string;
  /** What was entered, of any shape. */
  readonly input: unknown;
  /** How it was asked for, if not by a form. */
  readonly text?: string;
};

/** Does what somebody asked for, on the customer as they are now. */
export function done(session: Session, { mode, action, input, text }: Deed): { session: Session; result: Showing } {
  const tried = act(mode, session, { id: action, raw: input });
  const tab = tabOf(mode, action);
  if (tried.kind === "refused") {
    const said = tried.missing && text !== undefined ? hereIs(tried.why) : tried.why;
    return { session, result: page(tab, { said, entered: { action, input } }) };
  }
  const after = acted(session, tried.event);
  const { said } = tried;
  if (text === undefined) return { session: after, result: page(tab, { said, changed: true }) };
  const lines = [{ by: "user", text } as const, { by: "bot", text: said } as const];
  return { session: remember(after, lines), result: page(tab, { said, changed: true, suggestions: ["undo"] }) };
}

/** Takes back what was done last. */
export function undone(session: Session): { session: Session; result: Showing } {
  const last = session.events.at(-1);
  if (!last) return { session, result: page("dashboard", { note: "nothing to undo" }) };
  const after = remember(undo(session), [{ by: "bot", text: TAKEN_BACK }]); // or the model would still think it done
  return { session: after, result: page("dashboard", { note: "undone", undone: last.action, changed: true }) };
}
