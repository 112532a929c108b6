import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { daysIn, timesIn } from "../../src/core/moments.ts";

/** A Saturday. */
const DAY = "2026-11-21";

const days: [said: string, ...days: string[]][] = [
  ["today", "2026-11-21"],
  ["tomorrow at ten", "2026-11-22"],
  ["the day after tomorrow", "2026-11-23"],
  ["on friday", "2026-11-27"],
  ["this tues", "2026-11-24"],
  ["on saturday", "2026-11-28"],
  ["next friday", "2026-11-27"],
  ["next sunday", "2026-11-29"],
  ["sunday", "2026-11-22"],
  ["monday next week", "2026-11-23"],
  ["next week", "2026-11-28"],
  ["in 3 days", "2026-11-24"],
  ["in two weeks", "2026-12-05"],
  ["in a month", "2026-12-21"],
  ["on 2026-12-24", "2026-12-24"],
  ["nov 30", "2026-11-30"],
  ["december 3rd", "2026-12-03"],
  ["the 3rd of december", "2026-12-03"],
  ["24 dec.", "2026-12-24"],
  ["january 5", "2027-01-05"],
  ["jan 5, 2028", "2028-01-05"],
  ["12/24", "2026-12-24"],
  ["1/5/2027", "2027-01-05"],
  ["friday or monday", "2026-11-27", "2026-11-23"],
  ["february 30"],
  ["2026-13-01"],
  ["13/40"],
  ["a day in the sun dried tomatoes of marcia"],
  ["24/7"],
  ["may i"],
  [""],
];

const times: [said: string, ...times: string[]][] = [
  ["at 10", "10:00"],
  ["at 3", "15:00"],
  ["3pm", "15:00"],
  ["9 a.m.", "09:00"],
  ["12 am", "00:00"],
  ["12pm", "12:00"],
  ["at 14:30", "14:30"],
  ["at noon", "12:00"],
  ["2:15 pm", "14:15"],
  ["at 3 o'clock", "15:00"],
  ["at 77"],
  ["25:00"],
  ["10 loaves"],
];

describe("daysIn", () => {
  for (const [said, ...expected] of days)
    it(`finds ${expected.join(" and ") || "no day"} in "${said}"`, () =>
      assert.deepEqual(
        daysIn(said, DAY).map(({ value }) => value),
        expected,
      ));

  it("takes next Friday from a Monday for the one of the week after", () =>
    assert.equal(daysIn("next friday", "2026-11-23")[0]?.value, "2026-12-04"));
});

describe("timesIn", () => {
  for (const [said, ...expected] of times)
    it(`finds ${expected.join(" and ") || "no time"} in "${said}"`, () =>
      assert.deepEqual(
        timesIn(said).map(({ value }) => value),
        expected,
      ));
});
