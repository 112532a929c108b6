import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Value } from "../../src/core/blueprint.ts";
import { type Chart, createChart, describeChart } from "../../src/core/chart.ts";
import { MOST_SHARES, percents } from "../../src/core/grouping.ts";
import type { Plot } from "../../src/core/mode.ts";
import { banking } from "../../src/industries/banking.ts";
import { centsOf, forEachCustomer, MODES } from "./customers.ts";

describe("percents", () => {
  const cases: [parts: number[], whole: number[]][] = [
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [[1], [100]],
    [
      [0, 5],
      [0, 100],
    ],
    [
      [2, 1],
      [67, 33],
    ],
    [
      [1, 1, 1, 1, 1, 1],
      [17, 17, 17, 17, 16, 16],
    ],
    [
      [99_999, 1],
      [100, 0],
    ],
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
  ];
  for (const [parts, whole] of cases) it(`shares ${parts} as ${whole}`, () => assert.deepEqual(percents(parts), whole));

  it("adds to 100, each within one of the exact share", () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 }).map((count) => count / 100);
    const parts = fc.array(amount, { minLength: 1, maxLength: 12 }).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(parts, (all) => {
        const shares = percents(all);
        const sum = all.reduce((total, part) => total + part, 0);
        assert.equal(
          shares.reduce((total, share) => total + share, 0),
          100,
        );
        for (const [index, share] of shares.entries())
          assert.ok(Number.isInteger(share) && Math.abs(share - (100 * (all[index] ?? 0)) / sum) < 1);
      }),
      { numRuns: 500 },
    );
  });
});

function bills(amounts: readonly [payee: string, amount: number][]): Chart {
  const rows = amounts.map(([payee, amount]): Record<string, Value> => ({ payee, amount }));
  const plot: Plot = { kind: "groups", ledger: "bills", by: "payee", column: "amount", as: "donut" };
  return createChart(banking, { day: "2026-11-21", facts: {}, ledgers: { bills: rows }, trends: {} }, plot);
}

describe("createChart", () => {
  it("puts rows of one name together, the largest first", () => {
    const chart = bills([
      ["A", 0.1],
      ["B", 5],
      ["A", 0.2],
    ]);
    assert.ok(chart.kind === "donut");
    assert.deepEqual(
      chart.shares.map(({ label, value }) => [label, value]),
      [
        ["B", 5],
        ["A", 0.3],
      ],
    );
  });

  it("lists equal ones by name", () => {
    const chart = bills([
      ["B", 1],
      ["C", 1],
      ["A", 1],
    ]);
    assert.ok(chart.kind === "donut");
    assert.deepEqual(
      chart.shares.map(({ label }) => label),
      ["A", "B", "C"],
    );
  });

  it("puts the smallest beyond six together as Other", () => {
    const chart = bills([7, 6, 5, 4, 3, 2, 1].map((amount) => [`Payee ${amount}`, amount]));
    assert.ok(chart.kind === "donut");
    assert.equal(chart.shares.length, MOST_SHARES);
    assert.deepEqual(chart.shares.at(-1), { label: "Other", value: 3, percent: 11 });
  });

  it("keeps six as they are", () => {
    const chart = bills([6, 5, 4, 3, 2, 1].map((amount) => [`Payee ${amount}`, amount]));
    assert.ok(chart.kind === "donut" && !chart.shares.some(({ label }) => label === "Other"));
  });

  it("says which fact a plot lacks", () =>
    assert.throws(
      () =>
        createChart(
          banking,
          { day: "2026-11-21", facts: {}, ledgers: {}, trends: {} },
          { kind: "trend", facts: ["gold"] },
        ),
      /Cannot chart "gold": the mode banking has no such fact/,
    ));

  for (const mode of MODES)
    it(`adds up every chart of ${mode.id}`, () =>
      forEachCustomer(mode, (persona) => {
        for (const block of mode.tabs.flatMap(({ blocks }) => blocks)) {
          if (block.kind !== "chart") continue;
          const chart = createChart(mode, persona, block.plot);
          if (!("shares" in chart) || block.plot.kind !== "groups") continue;
          const { ledger, column, where } = block.plot;
          assert.equal(
            chart.shares.reduce((sum, { percent }) => sum + percent, 0),
            100,
            block.title,
          );
          assert.ok(chart.shares.every(({ value }) => value > 0));
          if (where || column === undefined) continue;
          const rows = (persona.ledgers[ledger] ?? []).reduce((sum, row) => sum + centsOf(row[column]), 0);
          assert.equal(
            chart.shares.reduce((sum, { value }) => sum + centsOf(value), 0),
            rows,
            block.title,
          );
        }
      }));
});

describe("describeChart", () => {
  const shares = [
    { label: "Rent", value: 980, percent: 98 },
    { label: "Tea", value: 20, percent: 2 },
  ];
  const cases: [chart: Chart, words: string][] = [
    [
      {
        kind: "line",
        unit: "money",
        days: ["2025-12-21", "2026-11-21"],
        series: [{ label: "Savings", values: [10, 20.5] }],
      },
      "Savings: $10.00 in Dec 2025, $20.50 in Nov 2026.",
    ],
    [{ kind: "bars", unit: "money", shares }, "Rent $980.00, Tea $20.00."],
    [{ kind: "donut", unit: "money", shares }, "Rent $980.00 (98%), Tea $20.00 (2%)."],
    [
      { kind: "progress", bars: [{ label: "Met", value: 12.5, unit: "money", limit: 2_000, limitUnit: "dollars" }] },
      "Met: $12.50 of $2,000.",
    ],
  ];
  for (const [chart, words] of cases)
    it(`says of ${chart.kind}: ${words}`, () => assert.equal(describeChart(chart), words));
});
