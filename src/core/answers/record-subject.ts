/**
 * Finds what a question can mean if it asks for records: which rows, and what of them.
 */
import type { Condition } from "../blueprint.ts";
import type { Mode } from "../mode.ts";
import type { Lexicon, NamedLedger } from "./lexicon.ts";
import type { Candidate } from "./meaning.ts";
import { placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";
import { averaging, counting, listing, placing, ranking, summing } from "./record-choices.ts";
import type { Ground } from "./record-ground.ts";
import { grouping } from "./record-groups.ts";
import { hearParts } from "./record-parts.ts";
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

/** True if some of what is named stands in the rows. */
function isThere({ rows }: NamedLedger, where: readonly Condition[]): boolean {
  return where.every(({ column, is = [] }) => rows.some((row) => is.includes(row[column] ?? "")));
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
function candidateOf(
  { mode, lexicon, reading }: { mode: Mode; lexicon: Lexicon; reading: Reading },
  of: NamedLedger,
): Candidate | undefined {
  const span = of.order === "ahead" ? reading.spanAhead : reading.span;
  const timed = new Set(span?.places);
  const parts = hearParts(of, reading, timed);
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
  for (const choose of [grouping, counting, ranking, averaging, placing, summing, listing]) {
    const choice = choose(ground);
    if (!choice) continue;
    const heard = placesOf(reading, [...choice.roles, "which", "all"]);
    const most = new Set(reading.most && choice.roles.includes("last") ? [reading.most.place] : []);
    const monthly =
      choice.meaning.kind === "groups"
        ? reading.tokens.flatMap(({ stem }, at) => (/^month/.test(stem) ? [at] : []))
        : [];
    if (unexplained(reading, parts.places, heard, history, timed, most, new Set(monthly)).length > 0) return undefined;
    return {
      meaning: choice.meaning,
      score: parts.score + choice.bonus - (borrowed ? 0.3 : 0) - (bare ? 0.7 : unnamed ? 0.3 : 0),
      places: parts.places,
      filters: parts.filters,
    };
  }
  return undefined;
}

/** Finds what a question can mean if it asks for records. */
export function recordCandidates(mode: Mode, lexicon: Lexicon, reading: Reading): Candidate[] {
  return lexicon.ledgers.flatMap((of) => candidateOf({ mode, lexicon, reading }, of) ?? []);
}
