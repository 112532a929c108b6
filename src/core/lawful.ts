/**
 * Finds what is wrong with a mode before anybody sees it: names that name nothing, values of the wrong kind, labels said
 * twice, a tile or a story that might stay empty. It changes nothing; the blueprint's own part is `sound.ts`.
 */
import type { Condition, Fact, Ledger } from "./blueprint.ts";
import { actionFaults } from "./doable.ts";
import { type Block, Mode, type Plot } from "./mode.ts";
import { conditionFaults, isNumber, repeated, soundFaults } from "./sound.ts";

/** What can be named in a mode. */
type Named = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly trends: ReadonlySet<string>;
};

/** A fact has a value for sure if its ledger has a row for sure, and one for which its conditions hold. */
function mayBeMissing(id: string, { facts, ledgers }: Named): boolean {
  const from = facts.get(id)?.from;
  const ledger = from && "ledger" in from ? ledgers.get(from.ledger) : undefined;
  if (!from || !ledger || !("ledger" in from)) return false;
  const { where = [] } = from;
  const sure = ledger.sorts.filter(({ always }) => always).map(({ has }) => has);
  const holds = ({ column, is, not }: Condition) =>
    sure.some(({ [column]: value }) =>
      typeof value === "object" || value === undefined ? false : is?.includes(value) || (not && !not.includes(value)),
    );
  return ledger.rows.min === 0 || !where.every(holds);
}

function* textFaults(where: string, text: string, named: Named): Generator<string> {
  for (const [whole, id = "", as] of text.matchAll(/\{([A-Za-z0-9]+)(?:\|([A-Za-z0-9]*))?\}/g)) {
    const fact = named.facts.get(id);
    if (!fact && id !== "company") yield `${where}: ${whole} names no fact`;
    if (mayBeMissing(id, named)) yield `${where}: ${whole} may have no value`;
    if (as !== undefined && (as !== "weekday" || fact?.unit !== "date")) yield `${where}: ${whole} is no weekday`;
  }
  if (/[{}]/.test(text.replace(/\{[A-Za-z0-9|]{1,60}\}/g, ""))) yield `${where}: a brace is left over`;
  if (text.trim() === "") yield `${where}: there are no words`;
}

function* plotFaults(where: string, plot: Plot, { facts, ledgers, trends }: Named): Generator<string> {
  switch (plot.kind) {
    case "trend":
      for (const id of plot.facts) if (!trends.has(id)) yield `${where}: "${id}" has no trend`;
      if (new Set(plot.facts.map((id) => facts.get(id)?.unit)).size > 1) yield `${where}: the units differ`;
      return;
    case "groups": {
      const ledger = ledgers.get(plot.ledger);
      const column = ledger?.columns.find(({ id }) => id === plot.column);
      if (!ledger?.columns.some(({ id }) => id === plot.by)) yield `${where}: "${plot.by}" is no column`;
      if (plot.column !== undefined && !isNumber(column?.unit)) yield `${where}: "${plot.column}" is no number`;
      yield* conditionFaults(where, plot.where, ledger);
      return;
    }
    case "progress":
      for (const id of plot.pairs.flatMap(({ fact, limit }) => [fact, limit]))
        if (!isNumber(facts.get(id)?.unit)) yield `${where}: "${id}" is no number`;
  }
}

function* blockFaults(where: string, block: Block, named: Named): Generator<string> {
  switch (block.kind) {
    case "tiles":
    case "story":
    case "form":
      return;
    case "facts":
      for (const id of block.facts) if (!named.facts.has(id)) yield `${where}: "${id}" names no fact`;
      return;
    case "chart":
      return yield* plotFaults(where, block.plot, named);
    case "table": {
      const ledger = named.ledgers.get(block.ledger);
      for (const id of block.columns.flat())
        if (!ledger?.columns.some((column) => column.id === id)) yield `${where}: "${id}" is no column`;
      if (ledger?.rows.min === 0 && !block.empty) yield `${where}: nothing is said in place of no rows`;
      yield* conditionFaults(where, block.where, ledger);
    }
  }
}

function* tabFaults({ tabs }: Mode, named: Named): Generator<string> {
  if (tabs[0]?.id !== "dashboard") yield "tabs: the first is not the dashboard";
  if (tabs.at(-1)?.id !== "settings") yield "tabs: the last is not settings";
  for (const id of repeated(tabs.map((tab) => tab.id))) yield `tabs: "${id}" is there twice`;
  for (const label of repeated(tabs.map((tab) => tab.label.toLowerCase()))) yield `tabs: "${label}" is said twice`;
  for (const { id, blocks } of tabs)
    for (const [index, block] of blocks.entries()) yield* blockFaults(`tab ${id}, block ${index + 1}`, block, named);
}

function* metricFaults({ blueprint }: Mode, named: Named): Generator<string> {
  const tiles = blueprint.metrics.map(({ fact }) => fact);
  for (const id of [...tiles, blueprint.headline]) {
    if (!named.facts.has(id)) yield `tiles: "${id}" names no fact`;
    if (mayBeMissing(id, named)) yield `tiles: "${id}" may be zero or have no value`;
  }
  const labels = tiles.map((id) => named.facts.get(id)?.label.toLowerCase() ?? id);
  for (const label of repeated(labels)) yield `tiles: "${label}" is said twice`;
  if (named.facts.get("name")?.unit !== "text") yield 'facts: there is no text "name"';
}

/**
 * Finds every fault of a mode.
 *
 * @param icons the names of the pictures there are
 * @returns a sentence for each fault, none for a lawful mode
 */
export function faultsOf(mode: Mode, icons: readonly string[]): string[] {
  const shape = Mode.safeParse(mode).error?.issues ?? [];
  const { blueprint } = mode;
  const named: Named = {
    facts: new Map(blueprint.facts.map((fact) => [fact.id, fact])),
    ledgers: new Map(blueprint.ledgers.map((ledger) => [ledger.id, ledger])),
    trends: new Set(blueprint.trends.map(({ fact }) => fact)),
  };
  const texts = [
    ["tagline", mode.tagline],
    ["welcome", mode.welcome],
    ["story", blueprint.story],
    ...blueprint.metrics.flatMap(({ fact, note }) => (note === undefined ? [] : [[`note of ${fact}`, note] as const])),
  ] as const;
  return [
    ...shape.map(({ path, message }) => `${path.join(".")}: ${message}`),
    ...(icons.includes(mode.icon) ? [] : [`icon: there is no picture "${mode.icon}"`]),
    ...soundFaults(blueprint),
    ...metricFaults(mode, named),
    ...tabFaults(mode, named),
    ...actionFaults(mode),
    ...texts.flatMap(([where, text]) => [...textFaults(where, text, named)]),
  ];
}
