/**
 * Finds what a question can mean if it asks for records: which rows, and what of them.
 */
import type { Condition } from "../blueprint.ts";
import { addDays } from "../day.ts";
import type { Mode } from "../mode.ts";
import type { Lexicon, NamedLedger } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";
import { averaging, counting, placing, ranking, summing } from "./record-choices.ts";
import { figureColumn, type Ground } from "./record-ground.ts";
import { grouping } from "./record-groups.ts";
import { listing } from "./record-listing.ts";
import { hearParts } from "./record-parts.ts";
import { isBegun, isOver, isUpcoming, isYetToCome, mayLieAhead } from "./tenses.ts";
import type { Than } from "./than.ts";
import { OF_COUNTS, OF_DATES, OF_MONEY, OF_TEXT, type Role } from "./vocabulary.ts";

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

/** True for a column that is known by its name alone: "refills left", but not "amount". */
function isTelling({ columns }: NamedLedger, id: string): boolean {
  const name = columns.find(({ column }) => column.id === id)?.name;
  return name?.parts.some(({ stem, weight }) => weight === 1 && !GENERAL.has(stem)) ?? false;
}

function isWithin(
  day: string,
  { since = "", until = "9" }: { since?: string | undefined; until?: string | undefined },
): boolean {
  return day >= since && day <= until;
}

/** True if some of what is named stands in the rows. */
function isThere({ rows }: NamedLedger, where: readonly Condition[]): boolean {
  return where.every(({ column, is = [] }) => rows.some((row) => is.includes(row[column] ?? "")));
}

/** Narrows records to those over or under an amount: of the column that is named, else of money. */
function withLimit(ground: Ground, meaning: Meaning, { over, under }: Than): Meaning | undefined {
  if (meaning.kind !== "records") return undefined;
  const column = figureColumn(ground)?.id;
  const fits = ["rows", "count", "sum", "average"].includes(meaning.query.wanted);
  if (!fits || column === undefined || (meaning.query.column ?? column) !== column) return undefined;
  const limit = over === undefined ? { under } : { over };
  return { ...meaning, query: { ...meaning.query, column, ...limit } };
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

/** True for "this month" where the dashboard says that of all there is: of the last days, and not of the calendar's month. */
function isDashboardMonth(
  { rows, date, order }: NamedLedger,
  { facts }: Lexicon,
  { since, until }: { since: string | undefined; until: string | undefined },
  day: string,
): boolean {
  const month = day.slice(0, 7);
  if (order !== "behind" || date === undefined || since !== `${month}-01` || until?.startsWith(month) !== true)
    return false;
  const said = facts.some(({ fact: { label } }) => /this month/i.test(label));
  return said && rows.every((row) => String(row[date]) >= addDays(day, -31));
}

/** Finds what a question can mean over one ledger. */
function candidateOf(
  { mode, lexicon, reading, day }: { mode: Mode; lexicon: Lexicon; reading: Reading; day: string },
  of: NamedLedger,
): Candidate | undefined {
  const asked = of.order === "ahead" ? reading.spanAhead : reading.span;
  const timed = new Set(asked?.places);
  const span = asked && isDashboardMonth(of, lexicon, asked, day) ? undefined : asked;
  const parts = hearParts(of, reading, new Set([...timed, ...(reading.than?.places ?? [])]));
  if (parts.places.size === 0 || (span && of.date === undefined)) return undefined;
  const unbounded = parts.noun === undefined && parts.where.length === 0 && parts.columns.length === 0 && !span;
  const plainSum = !REFINING.some((role) => reading.roles.has(role));
  if (unbounded && plainSum) return undefined;
  const vague = parts.noun === undefined && parts.measure === undefined && parts.columns.length === 0;
  if (vague && parts.certainty < 0.7 && !reading.roles.has("spend")) return undefined;
  if (parts.certainty < 0.98 && parts.where.length > 0 && !isThere(of, parts.where)) return undefined; // none is too much to say
  const borrowed = parts.columns.some((id) =>
    of.ledger.columns.some((one) => one.id === id && one.from?.kind === "picked"),
  );
  const bare = parts.noun === undefined && parts.measure === undefined && parts.where.length === 0;
  if (bare && !parts.columns.some((id) => isTelling(of, id))) return undefined;
  const history = new Set(
    [...placesOf(reading, ["change"])].filter((place) => reading.tokens[place]?.word === "history"),
  );
  if (placesOf(reading, ["change"]).size > (parts.noun ? history.size : 0)) return undefined;
  if (of.order === "behind" && reading.roles.has("when") && isYetToCome(reading)) return undefined;
  if (of.order === "ahead" && isOver(reading)) return undefined;
  if (
    isBegun(reading) &&
    !parts.columns.some((id) => of.columns.some(({ column: one }) => one.id === id && one.unit === "date"))
  )
    return undefined;
  const unnamed = parts.noun === undefined && parts.measure === undefined && !reading.roles.has("spend");
  const where = [...(parts.measure?.of.from.where ?? []), ...parts.where];
  const ground: Ground = {
    mode,
    lexicon,
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
  const named = parts.noun !== undefined || parts.where.length > 0;
  if (span && !named && !of.rows.some((row) => isWithin(String(row[of.date ?? ""]), span))) return undefined;
  if (
    of.order === "behind" &&
    span &&
    mayLieAhead(reading) &&
    !of.rows.some((row) => isWithin(String(row[of.date ?? ""]), span))
  )
    return undefined;
  for (const choose of [grouping, counting, ranking, averaging, placing, summing, listing]) {
    const choice = choose(ground);
    if (!choice) continue;
    const comes = of.order === "ahead" || (of.order === "neither" && !isUpcoming(reading));
    const roles = choice.roles.filter((role) => role !== "ahead" || comes);
    const heard = placesOf(reading, [...roles, "which", "all"]);
    const most = new Set(reading.most && choice.roles.includes("last") ? [reading.most.place] : []);
    const monthly =
      choice.meaning.kind === "groups"
        ? reading.tokens.flatMap(({ stem }, at) => (/^month/.test(stem) ? [at] : []))
        : [];
    const limited = new Set(reading.than?.places);
    const meaning = reading.than ? withLimit(ground, choice.meaning, reading.than) : choice.meaning;
    if (meaning === undefined) return undefined;
    if (unexplained(reading, parts.places, heard, history, timed, most, limited, new Set(monthly)).length > 0)
      return undefined;
    return {
      meaning,
      score: parts.score + choice.bonus - (borrowed ? 0.3 : 0) - (bare ? 0.7 : unnamed ? 0.3 : 0),
      places: parts.places,
      filters: parts.filters,
    };
  }
  return undefined;
}

/** Finds what a question can mean if it asks for records. */
export function recordCandidates(
  mode: Mode,
  lexicon: Lexicon,
  { reading, day }: { reading: Reading; day: string },
): Candidate[] {
  return lexicon.ledgers.flatMap((of) => candidateOf({ mode, lexicon, reading, day }, of) ?? []);
}
