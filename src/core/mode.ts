/**
 * What the bot can become: a plain value that holds all there is to know of a business. A new business is a new mode,
 * never a new branch in the code.
 */
import { z } from "zod";
import { Action } from "./action.ts";
import { Blueprint, Condition, Id } from "./blueprint.ts";

/** What a chart plots. It names facts and columns; the numbers come from the persona. */
export const Plot = z.discriminatedUnion("kind", [
  /** The last months of one to three facts of one unit, twelve if not said; `columns` for one fact. */
  z.object({
    kind: z.literal("trend"),
    facts: z.array(Id).min(1).max(3).readonly(),
    months: z.int().min(2).max(12).optional(),
    as: z.enum(["line", "area", "columns"]).optional(),
  }),
  /** Rows of a ledger put together by a column, a date by its month; how much of `column`, or how many. */
  z.object({
    kind: z.literal("groups"),
    ledger: Id,
    by: Id,
    column: Id.optional(),
    where: z.array(Condition).readonly().optional(),
    as: z.enum(["bars", "donut"]),
  }),
  /** How far facts have come towards their limits. */
  z.object({
    kind: z.literal("progress"),
    pairs: z
      .array(z.object({ fact: Id, limit: Id }))
      .min(1)
      .readonly(),
  }),
]);
export type Plot = Readonly<z.infer<typeof Plot>>;

/** One thing on a tab, in the order shown. */
export const Block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tiles") }),
  z.object({ kind: z.literal("story") }),
  z.object({ kind: z.literal("facts"), title: z.string(), facts: z.array(Id).min(1).readonly() }),
  z.object({ kind: z.literal("chart"), title: z.string(), plot: Plot }),
  z.object({
    kind: z.literal("table"),
    title: z.string(),
    ledger: Id,
    /** What stands in each column; a second id stands small below the first. */
    columns: z
      .array(z.union([Id, z.tuple([Id, Id]).readonly()]))
      .min(2)
      .max(3)
      .readonly(),
    where: z.array(Condition).readonly().optional(),
    /** At most ten; fewer where the tab shows only the newest. */
    rows: z.int().min(1).max(10).optional(),
    /** What is said in place of a table without rows. */
    empty: z.string().optional(),
  }),
  z.object({ kind: z.literal("form"), action: Id }),
]);
export type Block = Readonly<z.infer<typeof Block>>;

/** One page of the dashboard. */
export const Tab = z.object({ id: Id, label: z.string().min(1).max(14), blocks: z.array(Block).readonly() });
export type Tab = Readonly<z.infer<typeof Tab>>;

/** What the bot has become. Texts may carry `{company}`, and facts of the customer: `{name}`. */
export const Mode = z.object({
  id: z.string(),
  /** What people call such a business: "bank". */
  name: z.string(),
  industry: z.string(),
  company: z.string(),
  tagline: z.string(),
  welcome: z.string(),
  /** The brand colour, `#1E88E5`. */
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  /** The name of a picture in `icons.json`. */
  icon: z.string(),
  /** What this business calls the one it serves: "customer", "patient". */
  customer: z.string(),
  personality: z.array(z.string()).min(3).max(5).readonly(),
  guidance: z.string(),
  /** The dashboard first, settings last. */
  tabs: z.array(Tab).min(3).max(5).readonly(),
  blueprint: Blueprint,
  /** What the user can do; each stands as a form on a tab. */
  actions: z.array(Action).min(2).max(3).readonly(),
  origin: z.enum(["built-in", "model", "local"]),
});
export type Mode = Readonly<z.infer<typeof Mode>>;
