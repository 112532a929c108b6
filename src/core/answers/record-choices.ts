/**
 * Decides what is wanted of records: how many, the most, an average, the newest, a sum, or the rows themselves.
 */
import type { Column } from "../blueprint.ts";
import { matchName } from "./naming.ts";
import { CHECKS, type Choice, columnOf, figureColumn, type Ground, records, sumsUp } from "./record-ground.ts";
import { isPerson } from "./row-words.ts";
import type { Role } from "./vocabulary.ts";

/** "Upcoming bills": what lies ahead is all of it. */
function nextFor({ of, parts }: Ground): readonly Role[] {
  return of.order === "ahead" && parts.plural ? ["next"] : [];
}

/** True if something else is counted than rows: "how many minutes have I done". */
function isOfOthers({ reading: { roles, tokens, fillers }, parts }: Ground): boolean {
  const place = Math.max(...(roles.get("count") ?? [])) + 1;
  if (parts.measure?.match.places.has(place) && !parts.noun?.places.has(place)) return true;
  return place < tokens.length && !fillers.has(place) && !parts.places.has(place) && !roles.get("all")?.has(place);
}

/** "The number of my work phone" is a number that it has. */
function isCode({ reading: { tokens }, of, parts }: Ground): boolean {
  const at = tokens.findIndex(({ word }, place) => word === "number" && tokens[place + 1]?.word === "of");
  const numbered = of.columns.some(({ column, name }) => column.unit === "text" && /\bnumber\b/.test(name.exact));
  return at >= 0 && numbered && !parts.plural && parts.where.length > 0;
}

/** Decides on counting. */
export function counting(ground: Ground): Choice {
  const { asks } = ground;
  if (!asks("count") || isOfOthers(ground) || isCode(ground)) return undefined;
  const column = ground.parts.columns.map((id) => columnOf(ground, id)).find((one) => one?.unit === "count");
  const query = column ? ({ wanted: "sum", column: column.id } as const) : ({ wanted: "count" } as const);
  const sure =
    ground.parts.noun !== undefined ||
    ground.parts.where.length > 0 ||
    ground.of.columns.some(
      ({ column: one, name }) => one === column && matchName(name, ground.reading.tokens).coverage > 0.98,
    );
  if (column && !sure) return undefined;
  if (!column && !ground.parts.noun && (ground.parts.where.length === 0 || ground.parts.certainty < 0.6))
    return undefined;
  return {
    meaning: records(ground, query, []),
    roles: ["count", "sum", "ahead", "lately", ...nextFor(ground)],
    bonus: 0.4,
  };
}

/** Decides on ranking. */
export function ranking(ground: Ground): Choice {
  const { asks } = ground;
  const wanted = asks("highest") ? "highest" : asks("lowest") ? "lowest" : undefined;
  const column = figureColumn(ground);
  if (!wanted || !column || asks("average")) return undefined;
  return {
    meaning: records(ground, { wanted, column: column.id }),
    roles: ["highest", "lowest", "spend", "amount"],
    bonus: 0.5,
  };
}

/** Decides on averaging. */
export function averaging(ground: Ground): Choice {
  const column = figureColumn(ground);
  if (!ground.asks("average") || !column) return undefined;
  return {
    meaning: records(ground, { wanted: "average", column: column.id }, []),
    roles: ["average", "spend", "amount"],
    bonus: 0.5,
  };
}

/** True for a column that says where it is. */
export function isPlace({ id, label, unit }: Column): boolean {
  return unit === "text" && /place|where|location|room|spot|gate|hall|seat|address|office/i.test(`${id} ${label}`);
}

/** What is asked of a row: the columns that are named, or that the kind of question means. */
export function attributes(ground: Ground): readonly string[] {
  const { asks, of, parts } = ground;
  const find = (able: (column: Column) => boolean) => of.ledger.columns.filter(able).map(({ id }) => id);
  const asked = [
    ...parts.columns,
    ...(asks("when") ? find(({ unit }) => unit === "date" || unit === "time").slice(0, 2) : []),
    ...(asks("time") ? find(({ unit }) => unit === "time").slice(0, 1) : []),
    ...(asks("where") ? find(isPlace).slice(0, 1) : []),
    ...(asks("who") ? find(isPerson).slice(0, 1) : []),
    ...(asks("amount") && of.money ? [of.money.id] : []),
  ];
  return [...new Set(asked)];
}

/** What kinds of things are asked of a row. */
export const ATTRIBUTES = ["when", "time", "where", "who", "amount", "spend"] as const;

/** The newest, the nearest, the oldest: one, or as many as are asked for. */
export function placing(ground: Ground): Choice {
  const { asks, of, parts, reading } = ground;
  const [last, next, oldest] = [asks("last"), asks("next"), asks("oldest")];
  if (!last && !next && !oldest) return undefined;
  if ((last && of.order !== "behind") || (next && of.order !== "ahead") || of.order === "neither") return undefined;
  const roles: readonly Role[] = ["last", "next", "oldest", "ahead", "lately", ...ATTRIBUTES];
  const most = reading.most?.number;
  const many = parts.plural && !oldest && attributes(ground).length === 0;
  if ((most ?? 0) > 1 || (many && most === undefined))
    return { meaning: records(ground, { wanted: "rows", most: Math.min(10, most ?? 5) }), roles, bonus: 0.6 };
  const wanted = oldest ? (of.order === "ahead" ? "first" : "last") : "first";
  return { meaning: records(ground, { wanted }, attributes(ground)), roles, bonus: 0.6 };
}

/** True for "how much milk", which is no money. */
export function isOfThings({ parts, reading }: Ground): boolean {
  const amount = [...(reading.roles.get("amount") ?? [])];
  return amount.some((place) => parts.noun?.places.has(place + 1) || parts.filters.has(place + 1));
}

/** Decides on summing. */
export function summing(ground: Ground): Choice {
  const { asks, parts, rows, of } = ground;
  if (asks("which") && !asks("amount") && !asks("sum")) return undefined; // "which bills do I pay" are bills
  const phrase =
    parts.noun !== undefined && [...ground.reading.tokens.keys()].every((place) => parts.places.has(place));
  if (phrase && parts.plural) return undefined; // "paid claims" are claims
  const single = parts.noun !== undefined && !parts.plural && parts.where.length === 0 && rows.since === undefined;
  if (single && of.order === "behind" && asks("amount") && !asks("spend") && !asks("sum") && !parts.measure)
    return undefined; // "my bill" is one
  if (of.order === "ahead" && CHECKS.test(ground.reading.tokens[0]?.word ?? "")) return undefined;
  if (asks("when") || asks("who") || asks("where") || asks("time")) return undefined;
  const pays =
    parts.plural && ground.reading.roles.has("spend") && parts.noun !== undefined && !parts.noun.places.has(0);
  const spends = (asks("spend") && !parts.noun?.places.has(0)) || pays || asks("sum") || parts.measure !== undefined;
  if (isOfThings(ground) && !spends) return undefined;
  if (of.order === "ahead" && rows.since !== undefined && !parts.noun && parts.measure) return undefined; // a premium is not due when a policy ends
  const refined =
    parts.where.length > 0 ||
    rows.since !== undefined ||
    rows.until !== undefined ||
    parts.noun !== undefined ||
    parts.columns.length > 0;
  const column = figureColumn(ground);
  if (!(spends || asks("amount")) || !column || !refined || !sumsUp(ground)) return undefined;
  if (of.order === "ahead" && !parts.plural && !asks("sum") && parts.measure === undefined && parts.where.length === 0)
    return undefined;
  const paid = asks("spend") && of.order === "behind" && !parts.noun;
  const costs =
    parts.plural &&
    ground.reading.roles.has("spend") &&
    parts.columns.every((id) => columnOf(ground, id)?.unit === "money" || columnOf(ground, id)?.unit === "dollars");
  if (parts.columns.length > 0 && !asks("sum") && !paid && !costs) return undefined;
  const verbs: readonly Role[] = ["spend", "amount", "sum", "all", "count", "ahead", "lately", ...nextFor(ground)];
  return { meaning: records(ground, { wanted: "sum", column: column.id }, []), roles: verbs, bonus: 0.3 };
}
