/** Things that are done in a business: by forms and by asking, once, undone, kept, and seen by everybody. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { inputId } from "../../src/core/button.ts";
import { formatNumber } from "../../src/core/format.ts";
import { createPersona } from "../../src/core/persona.ts";
import { NOTHING_TO_UNDO, OLD_CARD } from "../../src/core/sentences.ts";
import { banking } from "../../src/industries/banking.ts";
import { BOT, type Channel, type Heard, openChannel, type Place, type Talk } from "./channel.ts";
import { button, cardOf, type Seen, see, seeInPlace, seeNew } from "./seen.ts";

let dataDir: string;
let channel: Channel;
describe("Things that are done", () => {
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "presto-"));
    channel = await openChannel({ dataDir });
  });
  afterEach(async () => {
    await channel.close();
    await rm(dataDir, { recursive: true });
  });

  /** The customer that every test is about. */
  const drawn = createPersona(banking, { seed: 4711, day: "2026-11-21" });
  const [checking, savings] = [Number(drawn.facts.checking), Number(drawn.facts.savings)];
  const WEB: Place = { channelId: "webchat" };

  function money(amount: number): string {
    return formatNumber(amount, "money");
  }

  /** A bank with that customer, on the page of transfers. */
  async function openTransfers(person: string, place?: Place): Promise<{ talk: Talk; page: Seen }> {
    const talk = channel.conversation(person, place);
    await talk.say("presto, you're a bank");
    await talk.say("seed 4711");
    return { talk, page: seeNew(await talk.say("Transfers")) };
  }

  /** Fills in the form behind a button, as a client does: what was entered comes among the button's data. */
  function fill(talk: Talk, seen: Seen, of: { title: string; entered: Record<string, unknown>; extra?: object }) {
    const found = button(seen, of.title);
    const entered = Object.entries(of.entered).map(([id, value]) => [inputId(String(found.data.action), id), value]);
    return talk.press({ ...found, data: { ...found.data, ...Object.fromEntries(entered) } }, of.extra);
  }

  function transfer(talk: Talk, seen: Seen, amount: unknown, extra?: object): Promise<Heard> {
    return fill(talk, seen, { title: "Transfer to savings", entered: { amount }, ...(extra ? { extra } : {}) });
  }

  for (const [profile, place, look] of [
    ["Teams", undefined, seeInPlace],
    ["a basic client", WEB, seeNew],
  ] as const) {
    describe(`A form in ${profile}`, () => {
      it("does what it says, on the page it stands on, and everything moves together", async () => {
        const { talk, page } = await openTransfers("alice", place);
        const done = look(await transfer(talk, page, "200"));
        assert.match(done.summary, /, Transfers\. /);
        assert.match(done.words, /^\$200\.00 moved to savings/m);
        assert.ok(done.words.includes(money(savings + 200)));
        assert.equal(done.stamp?.revision, 3);
        const accounts = look(await talk.press(button(done, "Accounts")));
        for (const amount of [checking - 200, savings + 200, checking + savings])
          assert.ok(accounts.words.includes(money(amount)), money(amount));
        assert.match(accounts.words, /^Transfer to Savings\n/m);
      });

      it("says why not, changes nothing, and works then", async () => {
        const { talk, page } = await openTransfers("alice", place);
        let refused = look(await transfer(talk, page, "24000"));
        assert.ok(refused.words.includes(`your checking account holds ${money(checking)}`));
        for (const nonsense of ["", "a lot", "-5", "0", "1e9", { a: 1 }, null]) {
          refused = look(await transfer(talk, refused, nonsense));
          assert.match(refused.summary, /, Transfers\. /);
          assert.match(refused.words, /Amount/);
        }
        assert.equal(refused.stamp?.revision, 2);
        const heard = await transfer(talk, refused, "24000");
        refused = look(heard);
        assert.match(JSON.stringify(heard), /"id":"in_transfer_amount"[^}]*"value":24000/); // it stands there still
        assert.match(look(await transfer(talk, refused, "12.50")).words, /^\$12\.50 moved to savings/m);
      });

      it("is done once, however often it is pressed", async () => {
        const { talk, page } = await openTransfers("alice", place);
        const pressed = await Promise.all([1, 2, 3].map(() => transfer(talk, page, "200")));
        assert.ok(pressed.every(({ status }) => status === 200));
        const now = look(await talk.press(button(seeNew(await talk.say("Transfers")), "Accounts")));
        assert.ok(now.words.includes(money(checking - 200)));
      });

      it("is done once when the channel delivers it twice", async () => {
        const { talk, page } = await openTransfers("alice", place);
        for (const _ of [1, 2]) await transfer(talk, page, "200", { id: "the same" });
        const now = seeNew(await talk.say("Accounts"));
        assert.ok(now.words.includes(money(checking - 200)));
      });

      it("has a way back beside it once it was used", async () => {
        const { talk, page } = await openTransfers("alice", place);
        assert.ok(!page.buttons.some(({ title }) => title.startsWith("Undo")));
        const done = look(await transfer(talk, page, "200"));
        const back = look(await talk.press(button(done, "Undo: Transfer to savings")));
        assert.match(back.words, /^Undone: Transfer to savings\.$/m);
        assert.match(back.summary, /, Transfers\. /);
        assert.ok(!back.buttons.some(({ title }) => title.startsWith("Undo")));
        const accounts = look(await talk.press(button(back, "Accounts")));
        assert.ok(accounts.words.includes(money(checking)));
      });
    });
  }

  describe("Asking", () => {
    it("does what is asked at once, shows it and offers the way back", async () => {
      const { talk } = await openTransfers("alice");
      const { replies } = await talk.say("Please transfer $200 to savings");
      assert.equal(replies.length, 1);
      assert.match(replies[0]?.text ?? "", /^\$200\.00 moved to savings/);
      assert.deepEqual(
        replies[0]?.suggestedActions?.actions.map(({ value }) => value),
        ["undo"],
      );
      const card = see(cardOf(replies[0]));
      assert.match(card.summary, /, Transfers\. /);
      assert.ok(card.words.includes(money(savings + 200)));
      assert.match(seeNew(await talk.say("undo")).words, /^Undone: Transfer to savings\.$/m);
      assert.ok(seeNew(await talk.say("undo that")).words.includes(NOTHING_TO_UNDO));
    });

    it("opens the form where something is missing, and says what", async () => {
      const { talk } = await openTransfers("alice");
      const asked = seeNew(await talk.say("I'd like to pay a bill"));
      assert.match(asked.summary, /, Payments\. /);
      assert.match(asked.words, /^You can do that right below. One thing is missing: Bill\.$/m);
      assert.equal((await channel.kept(talk))?.revision, 2);
    });

    it("is done once when the channel repeats the message", async () => {
      const { talk } = await openTransfers("alice");
      for (const _ of [1, 2]) await talk.say("transfer $200 to savings", { id: "the same" });
      assert.ok(seeNew(await talk.say("Accounts")).words.includes(money(checking - 200)));
    });

    it("a question changes nothing, nor does asking nobody in particular", async () => {
      const { talk } = await openTransfers("alice");
      const kept = await channel.kept(talk);
      await talk.say("how much can I transfer to savings?");
      assert.deepEqual([(await channel.kept(talk))?.revision, kept?.revision], [2, 2]);
      const nobody = channel.conversation("bob");
      await nobody.say("transfer $200 to savings");
      assert.equal((await channel.kept(nobody))?.mode, null);
      await nobody.say("undo");
      assert.equal((await channel.kept(nobody))?.mode, null);
    });
  });

  describe("What was done", () => {
    it("pays the bill that the story is about, and the story is told anew", async () => {
      const { talk } = await openTransfers("alice");
      const { replies } = await talk.say("pay my electric bill");
      assert.match(replies[0]?.text ?? "", /^Riverbend Energy is paid: \$173\.60/);
      const dashboard = seeNew(await talk.say("Dashboard"));
      assert.match(dashboard.words, /^Riverbend Energy is paid/m);
      assert.doesNotMatch(dashboard.words, /autopay is off/);
    });

    it("survives a restart, and is gone with a new customer and with a reset", async () => {
      const { talk } = await openTransfers("alice");
      await talk.say("transfer $200 to savings");
      await channel.close();
      channel = await openChannel({ dataDir });
      const again = channel.conversation("alice");
      assert.ok(seeNew(await again.say("Accounts")).words.includes(money(checking - 200)));
      await again.say("new customer");
      assert.deepEqual((await channel.kept(again))?.events, []);
      await again.say("seed 4711");
      const { words } = seeNew(await again.say("Accounts"));
      assert.ok(words.includes(money(checking)) && !words.includes(money(checking - 200)));
      await again.say("transfer $200 to savings");
      await again.say("reset");
      assert.deepEqual((await channel.kept(again))?.events, []);
    });

    it("moves with the day", async () => {
      const { talk } = await openTransfers("alice");
      await talk.say("transfer $200 to savings");
      await talk.say("today", { localTimestamp: "2026-12-24T09:00:00.000+01:00" });
      const accounts = seeNew(await talk.say("Accounts"));
      assert.ok(accounts.words.includes(money(checking - 200)));
      assert.match(accounts.words, /^Dec 24, 2026$/m);
    });

    it("is posted to the group when a form did it, and shown to the one who pressed", async () => {
      const place = { conversationType: "groupChat", id: "19:group@thread.v2" } as const;
      const [alice, bob] = [channel.conversation("alice", place), channel.conversation("bob", place)];
      const at = {
        entities: [{ type: "mention", mentioned: BOT, text: `<at>${BOT.name}</at>` }],
      };
      await alice.say(`<at>${BOT.name}</at> you're a bank`, at);
      await alice.say(`<at>${BOT.name}</at> seed 4711`, at);
      const page = seeNew(await alice.say(`<at>${BOT.name}</at> Transfers`, at));
      const clicked = await transfer(bob, page, "200");
      assert.equal(clicked.replies.length, 1);
      const [answered, posted] = [seeInPlace(clicked), see(cardOf(clicked.replies[0]))];
      assert.deepEqual(posted.stamp, answered.stamp);
      assert.ok(posted.words.includes(money(savings + 200)));
      const late = await transfer(alice, page, "200");
      assert.ok(seeInPlace(late).words.includes(OLD_CARD));
      assert.deepEqual(late.replies, []);
    });
  });
});
