/** What stays: over turns, restarts and days, and when the channel or the process fails in the middle. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { createLog } from "../../src/shell/log.ts";
import { type Channel, type ChannelOptions, openChannel } from "./channel.ts";
import { assertCustomer, button, type Seen, seeInPlace, seeNew } from "./seen.ts";

let dataDir: string;
describe("What is remembered", () => {
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "presto-"));
  });
  afterEach(async () => {
    await close();
    await rm(dataDir, { recursive: true });
  });

  let channel: Channel | undefined;

  /** Starts a bot on what is kept, in place of the one that runs. */
  async function open(options: ChannelOptions = {}): Promise<Channel> {
    await close();
    channel = await openChannel({ dataDir, ...options });
    return channel;
  }

  async function close(): Promise<void> {
    await channel?.close();
    channel = undefined;
  }

  const tomorrow = { timestamp: "2026-11-22T15:00:00.000Z", localTimestamp: "2026-11-22T07:00:00.000-08:00" };

  /** Opens every page of what the bot is. */
  async function openPages(dashboard: Seen, extra: object): Promise<readonly string[]> {
    const { conversation } = await open();
    const alice = conversation("alice");
    const tabs = dashboard.buttons.filter(({ data }) => data.verb === "open");
    const pages: string[] = [];
    for (const tab of tabs) pages.push(seeInPlace(await alice.press(tab, extra)).words);
    return pages;
  }

  describe("A customer", () => {
    for (const { name, company } of BUILT_IN) {
      it(`of ${company} is the same in every turn, after a restart and tomorrow`, async () => {
        const { conversation } = await open();
        const alice = conversation("alice");
        await alice.say(`presto, you're a ${name}`);
        const dashboard = seeNew(await alice.say("new customer"));
        const again = seeNew(await alice.say("Settings"));
        assert.equal(again.words, dashboard.words);
        const first = await openPages(dashboard, {});
        assert.ok(first.length >= 5);
        assert.deepEqual(await openPages(dashboard, tomorrow), first);
      });
    }

    it("moves to the day when the magic words are said again, and stays who they are", async () => {
      const { conversation } = await open();
      const alice = conversation("alice");
      const first = seeNew(await alice.say("presto, you're a bank"));
      const second = seeNew(await alice.say("presto, you're a bank", tomorrow));
      assert.equal(second.summary, first.summary);
      await assertCustomer(second, "2026-11-22");
      assert.notEqual(second.words, first.words);
      assert.match(seeNew(await alice.say("Settings", tomorrow)).words, /Sunday, Nov 22/);
    });

    it("is another one in the next conversation", async () => {
      const { conversation } = await open();
      const seen: Seen[] = [];
      for (const person of ["alice", "bob", "carol"])
        seen.push(seeNew(await conversation(person).say("presto, you're a bank")));
      assert.equal(new Set(seen.map(({ summary }) => summary)).size, 3);
    });
  });

  describe("A connector", () => {
    it("that cannot be found is logged, without a word of what was said, and the bot goes on", async () => {
      const lines: string[] = [];
      const log = createLog("trace", { write: (line) => void lines.push(line) });
      const { conversation } = await open({ log });
      const alice = conversation("alice");
      const nowhere = { serviceUrl: "http://127.0.0.1:1/" };
      assert.equal((await alice.say("presto, you're a bank called Xyzzy", nowhere)).status, 200);
      assert.match(seeNew(await alice.say("Accounts")).summary, /^Xyzzy, Accounts\. /);
      assert.match(lines.join(""), /Cannot send a message/);
      assert.doesNotMatch(lines.join(""), /xyzzy/i);
    });
  });

  describe("A log", () => {
    it("has a line for a turn, and none of the words that people or cards said", async () => {
      const lines: string[] = [];
      const log = createLog("trace", { write: (line) => void lines.push(line) });
      const { conversation } = await open({ log });
      const alice = conversation("alice");
      const bank = seeNew(await alice.say("presto, you're a zzbakery called Xyzzy"));
      await alice.say("my zzsecret is plugh");
      await alice.press(button(bank, "Settings"));
      await alice.execute("zzverb", { zzfield: "zzvalue" });
      await alice.execute("become", { business: "zzfarm" });
      await alice.say("", { type: "invoke", name: "adaptiveCard/action", value: "zzvalue" });
      const logged = lines.join("");
      assert.match(logged, /"wish":"becomes","showing":"dashboard"/);
      assert.doesNotMatch(logged, /zz|xyzzy|plugh/i);
      assert.ok(!logged.includes(bank.summary.split(": ")[1]?.split(".")[0] ?? ""));
    });
  });
});
