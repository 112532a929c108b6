/**
 * Owns what the bot asks of a place to keep things, and picks that place. The contract is the Bot Framework's own, spelled out here
 * so that nobody who keeps something needs the SDK; one promise is stricter: an item without an eTag never overwrites.
 */
import { join } from "node:path";
import type { StorageConfig } from "./storage-config.ts";

/** One kept thing: plain JSON, and the mark of the state it was read in. */
export type StoredItem = {
  readonly [name: string]: unknown;
  /** Given by every read. On a write: the mark last read, `"*"` to overwrite whatever is there, or none to create. */
  readonly eTag?: string | undefined;
};

/** Keeps items under keys of any characters. Any number of processes may share one. */
export interface Storage {
  /**
   * Reads those of the items that exist; a key that has none is absent from the result.
   *
   * @throws {DamagedItem} if an item is there but is no JSON object any more
   */
  read(keys: readonly string[]): Promise<Readonly<Record<string, StoredItem>>>;
  /**
   * Writes all of the changes or none where the storage has transactions (SQLite). Where it has none (Azure Blob), one after another,
   * and none after the first that fails: what must hold together belongs into one item.
   *
   * @throws {StorageConflict} if an eTag is no longer the stored one, or an item without an eTag exists already
   */
  write(changes: Readonly<Record<string, StoredItem>>): Promise<void>;
  /** Deletes what exists under the keys, whatever its eTag. */
  delete(keys: readonly string[]): Promise<void>;
}

/** A `Storage` held by this process, which closes it when it ends. */
export interface Store extends Storage {
  /** Deletes every item whose key begins so. */
  deleteAll(beginning: string): Promise<void>;
  /**
   * Deletes items that were not written for so long, a few thousand at most; those that are left go the next time.
   *
   * @param unused milliseconds
   * @returns how many were deleted
   */
  sweep(unused: number): Promise<number>;
  /** Lets go of the storage. Nothing may be asked of it afterwards. */
  close(): void;
}

/** Says that somebody else changed an item since it was read. Nothing of the write was kept: read again, then decide again. */
export class StorageConflict extends Error {
  override readonly name = "StorageConflict";
  readonly key: string;

  constructor(key: string) {
    super(`Cannot write "${key}" to the store: it was changed since it was read. Read it again first`);
    this.key = key;
  }
}

/** Says that an item is there but cannot be read. Writing with its eTag replaces it. */
export class DamagedItem extends Error {
  override readonly name = "DamagedItem";
  readonly eTag: string;

  constructor(key: string, eTag: string, cause: unknown) {
    super(`Cannot read "${key}" from the store: its value is damaged`, { cause });
    this.eTag = eTag;
  }
}

/**
 * Opens the storage that the configuration asks for: Azure Blob Storage if it names an account, else the embedded store.
 *
 * @param config `DATA_DIR` is the folder of the embedded store; it is made if it is missing
 * @throws {Error} if the storage cannot be used; the message says why and what to do. An account that does not answer is no
 *   reason: it may when it is needed
 */
export async function openStorage(config: Pick<StorageConfig, "DATA_DIR"> & Partial<StorageConfig>): Promise<Store> {
  // a storage that is not picked is never loaded
  if (config.AZURE_STORAGE_CONNECTION_STRING !== undefined || config.AZURE_STORAGE_ACCOUNT !== undefined) {
    const { openBlobs } = await import("./blobs.ts");
    return openBlobs(config);
  }
  const { openSqlite } = await import("./sqlite.ts");
  return openSqlite(join(config.DATA_DIR, "presto.sqlite"));
}

/** Reads one item. One that is damaged is but its mark: it fits no schema, and what is written with the mark takes its place. */
export async function readItem(storage: Pick<Storage, "read">, key: string): Promise<StoredItem | undefined> {
  try {
    return (await storage.read([key]))[key];
  } catch (error) {
    if (error instanceof DamagedItem) return { eTag: error.eTag };
    throw error;
  }
}

/** Takes what a storage kept as an item. @throws {DamagedItem} if it is no JSON object */
export function parseItem(key: string, json: string, eTag: string): StoredItem {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value, eTag };
    throw new TypeError("Cannot take the value for an item: it is JSON, but no object");
  } catch (cause) {
    throw new DamagedItem(key, eTag, cause);
  }
}
