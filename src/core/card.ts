/**
 * What a finished Adaptive Card is to the rest of the bot, and the one pure function that turns it into what a client can
 * draw. Cards are written once, for Teams.
 */

/** A finished Adaptive Card, ready for the client it is for. */
export type Card = Readonly<Record<string, unknown>>;

/** What the client can draw: `teams`, or `basic` (Emulator, Web Chat, Direct Line). */
export type Profile = "teams" | "basic";

/** About how wide a letter of small text is, and how wide a card may be at the least, in pixels. */
const LETTER = 6.6;
const NARROWEST = 236;

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

/** Fills rows with items while their widest text fits the narrowest card; items of `columns` a row when that is given. */
function inRows(items: readonly Element[], columns: number | undefined): Element[][] {
  const rows: Element[][] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = lettersOf(item) * LETTER + 12;
    const row = rows.at(-1);
    if (row && (columns === undefined ? width + own <= NARROWEST : row.length < columns)) row.push(item);
    else {
      rows.push([item]);
      width = 0;
    }
    width += own;
  }
  return rows;
}

/** A flowing layout as rows of columns: as many as fit a narrow card, or two a row where they are to fill it. */
function withoutFlow(container: Element): Element {
  const flow = elements(container.layouts).find(({ type }) => type === "Layout.Flow");
  if (!flow) return container;
  const { layouts: _, ...rest } = container;
  const fill = flow.itemFit === "Fill";
  const rows = inRows(elements(container.items), fill ? 2 : undefined);
  return {
    ...rest,
    items: rows.map((row) => ({
      type: "ColumnSet",
      spacing: "small",
      columns: row.map((item) => ({
        ...item,
        type: "Column",
        width: fill ? "stretch" : lettersOf(item),
        spacing: "small",
      })),
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
