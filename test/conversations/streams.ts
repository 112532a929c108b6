/**
 * Plays Teams' side of streaming, as strictly as its documentation: what breaks the protocol is refused in Teams' own words.
 * `connector.ts` puts it to use.
 */
import { z } from "zod";
import type { Sent } from "./connector.ts";

const Streaminfo = z.strictObject({
  type: z.literal("streaminfo"),
  streamType: z.enum(["informative", "streaming", "final"]),
  streamId: z.string().optional(),
  streamSequence: z.number().int().positive().optional(),
});
type Streaminfo = z.infer<typeof Streaminfo>;

const Entities = z.array(z.looseObject({ type: z.string() })).catch([]);

/** What Teams says to a request that breaks the protocol. */
export type Refused = { readonly status: number; readonly code: string; readonly message: string };

/** The text that Teams sends when the user pressed Stop. */
export const STOPPED = { status: 403, message: "Content stream was cancelled by user." } as const;
/** The text that Teams sends after two minutes. */
export const EXPIRED = { status: 403, message: "Content stream finished due to exceeded streaming time." } as const;
/** The text that Teams sends when a stream grows too large. */
export const TOO_LARGE = { status: 403, message: "Message size too large" } as const;

/** Reads what an activity says of a stream; undefined if it is of none. */
export function readStreaminfo({ entities }: Sent): Streaminfo | undefined {
  const found = Entities.parse(entities).find(({ type }) => type === "streaminfo");
  return found && Streaminfo.parse(found);
}

/** Counts the root entities of a message: two of them are refused. */
export function rootsOf({ entities }: Sent): number {
  return Entities.parse(entities).filter(({ type }) => type === "https://schema.org/Message").length;
}

function no(
  status: number,
  message: string,
  code = status === 403 ? "ContentStreamNotAllowed" : "BadRequest",
): Refused {
  return { status, code, message };
}

/** Starts to judge streams: undefined means that a request is taken, and a stream of the id `newId` begun if it names none. */
export function judgeStreams(): (activity: Sent, info: Streaminfo, newId: string) => Refused | undefined {
  const streams = new Map<string, { text: string; sequence: number; written: boolean; over: boolean }>();

  return (activity, { streamType, streamId, streamSequence }, newId) => {
    const final = streamType === "final";
    const text = activity.text ?? "";
    if (activity.conversation.conversationType !== "personal") return no(405, "Method Not Allowed", "MethodNotAllowed");
    if (activity.type !== (final ? "message" : "typing")) return no(400, "The type does not fit the stream type");
    if (final !== (streamSequence === undefined)) return no(400, "The sequence does not fit the stream type");
    if (!final && text === "") return no(400, "Start streaming activities should include text");
    if (streamId === undefined) {
      if (final || streamSequence !== 1) return no(400, "A stream begins with sequence 1");
      streams.set(newId, { text, sequence: 1, written: streamType === "streaming", over: false });
      return undefined;
    }
    const stream = streams.get(streamId);
    if (stream === undefined) return no(404, "No such stream");
    if (stream.over) return no(403, "Content stream is not allowed on an already completed streamed message");
    if (stream.written && (streamType === "informative" || !text.startsWith(stream.text)))
      return no(403, "Content does not contain what was streamed");
    if (!final && Number(streamSequence) <= stream.sequence)
      return no(403, "The sequence does not grow", "ContentStreamSequenceOrderPreConditionFailed");
    Object.assign(stream, { text, sequence: streamSequence, written: streamType !== "informative", over: final });
    return undefined;
  };
}
