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
import type { Log } from "./log.ts";
import type { Workshop } from "./making.ts";
import { createModel } from "./model.ts";
import { createDrafts } from "./modes.ts";
import type { Storage } from "./storage.ts";
import { createTurn } from "./turn.ts";

/** The world that a turn lives in. */
export type World = { readonly storage: Storage; readonly paint: Paint; readonly log: Log };

/** Assembles the turn of a bot, and the workshop in which its businesses are made. */
export function assemble(config: Config, { storage, paint, log }: World): { turn: Turn; workshop: Workshop } {
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
    model: createModel(config, log),
    drafts: createDrafts(storage, (error) => log.warn({ error }, "Cannot keep a draft")),
    deadlineMs: config.GENERATION_DEADLINE_MS,
    log,
  };
  const answering = createAnswering({
    ...workshop,
    deadlineMs: config.CHAT_DEADLINE_MS,
    local: answerLocally,
    figures: GROUNDED,
  });
  return { turn: createTurn({ storage, paint, log, workshop, answering }), workshop };
}
