import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import type { Browser } from "playwright-core";
import { freePort } from "../../scripts/ports.ts";
import { findBrowser, openBrowser } from "./browser.ts";

describe("findBrowser", () => {
  const folder = mkdtempSync(join(tmpdir(), "presto-browser-"));
  before(() => writeFileSync(join(folder, "google-chrome"), ""));
  after(() => rmSync(folder, { recursive: true }));

  it("takes the one that CHROMIUM names, then the one of CHROME_PATH", () => {
    assert.equal(findBrowser({ CHROMIUM: "/a", CHROME_PATH: "/b" }, "linux"), "/a");
    assert.equal(findBrowser({ CHROMIUM: "", CHROME_PATH: "/b" }, "win32"), "/b");
  });

  it("looks along the path on Linux", () => {
    assert.equal(findBrowser({ PATH: `/nowhere:${folder}` }, "linux"), join(folder, "google-chrome"));
  });

  it("finds none where there is none", () => assert.equal(findBrowser({ PATH: "/nowhere" }, "linux"), undefined));
});

describe("openBrowser", function () {
  this.timeout(30_000);
  let browser: Browser | undefined;
  before(async function () {
    browser = await openBrowser(this);
  });
  after(() => browser?.close());

  it("opens a browser that reaches this machine and nothing else", async () => {
    const page = (await browser?.newPage()) ?? assert.fail("there is no browser");
    const port = await freePort();
    const server = createServer((_, response) => response.end("here")).listen(port, "127.0.0.1");
    await page.goto(`http://127.0.0.1:${port}/`);
    assert.equal(await page.innerText("body"), "here");
    for (const address of ["https://www.example.com/", "http://1.1.1.1/"]) {
      await assert.rejects(page.goto(address), /ERR_NAME_NOT_RESOLVED/, address);
    }
    server.closeAllConnections();
    server.close();
  });

  it("fails on a build machine that has none", async function () {
    await assert.rejects(openBrowser(this, { CI: "true", PATH: "" }, "linux"), /there is no Chromium/);
  });
});
