/**
 * Makes a mode's deals as large as its trade's: a mine sells for hundreds of thousands what is written down in thousands.
 * Amounts become whole dollars, so that even millions fit a tile. It changes nothing but amounts of money.
 */
import type { Effect, Input } from "../core/action.ts";
import type { Draw, Fact, Ledger, Sort, Trend, Unit, Value } from "../core/blueprint.ts";
import type { Mode } from "../core/mode.ts";

const MONEY: ReadonlySet<Unit | undefined> = new Set(["money", "dollars", "flow"]);

function wholeUnit<Some extends Unit>(unit: Some): Some | "dollars" {
  return unit === "money" ? "dollars" : unit;
}

/** Enlarges what a value is drawn from; what follows from others grows by itself, and only loses its cents. */
function enlargedDraw<From extends Fact["from"] | Draw | Ledger["columns"][number]["from"]>(from: From, times: number) {
  switch (from?.kind) {
    case "number":
      return { ...from, min: Math.round(from.min * times), max: Math.round(from.max * times), step: 1 };
    case "part":
      return { ...from, step: Math.max(1, from.step ?? 1) };
    case "choice":
      return { ...from, of: from.of.map((value) => enlargedValue(value, times)) };
    default:
      return from;
  }
}

function enlargedValue(value: Value, times: number): Value {
  return typeof value === "number" ? Math.round(value * times) : value;
}

/** Enlarges what rows say in their columns of money. */
function enlargedRow<Cell>(
  has: Readonly<Record<string, Cell>>,
  { isMoney, enlarge }: { isMoney: (column: string) => boolean; enlarge: (cell: Cell) => Cell },
): Record<string, Cell> {
  return Object.fromEntries(Object.entries(has).map(([id, cell]) => [id, isMoney(id) ? enlarge(cell) : cell]));
}

function enlargedLedger({ columns, sorts, ...ledger }: Ledger, times: number): Ledger {
  const isMoney = (id: string) => MONEY.has(columns.find((column) => column.id === id)?.unit);
  const enlarge = (cell: Value | Draw) =>
    typeof cell === "object" ? enlargedDraw(cell, times) : enlargedValue(cell, times);
  return {
    ...ledger,
    columns: columns.map((column) =>
      MONEY.has(column.unit)
        ? { ...column, unit: wholeUnit(column.unit), from: enlargedDraw(column.from, times) }
        : column,
    ),
    sorts: sorts.map((sort): Sort => ({ ...sort, has: enlargedRow(sort.has, { isMoney, enlarge }) })),
  };
}

function enlargedInput(input: Input, times: number): Input {
  if (input.kind !== "amount" || !MONEY.has(input.unit)) return input;
  const [min, max] = [Math.max(1, Math.round(input.min * times)), Math.round(input.max * times)];
  return { ...input, unit: "dollars", min, max, step: 1 };
}

/** Enlarges deals so many times: facts, records, trends, and what actions ask for and move. */
export function enlarged(mode: Mode, times: number): Mode {
  const { facts, ledgers, trends } = mode.blueprint;
  const isMoneyFact = (id: string) => MONEY.has(facts.find((fact) => fact.id === id)?.unit);
  const isMoneyIn = (ledger: string) => (id: string) =>
    MONEY.has(ledgers.find((one) => one.id === ledger)?.columns.find((column) => column.id === id)?.unit);
  const enlargedTrend = (trend: Trend): Trend =>
    trend.kind === "walk" && trend.max !== undefined && isMoneyFact(trend.fact)
      ? { ...trend, max: Math.round(trend.max * times) }
      : trend;
  const enlargedEffect = (effect: Effect): Effect => {
    const enlarge = <Some>(source: Some) => (typeof source === "number" ? Math.round(source * times) : source);
    if (effect.kind === "appends")
      return { ...effect, has: enlargedRow(effect.has, { isMoney: isMoneyIn(effect.ledger), enlarge }) };
    return effect.kind === "moves" && isMoneyFact(effect.fact) ? { ...effect, by: enlarge(effect.by) } : effect;
  };
  return {
    ...mode,
    blueprint: {
      ...mode.blueprint,
      facts: facts.map((fact) =>
        MONEY.has(fact.unit) ? { ...fact, unit: wholeUnit(fact.unit), from: enlargedDraw(fact.from, times) } : fact,
      ),
      ledgers: ledgers.map((ledger) => enlargedLedger(ledger, times)),
      trends: trends.map(enlargedTrend),
    },
    actions: mode.actions?.map(({ inputs, effects, ...action }) => ({
      ...action,
      inputs: inputs.map((input) => enlargedInput(input, times)),
      effects: effects.map(enlargedEffect),
    })),
  };
}
