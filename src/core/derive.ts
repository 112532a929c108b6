/**
 * Computes facts from ledgers and from other facts: the only arithmetic behind a number that is not drawn.
 */
import type { Blueprint, Condition, Derivation, Draw, Fact, Value } from "./blueprint.ts";
import { cents } from "./draw.ts";
import { numberIn, type Row } from "./rows.ts";

const DERIVED = ["sum", "average", "count", "first", "total", "difference", "share"];

/** Tells a fact that follows from others from one that is drawn. */
export function isDerived(from: Fact["from"]): from is Derivation {
  return DERIVED.includes(from.kind);
}

/** Tells a fact that is drawn from one that follows from others. */
export function isDrawn(from: Fact["from"]): from is Draw {
  return !isDerived(from);
}

/** Keeps the rows for which every condition holds. */
export function matching(rows: readonly Row[], where: readonly Condition[] = []): Row[] {
  return rows.filter((row) =>
    where.every(({ column, is, not }) => {
      const value = row[column] ?? "";
      return (!is || is.includes(value)) && !not?.includes(value);
    }),
  );
}

function sumOf(rows: readonly Row[], column: string): number {
  return cents(rows.reduce((sum, row) => sum + numberIn(row, column), 0));
}

/**
 * Computes a derived fact.
 *
 * @returns undefined where there is nothing to say: the average, the first or the share of nothing
 */
export function derive(
  from: Derivation,
  { facts, ledgers }: { facts: Readonly<Record<string, Value>>; ledgers: Readonly<Record<string, readonly Row[]>> },
): Value | undefined {
  const rows = "ledger" in from ? matching(ledgers[from.ledger] ?? [], from.where) : [];
  switch (from.kind) {
    case "sum":
      return sumOf(rows, from.column);
    case "average":
      // Divided as whole cents: half a cent is not always half in dollars.
      return rows.length === 0 ? undefined : Math.round(Math.round(sumOf(rows, from.column) * 100) / rows.length) / 100;
    case "count":
      return rows.length;
    case "first":
      return rows[0]?.[from.column];
    case "total":
      return cents(from.of.reduce((sum, id) => sum + numberIn(facts, id), 0));
    case "difference":
      return cents(numberIn(facts, from.of) - numberIn(facts, from.less));
    case "share": {
      const whole = numberIn(facts, from.whole);
      return whole === 0 ? undefined : Math.round((100 * numberIn(facts, from.of)) / whole);
    }
  }
}

/** The facts that a derived one is computed from. */
function namedBy(from: Derivation): readonly string[] {
  switch (from.kind) {
    case "total":
      return from.of;
    case "difference":
      return [from.of, from.less];
    case "share":
      return [from.of, from.whole];
    default:
      return [];
  }
}

/**
 * Adds to the drawn facts those that follow, in the blueprint's order. One that would follow from nothing, since the rows
 * behind it are gone, is not there.
 */
export function withDerived(
  { facts: all }: Blueprint,
  drawn: Readonly<Record<string, Value>>,
  ledgers: Readonly<Record<string, readonly Row[]>>,
): Record<string, Value> {
  const facts = { ...drawn };
  for (const { id, from } of all) {
    if (!isDerived(from) || namedBy(from).some((other) => facts[other] === undefined)) continue;
    const value = derive(from, { facts, ledgers });
    if (value !== undefined) facts[id] = value;
  }
  return facts;
}
