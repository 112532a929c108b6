/** Presses of cards that are no longer true: answered with how things stand, and nothing changes. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { OLD_CARD } from "../../src/core/sentences.ts";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { button, type Seen, seeInPlace, seeNew } from "./seen.ts";

const STAMP = { mode: "banking", seed: 4711, revision: 2 } as const;

let channel: Channel;
let alice: Talk;
let dashboard: Seen;
let settings: Seen;

describe("Old cards", () => {
  beforeEach(async () => {
    channel = await openChannel();
    alice = channel.conversation("alice");
    dashboard = seeNew(await alice.say("presto, you're a bank"));
    settings = seeInPlace(await alice.press(button(dashboard, "Settings")));
  });
  afterEach(() => channel.close());

  describe("An old card", () => {
    const changes: [what: string, line: string, mode: string][] = [
      ["another business", "presto, you're an insurer", "insurance"],
      ["a new customer", "new customer", "banking"],
      ["a seed", "seed 4711", "banking"],
      ["another day", "today", "banking"],
    ];
    for (const [what, line, mode] of changes) {
      for (const title of ["Accounts", "New customer"]) {
        it(`shows how things stand when its "${title}" is pressed after ${what}`, async () => {
          const changed = seeNew(await alice.say(line));
          const kept = await channel.kept(alice);
          const shown = seeInPlace(await alice.press(button(title === "Accounts" ? dashboard : settings, title)));
          assert.ok(shown.words.includes(OLD_CARD));
          assert.equal(shown.stamp?.mode, mode);
          assert.deepEqual(shown.stamp, changed.stamp);
          assert.match(shown.summary, /, Dashboard\. /);
          assert.deepEqual(await channel.kept(alice), kept);
        });
      }
    }

    it("says that the business is gone after a reset, and offers others", async () => {
      await alice.say("reset");
      const kept = await channel.kept(alice);
      for (const title of ["Accounts", "New customer"]) {
        const shown = seeInPlace(await alice.press(button(title === "Accounts" ? dashboard : settings, title)));
        assert.match(shown.words, /That business has left the stage/);
        assert.ok(button(shown, "Healthcare"));
      }
      assert.deepEqual(await channel.kept(alice), kept);
    });

    it("works once more when nothing has changed meanwhile", async () => {
      await alice.say("what is my balance?");
      const page = seeInPlace(await alice.press(button(dashboard, "Accounts")));
      assert.ok(!page.words.includes(OLD_CARD));
    });

    it("of another conversation shows how things stand here", async () => {
      const bob = channel.conversation("bob");
      await bob.say("presto, you're a clinic");
      const shown = seeInPlace(await bob.press(button(settings, "New customer")));
      assert.ok(shown.words.includes(OLD_CARD));
      assert.equal(shown.stamp?.mode, "healthcare");
      assert.equal((await channel.kept(bob))?.revision, 1);
    });

    it("of another business with the same seed shows how things stand here", async () => {
      const bob = channel.conversation("bob");
      await bob.say("presto, you're a clinic");
      const insurer = channel.conversation("irene");
      await insurer.say("presto, you're an insurer");
      const card = seeNew(await insurer.say("seed 4711"));
      await bob.say("seed 4711");
      const shown = seeInPlace(await bob.press(button(card, "Claims")));
      assert.ok(shown.words.includes(OLD_CARD));
      assert.equal((await channel.kept(bob))?.seed, 4711);
    });

    it("of another conversation that stands exactly as this one acts here, where it was pressed, and never there", async () => {
      const bob = channel.conversation("bob");
      await bob.say("presto, you're a bank");
      await alice.say("seed 4711");
      await bob.say("seed 4711");
      const copied = seeInPlace(await alice.execute("open", { verb: "open", tab: "settings", stamp: STAMP }));
      const kept = await channel.kept(alice);
      const shown = seeInPlace(await bob.press(button(copied, "New customer")));
      assert.equal(shown.stamp?.revision, 3);
      assert.equal((await channel.kept(bob))?.revision, 3);
      assert.deepEqual(await channel.kept(alice), kept);
    });

    it("of a conversation that the bot knows nothing of offers businesses", async () => {
      const bob = channel.conversation("bob");
      assert.match(
        seeInPlace(await bob.press(button(dashboard, "Accounts"))).words,
        /That business has left the stage/,
      );
      assert.equal((await channel.kept(bob))?.revision, 0);
    });

    it("in a basic client is answered by a message", async () => {
      const web = channel.conversation("walter", { channelId: "webchat" });
      const before = seeNew(await web.say("presto, you're a bank"));
      await web.say("seed 1");
      const shown = seeNew(await web.press(button(before, "Accounts")));
      assert.ok(shown.words.includes(OLD_CARD));
      assert.equal(shown.stamp?.seed, 1);
    });
  });
});
