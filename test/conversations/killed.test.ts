/** The bot as a process of its own, killed in the middle of its work: what it said yes to is there when it is back. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, it } from "mocha";
import { freePort } from "../../scripts/ports.ts";
import { type Environment, withoutIdentity } from "../../src/shell/config.ts";
import { DRAFT, DRAFT_TEXT, settingsFor } from "../model/draft.ts";
import { openService, says } from "../model/service.ts";
import { openTalk, type Talk } from "./channel.ts";
import { type Connector, openConnector } from "./connector.ts";
import { assertCustomer, cardOf, type Seen, see, seeInPlace, stampedMode } from "./seen.ts";

const TURNS = 200;
/** As many as are at work at once: few, so that none is acknowledged before it is kept. */
const PEOPLE = 8;
const MODES: readonly [said: string, id: string][] = [
  ["bank", "banking"],
  ["insurer", "insurance"],
  ["clinic", "healthcare"],
  ["florist", stampedMode("florist")],
];

let dataDir: string;
let connector: Connector;
let port: number;
let child: ChildProcess | undefined;

describe("A process that is killed", () => {
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "presto-"));
    connector = await openConnector();
    port = await freePort();
  });
  afterEach(async () => {
    await kill();
    await connector.close();
    await rm(dataDir, { recursive: true });
  });

  async function start(settings: Environment = {}): Promise<void> {
    const own = { DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "silent" };
    const env = { ...withoutIdentity(process.env), ...own, ...settings };
    const started = spawn(process.execPath, ["src/index.ts"], { env, stdio: "ignore" });
    child = started;
    while (
      !(await fetch(`http://127.0.0.1:${port}/health`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      assert.equal(started.exitCode, null, "The bot has ended");
      await delay(20);
    }
  }

  async function kill(): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  /** What one person did, and what the bot said yes to. */
  type Story = {
    readonly talk: Talk;
    /** The mode that was acknowledged last, and the one that was asked for and not answered any more. */
    mode: string | undefined;
    asked: string | undefined;
    /** Changes that were acknowledged. */
    changes: number;
    turns: number;
    seen: Seen | undefined;
  };

  /** Takes one of several kinds of turns. Rejects when the bot is gone. */
  async function turn(story: Story, turns: number): Promise<void> {
    const { talk, seen } = story;
    const [said, id] = MODES[turns % MODES.length] ?? ["bank", "banking"];
    switch (turns % 5) {
      case 0:
      case 3: {
        story.asked = id;
        const { status } = await talk.post({ type: "message", text: `presto, you're a ${said}` });
        assert.equal(status, 200);
        [story.mode, story.asked] = [id, undefined];
        story.changes += 1;
        return;
      }
      case 1: {
        const action = {
          verb: "open",
          data: { verb: "open", tab: "settings", stamp: { mode: "", seed: 0, revision: 0 } },
        };
        const clicked = await talk.post({ type: "invoke", name: "adaptiveCard/action", value: { action } });
        story.seen = seeInPlace(clicked);
        return;
      }
      case 2: {
        const renew = { verb: "renew", stamp: seen?.stamp };
        const value = { action: { verb: "renew", data: renew } };
        story.seen = seeInPlace(await talk.post({ type: "invoke", name: "adaptiveCard/action", value }));
        story.changes += 1;
        return;
      }
      default:
        assert.equal((await talk.post({ type: "message", text: "what is my balance?" })).status, 200);
    }
  }

  describe("A bot that is killed in the middle of 200 turns", () => {
    it("knows every change that it acknowledged or answered when it is back, and goes on", async () => {
      await start();
      const line = { url: `http://127.0.0.1:${port}`, bot: { drain: async () => {} }, connector };
      const stories = Array.from({ length: PEOPLE }, (_, index): Story => {
        const talk = openTalk(line, `person ${index}`);
        return { talk, mode: undefined, asked: undefined, changes: 0, turns: 0, seen: undefined };
      });
      let turns = 0;
      await Promise.all(
        stories.map(async (story) => {
          for (; turns < TURNS; story.turns += 1) {
            turns += 1;
            if (turns === TURNS / 2) void kill();
            try {
              await turn(story, story.turns);
            } catch (error) {
              assert.ok(error instanceof TypeError, `${error}`); // how fetch says that the bot is gone
              return;
            }
          }
        }),
      );
      await kill();
      assert.ok(turns < TURNS);
      assert.ok(stories.every(({ mode }) => mode !== undefined));

      await start();
      for (const story of stories) {
        const { talk } = story;
        const click = { verb: "open", tab: "dashboard", stamp: { mode: "", seed: 0, revision: 0 } };
        const { stamp, ...seen } = seeInPlace(
          await talk.post({ type: "invoke", name: "adaptiveCard/action", value: { action: { data: click } } }),
        );
        assert.ok(stamp);
        assert.ok([story.mode, story.asked].includes(stamp.mode), `${stamp.mode}, not ${story.mode}`);
        assert.ok([story.changes, story.changes + 1].includes(stamp.revision), `${stamp.revision} of ${story.changes}`);
        await assertCustomer({ stamp, ...seen });
        for (const shown of talk.cards().map(see)) assert.ok((shown.stamp?.revision ?? 0) <= stamp.revision);

        const before = talk.messages().length;
        assert.equal((await talk.post({ type: "message", text: "help" })).status, 200);
        await talk.shows(before + 1);
      }
    }).timeout(60_000);
  });

  describe("A bot that is killed while the model is at work", () => {
    it("is what it was before, keeps nothing half, and takes the message when it comes again", async () => {
      const service = await openService();
      await start(settingsFor(service, 60_000));
      const talk = openTalk({ url: `http://127.0.0.1:${port}`, bot: { drain: async () => {} }, connector }, "alice");
      await talk.post({ type: "message", text: "presto, you're a bank" });
      await talk.shows(1);
      const transfer = { type: "message", text: "transfer $200 to savings", id: "transfer" };
      await talk.post(transfer);
      const { stamp } = see(cardOf((await talk.shows(2))[1]));
      service.always(() => {});
      const florist = { type: "message", text: "presto, you're a florist", id: "florist" };
      const cut = talk.post(florist).catch(() => undefined);
      await talk.shows(3); // that it is being made
      await kill();
      await cut;

      await start(settingsFor(service, 60_000));
      const click = { verb: "open", tab: "dashboard", stamp };
      const action = { type: "invoke", name: "adaptiveCard/action", value: { action: { data: click } } };
      assert.deepEqual(seeInPlace(await talk.post(action)).stamp, stamp);
      await talk.post(transfer); // a repeat, which is done already
      service.always(says(DRAFT_TEXT));
      await talk.post(florist);
      await talk.shows(4);
      const shown = () => see(cardOf(talk.messages()[3])).words.includes(DRAFT.company);
      await connector.until("the florist", shown);
      assert.equal(see(cardOf(talk.messages()[3])).stamp?.revision, Number(stamp?.revision) + 1);
      await service.close();
    }).timeout(60_000);
  });
});
