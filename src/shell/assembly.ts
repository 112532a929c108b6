/**
 * Puts together what a turn is made of, from the settings: the model, its limits, the drafts that are kept, and answers. Starts
 * nothing, and asks nothing of the model.
 */
import { answerLocally } from "../core/answers.ts";
import type { Paint } from "../core/drawing.ts";
import { createAllowance } from "./allowance.ts";
import { createAnswering, GROUNDED } from "./answering.ts";
import type { Config } from "./config.ts";
import type { Turn } from "./exchange.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createHealth, type Health } from "./health.ts";
import type { Log } from "./log.ts";
import type { Workshop } from "./making.ts";
import { measuredModel, measuredStorage } from "./measured.ts";
import type { Meter } from "./meter.ts";
import { SILENT } from "./meter.ts";
import { createModel } from "./model.ts";
import { createDrafts } from "./modes.ts";
import { createReport } from "./status.ts";
import type { Store } from "./storage.ts";
import { createTurn } from "./turn.ts";

/** The world that a turn lives in. */
export type World = {
  readonly storage: Store;
  readonly paint: Paint;
  readonly log: Log;
  /** The turns that failed, as the bot notes them. */
  readonly faults?: Faults;
  readonly meter?: Meter;
  /** The bot's version. */
  readonly version?: string;
  /** Milliseconds that never go back: the clock that answers of the storage grow old by. */
  readonly now?: (() => number) | undefined;
};

/** What was put together: a turn, the workshop in which its businesses are made, and the one who watches over what both need. */
export type Assembled = { readonly turn: Turn; readonly workshop: Workshop; readonly health: Health };

/** Assembles the turn of a bot. */
export function assemble(config: Config, world: World): Assembled {
  const { paint, log, meter = SILENT, faults = createFaults(), version = "", now = () => performance.now() } = world;
  const asked = createModel(config, log);
  const model = asked && measuredModel(asked, meter);
  const health = createHealth({ storage: measuredStorage(world.storage, meter), model: model?.health, log, now });
  const { storage } = health;
  const store = config.AZURE_STORAGE_ACCOUNT || config.AZURE_STORAGE_CONNECTION_STRING ? "blobs" : "sqlite";
  const report = createReport({ version, model, health, storage: store, faults });
  const limits = createAllowance(
    {
      tokensPerDay: config.MODEL_TOKENS_PER_DAY,
      perUser: config.MODEL_REQUESTS_PER_USER,
      perTenant: config.MODEL_REQUESTS_PER_TENANT,
    },
    { now: Date.now, log },
  );
  const workshop = {
    limits,
    model,
    drafts: createDrafts(storage, (error) => log.warn({ error }, "Cannot keep a draft")),
    deadlineMs: config.GENERATION_DEADLINE_MS,
    log,
    meter,
  };
  const answering = createAnswering({
    ...workshop,
    deadlineMs: config.CHAT_DEADLINE_MS,
    local: answerLocally,
    figures: GROUNDED,
  });
  return { turn: createTurn({ storage, paint, log, meter, workshop, answering, report }), workshop, health };
}
