/**
 * Keeps items in one SQLite file, which several processes may share. The process waits with every call, some 20 µs, at worst for
 * `busyTimeoutMs`. What is acknowledged survives the process being killed; a power cut may take the last moment. Knows nothing of
 * what the items mean.
 */
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createBatch } from "./batch.ts";
import { parseItem, StorageConflict, type Store, type StoredItem } from "./storage.ts";

/** Step n brings a file from schema n to n + 1. Steps are added at the end, and never changed once released. */
const MIGRATIONS = [
  "CREATE TABLE item (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL) STRICT",
  `ALTER TABLE item ADD COLUMN written INTEGER NOT NULL DEFAULT 0;
   UPDATE item SET written = 1000 * unixepoch();
   CREATE INDEX item_written ON item (written)`,
] as const;

/** How many items one sweep deletes at most: they are deleted while the process waits. */
const SWEEP = 2_000;

const DAY = 86_400_000;

/** What a store has of the world; given only to have it otherwise. */
export type SqliteOptions = {
  /** Milliseconds to wait for another process that is writing, before giving up. */
  readonly busyTimeoutMs?: number;
  /** Pages of 4 KB that the file may have: what a disk does that is full. */
  readonly mostPages?: number;
  /** The time, in milliseconds since 1970, that items are dated by. */
  readonly now?: () => number;
};

/**
 * Opens a store, and makes its folder and file if they are missing.
 *
 * @param file the path of the SQLite file, or `:memory:` for one that is forgotten when closed
 * @throws {Error} if the file is locked, corrupt, of a newer release or not writable; the message says which and what to do
 */
export function openSqlite(file: string, options: SqliteOptions = {}): Store {
  const { busyTimeoutMs = 2000, mostPages, now = Date.now } = options;
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: busyTimeoutMs });
    enableWal(database);
    database.exec("PRAGMA synchronous = NORMAL");
    migrate(database);
    if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`);
    return createStore(database, now);
  } catch (error) {
    database?.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot open the store in "${file}": ${reason}. ${adviseOn(error)}`, { cause: error });
  }
}

function createStore(database: DatabaseSync, now: () => number): Store {
  const select = database.prepare("SELECT value, etag FROM item WHERE key = ?");
  const remove = database.prepare("DELETE FROM item WHERE key = ?");
  const insert = database.prepare(
    "INSERT INTO item (key, value, etag, written) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const update = database.prepare("UPDATE item SET value = ?, etag = ?, written = ? WHERE key = ? AND etag = ?");
  const upsert = database.prepare("INSERT OR REPLACE INTO item (key, value, etag, written) VALUES (?, ?, ?, ?)");
  const removeAll = database.prepare("DELETE FROM item WHERE key >= ? AND key < ?");
  const newestOf = database.prepare("SELECT max(written) AS written FROM item");
  const removeOld = database.prepare(
    "DELETE FROM item WHERE key IN (SELECT key FROM item WHERE written < ? ORDER BY written LIMIT ?)",
  );

  function readEntry(key: string): [key: string, item: StoredItem][] {
    const row = select.get(key);
    return row ? [[key, parseItem(key, String(row.value), String(row.etag))]] : [];
  }

  const batch = createBatch((work) => transact(database, work));

  /** Makes the text of an item, and what writes it. */
  function writing([key, { eTag, ...rest }]: [string, StoredItem]): () => void {
    const value = JSON.stringify(rest);
    return () => {
      if (runWrite(key, value, eTag).changes === 0) throw new StorageConflict(key);
    };
  }

  function runWrite(key: string, value: string, eTag: string | undefined) {
    const fresh = randomUUID(); // unlike a counter, never given twice: not by another process, nor after a delete
    if (eTag === undefined) return insert.run(key, value, fresh, now());
    if (eTag === "*") return upsert.run(key, value, fresh, now());
    return update.run(value, fresh, now(), key, eTag);
  }

  return {
    async read(keys) {
      return Object.fromEntries(keys.flatMap(readEntry)); // not by assignment, which takes "__proto__" for something else
    },
    async write(changes) {
      const items = Object.entries(changes).map(writing);
      await batch.add(() => {
        for (const write of items) write();
      });
    },
    async delete(keys) {
      batch.end();
      transact(database, () => {
        for (const key of keys) remove.run(key);
      });
    },
    async deleteAll(beginning) {
      batch.end();
      transact(database, () => removeAll.run(beginning, `${beginning}\u{10ffff}`));
    },
    async sweep(unused) {
      // After a start with a clock that is a year ahead everything would look old: so the newest item is a clock, too.
      const newest = Number(newestOf.get()?.written ?? 0);
      const today = Math.min(now(), newest + DAY);
      return transact(database, () => Number(removeOld.run(today - unused, SWEEP).changes));
    },
    close() {
      batch.end();
      database.close();
    },
  };
}

/** Does all of the work or none. Takes the write lock first, so that no other process gets between a comparison and its write. */
function transact<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const done = work();
    database.exec("COMMIT");
    return done;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK"); // a full disk has ended the transaction already
    throw error;
  }
}

/** Lets readers and a writer work side by side. Processes that meet on a new file block each other's switch: ask again. */
function enableWal(database: DatabaseSync): void {
  for (let tries = 1; ; tries++) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (tries === 20) throw error;
    }
    transact(database, () => {}); // unlike the switch, waits for its turn
  }
}

function migrate(database: DatabaseSync): void {
  transact(database, () => {
    const schema = Number(database.prepare("PRAGMA user_version").get()?.user_version);
    if (schema > MIGRATIONS.length) {
      throw new Error(`it has schema ${schema} of a newer release, and this one knows ${MIGRATIONS.length}`);
    }
    for (const step of MIGRATIONS.slice(schema)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** What an operator can do about a failed start. SQLite's result code is the low byte; the rest refines it. */
function adviseOn(error: unknown): string {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : undefined;
  switch (code) {
    case 5: // SQLITE_BUSY
      return "Stop the program that holds it, or set DATA_DIR to another folder";
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return "Restore it from a copy, or move it away to start with nothing remembered";
    default:
      return "Set DATA_DIR to another folder, one in which the bot may make files";
  }
}
