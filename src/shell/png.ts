/**
 * Writes pixels as a small PNG. Drawings have few colours, so a picture with a table of at most 96 of them is a fifth of
 * the size of one with every pixel in full, and cards travel to phones.
 */
import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 96;

/** Pixels row by row, four bytes each: red, green, blue, all multiplied by alpha, and alpha. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function frequencies(words: Uint32Array): [word: number, count: number][] {
  const counts = new Map<number, number>();
  for (let at = 0; at < words.length; ) {
    const start = at;
    const word = words[start] ?? 0;
    while (at < words.length && words[at] === word) at++;
    counts.set(word, (counts.get(word) ?? 0) + at - start);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** Chooses the table's colours, the most frequent first; of colours alike in their upper `bits` one stands for all. */
function table(words: Uint32Array): { colours: readonly number[]; indexOf: ReadonlyMap<number, number> } {
  const found = frequencies(words);
  for (let bits = 8; ; bits--) {
    const mask = ((0xff00 >> bits) & 255) * 0x01010101;
    const places = new Map<number, number>();
    const colours: number[] = [];
    const indexOf = new Map<number, number>();
    for (const [word] of found) {
      const place = places.get(word & mask) ?? colours.push(word) - 1;
      places.set(word & mask, place);
      indexOf.set(word, place);
    }
    if (colours.length <= MOST_COLOURS) return { colours, indexOf };
  }
}

/** Writes each line's table indexes behind its filter byte, none. */
function indexed({ width, height }: Pixels, words: Uint32Array, indexOf: ReadonlyMap<number, number>): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  let word = -1;
  let index = 0;
  for (let line = 0; line < height; line++) {
    const shift = line + 1;
    for (let at = line * width; at < (line + 1) * width; at++) {
      const next = words[at] ?? 0;
      if (next !== word) {
        word = next;
        index = indexOf.get(next) ?? 0;
      }
      lines[at + shift] = index;
    }
  }
  return lines;
}

/** Takes the alpha back out of a colour that came multiplied by it: red, green, blue. */
function plainColour(word: number): [number, number, number] {
  const alpha = word >>> 24;
  const channel = (shift: number) =>
    alpha === 0 ? 0 : Math.min(255, Math.round((((word >>> shift) & 255) * 255) / alpha));
  return [channel(0), channel(8), channel(16)];
}

/** The pixels as one number each, without a copy wherever they lie so that there can be none: a picture has some megabytes. */
function wordsOf({ rgba }: Pixels): Uint32Array {
  const bytes = rgba.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? rgba : rgba.slice();
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT);
}

/** Encodes pixels as a PNG with a table of colours. */
export function encodePng(pixels: Pixels): Buffer {
  const words = wordsOf(pixels);
  const { colours, indexOf } = table(words);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels.width, 0);
  head.writeUInt32BE(pixels.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(colours.flatMap(plainColour))),
    chunk("tRNS", Buffer.from(colours.map((colour) => colour >>> 24))),
    chunk("IDAT", deflateSync(indexed(pixels, words, indexOf))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
