/** How much of the language model people may use, as the settings say: beyond it the bot serves without, and nobody else pays for it. */
import assert from "node:assert/strict";
import { afterEach, before, beforeEach, describe, it } from "mocha";
import { TOO_QUICK } from "../../src/core/sentences.ts";
import type { Environment } from "../../src/shell/config.ts";
import { leapingClock } from "../clock.ts";
import { DRAFT, DRAFT_TEXT, settingsFor } from "../model/draft.ts";
import { openService, type Service, says } from "../model/service.ts";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { seeNew } from "./seen.ts";
import { IDENTITY, KNOWN_KEYS, provide, sign } from "./tokens.ts";

const ANSWER = "Good to see you.";
const QUESTION = "and how are things";

let service: Service;
let channel: Channel | undefined;

describe("What people may use of the model", () => {
  const { error } = console;
  before(() => import("openai"));
  beforeEach(async () => {
    console.error = () => {}; // the SDK prints the keys it knows
    service = await openService();
  });
  afterEach(async () => {
    console.error = error;
    await channel?.close();
    await service.close();
  });

  async function open(settings: Environment): Promise<Channel> {
    channel = await openChannel({
      settings: { ...settingsFor(service), ...settings },
      clock: leapingClock(),
      authorize: (serviceurl) => sign({ serviceurl }),
    });
    return channel;
  }

  async function textOf(talk: Talk, text: string): Promise<string | undefined> {
    return (await talk.say(text)).replies.at(-1)?.text;
  }

  it("is so many tokens a day: then businesses are made, and questions answered, without it", async () => {
    const { conversation } = await open({ MODEL_TOKENS_PER_DAY: "1000" });
    service.always(says(DRAFT_TEXT)); // some 1,100 tokens
    const alice = conversation("alice");
    assert.ok(seeNew(await alice.say("presto, you're a florist")).words.includes(DRAFT.company));
    service.always(says(ANSWER));
    assert.notEqual(await textOf(alice, QUESTION), ANSWER);
    const bob = conversation("bob");
    assert.ok(!seeNew(await bob.say("presto, you're a tailor")).words.includes(DRAFT.company));
    assert.ok(seeNew(await bob.say("presto, you're a florist")).words.includes(DRAFT.company)); // which is kept
    assert.equal(service.received.length, 1);
  });

  it("is a tenant's own: another one has all of its tokens", async () => {
    provide(KNOWN_KEYS);
    const { conversation } = await open({ ...IDENTITY, MODEL_TOKENS_PER_DAY: "1000" });
    service.always(says(DRAFT_TEXT));
    for (const [tenant, business] of [
      ["aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "florist"],
      ["aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "tailor"],
      ["bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb", "tailor"],
    ] as const) {
      const message = { type: "message", text: `presto, you're a ${business}`, deliveryMode: "expectReplies" };
      assert.equal((await conversation(`in ${tenant}`, { tenant }).post(message)).status, 200);
    }
    assert.equal(service.received.length, 2);
  });

  it("is so many requests of a person a minute: the next is told to wait, and others are not", async () => {
    const { conversation } = await open({ MODEL_REQUESTS_PER_USER: "2" });
    service.always(says(ANSWER));
    const [alice, bob] = [conversation("alice"), conversation("bob")];
    for (const talk of [alice, bob]) await talk.say("presto, you're a bank");
    const heard: (string | undefined)[] = [];
    for (const talk of [alice, alice, alice, bob]) heard.push(await textOf(talk, QUESTION));
    assert.deepEqual(heard, [ANSWER, ANSWER, TOO_QUICK, ANSWER]);
    assert.ok(seeNew(await alice.say("presto, you're a florist")).stamp); // by its family
    assert.equal(service.received.length, 3);
  });

  it("is so many requests of a tenant a minute: then questions are answered without it", async () => {
    const { conversation } = await open({ MODEL_REQUESTS_PER_TENANT: "1" });
    service.always(says(ANSWER));
    const [alice, bob] = [conversation("alice"), conversation("bob")];
    for (const talk of [alice, bob]) await talk.say("presto, you're a bank");
    assert.equal(await textOf(alice, QUESTION), ANSWER);
    const answered = await textOf(bob, QUESTION);
    assert.ok(answered !== ANSWER && answered !== TOO_QUICK && answered !== undefined);
    assert.equal(service.received.length, 1);
  });
});
