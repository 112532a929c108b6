/**
 * One turn: what came in is read, one step is committed, and what it shows goes out. Knows nothing of botbuilder or HTTP.
 */
import { type Button, readButton, readSeed } from "../core/button.ts";
import type { Profile } from "../core/card.ts";
import type { Paint } from "../core/drawing.ts";
import { type Occasion, step, type Wish } from "../core/step.ts";
import { name } from "../core/text.ts";
import { parseTrigger } from "../core/trigger.ts";
import { modeOf } from "../industries/modes.ts";
import { recognise } from "../industries/recognise.ts";
import { commit } from "./commit.ts";
import type { Log } from "./log.ts";
import { type Reply, replyOf } from "./reply.ts";
import type { Storage } from "./storage.ts";

/** What a person did. */
export type Act =
  /** As it came, markup and all; a mention of the bot keeps its tags, `<at>Presto-Change-O</at>`. */
  | { readonly kind: "says"; readonly text: string }
  /** A card button. `replaces` is true when the client puts the answer in the card's place (Action.Execute). */
  | { readonly kind: "clicks"; readonly data: unknown; readonly replaces: boolean }
  /** The bot was installed or added, or a person joined. */
  | { readonly kind: "joins" };

/** One activity, as far as the bot cares. */
export type Incoming = {
  /** Names the session: channel, tenant and conversation, thread included. */
  readonly conversation: string;
  /** The tenant of the activity; the conversation's own id when it names none; `local` without an identity. */
  readonly tenant: string;
  /** The activity's id, or "" when it has none (then repeats cannot be told). */
  readonly activityId: string;
  readonly scope: "personal" | "group" | "channel";
  readonly profile: Profile;
  /** The local date where the activity was sent, `2026-11-21`. */
  readonly day: string;
  readonly act: Act;
};

/** The way back to the people in the conversation. */
export interface Delivery {
  /** Says that the turn is kept: the HTTP request may be answered. May be called more than once. */
  acknowledge(): void;
  /** Sends a message to the conversation, once. Never rejects: a failure is logged, and undefined comes back in place of the message's id. */
  send(reply: Reply): Promise<string | undefined>;
  /** Answers a click: in the card's place for the one who clicked if the act `replaces`, else as a message. Never rejects. */
  answer(reply: Reply): Promise<void>;
}

/** Handles one turn. Called by `bot.ts`; for messages, after every earlier message of the conversation. */
export type Turn = (incoming: Incoming, delivery: Delivery) => Promise<void>;

/** What a turn needs of the world. */
export type Ports = { readonly storage: Storage; readonly paint: Paint; readonly log: Log };

function becomes(business: string, company: string | undefined): Wish {
  const mode = recognise(business);
  return { kind: "becomes", mode, id: modeOf(mode).id, company: company ?? null };
}

function wishOfText(text: string): Wish {
  const heard = parseTrigger(text);
  return heard.kind === "becomes" ? becomes(heard.business, heard.company) : heard;
}

function wishOfButton(button: Button | undefined): Wish {
  if (button === undefined) return { kind: "fumbles", seed: false };
  switch (button.verb) {
    case "open":
      return { kind: "opens", tab: button.tab };
    case "renew":
      return { kind: "renews" };
    case "today":
      return { kind: "dates" };
    case "reset":
      return { kind: "resets" };
    case "seed": {
      const seed = readSeed(button.seed ?? "");
      return seed === undefined ? { kind: "fumbles", seed: true } : { kind: "seeds", seed };
    }
    case "become": {
      const business = name(button.business);
      return business === "" ? { kind: "wonders" } : becomes(business, undefined);
    }
  }
}

/** Makes the turn of a bot. */
export function createTurn({ storage, paint, log }: Ports): Turn {
  return async (incoming, delivery) => {
    const { act, conversation } = incoming;
    const button = act.kind === "clicks" ? readButton(act.data) : undefined;
    const wish: Wish = act.kind === "says" ? wishOfText(act.text) : act.kind === "clicks" ? wishOfButton(button) : act;
    const clicked = act.kind === "clicks";
    const occasion: Occasion = {
      ...incoming,
      stamp: button?.stamp,
      pressed: clicked,
      awaited: clicked && act.replaces,
    };

    const { session, showing } = await commit(
      storage,
      conversation,
      (before) => {
        const stepped = step(before, wish, occasion);
        return { session: stepped.session, result: { session: stepped.session, showing: stepped.result } };
      },
      (warning) => log.warn({ conversation }, warning),
    );
    delivery.acknowledge();
    log.info({ conversation, wish: wish.kind, showing: showing.kind }, "A turn");
    if (showing.kind === "nothing") return;

    const reply = replyOf(session, showing, { profile: incoming.profile, paint });
    if (act.kind !== "clicks") return void (await delivery.send(reply));
    await delivery.answer(reply);
    const forAll = act.replaces && incoming.scope !== "personal" && "changed" in showing && showing.changed;
    if (forAll) await delivery.send(reply);
  };
}
