/**
 * Hears what stands in the columns of a ledger: "groceries", "under review". What is heard becomes a condition.
 */
import type { Condition } from "../blueprint.ts";
import type { NamedLedger, NamedValue } from "./lexicon.ts";
import { type Match, matchName } from "./naming.ts";
import type { Reading, Token } from "./reading.ts";
import { OF_MONEY } from "./vocabulary.ts";

type HeardValue = { readonly of: NamedValue; readonly match: Match };

function key({ of, match }: HeardValue): string {
  return `${of.column} ${[...match.places].toSorted().join()}`;
}

/** What many things are called with a word before it: one of them is not named by this alone. */
const GENERIC = new Set(
  "class tour flight lesson visit session club evening night party ticket pass course trip plan order service card treatment workshop room table show game match ride walk group set pack family house delivery".split(
    " ",
  ),
);

/** True if enough of a value was said: half of it, or one long word of its few. */
function isSaid({ match }: HeardValue, tokens: readonly Token[]): boolean {
  const done = [...match.places].every((place) => /(?:ed|ing)$/.test(tokens[place]?.word ?? ""));
  if (done && match.coverage < 0.98) return false; // "booked" is no book club
  if (match.coverage >= 0.5) return match.weight >= 0.8;
  return (
    ![...match.places].every((place) => GENERIC.has(tokens[place]?.stem ?? "")) &&
    match.coverage >= 0.3 &&
    match.weight >= 1 &&
    [...match.places].some((place) => (tokens[place]?.word.length ?? 0) >= 5)
  );
}

/** True for "cash", which is money before it is a category. */
function isCash(token: Token | undefined): boolean {
  return OF_MONEY.has(token?.stem ?? "");
}

/** True for "I", which is in "Chair I" too. */
function isShort(token: Token | undefined): boolean {
  return (token?.word.length ?? 0) <= 2;
}

/** The places of words that name a column, or are asked for: "which gate" is no condition. */
function columnPlaces({ columns }: NamedLedger, tokens: readonly Token[]): ReadonlySet<number> {
  const named = columns.map(({ name }) => matchName(name, tokens)).filter(({ coverage }) => coverage > 0.98);
  const wondered = [...tokens.keys()].filter((place) => /^(?:which|what|whose)$/.test(tokens[place - 1]?.word ?? ""));
  return new Set([...named.flatMap(({ places }) => [...places]), ...wondered]);
}

/** Where "not" stands before what is left out: "bills not on autopay". */
function negation(tokens: readonly Token[], place: number): number | undefined {
  for (let at = place - 1; at >= 0; at--) {
    if (tokens[at]?.word === "not") return at;
    if (!/^(?:on|with|the|my|from|at|by|in|for|to|of|any|a|an)$/.test(tokens[at]?.word ?? "")) return undefined;
  }
  return undefined;
}

/** Hears which values a question names. Those that the same words name are one condition: either of them. */
export function hearValues(of: NamedLedger, { tokens, roles, fillers, own }: Reading, taken: ReadonlySet<number>) {
  const asks = roles.has("amount") && !roles.has("spend");
  const verbs = new Set(
    [...(roles.get("spend") ?? [])].filter(
      (place) => tokens[place]?.word !== "paid" && tokens[place]?.word !== "charge",
    ),
  );
  const headings = columnPlaces(of, tokens);
  const where: Condition[] = [];
  const places = new Set<number>();
  let [weight, coverage] = [0, 0];
  for (let round = 0; round < 3; round++) {
    const open = (place: number) =>
      !taken.has(place) &&
      !places.has(place) &&
      !verbs.has(place) &&
      !(asks && isCash(tokens[place])) &&
      !(fillers.has(place) && isShort(tokens[place]));
    const heard = of.values
      .map((value) => ({ of: value, match: matchName(value.name, tokens, open) }))
      .filter(
        (one) =>
          isSaid(one, tokens) &&
          !(one.match.coverage < 0.7 && [...one.match.places].every((place) => fillers.has(place))) &&
          !(one.match.weight < 1 && [...one.match.places].every((place) => own.has(place))) &&
          !(one.match.coverage < 0.98 && [...one.match.places].every((place) => headings.has(place))),
      )
      .toSorted(
        (a, b) =>
          b.match.weight - a.match.weight + (b.of.present ? 0.3 : 0) - (a.of.present ? 0.3 : 0) ||
          b.match.coverage - a.match.coverage,
      );
    const [best] = heard;
    if (!best) break;
    const same = heard.filter((one) => key(one) === key(best) && one.match.coverage >= 0.6 * best.match.coverage);
    const is = same.map((one) => one.of.value);
    const known = where.findIndex(({ column }) => column === best.of.column);
    const not = negation(tokens, Math.min(...best.match.places));
    if (not !== undefined) {
      if (is.length > 2) break; // too vague to leave out
      where.push({ column: best.of.column, not: is });
      places.add(not);
    } else if (known >= 0) where[known] = { column: best.of.column, is: [...(where[known]?.is ?? []), ...is] };
    else where.push({ column: best.of.column, is });
    for (const place of best.match.places) places.add(place);
    weight += best.match.weight;
    coverage = Math.max(coverage, best.match.coverage);
  }
  return { where, places, weight, coverage };
}
