/**
 * Measures the bot and prints the figures: `npm run bench`. The bot runs as a process of its own, the channel in this one;
 * turns are taken one at a time, after a warm-up, each in a conversation of its own.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
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
import { freePort } from "./ports.ts";

/** Turns before the measuring, and conversations measured. */
const [WARM_UP, MEASURED] = [40, 150];
const CONVERSATIONS = 2_000;
/** Conversations at once when the memory is filled. */
const AT_ONCE = 16;
const DAY = "2026-11-21";

const dataDir = await mkdtemp(join(tmpdir(), "presto-bench-"));
const connector = await openConnector();
const port = await freePort();
const env = { ...withoutIdentity(process.env), DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "silent" };

const begun = performance.now();
const child = spawn(process.execPath, ["src/index.ts"], { env, stdio: "ignore" });
const url = `http://127.0.0.1:${port}`;
while (!(await isHealthy())) await delay(5);
print("cold start to /health", `${(performance.now() - begun).toFixed(0)} ms`);
await delay(500);
print("resident memory, idle", residentMemory());

await measureTurns();
for (let person = 0; person < CONVERSATIONS; person += AT_ONCE) {
  const people = Array.from({ length: AT_ONCE }, (_, index) => person + index);
  await Promise.all(people.map((index) => becomes(`crowd ${index}`, index)));
}
print(`resident memory after ${CONVERSATIONS} conversations`, residentMemory());

child.kill("SIGTERM");
await once(child, "exit");
await connector.close();

await measureCommits();
await measureParts();
await measureSizes();
await rm(dataDir, { recursive: true });

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
        const show = () => void cardText(mode.id, { seed, tab: id, profile: "teams", paint });
        fresh.push(timed(show));
        again.push(timed(show));
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
    const cards = BUILT_IN.flatMap(({ id, tabs }) =>
      tabs.flatMap((tab) =>
        Array.from({ length: 30 }, (_, seed) => {
          const text = cardText(id, { seed, tab: tab.id, profile, paint });
          const bare = text.replace(/(?<=;base64,)[^"]+/g, "");
          return { name: `${id} ${tab.id}`, all: text.length, bare: bare.length };
        }),
      ),
    );
    const largest = cards.reduce((one, other) => (other.all > one.all ? other : one));
    const barest = cards.reduce((one, other) => (other.bare > one.bare ? other : one));
    print(`largest card, ${profile}`, `${largest.all} characters (${largest.name}), limit 36000`);
    print(`the same without base64, ${profile}`, `${barest.bare} characters (${barest.name}), limit 18000`);
  }
}

function cardText(
  mode: string,
  { seed, tab, ...easel }: { seed: number; tab: string; profile: Profile; paint: Paint },
): string {
  const session: Session = { ...newSession(DAY), mode: { kind: "built-in", id: mode }, seed, revision: 1 };
  return JSON.stringify(replyOf(session, { kind: "dashboard", tab, note: undefined, changed: false }, easel));
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

async function isHealthy(): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false, // not listening yet
  );
}
