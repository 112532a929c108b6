/**
 * Owns one round of a conversation with the language model: what it is told and may use, and what its answer amounts to.
 * Whether what it said is true, and what its calls come to, is for the one who asked.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { ToolCall } from "./calls.ts";
import { ModelError } from "./model-error.ts";
import type { Attempt } from "./service.ts";

/** Something that the model is told: by the bot, the user, itself or a tool. */
export type Message =
  | { readonly role: "system" | "user" | "assistant"; readonly content: string }
  /** What the model said and called for before; every call is answered by a message that names it. */
  | { readonly role: "calls"; readonly content: string; readonly calls: readonly ToolCall[] }
  | { readonly role: "tool"; readonly call: string; readonly content: string };

/**
 * A tool as the model sees it. One constant value for the life of the process, so that the service keeps it; of JSON Schema only
 * what every service knows: objects, texts, numbers, enums, arrays and `nullable`, all fields required.
 */
export type Tool = { readonly name: string; readonly description: string; readonly schema: z.ZodObject };

/** Tools as the service takes them, and a short name for their content. */
export type Toolbox = { readonly tools: readonly object[]; readonly hash: string };

/** What came of a round. */
export type Round = {
  readonly text: string;
  /** The tools to be used before the model says more. */
  readonly calls: readonly ToolCall[];
  /** The model finished. If not, this is what there was when it broke off, ran out of time or nobody listened any more. */
  readonly complete: boolean;
};

/**
 * Computes what the service is told about tools; the same bytes every time. They are not `strict`: that would cost a compilation
 * and forbid several calls at once, and arguments are checked here in any case.
 */
export function toolboxOf(tools: readonly Tool[]): Toolbox {
  const wire = tools.map(({ name, description, schema }) => {
    const { $schema, ...parameters } = z.toJSONSchema(schema);
    return { type: "function", function: { name, description, parameters } };
  });
  const hash = createHash("sha256").update(JSON.stringify(wire)).digest("hex").slice(0, 8);
  return { tools: wire, hash };
}

/** Writes a message as the service takes it. */
export function wireOf(message: Message): object {
  switch (message.role) {
    case "calls": {
      const tool_calls = message.calls.map(({ id, name, arguments: json }) => {
        return { id, type: "function", function: { name, arguments: json } };
      });
      return { role: "assistant", content: message.content === "" ? null : message.content, tool_calls };
    }
    case "tool":
      return { role: "tool", tool_call_id: message.call, content: message.content };
    case "system":
    case "user":
    case "assistant":
      return { role: message.role, content: message.content };
  }
}

/** Reads what came of a request, or tells why there is nothing. Text that was heard before a filter or refusal was heard all the same. */
export function roundIn({ completion, failure }: Attempt): Round | ModelError {
  const { text, calls, refused, finish } = completion;
  if (refused) return new ModelError("refused");
  if (finish === "content_filter" || failure?.error.kind === "filtered answer")
    return new ModelError("filtered answer");
  const complete = failure === undefined && (finish === "stop" || finish === "tool_calls");
  const named = complete ? calls.filter(({ name }) => name !== "") : []; // what broke off may be half an order
  if (text.trim() === "" && named.length === 0) return failure?.error ?? new ModelError("unusable");
  return { text, calls: named, complete };
}
