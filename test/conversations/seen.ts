/**
 * Looks at cards as a person does: which customer of which business they show, what stands on them, which buttons they have.
 * Knows what every card has in common, not how one is laid out.
 */
import assert from "node:assert/strict";
import { z } from "zod";
import type { Card } from "../../src/core/card.ts";
import { createPersona } from "../../src/core/persona.ts";
import { Stamp } from "../../src/core/session.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { localModeOf, madeOf } from "../industries/businesses.ts";
import type { Heard } from "./channel.ts";
import type { Sent } from "./connector.ts";

/** A button on a card. */
export type SeenButton = { readonly type: string; readonly title: string; readonly data: Record<string, unknown> };

/** What can be seen on a card. */
export type Seen = {
  /** What is read out to those who cannot see the card. */
  readonly summary: string;
  /** Every text on the card, one a line. */
  readonly words: string;
  readonly buttons: readonly SeenButton[];
  /** What its buttons carry of the session, if it shows a business. */
  readonly stamp: Stamp | undefined;
};

const AdaptiveCard = z.looseObject({ type: z.literal("AdaptiveCard"), fallbackText: z.string() });
const InPlace = z.object({
  statusCode: z.literal(200),
  type: z.literal("application/vnd.microsoft.card.adaptive"),
  value: AdaptiveCard,
});
const ButtonShape = z.object({
  type: z.string().startsWith("Action."),
  title: z.string(),
  data: z.record(z.string(), z.unknown()),
});
const TEXTS = new Set(["text", "title", "value", "label", "altText", "fallbackText", "speak"]);

const Picture = z.object({ type: z.literal("Image"), url: z.string(), altText: z.string() });

/** Looks at a card. */
export function see(card: Card | undefined): Seen {
  const { fallbackText } = AdaptiveCard.parse(card);
  const objects = objectsIn(card);
  const buttons = objects.flatMap((object) => ButtonShape.safeParse(object).data ?? []);
  const texts = objects.flatMap((object) => Object.entries(object).filter(([name]) => TEXTS.has(name)));
  return {
    summary: fallbackText,
    words: texts.flatMap(([, text]) => (typeof text === "string" ? [text] : [])).join("\n"),
    buttons,
    stamp: buttons.flatMap(({ data }) => Stamp.safeParse(data.stamp).data ?? [])[0],
  };
}

/** Looks at the card that a click put in the old one's place. */
export function seeInPlace({ status, body }: Pick<Heard, "status" | "body">): Seen {
  assert.equal(status, 200);
  return see(InPlace.parse(body).value);
}

/** Looks at the one card that a turn sent. */
export function seeNew({ status, replies }: Heard): Seen {
  assert.equal(status, 200);
  assert.equal(replies.length, 1, `Expected one message, there are ${replies.length}`);
  return see(cardOf(replies[0]));
}

/** Takes the card out of a message. */
export function cardOf(message: Sent | undefined): Card | undefined {
  return message?.attachments[0]?.content;
}

/** Takes every picture from a card that says in words what it shows. */
export function picturesOn(card: Card | undefined): readonly z.infer<typeof Picture>[] {
  return objectsIn(card).flatMap((object) => Picture.safeParse(object).data ?? []);
}

/** Finds a button by its title. */
export function button(seen: Seen, title: string): SeenButton {
  const found = seen.buttons.find((one) => one.title === title);
  assert.ok(found, `Cannot find "${title}" among ${seen.buttons.map((one) => one.title).join(", ")}`);
  return found;
}

/** Checks that a card shows the very customer that its own stamp asks for. */
export async function assertCustomer({ stamp, summary }: Seen, day = "2026-11-21"): Promise<void> {
  assert.ok(stamp, `Expected a business: ${summary}`);
  const customer = await customerOf(stamp, day);
  assert.ok(summary.includes(customer), `${summary} is not ${customer}`);
}

/** Computes the name of the customer that a stamp asks for. */
export async function customerOf({ mode, seed }: Pick<Stamp, "mode" | "seed">, day = "2026-11-21"): Promise<string> {
  const business = BUILT_IN.find(({ id }) => id === mode) ?? (await localModeOf(mode.replace(/^[^:]*:/, "")));
  return String(createPersona(business, { seed, day }).facts.name);
}

/** What a stamp says of a business that is not built in. */
export function stampedMode(said: string): string {
  const { family, business } = madeOf(said);
  return `${family}:${business}`;
}

function objectsIn(json: unknown): Record<string, unknown>[] {
  if (typeof json !== "object" || json === null) return [];
  const inner = Object.entries(json).flatMap(([name, part]) => (name === "fallback" ? [] : objectsIn(part)));
  return Array.isArray(json) ? inner : [{ ...json }, ...inner];
}
