/**
 * What a model writes of a florist, and ways to say it when a test wants it.
 */
import { setTimeout as delay } from "node:timers/promises";
import type { Environment } from "../../src/shell/config.ts";
import { type Play, type Received, type Service, says, sendEvent, startStream } from "./service.ts";

/** A good answer. Its words are found in no local mode. */
export const DRAFT = {
  industry: "Flowers",
  company: "Petal & Pine",
  tagline: "Blooms with a backbone",
  colour: "#7B1FA2",
  tabs: ["Bouquets", "Blossoms"],
  metrics: [
    { label: "Garden Worth", unit: "money", low: 500, high: 9_000 },
    { label: "Bunches Bought", unit: "count", low: 3, high: 40 },
    { label: "Petal Points", unit: "score", low: 100, high: 900 },
    { label: "Freshness", unit: "percent", low: 80, high: 99 },
  ],
  ledgers: [
    {
      name: "Bunch Orders",
      rows: ["Moonlit Peonies", "Wild Thistle Mix", "Saffron Tulips", "Velvet Dahlias", "Fern & Fig", "Sea Holly"],
      low: 20,
      high: 180,
    },
  ],
  welcome: "Welcome to {company}, {name}, your peonies are asking for you.",
  personality: ["warm", "earthy", "witty"],
  guidance: "Speak like a gardener at dawn. Keep it short.",
} as const;

/** {@link DRAFT} as the model writes it. */
export const DRAFT_TEXT = JSON.stringify(DRAFT);

/** Another one, of the same form. */
export const OTHER_TEXT = JSON.stringify({ ...DRAFT, company: "Thistle Row", tagline: "Prickly on purpose" });

/** The settings of a bot that uses a service. */
export function settingsFor({ url }: Pick<Service, "url">, deadlineMs = 5_000): Environment {
  return {
    OPENAI_BASE_URL: `${url}/v1`,
    OPENAI_MODEL: "fake",
    OPENAI_API_KEY: "x",
    GENERATION_DEADLINE_MS: String(deadlineMs),
  };
}

/** An answer that is not given before the test says so. */
export function held(text = DRAFT_TEXT) {
  const asked = Promise.withResolvers<Received>();
  const told = Promise.withResolvers<void>();
  const play: Play = async (response, request) => {
    asked.resolve(request);
    await told.promise;
    await says(text)(response, request);
  };
  return { play, asked: asked.promise, tell: () => told.resolve() };
}

/** Says a text in equal pieces, one after so many milliseconds each. */
export function dribbles(text: string, { pieces, everyMs }: { pieces: number; everyMs: number }): Play {
  const size = Math.ceil(text.length / pieces);
  return async (response) => {
    startStream(response);
    for (let from = 0; from < text.length; from += size) {
      sendEvent(response, { choices: [{ delta: { content: text.slice(from, from + size) }, finish_reason: null }] });
      await delay(everyMs);
    }
    sendEvent(response, { choices: [{ delta: {}, finish_reason: "stop" }] });
    response.end("data: [DONE]\n\n");
  };
}
