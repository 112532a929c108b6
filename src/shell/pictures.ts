/**
 * Turns drawings into pictures: SVG in, a PNG as a data URI out, sharp on screens of double density. Pictures are kept,
 * since the same header, tile and chart come back with every click.
 */
import type { Paint } from "../core/drawing.ts";
import { createRecent } from "../core/recent.ts";
import { encodePng } from "./png.ts";
import { startRenderer } from "./renderer.ts";

/**
 * Makes a painter that keeps its last pictures.
 *
 * @param kept how many; a picture is 0.1 to 16 KB
 */
export async function createPaint({ kept = 500 } = {}): Promise<Paint> {
  const render = await startRenderer();
  const pictures = createRecent<string>(kept);
  return (svg, { zoom = 2 } = {}) =>
    pictures(`${zoom} ${svg}`, () => `data:image/png;base64,${encodePng(render(svg, zoom)).toString("base64")}`);
}
