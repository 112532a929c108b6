/**
 * What one tab shows, as values with units: no card syntax, no formatted text. Everything in it is computed from the
 * mode and the persona, so no two places can disagree.
 */
import type { Unit, Value } from "./blueprint.ts";
import { type Chart, createChart, marksOf } from "./chart.ts";
import { matching } from "./derive.ts";
import { cents } from "./draw.ts";
import { type Entered, type Form, formsOf, type Undo } from "./form.ts";
import type { Block, Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { namesIn, type Piece, readPhrase } from "./phrase.ts";
import { NOTHING_HERE, noneOf } from "./sentences.ts";

/** A value with its name and unit. */
export type Shown = { readonly label: string; readonly value: Value; readonly unit: Unit };

/** A metric: the value, and how it moved in a month or, where it has no trend, a note. */
export type Tile = Shown & {
  readonly change: { readonly by: number; readonly good: boolean | undefined } | undefined;
  readonly note: readonly Piece[];
};

/** A table's cell: what stands in it, and what stands small below. */
export type Cell = { readonly main: Shown | undefined; readonly below: Shown | undefined };

/** One thing on a tab. */
export type ViewBlock =
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  | { readonly kind: "story"; readonly text: readonly Piece[] }
  | { readonly kind: "facts"; readonly title: string; readonly facts: readonly Shown[] }
  | { readonly kind: "chart"; readonly title: string; readonly chart: Chart }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly columns: readonly Pick<Shown, "label" | "unit">[];
      readonly rows: readonly (readonly Cell[])[];
      readonly empty: string;
    }
  | Form
  | Undo
  | Settings;

/** What the settings show: where this customer and business come from, and what else there is. */
export type Settings = {
  readonly kind: "settings";
  readonly person: string;
  readonly seed: number;
  readonly day: string;
  readonly origin: Mode["origin"];
  /** True where the business can be made once more. */
  readonly anew: boolean;
  readonly others: readonly { readonly title: string; readonly business: string }[];
};

/** One tab of a dashboard. */
export type View = {
  readonly industry: string;
  readonly colour: string;
  /** The outline of the business's sign, a path on a 24 x 24 grid. */
  readonly sign: string;
  readonly company: string;
  /** The real company that the business is named for, or null. */
  readonly brand: string | null;
  readonly tagline: readonly Piece[];
  readonly customer: Shown;
  readonly headline: Shown;
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly open: boolean }[];
  readonly blocks: readonly ViewBlock[];
};

/** What a view needs besides the mode and the customer. */
export type Look = Pick<View, "company" | "brand" | "sign"> & {
  readonly tab: string;
  readonly entered?: Entered | undefined;
  /** The colour asked for in place of the mode's, or null. */
  readonly colour: string | null;
  readonly settings: Settings;
};

/** How many rows of a ledger are shown at most, the newest or the nearest; fewer where fewer are drawn. */
export const ROWS_SHOWN = 10;

function shownFact(mode: Mode, persona: Persona, id: string): Shown | undefined {
  const fact = mode.blueprint.facts.find((one) => one.id === id);
  const value = persona.facts[id];
  return fact && value !== undefined ? { label: fact.label, value, unit: fact.unit } : undefined;
}

/** Reads a text of the mode: `{company}` and the facts of the customer stand for their values. */
export function modeText(
  text: string,
  { mode, persona, company }: { mode: Mode; persona: Persona; company: string },
): Piece[] {
  return readPhrase(text, (id) => (id === "company" ? { value: company, unit: "text" } : shownFact(mode, persona, id)));
}

/** Reads a text that says nothing at all where a value it names is gone. */
function wholeText(text: string, mode: Mode, persona: Persona): Piece[] {
  const whole = namesIn(text).every((id) => persona.facts[id] !== undefined);
  return whole ? modeText(text, { mode, persona, company: "" }) : [];
}

function tiles(mode: Mode, persona: Persona): Tile[] {
  return mode.blueprint.metrics.flatMap(({ fact, better, note = "" }) => {
    const shown = shownFact(mode, persona, fact);
    const [before, now] = persona.trends[fact]?.slice(-2) ?? [];
    if (!shown) return [];
    const by = before !== undefined && now !== undefined ? cents(now - before) : undefined;
    const good = better === "neither" || by === 0 ? undefined : by !== undefined && by > 0 === (better === "up");
    return [{ ...shown, change: by === undefined ? undefined : { by, good }, note: wholeText(note, mode, persona) }];
  });
}

function table(mode: Mode, persona: Persona, block: Block & { kind: "table" }): ViewBlock {
  const ledger = mode.blueprint.ledgers.find((one) => one.id === block.ledger);
  const column = (id: string) => ledger?.columns.find((one) => one.id === id);
  const columns = block.columns.map((ids) => (typeof ids === "string" ? [ids] : ids));
  // what is done must not make a card grow without end
  const most = Math.min(ROWS_SHOWN, Math.max(6, ledger?.rows.max ?? 0));
  const rows = matching(persona.ledgers[block.ledger] ?? [], block.where).slice(0, block.rows ?? most);
  return {
    kind: "table",
    title: block.title,
    empty: block.empty ?? (block.where ? NOTHING_HERE : noneOf(ledger?.noun[1] ?? "")),
    columns: columns.map((ids) => ({
      label: ids.map((id) => column(id)?.label ?? "").join(" · "),
      unit: column(ids[0] ?? "")?.unit ?? "text",
    })),
    rows: rows.map((row) =>
      columns.map((ids) => {
        const [main, below] = ids.map((id) => {
          const [value, of] = [row[id], column(id)];
          return value === undefined || !of ? undefined : { label: of.label, value, unit: of.unit };
        });
        return { main, below };
      }),
    ),
  };
}

/** The story as drawn; once something it names is another, what was done last stands in its place. */
function story(mode: Mode, persona: Persona, company: string): ViewBlock {
  const { last } = persona;
  const text = last?.overtaken ? last.said : modeText(mode.blueprint.story, { mode, persona, company });
  return { kind: "story", text };
}

function viewBlock(mode: Mode, persona: Persona, { block, company, entered }: Look & { block: Block }): ViewBlock[] {
  switch (block.kind) {
    case "tiles":
      return [{ kind: "tiles", tiles: tiles(mode, persona) }];
    case "story":
      return [story(mode, persona, company)];
    case "facts": {
      const facts = block.facts.flatMap((id) => shownFact(mode, persona, id) ?? []);
      return facts.length > 0 ? [{ kind: "facts", title: block.title, facts }] : [];
    }
    case "chart": {
      const chart = createChart(mode, persona, block.plot);
      // a chart of parts says nothing when there is only one
      return chart.kind !== "progress" && marksOf(chart) < 2 ? [] : [{ kind: "chart", title: block.title, chart }];
    }
    case "table":
      return [table(mode, persona, block)];
    case "form":
      return formsOf(mode, persona, { id: block.action, entered });
  }
}

/**
 * Computes what a tab shows.
 *
 * @param tab the id of the tab; one that the mode lacks opens the dashboard
 */
export function createView(mode: Mode, persona: Persona, look: Look): View {
  const { tab, company, brand, colour, sign, settings } = look;
  const open = mode.tabs.find((one) => one.id === tab) ?? mode.tabs[0];
  const customer = shownFact(mode, persona, "name");
  const headline = shownFact(mode, persona, mode.blueprint.headline);
  if (!open || !customer || !headline)
    throw new RangeError(`Cannot show the mode ${mode.id}: it needs a tab, a name and a headline`);
  const blocks = open.blocks.flatMap((block) => viewBlock(mode, persona, { ...look, block }));
  return {
    industry: mode.industry,
    colour: colour ?? mode.colour,
    sign,
    company,
    brand,
    tagline: modeText(mode.tagline, { mode, persona, company }),
    customer,
    headline,
    tabs: mode.tabs.map(({ id, label }) => ({ id, label, open: id === open.id })),
    blocks: [...blocks, ...(open === mode.tabs.at(-1) ? [settings] : [])],
  };
}
