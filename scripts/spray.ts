/**
 * Shows that two instances hold together: `npm run spray`. Two bots share an Azurite, fifty conversations talk to either of them at
 * random, one message in twenty comes twice, and one bot is killed and started again every five seconds. In the end every
 * change that was acknowledged must be there, and every message answered once, or known to have been cut off by a kill.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { firstSeed, hash, nextSeed } from "../src/core/seed.ts";
import { Session } from "../src/core/session.ts";
import { openBlobs } from "../src/shell/blobs.ts";
import { withoutIdentity } from "../src/shell/config.ts";
import { openTalk } from "../test/conversations/channel.ts";
import { openConnector } from "../test/conversations/connector.ts";
import { connectionString, startAzurite } from "../test/storage/azurite.ts";
import { freePort } from "./ports.ts";

const { values } = parseArgs({
  options: { turns: { type: "string", default: "2000" }, seed: { type: "string", default: "20261121" } },
});
const CONVERSATIONS = 50;
const TURNS = Number(values.turns);
const REPEATS = 0.05;
/** Messages that are under way at once, and milliseconds that each worker rests between two. */
const [WORKERS, REST] = [8, 200];
const KILL_EVERY = 5_000;
/** Milliseconds that a turn goes on after its message was acknowledged, at most: a send takes as long. */
const AFTERWARDS = 8_000;
/** A message that takes longer than this is acknowledged before it is kept. */
const EARLY = 1_000;

type Message = {
  readonly id: string;
  readonly person: string;
  readonly text: string;
  /** When it was posted, when it was answered 200, and by which bot. */
  readonly posts: { readonly bot: number; readonly at: number; ended: number; acknowledged: boolean }[];
};

const azurite = await startAzurite();
const settings = {
  AZURE_STORAGE_CONNECTION_STRING: connectionString(azurite.port),
  AZURE_STORAGE_CONTAINER: "spray",
};
const connector = await openConnector();
const ports = [await freePort(), await freePort()];
const kills: number[] = [];
const children: ChildProcess[] = [];
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});
let drawn = 0;
const dice = () => hash(`${values.seed} ${drawn++}`) / 2 ** 32;
const below = (limit: number) => Math.floor(dice() * limit);

async function startBot(port: number): Promise<ChildProcess> {
  const env = { ...withoutIdentity(process.env), ...settings, PORT: String(port), LOG_LEVEL: "silent" };
  const child = spawn(process.execPath, ["src/index.ts"], { env, stdio: "ignore" });
  children.push(child);
  while (!(await isUp(port))) {
    assert.equal(child.exitCode, null, "A bot has ended");
    await delay(50);
  }
  return child;
}

async function isUp(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Posts a message to one bot, and to the other if that one is gone, as a load balancer does. */
async function post(message: Message, first: number): Promise<void> {
  for (let bot = first; ; bot = 1 - bot) {
    const line = { url: `http://127.0.0.1:${ports[bot]}`, bot: { drain: async () => {} }, connector };
    const note = { bot, at: performance.now(), ended: 0, acknowledged: false };
    message.posts.push(note);
    const { person, id, text } = message;
    const status = await openTalk(line, person)
      .post({ type: "message", id, text })
      .then(
        (answer) => answer.status,
        () => 0,
      );
    note.ended = performance.now();
    note.acknowledged = status === 200;
    if (status === 200) return;
    assert.equal(status, 0, `A bot answered ${status}`);
    await delay(20);
  }
}

function textOf(turn: number): string {
  return turn === 0 ? "presto, you're a bank" : (["new customer", `seed ${turn}`, "help", "today"][below(4)] ?? "help");
}

/** Every conversation's messages; which of them is next is left to chance. */
const waiting = Array.from({ length: CONVERSATIONS }, (_, person) =>
  Array.from(
    { length: Math.ceil(TURNS / CONVERSATIONS) },
    (_, turn): Message => ({ id: `${person}-${turn}`, person: `person ${person}`, text: textOf(turn), posts: [] }),
  ),
);
const messages = waiting.flat();
let repeats = 0;

async function work(): Promise<void> {
  for (;;) {
    const left = waiting.filter((queue) => queue.length > 0);
    const message = left[below(left.length)]?.shift();
    if (message === undefined) return;
    const twice = dice() < REPEATS;
    const both = twice && dice() < 0.5;
    await Promise.all([post(message, below(2)), ...(both ? [post(message, below(2))] : [])]);
    if (twice && !both) await post(message, below(2));
    if (twice) repeats += 1;
    await delay(REST * dice() * 2);
  }
}

const lasting = await startBot(ports[0] ?? 0);
let mortal = await startBot(ports[1] ?? 0);
const begun = performance.now();
let done = false;

async function killAgainAndAgain(): Promise<void> {
  while (!done) {
    await delay(KILL_EVERY);
    if (done) return;
    kills.push(performance.now());
    mortal.kill("SIGKILL");
    await once(mortal, "exit");
    mortal = await startBot(ports[1] ?? 0);
  }
}

const killing = killAgainAndAgain();
await Promise.all(Array.from({ length: WORKERS }, work));
done = true;
const seconds = (performance.now() - begun) / 1_000;
await killing;
for (const child of [lasting, mortal]) {
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** True if the bot that dies had this message in its hands when it was killed. */
function wasCutOff({ posts }: Message): boolean {
  return posts.some(({ bot, at, ended }) => bot === 1 && kills.some((kill) => kill > at && kill < ended + AFTERWARDS));
}

function wasEarly({ posts }: Message): boolean {
  return posts.some(({ at, ended, acknowledged }) => acknowledged && ended - at >= EARLY);
}

const store = await openBlobs(settings);
const lost: Message[] = [];
let missing = 0;
for (let person = 0; person < CONVERSATIONS; person++) {
  const own = messages.filter((message) => message.person === `person ${person}`);
  const conversation = `msteams/local/a:person ${person}`;
  const session = Session.parse((await store.read([`session/${conversation}`]))[`session/${conversation}`]);
  assert.equal(new Set(session.handled).size, session.handled.length, "A message was handled twice");
  lost.push(...own.filter(({ id }) => !session.handled.includes(id)));

  // taken one after another in the order in which they were handled, they must come to the very session that is kept
  let [seed, revision] = [0, 0];
  for (const id of session.handled) {
    const text = own.find((message) => message.id === id)?.text ?? assert.fail(`Nobody sent ${id}`);
    const inMode = revision > 0;
    if (text.startsWith("presto")) seed = firstSeed({ tenant: "local", conversation, mode: "banking" });
    else if (!inMode || text === "help") continue;
    else if (text === "new customer") seed = nextSeed(seed);
    else if (text.startsWith("seed")) seed = Number(text.slice(5));
    revision += 1;
  }
  if (session.seed !== seed || session.revision !== revision) missing += 1;
}

const answers = new Map<string, number>();
for (const { activity } of connector.tries) {
  const { replyToId = "" } = activity;
  answers.set(replyToId, (answers.get(replyToId) ?? 0) + 1);
}
const doubled = messages.filter(({ id }) => (answers.get(id) ?? 0) > 1);
const unanswered = messages.filter(({ id }) => !answers.has(id));
const unexplained = unanswered.filter((message) => !wasCutOff(message));
const lostForNoReason = lost.filter((message) => !(wasEarly(message) && wasCutOff(message)));

const figures: readonly (readonly [string, number | string])[] = [
  ["conversations", CONVERSATIONS],
  ["messages", messages.length],
  ["of them sent twice", repeats],
  [
    "sent anew to the other bot",
    messages.reduce((sum, { posts }) => sum + posts.filter((p) => !p.acknowledged).length, 0),
  ],
  ["seconds", seconds.toFixed(0)],
  ["kills", kills.length],
  ["answered once", messages.length - doubled.length - unanswered.length],
  ["answered twice", doubled.length],
  ["not answered, cut off by a kill", unanswered.length - unexplained.length],
  ["not answered, for no reason", unexplained.length],
  ["acknowledged early and lost by a kill", lost.length - lostForNoReason.length],
  ["acknowledged and lost for no reason", lostForNoReason.length],
  ["sessions that are not what their messages come to", missing],
];
for (const [name, figure] of figures) console.log(`${name.padEnd(52)}${figure}`);
for (const message of [...doubled, ...unexplained, ...lostForNoReason].slice(0, 5)) console.log(message);
await connector.close();
await azurite.stop();
process.exit(doubled.length + unexplained.length + lostForNoReason.length + missing === 0 ? 0 : 1);
