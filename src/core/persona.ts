/**
 * Computes the customer and their records from (mode, seed, day). Nothing of it is stored, and nothing else decides it:
 * the same three give the same persona on any machine. Amounts, names and texts hang on mode and seed alone.
 */
import type { Derivation, Draw, Fact, Value } from "./blueprint.ts";
import { derive } from "./derive.ts";
import { createDice } from "./dice.ts";
import { drawValue } from "./draw.ts";
import type { Mode } from "./mode.ts";
import { drawRows, numberIn, type Row, withRunning } from "./rows.ts";
import { trendPoints } from "./trend.ts";

/** A customer: facts by id, rows by ledger in the order they are listed, twelve points by fact that has a trend. */
export type Persona = {
  readonly day: string;
  readonly facts: Readonly<Record<string, Value>>;
  readonly ledgers: Readonly<Record<string, readonly Row[]>>;
  readonly trends: Readonly<Record<string, readonly number[]>>;
};

const DERIVED = ["sum", "average", "count", "first", "total", "difference", "share"];

function isDerived(from: Fact["from"]): from is Derivation {
  return DERIVED.includes(from.kind);
}

function isDrawn(from: Fact["from"]): from is Draw {
  return !isDerived(from);
}

/**
 * Computes a persona: drawn facts, then ledgers, then what follows from both, then trends.
 *
 * @param seed whole number, 0 or more
 * @param day the session's day, `2026-11-21`
 */
export function createPersona(mode: Mode, { seed, day }: { seed: number; day: string }): Persona {
  const { blueprint } = mode;
  const dice = createDice(seed, mode.id);
  const facts: Record<string, Value> = {};
  const ledgers: Record<string, readonly Row[]> = {};
  const trends: Record<string, readonly number[]> = {};

  for (const { id, from } of blueprint.facts)
    if (isDrawn(from)) facts[id] = drawValue(from, dice(id), { day, numberOf: (other) => numberIn(facts, other) });
  for (const ledger of blueprint.ledgers)
    ledgers[ledger.id] = withRunning(drawRows(ledger, dice(ledger.id), { day, facts, ledgers }), ledger, facts);
  for (const { id, from } of blueprint.facts) {
    const value = isDerived(from) ? derive(from, { facts, ledgers }) : undefined;
    if (value !== undefined) facts[id] = value;
  }
  for (const trend of blueprint.trends)
    trends[trend.fact] = trendPoints(trend, dice(`trend ${trend.fact}`), { day, facts, ledgers });
  return { day, facts, ledgers, trends };
}
