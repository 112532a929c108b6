/**
 * How often the answerer is right, over tables of questions as people type them; a wrong figure is never given.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createPersona } from "../../../src/core/persona.ts";
import { BUILT_IN } from "../../../src/industries/modes.ts";
import { BANKING, BANKING_LATER, BANKING_TRAPS } from "./banking-questions.ts";
import { CHATTED_AGAIN } from "./chatted-again-questions.ts";
import { CHATTED } from "./chatted-questions.ts";
import { type Tally, tally } from "./corpus.ts";
import { type Asking, type Customer, judge } from "./expected.ts";
import { HEALTHCARE, HEALTHCARE_LATER, HEALTHCARE_TRAPS } from "./healthcare-questions.ts";
import { INSURANCE, INSURANCE_LATER, INSURANCE_TRAPS } from "./insurance-questions.ts";
import { customersOf, DAY } from "./made-customers.ts";
import { MADE, MADE_LATER } from "./made-questions.ts";
import { UNHEARD_AGAIN } from "./unheard-again-questions.ts";
import { UNHEARD_LAST } from "./unheard-last-questions.ts";
import { UNHEARD } from "./unheard-questions.ts";

/** Whose customers are asked about. */
const SEEDS = [1, 7, 42];

/** The share of answers that must be right. */
const LEAST = 0.9;

const BUILT_IN_QUESTIONS: Readonly<Record<string, readonly Asking[]>> = {
  banking: [...BANKING, ...BANKING_LATER, ...BANKING_TRAPS],
  insurance: [...INSURANCE, ...INSURANCE_LATER, ...INSURANCE_TRAPS],
  healthcare: [...HEALTHCARE, ...HEALTHCARE_LATER, ...HEALTHCARE_TRAPS],
};

/** Lists that the answerer never saw when they were written, each followed by a round of repairs. */
const UNSEEN = [UNHEARD, UNHEARD_AGAIN, UNHEARD_LAST, CHATTED, CHATTED_AGAIN];

const made = [...Object.entries(MADE), ...Object.entries(MADE_LATER)];

function customersIn(id: string): Customer[] {
  return BUILT_IN.some((one) => one.id === id) ? builtIn(id) : customersOf(id, SEEDS);
}

function together(tallies: readonly Tally[]): Tally {
  return {
    asked: tallies.reduce((sum, { asked }) => sum + asked, 0),
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    cannot: tallies.flatMap(({ cannot }) => cannot),
    wrong: tallies.flatMap(({ wrong }) => wrong),
  };
}

function builtIn(id: string): Customer[] {
  const mode = BUILT_IN.find((one) => one.id === id);
  if (!mode) throw new RangeError(`Cannot find the mode "${id}": it is not built in`);
  return SEEDS.map((seed) => ({ mode, persona: createPersona(mode, { seed, day: DAY }) }));
}

function expectGood({ asked, right, cannot, wrong }: Tally): void {
  assert.deepEqual(wrong, []);
  assert.ok(right >= LEAST * asked, `${right} of ${asked} are right; it can't:\n${cannot.join("\n")}`);
}

describe("answerLocally", () => {
  it("is asked over 500 questions of the three built-in modes, and over 300 of 40 families and more", () => {
    assert.ok(Object.values(BUILT_IN_QUESTIONS).flat().length >= 500);
    const questions = made.flatMap(([, askings]) => askings);
    assert.ok(questions.length >= 300, `only ${questions.length}`);
    assert.ok(new Set(made.map(([business]) => business.split("/")[0])).size >= 40);
  });

  for (const [id, askings] of Object.entries(BUILT_IN_QUESTIONS))
    it(`answers at least nine in ten of ${askings.length} questions to ${id} rightly, and none wrongly`, () =>
      expectGood(tally(builtIn(id), askings)));

  it("answers at least nine in ten questions to businesses of every family rightly, and none wrongly", () => {
    expectGood(together(made.map(([business, askings]) => tally(customersOf(business, SEEDS), askings))));
  });

  it("answers at least nine in ten of 900 questions of very different people rightly, and none wrongly", () => {
    const lists = UNSEEN.flatMap((list) => Object.entries(list));
    assert.ok(lists.flatMap(([, askings]) => askings).length >= 900);
    expectGood(together(lists.map(([id, askings]) => tally(customersIn(id), askings))));
  });
});

describe("judge", () => {
  const [customer] = builtIn("banking");
  assert.ok(customer);
  const said = (text: string) => ({ text, exhibits: [], tab: null, next: [] });
  const cases: [expected: string, text: string, verdict: string][] = [
    ["none", "I don't have that on record.", "right"],
    ["checking", "I don't have that on record.", "can't"],
    ["checking", "Your checking is $1.23.", "wrong"],
    ["count bills", "9 bills.", "wrong"],
    ["none", "Your checking is $1.23.", "wrong"],
    ["says Hello", "Hello, you have $1.23.", "wrong"],
  ];
  for (const [expected, text, verdict] of cases)
    it(`finds "${text}" ${verdict} for ${expected}`, () =>
      assert.equal(judge(customer, expected, said(text)), verdict));
});
