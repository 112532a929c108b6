/**
 * Owns how an answer of the service is heard: streamed or in one piece, until it ends, breaks off or takes too long.
 * Believes nothing: what has the wrong type counts as not said. Decides nothing: what it all amounts to is up to `draft.ts`.
 */
import { z } from "zod";
import { type ToolCall, withFragments } from "./calls.ts";
import type { Deadline } from "./deadline.ts";
import { createEventReader } from "./events.ts";
import { ModelError, originOf, word } from "./model-error.ts";

/** Tokens that a request used. */
export type Usage = {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
  readonly reasoning: number;
};

/** What was heard so far; it grows while the service speaks. */
export type Completion = {
  text: string;
  /** The tools that are to be used. */
  calls: readonly ToolCall[];
  /** When the first text or call came, by `performance.now()`. */
  spokeAt: number | undefined;
  refused: boolean;
  /** Why the answer ended; undefined while it has not. */
  finish: string | undefined;
  /** The model that answered, which a router picks. */
  model: string | undefined;
  usage: Usage | undefined;
};

/** How long the service may be silent, in milliseconds. */
export type Patience = {
  /** Until it says something, from the call of {@link hear} on. */
  readonly firstMs: number;
  /** Between two pieces after that. */
  readonly gapMs: number;
  /** After the answer has ended, for the count of tokens and the end of the stream. */
  readonly lastMs: number;
};

/** How an answer is listened to. */
export type Listening = {
  readonly deadline: Deadline;
  readonly patience: Patience;
  /** Gets each piece of text as it comes, and says whether to listen on. Never throws. */
  readonly onText?: ((piece: string) => boolean) | undefined;
};

/** UTF-16 units of text that are listened to. */
const LONGEST_TEXT = 65_536;

/** Bytes that are listened to; a token costs about 300 on the wire, and an answer has some hundreds. */
const LONGEST_ANSWER = 2 * 1024 * 1024;

const Part = z.object({
  content: z.string().nullish().catch(undefined),
  refusal: z.string().nullish().catch(undefined),
  tool_calls: z.unknown().optional(),
});
const Choice = z.object({
  delta: Part.optional().catch(undefined),
  message: Part.optional().catch(undefined),
  finish_reason: z.string().nullish().catch(undefined),
});
const Count = z.number().optional().catch(undefined);
const Tokens = z.object({
  prompt_tokens: Count,
  completion_tokens: Count,
  prompt_tokens_details: z.object({ cached_tokens: Count }).optional().catch(undefined),
  completion_tokens_details: z.object({ reasoning_tokens: Count }).optional().catch(undefined),
});
const Message = z.object({
  model: z.string().optional().catch(undefined),
  choices: z.tuple([Choice], z.unknown()).optional().catch(undefined), // Azure's first message has none
  usage: Tokens.nullish().catch(undefined),
  error: z.looseObject({ code: z.unknown() }).nullish().catch(undefined),
});

/** Something that was heard nothing of yet. */
export function silence(): Completion {
  const unknown = { spokeAt: undefined, finish: undefined, model: undefined, usage: undefined };
  return { text: "", calls: [], refused: false, ...unknown };
}

/**
 * Listens to a response until the answer has ended, or as much was said as anyone wants to hear.
 *
 * @param heard takes what is heard, and keeps it whatever happens
 * @throws {Late} if the service is silent for too long, or the deadline is over
 * @throws {ModelError} if the service says that it failed
 * @throws {Error} if the connection breaks
 */
export async function hear(
  response: Response,
  heard: Completion,
  { deadline, patience, onText = () => true }: Listening,
): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const messagesIn = readerFor(response);
  const silentUntil = performance.now() + patience.firstMs;
  let over = false;
  let bytes = 0;
  while (bytes < LONGEST_ANSWER && heard.text.length < LONGEST_TEXT) {
    const untilText = Math.max(0, silentUntil - performance.now());
    const limit = over ? patience.lastMs : heard.spokeAt === undefined ? untilText : patience.gapMs;
    const wait = deadline.within(reader.read(), limit);
    const piece = await (over ? wait.catch(() => undefined) : wait); // what follows the end is welcome, no more
    for (const message of messagesIn(piece?.value)) {
      const before = heard.text.length;
      if (message === "[DONE]")
        over = true; // reading on to the very end keeps the connection for the next request
      else take(heard, message);
      if (heard.text.length > before && !onText(heard.text.slice(before))) return;
    }
    over ||= heard.finish !== undefined;
    if (piece?.value === undefined) return;
    bytes += piece.value.length;
  }
}

/** Reads messages out of bytes: events, or one piece of JSON that ends with the bytes. */
function readerFor(response: Response): (bytes: Uint8Array | undefined) => readonly string[] {
  if (!/\bjson\b/.test(response.headers.get("content-type") ?? "")) {
    const read = createEventReader();
    return (bytes) => read(bytes ?? END_OF_EVENT);
  }
  const pieces: Uint8Array[] = [];
  return (bytes) => {
    if (bytes === undefined) return [Buffer.concat(pieces).toString()];
    pieces.push(bytes);
    return [];
  };
}

/** Ends an event that the service did not. */
const END_OF_EVENT = Buffer.from("\n\n");

function take(heard: Completion, json: string): void {
  const message = Message.safeParse(unpacked(json)).data;
  if (message === undefined) return;
  if (message.error) throw errorSaid(message.error.code);
  const [choice] = message.choices ?? [];
  const part = choice?.delta ?? choice?.message;
  heard.text += part?.content ?? "";
  heard.calls = withFragments(heard.calls, part?.tool_calls);
  if (heard.text !== "" || heard.calls.length > 0) heard.spokeAt ??= performance.now();
  heard.refused ||= Boolean(part?.refusal);
  heard.finish ??= word(choice?.finish_reason);
  heard.model ??= word(message.model);
  if (message.usage) heard.usage = usageOf(message.usage);
}

function unpacked(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // a broken piece says nothing; without an end after it the answer counts as cut off
  }
}

/** The error of a service that began to answer and then failed. */
function errorSaid(code: unknown): ModelError {
  const cause = { class: "StreamError", ...originOf(undefined, code) };
  return new ModelError(code === "content_filter" ? "filtered answer" : "unreachable", cause);
}

function usageOf(tokens: z.infer<typeof Tokens>): Usage {
  return {
    input: tokens.prompt_tokens ?? 0,
    cached: tokens.prompt_tokens_details?.cached_tokens ?? 0,
    output: tokens.completion_tokens ?? 0,
    reasoning: tokens.completion_tokens_details?.reasoning_tokens ?? 0,
  };
}
