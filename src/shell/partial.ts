/**
 * Owns how JSON that a model wrote is read: whole, or as far as it came. Words and fences around it are passed over.
 * Never guesses: a text, number or name that was cut off is left out. Pure; the time is linear, the depth bounded.
 */

/** An object as far as it was written. */
export type PartialObject = {
  readonly value: Readonly<Record<string, unknown>>;
  /** The object was closed. */
  readonly closed: boolean;
};

/** UTF-16 units that are looked at. */
const LONGEST = 65_536;

/** How deep arrays and objects are followed. */
const DEEPEST = 32;

/** How many braces are tried as the beginning of the object. */
const BEGINNINGS = 8;

/** One token: a mark, a text, or another scalar. A number at the very end is none, for more digits could follow. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[ \t\n\r,}\]])|true|false|null)/sy;

/** What may come next, by what came before: `s` is a text, `v` another scalar. */
const NEXT = { value: "{[sv", first: "{[sv]", key: "s", firstKey: "s}", colon: ":", after: ",}]" } as const;

type Place = keyof typeof NEXT;

/** Where the text can be cut, and what closes it there. */
type Cut = { readonly end: number; readonly closers: string };

/**
 * Reads the first JSON object in a text.
 *
 * @param text anything, of any length; what lies beyond 64 KiB is not read
 * @returns the longest valid beginning of the object, without `__proto__`; undefined if there is not even one whole value in it
 */
export function readObject(text: string): PartialObject | undefined {
  const clipped = text.slice(0, LONGEST);
  return fromBraces(clipped) ?? fromBraces(encodedIn(clipped));
}

function fromBraces(text: string): PartialObject | undefined {
  let from = text.indexOf("{");
  for (let tries = 0; from >= 0 && tries < BEGINNINGS; tries += 1) {
    const cut = lastCut(text, from);
    const value = cut && parsed(text.slice(from, cut.end) + cut.closers);
    if (value !== undefined) return { value, closed: cut?.closers === "" };
    from = text.indexOf("{", from + 1);
  }
  return undefined;
}

/** The text that a JSON text holds, for models that encode twice. */
function encodedIn(text: string): string {
  try {
    const inner: unknown = JSON.parse(text);
    return typeof inner === "string" ? inner : "";
  } catch {
    return ""; // it was worth a try
  }
}

/** Follows the text as far as it is JSON, and remembers where the last whole value ended. */
function lastCut(text: string, from: number): Cut | undefined {
  const closers: string[] = [];
  let place: Place = "value";
  let cut: Cut | undefined;
  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const mark = token[1] ?? (token[2] === undefined ? "v" : "s");
    const closes = mark === "}" || mark === "]";
    if (!NEXT[place].includes(mark) || (closes && closers.at(-1) !== mark)) break;
    if (mark === "{" || mark === "[") closers.push(mark === "{" ? "}" : "]");
    if (closes) closers.pop();
    if (closers.length > DEEPEST) break;
    place = placeAfter(mark, place, closers.at(-1));
    if (place === "after") cut = { end: TOKEN.lastIndex, closers: closers.toReversed().join("") };
    if (closers.length === 0) break;
  }
  return cut;
}

function placeAfter(mark: string, place: Place, closer: string | undefined): Place {
  switch (mark) {
    case "{":
      return "firstKey";
    case "[":
      return "first";
    case ":":
      return "value";
    case ",":
      return closer === "}" ? "key" : "value";
    default:
      return place === "key" || (place === "firstKey" && mark === "s") ? "colon" : "after";
  }
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(json, (key, value) => (key === "__proto__" ? undefined : value));
  } catch {
    return undefined; // an escape or a character that JSON does not have
  }
}
