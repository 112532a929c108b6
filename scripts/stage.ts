/**
 * Owns where pictures of the bot are taken: the bot, a Chromium and the Agents Playground, started for it and gone after it.
 */
import { mkdirSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { type Environment, withoutIdentity } from "../src/shell/config.ts";
import { findBrowser } from "../test/clients/browser.ts";
import { openPlayground, type Playground } from "../test/clients/playground.ts";
import type { Played } from "./playground.ts";
import { freePort } from "./ports.ts";
import { startService } from "./service.ts";

/** Widths of a card in CSS pixels: the Playground's own, which a header fills only as it is, and a phone's. */
export const [WIDE, NARROW] = [446, 300];

/** What stands on a stage besides the bot: a client, Teams if not said, and settings of the bot's own. */
export type Staging = { readonly played?: Played; readonly settings?: Environment };

/**
 * Opens a Playground with a bot that nobody has talked to, lets pictures be taken, and closes all of it.
 *
 * @param folder for the pictures; it is made if it is not there
 */
export async function onStage(
  folder: string,
  take: (playground: Playground, browser: Browser) => Promise<void>,
  { played = "msteams", settings = {} }: Staging = {},
): Promise<void> {
  const executablePath = findBrowser(process.env, process.platform);
  if (executablePath === undefined)
    throw new Error("Cannot take pictures: there is no Chromium; CHROMIUM may name one");
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const own = { PORT: String(port), DATA_DIR: `build/pictures-${port}` };
  const bot = startService("The bot", ["src/index.ts"], { ...withoutIdentity(process.env), ...settings, ...own });
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium has no sandbox for root
  const browser = await chromium.launch({ executablePath, args: asRoot });
  try {
    await bot.answers(`http://127.0.0.1:${port}/health`);
    const playground = await openPlayground(browser, `http://127.0.0.1:${port}/api/messages`, { zoom: 2, played });
    await take(playground, browser).finally(playground.close);
  } finally {
    await browser.close();
    await bot.stop();
  }
}

/**
 * Puts pictures side by side on a quiet ground.
 *
 * @param picture.path where it goes; one that ends in `.jpg` is made small
 * @param picture.across how many pictures stand beside each other
 */
export async function compose(
  browser: Browser,
  pictures: readonly Buffer[],
  { path, width, across }: { readonly path: string; readonly width: number; readonly across: number },
): Promise<void> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`);
  const viewport = { width: across * width + (across - 1) * 32 + 72, height: 600 };
  const small = path.endsWith(".jpg");
  const page = await browser.newPage({ viewport, deviceScaleFactor: small ? 1.25 : 2 });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; padding: 36px; display: flex; flex-wrap: wrap; gap: 32px; align-items: flex-start; background: #f3f2f1 }
      img { width: ${width}px; border-radius: 10px; box-shadow: 0 4px 18px rgb(0 0 0 / 14%) }
    </style>${images.join("")}`);
  await page.screenshot({ path, fullPage: true, ...(small ? { type: "jpeg", quality: 78 } : {}) });
  await page.close();
  console.log(path);
}
