/**
 * Holds the finding of figures to tables: what is one, of what kind, what it stands for, and what is none.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isSaid } from "../../src/core/calendar.ts";
import { type Figure, findFigures } from "../../src/core/figures.ts";

const READER = { day: "2026-11-21", names: ["route 9 gas"], nouns: new Set(["policy", "order", "refill", "crumb"]) };

function find(text: string): Figure[] {
  return findFigures(text, READER);
}

describe("findFigures", () => {
  const numbers: [text: string, kind: Figure["kind"], fitting: number, tooFar: number][] = [
    ["It is $1,234.50.", "money", 1234.5, 1234.51],
    ["It is $1.2k.", "money", 1234, 1260],
    ["It is $1,200.00.", "money", 1200, 1234],
    ["It is $1,234.", "money", 1234.9, 1236],
    ["It is 1.2 million dollars.", "money", 1_234_000, 1_300_000],
    ["It is USD 300.", "money", 300, 302],
    ["It is about $1,240.", "money", 1238.2, 1250],
    ["It is −$20.", "money", 20, 22],
    ["It is twelve hundred dollars.", "money", 1200, 1300],
    ["It is nearly $5,000.", "money", 4870, 5010],
    ["It is over $1,000.", "money", 1240, 990],
    ["It adds up to $85.95.", "money", 85.95, 85.94],
    ["It is 43%.", "percent", 43.4, 44],
    ["It is forty-three percent.", "percent", 43, 45],
    ["You have three policies.", "count", 3, 4],
    ["You made 12 recent orders.", "count", 12, 11],
    ["Your score is 742.", "number", 742, 743],
  ];
  for (const [text, kind, fitting, tooFar] of numbers)
    it(`finds one figure, a ${kind}, in: ${text}`, () => {
      const [figure, ...more] = find(text);
      assert.ok(figure && "low" in figure && more.length === 0, JSON.stringify([figure, more]));
      assert.equal(figure.kind, kind);
      assert.ok(figure.low <= fitting && fitting <= figure.high, `${figure.low} to ${figure.high}`);
      assert.ok(tooFar < figure.low || figure.high < tooFar, `${figure.low} to ${figure.high}`);
    });

  const dates: [text: string, day: string, other: string][] = [
    ["It is due Nov 21.", "2026-11-21", "2026-10-21"],
    ["It is due November 21st, 2026.", "2026-11-21", "2025-11-21"],
    ["It is due 2026-11-21.", "2026-11-21", "2026-11-22"],
    ["It is due 11/21.", "2026-11-21", "2026-12-21"],
    ["It is due on Tuesday.", "2026-11-24", "2026-11-25"],
    ["It is due next Friday.", "2026-11-27", "2026-11-20"],
    ["It is due Tuesday, Nov 24.", "2026-11-24", "2026-11-25"],
    ["It is due tomorrow.", "2026-11-22", "2026-11-21"],
    ["It is due in three days.", "2026-11-24", "2026-11-23"],
    ["It was 5 days ago.", "2026-11-16", "2026-11-15"],
    ["It began in March 2019.", "2019-03-07", "2019-04-07"],
    ["It began in since 2018.", "2018-01-30", "2019-01-30"],
  ];
  for (const [text, day, other] of dates)
    it(`finds the day ${day} in: ${text}`, () => {
      const [figure, ...more] = find(text);
      assert.ok(figure?.kind === "date" && more.length === 0, JSON.stringify([figure, more]));
      assert.equal(isSaid(day, figure.when), true);
      assert.equal(isSaid(other, figure.when), false);
    });

  const times: [text: string, times: readonly string[]][] = [
    ["It is at 2:30 PM.", ["14:30"]],
    ["It is at 9 a.m.", ["09:00"]],
    ["It is at 12:15 am.", ["00:15"]],
    ["It is at noon.", ["12:00"]],
    ["It is at 3:45.", ["03:45", "15:45"]],
  ];
  for (const [text, hours] of times)
    it(`finds ${hours.join(" or ")} in: ${text}`, () => {
      assert.deepEqual(
        find(text).map((figure) => (figure.kind === "time" ? figure.times : figure.kind)),
        [hours],
      );
    });

  const none = [
    "You filled up at Route 9 Gas.",
    "We are here 24/7 and can look at your 401(k).",
    "Here are the top 3, and the 1st is free.",
    "Form 1099 is one of the papers, and there are a couple more.",
    "I'm 100% sure that half of it is fine.",
    "Over the last 30 days, the past 12 months and the next 7 days.",
    "That is the one. Two heads are better than one.",
    "We open Monday to Friday, and never on Sundays.",
  ];
  for (const text of none) it(`finds none in: ${text}`, () => assert.deepEqual(find(text), []));

  it("finds codes, so that none is made up", () => {
    assert.deepEqual(
      find("Claim CLM-12345 and 555-0130.").map(({ kind, text }) => [kind, text]),
      [
        ["code", "CLM-12345"],
        ["code", "555-0130"],
      ],
    );
  });
});
