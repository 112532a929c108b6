/**
 * Starts all that a newcomer needs to see the bot: the bot itself and the Agents Playground, a Teams-like client for the
 * browser. `npm run demo` installs the packages before. Ends both when it is told to end, or when one of them does.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import {
  ConfigError,
  type Environment,
  readConfig,
  withEnvironmentFile,
  withoutIdentity,
} from "../src/shell/config.ts";
import { startPlayground } from "./playground.ts";
import { whyNotFree } from "./ports.ts";
import { startService } from "./service.ts";

const HELP = `npm run demo                 starts the bot and the Agents Playground, and opens your browser
npm run demo -- --no-open    the same, without opening the browser
npm run demo -- --help       says this

PORT is the bot's port (3978), PLAYGROUND_PORT the Playground's (56150). Ctrl-C ends both.`;

/** The ports the demo runs on. */
type Ports = { readonly bot: number; readonly playground: number };

/** The demo never uses an identity: the Playground sends none, and a bot with one would let nobody in. */
const environment: Environment = { ...withoutIdentity(process.env), APP_ENV: "playground" };

/** Resolves when somebody wants the demo to end: by a signal, or by ending npm, which passes no signal on. */
const told = new Promise<undefined>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(undefined));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && resolve(undefined), 500).unref();
});

function readPorts(): Ports {
  const readText = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const settings = withEnvironmentFile(environment, readText);
  const { PORT: bot } = readConfig(settings);
  const wish = settings.PLAYGROUND_PORT ?? "56150";
  const playground = /^\d{1,5}$/.test(wish) ? Number(wish) : 0;
  if (playground < 1 || playground > 65_535) {
    const state = `${JSON.stringify(wish)} is not a whole number from 1 to 65535`;
    throw new ConfigError([`Cannot read PLAYGROUND_PORT: ${state}`]);
  }
  if (bot === playground) throw new ConfigError([`Cannot use PLAYGROUND_PORT: ${bot} is the bot's PORT already`]);
  return { bot, playground };
}

async function checkPort(setting: string, port: number): Promise<readonly string[]> {
  const code = await whyNotFree(port);
  if (code === undefined) return [];
  const state = code === "EADDRINUSE" ? "is taken by another program" : `cannot be listened on (${code})`;
  return [`Cannot use ${setting}: port ${port} ${state}. Try ${setting}=${port + 1}, or another one that is free`];
}

/** Runs the demo until it is told to end. Rejects if the bot or the Playground ends before. */
async function run(ports: Ports, opens: boolean): Promise<void> {
  const bot = startService("The bot", ["src/index.ts"], { ...environment, PORT: String(ports.bot) });
  const playground = startPlayground(`http://127.0.0.1:${ports.bot}/api/messages`, ports.playground, environment);
  try {
    const ready = Promise.all([
      bot.answers(`http://127.0.0.1:${ports.bot}/health`),
      playground.answers(`http://127.0.0.1:${ports.playground}/`),
    ]);
    if ((await Promise.race([ready, told])) === undefined) return;
    const address = `http://localhost:${ports.playground}`;
    console.log(greeting(address));
    if (opens) open(address);
    const ending = await Promise.race([bot.ended, playground.ended, told]);
    if (ending !== undefined) throw ending;
  } finally {
    await Promise.all([bot.stop(), playground.stop()]);
  }
}

function greeting(address: string): string {
  return `
Presto-Change-O is ready: ${address}

Type there    Presto-Change-O, you're a bank
or            help

The Playground listens on all network interfaces: whoever can reach this machine can use it too.
Ctrl-C ends it, and the bot.
`;
}

/** Whether there is somebody to open a browser for. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function open(address: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const note = () => console.log(`No browser could be opened: open ${address} yourself.`);
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.once("error", note);
  opener.once("exit", (code) => code && note());
  opener.unref(); // the browser may stay when the demo has ended
}

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== "--no-open" && arg !== "--help");
  if (unknown.length > 0) console.error(`Cannot understand ${unknown.join(" ")}\n`);
  if (unknown.length > 0 || args.includes("--help")) {
    console.log(HELP);
    return unknown.length > 0 ? 2 : 0;
  }
  try {
    const ports = readPorts();
    const taken = [...(await checkPort("PORT", ports.bot)), ...(await checkPort("PLAYGROUND_PORT", ports.playground))];
    if (taken.length > 0) throw new ConfigError(taken);
    console.log("Starting the bot and the Agents Playground ...");
    await run(ports, hasDisplay() && !args.includes("--no-open"));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
