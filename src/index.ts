/**
 * Starts the bot: environment, settings, ports, bot, server; and stops it in reverse. The only file that touches the process.
 */
import { existsSync, readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";
import type { Config } from "./shell/config.ts";
import type { Log } from "./shell/log.ts";
import type { Meter } from "./shell/meter.ts";

/** How fast the engine widens the room for what is young: not at all, or as it does by itself. */
const [NARROW, USUAL] = ["--semi-space-growth-factor=1", "--semi-space-growth-factor=2"] as const;

setFlagsFromString(NARROW); // what is loaded here stays; taken for young, it would cost 50 MB that are never given back
enableCompileCache(); // of what is loaded from here on, hence no import above that is worth it

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const { listenHost, readConfig, withEnvironmentFile } = await import("./shell/config.ts");
  const config = readConfig(withEnvironmentFile(process.env, readFile)); // first, so that a wrong setting is told at once
  const [
    { assemble },
    { createBot },
    { createFaults },
    { createLog },
    { createQueue },
    { createServer },
    { openStorage },
    { createPaint },
    { warmUp },
    { startRetention },
  ] = await Promise.all([
    import("./shell/assembly.ts"),
    import("./shell/bot.ts"),
    import("./shell/faults.ts"),
    import("./shell/log.ts"),
    import("./shell/queue.ts"),
    import("./shell/server.ts"),
    import("./shell/storage.ts"),
    import("./shell/pictures.ts"),
    import("./shell/making.ts"),
    import("./shell/retention.ts"),
  ]);

  const log = createLog(config.LOG_LEVEL);
  process.on("unhandledRejection", (error) => log.error({ error }, "A promise was rejected and nobody noticed"));
  const { version }: { readonly version: string } = JSON.parse(readFile("package.json") ?? "{}");
  const meter = await createMeter(config, { version, log });
  const faults = createFaults();
  const kept = { storage: await openStorage(config), paint: await createPaint() };
  const { turn, workshop, health } = assemble(config, { ...kept, log, meter, faults, version });
  const { storage } = health;
  void warmUp(workshop);
  startRetention(storage, log);
  const queue = createQueue();
  meter.watch("queue", () => queue.size);
  const bot = createBot({ turn, queue, config, log, meter, faults });
  const server = await createServer({ bot, host: listenHost(config), port: config.PORT, log, health: health.report });
  void health.report(); // which logs what is wrong
  setFlagsFromString(USUAL);
  log.info({ url: `${server.url}/api/messages` }, "The bot listens");

  async function stop(signal: NodeJS.Signals): Promise<void> {
    log.info({ signal }, "The bot stops");
    await server.close();
    storage.close();
    await meter.close();
    process.exit(0);
  }
  process.once("SIGTERM", stop).once("SIGINT", stop); // a second one ends it at once
}

/** Makes the meter that the settings ask for. Who asks for none loads none. */
async function createMeter(config: Config, about: { readonly version: string; readonly log: Log }): Promise<Meter> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT } = config;
  if (OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return (await import("./shell/meter.ts")).SILENT;
  const { createTelemetry } = await import("./shell/telemetry.ts");
  return createTelemetry({ ...config, OTEL_EXPORTER_OTLP_ENDPOINT }, about);
}

/** The text of a file in the project's folder, if there is such a file. */
function readFile(path: string): string | undefined {
  const place = new URL(`../${path}`, import.meta.url);
  return existsSync(place) ? readFileSync(place, "utf8") : undefined;
}
