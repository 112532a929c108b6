/** What stands in the log of whole talks, at its most talkative and with everything going wrong: nothing that anybody said. */
import assert from "node:assert/strict";
import { afterEach, before, beforeEach, describe, it } from "mocha";
import { inputId } from "../../src/core/button.ts";
import { createLog } from "../../src/shell/log.ts";
import type { Store } from "../../src/shell/storage.ts";
import { leapingClock } from "../clock.ts";
import { calls } from "../model/chat.ts";
import { DRAFT, DRAFT_TEXT, settingsFor } from "../model/draft.ts";
import { openService, replies, type Service, says } from "../model/service.ts";
import { type Channel, openChannel } from "./channel.ts";
import { button, seeNew } from "./seen.ts";

/** What is said, named or typed, and what the model says: no two of these are in any word of the bot's own. */
const SAID = {
  person: "Quokka Zebrafish",
  company: "Wombat & Numbat",
  question: "how many aardvarks do I own",
  typed: "200.0000001234",
  thumb: "okapi okapi",
  answer: "There is a pangolin in your account.",
  argument: "tamandua",
  business: "echidna parlour",
} as const;
const CANARIES = /quokka|zebrafish|wombat|numbat|aardvark|0000001234|okapi|pangolin|tamandua|echidna|florist/i;

let service: Service;
let channel: Channel;
let lines: string[];
let broken: boolean;

describe("The log of a talk", () => {
  before(() => import("openai"));
  beforeEach(async () => {
    service = await openService();
    [lines, broken] = [[], false];
    const log = createLog("trace", { write: (line) => void lines.push(line) });
    const settings = { ...settingsFor(service, 500), CHAT_DEADLINE_MS: "500" };
    channel = await openChannel({ log, watch: breakable, settings, sendLimit: 200, clock: leapingClock() });
  });
  afterEach(async () => {
    await channel.close();
    await service.close();
  });

  function breakable(storage: Store): Store {
    const fail = () => Promise.reject(new Error("the disk is gone"));
    return {
      ...storage,
      read: (keys) => (broken ? fail() : storage.read(keys)),
      write: (changes) => (broken ? fail() : storage.write(changes)),
    };
  }

  function assertDiscreet(least: number): void {
    assert.ok(lines.length >= least, `${lines.length} lines`);
    for (const line of lines) assert.doesNotMatch(line, CANARIES);
    for (const own of [DRAFT.company, DRAFT.tagline, DRAFT.ledgers[0].rows[0]])
      assert.ok(!lines.join().includes(own), `${own} is in the log`);
  }

  it("has nothing of it when all goes well", async () => {
    service.play(says(DRAFT_TEXT));
    const person = channel.conversation(SAID.person, { id: "a:1" });
    await person.say(`presto, you're a florist called ${SAID.company}`);
    service.play(calls([{ name: "look_up", arguments: { ledger: SAID.argument } }], SAID.answer), says(SAID.answer));
    await person.say(SAID.question);
    const bank = channel.conversation("bank");
    await bank.say(`presto, you're a bank called ${SAID.company}`);
    const transfers = seeNew(await bank.say("Transfers"));
    const { data, ...transfer } = button(transfers, "Transfer to savings");
    for (const amount of [SAID.typed, SAID.question])
      await bank.press({ ...transfer, data: { ...data, [inputId("transfer", "amount")]: amount } });
    await bank.say(`transfer $50 to savings for ${SAID.person}`);
    const feedback = { reaction: "like", feedback: JSON.stringify({ feedbackText: SAID.thumb }) };
    await bank.post({
      type: "invoke",
      name: "message/submitAction",
      value: { actionName: "feedback", actionValue: feedback },
    });
    await bank.execute(SAID.thumb, { verb: SAID.thumb, tab: SAID.business });
    assertDiscreet(10);
  });

  it("has nothing of it when all goes wrong", async () => {
    const person = channel.conversation(SAID.person, { id: "a:1" });
    for (const play of [
      replies(500, { error: { message: SAID.answer } }),
      replies(400, { error: { message: SAID.answer, code: "content_filter" } }),
      says(`{"company":"${SAID.company}","tagline":oops}`),
      says(SAID.answer),
    ]) {
      service.always(play);
      channel.connector.fail({ status: 400, message: SAID.answer }, "reset");
      await person.say(`presto, you're a ${SAID.business} called ${SAID.company}`);
      await person.say(SAID.question);
    }
    const shown = seeNew(await person.say("Dashboard"));
    broken = true;
    await person.say(SAID.question);
    await person.press(button(shown, "Settings"));
    broken = false;
    for (const activity of [
      { type: "message", text: SAID.question, serviceUrl: `https://${SAID.argument}.example/` },
      { type: "invoke", name: "adaptiveCard/action", value: SAID.thumb },
      { type: "message", text: SAID.question, from: SAID.person },
      { type: SAID.thumb, text: SAID.question },
      { type: "message", text: SAID.question, conversation: { id: "" } },
    ])
      await person.post(activity);
    await channel.bot.drain();
    assertDiscreet(20);
  });
});
