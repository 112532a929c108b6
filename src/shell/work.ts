/**
 * One step of a turn at work: committed, acknowledged and shown. Decides nothing about what is wanted.
 */
import type { Easel } from "../core/cards.ts";
import type { Paint } from "../core/drawing.ts";
import type { Session } from "../core/session.ts";
import type { Showing } from "../core/showing.ts";
import { type Occasion, step } from "../core/step.ts";
import type { Wish } from "../core/wish.ts";
import type { Answering } from "./answering.ts";
import { commit, type Recalled } from "./commit.ts";
import type { Delivery, Incoming } from "./exchange.ts";
import type { Log } from "./log.ts";
import type { Workshop } from "./making.ts";
import type { Meter } from "./meter.ts";
import { type Reply, replyOf } from "./reply.ts";
import type { Report } from "./status.ts";
import type { Storage, Store } from "./storage.ts";

/** What a turn needs of the world. */
export type Ports = {
  readonly storage: Storage & Pick<Store, "deleteAll">;
  readonly paint: Paint;
  readonly log: Log;
  readonly workshop: Workshop;
  readonly answering: Answering;
  readonly report: Report;
  readonly meter: Meter;
};

/** A turn at work: what came in, the way back, and all that is needed between. */
export type Work = {
  readonly incoming: Incoming;
  readonly delivery: Delivery;
  readonly ports: Ports;
  readonly occasion: Occasion;
  readonly easel: Easel;
  /** When the turn began, in milliseconds that never go back. */
  readonly begun: number;
  /** The session that the turn has read already. */
  readonly recalled?: Recalled;
};

/** What a step came to: the session as it is kept, and what to show. */
export type Taken = { readonly session: Session; readonly showing: Showing };

/** Takes a step: commits it, and says that the turn is kept. */
export async function takeStep({ incoming, delivery, ports, occasion, recalled }: Work, wish: Wish): Promise<Taken> {
  const { conversation } = incoming;
  const { storage, log } = ports;
  const taken = await commit(
    storage,
    conversation,
    (before) => {
      const { session, result: showing } = step(before, wish, occasion);
      return { session, result: { session, showing } };
    },
    (warning) => log.warn({ conversation }, warning),
    recalled,
  );
  delivery.acknowledge();
  ports.meter.note({ wish: wish.kind, showing: taken.showing.kind });
  log.info({ conversation, wish: wish.kind, showing: taken.showing.kind }, "A turn");
  return taken;
}

/** What a session shows by itself: in place of a progress that came to nothing, say. */
export function asItIs({ mode }: Session) {
  if (mode === null) return { kind: "speech", about: "nothing now", changed: false } as const;
  return { kind: "dashboard", tab: "dashboard", note: undefined, changed: false } as const;
}

/** Takes a step and shows it: in place of the message `instead`, if there is one; `answered` when a click has its answer. */
export async function take(
  work: Work,
  wish: Wish,
  { instead, answered = false }: { readonly instead?: string | undefined; readonly answered?: boolean } = {},
): Promise<void> {
  const { incoming, delivery, ports, easel } = work;
  const { session, showing } = await takeStep(work, wish);
  const means = { anew: ports.workshop.model !== undefined };
  if (showing.kind === "nothing" || showing.kind === "answered" || showing.kind === "report") {
    if (instead !== undefined) await delivery.update(instead, await replyOf(session, asItIs(session), easel, means));
    return;
  }
  const reply = await replyOf(session, showing, easel, means);
  const { act } = incoming;
  if (act.kind !== "clicks" || answered) return show(work, reply, instead);
  await delivery.answer(reply);
  const forAll = act.replaces && incoming.scope !== "personal" && "changed" in showing && showing.changed;
  if (forAll) await delivery.send(reply);
}

/** Shows a reply: in place of the message `instead` where the client can, else as a new one. */
export async function show({ delivery }: Work, reply: Reply, instead: string | undefined): Promise<void> {
  if (instead !== undefined && (await delivery.update(instead, reply))) return;
  await delivery.send(reply);
}
