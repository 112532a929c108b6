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

/** Tells an object of a card from its texts, numbers and lists. */
export function isElement(json: Json): json is Element {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function elements(json: Json): Element[] {
  return Array.isArray(json) ? json.filter(isElement) : [];
}

/** Applies a change to every object of a card, the innermost first. What nothing is changed in stays the same object. */
function everywhere(json: Json, change: (element: Element) => Json): Json {
  if (Array.isArray(json)) {
    const parts = json.map((part) => everywhere(part, change));
    return parts.every((part, index) => part === json[index]) ? json : parts;
  }
  if (!isElement(json)) return json;
  let changed: Record<string, Json> | undefined;
  for (const name of Object.keys(json)) {
    const part = everywhere(json[name], change);
    if (part !== json[name]) changed = { ...(changed ?? json), [name]: part };
  }
  return change(changed ?? json);
}

/** How many letters of a tab's label fit a third of the narrowest card, 300 pixels. */
const LETTERS_IN_A_THIRD = 13;

function lettersOf(item: Element): number {
  return Math.max(0, ...elements(item.items).map(({ text }) => String(text ?? "").length));
}

/** A flowing layout as a grid of three columns, or of two where a text is too long for a third of a phone. */
function withoutFlow(container: Element): Element {
  const { layouts, ...rest } = container;
  if (!elements(layouts).some(({ type }) => type === "Layout.Flow")) return container;
  const items = elements(container.items);
  const columns = items.some((item) => lettersOf(item) > LETTERS_IN_A_THIRD) ? 2 : 3;
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => items[row * columns + column] ?? { items: [] }),
  );
  return {
    ...rest,
    items: rows.map((row) => ({
      type: "ColumnSet",
      spacing: "small",
      columns: row.map((item) => ({ ...item, type: "Column", width: "stretch", spacing: "small" })),
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
