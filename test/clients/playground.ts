/**
 * Drives the Agents Playground in a browser as a person would: says things, presses buttons, looks at the newest message.
 * Starts a Playground of its own on a free port, so several can run at once. The bot must be running, without an identity.
 */
import type { Browser, Locator, Page } from "playwright-core";
import { type Played, startPlayground } from "../../scripts/playground.ts";
import { freePort } from "../../scripts/ports.ts";

/** A conversation with a bot in the Agents Playground. */
export type Playground = {
  /** The page itself, for what the rest does not offer. */
  readonly page: Page;
  /** Types the text, sends it, and waits for the bot's answer. */
  say(text: string): Promise<void>;
  /** Presses the newest button, tab or suggestion with that label, and waits for the bot's answer. */
  click(label: string): Promise<void>;
  /** The newest card. */
  lastCard(): Locator;
  /** What was said to the bot: the newest message with these words. */
  said(text: string): Locator;
  /** What the newest message of the bot says, card or not. */
  text(): Promise<string>;
  /** Takes a picture of the bot's newest message: of its card, if it is one. */
  shoot(path: string): Promise<void>;
  /** Makes every card that wide, in CSS pixels; the Playground draws them 446 wide, however narrow its window. */
  setWidth(width: number): Promise<void>;
  /** From the next message on, draws cards as Teams does in its dark theme, but for buttons and inputs, which stay light. */
  dark(): Promise<void>;
  close(): Promise<void>;
};

/** Where messages stand on the page. */
const MESSAGES = {
  msteams: { bot: ".fai-OutputCard", user: "span" },
  webchat: {
    bot: ".webchat__stacked-layout:not(.webchat__stacked-layout--from-user)",
    user: ".webchat__bubble--from-user",
  },
} as const;

/**
 * Opens a Playground.
 *
 * @param endpoint where the bot takes messages, `http://127.0.0.1:3978/api/messages`
 * @param options.zoom pixels of a picture for each CSS pixel
 * @param options.played Teams if not said; Web Chat has messages and cards only
 */
export async function openPlayground(
  browser: Browser,
  endpoint: string,
  { zoom = 1, played = "msteams" }: { readonly zoom?: number; readonly played?: Played } = {},
): Promise<Playground> {
  const port = await freePort();
  const server = startPlayground(endpoint, port, process.env, played);
  const viewport = { width: 1280, height: 2400 }; // so high that a card is never scrolled
  const page = await browser.newPage({ viewport, deviceScaleFactor: zoom });
  const { bot, user } = MESSAGES[played];
  const messages = page.locator(bot);
  const close = async () => {
    await page.close();
    await server.stop();
  };

  async function answered(act: () => Promise<void>): Promise<void> {
    const before = await messages.count();
    const response = page.waitForResponse((response) => response.request().method() === "POST");
    await act();
    const inPlace = (await response).url().endsWith("/invoke");
    if (!inPlace) await messages.nth(before).waitFor();
    await quiet(page, inPlace ? 100 : 300);
  }

  try {
    await server.answers(`http://127.0.0.1:${port}/`);
    await page.addInitScript({ path: "test/clients/in-page.js" });
    await page.goto(`http://localhost:${port}/`);
    await page.getByTitle("Toggle Log Panel").click();
    await quiet(page); // the bot may have something to say to a newcomer
  } catch (error) {
    await close();
    throw error;
  }

  return {
    page,
    say: (text) =>
      answered(async () => {
        await page.getByRole("textbox").last().fill(text);
        await page.keyboard.press("Enter");
      }),
    click: (label) => answered(() => page.getByRole("button", { name: label, exact: true }).last().click()),
    lastCard: () => page.locator(".ac-adaptiveCard").last(),
    said: (text) => page.locator(user).filter({ hasText: text }).last(),
    text: () => messages.last().innerText(),
    shoot: async (path) => {
      await quiet(page);
      const card = messages.last().locator(".ac-adaptiveCard");
      await ((await card.count()) > 0 ? card : messages.last()).screenshot({ path });
    },
    setWidth: async (width) => {
      await page.evaluate(`driver.widen(${width})`);
      await quiet(page, 50);
    },
    dark: () => page.evaluate("driver.darken()"),
    close,
  };
}

/** Waits until the page has not changed for a while: the Playground says nowhere that it has drawn everything. */
async function quiet(page: Page, milliseconds = 300): Promise<void> {
  await page.evaluate(`driver.quiet(${milliseconds})`);
}
