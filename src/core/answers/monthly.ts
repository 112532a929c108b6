/**
 * Finds that a question asks what was spent lately, which the dashboard says of the month in one figure.
 */
import { isMoney, type Lexicon, type NamedFact } from "./lexicon.ts";
import type { Candidate } from "./meaning.ts";
import { doings, matchName, placesIn, placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";

/** The facts that say what was spent lately, billed this month: one amount for all that a history has. */
export function lately({ facts, ledgers }: Lexicon): readonly NamedFact[] {
  return facts.filter(({ fact: { from, label, unit } }) => {
    const of = from.kind === "sum" ? ledgers.find(({ ledger }) => ledger.id === from.ledger) : undefined;
    return (
      of?.order === "behind" &&
      from.kind === "sum" &&
      from.where === undefined &&
      from.column === of.money?.id &&
      isMoney(unit) &&
      /month|lately|days/i.test(label)
    );
  });
}

const THIS_MONTH =
  /\b(?:this month|lately|recently|so far|in (?:the )?last month|(?:in |over )?the (?:last|past) (?:month|30 days|4 weeks)|these days)\b/;

/** Finds "how much did it cost me this month": what the dashboard says of the month. */
export function monthly(lexicon: Lexicon, reading: Reading): Candidate[] {
  const sums = lately(lexicon);
  const whole = lexicon.facts.filter(
    ({ fact: { from, label } }) =>
      from.kind === "total" && /month|lately/i.test(label) && sums.some(({ fact }) => from.of.includes(fact.id)),
  );
  const spent = whole.length > 0 ? whole : sums;
  const [only] = spent;
  const words = reading.tokens.map(({ word }) => word);
  const month = placesIn(words, THIS_MONTH);
  const doing = doings(reading, lexicon.stems);
  const nothingNamed = words.join(" ").replace(THIS_MONTH, "").trim().split(" ").length <= 5;
  if (!only || spent.length > 1 || !(reading.roles.has("spend") || (doing.size > 0 && nothingNamed))) return [];
  const from = sums[0]?.fact.from ?? only.fact.from;
  const of = lexicon.ledgers.find(({ ledger }) => "ledger" in from && ledger.id === from.ledger);
  const nouns = of
    ? [of.singular, of.plural, of.label].flatMap((name) => [...matchName(name, reading.tokens).places])
    : [];
  const heard = placesOf(reading, ["spend", "amount", "sum", "lately", "all", "count"]);
  if (unexplained(reading, month, new Set(nouns), heard, doing, matchName(only.name, reading.tokens).places).length > 0)
    return [];
  if (month.size === 0) return [];
  if (!reading.roles.has("amount") && words[0] !== "what") return [];
  if ((["next", "ahead", "left"] as const).some((role) => reading.roles.has(role))) return [];
  return [{ meaning: { kind: "facts", facts: [only] }, score: 2.6, places: month }];
}
