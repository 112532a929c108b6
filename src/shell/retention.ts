/**
 * Owns how long things are kept: what was not written for 90 days goes, looked for when the bot starts and once a day.
 * A clock that jumped decides nothing.
 */
import type { Log } from "./log.ts";
import type { Store } from "./storage.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Milliseconds after which what nobody used is deleted. */
export const KEPT = 90 * DAY;

/** The two clocks: milliseconds since 1970, which may jump, and since whenever, which never do. */
export type Clocks = { readonly wall: () => number; readonly steady: () => number };

/**
 * Creates the one who deletes what is too old. Each call looks once. Never rejects: what fails is logged, and is done the next time.
 */
export function createRetention(
  store: Pick<Store, "sweep">,
  log: Log,
  { wall, steady }: Clocks = { wall: Date.now, steady: () => performance.now() },
): () => Promise<void> {
  let last = { wall: wall(), steady: steady() };

  return async () => {
    const [now, passed] = [wall(), steady() - last.steady];
    const jumped = Math.abs(now - last.wall - passed);
    last = { wall: now, steady: steady() };
    if (jumped > HOUR) {
      log.warn({ hours: Math.round(jumped / HOUR) }, "The clock has jumped: nothing is deleted before tomorrow");
      return;
    }
    try {
      const deleted = await store.sweep(KEPT);
      if (deleted > 0) log.info({ deleted }, "Deleted what was not used for 90 days");
    } catch (error) {
      log.warn({ error }, "Cannot delete what was not used for 90 days: the next try is tomorrow");
    }
  };
}

/** Looks now and once a day, as long as the process lives; does not keep it alive. */
export function startRetention(store: Pick<Store, "sweep">, log: Log): void {
  const look = createRetention(store, log);
  void look();
  setInterval(look, DAY).unref();
}
