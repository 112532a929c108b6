/**
 * Owns structured answers: what the model is told about their form, and what its answer amounts to.
 * Hands over what the model wrote as far as it is an object; whether its fields make sense is for the one who asked.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { ModelError } from "./model-error.ts";
import { readObject } from "./partial.ts";
import type { Attempt } from "./service.ts";

/**
 * The form of an answer. One constant value for the life of the process: the service compiles every new one, which takes seconds.
 * Only objects, texts, numbers, booleans, enums, arrays and `nullable`, all fields required; bounds belong into descriptions.
 */
export type WireSchema = { readonly name: string; readonly schema: z.ZodObject };

/** What the model wrote. */
export type Draft = {
  /** An object with at least one of the schema's fields; their values are as untrusted as their number. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The model finished. If not, this is what there was when it stopped, broke off or ran out of time. */
  readonly complete: boolean;
};

/** A wire schema as the service takes it, and a short name for its content. */
export type Format = { readonly responseFormat: object; readonly hash: string };

/** Computes what the service is told about the form of the answer; the same bytes every time. */
export function formatOf({ name, schema }: WireSchema): Format {
  const { $schema, ...wire } = z.toJSONSchema(schema);
  const responseFormat = { type: "json_schema", json_schema: { name, strict: true, schema: wire } };
  const hash = createHash("sha256").update(JSON.stringify(responseFormat)).digest("hex").slice(0, 8);
  return { responseFormat, hash };
}

/** Reads the draft in what came of a request, or tells why there is none. */
export function draftIn({ completion, failure }: Attempt, { schema }: WireSchema): Draft | ModelError {
  const { text, refused, finish } = completion;
  if (refused) return new ModelError("refused");
  if (finish === "content_filter" || failure?.error.kind === "filtered answer")
    return new ModelError("filtered answer");
  const read = readObject(text);
  if (read === undefined || !Object.keys(schema.shape).some((field) => Object.hasOwn(read.value, field))) {
    return failure?.error ?? new ModelError("unusable");
  }
  return { value: read.value, complete: read.closed && finish === "stop" };
}
