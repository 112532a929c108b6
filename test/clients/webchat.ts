/**
 * Draws cards in a browser as Web Chat and the Emulator do, without either: their renderer, their settings, no conversation.
 */
import type { Browser, Locator, Page } from "playwright-core";
import { z } from "zod";
import type { Card } from "../../src/core/card.ts";
import { prepareToMeasure } from "./measure.ts";

/** A press of a button, as it would be sent. */
const Press = z.object({ type: z.string(), title: z.string().optional(), data: z.unknown() });
export type Press = Readonly<z.infer<typeof Press>>;

/** A page with room for one card. */
export type Canvas = {
  readonly page: Page;
  readonly card: Locator;
  /** Draws a card, that many CSS pixels wide, and gives what the renderer complains about. */
  draw(card: Card, width: number): Promise<readonly string[]>;
  /** Presses a button of the card by its label. */
  press(label: string): Promise<Press>;
};

const PAGE = `<!doctype html><body style="margin:0;background:#fff"><div id="card" style="background:#fff"></div>`;

/** Opens an empty canvas. */
export async function openCanvas(browser: Browser): Promise<Canvas> {
  const page = await browser.newPage({ viewport: { width: 600, height: 2400 } });
  await page.setContent(PAGE);
  await page.addScriptTag({ path: "node_modules/adaptivecards/dist/adaptivecards.min.js" });
  await page.addScriptTag({ path: "test/clients/webchat.js" });
  await prepareToMeasure(page);
  const card = page.locator("#card");
  return {
    page,
    card,
    async draw(drawn, width) {
      const said = await page.evaluate(`webchat.draw(${JSON.stringify(drawn)}, ${width})`);
      await page.evaluate("Promise.all([...document.images].map((image) => image.decode()))");
      return z.array(z.string()).parse(said);
    },
    async press(label) {
      await card.getByRole("button", { name: label, exact: true }).click();
      return Press.parse(await page.evaluate("webchat.sent.at(-1)"));
    },
  };
}
