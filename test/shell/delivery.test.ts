/** What goes out, and when: over HTTP, between a real server and a fake channel, with turns of the tests' own. */
import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import type { Delivery, Incoming, Turn } from "../../src/shell/exchange.ts";
import type { Reply } from "../../src/shell/reply.ts";
import { type Channel, type ChannelOptions, openChannel } from "../conversations/channel.ts";
import type { Mishap } from "../conversations/connector.ts";

const CARD = { type: "AdaptiveCard", version: "1.5", body: [] } as const;
const card: Reply = { kind: "card", card: CARD };

let channel: Channel | undefined;

async function open(turn: Turn, options: ChannelOptions = {}): Promise<Channel> {
  channel = await openChannel({ turn, ...options });
  return channel;
}

function text(words: string): Reply {
  return { kind: "text", text: words };
}

function wordsOf({ act }: Incoming): string {
  return act.kind === "says" ? act.text : act.kind;
}

async function echo(incoming: Incoming, delivery: Delivery): Promise<void> {
  await delivery.answer(text(wordsOf(incoming)));
}

describe("The way back", () => {
  afterEach(async () => {
    await channel?.close();
    channel = undefined;
  });

  describe("createDelivery", () => {
    it("sends words as plain text, with three suggestions at most that type themselves", async () => {
      const suggestions = ["a bank", "a clinic", "a florist", "an airline"];
      const { conversation } = await open(async (_, delivery) => {
        await delivery.send({ kind: "text", text: "*Hi*", suggestions });
      });
      const { replies } = await conversation("alice").say("hi", { id: "one" });
      const [reply] = replies;
      assert.equal(reply?.text, "*Hi*");
      assert.equal(reply?.textFormat, "plain");
      assert.equal(reply?.replyToId, "one");
      const actions = reply?.suggestedActions?.actions.map(({ type, value }) => `${type} ${value}`);
      assert.deepEqual(actions, ["imBack a bank", "imBack a clinic", "imBack a florist"]);
    });

    it("sends cards as attachments, and tells the turn their ids", async () => {
      const ids: (string | undefined)[] = [];
      const { conversation } = await open(async (_, delivery) => void ids.push(await delivery.send(card)));
      const alice = conversation("alice");
      const { replies } = await alice.say("hi");
      assert.equal(replies[0]?.attachments[0]?.contentType, "application/vnd.microsoft.card.adaptive");
      assert.deepEqual(alice.cards(), [CARD]);
      assert.deepEqual(ids, ["sent-1"]);
    });

    it("sends words and the card below them in one message", async () => {
      const { conversation } = await open(async (_, delivery) => {
        await delivery.send({ kind: "text", text: "Here.", card: CARD, suggestions: ["More"] });
      });
      const alice = conversation("alice");
      const { replies } = await alice.say("hi");
      assert.equal(replies.length, 1);
      assert.deepEqual([alice.texts(), alice.cards()], [["Here."], [CARD]]);
      assert.equal(replies[0]?.suggestedActions?.actions.length, 1);
      assert.deepEqual([replies[0]?.entities, replies[0]?.channelData], [undefined, undefined]);
    });

    it("marks an assistant's answer that is sent at once", async () => {
      const { conversation } = await open(async (_, delivery) => {
        await delivery.send({ kind: "text", text: "Here.", answer: true });
      });
      const { replies } = await conversation("alice").say("hi");
      assert.deepEqual(replies[0]?.channelData, { feedbackLoop: { type: "default" } });
      assert.equal(replies[0]?.entities, undefined);
    });

    it("answers a click on an Action.Submit with a message", async () => {
      const { conversation } = await open(echo);
      const { body, replies } = await conversation("alice").click({ tab: "cards" });
      assert.equal(body, undefined);
      assert.equal(replies[0]?.text, "clicks");
    });

    it("answers a click on an Action.Execute in the card's place", async () => {
      const { conversation } = await open(async ({ act }, delivery) => {
        assert.deepEqual(act, { kind: "clicks", data: { verb: "open", tab: "cards" }, replaces: true });
        await delivery.answer(card);
      });
      const { body, replies } = await conversation("alice").execute("open", { tab: "cards" });
      assert.deepEqual(body, { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: CARD });
      assert.deepEqual(replies, []);
    });

    it("answers a click on an Action.Execute with the card in its place, and with the words in a message", async () => {
      const { conversation } = await open(async (_, delivery) => {
        await delivery.answer({ kind: "text", text: "Done, see above.", card: CARD });
      });
      const { body, replies } = await conversation("alice").execute("open");
      assert.deepEqual(body, { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: CARD });
      assert.deepEqual(
        replies.map(({ text, attachments }) => [text, attachments]),
        [["Done, see above.", []]],
      );
    });

    it("answers a click that the turn has nothing to say to", async () => {
      const { conversation } = await open(async () => {});
      const { body } = await conversation("alice").execute("open");
      assert.deepEqual(body, { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Done." });
    });
  });

  describe("createDelivery, when to answer", () => {
    it("acknowledges a message when the turn says that it is kept, and sends afterwards", async () => {
      const gate = Promise.withResolvers<void>();
      const { conversation } = await open(async (_, delivery) => {
        delivery.acknowledge();
        await gate.promise;
        await delivery.send(text("done"));
      });
      const alice = conversation("alice");
      assert.deepEqual(await alice.post({ type: "message", text: "hi" }), { status: 200, body: undefined });
      assert.deepEqual(alice.texts(), []);
      gate.resolve();
      await alice.shows(1);
    });

    it("acknowledges a message after a while, those that wait for their turn too", async () => {
      const gate = Promise.withResolvers<void>();
      const { conversation } = await open(() => gate.promise, { acknowledgeAfter: 20 });
      const alice = conversation("alice");
      const answers = [1, 2].map(() => alice.post({ type: "message", text: "hi" }));
      assert.deepEqual(
        (await Promise.all(answers)).map(({ status }) => status),
        [200, 200],
      );
      gate.resolve();
    });

    it("answers a message whose turn says nothing about it when the turn has ended", async () => {
      const { conversation } = await open(echo);
      const alice = conversation("alice");
      await alice.post({ type: "message", text: "hi" });
      assert.deepEqual(alice.texts(), ["hi"]);
    });

    it("answers a click with its result as soon as there is one, and sends what follows", async () => {
      const gate = Promise.withResolvers<void>();
      const { conversation } = await open(async (_, delivery) => {
        delivery.acknowledge();
        await delivery.answer(card);
        await gate.promise;
        await delivery.answer(text("and this"));
      });
      const alice = conversation("alice");
      const { body } = await alice.post({ type: "invoke", name: "adaptiveCard/action", value: { action: {} } });
      assert.deepEqual(body, { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: CARD });
      gate.resolve();
      assert.equal((await alice.shows(1))[0]?.text, "and this");
    });

    it("collects the replies to who expects them in the answer", async () => {
      const { conversation, connector } = await open(async (_, delivery) => {
        delivery.acknowledge();
        await delivery.send(text("one"));
        await delivery.answer(card);
      });
      const { status, body } = await conversation("alice").say("hi", { deliveryMode: "expectReplies" });
      assert.equal(status, 200);
      assert.match(JSON.stringify(body), /^\{"activities":\[\{"type":"message","text":"one".*"AdaptiveCard"/);
      assert.equal(connector.tries.length, 0);
    });

    it("collects the result of a click likewise", async () => {
      const { conversation } = await open(echo);
      const { body } = await conversation("alice").execute("open", {}, { deliveryMode: "expectReplies" });
      assert.match(JSON.stringify(body), /"type":"invokeResponse","value":\{"status":200,"body":\{"statusCode":200,/);
    });
  });

  describe("createDelivery, when things go wrong", () => {
    const mishaps: [what: string, mishap: Mishap][] = [
      ["answers 502", { status: 502 }],
      ["answers 429 without saying when to come again", { status: 429 }],
      ["answers 429 and asks for more patience than there is", { status: 429, retryAfter: "60" }],
      ["hangs up", "reset"],
      ["never answers", "hang"],
    ];
    for (const [what, mishap] of mishaps) {
      it(`sends once to a connector that ${what}, and goes on`, async () => {
        const ids: (string | undefined)[] = [];
        const { conversation, connector } = await open(
          async (incoming, delivery) => void ids.push(await delivery.send(text(wordsOf(incoming)))),
          { sendLimit: 300 },
        );
        const alice = conversation("alice");
        connector.fail(mishap);
        assert.equal((await alice.say("lost")).status, 200);
        await alice.say("found");
        assert.deepEqual(
          connector.tries.map(({ activity }) => activity.text),
          ["lost", "found"],
        );
        assert.deepEqual(ids, [undefined, "sent-2"]);
      });
    }

    it("sends again what came too soon, when the connector says", async () => {
      const { conversation, connector } = await open(echo);
      connector.fail({ status: 429, retryAfter: "0" }, { status: 429, retryAfter: "0.2" });
      await conversation("alice").say("hi");
      const [, second, third] = connector.tries;
      assert.deepEqual(
        connector.tries.map(({ taken }) => taken),
        [false, false, true],
      );
      assert.ok(Number(third?.at) - Number(second?.at) > 190);
    });

    it("gives up what comes too soon for the third time", async () => {
      const { conversation, connector } = await open(echo);
      connector.fail(...Array.from({ length: 3 }, () => ({ status: 429, retryAfter: "0" })));
      await conversation("alice").say("hi");
      assert.deepEqual(
        connector.tries.map(({ taken }) => taken),
        [false, false, false],
      );
    });
  });
});
