/**
 * What an action may name, and the values that stand for it: what was entered, the rows chosen and appended, facts, and what
 * is drawn. It changes nothing.
 */
import type { Faker } from "@faker-js/faker";
import type { Action, Effect, Source } from "./action.ts";
import type { Ledger, Sort, Value } from "./blueprint.ts";
import { addDays, workday } from "./day.ts";
import { drawValue } from "./draw.ts";
import type { Entry } from "./entry.ts";
import { unitOf } from "./gives.ts";
import type { Mode } from "./mode.ts";
import type { Named } from "./phrase.ts";
import { drawRow, type Ground, numberIn, pickedFrom, type Row } from "./rows.ts";

/** What a source may name: the records before, what was entered, the rows chosen, and the rows appended so far. */
export type Scope = {
  readonly mode: Mode;
  readonly action: Action;
  readonly ground: Ground;
  readonly entry: Entry;
  readonly chosen: Readonly<Record<string, Row>>;
  readonly appended: Readonly<Record<string, Row>>;
  readonly dice: (thing: string) => Faker;
};

/** What was entered, as it stands in a row: a day as a date. */
function entered({ action, entry, ground }: Scope, id: string): Value | undefined {
  const [input, value] = [action.inputs.find((one) => one.id === id), entry[id]];
  if (input?.kind !== "date" || typeof value !== "number") return value;
  const date = addDays(ground.day, value);
  return input.work ? workday(date) : date;
}

/**
 * Gives the value of a source.
 *
 * @param thing what a drawn value is drawn for
 * @returns undefined where what it names is not there
 */
export function sourced(source: Source, scope: Scope, thing: string): Value | undefined {
  if (typeof source !== "object") return source;
  switch (source.kind) {
    case "input":
      return entered(scope, source.input);
    case "row":
      return scope.chosen[source.input]?.[source.column];
    case "fact":
      return scope.ground.facts[source.fact];
    case "appended":
      return scope.appended[source.ledger]?.[source.column];
    case "times":
      return undefined;
    default:
      return drawValue(source, scope.dice(thing), {
        day: scope.ground.day,
        numberOf: (id) => numberIn(scope.ground.facts, id),
      });
  }
}

/** What a row that is appended says already, and which of its columns an input chose from the ledger's sorts. */
type Given = { readonly has: Sort["has"]; readonly chosen: readonly string[] };

/** The columns of a new row that an input fills with one of the ledger's sorts. */
function chosenColumns({ ledger, has }: Effect & { kind: "appends" }, { action }: Scope): string[] {
  return Object.entries(has).flatMap(([column, source]) => {
    const input = typeof source === "object" && source.kind === "input" ? source.input : undefined;
    const sort = action.inputs.find((one) => one.kind === "sort" && one.id === input && one.ledger === ledger);
    return sort ? [column] : [];
  });
}

/**
 * The sort of row that says, word for word, some of what is given. Where an input chose one, what else is given stands in the
 * place of what that sort says; and else the sort says nothing in its place.
 */
function sortLike({ sorts }: Ledger, picked: Row, { has: given, chosen }: Given): Sort | undefined {
  const said = Object.entries(given).filter(([, value]) => typeof value !== "object");
  const row = { ...picked, ...Object.fromEntries(said) };
  const must = said.filter(([column]) => chosen.length === 0 || chosen.includes(column));
  return sorts.find(
    (sort) =>
      Object.entries(sort.when ?? {}).every(([column, value]) => row[column] === value) &&
      must.some(([column, value]) => sort.has[column] === value) &&
      must.every(([column, value]) => {
        const fixed = sort.has[column];
        return fixed === undefined || typeof fixed === "object" || fixed === value;
      }),
  );
}

/** What a column of an appended row gets: a value, a draw, or nothing where what is named is not there. */
function columnSource(source: Source, scope: Scope, thing: string): Sort["has"][string] | undefined {
  if (typeof source !== "object") return source;
  switch (source.kind) {
    case "times": {
      const often = scope.entry[source.input];
      if (typeof often !== "number") return undefined;
      return { kind: "part", of: source.column, min: often, max: often, step: 0.01 };
    }
    case "input":
    case "row":
    case "fact":
    case "appended":
      return sourced(source, scope, thing);
    default:
      return source;
  }
}

/** Makes the row that an action appends; undefined where something it needs is not there. */
export function newRow(effect: Effect & { kind: "appends" }, scope: Scope): Row | undefined {
  const ledger = scope.mode.blueprint.ledgers.find(({ id }) => id === effect.ledger);
  const parent = effect.from === undefined ? {} : scope.chosen[effect.from];
  if (!ledger || !parent) return undefined;
  const picked = effect.from === undefined ? {} : pickedFrom(ledger, parent);
  const given: Record<string, Sort["has"][string]> = {};
  for (const [column, source] of Object.entries(effect.has)) {
    const value = columnSource(source, scope, column);
    if (value === undefined) return undefined;
    given[column] = value;
  }
  const sort = sortLike(ledger, picked, { has: given, chosen: chosenColumns(effect, scope) });
  const has = { ...sort?.has, ...given };
  if (ledger.columns.some(({ id, from }) => has[id] === undefined && from === undefined)) return undefined;
  const { ground, dice } = scope;
  return drawRow(ledger, { has }, { picked, dice: (column) => dice(`${ledger.id} ${column}`), ground });
}

/** The name that a text gives a column of a row: `billPayee` for the column `payee` of the input `bill`. */
export function columnName(row: string, column: string): string {
  return `${row}${column.charAt(0).toUpperCase()}${column.slice(1)}`;
}

/** The rows that a text may name columns of: chosen ones by input, appended ones by ledger. */
function* rowsNamed({ action, chosen, appended }: Scope): Generator<{ by: string; ledger: string; row: Row }> {
  for (const input of action.inputs) {
    const row = chosen[input.id];
    if (input.kind === "row" && row) yield { by: input.id, ledger: input.ledger, row };
  }
  for (const [ledger, row] of Object.entries(appended)) yield { by: ledger, ledger, row };
}

/** What a text of an action may name. @param facts as they stand when it is said */
export function namedIn(scope: Scope, facts: Ground["facts"]): Named {
  const { mode, action } = scope;
  const { ledgers, facts: all } = mode.blueprint;
  return (id) => {
    const input = action.inputs.find((one) => one.id === id && one.kind !== "row");
    const given = input && entered(scope, id);
    if (input && given !== undefined) return { value: given, unit: unitOf(mode.blueprint, input) };
    for (const { by, ledger, row } of rowsNamed(scope)) {
      const columns = ledgers.find((one) => one.id === ledger)?.columns ?? [];
      const column = columns.find((one) => columnName(by, one.id) === id);
      const value = column && row[column.id];
      if (column && value !== undefined) return { value, unit: column.unit };
    }
    const [fact, value] = [all.find((one) => one.id === id), facts[id]];
    return fact && value !== undefined ? { value, unit: fact.unit } : undefined;
  };
}
