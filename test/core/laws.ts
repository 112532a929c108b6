/**
 * The laws of `design.md` on one mode's customer and cards, for modes of which there are too many to keep thousands of
 * customers: each function says what is wrong, and nothing where all is well.
 */
import type { Event } from "../../src/core/action.ts";
import { type Condition, Derivation, type Fact, type Value } from "../../src/core/blueprint.ts";
import type { Card, Profile } from "../../src/core/card.ts";
import { dashboardCard } from "../../src/core/cards.ts";
import type { Paint } from "../../src/core/drawing.ts";
import { formatValue } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import { writePhrase } from "../../src/core/phrase.ts";
import type { Row } from "../../src/core/rows.ts";
import { OLD_CARD } from "../../src/core/sentences.ts";
import { trendDays } from "../../src/core/trend.ts";
import { createView, modeText, type View } from "../../src/core/view.ts";
import icons from "../../src/industries/icons.json" with { type: "json" };
import { type Part, partsOf } from "./dashboards.ts";

/** A day in a month of its own, and the leap day. */
const DAYS = ["2026-11-21", "2028-02-29"] as const;

/** Letters that fit a tile. */
const TILE = 10;

/** Characters of a card: what we hold ourselves to, without pictures and with them. */
export const LARGEST = { bare: 18_000, whole: 36_000 } as const;

const DATES = ["date"];
const WHOLE = ["dollars", "percent"];
const UNSIGNED = ["money", "count", "score", ...WHOLE];

/** Whole cents, or not a number for what is no amount to the cent. */
function centsOf(value: Value | undefined): number {
  const whole = Math.round(Number(value) * 100);
  return typeof value === "number" && whole / 100 === value ? whole : Number.NaN;
}

function counted(rows: readonly Row[], where: readonly Condition[] = []): Row[] {
  return rows.filter((row) =>
    where.every(({ column, is, not }) => {
      const said = (value: Value) => value === row[column];
      return (!is || is.some(said)) && !not?.some(said);
    }),
  );
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

const sources = new WeakMap<object, Derivation | "drawn">();

/** A fact's source if it is a derived one; read once, since there are many customers. */
function derivationOf(from: Fact["from"]): Derivation | undefined {
  const source = sources.get(from) ?? Derivation.safeParse(from).data ?? "drawn";
  sources.set(from, source);
  return source === "drawn" ? undefined : source;
}

/** What a derived fact must be, its numbers in cents; undefined for one that is drawn. */
function derived(from: Fact["from"], { facts, ledgers }: Persona): { be: Value | undefined } | undefined {
  const source = derivationOf(from);
  if (!source) return undefined;
  const rows = "ledger" in source ? counted(ledgers[source.ledger] ?? [], source.where) : [];
  switch (source.kind) {
    case "sum":
      return { be: add(rows.map((row) => centsOf(row[source.column]))) };
    case "average":
      return {
        be: rows.length > 0 ? Math.round(add(rows.map((row) => centsOf(row[source.column]))) / rows.length) : undefined,
      };
    case "count":
      return { be: 100 * rows.length };
    case "first": {
      const value = rows[0]?.[source.column];
      return { be: typeof value === "number" ? centsOf(value) : value };
    }
    case "total":
      return { be: add(source.of.map((id) => centsOf(facts[id]))) };
    case "difference":
      return { be: centsOf(facts[source.of]) - centsOf(facts[source.less]) };
    case "share": {
      const [part, whole] = [centsOf(facts[source.of]), centsOf(facts[source.whole])];
      return { be: whole === 0 ? undefined : 100 * Math.round((100 * part) / whole) };
    }
  }
}

/**
 * Law 1: a customer without dates, the rows of each ledger in an order of their own. Which row comes first is sure only as
 * drawn: once it is gone, two that are near each other may change places over a weekend.
 */
function dateless({ blueprint }: Mode, { facts, ledgers, trends, last }: Persona): string {
  const without = (values: Readonly<Record<string, Value>>, of: readonly { id: string; unit: string }[]) =>
    of.filter(({ unit }) => !DATES.includes(unit)).map(({ id }) => [id, values[id]]);
  const adding = blueprint.trends.filter(({ kind }) => kind === "adds").map(({ fact }) => fact);
  return JSON.stringify({
    facts: without(
      facts,
      blueprint.facts.filter(({ from }) => last === undefined || from.kind !== "first"),
    ),
    ledgers: blueprint.ledgers.map(({ id, columns }) =>
      (ledgers[id] ?? []).map((row) => JSON.stringify(without(row, columns))).toSorted(),
    ),
    trends: Object.entries(trends).filter(([fact]) => !adding.includes(fact)),
  });
}

function* derivedFaults(mode: Mode, persona: Persona): Generator<string> {
  for (const { id, from } of mode.blueprint.facts) {
    const must = derived(from, persona);
    if (!must) continue;
    const value = persona.facts[id];
    const is = typeof value === "number" ? centsOf(value) : value;
    if (is !== must.be) yield `law 2: ${id} is ${is}, its rows give ${must.be}`;
  }
}

function* numberFaults({ blueprint }: Mode, { facts, ledgers }: Persona): Generator<string> {
  const cells = blueprint.ledgers.flatMap(({ id, columns }) =>
    (ledgers[id] ?? []).flatMap((row) => columns.map((column) => ({ ...column, value: row[column.id] }))),
  );
  for (const { id, unit, from, value } of [
    ...blueprint.facts.map((fact) => ({ ...fact, value: facts[fact.id] })),
    ...cells,
  ]) {
    if (value === undefined) continue;
    if (from?.kind !== "average" && WHOLE.includes(unit) && !Number.isInteger(value))
      yield `law 2: ${id} is ${value}, not whole`;
    if (UNSIGNED.includes(unit) && !(centsOf(value) >= 0)) yield `law 2: ${id} is ${value}, no amount`;
    if (unit === "date" && !/^\d{4}-\d\d-\d\d$/.test(`${value}`)) yield `law 4: ${id} is ${value}, no date`;
  }
}

function* trendFaults({ blueprint }: Mode, { day, facts, ledgers, trends }: Persona): Generator<string> {
  for (const trend of blueprint.trends) {
    const points = (trends[trend.fact] ?? []).map(centsOf);
    const [before = Number.NaN, now = Number.NaN] = points.slice(-2);
    const where = `law 3: the trend of ${trend.fact}`;
    if (points.length !== 12 || !points.every((point) => point >= 0)) yield `${where} is ${points}`;
    if (now !== centsOf(facts[trend.fact])) yield `${where} ends at ${now}`;
    switch (trend.kind) {
      case "climb":
      case "walk":
        if (trend.kind === "climb" && points.some((point, index) => point < (points[index - 1] ?? 0)))
          yield `${where} falls`;
        if (trend.kind === "walk" && Math.max(...points) > 100 * (trend.max ?? Number.POSITIVE_INFINITY))
          yield `${where} goes beyond ${trend.max}`;
        if (trend.by !== undefined && now - before !== centsOf(facts[trend.by]))
          yield `${where} ends with a step of ${now - before}, not ${trend.by}`;
        break;
      case "adds": {
        const rows = ledgers[trend.ledger] ?? [];
        const sums = trendDays(day).map((until) =>
          add(rows.filter((row) => `${row[trend.date]}` <= until).map((row) => centsOf(row[trend.column]))),
        );
        if (String(sums) !== String(points)) yield `${where} is not what its rows had added up to`;
      }
    }
  }
}

function* boundFaults({ tabs }: Mode, { facts }: Persona): Generator<string> {
  for (const { blocks } of tabs)
    for (const block of blocks) {
      if (block.kind !== "chart" || block.plot.kind !== "progress") continue;
      for (const { fact, limit } of block.plot.pairs)
        if (!(Number(facts[fact]) <= Number(facts[limit])))
          yield `law 3: ${fact} is ${facts[fact]}, beyond ${limit}, ${facts[limit]}`;
    }
}

function* dateFaults({ blueprint }: Mode, { day, ledgers }: Persona): Generator<string> {
  for (const { id, columns, order } of blueprint.ledgers) {
    if (columns.find((column) => column.id === order.by)?.unit !== "date") continue;
    const dates = (ledgers[id] ?? []).map((row) => String(row[order.by]));
    if (order.first === "highest" && dates.some((date) => date > day))
      yield `law 4: history in ${id} lies after the day`;
  }
}

/** What was done to a customer, and on which two days they are looked at. */
export type History = { readonly events?: readonly Event[]; readonly days?: readonly [string, string] };

/** Finds where laws 1 to 5 do not hold for the customer of a seed. Things that were done may bring a zero. */
export function personaFaults(mode: Mode, seed: number, { events = [], days = DAYS }: History = {}): string[] {
  const [first, second] = days.map((day) => createPersona(mode, { seed, day, events }));
  if (!first || !second) return ["there is no day"];
  const faults = [first, second].flatMap((persona) => [
    ...numberFaults(mode, persona),
    ...derivedFaults(mode, persona),
    ...trendFaults(mode, persona),
    ...boundFaults(mode, persona),
    ...dateFaults(mode, persona),
    ...tileFaults(mode, persona, events.length > 0),
    ...(events.length > 0 ? pageFaults(mode, persona, seed) : []),
  ]);
  if (/[:[,]null\b/.test(JSON.stringify(first))) faults.push("law 5: a value is none");
  if (dateless(mode, first) !== dateless(mode, second)) faults.push("law 1: the day moves more than dates");
  return [...new Set(faults)].map((fault) => `${mode.id}, seed ${seed}: ${fault}`);
}

/** Finds where a page says nothing, or a text has a hole, after something was done. */
function* pageFaults(mode: Mode, persona: Persona, seed: number): Generator<string> {
  for (const { id } of mode.tabs)
    for (const block of viewOf(mode, id, { seed, persona }).blocks) {
      const where = `law 5: on ${id}, a ${block.kind}`;
      if (block.kind === "story" && !isSaid(writePhrase(block.text)))
        yield `${where} says "${writePhrase(block.text)}"`;
      if (block.kind === "facts" && block.facts.length === 0) yield `${where} has no facts`;
      if (block.kind === "table" && block.rows.length === 0 && !isSaid(block.empty)) yield `${where} is empty`;
      if (block.kind === "chart" && "shares" in block.chart && block.chart.shares.length < 2)
        yield `${where} has a part`;
      if (block.kind === "form" && block.inputs.some((one) => one.kind === "choice" && one.of.length === 0))
        yield `${where} has nothing to choose from`;
    }
}

function* tileFaults(mode: Mode, persona: Persona, acted: boolean): Generator<string> {
  const { facts, metrics, headline } = mode.blueprint;
  const labels = new Set<string>();
  for (const { fact: id, note = "" } of metrics) {
    const fact = facts.find((one) => one.id === id);
    const value = persona.facts[id];
    if (!fact || value === undefined || (value === 0 && !acted) || value === "")
      yield `law 5: the tile ${id} is ${value}`;
    const words = fact && value !== undefined ? formatValue(value, fact.unit) : "";
    if (words.length > TILE) yield `law 8: the tile ${id} is ${words}, longer than ${TILE} letters`;
    const below = writePhrase(modeText(note, { mode, persona, company: "" }));
    if (!persona.trends[id] && !isSaid(below) && !acted) yield `law 5: below the tile ${id} stands "${below}"`;
    labels.add(fact?.label.toLowerCase() ?? "");
  }
  if (labels.size < metrics.length) yield "law 5: a tile is said twice";
  if (!persona.facts[headline] && !(acted && persona.facts[headline] === 0))
    yield `law 5: the headline is ${persona.facts[headline]}`;
}

/** True for words without a placeholder, and without the hole that a missing value leaves. */
function isSaid(words: string): boolean {
  return !(
    /^\s*$|\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object|[{}]|^(?:N\/A|TBD|-|—)$/.test(words) ||
    / {2}| [.,;]|\(\)|\(,/.test(words)
  );
}

function viewOf(mode: Mode, tab: string, { seed, persona }: { seed: number; persona: Persona }): View {
  const [, sign = icons.store] = Object.entries(icons).find(([icon]) => icon === mode.icon) ?? [];
  const others = [
    { title: "Banking", business: "bank" },
    { title: "Insurance", business: "insurance company" },
  ];
  const { customer: person, origin, company } = mode;
  return createView(mode, persona, {
    tab,
    company,
    brand: null,
    colour: null,
    sign,
    settings: { kind: "settings", person, seed, day: persona.day, origin, anew: true, others },
  });
}

/** Makes the card of a tab. */
export function cardOf(
  mode: Mode,
  tab: string,
  { seed, persona, profile, paint }: { seed: number; persona: Persona; profile: Profile; paint: Paint },
): Card {
  const stamp = { mode: mode.id, seed, revision: 3 };
  return dashboardCard(viewOf(mode, tab, { seed, persona }), { stamp, note: OLD_CARD }, { profile, paint });
}

/** Where a card's buttons lead, an `Action.Execute` and its own fallback once. */
function tabsPressed(parts: readonly Part[]): unknown[] {
  return parts.flatMap(({ selectAction }) => {
    const action = partsOf(selectAction)[0];
    return partsOf(action?.data)[0]?.verb === "open" ? [action?.title] : [];
  });
}

const SPOKEN = ["text", "altText", "fallbackText", "speak", "title", "value", "label"];

function* wordFaults(parts: readonly Part[]): Generator<string> {
  for (const part of parts) {
    if (part.type === "TextBlock" && !part.text) yield "law 8: a text is empty";
    for (const words of SPOKEN.map((key) => part[key])) {
      if (typeof words !== "string") continue;
      if (/\bundefined\b|\bNaN\b|\bInfinity\b|\[object|\bnull\b/.test(words)) yield `law 5: it says "${words}"`;
      if (/\$\{|[{}]|https?:|<\w|\]\(/.test(words)) yield `law 7: "${words}" is markup`;
    }
  }
}

/** What cards are checked and counted with. */
export type Scale = { readonly paint: Paint; readonly largest: { bare: number; whole: number; where: string } };

/** Finds where the cards of a mode break laws 5, 7 and 8, on every tab and in both profiles; the largest is kept. */
export function cardFaults(
  mode: Mode,
  seed: number,
  { paint, largest, events = [] }: Scale & { readonly events?: readonly Event[] },
): string[] {
  const persona = createPersona(mode, { seed, day: DAYS[0], events });
  const labels = mode.tabs.map(({ label }) => label);
  const faults = mode.tabs.flatMap(({ id }) =>
    (["teams", "basic"] as const).flatMap((profile) => {
      const card = cardOf(mode, id, { seed, persona, profile, paint });
      const parts = partsOf(card);
      const json = JSON.stringify(card);
      const [bare, whole] = [json.replace(/data:image\/[^"]*/g, "").length, json.length];
      largest.bare = Math.max(largest.bare, bare);
      if (whole > largest.whole) Object.assign(largest, { whole, where: `${mode.id}, ${id}, ${profile}` });
      return [
        ...wordFaults(parts),
        ...(bare > LARGEST.bare ? [`law 8: ${bare} characters without pictures`] : []),
        ...(whole > LARGEST.whole ? [`law 8: ${whole} characters`] : []),
        ...(String(tabsPressed(parts)) === String(labels) ? [] : [`law 8: its buttons are ${tabsPressed(parts)}`]),
      ].map((fault) => `${mode.id}, seed ${seed}, ${id}, ${profile}: ${fault}`);
    }),
  );
  return [...new Set(faults)];
}
