/**
 * Owns cards that are shown again and again: but for the stamp of its buttons such a card is the same, so its JSON is written once.
 * Knows nothing of what is on a card, nor of what it is sent in.
 */
import { type Card, isElement } from "./card.ts";
import type { Stamp } from "./session.ts";

type Json = unknown;

/** Copies a part of a card, with another stamp. */
type Stamping = (stamp: Stamp) => Json;

/** The JSON of cards, where it is known. */
const TEXTS = new WeakMap<Card, string>();

/** No card has this one: what is shown has no control characters. */
const PLACE: Stamp = { mode: "\0", seed: 0, revision: 0 };

/** Keeps a card, to give it other stamps: that copies nothing but the way to its buttons, and writes nothing else anew. */
export function keepCard(card: Card): (stamp: Stamp) => Card {
  const copy = stampingOf(card);
  if (copy === undefined) return () => card;
  const pieces = escapeLetters(JSON.stringify(copy(PLACE))).split(JSON.stringify(PLACE));
  return (stamp) => {
    const stamped = copy(stamp);
    if (!isElement(stamped)) return card;
    TEXTS.set(stamped, pieces.join(escapeLetters(JSON.stringify(stamp))));
    return stamped;
  };
}

/** Writes JSON. @param place where an object may hold a card that was kept, whose text is known */
export function writeHolding(json: Json, place: string): string {
  if (!isElement(json)) return JSON.stringify(json);
  const { [place]: card, ...rest } = json;
  const text = isElement(card) ? TEXTS.get(card) : undefined;
  if (text === undefined) return JSON.stringify(json);
  return `${JSON.stringify({ ...rest, [place]: 0 }).slice(0, -2)}${text}}`;
}

/** Undefined for what has no stamp in it. */
function stampingOf(json: Json): Stamping | undefined {
  if (Array.isArray(json)) {
    const parts = json.map(stampingOf);
    return parts.some(Boolean) ? (stamp) => json.map((part, index) => parts[index]?.(stamp) ?? part) : undefined;
  }
  if (!isElement(json)) return undefined;
  const parts = Object.entries(json).flatMap(([name, part]) => {
    const copy = name === "stamp" ? (stamp: Stamp) => stamp : stampingOf(part);
    return copy ? [[name, copy] as const] : [];
  });
  if (parts.length === 0) return undefined;
  return (stamp) => {
    const copied: Record<string, Json> = { ...json };
    for (const [name, copy] of parts) copied[name] = copy(stamp);
    return copied;
  };
}

/** With a single letter beyond Latin-1 a text takes twice the memory, and thrice the time to send. */
function escapeLetters(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
