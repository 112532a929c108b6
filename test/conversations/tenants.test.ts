/** Talks of several companies with one bot that has an identity. What they say is signed; what they hear comes with the answer. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { Sent } from "./connector.ts";
import { type Seen, see } from "./seen.ts";
import { IDENTITY, KNOWN_KEYS, provide, sign } from "./tokens.ts";

const { error } = console;
let channel: Channel;

describe("Tenants", () => {
  beforeEach(async () => {
    console.error = () => {}; // the SDK prints the keys it knows
    provide(KNOWN_KEYS);
    channel = await openChannel({ settings: IDENTITY, authorize: (serviceurl) => sign({ serviceurl }) });
  });
  afterEach(async () => {
    await channel.close();
    console.error = error;
  });

  /** Says something, and takes what the bot replies out of the HTTP answer: a message would need a token from the network. */
  async function hear(talk: Talk, text: string): Promise<readonly Sent[]> {
    const { status, body } = await talk.post({ type: "message", text, deliveryMode: "expectReplies" });
    assert.equal(status, 200);
    assert.ok(typeof body === "object" && body !== null && "activities" in body && Array.isArray(body.activities));
    return body.activities.map((activity) => Sent.parse({ conversation: { id: talk.id }, ...activity }));
  }

  async function become(talk: Talk, business: string): Promise<Seen> {
    const [reply] = await hear(talk, `presto, you're a ${business}`);
    return see(reply?.attachments[0]?.content);
  }

  const A = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
  const B = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";

  describe("Two tenants", () => {
    it("share nothing, though their conversations have the same id", async () => {
      const [alice, bob] = [A, B].map((tenant) => channel.conversation("alice", { tenant, id: "the same" }));
      assert.ok(alice && bob);
      const one = await become(alice, "bank");
      const [stranger] = await hear(bob, "Accounts");
      assert.match(see(stranger?.attachments[0]?.content).words, /Who shall I be today/);
      const two = await become(bob, "bank");
      assert.notEqual(one.stamp?.seed, two.stamp?.seed);
      assert.notEqual(one.summary, two.summary);
    });

    it("get the same customer for the same seed", async () => {
      const talks = [A, B].map((tenant) => channel.conversation("alice", { tenant, id: "the same" }));
      const summaries: string[] = [];
      for (const talk of talks) {
        await become(talk, "bank");
        const [reply] = await hear(talk, "seed 4711");
        summaries.push(see(reply?.attachments[0]?.content).summary);
      }
      assert.equal(summaries[0], summaries[1]);
    });
  });

  describe("Conversations without a tenant", () => {
    it("are each their own", async () => {
      const [one, two] = ["one", "two"].map((id) => channel.conversation("alice", { tenant: null, id }));
      assert.ok(one && two);
      const bank = await become(one, "bank");
      assert.notEqual((await become(two, "bank")).stamp?.seed, bank.stamp?.seed);
      const [page] = await hear(one, "Accounts");
      assert.deepEqual(see(page?.attachments[0]?.content).stamp, bank.stamp);
    });
  });
});
