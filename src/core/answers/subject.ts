/**
 * Decides what a question is about: of all that it can mean, the likeliest, or two if nothing tells them apart. A question
 * of which a word stays unexplained means nothing: no figure is better than a wrong one.
 */
import type { Unit } from "../blueprint.ts";
import type { Mode } from "../mode.ts";
import { factCandidates } from "./fact-subject.ts";
import { isAmount, type Lexicon, type NamedFact } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { notionsOf } from "./notions.ts";
import type { Reading } from "./reading.ts";
import { recordCandidates } from "./record-subject.ts";
import { comparisonOf, limitOf, newsOf, progressOf } from "./special-subject.ts";

/** Scores closer than this do not tell two meanings apart. */
const CLOSE = 0.1;

const LEAD =
  /^(?:(?:what|who|where|when|how) (?:is|are|was|were|much is|many) |(?:show|tell|give|get|list|see) (?:me )?|(chart|graph|plot) )(?:(?:my|the|our|all|of|me|your) )*/;

/** True for "how much will my premium be": nobody knows. */
function isOfTheFuture({ tokens, roles }: Reading): boolean {
  const asks = roles.has("amount") || roles.has("count") || tokens[0]?.word === "what";
  return asks && tokens.some(({ word }) => word === "will");
}

/** A label without what a question leaves out: "your", "the". */
function bare(exact: string): string {
  return exact.replace(/^(?:(?:my|the|our|all|of|me|your) )+/, "");
}

/** True if a question that begins so can have a value of this unit. */
function isAskedAs(line: string, unit: Unit): boolean {
  if (line.startsWith("when ")) return unit === "date" || unit === "time";
  if (/^(?:who|where) /.test(line)) return unit === "text";
  return !line.startsWith("how ") || isAmount(unit);
}

function isSingle({ fact }: NamedFact): boolean {
  return fact.unit === "text";
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
    ({ name, fact }) => bare(name.exact) === rest && rest !== "" && isAskedAs(line, fact.unit),
  );
  const ledgers = lexicon.ledgers.filter(
    ({ plural, label }) =>
      !/^(?:how|when|where|who) /.test(line) &&
      rest !== "" &&
      (bare(plural.exact) === rest || bare(label.exact) === rest),
  );
  const lists = ledgers.map((of): Meaning => {
    const query = { ledger: of.ledger.id, wanted: "rows" } as const;
    return { kind: "records", of, query, columns: [], checks: false };
  });
  if (lead?.[1] !== undefined) return facts.flatMap((fact) => charted(mode, lexicon, fact));
  const values = facts.map((fact): Meaning => ({ kind: "facts", facts: [fact] }));
  const several = tokens.some(({ word, stem }) => word !== stem && word.endsWith("s")) && facts.every(isSingle);
  const listed =
    several || /^(?:show|list|see|get|give|what are|which are)/.test(line) ? [lists, values] : [values, lists];
  return listed.find((one) => one.length > 0) ?? [];
}

/** How a fact is charted: over time, else against its limit, else as it is. */
function charted(mode: Mode, lexicon: Lexicon, fact: NamedFact): Meaning {
  if (fact.trend) return { kind: "trend", facts: [fact], months: undefined };
  const limit = limitOf(mode, lexicon, fact.fact.id);
  return limit ? { kind: "progress", fact, limit } : { kind: "facts", facts: [fact] };
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
    ...recordCandidates(mode, lexicon, { reading, day }),
    ...progressOf(mode, lexicon, reading),
    ...comparisonOf(lexicon, reading, day),
    ...newsOf(reading, lexicon, day),
    ...notionsOf(lexicon, reading),
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
  if (isOfTheFuture(reading)) return [];
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
