/** An answer that takes its time, as the Agents Playground shows it to a person. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import type { Browser } from "playwright-core";
import { createLog } from "../../src/shell/log.ts";
import { type Channel, openChannel } from "../conversations/channel.ts";
import { openBrowser } from "./browser.ts";
import { openPlayground, type Playground } from "./playground.ts";

const CARD = { type: "AdaptiveCard", version: "1.5", body: [{ type: "TextBlock", text: "What it was spent on" }] };

describe("an answer in the Agents Playground", function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let channel: Channel | undefined;
  let playground: Playground;
  /** Opened by the test, one after another: what the bot waits for. */
  const gates = Array.from({ length: 3 }, () => Promise.withResolvers<void>());
  const logged: string[] = [];

  before(async function () {
    browser = await openBrowser(this);
    channel = await openChannel({
      log: createLog("info", { write: (line) => void logged.push(line) }),
      async turn({ act }, delivery) {
        if (act.kind !== "says") return;
        const saying = delivery.begin();
        if (act.text === "chart") {
          saying.show("Here");
          await saying.end({ kind: "text", text: "Here it is.", card: CARD });
          return;
        }
        saying.tell("Looking at your accounts");
        await gates[0]?.promise;
        saying.show("You have $5.");
        await gates[1]?.promise;
        saying.show("You have $5. It is");
        await gates[2]?.promise;
        const text = "You have $5. It is in Checking.";
        await saying.end({ kind: "text", text, suggestions: ["And savings?", "Chart it"], answer: true, model: true });
      },
    });
    playground = await openPlayground(browser, `${channel.url}/api/messages`);
  });
  after(async () => {
    await playground?.close();
    await channel?.close();
    await browser?.close();
  });

  async function showsAlone(text: string): Promise<void> {
    await playground.page.locator(".fai-OutputCard").getByText(text).waitFor();
    assert.equal(await playground.page.locator(".fai-OutputCard").count(), 1);
  }

  it("grows in its place", async () => {
    await playground.say("how much?");
    await showsAlone("Looking at your accounts");
    gates[0]?.resolve();
    await showsAlone("You have $5.");
    gates[1]?.resolve();
    await showsAlone("You have $5. It is");
    gates[2]?.resolve();
    await showsAlone("You have $5. It is in Checking.");
  });

  it("is marked as a model's, and goes on with what is suggested", async () => {
    await playground.page.getByText("AI generated").waitFor();
    for (const suggestion of ["And savings?", "Chart it"])
      assert.equal(await playground.page.getByRole("button", { name: suggestion, exact: true }).count(), 1);
  });

  it("brings its card along", async () => {
    const before = await playground.page.locator(".fai-OutputCard").count();
    await playground.say("chart");
    await playground.page
      .locator(".fai-OutputCard")
      .nth(before + 1)
      .waitFor(); // the Playground makes two messages of one
    assert.match(await playground.lastCard().innerText(), /What it was spent on/);
  });

  it("can be rated, and what is written with it stays unread", async () => {
    const { page } = playground;
    await page.getByRole("button", { name: "Like", exact: true }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox").fill("my secret");
    const rated = page.waitForResponse((response) => response.request().method() === "POST");
    await form.getByRole("button", { name: "Submit", exact: true }).click();
    assert.equal((await rated).status(), 200);
    const lines = logged.filter((line) => line.includes("An answer was rated"));
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)).map(({ thumb, up, down }) => ({ thumb, up, down })),
      [{ thumb: "up", up: 1, down: 0 }],
    );
    assert.ok(!logged.join("").includes("my secret"));
  });
});
