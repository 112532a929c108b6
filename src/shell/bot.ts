/**
 * Owns the teams-ai Application: an activity is checked, read and handed to the turn, in its conversation's order if it is a message.
 * It and the files it alone uses (`identity`, `connector`, `delivery`) know botbuilder; nobody else does. Keeps no state.
 */
import { Application } from "@microsoft/teams-ai/lib/Application.js";
import type { TeamsAdapter } from "@microsoft/teams-ai/lib/TeamsAdapter.js";
import { TurnState } from "@microsoft/teams-ai/lib/TurnState.js";
import type { Activity as BotActivity, TurnContext } from "botbuilder";
import type { AuthenticateRequestResult } from "botframework-connector";
import { z } from "zod";
import { CUT_OFF, FAILED, TOO_MANY } from "../core/sentences.ts";
import { Activity, malformedBecause, namedTenant, readAct, staysHere, toIncoming } from "./activity.ts";
import type { Config } from "./config.ts";
import { type Connector, keepEntities, limitSends } from "./connector.ts";
import { type Answer, createDelivery } from "./delivery.ts";
import { createIdentity, type IdentityConfig } from "./identity.ts";
import type { Log } from "./log.ts";
import { type Queue, QueueFull } from "./queue.ts";
import type { Delivery, Incoming, Turn } from "./turn.ts";

/** What arrives over HTTP: the header, or "", and the JSON of the body. */
export type Request = { readonly authorization: string; readonly body: unknown };

/** A bot without its HTTP server. */
export interface Bot {
  /** Answers a request as soon as it may be answered; the turn may still be at work then. Never rejects. */
  handle(request: Request): Promise<Answer>;
  /** Resolves when no turn is at work. */
  drain(): Promise<void>;
  /** Says sorry for every turn at work, since the process ends. Never rejects. */
  cutOff(): Promise<void>;
}

/** What a bot is made of. */
export type BotParts = {
  readonly turn: Turn;
  readonly queue: Pick<Queue, "run">;
  readonly config: IdentityConfig & Pick<Config, "CARD_PROFILE" | "ALLOWED_TENANTS">;
  readonly log: Log;
  readonly now?: () => Date;
  /** Milliseconds of work after which a message is acknowledged though its turn goes on. */
  readonly acknowledgeAfter?: number;
  /** Milliseconds that the sending of a message may take. */
  readonly sendLimit?: number;
};

/** One request on its way through the Application. */
type Exchange = { readonly incoming: Incoming; readonly respond: (answer: Answer) => void };
const EXCHANGE = Symbol("exchange");

/** The SDK's own view of what `Activity` has checked. */
const SdkActivity = z.custom<BotActivity>();

/** Creates a bot. */
export function createBot(parts: BotParts): Bot {
  const { config, log, now = () => new Date() } = parts;
  keepEntities();
  const { adapter, identify } = createIdentity(config);
  const deliveries = new Map<Delivery, Incoming>();
  const application = createApplication(adapter, parts, deliveries);
  const atWork = new Set<Promise<void>>();

  function run(proof: AuthenticateRequestResult, activity: BotActivity, incoming: Incoming): Promise<Answer> {
    const { promise, resolve: respond } = Promise.withResolvers<Answer>();
    const work = adapter
      .processActivityDirect(proof, activity, async (context) => {
        context.turnState.set(EXCHANGE, { incoming, respond });
        await application.run(context); // the context dies when this returns
      })
      .catch((error) => {
        log.error({ error, conversation: incoming.conversation }, "Cannot begin a turn");
        respond({ status: 500 });
      })
      .finally(() => atWork.delete(work));
    atWork.add(work);
    return promise;
  }

  return {
    async handle({ authorization, body }) {
      const original = SdkActivity.parse(typeof body === "object" && body !== null ? body : {});
      const sender = await identify(original, authorization); // first: who is not believed is told nothing
      if (sender.kind !== "channel") {
        log.warn({ error: sender.error, status: sender.status }, "Refused an activity: its token does not hold");
        return { status: sender.status };
      }
      const read = Activity.safeParse(body);
      if (!read.success) return { status: 400, body: { error: malformedBecause(read.error) } };
      const activity = read.data;
      if (sender.serviceUrl !== activity.serviceUrl && !staysHere(activity)) {
        log.warn("Refused an activity: no token names its serviceUrl, which is on another machine");
        return { status: 403 };
      }
      if (!admits(config, activity)) {
        log.warn({ tenant: namedTenant(activity) }, "Refused an activity: ALLOWED_TENANTS does not name its tenant");
        return { status: 403 };
      }

      const act = readAct(activity);
      switch (act.kind) {
        case "says":
        case "clicks":
        case "joins":
        case "leaves":
          return run(sender.proof, original, toIncoming(activity, act, { config, now: now() }));
        case "ignored":
          return activity.type === "invoke" ? { status: 200, body: {} } : { status: 200 };
        case "unknown":
          log.warn({ invoke: activity.name }, "Cannot answer an invoke: the bot knows none of this name");
          return { status: 501 };
      }
    },
    async drain() {
      while (atWork.size > 0) await Promise.all(atWork);
    },
    async cutOff() {
      const byPlace = new Map([...deliveries].map(([delivery, { conversation }]) => [conversation, delivery]));
      await Promise.all([...byPlace.values()].map((delivery) => delivery.answer({ kind: "text", text: CUT_OFF })));
    },
  };
}

/** Creates the Application. @param deliveries is told of the turns at work */
function createApplication(
  adapter: TeamsAdapter,
  parts: BotParts,
  deliveries: Map<Delivery, Incoming>,
): Application<NoState> {
  const { turn, queue, log, acknowledgeAfter = 1_000, sendLimit = 8_000 } = parts;
  const application = new Application<NoState>({
    adapter,
    turnStateFactory: () => new NoState(),
    startTypingTimer: false, // one timer for all conversations
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
          if (error.first) await delivery.answer({ kind: "text", text: TOO_MANY });
        })
        .finally(() => clearTimeout(timer));
    });
  });

  async function deliver(context: TurnContext, take: Turn): Promise<void> {
    const { incoming, respond } = context.turnState.get<Exchange>(EXCHANGE);
    limitSends(context.turnState.get<Connector>(adapter.ConnectorClientKey), sendLimit);
    const delivery = createDelivery({ context, incoming, respond, log });
    deliveries.set(delivery, incoming);
    try {
      await take(incoming, delivery);
    } catch (error) {
      log.error({ error, conversation: incoming.conversation, act: incoming.act.kind }, "A turn failed");
      if (incoming.act.kind !== "leaves") await delivery.answer({ kind: "text", text: FAILED });
    }
    deliveries.delete(delivery);
    delivery.finish();
  }

  return application;
}

function admits({ ALLOWED_TENANTS }: Pick<Config, "ALLOWED_TENANTS">, activity: Activity): boolean {
  return ALLOWED_TENANTS.length === 0 || ALLOWED_TENANTS.includes(namedTenant(activity) ?? "");
}

/** The turn state that teams-ai insists on. Without a storage it reads and writes nothing, and here needs no recipient for it. */
class NoState extends TurnState {
  protected override async onComputeStorageKeys(): Promise<Record<string, string>> {
    return { user: "user" };
  }
}
