/**
 * Owns how a session changes: loaded, stepped, saved, and stepped again from the newer state when somebody else saved first. A step
 * may therefore run more than once, and only its last result counts. Decides nothing about sessions.
 */
import { setTimeout as delay } from "node:timers/promises";
import { Session } from "../core/session.ts";
import { readItem, type Storage, StorageConflict, type Store } from "./storage.ts";

/** How often a step is tried: more than there are people who click at the same moment. */
const MAX_TRIES = 50;
/** The tries that follow each other at once; each later one waits a millisecond longer than the one before. */
const EAGER_TRIES = 40;

/** Tells the operator of something that went on nevertheless. */
type Warn = (warning: string) => void;

/**
 * Computes the next session, and what the turn wants to know of it. Must be pure: on a conflict it is called again.
 *
 * Gets null when the conversation is new. Returns the very session it got when there is nothing to save.
 */
export type Step<T> = (session: Session | null) => { readonly session: Session; readonly result: T };

/** A session as it was read: null if there is none, or none that can be read. The eTag is that of what is stored. */
export type Recalled = { readonly session: Session | null; readonly eTag: string | undefined };

/**
 * Changes the session of a conversation by one step, exactly once, whoever else changes it meanwhile.
 *
 * @param conversation names the session, as `Incoming` has it
 * @param step is given the session as it is now, and again if that was too old to save
 * @param warn hears of a stored session that this release cannot read; it is then replaced as if there were none
 * @param recalled what the turn has read already: it is stepped from first, and read again only if it was too old to save
 * @returns the result of the step that was saved
 * @throws {Error} if the storage fails, or others came first fifty times
 */
export async function commit<T>(
  storage: Storage,
  conversation: string,
  step: Step<T>,
  warn: Warn = ignore,
  recalled?: Recalled,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const { session, eTag } = (tries === 1 && recalled) || (await recall(storage, conversation, warn));
    const next = step(session);
    if (next.session === session) return next.result;
    try {
      await storage.write({ [keyOf(conversation)]: { ...next.session, eTag } });
      return next.result;
    } catch (error) {
      if (!(error instanceof StorageConflict)) throw error;
      if (tries === MAX_TRIES) {
        const message = `Cannot save the session of "${conversation}": others changed it first ${MAX_TRIES} times in a row`;
        throw new Error(message, { cause: error });
      }
    }
    if (tries > EAGER_TRIES) await delay(tries - EAGER_TRIES);
  }
}

/**
 * Reads the session of a conversation.
 *
 * @param warn hears of a stored session that this release cannot read
 */
export async function recall(storage: Storage, conversation: string, warn: Warn = ignore): Promise<Recalled> {
  const key = keyOf(conversation);
  const item = await readItem(storage, key);
  if (item === undefined) return { session: null, eTag: undefined };
  const parsed = Session.safeParse(item);
  if (parsed.success) return { session: parsed.data, eTag: item.eTag };
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  warn(`Cannot read the session of "${conversation}", which counts as new: ${problems}`);
  return { session: null, eTag: item.eTag };
}

/** Forgets a conversation, and the threads of a channel with it. */
export async function forget(storage: Pick<Store, "delete" | "deleteAll">, conversation: string): Promise<void> {
  await storage.delete([keyOf(conversation)]);
  await storage.deleteAll(`${keyOf(conversation)};messageid=`);
}

function keyOf(conversation: string): string {
  return `session/${conversation}`;
}

function ignore(): void {}
