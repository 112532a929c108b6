/**
 * A tenant's generated modes: found again, made once, kept. What is kept is the model's draft, under what the business was
 * called, without company or colour; no tenant sees what another one made.
 */
import { z } from "zod";
import { Draft } from "../core/draft.ts";
import { readItem, type Storage, StorageConflict } from "./storage.ts";

/** How many drafts a tenant keeps; those not used for longest go first. */
export const KEPT_DRAFTS = 500;

/** A tenant's drafts. */
export interface Drafts {
  /** Finds the draft of a business; undefined if there is none, or none that still fits. */
  find(tenant: string, business: string): Promise<Draft | undefined>;
  /**
   * Makes the draft of a business and keeps it, in place of one kept before; those who ask while it is made get the same.
   *
   * @param make calls `passing` if what it gives is only a part, which serves now and is not kept
   * @returns what `make` gives, kept or not. Rejects only as `make` does.
   */
  make(tenant: string, business: string, make: (passing: () => void) => Promise<Draft>): Promise<Draft>;
}

/** A tenant's index: what its drafts are called, the one used last at the end. */
const Index = z.object({ businesses: z.array(z.string()).readonly() });

function indexKey(tenant: string): string {
  return `drafts/${tenant}`;
}

function draftKey(tenant: string, business: string): string {
  return `draft/${JSON.stringify([tenant, business])}`; // either may have any character
}

/** Creates the drafts of all tenants over a storage. @param warn is told of what could not be kept */
export function createDrafts(storage: Storage, warn: (error: unknown) => void): Drafts {
  const underWay = new Map<string, Promise<Draft>>();

  /** Puts a business last; on conflict again with what is there then. Gives those that fell out. */
  async function note(tenant: string, business: string): Promise<readonly string[]> {
    const key = indexKey(tenant);
    for (let tries = 0; ; tries++) {
      const item = await readItem(storage, key);
      const { businesses } = Index.catch({ businesses: [] }).parse(item);
      const all = [...businesses.filter((other) => other !== business), business];
      try {
        await storage.write({ [key]: { businesses: all.slice(-KEPT_DRAFTS), ...(item ? { eTag: item.eTag } : {}) } });
        return all.slice(0, -KEPT_DRAFTS);
      } catch (error) {
        if (!(error instanceof StorageConflict) || tries > 50) throw error;
      }
    }
  }

  async function keep(tenant: string, business: string, draft: Draft): Promise<void> {
    await storage.write({ [draftKey(tenant, business)]: { draft, eTag: "*" } });
    const gone = await note(tenant, business);
    if (gone.length > 0) await storage.delete(gone.map((other) => draftKey(tenant, other)));
  }

  return {
    async find(tenant, business) {
      const key = draftKey(tenant, business);
      const draft = Draft.safeParse((await storage.read([key]))[key]?.draft).data;
      if (draft) await note(tenant, business).catch(warn);
      return draft;
    },
    make(tenant, business, make) {
      const key = draftKey(tenant, business);
      const waiting = underWay.get(key);
      if (waiting) return waiting;
      let isPassing = false;
      const made = make(() => {
        isPassing = true;
      });
      underWay.set(key, made);
      const forgetIt = () => underWay.delete(key);
      // under way until it is kept, or who asks between the two would have it made again
      const keepIt = async (draft: Draft) => (isPassing ? undefined : keep(tenant, business, draft));
      made.then((draft) => keepIt(draft).catch(warn).finally(forgetIt), forgetIt);
      return made;
    },
  };
}
