/**
 * Owns Teams' streaming protocol: what may be sent of an answer that grows, in what order and how soon, and what becomes of it when
 * the channel says no. Pure: values and times in, values out. `saying.ts` does what it says.
 */
import type { Refusal } from "./refusal.ts";

/** One request of a stream: a line that says what is being done, the text so far, or the end with the whole text. */
export type Part =
  | {
      readonly streamType: "informative" | "streaming";
      readonly text: string;
      readonly streamSequence: number;
      readonly streamId: string | undefined;
    }
  | { readonly streamType: "final"; readonly text: string; readonly streamId: string };

/** What came of a request. The first one that is taken brings the id of the message that grows. */
export type Outcome = { readonly kind: "taken"; readonly id: string | undefined } | Refusal;

/** What is to be done next. */
export type Move =
  /** Nothing, until there is more to say. */
  | { readonly kind: "rests" }
  | { readonly kind: "waits"; readonly ms: number }
  | { readonly kind: "sends"; readonly part: Part }
  /** The stream is of no more use: the whole answer goes in the place of the message `instead`, or else as a new one. */
  | { readonly kind: "sends whole"; readonly text: string; readonly instead: string | undefined }
  /** Nothing, ever again. */
  | { readonly kind: "is over" };

/** A stream, from before its first request to after its last. */
export type Stream = {
  readonly fate: "open" | "broken" | "stopped" | "ended";
  readonly status: string;
  /** The whole text so far. It only grows: a channel takes no text that lacks what it has shown. */
  readonly text: string;
  /** True when `text` is all there will be. */
  readonly whole: boolean;
  readonly id: string | undefined;
  /** The sequence of the last request that was taken. */
  readonly sequence: number;
  /** What the channel shows. */
  readonly shown: string;
  /** When the first request went out. All times are in milliseconds. */
  readonly since: number | undefined;
  /** Before this nothing goes out. */
  readonly due: number;
  /** How long the channel is left alone, at least, if it says "too soon" and not how long. */
  readonly pause: number;
};

/** From one request's return, by which it surely had arrived, to the next one: Teams takes one a second. */
const GAP = 1_000;

/** A pause doubles each time it was too short, up to this. */
const LONGEST_PAUSE = 8_000;

/** Teams ends a stream after two minutes; it is left before that. */
const LIMIT = 100_000;

/** The most characters that Teams takes of a line that says what is being done. */
const LONGEST_STATUS = 1_000;

/** A stream of which nothing was sent. */
export const UNSENT: Stream = {
  fate: "open",
  status: "",
  text: "",
  whole: false,
  id: undefined,
  sequence: 0,
  shown: "",
  since: undefined,
  due: Number.NEGATIVE_INFINITY,
  pause: 2 * GAP,
};

/** Says what is being done. Once there is text it is of no interest any more. */
export function withStatus(stream: Stream, status: string): Stream {
  return stream.whole ? stream : { ...stream, status: status.trim().slice(0, LONGEST_STATUS) };
}

/** Adds to the text: `text` is the whole of it. One that lacks what was said before, which it never should, counts as not said. */
export function withText(stream: Stream, text: string): Stream {
  const grown = text.trimEnd(); // or white space at the end of a sentence would bind what follows
  return stream.whole || !grown.startsWith(stream.text) ? stream : { ...stream, text: grown };
}

/** Says that no more will come. A text that does not go on from what was said before is added to it. */
export function withWhole(stream: Stream, text: string): Stream {
  if (stream.whole) return stream;
  const last = text.trimEnd();
  const whole = last.startsWith(stream.text) ? last : stream.text.startsWith(last) ? stream.text : undefined;
  return { ...stream, whole: true, text: whole ?? `${stream.text}\n\n${last}` };
}

/** Tells what is to be done next. Between a move that sends and its outcome it must not be asked. */
export function nextMove(stream: Stream, now: number): Move {
  const { fate, text, whole, id: instead, due, since = now } = stream;
  if (fate === "stopped" || fate === "ended") return { kind: "is over" };
  if (fate === "broken" || now >= since + LIMIT)
    return whole ? { kind: "sends whole", text, instead } : { kind: "rests" };
  const part = nextPart(stream);
  const something = part !== undefined || whole;
  if (!something) return { kind: "rests" };
  if (now < due) return { kind: "waits", ms: Math.min(due, since + LIMIT) - now };
  return part === undefined ? { kind: "sends whole", text, instead } : { kind: "sends", part };
}

function nextPart({ status, text, whole, id: streamId, sequence, shown }: Stream): Part | undefined {
  if (whole) return streamId === undefined ? undefined : { streamType: "final", text, streamId };
  const said = text === "" ? status : text;
  if (said === "" || said === shown) return undefined;
  return { streamType: text === "" ? "informative" : "streaming", text: said, streamSequence: sequence + 1, streamId };
}

/** Takes note of what came of a request. Who asks must know when it was sent and when it returned. */
export function afterSend(
  stream: Stream,
  part: Part,
  { outcome, sent, returned }: { readonly outcome: Outcome; readonly sent: number; readonly returned: number },
): Stream {
  const begun = { ...stream, since: stream.since ?? sent };
  switch (outcome.kind) {
    case "taken": {
      const id = stream.id ?? outcome.id;
      if (part.streamType === "final") return { ...begun, fate: "ended" };
      if (id === undefined) return { ...begun, fate: "broken" };
      return {
        ...begun,
        id,
        sequence: part.streamSequence,
        shown: part.text,
        due: returned + GAP,
        pause: UNSENT.pause,
      };
    }
    case "too soon": {
      const due = returned + Math.max(GAP, outcome.waitMs ?? stream.pause);
      return { ...begun, due, pause: Math.min(2 * stream.pause, LONGEST_PAUSE) };
    }
    case "stopped":
      return { ...begun, fate: "stopped" };
    case "failed":
      return { ...begun, fate: "broken" };
  }
}
