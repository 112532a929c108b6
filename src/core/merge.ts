/**
 * Turns a draft into a mode: field by field over the mode that the local generator made of the same business. What would
 * make the mode unlawful is left out; numbers stay the blueprint's.
 */
import type { Fact, Ledger, Sort } from "./blueprint.ts";
import type { Draft } from "./draft.ts";
import type { Block, Mode } from "./mode.ts";

type Change = (mode: Mode) => Mode;
type Metric = NonNullable<Draft["metrics"]>[number];

/** Says what is wrong with a mode; nothing, if it is lawful. */
export type Faults = (mode: Mode) => readonly string[];

function withBlueprint(mode: Mode, blueprint: Partial<Mode["blueprint"]>): Mode {
  return { ...mode, blueprint: { ...mode.blueprint, ...blueprint } };
}

/** Gives a page between the dashboard and the settings the draft's name. */
function renameTab(place: number, label: string): Change {
  return (mode) => ({
    ...mode,
    tabs: mode.tabs.map((tab, index) => (index === place && index < mode.tabs.length - 1 ? { ...tab, label } : tab)),
  });
}

/** The units of facts that a drafted unit may name. */
const ALIKE: Readonly<Record<Metric["unit"], readonly Fact["unit"][]>> = {
  money: ["money", "dollars"],
  count: ["count"],
  percent: ["percent"],
  score: ["score"],
};

/** True for a drawn number that nothing else is computed from or held against, so that its range is free. */
function isFree({ actions, blueprint, tabs }: Mode, { id, from }: Fact): boolean {
  const others = blueprint.facts.filter((fact) => fact.id !== id).map((fact) => fact.from);
  const held = tabs
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "chart" && block.plot.kind === "progress");
  const explained = blueprint.trends.filter((trend) => trend.fact === id && "by" in trend);
  const users = [
    ...others,
    ...blueprint.ledgers.map(({ columns, sorts }) => ({ columns, sorts })),
    ...held,
    ...explained,
    ...actions,
  ];
  return from.kind === "number" && !JSON.stringify(users).includes(`"${id}"`);
}

/** The largest number of each unit that a tile has room for: ten letters. Whole dollars have no cents. */
const WIDEST: Readonly<Record<Metric["unit"] | "dollars", number>> = {
  dollars: 9_999_999,
  money: 99_999,
  count: 999_999,
  percent: 100,
  score: 999_999,
};

/** The range that a figure may be drawn from: never zero, never longer than a tile, never beyond what its trend goes to. */
function rangeOf(
  { unit, low, high }: Metric,
  { of, highest = Number.POSITIVE_INFINITY }: { of: Fact["unit"]; highest: number | undefined },
): { min: number; max: number } {
  const most = Math.max(1, Math.min(WIDEST[of === "dollars" ? of : unit], Math.floor(highest)));
  const min = within(Math.round(low), { min: 1, max: Math.max(1, most - 1) });
  return { min, max: within(Math.round(high), { min: Math.min(min + 1, most), max: most }) };
}

/** Pairs each drafted figure with the first tile of its unit that has no new name yet. */
function tilesFor({ blueprint }: Mode, metrics: readonly Metric[]): { metric: Metric; id: string }[] {
  const taken = new Set<string>();
  const tiles = blueprint.metrics.flatMap(({ fact }) => blueprint.facts.filter(({ id }) => id === fact));
  return metrics.flatMap((metric) => {
    const tile = tiles.find(({ id, unit }) => !taken.has(id) && ALIKE[metric.unit].includes(unit));
    if (!tile) return [];
    taken.add(tile.id);
    return [{ metric, id: tile.id }];
  });
}

/** Gives a tile the name that the draft has for a figure; the number stays what it is where it agrees with others. */
function renameTile({ metric, id }: { metric: Metric; id: string }): Change {
  return (mode) => {
    const walk = mode.blueprint.trends.find((trend) => trend.kind === "walk" && trend.fact === id);
    const highest = walk?.kind === "walk" ? walk.max : undefined;
    const facts = mode.blueprint.facts.map((fact): Fact => {
      if (fact.id !== id) return fact;
      const range = rangeOf(metric, { of: fact.unit, highest });
      const from = fact.from.kind === "number" && isFree(mode, fact) ? { ...fact.from, ...range } : fact.from;
      return { ...fact, label: metric.label, from };
    });
    return withBlueprint(mode, { facts });
  };
}

/** True for ledgers whose rows say in `what` which of the business's things they are about. */
function listsThings({ sorts }: Ledger): boolean {
  return sorts.length > 0 && sorts.every(({ has }) => typeof has.what === "string");
}

/** True where something hangs on what a ledger's rows say: what is asked for must be there. */
function isAskedFor({ blueprint, tabs }: Mode, { id }: Ledger): boolean {
  const facts = blueprint.facts.flatMap(({ from }) => ("ledger" in from ? [from] : []));
  const blocks = tabs.flatMap((tab) => tab.blocks);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const plots = blocks.flatMap((block) => (block.kind === "chart" && block.plot.kind === "groups" ? [block.plot] : []));
  const asked = [facts, tables, plots].flatMap((askers) =>
    askers.flatMap(({ ledger, where = [] }) => (ledger === id ? where : [])),
  );
  return (
    asked.some(({ column }) => column === "what" || column === "category") ||
    blueprint.ledgers.some(({ picks, sorts }) => picks === id && sorts.some(({ when }) => when))
  );
}

/** The prices a ledger has. A draft's stay between them, since other numbers are sums of its rows. */
function pricesOf({ sorts }: Ledger): { min: number; max: number } {
  const amounts = sorts.flatMap(({ has: { amount } }) =>
    typeof amount === "object" && amount.kind === "number" ? amount : [],
  );
  return { min: Math.min(...amounts.map(({ min }) => min)), max: Math.max(...amounts.map(({ max }) => max)) };
}

function within(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, value));
}

type Things = NonNullable<Draft["ledgers"]>[number];

function refilled(
  sort: Sort,
  what: string,
  { low, high, prices }: Things & { prices: { min: number; max: number } },
): Sort {
  const has: Sort["has"] = { ...sort.has, what, ...("category" in sort.has ? { category: what } : {}) };
  const { amount } = has;
  if (typeof amount !== "object" || amount.kind !== "number") return { ...sort, has };
  const [min, max] = [within(Math.round(low), prices), within(Math.round(high), prices)];
  return { ...sort, has: { ...has, amount: { ...amount, min, max } } };
}

/** Fills a ledger with the draft's things; sorts that say more, such as what is on its way, go on saying it. */
function sortsOf(ledger: Ledger, things: Things): Sort[] {
  const must = ledger.sorts.filter(({ always }) => always);
  const others = ledger.sorts.filter(({ always }) => !always);
  const patterns = others.length > 0 ? others : ledger.sorts;
  return things.rows.flatMap((what, index) => {
    const sort = must[index] ?? patterns[(index - must.length) % patterns.length];
    return sort ? [refilled(sort, what, { ...things, prices: pricesOf(ledger) })] : [];
  });
}

function refillLedger(id: string, things: Things): Change {
  const titled = (block: Block): Block =>
    block.kind === "table" && block.ledger === id ? { ...block, title: things.name } : block;
  return (mode) => ({
    ...withBlueprint(mode, {
      ledgers: mode.blueprint.ledgers.map((ledger) =>
        ledger.id === id ? { ...ledger, label: things.name, sorts: sortsOf(ledger, things) } : ledger,
      ),
    }),
    tabs: mode.tabs.map((tab) => ({ ...tab, blocks: tab.blocks.map(titled) })),
  });
}

/** Every change a draft asks for, the most visible first. */
function changesOf(mode: Mode, draft: Draft): Change[] {
  const { tabs = [], metrics = [], ledgers = [], ...plain } = draft;
  const things = mode.blueprint.ledgers.filter((ledger) => listsThings(ledger) && !isAskedFor(mode, ledger));
  return [
    ...Object.entries(plain).map(
      ([field, value]): Change =>
        (whole) => ({ ...whole, [field]: value }),
    ),
    ...tabs.map((label, index) => renameTab(index + 1, label)),
    ...tilesFor(mode, metrics).map(renameTile),
    ...ledgers.flatMap((ledger, index) => {
      const id = things[index]?.id;
      return id === undefined ? [] : [refillLedger(id, ledger)];
    }),
  ];
}

/** Makes the changes that leave a lawful mode: all at once, and where that fails half by half. */
function changed(mode: Mode, changes: readonly Change[], faultsOf: Faults): Mode {
  const whole = changes.reduce((before, change) => change(before), mode);
  if (changes.length === 0 || faultsOf(whole).length === 0) return whole;
  if (changes.length === 1) return mode;
  const half = Math.ceil(changes.length / 2);
  return changed(changed(mode, changes.slice(0, half), faultsOf), changes.slice(half), faultsOf);
}

/** Merges a draft over the local mode of the same business. The result is lawful if the local mode is. */
export function mergeDraft(local: Mode, draft: Draft, faultsOf: Faults): Mode {
  return changed({ ...local, origin: "model" }, changesOf(local, draft), faultsOf);
}
