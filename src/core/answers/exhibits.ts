/**
 * Makes what stands below an answer: charts, tiles and tables of the records asked for. Values with units, never text.
 */
import type { Exhibit } from "../answer.ts";
import { createChart, MOST_SHARES, percents } from "../chart.ts";
import { cents } from "../draw.ts";
import { chartOfFacts, type Exhibited, tilesOf } from "../exhibits.ts";
import { formatMonth, formatValue } from "../format.ts";
import { type Found, lookUp } from "../lookup.ts";
import type { Mode } from "../mode.ts";
import type { Persona } from "../persona.ts";
import type { Query } from "../query.ts";
import type { Row } from "../rows.ts";
import type { NamedFact, NamedLedger } from "./lexicon.ts";
import { titleColumn } from "./row-words.ts";

/** Charts how facts came to be. @param months how many, twelve if not said */
export function trendExhibit(
  mode: Mode,
  persona: Persona,
  { facts, months, as }: { facts: readonly NamedFact[]; months: number | undefined; as?: "line" | "area" | "columns" },
): Exhibit {
  const kind =
    as === "columns" && facts.length === 1
      ? "bar"
      : as === "area" || (as === undefined && facts.length === 1)
        ? "area"
        : "line";
  return shown(
    chartOfFacts({ mode, persona }, { kind, facts: facts.map(({ fact }) => fact.id), months }),
    mode,
    persona,
    facts,
  );
}

/** What was made, or the facts as tiles. */
function shown(made: Exhibited, mode: Mode, persona: Persona, facts: readonly NamedFact[]): Exhibit {
  return "exhibit" in made ? made.exhibit : tilesExhibit(mode, persona, facts);
}

/** Charts how far a fact has come towards another, under the heading that the mode gives it: the bar has the fact's label. */
export function progressExhibit(mode: Mode, persona: Persona, fact: NamedFact, limit: NamedFact): Exhibit {
  const pairs = [{ fact: fact.fact.id, limit: limit.fact.id }];
  const heading = mode.tabs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "chart" && block.plot.kind === "progress" ? [block] : []))
    .find(({ plot }) => plot.kind === "progress" && plot.pairs.some((pair) => pair.fact === fact.fact.id))?.title;
  const chart = createChart(mode, persona, { kind: "progress", pairs });
  return { kind: "chart", title: heading ?? fact.fact.label, chart };
}

/** Shows facts as tiles. */
export function tilesExhibit(mode: Mode, persona: Persona, facts: readonly NamedFact[]): Exhibit {
  const made = tilesOf(
    { mode, persona },
    facts.slice(0, 4).map(({ fact }) => fact.id),
  );
  return "exhibit" in made ? made.exhibit : { kind: "tiles", tiles: [] };
}

/** The columns that the mode shows of a ledger, at most three, with the small ones below. */
function shownColumns(mode: Mode, of: NamedLedger, asked: readonly string[]): readonly (readonly string[])[] {
  const table = mode.tabs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" && block.ledger === of.ledger.id ? [block] : []))
    .toSorted((a, b) => b.columns.flat().length - a.columns.flat().length)[0];
  const title = titleColumn(of)?.id;
  const fallback = [title, of.date, of.money?.id].filter((id) => id !== undefined);
  const own = table?.columns.map((ids) => (typeof ids === "string" ? [ids] : [...ids])) ?? fallback.map((id) => [id]);
  const missing = asked.filter((id) => !own.flat().includes(id));
  return missing.length === 0 ? own : [...own.slice(0, 2), missing.slice(0, 2)];
}

/** Shows records as a table. @param asked columns that must be among those shown */
export function tableExhibit(
  mode: Mode,
  of: NamedLedger,
  { rows, asked }: { rows: readonly Row[]; asked: readonly string[] },
): Exhibit {
  const columns = shownColumns(mode, of, asked).map((ids) =>
    ids.flatMap((id) => of.ledger.columns.find((one) => one.id === id) ?? []),
  );
  return {
    kind: "table",
    title: of.ledger.label,
    empty: "",
    columns: columns.map((own) => ({ label: own.map(({ label }) => label).join(" · "), unit: own[0]?.unit ?? "text" })),
    rows: rows.map((row) =>
      columns.map((own) => {
        const [main, below] = own.map(({ id, label, unit }) => {
          const value = row[id];
          return value === undefined ? undefined : { label, value, unit };
        });
        return { main, below };
      }),
    ),
  };
}

/** Charts records put together by a column; undefined where there is nothing to chart. */
export function groupsExhibit(
  mode: Mode,
  persona: Persona,
  { of, query, as }: { of: NamedLedger; query: Query; as: "bars" | "donut" },
): { readonly exhibit: Exhibit; readonly found: Found & { kind: "groups" } } | undefined {
  const found = lookUp(mode, persona, { ...query, most: 10 });
  if (found.kind !== "groups") return undefined;
  const positive = found.groups.filter(({ value }) => value > 0);
  if (positive.length === 0) return undefined;
  const monthly = found.by.unit === "date";
  const kept =
    positive.length > MOST_SHARES && !monthly ? positive.slice(0, MOST_SHARES - 1) : positive.slice(-MOST_SHARES);
  const rest = monthly ? [] : positive.slice(kept.length);
  const other = cents(rest.reduce((sum, { value }) => sum + value, 0));
  const parts = kept.map((group) => ({
    label: monthly ? formatMonth(String(group.of)) : formatValue(group.of, found.by.unit),
    value: group.value,
  }));
  const all = other > 0 ? [...parts, { label: "Other", value: other }] : parts;
  const percent = percents(all.map(({ value }) => value));
  const column = of.ledger.columns.find(({ id }) => id === query.column)?.label;
  const title = `${of.ledger.label}: ${column === undefined ? "how many" : column.toLowerCase()} by ${monthly ? "month" : found.by.label.toLowerCase()}`;
  const shares = all.map((one, index) => ({ ...one, percent: percent[index] ?? 0 }));
  return { exhibit: { kind: "chart", title, chart: { kind: as, unit: found.unit, shares } }, found };
}
