/**
 * Reads what a request says of an action's inputs: amounts, rows and choices by their words, days and times. What is not said,
 * or could be two things, is left out.
 */
import type { Action, Input } from "./action.ts";
import { amountsIn } from "./amount.ts";
import type { Value } from "./blueprint.ts";
import { choicesFor, rowsFor } from "./entry.ts";
import { unitOf } from "./gives.ts";
import { isTelling, meantBy, tokensOf } from "./meant.ts";
import type { Mode } from "./mode.ts";
import { daysIn, timesIn } from "./moments.ts";
import type { Persona } from "./persona.ts";
import type { Row } from "./rows.ts";

/** What was said of the inputs; `sure` if one of them is named by words that mean nothing else. */
export type Said = { readonly input: Readonly<Record<string, string | number>>; readonly sure: boolean };

/** A request behind its verb, and what was found in it. */
type Request = {
  readonly mode: Mode;
  readonly persona: Persona;
  readonly action: Action;
  readonly rest: string;
  /** Its words, without those of the amounts, days and times. */
  readonly words: readonly string[];
  readonly faint: readonly string[];
  readonly amounts: readonly { readonly value: number; readonly money: boolean }[];
  readonly days: readonly string[];
  readonly times: readonly string[];
};

type One = { readonly value: string | number; readonly sure: boolean } | undefined;

const WHOLE = /\b(?:all|everything|full|whole|entire|rest|off)\b/;
const SEVERAL = /\b(?:all|both|every|several|some of)\b/;
const NEAREST = /\b(?:next|nearest|first|upcoming|coming)\b/;
const DOZENS: Readonly<Record<string, number>> = { couple: 2, pair: 2, "half a dozen": 6, dozen: 12 };

function readAmount({ action, persona, rest, amounts }: Request, input: Input & { kind: "amount" }): One {
  const money = input.unit !== "count";
  const fit = money
    ? amounts.some((one) => one.money)
      ? amounts.filter((one) => one.money)
      : amounts
    : amounts.filter((one) => !one.money);
  const [first, ...others] = [...new Set(fit.map(({ value }) => value))];
  if (first !== undefined) return others.length === 0 ? { value: first, sure: false } : undefined;
  const [, often] = money ? [] : (Object.entries(DOZENS).find(([word]) => rest.includes(word)) ?? []);
  if (often !== undefined) return { value: often, sure: false };
  if (!money) return /\b(?:a|an)\b/.test(rest) ? { value: 1, sure: false } : undefined;
  const most = action.needs.find(
    ({ amount }) => typeof amount === "object" && amount.kind === "input" && amount.input === input.id,
  )?.most;
  const all = typeof most === "object" && most.kind === "fact" ? persona.facts[most.fact] : undefined;
  return WHOLE.test(rest) && typeof all === "number" ? { value: all, sure: false } : undefined;
}

function wordsIn(values: readonly (Value | undefined)[]): string[] {
  return values.flatMap((value) =>
    typeof value === "string" && !/^\d{4}-\d\d-\d\d$/.test(value) ? tokensOf(value) : [],
  );
}

/**
 * The days and amounts that tell rows apart: those that no other input of the action is for. A bare number that no row has is
 * part of a name: "the 27-inch monitor".
 */
function narrowing({ action, amounts, days }: Request, rows: readonly { readonly row: Row }[]) {
  const asks = (kind: Input["kind"]) => action.inputs.some((input) => input.kind === kind);
  const held = new Set(rows.flatMap(({ row }) => Object.values(row)));
  const telling = asks("amount") ? [] : amounts.filter(({ money, value }) => money || held.has(value));
  return { days: asks("date") ? [] : days, amounts: telling.map(({ value }) => value) };
}

/** True for a row on one of the days, and of one of the amounts, that were named. */
function agrees(row: Row, { days, amounts }: ReturnType<typeof narrowing>): boolean {
  const values = Object.values(row);
  return [days, amounts].every((named) => named.length === 0 || named.some((value) => values.includes(value)));
}

function readRow(request: Request, input: Input & { kind: "row" }): One {
  const { mode, persona, rest, words, faint } = request;
  if (SEVERAL.test(rest)) return undefined;
  const all = rowsFor(mode, persona, input);
  const named = narrowing(request, all);
  const rows = all.filter(({ row }) => agrees(row, named));
  const meant = meantBy(
    words,
    rows.map((thing) => ({ thing, words: wordsIn(Object.values(thing.row)) })),
    { faint },
  );
  if (meant) return { value: meant.thing.key, sure: true };
  const [only, ...others] = rows;
  const narrowed = named.days.length + named.amounts.length > 0;
  const unread = words.some((word) => isTelling(word) && !faint.includes(word));
  if (!only || (unread && !narrowed)) return undefined;
  const ledger = mode.blueprint.ledgers.find(({ id }) => id === input.ledger);
  const nearest = NEAREST.test(rest) && ledger?.order.first === "lowest";
  return others.length === 0 || nearest ? { value: only.key, sure: false } : undefined;
}

function readChoice(request: Request, input: Input & { kind: "choice" | "sort" }): One {
  const { mode, words, faint, times } = request;
  const choices = choicesFor(mode, input);
  if (unitOf(mode.blueprint, input) === "time") {
    const [time] = times;
    return time === undefined ? undefined : { value: time, sure: false };
  }
  const meant = meantBy(
    words,
    choices.map((thing) => ({ thing, words: tokensOf(String(thing)) })),
    { faint },
  );
  return meant && { value: meant.thing, sure: input.kind === "sort" };
}

function readText(rest: string): One {
  const said = /["“]([^"”]+)["”]/.exec(rest)?.[1] ?? /\b(?:saying|that says|note:|message:) (.+)$/.exec(rest)?.[1];
  return said === undefined ? undefined : { value: said, sure: false };
}

function readOne(request: Request, input: Input): One {
  switch (input.kind) {
    case "amount":
      return readAmount(request, input);
    case "row":
      return readRow(request, input);
    case "choice":
    case "sort":
      return readChoice(request, input);
    case "date": {
      const [day, ...others] = request.days;
      return day === undefined || others.length > 0 ? undefined : { value: day, sure: false };
    }
    case "text":
      return readText(request.rest);
  }
}

/** Takes what stands in some places out of a text. */
function without(text: string, places: readonly { readonly from: number; readonly to: number }[]): string {
  return places.reduce((left, { from, to }) => left.slice(0, from) + " ".repeat(to - from) + left.slice(to), text);
}

/** Reads the inputs of an action from what stands behind its verb. @param of.thing what it named of the action's things */
export function saidOf(
  mode: Mode,
  persona: Persona,
  { action, rest, thing }: { action: Action; rest: string; thing: string | undefined },
): Said {
  const days = daysIn(rest, persona.day);
  const times = timesIn(without(rest, days));
  const left = without(rest, [...days, ...times]);
  const amounts = amountsIn(left);
  const request: Request = {
    mode,
    persona,
    action,
    rest,
    words: tokensOf(
      without(
        left,
        amounts.filter(({ money }) => money),
      ),
    ),
    faint: [...action.things.flatMap(tokensOf), ...tokensOf(thing ?? "")],
    amounts,
    days: days.map(({ value }) => value),
    times: times.map(({ value }) => value),
  };
  const read = action.inputs.map((input) => [input.id, readOne(request, input)] as const);
  return {
    input: Object.fromEntries(read.flatMap(([id, one]) => (one ? [[id, one.value]] : []))),
    sure: read.some(([, one]) => one?.sure),
  };
}
