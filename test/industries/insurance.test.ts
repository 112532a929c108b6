/**
 * Laws 3 and 4 for the insurer: what the product definition promises, to the letter.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insurance } from "../../src/industries/insurance.ts";
import { customersOf, DAY, daysBetween, forEachCustomer, textOf } from "../core/customers.ts";

/** What can happen to whom. */
const KINDS: Readonly<Record<string, RegExp>> = {
  Auto: /collision|dent|hail|windshield|towing/i,
  Home: /pipe|roof|fire|bicycle/i,
  Pet: /vet|dental|swallowed/i,
  Boat: /propeller|mainsail/i,
  Motorcycle: /tip-over|gear/i,
};

describe("insurance", () => {
  it("is Guardian Shield Insurance, in its purple, with its five tabs", () => {
    assert.equal(insurance.company, "Guardian Shield Insurance");
    assert.equal(insurance.colour, "#7B1FA2");
    const labels = insurance.tabs.map(({ label }) => label);
    assert.deepEqual(labels, ["Dashboard", "Policies", "Claims", "Coverage", "Settings"]);
  });

  it("has one to three policies of different kinds, renewed after the day", () => {
    forEachCustomer(insurance, ({ ledgers }) => {
      const rows = ledgers.policies ?? [];
      assert.ok(rows.length >= 1 && rows.length <= 3);
      assert.equal(new Set(rows.map(({ type }) => type)).size, rows.length);
      for (const { type, number, covers, coverage, premium, deductible, renews } of rows) {
        for (const text of [type, number, covers]) textOf(text);
        assert.ok(daysBetween(DAY, renews) > 0 && daysBetween(DAY, renews) <= 366, textOf(renews));
        assert.ok(Number(premium) > 0 && Number(deductible) > 0 && Number(deductible) < Number(coverage));
      }
    });
    const counts = customersOf(insurance).map(({ persona }) => persona.ledgers.policies?.length);
    assert.deepEqual([...new Set(counts)].toSorted(), [1, 2, 3]);
  });

  it("has claims on policies that are held, within their coverage, filed before the day and while a member", () =>
    forEachCustomer(insurance, ({ facts, ledgers }) => {
      for (const { id, policy, policyType, coverage, kind, date, amount, status } of ledgers.claims ?? []) {
        const held = ledgers.policies?.find(({ number }) => number === policy);
        assert.deepEqual([held?.type, held?.coverage], [policyType, coverage]);
        assert.ok(Number(amount) > 0 && Number(amount) <= Number(held?.coverage));
        assert.match(textOf(kind), KINDS[textOf(policyType)] ?? /^$/);
        assert.match(textOf(id), /^CLM-\d{5}$/);
        assert.ok(daysBetween(date, DAY) >= 0 && daysBetween(facts.since, date) > 0, textOf(date));
        assert.ok(["Paid", "Closed", "Under review"].includes(textOf(status)));
      }
    }));

  it("has no claim that the deductible would swallow", () =>
    forEachCustomer(insurance, ({ ledgers }) => {
      for (const { policy, amount, kind } of ledgers.claims ?? []) {
        const held = ledgers.policies?.find(({ number }) => number === policy);
        assert.ok(Number(amount) > Number(held?.deductible), `${kind}: ${amount}`);
      }
    }));

  it("has a risk score on a scale of a hundred, now and before", () =>
    forEachCustomer(insurance, ({ facts, trends }) => {
      assert.ok(Number(facts.riskScore) > 0);
      assert.ok(Math.max(...(trends.riskScore ?? [])) <= 100);
    }));

  it("tells of the one claim under review", () =>
    forEachCustomer(insurance, ({ facts, ledgers }) => {
      const open = (ledgers.claims ?? []).filter(({ status }) => status === "Under review");
      assert.equal(open.length, 1);
      const { id, kind, date, amount } = open[0] ?? {};
      assert.deepEqual([facts.openId, facts.openKind, facts.openDate, facts.openAmount], [id, kind, date, amount]);
      assert.equal(facts.openClaims, 1);
      assert.ok(daysBetween(date, DAY) < 30);
    }));
});
