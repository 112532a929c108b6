/**
 * Takes the pictures of docs/ in the Agents Playground, twice as large: `node scripts/pictures.ts [folder]`. For each built-in business every
 * tab, the dashboard in the dark theme and on a phone, and one picture of all three side by side for the README; and ten that are
 * made, side by side, in the Playground and in Web Chat. Needs a Chromium, and starts the bot and the Playground it needs.
 */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { BUILT_IN } from "../src/industries/modes.ts";
import type { Playground } from "../test/clients/playground.ts";
import { compose, NARROW, onStage, WIDE } from "./stage.ts";

/** The customers in every picture: with several policies, claims, appointments and prescriptions. */
const SEED = 1440;

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

/** Ten businesses that are made, no two of a family. */
const MADE =
  "florist,law firm,airline,ramen shop,space station,football club,wizard school,pet insurer,kayak rental,solar farm";

/** Takes the dashboards of the ten, and puts them side by side. */
async function takeTen(playground: Playground, browser: Browser, path: string): Promise<void> {
  const pictures: Buffer[] = [];
  for (const business of MADE.split(",")) {
    await playground.say(`Presto-Change-O, you're a ${business}`);
    await playground.say(`seed ${SEED}`);
    await playground.say("dashboard");
    pictures.push(await playground.lastCard().screenshot());
  }
  await compose(browser, pictures, { path, width: WIDE, across: 5 });
}

const folder = process.argv[2] ?? "build/pictures";
await onStage(folder, async (playground, browser) => {
  await takeAll(playground, folder);
  const dashboards = BUILT_IN.map(({ id }) => readFileSync(`${folder}/${id}-dashboard.png`));
  await compose(browser, dashboards, { path: `${folder}/three-modes.png`, width: WIDE, across: dashboards.length });
});
for (const [played, name] of [
  ["msteams", ""],
  ["webchat", "-webchat"],
] as const)
  await onStage(folder, (playground, browser) => takeTen(playground, browser, `${folder}/ten-businesses${name}.jpg`), {
    played,
  });
