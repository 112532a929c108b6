/**
 * Laws 3 and 4 for the healthcare provider: what the product definition promises, to the letter.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { addMonths } from "../../src/core/day.ts";
import { createPersona } from "../../src/core/persona.ts";
import { healthcare } from "../../src/industries/healthcare.ts";
import { customersOf, DAY, daysBetween, forEachCustomer, HARD_DAYS, textOf } from "../core/customers.ts";

/** Who prescribes what. */
const SPECIALTIES: Readonly<Record<string, string>> = {
  Lisinopril: "Primary care",
  Omeprazole: "Primary care",
  "Vitamin D3": "Primary care",
  Atorvastatin: "Cardiology",
  Metoprolol: "Cardiology",
  Triamcinolone: "Dermatology",
  Levothyroxine: "Endocrinology",
  Metformin: "Endocrinology",
  Meloxicam: "Orthopedics",
  Montelukast: "Allergy care",
  Albuterol: "Allergy care",
};

/** Whole years from one day to another, as people count them. */
function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

describe("healthcare", () => {
  it("is Vitality Health Partners, in its teal, with its five tabs", () => {
    assert.equal(healthcare.company, "Vitality Health Partners");
    assert.equal(healthcare.colour, "#00ACC1");
    const labels = healthcare.tabs.map(({ label }) => label);
    assert.deepEqual(labels, ["Dashboard", "Appointments", "Records", "Prescriptions", "Settings"]);
  });

  it("has a member id, a plan, a primary care provider and an age from 27 to 75, on any day", () => {
    forEachCustomer(healthcare, ({ facts }, { seed }) => {
      assert.match(textOf(facts.memberId), /^VHP-\d{3}-\d{4}$/);
      assert.match(textOf(facts.plan), /^Vitality /);
      assert.match(textOf(facts.primaryCare), /^Dr\. \S+ \S+/);
      const age = yearsBetween(textOf(facts.born), DAY);
      assert.ok(age >= 27 && age <= 75, `${age}`);
      const day = HARD_DAYS[seed % HARD_DAYS.length] ?? DAY;
      const other = createPersona(healthcare, { seed, day }).facts.born;
      assert.equal(yearsBetween(textOf(other), day), age, `the age on ${day}`);
    });
  });

  it("keeps within deductible and out-of-pocket maximum", () =>
    forEachCustomer(healthcare, ({ facts }) => {
      const { deductible, deductibleMet, outOfPocketMaximum, outOfPocketSpent } = facts;
      assert.ok(Number(deductibleMet) > 0 && Number(deductibleMet) <= Number(deductible));
      assert.ok(Number(outOfPocketSpent) >= Number(deductibleMet));
      assert.ok(Number(outOfPocketSpent) <= Number(outOfPocketMaximum));
      assert.ok(Number(deductible) <= Number(outOfPocketMaximum));
    }));

  it("has visits behind it, all within the plan year, on any day", () =>
    forEachCustomer(healthcare, (persona, { seed }) => {
      const day = HARD_DAYS[seed % HARD_DAYS.length] ?? DAY;
      for (const one of [persona, createPersona(healthcare, { seed, day })]) {
        const began = addMonths(textOf(one.facts.planRenews), -12);
        const dates = (one.ledgers.visits ?? []).map(({ date }) => textOf(date));
        assert.ok(dates.length > 0);
        for (const date of dates) assert.ok(date > began && date <= one.day, `${date}, plan year from ${began}`);
      }
    }));

  it("has none to two appointments ahead, on working days, with different members of the care team", () => {
    forEachCustomer(healthcare, ({ ledgers }) => {
      const rows = ledgers.appointments ?? [];
      assert.ok(rows.length <= 2);
      assert.equal(new Set(rows.map(({ provider }) => provider)).size, rows.length);
      for (const { date, time, provider, specialty, location } of rows) {
        assert.ok(daysBetween(DAY, date) > 0 && ![0, 6].includes(new Date(textOf(date)).getUTCDay()), textOf(date));
        assert.match(textOf(time), /^(0[89]|1[0-6]):(00|15|30|45)$/);
        const member = ledgers.careTeam?.find((one) => one.provider === provider);
        assert.deepEqual([member?.specialty, member?.location], [specialty, location]);
      }
    });
    const counts = customersOf(healthcare).map(({ persona }) => persona.ledgers.appointments?.length);
    assert.deepEqual([...new Set(counts)].toSorted(), [0, 1, 2]);
  });

  it("has one to three prescriptions that fit who prescribed them, to be refilled after the day", () => {
    forEachCustomer(healthcare, ({ ledgers }) => {
      const rows = ledgers.prescriptions ?? [];
      assert.equal(new Set(rows.map(({ medication }) => medication)).size, rows.length);
      for (const { medication, dosage, frequency, refills, nextRefill, provider, specialty } of rows) {
        assert.equal(specialty, SPECIALTIES[textOf(medication)]);
        assert.ok(ledgers.careTeam?.some((one) => one.provider === provider && one.specialty === specialty));
        for (const text of [dosage, frequency]) textOf(text);
        assert.ok(Number(refills) >= 0 && Number.isInteger(refills));
        assert.ok(daysBetween(DAY, nextRefill) > 0, textOf(nextRefill));
      }
    });
    const counts = customersOf(healthcare).map(({ persona }) => persona.ledgers.prescriptions?.length);
    assert.deepEqual([...new Set(counts)].toSorted(), [1, 2, 3]);
  });

  it("tells of the nearest refill", () =>
    forEachCustomer(healthcare, ({ facts, ledgers }) => {
      const nearest = (ledgers.prescriptions ?? []).reduce((a, b) =>
        textOf(b.nextRefill) < textOf(a.nextRefill) ? b : a,
      );
      const { medication, dosage, nextRefill } = nearest;
      assert.deepEqual([facts.refillMedication, facts.refillDosage, facts.refillDue], [medication, dosage, nextRefill]);
    }));

  it("has primary care in the team first", () =>
    forEachCustomer(healthcare, ({ facts, ledgers }) => {
      const [first] = ledgers.careTeam ?? [];
      assert.deepEqual([first?.specialty, first?.provider], ["Primary care", facts.primaryCare]);
    }));
});
