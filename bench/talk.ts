/**
 * Measures a question to a business with a language model, and prints the figures: `node bench/talk.ts`. The bot runs as a process of
 * its own; the channel and the model, which says a sentence when it is told to, are played by this one.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../scripts/ports.ts";
import { withoutIdentity } from "../src/shell/config.ts";
import { openTalk, type Talk } from "../test/conversations/channel.ts";
import { openConnector, type Try } from "../test/conversations/connector.ts";
import { button, cardOf, type Seen, see } from "../test/conversations/seen.ts";
import { paced } from "../test/model/chat.ts";
import { settingsFor } from "../test/model/draft.ts";
import { openService } from "../test/model/service.ts";

/** Questions before the measuring, and questions measured. */
const [WARM_UP, MEASURED] = [3, 20];
/** Clicks on tabs while the model is at work, a question. */
const CLICKS = 5;
/** Milliseconds after which the channel takes the next part of an answer. */
const PACE = 1_000;
/** Sentences without a figure, which are true of any bank. */
const SENTENCES = ["Your accounts are in good order.", " Just tell me what you would like to see next."] as const;

const dataDir = await mkdtemp(join(tmpdir(), "presto-bench-"));
const [connector, service, port] = [await openConnector(), await openService(), await freePort()];
const own = { DATA_DIR: dataDir, LOG_LEVEL: "silent", PORT: String(port), MODEL_REQUESTS_PER_USER: "1000" };
const env = { ...withoutIdentity(process.env), ...settingsFor(service), ...own };
const child = spawn(process.execPath, ["src/index.ts"], { env, stdio: ["ignore", "ignore", "inherit"] });
const url = `http://127.0.0.1:${port}`;
while (!(await fetch(`${url}/health`).then(Boolean, () => false))) await delay(20);

const figures = {
  "a question to the line that says what is being done": { times: [] as number[], target: 300 },
  "a question to its acknowledgement": { times: [] as number[], target: 1_500 },
  "a click on a tab while the model is at work": { times: [] as number[], target: 20 },
  "a sentence that the model ended to its sending": { times: [] as number[], target: 300 },
};
const [informed, acknowledged, clicked, sent] = Object.values(figures).map(({ times }) => times);

/** Waits until so many requests were sent to a conversation, and gives the last of them. */
async function sentTo({ id }: Talk, count: number): Promise<Try | undefined> {
  const all = () => connector.tries.filter(({ activity }) => activity.conversation.id === id);
  await connector.until(`${count} requests`, () => all().length >= count);
  return all()[count - 1];
}

async function click(talk: Talk, dashboard: Seen): Promise<number> {
  const action = { type: "Action.Execute", verb: "open", data: button(dashboard, "Accounts").data };
  const start = performance.now();
  await talk.post({ type: "invoke", name: "adaptiveCard/action", value: { action } });
  return performance.now() - start;
}

/** Asks a question, in a conversation of its own. */
async function ask(index: number): Promise<void> {
  const talk = openTalk({ url, bot: { drain: async () => {} }, connector }, `person ${index}`);
  await talk.post({ type: "message", text: "Presto-Change-O, you're a bank" });
  const dashboard = see(cardOf((await talk.shows(1))[0]));
  const model = paced(SENTENCES);
  service.play(model.play);
  const start = performance.now();
  const posted = talk.post({ type: "message", text: "How do things stand?" }).then(() => performance.now() - start);
  const line = await sentTo(talk, 2);
  const clicks: number[] = [];
  for (let time = 0; time < CLICKS; time += 1) clicks.push(await click(talk, dashboard));
  await delay(PACE + 100 - (performance.now() - start)); // so that the sentence need not wait for its pace
  const ended = performance.now();
  model.tell();
  const sentence = await sentTo(talk, 3);
  model.tell();
  model.end();
  await sentTo(talk, 4);
  if (index < WARM_UP) return;
  informed?.push((line?.at ?? Number.NaN) - start);
  acknowledged?.push(await posted);
  clicked?.push(...clicks);
  sent?.push((sentence?.at ?? Number.NaN) - ended);
}

for (let index = 0; index < WARM_UP + MEASURED; index += 1) await ask(index);
for (const [what, { times, target }] of Object.entries(figures)) {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, late, last] = [0.5, 0.95, 1].map((part) => sorted[Math.ceil(part * sorted.length) - 1]?.toFixed(1));
  console.log(`${what.padEnd(54)} median ${median} ms, p95 ${late} ms, longest ${last} ms (target ${target} ms)`);
}
child.kill("SIGTERM");
await once(child, "exit");
await Promise.all([connector.close(), service.close()]);
await rm(dataDir, { recursive: true });
