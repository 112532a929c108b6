/**
 * Owns what the bot tells about its work to those who run it: how often, how long, how it ended. Knows no SDK. A label is a word
 * out of this code, or a number: never what people said, what they or a tenant are called, or an id of theirs.
 */

/** Work whose time is taken. */
export type Measured = "turn" | "storage" | "model" | "send";

/** What is counted. */
export type Counted =
  /** Tokens of the model, in and out. */
  | "tokens"
  /** What was done without the model, and why. */
  | "fallbacks";

/** What tells one kind of work from another. */
export type Labels = Readonly<Record<string, string | number | boolean>>;

/** Takes figures. Nothing it does throws, and none of it may change what the bot does. */
export interface Meter {
  /** Does work, and tells how long it took; `outcome` is `failed` if it throws. Work inside work is part of it. */
  measure<T>(what: Measured, labels: Labels, work: () => Promise<T>): Promise<T>;
  /** Says more of the work that is being measured just now. */
  note(labels: Labels): void;
  /** Adds to a count. */
  count(what: Counted, labels: Labels, by?: number): void;
  /** Has a level read from time to time. */
  watch(what: "queue", read: () => number): void;
  /** Hands over what is not told yet, within a second or so. Never rejects. */
  close(): Promise<void>;
}

/** Takes no figures, and costs nothing. */
export const SILENT: Meter = {
  measure: (_what, _labels, work) => work(),
  note() {},
  count() {},
  watch() {},
  async close() {},
};
