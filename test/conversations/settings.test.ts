/** Talks about the customer: another one, the one of a seed, another day. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { NO_SEED, OLD_CARD } from "../../src/core/sentences.ts";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { assertCustomer, button, type Seen, seeInPlace, seeNew } from "./seen.ts";

let channel: Channel;
let alice: Talk;
let settings: Seen;

describe("The settings", () => {
  beforeEach(async () => {
    channel = await openChannel();
    alice = channel.conversation("alice");
    const dashboard = seeNew(await alice.say("presto, you're a bank"));
    settings = seeInPlace(await alice.press(button(dashboard, "Settings")));
  });
  afterEach(() => channel.close());

  /** Presses the button behind the input of a seed, with something typed in. */
  function typeSeed(talk: Talk, seen: Seen, seed: unknown) {
    const found = seen.buttons.find(({ data }) => data.verb === "seed");
    assert.ok(found);
    return talk.press({ ...found, data: { ...found.data, seed } });
  }

  describe("New customer", () => {
    it("brings in somebody else, whose seed the card shows", async () => {
      const renewed = seeInPlace(await alice.press(button(settings, "New customer")));
      assert.notEqual(renewed.stamp?.seed, settings.stamp?.seed);
      assert.match(renewed.words, new RegExp(`^${renewed.stamp?.seed}$`, "m"));
      await assertCustomer(renewed);
      assert.notEqual(renewed.summary, settings.summary);
    });

    it("comes when somebody asks for one", async () => {
      const renewed = seeNew(await alice.say("new customer please"));
      assert.notEqual(renewed.stamp?.seed, settings.stamp?.seed);
      assert.match(renewed.summary, /^Meridian Trust Bank, Settings\. /);
      await assertCustomer(renewed);
    });

    it("comes once for a double click", async () => {
      const press = button(settings, "New customer");
      const [one, two] = await Promise.all([alice.press(press), alice.press(press)]);
      const pages = [seeInPlace(one), seeInPlace(two)];
      assert.equal(pages[0]?.stamp?.seed, pages[1]?.stamp?.seed);
      assert.equal(pages.filter(({ words }) => words.includes(OLD_CARD)).length, 1);
      assert.equal((await channel.kept(alice))?.revision, 2);
    });

    it("comes once for a click that the channel repeats, which is answered with how things stand", async () => {
      const press = button(settings, "New customer");
      const first = seeInPlace(await alice.press(press, { id: "the same" }));
      const again = seeInPlace(await alice.press(press, { id: "the same" }));
      assert.deepEqual(again.stamp, first.stamp);
      assert.equal((await channel.kept(alice))?.revision, 2);
    });

    it("comes once for a message that the channel repeats, and is shown once", async () => {
      const { replies } = await alice.say("new customer", { id: "the same" });
      assert.equal(replies.length, 1);
      assert.deepEqual((await alice.say("new customer", { id: "the same" })).replies, []);
      assert.equal((await channel.kept(alice))?.revision, 2);
    });
  });

  describe("A seed", () => {
    it("brings the same customer when it is typed and when it is said, elsewhere and on another day too", async () => {
      const typed = seeInPlace(await typeSeed(alice, settings, "4711"));
      assert.equal(typed.stamp?.seed, 4711);
      await assertCustomer(typed);

      const bob = channel.conversation("bob", { tenant: "22222222-2222-4222-8222-222222222222" });
      const tomorrow = { localTimestamp: "2027-02-03T09:00:00.000+01:00" };
      await bob.say("presto, you're a bank", tomorrow);
      const said = seeNew(await bob.say("seed 4711", tomorrow));
      assert.equal(said.summary, typed.summary);
      assert.match(said.words, /Wednesday, Feb 3/);
    });

    const seeds: [typed: string, seed: number][] = [
      ["0", 0],
      [" #4711 ", 4711],
      ["999999999", 999_999_999],
      ["007", 7],
    ];
    for (const [typed, seed] of seeds) {
      it(`may be typed as "${typed}"`, async () => {
        assert.equal(seeInPlace(await typeSeed(alice, settings, typed)).stamp?.seed, seed);
      });
    }

    for (const typed of ["", "abc", "-1", "1.5", "1e3", "10000000000", "a".repeat(99), undefined]) {
      it(`is none, which is said kindly, when it is ${JSON.stringify(typed)?.slice(0, 30)}`, async () => {
        const answer = seeInPlace(await typeSeed(alice, settings, typed));
        assert.ok(answer.words.includes(NO_SEED));
        assert.match(answer.summary, /, Settings\. /);
        assert.deepEqual(answer.stamp, settings.stamp);
      });
    }

    for (const said of ["seed 1.5", "seed -3", "seed 12345678901", "seed abc"]) {
      it(`is none and changes nothing when somebody says "${said}"`, async () => {
        const { replies } = await alice.say(said);
        assert.equal(replies.length, 1);
        assert.equal((await channel.kept(alice))?.revision, 1);
      });
    }
  });

  describe("Today", () => {
    const later = { localTimestamp: "2026-12-24T09:00:00.000+01:00" };

    it("moves the dates to the day it is said, and leaves the customer", async () => {
      const moved = seeNew(await alice.say("today", later));
      assert.match(moved.words, /Thursday, Dec 24/);
      assert.equal(moved.summary, settings.summary);
    });

    it("moves them by a click too", async () => {
      const today = settings.buttons.find(({ data }) => data.verb === "today");
      assert.ok(today);
      assert.match(seeInPlace(await alice.press(today, later)).words, /Thursday, Dec 24/);
    });

    it("stays what it was in the days after, until it is moved or the magic words are said again", async () => {
      assert.equal(seeNew(await alice.say("Accounts", later)).stamp?.revision, 1);
      assert.equal((await channel.kept(alice))?.day, "2026-11-21");
      await alice.say("presto, you're a bank", later);
      assert.equal((await channel.kept(alice))?.day, "2026-12-24");
    });
  });

  describe("The other buttons of the settings", () => {
    it("turn the bot into another business", async () => {
      const other = seeInPlace(await alice.press(button(settings, "Insurance")));
      assert.equal(other.stamp?.mode, "insurance");
      await assertCustomer(other);
    });

    it("make it itself again", async () => {
      const reset = settings.buttons.find(({ data }) => data.verb === "reset");
      assert.ok(reset);
      assert.match(seeInPlace(await alice.press(reset)).words, /I am myself again/);
      assert.equal((await channel.kept(alice))?.mode, null);
    });
  });
});
