/**
 * Turns a form that was filled in, or a message that asks for something to be done, into a wish: the session's mode is looked
 * up for it. Whether it can be done is decided in the step.
 */
import { readAction } from "../core/asking.ts";
import type { Session } from "../core/session.ts";
import { stampOf } from "../core/step.ts";
import type { Wish } from "../core/wish.ts";
import { modeOf } from "../industries/modes.ts";
import { personaOf } from "./personas.ts";
import type { Filling } from "./wish.ts";

/** A session in which there is somebody to answer, and to do what is asked for. */
export type Attended = Session & { readonly mode: NonNullable<Session["mode"]> };

/** Makes the wish of a form. In a conversation without a business its button is an old one. */
export async function wishOfForm({ action, input }: Filling, session: Session | null): Promise<Wish> {
  if (!session?.mode) return { kind: "fumbles", seed: false };
  return { kind: "acts", mode: await modeOf(session.mode), since: stampOf(session).mode, action, input };
}

/** Makes the wish of a message that reads as an action; undefined if it does not. */
export async function wishOfAsking(text: string, session: Attended): Promise<Wish | undefined> {
  const mode = await modeOf(session.mode);
  const asked = readAction(mode, personaOf(mode, session), text);
  return asked && { kind: "acts", mode, since: stampOf(session).mode, action: asked.action, input: asked.input, text };
}
