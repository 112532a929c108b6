import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import type { Browser } from "playwright-core";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { type Channel, openChannel } from "../conversations/channel.ts";
import { openBrowser } from "./browser.ts";
import { findFaint, findFaults, prepareToMeasure } from "./measure.ts";
import { openPlayground, type Playground } from "./playground.ts";
import { hardestSeed } from "./seeds.ts";

const WIDTHS = [446, 300];
const TRIED = 500;

describe("the Agents Playground", function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let channel: Channel | undefined;
  let playground: Playground;
  const complaints: string[] = [];
  before(async function () {
    browser = await openBrowser(this);
    channel = await openChannel();
    playground = await openPlayground(browser, `${channel.url}/api/messages`);
    playground.page.on("console", (message) => {
      if (message.type() === "error" && !/ERR_NAME_NOT_RESOLVED/.test(message.text())) complaints.push(message.text());
    });
    playground.page.on("pageerror", (error) => complaints.push(error.message));
    await prepareToMeasure(playground.page);
  });
  after(async () => {
    await playground?.close();
    await channel?.close();
    await browser?.close();
  });

  async function faultsOfCard(): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await playground.setWidth(width);
      faults.push(...(await findFaults(playground.lastCard())).map((fault) => `${width} px: ${fault}`));
    }
    return [...faults, ...(await findFaint(playground.lastCard()))];
  }

  it("shows a welcome to whoever opens it, whole and readable", async () => {
    assert.match(await playground.text(), /Who shall I be today\?/);
    assert.deepEqual(await faultsOfCard(), []);
  });

  for (const mode of BUILT_IN) {
    it(`shows the ${mode.name}, and every tab in the card's place, whole and readable`, async () => {
      await playground.say(`Presto-Change-O, you're a ${mode.name}`);
      await playground.say(`seed ${hardestSeed(mode, TRIED)}`);
      const messages = await playground.page.locator(".fai-OutputCard").count();
      const faults: string[] = [];
      for (const { label } of mode.tabs) {
        await playground.click(label);
        faults.push(...(await faultsOfCard()).map((fault) => `${label}, ${fault}`));
        faults.push(...(await wrongTabs(playground, mode.tabs, label)));
      }
      assert.deepEqual(faults, []);
      assert.equal(await playground.page.locator(".fai-OutputCard").count(), messages, "a tab made a new message");
    });
  }

  it("fills in forms, whose card gives way to how things stand, and takes it back", async () => {
    await playground.say("Presto-Change-O, you're a bank");
    await playground.say("seed 4711");
    await playground.click("Transfers");
    await playground.lastCard().getByLabel("Amount").fill("200");
    await playground.click("Transfer to savings");
    assert.match(await playground.text(), /\$200\.00 moved to savings/);
    await playground.click("Undo: Transfer to savings");
    assert.match(await playground.text(), /Undone: Transfer to savings\./);
    await playground.click("Payments");
    await playground.lastCard().getByRole("combobox", { name: "Bill" }).click();
    await playground.page.getByRole("option").first().click();
    await playground.click("Pay a bill");
    assert.match(await playground.text(), /is paid: \$/);
  });

  it("has cards that are readable in the dark too", async () => {
    await playground.dark();
    const faults: string[] = [];
    for (const mode of BUILT_IN) {
      await playground.say(`Presto-Change-O, you're a ${mode.name}`);
      for (const { label } of mode.tabs.slice(0, 2)) {
        await playground.click(label);
        faults.push(...(await findFaint(playground.lastCard())).map((fault) => `${mode.name}, ${label}: ${fault}`));
      }
    }
    assert.deepEqual(faults, []);
  });

  it("has nothing to complain about", () => assert.deepEqual(complaints, []));
});

/** What is wrong with the tabs: each is a button of its own name, and the open one alone is bold. */
async function wrongTabs(
  { lastCard }: Playground,
  tabs: readonly { readonly label: string }[],
  open: string,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { label } of tabs) {
    const tab = lastCard().getByRole("button", { name: label, exact: true });
    if ((await tab.count()) !== 1) {
      faults.push(`${label} is ${await tab.count()} buttons`);
      continue;
    }
    const weight = Number(
      await tab
        .getByText(label, { exact: true })
        .evaluate((text) => Reflect.get(globalThis, "getComputedStyle")(text).fontWeight),
    );
    if (weight >= 600 !== (label === open)) faults.push(`${label} has the weight ${weight} while ${open} is open`);
  }
  return faults;
}
