/**
 * Owns what a conversation remembers, and how it changes. Only what cannot be computed is here: no persona, no card, no
 * open tab.
 */
import { z } from "zod";
import { Event, MOST_EVENTS } from "./action.ts";
import { Draft } from "./draft.ts";
import { nextSeed } from "./seed.ts";

/** How many ids of handled messages a session keeps, so that a repeat is dropped. */
export const HANDLED_KEPT = 64;

/** How many of the last lines a session keeps. */
export const LINES_KEPT = 20;
/** How many characters of a line it keeps. */
export const LONGEST_LINE = 600;

/** Something that was said: by the user, or by the bot as the business's assistant. */
export const Line = z.object({ by: z.enum(["user", "bot"]), text: z.string().max(LONGEST_LINE) });
export type Line = Readonly<z.infer<typeof Line>>;

/**
 * Names a mode: one that is built in, or one made for a business by its family, with the model's draft over it if there
 * is one. The mode itself is computed, so a conversation keeps it though its tenant has long forgotten the draft.
 */
export const ModeReference = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("built-in"), id: z.string() }),
  z.object({
    kind: z.literal("made"),
    /** What the user calls it, cleaned. */
    business: z.string(),
    family: z.string(),
    speciality: z.string().nullable(),
    draft: Draft.nullable(),
  }),
]);
export type ModeReference = Readonly<z.infer<typeof ModeReference>>;

/** What a conversation remembers between turns. */
export const Session = z.object({
  /** What the bot has become, or null when it is itself. */
  mode: ModeReference.nullable(),
  /** The company name the user asked for, in place of the mode's own. */
  company: z.string().nullable(),
  /** The colour the user asked for, or the brand's own, in place of the mode's. */
  colour: z.string().nullable().default(null),
  /** The real brand that the business is named for; the card says that it is not affiliated. */
  brand: z.string().nullable().default(null),
  /** Picks the customer: same mode and seed, same customer. */
  seed: z.int().min(0),
  /** The day every date is counted from, `2026-11-21`: the local date of the conversation's first activity, until moved. */
  day: z.iso.date(),
  /** What the user did to this customer, first to last. */
  events: z.array(Event).max(MOST_EVENTS).readonly().default([]),
  /** What was said last in this mode, first to last, at most {@link LINES_KEPT}. */
  lines: z.array(Line).readonly().default([]),
  /** Counts the changes of mode, company, customer, day and records; a button carries it, so that an old card is known. */
  revision: z.int().min(0),
  /** True once the welcome, or anything better, was shown. */
  welcomed: z.boolean(),
  /** Ids of the activities handled last, oldest first, at most {@link HANDLED_KEPT}. */
  handled: z.array(z.string()).readonly(),
});
export type Session = Readonly<z.infer<typeof Session>>;

/** What a button carries of the session it was made for. */
export const Stamp = z.object({ mode: z.string(), seed: z.int(), revision: z.int() });
export type Stamp = Readonly<z.infer<typeof Stamp>>;

/** A conversation that has just begun. */
export function newSession(day: string): Session {
  return {
    mode: null,
    company: null,
    colour: null,
    brand: null,
    seed: 0,
    day,
    events: [],
    lines: [],
    revision: 0,
    welcomed: false,
    handled: [],
  };
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** Becomes a business, with a customer of its own, on the day it is said. */
export function become(
  session: Session,
  to: Pick<Session, "mode" | "company" | "colour" | "brand" | "seed" | "day">,
): Session {
  return {
    ...session,
    ...to,
    day: laterOf(session.day, to.day),
    events: [],
    lines: [],
    revision: session.revision + 1,
    welcomed: true,
  };
}

/** Takes another customer: the one with this seed, or the one after. */
export function takeCustomer(session: Session, seed = nextSeed(session.seed)): Session {
  return { ...session, seed, events: [], lines: [], revision: session.revision + 1 };
}

/** Moves every date to another day. */
export function moveTo(session: Session, day: string): Session {
  return { ...session, day, revision: session.revision + 1 };
}

/** Leaves the mode. */
export function leaveMode(session: Session): Session {
  return {
    ...session,
    mode: null,
    company: null,
    colour: null,
    brand: null,
    seed: 0,
    events: [],
    lines: [],
    revision: session.revision + 1,
    welcomed: true,
  };
}

/** Notes what the user did. */
export function act(session: Session, event: Event): Session {
  return { ...session, events: [...session.events, event], revision: session.revision + 1 };
}

/** Takes back the last thing the user did; the same session if there is none. */
export function undo(session: Session): Session {
  if (session.events.length === 0) return session;
  return { ...session, events: session.events.slice(0, -1), revision: session.revision + 1 };
}

/** Notes what was said, the newest last. */
export function remember(session: Session, said: readonly Line[]): Session {
  const short = said.map(({ by, text }) => ({ by, text: text.slice(0, LONGEST_LINE) }));
  return { ...session, lines: [...session.lines, ...short].slice(-LINES_KEPT) };
}

/** Notes that an activity was handled; one without an id cannot be told from another. */
export function handled(session: Session, activityId: string): Session {
  if (activityId === "") return session;
  return { ...session, handled: [...session.handled, activityId].slice(-HANDLED_KEPT) };
}
