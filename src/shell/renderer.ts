/**
 * The SVG renderer, as WebAssembly: the same bytes on every platform, and its memory is given back at once. The native build
 * keeps a megabyte for each drawing until the garbage collector happens by, which came to 600 MB after 2,000 cards.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Pixels } from "./png.ts";

const FONTS = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"];

/** Renders an SVG document so many times as large as it says. */
export type Render = (svg: string, zoom: number) => Pixels;

let started: Promise<void> | undefined;

function bytesOf(file: string): Promise<Buffer> {
  return readFile(fileURLToPath(import.meta.resolve(file)));
}

/** Starts the renderer, once in a process; takes some 30 ms. */
export async function startRenderer(): Promise<Render> {
  started ??= bytesOf("@resvg/resvg-wasm/index_bg.wasm").then(initWasm);
  const [fontBuffers] = await Promise.all([
    Promise.all(FONTS.map((file) => bytesOf(`@expo-google-fonts/inter/${file}`))),
    started,
  ]);
  return (svg, zoom) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: "zoom", value: zoom },
      font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: "Inter" },
    });
    const image = drawing.render();
    const { width, height, pixels } = image;
    image.free();
    drawing.free();
    return { width, height, rgba: pixels };
  };
}
