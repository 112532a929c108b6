/** What a tenant's drafts promise: found again, made once, at most so many, and nobody else's. */
import assert from "node:assert/strict";
import { setImmediate as immediately } from "node:timers/promises";
import { describe, it } from "mocha";
import type { Draft } from "../../src/core/draft.ts";
import { createDrafts, type Drafts, KEPT_DRAFTS } from "../../src/shell/modes.ts";
import { openSqlite } from "../../src/shell/sqlite.ts";
import { DamagedItem, type Storage, StorageConflict } from "../../src/shell/storage.ts";

/** Drafts over a store, and what they could not keep. */
function open(storage: Storage = openSqlite(":memory:")) {
  const warnings: unknown[] = [];
  return { storage, warnings, drafts: createDrafts(storage, (error) => void warnings.push(error)) };
}

const of = (industry: string) => async (): Promise<Draft> => ({ industry });

/** Waits until everything that was begun on the store has ended. */
async function settled(): Promise<void> {
  for (let time = 0; time < 100; time += 1) await immediately(); // many who are in each other's way take a turn each
}

/** Makes a draft, and waits until it is kept. */
async function keep(drafts: Drafts, tenant: string, business: string, draft: Draft = { industry: business }) {
  await drafts.make(tenant, business, async () => draft);
  await settled();
}

async function never(): Promise<Draft> {
  return assert.fail("Expected the draft to be there");
}

describe("createDrafts", () => {
  it("finds nothing where nothing was made", async () => {
    assert.equal(await open().drafts.find("acme", "florist"), undefined);
  });

  it("finds what was made, also after a restart", async () => {
    const { storage, drafts } = open();
    await keep(drafts, "acme", "florist");
    assert.deepEqual(await drafts.find("acme", "florist"), { industry: "florist" });
    assert.deepEqual(await open(storage).drafts.find("acme", "florist"), { industry: "florist" });
  });

  it("gives a part to all who wait, and keeps what was whole before", async () => {
    const { drafts } = open();
    const part = async (passing: () => void): Promise<Draft> => {
      passing();
      return { industry: "Flow" };
    };
    assert.deepEqual(await drafts.make("acme", "florist", part), { industry: "Flow" });
    await settled();
    assert.equal(await drafts.find("acme", "florist"), undefined);
    await keep(drafts, "acme", "florist");
    await drafts.make("acme", "florist", part);
    await settled();
    assert.deepEqual(await drafts.find("acme", "florist"), { industry: "florist" });
  });

  it("keeps tenants apart, whatever they and their businesses are called", async () => {
    const { drafts } = open();
    await keep(drafts, "a", "b/c");
    await keep(drafts, "a/b", "florist");
    for (const [tenant, business] of [
      ["b", "b/c"],
      ["a/b", "c"],
      ["a", "b/florist"],
    ] as const)
      assert.equal(await drafts.find(tenant, business), undefined, `${tenant} sees ${business}`);
  });

  const odd = [
    "",
    " ",
    "a/b",
    "a\\b?#%",
    "__proto__",
    "constructor",
    "花屋",
    "फूल",
    "🍕",
    "'; DROP TABLE item; --",
    "x".repeat(500),
  ];
  it("keeps businesses of any name apart", async () => {
    const { drafts, warnings } = open();
    for (const [at, business] of odd.entries()) await keep(drafts, "acme", business, { industry: String(at) });
    for (const [at, business] of odd.entries())
      assert.deepEqual(await drafts.find("acme", business), { industry: String(at) }, business);
    assert.deepEqual(warnings, []);
  });

  it("asks once for those who ask at the same time, and hands all of them the same", async () => {
    const { drafts } = open();
    const { promise, resolve } = Promise.withResolvers<Draft>();
    const first = drafts.make("acme", "florist", () => promise);
    const others = Array.from({ length: 9 }, () => drafts.make("acme", "florist", never));
    resolve({ industry: "Flowers" });
    for (const draft of await Promise.all([first, ...others])) assert.deepEqual(draft, { industry: "Flowers" });
  });

  it("makes one for each tenant that asks at the same time", async () => {
    const { drafts } = open();
    const made = await Promise.all([
      drafts.make("acme", "florist", of("one")),
      drafts.make("other", "florist", of("two")),
    ]);
    assert.deepEqual(made, [{ industry: "one" }, { industry: "two" }]);
  });

  it("fails as the making does, for all who wait, keeps nothing, and asks again the next time", async () => {
    const { drafts, warnings } = open();
    const { promise, reject } = Promise.withResolvers<Draft>();
    const asked = [drafts.make("acme", "florist", () => promise), drafts.make("acme", "florist", never)];
    reject(new Error("the model is away"));
    for (const one of asked) await assert.rejects(one, /the model is away/);
    await settled();
    assert.equal(await drafts.find("acme", "florist"), undefined);
    await keep(drafts, "acme", "florist");
    assert.deepEqual(await drafts.find("acme", "florist"), { industry: "florist" });
    assert.deepEqual(warnings, []); // a making that fails is no trouble with keeping
  });

  it("hands over what was made though it cannot be kept, and warns", async () => {
    const storage: Storage = { ...openSqlite(":memory:"), write: async () => Promise.reject(new Error("disk full")) };
    const { drafts, warnings } = open(storage);
    assert.deepEqual(await drafts.make("acme", "florist", of("Flowers")), { industry: "Flowers" });
    await settled();
    assert.match(String(warnings), /disk full/);
  });

  it("takes the newer of two makings", async () => {
    const { drafts } = open();
    await keep(drafts, "acme", "florist", { industry: "old" });
    await keep(drafts, "acme", "florist", { industry: "new" });
    assert.deepEqual(await drafts.find("acme", "florist"), { industry: "new" });
  });

  it(`keeps ${KEPT_DRAFTS} and lets those go first that were not used for longest`, async () => {
    const { storage, drafts } = open();
    for (let at = 0; at < KEPT_DRAFTS; at += 1) await keep(drafts, "acme", `business ${at}`);
    assert.ok(await drafts.find("acme", "business 0")); // used, so that the next one is the oldest
    await keep(drafts, "acme", "one more");
    await keep(drafts, "other", "florist");
    assert.equal(await drafts.find("acme", "business 1"), undefined);
    for (const kept of ["business 0", "business 2", `business ${KEPT_DRAFTS - 1}`, "one more"])
      assert.ok(await drafts.find("acme", kept), kept);
    const keys = Array.from({ length: KEPT_DRAFTS }, (_, at) => `draft/["acme","business ${at}"]`);
    assert.equal(Object.keys(await storage.read(keys)).length, KEPT_DRAFTS - 1); // gone from the store too
    const index = (await storage.read(["drafts/acme"]))["drafts/acme"];
    assert.equal(Array.isArray(index?.businesses) && index.businesses.length, KEPT_DRAFTS);
  });

  it("loses nothing when two instances keep at the same time", async () => {
    const storage = openSqlite(":memory:");
    const other = open(storage);
    let [wanted, disturbed] = [0, 0];
    const mine = open({
      ...storage,
      async write(changes) {
        if (Object.keys(changes).some((key) => key.startsWith("drafts/")) && disturbed < wanted) {
          disturbed += 1;
          await other.drafts.make("acme", `other ${disturbed}`, of("other"));
          for (let time = 0; time < 10; time += 1) await immediately(); // it is kept
        }
        return storage.write(changes);
      },
    });
    for (wanted = 1; wanted <= 5; wanted += 1) await keep(mine.drafts, "acme", `mine ${wanted}`);
    assert.deepEqual([mine.warnings, other.warnings], [[], []]);
    const { businesses } = (await storage.read(["drafts/acme"]))["drafts/acme"] ?? {};
    const expected = [1, 2, 3, 4, 5].flatMap((at) => [`other ${at}`, `mine ${at}`]);
    assert.deepEqual(businesses, expected);
  });

  it("loses nothing when many are kept at once", async () => {
    const { storage, drafts, warnings } = open();
    const names = Array.from({ length: 40 }, (_, at) => `business ${at}`);
    await Promise.all(names.map((name) => drafts.make("acme", name, of(name))));
    await settled();
    assert.deepEqual(warnings, []);
    const { businesses } = (await storage.read(["drafts/acme"]))["drafts/acme"] ?? {};
    assert.ok(Array.isArray(businesses));
    assert.deepEqual(businesses.toSorted(), names.toSorted());
  });

  it("finds a draft though its use cannot be noted", async () => {
    const storage = openSqlite(":memory:");
    await keep(open(storage).drafts, "acme", "florist");
    const full: Storage = {
      ...storage,
      write: async (changes) => Promise.reject(new StorageConflict(String(changes))),
    };
    const { drafts, warnings } = open(full);
    assert.deepEqual(await drafts.find("acme", "florist"), { industry: "florist" });
    assert.equal(warnings.length, 1);
  });

  const broken: [what: string, item: Record<string, unknown>][] = [
    ["of another shape", { draft: { industry: 7 } }],
    ["whose colour is none", { draft: { colour: "red" } }],
    ["that is a text", { draft: "florist" }],
    ["that is not there", {}],
  ];
  for (const [what, item] of broken) {
    it(`does not find a kept draft ${what}, and has it made anew`, async () => {
      const { storage, drafts } = open();
      await keep(drafts, "acme", "florist");
      await storage.write({ 'draft/["acme","florist"]': { ...item, eTag: "*" } });
      assert.equal(await drafts.find("acme", "florist"), undefined);
      await keep(drafts, "acme", "florist", { industry: "again" });
      assert.deepEqual(await drafts.find("acme", "florist"), { industry: "again" });
    });
  }

  it("takes an index that cannot be read for an empty one", async () => {
    const { storage, drafts, warnings } = open();
    await storage.write({ "drafts/acme": { businesses: "many" } });
    await keep(drafts, "acme", "florist");
    assert.ok(await drafts.find("acme", "florist"));
    assert.deepEqual(warnings, []);
  });

  it("makes a damaged index anew, and a damaged draft", async () => {
    const inner = openSqlite(":memory:");
    const damaged = new Set(["drafts/acme", 'draft/["acme","florist"]']);
    const storage: Storage = {
      ...inner,
      async read(keys) {
        const items = await inner.read(keys);
        for (const key of keys) {
          if (damaged.has(key)) throw new DamagedItem(key, String(items[key]?.eTag), new SyntaxError("half of it"));
        }
        return items;
      },
      async write(changes) {
        await inner.write(changes);
        for (const key of Object.keys(changes)) damaged.delete(key);
      },
    };
    await inner.write({ "drafts/acme": {}, 'draft/["acme","florist"]': {} });
    const { drafts, warnings } = open(storage);
    await assert.rejects(drafts.find("acme", "florist"), { name: "DamagedItem" }); // the log tells, and another is made
    await keep(drafts, "acme", "florist", { industry: "Flowers" });
    assert.deepEqual(await drafts.find("acme", "florist"), { industry: "Flowers" });
    assert.deepEqual(warnings, []);
  });
});
