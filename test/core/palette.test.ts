/**
 * Law 9: whatever the brand colour, text on it and beside it can be read. Contrast is computed here anew, as WCAG 2 says.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { createPalette } from "../../src/core/palette.ts";
import { MODES } from "./customers.ts";

const STEPS = [0, 1, 17, 34, 51, 68, 85, 102, 119, 136, 153, 170, 187, 204, 221, 238, 255];

function written(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, 0 to 1. */
function luminance(colour: string): number {
  assert.match(colour, /^#[0-9A-F]{6}$/i);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour a part of the way from one to another, as a picture's gradient has it. */
function between(one: string, other: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * part);
  });
  return written(channels);
}

function assertReadable(brand: string): void {
  const palette = createPalette(brand);
  const along = [0, 0.25, 0.5, 0.75, 1].map((part) => between(palette.header, palette.headerEnd, part));
  for (const ground of [palette.header, palette.headerEnd, ...along])
    assert.ok(contrast("#FFFFFF", ground) >= 4.5, `${brand}: white on ${ground}`);
  for (const text of [palette.ink, palette.quiet])
    assert.ok(contrast(text, palette.tint) >= 4.5, `${brand}: ${text} on ${palette.tint}`);
  for (const one of palette.series) assert.ok(contrast(one, palette.tint) >= 3, `${brand}: ${one} on ${palette.tint}`);
}

describe("createPalette", () => {
  it("can be read for every colour of a grid", () => {
    for (const red of STEPS)
      for (const green of STEPS) for (const blue of STEPS) assertReadable(written([red, green, blue]));
  }).timeout(20_000);

  it("can be read for any colour", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (...channels) => assertReadable(written(channels))),
      {
        numRuns: 500,
      },
    );
  });

  it("can be read for every mode", () => {
    for (const { colour } of MODES) assertReadable(colour);
  });

  it("has a ground that shows on white, and lines that show on it, however pale the brand is", () => {
    for (const brand of ["#FFFFFF", "#FBC02D", "#FFFDE7", "#F5F5F5", "#000000", ...MODES.map(({ colour }) => colour)]) {
      const { tint, line } = createPalette(brand);
      assert.ok(contrast("#FFFFFF", tint) >= 1.03, `${brand}: ${tint} on white`);
      assert.ok(contrast(tint, line) >= 1.15, `${brand}: ${line} on ${tint}`);
    }
  });

  it("leaves a dark brand colour as it is", () => assert.equal(createPalette("#7B1FA2").header, "#7B1FA2"));

  it("keeps the hue of a bright one", () => {
    const header = createPalette("#1E88E5").header;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(header.slice(at, at + 2), 16));
    assert.ok(red < green && green < blue, header);
  });

  it("tells the colours of a chart apart, greys included", () => {
    const greys = STEPS.map((step) => written([step, step, step]));
    for (const colour of [...MODES.map((mode) => mode.colour), ...greys, "#FBC02D", "#1B2A5B"])
      assert.equal(new Set(createPalette(colour).series).size, 6, colour);
  });

  it("tells the colours of a chart apart by lightness too: some are as light as can be seen, some twice as dark", () => {
    for (const { colour } of MODES) {
      const { series, tint } = createPalette(colour);
      const contrasts = series.map((one) => contrast(one, tint)).toSorted((a, b) => a - b);
      assert.ok((contrasts[0] ?? 0) < 3.6 && (contrasts.at(-1) ?? 0) > 7, `${colour}: ${contrasts}`);
    }
  });
});
