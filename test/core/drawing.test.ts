import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Chart } from "../../src/core/chart.ts";
import { createChart, describeChart } from "../../src/core/chart.ts";
import { scale } from "../../src/core/drawing/axes.ts";
import { widthOf } from "../../src/core/drawing/canvas.ts";
import { drawChart, drawSign } from "../../src/core/drawing.ts";
import { createPalette } from "../../src/core/palette.ts";
import { customersOf, MODES } from "./customers.ts";
import { plotsOf } from "./plots.ts";

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

/** Places of a drawing's words, and how wide they are at the most. */
function wordsIn(svg: string) {
  const pattern =
    /<text x="([^"]+)" y="([^"]+)" fill="[^"]+" text-anchor="(\w+)" font-size="(\d+)"[^>]*?( font-weight="600")?>([^<]*)</g;
  return [...svg.matchAll(pattern)].map(([, x, y, anchor, size, bold, text = ""]) => {
    const width = widthOf(text.replaceAll(/&\w+;/g, "&"), Number(size), { bold: bold !== undefined });
    const left = Number(x) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    return { text, left, right: left + width, top: Number(y) - Number(size) * 0.75, bottom: Number(y) };
  });
}

/** Lists words that stick out of a drawing, and words that touch others. */
function misplaced(svg: string): string[] {
  const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
  const all = wordsIn(svg);
  return all.flatMap((one, index) => [
    ...(one.left < 0 || one.right > 360 || one.top < 0 || one.bottom > height ? [`${one.text} sticks out`] : []),
    ...all.slice(index + 1).flatMap((other) => {
      const apart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      return apart ? [] : [`${one.text} touches ${other.text}`];
    }),
  ]);
}

describe("scale", () => {
  const number = fc.oneof(
    fc.integer({ min: -5_000_000, max: 5_000_000 }).map((count) => count / 100),
    fc.integer({ min: -900, max: 900 }),
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

  it("counts in whole numbers", () => {
    for (const [low, high] of [
      [0, 0],
      [0, 1],
      [3, 3],
      [1, 2],
    ] as const)
      assert.ok(scale(low, high, "count").every(Number.isInteger), `${low} to ${high}`);
  });
});

describe("drawChart of any plot", () => {
  for (const mode of MODES)
    it(`draws whatever may be asked of ${mode.id}, says it, and shares it as 100 percent`, () => {
      const customers = customersOf(mode);
      const asked = fc.record({ customer: fc.nat({ max: customers.length - 1 }), plot: plotsOf(mode) });
      fc.assert(
        fc.property(asked, ({ customer, plot }) => {
          const persona = customers[customer]?.persona ?? assert.fail();
          const chart = createChart(mode, persona, plot);
          const svg = drawChart(chart, palette);
          assertDrawn(svg);
          assert.deepEqual(misplaced(svg), []);
          const words = describeChart(chart);
          assert.doesNotMatch(words, /NaN|undefined|Infinity|null/);
          if (chart.kind !== "donut") return;
          assert.equal(
            chart.shares.reduce((sum, { percent }) => sum + percent, 0),
            100,
          );
          assert.ok(new Set(chart.shares.map(({ value }) => Math.sign(value))).size === 1);
        }),
        { numRuns: 150 },
      );
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
    { kind: "bars", unit, shares: [] },
    { kind: "columns", unit, label, days: [], values: [] },
    { kind: "columns", unit, label, days: ["2026-11-21"], values: [0] },
    { kind: "columns", unit: "flow", label, days: ["2026-10-21", "2026-11-21"], values: [-5, -0.01] },
    {
      kind: "line",
      unit,
      days: ["2026-10-21", "2026-11-21"],
      series: [1, 2, 3].map(() => ({ label, values: [1, 1] })),
    },
  ];
  for (const [index, chart] of charts.entries())
    it(`draws odd chart ${index + 1}, a ${chart.kind}, without a flaw`, () => {
      const svg = drawChart(chart, palette);
      assertDrawn(svg);
      assert.doesNotMatch(svg, /<script/);
      assert.deepEqual(misplaced(svg), []);
    });

  const days = ["2026-09-21", "2026-10-21", "2026-11-21"];
  const series = ["Checking", "Savings", "Card"].map((label, index) => ({ label, values: [1, 2, 3 + index] }));

  it("names several lines, and tells them apart without their colours", () => {
    const svg = drawChart({ kind: "line", unit, days, series }, palette);
    for (const { label } of series) assert.match(svg, new RegExp(`>${label}<`));
    assert.equal(new Set([...svg.matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dash]) => dash)).size, 2);
    const marks = [...svg.matchAll(/<circle|h9v9h-9z|l6 10.5h-12z/g)].map(([mark]) => mark);
    assert.deepEqual(marks, ["<circle", "h9v9h-9z", "l6 10.5h-12z", "<circle", "h9v9h-9z", "l6 10.5h-12z"]);
  });

  it("writes what each of several lines came to at its end, however close they end", () => {
    const close = series.map(({ label }, index) => ({ label, values: [900, 5, 3 + index / 100] }));
    const svg = drawChart({ kind: "line", unit, days, series: close }, palette);
    for (const amount of ["$3.00", "$3.01", "$3.02"]) assert.match(svg, new RegExp(`>\\${amount}<`));
    assert.deepEqual(misplaced(svg), []);
  });

  it("names no line that is alone, since the title does", () => {
    const svg = drawChart({ kind: "line", unit, days, series: series.slice(0, 1) }, palette);
    assert.doesNotMatch(svg, /Checking|dasharray/);
    assert.match(svg, />\$3\.00</);
  });

  it("stands columns on zero, and hangs those below it", () => {
    const svg = drawChart({ kind: "columns", unit: "flow", label, days, values: [2, -4, 0] }, palette);
    const columns = [...svg.matchAll(/<path d="M[\d.]+ ([\d.]+)v(-?[\d.]+)q/g)].map(([, from, up]) => [
      from,
      Math.sign(Number(up)),
    ]);
    const zero = columns[0]?.[0];
    assert.deepEqual(columns, [
      [zero, -1],
      [zero, 1],
    ]);
    for (const amount of ["+$2.00", "−$4.00", "$0.00"]) assert.ok(svg.includes(`>${amount}<`), amount);
  });

  it("has a scale where amounts have no room on their columns", () => {
    const values = days.flatMap(() => [1_234.5, 2_345.6, 3_456.7]);
    const nine = values.map((_, index) => `2026-0${index + 1}-21`);
    const svg = drawChart({ kind: "columns", unit, label, days: nine, values }, palette);
    assert.match(svg, />\$4K</);
    assert.doesNotMatch(svg, /1,234/);
  });

  it("has no $800 below $1K", () => {
    const values = [810, 990, 1_390];
    const svg = drawChart({ kind: "line", unit, days, series: [{ label, values }] }, palette);
    const scale = [...svg.matchAll(/>(\$[\d,.]+K?)</g)].map(([, text]) => text);
    assert.deepEqual(scale.slice(0, 4), ["$800", "$1,000", "$1,200", "$1,400"]);
  });
});

describe("drawSign", () => {
  it("escapes what is no outline", () => assertDrawn(drawSign(`M0 0"/><script x="`, palette)));
});
