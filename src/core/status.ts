/**
 * Owns how the bot says how it is, to people in a chat: a few lines, without a name, an address or an error's words.
 */
import type { Mode } from "./mode.ts";
import { ORIGINS, STATUS } from "./sentences.ts";

/** How the bot is. */
export type Status = {
  readonly version: string;
  /** Whole seconds since it started. */
  readonly upSeconds: number;
  /** How the language model is; undefined if there is none. */
  readonly model:
    | { readonly state: "closed" | "resting" | "trying"; readonly secondsSinceSuccess: number | undefined }
    | undefined;
  readonly storage: { readonly kind: "sqlite" | "blobs"; readonly well: boolean };
  /** The business that the conversation has, and where it came from. */
  readonly mode: { readonly company: string; readonly origin: Mode["origin"] } | undefined;
  /** The turn that failed last; `here` if it was in this conversation. */
  readonly fault: { readonly id: string; readonly secondsAgo: number; readonly here: boolean } | undefined;
};

/** Writes how the bot is, a line for each thing that may be wrong. */
export function writeStatus({ version, upSeconds, model, storage, mode, fault }: Status): string {
  return [
    STATUS.itself(version, span(upSeconds)),
    `${STATUS.labels.model} ${modelWords(model)}`,
    mode ? STATUS.business(mode.company, ORIGINS[mode.origin].toLowerCase()) : STATUS.nobody,
    `${STATUS.labels.storage} ${STATUS.stores[storage.kind]}, ${storage.well ? STATUS.works : STATUS.broken}`,
    `${STATUS.labels.fault} ${fault ? STATUS.failed(fault.id, span(fault.secondsAgo), fault.here) : STATUS.noFault}`,
  ].join("\n");
}

function modelWords(model: Status["model"]): string {
  if (model === undefined) return STATUS.models.none;
  const last = model.secondsSinceSuccess === undefined ? "" : span(model.secondsSinceSuccess);
  if (model.state === "closed" && last === "") return STATUS.models.unasked;
  return `${STATUS.models[model.state]} ${STATUS.heard(last)}`;
}

const UNITS = [
  { name: "day", seconds: 86_400 },
  { name: "hour", seconds: 3_600 },
  { name: "minute", seconds: 60 },
  { name: "second", seconds: 1 },
] as const;

/** A time as people say it: "3 hours". */
function span(seconds: number): string {
  const unit = UNITS.find((one) => seconds >= one.seconds);
  if (unit === undefined) return "a moment";
  const count = Math.floor(seconds / unit.seconds);
  return `${count} ${unit.name}${count === 1 ? "" : "s"}`;
}
