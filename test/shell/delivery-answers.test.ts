/** Answers that take their time, over HTTP between a real server and a channel that is as strict about streams as Teams. */
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import type { Saying, Turn } from "../../src/shell/exchange.ts";
import { createLog } from "../../src/shell/log.ts";
import type { Reply } from "../../src/shell/reply.ts";
import { leapingClock, standingClock } from "../clock.ts";
import { type Channel, type ChannelOptions, openChannel, type Place } from "../conversations/channel.ts";
import type { Mishap, Try } from "../conversations/connector.ts";
import { EXPIRED, readStreaminfo, STOPPED, TOO_LARGE } from "../conversations/streams.ts";

const CARD = { type: "AdaptiveCard", version: "1.5", body: [] } as const;
const ROOT = {
  type: "https://schema.org/Message",
  "@type": "Message",
  "@context": "https://schema.org",
  "@id": "",
  additionalType: ["AIGeneratedContent"],
} as const;
const ANSWER: Reply = {
  kind: "text",
  text: "One. Two. Three.",
  card: CARD,
  suggestions: ["And savings?", "Chart it", "Accounts", "Help"],
  answer: true,
  model: true,
};

let channel: Channel | undefined;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

describe("Answers on their way", () => {
  before(() => void process.on("unhandledRejection", note));
  after(() => void process.off("unhandledRejection", note));
  afterEach(async () => {
    await channel?.close();
    channel = undefined;
    assert.deepEqual(unhandled, []);
  });

  async function open(turn: Turn, options: ChannelOptions = {}): Promise<Channel> {
    channel = await openChannel({ turn, clock: leapingClock(), ...options });
    return channel;
  }

  /** Opens a channel whose bot answers as `answering` does. */
  async function openAnswering(answering: (saying: Saying) => Promise<void>, options: ChannelOptions = {}) {
    return open(async (_, delivery) => answering(delivery.begin()), options);
  }

  /** Waits until the bot has tried so many times to send. */
  async function tried(count: number): Promise<void> {
    await channel?.connector.until(`${count} tries`, () => Number(channel?.connector.tries.length) >= count);
  }

  /** Answers in four requests if all goes well, or so many; what is said after those is said all the same. */
  async function answer(saying: Saying, requests = 4): Promise<void> {
    const before = Number(channel?.connector.tries.length);
    saying.tell("Looking…");
    await tried(before + 1);
    saying.show("One.");
    await tried(before + Math.min(requests, 2));
    saying.show("One. Two.");
    await tried(before + Math.min(requests, 3));
    await saying.end(ANSWER);
  }

  function summary({ activity, at, replaces, taken }: Try): string {
    const { streamType = replaces ? "update" : activity.type, streamSequence = "" } = readStreaminfo(activity) ?? {};
    return `${at} ${streamType}${streamSequence} ${activity.text ?? ""}${taken ? "" : " ✗"}`;
  }

  function summaries(): readonly string[] {
    return channel?.connector.tries.map(summary) ?? [];
  }

  describe("begin, where answers are streamed", () => {
    it("keeps exactly to the protocol", async () => {
      const { conversation, connector } = await openAnswering((saying) => answer(saying));
      const alice = conversation("alice");
      const { status, replies } = await alice.say("how much?", { id: "asked" });
      assert.equal(status, 200);
      assert.deepEqual(summaries(), [
        "0 informative1 Looking…",
        "1000 streaming2 One.",
        "2000 streaming3 One. Two.",
        "3000 final One. Two. Three.",
      ]);
      const [first, second, , last] = connector.tries.map(({ activity }) => activity);
      assert.deepEqual(first?.entities, [{ type: "streaminfo", streamType: "informative", streamSequence: 1 }]);
      assert.deepEqual(second?.entities, [
        { type: "streaminfo", streamType: "streaming", streamSequence: 2, streamId: "sent-1" },
      ]);
      assert.deepEqual(last?.entities, [{ type: "streaminfo", streamType: "final", streamId: "sent-1" }, ROOT]);
      assert.deepEqual(last?.attachments, [{ contentType: "application/vnd.microsoft.card.adaptive", content: CARD }]);
      assert.deepEqual(last?.channelData, { feedbackLoop: { type: "default" } });
      assert.deepEqual(
        last?.suggestedActions?.actions.map(({ type, value }) => `${type} ${value}`),
        ["imBack And savings?", "imBack Chart it", "imBack Accounts"],
      );
      for (const { attachments, channelData, suggestedActions } of [first, second].flatMap((one) => one ?? []))
        assert.deepEqual([attachments, channelData, suggestedActions], [[], undefined, undefined]);
      assert.equal(replies.length, 1);
      assert.equal(last?.replyToId, "asked");
      assert.equal(last?.textFormat, "plain");
    });

    it("says what is being done before the message is acknowledged, and before any time passes", async () => {
      const gate = Promise.withResolvers<void>();
      const clock = standingClock();
      const { conversation, bot } = await openAnswering(
        async (saying) => {
          saying.tell("Looking…");
          await gate.promise;
          await saying.end(ANSWER);
        },
        { clock },
      );
      const posted = conversation("alice").post({ type: "message", text: "how much?" });
      await tried(1);
      assert.deepEqual(summaries(), ["0 informative1 Looking…"]);
      gate.resolve();
      await clock.awaited();
      clock.pass(1_000);
      assert.equal((await posted).status, 200);
      await bot.drain();
      assert.equal(summaries()[1], "1000 final One. Two. Three.");
    });

    it("sends only the newest of what was shown while a request was on its way", async () => {
      const { conversation } = await openAnswering(async (saying) => {
        saying.tell("Looking…");
        saying.show("One.");
        saying.show("One. Two.");
        await tried(2);
        await saying.end(ANSWER);
      });
      await conversation("alice").say("how much?");
      assert.deepEqual(summaries(), [
        "0 informative1 Looking…",
        "1000 streaming2 One. Two.",
        "2000 final One. Two. Three.",
      ]);
    });

    it("sends one message, without delay, where nothing was shown before the end", async () => {
      const { conversation, connector } = await openAnswering((saying) => saying.end(ANSWER));
      await conversation("alice").say("how much?");
      assert.deepEqual(summaries(), ["0 message One. Two. Three."]);
      assert.deepEqual(connector.tries[0]?.activity.entities, [ROOT]);
    });

    it("leaves the marks of an assistant off what is no answer", async () => {
      const { conversation, connector } = await openAnswering(async (saying) => {
        saying.tell("Looking…");
        await saying.end({ kind: "text", text: "Sorry." });
      });
      await conversation("alice").say("how much?");
      const last = connector.tries.at(-1)?.activity;
      assert.deepEqual(last?.entities, [{ type: "streaminfo", streamType: "final", streamId: "sent-1" }]);
      assert.equal(last?.channelData, undefined);
    });

    it("ends with a card alone, and shows it with the text that was shown", async () => {
      const { conversation } = await openAnswering(async (saying) => {
        saying.show("One.");
        await saying.end({ kind: "card", card: CARD });
      });
      const alice = conversation("alice");
      await alice.say("how much?");
      assert.deepEqual([alice.texts(), alice.cards()], [["One."], [CARD]]);
    });

    it("never ends with nothing at all", async () => {
      for (const begins of [true, false]) {
        const { conversation } = await openAnswering(async (saying) => {
          if (begins) saying.tell("Looking…");
          await saying.end({ kind: "text", text: "" });
        });
        const { replies } = await conversation("alice").say("how much?");
        assert.match(replies[0]?.text ?? "", /^Something went wrong/);
        await channel?.close();
      }
      channel = undefined;
    });

    it("begins a stream of its own for each answer", async () => {
      const { conversation } = await openAnswering((saying) => answer(saying));
      const alice = conversation("alice");
      await alice.say("how much?");
      await alice.say("and savings?");
      assert.deepEqual(alice.texts(), ["One. Two. Three.", "One. Two. Three."]);
      assert.equal(summaries()[4], "3000 informative1 Looking…");
    });
  });

  describe("begin, when the channel will not stream", () => {
    for (const n of [1, 2, 3, 4]) {
      it(`sends nothing more after the user stopped it, at request ${n}`, async () => {
        const lines: string[] = [];
        const log = createLog("warn", { write: (line) => void lines.push(line) });
        const { conversation, connector } = await openAnswering((saying) => answer(saying, n), { log });
        connector.failStream(n, STOPPED);
        const alice = conversation("alice");
        assert.equal((await alice.say("how much?")).status, 200);
        assert.equal(connector.tries.length, n);
        assert.ok(!alice.texts().includes("One. Two. Three."));
        assert.deepEqual(lines, []);
      });
    }

    const mishaps: [what: string, mishap: Mishap][] = [
      ["says that two minutes are over", EXPIRED],
      ["says that the message is too large", TOO_LARGE],
      ["says that streams are not allowed", { status: 405 }],
      ["finds the request bad", { status: 400, message: "BadRequest" }],
      ["answers 502", { status: 502 }],
      ["hangs up", "reset"],
      ["never answers", "hang"],
    ];
    for (const [what, mishap] of mishaps) {
      for (const n of [1, 2, 3, 4]) {
        it(`shows the whole answer once where the channel ${what}, at request ${n}`, async () => {
          const { conversation, connector } = await openAnswering((saying) => answer(saying, n), { sendLimit: 200 });
          connector.failStream(n, mishap);
          const alice = conversation("alice");
          assert.equal((await alice.say("how much?")).status, 200);
          const whole = connector.tries.filter(({ activity, taken }) => taken && activity.text === ANSWER.text);
          assert.equal(whole.length, 1);
          assert.equal(whole[0]?.replaces, n > 1);
          assert.deepEqual(whole[0]?.activity.entities, [ROOT]);
          assert.equal(connector.tries.length, n + 1);
          assert.deepEqual([alice.texts(), alice.cards()], [[ANSWER.text], [CARD]]);
        });
      }
    }

    it("sends the answer as a new message where the old one cannot be replaced", async () => {
      const { conversation, connector } = await openAnswering((saying) => answer(saying, 2));
      connector.failStream(2, EXPIRED);
      connector.refuseUpdates(405);
      await conversation("alice").say("how much?");
      assert.deepEqual(summaries().slice(-2), ["1000 update One. Two. Three. ✗", "1000 message One. Two. Three."]);
    });

    it("gives up, and goes on with the next message, where nothing can be sent at all", async () => {
      const requests = [1, 4];
      const { conversation, connector } = await openAnswering((saying) => answer(saying, requests.shift()));
      connector.fail(...Array.from({ length: 2 }, () => ({ status: 503 })));
      const alice = conversation("alice");
      assert.equal((await alice.say("how much?")).status, 200);
      assert.deepEqual(alice.texts(), []);
      assert.equal(connector.tries.length, 2);
      await alice.say("how much?");
      assert.deepEqual(alice.texts(), [ANSWER.text]);
    });

    it("waits as long as the channel asks, and sends what is the newest then", async () => {
      const clock = standingClock();
      const { conversation, connector, bot } = await openAnswering(
        async (saying) => {
          saying.show("One.");
          await tried(1);
          saying.show("One. Two.");
          await tried(2);
          saying.show("One. Two. Three.");
          await tried(3);
          await saying.end(ANSWER);
        },
        { clock },
      );
      connector.failStream(2, { status: 429, retryAfter: "5" });
      const posted = conversation("alice").post({ type: "message", text: "how much?" });
      for (const ms of [1_000, 5_000, 1_000]) {
        await clock.awaited();
        clock.pass(ms);
      }
      await posted;
      await bot.drain();
      assert.deepEqual(summaries(), [
        "0 streaming1 One.",
        "1000 streaming2 One. Two. ✗",
        "6000 streaming2 One. Two. Three.",
        "7000 final One. Two. Three.",
      ]);
    });

    it("waits for the end, too, as the channel asks, and longer each time if it only says no", async () => {
      const { conversation, connector } = await openAnswering(async (saying) => {
        saying.show("One.");
        await tried(1);
        await saying.end(ANSWER);
      });
      connector.failStream(2, { status: 429 }, { status: 429 }, { status: 429, retryAfter: "3" });
      await conversation("alice").say("how much?");
      assert.deepEqual(summaries(), [
        "0 streaming1 One.",
        "1000 final One. Two. Three. ✗",
        "3000 final One. Two. Three. ✗",
        "7000 final One. Two. Three. ✗",
        "10000 final One. Two. Three.",
      ]);
    });

    it("leaves the stream before two minutes are over, and ends in its place", async () => {
      const clock = leapingClock();
      const { conversation } = await openAnswering(
        async (saying) => {
          saying.tell("Looking…");
          await tried(1);
          saying.show("One.");
          await tried(2);
          clock.pass(99_000);
          saying.show("One. Two.");
          await saying.end(ANSWER);
        },
        { clock },
      );
      const alice = conversation("alice");
      await alice.say("how much?");
      assert.deepEqual(summaries(), [
        "0 informative1 Looking…",
        "1000 streaming2 One.",
        "100000 update One. Two. Three.",
      ]);
      assert.deepEqual([alice.texts(), alice.cards()], [[ANSWER.text], [CARD]]);
    });
  });

  describe("begin, where answers are not streamed", () => {
    const places: [what: string, place: Place, options?: ChannelOptions][] = [
      ["a group", { conversationType: "groupChat" }],
      ["a channel", { conversationType: "channel" }],
      ["Web Chat", { channelId: "webchat" }],
      ["the Emulator", { channelId: "emulator" }],
      ["a client set to basic", {}, { settings: { CARD_PROFILE: "basic" } }],
      ["another channel set to teams", { channelId: "webchat" }, { settings: { CARD_PROFILE: "teams" } }],
    ];
    for (const [what, place, options] of places) {
      it(`shows typing in ${what}, and then one message`, async () => {
        const clock = standingClock();
        const { conversation, connector, bot } = await openAnswering(
          async (saying) => {
            saying.tell("Looking…");
            saying.show("One.");
            await tried(2);
            await saying.end(ANSWER);
          },
          { clock, ...options },
        );
        const alice = conversation("alice", place);
        const posted = alice.post({ type: "message", text: "how much?" });
        await clock.awaited();
        clock.pass(3_000);
        await posted;
        await bot.drain();
        assert.deepEqual(summaries(), ["0 typing ", "3000 typing ", "3000 message One. Two. Three."]);
        assert.equal(clock.waiting, 0);
        const last = connector.tries.at(-1)?.activity;
        const rated = place.channelId === undefined || options?.settings?.CARD_PROFILE === "teams";
        assert.deepEqual(
          last?.channelData,
          rated && what !== "a client set to basic" ? { feedbackLoop: { type: "default" } } : undefined,
        );
        assert.deepEqual([last?.entities, last?.suggestedActions?.actions.length], [[ROOT], 3]);
        assert.deepEqual(connector.tries[0]?.activity.entities, undefined);
      });
    }

    it("types for each conversation by itself", async () => {
      const { conversation, bot, connector } = await openAnswering(
        async (saying) => {
          await tried(4);
          await saying.end(ANSWER);
        },
        { clock: standingClock(), acknowledgeAfter: 1 },
      );
      const ids = ["a", "b", "c", "d"];
      for (const id of ids)
        await conversation(id, { conversationType: "groupChat" }).post({ type: "message", text: "?" });
      await bot.drain();
      const typed = connector.tries.filter(({ activity }) => activity.type === "typing");
      assert.deepEqual(
        typed.map(({ activity }) => activity.conversation.id).sort(),
        ids.map((id) => `a:${id}`),
      );
    });

    it("sends the answer once although typing fails", async () => {
      for (const mishap of [{ status: 502 }, { status: 429, retryAfter: "5" }, "reset", "hang"] as const) {
        const { conversation, connector } = await openAnswering(
          async (saying) => {
            await tried(1);
            await saying.end(ANSWER);
          },
          { sendLimit: 200 },
        );
        connector.fail(mishap);
        await conversation("alice", { conversationType: "groupChat" }).say("how much?");
        assert.deepEqual(summaries(), ["0 typing  ✗", "0 message One. Two. Three."]);
        await channel?.close();
      }
      channel = undefined;
    });

    it("collects one message for who expects the replies in the answer", async () => {
      const { conversation, connector } = await openAnswering(async (saying) => {
        saying.tell("Looking…");
        saying.show("One.");
        await saying.end(ANSWER);
      });
      const { body } = await conversation("alice").say("how much?", { deliveryMode: "expectReplies" });
      assert.match(JSON.stringify(body), /^\{"activities":\[\{"type":"message","text":"One\. Two\. Three\."/);
      assert.ok(!JSON.stringify(body).includes("typing"));
      assert.equal(connector.tries.length, 0);
    });
  });

  describe("begin, when a turn goes wrong", () => {
    for (const conversationType of ["personal", "groupChat"] as const) {
      it(`says sorry in the answer that is on its way (${conversationType})`, async () => {
        const { conversation } = await openAnswering(async (saying) => {
          saying.tell("Looking…");
          await tried(1);
          saying.show("One.");
          throw new Error("the model is away");
        });
        const { replies } = await conversation("alice", { conversationType }).say("how much?");
        assert.equal(replies.length, 1);
        assert.equal(replies[0]?.type, "message");
        assert.match(replies[0]?.text ?? "", /^One\.\n\nSomething went wrong/);
      });

      it(`ends an answer that the turn forgot (${conversationType})`, async () => {
        const { conversation } = await openAnswering(async (saying) => saying.tell("Looking…"));
        const { replies } = await conversation("alice", { conversationType }).say("how much?");
        assert.match(replies[0]?.text ?? "", /^Something went wrong/);
      });

      it(`sends an end that the turn did not wait for (${conversationType})`, async () => {
        const { conversation } = await openAnswering(async (saying) => {
          saying.show("One.");
          void saying.end(ANSWER);
        });
        const { replies } = await conversation("alice", { conversationType }).say("how much?");
        assert.deepEqual(
          replies.map(({ text }) => text),
          [ANSWER.text],
        );
      });
    }

    it("says sorry by a message of its own after the end", async () => {
      const { conversation } = await openAnswering(async (saying) => {
        await saying.end(ANSWER);
        throw new Error("the store is away");
      });
      const { replies } = await conversation("alice").say("how much?");
      assert.equal(replies[0]?.text, ANSWER.text);
      assert.match(replies[1]?.text ?? "", /^Something went wrong/);
    });

    it("has one answer on its way at a time, and another after it", async () => {
      const { conversation } = await open(async (_, delivery) => {
        const saying = delivery.begin();
        saying.show("One.");
        await delivery.begin().end(ANSWER);
        await delivery.begin().end({ kind: "text", text: "And more." });
        await saying.end({ kind: "text", text: "lost" });
      });
      const alice = conversation("alice");
      await alice.say("how much?");
      assert.deepEqual(alice.texts(), [ANSWER.text, "And more."]);
    });
  });
});
