/** Two instances that share an Azure Blob Storage: conflicts are noticed, repeats dropped, and nothing is doubled or lost. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { Session } from "../../src/core/session.ts";
import { openBlobs } from "../../src/shell/blobs.ts";
import { createLog } from "../../src/shell/log.ts";
import type { Store } from "../../src/shell/storage.ts";
import { freshContainer } from "../storage/azurite.ts";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { button, cardOf, see, seeInPlace, seeNew } from "./seen.ts";

describe("Two instances on one Azure Blob Storage", () => {
  const trouble: string[] = [];
  let channels: Channel[];
  let counted: { conflicts: number; reads: number; writes: number; bytes: number };
  /** What happens between reading and writing, once each. */
  let interruptions: (() => Promise<void>)[];
  let alice: Talk;
  let otherAlice: Talk;

  /** Opens the store once more, and counts what is asked of it. */
  function count(store: Store): Store {
    return {
      ...store,
      async read(keys) {
        counted.reads += keys.length;
        return store.read(keys);
      },
      async write(changes) {
        counted.writes += 1;
        const [first] = interruptions.splice(0, 1);
        await first?.();
        counted.bytes = JSON.stringify(Object.values(changes)).length;
        await store.write(changes).catch((error) => {
          if (error.name === "StorageConflict") counted.conflicts += 1;
          throw error;
        });
      },
    };
  }

  beforeEach(async () => {
    counted = { conflicts: 0, reads: 0, writes: 0, bytes: 0 };
    interruptions = [];
    const settings = await freshContainer();
    const log = createLog("warn", { write: (line) => void trouble.push(line) });
    const open = async () => openChannel({ log, storage: count(await openBlobs(settings)) });
    channels = [await open(), await open()];
    const [one, two] = channels.map((channel) => channel.conversation("alice"));
    assert.ok(one && two);
    [alice, otherAlice] = [one, two];
  });
  afterEach(async () => {
    await Promise.all(channels.map((channel) => channel.close()));
    assert.deepEqual(trouble.splice(0), []);
  });

  async function settle(): Promise<void> {
    await Promise.all(channels.map(({ bot }) => bot.drain()));
  }

  function revisionsShown(): (number | undefined)[] {
    return [alice, otherAlice].flatMap((talk) =>
      talk.messages().map((message) => see(cardOf(message)).stamp?.revision),
    );
  }

  it("go on with each other's conversations", async () => {
    const bank = seeNew(await alice.say("presto, you're a bank"));
    const page = seeInPlace(await otherAlice.press(button(bank, "Settings")));
    assert.deepEqual(page.stamp, bank.stamp);
    const renewed = seeInPlace(await otherAlice.press(button(page, "New customer")));
    assert.deepEqual(seeNew(await alice.say("Accounts")).stamp, renewed.stamp);
  });

  it("drop what the other one handled", async () => {
    seeNew(await alice.say("presto, you're a bank", { id: "first" }));
    assert.deepEqual((await otherAlice.say("presto, you're a bank", { id: "first" })).replies, []);
    seeNew(await otherAlice.say("new customer", { id: "second" }));
    assert.deepEqual((await alice.say("new customer", { id: "second" })).replies, []);
    assert.equal((await channels[0]?.kept(alice))?.revision, 2);
  });

  it("handle once what comes to both at the same moment, the very first message too", async () => {
    for (const text of ["presto, you're a bank", "new customer", "seed 7", "Accounts", "help"]) {
      const message = { type: "message", text, id: text };
      const before = alice.messages().length + otherAlice.messages().length;
      const answers = await Promise.all([alice, otherAlice, alice, otherAlice].map((talk) => talk.post(message)));
      assert.ok(answers.every(({ status }) => status === 200));
      await settle();
      assert.equal(alice.messages().length + otherAlice.messages().length - before, 1, text);
    }
  });

  it("notice that the other one was faster, and apply the step to what it left", async () => {
    seeNew(await alice.say("presto, you're a bank", { id: "first" }));
    interruptions = [async () => void (await otherAlice.say("new customer", { id: "faster" }))];
    const shown = seeNew(await alice.say("seed 7", { id: "slower" }));
    assert.equal(counted.conflicts, 1);
    assert.deepEqual(shown.stamp, { mode: "banking", seed: 7, revision: 3 });
    const kept = Session.parse(await channels[0]?.kept(alice));
    assert.deepEqual([kept.revision, kept.seed, kept.handled], [3, 7, ["first", "faster", "slower"]]);
    assert.deepEqual(revisionsShown(), [1, 3, 2]);
  });

  it("say nothing to a repeat that the other one was faster with, be it the first message of all", async () => {
    for (const text of ["presto, you're a bank", "new customer"]) {
      const twice = { type: "message", text, id: text };
      interruptions = [async () => void (await otherAlice.post(twice))];
      assert.deepEqual((await alice.say(text, { id: text })).replies, []);
      await settle();
    }
    assert.equal(counted.conflicts, 2);
    assert.deepEqual(revisionsShown(), [1, 2]);
  });

  it("apply each of many changes at once to what the others left, and show each once", async () => {
    await alice.say("presto, you're a bank", { id: "first" });
    const posts = Array.from({ length: 16 }, (_, index) => {
      const talk = index % 2 === 0 ? alice : otherAlice;
      return talk.post({ type: "message", text: "new customer", id: `m${index}` });
    });
    for (const { status } of await Promise.all(posts)) assert.equal(status, 200);
    await settle();
    const kept = Session.parse(await channels[1]?.kept(alice));
    assert.equal(kept.revision, 17);
    assert.equal(new Set(kept.handled).size, 17);
    assert.deepEqual(
      revisionsShown().toSorted((a = 0, b = 0) => a - b),
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
  });

  it("ask the storage for little: a read and a write a message, a read and no write a tab", async () => {
    const bank = seeNew(await alice.say("presto, you're a bank"));
    counted = { ...counted, reads: 0, writes: 0 };
    await alice.say("new customer");
    assert.deepEqual([counted.reads, counted.writes], [1, 1]);
    assert.ok(counted.bytes < 1_000, `${counted.bytes} bytes`);
    counted = { ...counted, reads: 0, writes: 0 };
    await alice.press(button(bank, "Accounts"));
    assert.deepEqual([counted.reads, counted.writes], [1, 0]);
  });
});
