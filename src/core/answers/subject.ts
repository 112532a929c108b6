/**
 * Decides what a question is about: of all that it can mean, the likeliest, or two if nothing tells them apart. A question
 * of which a word stays unexplained means nothing: no figure is better than a wrong one.
 */
import type { Unit } from "../blueprint.ts";
import type { Mode } from "../mode.ts";
import { factCandidates, hearFacts } from "./fact-subject.ts";
import { isAmount, type Lexicon, type NamedFact } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";
import { recordCandidates } from "./record-subject.ts";
import type { Role } from "./vocabulary.ts";

/** Scores closer than this do not tell two meanings apart. */
const CLOSE = 0.1;

const LEAD =
  /^(?:(?:what|who|where|when|how) (?:is|are|was|were|much is|many) |(?:show|tell|give|get|list|see) (?:me )?|(chart|graph|plot) )(?:(?:my|the|our|all|of|me) )*/;

/** True if a question that begins so can have a value of this unit. */
function isAskedAs(line: string, unit: Unit): boolean {
  if (line.startsWith("when ")) return unit === "date" || unit === "time";
  if (/^(?:who|where) /.test(line)) return unit === "text";
  return !line.startsWith("how ") || isAmount(unit);
}

/** What a question means that says a label in full and nothing besides: "what is my next refill due". */
function exactly(mode: Mode, lexicon: Lexicon, { tokens }: Reading): Meaning[] {
  const line = `${tokens.map(({ word }) => word).join(" ")} `;
  const lead = LEAD.exec(line);
  const rest = tokens
    .slice((lead?.[0].split(" ").length ?? 1) - 1)
    .map(({ stem }) => stem)
    .join(" ");
  const facts = lexicon.facts.filter(
    ({ name, fact }) => name.exact === rest && rest !== "" && isAskedAs(line, fact.unit),
  );
  const ledgers = lexicon.ledgers.filter(
    ({ plural, label }) => rest !== "" && (plural.exact === rest || label.exact === rest),
  );
  const lists = ledgers.map((of): Meaning => {
    const query = { ledger: of.ledger.id, wanted: "rows" } as const;
    return { kind: "records", of, query, columns: [], checks: false };
  });
  if (lead?.[1] !== undefined) return facts.flatMap((fact) => charted(mode, lexicon, fact));
  const values = facts.map((fact): Meaning => ({ kind: "facts", facts: [fact] }));
  const listed = /^(?:show|list|see|get|give)/.test(line) ? [lists, values] : [values, lists];
  return listed.find((one) => one.length > 0) ?? [];
}

function limitOf(mode: Mode, lexicon: Lexicon, id: string): NamedFact | undefined {
  const pair = mode.tabs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "chart" && block.plot.kind === "progress" ? block.plot.pairs : []))
    .find(({ fact }) => fact === id);
  return lexicon.facts.find(({ fact }) => fact.id === pair?.limit);
}

/** How a fact is charted: over time, else against its limit, else as it is. */
function charted(mode: Mode, lexicon: Lexicon, fact: NamedFact): Meaning {
  if (fact.trend) return { kind: "trend", facts: [fact], months: undefined };
  const limit = limitOf(mode, lexicon, fact.fact.id);
  return limit ? { kind: "progress", fact, limit } : { kind: "facts", facts: [fact] };
}

/** "Am I on track with my deductible?": a fact that has a limit, or is one. */
function progressOf(mode: Mode, lexicon: Lexicon, reading: Reading): Candidate[] {
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
      placesOf(reading, ["progress", "amount", "share", "left", "chart", "spend", "by"]),
    );
    const alone = places.size === 0 && pairs.length === 1;
    if (rest.length > 0 || (places.size === 0 && !alone)) return [];
    return [{ meaning: { kind: "progress", fact, limit }, score: places.size + 0.8, places }];
  });
}

/** "Compare checking and savings": two or three facts of which each is named in full by words of its own. */
function comparisonOf(lexicon: Lexicon, reading: Reading): Candidate[] {
  const asked = placesOf(reading, ["compare", "chart", "bars", "highest", "lowest", "by", "change"]);
  const joined = reading.tokens.some(({ word }) => /^(?:and|with|or|to|vs|versus|against)$/.test(word));
  if (asked.size === 0 && !joined) return [];
  const heard = hearFacts(lexicon, reading)
    .filter(({ named, match }) => isAmount(named.fact.unit) && match.coverage > 0.8)
    .toSorted((a, b) => b.match.weight - a.match.weight);
  const facts: NamedFact[] = [];
  const places = new Set<number>();
  for (const { named, match } of heard) {
    if ([...match.places].some((place) => places.has(place))) continue;
    facts.push(named);
    for (const place of match.places) places.add(place);
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
  const meaning: Meaning = drawn
    ? { kind: "trend", facts, months: reading.span?.months }
    : { kind: "comparison", facts };
  return [{ meaning, score: places.size + 1, places }];
}

/** "Anything due this week?", "what happened lately?": what lies ahead or behind in all ledgers. */
function newsOf(reading: Reading, { ledgers }: Lexicon): Candidate[] {
  const ahead = placesOf(reading, ["ahead", "next"]);
  const lately = placesOf(reading, ["lately", "last"]);
  const none = new Set<number>();
  const timed = new Set(reading.spanAhead?.places);
  const found: Candidate[] = [];
  const future = (reading.spanAhead?.until ?? "9") >= (reading.spanAhead?.since ?? "");
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

/** True if two facts are named by the same words, and neither in full. */
function isRival(one: Candidate, best: Candidate): boolean {
  if (one === best || one.meaning.kind !== best.meaning.kind || best.meaning.kind !== "facts" || best.whole)
    return false;
  const [a, b] = [one, best].map(({ places }) => [...places].toSorted().join());
  return a === b;
}

function sameFigure(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Finds all that a question can mean, the likeliest first. */
export function candidatesOf(
  mode: Mode,
  lexicon: Lexicon,
  { reading, day }: { reading: Reading; day: string },
): Candidate[] {
  return [
    ...factCandidates(lexicon, reading, day),
    ...recordCandidates(mode, lexicon, reading),
    ...progressOf(mode, lexicon, reading),
    ...comparisonOf(lexicon, reading),
    ...newsOf(reading, lexicon),
  ].toSorted((a, b) => b.score - a.score);
}

/**
 * Finds what a question means.
 *
 * @returns nothing if it can't be told; two if it can be either
 */
export function meaningsOf(
  mode: Mode,
  lexicon: Lexicon,
  { reading, day }: { reading: Reading; day: string },
): Meaning[] {
  const exact = exactly(mode, lexicon, reading);
  if (exact.length > 0) return exact.slice(0, 3);
  const candidates = candidatesOf(mode, lexicon, { reading, day });
  const [best] = candidates;
  if (!best) return [];
  const rivals = candidates.filter((one) => isRival(one, best));
  if (rivals.length > 0 && rivals.length < 4) return [best, ...rivals].map(({ meaning }) => meaning);
  const others = candidates.filter(
    (one) => one !== best && best.score - one.score < CLOSE && !sameFigure(one.meaning, best.meaning),
  );
  const same = others.filter(({ meaning }) => meaning.kind === best.meaning.kind);
  return [best, ...same].slice(0, 3).map(({ meaning }) => meaning);
}
