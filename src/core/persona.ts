/**
 * Computes the customer and their records from (mode, seed, day, events). Nothing of it is stored, and nothing else decides
 * it: the same four give the same persona on any machine. Amounts, names and texts hang on all but the day.
 */
import type { Event } from "./action.ts";
import type { Value } from "./blueprint.ts";
import { happen } from "./change.ts";
import { isDrawn, withDerived } from "./derive.ts";
import { createDice, type Dice } from "./dice.ts";
import { drawValue } from "./draw.ts";
import type { Mode } from "./mode.ts";
import { namesIn, type Piece } from "./phrase.ts";
import { drawRows, type Ground, numberIn, type Row, withRunning } from "./rows.ts";
import { nowAt, trendPoints } from "./trend.ts";

/** A customer: facts by id, rows by ledger in the order they are listed, twelve points by fact that has a trend. */
export type Persona = {
  readonly day: string;
  readonly facts: Readonly<Record<string, Value>>;
  readonly ledgers: Readonly<Record<string, readonly Row[]>>;
  readonly trends: Readonly<Record<string, readonly number[]>>;
  /** What the user did last; not there if nothing. */
  readonly last?: Deed;
};

/** Something the user did: the action's id, what was said of it, and whether the story has been overtaken since. */
export type Deed = { readonly action: string; readonly said: readonly Piece[]; readonly overtaken: boolean };

/** Where a persona comes from. */
export type Origin = { readonly seed: number; readonly day: string; readonly events?: readonly Event[] };

function drawn({ blueprint }: Mode, day: string, dice: Dice): Persona {
  const drawn: Record<string, Value> = {};
  const ledgers: Record<string, readonly Row[]> = {};
  const trends: Record<string, readonly number[]> = {};

  for (const { id, from } of blueprint.facts)
    if (isDrawn(from)) drawn[id] = drawValue(from, dice(id), { day, numberOf: (other) => numberIn(drawn, other) });
  for (const ledger of blueprint.ledgers)
    ledgers[ledger.id] = withRunning(drawRows(ledger, dice(ledger.id), { day, facts: drawn, ledgers }), ledger, drawn);
  const facts = withDerived(blueprint, drawn, ledgers);
  for (const trend of blueprint.trends)
    trends[trend.fact] = trendPoints(trend, dice(`trend ${trend.fact}`), { day, facts, ledgers });
  return { day, facts, ledgers, trends };
}

/** Gives the chance for one thing of an event, which is the same whatever was done before it. */
export function diceOf(dice: Dice, event: number) {
  return (thing: string) => dice(`event ${event} ${thing}`);
}

/** Applies what the user did, first to last. What no longer fits, since the business has changed, is passed over. */
function withEvents(
  mode: Mode,
  { day, facts, ledgers, trends }: Persona,
  of: { events: readonly Event[]; dice: Dice },
) {
  let ground: Ground = { day, facts, ledgers };
  let last: Omit<Deed, "overtaken"> | undefined;
  for (const [index, { action: id, input }] of of.events.entries()) {
    const action = mode.actions.find((one) => one.id === id);
    const changed = action && happen(mode, ground, { action, raw: input, dice: diceOf(of.dice, index) });
    if (changed?.kind !== "done") continue;
    ground = changed.ground;
    last = { action: id, said: changed.said };
  }
  if (!last) return undefined;
  const { blueprint } = mode;
  const now = ground;
  const points = blueprint.trends.map((trend) => [trend.fact, nowAt(trend, trends[trend.fact] ?? [], now)] as const);
  const overtaken = namesIn(blueprint.story).some((name) => facts[name] !== now.facts[name]);
  return { ...now, trends: Object.fromEntries(points), last: { ...last, overtaken } };
}

/**
 * Computes a persona: drawn facts, then ledgers, then what the user did to both, then what follows from them, then trends.
 *
 * @param origin.seed whole number, 0 or more
 * @param origin.day the session's day, `2026-11-21`
 * @param origin.events what the user did, none if not given
 */
export function createPersona(mode: Mode, { seed, day, events = [] }: Origin): Persona {
  const dice = createDice(seed, mode.id);
  const persona = drawn(mode, day, dice);
  return events.length === 0 ? persona : (withEvents(mode, persona, { events, dice }) ?? persona);
}
