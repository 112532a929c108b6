/**
 * What a finished Adaptive Card is to the rest of the bot, and the one pure function that turns it into what a client can
 * draw. Cards are written once, for Teams.
 */

/** A finished Adaptive Card, ready for the client it is for. */
export type Card = Readonly<Record<string, unknown>>;

/** What the client can draw: `teams`, or `basic` (Emulator, Web Chat, Direct Line). */
export type Profile = "teams" | "basic";

type Json = unknown;
type Element = Readonly<Record<string, Json>>;

function isElement(json: Json): json is Element {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function elements(json: Json): Element[] {
  return Array.isArray(json) ? json.filter(isElement) : [];
}

/** Applies a change to every object of a card, the innermost first. */
function everywhere(json: Json, change: (element: Element) => Json): Json {
  if (Array.isArray(json)) return json.map((part) => everywhere(part, change));
  if (!isElement(json)) return json;
  return change(Object.fromEntries(Object.entries(json).map(([name, part]) => [name, everywhere(part, change)])));
}

function lettersOf(item: Element): number {
  return Math.max(4, ...elements(item.items).map(({ text }) => String(text ?? "").length));
}

function letters(items: readonly Element[]): number {
  return items.reduce((sum, item) => sum + lettersOf(item), 0);
}

/** Splits items that fit one row into two where the longer one is as short as can be. */
function twoRows(items: readonly Element[]): Element[][] {
  const half = Math.floor(items.length / 2);
  const splits = [half, items.length - half].map((at) => [items.slice(0, at), items.slice(at)]);
  const longest = (rows: readonly Element[][]) => Math.max(...rows.map(letters));
  return splits.reduce((best, split) => (longest(split) < longest(best) ? split : best));
}

/** A flowing layout as rows of columns: two a row where items fill it, else two rows, each item as wide as its text. */
function withoutFlow(container: Element): Element {
  const flow = elements(container.layouts).find(({ type }) => type === "Layout.Flow");
  if (!flow) return container;
  const { layouts: _, ...rest } = container;
  const items = elements(container.items);
  const fill = flow.itemFit === "Fill";
  const pairs = Array.from({ length: Math.ceil(items.length / 2) }, (_pair, row) => items.slice(2 * row, 2 * row + 2));
  const width = (item: Element) => (fill ? "stretch" : lettersOf(item));
  return {
    ...rest,
    items: (fill ? pairs : twoRows(items)).map((row) => ({
      type: "ColumnSet",
      spacing: "small",
      columns: row.map((item) => ({ ...item, type: "Column", width: width(item), spacing: "small" })),
    })),
  };
}

function basicElement(element: Element): Json {
  const { roundedCorners: _, ...plain } = withoutFlow(element);
  switch (plain.type) {
    case "AdaptiveCard": {
      const { msteams: _teams, ...card } = plain;
      return { ...card, version: "1.3" };
    }
    case "Action.Execute": {
      const { verb: _verb, ...action } = plain;
      return { ...action, type: "Action.Submit" };
    }
    default:
      return plain;
  }
}

/** An Action.Execute with what an old client makes of it: the same data, sent by Action.Submit. */
function teamsElement(element: Element): Json {
  if (element.type !== "Action.Execute") return element;
  const { type: _, verb: _verb, ...rest } = element;
  return { ...element, fallback: { ...rest, type: "Action.Submit" } };
}

/** Turns a card written for Teams into what the client can draw. */
export function fitCard(card: Card, profile: Profile): Card {
  const fitted = everywhere(card, profile === "teams" ? teamsElement : basicElement);
  return isElement(fitted) ? fitted : card;
}
