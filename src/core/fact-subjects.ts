/**
 * The facts of a customer as a sentence may name them, and how they are reckoned with each other: parts, limits, remainders.
 */
import type { Unit, Value } from "./blueprint.ts";
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { tellingWords } from "./words.ts";

/** A fact, with the words that name it: its label's, and its id's where they are two or more. */
export type FactSubject = {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly value: Value;
  readonly words: readonly (readonly string[])[];
  readonly trend: readonly number[];
  /** The ledger it is summed up from or counted in. */
  readonly over: string | undefined;
  /** Facts that say what is left of it. */
  readonly remains: readonly string[];
  /** Facts it is a part of, or goes toward: its limits. */
  readonly limits: readonly string[];
  /** Facts it is added up in. */
  readonly wholes: readonly string[];
};

/** The words of an id, "nextDue", where they are two or more: one alone says too little. */
function idWords(id: string): string[] {
  const words = tellingWords(id.replace(/[A-Z]/g, " $&"));
  return words.length > 1 ? words : [];
}

type Pair = { readonly fact: string; readonly limit: string };

/** Which facts are parts of which, or go toward them: by charts, notes, and how facts are derived. */
function pairsIn(mode: Mode): Pair[] {
  const charted = mode.tabs.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" && block.plot.kind === "progress" ? block.plot.pairs : [])),
  );
  const noted = mode.blueprint.metrics.flatMap(({ fact, note = "" }) =>
    [...note.matchAll(/of \{(\w+)\}/g)].map(([, limit = ""]) => ({ fact, limit })),
  );
  const derived = mode.blueprint.facts.flatMap(({ id, from }) => {
    if (from.kind === "difference")
      return [
        { fact: from.less, limit: from.of },
        { fact: id, limit: from.of },
      ];
    if (from.kind === "share") return [{ fact: from.of, limit: from.whole }];
    return [];
  });
  return [...charted, ...noted, ...derived];
}

/** Lists the facts of a customer. */
export function factSubjects(mode: Mode, persona: Persona): FactSubject[] {
  const pairs = pairsIn(mode);
  const totals = mode.blueprint.facts.flatMap(({ id, from }) => (from.kind === "total" ? [{ id, from }] : []));
  const differences = mode.blueprint.facts.flatMap(({ id, from }) =>
    from.kind === "difference" ? [{ id, from }] : [],
  );
  return mode.blueprint.facts.flatMap((fact) => {
    const value = persona.facts[fact.id];
    if (value === undefined) return [];
    const words = [tellingWords(fact.label), idWords(fact.id)].filter((one) => one.length > 0);
    const { id, label, unit } = fact;
    return [
      {
        id,
        label,
        unit,
        value,
        words,
        trend: persona.trends[id] ?? [],
        over:
          fact.from.kind === "sum" || fact.from.kind === "average" || fact.from.kind === "count"
            ? fact.from.ledger
            : undefined,
        remains: differences.filter(({ from }) => from.of === id).map((one) => one.id),
        wholes: totals.filter(({ from }) => from.of.includes(id)).map((one) => one.id),
        limits: [...new Set(pairs.filter((pair) => pair.fact === id).map(({ limit }) => limit))],
      },
    ];
  });
}
