/**
 * Does what a user asks for, as an event of the session: tried on the customer as they are now, so that what it says is true
 * and what was done can always be done again. It keeps nothing.
 */
import { type Event, MOST_EVENTS } from "./action.ts";
import { happen } from "./change.ts";
import { createDice } from "./dice.ts";
import type { Mode } from "./mode.ts";
import { createPersona, diceOf, type Origin } from "./persona.ts";
import { writePhrase } from "./phrase.ts";
import { REFUSED } from "./sentences.ts";

/** What came of it: an event to keep and what is said, or why it was not done; `missing` if something was not entered. */
export type Acted =
  | { readonly kind: "done"; readonly event: Event; readonly said: string }
  | { readonly kind: "refused"; readonly why: string; readonly missing?: boolean };

/**
 * Tries an action.
 *
 * @param state where the customer comes from
 * @param id names the action; one that the mode lacks is refused
 * @param raw what was entered, of any shape: numbers or text, days as `2026-11-25`, rows by their keys
 */
export function act(mode: Mode, state: Origin, { id, raw }: { readonly id: string; readonly raw: unknown }): Acted {
  const { events = [], seed } = state;
  const action = mode.actions.find((one) => one.id === id);
  if (!action) return { kind: "refused", why: REFUSED.unknown };
  if (events.length >= MOST_EVENTS) return { kind: "refused", why: REFUSED.enough };
  const dice = diceOf(createDice(seed, mode.id), events.length);
  const { facts, ledgers } = createPersona(mode, state);
  const changed = happen(mode, { day: state.day, facts, ledgers }, { action, raw, dice });
  if (changed.kind === "refused") return changed;
  const { ground } = changed;
  if (JSON.stringify([ground.facts, ground.ledgers]) === JSON.stringify([facts, ledgers]))
    return { kind: "refused", why: REFUSED.already };
  return { kind: "done", event: { action: id, input: changed.entry }, said: writePhrase(changed.said) };
}
