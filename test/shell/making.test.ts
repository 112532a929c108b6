import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { recognise } from "../../src/industries/recognise.ts";
import { becomeOf } from "../../src/shell/making.ts";

const nothingAsked = { company: undefined, colour: undefined, draft: undefined };

describe("becomeOf", () => {
  const companies: [business: string, asked: object, company: string | null][] = [
    ["Hooli", {}, "Hooli"],
    ["blorfle", {}, "Blorfle"],
    ["blorfle", { company: "Initech" }, "Initech"],
    ["blorfle", { draft: { company: "Drafted & Daughters" } }, null],
    ["Hooli", { draft: { company: "Drafted & Daughters" } }, "Hooli"],
    ["florist", {}, null],
    ["Woodgrove Bank", {}, "Woodgrove Bank"],
    ["Margie's Travel", {}, "Margie's Travel"],
    ["Margie's Travel", { draft: { company: "Drafted & Daughters" } }, "Margie's Travel"],
    ["Margie's Travel", { company: "Initech" }, "Initech"],
    ["Goat Cheese Company", {}, "Goat Cheese Company"],
    ["Credit Union", {}, null],
    ["BANK", {}, null],
    ["Blumenladen", {}, null],
    ["Wells Fargo", {}, "Wells Fargo"],
    ["Wells Fargo", { company: "Initech" }, "Initech"],
  ];
  for (const [business, asked, company] of companies)
    it(`names "${business}" ${company ?? "as the mode does"}, asked for ${JSON.stringify(asked)}`, async () => {
      const become = await becomeOf(recognise(business), { ...nothingAsked, ...asked });
      assert.equal(become.company, company);
    });
});
