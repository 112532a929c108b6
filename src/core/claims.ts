/**
 * Finds the facts of which a figure is said outright, and of nothing else: "your savings are $5,000".
 */
import type { Reading } from "./clauses.ts";
import type { Figure } from "./figures.ts";
import { covers, type FactMention } from "./mentions.ts";

const CLAIMS = new Set(
  `is are was were stand stands sit sits has have hold holds show shows come comes total totals at of now currently just about
  to a an your the in with right balance account amount s score value around roughly nearly almost over exactly only still only`.split(
    /\s+/,
  ),
);
const CLAIMED = new Set("in your the is as are for on an a account balance our sitting sits".split(" "));

/** The facts of which a figure is said outright: "your savings are $5,000", "$5,000 in savings". */
export function claimedBy(figure: Figure, facts: readonly FactMention[], { tokens, figures }: Reading): FactMention[] {
  const within = (from: number, to: number, words: ReadonlySet<string>) =>
    tokens.every(({ stem, start, end }) => start < from || end > to || words.has(stem)) &&
    !figures.some(({ start, end }) => start >= from && end <= to);
  const claiming = facts.filter(({ at, whole }) => {
    if (!whole) return false;
    const [first, last] = [tokens[Math.min(...at)], tokens[Math.max(...at)]];
    if (!first || !last) return false;
    if (last.end <= figure.start) return figure.start - last.end < 50 && within(last.end, figure.start, CLAIMS);
    return first.start >= figure.end && first.start - figure.end < 30 && within(figure.end, first.start, CLAIMED);
  });
  return facts.filter((one) => claiming.some((other) => covers(one.at, other.at)));
}
