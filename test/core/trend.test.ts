/**
 * Law 3: a trend ends at the current value, and its last step is what the rows say it was.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { addMonths } from "../../src/core/day.ts";
import type { Row } from "../../src/core/rows.ts";
import { trendDays } from "../../src/core/trend.ts";
import { centsOf, DAY, forEachCustomer, HARD_DAYS, MODES, textOf, valuesIn } from "./customers.ts";

describe("trendDays", () => {
  for (const day of [DAY, ...HARD_DAYS])
    it(`counts twelve months back from ${day}`, () => {
      const days = trendDays(day);
      assert.equal(days.length, 12);
      assert.equal(days.at(-1), day);
      assert.deepEqual(days, days.toSorted());
      assert.equal(days[0], addMonths(day, -11));
      assert.equal(new Set(days.map((one) => one.slice(0, 7))).size, 12);
    });
});

function sumOf(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + centsOf(row[column]), 0);
}

const WHOLE = ["dollars", "count", "score", "percent"] as const;

describe("trendPoints", () => {
  for (const mode of MODES)
    it(`ends every trend of ${mode.id} at its fact, by a step that the rows explain`, () =>
      forEachCustomer(mode, ({ facts, trends, ledgers }) => {
        for (const trend of mode.blueprint.trends) {
          const points = (trends[trend.fact] ?? []).map(centsOf);
          const [before = Number.NaN, now = Number.NaN] = points.slice(-2);
          assert.equal(points.length, 12, trend.fact);
          assert.equal(now, centsOf(facts[trend.fact]), trend.fact);
          assert.ok(Math.min(...points) >= 0, `${trend.fact} is ${Math.min(...points)} cents`);
          if (trend.kind === "climb")
            assert.deepEqual(
              points,
              points.toSorted((a, b) => a - b),
            );
          if (trend.kind !== "adds") {
            if (trend.by !== undefined) assert.equal(now - before, centsOf(facts[trend.by]), trend.fact);
            continue;
          }
          const days = trendDays(DAY);
          for (const [index, point] of points.entries()) {
            const upTo: readonly Row[] = (ledgers[trend.ledger] ?? []).filter(
              (row) => textOf(row[trend.date]) <= (days[index] ?? ""),
            );
            assert.equal(point, sumOf(upTo, trend.column), trend.fact);
          }
        }
      }));

  for (const mode of MODES)
    it(`draws the money of ${mode.id} to the cent, and none below zero but what flows`, () =>
      forEachCustomer(mode, (persona) => {
        for (const value of valuesIn(mode, persona, ["money", "dollars", "count", "score", "percent"]))
          assert.ok(centsOf(value) >= 0, `${value}`);
        const whole = mode.origin === "built-in" ? WHOLE : (["dollars"] as const); // families know half hours and averages of stars
        for (const value of valuesIn(mode, persona, whole)) assert.ok(Number.isInteger(value), `${value}`);
        for (const value of valuesIn(mode, persona, ["flow"])) centsOf(value);
        assert.doesNotMatch(JSON.stringify(persona), /null|-0[,}]/);
      }));

  it("never takes a score beyond what scores go to", () => {
    const bank = MODES.find(({ id }) => id === "banking") ?? assert.fail();
    forEachCustomer(bank, ({ trends }) => {
      assert.ok(Math.max(...(trends.creditScore ?? [])) <= 850, `${trends.creditScore}`);
    });
  });
});
