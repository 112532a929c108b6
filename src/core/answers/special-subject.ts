/**
 * Finds what a question can mean that is about more than one fact or ledger: a comparison, progress, what is new.
 */
import type { Mode } from "../mode.ts";
import { hearFacts } from "./fact-subject.ts";
import { isAmount, type Lexicon, type NamedFact } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { matchName, placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";
import { monthsIn } from "./time-fits.ts";
import type { Role } from "./vocabulary.ts";

/** The fact that another comes towards, by the mode's own charts. */
export function limitOf(mode: Mode, lexicon: Lexicon, id: string): NamedFact | undefined {
  const pair = mode.tabs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "chart" && block.plot.kind === "progress" ? block.plot.pairs : []))
    .find(({ fact }) => fact === id);
  return lexicon.facts.find(({ fact }) => fact.id === pair?.limit);
}

/** "Am I on track with my deductible?": a fact that has a limit, or is one. */
export function progressOf(mode: Mode, lexicon: Lexicon, reading: Reading): Candidate[] {
  const asked = placesOf(reading, ["progress"]);
  if (asked.size === 0) return [];
  const pairs = lexicon.facts.flatMap((fact) => {
    const limit = limitOf(mode, lexicon, fact.fact.id);
    return limit ? [{ fact, limit }] : [];
  });
  const heard = hearFacts(lexicon, reading);
  return pairs.flatMap(({ fact, limit }) => {
    const own = heard.filter(({ named }) => named === fact || named === limit);
    const places = new Set(own.flatMap(({ match }) => [...match.places]));
    const rest = unexplained(
      reading,
      places,
      placesOf(reading, ["progress", "amount", "count", "share", "left", "chart", "spend", "by"]),
    );
    const leans = reading.tokens.some(({ word }) => /^(?:it|that|this|they)$/.test(word));
    const alone = places.size === 0 && pairs.length === 1 && !leans;
    if (rest.length > 0 || (places.size === 0 && !alone)) return [];
    return [{ meaning: { kind: "progress", fact, limit }, score: places.size + 0.8, places }];
  });
}

/** "Compare checking and savings": two or three facts of which each is named in full by words of its own. */
export function comparisonOf(lexicon: Lexicon, reading: Reading, day: string): Candidate[] {
  const asked = placesOf(reading, ["compare", "chart", "bars", "highest", "lowest", "by", "change"]);
  const joined = reading.tokens.some(({ word }) => /^(?:and|with|or|to|vs|versus|against)$/.test(word));
  if (asked.size === 0 && !joined) return [];
  const heard = hearFacts(lexicon, reading)
    .filter(({ named, match }) => isAmount(named.fact.unit) && match.coverage > 0.8)
    .toSorted((a, b) => b.match.weight - a.match.weight);
  const facts: NamedFact[] = [];
  const places = new Set<number>();
  for (const { named, match } of heard) {
    const again = matchName(named.name, reading.tokens, (place) => !places.has(place));
    const own = [...match.places].some((place) => places.has(place)) ? again : match;
    if (own.coverage <= 0.8) continue;
    facts.push(named);
    for (const place of own.places) places.add(place);
  }
  const roles: readonly Role[] = [
    "compare",
    "chart",
    "bars",
    "amount",
    "count",
    "which",
    "sum",
    "highest",
    "lowest",
    "left",
    "change",
    "by",
  ];
  const plain = new Set(
    reading.tokens.flatMap(({ stem }, at) =>
      /^(?:balance|more|less|bigger|higher|lower|money|together|both|month|year)$/.test(stem) ? [at] : [],
    ),
  );
  const timed = new Set(placesOf(reading, ["chart", "change"]).size > 0 ? reading.span?.places : []);
  if (
    facts.length < 2 ||
    facts.length > 3 ||
    unexplained(reading, places, placesOf(reading, roles), plain, timed).length > 0
  )
    return [];
  const side = facts.every(({ fact, trend }) => trend && fact.unit === facts[0]?.fact.unit);
  const drawn = side && placesOf(reading, ["chart", "change"]).size > 0;
  const months = monthsIn(reading, places, day);
  if (drawn && months === "other") return [];
  const meaning: Meaning = drawn
    ? { kind: "trend", facts, months: months === "other" ? undefined : months }
    : { kind: "comparison", facts };
  return [{ meaning, score: places.size + 1, places }];
}

/** "Anything due this week?", "what happened lately?": what lies ahead or behind in all ledgers. */
export function newsOf(reading: Reading, { ledgers }: Lexicon, day: string): Candidate[] {
  const ahead = placesOf(reading, ["ahead", "next"]);
  const lately = placesOf(reading, ["lately", "last"]);
  if ((["who", "where", "time", "amount", "count"] as const).some((role) => reading.roles.has(role))) return [];
  const none = new Set<number>();
  const timed = new Set(reading.spanAhead?.places);
  const found: Candidate[] = [];
  const over = reading.tokens.some(({ word }) => /^(?:did|was|were|came|went)$/.test(word));
  const future = (reading.spanAhead?.until ?? "9") >= day && !over;
  if (
    ledgers.some(({ order }) => order === "ahead") &&
    (ahead.size > 0 || (timed.size > 0 && reading.tokens.length > timed.size)) &&
    future
  )
    if (unexplained(reading, ahead, timed, placesOf(reading, ["when"])).length === 0) {
      const { since, until } = reading.spanAhead ?? {};
      found.push({ meaning: { kind: "ahead", since, until }, score: 0.7, places: none });
    }
  if (lately.size > 0 && ahead.size === 0 && unexplained(reading, lately).length === 0)
    found.push({ meaning: { kind: "lately" }, score: 0.4, places: none });
  return found;
}
