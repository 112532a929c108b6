import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Answer, Exhibit } from "../../src/core/answer.ts";
import { completed } from "../../src/shell/completed.ts";

function facts(title: string): Exhibit {
  return { kind: "facts", title, facts: [] };
}
const table: Exhibit = { kind: "table", title: "Bills", columns: [], rows: [], empty: "" };
const local: Answer = { text: "Checking is $12.50.", exhibits: [facts("local")], tab: "accounts", next: ["Payments"] };

function complete(said: string, ended: Parameters<typeof completed>[1], exhibits: readonly Exhibit[] = []) {
  return completed({ said, exhibits, tab: null }, ended, local);
}

describe("completed", () => {
  it("is the local answer where nothing was said, whatever the model had shown", () => {
    assert.deepEqual(complete("", "broke off", [table]), local);
  });

  it("is what the model said where it ended, with what can be said next", () => {
    const { text, exhibits, tab, next } = complete("All is well.", "said");
    assert.deepEqual([text, exhibits, tab, next], ["All is well.", [], null, ["Payments"]]);
  });

  it("takes over what stands below the local answer if both name the same figure", () => {
    assert.deepEqual(complete("You have $12.50.", "said").exhibits, local.exhibits);
    assert.deepEqual(complete("You have $12.51.", "said").exhibits, []);
    assert.deepEqual(complete("You have $12.50.", "said", [facts("own")]).exhibits, [facts("own")]);
  });

  it("goes on with the local answer behind a sentence that told nothing, or one that could not be shown", () => {
    assert.equal(complete("Gladly.", "broke off").text, "Gladly. Checking is $12.50.");
    assert.equal(complete("Savings are $3.00.", "wrong").text, "Savings are $3.00. Checking is $12.50.");
    assert.deepEqual(complete("Gladly.", "broke off").tab, "accounts");
  });

  it("ends behind a sentence with a figure, and repeats nothing", () => {
    assert.equal(complete("Savings are $3.00.", "broke off").text, "Savings are $3.00.");
    assert.equal(complete("Checking is $12.50.", "wrong").text, "Checking is $12.50.");
  });

  it("shows two things at most, none twice, tables last", () => {
    const [one, two] = [facts("one"), facts("two")];
    assert.deepEqual(complete("Yes.", "said", [table, one, one, two]).exhibits, [one, two]);
    assert.deepEqual(complete("Yes.", "said", [table, one]).exhibits, [one, table]);
  });
});
