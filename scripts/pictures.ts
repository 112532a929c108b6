/**
 * Takes the pictures of docs/ in the Agents Playground: `node scripts/pictures.ts [folder]`. For each built-in business every
 * tab, the dashboard in the dark theme and on a phone, and one picture of all three side by side for the README. Needs a
 * Chromium, and starts the bot and the Playground it needs.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { BUILT_IN } from "../src/industries/modes.ts";
import { withoutIdentity } from "../src/shell/config.ts";
import { findBrowser } from "../test/clients/browser.ts";
import { openPlayground, type Playground } from "../test/clients/playground.ts";
import { freePort } from "./ports.ts";
import { startService } from "./service.ts";

/** The customers in every picture: with several policies, claims, appointments and prescriptions. */
const SEED = 1440;

/** Widths of a card in CSS pixels: the Playground's own, which a header fills only as it is, and a phone's. */
const [WIDE, NARROW] = [446, 300];

type Shot = { readonly name: string; readonly width: number };

async function shoot(playground: Playground, folder: string, { name, width }: Shot): Promise<void> {
  await playground.setWidth(width);
  await playground.shoot(`${folder}/${name}.png`);
  console.log(`${folder}/${name}.png`);
}

/** Becomes each business in turn, with the same customer, and lets it be looked at. */
async function eachMode(playground: Playground, look: (id: string, labels: readonly string[]) => Promise<void>) {
  for (const { id, name, tabs } of BUILT_IN) {
    await playground.say(`Presto-Change-O, you're a ${name}`);
    await playground.say(`seed ${SEED}`);
    const labels = tabs.map(({ label }) => label);
    await playground.click(labels[0] ?? "");
    await look(id, labels);
  }
}

async function takeAll(playground: Playground, folder: string): Promise<void> {
  await shoot(playground, folder, { name: "welcome", width: WIDE });
  await eachMode(playground, async (id, labels) => {
    for (const label of labels) {
      await playground.click(label);
      await shoot(playground, folder, { name: `${id}-${label.toLowerCase()}`, width: WIDE });
    }
    await playground.click(labels[0] ?? "");
    await shoot(playground, folder, { name: `${id}-phone`, width: NARROW });
  });
  await playground.dark();
  await eachMode(playground, (id) => shoot(playground, folder, { name: `${id}-dark`, width: WIDE }));
}

/** Puts the dashboards side by side on a quiet ground. */
async function compose(browser: Browser, folder: string): Promise<void> {
  const cards = BUILT_IN.map(({ id }) => {
    const picture = readFileSync(`${folder}/${id}-dashboard.png`).toString("base64");
    return `<img src="data:image/png;base64,${picture}">`;
  });
  const page = await browser.newPage({ viewport: { width: 1474, height: 600 }, deviceScaleFactor: 2 });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; padding: 36px; display: flex; gap: 32px; align-items: flex-start; background: #f3f2f1 }
      img { width: ${WIDE}px; border-radius: 10px; box-shadow: 0 4px 18px rgb(0 0 0 / 14%) }
    </style>${cards.join("")}`);
  await page.screenshot({ path: `${folder}/three.png`, fullPage: true });
  await page.close();
  console.log(`${folder}/three.png`);
}

async function takePictures(folder: string): Promise<void> {
  const executablePath = findBrowser(process.env, process.platform);
  if (executablePath === undefined)
    throw new Error("Cannot take pictures: there is no Chromium; CHROMIUM may name one");
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = { ...withoutIdentity(process.env), PORT: String(port), DATA_DIR: `build/pictures-${port}` };
  const bot = startService("The bot", ["src/index.ts"], settings);
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium has no sandbox for root
  const browser = await chromium.launch({ executablePath, args: asRoot });
  try {
    await bot.answers(`http://127.0.0.1:${port}/health`);
    const playground = await openPlayground(browser, `http://127.0.0.1:${port}/api/messages`, { zoom: 2 });
    await takeAll(playground, folder).finally(playground.close);
    await compose(browser, folder);
  } finally {
    await browser.close();
    await bot.stop();
  }
}

await takePictures(process.argv[2] ?? "docs");
