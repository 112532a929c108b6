/**
 * Finds names in a question, and what of the question they leave unexplained.
 */
import type { Name } from "./lexicon.ts";
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

/** How well a word of a question stands for a word of a name: 1 is the same word, 0 not at all. */
export function likeness(token: Token, stem: string): number {
  if (token.stem === stem || token.word === stem) return 1;
  return STANDS_FOR.get(token.stem)?.has(stem) ? 0.85 : 0;
}

/** Looks for a name. @param open the places that may be used; all if not given */
export function matchName({ parts }: Name, tokens: readonly Token[], open?: (place: number) => boolean): Match {
  const places = new Set<number>();
  let [weight, all] = [0, 0];
  for (const part of parts) {
    all += part.weight;
    let [best, at] = [0, -1];
    for (const [place, token] of tokens.entries()) {
      if (places.has(place) || open?.(place) === false) continue;
      const like = likeness(token, part.stem);
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

/** The words that nothing explains: neither a name, nor a role that was heard, nor words that say nothing. */
export function unexplained(reading: Reading, ...explained: readonly ReadonlySet<number>[]): number[] {
  return [...reading.tokens.keys()].filter(
    (place) => !reading.fillers.has(place) && !explained.some((places) => places.has(place)),
  );
}
