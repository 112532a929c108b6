/** The bot as a process of its own that is told to end: it finishes what it began, takes nothing new, and is gone in time. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, it } from "mocha";
import { z } from "zod";
import { freePort } from "../../scripts/ports.ts";
import { type Environment, withoutIdentity } from "../../src/shell/config.ts";
import { held, settingsFor } from "../model/draft.ts";
import { openService, type Service } from "../model/service.ts";
import { openTalk, type Talk } from "./channel.ts";
import { type Connector, openConnector } from "./connector.ts";
import { cardOf, see } from "./seen.ts";

const FLORIST = { type: "message", text: "presto, you're a florist" } as const;
/** Milliseconds after which systems kill who has not ended. */
const PATIENCE = 10_000;

let dataDir: string;
let connector: Connector;
let service: Service;
let deaf: Server;
let child: ChildProcess;
let url: string;
let talk: Talk;

describe("A bot that gets SIGTERM in the middle of a turn", () => {
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "presto-"));
    [connector, service] = [await openConnector(), await openService()];
    deaf = createServer(() => {}); // takes what comes, and never answers
    await once(deaf.listen(0, "127.0.0.1"), "listening");
  });
  afterEach(async () => {
    child.kill("SIGKILL");
    await Promise.all([connector.close(), service.close()]);
    deaf.close();
    await rm(dataDir, { recursive: true });
  });

  function isUp(): Promise<boolean> {
    return fetch(`${url}/health`).then(Boolean, () => false);
  }

  async function start(environment: Environment = {}): Promise<void> {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const model = settingsFor(service, 60_000);
    const own = { DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "silent" };
    const env = { ...withoutIdentity(process.env), ...model, ...own, ...environment };
    child = spawn(process.execPath, ["src/index.ts"], { env, stdio: "ignore" });
    while (!(await isUp())) {
      assert.equal(child.exitCode, null, "The bot has ended");
      await delay(20);
    }
    talk = openTalk({ url, bot: { drain: async () => {} }, connector }, "alice");
  }

  it("finishes the turn, refuses new ones, and ends by itself within ten seconds", async () => {
    const { play, tell } = held();
    service.always(play);
    await start();
    const posted = talk.post(FLORIST);
    await talk.shows(1); // that it is being made
    const [exited, begun] = [once(child, "exit"), performance.now()];
    child.kill("SIGTERM");
    while (await isUp()) await delay(5);
    await assert.rejects(talk.post({ type: "message", text: "help" }));
    tell();
    assert.equal((await posted).status, 200);
    assert.deepEqual(await exited, [0, null]);
    assert.ok(performance.now() - begun < PATIENCE);
    assert.equal(talk.messages().length, 1);
    assert.match(see(cardOf(talk.messages()[0])).summary, /^Petal & Pine, Dashboard\. /);
  }).timeout(30_000);

  it("says sorry once for a turn that does not end, and is gone within ten seconds, whoever else never answers", async () => {
    service.always(() => {});
    const { port } = z.object({ port: z.number() }).parse(deaf.address());
    await start({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    const posted = talk.post(FLORIST).catch(() => undefined);
    await talk.shows(1); // that it is being made
    connector.fail("hang");
    const before = connector.tries.length;
    const [exited, begun] = [once(child, "exit"), performance.now()];
    child.kill("SIGTERM");
    assert.deepEqual(await exited, [0, null]);
    const took = performance.now() - begun;
    assert.ok(took < PATIENCE, `it took ${took} ms`);
    const said = connector.tries.slice(before).map(({ activity }) => activity.text);
    assert.equal(said.length, 1);
    assert.match(said.join(), /^I am being restarted/);
    await posted;
  }).timeout(30_000);
});
