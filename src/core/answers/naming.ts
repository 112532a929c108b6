/**
 * Finds names in a question, and what of the question they leave unexplained.
 */

import type { Lexicon } from "./lexicon.ts";
import type { Name } from "./names.ts";
import type { Reading, Token } from "./reading.ts";
import { STANDS_FOR } from "./synonyms.ts";
import type { Role } from "./vocabulary.ts";

/** How much of a name a question says, and where. */
export type Match = {
  readonly places: ReadonlySet<number>;
  /** What was said of the name, and what was not; 1 is a word that tells. */
  readonly weight: number;
  readonly missing: number;
  /** From 0 to 1. */
  readonly coverage: number;
};

/** True for what a doer does: "makes" and "maker", "planning" and "planner". */
function isDoneBy(word: string, doer: string): boolean {
  if (!doer.endsWith("r") || !(word.endsWith("s") || word.endsWith("g"))) return false;
  if (!/(?:er|or)$/.test(doer) || !/(?:ing|s)$/.test(word) || doer.length < 5) return false;
  const does = word.replace(/(?:ing|es|s)$/, "");
  const root = doer.replace(/(?:er|or)$/, "");
  return (
    does.length >= 3 &&
    (does === root ||
      `${does}e` === root ||
      does === `${root}e` ||
      (does.length > 2 && (doer.endsWith(`${does}er`) || doer.endsWith(`${does}or`))))
  );
}

/** How well a word of a question stands for a word of a name: 1 is the same word, 0 not at all. */
export function likeness(token: Token, stem: string): number {
  if (token.stem === stem || token.word === stem) return 1;
  if (token.word.replace(/ists?$/, "y") === stem) return 1; // a dermatologist is of dermatology
  if (token.word === "books") return 0; // several are no booking
  return STANDS_FOR.get(token.stem)?.has(stem) ? 0.85 : 0;
}

/** Looks for a name. @param open the places that may be used; all if not given */
export function matchName({ parts }: Name, tokens: readonly Token[], open?: (place: number) => boolean): Match {
  const places = new Set<number>();
  let [weight, all] = [0, 0];
  const who = tokens.some(({ word }) => word === "who");
  for (const part of parts) {
    all += part.weight;
    let [best, at] = [0, -1];
    for (const [place, token] of tokens.entries()) {
      if (places.has(place) || open?.(place) === false) continue;
      const like = likeness(token, part.stem) || (who && isDoneBy(token.word, part.stem) ? 0.85 : 0);
      if (like > best) [best, at] = [like, place];
    }
    if (at < 0) continue;
    places.add(at);
    weight += best * part.weight;
  }
  return { places, weight, missing: all - weight, coverage: all === 0 ? 0 : weight / all };
}

/** True for "Paid to you" where the question says nothing of what comes back: "what do I pay". */
export function isTurnedRound({ exact }: Name, tokens: readonly Token[]): boolean {
  return (
    / to you$/.test(exact) &&
    !tokens.some(({ word }) => /^(?:me|you|back|out|receive|received|get|got|gotten)$/.test(word))
  );
}

/** The places of roles in a question. */
export function placesOf({ roles }: Reading, asked: readonly Role[]): ReadonlySet<number> {
  return new Set(asked.flatMap((role) => [...(roles.get(role) ?? [])]));
}

/** What undoes what a label says: "how many did I lose" is not how many were won. */
const UNDONE =
  /^(?:los[et]|losing|miss(?:ed)?|cancel(?:led|ed)?|return(?:ed)?|reject(?:ed)?|fail(?:ed)?|skip(?:ped)?|declin(?:e|ed)|den(?:y|ied)|refus(?:e|ed)|forg[eo]t|forgotten|sell|sold|wast(?:e|ed)|break|broke|broken|drop(?:ped)?|quit|kill(?:ed)?|sue|want|plan|hope|expect|not|never|else|without|except|refund(?:ed)?|dispute|transfer|send|sent)$/;

/** The places of what is done with what is counted, "how many tons did you ship": it tells nothing more. */
export function doings({ tokens, roles }: Reading, known: ReadonlySet<string>): ReadonlySet<number> {
  if (!roles.has("count") && !roles.has("amount")) return new Set();
  return new Set(
    tokens.flatMap(({ word, stem }, place) => {
      const [helper, doer] = [tokens[place - 2]?.word ?? "", tokens[place - 1]?.word ?? ""];
      const done = /^(?:did|do|have|has|had|can)$/.test(helper) && /^(?:i|we|you|they)$/.test(doer);
      return done && !known.has(stem) && !UNDONE.test(word) && !/^\d/.test(word) ? [place] : [];
    }),
  );
}

/** The words that nothing explains: neither a name, nor a role that was heard, nor words that say nothing. */
export function unexplained(reading: Reading, ...explained: readonly ReadonlySet<number>[]): number[] {
  return [...reading.tokens.keys()].filter(
    (place) => !reading.fillers.has(place) && !explained.some((places) => places.has(place)),
  );
}

/** The nouns of all ledgers: "when does my order arrive", "how many bottles are left". */
export function nounsOf({ ledgers }: Lexicon, { tokens }: Reading): ReadonlySet<number> {
  return new Set(
    ledgers
      .flatMap(({ singular, plural }) => [matchName(singular, tokens), matchName(plural, tokens)])
      .flatMap(({ places, coverage }) => (coverage > 0.98 ? [...places] : [])),
  );
}

/** Places that a pattern takes up in a line of words. */
export function placesIn(words: readonly string[], pattern: RegExp): ReadonlySet<number> {
  const found = pattern.exec(words.join(" "));
  if (!found) return new Set();
  const before = words.join(" ").slice(0, found.index).split(" ").length - 1;
  return new Set(Array.from({ length: found[0].trim().split(" ").length }, (_, index) => before + index));
}
