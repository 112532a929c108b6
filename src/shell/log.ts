/**
 * Owns how the bot logs: one JSON line each to standard output.
 * A line written while a turn is at work has that turn's id.
 * May be logged: kinds of activities and acts, ids (activity, conversation, tenant), statuses, codes, times, counts.
 * Never: what people said, names, card data, cards, prompts and answers, headers, tokens, secrets. The code that logs
 * keeps to this; the redaction here is only the second line of defence.
 */
import { type DestinationStream, type LogFn, type Logger, pino } from "pino";
import { z } from "zod";
import type { Config } from "./config.ts";
import { turnAtWork } from "./turn-id.ts";

/** The bot's log. */
export type Log = Logger;

/** Fields that carry what must not be logged, wherever they stand in the two upper levels of a line. */
const LEFT_OUT = [
  ...["text", "value", "data", "card", "attachments", "summary", "speak", "prompt", "question", "answer", "lines"],
  ...["name", "from", "recipient", "activity", "body", "content", "entities", "channelData"],
  ...["headers", "authorization", "token", "password", "secret", "apiKey", "CLIENT_SECRET", "connectionString"],
];

/** How deep causes of causes are followed. */
const CAUSES_KEPT = 3;

/** What an error may carry that tells what went wrong without telling what was said. */
const Marks = z.object({
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  status: z.number().optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
  response: z.object({ status: z.number() }).optional().catch(undefined),
});

/** Makes the bot's log. */
export function createLog(level: Config["LOG_LEVEL"], destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    mixin: () => ({ turn: turnAtWork() }),
    redact: { paths: LEFT_OUT.flatMap((field) => [field, `*.${field}`]), censor: "(left out)" },
    serializers: { err: describeError, error: describeError },
    hooks: { logMethod: withOwnWords },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * Keeps of an error what helps to find its cause: class, code, status, where it was thrown, and the same of its causes.
 * The message is kept unless it may quote what came in, as those of HTTP clients and parsers do.
 */
export function describeError(error: unknown): object {
  return describe(error, CAUSES_KEPT);
}

/** Sees to it that a line has words of its own: without them pino takes an error's message, whatever that quotes. */
function withOwnWords(this: Logger, args: Parameters<LogFn>, write: LogFn): void {
  const [fields, words] = args;
  if (typeof fields === "object" && words === undefined) write.call(this, fields, "(no words)");
  else write.apply(this, args);
}

function describe(error: unknown, causesLeft: number): object {
  if (!(error instanceof Error)) return { class: typeof error };
  const { code, status, statusCode, response } = Marks.parse(error);
  const known = {
    class: error.name,
    code,
    status: status ?? statusCode ?? response?.status,
    stack: error.stack?.split("\n").filter((line) => /^\s+at /.test(line)),
  };
  const message = mayQuoteInput(error, known.status) ? {} : { message: error.message };
  const cause = error.cause === undefined || causesLeft === 0 ? {} : { cause: describe(error.cause, causesLeft - 1) };
  return { ...known, ...message, ...cause };
}

function mayQuoteInput(error: Error, status: number | undefined): boolean {
  return status !== undefined || error instanceof SyntaxError || error instanceof z.core.$ZodError;
}
