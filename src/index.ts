/**
 * Starts the bot: environment, settings, ports, bot, server; and stops it in reverse. The only file that touches the process.
 */
import { existsSync, readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";

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
  const world = { storage: await openStorage(config), paint: await createPaint(), log };
  const { turn, workshop, health } = assemble(config, world);
  const { storage } = health;
  void warmUp(workshop);
  startRetention(storage, log);
  const bot = createBot({ turn, queue: createQueue(), config, log });
  const server = await createServer({ bot, host: listenHost(config), port: config.PORT, log, health: health.report });
  void health.report(); // which logs what is wrong
  log.info({ url: `${server.url}/api/messages` }, "The bot listens");

  async function stop(signal: NodeJS.Signals): Promise<void> {
    log.info({ signal }, "The bot stops");
    await server.close();
    storage.close();
    process.exit(0);
  }
  process.once("SIGTERM", stop).once("SIGINT", stop); // a second one ends it at once
}

/** The text of a file in the project's folder, if there is such a file. */
function readFile(path: string): string | undefined {
  const place = new URL(`../${path}`, import.meta.url);
  return existsSync(place) ? readFileSync(place, "utf8") : undefined;
}
