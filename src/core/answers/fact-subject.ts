/**
 * Finds the facts that a question can be about: by their labels, if nothing in the question speaks against it.
 */
import type { Unit } from "../blueprint.ts";
import { trendDays } from "../trend.ts";
import { isAmount, isMoney, type Lexicon, type NamedFact } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { isTurnedRound, type Match, matchName, placesOf, unexplained } from "./naming.ts";
import type { Reading, Token } from "./reading.ts";
import { OF_COUNTS, OF_DATES, OF_MONEY, OF_NAMES, OF_SHARES, OF_TEXT, type Role } from "./vocabulary.ts";

/** A fact that a question names. */
export type Heard = { readonly named: NamedFact; readonly match: Match };

const NOTHING: Match = { places: new Set(), weight: 0, missing: 0, coverage: 0 };

/** A name of a person: two words or three, each with a capital. */
const PERSON = /^(?:[A-Z][a-z]{0,3}\. )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;
const PLACE =
  /place|where|location|room|spot|gate|site|office|address|hall|seat|stand|lane|region|vessel|dock|station|there/i;

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
function fits(
  { fact: { unit, from, id, label }, trend, value }: NamedFact,
  { roles, tokens }: Reading,
  { places, coverage }: Match,
): boolean {
  const asked = (role: Role) => [...(roles.get(role) ?? [])].some((place) => !places.has(place));
  if (asked("time")) return unit === "time";
  if (asked("when") && unit !== "date" && unit !== "time") return false;
  if ((asked("who") || asked("where")) && unit !== "text") return false;
  if (asked("who") && !PERSON.test(String(value))) return false;
  if (asked("where") && from.kind === "first" && !PLACE.test(`${id} ${label}`)) return false;
  const listed = /^(?:what|which)$/.test(tokens[0]?.word ?? "") && places.has(1) && tokens[1]?.word !== tokens[1]?.stem;
  if (unit === "count" && (listed || asked("which"))) return false;
  if (asked("count") && (!isAmount(unit) || isMoney(unit))) return false;
  if ((asked("change") || asked("chart")) && !trend && from.kind !== "total") return false;
  if (from.kind === "count" && coverage < 0.98 && !asked("count")) return false;
  if (from.kind === "first" && coverage < 0.98 && asked("count")) return false;
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
    ...(REST.test(name.exact) || limit || (isMoney(unit) && trend && from.kind !== "sum") ? (["left"] as const) : []),
    ...(from.kind === "first" && order === "ahead" ? (["next", "ahead"] as const) : []),
    ...(from.kind === "first" && order === "behind" ? (["last"] as const) : []),
    ...(isMoney(unit) && (COSTS.test(name.exact) || from.kind === "sum") ? (["spend"] as const) : []),
    ...(unit === "percent" ? (["share"] as const) : []),
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

/** The noun of the ledger that a fact follows from: "how many claims are under review". */
function nounOf({ fact: { from } }: NamedFact, { ledgers }: Lexicon, { tokens }: Reading): Match {
  const of = "ledger" in from ? ledgers.find(({ ledger }) => ledger.id === from.ledger) : undefined;
  const matches = (of ? [of.singular, of.plural] : []).map((name) => matchName(name, tokens));
  return matches.toSorted((a, b) => b.coverage - a.coverage)[0] ?? NOTHING;
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
    .filter(({ name }) => !isTurnedRound(name, reading.tokens))
    .map((named) => ({ named, match: hear(named, reading) }))
    .filter(({ match }) => match.coverage >= 0.4 && match.weight >= 0.8);
}

/** The facts that a total adds up, if each has a trend of its own. */
function partsOf({ fact: { from, unit } }: NamedFact, { facts }: Lexicon): readonly NamedFact[] {
  const parts = from.kind === "total" ? facts.filter(({ fact }) => from.of.includes(fact.id)) : [];
  return parts.length <= 3 && parts.every(({ trend, fact }) => trend && fact.unit === unit) ? parts : [];
}

/** True if the last months are asked about: "over the last six months". */
function isLately({ span }: Reading, { places, day }: { places: ReadonlySet<number>; day: string }): boolean {
  return (span?.months ?? 0) > 0 && span?.until === day && !span.places.every((place) => places.has(place));
}

function wanted(
  named: NamedFact,
  reading: Reading,
  { places, day, lexicon }: { places: ReadonlySet<number>; day: string; lexicon: Lexicon },
): Meaning {
  const charted = placesOf(reading, ["chart", "change", "bars"]);
  const asks = [...charted].some((place) => !places.has(place));
  const drawn = asks || isLately(reading, { places, day });
  const facts = named.trend ? [named] : partsOf(named, lexicon);
  if (drawn && facts.length > 0) return { kind: "trend", facts, months: reading.span?.months };
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

/** Finds what a question can mean if it asks for a fact. @param day the session's day */
export function factCandidates(lexicon: Lexicon, reading: Reading, day: string): Candidate[] {
  return hearFacts(lexicon, reading).flatMap(({ named, match }) => {
    if (!fits(named, reading, match)) return [];
    if (match.coverage < 0.8 && [...match.places].every((place) => reading.fillers.has(place))) return [];
    const { places, weight, missing, coverage } = match;
    const meaning = wanted(named, reading, { places, day, lexicon });
    const timed = isNow(reading, day) || meaning.kind === "trend" || meaning.kind === "then";
    const heard = placesOf(reading, allowed(named, lexicon));
    const noun = nounOf(named, lexicon, reading);
    const per = new Set([...placesOf(reading, ["by"])].filter((place) => places.has(place + 1)));
    const rest = unexplained(
      reading,
      places,
      heard,
      per,
      wholePlaces(named, lexicon, reading),
      noun.places,
      plainPlaces(reading.tokens, named),
      new Set(timed ? reading.span?.places : []),
    );
    if (rest.length > 0) return [];
    const own = [...noun.places].every((place) => places.has(place)) || noun.coverage < 0.98 ? 0 : 0.9 * noun.weight;
    const score = weight - 0.8 * missing + own + named.prominence + (coverage > 0.98 ? 0.3 : 0);
    return [{ meaning, score, places, whole: coverage > 0.98 }];
  });
}
