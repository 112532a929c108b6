/**
 * Says what a look-up over records found, in a sentence: figure first, then over which records.
 */
import { formatDay, formatMonth, formatNumber, formatValue } from "../format.ts";
import type { Found } from "../lookup.ts";
import type { Query } from "../query.ts";
import type { NamedLedger } from "./lexicon.ts";
import { sayRow } from "./row-words.ts";

/** Writes the days of a query: " since Mar 1, 2026"; "" if it names none. */
export function sayDays({ since, until }: Pick<Query, "since" | "until">): string {
  if (since !== undefined && since === until) return ` on ${formatDay(since)}`;
  if (since !== undefined && until !== undefined) return ` from ${formatDay(since)} to ${formatDay(until)}`;
  if (since !== undefined) return ` since ${formatDay(since)}`;
  return until === undefined ? "" : ` until ${formatDay(until)}`;
}

/** Names what the rows are narrowed to: " for Groceries". */
function sayFilters(of: NamedLedger, { where = [] }: Query, measured: boolean): string {
  const told = where.flatMap(({ column, is }) => {
    const own = of.measures.some(({ from }) => from.where?.some((one) => one.column === column && one.is === is));
    return is && is.length <= 2 && !(measured && own) ? [is.join(" or ")] : [];
  });
  return told.length === 0 ? "" : ` (${told.join(", ")})`;
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
  const which = sayFilters(of, query, true);
  if (query.wanted === "count")
    return `${formatNumber(value, "count")} ${noun(of, value)}${which}${days}.${sayBeginning(of, query)}`;
  const label = of.ledger.columns.find(({ id }) => id === query.column)?.label.toLowerCase() ?? "";
  const over = `${formatNumber(rows, "count")} ${noun(of, rows)}${which}${days}`;
  const text = formatNumber(value, unit);
  const begins = sayBeginning(of, query);
  if (query.wanted === "average") return `${text} is the average over ${over}.${begins}`;
  if (rows === 0) return `Nothing on record: no ${noun(of, 0)}${which}${days}.${begins}`;
  const among = `${formatNumber(rows, "count")} ${noun(of, rows)}`;
  return `${text}${unit === "count" ? ` ${label}` : ""}${which.replace(/^ \((.*)\)$/, " for $1")}${days}, in ${among}.${begins}`;
}

/** Says what was found. @param columns what is asked of the rows */
export function sayFound(
  of: NamedLedger,
  query: Query,
  { found, columns, checks }: { found: Found; columns: readonly string[]; checks: boolean },
): string {
  const days = sayDays(query);
  const which = sayFilters(of, query, false);
  switch (found.kind) {
    case "number":
      return sayNumber(of, query, found);
    case "row":
      return `${sayRow(of, found.row, { first: columns.length > 0 ? columns : found.by === undefined ? [] : [found.by] })}.`;
    case "rows": {
      const [first] = found.rows;
      if (!first) return `${checks ? "No, none" : "None"} on record: no ${noun(of, 0)}${which}${days}.`;
      if (found.all === 1 || found.rows.length === 1)
        return `${checks ? "Yes. " : ""}${sayRow(of, first, { first: columns })}.`;
      if (found.rows.length <= 3)
        return `${checks ? "Yes. " : ""}${found.rows.map((row) => sayRow(of, row, { first: columns })).join("; ")}.`;
      const order = { ahead: "the nearest", behind: "the newest", neither: "the first" }[of.order];
      const shown =
        found.rows.length < found.all
          ? `${formatNumber(found.rows.length, "count")} of ${formatNumber(found.all, "count")}`
          : formatNumber(found.all, "count");
      return `${shown} ${noun(of, found.all)}${which}${days}, ${order}: ${sayRow(of, first, { first: columns })}.`;
    }
    case "nothing":
      return `Nothing on record: no ${noun(of, 0)}${which}${days}.`;
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
  if (!top) return `Nothing on record: no ${noun(of, 0)}${sayDays(query)}.`;
  const name = monthly ? formatMonth(String(top.of)) : formatValue(top.of, by.unit);
  const text =
    unit === "count" && query.column === undefined
      ? `${formatNumber(top.value, unit)} ${noun(of, top.value)}`
      : formatNumber(top.value, unit);
  return `${monthly ? name : `The largest is ${name}`}: ${text}${sayDays(query)}.`;
}
