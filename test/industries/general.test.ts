/**
 * Laws 3 to 5 for the plain mode of any business.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { generalMode } from "../../src/industries/general.ts";
import { DAY, daysBetween, forEachCustomer, GENERAL, textOf } from "../core/customers.ts";

describe("generalMode", () => {
  const signs: [business: string, company: string][] = [
    ["pet shop", "Pet Shop"],
    ["McDonald's", "McDonald's"],
    ["bike-repair", "Bike-Repair"],
    ["AT&T", "AT&T"],
    ["o'brien's pub", "O'brien's Pub"],
    ["école", "École"],
    ["日本料理", "日本料理"],
    ["istanbul grill", "Istanbul Grill"],
    ["7-eleven", "7-Eleven"],
  ];
  for (const [business, company] of signs)
    it(`names the mode of "${business}" ${company}`, () => assert.equal(generalMode(business).company, company));

  it("is the same mode however it is spelled", () =>
    assert.equal(generalMode("Pet SHOP").id, generalMode("pet shop").id));

  for (const mode of GENERAL)
    it(`has orders behind it and one on its way in ${mode.id}`, () =>
      forEachCustomer(mode, ({ facts, ledgers }) => {
        const rows = ledgers.orders ?? [];
        assert.ok(rows.length >= 4 && rows.length <= 7);
        for (const { date, amount } of rows) {
          assert.ok(daysBetween(date, DAY) > 0 && daysBetween(date, DAY) <= 31, textOf(date));
          assert.ok(Number(amount) > 0);
        }
        const open = rows.filter(({ status }) => status === "On its way");
        assert.deepEqual([open.length, open[0]?.number, open[0]?.date], [1, facts.openNumber, facts.openDate]);
        assert.ok(Number(facts.spent) > Number(facts.spentLately));
      }));
});
