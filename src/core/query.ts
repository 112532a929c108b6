/**
 * A question to a customer's records, as data: the local answerer and the model both ask this way, and `lookup.ts` answers.
 */
import { z } from "zod";
import { Condition, Id } from "./blueprint.ts";

/** Which rows of a ledger, and what is wanted of them. */
export const Query = z.object({
  ledger: Id,
  where: z.array(Condition).max(4).readonly().optional(),
  /** Rows that have this in one of their texts, whatever the case. */
  containing: z.string().max(60).optional(),
  /** Days, `2026-11-21`, both included; of the ledger's first column of dates. */
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  /**
   * `rows`: the rows as listed. `sum`, `average`, `count`: over `column` (not needed for `count`). `highest`, `lowest`: the row
   * that is, by `column`. `first`, `last`: the row that is, as listed: for a history the newest and the oldest.
   */
  wanted: z.enum(["rows", "sum", "average", "count", "highest", "lowest", "first", "last"]),
  column: Id.optional(),
  /** Put together by what stands in this column, a date by its month; with `sum`, `average` and `count`. */
  by: Id.optional(),
  /** Rows with more, or with less, than this in `column`. */
  over: z.number().optional(),
  under: z.number().optional(),
  /** Rows at most, 1 to 10. */
  most: z.int().min(1).max(10).optional(),
});
export type Query = Readonly<z.infer<typeof Query>>;
