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
  ["insurance", ["how many claims do I have", "how many of those are open"], "openClaims"],
  ["banking", ["list my last three", "chart spending by category"], "groups transactions by category"],
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

describe("answerLocally, asked for the record before or after", () => {
  const cases: [mode: string, said: readonly string[], ledger: string, place: number, column: string][] = [
    ["banking", ["whats the last transaction", "and the one before?"], "transactions", 1, "description"],
    ["banking", ["last transaction", "the one before", "and the one before that?"], "transactions", 2, "description"],
    ["banking", ["next bill?", "and after that?"], "bills", 1, "payee"],
    ["insurance", ["last claim?", "and the one before that?"], "claims", 1, "kind"],
    ["healthcare", ["next appt", "and the one after?"], "appointments", 1, "reason"],
  ];
  for (const [id, said, ledger, place, column] of cases)
    it(`tells it of: ${said.join(" / ")}`, () => {
      for (const seed of SEEDS) {
        const { mode, persona } = customer(id, seed);
        const lines = said.slice(0, -1).flatMap((text) => [
          { by: "user" as const, text },
          { by: "bot" as const, text: "Well." },
        ]);
        const { text } = answerLocally(said.at(-1) ?? "", { mode, persona, company: mode.company, lines });
        const row = persona.ledgers[ledger]?.[place];
        assert.ok(text.includes(row ? String(row[column]) : "There is none"), text);
      }
    });
});

describe("answerLocally, asked whether money is enough", () => {
  const cases: [question: string, begins: (checking: number) => string][] = [
    ["can i afford 300", (checking) => (checking >= 300 ? "Yes: your checking is" : "No: your checking is")],
    ["can i afford a 12k car", (checking) => (checking >= 12_000 ? "Yes: " : "No: ")],
    ["do i have enough for 5 hundred", (checking) => (checking >= 500 ? "Yes: " : "No: ")],
    ["can i afford 300 a month", () => "I don't have that on record"],
    ["can i afford 2 bikes at 300", () => "I don't have that on record"],
  ];
  for (const [question, begins] of cases)
    it(`says so to: ${question}`, () => {
      for (const seed of SEEDS) {
        const { mode, persona } = customer("banking", seed);
        const { text } = answerLocally(question, { mode, persona, company: mode.company, lines: [] });
        assert.ok(text.startsWith(begins(Number(persona.facts.checking))), text);
      }
    });
});
