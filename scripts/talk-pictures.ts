/**
 * Takes the pictures of docs/talk/: `node scripts/talk-pictures.ts [folder]`. Each is a question to a business in the Agents
 * Playground, its answer and its chart: the three that are built in on one sheet, ten that are made on another. Needs a Chromium.
 */
import { BUILT_IN } from "../src/industries/modes.ts";
import type { Playground } from "../test/clients/playground.ts";
import { compose, onStage } from "./stage.ts";

/** The customers in every picture. */
const SEED = 1440;

/** Width of the Playground's window in CSS pixels: too narrow for its list of chats. */
const WINDOW = 640;

type Talk = readonly [business: string, question: string];

const QUESTIONS: Readonly<Record<string, string>> = {
  banking: "How much is left in my checking account?",
  insurance: "How has my risk score changed?",
  healthcare: "How much of my deductible have I met?",
};

const MADE: readonly Talk[] = [
  ["florist", "How has my spending changed?"],
  ["law firm", "Chart my fees to date"],
  ["airline", "Chart my flights booked by kind"],
  ["bakery", "How have my crumbs changed?"],
  ["space station", "Chart my mission spending"],
  ["football club", "How many terrace points do I have?"],
  ["wizard school", "Chart my tuition"],
  ["hotel", "How many key points do I have?"],
  ["vet", "How has the weight changed?"],
  ["solar farm", "Chart my sun hours"],
];

/** Asks a business something, and takes a picture from the question to the end of the answer's card. */
async function ask({ say, page, lastCard }: Playground, [business, question]: Talk): Promise<Buffer> {
  await say(`Presto-Change-O, you're a ${business}`);
  await say(`seed ${SEED}`);
  const before = await page.locator(".ac-adaptiveCard").count();
  await say(question);
  const card = page.locator(".ac-adaptiveCard").nth(before);
  await card.waitFor({ timeout: 5_000 }).catch((cause) => {
    throw new Error(`Cannot take a picture of "${question}" to a ${business}: there is no card below the answer`, {
      cause,
    });
  });
  await lastCard().scrollIntoViewIfNeeded();
  const asked = await page.getByText(question, { exact: true }).last().boundingBox();
  const shown = await card.boundingBox();
  if (!asked || !shown) throw new Error(`Cannot take a picture of "${question}" to a ${business}: it is out of sight`);
  const top = asked.y - 32;
  const clip = { x: 0, y: top, width: WINDOW, height: shown.y + shown.height + 8 - top };
  return page.screenshot({ clip });
}

async function askAll(playground: Playground, talks: readonly Talk[]): Promise<readonly Buffer[]> {
  const pictures: Buffer[] = [];
  for (const talk of talks) pictures.push(await ask(playground, talk));
  return pictures;
}

const folder = process.argv[2] ?? "docs/talk";
await onStage(folder, async (playground, browser) => {
  await playground.page.setViewportSize({ width: WINDOW, height: 1_600 });
  const builtIn = BUILT_IN.map(({ id, name }): Talk => [name, QUESTIONS[id] ?? ""]);
  const sheet = { width: WINDOW } as const;
  await compose(browser, await askAll(playground, builtIn), { ...sheet, path: `${folder}/three-modes.jpg`, across: 3 });
  await compose(browser, await askAll(playground, MADE), { ...sheet, path: `${folder}/ten-businesses.jpg`, across: 4 });
});
