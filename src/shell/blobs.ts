/**
 * Keeps items in a container of Azure Blob Storage, one blob each, for any number of instances. Every request has a limit of its own and
 * is sent twice at most; nothing that failed is remembered, so that it works again as soon as Azure does. Knows nothing of
 * what the items mean.
 */
import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import type { BlobRequestConditions, ContainerClient } from "@azure/storage-blob";
import { z } from "zod";
import { connect, type Place } from "./blob-access.ts";
import { codeOf, failureOf, isConflict, isMissing } from "./blob-error.ts";
import { blobNameOf, blobPrefixOf } from "./blob-name.ts";
import { type Asking, createAsking, type Limits } from "./blob-requests.ts";
import { parseItem, StorageConflict, type Store, type StoredItem } from "./storage.ts";

/** As much of a page of a listing as is looked at. */
const ListedPage = z.object({
  segment: z.object({
    blobItems: z.array(
      z.object({
        name: z.string(),
        properties: z.object({ lastModified: z.date(), etag: z.string() }),
        metadata: z.record(z.string(), z.string()).optional(),
      }),
    ),
  }),
  date: z.date(),
  continuationToken: z.string().optional(),
});

/** How many blobs one sweep deletes at most, and how many pages of 5,000 it looks at. */
const SWEEP = { blobs: 2_000, pages: 100 } as const;

/** How many blobs are deleted at once. */
const AT_ONCE = 16;

/**
 * Opens a container. Asks Azure nothing before something is read or written.
 *
 * @throws {Error} if the connection string is none
 */
export async function openBlobs(place: Place, limits: Limits = {}): Promise<Store> {
  const client = await connect(place);
  return createStore(
    client.getContainerClient(place.AZURE_STORAGE_CONTAINER ?? "presto-change-o"),
    createAsking(limits),
  );
}

function createStore(container: ContainerClient, { ask, demand }: Asking): Store {
  async function readOne(key: string): Promise<[key: string, item: StoredItem][]> {
    const blob = container.getBlobClient(blobNameOf(key));
    const found = await demand("read from", async (abortSignal) => {
      try {
        const { readableStreamBody, etag } = await blob.download(0, undefined, { abortSignal, maxRetryRequests: 0 });
        return { json: readableStreamBody ? await text(readableStreamBody) : "", eTag: etag ?? "" };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    });
    return found ? [[key, parseItem(key, found.json, found.eTag)]] : [];
  }

  async function writeOne(key: string, { eTag, ...rest }: StoredItem): Promise<void> {
    const conditions = conditionsOf(eTag);
    if (conditions === undefined) throw new StorageConflict(key);
    const blob = container.getBlockBlobClient(blobNameOf(key));
    const [json, write] = [JSON.stringify(rest), randomUUID()];
    const put = (abortSignal: AbortSignal) =>
      blob.upload(json, Buffer.byteLength(json), {
        abortSignal,
        conditions,
        metadata: { write },
        blobHTTPHeaders: { blobContentType: "application/json" },
      });

    /** True if what is there is this very write: the answer to its first try was lost, and the second met its own work. */
    async function isThere(): Promise<boolean> {
      const found = await demand("read from", (abortSignal) =>
        blob.getProperties({ abortSignal }).catch((error) => {
          if (isMissing(error)) return undefined;
          throw error;
        }),
      );
      return found?.metadata?.write === write;
    }

    try {
      await ask("write to", put).catch(async (error) => {
        if (codeOf(error) !== "ContainerNotFound") throw error;
        await ask("make", (abortSignal) => container.createIfNotExists({ abortSignal }));
        await ask("write to", put);
      });
    } catch (error) {
      if (!isConflict(error)) throw failureOf(error, "write to");
      if (!(await isThere())) throw new StorageConflict(key);
    }
  }

  async function deleteBlob(name: string, conditions: BlobRequestConditions = {}): Promise<boolean> {
    const blob = container.getBlobClient(name);
    return demand("delete from", async (abortSignal) => {
      try {
        await blob.delete({ abortSignal, conditions });
        return true;
      } catch (error) {
        if (isMissing(error) || isConflict(error)) return false; // gone already, or in use again
        throw error;
      }
    });
  }

  /** The blobs whose names begin so, page by page, with the time of Azure's own clock. */
  async function* pages(prefix: string) {
    for (let token: string | undefined = ""; token !== undefined; ) {
      const settings: { continuationToken?: string } = token === "" ? {} : { continuationToken: token };
      const page = await demand("list", async (abortSignal) => {
        try {
          const listing = container.listBlobsFlat({ prefix, abortSignal, includeMetadata: true });
          const { value } = await listing.byPage(settings).next();
          return ListedPage.optional().parse(value);
        } catch (error) {
          if (isMissing(error)) return undefined; // the container is
          throw error;
        }
      });
      if (page === undefined) return;
      yield { blobs: page.segment.blobItems, now: page.date.getTime() };
      token = page.continuationToken || undefined;
    }
  }

  return {
    async read(keys) {
      return Object.fromEntries((await Promise.all(keys.map(readOne))).flat());
    },
    async write(changes) {
      for (const [key, item] of Object.entries(changes)) await writeOne(key, item);
    },
    async delete(keys) {
      await Promise.all(keys.map((key) => deleteBlob(blobNameOf(key))));
    },
    async deleteAll(beginning) {
      for await (const { blobs } of pages(blobPrefixOf(beginning))) {
        await eachOf(blobs, ({ name }) => deleteBlob(name));
      }
    },
    async sweep(unused) {
      let [deleted, looked] = [0, 0];
      for await (const { blobs, now } of pages("")) {
        const ours = blobs.filter(({ metadata }) => metadata?.write !== undefined); // others may keep things here, too
        const old = ours.filter(({ properties }) => now - properties.lastModified.getTime() > unused);
        const gone = await eachOf(old.slice(0, SWEEP.blobs - deleted), ({ name, properties }) =>
          deleteBlob(name, { ifMatch: properties.etag }),
        );
        deleted += gone.filter(Boolean).length;
        looked += 1;
        if (deleted >= SWEEP.blobs || looked >= SWEEP.pages) break;
      }
      return deleted;
    },
    close() {},
  };
}

/** What a write asks of the blob that is there; undefined if no blob can ever meet it. */
function conditionsOf(eTag: string | undefined): BlobRequestConditions | undefined {
  if (eTag === undefined) return { ifNoneMatch: "*" };
  if (eTag === "*") return {};
  return /^"[^"]+"$/.test(eTag) ? { ifMatch: eTag } : undefined; // Azure answers 400 to what it never gave
}

async function eachOf<T, U>(all: readonly T[], work: (one: T) => Promise<U>): Promise<readonly U[]> {
  const done: U[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    done.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(work))));
  return done;
}
