/** Talks about the businesses: becoming one, and going through its pages, over HTTP as Teams and as a basic client. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { localModeOf } from "../industries/businesses.ts";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { assertCustomer, button, cardOf, see, seeInPlace, seeNew, stampedMode } from "./seen.ts";

const [florist, unheard] = await Promise.all([localModeOf("florist"), localModeOf("zorbification depot")]);

let channel: Channel;
let alice: Talk;

describe("Becoming a business", () => {
  beforeEach(async () => {
    channel = await openChannel();
    alice = channel.conversation("alice");
  });
  afterEach(() => channel.close());

  describe("Somebody says the magic words, and the bot", () => {
    const businesses: [line: string, mode: string, company: string][] = [
      ["Presto-Change-O, you're a bank", "banking", "Meridian Trust Bank"],
      ["Presto-Change-O, you're an insurance company", "insurance", "Guardian Shield Insurance"],
      ["presto change o youre my hospital", "healthcare", "Vitality Health Partners"],
      ["Presto-Change-O, you&#39;re a bank called Rose &amp; Thorn", "banking", "Rose & Thorn"],
      ["presto, become a florist", stampedMode("florist"), florist.company],
      ["Presto-Change-O, you're a florist called “Rosie's”", stampedMode("florist"), "Rosie's"],
      ["presto, du bist ein Blumenladen", stampedMode("Blumenladen"), florist.company],
      ["presto, you're Wells Fargo", "banking", "Wells Fargo"],
      ["presto, you're a zorbification depot", stampedMode("zorbification depot"), unheard.company],
    ];
    for (const [line, mode, company] of businesses) {
      it(`is ${company}: ${line}`, async () => {
        const seen = seeNew(await alice.say(line));
        assert.equal(seen.stamp?.mode, mode);
        assert.ok(seen.summary.startsWith(`${company}, Dashboard. `), seen.summary);
        await assertCustomer(seen);
      });
    }

    it("asks for the business if none is named, with buttons that name one", async () => {
      const wonder = seeNew(await alice.say("Presto-Change-O, you're"));
      assert.match(wonder.words, /what shall I become/);
      assert.equal(seeInPlace(await alice.press(button(wonder, "Banking"))).stamp?.mode, "banking");
    });

    it("becomes another business the next time, and itself at the end", async () => {
      await alice.say("presto, you're a bank");
      assert.equal(seeNew(await alice.say("presto, you're a clinic")).stamp?.mode, "healthcare");
      assert.match(seeNew(await alice.say("be yourself again")).words, /I am myself again/);
      assert.match((await alice.say("Accounts")).replies[0]?.text ?? "", /^I am nobody in particular yet/);
    });

    it("is the same when asked to be what it is, with the same customer", async () => {
      const first = seeNew(await alice.say("presto, you're a bank"));
      await alice.say("new customer");
      assert.equal(seeNew(await alice.say("presto, you're a bank")).summary, first.summary);
    });

    it("does not become anything by talk", async () => {
      const { replies } = await alice.say("presto is my favourite word");
      assert.equal(see(cardOf(replies[0])).stamp, undefined);
    });
  });

  for (const mode of [...BUILT_IN, florist]) {
    describe(`The pages of ${mode.company}`, () => {
      for (const { label } of mode.tabs) {
        it(`${label} opens in the card's place, and nothing is written`, async () => {
          const before = seeNew(await alice.say(`presto, you're a ${mode.name}`));
          const kept = await channel.kept(alice);
          const clicked = await alice.press(button(before, label));
          const page = seeInPlace(clicked);
          assert.ok(page.summary.startsWith(`${mode.company}, ${label}. `), page.summary);
          assert.deepEqual(page.stamp, before.stamp);
          await assertCustomer(page);
          assert.deepEqual(clicked.replies, []);
          assert.deepEqual(await channel.kept(alice), kept);
        });

        it(`${label} opens as a new message in a basic client`, async () => {
          const web = channel.conversation("walter", { channelId: "webchat" });
          const before = seeNew(await web.say(`presto, you're a ${mode.name}`));
          assert.ok(before.buttons.every(({ type }) => type === "Action.Submit"));
          const clicked = await web.press(button(before, label));
          assert.equal(clicked.body, undefined);
          assert.ok(seeNew(clicked).summary.startsWith(`${mode.company}, ${label}. `));
        });

        it(`${label} opens when somebody types its name`, async () => {
          await alice.say(`presto, you're a ${mode.name}`);
          for (const typed of [label, ` ${label.toUpperCase()}\n`]) {
            assert.ok(seeNew(await alice.say(typed)).summary.startsWith(`${mode.company}, ${label}. `));
          }
        });
      }
    });
  }

  describe("A page that is not there", () => {
    it("is the dashboard, when a card asks for it", async () => {
      const { stamp } = seeNew(await alice.say("presto, you're a bank"));
      const page = seeInPlace(await alice.execute("open", { tab: "prescriptions", stamp }));
      assert.match(page.summary, /^Meridian Trust Bank, Dashboard\. /);
    });

    it("is told from what there is, when somebody asks for it", async () => {
      await alice.say("presto, you're a bank");
      const { replies } = await alice.say("show me my prescriptions");
      assert.match(replies[0]?.text ?? "", /^I don't have that on record\. Ask me about your transactions/);
      assert.equal(replies[0]?.suggestedActions?.actions.length, 3);
    });
  });
});
