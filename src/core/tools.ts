/**
 * The tools that the language model may use. It names what is to be shown or looked up; every number is the persona's. What
 * it gets wrong is told to it in words. Nothing is changed here, and nothing throws, whatever the arguments.
 */
import type { z } from "zod";
import type { Column, Condition } from "./blueprint.ts";
import { type Books, chartOfFacts, chartOfRows, tilesOf } from "./exhibits.ts";
import { lookUp } from "./lookup.ts";
import { promptText } from "./prompted.ts";
import { Query } from "./query.ts";
import { complain, tell, tellFound, tellShown, type Used } from "./telling.ts";
import { ChartAsked, LookUpAsked, MetricsAsked, TabAsked, TOOLS } from "./toolbox.ts";

/**
 * Uses a tool.
 *
 * @param name as the model gave it
 * @param json the arguments as the model wrote them
 */
export function runTool(name: string, json: string, books: Books): Used {
  const tool = TOOLS.find((one) => one.name === name);
  if (tool === undefined) return complain(`There is no such tool: use ${TOOLS.map((one) => one.name).join(", ")}.`);
  const asked = unpacked(json);
  switch (tool.name) {
    case "show_chart":
      return withArguments(ChartAsked, asked, (chart) => showChart(books, chart));
    case "show_metrics":
      return withArguments(MetricsAsked, asked, ({ facts }) => tellShown(tilesOf(books, facts)));
    case "look_up":
      return withArguments(LookUpAsked, asked, (query) => find(books, query));
    case "open_tab":
      return withArguments(TabAsked, asked, ({ tab }) => openTab(books, tab));
  }
}

function unpacked(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // the model is told that the arguments do not fit
  }
}

function withArguments<Asked>(schema: z.ZodType<Asked>, value: unknown, use: (asked: Asked) => Used): Used {
  const { data, error } = schema.safeParse(value);
  if (data !== undefined) return use(data);
  const fields = new Set(
    error?.issues.map(({ path }) => String(path[0] ?? "")).filter((field) => /^[a-z]+$/.test(field)),
  );
  return complain(
    fields.size === 0 ? "The arguments are no JSON object." : `Check these arguments: ${[...fields].join(", ")}.`,
  );
}

function showChart(books: Books, { kind, facts, months, ledger, by, column }: z.infer<typeof ChartAsked>): Used {
  if (facts !== undefined) return tellShown(chartOfFacts(books, { kind, facts, months }));
  if (ledger === undefined) return complain("Name facts, or a ledger and what to put its rows together by.");
  if (by === undefined) return complain("Name the column to put the rows together by.");
  return tellShown(chartOfRows(books, { kind, ledger, by, column }));
}

function openTab({ mode }: Books, tab: string): Used {
  const open = mode.tabs.find(({ id, label }) => id === tab || label.toLowerCase() === tab.toLowerCase());
  if (open) return tell({ opens: promptText(open.label) }, { tab: open.id });
  return complain(`There is no such tab: use ${mode.tabs.map(({ id }) => id).join(", ")}.`);
}

/** Values come as texts; in a column of numbers they are numbers. */
function conditionOf(
  column: Column | undefined,
  { is, not, ...rest }: { column: string; is?: string[] | undefined; not?: string[] | undefined },
): Condition {
  const isNumber = column !== undefined && !["text", "date", "time"].includes(column.unit);
  const read = (values: readonly string[]) => values.map((value) => (isNumber ? Number(value) : value));
  return { ...rest, ...(is ? { is: read(is) } : {}), ...(not ? { not: read(not) } : {}) };
}

function find(books: Books, { where = [], ...asked }: z.infer<typeof LookUpAsked>): Used {
  const ledger = books.mode.blueprint.ledgers.find(({ id }) => id === asked.ledger);
  const conditions = where.map((one) =>
    conditionOf(
      ledger?.columns.find(({ id }) => id === one.column),
      one,
    ),
  );
  const read = Query.safeParse({ ...asked, where: conditions });
  if (!read.success || ledger === undefined)
    return complain("There is no such ledger or column: use the ids of the data.");
  return tellFound(books, read.data, lookUp(books.mode, books.persona, read.data));
}
