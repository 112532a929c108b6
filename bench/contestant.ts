/**
 * A bot that is measured, as a process of its own: how long it takes to start, what it uses of the processor and of memory.
 * Linux tells; elsewhere the figures are missing.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../scripts/ports.ts";

/** A bot that runs. */
export interface Contestant {
  readonly name: string;
  readonly port: number;
  /** Milliseconds from the start of the process until it took a connection. */
  readonly startMs: number;
  /** Milliseconds of the processor that it has used so far. */
  cpuMs(): number;
  /** Megabytes it holds. */
  memory(): number;
  stop(): Promise<void>;
}

/** Milliseconds in one of the system's ticks. */
const TICK = 10;

/** Starts a bot. @param script its file, which listens on `PORT` */
export async function start(
  name: string,
  script: string,
  settings: Readonly<Record<string, string | undefined>>,
): Promise<Contestant> {
  const port = await freePort();
  const env = { ...settings, PORT: String(port) };
  const begun = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "ignore", "inherit"] });
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`Cannot start ${script}: it ended with exit code ${child.exitCode}`);
    await delay(2);
  }
  const startMs = performance.now() - begun;
  const read = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, "utf8");
  return {
    name,
    port,
    startMs,
    cpuMs() {
      const fields = read("stat")
        .replace(/^.*\) /s, "")
        .split(" ");
      return TICK * (Number(fields[11]) + Number(fields[12])); // utime and stime
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(read("status"))?.[1]) / 1024,
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const killing = setTimeout(() => child.kill("SIGKILL"), 2_000); // the peers do not know how to end
      await gone;
      clearTimeout(killing);
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.end());
  });
}
