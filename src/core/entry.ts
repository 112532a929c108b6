/**
 * Reads what was entered for an action: values of any shape, from a form, from a message or from an event kept long ago. What
 * comes out is clean, within bounds and on the customer's records, or there is a reason why not.
 */
import type { Action, Input } from "./action.ts";
import { readAmount } from "./amount.ts";
import type { Ledger, Value } from "./blueprint.ts";
import { addDays, weekday } from "./day.ts";
import { matching } from "./derive.ts";
import { formatDay, formatNumber } from "./format.ts";
import { keysOf } from "./keys.ts";
import type { Mode } from "./mode.ts";
import type { Ground, Row } from "./rows.ts";
import { ENTRY } from "./sentences.ts";
import { name } from "./text.ts";

/** What was entered, by input: amounts as numbers, a chosen row by its key, a day by its distance from the session's day. */
export type Entry = Readonly<Record<string, Value>>;

/** What came of reading it: the entry and the rows it chose, or why it cannot be. */
export type EntryRead =
  | { readonly kind: "read"; readonly entry: Entry; readonly rows: Readonly<Record<string, Row>> }
  | { readonly kind: "refused"; readonly input: string; readonly missing: boolean; readonly why: string };

type ValueRead = { readonly value: Value; readonly row?: Row } | { readonly why: string; readonly missing?: true };

function ledgerOf(mode: Mode, id: string): Ledger | undefined {
  return mode.blueprint.ledgers.find((ledger) => ledger.id === id);
}

/** The rows that an input lets one choose from, with their keys, in the order they are listed. */
export function rowsFor(mode: Mode, { ledgers }: Ground, input: Input & { kind: "row" }): { key: string; row: Row }[] {
  const ledger = ledgerOf(mode, input.ledger);
  const rows = ledgers[input.ledger] ?? [];
  if (!ledger) return [];
  const keys = keysOf(rows, ledger);
  const able = new Set(matching(rows, input.where));
  return rows.flatMap((row, index) => (able.has(row) ? [{ key: keys[index] ?? "", row }] : []));
}

/** What an input lets one choose from. */
export function choicesFor(mode: Mode, input: Input & { kind: "choice" | "sort" }): readonly Value[] {
  if (input.kind === "choice") return input.of;
  const said = (ledgerOf(mode, input.ledger)?.sorts ?? []).map(({ has }) => has[input.column]);
  return [...new Set(said.filter((value) => typeof value !== "object" && value !== undefined))];
}

function readNumber(raw: unknown, input: Input & { kind: "amount" }): ValueRead {
  const { label, unit, min, max, step = 1 } = input;
  const value = typeof raw === "number" ? raw : readAmount(String(raw));
  if (value === undefined || !Number.isFinite(value)) return { why: ENTRY.noAmount(label) };
  if (value < min || value > max)
    return { why: ENTRY.outside(label, formatNumber(min, unit), formatNumber(max, unit)) };
  const whole = Math.round(value / step) * step;
  if (Math.abs(whole - value) > step / 1e6) return { why: ENTRY.offStep(label, formatNumber(step, unit)) };
  return { value: Math.round(whole * 100) / 100 };
}

/** Reads a day as it is written, or as an event keeps it. */
function readDay(raw: unknown, input: Input & { kind: "date" }, day: string): ValueRead {
  const { label, min, max, work = false } = input;
  const [first, last] = [formatDay(addDays(day, min)), formatDay(addDays(day, max))];
  if (typeof raw === "number")
    return Number.isInteger(raw) && raw >= min && raw <= max
      ? { value: raw }
      : { why: ENTRY.outside(label, first, last) };
  const [date = ""] = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(String(raw).trim()) ?? [];
  const distance = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
  if (!Number.isInteger(distance) || addDays(day, distance) !== date) return { why: ENTRY.noDay(label) };
  if (distance < min || distance > max) return { why: ENTRY.outside(label, first, last) };
  if (work && [0, 6].includes(weekday(date))) return { why: ENTRY.weekend(formatDay(date, { weekday: true })) };
  return { value: distance };
}

function readOne(mode: Mode, ground: Ground, { input, raw }: { input: Input; raw: unknown }): ValueRead {
  if ((typeof raw !== "string" && typeof raw !== "number") || String(raw).trim() === "")
    return { why: ENTRY.missing(input.label), missing: true };
  switch (input.kind) {
    case "amount":
      return readNumber(raw, input);
    case "choice":
    case "sort": {
      const said = String(raw).trim().toLowerCase();
      const value = choicesFor(mode, input).find((one) => String(one).toLowerCase() === said);
      return value === undefined ? { why: ENTRY.noChoice(input.label) } : { value };
    }
    case "row": {
      const found = rowsFor(mode, ground, input).find(({ key }) => key === String(raw).trim());
      return found ? { value: found.key, row: found.row } : { why: ENTRY.noRow(input.label) };
    }
    case "date":
      return readDay(raw, input, ground.day);
    case "text": {
      const value = name(String(raw), { longest: input.longest });
      return value === "" ? { why: ENTRY.missing(input.label), missing: true } : { value };
    }
  }
}

/** Reads what was entered for an action; what it does not ask for is ignored. */
export function readEntry(mode: Mode, ground: Ground, { action, raw }: { action: Action; raw: unknown }): EntryRead {
  const given = new Map(typeof raw === "object" && raw !== null ? Object.entries(raw) : []);
  const entry: Record<string, Value> = {};
  const rows: Record<string, Row> = {};
  for (const input of action.inputs) {
    const read = readOne(mode, ground, { input, raw: given.get(input.id) });
    if ("why" in read) return { kind: "refused", input: input.id, missing: read.missing === true, why: read.why };
    entry[input.id] = read.value;
    if (read.row) rows[input.id] = read.row;
  }
  return { kind: "read", entry, rows };
}
