/**
 * Owns what the bot asks of a place to keep things, and picks that place. The contract is the Bot Framework's own, spelled out here
 * so that nobody who keeps something needs the SDK; one promise is stricter: an item without an eTag never overwrites.
 */
import { join } from "node:path";

/** One kept thing: plain JSON, and the mark of the state it was read in. */
export type StoredItem = {
  readonly [name: string]: unknown;
  /** Given by every read. On a write: the mark last read, `"*"` to overwrite whatever is there, or none to create. */
  readonly eTag?: string | undefined;
};

/** Keeps items under keys of any characters. Any number of processes may share one. */
export interface Storage {
  /** Reads those of the items that exist; a key that has none is absent from the result. */
  read(keys: readonly string[]): Promise<Readonly<Record<string, StoredItem>>>;
  /**
   * Writes all of the changes or none.
   *
   * @throws {StorageConflict} if an eTag is no longer the stored one, or an item without an eTag exists already
   */
  write(changes: Readonly<Record<string, StoredItem>>): Promise<void>;
  /** Deletes what exists under the keys, whatever its eTag. */
  delete(keys: readonly string[]): Promise<void>;
}

/** A `Storage` held by this process, which closes it when it ends. */
export interface Store extends Storage {
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

/**
 * Opens the storage that the configuration asks for.
 *
 * @param config `DATA_DIR` is the folder of the embedded store; it is made if it is missing
 * @throws {Error} if the storage cannot be used; the message says why and what to do
 */
export async function openStorage(config: { readonly DATA_DIR: string }): Promise<Store> {
  const { openSqlite } = await import("./sqlite.ts"); // a storage that is not picked is never loaded
  return openSqlite(join(config.DATA_DIR, "presto.sqlite"));
}
