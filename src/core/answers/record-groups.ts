/**
 * Decides that records are to be put together, "by category", "by month", and how; the mode's own chart of them is followed.
 */
import type { Condition } from "../blueprint.ts";
import type { Plot } from "../mode.ts";
import type { Query } from "../query.ts";
import { isAmount } from "./lexicon.ts";
import { type Choice, columnOf, figureColumn, type Ground, sumsUp } from "./record-ground.ts";

/** The chart that the mode itself makes of a ledger. */
function ownPlot({ mode, of }: Ground): (Plot & { kind: "groups" }) | undefined {
  return mode.tabs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "chart" && block.plot.kind === "groups" ? [block.plot] : []))
    .find((plot) => plot.ledger === of.ledger.id);
}

/** The column to group by: the one named, months, the mode's own, or one in which texts come up again. */
function groupColumn(ground: Ground): string | undefined {
  const { reading, of, parts } = ground;
  const by = [...(reading.roles.get("by") ?? [])];
  if (
    of.date !== undefined &&
    reading.tokens.some(({ word }, at) => word === "time" && reading.tokens[at - 1]?.word === "over")
  )
    return of.date;
  if (reading.tokens.some(({ stem }, at) => /^(?:month|monthly)$/.test(stem) && by.some((place) => place < at)))
    return of.date;
  const named = parts.columns.find((id) => !isAmount(columnOf(ground, id)?.unit ?? "text"));
  if (named !== undefined) return named;
  const own = ownPlot(ground)?.by;
  const texts = of.ledger.columns.filter(({ unit }) => unit === "text").map(({ id }) => id);
  const repeated = texts.find((id) => new Set(of.rows.map((row) => row[id])).size < of.rows.length);
  return own ?? repeated ?? texts[0];
}

/** Decides on groups. */
export function grouping(ground: Ground): Choice {
  const { asks, of, parts, rows, lexicon } = ground;
  const drawn = asks("chart") || asks("donut") || asks("bars");
  if (!drawn && !asks("by")) return undefined;
  const by = groupColumn(ground);
  const over = lexicon.facts.find(({ fact }) => fact.id === parts.measure?.of.fact.id)?.trend;
  if (over && !asks("by") && !parts.noun) return undefined;
  const per = [...(ground.reading.roles.get("by") ?? [])];
  if (!drawn && per.some((place) => parts.measure?.match.places.has(place + 1) || parts.filters.has(place + 1)))
    return undefined;
  const named = parts.noun ?? parts.measure ?? (drawn ? parts.columns[0] : undefined);
  if (by === undefined || named === undefined) return undefined;
  if (by === of.date && asks("average")) return undefined; // an average month is not the average row
  const own = ownPlot(ground);
  const plain = (rows.where ?? []).length === 0;
  const counts = asks("count");
  const figure = counts ? undefined : figureColumn(ground);
  const column = figure && (sumsUp(ground) || (plain && own?.column === figure.id)) ? figure.id : undefined;
  const where: readonly Condition[] =
    plain && column !== undefined && own?.column === column ? (own.where ?? []) : (rows.where ?? []);
  const query: Query = {
    ...rows,
    where,
    by,
    wanted: column === undefined ? "count" : asks("average") ? "average" : "sum",
    ...(column === undefined ? {} : { column }),
  };
  const as = asks("donut") ? "donut" : "bars";
  const monthly = by === of.date ? [...ground.reading.tokens.keys()].some((at) => parts.places.has(at)) : true;
  const roles = ["chart", "donut", "bars", "by", "count", "amount", "sum", "spend", "average", "share"] as const;
  return monthly ? { meaning: { kind: "groups", of, query, as }, roles, bonus: 0.5 } : undefined;
}
