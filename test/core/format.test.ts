import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Unit } from "../../src/core/blueprint.ts";
import { formatDay, formatMonth, formatNumber, formatScale, formatValue } from "../../src/core/format.ts";

describe("formatNumber", () => {
  const cases: [value: number, unit: Unit, text: string][] = [
    [1_240.5, "money", "$1,240.50"],
    [0, "money", "$0.00"],
    [0.1 + 0.2, "money", "$0.30"],
    [-84, "money", "−$84.00"],
    [-0, "money", "$0.00"],
    [-0.001, "money", "$0.00"],
    [1e12, "money", "$1,000,000,000,000.00"],
    [250_000, "dollars", "$250,000"],
    [-1_500, "dollars", "−$1,500"],
    [-0, "dollars", "$0"],
    [82.14, "flow", "+$82.14"],
    [-82.14, "flow", "−$82.14"],
    [0, "flow", "$0.00"],
    [-0, "flow", "$0.00"],
    [43, "percent", "43%"],
    [100, "percent", "100%"],
    [-3, "percent", "−3%"],
    [0, "percent", "0%"],
    [1_240, "count", "1,240"],
    [0, "count", "0"],
    [-0, "count", "0"],
    [-2, "count", "−2"],
    [720, "score", "720"],
    [-0, "score", "0"],
  ];
  for (const [value, unit, text] of cases)
    it(`writes ${Object.is(value, -0) ? "-0" : value} as ${unit}: ${text}`, () =>
      assert.equal(formatNumber(value, unit), text));

  it("never writes a zero with a minus, in any unit", () => {
    for (const unit of Unit.options)
      for (const zero of [-0, -0.0001]) assert.doesNotMatch(formatNumber(zero, unit), /[-−]/, unit);
  });
});

describe("formatScale", () => {
  const cases: [value: number, unit: Unit, text: string][] = [
    [0, "money", "$0"],
    [1_250, "money", "$1.25K"],
    [250_000, "dollars", "$250K"],
    [2_500_000, "dollars", "$2.5M"],
    [-500, "flow", "−$500"],
    [720, "score", "720"],
    [50, "percent", "50%"],
  ];
  for (const [value, unit, text] of cases)
    it(`writes ${value} as ${unit}: ${text}`, () => assert.equal(formatScale(value, unit), text));
});

describe("formatDay", () => {
  it("writes the day, whatever the time zone", () => assert.equal(formatDay("2026-11-21"), "Nov 21, 2026"));
  it("writes its weekday", () => assert.equal(formatDay("2028-02-29", { weekday: true }), "Tuesday, Feb 29, 2028"));
});

describe("formatMonth", () => {
  it("writes month and year", () => assert.equal(formatMonth("2026-01-01"), "Jan 2026"));
  it("writes the month alone", () => assert.equal(formatMonth("2026-12-31", { short: true }), "Dec"));
});

describe("formatValue", () => {
  const cases: [value: number | string, unit: Unit, text: string][] = [
    [12.5, "money", "$12.50"],
    ["2026-11-21", "date", "Nov 21, 2026"],
    ["00:00", "time", "12:00 AM"],
    ["12:15", "time", "12:15 PM"],
    ["14:30", "time", "2:30 PM"],
    ["Auto", "text", "Auto"],
    ["2026-11-21", "text", "2026-11-21"],
  ];
  for (const [value, unit, text] of cases)
    it(`writes ${value} as ${unit}: ${text}`, () => assert.equal(formatValue(value, unit), text));
});
