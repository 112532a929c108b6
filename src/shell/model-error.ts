/**
 * Owns how a request to the language model can fail: one error with a `kind` to branch on, and how whatever was thrown becomes one.
 * Never keeps what the service wrote, for that may quote the prompt: only class, status and code.
 */
import { z } from "zod";
import { Late } from "./deadline.ts";

/** How a request to the model failed. */
export type ModelErrorKind =
  /** The model declined to answer. */
  | "refused"
  /** The service's content filter stopped the prompt. */
  | "filtered prompt"
  /** The service's content filter stopped the answer. */
  | "filtered answer"
  /** Too many requests, the service's limit or ours. */
  | "busy"
  /** The service was not to be had, or broke off before it said anything. */
  | "unreachable"
  | "late"
  /** There was an answer, and nothing in it that fits. */
  | "unusable"
  /** The service does not take our settings, identity or request. */
  | "misconfigured"
  /** Nothing was sent, because of failures shortly before. */
  | "resting";

const SENTENCES: Readonly<Record<ModelErrorKind, string>> = {
  refused: "it declined to answer",
  "filtered prompt": "the content filter stopped the prompt",
  "filtered answer": "the content filter stopped the answer",
  busy: "there are too many requests",
  unreachable: "the service cannot be reached",
  late: "the answer took too long",
  unusable: "the answer has nothing of what was asked for",
  misconfigured: "the service does not accept the settings, the identity or the request",
  resting: "it failed shortly before and is left alone for a while",
};

/** What may be told of the origin of a failure. */
export type Origin = { readonly class: string; readonly status?: number; readonly code?: string };

/** The model gave no answer that can be used. Branch on `kind`; `cause` is for the log and holds nothing that was said. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly kind: ModelErrorKind;
  override readonly cause: Origin | undefined;

  constructor(kind: ModelErrorKind, cause?: Origin) {
    super(`Cannot use the model: ${SENTENCES[kind]}`);
    this.kind = kind;
    this.cause = cause;
  }
}

/** What errors of the SDK and of the system carry, as far as it helps; wrong types count as not there. */
const Marks = z.object({
  status: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  error: z
    .object({ innererror: z.object({ code: z.string() }) })
    .optional()
    .catch(undefined),
});

/** The codes under which services say that their content filter stopped the prompt. */
const FILTER_CODES = new Set(["content_filter", "ResponsibleAIPolicyViolation", "content_policy_violation"]);

/** Tells what an error, of whatever class, means for the one who asked. */
export function modelErrorOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof Late) return new ModelError("late", { class: error.name });
  if (!(error instanceof Error)) return new ModelError("unreachable", { class: typeof error });
  const { status, code, error: body } = Marks.parse(error);
  const codes = [code, body?.innererror.code];
  const cause = { class: word(error.constructor.name) ?? "Error", ...originOf(status, code) };
  return new ModelError(kindOf(status, codes), cause);
}

/** Status and code, without what is not there or is no code. */
export function originOf(status: number | undefined, code: unknown): Omit<Origin, "class"> {
  const short = word(code);
  return { ...(status === undefined ? {} : { status }), ...(short === undefined ? {} : { code: short }) };
}

/** A name that the service gave, if it is short and plain enough to be one: what it sends is not ours to trust. */
export function word(text: unknown): string | undefined {
  return typeof text === "string" && /^[\w.:/@-]{1,80}$/.test(text) ? text : undefined;
}

function kindOf(status: number | undefined, codes: readonly (string | undefined)[]): ModelErrorKind {
  if (status === undefined || status >= 500) return "unreachable";
  if (status === 400 && codes.some((code) => code !== undefined && FILTER_CODES.has(code))) return "filtered prompt";
  if (status === 408) return "late";
  return status === 429 ? "busy" : "misconfigured";
}
