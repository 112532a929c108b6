import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { modeOf } from "../../src/industries/modes.ts";
import { recognise } from "../../src/industries/recognise.ts";

const names: Readonly<Record<string, readonly string[]>> = {
  banking: [
    "bank",
    "Bank",
    "BANK",
    "banks",
    "bánk",
    "bank.",
    "banking",
    "banker",
    "banking app",
    "regional bank",
    "big bank",
    "community bank",
    "digital bank",
    "new online bank",
    "commercial bank",
    "American investment bank",
    "private bank",
    "credit union",
    "Credit Unions",
    "credit-union",
    "local credit union",
    "building society",
    "savings & loan",
    "savings and loan",
    "savings bank",
    "neobank",
    "lender",
    "financial institution",
  ],
  insurance: [
    "insurer",
    "insurers",
    "insurance",
    "Insurance Company",
    "insurance companies",
    "insurance agency",
    "car insurance",
    "car insurance company",
    "auto insurer",
    "home insurance",
    "life insurance company",
    "health insurance company",
    "health insurer",
    "pet insurance",
    "travel insurer",
    "mutual insurance company",
    "insurance broker",
    "underwriter",
  ],
  healthcare: [
    "healthcare",
    "health care",
    "health-care provider",
    "healthcare provider",
    "hospital",
    "Hospitals",
    "clinic",
    "clinics",
    "children's hospital",
    "children’s hospital",
    "general hospital",
    "university hospital",
    "memorial hospital",
    "walk-in clinic",
    "urgent care clinic",
    "medical center",
    "medical centre",
    "doctor's office",
    "doctors",
    "family doctor",
    "health plan",
    "health system",
    "medical practice",
    "polyclinic",
    "hôspital",
  ],
  general: [
    "florist",
    "blood bank",
    "food bank",
    "river bank",
    "sperm bank",
    "piggy bank",
    "power bank",
    "bank robber",
    "bankrupt",
    "animal hospital",
    "pet hospital",
    "pet clinic",
    "car doctor",
    "vet clinic",
    "dental clinic",
    "doll hospital",
    "insurance museum",
    "hospitality school",
    "hospice",
    "bank holiday",
    "embankment",
    "日本の銀行",
    "",
    "!!!",
    "constructor",
    "__proto__",
    "toString",
  ],
};

describe("recognise", () => {
  for (const [id, businesses] of Object.entries(names))
    for (const business of businesses)
      it(`takes "${business}" for ${id}`, () => {
        const reference = recognise(business);
        assert.equal(reference.kind === "built-in" ? reference.id : "general", id);
        if (reference.kind === "general") assert.equal(reference.business, business);
      });
});

describe("modeOf", () => {
  it("finds each built-in mode", () => {
    for (const id of ["banking", "insurance", "healthcare"]) assert.equal(modeOf({ kind: "built-in", id }).id, id);
  });
  it("names a mode that is no longer built in after itself", () =>
    assert.equal(modeOf({ kind: "built-in", id: "circus" }).company, "Circus"));
});
