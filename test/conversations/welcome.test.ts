/** Talks that begin: who is welcomed, when, and who gets help. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { HELP, WELCOME } from "../../src/core/sentences.ts";
import { BOT, type Channel, openChannel, type Talk } from "./channel.ts";
import { button, cardOf, see, seeInPlace, seeNew } from "./seen.ts";

let channel: Channel;
let alice: Talk;

describe("The welcome", () => {
  beforeEach(async () => {
    channel = await openChannel();
    alice = channel.conversation("alice");
  });
  afterEach(() => channel.close());

  const install = { type: "installationUpdate", action: "add" };
  const personJoins = { type: "conversationUpdate", membersAdded: [{ id: "29:alice" }, BOT] };

  /** How many of the cards of a conversation are a welcome. */
  function welcomes(talk: Talk): number {
    return talk.cards().filter((card) => see(card).words.includes(WELCOME.title)).length;
  }

  describe("A person who meets the bot", () => {
    it("is welcomed with three buttons that work and the phrase", async () => {
      const welcome = seeNew(await alice.join());
      const titles = new Set(welcome.buttons.map(({ title }) => title));
      assert.deepEqual([...titles], ["Banking", "Insurance", "Healthcare"]);
      assert.match(welcome.words, /Presto-Change-O, you're a bank/);
      for (const title of titles) assert.ok(seeInPlace(await alice.press(button(welcome, title))).stamp);
    });

    const meetings: [what: string, meet: () => Promise<unknown>][] = [
      [
        "install, join and first word",
        async () => [await alice.say("", install), await alice.join(), await alice.say("hi")],
      ],
      [
        "join, install and first word",
        async () => [await alice.join(), await alice.say("", install), await alice.say("hi")],
      ],
      ["a join told twice", async () => [await alice.say("", personJoins), await alice.say("", personJoins)]],
      ["only a first word", async () => [await alice.say("hi"), await alice.say("hello?")]],
      ["a first word that is empty", async () => [await alice.say(""), await alice.say("hello?")]],
      [
        "everything at once",
        async () => Promise.all([alice.join(), alice.say("", install), alice.say("hi"), alice.say("", personJoins)]),
      ],
    ];
    for (const [what, meet] of meetings) {
      it(`is welcomed once: ${what}`, async () => {
        await meet();
        assert.equal(welcomes(alice), 1);
      });
    }

    it("is not welcomed again after a restart of the conversation's life: reset, other business, help", async () => {
      await alice.join();
      for (const line of ["presto, you're a bank", "reset", "help", "hi", "presto, you're a clinic"])
        await alice.say(line);
      await alice.join();
      assert.equal(welcomes(alice), 1);
    });

    it("is never welcomed beside a dashboard", async () => {
      await alice.say("Presto-Change-O, you're a bank");
      for (const joins of [install, personJoins]) assert.deepEqual((await alice.say("", joins)).replies, []);
      await alice.say("what is my balance?");
      assert.equal(welcomes(alice), 0);
    });

    it("is not welcomed when help came first", async () => {
      await alice.say("help");
      await alice.join();
      assert.equal(welcomes(alice), 0);
    });

    it("is not welcomed by a bot that was removed or upgraded", async () => {
      for (const action of ["remove", "add-upgrade", "remove-upgrade"]) {
        assert.deepEqual((await alice.say("", { ...install, action })).replies, []);
      }
    });

    it("is told what the bot is, after the welcome, when it is no business yet", async () => {
      await alice.join();
      const { replies } = await alice.say("hello");
      assert.match(replies[0]?.text ?? "", /^I am nobody in particular yet/);
      assert.equal(replies[0]?.suggestedActions?.actions.length, 3);
    });

    it("can press what the bot suggests", async () => {
      await alice.join();
      const { replies } = await alice.say("hello");
      for (const { value } of replies[0]?.suggestedActions?.actions ?? [])
        assert.ok(seeNew(await alice.say(value)).stamp);
    });
  });

  describe("Help", () => {
    it("comes at any time: first of all, after a welcome, as a business, after a reset", async () => {
      for (const line of ["hi", "", "presto, you're a bank", "reset"]) {
        const help = seeNew(await alice.say("help"));
        for (const { say } of HELP.commands) assert.ok(help.words.includes(say));
        await alice.say(line);
      }
      assert.ok(seeNew(await alice.say("help?")).words.includes(HELP.title));
    });

    it("leaves the business as it is", async () => {
      const bank = seeNew(await alice.say("presto, you're a bank"));
      await alice.say("help");
      assert.ok(!seeInPlace(await alice.press(button(bank, "Accounts"))).words.includes("while ago"));
    });
  });

  describe("A group", () => {
    const place = { conversationType: "groupChat", id: "19:group" } as const;

    it("is welcomed once, when the bot is added", async () => {
      const group = channel.conversation("alice", place);
      await group.say("", { ...install });
      await group.join();
      assert.equal(welcomes(group), 1);
    });

    it("is not welcomed when people join", async () => {
      const group = channel.conversation("alice", place);
      const people = { type: "conversationUpdate", membersAdded: [{ id: "29:bob" }, { id: "29:carol" }] };
      assert.deepEqual((await group.say("", people)).replies, []);
      await group.join();
      await group.say("", people);
      assert.equal(welcomes(group), 1);
    });

    it("is answered, not welcomed, when it speaks first: in every new thread", async () => {
      for (const thread of ["1", "2"]) {
        const talk = channel.conversation("bob", {
          conversationType: "channel",
          id: `19:c@thread.tacv2;messageid=${thread}`,
        });
        const { replies } = await talk.say("<at>Presto-Change-O</at> hello");
        assert.match(replies[0]?.text ?? "", /^I am nobody in particular yet/);
        assert.equal(cardOf(replies[0]), undefined);
      }
    });
  });
});
