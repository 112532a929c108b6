/**
 * Tells what an action's inputs and sources give: their units, and whether that is a number, a date, a time or words. It looks
 * at data alone, at no customer.
 */
import type { Action, Input, Source } from "./action.ts";
import type { Blueprint, Column, Ledger, Unit } from "./blueprint.ts";
import { isNumber } from "./sound.ts";

/** What a source may name. */
export type Named = { readonly blueprint: Blueprint; readonly action: Action };

/** Finds a ledger. */
export function ledgerOf({ ledgers }: Blueprint, id: string | undefined): Ledger | undefined {
  return ledgers.find((ledger) => ledger.id === id);
}

/** Finds a column of a ledger. */
export function columnOf(ledger: Ledger | undefined, id: string): Column | undefined {
  return ledger?.columns.find((column) => column.id === id);
}

/** The ledger that an input lets one choose a row of. */
export function chosenFrom({ blueprint, action }: Named, id: string | undefined): Ledger | undefined {
  const input = action.inputs.find((one) => one.id === id);
  return input?.kind === "row" ? ledgerOf(blueprint, input.ledger) : undefined;
}

/** The unit of what an input asks for; a row is none, and counts as a text. */
export function unitOf(blueprint: Blueprint, input: Input): Unit {
  switch (input.kind) {
    case "amount":
      return input.unit;
    case "choice":
      return input.unit ?? "text";
    case "sort":
      return columnOf(ledgerOf(blueprint, input.ledger), input.column)?.unit ?? "text";
    case "date":
      return "date";
    case "row":
    case "text":
      return "text";
  }
}

/** What a source gives: a number, a date, a time or a text; undefined where it names nothing. */
export function kindOf(source: Source, named: Named): "number" | "date" | "time" | "text" | undefined {
  if (typeof source !== "object") return typeof source === "number" ? "number" : "text";
  const { blueprint, action } = named;
  const as = (unit: Unit | undefined) =>
    unit === undefined ? undefined : isNumber(unit) ? "number" : unit === "date" || unit === "time" ? unit : "text";
  switch (source.kind) {
    case "input": {
      const input = action.inputs.find(({ id }) => id === source.input);
      return input && input.kind !== "row" ? as(unitOf(blueprint, input)) : undefined;
    }
    case "row":
      return as(columnOf(chosenFrom(named, source.input), source.column)?.unit);
    case "fact":
      return as(blueprint.facts.find(({ id }) => id === source.fact)?.unit);
    case "appended": {
      const appends = action.effects.some((effect) => effect.kind === "appends" && effect.ledger === source.ledger);
      return appends ? as(columnOf(ledgerOf(blueprint, source.ledger), source.column)?.unit) : undefined;
    }
    case "times":
      return action.inputs.some(({ id, kind }) => id === source.input && kind === "amount") ? "number" : undefined;
    case "number":
    case "part":
      return "number";
    case "choice":
      return typeof source.of[0] === "number" ? "number" : "text";
    case "days":
    case "monthsAgo":
    case "birth":
      return "date";
    case "hour":
      return "time";
    case "code":
    case "person":
      return "text";
  }
}
