/** Talks among several: mentions, threads, and who sees what a click does. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { BOT, type Channel, openChannel, type Place, type Talk } from "./channel.ts";
import { assertCustomer, button, see, seeInPlace, seeNew } from "./seen.ts";

let channel: Channel;
describe("Groups", () => {
  beforeEach(async () => {
    channel = await openChannel();
  });
  afterEach(() => channel.close());

  /** What Teams adds to a text that mentions the bot, under its name or the one that an operator gave it. */
  function mentioned(name: string = BOT.name): object {
    return {
      entities: [{ type: "mention", mentioned: { ...BOT, name }, text: `<at>${name}</at>` }, { type: "clientInfo" }],
    };
  }

  function openGroup(people: readonly string[], place: Place = { conversationType: "groupChat" }): Talk[] {
    return people.map((person) => channel.conversation(person, { id: "19:group@thread.v2", ...place }));
  }

  const AT = "<at>Presto-Change-O</at>";

  describe("A mention of the bot", () => {
    const becoming = [
      `${AT} you're a bank`,
      `${AT}&nbsp;you&#39;re a bank`,
      `${AT} Presto-Change-O, you're a bank`,
      `Presto-Change-O, you're a bank ${AT}`,
      `you're a bank ${AT}`,
      `${AT} ${AT} you're a bank`,
      `${AT} presto, you're a bank ${AT}`,
      `hey team, watch this ${AT} you're a bank`,
    ];
    for (const text of becoming) {
      it(`makes it a bank: ${text}`, async () => {
        const [alice] = openGroup(["alice"]);
        assert.ok(alice);
        assert.equal(seeNew(await alice.say(text, mentioned())).stamp?.mode, "banking");
      });
    }

    it("by another name needs the magic words", async () => {
      const [alice] = openGroup(["alice"]);
      assert.ok(alice);
      const test = mentioned("Test Bot");
      assert.match((await alice.say("<at>Test Bot</at> you're a bank", test)).replies[0]?.text ?? "", /^I am nobody/);
      assert.ok(seeNew(await alice.say("<at>Test Bot</at> presto you're a bank", test)).stamp);
    });

    it("is just its name before a command, a page or a question", async () => {
      const [alice] = openGroup(["alice"]);
      assert.ok(alice);
      await alice.say(`${AT} you're a bank`, mentioned());
      assert.match(seeNew(await alice.say(`${AT} help`, mentioned())).words, /What works/);
      assert.match(seeNew(await alice.say(`${AT} Accounts`, mentioned())).summary, /^Meridian Trust Bank, Accounts\. /);
      assert.match(
        seeNew(await alice.say(`transfers ${AT}`, mentioned())).summary,
        /^Meridian Trust Bank, Transfers\. /,
      );
      assert.equal(seeNew(await alice.say(`${AT} seed 4711`, mentioned())).stamp?.seed, 4711);
      assert.match(
        (await alice.say(`${AT} how much is in checking?`, mentioned())).replies[0]?.text ?? "",
        /checking .*\$[\d,]+\.\d\d/i,
      );
      assert.match((await alice.say(AT, mentioned())).replies[0]?.text ?? "", /^Here at Meridian/);
      assert.match(seeNew(await alice.say(`${AT} reset`, mentioned())).words, /I am myself again/);
    });

    it("of somebody else is part of what is said", async () => {
      const [alice] = openGroup(["alice"]);
      assert.ok(alice);
      const bank = seeNew(await alice.say(`${AT} you're a bank called <at>Bob</at>'s Bank`, mentioned()));
      assert.match(bank.summary, /^Bob's Bank, Dashboard\. /);
    });
  });

  for (const conversationType of ["groupChat", "channel"] as const) {
    describe(`In a ${conversationType}`, () => {
      let alice: Talk;
      let bob: Talk;

      beforeEach(() => {
        const [one, two] = openGroup(["alice", "bob"], { conversationType });
        assert.ok(one && two);
        [alice, bob] = [one, two];
      });

      it("everybody talks to the same business", async () => {
        const bank = seeNew(await alice.say(`${AT} you're a bank`, mentioned()));
        const settings = seeNew(await bob.say(`${AT} Settings`, mentioned()));
        assert.deepEqual(settings.stamp, bank.stamp);
      });

      it("a click on a page changes the clicker's card only", async () => {
        const bank = seeNew(await alice.say(`${AT} you're a bank`, mentioned()));
        const kept = await channel.kept(alice);
        for (const [talk, page] of [
          [bob, "Accounts"],
          [alice, "Payments"],
          [bob, "Settings"],
        ] as const) {
          const clicked = await talk.press(button(bank, page));
          assert.match(seeInPlace(clicked).summary, new RegExp(`^Meridian Trust Bank, ${page}\\. `));
          assert.deepEqual(clicked.replies, []);
        }
        assert.deepEqual(await channel.kept(alice), kept);
        assert.equal(alice.messages().length, 1);
      });

      it("a click that changes what everybody sees answers the clicker and posts one dashboard", async () => {
        const bank = seeNew(await alice.say(`${AT} you're a bank`, mentioned()));
        const settings = seeInPlace(await bob.press(button(bank, "Settings")));
        const clicked = await bob.press(button(settings, "New customer"));
        const [answered, posted] = [seeInPlace(clicked), see(clicked.replies[0]?.attachments[0]?.content)];
        assert.equal(clicked.replies.length, 1);
        assert.notEqual(answered.stamp?.seed, bank.stamp?.seed);
        assert.deepEqual(posted.stamp, answered.stamp);
        await assertCustomer(posted);
      });

      it("a press of an old card changes and posts nothing", async () => {
        const bank = seeNew(await alice.say(`${AT} you're a bank`, mentioned()));
        const settings = seeInPlace(await bob.press(button(bank, "Settings")));
        await alice.say(`${AT} new customer`, mentioned());
        const clicked = await bob.press(button(settings, "New customer"));
        assert.deepEqual(clicked.replies, []);
        assert.equal(seeInPlace(clicked).stamp?.revision, 2);
      });

      it("two people who click at once change it once, and one dashboard is posted", async () => {
        const bank = seeNew(await alice.say(`${AT} you're a bank`, mentioned()));
        const settings = seeInPlace(await bob.press(button(bank, "Settings")));
        await Promise.all([alice, bob].map((talk) => talk.press(button(settings, "New customer"))));
        assert.equal((await channel.kept(alice))?.revision, 2);
        assert.equal(alice.messages().length, 2);
      });

      it("a reset by click is told to everybody", async () => {
        const bank = seeNew(await alice.say(`${AT} you're a bank`, mentioned()));
        const settings = seeInPlace(await bob.press(button(bank, "Settings")));
        const reset = settings.buttons.find(({ data }) => data.verb === "reset");
        assert.ok(reset);
        const clicked = await bob.press(reset);
        assert.match(see(clicked.replies[0]?.attachments[0]?.content).words, /I am myself again/);
      });

      it("a press of the welcome's button makes everybody see the business", async () => {
        const welcome = seeNew(await alice.join());
        const clicked = await bob.press(button(welcome, "Insurance"));
        assert.equal(seeInPlace(clicked).stamp?.mode, "insurance");
        assert.equal(see(clicked.replies[0]?.attachments[0]?.content).stamp?.mode, "insurance");
      });
    });
  }

  describe("The threads of a channel", () => {
    it("are businesses of their own, and their answers stay in them", async () => {
      const open = (thread: number) =>
        channel.conversation("alice", { conversationType: "channel", id: `19:team@thread.tacv2;messageid=${thread}` });
      const [bank, clinic, quiet] = [open(1), open(2), open(3)];
      const one = seeNew(await bank.say(`${AT} you're a bank`, mentioned()));
      const two = seeNew(await clinic.say(`${AT} you're a clinic`, mentioned()));
      assert.deepEqual([one.stamp?.mode, two.stamp?.mode], ["banking", "healthcare"]);
      assert.equal(seeNew(await bank.say(`${AT} Settings`, mentioned())).stamp?.mode, "banking");
      assert.equal(await channel.kept(quiet), undefined);
      const another = seeNew(await quiet.say(`${AT} you're a bank`, mentioned()));
      assert.notEqual(another.stamp?.seed, one.stamp?.seed);
    });
  });
});
