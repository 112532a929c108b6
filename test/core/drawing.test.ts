import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Chart } from "../../src/core/chart.ts";
import { createChart } from "../../src/core/chart.ts";
import { scale } from "../../src/core/drawing/axes.ts";
import { drawChart, drawSign } from "../../src/core/drawing.ts";
import { createPalette } from "../../src/core/palette.ts";
import { customersOf, MODES } from "./customers.ts";

const palette = createPalette("#1E88E5");

/** Reads a drawing as XML far enough to see that every element closes and no number is missing. */
function assertDrawn(svg: string): void {
  const open: string[] = [];
  for (const [, close, name = "", alone] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)(?:\s+[a-zA-Z0-9:-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (close) assert.equal(open.pop(), name);
    else if (!alone) open.push(name);
  }
  assert.deepEqual(open, []);
  const bare = svg.replace(/<\/?[a-zA-Z]+(?:\s+[a-zA-Z0-9:-]+="[^"<]*")*\s*\/?>/g, "");
  assert.doesNotMatch(bare, /[<>]|&(?!amp;|lt;|gt;|quot;)/);
  assert.doesNotMatch(svg, /NaN|undefined|Infinity|null/);
}

describe("scale", () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 5_000_000 }).map((count) => count / 100),
    fc.integer({ min: 0, max: 900 }),
  );

  it("covers every value with two to six even ticks", () =>
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const ticks = scale(low, high);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        assert.ok(ticks.length >= 2 && ticks.length <= 6, `${low} to ${high}: ${ticks}`);
        assert.ok((ticks[0] ?? 1) <= low + 1e-9 && (ticks.at(-1) ?? 0) >= high - 1e-9, `${low} to ${high}: ${ticks}`);
        for (const [index, tick] of ticks.entries())
          assert.ok(Math.abs(tick - (ticks[0] ?? 0) - index * step) < 1e-6 * Math.max(1, step), `${ticks}`);
      }),
      { numRuns: 2_000 },
    ));

  for (const equal of [0, 1, 5, 720, 0.01, 12_345.67, 1e9])
    it(`makes room around ${equal} alone`, () => {
      const ticks = scale(equal, equal);
      assert.ok(ticks.length >= 2 && ticks.every(Number.isFinite), `${ticks}`);
      assert.ok((ticks[0] ?? 1) <= equal && (ticks.at(-1) ?? 0) >= equal, `${ticks}`);
    });
});

describe("drawChart", () => {
  for (const mode of MODES)
    it(`draws every chart of ${mode.id}`, () => {
      for (const { persona } of customersOf(mode).filter((_, index) => index % 5 === 0))
        for (const block of mode.tabs.flatMap(({ blocks }) => blocks))
          if (block.kind === "chart") assertDrawn(drawChart(createChart(mode, persona, block.plot), palette));
    });

  const label = `<script>"Tom & Jerry's" </svg> ]]>`;
  const unit = "money";
  const shares = [{ label, value: 1, percent: 100 }];
  const charts: Chart[] = [
    { kind: "bars", unit, shares },
    { kind: "donut", unit, shares },
    { kind: "progress", bars: [{ label, value: 5, unit, limit: 0, limitUnit: unit }] },
    { kind: "line", unit, days: ["2026-11-21"], series: [{ label, values: [0] }] },
    { kind: "bars", unit, shares: [{ label: "Nothing", value: 0, percent: 0 }] },
    { kind: "donut", unit, shares: [{ label: "Nothing", value: 0, percent: 0 }] },
  ];
  for (const [index, chart] of charts.entries())
    it(`draws odd chart ${index + 1}, a ${chart.kind}, without a flaw`, () => {
      const svg = drawChart(chart, palette);
      assertDrawn(svg);
      assert.doesNotMatch(svg, /<script/);
    });
});

describe("drawSign", () => {
  it("escapes what is no outline", () => assertDrawn(drawSign(`M0 0"/><script x="`, palette)));
});
