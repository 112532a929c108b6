/**
 * Questions that lean on the one before, and small talk.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerLocally } from "../../../src/core/answers.ts";
import { createPersona } from "../../../src/core/persona.ts";
import { BUILT_IN } from "../../../src/industries/modes.ts";
import { judge } from "./expected.ts";
import { DAY } from "./made-customers.ts";

const SEEDS = [1, 7, 42];

/** What is said before, and then; and what is expected of the last. */
type Talk = readonly [mode: string, said: readonly string[], expected: string];

const TALKS: readonly Talk[] = [
  ["banking", ["how much is left in my checking account?", "and savings?"], "savings"],
  ["banking", ["what's in checking", "what about my credit score"], "creditScore"],
  ["banking", ["chart my checking", "and savings?"], "trend savings"],
  [
    "banking",
    ["how much did i spend on groceries", "and transport?"],
    "sum transactions.amount where category=Transport",
  ],
  [
    "banking",
    ["how much did i spend on groceries", "and last month?"],
    "sum transactions.amount where category=Groceries since 2026-10-01 until 2026-10-31",
  ],
  [
    "banking",
    ["what did i spend last month", "and this month?"],
    "sum transactions.amount where category!=Income,Savings since 2026-11-01 until 2026-11-30",
  ],
  [
    "banking",
    ["what did i spend in october", "what about november"],
    "sum transactions.amount where category!=Income,Savings since 2026-11-01 until 2026-11-30",
  ],
  ["banking", ["how much is in savings", "show that as a chart"], "trend savings"],
  ["banking", ["savings", "chart it"], "trend savings"],
  ["banking", ["show my bills", "as a pie chart"], "groups bills by payee"],
  ["banking", ["when is my electric bill due", "and the internet bill?"], "first bills.due where category=Internet"],
  [
    "banking",
    ["how many transactions in october", "and in november?"],
    "count transactions since 2026-11-01 until 2026-11-30",
  ],
  ["banking", ["what's in checking", "thanks", "and savings?"], "savings"],
  ["banking", ["what's in checking", "and savings?", "and my credit score?"], "creditScore"],
  ["banking", ["what is my total balance", "why?"], "totalBalance & checking & savings"],
  ["banking", ["available credit", "how come"], "availableCredit & creditLimit & cardBalance"],
  ["insurance", ["how many claims do I have", "and policies?"], "count policies"],
  [
    "insurance",
    ["what is the deductible on my auto policy", "and the coverage?"],
    "first policies.coverage where type=Auto",
  ],
  ["insurance", ["what's my risk score", "over time please"], "trend riskScore | none"],
  ["healthcare", ["how much of my deductible have i met", "and how much is left?"], "deductibleLeft"],
  ["healthcare", ["how many visits did i have", "and prescriptions?"], "count prescriptions"],
];

function customer(id: string, seed: number) {
  const mode = BUILT_IN.find((one) => one.id === id);
  if (!mode) throw new RangeError(`Cannot find the mode "${id}": it is not built in`);
  return { mode, persona: createPersona(mode, { seed, day: DAY }) };
}

describe("answerLocally, in a conversation", () => {
  for (const [id, said, expected] of TALKS)
    it(`hears the last of: ${said.join(" / ")}`, () => {
      for (const seed of SEEDS) {
        const { mode, persona } = customer(id, seed);
        const lines = said.slice(0, -1).flatMap((text) => [
          { by: "user" as const, text },
          { by: "bot" as const, text: "Well." },
        ]);
        const answer = answerLocally(said.at(-1) ?? "", { mode, persona, company: mode.company, lines });
        // The inputs of a reason are as right as what they add up to.
        const text = expected.includes(" & ") ? { ...answer, text: answer.text } : answer;
        assert.equal(judge({ mode, persona }, expected, text), "right", answer.text);
      }
    });

  it("leans on nothing where nothing was said", () => {
    const { mode, persona } = customer("banking", 7);
    for (const question of ["and last month?", "show that as a chart", "why?"])
      assert.match(
        answerLocally(question, { mode, persona, company: mode.company, lines: [] }).text,
        /^I don't have that/,
      );
  });

  it("takes no notice of the question itself among the lines", () => {
    const { mode, persona } = customer("banking", 7);
    const of = { mode, persona, company: mode.company };
    const lines = [{ by: "user" as const, text: "chart my savings" }];
    assert.deepEqual(
      answerLocally("chart my savings", { ...of, lines }).exhibits,
      answerLocally("chart my savings", { ...of, lines: [] }).exhibits,
    );
  });
});
