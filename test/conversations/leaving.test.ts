/** What goes when the bot is removed: everything that was kept of the conversation, at once and silently. */
import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { freshContainer } from "../storage/azurite.ts";
import { BOT, type Channel, type ChannelOptions, openChannel } from "./channel.ts";
import { seeNew } from "./seen.ts";

let channel: Channel;

const STORES: [name: string, options: () => Promise<ChannelOptions>][] = [
  ["SQLite", async () => ({})],
  ["Azure Blob", async () => ({ settings: await freshContainer() })],
];
const removals: [what: string, activity: object][] = [
  ["is uninstalled", { type: "installationUpdate", action: "remove" }],
  ["is taken out of the conversation", { type: "conversationUpdate", membersRemoved: [BOT] }],
];

for (const [name, options] of STORES) {
  describe(`A bot with ${name} that`, () => {
    afterEach(() => channel.close());

    for (const [what, activity] of removals) {
      it(`${what} forgets that conversation, says nothing, and begins anew when it is back`, async () => {
        channel = await openChannel(await options());
        const [alice, bob] = [channel.conversation("alice"), channel.conversation("bob")];
        for (const talk of [alice, bob]) await talk.say("presto, you're a bank");
        const { status, replies } = await alice.say("", activity);
        assert.deepEqual([status, replies], [200, []]);
        assert.equal(await channel.kept(alice), undefined);
        assert.equal((await channel.kept(bob))?.revision, 1);
        await alice.say("", activity); // twice is no harm
        assert.match(seeNew(await alice.join()).words, /Who shall I be today/);
      });
    }

    it("is removed from a team forgets the threads of the channel it was in", async () => {
      channel = await openChannel(await options());
      const place = (id: string) => channel.conversation("alice", { conversationType: "channel", id });
      const [general, thread, other] = [
        place("19:a@thread.tacv2"),
        place("19:a@thread.tacv2;messageid=1"),
        place("19:b@thread.tacv2;messageid=1"),
      ];
      for (const talk of [thread, other]) await talk.say("presto, you're a bank");
      await general.say("", { type: "installationUpdate", action: "remove" });
      assert.equal(await channel.kept(thread), undefined);
      assert.equal((await channel.kept(other))?.revision, 1);
    });

    it("is only brought up to date forgets nothing", async () => {
      channel = await openChannel(await options());
      const alice = channel.conversation("alice");
      await alice.say("presto, you're a bank");
      await alice.say("", { type: "installationUpdate", action: "remove-upgrade" });
      assert.equal((await channel.kept(alice))?.revision, 1);
    });
  });
}
