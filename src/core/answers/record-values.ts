/**
 * Hears what stands in the columns of a ledger: "groceries", "under review". What is heard becomes a condition.
 */
import type { Condition } from "../blueprint.ts";
import type { NamedLedger, NamedValue } from "./lexicon.ts";
import { type Match, matchName } from "./naming.ts";
import type { Reading, Token } from "./reading.ts";

type HeardValue = { readonly of: NamedValue; readonly match: Match };

function key({ of, match }: HeardValue): string {
  return `${of.column} ${[...match.places].toSorted().join()}`;
}

/** True if enough of a value was said: half of it, or one long word of its few. */
function isSaid({ match }: HeardValue, tokens: readonly Token[]): boolean {
  if (match.coverage >= 0.5) return match.weight >= 0.8;
  return (
    match.coverage >= 0.3 &&
    match.weight >= 1 &&
    [...match.places].some((place) => (tokens[place]?.word.length ?? 0) >= 5)
  );
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

/** Hears which values a question names. Those that the same words name are one condition: either of them. */
export function hearValues(of: NamedLedger, { tokens, roles, fillers }: Reading, taken: ReadonlySet<number>) {
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
      !taken.has(place) && !places.has(place) && !verbs.has(place) && !(fillers.has(place) && isShort(tokens[place]));
    const heard = of.values
      .map((value) => ({ of: value, match: matchName(value.name, tokens, open) }))
      .filter(
        (one) =>
          isSaid(one, tokens) &&
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
    if (known >= 0) where[known] = { column: best.of.column, is: [...(where[known]?.is ?? []), ...is] };
    else where.push({ column: best.of.column, is });
    for (const place of best.match.places) places.add(place);
    weight += best.match.weight;
    coverage = Math.max(coverage, best.match.coverage);
  }
  return { where, places, weight, coverage };
}
