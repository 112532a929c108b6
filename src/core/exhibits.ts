/**
 * Makes charts and tiles for an answer from what they are to show: names of facts, ledgers and columns. The numbers are the
 * persona's. What cannot be shown is said in words, and nothing here throws.
 */
import type { Exhibit } from "./answer.ts";
import type { Column, Fact, Unit } from "./blueprint.ts";
import { type Chart, createChart, MOST_SHARES, marksOf, percents } from "./chart.ts";
import { cents } from "./draw.ts";
import type { Mode, Plot } from "./mode.ts";
import type { Persona } from "./persona.ts";
import type { Row } from "./rows.ts";
import { POINTS } from "./trend.ts";
import type { Tile } from "./view.ts";

/** What can be shown, or why it can't. */
export type Exhibited = { readonly exhibit: Exhibit } | { readonly problem: string };

/** The customer, and the business. */
export type Books = { readonly mode: Mode; readonly persona: Persona };

/** How a chart is drawn. */
export type ChartKind = "line" | "area" | "bar" | "pie";

/** How many facts one chart of months shows. */
const MOST_SERIES = 3;

const ADDABLE: ReadonlySet<Unit> = new Set(["money", "dollars", "flow", "count"]);
const MONEY: ReadonlySet<Unit> = new Set(["money", "dollars", "flow"]);

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("");
}

/** The facts of these ids, or why there are none. */
function factsOf(mode: Mode, ids: readonly string[]): { readonly facts: readonly Fact[]; readonly problem?: string } {
  const facts = [...new Set(ids)].map((id) => mode.blueprint.facts.find((fact) => fact.id === id));
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length < facts.length) return { facts: known, problem: "There is no such fact: use the ids of the data." };
  return known.length === 0 ? { facts: known, problem: "Name at least one fact." } : { facts: known };
}

/** Tells what is wrong with facts beside each other. */
function mixed(facts: readonly Fact[]): string | undefined {
  const [first] = facts;
  const alike = facts.every(({ unit }) => unit === first?.unit || (first && MONEY.has(unit) && MONEY.has(first.unit)));
  return alike ? undefined : "These facts have different units and cannot share a chart.";
}

function numberOf(persona: Persona, { id }: Fact): number | undefined {
  const value = persona.facts[id];
  return typeof value === "number" ? value : undefined;
}

/** A fact as a tile: as the mode shows it if it is a metric, else with how it moved. */
function tileOf({ mode, persona }: Books, { id, label, unit }: Fact): Tile | undefined {
  const value = persona.facts[id];
  if (value === undefined) return undefined;
  const better = mode.blueprint.metrics.find((metric) => metric.fact === id)?.better ?? "neither";
  const [before, now] = persona.trends[id]?.slice(-2) ?? [];
  const by = before !== undefined && now !== undefined ? cents(now - before) : undefined;
  const good = better === "neither" || by === 0 || by === undefined ? undefined : by > 0 === (better === "up");
  return { label, value, unit, change: by === undefined ? undefined : { by, good }, note: [] };
}

/** Makes tiles of up to four facts. */
export function tilesOf(books: Books, ids: readonly string[]): Exhibited {
  const { facts, problem } = factsOf(books.mode, ids);
  if (problem !== undefined) return { problem };
  const tiles = facts.slice(0, 4).flatMap((fact) => tileOf(books, fact) ?? []);
  return tiles.length === 0 ? { problem: "These facts have no value." } : { exhibit: { kind: "tiles", tiles } };
}

/** Makes a chart of facts: their last months, or for a pie or several bars how they are now. */
export function chartOfFacts(
  books: Books,
  asked: { readonly kind: ChartKind; readonly facts: readonly string[]; readonly months: number | undefined },
): Exhibited {
  const { facts, problem = mixed(facts) } = factsOf(books.mode, asked.facts);
  if (problem !== undefined) return { problem };
  return asked.kind === "pie" || (asked.kind === "bar" && facts.length > 1)
    ? chartOfParts(books, asked.kind, facts)
    : chartOfMonths(books, asked, facts);
}

function chartOfParts({ persona }: Books, kind: "pie" | "bar", facts: readonly Fact[]): Exhibited {
  const parts = facts.map((fact) => ({ label: fact.label, value: numberOf(persona, fact) }));
  const numbers = parts.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  if (numbers.length < parts.length) return { problem: "Only facts that are numbers can be charted." };
  if (numbers.length < 2 || numbers.length > MOST_SHARES)
    return { problem: `Such a chart needs two to ${MOST_SHARES} facts.` };
  const unit = facts.find((fact) => fact.unit === "money")?.unit ?? facts[0]?.unit ?? "count";
  if (kind === "pie" && (!ADDABLE.has(unit) || numbers.some(({ value }) => value < 0)))
    return { problem: "These facts are no parts of a whole: use bars or tiles." };
  const percent = percents(numbers.map(({ value }) => value));
  const shares = numbers.map((part, index) => ({ ...part, percent: percent[index] ?? 0 }));
  const chart: Chart = { kind: kind === "pie" ? "donut" : "bars", unit, shares };
  return { exhibit: { kind: "chart", title: listed(numbers.map(({ label }) => label)), chart } };
}

function chartOfMonths(
  { mode, persona }: Books,
  { kind, months }: { readonly kind: ChartKind; readonly months: number | undefined },
  facts: readonly Fact[],
): Exhibited {
  const without = facts.filter(({ id }) => persona.trends[id] === undefined);
  if (without.length > 0)
    return { problem: `There is no history of ${listed(without.map(({ label }) => label))}: use show_metrics.` };
  if (facts.length > MOST_SERIES) return { problem: `A chart of months shows ${MOST_SERIES} facts at most.` };
  const span = Math.min(POINTS, Math.max(2, Math.round(months ?? POINTS)));
  const as = kind === "bar" ? "columns" : kind === "area" ? "area" : "line";
  const plot: Plot = { kind: "trend", facts: facts.map(({ id }) => id), months: span, as };
  const title = `${listed(facts.map(({ label }) => label))}, last ${span} months`;
  return { exhibit: { kind: "chart", title, chart: createChart(mode, persona, plot) } };
}

/** Makes a chart of a ledger's rows, put together by a column: how much of `column`, or how many. */
export function chartOfRows(
  { mode, persona }: Books,
  asked: {
    readonly kind: ChartKind;
    readonly ledger: string;
    readonly by: string;
    readonly column: string | undefined;
  },
): Exhibited {
  const ledger = mode.blueprint.ledgers.find(({ id }) => id === asked.ledger);
  if (ledger === undefined) return { problem: "There is no such ledger: use the ids of the data." };
  const columnOf = (id: string | undefined) => ledger.columns.find((column) => column.id === id);
  const [by, column] = [columnOf(asked.by), columnOf(asked.column)];
  if (by === undefined || (asked.column !== undefined && column === undefined))
    return { problem: `There is no such column: ${ledger.id} has ${listed(ledger.columns.map(({ id }) => id))}.` };
  const unfit = unfitFor(asked.kind, column);
  if (unfit !== undefined) return { problem: unfit };
  const rows = persona.ledgers[ledger.id] ?? [];
  if (rows.some((row) => row[by.id] === undefined || (column && typeof row[column.id] !== "number")))
    return { problem: "Not every row has a value there." };
  const as = asked.kind === "pie" && !rows.some((row) => column && Number(row[column.id]) < 0) ? "donut" : "bars";
  const plot: Plot = { kind: "groups", ledger: ledger.id, by: by.id, ...(column ? { column: column.id } : {}), as };
  const chart = createChart(mode, persona, plot);
  if (marksOf(chart) < 2) return { problem: "All rows are of one kind there: no chart." };
  const what = column ? `${ledger.label}: ${column.label.toLowerCase()}` : ledger.label;
  return { exhibit: { kind: "chart", title: `${what} by ${by.label.toLowerCase()}`, chart } };
}

function unfitFor(kind: ChartKind, column: Column | undefined): string | undefined {
  if (column !== undefined && !ADDABLE.has(column.unit))
    return `${column.id} cannot be added up: leave it out to count rows.`;
  return kind === "line" || kind === "area" ? "Rows are shown as bar or pie; line and area are for facts." : undefined;
}

/** Makes a table of rows with the columns in which the mode shows this ledger; none if it shows it nowhere. */
export function tableOfRows(mode: Mode, ledgerId: string, rows: readonly Row[]): readonly Exhibit[] {
  const ledger = mode.blueprint.ledgers.find(({ id }) => id === ledgerId);
  const block = mode.tabs
    .flatMap(({ blocks }) => blocks)
    .find((one) => one.kind === "table" && one.ledger === ledgerId);
  if (ledger === undefined || block?.kind !== "table") return [];
  const columnOf = (id: string | undefined) => ledger.columns.find((column) => column.id === id);
  const columns = block.columns.map((of) => (typeof of === "string" ? [of] : of));
  const cell = (row: Row, id: string | undefined) => {
    const [column, value] = [columnOf(id), row[id ?? ""]];
    return column === undefined || value === undefined ? undefined : { label: column.label, value, unit: column.unit };
  };
  return [
    {
      kind: "table",
      title: ledger.label,
      empty: "",
      columns: columns.map((of) => ({
        label: of.map((id) => columnOf(id)?.label ?? "").join(" · "),
        unit: columnOf(of[0])?.unit ?? "text",
      })),
      rows: rows.map((row) => columns.map(([main, below]) => ({ main: cell(row, main), below: cell(row, below) }))),
    },
  ];
}
