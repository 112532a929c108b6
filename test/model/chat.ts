/**
 * What a model does in a conversation, and ways to have it done when a test wants it.
 */
import { z } from "zod";
import { type Play, type Received, says, sendEvent, startStream } from "./service.ts";

/** A tool that the model calls; arguments are written as JSON unless they are a text. */
export type Call = { readonly name: string; readonly arguments: object | string; readonly id?: string };

function jsonOf({ arguments: given }: Call): string {
  return typeof given === "string" ? given : JSON.stringify(given);
}

function delta(content: object): object {
  return { model: "gpt-fake", choices: [{ delta: content, finish_reason: null }] };
}

function ends(finish: string): object {
  return { model: "gpt-fake", choices: [{ delta: {}, finish_reason: finish }] };
}

/** Calls tools, one after the other, arguments in fragments as the real service sends them; says a text before if it has one. */
export function calls(made: readonly Call[], text = ""): Play {
  return (response) => {
    startStream(response);
    sendEvent(response, { model: "", choices: [], prompt_filter_results: [] });
    if (text !== "") sendEvent(response, delta({ content: text }));
    for (const [index, call] of made.entries()) {
      const begun = { index, id: call.id ?? `call-${index}`, type: "function" };
      sendEvent(response, delta({ tool_calls: [{ ...begun, function: { name: call.name, arguments: "" } }] }));
      for (const piece of jsonOf(call).match(/.{1,7}/gsu) ?? [])
        sendEvent(response, delta({ tool_calls: [{ index, function: { arguments: piece } }] }));
    }
    sendEvent(response, ends("tool_calls"));
    sendEvent(response, { choices: [], usage: { prompt_tokens: 1_500, completion_tokens: 30 } });
    response.end("data: [DONE]\n\n");
  };
}

/** Says pieces of a text, each when its turn has come: `tell` lets the next one be said. */
export function paced(pieces: readonly string[]) {
  const gates = pieces.map(() => Promise.withResolvers<void>());
  const ending = Promise.withResolvers<void>();
  let told = 0;
  const play: Play = async (response) => {
    startStream(response);
    for (const [index, piece] of pieces.entries()) {
      await gates[index]?.promise;
      sendEvent(response, delta({ content: piece }));
    }
    await ending.promise;
    sendEvent(response, ends("stop"));
    response.end("data: [DONE]\n\n");
  };
  return {
    play,
    tell(): void {
      gates[told]?.resolve();
      told += 1;
    },
    end: () => ending.resolve(),
  };
}

const Messages = z.array(
  z.looseObject({ role: z.string(), content: z.string().nullable(), tool_call_id: z.string().optional() }),
);

/** The messages of a request. */
export function messagesOf(request: Received | undefined): z.infer<typeof Messages> {
  return Messages.parse(request?.body.messages);
}

/** What the request's tools said, as the model reads it. */
export function toldBy(request: Received | undefined): readonly unknown[] {
  const said = messagesOf(request).filter(({ role }) => role === "tool");
  return said.map(({ content }): unknown => JSON.parse(content ?? ""));
}

/** What the model does when it is asked something: the tools it calls first, and what it says then, of what they told it. */
export type Part = {
  readonly asked: RegExp;
  readonly calls?: readonly Call[];
  readonly says: string | ((told: readonly unknown[]) => string);
};

/** Plays a model that does its part, by what the user asked last, and has nothing to say to anything else. */
export function converses(parts: readonly Part[]): Play {
  return (response, request) => {
    const messages = messagesOf(request);
    const asked = messages.findLast(({ role }) => role === "user")?.content ?? "";
    const part = parts.find((one) => one.asked.test(asked));
    const told = toldBy(request);
    if (part?.calls && told.length === 0) return calls(part.calls)(response, request);
    const text = typeof part?.says === "function" ? part.says(told) : (part?.says ?? "");
    return says(text)(response, request);
  };
}
