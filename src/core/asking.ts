/**
 * Reads a message that asks for one of the business's actions: which one, and what it says of its inputs. Whoever asks a
 * question, tells a story or thinks aloud asks for nothing: in doubt it is not read.
 */
import type { Action, Input } from "./action.ts";
import type { Value } from "./blueprint.ts";
import { choicesFor, rowsFor } from "./entry.ts";
import { tokensOf } from "./meant.ts";
import type { Mode } from "./mode.ts";
import { daysIn } from "./moments.ts";
import type { Persona } from "./persona.ts";
import { type Said, saidOf } from "./saying.ts";
import { plain } from "./text.ts";

/** An action somebody asked for, and what they said of its inputs, in the shape that a form sends. */
export type Asked = { readonly action: string; readonly input: Readonly<Record<string, string | number>> };

/** UTF-16 units of the longest message that may ask for something. */
const LONGEST = 200;

const CALLS =
  /^(?:(?:hi|hey|hello|ok|okay|so|now|well|yes|yeah|please|pls|plz|kindly|just|also|then|and|great|thanks|thank you|go ahead and|lets|let us|bot|presto(?:[- ]?change[- ]?o)?)\b[ ,!.]*)+/;
const REQUEST =
  /^(?:(?:can|could|would|will) you(?: please)?|i (?:want|need|have|would like|wish) to|(?:id|i would) (?:like|love) to|i wanna|we (?:want|need) to|wed like to|(?:please )?help me(?: to)?|its time to)(?= )/;
/** "I'd like a loaf": who wants a thing wants to get it. */
const WISH =
  /^(?:i (?:want|need|would like)|id like|ill (?:have|take)|we need|wed like|(?:can|could|may) (?:i|we) (?:have|get))(?= (?:a|an|another|some|one|two|three|\d))/;

const QUESTION =
  /^(?:how|what|whats|when|whens|where|which|who|whos|whom|whose|why|is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|if|show|tell|list|compare|chart|explain|describe|plot|about|any|i wonder|im|ive|i (?!want|need|would|wish|wanna|have to))\b/;
const NEVER =
  /\b(?:dont|do not|never|cannot|cant|not|wont|shouldnt|didnt|if|unless|whether|instead of|every|each|weekly|monthly|daily|yearly|automatically|page|tab|how (?:much|many|do|can|to)|why|what)\b/;

/** What stands behind a word that is no verb there: "order history", "transfer limit". */
const NOUNISH =
  /^(?:history|status|number|numbers|total|totals|details?|list|limits?|fees?|value|rate|rates|day|days|attention|stub|date|dates|amount|balance|report|summary|info|information|is|was|are|were|has|will)\b/;

/** Verbs that mean something only before what is new: "make an appointment", not "get my appointments". */
const WEAK = ["get", "open", "start", "make", "add", "put", "have", "box"];
const INDEFINITE = /^(?:me |us |up )?(?:a|an|another|some|one|two|three|four|five|six|half|\$|\d|new)/;

/** What an input lets one choose from, as its form shows it. */
function namesOf(mode: Mode, persona: Persona, input: Input): readonly Value[] {
  switch (input.kind) {
    case "choice":
    case "sort":
      return choicesFor(mode, input);
    case "row":
      return rowsFor(mode, persona, input).flatMap(({ row }) => input.show.map((column) => row[column] ?? ""));
    case "amount":
    case "date":
    case "text":
      return [];
  }
}

/** Takes the names of what there is to choose out of a request: the "weekly house clean" asks for nothing every week. */
function withoutNames(request: string, of: { mode: Mode; persona: Persona; things?: readonly string[] }): string {
  const inputs = of.mode.actions.flatMap((action) => action.inputs);
  const names = inputs.flatMap((input) => namesOf(of.mode, of.persona, input)).map(String);
  const plain = [...names, ...(of.things ?? [])].map((name) => name.toLowerCase().replace(/['’]/g, ""));
  return plain.filter((name) => name.includes(" ")).reduce((rest, name) => rest.replace(name, " "), request);
}

/** What is left of a message when calls and polite words are gone; undefined if it asks for nothing. */
function requestIn(message: string, mode: Mode, persona: Persona): string | undefined {
  const text = plain(message).toLowerCase().replace(/['’]/g, "").replace(/\s+/g, " ");
  if (text.length > LONGEST) return undefined;
  const called = text.replace(CALLS, "");
  const asked = called.replace(REQUEST, "").replace(CALLS, "").trim();
  const requested = asked !== called.trim();
  const wished = called.replace(WISH, "get").trim();
  const things = mode.actions.flatMap((action) => action.things);
  if (NEVER.test(asked) && NEVER.test(withoutNames(asked, { mode, persona, things }))) return undefined;
  if (!requested && wished !== called.trim()) return wished.replace(/\?$/, "");
  if (QUESTION.test(asked.trim()) || (!requested && /\?\s*$/.test(asked))) return undefined;
  return asked.trim().replace(/[\s.!?,;:]+$/, "");
}

/** What stands behind a verb at the start of a request: "call the visit off" begins with "call off". */
function behindVerb(request: string, verb: string): string | undefined {
  const [first = "", ...more] = verb.split(" ");
  if (!request.startsWith(`${first} `)) return undefined;
  const rest = request.slice(first.length + 1);
  const missing = more.find((word) => !tokensOf(rest).includes(word));
  if (missing !== undefined || NOUNISH.test(rest)) return undefined;
  return WEAK.includes(verb) && !INDEFINITE.test(rest) ? undefined : rest;
}

/** The longest of an action's things that is named, but for what something is taken from. */
function thingIn(rest: string, { things }: Action): string | undefined {
  const words = ` ${tokensOf(rest).join(" ")} `;
  const found = things.filter((thing) => {
    const named = ` ${tokensOf(thing).join(" ")} `;
    const at = words.indexOf(named);
    return at >= 0 && !/\bfrom(?: (?:my|the|our))?$/.test(words.slice(0, at));
  });
  return found.toSorted((a, b) => b.length - a.length)[0];
}

/** True where money is to go somewhere else than the action takes it: "move $20 of my savings to checking". */
function goesElsewhere(rest: string, { inputs, things }: Action): boolean {
  if (!inputs.some((input) => input.kind === "amount" && input.unit === "money")) return false;
  const to = /\b(?:to|into)(?: (?:my|the|our))? (.+)$/.exec(tokensOf(rest).join(" "))?.[1];
  return to !== undefined && !things.some((thing) => `${to} `.startsWith(`${thing} `));
}

/** True for a day on which an action cannot be done: it knows today only. */
function asksForLater(rest: string, { inputs }: Action, day: string): boolean {
  if (inputs.some(({ kind }) => kind === "date" || kind === "row")) return false;
  return daysIn(rest, day).some(({ value }) => value !== day) || /\b(?:later|next (?:week|month|year))\b/.test(rest);
}

/** True where a second thing is to be done in the same breath. */
function asksForMore(rest: string, { actions }: Mode): boolean {
  const next = [...rest.matchAll(/\b(?:and|then|also)(?: then| also)? ([a-z]+)/g)].map(([, word = ""]) => word);
  return next.some((word) => actions.some(({ verbs }) => verbs.some((verb) => verb.split(" ")[0] === word)));
}

type Candidate = { readonly action: Action; readonly said: Said; readonly score: number };

function candidate(mode: Mode, persona: Persona, of: { action: Action; request: string }): Candidate | undefined {
  const { action, request } = of;
  for (const verb of action.verbs.toSorted((a, b) => b.length - a.length)) {
    const rest = behindVerb(request, verb);
    if (rest === undefined) continue;
    const bare = withoutNames(rest, { mode, persona });
    if (goesElsewhere(bare, action) || asksForLater(bare, action, persona.day)) continue;
    const thing = thingIn(rest, action);
    const said = saidOf(mode, persona, { action, rest, thing });
    if (thing === undefined && action.things.length > 0 && !said.sure) continue;
    return { action, said, score: (thing?.length ?? 0) + (said.sure ? 10 : 0) };
  }
  return undefined;
}

/**
 * Reads a message.
 *
 * @returns undefined for talk and for questions
 */
export function readAction(mode: Mode, persona: Persona, text: string): Asked | undefined {
  const request = requestIn(text, mode, persona);
  if (request === undefined || asksForMore(request, mode)) return undefined;
  const found = mode.actions
    .flatMap((action) => candidate(mode, persona, { action, request }) ?? [])
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = found;
  if (!best || second?.score === best.score) return undefined;
  return { action: best.action.id, input: best.said.input };
}
