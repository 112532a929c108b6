/**
 * Measures the bot alone and prints the figures: `node bench/own.ts`. The bot runs as a process of its own, the channel in this one;
 * turns are taken one at a time, after a warm-up, each in a conversation of its own.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { freePort } from "../scripts/ports.ts";
import type { Profile } from "../src/core/card.ts";
import type { Paint } from "../src/core/drawing.ts";
import { createPersona } from "../src/core/persona.ts";
import { newSession, type Session } from "../src/core/session.ts";
import { parseTrigger } from "../src/core/trigger.ts";
import { BUILT_IN } from "../src/industries/modes.ts";
import { commit } from "../src/shell/commit.ts";
import { withoutIdentity } from "../src/shell/config.ts";
import { createPaint } from "../src/shell/pictures.ts";
import { replyOf } from "../src/shell/reply.ts";
import { openSqlite } from "../src/shell/sqlite.ts";
import { openTalk } from "../test/conversations/channel.ts";
import { openConnector } from "../test/conversations/connector.ts";
import { cardOf, see, seeInPlace } from "../test/conversations/seen.ts";
import { DRAFT_TEXT, settingsFor } from "../test/model/draft.ts";
import { openService, says } from "../test/model/service.ts";

/** Turns before the measuring, and conversations measured. */
const [WARM_UP, MEASURED] = [40, 150];
const CONVERSATIONS = 2_000;
/** Conversations at once when the memory is filled. */
const AT_ONCE = 16;
const DAY = "2026-11-21";

/** Milliseconds before the first token of a model that is played. */
const MODEL = 300;
/** Businesses that are not built in: every one of the first words with every one of the second. */
const [FIRST, SECOND] = [
  "tiny rooftop midnight mobile underwater mountain harbor garden vintage modern".split(" "),
  (
    "florist,bakery,law firm,gym,airline,brewery,vet clinic,hotel,museum,software company," +
    "farm,car dealer,pizzeria,hair salon,space station,zoo,bookshop,ferry line,school,orchard"
  ).split(","),
];

const dataDir = await mkdtemp(join(tmpdir(), "presto-bench-"));
const connector = await openConnector();
const own = { ...withoutIdentity(process.env), DATA_DIR: dataDir, LOG_LEVEL: "silent" };
const withoutModel = Object.fromEntries(
  Object.keys(own).flatMap((name) => (/^(AZURE_)?OPENAI_/.test(name) ? [[name, ""]] : [])),
);

const begun = performance.now();
let { child, url } = await startBot();
print("cold start to /health", `${(performance.now() - begun).toFixed(0)} ms`);
await delay(500);
print("resident memory, idle", residentMemory());

await measureTurns();
await measureNew();
for (let person = 0; person < CONVERSATIONS; person += AT_ONCE) {
  const people = Array.from({ length: AT_ONCE }, (_, index) => person + index);
  await Promise.all(people.map((index) => becomes(`crowd ${index}`, index)));
}
print(`resident memory after ${CONVERSATIONS} conversations`, residentMemory());
await stopBot();

await measureModel();
await connector.close();

await measureCommits();
await measureParts();
await measureSizes();
measureRecognition();
await rm(dataDir, { recursive: true });

/** Starts a bot, and waits until it is healthy. */
async function startBot(settings: Readonly<Record<string, string | undefined>> = {}) {
  const port = await freePort();
  const env = { ...own, ...withoutModel, ...settings, PORT: String(port) };
  const child = spawn(process.execPath, ["src/index.ts"], { env, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isHealthy(url))) await delay(5);
  return { child, url };
}

async function stopBot(): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}

/** Names a business that nobody named before. */
async function becomesNew(person: string, index: number) {
  const talk = openTalk({ url, bot: { drain: async () => {} }, connector }, person);
  const [first, second] = [FIRST[index % FIRST.length], SECOND[Math.floor(index / FIRST.length) % SECOND.length]];
  const start = performance.now();
  await talk.post({ type: "message", text: `Presto-Change-O, you're a ${first} ${second}` });
  await talk.shows(1);
  return { talk, start };
}

/** Measures the phrase with a business that is neither built in nor known from before, without a model. */
async function measureNew(): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < WARM_UP + MEASURED; index += 1) {
    const { start } = await becomesNew(`newcomer ${index}`, index);
    if (index >= WARM_UP) times.push(performance.now() - start);
  }
  printTimes("a business never seen to its dashboard", times, "target 100 ms");
}

/** Measures what the bot adds to the time of a model. */
async function measureModel(): Promise<void> {
  const service = await openService();
  const say = says(DRAFT_TEXT, { firstMs: MODEL });
  let own = 0;
  service.always(async (response, request) => {
    const start = performance.now();
    await say(response, request);
    own = performance.now() - start;
  });
  ({ child, url } = await startBot(settingsFor(service)));
  const [announced, added]: [number[], number[]] = [[], []];
  for (let index = 0; index < WARM_UP; index += 1) {
    const person = `guest ${index}`;
    const { talk, start } = await becomesNew(person, index * 5);
    const isOf = ({ activity }: (typeof connector.tries)[number]) => activity.conversation.id === talk.id;
    await connector.until("the dashboard", () => connector.tries.filter(isOf).length >= 2);
    if (index < WARM_UP / 4) continue;
    const [announcement, dashboard] = connector.tries.filter(isOf).map(({ at }) => at - start);
    announced.push(announcement ?? 0);
    added.push((dashboard ?? 0) - own);
  }
  printTimes("a business never seen to its announcement", announced, "target 100 ms");
  printTimes(`its dashboard, beyond the model's ${MODEL} ms`, added, "target 100 ms");
  await stopBot();
  await service.close();
}

/** Measures in a process of its own what it costs to know businesses. */
function measureRecognition(): void {
  const script = `
    const kept = () => { gc(); return process.memoryUsage.rss(); }; // long texts are not on the heap
    const { recognise } = await import("./src/industries/recognise.ts");
    const before = kept();
    const start = performance.now();
    recognise("a business that nobody knows");
    const ms = performance.now() - start;
    const bytes = kept() - before;
    const phrases = ${JSON.stringify([...FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`)), "Wells Fargo", "Blumenladen", "hospitall"])};
    for (const phrase of phrases) recognise(phrase);
    const times = phrases.map((phrase) => { const start = performance.now(); recognise(phrase); return performance.now() - start; });
    console.log(JSON.stringify({ ms, bytes, times }));`;
  const args = ["--expose-gc", "--input-type=module", "-e", script];
  const shape = z.object({ ms: z.number(), bytes: z.number(), times: z.array(z.number()) });
  const { ms, bytes, times } = shape.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })));
  print("knowing businesses", `${ms.toFixed(1)} ms, ${(bytes / 2 ** 20).toFixed(1)} MB, once (target 30 ms, 15 MB)`);
  printTimes("looking one up", times, "target 1 ms");
}

/** Says the phrase in a new conversation, and waits for the dashboard. */
async function becomes(person: string, index: number) {
  const talk = openTalk({ url, bot: { drain: async () => {} }, connector }, person);
  const mode = BUILT_IN[index % BUILT_IN.length];
  const start = performance.now();
  await talk.post({ type: "message", text: `Presto-Change-O, you're a ${mode?.name}` });
  const [dashboard] = await talk.shows(1);
  return { talk, dashboard, took: performance.now() - start };
}

/** Measures the phrase, then every tab of the dashboard it brought. */
async function measureTurns(): Promise<void> {
  const [switches, clicks]: [number[], number[]] = [[], []];
  for (let index = 0; index < WARM_UP + MEASURED; index += 1) {
    const { talk, dashboard, took } = await becomes(`person ${index}`, index);
    const measured = index >= WARM_UP;
    if (measured) switches.push(took);
    for (const { data } of see(cardOf(dashboard)).buttons.filter(({ data }) => data.verb === "open")) {
      const start = performance.now();
      const action = { type: "Action.Execute", verb: "open", data };
      const answer = await talk.post({ type: "invoke", name: "adaptiveCard/action", value: { action } });
      if (measured) clicks.push(performance.now() - start);
      seeInPlace(answer);
    }
  }
  printTimes("the phrase to the dashboard", switches, "target 50 ms");
  printTimes("a click on a tab to its page", clicks, "target 20 ms");
}

/** Measures how long a change of a session takes to be kept. */
async function measureCommits(): Promise<void> {
  const store = openSqlite(join(dataDir, "commits.sqlite"));
  const times: number[] = [];
  for (let index = 0; index < 1_000; index += 1) {
    const start = performance.now();
    await commit(store, `person ${index % 10}`, (before) => {
      const session = before ?? newSession(DAY);
      return { session: { ...session, revision: session.revision + 1 }, result: undefined };
    });
    times.push(performance.now() - start);
  }
  store.close();
  printTimes("a commit", times);
}

/** Measures what a turn is made of. */
async function measureParts(): Promise<void> {
  const paint = await createPaint();
  const personas: number[] = [];
  const [fresh, again]: [number[], number[]] = [[], []];
  for (let seed = 0; seed < WARM_UP + MEASURED; seed += 1) {
    for (const mode of BUILT_IN) {
      personas.push(timed(() => void createPersona(mode, { seed, day: DAY })));
      for (const { id } of mode.tabs) {
        for (const times of [fresh, again]) {
          const start = performance.now();
          await cardText(mode.id, { seed, tab: id, profile: "teams", paint });
          times.push(performance.now() - start);
        }
      }
    }
  }
  printTimes("a persona", personas);
  printTimes("a card with its persona and its pictures", fresh);
  printTimes("a card whose pictures are known", again);
  const long = ["presto ", "<at>", "called ", "a-", "[(", "\uD83D", "<at></at>"].map((part) => part.repeat(15_000));
  printTimes(
    "reading a message made to be slow",
    long.flatMap((line) => [1, 2, 3].map(() => timed(() => void parseTrigger(line)))),
  );
}

async function measureSizes(): Promise<void> {
  const paint = await createPaint();
  for (const profile of ["teams", "basic"] as const) {
    const cards: { name: string; all: number; bare: number }[] = [];
    for (const { id, tabs } of BUILT_IN) {
      for (const tab of tabs) {
        for (let seed = 0; seed < 30; seed += 1) {
          const text = await cardText(id, { seed, tab: tab.id, profile, paint });
          const bare = text.replace(/(?<=;base64,)[^"]+/g, "");
          cards.push({ name: `${id} ${tab.id}`, all: text.length, bare: bare.length });
        }
      }
    }
    const largest = cards.reduce((one, other) => (other.all > one.all ? other : one));
    const barest = cards.reduce((one, other) => (other.bare > one.bare ? other : one));
    print(`largest card, ${profile}`, `${largest.all} characters (${largest.name}), limit 36000`);
    print(`the same without base64, ${profile}`, `${barest.bare} characters (${barest.name}), limit 18000`);
  }
}

async function cardText(
  mode: string,
  { seed, tab, ...easel }: { seed: number; tab: string; profile: Profile; paint: Paint },
): Promise<string> {
  const session: Session = { ...newSession(DAY), mode: { kind: "built-in", id: mode }, seed, revision: 1 };
  return JSON.stringify(await replyOf(session, { kind: "dashboard", tab, note: undefined, changed: false }, easel));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function printTimes(what: string, times: readonly number[], note = ""): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [median = 0, late = 0] = [0.5, 0.95].map((part) => sorted[Math.floor(part * sorted.length)]);
  print(what, `median ${median.toFixed(2)} ms, p95 ${late.toFixed(2)} ms ${note && `(${note})`}`);
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(46)} ${figure}`);
}

/** How much memory the bot holds. Linux tells. */
function residentMemory(): string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
    return `${Math.round(Number(kilobytes) / 1024)} MB`;
  } catch {
    return "not to be had on this system";
  }
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false, // not listening yet
  );
}
