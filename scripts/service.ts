/**
 * Owns a program that runs beside this one: started, waited for, ended. Programs are Node scripts, on the Node that runs this.
 * Knows nothing of what the program does.
 */
import { spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import type { Environment } from "../src/shell/config.ts";

/** How many of a program's last lines are kept. */
const LINES_KEPT = 20;
/** How long a program may take to end when asked, in milliseconds, before it is killed. */
const PATIENCE_MS = 5_000;

/** A program that runs beside this one. */
export type Service = {
  readonly name: string;
  /** Resolves when the program has ended, asked or not, to an error that says how. Never rejects. */
  readonly ended: Promise<Error>;
  /** Resolves when `url` answers well. Rejects when the program ends before that, or after `deadlineMs`. */
  answers(url: string, deadlineMs?: number): Promise<void>;
  /** Ends the program, and resolves when it is gone. */
  stop(): Promise<void>;
};

/**
 * Starts a program.
 *
 * @param name what messages call it, at the beginning of a sentence
 * @param args the script and its arguments
 */
export function startService(name: string, args: readonly string[], environment: Environment): Service {
  const child = spawn(process.execPath, args, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let lines: readonly string[] = [];
  const keep = (text: Buffer) => {
    lines = `${lines.join("\n")}${text}`.split("\n").slice(-LINES_KEPT - 1);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const failure = (what: string) =>
    new Error(`${name} ${what}. It said last:\n${lines.join("\n").trim() || "(nothing)"}`);

  const ended = new Promise<Error>((resolve) => {
    child.once("error", (error) => resolve(failure(`did not start: ${error.message}`)));
    child.once("close", (code, signal) =>
      resolve(failure(signal ? `ended by ${signal}` : `ended with exit code ${code}`)),
    );
  });

  async function answers(url: string, deadlineMs = 60_000): Promise<void> {
    const end = Date.now() + deadlineMs;
    while (!(await isAnswered(url))) {
      const ending = await Promise.race([ended, delay(100)]);
      if (ending) throw ending;
      if (Date.now() > end) throw failure(`does not answer at ${url}`);
    }
  }

  async function stop(): Promise<void> {
    child.kill("SIGTERM");
    const killing = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    await ended;
    clearTimeout(killing);
  }

  return { name, ended, answers, stop };
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // not listening yet is the usual case, and the caller asks again
  }
}
