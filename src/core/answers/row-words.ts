/**
 * Says a record in a few words: what it is, when, how much. It picks the columns; `format.ts` writes the values.
 */
import type { Column } from "../blueprint.ts";
import { formatValue } from "../format.ts";
import type { Row } from "../rows.ts";
import type { NamedLedger } from "./lexicon.ts";

/** Columns that are said first, and one that is left out. */
type Wish = { readonly first?: readonly string[]; readonly besides?: string };

function isCode({ from }: Column): boolean {
  return from?.kind === "code";
}

/** The column that says what a record is. */
export function titleColumn({ ledger }: NamedLedger): Column | undefined {
  const texts = ledger.columns.filter(({ unit, from }) => unit === "text" && from?.kind !== "picked");
  const people = ledger.columns.find(({ from, unit }) => unit === "text" && from?.kind === "person");
  const plain = texts.filter((column) => !isCode(column) && column.from?.kind !== "person");
  const listed = plain.find(({ from }) => from === undefined);
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
    ...columns.filter((column) => column !== title && column.unit === "text" && !told.includes(column)).slice(0, 2),
  ];
}

/** Says what is to be said of a record besides its title. The columns named come first. */
export function sayDetails(of: NamedLedger, row: Row, { first = [], besides }: Wish = {}): string {
  const title = titleColumn(of);
  const asked = first.flatMap((id) => of.ledger.columns.find((column) => column.id === id) ?? []);
  const all = [...asked, ...detailColumns(of, title)].filter((column) => column !== title && column.id !== besides);
  return [...new Set(all)]
    .slice(0, Math.max(3, asked.length))
    .map((column) => labelled(row, column, asked.includes(column)))
    .filter((text) => text !== "")
    .join(", ");
}

/** Says a record: "Stress test: $120.40, Nov 3, 2026". */
export function sayRow(of: NamedLedger, row: Row, wish: Wish = {}): string {
  const details = sayDetails(of, row, wish);
  return details === "" ? titleOf(of, row) : `${titleOf(of, row)}: ${details}`;
}

function labelled(row: Row, column: Column, asked: boolean): string {
  const text = written(row, column);
  const bare = !asked || column.unit === "date" || column.unit === "time" || column.from?.kind === "person";
  return bare || text === "" ? text : `${column.label.charAt(0).toLowerCase()}${column.label.slice(1)} ${text}`;
}
