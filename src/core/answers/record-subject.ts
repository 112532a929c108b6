/**
 * Finds what a question can mean if it asks for records: which rows, and what of them.
 */
import type { Column, Condition } from "../blueprint.ts";
import type { Mode, Plot } from "../mode.ts";
import type { Query } from "../query.ts";
import { isAmount, type Lexicon, type NamedLedger } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";
import { hearParts, type Parts } from "./record-parts.ts";
import { OF_COUNTS, OF_DATES, OF_MONEY, OF_TEXT, type Role } from "./vocabulary.ts";

/** All that one reading of a question over one ledger is decided by. */
type Ground = {
  readonly mode: Mode;
  readonly of: NamedLedger;
  readonly parts: Parts;
  readonly reading: Reading;
  /** True if the question asks for this, apart from the names in it. */
  readonly asks: (role: Role) => boolean;
  readonly rows: Pick<Query, "ledger" | "where" | "since" | "until">;
};

/** A meaning, the roles it takes up, and how much these tell. */
type Choice = { readonly meaning: Meaning; readonly roles: readonly Role[]; readonly bonus: number } | undefined;

const CHECKS = /^(?:is|are|did|do|does|has|have|was|were|am|any)$/;

function columnOf({ of }: Ground, id: string | undefined): Column | undefined {
  return of.ledger.columns.find((column) => column.id === id);
}

const GENERAL = new Set([
  ...OF_MONEY,
  ...OF_DATES,
  ...OF_COUNTS,
  ...OF_TEXT,
  "kind",
  "status",
  "where",
  "what",
  "quantity",
  "note",
]);

/** The column that a figure is of: the one that is named, else how much money. */
function figureColumn(ground: Ground): Column | undefined {
  const named = ground.parts.columns
    .map((id) => columnOf(ground, id))
    .find((column) => column && isAmount(column.unit));
  if (named) return named;
  const measured = columnOf(ground, ground.parts.measure?.of.from.column);
  return measured ?? (ground.parts.columns.length === 0 ? ground.of.money : undefined);
}

/** True if a sum over these rows says something: money that goes one way. */
function sumsUp({ of, parts }: Ground): boolean {
  return !of.bothWays || parts.measure !== undefined || parts.where.length > 0;
}

function records(
  ground: Ground,
  query: Partial<Query> & Pick<Query, "wanted">,
  columns = ground.parts.columns,
): Meaning {
  const checks = CHECKS.test(ground.reading.tokens[0]?.word ?? "");
  return { kind: "records", of: ground.of, query: { ...ground.rows, ...query }, columns, checks };
}

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
  if (reading.tokens.some(({ stem }, at) => /^(?:month|monthly)$/.test(stem) && by.some((place) => place < at)))
    return of.date;
  const named = parts.columns.find((id) => !isAmount(columnOf(ground, id)?.unit ?? "text"));
  if (named !== undefined) return named;
  const own = ownPlot(ground)?.by;
  const texts = of.ledger.columns.filter(({ unit }) => unit === "text").map(({ id }) => id);
  const repeated = texts.find((id) => new Set(of.rows.map((row) => row[id])).size < of.rows.length);
  return own ?? repeated ?? texts[0];
}

function grouping(ground: Ground): Choice {
  const { asks, of, parts, rows } = ground;
  const drawn = asks("chart") || asks("donut") || asks("bars");
  if (!drawn && !asks("by")) return undefined;
  const by = groupColumn(ground);
  const per = [...(ground.reading.roles.get("by") ?? [])];
  if (!drawn && per.some((place) => parts.measure?.match.places.has(place + 1))) return undefined;
  const named = parts.noun ?? parts.measure ?? (drawn ? parts.columns[0] : undefined);
  if (by === undefined || named === undefined) return undefined;
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

function counting(ground: Ground): Choice {
  const { asks } = ground;
  if (!asks("count")) return undefined;
  const column = ground.parts.columns.map((id) => columnOf(ground, id)).find((one) => one?.unit === "count");
  const query = column ? ({ wanted: "sum", column: column.id } as const) : ({ wanted: "count" } as const);
  if (!column && !ground.parts.noun && ground.parts.where.length === 0) return undefined;
  return { meaning: records(ground, query, []), roles: ["count", "sum", "ahead", "lately"], bonus: 0.4 };
}

function ranking(ground: Ground): Choice {
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

function averaging(ground: Ground): Choice {
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
function placing(ground: Ground): Choice {
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

function summing(ground: Ground): Choice {
  const { asks, parts, rows, of } = ground;
  const spends = asks("spend") || asks("sum") || parts.measure !== undefined;
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
  const verbs = ["spend", "amount", "sum", "all", "count", "ahead", "lately"] as const;
  return { meaning: records(ground, { wanted: "sum", column: column.id }, []), roles: verbs, bonus: 0.3 };
}

/** What is asked of some rows, or the rows themselves. */
function listing(ground: Ground): Choice {
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
  const one = asked.length > 0 && !parts.plural && ranked;
  if (one) return { meaning: records(ground, { wanted: "first" }, asked), roles, bonus: 0.2 };
  const spends = asks("spend") || asks("amount");
  if (spends && asked.length === 0) return undefined;
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

/** True for a column that is known by its name alone: "refills left", but not "amount". */
function isTelling({ columns }: NamedLedger, id: string): boolean {
  const name = columns.find(({ column }) => column.id === id)?.name;
  return name?.parts.some(({ stem, weight }) => weight === 1 && !GENERAL.has(stem)) ?? false;
}

/** True for "when does it arrive": what lies behind does not say. */
function isYetToCome({ tokens }: Reading): boolean {
  return (
    tokens.some(({ word }) => /^(?:do|does|will|is|are)$/.test(word)) &&
    tokens.some(({ stem }) => /^(?:arrive|leave|begin|start|depart|come|land)$/.test(stem))
  );
}

const REFINING: readonly Role[] = [
  "average",
  "by",
  "chart",
  "donut",
  "bars",
  "highest",
  "lowest",
  "count",
  "last",
  "next",
];

/** Finds what a question can mean over one ledger. */
function candidateOf(mode: Mode, of: NamedLedger, reading: Reading): Candidate | undefined {
  const span = of.order === "ahead" ? reading.spanAhead : reading.span;
  const timed = new Set(span?.places);
  const parts = hearParts(of, reading, timed);
  if (parts.places.size === 0 || (span && of.date === undefined)) return undefined;
  const unbounded = parts.noun === undefined && parts.where.length === 0 && parts.columns.length === 0 && !span;
  const plainSum = !REFINING.some((role) => reading.roles.has(role));
  if (unbounded && plainSum) return undefined;
  const vague = parts.noun === undefined && parts.measure === undefined && parts.columns.length === 0;
  if (vague && parts.certainty < 0.7 && !reading.roles.has("spend")) return undefined;
  const bare = parts.noun === undefined && parts.measure === undefined && parts.where.length === 0;
  if (bare && !parts.columns.some((id) => isTelling(of, id))) return undefined;
  if (placesOf(reading, ["change"]).size > 0) return undefined;
  if (of.order === "behind" && reading.roles.has("when") && isYetToCome(reading)) return undefined;
  const unnamed = parts.noun === undefined && parts.measure === undefined && !reading.roles.has("spend");
  const where = [...(parts.measure?.of.from.where ?? []), ...parts.where];
  const ground: Ground = {
    mode,
    of,
    parts,
    reading,
    asks: (role) => [...(reading.roles.get(role) ?? [])].some((place) => !parts.places.has(place) && !timed.has(place)),
    rows: {
      ledger: of.ledger.id,
      ...(where.length > 0 ? { where } : {}),
      ...(span?.since ? { since: span.since } : {}),
      ...(span?.until ? { until: span.until } : {}),
    },
  };
  for (const choose of [grouping, counting, ranking, averaging, placing, summing, listing]) {
    const choice = choose(ground);
    if (!choice) continue;
    const heard = placesOf(reading, [...choice.roles, "which", "all"]);
    const most = new Set(reading.most && choice.roles.includes("last") ? [reading.most.place] : []);
    const monthly =
      choice.meaning.kind === "groups"
        ? reading.tokens.flatMap(({ stem }, at) => (/^month/.test(stem) ? [at] : []))
        : [];
    if (unexplained(reading, parts.places, heard, timed, most, new Set(monthly)).length > 0) return undefined;
    return {
      meaning: choice.meaning,
      score: parts.score + choice.bonus - (bare ? 0.4 : unnamed ? 0.3 : 0),
      places: parts.places,
      filters: parts.filters,
    };
  }
  return undefined;
}

/** Finds what a question can mean if it asks for records. */
export function recordCandidates(mode: Mode, lexicon: Lexicon, reading: Reading): Candidate[] {
  return lexicon.ledgers.flatMap((of) => candidateOf(mode, of, reading) ?? []);
}
