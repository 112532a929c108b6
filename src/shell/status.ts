/**
 * Gathers how the bot is, for whoever asks in a chat. Asks the storage, through the one who watches it, and not the model.
 */
import type { Status } from "../core/status.ts";
import type { Faults } from "./faults.ts";
import type { Health } from "./health.ts";
import type { Model } from "./model.ts";

/** Tells how the bot is, apart from what business it is. Never rejects. */
export type Report = (conversation: string) => Promise<Omit<Status, "mode">>;

/** Creates the one who reports. @param parts.upMs tells the milliseconds since the process started */
export function createReport(parts: {
  readonly version: string;
  readonly model: Model | undefined;
  readonly health: Health;
  readonly storage: Status["storage"]["kind"];
  readonly faults: Faults;
  readonly upMs?: () => number;
}): Report {
  const { version, model, health, storage, faults, upMs = () => performance.now() } = parts;
  return async (conversation) => {
    const { well } = await health.report();
    const known = model?.health();
    return {
      version,
      upSeconds: Math.floor(upMs() / 1_000),
      model: known && { state: known.breaker, secondsSinceSuccess: known.secondsSinceSuccess },
      storage: { kind: storage, well },
      fault: faults.last(conversation),
    };
  };
}
