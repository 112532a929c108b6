/**
 * Owns who is heard: an activity is authenticated, checked, read and handed to the Application as a turn with an id.
 * It and the files it alone uses (`application`, `identity`, `connector`, `delivery`) know botbuilder; nobody else does. Keeps no state but a count of thumbs.
 */
import type { Activity as BotActivity } from "botbuilder";
import type { AuthenticateRequestResult } from "botframework-connector";
import { z } from "zod";
import { CUT_OFF } from "../core/sentences.ts";
import { Activity, conversationOf, malformedBecause, namedTenant, readAct, staysHere, toIncoming } from "./activity.ts";
import { type ApplicationParts, createApplication, hold } from "./application.ts";
import type { Config } from "./config.ts";
import { keepConnectors } from "./connector.ts";
import type { Answer, OneDelivery } from "./delivery.ts";
import type { Incoming } from "./exchange.ts";
import { createFeedback } from "./feedback.ts";
import { createIdentity, type IdentityConfig } from "./identity.ts";
import { SILENT } from "./meter.ts";
import { asTurn, newTurnId } from "./turn-id.ts";

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
export type BotParts = ApplicationParts & {
  readonly config: IdentityConfig & Pick<Config, "CARD_PROFILE" | "ALLOWED_TENANTS">;
  readonly now?: () => Date;
  /** Milliseconds that the sending of a message may take. */
  readonly sendLimit?: number;
  /** Gives an id to a turn. */
  readonly turnId?: () => string;
};

/** The SDK's own view of what `Activity` has checked. */
const SdkActivity = z.custom<BotActivity>();

/** Creates a bot. */
export function createBot(parts: BotParts): Bot {
  const { config, log, meter = SILENT, turnId = newTurnId, now = () => new Date(), sendLimit = 8_000 } = parts;
  const withKept = keepConnectors(sendLimit);
  const { adapter, identify } = createIdentity(config);
  const deliveries = new Map<OneDelivery, Incoming>();
  const application = createApplication(adapter, parts, deliveries);
  const feedback = createFeedback(log);
  const atWork = new Set<Promise<void>>();

  function run(proof: AuthenticateRequestResult, activity: BotActivity, incoming: Incoming): Promise<Answer> {
    const { promise, resolve: respond } = Promise.withResolvers<Answer>();
    const id = turnId();
    const take = () =>
      adapter.processActivityDirect(withKept(proof), activity, async (context) => {
        hold(context, { id, incoming, respond });
        await application.run(context); // the context dies when this returns
      });
    const { act, scope, profile, conversation } = incoming;
    const work = asTurn(id, () =>
      meter
        .measure("turn", { act: act.kind, scope, profile }, take)
        .catch((error) => {
          log.error({ error, conversation }, "Cannot begin a turn");
          respond({ status: 500 });
        })
        .finally(() => atWork.delete(work)),
    );
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
        case "rates":
          feedback.count(act.thumb, conversationOf(activity, config));
          return { status: 200, body: {} };
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
      await Promise.all([...byPlace.values()].map((delivery) => delivery.apologise(CUT_OFF)));
    },
  };
}

function admits({ ALLOWED_TENANTS }: Pick<Config, "ALLOWED_TENANTS">, activity: Activity): boolean {
  return ALLOWED_TENANTS.length === 0 || ALLOWED_TENANTS.includes(namedTenant(activity) ?? "");
}
