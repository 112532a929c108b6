import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Value } from "../../src/core/blueprint.ts";
import { type Chart, createChart, describeChart, MOST_SHARES, marksOf, percents } from "../../src/core/chart.ts";
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

function bills(amounts: readonly (readonly [payee: string, amount: number])[]): Chart {
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

  it("puts what is called Other anyway with the smallest", () => {
    const chart = bills([["Other", 90], ...[7, 6, 5, 4, 3, 2].map((amount) => [`Payee ${amount}`, amount] as const)]);
    assert.ok(chart.kind === "donut");
    assert.deepEqual(
      chart.shares.map(({ label, value }) => [label, value]),
      [
        ["Payee 7", 7],
        ["Payee 6", 6],
        ["Payee 5", 5],
        ["Payee 4", 4],
        ["Payee 3", 3],
        ["Other", 92],
      ],
    );
  });

  it("shares amounts that are all below zero by their size", () => {
    const chart = bills([
      ["A", -1],
      ["B", -3],
    ]);
    assert.ok(chart.kind === "donut");
    assert.deepEqual(chart.shares, [
      { label: "B", value: -3, percent: 75 },
      { label: "A", value: -1, percent: 25 },
    ]);
  });

  it("makes bars of what is no whole: amounts of both signs, the highest first, and nothing", () => {
    const mixed = bills([
      ["A", -9],
      ["B", 3],
      ["C", -1],
    ]);
    assert.ok(mixed.kind === "bars");
    assert.deepEqual(
      mixed.shares.map(({ label }) => label),
      ["B", "C", "A"],
    );
    assert.equal(bills([["A", 0]]).kind, "bars");
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

/** Bills that are due on these days, as a chart by month. */
function monthly(due: readonly (readonly [day: string, amount: number])[], as: "bars" | "donut" = "bars"): Chart {
  const rows = due.map(([day, amount]): Record<string, Value> => ({ due: day, amount }));
  const plot: Plot = { kind: "groups", ledger: "bills", by: "due", column: "amount", as };
  return createChart(banking, { day: "2026-11-21", facts: {}, ledgers: { bills: rows }, trends: {} }, plot);
}

describe("createChart by month", () => {
  it("adds up each month, oldest first, with 0 for one without rows", () => {
    const chart = monthly([
      ["2027-02-28", 4],
      ["2026-11-30", 0.1],
      ["2026-11-01", 0.2],
      ["2027-01-31", -2],
    ]);
    assert.deepEqual(chart, {
      kind: "columns",
      unit: "money",
      label: "Amount",
      days: ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"],
      values: [0.3, 0, -2, 4],
    });
  });

  it("shows the last twelve months", () => {
    const chart = monthly([
      ["2020-01-31", 9],
      ["2025-11-30", 8],
      ["2025-12-01", 1],
      ["2026-11-21", 2],
    ]);
    assert.ok(chart.kind === "columns");
    assert.deepEqual([chart.days[0], chart.days.length], ["2025-12-01", 12]);
    assert.deepEqual([chart.values[0], chart.values.at(-1)], [1, 2]);
  });

  it("shares few months as a ring, as they follow each other, and many as columns", () => {
    const few = monthly(
      [
        ["2026-11-21", 1],
        ["2026-08-21", 3],
      ],
      "donut",
    );
    assert.deepEqual(few, {
      kind: "donut",
      unit: "money",
      shares: [
        { label: "Aug 2026", value: 3, percent: 75 },
        { label: "Nov 2026", value: 1, percent: 25 },
      ],
    });
    const many = [4, 5, 6, 7, 8, 9, 10].map((month) => [`2026-${String(month).padStart(2, "0")}-01`, 1] as const);
    assert.equal(monthly(many, "donut").kind, "columns");
  });

  it("has no months where there are no rows", () => {
    assert.equal(marksOf(monthly([])), 0);
    assert.equal(marksOf(monthly([], "donut")), 0);
  });
});

describe("createChart of trends", () => {
  const points = Array.from({ length: 12 }, (_, point) => 100 + point);
  const persona = { day: "2026-11-21", facts: {}, ledgers: {}, trends: { checking: points, savings: points } };
  const trend = (plot: Omit<Plot & { kind: "trend" }, "kind">) =>
    createChart(banking, persona, { kind: "trend", ...plot });

  it("keeps the last months", () => {
    const chart = trend({ facts: ["checking"], months: 3 });
    assert.ok(chart.kind === "line");
    assert.deepEqual(chart.days, ["2026-09-21", "2026-10-21", "2026-11-21"]);
    assert.deepEqual(chart.series, [{ label: "Checking", values: [109, 110, 111] }]);
  });

  it("fills below one line unless told otherwise, and below several only if told", () => {
    const filled = (plot: Parameters<typeof trend>[0]) => {
      const chart = trend(plot);
      return chart.kind === "line" && chart.filled;
    };
    assert.equal(filled({ facts: ["checking"] }), true);
    assert.equal(filled({ facts: ["checking"], as: "line" }), false);
    assert.equal(filled({ facts: ["checking", "savings"] }), false);
    assert.equal(filled({ facts: ["checking", "savings"], as: "area" }), true);
  });

  it("makes columns of one fact, and lines of several", () => {
    assert.deepEqual(trend({ facts: ["savings"], months: 2, as: "columns" }), {
      kind: "columns",
      unit: "money",
      label: "Savings",
      days: ["2026-10-21", "2026-11-21"],
      values: [110, 111],
    });
    assert.equal(trend({ facts: ["checking", "savings"], as: "columns" }).kind, "line");
  });

  it("shows a fact that is named twice once", () => {
    const chart = trend({ facts: ["checking", "checking"] });
    assert.ok(chart.kind === "line" && chart.series.length === 1);
  });

  it("says which fact has no months, or another unit", () => {
    assert.throws(() => trend({ facts: ["creditLimit"] }), /Cannot chart "creditLimit" over months: it has no trend/);
    const scored = { ...persona, trends: { ...persona.trends, creditScore: points } };
    assert.throws(
      () => createChart(banking, scored, { kind: "trend", facts: ["checking", "creditScore"] }),
      /Cannot chart "creditScore" on one scale with the others: score is not money/,
    );
  });
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
    [
      {
        kind: "line",
        unit: "flow",
        days: ["2026-09-21", "2026-10-21", "2026-11-21"],
        series: [
          { label: "Net", values: [1, -2.5, 0] },
          { label: "Out", values: [-3, -1, -2] },
        ],
      },
      "Net: +$1.00 in Sep 2026, at least −$2.50 in Oct 2026, $0.00 in Nov 2026. Out: −$3.00 in Sep 2026, at most −$1.00 in Oct 2026, −$2.00 in Nov 2026.",
    ],
    [
      { kind: "columns", unit: "count", label: "Visits", days: ["2026-10-01", "2026-11-01"], values: [0, 1_200] },
      "Visits: Oct 2026 0, Nov 2026 1,200.",
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
