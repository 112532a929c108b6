/** The bot as a process of its own that is told to end: it finishes what it began, takes nothing new, and is gone in time. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, it } from "mocha";
import { freePort } from "../../scripts/ports.ts";
import { withoutIdentity } from "../../src/shell/config.ts";
import { held, settingsFor } from "../model/draft.ts";
import { openService } from "../model/service.ts";
import { openTalk } from "./channel.ts";
import { openConnector } from "./connector.ts";
import { cardOf, see } from "./seen.ts";

describe("A bot that gets SIGTERM in the middle of a turn", () => {
  it("finishes the turn, refuses new ones, and ends by itself within ten seconds", async () => {
    const [dataDir, port] = [await mkdtemp(join(tmpdir(), "presto-")), await freePort()];
    const [connector, service] = [await openConnector(), await openService()];
    const { play, tell } = held();
    service.always(play);
    const child = spawn(process.execPath, ["src/index.ts"], {
      env: {
        ...withoutIdentity(process.env),
        ...settingsFor(service, 60_000),
        DATA_DIR: dataDir,
        PORT: String(port),
        LOG_LEVEL: "silent",
      },
      stdio: "ignore",
    });
    const url = `http://127.0.0.1:${port}`;
    const isUp = () => fetch(`${url}/health`).then(Boolean, () => false);
    while (!(await isUp())) {
      assert.equal(child.exitCode, null, "The bot has ended");
      await delay(20);
    }
    const talk = openTalk({ url, bot: { drain: async () => {} }, connector }, "alice");

    const posted = talk.post({ type: "message", text: "presto, you're a florist" });
    await talk.shows(1); // that it is being made
    const [exited, begun] = [once(child, "exit"), performance.now()];
    child.kill("SIGTERM");
    while (await isUp()) await delay(5);
    await assert.rejects(talk.post({ type: "message", text: "help" }));
    tell();
    assert.equal((await posted).status, 200);
    assert.deepEqual(await exited, [0, null]);
    assert.ok(performance.now() - begun < 10_000);
    assert.equal(talk.messages().length, 1);
    assert.match(see(cardOf(talk.messages()[0])).summary, /^Petal & Pine, Dashboard\. /);

    await connector.close();
    await service.close();
    await rm(dataDir, { recursive: true });
  }).timeout(30_000);
});
