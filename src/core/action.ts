/**
 * What a user can do in a business, as data: what is asked for, when it may be done, and what it changes. An action says
 * nothing of one customer; `acting.ts` applies it to a persona. The same action and input always change the same things.
 */
import { z } from "zod";
import { Condition, Draw, Id, Unit, Value } from "./blueprint.ts";

const Asked = { id: Id, label: z.string().min(1).max(40) };

/** One thing an action asks for. */
export const Input = z.discriminatedUnion("kind", [
  /** A number from `min` to `max`, on whole multiples of `step` (1 if not given). */
  z.object({
    kind: z.literal("amount"),
    ...Asked,
    unit: z.enum(["money", "dollars", "count"]),
    min: z.number().positive(),
    max: z.number().positive(),
    step: z.number().positive().optional(),
  }),
  z.object({
    kind: z.literal("choice"),
    ...Asked,
    unit: Unit.optional(),
    of: z.array(Value).min(1).max(12).readonly(),
  }),
  /** One of a ledger's rows, told apart by what stands in one or two of its columns. */
  z.object({
    kind: z.literal("row"),
    ...Asked,
    ledger: Id,
    where: z.array(Condition).readonly().optional(),
    show: z.array(Id).min(1).max(2).readonly(),
  }),
  /** One of the things that rows of a ledger are about: what its sorts say in a column, word for word. */
  z.object({ kind: z.literal("sort"), ...Asked, ledger: Id, column: Id }),
  /** A day some days from the session's day; with `work` never on a weekend. */
  z.object({ kind: z.literal("date"), ...Asked, min: z.int(), max: z.int(), work: z.boolean().optional() }),
  z.object({ kind: z.literal("text"), ...Asked, longest: z.int().min(1).max(60) }),
]);
export type Input = Readonly<z.infer<typeof Input>>;

/** Where a value of a change comes from: as it stands, from the input, from a row, a fact, or drawn. */
export const Source = z.union([
  Value,
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("input"), input: Id }),
    /** A column of the row chosen by the input of kind `row`. */
    z.object({ kind: z.literal("row"), input: Id, column: Id }),
    z.object({ kind: z.literal("fact"), fact: Id }),
    /** A column of the row that the action appends to a ledger. */
    z.object({ kind: z.literal("appended"), ledger: Id, column: Id }),
    /** In an appended row only: an earlier column of it, times an amount that was asked for. */
    z.object({ kind: z.literal("times"), column: Id, input: Id }),
    ...Draw.options,
  ]),
]);
export type Source = Readonly<z.infer<typeof Source>>;

/** What an action changes. Only drawn facts are moved: derived ones follow. */
export const Effect = z.discriminatedUnion("kind", [
  /**
   * A new row of a ledger. Columns that `has` does not name come from the sort of row that says what `has` says, if there is
   * one, and else from the ledger's own column: drawn, signed, added up. If the ledger picks from another, `from` is the
   * input that chose the row it belongs to.
   */
  z.object({ kind: z.literal("appends"), ledger: Id, from: Id.optional(), has: z.record(Id, Source) }),
  /** The row chosen by an input is gone. */
  z.object({ kind: z.literal("removes"), input: Id }),
  /** A column of the chosen row gets a value. */
  z.object({ kind: z.literal("sets"), input: Id, column: Id, to: Source }),
  /** A number in a column of the chosen row goes up, or down when `by` is below 0. */
  z.object({ kind: z.literal("steps"), input: Id, column: Id, by: z.number() }),
  /** A drawn fact goes up by a number, or down with `down`. */
  z.object({ kind: z.literal("moves"), fact: Id, by: Source, down: z.boolean().optional() }),
]);
export type Effect = Readonly<z.infer<typeof Effect>>;

/**
 * What must hold before an action is done: `amount` is at most `most`, facts as they were before it. If not, `otherwise` is
 * said, a phrase like `done`.
 */
export const Need = z.object({ amount: Source, most: Source, otherwise: z.string().min(1) });
export type Need = Readonly<z.infer<typeof Need>>;

/** Something a user can do, by a form on a tab or by asking for it. */
export const Action = z.object({
  id: Id,
  /** The form's title and its button: "Transfer to savings". */
  label: z.string().min(1).max(28),
  /** How it is asked for: one of the verbs, and one of the things if there are any. Small letters, singular and plural. */
  verbs: z.array(z.string()).min(1).readonly(),
  things: z.array(z.string()).readonly(),
  inputs: z.array(Input).max(4).readonly(),
  needs: z.array(Need).readonly(),
  effects: z.array(Effect).min(1).readonly(),
  /**
   * Said when it is done. Names the inputs, `{amount}`; the columns of a chosen row as input and column, `{billPayee}` for the
   * column `payee` of the input `bill`; those of an appended row as ledger and column, `{ordersAmount}`; and facts as they
   * stand then.
   */
  done: z.string().min(1),
});
export type Action = Readonly<z.infer<typeof Action>>;

/** What a user did: an action of the mode, and its input. Rows are named by their key, days by their distance from the session's day. */
export const Event = z.object({ action: Id, input: z.record(Id, Value) });
export type Event = Readonly<z.infer<typeof Event>>;

/** How many things a user can do with one customer before it takes a new one. */
export const MOST_EVENTS = 100;
