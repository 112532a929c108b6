/**
 * Finds the facts that a question can be about: by their labels, if nothing in the question speaks against it.
 */
import type { Unit } from "../blueprint.ts";
import { trendDays } from "../trend.ts";
import { isAmount, isMoney, type Lexicon, type NamedFact } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { type Match, matchName, placesOf, unexplained } from "./naming.ts";
import type { Reading, Token } from "./reading.ts";
import { OF_COUNTS, OF_DATES, OF_MONEY, OF_SHARES, OF_TEXT, type Role } from "./vocabulary.ts";

/** A fact that a question names. */
export type Heard = { readonly named: NamedFact; readonly match: Match };

const COSTS = /\b(?:premium|due|fee|rate|cost|bill|price|rent|charge|pass|copay|plan|budget)\b/;
const REST = /\b(?:left|available|remaining|open|go|answer)\b/;

/** Words that only say what a fact counts in. */
function plainWords(unit: Unit): ReadonlySet<string> {
  if (isMoney(unit)) return OF_MONEY;
  if (unit === "date" || unit === "time") return OF_DATES;
  if (unit === "percent") return OF_SHARES;
  return unit === "text" ? OF_TEXT : OF_COUNTS;
}

/** True if the kind of question can have such an answer: when has a date, how much an amount. */
function fits({ fact: { unit } }: NamedFact, { roles }: Reading, { places }: Match): boolean {
  const asked = (role: Role) => [...(roles.get(role) ?? [])].some((place) => !places.has(place));
  if (asked("time")) return unit === "time";
  if (asked("when") && unit !== "date" && unit !== "time") return false;
  if ((asked("who") || asked("where")) && unit !== "text") return false;
  if (asked("count") && (!isAmount(unit) || isMoney(unit))) return false;
  return !asked("amount") || isAmount(unit);
}

/** The roles that do not speak against a fact. */
function allowed({ fact, name, trend }: NamedFact, { ledgers, facts }: Lexicon): readonly Role[] {
  const { unit, from, id } = fact;
  const order = "ledger" in from ? ledgers.find(({ ledger }) => ledger.id === from.ledger)?.order : undefined;
  const limit = facts.some(({ fact: other }) => other.from.kind === "difference" && other.from.of === id);
  const sums = ["sum", "total", "count"].includes(from.kind) || id === "worth";
  return [
    ...(["which", "all", "count", "amount", "when", "time", "who", "where"] as const),
    ...(sums ? (["sum"] as const) : []),
    ...(REST.test(name.exact) || (isMoney(unit) && !limit && trend) ? (["left"] as const) : []),
    ...(from.kind === "first" && order === "ahead" ? (["next", "ahead"] as const) : []),
    ...(from.kind === "first" && order === "behind" ? (["last"] as const) : []),
    ...(isMoney(unit) && COSTS.test(name.exact) ? (["spend"] as const) : []),
    ...(unit === "percent" ? (["share"] as const) : []),
    ...(trend ? (["chart", "bars", "change"] as const) : []),
  ];
}

/** Places of words that only say what the fact counts in. */
function plainPlaces(tokens: readonly Token[], unit: Unit): ReadonlySet<number> {
  const plain = plainWords(unit);
  return new Set(tokens.flatMap(({ stem, word }, place) => (plain.has(stem) || plain.has(word) ? [place] : [])));
}

function isNow(reading: Reading, day: string): boolean {
  return reading.span?.since === day && reading.span.until === day;
}

/** Finds the best name of a fact in a question. */
function hear(named: NamedFact, { tokens }: Reading): Match {
  return [named.name, ...named.aliases]
    .map((name) => matchName(name, tokens))
    .reduce((best, match) => (match.weight - match.missing > best.weight - best.missing ? match : best));
}

/** Finds the facts whose labels a question names in part at the least. */
export function hearFacts(lexicon: Lexicon, reading: Reading): Heard[] {
  return lexicon.facts
    .map((named) => ({ named, match: hear(named, reading) }))
    .filter(({ match }) => match.coverage >= 0.4 && match.weight >= 0.8);
}

function wanted(
  named: NamedFact,
  reading: Reading,
  { places, day }: { places: ReadonlySet<number>; day: string },
): Meaning {
  const charted = placesOf(reading, ["chart", "change", "bars"]);
  const asks = [...charted].some((place) => !places.has(place));
  if (named.trend && asks) return { kind: "trend", facts: [named], months: reading.span?.months };
  const { span } = reading;
  if (
    named.trend &&
    span?.since &&
    span.until &&
    !isNow(reading, day) &&
    !span.places.every((place) => places.has(place))
  ) {
    const point = trendDays(day).findLastIndex((one) => one >= (span.since ?? "") && one <= (span.until ?? ""));
    if (point >= 0) return { kind: "then", fact: named, point };
  }
  return { kind: "facts", facts: [named] };
}

/** Finds what a question can mean if it asks for a fact. @param day the session's day */
export function factCandidates(lexicon: Lexicon, reading: Reading, day: string): Candidate[] {
  return hearFacts(lexicon, reading).flatMap(({ named, match }) => {
    if (!fits(named, reading, match)) return [];
    const { places, weight, missing, coverage } = match;
    const meaning = wanted(named, reading, { places, day });
    const timed = isNow(reading, day) || meaning.kind === "trend" || meaning.kind === "then";
    const heard = placesOf(reading, allowed(named, lexicon));
    const rest = unexplained(
      reading,
      places,
      heard,
      plainPlaces(reading.tokens, named.fact.unit),
      new Set(timed ? reading.span?.places : []),
    );
    if (rest.length > 0) return [];
    const score = weight - 0.5 * missing + named.prominence + (coverage > 0.98 ? 0.3 : 0);
    return [{ meaning, score, places }];
  });
}
