/** What people, cards and strangers may send that makes no sense or means harm: answered, and nothing is lost. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { afterEach, beforeEach, describe, it } from "mocha";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { button, see, seeInPlace, seeNew } from "./seen.ts";

let channel: Channel;
let alice: Talk;

describe("Hostile input", () => {
  beforeEach(async () => {
    channel = await openChannel();
    alice = channel.conversation("alice");
  });
  afterEach(() => channel.close());

  /** Checks that a conversation is as it was, and that the bot still talks. */
  async function assertAlive(kept: unknown): Promise<void> {
    assert.deepEqual(await channel.kept(alice), kept);
    assert.equal((await fetch(`${channel.url}/health`)).status, 200);
    assert.match(seeNew(await alice.say("Accounts")).summary, /^Meridian Trust Bank, Accounts\. /);
  }

  describe("A body that is no activity", () => {
    const json = { "content-type": "application/json" };
    const activity = (fields: object) => JSON.stringify({ type: "message", channelId: "msteams", ...fields });
    const bodies: [what: string, body: string, headers: Record<string, string>, status: number][] = [
      ["nothing", "", json, 400],
      ["not JSON", "{nope", json, 400],
      ["a text", '"hi"', json, 400],
      ["null", "null", json, 400],
      ["a list", "[]", json, 400],
      ["empty", "{}", json, 400],
      ["plain text", "hi", { "content-type": "text/plain" }, 415],
      ["without a type", "{}", { "content-type": "" }, 415],
      ["5 MB", JSON.stringify({ type: "message", text: "x".repeat(5_000_000) }), json, 413],
      ["100,000 brackets deep", "[".repeat(100_000) + "]".repeat(100_000), json, 400],
      ["an activity of nobody", activity({ conversation: { id: "a" }, serviceUrl: "http://127.0.0.1:1" }), json, 400],
      ["an activity from nowhere", activity({ from: { id: "a" }, serviceUrl: "http://127.0.0.1:1" }), json, 400],
      ["an activity to nowhere", activity({ from: { id: "a" }, conversation: { id: "a" } }), json, 400],
    ];
    for (const [what, body, headers, status] of bodies) {
      it(`is answered ${status} when it is ${what}`, async () => {
        await alice.say("presto, you're a bank");
        const kept = await channel.kept(alice);
        const response = await fetch(`${channel.url}/api/messages`, { method: "POST", headers, body });
        assert.equal(response.status, status);
        assert.match(await response.text(), /^\{"error":"[^"]{3,100}"\}$/);
        await assertAlive(kept);
      });
    }
  });

  describe("A strange activity", () => {
    const activities: [what: string, fields: object, status: number][] = [
      ["without a text", { type: "message" }, 200],
      ["with a number for a text", { type: "message", text: 5 }, 200],
      ["with an object for a text", { type: "message", text: { a: 1 } }, 200],
      ["with a text for a value", { type: "message", value: "x" }, 200],
      ["with entities that are none", { type: "message", text: "hi", entities: [null, 5, { type: "mention" }] }, 200],
      ["with an id that is none", { type: "message", text: "hi", id: { a: 1 } }, 200],
      ["with a time that is none", { type: "message", text: "hi", timestamp: "x", localTimestamp: 5 }, 200],
      ["that is an invoke nobody knows", { type: "invoke", name: "task/fetch" }, 501],
      ["that is an invoke without a name", { type: "invoke" }, 501],
      ["that is a click on nothing", { type: "invoke", name: "adaptiveCard/action" }, 200],
      ["that answers nowhere", { type: "message", text: "hi", serviceUrl: "javascript:alert(1)" }, 400],
    ];
    for (const [what, fields, status] of activities) {
      it(`${what} is answered ${status}`, async () => {
        const bank = seeNew(await alice.say("presto, you're a bank"));
        assert.equal((await alice.post(fields)).status, status);
        await channel.bot.drain();
        assert.deepEqual(seeNew(await alice.say("Accounts")).stamp, bank.stamp);
      });
    }

    for (const year of ["0000-01-01", "0001-01-01", "9999-12-31"]) {
      it(`from ${year} does not spoil the dates`, async () => {
        const then = { localTimestamp: `${year}T12:00:00.000Z` };
        const bank = seeNew(await alice.say("presto, you're a bank", then));
        assert.doesNotMatch(bank.words, /NaN|undefined|Invalid/);
        const page = seeInPlace(await alice.press(button(bank, "Settings")));
        assert.match(page.words, /, Nov 21/);
      });
    }
  });

  describe("The data of a card", () => {
    it("may be anything", async () => {
      const bank = seeNew(await alice.say("presto, you're a bank"));
      const kept = await channel.kept(alice);
      const anything = fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            verb: fc.oneof(fc.constantFrom("open", "renew", "today", "reset", "seed"), fc.jsonValue()),
            tab: fc.jsonValue(),
            seed: fc.jsonValue(),
            stamp: fc.oneof(fc.constant({ ...bank.stamp, revision: 7 }), fc.jsonValue()),
          },
          { requiredKeys: [] },
        ),
      );
      await fc.assert(
        fc.asyncProperty(anything, async (data) => {
          seeInPlace(await alice.execute("open", data));
          seeInPlace(await alice.say("", { type: "invoke", name: "adaptiveCard/action", value: data }));
          const { status, replies } = await alice.click(data, { id: "" });
          assert.equal(status, 200);
          assert.equal(replies.length, 1);
        }),
        { numRuns: 200 },
      );
      await assertAlive(kept);
    }).timeout(60_000);

    const presses: [what: string, data: object][] = [
      ["a page of the language's own", { verb: "open", tab: "__proto__" }],
      ["a page that is an expression", { verb: "open", tab: "$" + "{$root.stamp}" }],
      ["a verb of the language's own", { verb: "constructor" }],
      ["a seed that is an object", { verb: "seed", seed: { toString: "x" } }],
      ["a seed of 10,000 digits", { verb: "seed", seed: "9".repeat(10_000) }],
      ["a business that is a list", { verb: "become", business: ["bank"] }],
      ["a business of 10,000 letters", { verb: "become", business: "b".repeat(10_000) }],
    ];
    for (const [what, data] of presses) {
      it(`is answered kindly when it is ${what}`, async () => {
        const { stamp } = seeNew(await alice.say("presto, you're a bank"));
        const kept = await channel.kept(alice);
        assert.deepEqual(seeInPlace(await alice.execute("open", { stamp, ...data })).stamp, stamp);
        await assertAlive(kept);
      });
    }
  });

  describe("A name that is more than a name", () => {
    const names = [
      "$" + "{$root.x}",
      "$" + "{string(1+1)}",
      "<at>everyone</at>",
      "&lt;at&gt;everyone&lt;/at&gt;",
      "[click](https://evil)",
      "![x](https://evil/x.png)",
      "<script>alert(1)</script>",
      "https://evil.example",
      "__proto__",
      "\u202Egnp.exe",
      "B\u200Ba\u200Bn\u200Bk",
      "{{company}} {name}",
      '"},{"type":"Action.OpenUrl"',
      "𝕭𝖆𝖓𝖐 🏦",
      "Z̴͓̗͑̈́a̷l̶g̵o̸",
    ];
    for (const name of names) {
      it(`is shown as words only: ${name}`, async () => {
        const shown = [
          ...(await alice.say(`presto, you're a bank called ${name}`)).replies,
          ...(await alice.say(`Presto-Change-O, you're a ${name} shop`)).replies,
          ...(await alice.say("what now?")).replies,
        ];
        assert.equal(shown.length, 3);
        for (const { text = "", attachments } of shown) {
          const seen = attachments[0] === undefined ? { words: text, buttons: [] } : see(attachments[0].content);
          assert.doesNotMatch(seen.words, /\$\{|<at|<script|\]\(|https?:|[\u202A-\u202E\u200B]|\{name\}/);
          assert.ok(seen.buttons.every(({ type }) => type === "Action.Execute"));
        }
        assert.ok((await channel.kept(alice))?.mode);
      });
    }
  });

  describe("A message", () => {
    const long = 100_000;
    const messages: [what: string, text: string][] = [
      ["letters", "x".repeat(long)],
      ["magic words", "presto-change-o ".repeat(long / 16)],
      ["mentions", "<at>Presto-Change-O</at>".repeat(long / 25)],
      ["open mentions", "<at>".repeat(long / 4)],
      ["right-to-left marks", "\u202E".repeat(long / 2)],
      ["nothing that can be seen", "\u200B".repeat(long / 2)],
      ["entities", "&amp;".repeat(long / 5)],
      ["expressions", "$".concat("{").repeat(long / 2)],
      ["nul characters", "\0".repeat(30_000)],
      ["half characters", "\uD83D".repeat(30_000)],
    ];
    for (const [what, text] of messages) {
      it(`of ${text.length} characters of ${what} is answered once, and changes nothing`, async () => {
        const bank = seeNew(await alice.say("presto, you're a bank"));
        const mention = { type: "mention", mentioned: { id: "28:presto" }, text: "<at>Presto-Change-O</at>" };
        const { status, replies } = await alice.say(text, { entities: [mention] });
        assert.deepEqual([status, replies.length], [200, 1]);
        assert.deepEqual(seeNew(await alice.say("Settings")).stamp, bank.stamp);
      });
    }

    it("with hidden characters is read as it is seen", async () => {
      const said = "\u202Epres\u200Bto\u00ADchange\u2011o,\u2066 you\u200D're\u00A0a b\uFEFFank";
      assert.equal(seeNew(await alice.say(said)).stamp?.mode, "banking");
    });
  });
});
