/**
 * Says a record in a few words: what it is, how much, when, with whom. It picks the columns; `format.ts` writes the values.
 */
import type { Column } from "../blueprint.ts";
import { formatNumber, formatValue } from "../format.ts";
import type { Row } from "../rows.ts";
import { isAmount, isMoney, type NamedLedger } from "./lexicon.ts";

/** Columns that are asked for, and one that is left out. */
type Wish = { readonly first?: readonly string[]; readonly besides?: string };

function isCode({ from }: Column): boolean {
  return from?.kind === "code";
}

/** True for a column that says who it is with. */
export function isPerson({ from, id, unit }: Column): boolean {
  return (
    unit === "text" &&
    (from?.kind === "person" ||
      /^(?:\w*provider|\w*lead|\w*helper|\w*coach|\w*teacher|\w*clinician|\w*artist|\w*worker|\w*lawyer|\w*adviser|\w*keeper|who|by|agent|contact|technician|inspector|crew)$/i.test(
        id,
      ))
  );
}

function isState({ id, label }: Column): boolean {
  return /^(?:status|way|state|payment)$/i.test(id) || /status/i.test(label);
}

/** The column that says what a record is. */
export function titleColumn({ ledger }: NamedLedger): Column | undefined {
  const texts = ledger.columns.filter(({ unit, from }) => unit === "text" && from?.kind !== "picked");
  const people = ledger.columns.find(({ from, unit }) => unit === "text" && from?.kind === "person");
  const plain = texts.filter((column) => !isCode(column) && column.from?.kind !== "person");
  const listed = plain.find((column) => column.from === undefined && !isState(column));
  const picked = ledger.columns.find(({ id, unit }) => unit === "text" && id === "what");
  if (!listed && picked && plain.every(isState)) return picked;
  return ledger.distinct === people?.id && people
    ? people
    : (listed ?? plain[0] ?? people ?? texts[0] ?? ledger.columns[0]);
}

function written(row: Row, column: Column): string {
  const value = row[column.id];
  return value === undefined ? "" : formatValue(value, column.unit);
}

/** What a record is, in its own words. */
export function titleOf(of: NamedLedger, row: Row): string {
  const column = titleColumn(of);
  return column ? written(row, column) : "";
}

/** What is said of a record besides its title: money, day, time, and who or what state. */
function detailColumns(of: NamedLedger, title: Column | undefined): readonly Column[] {
  const { columns } = of.ledger;
  const find = (able: (column: Column) => boolean) => columns.find((column) => column !== title && able(column));
  const state = find(({ id, label, unit }) => unit === "text" && /status|stage|state/i.test(`${id} ${label}`));
  const person = find(({ from, unit }) => unit === "text" && from?.kind === "person");
  const time = find(({ unit }) => unit === "time");
  const told = [of.money, find(({ id }) => id === of.date), time, person, state].filter(
    (column) => column !== undefined,
  );
  if (told.length > 1) return told;
  return [
    ...told,
    ...columns
      .filter(({ id, unit }) => id !== title?.id && unit === "text" && !told.some((one) => one.id === id))
      .slice(0, 2),
  ];
}

function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

/** Says one column of a record, as it goes on a sentence: ", $72", " on Nov 18", " with Dr. Lin", " (Paid)". */
function told(row: Row, column: Column, asked: boolean): string {
  const text = written(row, column);
  const { unit, from, label, id } = column;
  if (text === "") return "";
  if (unit === "date") return ` on ${text}`;
  if (unit === "time") return ` at ${text}`;
  if (from?.kind === "person" || (asked && isPerson(column))) return ` with ${text}`;
  if (asked && isMoney(unit)) return `, ${lower(label)} ${text}`;
  if (asked && unit === "count" && /^[^,]*s\b/.test(label))
    return `, ${formatNumber(Number(row[id]), unit)} ${lower(label)}`;
  if (asked && isAmount(unit)) return `, ${lower(label).replace(/,.*$/, "")} ${text}`;
  return unit === "text" && !asked ? ` (${text})` : `, ${text}`;
}

/** Says what is to be said of a record besides its title. The columns asked for are among it. */
export function sayDetails(of: NamedLedger, row: Row, { first = [], besides }: Wish = {}): string {
  const title = titleColumn(of);
  const asked = first.flatMap((id) => of.ledger.columns.find((column) => column.id === id) ?? []);
  const all = [...new Set([...asked, ...detailColumns(of, title)])]
    .filter((column) => column.id !== title?.id && column.id !== besides)
    .slice(0, Math.max(3, asked.length));
  const order = (column: Column) => {
    if (column.unit === "date" || column.unit === "time") return 1;
    if (isPerson(column)) return 2;
    return asked.includes(column) || isAmount(column.unit) ? 0 : 3;
  };
  return all
    .toSorted((a, b) => order(a) - order(b))
    .map((column) => told(row, column, asked.includes(column)))
    .join("")
    .replaceAll(") (", ", ");
}

/** Says a record: "Stress test, $120.40 on Nov 3, 2026". */
export function sayRow(of: NamedLedger, row: Row, wish: Wish = {}): string {
  return `${titleOf(of, row)}${sayDetails(of, row, wish)}`;
}
