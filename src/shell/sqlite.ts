/**
 * Keeps items in one SQLite file, which several processes may share. Every call does its work before it returns (some 20 µs), so
 * the process waits with it, at worst for `busyTimeoutMs`. What is acknowledged survives the process being killed; a power cut
 * may take the last moment. Knows nothing of what the items mean.
 */
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StorageConflict, type Store, type StoredItem } from "./storage.ts";

/** Step n brings a file from schema n to n + 1. Steps are added at the end, and never changed once released. */
const MIGRATIONS = [
  "CREATE TABLE item (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL) STRICT",
] as const;

/**
 * Opens a store, and makes its folder and file if they are missing.
 *
 * @param file the path of the SQLite file, or `:memory:` for one that is forgotten when closed
 * @param options `busyTimeoutMs`: how long to wait for another process that is writing, before giving up
 * @throws {Error} if the file is locked, corrupt, of a newer release or not writable; the message says which and what to do
 */
export function openSqlite(file: string, { busyTimeoutMs = 2000 } = {}): Store {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: busyTimeoutMs });
    enableWal(database);
    database.exec("PRAGMA synchronous = NORMAL");
    migrate(database);
    return createStore(database);
  } catch (error) {
    database?.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot open the store in "${file}": ${reason}. ${adviseOn(error)}`, { cause: error });
  }
}

function createStore(database: DatabaseSync): Store {
  const select = database.prepare("SELECT value, etag FROM item WHERE key = ?");
  const remove = database.prepare("DELETE FROM item WHERE key = ?");
  const insert = database.prepare("INSERT INTO item (key, value, etag) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  const update = database.prepare("UPDATE item SET value = ?, etag = ? WHERE key = ? AND etag = ?");
  const upsert = database.prepare("INSERT OR REPLACE INTO item (key, value, etag) VALUES (?, ?, ?)");

  function readEntry(key: string): [key: string, item: StoredItem][] {
    const row = select.get(key);
    return row ? [[key, { ...parseValue(key, String(row.value)), eTag: String(row.etag) }]] : [];
  }

  function writeItem(key: string, { eTag, ...rest }: StoredItem): void {
    const { changes } = runWrite(key, JSON.stringify(rest), eTag);
    if (changes === 0) throw new StorageConflict(key);
  }

  function runWrite(key: string, value: string, eTag: string | undefined) {
    const fresh = randomUUID(); // unlike a counter, never given twice: not by another process, nor after a delete
    if (eTag === undefined) return insert.run(key, value, fresh);
    if (eTag === "*") return upsert.run(key, value, fresh);
    return update.run(value, fresh, key, eTag);
  }

  return {
    async read(keys) {
      return Object.fromEntries(keys.flatMap(readEntry)); // not by assignment, which takes "__proto__" for something else
    },
    async write(changes) {
      transact(database, () => {
        for (const [key, item] of Object.entries(changes)) writeItem(key, item);
      });
    },
    async delete(keys) {
      transact(database, () => {
        for (const key of keys) remove.run(key);
      });
    },
    close: () => database.close(),
  };
}

/** Does all of the work or none. Takes the write lock first, so that no other process gets between a comparison and its write. */
function transact(database: DatabaseSync, work: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    work();
    database.exec("COMMIT");
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

function parseValue(key: string, json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    throw new TypeError("Cannot take the value for an item: it is JSON, but no object");
  } catch (cause) {
    throw new Error(`Cannot read "${key}" from the store: its value is damaged. Repair or delete its row`, { cause });
  }
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
