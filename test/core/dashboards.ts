/**
 * Finished cards as the bot makes them, and ways to look into them.
 */
import type { Card, Profile } from "../../src/core/card.ts";
import { dashboardCard } from "../../src/core/cards.ts";
import type { Paint } from "../../src/core/drawing.ts";
import type { Mode } from "../../src/core/mode.ts";
import type { Persona } from "../../src/core/persona.ts";
import { createView, type Settings, type View } from "../../src/core/view.ts";
import icons from "../../src/industries/icons.json" with { type: "json" };
import { BUILT_IN } from "../../src/industries/modes.ts";
import type { Customer } from "./customers.ts";

/** How a card is made; what is left out is as usual. */
export type Making = {
  readonly profile?: Profile;
  readonly company?: string;
  readonly brand?: string | null;
  readonly colour?: string | null;
  readonly paint?: Paint;
  readonly note?: string;
};

/** An object somewhere in a card. */
export type Part = Readonly<Record<string, unknown>>;

/** The names of the pictures there are. */
export const ICONS: readonly string[] = Object.keys(icons);

/** A painter that keeps the drawing in plain sight. */
export const plainPaint: Paint = (svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

function settingsOf(mode: Mode, seed: number, { day }: Persona): Settings {
  const others = BUILT_IN.filter(({ name }) => name !== mode.name);
  return {
    kind: "settings",
    person: mode.customer,
    seed,
    day,
    origin: mode.origin,
    anew: mode.origin !== "built-in",
    others: others.map(({ industry, name }) => ({ title: industry, business: name })),
  };
}

/** Computes the view of a tab. */
export function viewOf(
  { mode, seed, persona }: Customer,
  tab: string,
  { company = mode.company, brand = null, colour = null }: Making = {},
): View {
  const sign = Object.entries(icons).find(([icon]) => icon === mode.icon)?.[1] ?? icons.store;
  return createView(mode, persona, { tab, company, brand, colour, sign, settings: settingsOf(mode, seed, persona) });
}

/** Makes the card of a tab. */
export function dashboardOf(customer: Customer, tab: string, making: Making = {}): Card {
  const { profile = "teams", paint = plainPaint, note = "" } = making;
  const stamp = { mode: customer.mode.id, seed: customer.seed, revision: 3 };
  return dashboardCard(viewOf(customer, tab, making), { stamp, note }, { profile, paint });
}

function isPart(json: unknown): json is Part {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Lists every object in a card, outer ones first, in reading order. */
export function partsOf(json: unknown): Part[] {
  if (Array.isArray(json)) return json.flatMap(partsOf);
  return isPart(json) ? [json, ...Object.values(json).flatMap(partsOf)] : [];
}

/** Lists the values under a name, wherever they stand in a card. */
export function valuesOf(card: unknown, key: string): unknown[] {
  return partsOf(card).flatMap((part) => (key in part ? [part[key]] : []));
}

const SPOKEN = ["text", "altText", "fallbackText", "speak", "title", "value", "label"];

/** Lists everything that is read or said on a card. */
export function wordsOf(card: unknown): string[] {
  return SPOKEN.flatMap((key) => valuesOf(card, key)).filter((words) => typeof words === "string");
}
