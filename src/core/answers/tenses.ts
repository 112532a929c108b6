/**
 * Hears whether a question speaks of what is over or of what is to come. What it is about is not decided here.
 */
import type { Reading } from "./reading.ts";

/** True for "when does it arrive": what lies behind does not say. */
export function isYetToCome({ tokens }: Reading): boolean {
  return (
    tokens.some(({ word }) => /^(?:do|does|will|is|are)$/.test(word)) &&
    tokens.some(({ stem }) => /^(?:arrive|leave|begin|start|depart|come|land|go|get|fly|sail)$/.test(stem))
  );
}

/** True for "any stays in december": the one to come may be meant, where nothing says that it is over. */
export function mayLieAhead({ span, spanAhead, tokens }: Reading): boolean {
  const over = /^(?:did|was|were|had|have|has|last|past|spent|paid|bought|went|took|came)$/;
  return spanAhead !== undefined && spanAhead.since !== span?.since && !tokens.some(({ word }) => over.test(word));
}

/** True for "when did it start": the day that something ends or is due does not say. */
export function isBegun({ tokens, roles }: Reading): boolean {
  const did = tokens.some(({ word }) => word === "did");
  return did && roles.has("when") && tokens.some(({ stem }) => /^(?:start|begin|open)$/.test(stem));
}

/** True for "how many have I taken", "did I fly": what lies ahead does not say. */
export function isOver({ tokens }: Reading): boolean {
  const arranged = tokens.some(({ stem }) =>
    /^(?:book|schedule|reserve|arrange|plan|sign|order|set|make|next)$/.test(stem),
  );
  return !arranged && tokens.some(({ word }) => /^(?:taken|took|flown|flew|attended|been|gone|went)$/.test(word));
}

/** True for "my upcoming flights": only what lies ahead is meant. */
export function isUpcoming({ tokens }: Reading): boolean {
  return tokens.some(({ word }) => /^(?:upcoming|scheduled|planned|future|forthcoming)$/.test(word));
}
