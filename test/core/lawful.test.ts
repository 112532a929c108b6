/**
 * Holds every mode there is to be free of faults, and every kind of fault to be found.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { faultsOf } from "../../src/core/lawful.ts";
import type { Mode } from "../../src/core/mode.ts";
import { name } from "../../src/core/text.ts";
import { banking } from "../../src/industries/banking.ts";
import { localModeOf } from "../industries/businesses.ts";
import { MODES } from "./customers.ts";
import { ICONS } from "./dashboards.ts";

/** The bank with one passage of its JSON put in place of another. */
function broken(passage: string, other: string): Mode {
  const json = JSON.stringify(banking);
  assert.ok(json.includes(passage), `the bank has no ${passage}`);
  return JSON.parse(json.replace(passage, () => other));
}

const breaks: [kind: string, passage: string, other: string, fault: string][] = [
  ["an unknown icon", '"icon":"bank"', '"icon":"nosuchsign"', 'icon: there is no picture "nosuchsign"'],
  ["a long label", '"label":"Payments"', '"label":"Payments and more"', "tabs.3.label: Too big"],
  ["an id that reaches into objects", '"id":"savings"', '"id":"constructor"', "blueprint.facts.4.id: Invalid"],
  ["a tab said twice", '"label":"Payments"', '"label":"Transfers"', 'tabs: "transfers" is said twice'],
  ["a tab there twice", '"id":"payments"', '"id":"transfers"', 'tabs: "transfers" is there twice'],
  ["another first tab", '"id":"dashboard"', '"id":"start"', "tabs: the first is not the dashboard"],
  ["another last tab", '"id":"settings"', '"id":"options"', "tabs: the last is not settings"],
  ["an unknown headline", '"headline":"totalBalance"', '"headline":"wealth"', 'tiles: "wealth" names no fact'],
  ["an unknown tile", '{"fact":"savings","better"', '{"fact":"gold","better"', 'tiles: "gold" names no fact'],
  ["a tile said twice", '"label":"Savings"', '"label":"Checking"', 'tiles: "checking" is said twice'],
  [
    "a story that may have a hole",
    '"rows":{"min":3,"max":4}',
    '"rows":{"min":0,"max":4}',
    "story: {nextPayee} may have no value",
  ],
  ["an unknown fact in the story", "{nextPayee}", "{payee}", "story: {payee} names no fact"],
  ["an unknown fact in a note", "{creditLimit} limit", "{limit} limit", "note of cardBalance: {limit} names no fact"],
  ["an unknown fact in the welcome", "{name}'s", "{nobody}'s", "welcome: {nobody} names no fact"],
  ["a weekday of an amount", "{nextAmount}", "{nextAmount|weekday}", "story: {nextAmount|weekday} is no weekday"],
  ["another form of a date", "{nextDue|weekday}", "{nextDue|month}", "story: {nextDue|month} is no weekday"],
  ["a loose brace", "{nextDue|weekday}", "{next due}", "story: a brace is left over"],
  ["no tagline", "Money that keeps its promises", " ", "tagline: there are no words"],
  ["a fact there twice", '"id":"savings"', '"id":"checking"', 'facts: "checking" is there twice'],
  ["a customer without a name", '"id":"name"', '"id":"person"', 'facts: there is no text "name"'],
  ["a fact without a label", '"label":"Savings"', '"label":""', "fact savings: it has no label"],
  ["an unknown fact on a tab", '"accountEnding","checking"', '"ending","checking"', '"ending" names no fact'],
  ["a chart without a trend", '"facts":["checking"]', '"facts":["creditLimit"]', '"creditLimit" has no trend'],
  ["a chart of two units", '"facts":["checking"]', '"facts":["checking","creditScore"]', "the units differ"],
  ["a chart by no column", '"by":"category"', '"by":"sort"', '"sort" is no column'],
  ["a chart of words", '"by":"payee","column":"amount"', '"by":"payee","column":"payee"', '"payee" is no number'],
  ["a table of no ledger", '"ledger":"scheduled","columns"', '"ledger":"planned","columns"', "no such ledger"],
  ["a table of no column", '["to","purpose"]', '["to","reason"]', '"reason" is no column'],
  ["a condition on no column", '"where":[{"column":"category"', '"where":[{"column":"sort"', '"sort" is no column'],
  ["a table with nothing to say", '"rows":{"min":2,"max":3}', '"rows":{"min":0,"max":3}', "in place of no rows"],
  ["a share of no fact", '"of":"creditLimit","min"', '"of":"limit","min"', '"limit" is no number that is there yet'],
  ["a sum of no ledger", '"kind":"sum","ledger":"bills"', '"kind":"sum","ledger":"dues"', "there is no such ledger"],
  ["a sum of words", '"ledger":"bills","column":"amount"}', '"ledger":"bills","column":"payee"}', "is no number"],
  ["a first of another unit", '"ledger":"bills","column":"due"', '"ledger":"bills","column":"payee"', "is no date"],
  ["a total of what comes later", '"of":["checking","savings"]', '"of":["checking","cardUse"]', "is there yet"],
  [
    "a date that is a number",
    '"unit":"date","from":{"kind":"monthsAgo"',
    '"unit":"money","from":{"kind":"monthsAgo"',
    "unit money",
  ],
  [
    "a number that is a name",
    '"unit":"text","from":{"kind":"person"}',
    '"unit":"count","from":{"kind":"person"}',
    "unit count",
  ],
  ["a range upside down", '"min":500,"max":15000', '"min":500,"max":50', "the smallest is above the largest"],
  ["a ledger there twice", '"id":"scheduled"', '"id":"bills"', 'ledgers: "bills" is there twice'],
  [
    "rows upside down",
    '"rows":{"min":8,"max":10}',
    '"rows":{"min":8,"max":4}',
    "the fewest rows are more than the most",
  ],
  ["more certain rows than rows", '"rows":{"min":8', '"rows":{"min":1', "more sorts are always there than rows"],
  ["an order by no column", '"by":"due","first"', '"by":"day","first"', '"day" is no column'],
  ["a sort of no column", '"category":"Phone"', '"sort":"Phone"', '"sort" is no column'],
  ["a column nobody fills", '"category":"Phone",', "", "column category: a sort does not say how"],
  [
    "a picked column of no row",
    '{"id":"to","label":"To","unit":"text"}',
    '{"id":"to","label":"To","unit":"text","from":{"kind":"picked","column":"payee"}}',
    "cannot be picked",
  ],
  [
    "a sort that hangs on its own",
    '{"has":{"to":"Brokerage"',
    '{"when":{"to":"Savings"},"has":{"to":"Brokerage"',
    "is not picked",
  ],
  ["rows of no earlier ledger", '"order":{"by":"due"', '"picks":"later","order":{"by":"due"', "is no earlier ledger"],
  ["a balance of no fact", '"fact":"checking","by":"signed"', '"fact":"till","by":"signed"', "cannot run back"],
  ["a trend of words", '"fact":"creditScore","sway"', '"fact":"nextPayee","sway"', '"nextPayee" is no number'],
  ["a trend by nothing", '"by":"saved"', '"by":"kept"', '"kept" is no number'],
  [
    "a trend that does not add up",
    '{"kind":"walk","fact":"creditScore","sway":0.012,"max":850}',
    '{"kind":"adds","fact":"creditScore","ledger":"bills","column":"amount","date":"payee"}',
    "the rows do not add up to it",
  ],
];

describe("faultsOf", () => {
  for (const mode of MODES) it(`finds none in ${mode.id}`, () => assert.deepEqual(faultsOf(mode, ICONS), []));

  it("finds none in the mode of any noun", () => {
    const noun = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).map((text) => name(text));
    return fc.assert(
      fc.asyncProperty(
        noun.filter((business) => business !== ""),
        async (business) => assert.deepEqual(faultsOf(await localModeOf(business), ICONS), []),
      ),
      { numRuns: 200 },
    );
  });

  for (const [kind, passage, other, fault] of breaks)
    it(`finds ${kind}`, () => {
      const faults = faultsOf(broken(passage, other), ICONS);
      assert.ok(
        faults.some((one) => one.includes(fault)),
        `${fault}, in: ${faults.join("; ")}`,
      );
    });

  it("finds a headline that may be zero", () => {
    const where = [{ column: "category", is: ["Income"] }];
    const from = { kind: "sum", ledger: "transactions", column: "amount", where } as const;
    const facts = [...banking.blueprint.facts, { id: "earned", label: "Earned", unit: "money" as const, from }];
    const mode = { ...banking, blueprint: { ...banking.blueprint, facts, headline: "earned" } };
    assert.deepEqual(faultsOf(mode, ICONS), ['tiles: "earned" may be zero or have no value']);
  });
});
