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

/** Decides on counting. */
export function counting(ground: Ground): Choice {
  const { asks } = ground;
  if (!asks("count")) return undefined;
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

/** What is asked of a row: the columns that are named, or that the kind of question means. */
function attributes(ground: Ground): readonly string[] {
  const { asks, of, parts } = ground;
  const find = (able: (column: Column) => boolean) => of.ledger.columns.filter(able).map(({ id }) => id);
  return [
    ...parts.columns,
    ...(asks("when") ? find(({ unit }) => unit === "date" || unit === "time").slice(0, 2) : []),
    ...(asks("time") ? find(({ unit }) => unit === "time").slice(0, 1) : []),
    ...(asks("where")
      ? find(({ id, label }) => /place|where|location|room|spot|gate|hall|seat/i.test(`${id} ${label}`)).slice(0, 1)
      : []),
    ...(asks("who")
      ? find(
          ({ from, id }) =>
            from?.kind === "person" ||
            /provider|lead|helper|coach|teacher|clinician|artist|worker|lawyer|adviser|keeper|who|by$/i.test(id),
        ).slice(0, 1)
      : []),
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

/** Decides on summing. */
export function summing(ground: Ground): Choice {
  const { asks, parts, rows, of } = ground;
  const phrase =
    parts.noun !== undefined && [...ground.reading.tokens.keys()].every((place) => parts.places.has(place));
  if (phrase && parts.plural) return undefined; // "paid claims" are claims
  if (of.order === "ahead" && CHECKS.test(ground.reading.tokens[0]?.word ?? "")) return undefined;
  if (asks("when") || asks("who") || asks("where") || asks("time")) return undefined;
  const spends = (asks("spend") && !parts.noun?.places.has(0)) || asks("sum") || parts.measure !== undefined;
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

/** What is asked of some rows, or the rows themselves. */
export function listing(ground: Ground): Choice {
  const { asks, of, parts } = ground;
  const asked = attributes(ground);
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
  const one = asked.length > 0 && !parts.plural && ranked && !bare;
  if (one) return { meaning: records(ground, { wanted: "first" }, asked), roles, bonus: 0.2 };
  const spends = (asks("spend") && !parts.noun?.places.has(0)) || asks("amount");
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
