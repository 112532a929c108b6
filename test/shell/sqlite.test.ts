/**
 * The SQLite file: what survives, who may share it, and what is said when it cannot be used. What every storage promises is in
 * storage.test.ts.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, it } from "mocha";
import { openSqlite } from "../../src/shell/sqlite.ts";
import { StorageConflict, type Store } from "../../src/shell/storage.ts";

const fixtures = join(import.meta.dirname, "fixtures");

describe("openSqlite", () => {
  const opened: Store[] = [];
  let folder = "";
  let file = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "presto-"));
    file = join(folder, "presto.sqlite");
  });

  afterEach(() => {
    for (const store of opened.splice(0)) store.close();
    rmSync(folder, { recursive: true });
  });

  function open(path = file): Store {
    const store = openSqlite(path, { busyTimeoutMs: 50 });
    opened.push(store);
    return store;
  }

  /** Does to the file what only a stranger would. */
  function meddle(sql: string): void {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  }

  it("keeps what was written when it is closed and opened again", async () => {
    const first = openSqlite(file);
    await first.write({ a: { n: 1 } });
    const written = await first.read(["a"]);
    first.close();
    assert.deepEqual(await open().read(["a"]), written);
  });

  it("forgets everything when it is in memory", async () => {
    await open(":memory:").write({ a: { n: 1 } });
    assert.deepEqual(await open(":memory:").read(["a"]), {});
  });

  it("tells of a conflict between two connections to one file", async () => {
    const [mine, yours] = [open(), open()];
    await mine.write({ a: { n: 1 } });
    const eTag = (await yours.read(["a"])).a?.eTag;
    await mine.write({ a: { n: 2, eTag } });
    await assert.rejects(yours.write({ a: { n: 3, eTag } }), StorageConflict);
    await assert.rejects(yours.write({ a: { n: 3 } }), StorageConflict);
    assert.equal((await yours.read(["a"])).a?.n, 2);
  });

  it("keeps all of what is written at the same moment, but a write that is in conflict, of which it keeps nothing", async () => {
    const store = open();
    await store.write({ a: { n: 1 } });
    const eTag = (await store.read(["a"])).a?.eTag;
    const writes = [{ b: { n: 1 } }, { a: { n: 2, eTag } }, { c: { n: 1 }, a: { n: 3, eTag } }, { d: { n: 1 } }];
    const ends = await Promise.allSettled(writes.map((changes) => store.write(changes)));
    assert.deepEqual(
      ends.map(({ status }) => status),
      ["fulfilled", "fulfilled", "rejected", "fulfilled"],
    );
    const kept = await store.read(["a", "b", "c", "d"]);
    assert.deepEqual(Object.keys(kept), ["a", "b", "d"]);
    assert.equal(kept.a?.n, 2);
  });

  it("keeps what it was given before it was told to close or to delete", async () => {
    const store = openSqlite(file);
    const writes = [store.write({ a: { n: 1 } })];
    const deleted = store.delete(["a"]);
    writes.push(store.write({ b: { n: 1 } }));
    store.close();
    await Promise.all([...writes, deleted]);
    assert.deepEqual(Object.keys(await open().read(["a", "b"])), ["b"]);
  });

  it("fails a write that cannot be JSON, and no other", async () => {
    const store = open();
    const [bad, good] = await Promise.allSettled([store.write({ a: { n: 1n } }), store.write({ b: { n: 1 } })]);
    assert.deepEqual([bad?.status, good?.status], ["rejected", "fulfilled"]);
  });

  it("lets any number of processes make the same file at the same moment", async () => {
    const arrivals = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { folder, files: 40, threads: 2, arrivals };
    const workers = [1, 2].map(() => new Worker(join(fixtures, "opener.ts"), { workerData }));
    try {
      await Promise.all(workers.map((worker) => once(worker, "exit")));
    } finally {
      for (const worker of workers) await worker.terminate();
    }
  }).timeout(10_000);

  it("loses nothing that it acknowledged when its process is killed", async () => {
    const writer = spawn(process.execPath, [join(fixtures, "writer.ts"), file], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const acknowledged: string[] = [];
    createInterface(writer.stdout).on("line", (number) => {
      acknowledged.push(number);
      if (acknowledged.length === 300) writer.kill("SIGKILL");
    });
    await once(writer, "close");
    assert.ok(acknowledged.length >= 300);
    const kept = await open().read(acknowledged.map((number) => `item/${number}`));
    const numbers = Object.values(kept).map((item) => String(item.number));
    assert.deepEqual(numbers, acknowledged);
  }).timeout(10_000);

  it("names the key of a value that is damaged, and leaves the other items readable", async () => {
    const store = open();
    await store.write({ good: { n: 1 }, cut: { n: 2 }, list: { n: 3 } });
    meddle(`UPDATE item SET value = '{"n":' WHERE key = 'cut'; UPDATE item SET value = '[3]' WHERE key = 'list'`);
    await assert.rejects(
      store.read(["good", "cut"]),
      /^DamagedItem: Cannot read "cut" from the store: its value is damaged/,
    );
    await assert.rejects(store.read(["list"]), /^DamagedItem: Cannot read "list" from the store: its value is damaged/);
    assert.equal((await store.read(["good"])).good?.n, 1);
  });

  const refusals: [state: string, prepare: () => void, message: RegExp][] = [
    ["is no database", () => writeFileSync(file, "Dear diary, ".repeat(500)), /file is not a database\. Restore it/],
    ["is a folder", () => mkdirSync(file), /unable to open database file\. Set DATA_DIR/],
    [
      "is of a newer release",
      () => meddle("PRAGMA user_version = 99"),
      /schema 99 of a newer release.* knows 2\. Set DATA_DIR/,
    ],
    [
      "has a table of another program",
      () => meddle("CREATE TABLE item (x)"),
      /table item already exists\. Set DATA_DIR/,
    ],
  ];
  for (const [state, prepare, message] of refusals) {
    it(`says why it does not open, and what to do, when the file ${state}`, () => {
      prepare();
      const opening = () => open();
      assert.throws(opening, message);
      assert.throws(opening, (error: Error) => error.message.startsWith(`Cannot open the store in "${file}": `));
    });
  }

  it("says so when another program holds the file", () => {
    open();
    const holder = new DatabaseSync(file);
    holder.exec("BEGIN IMMEDIATE");
    assert.throws(
      () => open(),
      /^Error: Cannot open the store in ".*": database is locked\. Stop the program that holds it/,
    );
    holder.close();
  });
});
