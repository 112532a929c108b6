/**
 * Finds what is wrong with a blueprint: facts, ledgers and trends that name what is not there, or not yet, or of another
 * kind. What the tabs show of it is `lawful.ts`.
 */
import type { Blueprint, Column, Condition, Fact, Ledger, Trend, Unit, Value } from "./blueprint.ts";

/** Numbers that can be named at one place, by id. */
type Numbers = (id: string) => boolean;

/** Where a column or fact gets its values from; a row's sort may fix one. */
type Source = Fact["from"] | NonNullable<Column["from"]> | Value;

const NUMBERS: readonly (Unit | undefined)[] = ["money", "dollars", "flow", "count", "percent", "score"];

/** Tells whether values of this unit are numbers. */
export function isNumber(unit: Unit | undefined): boolean {
  return NUMBERS.includes(unit);
}

/** Lists what is there more than once, once each. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function columnOf(ledger: Ledger | undefined, id: string): Column | undefined {
  return ledger?.columns.find((column) => column.id === id);
}

/** Finds conditions on columns that the ledger lacks, or a ledger that is none. */
export function* conditionFaults(where: string, conditions: readonly Condition[] = [], ledger?: Ledger) {
  if (!ledger) yield `${where}: there is no such ledger`;
  for (const { column } of conditions) if (!columnOf(ledger, column)) yield `${where}: "${column}" is no column`;
}

/** Finds a source that gives another kind of value than the unit says, or draws from what is not there yet. */
function* sourceFaults(where: string, source: Source, of: { unit: Unit; numbers: Numbers }): Generator<string> {
  const wrong = `${where}: the values are not of the unit ${of.unit}`;
  if (typeof source !== "object") {
    if ((typeof source === "number") !== isNumber(of.unit)) yield wrong;
    return;
  }
  if ("min" in source && source.min > source.max) yield `${where}: the smallest is above the largest`;
  switch (source.kind) {
    case "choice":
      if (source.of.some((value) => (typeof value === "number") !== isNumber(of.unit))) yield wrong;
      return;
    case "code":
    case "person":
      if (of.unit !== "text") yield wrong;
      return;
    case "days":
    case "monthsAgo":
    case "birth":
      if (of.unit !== "date") yield wrong;
      return;
    case "hour":
      if (of.unit !== "time") yield wrong;
      return;
    case "first":
    case "picked":
      return;
    default:
      if (!isNumber(of.unit)) yield wrong;
  }
  const needed = "of" in source ? [source.of].flat() : [];
  const less = source.kind === "difference" ? [source.less] : source.kind === "share" ? [source.whole] : [];
  for (const id of [...needed, ...less]) if (!of.numbers(id)) yield `${where}: "${id}" is no number that is there yet`;
}

function isDrawn({ from }: Fact): boolean {
  return !("ledger" in from) && !["total", "difference", "share"].includes(from.kind);
}

function* factFaults({ facts, ledgers }: Blueprint): Generator<string> {
  for (const id of repeated(facts.map((fact) => fact.id))) yield `facts: "${id}" is there twice`;
  for (const [index, fact] of facts.entries()) {
    const { id, label, unit, from } = fact;
    const where = `fact ${id}`;
    const before = (other: Fact, place: number) => isNumber(other.unit) && (place < index || isDrawn(other));
    const early = (other: Fact, place: number) => before(other, place) && place < index && isDrawn(other);
    const usable = facts.filter(isDrawn(fact) ? early : before).map((other) => other.id);
    if (label.trim() === "") yield `${where}: it has no label`;
    yield* sourceFaults(where, from, { unit, numbers: (other) => usable.includes(other) });
    if (!("ledger" in from)) continue;
    const ledger = ledgers.find((one) => one.id === from.ledger);
    yield* conditionFaults(where, from.where, ledger);
    const column = "column" in from ? columnOf(ledger, from.column) : undefined;
    if (from.kind === "first" && column?.unit !== unit) yield `${where}: the first "${from.column}" is no ${unit}`;
    if ((from.kind === "sum" || from.kind === "average") && !isNumber(column?.unit))
      yield `${where}: "${from.column}" is no number`;
  }
}

function* columnFaults(ledger: Ledger, column: Column, of: { parent: Ledger | undefined; facts: readonly string[] }) {
  const { id, unit, from } = column;
  const where = `ledger ${ledger.id}, column ${id}`;
  const before = ledger.columns.slice(0, ledger.columns.indexOf(column)).filter((one) => isNumber(one.unit));
  const numbers: Numbers = (other) => before.some((one) => one.id === other) || of.facts.includes(other);
  for (const sort of ledger.sorts) {
    const source = sort.has[id] ?? from;
    if (source === undefined) yield `${where}: a sort does not say how`;
    else yield* sourceFaults(where, source, { unit, numbers });
  }
  if (from?.kind === "picked" && columnOf(of.parent, from.column)?.unit !== unit)
    yield `${where}: "${from.column}" cannot be picked`;
  if (from?.kind === "signed" && !columnOf(ledger, from.by)) yield `${where}: "${from.by}" is no column`;
  if (from?.kind === "running" && !(of.facts.includes(from.fact) && isNumber(columnOf(ledger, from.by)?.unit)))
    yield `${where}: it cannot run back from "${from.fact}" by "${from.by}"`;
}

function* ledgerFaults(ledger: Ledger, { facts, ledgers }: Blueprint): Generator<string> {
  const where = `ledger ${ledger.id}`;
  const parent = ledgers.slice(0, ledgers.indexOf(ledger)).find(({ id }) => id === ledger.picks);
  const drawn = facts.filter((fact) => isDrawn(fact) && isNumber(fact.unit)).map(({ id }) => id);
  for (const id of repeated(ledger.columns.map((column) => column.id))) yield `${where}: "${id}" is there twice`;
  if (ledger.picks !== undefined && !parent) yield `${where}: "${ledger.picks}" is no earlier ledger`;
  if (ledger.rows.min > ledger.rows.max) yield `${where}: the fewest rows are more than the most`;
  if (ledger.sorts.length === 0) yield `${where}: there is no sort of row`;
  if (ledger.sorts.filter(({ always }) => always).length > ledger.rows.min)
    yield `${where}: more sorts are always there than rows`;
  const named = [ledger.order.by, ledger.distinct ?? [], ledger.sorts.map(({ has }) => Object.keys(has))].flat(2);
  for (const id of new Set(named)) if (!columnOf(ledger, id)) yield `${where}: "${id}" is no column`;
  for (const id of new Set(ledger.sorts.flatMap(({ when }) => Object.keys(when ?? {}))))
    if (columnOf(ledger, id)?.from?.kind !== "picked") yield `${where}: "${id}" is not picked, no sort can hang on it`;
  for (const column of ledger.columns) yield* columnFaults(ledger, column, { parent, facts: drawn });
}

function* trendFaults(trend: Trend, { facts, ledgers }: Blueprint): Generator<string> {
  const where = `trend ${trend.fact}`;
  const unitOf = (id: string) => facts.find((fact) => fact.id === id)?.unit;
  if (!isNumber(unitOf(trend.fact))) yield `${where}: "${trend.fact}" is no number`;
  if (trend.kind !== "adds") {
    if (trend.by !== undefined && !isNumber(unitOf(trend.by))) yield `${where}: "${trend.by}" is no number`;
    return;
  }
  const from = facts.find(({ id }) => id === trend.fact)?.from;
  const ledger = ledgers.find(({ id }) => id === trend.ledger);
  if (from?.kind !== "sum" || from.ledger !== trend.ledger || from.column !== trend.column || from.where)
    yield `${where}: the rows do not add up to it`;
  if (columnOf(ledger, trend.date)?.unit !== "date") yield `${where}: "${trend.date}" is no date`;
}

/** Finds every fault of a blueprint. */
export function soundFaults(blueprint: Blueprint): string[] {
  return [
    ...factFaults(blueprint),
    ...repeated(blueprint.ledgers.map(({ id }) => id)).map((id) => `ledgers: "${id}" is there twice`),
    ...blueprint.ledgers.flatMap((ledger) => [...ledgerFaults(ledger, blueprint)]),
    ...repeated(blueprint.trends.map(({ fact }) => fact)).map((id) => `trends: "${id}" is there twice`),
    ...blueprint.trends.flatMap((trend) => [...trendFaults(trend, blueprint)]),
  ];
}
