/**
 * Owns the conversation with the language model that comes to one answer: some rounds, in which it may use tools before it says
 * something. A sentence that cannot be shown is asked for once more, with the reason. Never throws.
 */
import type { Exhibit } from "../core/answer.ts";
import type { Briefed } from "../core/briefing.ts";
import type { Known } from "../core/grounding.ts";
import { writePrompt } from "../core/prompt.ts";
import { promptSpeech } from "../core/prompted.ts";
import type { Line } from "../core/session.ts";
import { TOOLS } from "../core/toolbox.ts";
import { runTool } from "../core/tools.ts";
import type { ToolCall } from "./calls.ts";
import type { Deadline } from "./deadline.ts";
import type { Log } from "./log.ts";
import type { Model } from "./model.ts";
import { ModelError } from "./model-error.ts";
import { type Message, type Toolbox, toolboxOf } from "./round.ts";
import type { Fault, Speech } from "./speech.ts";

/** How a conversation ended: with an answer; with sentences that can't be shown; in the middle; or because nobody would hear of it. */
export type Ended = "said" | "wrong" | "broke off" | "blocked";

/** What was shown beside the text. */
export type Shown = { readonly exhibits: readonly Exhibit[]; readonly tab: string | null };

/** What a conversation is led with. */
export type Floor = {
  readonly model: Model;
  readonly speech: Speech;
  readonly books: Briefed & { readonly lines: readonly Line[] };
  readonly deadline: Deadline;
  /** Learns what tools brought to light. */
  readonly learn: (known: readonly Known[]) => void;
  readonly spend: (tokens: number) => void;
  readonly log: Log;
};

/** Rounds of an answer, the last of them without tools, and one more if a sentence has to be said anew. */
const ROUNDS = 3;
/** Calls that are followed in a round. */
const CALLS = 4;

const TOO_MANY = JSON.stringify({ problem: `Too many calls at once: ${CALLS} at most.` });

/** The tools as the service is told of them, computed when first needed. */
const toolbox = (() => {
  let kept: Toolbox | undefined;
  return () => {
    kept ??= toolboxOf(TOOLS);
    return kept;
  };
})();

/** Leads a conversation about a question; what is said goes to the speech as it comes. */
export async function converse(question: string, floor: Floor): Promise<Shown & { readonly ended: Ended }> {
  const shown: Shown[] = [];
  const ended = await lead(question, floor, (more) => shown.push(more)).catch((error) => endedBy(error, floor));
  return {
    ended,
    exhibits: shown.flatMap(({ exhibits }) => exhibits),
    tab: shown.findLast(({ tab }) => tab !== null)?.tab ?? null,
  };
}

/** What went wrong with the model is in its log, but for what is no failure of the model at all. */
function endedBy(error: unknown, { speech, log }: Floor): Ended {
  speech.end(false);
  if (!(error instanceof ModelError)) log.error({ error }, "Cannot answer with the model");
  return error instanceof ModelError && error.kind === "filtered prompt" ? "blocked" : "broke off";
}

async function lead(question: string, floor: Floor, show: (shown: Shown) => void): Promise<Ended> {
  const { model, speech, books, deadline, spend } = floor;
  const messages: Message[] = [...writePrompt(question, books)];
  let corrected = false;
  for (let round = 1; round <= ROUNDS + (corrected ? 1 : 0); round += 1) {
    const mayCall = round < ROUNDS;
    speech.begin();
    const terms = { toolbox: toolbox(), mayCall, deadline, spend };
    const { calls, complete } = await model.answer({ messages, ...terms, onText: speech.hear });
    speech.end(complete);
    if (speech.full) return "said"; // what came before a fault is enough, too, for one who wants no more
    if (speech.fault !== undefined) {
      if (corrected) return "wrong";
      corrected = true;
      messages.push(...correctionOf(speech.fault, speech));
      continue;
    }
    if (!complete) return "broke off";
    if (calls.length === 0 || !mayCall) return speech.text === "" ? "broke off" : "said";
    messages.push({ role: "calls", content: speech.fresh, calls }, ...useAll(calls, floor, show));
  }
  return "broke off"; // the last round was spent on what could not be shown
}

/** Uses tools, and tells the model what came of each. */
function useAll(
  calls: readonly ToolCall[],
  { books, learn, speech }: Floor,
  show: (shown: Shown) => void,
): readonly Message[] {
  return calls.map(({ id, name, arguments: json }, index) => {
    if (index >= CALLS) return { role: "tool", call: id, content: TOO_MANY };
    const { said, known, ...shown } = runTool(name, json, books);
    learn(known);
    show(shown);
    if (shown.exhibits.some(({ kind }) => kind === "chart" || kind === "tiles")) speech.beBrief();
    return { role: "tool", call: id, content: said };
  });
}

/** Asks for a sentence once more. */
function correctionOf({ sentence, reason }: Fault, { fresh, text }: Speech): readonly Message[] {
  const before: readonly Message[] = fresh === "" ? [] : [{ role: "assistant", content: fresh }];
  const where = text === "" ? "Answer again" : "Write on from there, repeating nothing";
  const content = `Your sentence "${promptSpeech(sentence, 500)}" was not shown: ${promptSpeech(reason, 300)}. ${where}, with that corrected; copy every figure from the data or look it up.`;
  return [...before, { role: "system", content }];
}
