/**
 * The customers that were met last. A persona is computed from mode, seed, day and events, and never stored; a turn asks for it more
 * than once, and the next turn again.
 */
import type { Mode } from "../core/mode.ts";
import { createPersona, type Persona } from "../core/persona.ts";
import { createRecent, type Recent } from "../core/recent.ts";
import type { Session } from "../core/session.ts";

/** How many customers of a mode are kept. */
const KEPT = 50;

const met = new WeakMap<Mode, Recent<Persona>>();

/** Gives the customer of a session, in the mode that it has. */
export function personaOf(mode: Mode, { seed, day, events }: Pick<Session, "seed" | "day" | "events">): Persona {
  const known = met.get(mode) ?? createRecent(KEPT);
  met.set(mode, known);
  return known(JSON.stringify([seed, day, events]), () => createPersona(mode, { seed, day, events }));
}
