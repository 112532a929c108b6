/**
 * One turn: what came in is read, one step is committed, and what it shows goes out. Knows nothing of botbuilder or HTTP.
 */
import { readButton } from "../core/button.ts";
import type { Profile } from "../core/card.ts";
import type { Draft } from "../core/draft.ts";
import type { Paint } from "../core/drawing.ts";
import { UNWELCOME } from "../core/sentences.ts";
import type { Session } from "../core/session.ts";
import { isPast, type Occasion, stampOf, step, type Wish } from "../core/step.ts";
import { modeOf } from "../industries/modes.ts";
import { commit, forget, recall } from "./commit.ts";
import type { Log } from "./log.ts";
import { askForDraft, becomeOf, findDraft, isKnown, type Workshop } from "./making.ts";
import { progressOf, type Reply, replyOf } from "./reply.ts";
import type { Storage, Store } from "./storage.ts";
import { type Naming, wishOfButton, wishOfText } from "./wish.ts";

/** What a person did. */
export type Act =
  /** As it came, markup and all; a mention of the bot keeps its tags, `<at>Presto-Change-O</at>`. */
  | { readonly kind: "says"; readonly text: string }
  /** A card button. `replaces` is true when the client puts the answer in the card's place (Action.Execute). */
  | { readonly kind: "clicks"; readonly data: unknown; readonly replaces: boolean }
  /** The bot was installed or added, or a person joined. */
  | { readonly kind: "joins" }
  /** The bot was removed: what is kept of the conversation goes. */
  | { readonly kind: "leaves" };

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
  /** Puts a reply in the place of a message sent before. Resolves to false where the client can't, or refuses. Never rejects. */
  update(id: string, reply: Reply): Promise<boolean>;
  /**
   * Answers a click: in the card's place for the one who clicked if the act `replaces`, else as a message. Never rejects.
   *
   * @returns the id of the message that shows it, if it is known
   */
  answer(reply: Reply): Promise<string | undefined>;
  /** Begins an answer that takes its time: streamed where the client can, else typing and then one message. */
  begin(): Saying;
}

/** An answer on its way. None of these ever rejects or throws; after `end` the others do nothing. */
export interface Saying {
  /** Says what is being done, until there is text. */
  tell(status: string): void;
  /** Shows the text so far, the whole of it: it only grows. */
  show(text: string): void;
  /** Ends with the whole answer, whose text begins with what was shown. Resolves when it was sent, or could not be. */
  end(reply: Reply): Promise<void>;
}

/** Handles one turn. Called by `bot.ts`; for messages, after every earlier message of the conversation. */
export type Turn = (incoming: Incoming, delivery: Delivery) => Promise<void>;

/** What a turn needs of the world. */
export type Ports = {
  readonly storage: Storage & Pick<Store, "deleteAll">;
  readonly paint: Paint;
  readonly log: Log;
  readonly workshop: Workshop;
};

/** The draft that the session's mode has: it stays, should no other come of making it anew. */
function draftOf(session: Session | null): Draft | undefined {
  return session?.mode?.kind === "made" ? (session.mode.draft ?? undefined) : undefined;
}

/** What a session shows by itself, in place of a progress that came to nothing. */
function asItIs({ mode }: Session) {
  if (mode === null) return { kind: "speech", about: "nothing now", changed: false } as const;
  return { kind: "dashboard", tab: "dashboard", note: undefined, changed: false } as const;
}

/** Makes the turn of a bot. */
export function createTurn({ storage, paint, log, workshop }: Ports): Turn {
  return async (incoming, delivery) => {
    const { act, conversation, tenant, profile } = incoming;
    if (act.kind === "leaves") return forget(storage, conversation);
    const easel = { profile, paint };
    const clicked = act.kind === "clicks";
    const button = clicked ? readButton(act.data) : undefined;
    const warn = (warning: string) => log.warn({ conversation }, warning);
    const occasion: Occasion = {
      ...incoming,
      stamp: button?.stamp,
      pressed: clicked,
      awaited: clicked && act.replaces,
    };

    /** Takes one step and shows it: in place of the message `instead`, if there is one. */
    async function take(
      wish: Wish,
      { instead, answered = false }: { instead?: string | undefined; answered?: boolean } = {},
    ) {
      const { session, showing } = await commit(
        storage,
        conversation,
        (before) => {
          const stepped = step(before, wish, occasion);
          return { session: stepped.session, result: { session: stepped.session, showing: stepped.result } };
        },
        warn,
      );
      delivery.acknowledge();
      log.info({ conversation, wish: wish.kind, showing: showing.kind }, "A turn");
      const means = { anew: workshop.model !== undefined };
      if (showing.kind === "nothing") {
        if (instead !== undefined)
          await delivery.update(instead, await replyOf(session, asItIs(session), easel, means));
        return;
      }
      const reply = await replyOf(session, showing, easel, means);
      if (!clicked || answered) return show(reply, instead);
      await delivery.answer(reply);
      const forAll = act.replaces && incoming.scope !== "personal" && "changed" in showing && showing.changed;
      if (forAll) await delivery.send(reply);
    }

    async function show(reply: Reply, instead: string | undefined): Promise<void> {
      if (instead !== undefined && (await delivery.update(instead, reply))) return;
      await delivery.send(reply);
    }

    /** Becomes a business that is known at once; has any other made, and shows meanwhile that it is. */
    async function make(naming: Naming, before: Session | null): Promise<void> {
      const { recognised } = naming;
      const anew = button?.verb === "anew";
      const draft = anew
        ? draftOf(before)
        : isKnown(recognised)
          ? undefined
          : await findDraft(tenant, recognised, workshop);
      const known = await becomeOf(recognised, { ...naming, draft });
      const nothingToMake = workshop.model === undefined || isKnown(recognised) || (draft !== undefined && !anew);
      if (nothingToMake || isPast(before, occasion)) return take(known);

      const progress = progressOf(
        await modeOf(known.mode),
        { business: recognised.business, colour: known.colour },
        easel,
      );
      const shown = clicked ? delivery.answer(progress) : delivery.send(progress);
      const asked = await askForDraft(tenant, recognised, workshop); // while the progress is on its way
      const instead = await shown;
      if (asked.kind === "refused") return show({ kind: "text", text: UNWELCOME }, instead);
      const made = asked.kind === "drafted" ? await becomeOf(recognised, { ...naming, draft: asked.draft }) : known;
      await take({ ...made, since: before ? stampOf(before).mode : "" }, { instead, answered: true });
    }

    const before = await recall(storage, conversation, warn);
    const wish = act.kind === "says" ? wishOfText(act.text) : clicked ? wishOfButton(button, before) : act;
    await (wish.kind === "names" ? make(wish, before) : take(wish));
  };
}
