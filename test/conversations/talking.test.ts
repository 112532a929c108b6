/** Questions to a business, over HTTP: with a model and without one, remembered, streamed, overtaken, and never without an end. */
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import { answerLocally } from "../../src/core/answers.ts";
import { inputId } from "../../src/core/button.ts";
import { formatNumber } from "../../src/core/format.ts";
import { createPersona } from "../../src/core/persona.ts";
import { MEANWHILE, SINCE, TAKEN_BACK } from "../../src/core/sentences.ts";
import { banking } from "../../src/industries/banking.ts";
import type { Environment } from "../../src/shell/config.ts";
import { leapingClock } from "../clock.ts";
import { calls, converses, messagesOf, paced } from "../model/chat.ts";
import { settingsFor } from "../model/draft.ts";
import { FAULTS } from "../model/faults.ts";
import { openService, replies, type Service, says } from "../model/service.ts";
import { type Channel, type ChannelOptions, type Heard, openChannel, type Place, type Talk } from "./channel.ts";
import { button, cardOf, see, seeInPlace, seeNew } from "./seen.ts";
import { readStreaminfo, STOPPED } from "./streams.ts";

const DAY = "2026-11-21";
const drawn = createPersona(banking, { seed: 4711, day: DAY });
const checking = formatNumber(Number(drawn.facts.checking), "money");
const savings = formatNumber(Number(drawn.facts.savings), "money");
const QUESTION = "How much is left in my checking account?";
const CHART = {
  name: "show_chart",
  arguments: { kind: "line", facts: ["checking"], months: 12, ledger: null, by: null, column: null },
} as const;
const PLACES: readonly (readonly [where: string, place: Place])[] = [
  ["a chat in Teams", {}],
  ["a group", { conversationType: "groupChat" }],
  ["Web Chat", { channelId: "webchat" }],
];

let service: Service;
let channel: Channel;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
describe("Questions", () => {
  before(async () => {
    process.on("unhandledRejection", note);
    service = await openService();
  });
  after(async () => {
    await service.close();
    process.off("unhandledRejection", note);
  });
  afterEach(async () => {
    await channel.close();
    assert.deepEqual(unhandled, []);
  });

  async function open(settings: Environment = {}, options: ChannelOptions = {}): Promise<void> {
    channel = await openChannel({ settings, clock: leapingClock(), ...options });
  }

  function openWithModel(settings: Environment = {}): Promise<void> {
    return open({ ...settingsFor(service), CHAT_DEADLINE_MS: "5000", ...settings });
  }

  /** A bank with the customer that every test is about. */
  async function openBank(person: string, place?: Place): Promise<Talk> {
    const talk = channel.conversation(person, place);
    await talk.say("presto, you're a bank");
    await talk.say("seed 4711");
    return talk;
  }

  /** The text of the one message that a turn showed. */
  function textOf({ status, replies: shown }: Heard): string {
    assert.equal(status, 200);
    assert.equal(shown.length, 1, `Expected one message, there are ${shown.length}`);
    return shown[0]?.text ?? "";
  }

  /** What is remembered of a conversation. */
  async function linesOf(talk: Talk): Promise<unknown> {
    return (await channel.kept(talk))?.lines;
  }

  describe("A question without a model", () => {
    for (const [where, place] of PLACES)
      it(`is answered in ${where} by one message: the figure, its chart, and what could be asked next`, async () => {
        await open();
        const talk = await openBank("alice", place);
        const heard = await talk.say(QUESTION);
        assert.ok(textOf(heard).includes(checking), textOf(heard));
        const seen = seeNew(heard);
        assert.match(seen.summary, /Checking, last 12 months/);
        const next = heard.replies[0]?.suggestedActions?.actions ?? [];
        assert.equal(next.length, 3);
      });

    it("goes on from what was said, also after a restart, and no further than this business", async () => {
      await open();
      const talk = await openBank("alice");
      await talk.say(QUESTION);
      assert.ok(textOf(await talk.say("and savings?")).includes(savings));
      assert.equal(JSON.stringify(await linesOf(talk)).match(/"by":"user"/g)?.length, 2);
      await talk.say("new customer");
      assert.deepEqual(await linesOf(talk), []);
    });

    it("is answered once, however often it arrives", async () => {
      await open();
      const talk = await openBank("alice");
      const first = await talk.say(QUESTION, { id: "q1" });
      const again = await talk.say(QUESTION, { id: "q1" });
      assert.equal(first.replies.length, 1);
      assert.deepEqual(again.replies, []);
    });

    it("agrees with the dashboard after something was done", async () => {
      await open();
      const talk = await openBank("alice");
      await talk.say("transfer $200 to savings");
      const after = formatNumber(Number(drawn.facts.savings) + 200, "money");
      assert.ok(textOf(await talk.say("what are my savings?")).includes(after));
      assert.ok(seeNew(await talk.say("Dashboard")).words.includes(after));
    });

    it("opens the page from below the answer", async () => {
      await open();
      const talk = await openBank("alice");
      const seen = seeNew(await talk.say("what is my credit score?"));
      const buttons = seen.buttons.filter(({ title }) => title.startsWith("Open "));
      for (const one of buttons) assert.ok(seeInPlace(await talk.press(one)).summary.includes("Meridian Trust Bank"));
    });
  });

  describe("A question with a model", () => {
    const answer = `There is ${checking} left in your checking account.`;

    for (const [where, place] of PLACES)
      it(`is answered in ${where} with the chart that the model asked for`, async () => {
        await openWithModel();
        service.always(converses([{ asked: /checking account/, calls: [CHART], says: answer }]));
        const talk = await openBank("alice", place);
        const heard = await talk.say(QUESTION);
        assert.equal(textOf(heard), answer);
        assert.match(seeNew(heard).summary, /Checking, last 12 months/);
        assert.deepEqual(await linesOfAnywhere(talk, place), [
          { by: "user", text: QUESTION },
          { by: "bot", text: answer },
        ]);
      });

    it("is streamed in a chat of Teams, as the protocol wants it", async () => {
      await openWithModel();
      service.play(calls([CHART]), says(answer));
      const talk = await openBank("alice");
      await talk.say(QUESTION);
      const infos = channel.connector.tries.flatMap(({ activity }) => readStreaminfo(activity) ?? []);
      assert.equal(infos[0]?.streamType, "informative");
      assert.equal(infos.at(-1)?.streamType, "final");
      assert.deepEqual(
        infos.slice(0, -1).map(({ streamSequence }) => streamSequence),
        infos.slice(0, -1).map((_, index) => index + 1),
      );
      const final = channel.connector.tries.at(-1)?.activity;
      assert.deepEqual(JSON.stringify(final?.entities).match(/AIGeneratedContent/g)?.length, 1);
    });

    it("tells the model what was said before, and nothing after another customer came", async () => {
      await openWithModel();
      service.always(says("Good to see you."));
      const talk = await openBank("alice");
      await talk.say("good morning to you");
      await talk.say("and how are things");
      assert.ok(JSON.stringify(messagesOf(service.received.at(-1))).includes("good morning to you"));
      await talk.say("new customer");
      await talk.say("and how are you");
      assert.ok(!JSON.stringify(messagesOf(service.received.at(-1))).includes("good morning to you"));
    });

    it("tells the model what was undone", async () => {
      await openWithModel();
      service.always(says("Good to see you."));
      const talk = await openBank("alice");
      await talk.say("transfer $200 to savings");
      await talk.say("undo");
      await talk.say("and how are things");
      const told = messagesOf(service.received.at(-1)).map(({ content }) => content);
      assert.equal(told.at(-2), TAKEN_BACK);
      assert.match(told.at(-3) ?? "", /moved to savings/);
    });

    it("never shows a figure that is not the customer's", async () => {
      await openWithModel();
      service.always(says("There is $987,654.32 left in your checking account."));
      const talk = await openBank("alice");
      const heard = await talk.say(QUESTION);
      assert.ok(textOf(heard).includes(checking), textOf(heard));
      for (const { activity } of channel.connector.tries) assert.ok(!JSON.stringify(activity).includes("987,654"));
    });

    it("is answered by rules when the service fails", async () => {
      await openWithModel();
      service.always(replies(500, { error: {} }));
      const talk = await openBank("alice");
      const { mode, persona } = { mode: banking, persona: drawn };
      const locally = answerLocally(QUESTION, { mode, persona, company: banking.company, lines: [] });
      assert.equal(textOf(await talk.say(QUESTION)), locally.text);
    });

    it("gets a friendly word where the filter stops it, and is not remembered, or the next would be stopped too", async () => {
      await openWithModel();
      service.play(FAULTS["a filtered prompt"]?.play ?? assert.fail("there is no such fault"));
      const talk = await openBank("alice");
      assert.match(textOf(await talk.say("something that nobody should ask")), /^That is nothing I can help with here/);
      assert.deepEqual(await linesOf(talk), []);
      service.play(says("Good to see you."));
      assert.equal(textOf(await talk.say("and how are things")), "Good to see you.");
      assert.ok(!JSON.stringify(messagesOf(service.received.at(-1))).includes("nobody should ask"));
    });

    it("leaves clicks quick, and is acknowledged, while the model is at work", async () => {
      await openWithModel();
      const model = paced([answer]);
      service.play(model.play);
      const talk = await openBank("alice");
      const dashboard = see(cardOf(talk.messages().at(-1)));
      const { status } = await talk.post({ type: "message", text: QUESTION });
      assert.equal(status, 200);
      const tab = button(dashboard, "Accounts");
      const action = { type: "Action.Execute", verb: "open", data: tab.data };
      const click = await talk.post({ type: "invoke", name: "adaptiveCard/action", value: { action } });
      assert.ok(seeInPlace(click).summary.includes("Accounts"));
      assert.equal(service.open, 1, "the model is still at work");
      model.tell();
      model.end();
      await channel.bot.drain();
      assert.equal(talk.messages().at(-1)?.text, answer);
    });

    it("is dropped when the business has become another one meanwhile, and remembers nothing", async () => {
      await openWithModel();
      const model = paced([answer]);
      service.play(model.play);
      const talk = await openBank("alice");
      const settings = seeNew(await talk.say("Settings"));
      await talk.post({ type: "message", text: QUESTION });
      const { data } = button(settings, "Reset");
      const action = { type: "Action.Execute", verb: "reset", data };
      await talk.post({ type: "invoke", name: "adaptiveCard/action", value: { action } });
      model.end();
      await channel.bot.drain();
      assert.equal(talk.messages().at(-1)?.text, MEANWHILE);
      assert.deepEqual(await linesOf(talk), []);
    });

    it("says that it is from before what was done meanwhile, and shows nothing of then", async () => {
      await openWithModel();
      const model = paced([answer]);
      service.play(model.play);
      const talk = await openBank("alice");
      const transfers = seeNew(await talk.say("Transfers"));
      await talk.post({ type: "message", text: QUESTION });
      const { data } = button(transfers, "Transfer to savings");
      const action = { type: "Action.Execute", verb: "act", data: { ...data, [inputId("transfer", "amount")]: 200 } };
      await talk.post({ type: "invoke", name: "adaptiveCard/action", value: { action } });
      model.tell();
      model.end();
      await channel.bot.drain();
      const last = talk.messages().at(-1);
      assert.equal(last?.text, `${answer} ${SINCE}`);
      assert.deepEqual(last?.attachments, []);
    });

    it("stops the model when the user stops the answer", async () => {
      await openWithModel();
      const model = paced(["Good to see you.", " Checking is what you pay from.", " Savings is what you keep."]);
      const talk = await openBank("alice");
      service.play(model.play);
      const before = channel.connector.tries.length;
      channel.connector.failStream(2, STOPPED); // the first text; the line before it stands
      await talk.post({ type: "message", text: "what is all this about then" });
      model.tell();
      await channel.connector.until("the first text", () => channel.connector.tries.length === before + 2);
      model.tell();
      await channel.bot.drain(); // though the model never ends by itself
      assert.equal(channel.connector.tries.length, before + 2);
      assert.match(JSON.stringify(await linesOf(talk)), /Good to see you\."/);
    });

    it("does what is asked for without asking the model", async () => {
      await openWithModel();
      const talk = await openBank("alice");
      const before = service.received.length;
      assert.match(textOf(await talk.say("transfer $200 to savings")), /\$200\.00/);
      assert.equal(service.received.length, before);
    });
  });

  /** What is remembered, of a conversation in any channel. */
  async function linesOfAnywhere(talk: Talk, { channelId = "msteams" }: Place): Promise<unknown> {
    return (await channel.kept(talk, channelId))?.lines;
  }
});
