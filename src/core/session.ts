/**
 * Owns what a conversation remembers. Only what cannot be computed is here: no persona, no card, no open tab.
 */
import { z } from "zod";

/** How many ids of handled messages a session keeps, so that a repeat is dropped. */
export const HANDLED_KEPT = 64;

/** What a conversation remembers between turns. */
export const Session = z.object({
  /** What the bot has become, or null when it is itself. `made` carries the whole of a business that is not built in. */
  mode: z
    .union([
      z.object({ kind: z.literal("built-in"), id: z.string() }),
      z.object({ kind: z.literal("general"), business: z.string() }),
    ])
    .nullable(),
  /** The company name the user asked for, in place of the mode's own. */
  company: z.string().nullable(),
  /** Picks the customer: same mode and seed, same customer. */
  seed: z.number().int().min(0),
  /** The local date of the conversation's first activity, `2026-11-21`; every other date is counted from it. */
  day: z.iso.date(),
  /** Counts the changes of mode, company, seed and day; a button carries it, so that an old card is known. */
  revision: z.number().int().min(0),
  /** True once the welcome, or anything better, was shown. */
  welcomed: z.boolean(),
  /** Ids of the activities handled last, oldest first, at most `HANDLED_KEPT`. */
  handled: z.array(z.string()),
});
export type Session = Readonly<z.infer<typeof Session>>;
