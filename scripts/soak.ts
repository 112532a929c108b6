/**
 * Soaks the bot: `npm run soak -- 30` lets people talk to it for thirty minutes at half of what it can do, over a simulated
 * channel. Fails if a turn fails or is not answered, or if memory at the end is more than a tenth above what it was at a sixth of the time.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { type Channel, type Deed, openChannel } from "../bench/channel.ts";
import { start } from "../bench/contestant.ts";
import { FAILED } from "../src/core/sentences.ts";
import { withoutIdentity } from "../src/shell/config.ts";

const MINUTES = Number(process.argv[2] ?? 30);
if (!(MINUTES > 0)) throw new Error(`Cannot soak for ${process.argv[2]}: it must be a number of minutes above 0`);

/** People who talk at the same time, and how many turns each has before another one comes. */
const [PEOPLE, TURNS] = [24, 12];
/** Seconds in which capacity is measured, and between two looks at the memory. */
const [CAPACITY_S, LOOK_S] = [20, 5];
/** The part of the time after which memory is looked at first, and how far above that it may end. */
const [FIRST_LOOK, MOST_GROWTH] = [1 / 6, 1.1];
/** Milliseconds that an answer may take. */
const PATIENCE = 15_000;

const BUSINESSES =
  "bank,insurer,hospital,bank,insurer,hospital,florist,bakery,airline,law firm,football club,hotel,vet,solar farm,space station,wizard school,brewery,dentist,bookshop,gym,zoo,museum,taxi company,winery,toy shop".split(
    ",",
  );
const SAYINGS = [
  ...["how much do I owe?", "what did I spend last month?", "show me a chart", "and since March?", "who are you?"],
  ...["what is my latest one?", "how many do I have?", "what is my balance?", "compare the biggest two"],
  ...["transfer $20 to savings", "undo", "new customer", "today", "dashboard", "settings", "help", "status"],
];

const Button = z.object({ type: z.literal("Action.Execute"), data: z.object({ verb: z.literal("open") }).loose() });

/** Every button that opens a tab, somewhere in a reply. */
function tabsIn(json: unknown): readonly z.infer<typeof Button>[] {
  if (typeof json !== "object" || json === null) return [];
  const own = Button.safeParse(json).data;
  return [...(own ? [own] : []), ...Object.values(json).flatMap(tabsIn)];
}

/** Numbers that look random and are the same in every run. */
function createChance(seed: number): <Thing>(things: readonly Thing[]) => Thing | undefined {
  let state = seed;
  return (things) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return things[Math.floor((state / 2 ** 32) * things.length)];
  };
}

/** Somebody who talks to the bot, and is another one after some turns. */
function createPerson(channel: Channel, port: number, seat: string) {
  const pick = createChance([...seat].reduce((sum, letter) => 31 * sum + letter.charCodeAt(0), 7));
  let [turns, tabs]: [number, readonly z.infer<typeof Button>[]] = [0, []];

  function deed(turn: number): Deed {
    if (turn === 0) return { type: "message", text: `Presto-Change-O, you're a ${pick(BUSINESSES)}` };
    const action = pick([undefined, ...tabs]);
    if (action) return { type: "invoke", name: "adaptiveCard/action", value: { action } };
    const text = pick([...SAYINGS, `seed ${1_000 * turns}`, `presto, you're a ${pick(BUSINESSES)}`]) ?? "";
    return { type: "message", text };
  }

  /** Takes a turn. @returns the milliseconds that it took */
  return async () => {
    const conversation = `soak ${seat} ${Math.floor(turns / TURNS)}`;
    const next = deed(turns % TURNS);
    turns += 1;
    const late = delay(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error(`Not answered within ${PATIENCE} ms: ${JSON.stringify(next)}`);
    });
    const { ms, reply } = await Promise.race([channel.take(port, conversation, next), late]);
    const text = JSON.stringify(reply);
    if (text.includes(FAILED) || /"error":/.test(text)) throw new Error(`Failed: ${JSON.stringify(next)}: ${text}`);
    const shown = tabsIn(reply);
    if (shown.length > 0) tabs = shown;
    return ms;
  };
}

function at(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), "presto-soak-"));
const noModel = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /OPENAI_|OTEL_|AZURE_STORAGE/.test(name))
    .map((name) => [name, ""]),
);
const channel = await openChannel();
const bot = await start("Presto-Change-O", "src/index.ts", {
  ...withoutIdentity(process.env),
  ...noModel,
  DATA_DIR: join(folder, "data"),
  LOG_LEVEL: "silent",
});
const idle = bot.memory();
const people = Array.from({ length: PEOPLE }, (_, seat) => createPerson(channel, bot.port, String(seat)));

/** Lets everybody talk as fast as they are answered, and tells how many turns a second that are. */
async function measureCapacity(): Promise<number> {
  const [begin, end] = [performance.now(), performance.now() + 1_000 * CAPACITY_S];
  const counts = people.map(async (take) => {
    let turns = 0;
    for (; performance.now() < end; turns += 1) await take();
    return turns;
  });
  const turns = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  return (1_000 * turns) / (performance.now() - begin);
}

const capacity = await measureCapacity();
const pace = (1_000 * PEOPLE * 2) / capacity; // from one turn of a person to the next, so that all make half
console.log(
  `idle ${idle.toFixed(0)} MB; capacity ${capacity.toFixed(0)} turns/s; soaking at half of it for ${MINUTES} minutes`,
);
const begin = performance.now();
const whole = 60_000 * MINUTES;
const errors: unknown[] = [];
const times: number[] = [];
const looks: { readonly at: number; readonly megabytes: number }[] = [];

async function talk(take: () => Promise<number>, seat: number): Promise<void> {
  await delay((pace * seat) / PEOPLE);
  for (let due = performance.now(); performance.now() - begin < whole; due += pace) {
    await delay(Math.max(0, due - performance.now()));
    try {
      times.push(await take());
    } catch (error) {
      errors.push(error);
    }
  }
}

async function look(): Promise<void> {
  for (let minute = 0; performance.now() - begin < whole; ) {
    await delay(1_000 * LOOK_S);
    looks.push({ at: (performance.now() - begin) / whole, megabytes: bot.memory() });
    if (performance.now() - begin < 60_000 * (minute + 1)) continue;
    minute += 1;
    const figures = [`${bot.memory().toFixed(0)} MB`, `${times.length} turns`, `p99 ${at(0.99, times).toFixed(1)} ms`];
    console.log(`minute ${minute}: ${figures.join(", ")}, ${errors.length} errors`);
  }
}

const cpu = bot.cpuMs();
await Promise.all([...people.map(talk), look()]);
const cpuMs = (bot.cpuMs() - cpu) / times.length;
await bot.stop();
await channel.close();
rmSync(folder, { recursive: true });

/** The memory in a part of the time, as its middle value: it swings as rubbish is collected. */
function memoryIn(from: number, to: number): number {
  return at(
    0.5,
    looks.filter((look) => look.at >= from && look.at <= to).map(({ megabytes }) => megabytes),
  );
}

const [early, late] = [memoryIn(FIRST_LOOK - 0.03, FIRST_LOOK + 0.07), memoryIn(0.9, 1.1)];
for (const error of errors.slice(0, 5)) console.error(error);
console.log(
  `${times.length} turns, ${(times.length / (60 * MINUTES)).toFixed(0)} a second; p50 ${at(0.5, times).toFixed(1)} ms, p99 ${at(0.99, times).toFixed(1)} ms, CPU ${cpuMs.toFixed(1)} ms; ` +
    `${errors.length} errors; ${early.toFixed(0)} MB early, ${late.toFixed(0)} MB at the end`,
);
if (errors.length > 0 || !(late <= MOST_GROWTH * early)) process.exitCode = 1;
