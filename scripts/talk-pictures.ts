/**
 * Takes the pictures of docs/talk/: `node scripts/talk-pictures.ts [folder] [dark|narrow]`. Each is a question to a business, its
 * answer and its chart: in the Playground and in Web Chat, without a model and with a stand-in of one; the three businesses
 * that are built in on one sheet, ten that are made on another. Needs a Chromium.
 */
import type { Browser, Locator, Page } from "playwright-core";
import type { Playground } from "../test/clients/playground.ts";
import { settingsFor } from "../test/model/draft.ts";
import { openService } from "../test/model/service.ts";
import type { Played } from "./playground.ts";
import { compose, NARROW, onStage, type Staging } from "./stage.ts";
import { BUILT_IN_TALKS, MADE_TALKS, playTalks, type Talk } from "./talks.ts";

/** The customers in every picture. */
const SEED = 1440;

/** Width of the Playground's window in CSS pixels: too narrow for its list of chats. */
const WINDOW = 640;

/** What belongs to a picture above the question and below the card, in CSS pixels. */
const EDGES = { msteams: { above: 34, below: 16 }, webchat: { above: 16, below: 30 } } as const;

const [folder = "docs/talk", look = "light"] = process.argv.slice(2);

/** What the bot said, a card apart from the words above it. */
function bubbles(page: Page, played: Played): Locator {
  return page.locator(played === "msteams" ? ".fai-OutputCard" : ".webchat__bubble:not(.webchat__bubble--from-user)");
}

/** Asks a business something, and takes a picture from the question to the end of the answer's card. */
async function ask({ say, said, page, lastCard }: Playground, { business, question }: Talk, played: Played) {
  await say(`Presto-Change-O, you're a ${business}`);
  await say(`seed ${SEED}`);
  const before = await bubbles(page, played).count();
  await say(question);
  const why = (what: string) => `Cannot take a picture of "${question}" to a ${business}: ${what}`;
  const card = bubbles(page, played).nth(before + 1); // the words are one, the card another
  await card.waitFor({ timeout: 20_000 }).catch((cause) => {
    throw new Error(why("there is no card below the answer"), { cause });
  });
  await page.evaluate("driver.quiet(400)");
  await lastCard().scrollIntoViewIfNeeded();
  const [asked, shown] = [await said(question).boundingBox(), await lastCard().boundingBox()];
  if (!asked || !shown) throw new Error(why("it is out of sight"));
  const { above, below } = EDGES[played];
  const y = asked.y - above;
  return page.screenshot({ clip: { x: 0, y, width: WINDOW, height: shown.y + shown.height + below - y } });
}

async function askAll(playground: Playground, talks: readonly Talk[], played: Played): Promise<readonly Buffer[]> {
  const pictures: Buffer[] = [];
  for (const talk of talks) pictures.push(await ask(playground, talk, played));
  return pictures;
}

/** Takes both sheets of a client. @param name what is added to the sheets' names */
async function takeSheets(name: string, played: Played, settings?: Staging["settings"]): Promise<void> {
  const take = async (playground: Playground, browser: Browser) => {
    await playground.page.setViewportSize({ width: WINDOW, height: 1_600 });
    if (look === "narrow") await playground.setWidth(NARROW);
    if (look === "dark" && played === "msteams") await playground.dark();
    const sheets = [
      { path: `${folder}/three-modes${name}.jpg`, talks: BUILT_IN_TALKS, across: 3 },
      { path: `${folder}/ten-businesses${name}.jpg`, talks: MADE_TALKS, across: 5 },
    ];
    for (const { talks, ...sheet } of sheets)
      await compose(browser, await askAll(playground, talks, played), { ...sheet, width: WINDOW });
  };
  await onStage(folder, take, settings ? { played, settings } : { played });
}

const service = await openService();
service.always(playTalks([...BUILT_IN_TALKS, ...MADE_TALKS]));
await takeSheets("", "msteams");
await takeSheets("-webchat", "webchat");
await takeSheets("-model", "msteams", settingsFor(service));
await takeSheets("-webchat-model", "webchat", settingsFor(service));
await service.close();
