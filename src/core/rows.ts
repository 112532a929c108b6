/**
 * Draws the rows of a ledger: each belongs to a row it picked or to none, is of one sort, and gets its columns in order.
 */
import type { Faker } from "@faker-js/faker";
import type { Column, Ledger, Sort, Value } from "./blueprint.ts";
import { cents, drawValue } from "./draw.ts";

/** One record of a ledger, its values by column. */
export type Row = Readonly<Record<string, Value>>;

/** What a ledger's rows are drawn from. */
export type Ground = {
  readonly day: string;
  readonly facts: Readonly<Record<string, Value>>;
  readonly ledgers: Readonly<Record<string, readonly Row[]>>;
};

/** Reads a number from a fact or a row. @throws {TypeError} if the blueprint names something that is none */
export function numberIn(values: Readonly<Record<string, Value>>, id: string): number {
  const value = values[id];
  if (typeof value !== "number")
    throw new TypeError(`Cannot compute with "${id}": it is ${JSON.stringify(value)}, must be a number`);
  return value;
}

/** Tells whether a sort may say what a row is, by what the row takes over from the one it belongs to. */
export function fits(sort: Sort, row: Row): boolean {
  return Object.entries(sort.when ?? {}).every(([column, value]) => row[column] === value);
}

/** How one row is drawn. `dice` gives the chance for a column; `picked` is what the row takes over from the one it belongs to. */
type Drawing = { readonly picked: Row; readonly dice: (column: string) => Faker; readonly ground: Ground };

function drawColumn(column: Column, of: Omit<Drawing, "picked"> & { row: Row; sort: Sort }): Value | undefined {
  const source = of.sort.has[column.id] ?? column.from;
  if (source === undefined) throw new TypeError(`Cannot draw "${column.id}": neither the column nor its sort says how`);
  if (typeof source !== "object") return source;
  switch (source.kind) {
    case "picked":
    case "running":
      return of.row[column.id];
    case "plus":
      return cents(source.of.reduce((sum, id) => sum + numberIn(of.row, id), 0));
    case "signed": {
      const amount = numberIn(of.row, source.of);
      return source.minus.includes(of.row[source.by] ?? "") ? -amount : amount;
    }
    default:
      return drawValue(source, of.dice(column.id), {
        day: of.ground.day,
        numberOf: (id) => numberIn({ ...of.ground.facts, ...of.row }, id),
      });
  }
}

/** Draws one row of a sort. `running` columns are left to {@link withRunning}. */
export function drawRow(ledger: Ledger, sort: Sort, of: Drawing): Row {
  const row: Record<string, Value> = { ...of.picked };
  for (const column of ledger.columns) {
    const value = drawColumn(column, { row, sort, dice: of.dice, ground: of.ground });
    if (value !== undefined) row[column.id] = value;
  }
  return row;
}

/** What a row takes over from the row it belongs to, under its own columns' names. */
export function pickedFrom(ledger: Ledger, parent: Row): Row {
  const taken: Record<string, Value> = {};
  for (const { id, from } of ledger.columns) {
    const value = from?.kind === "picked" ? parent[from.column] : undefined;
    if (value !== undefined) taken[id] = value;
  }
  return taken;
}

/** Lists rows as the ledger says: the newest or the nearest first, equal ones as they were. */
export function inOrder(rows: readonly Row[], { order }: Ledger): Row[] {
  const sign = order.first === "highest" ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [a[order.by] ?? "", b[order.by] ?? ""];
    return x === y ? 0 : x < y ? -sign : sign;
  });
}

/** Keeps the rows that never take the balance they move below zero, always with the ledger's `always` sorts. */
function withinBalance(rows: readonly Row[], ledger: Ledger, ground: Ground): Row[] {
  const running = ledger.columns.map((column) => column.from).find((source) => source?.kind === "running");
  if (running?.kind !== "running") return [...rows];
  let after = numberIn(ground.facts, running.fact);
  return inOrder(rows, ledger).filter((row) => {
    const before = cents(after - numberIn(row, running.by));
    if (before < 0) return false;
    after = before;
    return true;
  });
}

/** Draws a ledger's rows, in the order they are listed. `running` columns are left to {@link withRunning}. */
export function drawRows(ledger: Ledger, dice: Faker, ground: Ground): Row[] {
  const count = dice.number.int(ledger.rows);
  const parents = ledger.picks ? (ground.ledgers[ledger.picks] ?? []).map((row) => pickedFrom(ledger, row)) : [{}];
  const must = ledger.sorts.filter((sort) => sort.always);
  let spare = dice.helpers.shuffle(ledger.sorts.filter((sort) => !sort.always));
  const rows: Row[] = [];
  // A sort may fit no row, a row may repeat what must be distinct: a bounded number of tries, then fewer rows.
  for (let tries = 0; rows.length < count && tries < 8 * count; tries++) {
    const wanted = must[0];
    const able = wanted ? parents.filter((parent) => fits(wanted, parent)) : parents;
    if (able.length === 0) break;
    const picked = dice.helpers.arrayElement(able);
    const sort = wanted ?? spare.find((one) => fits(one, picked));
    if (!sort) continue;
    const row = drawRow(ledger, sort, { picked, dice: () => dice, ground });
    const { distinct } = ledger;
    if (wanted) must.shift();
    else spare = [...spare.filter((one) => one !== sort), sort];
    if (distinct && rows.some((other) => other[distinct] === row[distinct])) continue;
    rows.push(row);
  }
  return inOrder(withinBalance(rows, ledger, ground), ledger);
}

/** Fills in what each row left the balance at: the first row leaves it as it is now, the next as it was before that. */
export function withRunning(rows: readonly Row[], ledger: Ledger, facts: Readonly<Record<string, Value>>): Row[] {
  let filled = [...rows];
  for (const { id, from } of ledger.columns) {
    if (from?.kind !== "running") continue;
    let balance = numberIn(facts, from.fact);
    filled = filled.map((row) => {
      const whole = { ...row, [id]: balance };
      balance = cents(balance - numberIn(row, from.by));
      return whole;
    });
  }
  return filled;
}
