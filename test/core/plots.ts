/**
 * Every chart that may be asked for of a mode: whatever a plot may name, in every way it may be shown.
 */
import fc from "fast-check";
import type { Unit } from "../../src/core/blueprint.ts";
import type { Mode, Plot } from "../../src/core/mode.ts";

const NUMBERS: readonly Unit[] = ["money", "dollars", "flow", "count", "percent", "score"];

function trendsOf({ blueprint }: Mode): fc.Arbitrary<Plot>[] {
  const facts = blueprint.facts.filter(({ id }) => blueprint.trends.some(({ fact }) => fact === id));
  return [...new Set(facts.map(({ unit }) => unit))].map((unit) => {
    const ids = facts.filter((fact) => fact.unit === unit).map(({ id }) => id);
    return fc.record<Plot & { kind: "trend" }>({
      kind: fc.constant("trend"),
      facts: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      months: fc.option(fc.integer({ min: 2, max: 12 }), { nil: undefined }),
      as: fc.constantFrom("line", "area", "columns", undefined),
    });
  });
}

function groupsOf({ blueprint }: Mode): fc.Arbitrary<Plot>[] {
  return blueprint.ledgers.map(({ id, columns }) => {
    const numbers = columns.filter(({ unit }) => NUMBERS.includes(unit)).map((column) => column.id);
    return fc.record<Plot & { kind: "groups" }>({
      kind: fc.constant("groups"),
      ledger: fc.constant(id),
      by: fc.constantFrom(...columns.map((column) => column.id)),
      column: fc.constantFrom(...numbers, undefined),
      as: fc.constantFrom("bars", "donut"),
    });
  });
}

function progressOf({ blueprint }: Mode): fc.Arbitrary<Plot> {
  const ids = blueprint.facts.filter(({ unit }) => NUMBERS.includes(unit)).map(({ id }) => id);
  const fact = fc.constantFrom(...ids);
  const pairs = fc.array(fc.record({ fact, limit: fact }), { minLength: 1, maxLength: 4 });
  return fc.record<Plot & { kind: "progress" }>({ kind: fc.constant("progress"), pairs });
}

/** Draws plots that are lawful for a mode. */
export function plotsOf(mode: Mode): fc.Arbitrary<Plot> {
  return fc.oneof(...trendsOf(mode), ...groupsOf(mode), progressOf(mode));
}
