/**
 * What every storage promises: what it keeps, and whom it lets overwrite what. Tried on the embedded store and on Azure Blob
 * Storage, both in memory.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, it } from "mocha";
import { openBlobs } from "../../src/shell/blobs.ts";
import { openSqlite } from "../../src/shell/sqlite.ts";
import { openStorage, type Storage, StorageConflict, type Store } from "../../src/shell/storage.ts";
import { freshContainer } from "../storage/azurite.ts";

/** Everything under the keys, without the eTags. */
async function valuesOf(storage: Storage, keys: readonly string[]) {
  const items = await storage.read(keys);
  return Object.fromEntries(Object.entries(items).map(([key, { eTag, ...value }]) => [key, value]));
}

async function tagOf(storage: Storage, key: string) {
  return (await storage.read([key]))[key]?.eTag;
}

type Kind = {
  readonly name: string;
  /** Opens one that is empty. */
  readonly open: () => Promise<Store>;
  readonly transactions: boolean;
  /** How many examples a property is tried with: what talks to a server takes a hundred times as long. */
  readonly examples: number;
};

const KINDS: readonly Kind[] = [
  { name: "SQLite", open: async () => openSqlite(":memory:"), transactions: true, examples: 100 },
  { name: "Azure Blob", open: async () => openBlobs(await freshContainer()), transactions: false, examples: 20 },
];

for (const { name, open, transactions, examples } of KINDS)
  describe(`Storage in ${name}`, () => {
    it("gives what was written, and nothing for a key that has none", async () => {
      const storage = await open();
      const items = { a: { names: ["Ada", "Bo"], deep: { nothing: null } }, b: {} };
      await storage.write(items);
      assert.deepEqual(await valuesOf(storage, ["a", "b", "c"]), items);
    });

    const keys = [
      "",
      "a/b:c;d@e|f%g?#",
      "%2F",
      "a\0b",
      "é",
      "e\u0301",
      "日本 🌷",
      "A",
      "a",
      "'; DROP TABLE item; --",
      "__proto__",
      "session/",
      "session//a/",
      "-/session",
      ".",
      "..",
      "session/../a",
      "a.",
      "a".repeat(2_000),
      "a".repeat(2_001),
      "🌷".repeat(1_000),
    ];
    it("keeps keys of any characters apart", async () => {
      const storage = await open();
      await storage.write(Object.fromEntries(keys.map((key, number) => [key, { number, text: key }])));
      for (const [number, key] of keys.entries()) {
        assert.deepEqual(await valuesOf(storage, [key]), Object.fromEntries([[key, { number, text: key }]]));
      }
    });

    it("keeps any JSON under any key", async () => {
      const storage = await open();
      const keepsIt = async (key: string, value: unknown) => {
        await storage.write({ [key]: { value, eTag: "*" } });
        assert.deepEqual((await storage.read([key]))[key]?.value, JSON.parse(JSON.stringify(value))); // which has no -0
      };
      await fc.assert(fc.asyncProperty(fc.string({ unit: "binary" }), fc.jsonValue({ maxDepth: 2 }), keepsIt), {
        numRuns: examples,
      });
    });

    it("keeps a value of a megabyte", async () => {
      const storage = await open();
      const text = "🌷'\n".repeat(200_000);
      await storage.write({ big: { text } });
      assert.ok((await storage.read(["big"])).big?.text === text);
    });

    it("gives an item an eTag it never had, with every write, even after a delete", async () => {
      const storage = await open();
      const tags = new Set<string | undefined>();
      for (let time = 0; time < 20; time++) {
        await storage.write({ a: { n: 1, eTag: "*" } });
        tags.add(await tagOf(storage, "a"));
        if (time % 5 === 0) await storage.delete(["a", "never there"]);
      }
      assert.equal(tags.size, 20);
      assert.ok(!tags.has(undefined));
    });

    const attempts: [claim: string, eTag: (stored: string) => string | undefined, kept: boolean][] = [
      ["lets the stored eTag overwrite", (stored) => stored, true],
      ["lets * overwrite", () => "*", true],
      ["lets no other eTag overwrite", () => "1", false],
      ["lets an empty eTag overwrite nothing", () => "", false],
      ["lets an item without an eTag only create", () => undefined, false],
    ];
    for (const [claim, eTag, kept] of attempts) {
      it(claim, async () => {
        const storage = await open();
        await storage.write({ a: { n: 1 } });
        const written = storage.write({ a: { n: 2, eTag: eTag((await tagOf(storage, "a")) ?? "") } });
        if (kept) await written;
        else await assert.rejects(written, { name: "StorageConflict", key: "a" });
        assert.deepEqual(await valuesOf(storage, ["a"]), { a: { n: kept ? 2 : 1 } });
      });
    }

    if (transactions)
      it("writes nothing of a batch in which one item conflicts, and goes on", async () => {
        const storage = await open();
        await storage.write({ b: { n: 1 } });
        await assert.rejects(storage.write({ a: { n: 2 }, b: { n: 2 }, c: { n: 2 } }), {
          name: "StorageConflict",
          key: "b",
        });
        assert.deepEqual(await valuesOf(storage, ["a", "b", "c"]), { b: { n: 1 } });
        await storage.write({ c: { n: 3 } });
        assert.deepEqual(await valuesOf(storage, ["b", "c"]), { b: { n: 1 }, c: { n: 3 } });
      });
    else
      it("writes nothing of a batch after the item that conflicts, and goes on", async () => {
        const storage = await open();
        await storage.write({ b: { n: 1 } });
        await assert.rejects(storage.write({ a: { n: 2 }, b: { n: 2 }, c: { n: 2 } }), {
          name: "StorageConflict",
          key: "b",
        });
        assert.deepEqual(await valuesOf(storage, ["a", "b", "c"]), { a: { n: 2 }, b: { n: 1 } });
        await storage.write({ c: { n: 3 } });
        assert.deepEqual(await valuesOf(storage, ["b", "c"]), { b: { n: 1 }, c: { n: 3 } });
      });

    it("lets one of many create an item, and one of many change it", async () => {
      const storage = await open();
      for (const eTag of [undefined, "stored"]) {
        const tag = eTag === undefined ? undefined : await tagOf(storage, "a");
        const tries = Array.from({ length: 8 }, (_, n) => storage.write({ a: { n, eTag: tag } }));
        const results = await Promise.allSettled(tries);
        assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
        const winner = results.findIndex(({ status }) => status === "fulfilled");
        assert.deepEqual(await valuesOf(storage, ["a"]), { a: { n: winner } });
      }
    });

    it("deletes everything that begins so, and nothing else", async () => {
      const storage = await open();
      const keys = ["s/a", "s/a;1", "s/a;2/3", "s/b", "s/", "t/a", "s/A", "s/a%"];
      await storage.write(Object.fromEntries(keys.map((key) => [key, { n: 1 }])));
      await storage.deleteAll("s/a;");
      await storage.deleteAll("u/");
      const left = keys.filter((key) => !key.startsWith("s/a;"));
      assert.deepEqual(Object.keys(await storage.read(keys)), left);
      await storage.deleteAll("s/a");
      assert.deepEqual(Object.keys(await storage.read(keys)), ["s/b", "s/", "t/a", "s/A"]);
    });

    it("sweeps out nothing that was written a moment ago, and everything when a moment is too long", async () => {
      const storage = await open();
      assert.equal(await storage.sweep(0), 0);
      await storage.write({ a: { n: 1 }, b: { n: 1 } });
      assert.equal(await storage.sweep(60_000), 0);
      assert.equal(await storage.sweep(-60_000), 2);
      assert.deepEqual(await storage.read(["a", "b"]), {});
    });

    it("agrees with a plain object that honours eTags, whatever is written and deleted", async () => {
      const key = fc.constantFrom("a", "b", "c");
      const change = fc.record({ tag: fc.constantFrom<Tag[]>("current", "stale", "none", "any"), n: fc.nat() });
      const write = fc.dictionary(key, change, { noNullPrototype: true, maxKeys: transactions ? 3 : 1 });
      const remove = fc.array(key, { maxLength: 2 });
      const commands = fc.array(fc.oneof({ weight: 3, arbitrary: write }, { weight: 1, arbitrary: remove }), {
        maxLength: 20,
      });
      await fc.assert(
        fc.asyncProperty(commands, async (some) => agreesWithModel(await open(), some)),
        {
          numRuns: 2 * examples,
        },
      );
    });
  }).timeout(30_000);

describe("openStorage", () => {
  it("keeps things in presto.sqlite, in a folder that it makes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "presto-"));
    const storage = await openStorage({ DATA_DIR: join(folder, "deep/er") });
    await storage.write({ a: { n: 1 } });
    storage.close();
    const reopened = openSqlite(join(folder, "deep/er/presto.sqlite"));
    assert.deepEqual(await valuesOf(reopened, ["a"]), { a: { n: 1 } });
    reopened.close();
    rmSync(folder, { recursive: true });
  });

  it("says so when the folder cannot be made", async () => {
    const folder = mkdtempSync(join(tmpdir(), "presto-"));
    writeFileSync(join(folder, "taken"), "");
    const opening = openStorage({ DATA_DIR: join(folder, "taken/data") });
    await assert.rejects(opening, /^Error: Cannot open the store in ".*": .*mkdir.* Set DATA_DIR to another folder/);
    rmSync(folder, { recursive: true });
  });
});

type Tag = "current" | "stale" | "none" | "any";
type Write = Readonly<Record<string, { readonly tag: Tag; readonly n: number }>>;

/** Runs writes (a record) and deletes (a list of keys) on a storage and on a plain object, and compares the two after each. */
async function agreesWithModel(storage: Store, commands: readonly (Write | string[])[]): Promise<void> {
  let model: Record<string, object> = {};
  const tags: Record<string, string[]> = { a: [], b: [], c: [] }; // every eTag a key ever had, the latest last
  for (const command of commands) {
    if (Array.isArray(command)) {
      await storage.delete(command);
      for (const key of command) delete model[key];
    } else {
      const changes = Object.entries(command).map(
        ([key, { tag, n }]) => [key, { n, eTag: eTagFor(tag, tags[key]) }] as const,
      );
      const written = storage.write(Object.fromEntries(changes));
      if (Object.entries(command).every(([key, { tag }]) => mayWrite(tag, key in model))) {
        await written;
        model = { ...model, ...Object.fromEntries(Object.entries(command).map(([key, { n }]) => [key, { n }])) };
      } else await assert.rejects(written, StorageConflict);
    }
    assert.deepEqual(await valuesOf(storage, Object.keys(tags)), model);
    for (const [key, { eTag }] of Object.entries(await storage.read(Object.keys(tags)))) {
      if (eTag !== undefined && tags[key]?.at(-1) !== eTag) tags[key]?.push(eTag);
    }
  }
  storage.close();
}

function mayWrite(tag: Tag, exists: boolean): boolean {
  switch (tag) {
    case "current":
      return exists;
    case "stale":
      return false;
    case "none":
      return !exists;
    case "any":
      return true;
  }
}

function eTagFor(tag: Tag, given: readonly string[] = []): string | undefined {
  switch (tag) {
    case "current":
      return given.at(-1) ?? "never given";
    case "stale":
      return given.at(-2) ?? "never given";
    case "none":
      return undefined;
    case "any":
      return "*";
  }
}
