/**
 * Measures this bot beside bots as people write them (`bench/peers/`), in one run and by turns, over a simulated channel:
 * `node bench/compare.ts`. Prints a table and writes `docs/bench.md`. `--quick` takes a tenth of the turns.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { withoutIdentity } from "../src/shell/config.ts";
import { type Channel, type Deed, openChannel, type Turn } from "./channel.ts";
import { type Contestant, start } from "./contestant.ts";
import { countStorage } from "./storage-count.ts";

const QUICK = process.argv.includes("--quick");
/** How often each scenario has its turn, how many turns of the bot it then takes, and conversations that fill the memory. */
const [ROUNDS, TURNS, CROWD] = QUICK ? [2, 120, 1_000] : [6, 400, 10_000];
const AT_ONCE = 32;
const DOLLAR = "$";
const STARTS = QUICK ? 1 : 5;

/** Something a bot is made to do again and again. */
type Scenario = {
  readonly name: string;
  readonly bot: Contestant;
  /** Gets a conversation ready; says what its n-th turn is. */
  readonly prepare: (channel: Channel, port: number, conversation: string) => Promise<(turn: number) => Deed>;
};

/** What was measured of a scenario at one width. */
type Sample = { readonly turns: Turn[]; cpuMs: number; wallMs: number };

const says: Scenario["prepare"] = async () => (turn) => ({ type: "message", text: `hello ${turn}` });
const BUSINESSES = ["bank", "insurer", "hospital"];
const becomes: Scenario["prepare"] = async () => (turn) => ({
  type: "message",
  text: `Presto-Change-O, you're a ${BUSINESSES[turn % BUSINESSES.length]}`,
});

const Button = z.object({
  type: z.literal("Action.Execute"),
  title: z.string(),
  data: z.object({ verb: z.literal("open") }).loose(),
});

/** Every button that opens a tab, somewhere in a card. */
function tabsIn(json: unknown): z.infer<typeof Button>[] {
  if (typeof json !== "object" || json === null) return [];
  const own = Button.safeParse(json).data;
  return [...(own ? [own] : []), ...Object.values(json).flatMap(tabsIn)];
}

const clicks: Scenario["prepare"] = async (channel, port, conversation) => {
  const { reply } = await channel.take(port, conversation, {
    type: "message",
    text: "Presto-Change-O, you're a bank",
  });
  const tabs = tabsIn(reply);
  if (tabs.length === 0) throw new Error("Cannot click: the dashboard has no tabs");
  return (turn) => ({ type: "invoke", name: "adaptiveCard/action", value: { action: tabs[turn % tabs.length] } });
};

/** Takes turns, `width` at a time, each of these in a conversation of its own. */
async function run({ bot, prepare, name }: Scenario, channel: Channel, sample: Sample, width: number): Promise<void> {
  const people = await Promise.all(
    Array.from({ length: width }, async (_, person) => {
      const conversation = `${name}/${width}/${person}`;
      return { conversation, deed: await prepare(channel, bot.port, conversation) };
    }),
  );
  const [cpu, wall] = [bot.cpuMs(), performance.now()];
  await Promise.all(
    people.map(async ({ conversation, deed }) => {
      for (let turn = 0; turn < TURNS / width; turn += 1)
        sample.turns.push(await channel.take(bot.port, conversation, deed(turn)));
    }),
  );
  sample.cpuMs += bot.cpuMs() - cpu;
  sample.wallMs += performance.now() - wall;
}

function at(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** A row of cells as Markdown. */
function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "presto-compare-"));
const noModel = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /OPENAI_/.test(name))
    .map((name) => [name, ""]),
);
const own = {
  ...withoutIdentity(process.env),
  ...noModel,
  DATA_DIR: join(folder, "data"),
  LOG_LEVEL: "silent",
  CARD: join(folder, "card.json"),
};
const SCRIPTS = [
  ["botbuilder echo", "bench/peers/botbuilder-echo.ts"],
  ["teams-ai echo", "bench/peers/teams-ai-echo.ts"],
  ["teams-ai card", "bench/peers/teams-ai-card.ts"],
  ["Presto-Change-O", "src/index.ts"],
] as const;

const channel = await openChannel();
await writeTemplate();

const starts = new Map<string, number[]>(SCRIPTS.map(([name]) => [name, []]));
for (let round = 0; round < STARTS; round += 1)
  for (const [name, script] of SCRIPTS) {
    const bot = await start(name, script, own);
    starts.get(name)?.push(bot.startMs);
    await bot.stop();
  }

const bots = await Promise.all(SCRIPTS.map(([name, script]) => start(name, script, own)));
const [echo, textEcho, cardEcho, presto] = bots;
if (!echo || !textEcho || !cardEcho || !presto) throw new Error("Cannot compare: a bot is missing");
await new Promise((resolve) => setTimeout(resolve, 2_000));
const idle = new Map(bots.map((bot) => [bot.name, bot.memory()]));

const scenarios: readonly Scenario[] = [
  { name: "botbuilder echo", bot: echo, prepare: says },
  { name: "teams-ai echo", bot: textEcho, prepare: says },
  { name: "teams-ai card", bot: cardEcho, prepare: says },
  { name: "Presto-Change-O, a click on a tab", bot: presto, prepare: clicks },
  { name: "Presto-Change-O, becoming a built-in business", bot: presto, prepare: becomes },
];
const samples = new Map(
  scenarios.flatMap(({ name }) => [1, AT_ONCE].map((width) => [`${name}/${width}`, fresh()] as const)),
);
for (let round = -1; round < ROUNDS; round += 1)
  for (const scenario of scenarios)
    for (const width of [1, AT_ONCE]) {
      console.error(`round ${round + 1} of ${ROUNDS}: ${scenario.name}, ${width} at a time`);
      const sample = round < 0 ? fresh() : (samples.get(`${scenario.name}/${width}`) ?? fresh()); // the first round warms up
      await run(scenario, channel, sample, width);
    }

const grown = new Map<string, number[]>(bots.map((bot) => [bot.name, []]));
for (const half of [0, 1])
  for (const bot of bots) {
    console.error(`crowd ${half + 1}: ${bot.name}`);
    await crowd(bot, half);
    grown.get(bot.name)?.push(bot.memory());
  }

const report = await writeReport();
console.log(report);
writeFileSync("docs/bench.md", report);
await Promise.all(bots.map((bot) => bot.stop()));
await channel.close();
rmSync(folder, { recursive: true });

function fresh(): Sample {
  return { turns: [], cpuMs: 0, wallMs: 0 };
}

/** Takes a dashboard for the peer's template, with two places to fill in. */
async function writeTemplate(): Promise<void> {
  const bot = await start("template", "src/index.ts", own);
  const { reply } = await channel.take(bot.port, "template", {
    type: "message",
    text: "Presto-Change-O, you're a bank",
  });
  await bot.stop();
  const [attachment] = z.object({ attachments: z.array(z.object({ content: z.unknown() })) }).parse(reply).attachments;
  const text = JSON.stringify(attachment?.content).replaceAll(
    "Meridian Trust Bank",
    `${DOLLAR}{said}, ${DOLLAR}{count}`,
  );
  writeFileSync(own.CARD, text);
}

/** Lets a bot speak with many people who were never there before. */
async function crowd(bot: Contestant, half: number): Promise<void> {
  const say = await (bot === presto ? becomes : says)(channel, bot.port, "");
  for (let person = 0; person < CROWD; person += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        channel.take(bot.port, `crowd ${half} ${person + index}`, say(person + index)),
      ),
    );
}

async function writeReport(): Promise<string> {
  const cpuOf = (name: string, width: number) => {
    const sample = samples.get(`${name}/${width}`) ?? fresh();
    return sample.cpuMs / sample.turns.length;
  };
  const turns = scenarios.map(({ name }) => [
    name,
    ...[1, AT_ONCE].flatMap((width) => {
      const sample = samples.get(`${name}/${width}`) ?? fresh();
      const times = sample.turns.map(({ ms }) => ms);
      return [
        cpuOf(name, width).toFixed(2),
        ((1_000 * sample.turns.length) / sample.wallMs).toFixed(0),
        at(0.5, times).toFixed(1),
        at(0.99, times).toFixed(1),
      ];
    }),
    at(
      0.5,
      (samples.get(`${name}/1`) ?? fresh()).turns.map(({ bytes }) => bytes),
    ).toFixed(0),
  ]);
  const holds = bots.map(({ name }) => [
    name,
    at(0.5, starts.get(name) ?? []).toFixed(0),
    (idle.get(name) ?? Number.NaN).toFixed(0),
    ...(grown.get(name) ?? []).map((megabytes) => megabytes.toFixed(0)),
  ]);
  const ratio = (name: string, to: string) =>
    [1, AT_ONCE].map((width) => (cpuOf(name, width) / cpuOf(to, width)).toFixed(2)).join(" and ");
  const [click, become] = ["Presto-Change-O, a click on a tab", "Presto-Change-O, becoming a built-in business"];
  const width = [1, AT_ONCE].flatMap((at) =>
    ["CPU ms", "turns/s", "p50 ms", "p99 ms"].map((what) => `${what}, ${at} at a time`),
  );
  return [
    "# Figures",
    "",
    `Measured with \`npm run bench\`${QUICK ? " (quick)" : ""}: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}. All bots ran side by side and took turns; the channel is simulated on this machine.`,
    "",
    table(["a turn of", ...width, "bytes"], turns),
    "",
    table(["bot", "start ms", "idle MB", `MB after ${CROWD} conversations`, `after ${2 * CROWD}`], holds),
    "",
    `CPU, 1 and ${AT_ONCE} at a time. A click on a tab: ${ratio(click, "teams-ai echo")} × the teams-ai text echo (target 1.2), ${ratio(click, "teams-ai card")} × its card (target 0.5). ` +
      `Becoming a built-in business: ${ratio(become, "teams-ai echo")} × the text echo (target 1.5).`,
    "",
    await countStorage(),
    "",
  ].join("\n");
}
