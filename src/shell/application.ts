/**
 * Owns the teams-ai Application: a turn gets its delivery and is taken, in its conversation's order if it is a message. A turn that
 * fails is logged, noted and said sorry for, once.
 */
import { Application } from "@microsoft/teams-ai/lib/Application.js";
import type { TeamsAdapter } from "@microsoft/teams-ai/lib/TeamsAdapter.js";
import { TurnState } from "@microsoft/teams-ai/lib/TurnState.js";
import type { TurnContext } from "botbuilder";
import { failed, TOO_MANY } from "../core/sentences.ts";
import { type Clock, machineClock } from "./clock.ts";
import { type Answer, createDelivery, type OneDelivery } from "./delivery.ts";
import type { Incoming, Turn } from "./exchange.ts";
import { createFaults, type Faults } from "./faults.ts";
import type { Log } from "./log.ts";
import { type Meter, SILENT } from "./meter.ts";
import { type Queue, QueueFull } from "./queue.ts";

/** What an Application is made of. */
export type ApplicationParts = {
  readonly turn: Turn;
  readonly queue: Pick<Queue, "run">;
  readonly log: Log;
  /** Is told of the turns that fail. */
  readonly faults?: Faults;
  readonly meter?: Meter;
  /** By which answers are paced. */
  readonly clock?: Clock;
  /** Milliseconds of work after which a message is acknowledged though its turn goes on. */
  readonly acknowledgeAfter?: number;
};

/** One request on its way through the Application: the id of its turn, what came in, and the way back over HTTP. */
export type Exchange = {
  readonly id: string;
  readonly incoming: Incoming;
  readonly respond: (answer: Answer) => void;
};
const EXCHANGE = Symbol("exchange");

/** Has a context hold an exchange, which the Application takes from it. */
export function hold(context: TurnContext, exchange: Exchange): void {
  context.turnState.set(EXCHANGE, exchange);
}

/** Creates the Application. @param deliveries is told of the turns at work */
export function createApplication(
  adapter: TeamsAdapter,
  parts: ApplicationParts,
  deliveries: Map<OneDelivery, Incoming>,
): Pick<Application<NoState>, "run"> {
  const { turn, queue, log, faults = createFaults(), meter = SILENT, clock = machineClock } = parts;
  const { acknowledgeAfter = 1_000 } = parts;
  const application = new QuietApplication({
    adapter,
    turnStateFactory: () => new NoState(),
    removeRecipientMention: false, // throws without a text, misses the second mention
  });
  application.turn("afterTurn", async () => false); // nothing to save

  application.activity("invoke", async (context) => {
    await deliver(context, (incoming, delivery) => turn(incoming, delivery));
  });

  application.activity(["message", "installationUpdate", "conversationUpdate"], async (context) => {
    await deliver(context, async (incoming, delivery) => {
      const timer = setTimeout(delivery.acknowledge, acknowledgeAfter);
      const always = incoming.act.kind === "leaves";
      await queue
        .run(incoming.conversation, () => turn(incoming, delivery), { always })
        .catch(async (error) => {
          if (!(error instanceof QueueFull)) throw error;
          meter.note({ outcome: "too many" });
          if (error.first) await delivery.answer({ kind: "text", text: TOO_MANY });
        })
        .finally(() => clearTimeout(timer));
    });
  });

  async function deliver(context: TurnContext, take: Turn): Promise<void> {
    const { id, incoming, respond } = context.turnState.get<Exchange>(EXCHANGE);
    const delivery = createDelivery({ context, incoming, respond, apology: failed(id), clock, log, meter });
    deliveries.set(delivery, incoming);
    try {
      await take(incoming, delivery);
    } catch (error) {
      log.error({ error, conversation: incoming.conversation, act: incoming.act.kind }, "A turn failed");
      meter.note({ outcome: "failed" });
      faults.note(incoming.conversation, id);
      if (incoming.act.kind !== "leaves") await delivery.apologise();
    }
    deliveries.delete(delivery);
    await delivery.finish();
  }

  return application;
}

/**
 * An Application without typing of its own: it would have one timer for all conversations, and its option that says so is read
 * by nobody.
 */
class QuietApplication extends Application<NoState> {
  override startTypingTimer(): void {}
}

/** The turn state that teams-ai insists on. Without a storage it reads and writes nothing, and here needs no recipient for it. */
class NoState extends TurnState {
  protected override async onComputeStorageKeys(): Promise<Record<string, string>> {
    return { user: "user" };
  }
}
