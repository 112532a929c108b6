/**
 * Says what is wrong with a card that a browser has drawn, in words a failing test can show. Measures; never judges taste.
 * The measuring itself happens in the page, by `measure.js`.
 */
import type { Locator, Page } from "playwright-core";
import { z } from "zod";

const Faults = z.array(z.string());

/** The contrast that text needs (WCAG AA). */
const READABLE = 4.5;

/** Brings the means of measuring into a page; once is enough, until it is loaded anew. */
export async function prepareToMeasure(page: Page): Promise<void> {
  await page.addScriptTag({ path: "test/clients/measure.js" });
}

/** Lists text that is cut, broken or overlapping, and whatever sticks out or is not drawn. */
export async function findFaults(card: Locator): Promise<readonly string[]> {
  return Faults.parse(await card.evaluate((element) => Reflect.get(globalThis, "measure").faults(element)));
}

/** Lists text that stands out too little from what is behind it, by the colours on the screen. */
export async function findFaint(card: Locator): Promise<readonly string[]> {
  const page = card.page();
  await page.evaluate("measure.hideLetters()");
  const picture = await card.screenshot();
  await page.evaluate("measure.showLetters()");
  const options = { png: picture.toString("base64"), needed: READABLE };
  return Faults.parse(
    await card.evaluate((element, options) => Reflect.get(globalThis, "measure").faint(element, options), options),
  );
}
