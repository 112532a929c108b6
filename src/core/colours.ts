/**
 * Reads the colour a business is wished in: "in green", "in dark blue", "in #D71E28", at the end of what was said.
 */

/** Colours by name, as people mean them rather than as CSS has them: its "lime" hurts the eye. */
const COLOURS: Readonly<Record<string, string>> = {
  amber: "#FFB300",
  aqua: "#00ACC1",
  aquamarine: "#2BBBAD",
  beige: "#D7C4A3",
  black: "#212121",
  blue: "#1E66D0",
  bronze: "#8C6239",
  brown: "#6D4C41",
  burgundy: "#7B1E3A",
  charcoal: "#36454F",
  chocolate: "#5D3A1A",
  copper: "#B4653A",
  coral: "#FF6F61",
  cream: "#E8DCC0",
  crimson: "#C2183A",
  cyan: "#00ACC1",
  emerald: "#0B8457",
  fuchsia: "#D81B8C",
  gold: "#C99700",
  golden: "#C99700",
  gray: "#607080",
  green: "#2E7D32",
  grey: "#607080",
  indigo: "#3F3D9E",
  ivory: "#E9E4D0",
  jade: "#00A36C",
  khaki: "#8A7F4B",
  lavender: "#8E7CC3",
  lilac: "#A77BCA",
  lime: "#7CB518",
  "lime green": "#5BA300",
  magenta: "#C2187F",
  maroon: "#7A1F2B",
  mauve: "#9C6B98",
  mint: "#3EB489",
  mustard: "#C79A00",
  navy: "#1B2A5B",
  "navy blue": "#1B2A5B",
  olive: "#6B6B1E",
  "olive green": "#6B6B1E",
  orange: "#EF6C00",
  peach: "#F5906B",
  pink: "#E0457B",
  plum: "#7A2E6E",
  purple: "#6A1B9A",
  red: "#D32F2F",
  rose: "#C8506E",
  "royal blue": "#2F55D4",
  ruby: "#9B1B3B",
  rust: "#A8451F",
  salmon: "#F47C6A",
  sand: "#C2A878",
  sapphire: "#0F52BA",
  scarlet: "#D4231C",
  silver: "#8E9AA5",
  "sky blue": "#3FA0E0",
  slate: "#52616B",
  tan: "#B08D57",
  teal: "#00796B",
  turquoise: "#1AA6A6",
  violet: "#6F3FB5",
  white: "#F5F5F5",
  yellow: "#F9C80E",
};

/** How a shade moves a colour: towards black or white, by how much. */
const SHADES: Readonly<Record<string, readonly [towards: number, by: number]>> = {
  dark: [0, 0.4],
  deep: [0, 0.3],
  light: [255, 0.45],
  pale: [255, 0.55],
  pastel: [255, 0.5],
  bright: [255, 0.1],
  soft: [255, 0.35],
  hot: [0, 0.08],
  neon: [255, 0.05],
};

const NAMES = Object.keys(COLOURS)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const WISH = new RegExp(
  String.raw`[\s,]+(?:(?:and |but |all )*(?:in|with) (?:the )?(?:colou?rs? |shade )?|colou?red )` +
    `(?:(?<hex>#(?:[0-9a-f]{6}|[0-9a-f]{3}))|(?:a )?(?:(?<shade>${Object.keys(SHADES).join("|")})[ -])?(?<name>${NAMES}))` +
    String.raw`(?: colou?rs?)?(?=\s*[,.!?;…]*(?:\s+(?:please|pls|now|today|thanks|thank you)[.!]*)?\s*$|,?\s+(?:and )?(?:called|named|known as|by the name)(?![\p{L}\p{N}]))`,
  "iu",
);
/** After these words a colour in capitals belongs to the name: "called Men in Black". */
const NAMED = /(?:called|named|known as|name(?: of)?)(?![\p{L}\p{N}]).*$|["“”„«»'‘]/iu;

/**
 * Reads the colour at the end of a line, or before "called".
 *
 * @returns the line without it, and the colour as `#RRGGBB`; a colour that is none stays in the line
 */
export function takeColour(line: string): { readonly rest: string; readonly colour: string | undefined } {
  const wish = WISH.exec(line);
  const { hex, shade, name = "" } = wish?.groups ?? {};
  if (!wish || (NAMED.test(line.slice(0, wish.index)) && /^\p{Lu}/u.test(shade ?? name)))
    return { rest: line, colour: undefined };
  const rest = `${line.slice(0, wish.index)}${line.slice(wish.index + wish[0].length)}`;
  return { rest, colour: hex ? whole(hex) : shaded(COLOURS[name.toLowerCase()] ?? "", shade?.toLowerCase()) };
}

/** Writes `#abc` as `#AABBCC`. */
function whole(hex: string): string {
  const digits = hex.slice(1).toUpperCase();
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

function shaded(colour: string, shade: string | undefined): string {
  const [towards, by] = SHADES[shade ?? ""] ?? [0, 0];
  return colour.replace(/[0-9A-F]{2}/g, (pair) => {
    const channel = Number.parseInt(pair, 16);
    return Math.round(channel + (towards - channel) * by)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  });
}
