/**
 * Breaks the actions of real modes in one place each: every break must be found, by name.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { actionFaults } from "../../src/core/doable.ts";
import { faultsOf } from "../../src/core/lawful.ts";
import { Mode } from "../../src/core/mode.ts";
import { banking } from "../../src/industries/banking.ts";
import { healthcare } from "../../src/industries/healthcare.ts";
import { insurance } from "../../src/industries/insurance.ts";
import { localModeOf } from "../industries/businesses.ts";
import { ICONS } from "./dashboards.ts";

const bakery = await localModeOf("bakery");

function broken(mode: Mode, passage: string, other: string): Mode {
  const before = JSON.stringify(mode);
  assert.ok(before.includes(passage), `${mode.id} lacks ${passage}`);
  return Mode.parse(JSON.parse(before.replace(passage, other)));
}

const breaks: [what: string, mode: Mode, passage: string, other: string, fault: string][] = [
  ["an action there twice", banking, '"id":"payCard"', '"id":"payBill"', '"payBill" is there twice'],
  ["a label said twice", banking, '"label":"Pay a bill"', '"label":"pay the credit card"', "is said twice"],
  ["a form of no action", banking, '"action":"payCard"', '"action":"payLoan"', '"payLoan" is no action'],
  ["an action without a form", banking, '{"kind":"form","action":"payCard"},', "", "it stands on 0 tabs"],
  ["two forms of one action", banking, '"action":"payCard"', '"action":"payBill"', "it stands on 2 tabs"],
  [
    "a form among the settings",
    banking,
    '"label":"Settings","blocks":[',
    '"label":"Settings","blocks":[{"kind":"form","action":"payCard"}',
    "among the settings",
  ],
  ["a verb in capitals", banking, '"verbs":["transfer"', '"verbs":["Transfer"', '"Transfer" is not in small letters'],
  [
    "an amount upside down",
    banking,
    '"unit":"money","min":1,"max":25000',
    '"unit":"money","min":9,"max":2',
    "smallest is above",
  ],
  [
    "steps that are not whole",
    banking,
    '"unit":"money","min":1,"max":25000',
    '"unit":"dollars","min":1,"max":25000',
    "steps are not whole",
  ],
  ["a row of no ledger", banking, '"ledger":"bills","show"', '"ledger":"dues","show"', "there is no such ledger"],
  [
    "a row shown by no column",
    banking,
    '"show":["payee","amount"]',
    '"show":["payer","amount"]',
    '"payer" is no column',
  ],
  [
    "a condition on no column",
    insurance,
    '"where":[{"column":"status","is":["Under review"]}],"show"',
    '"where":[{"column":"state","is":["Under review"]}],"show"',
    '"state" is no column',
  ],
  [
    "choices of another unit",
    insurance,
    '"of":["Accident"',
    '"unit":"count","of":["Accident"',
    "not of the unit count",
  ],
  ["days upside down", healthcare, '"min":1,"max":120', '"min":10,"max":2', "the first day is after the last"],
  [
    "sorts of no column",
    bakery,
    '"ledger":"orders","column":"what"',
    '"ledger":"orders","column":"cake"',
    '"cake" is no column',
  ],
  [
    "nothing to choose from",
    bakery,
    '"ledger":"orders","column":"what"',
    '"ledger":"orders","column":"occasion"',
    "nothing to choose from",
  ],
  [
    "a row in no ledger",
    banking,
    '"kind":"appends","ledger":"transactions"',
    '"kind":"appends","ledger":"moves"',
    'no ledger "moves"',
  ],
  [
    "a value in no column",
    banking,
    '"description":"Transfer to Savings"',
    '"words":"Transfer to Savings"',
    '"words" is no column',
  ],
  [
    "a column nobody fills",
    banking,
    ',"category":"Savings","amount":{"kind":"input"',
    ',"amount":{"kind":"input"',
    'nothing says what its "category" is',
  ],
  [
    "a word where a number is",
    banking,
    '"category":"Savings","amount":{"kind":"input","input":"amount"}',
    '"category":"Savings","amount":"much"',
    "it is no money",
  ],
  [
    "an input that is not there",
    banking,
    '"category":"Savings","amount":{"kind":"input","input":"amount"}',
    '"category":"Savings","amount":{"kind":"input","input":"sum"}',
    "it names nothing",
  ],
  [
    "a column of no chosen row",
    banking,
    '"description":{"kind":"row","input":"bill","column":"payee"}',
    '"description":{"kind":"row","input":"bill","column":"payer"}',
    "it names nothing",
  ],
  [
    "history that lies ahead",
    banking,
    '"date":{"kind":"days","min":0,"max":0}',
    '"date":{"kind":"days","min":0,"max":3}',
    "history would lie ahead",
  ],
  [
    "a balance of another day",
    banking,
    '"date":{"kind":"days","min":0,"max":0}',
    '"date":{"kind":"days","min":-3,"max":0}',
    "belongs to the day",
  ],
  ["what is ahead in the past", healthcare, '"min":1,"max":120', '"min":-4,"max":120', "would lie in the past"],
  [
    "a balance that does not move",
    banking,
    '{"kind":"moves","fact":"checking","by":{"kind":"input","input":"amount"},"down":true},',
    "",
    '"checking" does not move with its row',
  ],
  [
    "a derived fact that is moved",
    banking,
    '{"kind":"moves","fact":"savings"',
    '{"kind":"moves","fact":"totalBalance"',
    '"totalBalance" is no drawn number',
  ],
  [
    "a fall that nothing keeps from zero",
    banking,
    '"needs":[{"amount":{"kind":"input","input":"amount"},"most":{"kind":"fact","fact":"checking"}',
    '"needs":[{"amount":{"kind":"input","input":"amount"},"most":{"kind":"fact","fact":"savings"}',
    'no need keeps "checking"',
  ],
  [
    "a climb that falls",
    banking,
    '{"kind":"moves","fact":"savings","by":{"kind":"input","input":"amount"}}',
    '{"kind":"moves","fact":"savings","by":{"kind":"input","input":"amount"},"down":true}',
    '"savings" only climbs',
  ],
  [
    "a step of a trend that no row explains",
    bakery,
    '"effects":[{"kind":"removes"',
    '"effects":[{"kind":"moves","fact":"worth","by":5},{"kind":"removes"',
    'no row explains the last step of "worth"',
  ],
  [
    "a row gone from under a balance",
    banking,
    '"id":"bill","label":"Bill","ledger":"bills"',
    '"id":"bill","label":"Bill","ledger":"transactions"',
    "a balance runs through transactions",
  ],
  [
    "a removal of nothing chosen",
    banking,
    '{"kind":"removes","input":"bill"}',
    '{"kind":"removes","input":"amount"}',
    '"amount" chooses no row',
  ],
  [
    "a step of words",
    healthcare,
    '"kind":"steps","input":"prescription","column":"refills"',
    '"kind":"steps","input":"prescription","column":"dosage"',
    '"dosage" is no number',
  ],
  [
    "a column set that is none",
    healthcare,
    '"kind":"sets","input":"prescription","column":"nextRefill"',
    '"kind":"sets","input":"prescription","column":"refillDay"',
    '"refillDay" is no column',
  ],
  [
    "a row that belongs to none",
    healthcare,
    '"ledger":"appointments","from":"with"',
    '"ledger":"appointments"',
    "is picked from no row",
  ],
  [
    "a row that belongs to another",
    insurance,
    '"ledger":"claims","from":"policy"',
    '"ledger":"claims","from":"amount"',
    "chooses no row that claims picks from",
  ],
  [
    "a text that names nothing",
    banking,
    "{billPayee} is paid",
    "{billPayer} is paid",
    "{billPayer} may stand for nothing",
  ],
  [
    "a text that names what is gone",
    banking,
    "{billPayee} is paid",
    "{nextPayee} is paid",
    "{nextPayee} may stand for nothing",
  ],
  ["a loose brace in a text", banking, "{billPayee} is paid", "{bill payee} is paid", "a brace is left over"],
  [
    "a tile whose rows may go",
    healthcare,
    '{"fact":"visitCount","better":"neither"',
    '{"fact":"nextAppointment","better":"neither"',
    'may leave "nextAppointment" without a value',
  ],
  [
    "a headline whose rows may go",
    banking,
    '"headline":"totalBalance"',
    '"headline":"nextAmount"',
    'may leave "nextAmount" without a value',
  ],
  [
    "a welcome whose rows may go",
    banking,
    "{name}'s accounts",
    "{nextPayee}'s accounts",
    'may leave "nextPayee" without a value',
  ],
];

describe("actionFaults", () => {
  for (const mode of [banking, insurance, healthcare, bakery])
    it(`finds none in ${mode.id}`, () => assert.deepEqual(actionFaults(mode), []));

  for (const [what, mode, passage, other, fault] of breaks)
    it(`finds ${what}`, () => {
      const faults = faultsOf(broken(mode, passage, other), ICONS);
      assert.ok(
        faults.some((one) => one.includes(fault)),
        `${fault}, in: ${faults.join("; ")}`,
      );
    });
});
