import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "mocha";
import { freePort, whyNotFree } from "../../scripts/ports.ts";

type Run = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> };

function runDemo(args: readonly string[], environment: Record<string, string> = {}): Run {
  const env = { ...process.env, CI: "true", ...environment };
  const child = spawn(process.execPath, ["scripts/demo.ts", ...args], { env });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  return { child, said: () => said, ended: once(child, "close").then(([code]) => code) };
}

describe("npm run demo", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "presto-demo-"));
  after(() => rmSync(folder, { recursive: true }));

  it("says what it can be told", async () => {
    const { said, ended } = runDemo(["--help"]);
    assert.equal(await ended, 0);
    assert.match(said(), /--no-open/);
  });

  it("does not take what it does not know", async () => {
    const { said, ended } = runDemo(["--nope"]);
    assert.equal(await ended, 2);
    assert.match(said(), /Cannot understand --nope/);
  });

  it("starts both, says where and what to type, and leaves nothing behind when it is told to end", async () => {
    const [PORT, PLAYGROUND_PORT] = [String(await freePort()), String(await freePort())];
    const { child, said, ended } = runDemo(["--no-open"], { PORT, PLAYGROUND_PORT, DATA_DIR: folder });
    while (!said().includes("Ctrl-C")) {
      const code = await Promise.race([ended, child.stdout && once(child.stdout, "data")]);
      assert.notEqual(typeof code, "number", said());
    }
    assert.match(
      said(),
      new RegExp(`http://localhost:${PLAYGROUND_PORT}\\s.*you're a bank.*help.*all network interfaces`, "s"),
    );
    child.kill("SIGTERM");
    assert.equal(await ended, 0);
    assert.deepEqual(
      [await whyNotFree(Number(PORT)), await whyNotFree(Number(PLAYGROUND_PORT))],
      [undefined, undefined],
    );
  });

  for (const setting of ["PORT", "PLAYGROUND_PORT"]) {
    it(`names ${setting} when its port is taken`, async () => {
      const ports = { PORT: await freePort(), PLAYGROUND_PORT: await freePort() };
      const taken = setting === "PORT" ? ports.PORT : ports.PLAYGROUND_PORT;
      const server = createServer().listen(taken, "127.0.0.1");
      await once(server, "listening");
      const { said, ended } = runDemo([], { PORT: String(ports.PORT), PLAYGROUND_PORT: String(ports.PLAYGROUND_PORT) });
      assert.equal(await ended, 1);
      assert.match(said(), new RegExp(`Cannot use ${setting}: port ${taken} is taken`));
      assert.doesNotMatch(said(), /Starting/);
      server.close();
    });
  }

  it("does not use one port for both", async () => {
    const { said, ended } = runDemo([], { PORT: "56150", PLAYGROUND_PORT: "56150" });
    assert.equal(await ended, 1);
    assert.match(said(), /Cannot use PLAYGROUND_PORT: 56150 is the bot's PORT already/);
  });
});
