/**
 * Watches over the laws of the data while a customer's records change: no amount below zero, no limit passed, no tile without
 * a value, no step of a trend that its rows do not explain. It looks, and changes nothing.
 */
import type { Unit, Value } from "./blueprint.ts";
import { formatValue } from "./format.ts";
import type { Mode } from "./mode.ts";
import type { Ground } from "./rows.ts";

/** Letters that fit a tile. */
const TILE = 10;

const UNSIGNED: readonly Unit[] = ["money", "dollars", "count", "percent", "score"];

/** True for a number that its unit allows, and for anything that is no number. */
function isSound(value: Value | undefined, unit: Unit): boolean {
  if (typeof value !== "number") return true;
  return Number.isFinite(value) && (value >= 0 || !UNSIGNED.includes(unit));
}

function areSound({ blueprint }: Mode, { facts, ledgers }: Ground): boolean {
  return (
    blueprint.facts.every(({ id, unit }) => isSound(facts[id], unit)) &&
    blueprint.ledgers.every(({ id, columns }) =>
      (ledgers[id] ?? []).every((row) => columns.every((column) => isSound(row[column.id], column.unit))),
    )
  );
}

function stepOf(before: Ground, after: Ground, id: string): number {
  return Math.round(100 * Number(after.facts[id])) - Math.round(100 * Number(before.facts[id]));
}

/** True where each trend still ends at its fact, with a last step that the fact `by` explains. */
function trendsKeep({ blueprint }: Mode, before: Ground, after: Ground): boolean {
  return blueprint.trends.every((trend) => {
    const now = after.facts[trend.fact];
    if (typeof now !== "number") return false;
    if (trend.kind === "adds") return true;
    const step = stepOf(before, after, trend.fact);
    if (trend.kind === "climb" && step < 0) return false;
    if (trend.kind === "walk" && now > (trend.max ?? now)) return false;
    return trend.by === undefined || step === stepOf(before, after, trend.by);
  });
}

function tilesKeep({ blueprint }: Mode, { facts }: Ground): boolean {
  const shown = [...blueprint.metrics.map(({ fact }) => fact), blueprint.headline];
  return shown.every((id) => {
    const [fact, value] = [blueprint.facts.find((one) => one.id === id), facts[id]];
    return fact !== undefined && value !== undefined && (id === blueprint.headline || fits(value, fact.unit));
  });
}

function fits(value: Value, unit: Unit): boolean {
  return formatValue(value, unit).length <= TILE;
}

function limitsKeep({ tabs }: Mode, { facts }: Ground): boolean {
  const charts = tabs.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block.plot] : [])));
  const pairs = charts.flatMap((plot) => (plot.kind === "progress" ? plot.pairs : []));
  return pairs.every(({ fact, limit }) => Number(facts[fact]) <= Number(facts[limit]));
}

/** Tells whether records that kept the laws before a change still do after it. */
export function keeps(mode: Mode, before: Ground, after: Ground): boolean {
  return areSound(mode, after) && tilesKeep(mode, after) && limitsKeep(mode, after) && trendsKeep(mode, before, after);
}
