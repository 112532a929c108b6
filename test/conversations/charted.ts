/**
 * Finds what can be asked of a business and charted, and computes the one chart that is true of it, from its data alone. Has
 * no labels and no numbers of any business.
 */
import assert from "node:assert/strict";
import type { Fact, Unit } from "../../src/core/blueprint.ts";
import type { Chart } from "../../src/core/chart.ts";
import { formatValue } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import type { Persona } from "../../src/core/persona.ts";
import { trendDays } from "../../src/core/trend.ts";
import type { Call } from "../model/chat.ts";

/** Ten businesses that are not built in, as somebody says them. */
export const MADE = [
  "florist",
  "law firm",
  "airline",
  "football club",
  "brewery",
  "space station",
  "hotel",
  "vet",
  "wizard school",
  "solar farm",
] as const;

/** A picture with its heading. */
export type Titled = { readonly title: string; readonly chart: Chart };

/** A fact that can be asked for. */
export type Charted = {
  readonly fact: Fact;
  readonly question: string;
  /** The fact as it is written. */
  readonly figure: string;
  /** How it came to be. */
  readonly months: Titled;
  /** How far it is from its limit, if the business shows it beside one. */
  readonly towards: Titled | undefined;
};

const HOW_MANY: ReadonlySet<Unit> = new Set(["count"]);

/** The question that a person has about a fact. */
function questionOf({ label, unit }: Fact): string {
  const name = label.toLowerCase();
  return HOW_MANY.has(unit) ? `How many ${name} do I have?` : `What is my ${name}?`;
}

/** What a mode shows of a fact beside its limit, under its own heading. */
function towards({ tabs, blueprint }: Mode, { facts }: Persona, { id, label, unit }: Fact): Titled | undefined {
  for (const block of tabs.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "chart" || block.plot.kind !== "progress") continue;
    const pair = block.plot.pairs.find(({ fact }) => fact === id);
    const limit = blueprint.facts.find((fact) => fact.id === pair?.limit);
    if (limit === undefined) continue;
    const numbers = { value: Number(facts[id]), limit: Number(facts[limit.id]) };
    return {
      title: block.title,
      chart: { kind: "progress", bars: [{ label, ...numbers, unit, limitUnit: limit.unit }] },
    };
  }
  return undefined;
}

/** Finds every fact of a mode that has a history, and what is true of it. */
export function chartedOf(mode: Mode, persona: Persona): readonly Charted[] {
  return mode.blueprint.facts.flatMap((fact): readonly Charted[] => {
    const { id, label, unit } = fact;
    const values = persona.trends[id];
    const value = persona.facts[id];
    if (values === undefined || value === undefined) return [];
    assert.equal(values.at(-1), value, `${label} ends as something else than it is`);
    const days = trendDays(persona.day);
    return [
      {
        fact,
        question: questionOf(fact),
        figure: formatValue(value, unit),
        months: {
          title: `${label}, last ${days.length} months`,
          chart: { kind: "line", unit, days, series: [{ label, values }], filled: true },
        },
        towards: towards(mode, persona, fact),
      },
    ];
  });
}

/** The call of a model that wants a fact's history. */
export function callFor({ id }: Fact): Call {
  const chart = { kind: "area", facts: [id], months: 12, ledger: null, by: null, column: null };
  return { name: "show_chart", arguments: chart };
}

/** The last figure of the history that a tool told the model of. */
export function lastFigure(told: unknown): string {
  const { what } = assertTold(told);
  return / (\S+) in \w+ \d{4}\.$/.exec(what)?.[1] ?? assert.fail(`There is no last figure in "${what}"`);
}

function assertTold(told: unknown): { readonly what: string } {
  assert.ok(typeof told === "object" && told !== null && "what" in told, `It told nothing: ${JSON.stringify(told)}`);
  return { what: String(told.what) };
}
