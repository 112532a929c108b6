/**
 * One step of a conversation: what is wanted, and the session as it is, give the session as it will be and what to show.
 * Pure, so that it can be taken again when another instance was faster.
 */
import { done, undone } from "./deed.ts";
import { tabOf } from "./form.ts";
import { firstSeed } from "./seed.ts";
import {
  become,
  handled,
  leaveMode,
  moveTo,
  newSession,
  remember,
  type Session,
  type Stamp,
  takeCustomer,
} from "./session.ts";
import { page, type Showing } from "./showing.ts";
import type { Wish } from "./wish.ts";

/** Where and when a step is taken. */
export type Occasion = {
  readonly tenant: string;
  readonly conversation: string;
  readonly activityId: string;
  readonly scope: "personal" | "group" | "channel";
  readonly day: string;
  /** The stamp of the button pressed, if one was and it carries one. */
  readonly stamp: Stamp | undefined;
  /** True for a press of a button. */
  readonly pressed: boolean;
  /** True when the client waits for what to show in the card's place: even a repeat is answered then. */
  readonly awaited: boolean;
};

/** What a step comes to. */
export type Stepped = { readonly session: Session; readonly result: Showing };

const SETTINGS = "settings";

/** Gives the stamp that a card of this session carries. */
export function stampOf({ mode, seed, revision }: Session): Stamp {
  return {
    mode: mode === null ? "" : mode.kind === "made" ? `${mode.family}:${mode.business}` : mode.id,
    seed,
    revision,
  };
}

function isOld(session: Session, { stamp }: Occasion): boolean {
  const { mode, seed, revision } = stampOf(session);
  return stamp !== undefined && (stamp.mode !== mode || stamp.seed !== seed || stamp.revision !== revision);
}

/** What the session shows as it is, said kindly to somebody who pressed what no longer holds: the page they wanted, if it is theirs. */
function present(session: Session, wish: Wish, { stamp }: Occasion): Showing {
  if (session.mode === null) return { kind: "speech", about: "nothing now", changed: false };
  const { mode, seed } = stampOf(session);
  const theirs = stamp?.mode === mode && stamp.seed === seed;
  const tab =
    theirs && wish.kind === "opens"
      ? wish.tab
      : theirs && wish.kind === "acts"
        ? tabOf(wish.mode, wish.action)
        : "dashboard";
  return page(tab, { note: "old card" });
}

function withMode(
  session: Session,
  wish: Wish & { kind: "opens" | "renews" | "seeds" | "dates" | "undoes" },
  day: string,
): Stepped {
  switch (wish.kind) {
    case "opens":
      return { session, result: page(wish.tab) };
    case "renews":
      return { session: takeCustomer(session), result: page(SETTINGS, { changed: true }) };
    case "seeds":
      return { session: takeCustomer(session, wish.seed), result: page(SETTINGS, { changed: true }) };
    case "dates":
      return { session: moveTo(session, day), result: page(SETTINGS, { changed: true }) };
    case "undoes":
      return undone(session);
  }
}

function taken(session: Session, wish: Wish, occasion: Occasion): Stepped {
  switch (wish.kind) {
    case "becomes": {
      const { kind: _, id, since, ...to } = wish;
      if (since !== undefined && since !== stampOf(session).mode) return { session, result: { kind: "nothing" } };
      const seed = firstSeed({ ...occasion, mode: id });
      const result = page("dashboard", { note: "welcome", changed: true });
      return { session: become(session, { ...to, seed, day: occasion.day }), result };
    }
    case "opens":
    case "renews":
    case "seeds":
    case "dates":
    case "undoes":
      if (session.mode === null) return { session, result: { kind: "pointer", text: "" } };
      return withMode(session, wish, occasion.day);
    case "acts":
      if (session.mode === null || wish.since !== stampOf(session).mode)
        return { session, result: present(session, wish, occasion) };
      return done(session, wish);
    case "resets":
      if (session.mode === null)
        return { session: { ...session, welcomed: true }, result: { kind: "speech", about: "help", changed: false } };
      return { session: leaveMode(session), result: { kind: "speech", about: "reset", changed: true } };
    case "wonders":
      return { session: { ...session, welcomed: true }, result: { kind: "speech", about: "wonder", changed: false } };
    case "helps":
      return { session: { ...session, welcomed: true }, result: { kind: "speech", about: "help", changed: false } };
    case "reports":
      return { session, result: { kind: "report" } };
    case "joins":
      return welcomed(session, { kind: "nothing" });
    case "asks": {
      // or every new thread of a channel would be welcomed
      const pointer: Showing = { kind: "pointer", text: wish.text };
      return occasion.scope === "personal" ? welcomed(session, pointer) : { session, result: pointer };
    }
    case "answers": {
      const { mode, seed } = stampOf(session);
      if (mode !== wish.since || seed !== wish.seed) return { session, result: { kind: "nothing" } };
      if (!wish.said) return { session, result: { kind: "answered" } };
      const { question, answer } = wish.said;
      const lines = [{ by: "user", text: question } as const, { by: "bot", text: answer } as const];
      return { session: remember(session, lines), result: { kind: "answered" } };
    }
    case "fumbles":
      if (wish.seed && session.mode !== null) return { session, result: page(SETTINGS, { note: "no seed" }) };
      return { session, result: present(session, wish, occasion) };
  }
}

/** Welcomes whoever was not, and has no dashboard to look at; else shows the other thing. */
function welcomed(session: Session, other: Showing): Stepped {
  if (session.welcomed) return { session, result: other };
  return { session: { ...session, welcomed: true }, result: { kind: "speech", about: "welcome", changed: false } };
}

/** True for an activity that was handled before, and for a press of an old button: nothing is to be made for it. */
export function isPast(session: Session | null, occasion: Occasion): boolean {
  const { activityId } = occasion;
  return session !== null && ((activityId !== "" && session.handled.includes(activityId)) || isOld(session, occasion));
}

/**
 * Takes a step. A repeated activity and a press of an old button change nothing.
 *
 * @param before the session, or null when the conversation is new
 */
export function step(before: Session | null, wish: Wish, occasion: Occasion): Stepped {
  const session = before ?? newSession(occasion.day);
  if (occasion.activityId !== "" && session.handled.includes(occasion.activityId))
    return { session, result: occasion.awaited ? present(session, wish, occasion) : { kind: "nothing" } };
  if (isOld(session, occasion)) return { session, result: present(session, wish, occasion) };
  const { session: after, result } = taken(session, wish, occasion);
  return { session: after === session && occasion.pressed ? session : handled(after, occasion.activityId), result };
}
