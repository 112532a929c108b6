/**
 * Says what a look-up over records found, in a sentence: figure first, then over which records.
 */
import { addDays, addMonths } from "../day.ts";
import { formatDay, formatMonth, formatNumber, formatValue } from "../format.ts";
import type { Found } from "../lookup.ts";
import type { Query } from "../query.ts";
import type { Row } from "../rows.ts";
import { isMoney, type NamedLedger } from "./lexicon.ts";
import { sayRow, titleColumn, titleOf } from "./row-words.ts";

/** Writes the days of a query: " since Mar 1, 2026"; "" if it names none. */
export function sayDays({ since, until }: Pick<Query, "since" | "until">): string {
  if (since !== undefined && since === until) return ` on ${formatDay(since)}`;
  if (since !== undefined && until !== undefined && since.endsWith("-01") && addDays(until, 1) === addMonths(since, 1))
    return ` in ${formatMonth(since)}`;
  if (since?.endsWith("-01-01") && until === `${since.slice(0, 4)}-12-31`) return ` in ${since.slice(0, 4)}`;
  if (since !== undefined && until !== undefined) return ` from ${formatDay(since)} to ${formatDay(until)}`;
  if (since !== undefined) return ` since ${formatDay(since)}`;
  return until === undefined ? "" : ` until ${formatDay(until)}`;
}

/** Names what the rows are narrowed to: " for Groceries". */
function sayFilters(of: NamedLedger, { where = [] }: Query, measured: boolean): string {
  const told = where.flatMap(({ column, is, not }) => {
    const own = of.measures.some(({ from }) => from.where?.some((one) => one.column === column && one.is === is));
    if (not && not.length <= 2 && !is) return [`not ${not.join(" or ")}`];
    return is && is.length <= 2 && !(measured && own) ? [is.join(" or ")] : [];
  });
  return told.length === 0 ? "" : ` (${told.join(", ")})`;
}

/** Says that rows are over or under what was asked; the amount itself is the user's. */
function sayLimit({ over, under }: Query): string {
  if (over !== undefined) return " above that";
  return under === undefined ? "" : " below that";
}

function noun({ ledger }: NamedLedger, count: number): string {
  return ledger.noun[count === 1 ? 0 : 1];
}

/** Where the records begin, if that is after the days asked for. */
function sayBeginning({ order, date, rows }: NamedLedger, { since }: Query): string {
  const oldest = date === undefined ? undefined : rows.at(-1)?.[date];
  if (order !== "behind" || since === undefined || oldest === undefined || String(oldest) <= since) return "";
  return ` The records here begin ${formatDay(String(oldest))}.`;
}

/** What a sum, average or count says. */
function sayNumber(of: NamedLedger, query: Query, { value, unit, rows }: Found & { kind: "number" }): string {
  const days = sayDays(query);
  const which = `${sayFilters(of, query, true)}${sayLimit(query)}`;
  if (query.wanted === "count")
    return `You have ${formatNumber(value, "count")} ${noun(of, value)}${which}${days}.${sayBeginning(of, query)}`;
  const label = of.ledger.columns.find(({ id }) => id === query.column)?.label.toLowerCase() ?? "";
  const over = `${formatNumber(rows, "count")} ${noun(of, rows)}${which}${days}`;
  const text = formatNumber(value, unit);
  const begins = sayBeginning(of, query);
  if (query.wanted === "average") return `${text} is the average over ${over}.${begins}`;
  if (rows === 0) return `I see no ${noun(of, 0)}${which}${days}.${begins}`;
  const among = `${formatNumber(rows, "count")} ${noun(of, rows)}`;
  return `That comes to ${text}${unit === "count" ? ` ${label}` : ""}${which.replace(/^ \((?!not )(.*)\)/, " for $1")}${days}, in ${among}.${begins}`;
}

/** Says what is asked of a record: "The deductible for Auto is $250."; undefined if nothing but its day is. */
function tellColumns(
  of: NamedLedger,
  row: Row,
  { asked, dated }: { asked: readonly string[]; dated: boolean },
): string | undefined {
  const title = titleColumn(of);
  const columns = asked.flatMap((id) => of.ledger.columns.find((one) => one.id === id) ?? []);
  const [first] = columns;
  if (!first || !title || columns.some(({ id }) => id === title.id)) return undefined;
  const verb =
    first.unit === "date"
      ? /^(?:renews|leaves|ends|departs|begins|arrives|expires)/i.exec(first.label)?.[0]
      : undefined;
  if (verb !== undefined)
    return `${titleOf(of, row)} ${verb.toLowerCase()} on ${formatValue(row[first.id] ?? "", first.unit)}.`;
  if (columns.some(({ unit }) => unit === "date" || unit === "time")) return undefined;
  const parts = columns.map(({ label, id, unit }) => {
    const many = /[^su]s(?: left)?$/.test(label);
    return `the ${label.toLowerCase()} ${many ? "are" : "is"} ${formatValue(row[id] ?? "", unit)}`;
  });
  const day = !dated || of.date === undefined || of.order === "neither" ? undefined : row[of.date];
  const when = day === undefined ? "" : ` on ${formatDay(String(day))}`;
  const loose = /^(?:where|with|who|by|to|for|from|at|on|what|how|no\.|your|led|looked)\b/i.test(first.label);
  const [, paid] = /^You (paid)$/i.exec(first.label) ?? [];
  if (paid && columns.length === 1)
    return `You ${paid} ${formatValue(row[first.id] ?? "", first.unit)} for ${titleOf(of, row)}${when}.`;
  if (loose && columns.length === 1)
    return `${titleOf(of, row)}${when}: ${formatValue(row[first.id] ?? "", first.unit)}.`;
  if (columns.length === 1) {
    const [part = ""] = parts;
    const label = first.label.toLowerCase();
    return `The ${label} for ${titleOf(of, row)}${when}${part.slice(`the ${label}`.length)}.`;
  }
  return `For ${titleOf(of, row)}${when}, ${parts.join(" and ")}.`;
}

/** Says the one record that is the most, the next, the last: "Your biggest bill is $1,898.10: Meridian Home Loans on …". */
function sayOne(
  of: NamedLedger,
  { wanted, where }: Query,
  { row, by, columns }: { row: Row; by: string | undefined; columns: readonly string[] },
): string {
  const [one] = of.ledger.noun;
  const is = of.order === "behind" ? "was" : "is";
  const column = of.ledger.columns.find(({ id }) => id === by);
  const value = column && row[column.id];
  if (column && value !== undefined) {
    const [most, least] = isMoney(column.unit) && column === of.money ? ["biggest", "smallest"] : ["highest", "lowest"];
    const label = column === of.money ? one : `${column.label.toLowerCase()}`;
    const rest = sayRow(of, row, { besides: column.id });
    return `Your ${wanted === "highest" ? most : least} ${label} ${is} ${formatValue(value, column.unit)}: ${rest}.`;
  }
  const told = tellColumns(of, row, { asked: columns, dated: where === undefined });
  if (told !== undefined) return told;
  const place =
    where !== undefined
      ? undefined
      : wanted === "last"
        ? "first"
        : of.order === "behind"
          ? "latest"
          : of.order === "ahead"
            ? "next"
            : undefined;
  const text = sayRow(of, row, { first: columns });
  return place === undefined ? `${text}.` : `Your ${place} ${one} ${is} ${text}.`;
}

/** Says what was found. @param columns what is asked of the rows */
export function sayFound(
  of: NamedLedger,
  query: Query,
  { found, columns, checks, total }: { found: Found; columns: readonly string[]; checks: boolean; total: string },
): string {
  const days = sayDays(query);
  const which = `${sayFilters(of, query, false)}${sayLimit(query)}`;
  switch (found.kind) {
    case "number":
      return sayNumber(of, query, found);
    case "row":
      return sayOne(of, query, { row: found.row, by: found.by, columns });
    case "rows": {
      const [first] = found.rows;
      if (!first) return `${checks ? "No, I see no" : "I see no"} ${noun(of, 0)}${which}${days}.`;
      if (found.all === 1 || found.rows.length === 1)
        return `${checks ? "Yes: " : ""}${sayRow(of, first, { first: columns })}.`;
      if (found.rows.length <= 3)
        return `${checks ? "Yes: " : found.rows.length === found.all && columns.length === 0 && of.order === "ahead" ? `You have ${formatNumber(found.all, "count")} ${noun(of, found.all)}${which}${days}: ` : ""}${found.rows.map((row) => sayRow(of, row, { first: columns })).join("; ")}.`;
      const place = { ahead: "next", behind: "latest", neither: "first" }[of.order];
      const many = formatNumber(found.all, "count");
      const told = sayRow(of, first, { first: columns });
      if (of.order === "ahead" && total !== "")
        return `You have ${many} ${noun(of, found.all)} coming up, ${total} together; the next one is ${told}.`;
      return `The ${place} of your ${many} ${noun(of, found.all)}${which}${days} is ${told}.`;
    }
    case "nothing":
      return `I see no ${noun(of, 0)}${which}${days}.`;
    case "groups":
      return sayGroups(of, query, found);
    case "unknown":
      return "That is not in the records here.";
  }
}

/** Says the largest group, or for months the newest. */
export function sayGroups(of: NamedLedger, query: Query, { groups, by, unit }: Found & { kind: "groups" }): string {
  const monthly = by.unit === "date";
  const top = monthly ? groups.at(-1) : groups[0];
  if (!top) return `I see no ${noun(of, 0)}${sayDays(query)}.`;
  const name = monthly ? formatMonth(String(top.of)) : formatValue(top.of, by.unit);
  const text =
    unit === "count" && query.column === undefined
      ? `${formatNumber(top.value, unit)} ${noun(of, top.value)}`
      : formatNumber(top.value, unit);
  return monthly ? `${name} comes to ${text}.` : `The largest is ${name}, at ${text}${sayDays(query)}.`;
}
