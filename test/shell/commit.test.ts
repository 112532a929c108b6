/**
 * How a session changes: once per step, whoever else changes it meanwhile.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "mocha";
import type { Session } from "../../src/core/session.ts";
import { commit, forget, recall, type Step } from "../../src/shell/commit.ts";
import { openSqlite } from "../../src/shell/sqlite.ts";
import { DamagedItem, type Storage, StorageConflict } from "../../src/shell/storage.ts";

const NEW: Session = {
  mode: null,
  company: null,
  colour: null,
  brand: null,
  seed: 7,
  day: "2026-11-21",
  revision: 0,
  welcomed: false,
  events: [],
  lines: [],
  handled: [],
};

/** Handles an activity as a turn does: once, a repeat changes nothing. Results in the number of activities handled before. */
function handle(id: string): Step<number> {
  return (found) => {
    const session = found ?? NEW;
    const result = session.handled.length;
    if (session.handled.includes(id)) return { session, result };
    return { session: { ...session, revision: session.revision + 1, handled: [...session.handled, id] }, result };
  };
}

/** A storage that counts its writes, and lets somebody else in before each of the first `conflicts`. */
function interrupted(conflicts: number) {
  const inner = openSqlite(":memory:");
  const seen = { writes: 0 };
  const storage: Storage = {
    ...inner,
    async write(changes) {
      seen.writes++;
      if (seen.writes <= conflicts) await commit(inner, "a", handle(`other ${seen.writes}`));
      await inner.write(changes);
    },
  };
  return { storage, seen };
}

describe("commit", () => {
  it("gives the step null in a new conversation, and what was saved afterwards", async () => {
    const storage = openSqlite(":memory:");
    assert.equal(await commit(storage, "a", (session) => ({ session: NEW, result: session })), null);
    assert.deepEqual(await commit(storage, "a", (session) => ({ session: NEW, result: session })), NEW);
    assert.equal((await recall(storage, "b")).session, null);
  });

  it("writes nothing when the step returns the session it was given", async () => {
    const { storage, seen } = interrupted(0);
    await commit(storage, "a", handle("1"));
    assert.equal(await commit(storage, "a", handle("1")), 1);
    assert.equal(seen.writes, 1);
  });

  it("steps again from the newer session when somebody else saved first, and gives the result of the step that was saved", async () => {
    const { storage, seen } = interrupted(2);
    assert.equal(await commit(storage, "a", handle("mine")), 2);
    assert.equal(seen.writes, 3);
    assert.deepEqual((await recall(storage, "a")).session?.handled, ["other 1", "other 2", "mine"]);
  });

  it("steps from what was read already, and reads again only when that was too old to save", async () => {
    const inner = openSqlite(":memory:");
    const reads: string[] = [];
    const storage: Storage = {
      ...inner,
      read: (keys) => {
        reads.push(...keys);
        return inner.read(keys);
      },
    };
    const recalled = await recall(inner, "a");
    assert.equal(await commit(storage, "a", handle("mine"), undefined, recalled), 0);
    assert.deepEqual(reads, []);
    assert.equal(await commit(storage, "a", handle("late"), undefined, recalled), 1);
    assert.deepEqual(reads, ["session/a"]);
    assert.deepEqual((await recall(inner, "a")).session?.handled, ["mine", "late"]);
  });

  it("lets one of two first writes create, and the other step again", async () => {
    const { storage } = interrupted(1);
    const given: (Session | null)[] = [];
    await commit(storage, "a", (session) => {
      given.push(session);
      return handle("mine")(session);
    });
    assert.deepEqual(
      given.map((session) => session?.handled),
      [undefined, ["other 1"]],
    );
  });

  it("gives up after fifty conflicts in a row, and says so", async () => {
    const { storage, seen } = interrupted(Number.POSITIVE_INFINITY);
    await assert.rejects(commit(storage, "a", handle("mine")), (error: Error) => {
      assert.equal(error.message, 'Cannot save the session of "a": others changed it first 50 times in a row');
      assert.ok(error.cause instanceof StorageConflict);
      return true;
    });
    assert.equal(seen.writes, 50);
  });

  it("passes on what the storage or the step throws, at once", async () => {
    const storage: Storage = { ...openSqlite(":memory:"), write: () => Promise.reject(new Error("disk full")) };
    await assert.rejects(commit(storage, "a", handle("1")), /^Error: disk full$/);
    const broken = commit(storage, "a", () => {
      throw new RangeError("bad step");
    });
    await assert.rejects(broken, /^RangeError: bad step$/);
  });

  it("applies twenty commits exactly once each, though each is repeated on a second connection", async () => {
    const folder = mkdtempSync(join(tmpdir(), "presto-"));
    const file = join(folder, "presto.sqlite");
    const stores = [openSqlite(file), openSqlite(file)];
    const ids = Array.from({ length: 20 }, (_, number) => `activity ${number}`);
    const commits = ids.flatMap((id) => stores.map((store) => commit(store, "a", handle(id))));
    await Promise.all(commits);
    const [session] = await Promise.all(stores.map(async (store) => (await recall(store, "a")).session));
    assert.deepEqual(session?.handled.toSorted(), ids.toSorted());
    assert.equal(session?.revision, ids.length);
    for (const store of stores) store.close();
    rmSync(folder, { recursive: true });
  });

  it("keeps conversations apart, whatever they are called", async () => {
    const storage = openSqlite(":memory:");
    const conversations = ["19:x@thread.tacv2;messageid=1", "19:x@thread.tacv2;messageid=2", "msteams/t|%2F", ""];
    for (const conversation of conversations) await commit(storage, conversation, handle(`of ${conversation}`));
    for (const conversation of conversations) {
      assert.deepEqual((await recall(storage, conversation)).session?.handled, [`of ${conversation}`]);
    }
  });

  it("counts a session that does not fit as none, says so, and replaces it", async () => {
    const storage = openSqlite(":memory:");
    await storage.write({ "session/a": { ...NEW, seed: -1, day: "tomorrow" } });
    const warnings: string[] = [];
    const given = await commit(
      storage,
      "a",
      (session) => ({ session: NEW, result: session }),
      (warning) => warnings.push(warning),
    );
    assert.equal(given, null);
    assert.match(warnings.join(), /^Cannot read the session of "a", which counts as new: seed: .*; day: [^,]*$/);
    assert.deepEqual((await recall(storage, "a")).session, NEW);
  });
});

describe("recall", () => {
  it("gives the session as it was saved, without the storage's own marks", async () => {
    const storage = openSqlite(":memory:");
    const session: Session = {
      ...NEW,
      mode: { kind: "built-in", id: "banking" },
      company: "Rose & Thorn",
      handled: ["1"],
    };
    await commit(storage, "a", () => ({ session, result: undefined }));
    assert.deepEqual((await recall(storage, "a")).session, session);
  });

  it("counts a session that does not fit as none, and leaves it as it is", async () => {
    const storage = openSqlite(":memory:");
    await storage.write({ "session/a": { seed: "seven" } });
    const warnings: string[] = [];
    assert.equal((await recall(storage, "a", (warning) => warnings.push(warning))).session, null);
    assert.equal(warnings.length, 1);
    assert.equal((await storage.read(["session/a"]))["session/a"]?.seed, "seven");
  });

  it("counts a session that is damaged as none, says so, and replaces it with the next step", async () => {
    const storage = openSqlite(":memory:");
    await storage.write({ "session/a": { ...NEW } });
    const damaged: Storage = {
      ...storage,
      async read(keys) {
        const { "session/a": item } = await storage.read(keys);
        if (item?.handled !== undefined && Array.isArray(item.handled) && item.handled.length > 0)
          return { "session/a": item };
        throw new DamagedItem("session/a", item?.eTag ?? "", new SyntaxError("half of it"));
      },
    };
    const warnings: string[] = [];
    const warn = (warning: string) => void warnings.push(warning);
    assert.equal((await recall(damaged, "a", warn)).session, null);
    assert.equal(await commit(damaged, "a", handle("1"), warn), 0);
    assert.equal(await commit(damaged, "a", handle("2"), warn), 1);
    assert.equal(warnings.length, 2);
    assert.match(warnings[0] ?? "", /^Cannot read the session of "a", which counts as new/);
  });

  it("fails when the storage does", async () => {
    const away: Storage = { ...openSqlite(":memory:"), read: () => Promise.reject(new Error("away")) };
    await assert.rejects(commit(away, "a", handle("1")), /^Error: away$/);
    await assert.rejects(recall(away, "a"), /^Error: away$/);
  });
});

describe("forget", () => {
  it("forgets a conversation and the threads of a channel, and no other", async () => {
    const storage = openSqlite(":memory:");
    const conversations = ["c", "c;messageid=1", "c;messageid=2", "cc", "c;other"];
    for (const conversation of conversations) await commit(storage, conversation, handle("1"));
    await forget(storage, "c");
    const left = await Promise.all(
      conversations.map(async (conversation) => (await recall(storage, conversation)).session),
    );
    assert.deepEqual(
      conversations.filter((_, index) => left[index] !== null),
      ["cc", "c;other"],
    );
  });
});
