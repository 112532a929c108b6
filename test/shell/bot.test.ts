/** The bot over HTTP, between a real server and a fake channel, with turns of the tests' own. What goes out is in `delivery.test.ts`. */
import assert from "node:assert/strict";
import { mock } from "node:test";
import { afterEach, describe, it } from "mocha";
import type { Delivery, Incoming, Turn } from "../../src/shell/exchange.ts";
import { createLog } from "../../src/shell/log.ts";
import { createQueue } from "../../src/shell/queue.ts";
import type { Reply } from "../../src/shell/reply.ts";
import { type Channel, type ChannelOptions, openChannel, TENANT } from "../conversations/channel.ts";

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

describe("The bot", () => {
  afterEach(async () => {
    await channel?.close();
    channel = undefined;
  });

  describe("createBot", () => {
    it("hands the turn what happened, where, when and for whom", async () => {
      const seen: Incoming[] = [];
      const { conversation } = await open(async (incoming) => void seen.push(incoming));
      await conversation("alice").say("hi", { id: "one", localTimestamp: "2026-11-22T01:00:00.000+14:00" });
      assert.deepEqual(seen, [
        {
          conversation: "msteams/local/a:alice",
          tenant: "local",
          activityId: "one",
          user: "29:alice",
          scope: "personal",
          profile: "teams",
          day: "2026-11-22",
          act: { kind: "says", text: "hi" },
        },
      ]);
    });

    const nonsense = [{ name: "adaptiveCard/action" }, { name: "adaptiveCard/action", value: { action: 5 } }];
    for (const fields of nonsense) {
      it(`lets the turn answer a malformed click: ${JSON.stringify(fields)}`, async () => {
        const { conversation } = await open(echo);
        const { status, body } = await conversation("alice").post({ type: "invoke", ...fields });
        assert.equal(status, 200);
        assert.deepEqual(body, {
          statusCode: 200,
          type: "application/vnd.microsoft.activity.message",
          value: "clicks",
        });
      });
    }

    const quiet: [what: string, fields: object, status: number, body: unknown][] = [
      ["an invoke it does not know", { type: "invoke", name: "task/fetch" }, 501, undefined],
      [
        "a thumb that is none",
        { type: "invoke", name: "message/submitAction", value: { actionName: "feedback" } },
        200,
        {},
      ],
      ["typing", { type: "typing" }, 200, undefined],
      ["a reaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }] }, 200, undefined],
      ["an end", { type: "endOfConversation" }, 200, undefined],
      ["an event", { type: "event", name: "x", value: {} }, 200, undefined],
      ["an edit", { type: "messageUpdate", text: "hi" }, 200, undefined],
      ["an upgrade of its own", { type: "installationUpdate", action: "remove-upgrade" }, 200, undefined],
      [
        "what is no activity",
        { conversation: 5 },
        400,
        { error: "Cannot read the activity: conversation must be an object" },
      ],
    ];
    for (const [what, fields, status, body] of quiet) {
      it(`runs no turn for ${what}`, async () => {
        const { conversation, bot } = await open(() => assert.fail("a turn ran"));
        assert.deepEqual(await conversation("alice").post({ type: "message", ...fields }), { status, body });
        await bot.drain();
      });
    }

    it("takes a join even without the bot's name or the sender's", async () => {
      const { conversation } = await open(echo);
      const { replies } = await conversation("alice").say("", {
        type: "installationUpdate",
        action: "add",
        recipient: undefined,
        from: { id: "" },
      });
      assert.equal(replies[0]?.text, "joins");
    });
  });

  describe("createBot, given thumbs", () => {
    const like = {
      actionName: "feedback",
      actionValue: { reaction: "like", feedback: '{"feedbackText":"my secret"}' },
    };
    const dislike = { actionName: "feedback", actionValue: { reaction: "dislike" } };

    it("counts them and logs them, but nothing that was written with them", async () => {
      const lines: string[] = [];
      const log = createLog("info", { write: (line) => void lines.push(line) });
      const { conversation } = await open(() => assert.fail("a turn ran"), { log });
      const alice = conversation("alice");
      for (const value of [like, dislike, like]) {
        const answer = await alice.post({ type: "invoke", name: "message/submitAction", value, replyToId: "sent-1" });
        assert.deepEqual(answer, { status: 200, body: {} });
      }
      const counted = lines
        .map((line) => JSON.parse(line))
        .map(({ conversation, thumb, up, down }) => ({ conversation, thumb, up, down }));
      const where = { conversation: "msteams/local/a:alice" };
      assert.deepEqual(counted, [
        { ...where, thumb: "up", up: 1, down: 0 },
        { ...where, thumb: "down", up: 1, down: 1 },
        { ...where, thumb: "up", up: 2, down: 1 },
      ]);
      assert.ok(!lines.join("").includes("my secret"));
    });

    it("does not let them wait for a message at work", async () => {
      const gate = Promise.withResolvers<void>();
      const { conversation, bot } = await open(() => gate.promise, { acknowledgeAfter: 1 });
      const alice = conversation("alice");
      await alice.post({ type: "message", text: "slow" });
      assert.equal((await alice.post({ type: "invoke", name: "message/submitAction", value: like })).status, 200);
      gate.resolve();
      await bot.drain();
    });
  });

  describe("createBot, in what order", () => {
    it("handles the messages of a conversation one at a time, as they came", async () => {
      const gate = Promise.withResolvers<void>();
      let atOnce = 0;
      const { conversation, bot } = await open(
        async (incoming, delivery) => {
          assert.equal(++atOnce, 1);
          await gate.promise;
          await echo(incoming, delivery);
          atOnce--;
        },
        { acknowledgeAfter: 1 },
      );
      const alice = conversation("alice");
      const sentences = Array.from({ length: 20 }, (_, index) => `message ${index}`);
      for (const sentence of sentences) await alice.post({ type: "message", text: sentence });
      gate.resolve();
      await bot.drain();
      assert.deepEqual(alice.texts(), sentences);
    });

    it("lets neither clicks nor other conversations wait for a message at work", async () => {
      const gate = Promise.withResolvers<void>();
      const { conversation, bot } = await open(
        async (incoming, delivery) => {
          if (wordsOf(incoming) === "slow") await gate.promise;
          await echo(incoming, delivery);
        },
        { acknowledgeAfter: 1 },
      );
      const alice = conversation("alice");
      await alice.post({ type: "message", text: "slow" });
      const click = { type: "invoke", name: "adaptiveCard/action", value: { action: { verb: "open" } } };
      assert.equal((await alice.post(click)).status, 200);
      await conversation("bob").post({ type: "message", text: "quick" });
      await conversation("bob").shows(1);
      assert.deepEqual(alice.texts(), []);
      gate.resolve();
      await bot.drain();
      assert.deepEqual(alice.texts(), ["slow"]);
    });
  });

  describe("createBot, when a turn fails", () => {
    it("says sorry for a turn that fails, and logs nothing that was said", async () => {
      const lines: string[] = [];
      const log = createLog("info", { write: (line) => void lines.push(line) });
      const { conversation } = await open(() => Promise.reject(new Error("the store is away")), { log });
      const alice = conversation("alice");
      const said = await alice.say("my secret");
      const clicked = await alice.execute("open", { secret: "my secret" });
      assert.equal(said.status, 200);
      assert.match(said.replies[0]?.text ?? "", /^Something went wrong on my side\./);
      assert.equal(clicked.status, 200);
      assert.match(JSON.stringify(clicked.body), /activity\.message","value":"Something went wrong on my side\./);
      assert.equal(lines.filter((line) => line.includes("the store is away")).length, 2);
      assert.ok(!lines.join("").includes("my secret"));
    });

    it("says sorry by message for a click that fails after its answer", async () => {
      const { conversation } = await open(async (_, delivery) => {
        await delivery.answer(card);
        throw new Error("too late");
      });
      const { replies } = await conversation("alice").execute("open");
      assert.match(replies[0]?.text ?? "", /^Something went wrong/);
    });
  });

  describe("createBot, while a turn takes its time", () => {
    it("shows no typing that the turn did not ask for", async () => {
      const gate = Promise.withResolvers<void>();
      const { conversation, connector } = await open(
        async (incoming, delivery) => {
          mock.timers.tick(10_000); // as if the turn had been at work for as long
          delivery.acknowledge();
          await gate.promise;
          await echo(incoming, delivery);
        },
        { acknowledgeAfter: 60_000 },
      );
      mock.timers.enable({ apis: ["setTimeout"] });
      try {
        const alice = conversation("alice");
        await alice.post({ type: "message", text: "slow" });
        gate.resolve();
        await alice.shows(1);
        assert.deepEqual(
          connector.tries.map(({ activity }) => activity.type),
          ["message"],
        );
      } finally {
        mock.timers.reset();
      }
    });
  });

  describe("createBot, when there is too much", () => {
    it("tells once who writes faster than it answers, and handles what waits", async () => {
      const gate = Promise.withResolvers<void>();
      const { conversation, bot } = await open(
        async (incoming, delivery) => {
          await gate.promise;
          await echo(incoming, delivery);
        },
        { acknowledgeAfter: 1, queue: createQueue(2) },
      );
      const alice = conversation("alice");
      const post = async (text: string) => assert.equal((await alice.post({ type: "message", text })).status, 200);
      for (const text of ["1", "2", "3", "4", "5", "6"]) await post(text);
      const [sorry, ...others] = await alice.shows(1);
      assert.match(sorry?.text ?? "", /^One moment, please/);
      assert.deepEqual(others, []);
      await alice.post({ type: "installationUpdate", action: "remove" });
      gate.resolve();
      await bot.drain();
      assert.deepEqual(alice.texts().slice(1), ["1", "2", "3", "leaves"]);
      await post("7");
      await bot.drain();
      assert.equal(alice.texts().at(-1), "7");
    });

    it("says sorry once to every conversation whose turns it cuts off when it ends", async () => {
      const { conversation, close } = await open(() => new Promise(() => {}), { acknowledgeAfter: 1, drainLimit: 20 });
      const [alice, bob] = [conversation("alice"), conversation("bob")];
      for (const talk of [alice, alice, bob]) await talk.post({ type: "message", text: "hi" });
      const clicked = bob
        .post({ type: "invoke", name: "adaptiveCard/action", value: { action: { verb: "open" } } })
        .catch(() => undefined);
      await close();
      channel = undefined;
      assert.equal(alice.texts().length, 1);
      assert.match(alice.texts().join(), /^I am being restarted/);
      await clicked;
    });
  });

  describe("createBot, when a turn has ended", () => {
    it("loses what is sent later, without an error", async () => {
      const deliveries: Delivery[] = [];
      const { conversation } = await open(async (_, delivery) => void deliveries.push(delivery));
      await conversation("alice").say("hi");
      assert.equal(await deliveries[0]?.send(text("too late")), undefined);
    });
  });

  describe("createBot, whom it serves", () => {
    const OTHER = "22222222-2222-4222-8222-222222222222";
    const settings = { ALLOWED_TENANTS: TENANT.toUpperCase() };

    it("serves the tenants that ALLOWED_TENANTS names", async () => {
      const { conversation } = await open(echo, { settings });
      assert.equal((await conversation("alice").say("hi")).replies.length, 1);
    });

    it("answers to no other machine without a token that names it", async () => {
      const { conversation } = await open(() => assert.fail("a turn ran"));
      for (const serviceUrl of [
        "https://evil.example/",
        "http://169.254.169.254/latest",
        "http://localhost.evil.example",
      ]) {
        const answer = await conversation("mallory").post({ type: "message", text: "hi", serviceUrl });
        assert.deepEqual(answer, { status: 403, body: undefined });
      }
    });

    for (const tenant of [OTHER, null]) {
      it(`refuses ${tenant === null ? "activities without a tenant" : "other tenants"} if ALLOWED_TENANTS is set`, async () => {
        const { conversation } = await open(() => assert.fail("a turn ran"), { settings });
        const answer = await conversation("mallory", { tenant }).post({ type: "message", text: "hi" });
        assert.deepEqual(answer, { status: 403, body: undefined });
      });
    }
  });
});
