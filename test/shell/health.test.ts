import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { BreakerState } from "../../src/shell/breaker.ts";
import { createHealth } from "../../src/shell/health.ts";
import { createLog } from "../../src/shell/log.ts";
import { openSqlite } from "../../src/shell/sqlite.ts";
import { StorageConflict, type Store } from "../../src/shell/storage.ts";
import { StorageFailure } from "../../src/shell/storage-failure.ts";

const log = createLog("silent");

/** A health over a store that fails when it is told to, with a clock that the test moves. */
function create(model?: { breaker: BreakerState; secondsSinceSuccess: number | undefined }) {
  const inner = openSqlite(":memory:");
  const faults: { read?: unknown; write?: unknown } = {};
  const asked = { read: 0, write: 0 };
  const storage: Store = {
    ...inner,
    async read(keys) {
      asked.read += 1;
      if (faults.read !== undefined) throw faults.read;
      return inner.read(keys);
    },
    async write(changes) {
      asked.write += 1;
      if (faults.write !== undefined) throw faults.write;
      return inner.write(changes);
    },
  };
  let time = 0;
  const health = createHealth({ storage, model: model && (() => model), log, now: () => time });
  return {
    health,
    faults,
    asked,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe("createHealth", () => {
  it("is well when the storage answers", async () => {
    const { health, asked } = create();
    assert.deepEqual(await health.report(), {
      well: true,
      storage: "works",
      model: "none is configured: the families serve",
    });
    assert.deepEqual(asked, { read: 1, write: 0 });
  });

  it("says what is wrong with the storage, and is well again by itself", async () => {
    const { health, faults, pass } = create();
    faults.read = new StorageFailure("read from", "Azure Blob Storage answered 503 (ServerBusy)", new Error("s3cret"));
    const { well, storage } = await health.report();
    assert.equal(well, false);
    assert.equal(
      storage,
      "cannot be used: Azure Blob Storage answered 503 (ServerBusy). People are asked to try again",
    );
    faults.read = undefined;
    assert.equal((await health.report()).well, false);
    pass(5_000);
    assert.equal((await health.report()).well, true);
  });

  it("asks the storage once in five seconds, however many ask", async () => {
    const { health, asked, pass } = create();
    await Promise.all(Array.from({ length: 100 }, () => health.report()));
    pass(4_999);
    await health.report();
    assert.equal(asked.read, 1);
    pass(1);
    await health.report();
    assert.equal(asked.read, 2);
  });

  it("knows at once when a write fails, though reading works, and writes to see whether it works again", async () => {
    const { health, faults, asked, pass } = create();
    assert.equal((await health.report()).well, true);
    faults.write = Object.assign(new Error("secret"), { errcode: 13, errstr: "database or disk is full" });
    await assert.rejects(health.storage.write({ a: { n: 1 } }));
    assert.match((await health.report()).storage, /^cannot be used: SQLite says: database or disk is full\./);
    await health.report();
    assert.equal(asked.write, 2);
    faults.write = undefined;
    pass(5_000);
    assert.equal((await health.report()).well, true);
    pass(5_000);
    await health.report();
    assert.equal(asked.write, 3);
  });

  it("does not mind a conflict", async () => {
    const { health, faults } = create();
    faults.write = new StorageConflict("a");
    await assert.rejects(health.storage.write({ a: { n: 1 } }));
    assert.equal((await health.report()).well, true);
  });

  it("never shows what an error says", async () => {
    const { health, faults } = create();
    faults.read = new Error("s3cret");
    assert.equal((await health.report()).storage.includes("s3cret"), false);
  });

  const models: [breaker: BreakerState, seconds: number | undefined, words: RegExp][] = [
    ["closed", 7, /^works as far as is known; it answered last: 7 s ago$/],
    ["closed", undefined, /never so far$/],
    ["resting", 90, /^is left alone after failures, the families serve; it answered last: 90 s ago$/],
    ["trying", 90, /^is tried again with the next request/],
  ];
  for (const [breaker, secondsSinceSuccess, words] of models) {
    it(`is well with a model that is ${breaker}, and says so`, async () => {
      const report = await create({ breaker, secondsSinceSuccess }).health.report();
      assert.equal(report.well, true);
      assert.match(report.model, words);
    });
  }
});
