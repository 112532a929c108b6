/** Many messages at once: in one conversation, in many, and to two bots on one store. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, it } from "mocha";
import { Session } from "../../src/core/session.ts";
import { createLog } from "../../src/shell/log.ts";
import { BOT, type Channel, type ChannelOptions, openChannel } from "./channel.ts";
import { assertCustomer, button, cardOf, see, seeInPlace, seeNew } from "./seen.ts";

let open: Channel[] = [];
const trouble: string[] = [];

/** Starts a bot whose warnings and errors are collected. */
async function start(options: ChannelOptions = {}): Promise<Channel> {
  const log = createLog("warn", { write: (line) => void trouble.push(line) });
  const channel = await openChannel({ log, ...options });
  open.push(channel);
  return channel;
}

describe("Crowds", () => {
  afterEach(async () => {
    await Promise.all(open.map((channel) => channel.close()));
    open = [];
    assert.deepEqual(trouble.splice(0), []);
  });

  /** Sends activities over one connection without waiting for an answer, so that they arrive in this order. */
  async function pour({ url, connector }: Channel, id: string, activities: readonly object[]): Promise<number> {
    const usual = {
      type: "message",
      channelId: "msteams",
      serviceUrl: connector.url,
      from: { id: "29:alice" },
      recipient: BOT,
      localTimestamp: "2026-11-21T07:00:00.000-08:00",
      conversation: { id, conversationType: "personal" },
    };
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    let heard = "";
    for (const activity of activities) {
      const body = JSON.stringify({ ...usual, ...activity });
      const head = `POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`;
      socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    const answered = () => heard.match(/HTTP\/1\.1 200 OK/g)?.length ?? 0;
    while (answered() < activities.length) heard += String((await once(socket, "data"))[0]);
    socket.destroy();
    return answered();
  }

  describe("Twenty messages at once, five of them twice", () => {
    it("are each handled once, in the order of their arrival, and the last one holds", async () => {
      const channel = await start();
      const alice = channel.conversation("alice");
      const messages = [
        { id: "m0", text: "presto, you're a bank" },
        ...Array.from({ length: 19 }, (_, index) => ({ id: `m${index + 1}`, text: `seed ${index + 1}` })),
      ];
      const poured = messages.flatMap((message, index) => {
        if (index % 4 !== 3) return [message];
        return [message, message]; // five of them again at once, or when three others have come
      });
      poured.push(...poured.splice(5, 1), ...poured.splice(9, 1));
      assert.equal(await pour(channel, alice.id, poured), 25);
      await channel.bot.drain();

      const arrived = [...new Set(poured.map(({ id }) => id))];
      assert.equal(arrived.length, 20);
      const seeds = alice.cards().map((card) => see(card).stamp?.seed);
      const texts = new Map(messages.map(({ id, text }) => [id, text]));
      const wanted = arrived.map((id) => Number(texts.get(id)?.replace("seed ", "")));
      assert.deepEqual(seeds.slice(1), wanted.slice(1));
      assert.deepEqual(
        alice.cards().map((card) => see(card).stamp?.revision),
        wanted.map((_, index) => index + 1),
      );
      const kept = Session.parse(await channel.kept(alice));
      assert.deepEqual(kept.handled, arrived);
      assert.equal(kept.seed, wanted.at(-1));
    });
  });

  describe("Two hundred conversations at once", () => {
    it("get their own customer each, in the message and in every click", async () => {
      const channel = await start();
      const businesses = ["bank", "insurer", "clinic", "florist"];
      const talks = Array.from({ length: 200 }, (_, index) => ({
        talk: channel.conversation(`person ${index}`),
        line: `presto, you're a ${businesses[index % businesses.length]}`,
      }));
      await Promise.all(talks.map(({ talk, line }) => talk.say(line)));
      const seen = talks.map(({ talk }) => {
        assert.equal(talk.messages().length, 1);
        return see(talk.cards()[0]);
      });
      for (const card of seen) await assertCustomer(card);
      assert.ok(new Set(seen.map(({ stamp }) => stamp?.seed)).size > 195);

      const pages = await Promise.all(
        talks.map(async ({ talk }, index) => {
          const card = seen[index];
          assert.ok(card);
          return seeInPlace(await talk.press(button(card, "Settings")));
        }),
      );
      for (const [index, page] of pages.entries()) {
        assert.deepEqual(page.stamp, seen[index]?.stamp);
        await assertCustomer(page);
      }
    }).timeout(60_000);
  });

  describe("Two bots on one store", () => {
    it("lose and double nothing of one conversation", async () => {
      const dataDir = await mkdtemp(join(tmpdir(), "presto-"));
      const bots = [await start({ dataDir }), await start({ dataDir })];
      const talks = bots.map((bot) => bot.conversation("alice"));
      const [one, two] = talks;
      assert.ok(one && two);
      seeNew(await one.say("presto, you're a bank", { id: "first" }));
      const posts = Array.from({ length: 20 }, (_, index) => {
        const message = { type: "message", text: "new customer", id: `m${index}` };
        const copies = index % 4 === 0 ? talks : [index % 2 === 0 ? one : two]; // five come to both
        return copies.map((talk) => talk.post(message));
      });
      for (const { status } of await Promise.all(posts.flat())) assert.equal(status, 200);
      await Promise.all(bots.map(({ bot }) => bot.drain()));

      const kept = Session.parse(await bots[0]?.kept(one));
      assert.equal(kept.revision, 21);
      assert.equal(new Set(kept.handled).size, 21);
      const revisions = talks.flatMap((talk) => talk.messages().map((message) => see(cardOf(message)).stamp?.revision));
      assert.deepEqual(
        revisions.toSorted((a = 0, b = 0) => a - b),
        Array.from({ length: 21 }, (_, index) => index + 1),
      );
      await rm(dataDir, { recursive: true });
    });
  });
});
