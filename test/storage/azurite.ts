/**
 * Plays Azure Blob Storage: Azurite as a process of its own, in memory, on a free port. One serves a whole test run, and everybody
 * who asks gets a container of their own.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";

/** The account that Azurite has, with the key that its documentation names: no secret. */
const ACCOUNT = "devstoreaccount1";
const KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

const SCRIPT = "node_modules/azurite/dist/src/blob/main.js";
const OPTIONS = ["--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--blobHost", "127.0.0.1"];

/** Settings that name a container. */
export type BlobSettings = {
  readonly AZURE_STORAGE_CONNECTION_STRING: string;
  readonly AZURE_STORAGE_CONTAINER: string;
};

/** An Azurite that runs. */
export type Azurite = { readonly port: number; readonly stop: () => Promise<void> };

/** Starts one. It ends with this process, if not before. */
export async function startAzurite(port = 0): Promise<Azurite> {
  const child = spawn(process.execPath, [SCRIPT, ...OPTIONS, "--blobPort", String(port)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  return {
    port: await portOf(child),
    async stop() {
      process.off("exit", end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      end();
      await once(child, "exit");
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (text) => {
      said = `${said}${text}`.slice(-2_000); // goes on listening: a process whose words nobody takes ends
      const port = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once("exit", () => reject(new Error(`Cannot start Azurite: it ended and said ${said}`)));
  });
}

/** Says where Azurite is, or something that stands before it. */
export function connectionString(port: number): string {
  const endpoint = `http://127.0.0.1:${port}/${ACCOUNT}`;
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${endpoint};`;
}

let shared: Promise<Azurite> | undefined;

/** The one that serves this test run. */
export function sharedAzurite(): Promise<Azurite> {
  shared ??= startAzurite();
  return shared;
}

/** Names a container that nobody has used. */
export async function freshContainer(): Promise<BlobSettings> {
  const { port } = await sharedAzurite();
  return { AZURE_STORAGE_CONNECTION_STRING: connectionString(port), AZURE_STORAGE_CONTAINER: `t-${randomUUID()}` };
}
