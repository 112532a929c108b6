/**
 * What a business's customer and records look like, as data: facts, ledgers, trends, metrics and a story.
 * A blueprint only describes; `persona.ts` draws from it and `view.ts` shows it.
 */
import { z } from "zod";

/** Names a fact, ledger, column or tab inside one mode. The pattern keeps names such as `__proto__` out. */
export const Id = z.string().regex(/^(?!constructor$)[a-z][A-Za-z0-9]{0,39}$/);

/**
 * What a number or text counts in. `money` is US dollars to the cent, `dollars` whole US dollars, `flow` money with its
 * sign (out is negative), `percent` whole percent, `date` is `2026-11-21`, `time` is `14:30`.
 */
export const Unit = z.enum(["money", "dollars", "flow", "count", "percent", "score", "date", "time", "text"]);
export type Unit = z.infer<typeof Unit>;

/** One value of a persona: numbers in their unit, everything else as text. */
export const Value = z.union([z.number(), z.string()]);
export type Value = z.infer<typeof Value>;

/** How a value is drawn. Numbers fall on whole multiples of `step` (1 if not given). */
export const Draw = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("number"), min: z.number(), max: z.number(), step: z.number().positive().optional() }),
  /** A share, `min` to `max` (0 to 1), of an earlier fact or of a column of the same row. */
  z.object({
    kind: z.literal("part"),
    of: Id,
    min: z.number(),
    max: z.number(),
    step: z.number().positive().optional(),
  }),
  z.object({ kind: z.literal("choice"), of: z.array(Value).min(1).readonly() }),
  /** `#` becomes a digit, `?` a capital letter, everything else stays. */
  z.object({ kind: z.literal("code"), pattern: z.string() }),
  z.object({ kind: z.literal("person"), title: z.string().optional() }),
  /** A date some days from the session's day; with `work` never on a weekend. */
  z.object({ kind: z.literal("days"), min: z.int(), max: z.int(), work: z.boolean().optional() }),
  /** A working day in one of the months before the session's day; 0 is the month just past. */
  z.object({ kind: z.literal("monthsAgo"), min: z.int().min(0), max: z.int().min(0) }),
  z.object({ kind: z.literal("birth"), min: z.int(), max: z.int() }),
  /** A time of day, on the quarter hour, from the first to the last hour. */
  z.object({ kind: z.literal("hour"), min: z.int().min(0), max: z.int().max(23) }),
]);
export type Draw = Readonly<z.infer<typeof Draw>>;

/** Which rows of a ledger count: those whose column is one of, or none of, the values. */
export const Condition = z.object({
  column: Id,
  is: z.array(Value).readonly().optional(),
  not: z.array(Value).readonly().optional(),
});
export type Condition = Readonly<z.infer<typeof Condition>>;

const Rows = { ledger: Id, where: z.array(Condition).readonly().optional() };

/** How a fact follows from ledgers and from facts before it. */
export const Derivation = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sum"), ...Rows, column: Id }),
  z.object({ kind: z.literal("average"), ...Rows, column: Id }),
  z.object({ kind: z.literal("count"), ...Rows }),
  /** The column of the ledger's first row as listed: the newest of a history, the nearest of what is ahead. */
  z.object({ kind: z.literal("first"), ...Rows, column: Id }),
  z.object({ kind: z.literal("total"), of: z.array(Id).readonly() }),
  z.object({ kind: z.literal("difference"), of: Id, less: Id }),
  /** `of` as a whole percent of `whole`. */
  z.object({ kind: z.literal("share"), of: Id, whole: Id }),
]);
export type Derivation = Readonly<z.infer<typeof Derivation>>;

/** One named value of a persona, drawn or derived. */
export const Fact = z.object({
  id: Id,
  label: z.string(),
  unit: Unit,
  from: z.discriminatedUnion("kind", [...Draw.options, ...Derivation.options]),
});
export type Fact = Readonly<z.infer<typeof Fact>>;

/** How a column follows from its row: `picked` from the row it belongs to, `signed` and `running` like a bank statement. */
export const RowSource = z.discriminatedUnion("kind", [
  ...Draw.options,
  z.object({ kind: z.literal("picked"), column: Id }),
  z.object({ kind: z.literal("plus"), of: z.array(Id).readonly() }),
  /** `of`, negative where `by` is one of `minus`. */
  z.object({ kind: z.literal("signed"), of: Id, by: Id, minus: z.array(Value).readonly() }),
  /** What the fact stood at after this row; the newest row leaves it as it is now. */
  z.object({ kind: z.literal("running"), fact: Id, by: Id }),
]);

/** One column of a ledger. A column without `from` gets its values from the row's sort. */
export const Column = z.object({ id: Id, label: z.string(), unit: Unit, from: RowSource.optional() });
export type Column = Readonly<z.infer<typeof Column>>;

/** One sort of row: what it says in its columns, fixed or drawn. `always` ones are in every persona. */
export const Sort = z.object({
  always: z.boolean().optional(),
  /** Only for rows whose picked columns have these values. */
  when: z.record(Id, Value).optional(),
  has: z.record(Id, z.union([Value, Draw])),
});
export type Sort = Readonly<z.infer<typeof Sort>>;

/** Records of one kind. */
export const Ledger = z.object({
  id: Id,
  label: z.string(),
  /** One row and several, "transaction" and "transactions". */
  noun: z.tuple([z.string(), z.string()]).readonly(),
  /** How many rows are drawn. */
  rows: z.object({ min: z.int().min(0), max: z.int().min(0) }),
  /** Each row belongs to a row of this earlier ledger; `picked` columns read it. */
  picks: Id.optional(),
  /** No two rows share this column's value. */
  distinct: Id.optional(),
  columns: z.array(Column).min(1).readonly(),
  sorts: z.array(Sort).readonly(),
  /** The order rows are listed in: newest first for a history, nearest first for what is ahead. */
  order: z.object({ by: Id, first: z.enum(["highest", "lowest"]) }),
});
export type Ledger = Readonly<z.infer<typeof Ledger>>;

/** How a fact came to be what it is: twelve points a month apart, the last one now. */
export const Trend = z.discriminatedUnion("kind", [
  /**
   * Wanders; the last step is the fact `by` if there is one. `sway` is the largest monthly change, 0.1 is a tenth;
   * `max` is what it never went above.
   */
  z.object({
    kind: z.literal("walk"),
    fact: Id,
    by: Id.optional(),
    sway: z.number(),
    max: z.number().optional(),
  }),
  /** Grows month by month, at most by `sway`. */
  z.object({ kind: z.literal("climb"), fact: Id, by: Id.optional(), sway: z.number() }),
  /** What the rows of a history had summed up to. */
  z.object({ kind: z.literal("adds"), fact: Id, ledger: Id, column: Id, date: Id }),
]);
export type Trend = Readonly<z.infer<typeof Trend>>;

/** A fact as a tile. `better` says which way is good news; `note` stands below where there is no trend. */
export const Metric = z.object({ fact: Id, better: z.enum(["up", "down", "neither"]), note: z.string().optional() });
export type Metric = Readonly<z.infer<typeof Metric>>;

/** Everything that says what a business's customer and records look like. Texts may name facts: `{checking}`. */
export const Blueprint = z.object({
  facts: z.array(Fact).readonly(),
  ledgers: z.array(Ledger).readonly(),
  trends: z.array(Trend).readonly(),
  metrics: z.array(Metric).length(4).readonly(),
  /** The fact in the card's header. */
  headline: Id,
  /** One small thing going on, for the presenter to find. */
  story: z.string(),
});
export type Blueprint = Readonly<z.infer<typeof Blueprint>>;
