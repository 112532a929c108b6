/**
 * Owns what the bot can ask of the language model, and how it is put. Knows nothing of businesses, and decides nothing about
 * what the model wrote. How requests are sent, and when they are not, is in `requests.ts`.
 */
import { type Deadline, startDeadline } from "./deadline.ts";
import { type Draft, draftIn, type Format, formatOf, type WireSchema } from "./draft.ts";
import { endpointOf, type TokenSource } from "./endpoint.ts";
import type { Log } from "./log.ts";
import type { ModelConfig } from "./model-config.ts";
import { ModelError } from "./model-error.ts";
import { createRequests, type Health } from "./requests.ts";
import { type Message, type Round, roundIn, type Toolbox, wireOf } from "./round.ts";
import type { Ask, Attempt } from "./service.ts";
import { ANSWER_SHARES, DRAFT_SHARES } from "./shares.ts";

/** What is wanted of the model. */
export type Wanted = {
  /** What it is to do: the bot's own words, the same every time, so that the service can keep them. */
  readonly instructions: string;
  /** What came from people, cleaned. */
  readonly request: string;
  readonly schema: WireSchema;
  /** Milliseconds after which there is a draft or an error, whatever happens. */
  readonly deadlineMs: number;
  /** Tokens that the model may write, its thinking included: about three times as many as expected. */
  readonly longest?: number;
  /** Learns how many tokens it took. Never throws. */
  readonly spend?: (tokens: number) => void;
};

/** One round of a conversation. */
export type Asking = {
  readonly messages: readonly Message[];
  readonly toolbox: Toolbox;
  /** True if the model may use tools, false if it must say something now. */
  readonly mayCall: boolean;
  /** Of the whole answer: rounds share it. */
  readonly deadline: Deadline;
  /** Gets each piece of text as it comes, and says whether to listen on. Never throws. */
  readonly onText: (piece: string) => boolean;
  /** Learns how many tokens it took. Never throws. */
  readonly spend?: (tokens: number) => void;
};

/** The language model. */
export interface Model {
  /**
   * Lets the model fill in a form. Requests alike are not put together, nor are answers kept: that is for the caller.
   *
   * @throws {ModelError} if nothing came of it
   */
  draft(wanted: Wanted): Promise<Draft>;
  /**
   * Lets the model say the next thing in a conversation. Asked a second time only if nothing was said yet.
   *
   * @throws {ModelError} if nothing came of it, or it was filtered or refused after some of it was heard
   */
  answer(asking: Asking): Promise<Round>;
  /**
   * Gets a token, opens the connection and lets the service compile the schema, so that the first user does not pay for it.
   * Never rejects; a service that cannot be used is thereby known before somebody needs it.
   */
  warm(wanted: Pick<Wanted, "instructions" | "schema">): Promise<void>;
  /** Tells how the model is, without asking it. */
  health(): Health;
}

/** What the model has of the world; given only to have it otherwise. */
export type Options = {
  /** Milliseconds since whenever: the clock that rests are measured with. */
  readonly now?: () => number;
  /** Where tokens come from, in place of the configured key or identity. */
  readonly token?: TokenSource;
};

/** Tokens that a draft may have when nothing else is said. */
const LONGEST_DRAFT = 1_200;

/** Tokens that one round of a conversation may have: a few sentences, or some calls, and the thinking before them. */
const LONGEST_ANSWER = 2_000;

/** What a warm-up may take: milliseconds, for a schema may take a minute to compile; and tokens, for nobody reads them. */
const WARM_UP = { deadlineMs: 60_000, longest: 16, request: "Hello" } as const;

/**
 * Creates the way to the model that the configuration names. Nothing is loaded or sent before it is needed.
 *
 * @returns undefined if the configuration names none
 */
export function createModel(config: ModelConfig, log: Log, options: Options = {}): Model | undefined {
  const configured = endpointOf(config);
  if (configured === undefined) return undefined;
  const endpoint = { ...configured, token: options.token ?? configured.token };
  const now = options.now ?? (() => performance.now());
  const requests = createRequests(endpoint, log, now);
  const formats = new WeakMap<WireSchema, Format>();

  function formatFor(schema: WireSchema): Format {
    const format = formats.get(schema) ?? formatOf(schema);
    formats.set(schema, format);
    return format;
  }

  return {
    async draft(wanted) {
      const { deadlineMs, schema, spend } = wanted;
      const format = formatFor(schema);
      const ask = askOf(wanted, format, config);
      const read = (attempt: Attempt) => draftIn(attempt, schema);
      const deadline = startDeadline(deadlineMs);
      return requests.perform({ kind: "draft", schema: format.hash, ask, deadline, shares: DRAFT_SHARES, read, spend });
    },
    async answer({ messages, toolbox, mayCall, deadline, onText, spend }) {
      const ask = {
        messages: messages.map(wireOf),
        tools: toolbox.tools, // the same in every round, so that what comes before the conversation is kept by the service
        tool_choice: mayCall ? "auto" : "none",
        ...parametersOf(config, LONGEST_ANSWER),
      };
      const about = { kind: "answer", schema: toolbox.hash } as const;
      return requests.perform({ ...about, ask, deadline, shares: ANSWER_SHARES, read: roundIn, onText, spend });
    },
    async warm(wanted) {
      const format = formatFor(wanted.schema);
      const ask = askOf({ ...wanted, ...WARM_UP }, format, config);
      const terms = { deadline: startDeadline(WARM_UP.deadlineMs), shares: DRAFT_SHARES };
      const job = { kind: "warm-up", schema: format.hash, ask, ...terms, read: signOfLife } as const;
      await requests.perform(job).catch(() => undefined); // it is in the log, and a user's request will tell
    },
    health: requests.health,
  };
}

function askOf(
  { instructions, request, longest = LONGEST_DRAFT }: Omit<Wanted, "deadlineMs">,
  format: Format,
  config: ModelConfig,
): Ask {
  return {
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: request },
    ],
    response_format: format.responseFormat,
    ...parametersOf(config, longest),
  };
}

function parametersOf(config: ModelConfig, longest: number): Ask {
  return {
    max_completion_tokens: longest,
    reasoning_effort: config.MODEL_REASONING_EFFORT,
    verbosity: config.MODEL_VERBOSITY,
    stream_options: { include_usage: true },
  };
}

/** Anything the service says on purpose shows that it works. */
function signOfLife({ completion, failure }: Attempt): true | ModelError {
  if (failure !== undefined) return failure.error;
  return completion.finish === undefined ? new ModelError("unusable") : true;
}
