/**
 * Laws 3 and 4 for the bank: what the product definition promises, to the letter.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { banking } from "../../src/industries/banking.ts";
import { customersOf, DAY, daysBetween, forEachCustomer, textOf } from "../core/customers.ts";

const ranges: [fact: string, min: number, max: number][] = [
  ["checking", 500, 15_000],
  ["savings", 1_000, 50_000],
  ["creditScore", 620, 820],
  ["creditLimit", 2_000, 25_000],
];

describe("banking", () => {
  it("is Meridian Trust Bank, in its blue, with its five tabs", () => {
    assert.equal(banking.company, "Meridian Trust Bank");
    assert.equal(banking.colour, "#1E88E5");
    const labels = banking.tabs.map(({ label }) => label);
    assert.deepEqual(labels, ["Dashboard", "Accounts", "Transfers", "Payments", "Settings"]);
  });

  for (const [fact, min, max] of ranges)
    it(`draws ${fact} from ${min} to ${max}, all over that range`, () => {
      const values = customersOf(banking).map(({ persona }) => Number(persona.facts[fact]));
      const [least, most] = [Math.min(...values), Math.max(...values)];
      assert.ok(least >= min && most <= max, `${least} to ${most}`);
      assert.ok(least < min + (max - min) / 20 && most > max - (max - min) / 20, `${least} to ${most}`);
    });

  it("has a name, a day of joining in the past and four last digits", () =>
    forEachCustomer(banking, ({ facts }) => {
      assert.match(textOf(facts.name), /^\S+ \S+/);
      assert.ok(daysBetween(facts.since, DAY) > 365);
      assert.match(textOf(facts.accountEnding), /^\d{4}$/);
    }));

  it("has five to ten transactions of the last month, debits and credits told apart", () =>
    forEachCustomer(banking, ({ ledgers }) => {
      const rows = ledgers.transactions ?? [];
      assert.ok(rows.length >= 5 && rows.length <= 10, `${rows.length} transactions`);
      for (const { date, description, type, amount, signed } of rows) {
        const ago = daysBetween(date, DAY);
        assert.ok(ago >= 0 && ago <= 30, textOf(date));
        assert.notEqual(textOf(description), "");
        assert.equal(signed, type === "Debit" ? -Number(amount) : type === "Credit" ? amount : undefined);
      }
      const dates = rows.map(({ date }) => textOf(date));
      assert.deepEqual(dates, dates.toSorted().toReversed());
    }));

  it("owes no more on the card than its limit", () =>
    forEachCustomer(banking, ({ facts }) => {
      assert.ok(Number(facts.cardBalance) > 0 && Number(facts.cardBalance) <= Number(facts.creditLimit));
      assert.ok(Number(facts.availableCredit) > 0);
    }));

  it("has bills and transfers ahead, on working days, nearest first", () =>
    forEachCustomer(banking, ({ ledgers }) => {
      const due = (ledgers.bills ?? []).map((row) => textOf(row.due));
      const planned = (ledgers.scheduled ?? []).map((row) => textOf(row.date));
      assert.ok(due.length > 0 && planned.length > 0);
      for (const dates of [due, planned]) assert.deepEqual(dates, dates.toSorted());
      for (const date of [...due, ...planned]) {
        assert.ok(daysBetween(DAY, date) >= 0, date);
        assert.ok(![0, 6].includes(new Date(date).getUTCDay()), date);
      }
    }));

  it("tells of the nearest bill, paid by hand and due within the week or so", () =>
    forEachCustomer(banking, ({ facts, ledgers }) => {
      const bills = (ledgers.bills ?? []).toSorted((a, b) => (textOf(a.due) < textOf(b.due) ? -1 : 1));
      const { payee, amount, due, payment } = bills[0] ?? {};
      assert.deepEqual([facts.nextPayee, facts.nextAmount, facts.nextDue], [payee, amount, due]);
      assert.equal(payment, "By hand");
      assert.ok(daysBetween(DAY, due) <= 7);
      assert.equal(bills.filter((bill) => bill.due === due).length, 1);
    }));
});
