/** What becomes of a turn whose reply the channel does not take: nothing is sent twice, what was done is kept, and the talk goes on. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { type Mishap, openConnector } from "./connector.ts";
import { button, seeInPlace, seeNew } from "./seen.ts";

/** How a channel fails that does not take a message. */
const MISHAPS: readonly (readonly [what: string, mishap: Mishap])[] = [
  ["answers 400", { status: 400 }],
  ["answers 403", { status: 403 }],
  ["answers 413", { status: 413 }],
  ["answers 429 for long", { status: 429, retryAfter: "60" }],
  ["answers 429 and no more", { status: 429 }],
  ["answers 500", { status: 500 }],
  ["answers 502", { status: 502 }],
  ["answers 503", { status: 503 }],
  ["hangs up", "reset"],
  ["never answers", "hang"],
];

let channel: Channel;
let alice: Talk;

describe("A channel that does not take a reply", () => {
  beforeEach(async () => open());
  afterEach(() => channel.close());

  /** Opens a channel. A send has all of its eight seconds, or one that is sent again later would not be noticed. */
  async function open(sendLimit?: number): Promise<void> {
    channel = await openChannel(sendLimit === undefined ? {} : { sendLimit });
    alice = channel.conversation("alice");
  }

  /** Opens the channel anew where nobody would wait so long for what never comes. */
  async function openFor(mishap: Mishap): Promise<void> {
    if (mishap !== "hang") return;
    await channel.close();
    await open(100);
  }

  for (const [what, mishap] of MISHAPS) {
    it(`but ${what}, loses that reply alone`, async () => {
      await openFor(mishap);
      const bank = seeNew(await alice.say("presto, you're a bank"));
      channel.connector.fail(mishap);
      const before = channel.connector.tries.length;
      const lost = await alice.say("new customer");
      assert.deepEqual([lost.status, lost.replies.length], [200, 0]);
      assert.equal(channel.connector.tries.length, before + 1);
      const page = seeNew(await alice.say("Accounts"));
      assert.equal(page.stamp?.revision, 2);
      assert.notEqual(page.stamp?.seed, bank.stamp?.seed);
      assert.equal((await fetch(`${channel.url}/health`)).status, 200);
    });

    it(`but ${what}, loses only what a click would have told the group`, async () => {
      await openFor(mishap);
      const place = { conversationType: "groupChat", id: "19:group@thread.v2" } as const;
      const [bob, carol] = [channel.conversation("bob", place), channel.conversation("carol", place)];
      const at = { type: "mention", mentioned: { id: "28:presto" }, text: "<at>Presto</at>" };
      const settings = async () => seeNew(await bob.say("<at>Presto</at> Settings", { entities: [at] }));
      await bob.say("<at>Presto</at> you're a bank", { entities: [at] });
      const press = button(await settings(), "New customer");
      channel.connector.fail(mishap);
      const clicked = await carol.press(press);
      assert.deepEqual([seeInPlace(clicked).stamp?.revision, clicked.replies.length], [2, 0]);
      assert.equal((await settings()).stamp?.revision, 2);
    });
  }

  for (const status of [301, 302, 303, 307, 308]) {
    it(`but points elsewhere with ${status}, is the only one to get it`, async () => {
      const elsewhere = await openConnector();
      channel.connector.fail({ status, location: `${elsewhere.url}/v3/conversations/a:alice/activities` });
      assert.equal((await alice.say("presto, you're a bank")).status, 200);
      assert.deepEqual([channel.connector.tries.length, elsewhere.tries.length], [1, 0]);
      await elsewhere.close();
    });
  }

  it("for a moment gets it once, when it says that it may come again", async () => {
    channel.connector.fail({ status: 429, retryAfter: "0" });
    assert.equal(seeNew(await alice.say("presto, you're a bank")).stamp?.revision, 1);
    assert.equal(channel.connector.tries.length, 2);
  });

  it("for every second message leaves every change as it was acknowledged", async () => {
    await alice.say("presto, you're a bank");
    for (let turn = 0; turn < 6; turn += 1) {
      if (turn % 2 === 0) channel.connector.fail({ status: 502 });
      assert.equal((await alice.say("new customer")).replies.length, turn % 2);
    }
    assert.equal((await channel.kept(alice))?.revision, 7);
  });
});
