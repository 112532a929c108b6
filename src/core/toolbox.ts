/**
 * The tools that the language model is told of, and the arguments it may give them. What it is told is constant and of the
 * plainest JSON Schema; what is accepted is bounded and forgiving. What tools do is in `tools.ts`.
 */
import { z } from "zod";
import { Query } from "./query.ts";

const ids = z.array(z.string());
const WANTED = Query.shape.wanted.options;

const WIRE = {
  show_chart: z.object({
    kind: z.enum(["line", "area", "bar", "pie"]),
    facts: ids.nullable().describe("Ids of facts of one unit; null for a ledger. Line and area: their last months."),
    months: z.number().nullable().describe("2 to 12, for the last months of facts"),
    ledger: z.string().nullable().describe("Id of a ledger whose rows are put together; null for facts"),
    by: z.string().nullable().describe("Id of the ledger's column to put rows together by"),
    column: z.string().nullable().describe("Id of the column to add up; null counts rows"),
  }),
  show_metrics: z.object({ facts: ids.describe("Ids of one to four facts") }),
  look_up: z.object({
    ledger: z.string().describe("Id of the ledger"),
    wanted: z.enum(WANTED).describe("first and last: as listed in the data"),
    column: z.string().nullable().describe("Id of the column for sum, average, highest and lowest"),
    by: z.string().nullable().describe("Id of a column: sum, average or count for each of its values, dates by month"),
    where: z
      .array(z.object({ column: z.string(), is: ids.nullable(), not: ids.nullable() }))
      .nullable()
      .describe("Only rows whose column is, or is not, one of these"),
    containing: z.string().nullable().describe("Only rows with this in one of their texts"),
    since: z.string().nullable().describe("First day, as 2026-11-21"),
    until: z.string().nullable().describe("Last day, as 2026-11-21"),
    most: z.number().nullable().describe("Rows at most, 1 to 10"),
  }),
  open_tab: z.object({ tab: z.string().describe("Id of the tab") }),
} as const;

/** The tools as the model is told of them: constant, whatever the mode. */
export const TOOLS = [
  {
    name: "show_chart",
    description: "Shows a chart below the answer. Name what it plots; its numbers are filled in.",
    schema: WIRE.show_chart,
  },
  { name: "show_metrics", description: "Shows facts as tiles below the answer.", schema: WIRE.show_metrics },
  {
    name: "look_up",
    description:
      "Finds rows of a ledger, or a sum, average, count or extreme over them. Use it for every figure that is not in the data.",
    schema: WIRE.look_up,
  },
  { name: "open_tab", description: "Opens a page of the dashboard below the answer.", schema: WIRE.open_tab },
] as const;

const Text = z.string().min(1).max(60);
const Ids = z.array(Text).min(1).max(12);
/** A model that has nothing to say in a field writes null, "" or an empty list, or leaves it out. */
function maybe<const Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => {
    const empty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    return empty ? undefined : value;
  }, schema.optional());
}

/** Arguments of `show_chart`. */
export const ChartAsked = z.object({
  kind: WIRE.show_chart.shape.kind,
  facts: maybe(Ids),
  months: maybe(z.number()),
  ledger: maybe(Text),
  by: maybe(Text),
  column: maybe(Text),
});
/** Arguments of `show_metrics`. */
export const MetricsAsked = z.object({ facts: Ids });
/** Arguments of `open_tab`. */
export const TabAsked = z.object({ tab: z.string().max(60) });
/** Arguments of `look_up`, still to be made a query. */
export const LookUpAsked = z.object({
  ...Query.shape,
  where: maybe(z.array(z.object({ column: Text, is: maybe(Ids), not: maybe(Ids) })).max(4)),
  containing: maybe(Text),
  since: maybe(z.iso.date()),
  until: maybe(z.iso.date()),
  column: maybe(Text),
  by: maybe(Text),
  most: maybe(z.number().transform((most) => Math.min(10, Math.max(1, Math.round(most))))),
});
