/**
 * Finds the facts that a question can be about: by their labels, if nothing in the question speaks against it.
 */
import type { Unit } from "../blueprint.ts";
import { trendDays } from "../trend.ts";
import { fits, isAdded, isArrival, shapeIn } from "./fact-fits.ts";
import { isMoney, type Lexicon, type NamedFact } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { doings, isTurnedRound, type Match, matchName, nounsOf, placesOf, unexplained } from "./naming.ts";
import type { Reading, Token } from "./reading.ts";
import { isLately, isNow, isOutside, monthsIn, narrowing } from "./time-fits.ts";
import { OF_COUNTS, OF_DATES, OF_MONEY, OF_NAMES, OF_SHARES, OF_TEXT, type Role } from "./vocabulary.ts";

/** A fact that a question names. */
export type Heard = { readonly named: NamedFact; readonly match: Match };

const NOTHING: Match = { places: new Set(), weight: 0, missing: 0, coverage: 0 };

const COSTS = /\b(?:premium|due|fee|rate|cost|bill|price|rent|charge|pass|copay|plan|budget)\b/;
const REST = /\b(?:left|available|remaining|open|go|answer)\b/;

/** Words that only say what a fact counts in. */
function plainWords(unit: Unit): ReadonlySet<string> {
  if (isMoney(unit)) return OF_MONEY;
  if (unit === "date" || unit === "time") return OF_DATES;
  if (unit === "percent") return OF_SHARES;
  return unit === "text" ? OF_TEXT : OF_COUNTS;
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
    ...(REST.test(name.exact) || limit || (isMoney(unit) && trend && from.kind !== "sum") ? (["left"] as const) : []),
    ...(from.kind === "first" && order === "ahead" ? (["next", "ahead"] as const) : []),
    ...(from.kind === "first" && order === "behind" ? (["last"] as const) : []),
    ...(isMoney(unit) && (COSTS.test(name.exact) || from.kind === "sum") ? (["spend"] as const) : []),
    ...(unit === "percent" ? (["share"] as const) : []),
    ...(["sum", "count"].includes(from.kind) ? (["lately"] as const) : []),
    ...(trend || from.kind === "total" ? (["chart", "bars", "change"] as const) : []),
  ];
}

/** Places of words that only say what the fact counts in. */
function plainPlaces(tokens: readonly Token[], { fact, value }: NamedFact): ReadonlySet<number> {
  const plain = fact.unit === "text" && !/\d/.test(String(value)) ? OF_NAMES : plainWords(fact.unit);
  return new Set(tokens.flatMap(({ stem, word }, place) => (plain.has(stem) || plain.has(word) ? [place] : [])));
}

/** Places of the words of what a share is a share of: "what percentage of my credit limit". */
function wholePlaces({ fact: { from } }: NamedFact, { facts }: Lexicon, { tokens }: Reading): ReadonlySet<number> {
  const whole = facts.find(({ fact }) => from.kind === "share" && fact.id === from.whole);
  return whole ? matchName(whole.name, tokens).places : new Set();
}

/** What the first column of texts is called: a bouquet. */
function titled({ columns }: Lexicon["ledgers"][number]) {
  return columns.filter(({ column }) => column.id === "what").map(({ name }) => name);
}

/** The noun of the ledger that a fact follows from: "how many claims are under review". */
function nounOf({ fact: { from } }: NamedFact, { ledgers }: Lexicon, { tokens }: Reading): Match {
  const of = "ledger" in from ? ledgers.find(({ ledger }) => ledger.id === from.ledger) : undefined;
  const matches = (of ? [of.singular, of.plural, ...titled(of)] : []).map((name) => matchName(name, tokens));
  return matches.toSorted((a, b) => b.coverage - a.coverage)[0] ?? NOTHING;
}

/** Places of what it is that ends or is renewed, where the label does not say. */
function membershipPlaces(tokens: readonly Token[]): ReadonlySet<number> {
  return new Set(
    tokens.flatMap(({ stem }, place) =>
      /^(?:membership|pass|subscription|plan|contract|card|account)$/.test(stem) ? [place] : [],
    ),
  );
}

function hear(named: NamedFact, { tokens, roles }: Reading): Match {
  const counted = named.fact.from.kind !== "count" || roles.has("count");
  return [named.name, ...(counted ? named.aliases : [])]
    .map((name) => matchName(name, tokens))
    .reduce((best, match) => (match.weight - match.missing > best.weight - best.missing ? match : best));
}

/** Finds the facts whose labels a question names in part at the least. */
export function hearFacts(lexicon: Lexicon, reading: Reading): Heard[] {
  return lexicon.facts
    .filter(({ name }) => !isTurnedRound(name, reading.tokens))
    .map((named) => ({ named, match: hear(named, reading) }))
    .filter(({ match }) => match.coverage >= 0.36 && match.weight >= 0.8);
}

/** The facts that a total adds up, if each has a trend of its own. */
function partsOf({ fact: { from, unit } }: NamedFact, { facts }: Lexicon): readonly NamedFact[] {
  const parts = from.kind === "total" ? facts.filter(({ fact }) => from.of.includes(fact.id)) : [];
  return parts.length <= 3 && parts.every(({ trend, fact }) => trend && fact.unit === unit) ? parts : [];
}

function wanted(
  named: NamedFact,
  reading: Reading,
  { places, day, lexicon }: { places: ReadonlySet<number>; day: string; lexicon: Lexicon },
): Meaning | undefined {
  const charted = placesOf(reading, ["chart", "change", "bars"]);
  const asks = [...charted].some((place) => !places.has(place));
  const drawn = asks || isLately(reading, { places, day });
  const facts = named.trend ? [named] : partsOf(named, lexicon);
  if (drawn && facts.length > 0) {
    const moves = !reading.roles.has("chart") && !reading.roles.has("bars") && asks;
    const months = monthsIn(reading, places, day);
    if (months === "other") return undefined;
    return { kind: "trend", facts, months, moves, ...shapeIn(reading) };
  }
  const { since, until } = reading.span ?? {};
  if (named.trend && since !== undefined && until === undefined && since < day)
    return { kind: "trend", facts: [named], months: trendDays(day).filter((one) => one >= since).length };
  const rest = lexicon.facts.find(({ fact }) => fact.from.kind === "difference" && fact.from.of === named.fact.id);
  if (rest && [...placesOf(reading, ["left"])].some((place) => !places.has(place)))
    return { kind: "facts", facts: [rest] };
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

/** True for "total price" where a total of something else has no other word in common. */
function isTotalOnly({ fact }: NamedFact, { coverage, places }: Match, { roles }: Reading): boolean {
  return fact.from.kind !== "total" && coverage < 0.8 && [...places].every((place) => roles.get("sum")?.has(place));
}

/** Finds what a question can mean if it asks for a fact. @param day the session's day */
export function factCandidates(lexicon: Lexicon, reading: Reading, day: string): Candidate[] {
  return hearFacts(lexicon, reading).flatMap(({ named, match }) => {
    if (!fits(named, reading, match)) return [];
    if (named.climbs && reading.span && isAdded(reading)) return [];
    if (
      match.coverage < 0.8 &&
      [...match.places].every((place) => reading.fillers.has(place)) &&
      !isArrival(named, reading)
    )
      return [];
    const { places, weight, missing, coverage } = match;
    const meaning = wanted(named, reading, { places, day, lexicon });
    if (meaning === undefined) return [];
    if (meaning.kind === "then" && isAdded(reading)) return [];
    if (isTotalOnly(named, match, reading)) return [];
    if (isNow(reading, day) && named.fact.unit === "count" && coverage < 0.8) return []; // "flights today"
    const timed = isNow(reading, day) || meaning.kind === "trend" || meaning.kind === "then";
    const dated = new Set(timed ? [] : narrowing(reading, places, day));
    if (isOutside(named, reading, dated)) return [];
    const inside = named.fact.unit === "date" && reading.roles.has("when");
    const apart = (some: ReadonlySet<number>) =>
      inside ? some : new Set([...some].filter((place) => !dated.has(place)));
    const heard = apart(placesOf(reading, allowed(named, lexicon)));
    const noun = nounOf(named, lexicon, reading);
    const per = new Set([...placesOf(reading, ["by"])].filter((place) => places.has(place + 1)));
    const rest = unexplained(
      reading,
      places,
      heard,
      per,
      isArrival(named, reading) || (coverage > 0.98 && / left\b|^left\b/.test(named.name.exact))
        ? nounsOf(lexicon, reading)
        : new Set(),
      wholePlaces(named, lexicon, reading),
      noun.places,
      apart(plainPlaces(reading.tokens, named)),
      inside ? dated : new Set(),
      new Set(timed ? reading.span?.places : []),
      named.fact.unit === "count" && coverage >= 0.5
        ? doings(reading, coverage > 0.98 ? new Set() : lexicon.stems)
        : new Set(),
      /\b(?:renew|ends?|expire|until)\b/.test(named.name.exact) ? membershipPlaces(reading.tokens) : new Set(),
    );
    if (rest.length > 0) return [];
    const ends = /\b(?:renew|ends?|expire|until)\b/.test(named.name.exact)
      ? membershipPlaces(reading.tokens)
      : new Set<number>();
    const own =
      ends.size > 0
        ? 1.3
        : [...noun.places].every((place) => places.has(place)) || noun.coverage < 0.98
          ? 0
          : 0.9 * noun.weight;
    const score = weight - 0.8 * missing + own + named.prominence + (coverage > 0.98 ? 0.3 : 0);
    return [{ meaning, score, places, whole: coverage > 0.98 }];
  });
}
