/** Seeing inside: "status" in a chat, and the id by which people and operators speak of the same turn. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { z } from "zod";
import { createLog } from "../../src/shell/log.ts";
import type { Store } from "../../src/shell/storage.ts";
import { type Channel, openChannel } from "./channel.ts";

const Line = z.looseObject({ msg: z.string(), turn: z.string().optional() });

let channel: Channel;
let lines: z.infer<typeof Line>[];
let broken: boolean;

function breakable(storage: Store): Store {
  return {
    ...storage,
    async read(keys) {
      if (broken) throw new Error("the disk is gone");
      return storage.read(keys);
    },
  };
}

beforeEach(async () => {
  [lines, broken] = [[], false];
  const log = createLog("info", { write: (line) => void lines.push(Line.parse(JSON.parse(line))) });
  channel = await openChannel({ log, watch: breakable });
});
afterEach(() => channel.close());

function quotedIn(text: string): string {
  return /quote ([0-9a-f]{6})\b/.exec(text)?.[1] ?? assert.fail(`no id in: ${text}`);
}

describe("“status” in a chat", () => {
  it("says how the bot is and where its business came from, and changes nothing", async () => {
    const alice = channel.conversation("alice");
    await alice.say("presto, you're a florist called Rose & Thorn");
    const { replies } = await alice.say("status");
    assert.match(
      replies.map(({ text }) => text).join(),
      /^I am Presto-Change-O 0\.0\.0-test, up for .+\nLanguage model: none .+\nThis business: Rose & Thorn, made up on the spot\.\nStorage: on this machine, works\.\nLast failure: none since I started\.$/,
    );
    assert.match(JSON.stringify((await alice.say("dashboard")).replies), /Rose & Thorn/);
  });

  it("is answered in a group that mentions the bot, and where there is no business", async () => {
    const place = { id: "19:group@thread.v2", conversationType: "groupChat" } as const;
    const { replies } = await channel.conversation("alice", place).say("<at>Presto-Change-O</at> are you ok?");
    assert.match(replies[0]?.text ?? "", /\nThis business: none at the moment\.\n/);
  });

  it("is answered once, however often it arrives", async () => {
    const alice = channel.conversation("alice");
    await alice.say("status", { id: "the same" });
    assert.deepEqual((await alice.say("status", { id: "the same" })).replies, []);
  });

  it("is answered while nothing can be read or kept", async () => {
    broken = true;
    const { replies } = await channel.conversation("alice").say("status");
    assert.equal(replies.length, 1);
    assert.match(replies[0]?.text ?? "", /\nStorage: on this machine, cannot be used just now/);
  });
});

describe("A turn that fails", () => {
  it("is quoted by the id that stands in the log, and “status” knows it", async () => {
    const [alice, bob] = [channel.conversation("alice"), channel.conversation("bob")];
    await alice.say("presto, you're a bank");
    broken = true;
    const said = await alice.say("new customer");
    const pressed = await alice.execute("renew");
    broken = false;
    const [first, second] = [quotedIn(said.replies[0]?.text ?? ""), quotedIn(JSON.stringify(pressed.body))];
    assert.notEqual(first, second);
    assert.deepEqual(
      lines.filter(({ msg }) => msg === "A turn failed").map(({ turn }) => turn),
      [first, second],
    );
    assert.match(
      (await alice.say("status")).replies[0]?.text ?? "",
      new RegExp(`Last failure: .+ ago; quote ${second} `),
    );
    assert.match(
      (await bob.say("status")).replies[0]?.text ?? "",
      new RegExp(`in another conversation; quote ${second} `),
    );
  });
});

describe("A turn's log", () => {
  it("has the turn's id in every line, and another turn has another", async () => {
    const alice = channel.conversation("alice");
    lines = [];
    await alice.say("presto, you're a bank");
    const first = new Set(lines.map(({ turn }) => turn));
    lines = [];
    await alice.say("what is my balance?");
    const second = new Set(lines.map(({ turn }) => turn));
    assert.deepEqual([first.size, second.size, new Set([...first, ...second]).size], [1, 1, 2]);
    assert.ok(lines.length > 1 && ![...first, ...second].includes(undefined));
  });
});
