/**
 * Hears which parts of a ledger a question names: the ledger itself, columns, what stands in them, and what its sums are
 * called.
 */
import type { Condition } from "../blueprint.ts";
import { isAmount, type Measure, type NamedLedger } from "./lexicon.ts";
import { isTurnedRound, type Match, matchName } from "./naming.ts";
import type { Reading, Token } from "./reading.ts";
import { hearValues } from "./record-values.ts";
import { OF_MONEY } from "./vocabulary.ts";

/** The parts of a ledger that a question names. */
export type Parts = {
  readonly noun: Match | undefined;
  /** True if the noun is said of several. */
  readonly plural: boolean;
  readonly measure: { readonly of: Measure; readonly match: Match } | undefined;
  readonly where: readonly Condition[];
  readonly columns: readonly string[];
  /** All the places that name something here, and how much they tell. */
  readonly places: ReadonlySet<number>;
  readonly score: number;
  /** The places of what stands in columns. */
  readonly filters: ReadonlySet<number>;
  /** How much of the best of them was said, 0 to 1. */
  readonly certainty: number;
};

function better(a: Match | undefined, b: Match): Match {
  return a && a.weight - 0.5 * a.missing >= b.weight - 0.5 * b.missing ? a : b;
}

function hearNoun({ singular, plural, label }: NamedLedger, tokens: readonly Token[]): Match | undefined {
  return [singular, plural, label]
    .map((name) => matchName(name, tokens))
    .filter(({ coverage, weight }) => coverage >= 0.45 && weight >= 0.8)
    .reduce<Match | undefined>(better, undefined);
}

function hearMeasure(
  { measures }: NamedLedger,
  { tokens, roles }: Reading,
  taken: ReadonlySet<number>,
): Parts["measure"] {
  const kept = roles.get("left");
  const plain = new Set([...(roles.get("sum") ?? []), ...(roles.get("average") ?? [])]);
  return measures
    .filter(({ name }) => !isTurnedRound(name, tokens))
    .map((of) => ({ of, match: matchName(of.name, tokens, (place) => !kept?.has(place) && !taken.has(place)) }))
    .filter(
      ({ match }) =>
        match.coverage >= 0.5 && match.weight >= 0.95 && [...match.places].some((place) => !plain.has(place)),
    )
    .toSorted((a, b) => b.match.weight - b.match.missing - (a.match.weight - a.match.missing))[0];
}

function hearColumns(
  { columns }: NamedLedger,
  { tokens, roles }: Reading,
  { taken, verbs }: { taken: ReadonlySet<number>; verbs: boolean },
) {
  const heard: string[] = [];
  const places = new Set<number>();
  let weight = 0;
  for (let round = 0; round < 3 && !(round === 2 && (heard.length > 0 || !verbs)); round++) {
    const open = (place: number) =>
      !taken.has(place) && !places.has(place) && !(round < 2 && roles.get("spend")?.has(place));
    const [best] = columns
      .map(({ column, name }) => ({ column, match: matchName(name, tokens, open) }))
      .filter(
        ({ column, match }) =>
          match.coverage >= 0.5 && match.weight >= 0.4 && (isAmount(column.unit) || !roles.has("amount")),
      )
      .toSorted(
        (a, b) =>
          b.match.weight - b.match.missing - (a.match.weight - a.match.missing) || (isAmount(b.column.unit) ? 1 : -1),
      );
    if (!best && round < 1 && verbs) round = 1; // verbs are looked at last, and alone
    if (!best || heard.length > 1) continue;
    heard.push(best.column.id);
    for (const place of best.match.places) places.add(place);
    weight +=
      best.match.weight * ([...best.match.places].every((place) => OF_MONEY.has(tokens[place]?.stem ?? "")) ? 0.2 : 1);
  }
  return { heard, places, weight };
}

/** True if a ledger is called by its label, and that is no word for one of its rows: "care team". */
function isCalled({ label, singular }: NamedLedger, tokens: readonly Token[]): boolean {
  return matchName(label, tokens).coverage > 0.98 && matchName(singular, tokens).coverage < 0.5;
}

function isPlural(tokens: readonly Token[], places: ReadonlySet<number>): boolean {
  return [...places].some((place) => /s$/.test(tokens[place]?.word ?? "") && !/s$/.test(tokens[place]?.stem ?? ""));
}

/**
 * Hears the parts of one ledger in a question.
 *
 * @param timed the places of the time that the question names
 */
export function hearParts(of: NamedLedger, reading: Reading, timed: ReadonlySet<number>): Parts {
  const { tokens } = reading;
  const noun = hearNoun(of, tokens);
  const summed = hearMeasure(
    of,
    reading,
    noun && noun.coverage > 0.98 && noun.places.size > 1 ? noun.places : new Set(),
  );
  const sameColumn = of.columns.some(
    ({ name }) =>
      matchName(name, tokens).coverage > 0.98 &&
      [...matchName(name, tokens).places].some((place) => summed?.match.places.has(place)),
  );
  const measure = summed && summed.match.coverage < 0.7 && sameColumn ? undefined : summed;
  const named = new Set([...(noun?.places ?? []), ...(measure?.match.places ?? [])]);
  const values = hearValues(of, reading, new Set([...named, ...timed]));
  const columns = hearColumns(of, reading, {
    taken: new Set([...named, ...timed, ...values.places]),
    verbs: noun !== undefined || values.places.size > 0,
  });
  const twice = [...(measure?.match.places ?? [])].some((place) => noun?.places.has(place));
  const score = [
    noun
      ? noun.weight -
        0.5 * noun.missing +
        (noun.coverage > 0.98 ? 0.3 : 0) +
        (of.label.exact === of.plural.exact ? 0.12 : 0)
      : 0,
    measure && !twice ? measure.match.weight - 0.3 * measure.match.missing : 0,
    values.weight,
    0.9 * columns.weight,
  ].reduce((sum, one) => sum + one, 0);
  return {
    noun,
    plural: isPlural(tokens, noun?.places ?? columns.places) || isCalled(of, tokens),
    measure,
    where: values.where,
    columns: columns.heard,
    places: new Set([...named, ...values.places, ...columns.places]),
    score,
    filters: values.places,
    certainty: values.coverage,
  };
}
