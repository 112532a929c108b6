/**
 * Finds the column of a ledger that says what a record costs.
 */
import type { Column, Ledger } from "../blueprint.ts";
import type { Mode } from "../mode.ts";

/** What the column is called that says what a record costs. */
const PAID = /\b(?:total|amount|paid|price|fee|cost|premium|billed|value)\b/;

/** Finds it: what a fact adds up first, then what its label calls an amount. */
export function moneyColumn({ columns, id }: Ledger, { facts }: Mode["blueprint"]): Column | undefined {
  const sums = facts.flatMap(({ from }) => (from.kind === "sum" && from.ledger === id ? [from.column] : []));
  const able = columns.filter(({ unit, from }) => (unit === "money" || unit === "dollars") && from?.kind !== "running");
  const own = able.filter(({ from }) => from?.kind !== "picked");
  const summed = own.filter(({ id: column }) => sums.includes(column));
  const paid = (column: Column) => PAID.test(`${column.id} ${column.label}`.toLowerCase());
  const exact = (column: Column) => column.unit === "money";
  return summed.find(paid) ?? summed.find(exact) ?? own.find(paid) ?? own.find(exact) ?? summed[0] ?? own[0] ?? able[0];
}
