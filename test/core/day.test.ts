import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { addDays, addMonths, weekday, workday } from "../../src/core/day.ts";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays("1950-01-01", count));

describe("addDays", () => {
  const cases: [day: string, days: number, then: string][] = [
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2028-03-01", -1, "2028-02-29"],
    ["2100-02-28", 1, "2100-03-01"], // no leap year
    ["2026-03-28", 1, "2026-03-29"], // clocks go forward in Europe
    ["2026-03-08", 1, "2026-03-09"], // and in America
    ["2026-11-01", 365, "2027-11-01"],
  ];
  for (const [day, days, then] of cases)
    it(`counts ${days} days from ${day} to ${then}`, () => assert.equal(addDays(day, days), then));

  it("comes back from wherever it went", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9_999, max: 9_999 }), (day, days) =>
        assert.equal(addDays(addDays(day, days), -days), day),
      ),
    ));

  for (const day of ["", "tomorrow", "2026-13-01", "21.11.2026"])
    it(`says that "${day}" is no day`, () => assert.throws(() => addDays(day, 1), /Cannot read the day/));
});

describe("addMonths", () => {
  const cases: [day: string, months: number, then: string][] = [
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-21", 2, "2027-01-21"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-31", -1, "2026-11-30"],
    ["2028-02-29", -12, "2027-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-05-31", -11, "2025-06-30"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", -888, "1952-01-15"],
  ];
  for (const [day, months, then] of cases)
    it(`counts ${months} months from ${day} to ${then}`, () => assert.equal(addMonths(day, months), then));

  it("never skips a month", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, months) => {
        const then = addMonths(day, months);
        const count = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        assert.equal(count(then) - count(day), months);
        assert.ok(then.slice(8) <= day.slice(8));
      }),
    ));
});

describe("weekday", () => {
  for (const [day, of] of [
    ["2026-11-21", 6],
    ["2026-11-22", 0],
    ["2028-02-29", 2],
    ["1970-01-01", 4],
    ["1952-01-15", 2],
  ] as const)
    it(`tells that ${day} is day ${of}`, () => assert.equal(weekday(day), of));
});

describe("workday", () => {
  const cases: [day: string, on: string, back: string][] = [
    ["2026-11-20", "2026-11-20", "2026-11-20"],
    ["2026-11-21", "2026-11-23", "2026-11-20"],
    ["2026-11-22", "2026-11-23", "2026-11-20"],
    ["2026-11-23", "2026-11-23", "2026-11-23"],
    ["2027-01-02", "2027-01-04", "2027-01-01"],
    ["2026-02-28", "2026-03-02", "2026-02-27"],
  ];
  for (const [day, on, back] of cases)
    it(`moves ${day} on to ${on} and back to ${back}`, () =>
      assert.deepEqual([workday(day), workday(day, { back: true })], [on, back]));

  it("leaves no weekend, and goes no further than two days", () =>
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, back) => {
        const moved = workday(day, { back });
        const by = (Date.parse(moved) - Date.parse(day)) / 86_400_000;
        assert.ok(weekday(moved) >= 1 && weekday(moved) <= 5);
        assert.ok(back ? by <= 0 && by >= -2 : by >= 0 && by <= 2);
      }),
    ));
});
