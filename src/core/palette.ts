/**
 * Derives every colour of a card from one brand colour, readable whatever that colour is (WCAG AA, 4.5 : 1).
 */
import Color, { type ColorInstance } from "color";
import { createRecent } from "./recent.ts";

/** Colours as `#rrggbb`. */
export type Palette = {
  /** The ground of the header: the brand colour, darker where white would not be readable on it. */
  readonly header: string;
  /** Where the header's ground runs to, white readable on it too. */
  readonly headerEnd: string;
  /** A mark on the card's own ground, plain to see on it in light and in dark (3 : 1). */
  readonly accent: string;
  /** The ground of tiles and charts, nearly white with a touch of the brand. */
  readonly tint: string;
  /** Lines on the tint. */
  readonly line: string;
  /** Text on the tint, and its quieter companion. */
  readonly ink: string;
  readonly quiet: string;
  /** Colours of a chart's series, the brand's own first; each stands out from the tint (3 : 1). */
  readonly series: readonly string[];
};

/** The contrast that text needs (WCAG AA). */
export const READABLE = 4.5;

/** What a header is made for: a picture's colours are rounded, and between its two ends it may be lighter than at both. */
const HEADER = READABLE + 0.1;

const WHITE = Color("#ffffff");
/** A card's own ground in Teams' dark theme. */
const DARK = Color("#292929");
/** The contrast that a mark needs (WCAG AA). */
const VISIBLE = 3;
/** The contrast by which a ground shows on a white card, and a line on it, however pale the brand is. */
const [GROUND, LINE] = [1.035, 1.15];

function darkened(colour: ColorInstance, ground: ColorInstance, contrast: number): ColorInstance {
  let darker = colour;
  // Multiplying the channels keeps the hue; a hundred steps take any colour to black. Contrast is taken after rounding.
  for (let step = 0; step < 100 && Color(darker.hex()).contrast(ground) < contrast; step++)
    darker = Color(
      darker
        .rgb()
        .array()
        .map((channel) => channel * 0.96),
    );
  return Color(darker.hex());
}

function lightened(colour: ColorInstance, ground: ColorInstance, contrast: number): ColorInstance {
  let lighter = colour;
  for (let step = 0; step < 100 && Color(lighter.hex()).contrast(ground) < contrast; step++)
    lighter = lighter.mix(WHITE, 0.04);
  return Color(lighter.hex());
}

/** The colour at another place of the wheel, neither dull nor loud; greys stay grey. */
function turned(colour: ColorInstance, degrees: number): ColorInstance {
  const [hue = 0, saturation = 0, lightness = 0] = colour.hsl().array();
  const lively = saturation < 8 ? saturation : Math.min(64, Math.max(42, saturation));
  return Color.hsl((hue + degrees + 360) % 360, lively, Math.min(58, Math.max(38, lightness)));
}

/** Where a grey, which has no place on the wheel, gets its companions from: a cool blue. */
const COOL = 215;

/**
 * The other colours of a chart: how far round the wheel from the brand's, and with which contrast to the tint. Chosen so
 * that any two differ as much as can be for every brand colour, in lightness too, for eyes that see fewer hues.
 */
const COMPANIONS = [
  { turn: 60, contrast: VISIBLE },
  { turn: -60, contrast: VISIBLE },
  { turn: 165, contrast: 4.6 },
  { turn: -105, contrast: 7 },
  { turn: 90, contrast: 8.5 },
] as const;

function companion(
  header: ColorInstance,
  tint: ColorInstance,
  { turn, contrast }: (typeof COMPANIONS)[number],
): ColorInstance {
  const [hue = 0, saturation = 0] = header.hsl().array();
  const grey = saturation < 8;
  const light = Color.hsl(
    ((grey ? COOL : hue) + turn + 360) % 360,
    grey ? 48 : Math.min(70, Math.max(58, saturation)),
    62,
  );
  return darkened(light, tint, contrast);
}

/** The palettes that were asked for last: a business keeps its colour, and most have one of a few. */
const palettes = createRecent<Palette>(100);

/** @param brand the brand colour, `#1E88E5` */
export function createPalette(brand: string): Palette {
  return palettes(brand, () => mixed(brand));
}

function mixed(brand: string): Palette {
  const colour = Color(brand);
  const header = darkened(colour, WHITE, HEADER);
  const tint = darkened(colour.mix(WHITE, 0.92), WHITE, GROUND);
  return {
    header: header.hex(),
    headerEnd: darkened(turned(header, 14).mix(header, 0.35), WHITE, HEADER).hex(),
    accent: lightened(darkened(colour, WHITE, VISIBLE), DARK, VISIBLE).hex(),
    tint: tint.hex(),
    line: darkened(colour.mix(WHITE, 0.78), tint, LINE).hex(),
    ink: darkened(Color("#242424"), tint, READABLE).hex(),
    quiet: darkened(Color("#616161"), tint, READABLE).hex(),
    series: [darkened(header, tint, VISIBLE), ...COMPANIONS.map((one) => companion(header, tint, one))].map((one) =>
      one.hex(),
    ),
  };
}
