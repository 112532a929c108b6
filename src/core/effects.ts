/**
 * Finds what is wrong with what an action changes: columns that nothing fills, values of another unit, history in the future,
 * a balance that could fall below zero, a trend whose last step no row explains.
 */
import type { Action, Effect, Source } from "./action.ts";
import type { Blueprint, Column, Trend, Unit } from "./blueprint.ts";
import { isDrawn } from "./derive.ts";
import { chosenFrom, columnOf, kindOf, ledgerOf, type Named } from "./gives.ts";
import { isNumber } from "./sound.ts";

function* sourceFaults(where: string, source: Source, of: { named: Named; unit: Unit }): Generator<string> {
  const kind = kindOf(source, of.named);
  const wanted = isNumber(of.unit) ? "number" : of.unit === "date" ? "date" : "text";
  if (kind === undefined) yield `${where}: it names nothing, ${JSON.stringify(source)}`;
  else if (kind !== wanted && !(wanted === "text" && kind === "time")) yield `${where}: it is no ${of.unit}`;
}

/** The last and the first day that a source of dates can give, counted from the session's day. */
function daysOf(
  source: Source | Column["from"] | undefined,
  { action }: Named,
): { min: number; max: number } | undefined {
  if (typeof source !== "object") return undefined;
  if (source.kind === "days") return source;
  if (source.kind === "monthsAgo") return { min: -31 * (source.max + 1), max: -1 };
  const input = source.kind === "input" ? action.inputs.find(({ id }) => id === source.input) : undefined;
  return input?.kind === "date" ? input : undefined;
}

function* appendFaults(where: string, effect: Effect & { kind: "appends" }, named: Named): Generator<string> {
  const ledger = ledgerOf(named.blueprint, effect.ledger);
  if (!ledger) return yield `${where}: there is no ledger "${effect.ledger}"`;
  const parent = chosenFrom(named, effect.from);
  if (effect.from !== undefined && (parent === undefined || parent.id !== ledger.picks))
    yield `${where}: "${effect.from}" chooses no row that ${ledger.id} picks from`;
  for (const [id, source] of Object.entries(effect.has)) {
    const column = columnOf(ledger, id);
    if (!column) yield `${where}: "${id}" is no column`;
    else yield* sourceFaults(`${where}, ${id}`, source, { named, unit: column.unit });
    if (typeof source === "object" && source.kind === "times" && !isNumber(columnOf(ledger, source.column)?.unit))
      yield `${where}, ${id}: "${source.column}" is no number`;
  }
  // what a sort of row says counts only where an input picks the sort
  const picksSort = Object.values(effect.has).some(
    (source) =>
      typeof source === "object" &&
      source.kind === "input" &&
      named.action.inputs.some(({ id, kind }) => id === source.input && kind === "sort"),
  );
  const sorted = (id: string) => picksSort && ledger.sorts.every(({ has }) => has[id] !== undefined);
  for (const { id, from } of ledger.columns) {
    if (effect.has[id] !== undefined || sorted(id)) continue;
    if (from === undefined) yield `${where}: nothing says what its "${id}" is`;
    if (from?.kind === "picked" && effect.from === undefined) yield `${where}: "${id}" is picked from no row`;
  }
  const by = columnOf(ledger, ledger.order.by);
  const days = by?.unit === "date" ? daysOf(effect.has[by.id] ?? by.from, named) : undefined;
  if (days && ledger.order.first === "highest" && days.max > 0) yield `${where}: history would lie ahead`;
  if (days && ledger.order.first === "lowest" && days.min < 0) yield `${where}: what is ahead would lie in the past`;
  const running = ledger.columns.map(({ from }) => from).find((from) => from?.kind === "running");
  if (running?.kind !== "running") return;
  if (days?.min !== 0 || days.max !== 0) yield `${where}: a row with a balance belongs to the day`;
  if (!named.action.effects.some((one) => one.kind === "moves" && one.fact === running.fact))
    yield `${where}: "${running.fact}" does not move with its row`;
}

function* rowFaults(
  where: string,
  effect: Effect & { kind: "removes" | "sets" | "steps" },
  named: Named,
): Generator<string> {
  const ledger = chosenFrom(named, effect.input);
  if (!ledger) return yield `${where}: "${effect.input}" chooses no row`;
  if (ledger.columns.some(({ from }) => from?.kind === "running"))
    yield `${where}: a balance runs through ${ledger.id}`;
  if (effect.kind === "removes") return;
  const column = columnOf(ledger, effect.column);
  if (!column) return yield `${where}: "${effect.column}" is no column`;
  if (effect.kind === "sets") yield* sourceFaults(where, effect.to, { named, unit: column.unit });
  if (effect.kind === "steps" && !isNumber(column.unit)) yield `${where}: "${effect.column}" is no number`;
}

/** True where a row that the action appends may count in a fact that is summed up. */
function explains({ blueprint, action }: Named, id: string | undefined): boolean {
  const from = blueprint.facts.find((fact) => fact.id === id)?.from;
  return (
    from !== undefined &&
    "ledger" in from &&
    action.effects.some((effect) => effect.kind === "appends" && effect.ledger === from.ledger)
  );
}

function* moveFaults(where: string, effect: Effect & { kind: "moves" }, named: Named): Generator<string> {
  const { blueprint, action } = named;
  const fact = blueprint.facts.find(({ id }) => id === effect.fact);
  if (!fact || !isDrawn(fact.from) || !isNumber(fact.unit))
    return yield `${where}: "${effect.fact}" is no drawn number`;
  yield* sourceFaults(where, effect.by, { named, unit: fact.unit });
  const trend: Trend | undefined = blueprint.trends.find((one) => one.fact === effect.fact);
  if (trend?.kind === "climb" && effect.down) yield `${where}: "${effect.fact}" only climbs`;
  if (trend && trend.kind !== "adds" && trend.by !== undefined && !explains(named, trend.by))
    yield `${where}: no row explains the last step of "${effect.fact}", which is "${trend.by}"`;
  const same = (one: Source) => JSON.stringify(one) === JSON.stringify(effect.by);
  const guarded = action.needs.some(
    ({ amount, most }) => same(amount) && typeof most === "object" && most.kind === "fact" && most.fact === effect.fact,
  );
  if (effect.down && !guarded) yield `${where}: no need keeps "${effect.fact}" from falling below zero`;
}

function faultsOf(where: string, effect: Effect, named: Named): Generator<string> {
  switch (effect.kind) {
    case "appends":
      return appendFaults(where, effect, named);
    case "moves":
      return moveFaults(where, effect, named);
    case "removes":
    case "sets":
    case "steps":
      return rowFaults(where, effect, named);
  }
}

/** Finds every fault of what an action needs and changes. */
export function effectFaults(blueprint: Blueprint, action: Action): string[] {
  const named: Named = { blueprint, action };
  const needed = action.needs.flatMap(({ amount, most }) => [amount, most]);
  return [
    ...needed.flatMap((source) => [...sourceFaults(`action ${action.id}, need`, source, { named, unit: "count" })]),
    ...action.effects.flatMap((effect, index) => [
      ...faultsOf(`action ${action.id}, effect ${index + 1}`, effect, named),
    ]),
  ];
}
