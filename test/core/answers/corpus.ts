/**
 * Asks all questions of a table, and counts how the answers are judged.
 */
import { answerLocally } from "../../../src/core/answers.ts";
import { type Asking, type Customer, judge, type Verdict } from "./expected.ts";

/** How many answers were right and how many it can't give; each wrong one, and each it can't, in words. */
export type Tally = {
  readonly asked: number;
  readonly right: number;
  readonly cannot: readonly string[];
  readonly wrong: readonly string[];
};

/** Asks each question of each customer. */
export function tally(customers: readonly Customer[], askings: readonly Asking[]): Tally {
  const judged = customers.flatMap((customer, index) =>
    askings.map(([question, expected]) => {
      const { mode, persona } = customer;
      const answer = answerLocally(question, { mode, persona, company: mode.company, lines: [] });
      const verdict: Verdict = judge(customer, expected, answer);
      return { verdict, told: `${mode.id} ${index}: ${question} (${expected}) -> ${answer.text}` };
    }),
  );
  const told = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).map((one) => one.told);
  return { asked: judged.length, right: told("right").length, cannot: told("can't"), wrong: told("wrong") };
}
