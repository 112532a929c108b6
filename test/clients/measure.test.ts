import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { findFaint, findFaults, prepareToMeasure } from "./measure.ts";

const PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

describe("findFaults", function () {
  this.timeout(30_000);
  let browser: Browser | undefined;
  let page: Page;
  before(async function () {
    browser = await openBrowser(this);
    page = await browser.newPage();
    await prepareToMeasure(page);
  });
  after(() => browser?.close());

  async function draw(html: string) {
    await page.evaluate(
      `document.body.innerHTML = ${JSON.stringify(`<div id="card" style="width:200px;background:#fff">${html}</div>`)}`,
    );
    return page.locator("#card");
  }

  const bad: [name: string, html: string, fault: RegExp][] = [
    ["a word that is broken", `<div style="width:30px;word-break:break-all">insurance</div>`, /"insurance" is broken/],
    ["a code that is parted", `<div style="width:40px">AUT-123456</div>`, /"AUT-123456" is broken/],
    ["an ellipsis", `<div style="width:40px;overflow:hidden;white-space:nowrap">Meridian Trust</div>`, /is cut/],
    ["a text of which lines are missing", `<div style="height:20px;overflow:hidden">a<br>b<br>c</div>`, /is cut below/],
    ["a text that was shortened", "<div>Meridian Tr…</div>", /ellipsis/],
    ["a text that sticks out", `<div style="white-space:nowrap">${"Meridian ".repeat(9)}</div>`, /sticks out/],
    ["text upon text", `<div>Savings</div><div style="margin-top:-14px">Checking</div>`, /overlap/],
    ["a picture without words", `a<img src="${PIXEL}">`, /no words/],
    ["a picture that is too wide", `a<img alt="x" src="${PIXEL}" width="300">`, /sticks out/],
    ["a picture that is none", `a<img alt="x" src="data:,">`, /not drawn/],
    ["nothing", "", /no text/],
  ];
  for (const [name, html, fault] of bad) {
    it(`sees ${name}`, async () => assert.match((await findFaults(await draw(html))).join(), fault));
  }

  it("sees nothing wrong where nothing is", async () => {
    const card = await draw(`<div style="width:90px">A rear-end collision</div><img alt="x" src="${PIXEL}">`);
    assert.deepEqual(await findFaults(card), []);
  });

  it("sees letters that are too faint for their ground, and no others", async () => {
    const ground = (colour: string, ink: string) => `<div style="background:${colour};color:${ink}">Balance</div>`;
    assert.equal((await findFaint(await draw(ground("#1E88E5", "#fff")))).length, 1); // 3.7
    assert.equal((await findFaint(await draw(ground("#fff", "rgba(0, 0, 0, 0.4)")))).length, 1);
    assert.deepEqual(await findFaint(await draw(ground("#1565C0", "#fff"))), []);
  });
});
