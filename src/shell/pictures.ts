/**
 * Turns drawings into pictures: SVG in, a PNG as a data URI out, sharp on screens of double density. Pictures are kept,
 * since the same header, tile and chart come back with every click.
 */
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import type { Paint } from "../core/drawing.ts";
import { encodePng } from "./png.ts";

const FONTS = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)),
);

function painted(svg: string, zoom: number): string {
  const options = {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Inter" },
  } as const;
  const { width, height, pixels } = new Resvg(svg, options).render();
  return `data:image/png;base64,${encodePng({ width, height, rgba: pixels }).toString("base64")}`;
}

/**
 * Makes a painter that keeps its last pictures.
 *
 * @param kept how many; a picture is 0.1 to 9 KB
 */
export function createPaint({ kept = 500 } = {}): Paint {
  const pictures = new Map<string, string>();
  return (svg, { zoom = 2 } = {}) => {
    const key = `${zoom} ${svg}`;
    const picture = pictures.get(key) ?? painted(svg, zoom);
    pictures.delete(key);
    pictures.set(key, picture);
    const [oldest] = pictures.keys();
    if (pictures.size > kept && oldest !== undefined) pictures.delete(oldest);
    return picture;
  };
}
