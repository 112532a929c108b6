/** Holds that works which are done together end as if each had been done by itself. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createBatch } from "../../src/shell/batch.ts";
import { StorageConflict } from "../../src/shell/storage.ts";

/** A batch over a list of words, which a transaction that fails leaves as it was. */
function opened() {
  const kept: string[] = [];
  const transactions: number[] = [];
  const batch = createBatch((work) => {
    const before = kept.length;
    try {
      work();
      transactions.push(kept.length - before);
    } catch (error) {
      kept.length = before;
      throw error;
    }
  });
  const keep = (word: string) => batch.add(() => void kept.push(word));
  const fail = (error: Error) =>
    batch.add(() => {
      kept.push("half");
      throw error;
    });
  return { batch, kept, transactions, keep, fail };
}

/** What became of promises: true, or why not. */
async function ends(promises: readonly Promise<void>[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) => (one.status === "fulfilled" ? true : one.reason));
}

describe("createBatch", () => {
  it("does the works of one moment in one transaction, in their order", async () => {
    const { kept, transactions, keep } = opened();
    assert.deepEqual(await ends([keep("a"), keep("b"), keep("c")]), [true, true, true]);
    assert.deepEqual(await ends([keep("d")]), [true]);
    assert.deepEqual(kept, ["a", "b", "c", "d"]);
    assert.deepEqual(transactions, [3, 1]);
  });

  it("lets a conflict fail alone", async () => {
    const { kept, keep, fail } = opened();
    const conflict = new StorageConflict("k");
    assert.deepEqual(await ends([keep("a"), fail(conflict), keep("b")]), [true, conflict, true]);
    assert.deepEqual(kept, ["a", "b"]);
  });

  it("fails all over what is wrong with all", async () => {
    const { kept, keep, fail } = opened();
    const full = new Error("the disk is full");
    assert.deepEqual(await ends([keep("a"), fail(full), keep("b")]), [full, full, full]);
    assert.deepEqual(kept, []);
    assert.deepEqual(await ends([keep("c")]), [true]);
    assert.deepEqual(kept, ["c"]);
  });

  it("does at once what waits, when told to", async () => {
    const { batch, kept, keep } = opened();
    const a = keep("a");
    assert.deepEqual(kept, []);
    batch.end();
    assert.deepEqual(kept, ["a"]);
    assert.deepEqual(await ends([a, keep("b")]), [true, true]);
    assert.deepEqual(kept, ["a", "b"]);
  });
});
