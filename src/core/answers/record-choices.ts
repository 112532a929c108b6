/**
 * Decides what is wanted of records: how many, the most, an average, the newest, a sum, or the rows themselves.
 */
import type { Column } from "../blueprint.ts";
import { matchName } from "./naming.ts";
import { CHECKS, type Choice, columnOf, figureColumn, type Ground, records, sumsUp } from "./record-ground.ts";
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

/** Decides on counting. */
export function counting(ground: Ground): Choice {
  const { asks } = ground;
  if (!asks("count") || isOfOthers(ground)) return undefined;
  const column = ground.parts.columns.map((id) => columnOf(ground, id)).find((one) => one?.unit === "count");
  const query = column ? ({ wanted: "sum", column: column.id } as const) : ({ wanted: "count" } as const);
  const sure =
    ground.parts.noun !== undefined ||
    ground.parts.where.length > 0 ||
    ground.of.columns.some(
      ({ column: one, name }) => one === column && matchName(name, ground.reading.tokens).coverage > 0.98,
    );
  if (column && !sure) return undefined;
  if (!column && !ground.parts.noun && ground.parts.where.length === 0) return undefined;
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

/** True for a column that says where it is. */
export function isPlace({ id, label, unit }: Column): boolean {
  return unit === "text" && /place|where|location|room|spot|gate|hall|seat|address|office/i.test(`${id} ${label}`);
}

/** What is asked of a row: the columns that are named, or that the kind of question means. */
function attributes(ground: Ground): readonly string[] {
  const { asks, of, parts } = ground;
  const find = (able: (column: Column) => boolean) => of.ledger.columns.filter(able).map(({ id }) => id);
  return [
    ...parts.columns,
    ...(asks("when") ? find(({ unit }) => unit === "date" || unit === "time").slice(0, 2) : []),
    ...(asks("time") ? find(({ unit }) => unit === "time").slice(0, 1) : []),
    ...(asks("where") ? find(isPlace).slice(0, 1) : []),
    ...(asks("who") ? find(isPerson).slice(0, 1) : []),
    ...(asks("amount") && of.money ? [of.money.id] : []),
  ];
}

const ATTRIBUTES = ["when", "time", "where", "who", "amount", "spend"] as const;

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

function matchingRows({ of, parts }: Ground): number {
  return of.rows.filter((row) => parts.where.every(({ column, is }) => is?.includes(row[column] ?? ""))).length;
}

/** True for "how much milk", which is no money. */
function isOfThings({ parts, reading }: Ground): boolean {
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
  const spends = (asks("spend") && !parts.noun?.places.has(0)) || asks("sum") || parts.measure !== undefined;
  if (isOfThings(ground) && !spends) return undefined;
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
  if (parts.columns.length > 0 && !asks("sum") && !paid) return undefined;
  const verbs: readonly Role[] = ["spend", "amount", "sum", "all", "count", "ahead", "lately", ...nextFor(ground)];
  return { meaning: records(ground, { wanted: "sum", column: column.id }, []), roles: verbs, bonus: 0.3 };
}

/** "What plane am I on", "my dentist next time": one of them is meant, and the rows do not say which. */
function isOneOf({ reading: { tokens, roles, fillers }, parts, of }: Ground): boolean {
  const place = Math.min(...(parts.noun?.places ?? []));
  const told = tokens[place + 1]?.word ?? "";
  const asked = /^(?:what|which)$/.test(tokens[place - 1]?.word ?? "") && /^(?:am|are|is)$/.test(told);
  const mine = asked && /^(?:i|we)$/.test(tokens[place + 2]?.word ?? "") && !parts.plural;
  const next = [...(roles.get("next") ?? [])].some((at) => !fillers.has(at));
  return mine || (next && of.order === "neither" && roles.has("who"));
}

/** What is asked of some rows, or the rows themselves. */
export function listing(ground: Ground): Choice {
  const { asks, of, parts } = ground;
  const asked = attributes(ground);
  const { columns } = of.ledger;
  const lacks =
    (asks("when") && of.date === undefined) ||
    (asks("time") && !columns.some(({ unit }) => unit === "time")) ||
    (asks("where") && !columns.some(isPlace)) ||
    (asks("who") && !columns.some(isPerson));
  const spending = ground.reading.roles.has("spend");
  if (lacks || isOneOf(ground) || (isOfThings(ground) && !spending)) return undefined;
  if (
    parts.noun === undefined &&
    parts.columns.length === 0 &&
    parts.certainty < 0.7 &&
    !asks("spend") &&
    asked.length === 0
  )
    return undefined;
  const roles: readonly Role[] = ["ahead", "lately", ...ATTRIBUTES];
  const ranked = of.order !== "neither" || of.ledger.order.by === "rank" || matchingRows(ground) === 1;
  const bare = parts.noun === undefined && parts.where.length === 0 && !ATTRIBUTES.some((role) => asks(role));
  const texts = parts.columns.length > 0 && parts.columns.every((id) => columnOf(ground, id)?.unit === "text");
  const each = texts && parts.where.length === 0 && !ATTRIBUTES.some((role) => asks(role)) && of.rows.length <= 3;
  const costs =
    parts.where.length === 0 && parts.columns.length > 0 && of.rows.length > 1 && spending && asks("amount");
  const now =
    of.order === "behind" &&
    asks("amount") &&
    parts.where.length === 0 &&
    ground.reading.tokens.some(({ word }) => word === "is");
  if ((costs || now) && !parts.plural) return undefined; // of all of them, not of the first
  const one = asked.length > 0 && !parts.plural && ranked && !bare && !each;
  if (one) return { meaning: records(ground, { wanted: "first" }, asked), roles, bonus: 0.2 };
  const spends = (asks("spend") && !parts.noun?.places.has(0)) || asks("amount");
  if (
    asks("spend") &&
    !parts.noun &&
    !asks("which") &&
    !CHECKS.test(ground.reading.tokens[0]?.word ?? "") &&
    parts.plural
  )
    return undefined;
  if (spends && asked.length === 0 && !CHECKS.test(ground.reading.tokens[0]?.word ?? "")) return undefined;
  return {
    meaning: records(
      ground,
      { wanted: "rows", ...(ground.reading.most ? { most: Math.min(10, ground.reading.most.number) } : {}) },
      asked,
    ),
    roles,
    bonus: 0,
  };
}
