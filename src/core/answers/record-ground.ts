/**
 * What a reading of a question over one ledger is decided by, and what all decisions share. It decides nothing itself.
 */
import type { Column } from "../blueprint.ts";
import type { Mode } from "../mode.ts";
import type { Query } from "../query.ts";
import { isAmount, type Lexicon, type NamedLedger } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import type { Reading } from "./reading.ts";
import type { Parts } from "./record-parts.ts";
import type { Role } from "./vocabulary.ts";

/** All that one reading of a question over one ledger is decided by. */
export type Ground = {
  readonly mode: Mode;
  readonly lexicon: Lexicon;
  readonly of: NamedLedger;
  readonly parts: Parts;
  readonly reading: Reading;
  /** True if the question asks for this, apart from the names in it. */
  readonly asks: (role: Role) => boolean;
  readonly rows: Pick<Query, "ledger" | "where" | "since" | "until">;
};

/** A meaning, the roles it takes up, and how much these tell. */
export type Choice = { readonly meaning: Meaning; readonly roles: readonly Role[]; readonly bonus: number } | undefined;

/** How a question begins that can be answered with yes or no. */
export const CHECKS = /^(?:is|are|did|do|does|has|have|was|were|am|any)$/;

/** Finds a column by its id. */
export function columnOf({ of }: Ground, id: string | undefined): Column | undefined {
  return of.ledger.columns.find((column) => column.id === id);
}

/** The column that a figure is of: the one that is named, else how much money. */
export function figureColumn(ground: Ground): Column | undefined {
  const named = ground.parts.columns
    .map((id) => columnOf(ground, id))
    .find((column) => column && isAmount(column.unit));
  if (named) return named;
  const measured = columnOf(ground, ground.parts.measure?.of.from.column);
  return measured ?? (ground.parts.columns.length === 0 ? ground.of.money : undefined);
}

/** True if a sum over these rows says something: money that goes one way. */
export function sumsUp({ of, parts }: Ground): boolean {
  return !of.bothWays || parts.measure !== undefined || parts.where.length > 0;
}

/** Makes a meaning over the rows asked for. */
export function records(
  ground: Ground,
  query: Partial<Query> & Pick<Query, "wanted">,
  columns = ground.parts.columns,
): Meaning {
  const verb = ground.reading.tokens[0]?.word ?? "";
  const done = /^(?:did|have|has|had|was|were)$/.test(verb); // what lies ahead was not done yet
  const checks = CHECKS.test(verb) && !(done && ground.of.order === "ahead");
  return { kind: "records", of: ground.of, query: { ...ground.rows, ...query }, columns, checks };
}
