/**
 * What the answerer says passes the check that a model's sentences must pass: every figure is one that the records, the
 * look-ups of this turn or the user's own words yield.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { resolve } from "../../../src/core/answers/conversation.ts";
import { lexiconOf, type NamedLedger } from "../../../src/core/answers/lexicon.ts";
import { answerLocally } from "../../../src/core/answers.ts";
import { groundOf, type Known, ungrounded, withKnown } from "../../../src/core/grounding.ts";
import { lookUp } from "../../../src/core/lookup.ts";
import { createPersona } from "../../../src/core/persona.ts";
import { sentencesIn } from "../../../src/core/prose.ts";
import { tellFound } from "../../../src/core/telling.ts";
import { BUILT_IN } from "../../../src/industries/modes.ts";
import { BANKING, BANKING_LATER, BANKING_TRAPS } from "./banking-questions.ts";
import { CHATTED_AGAIN } from "./chatted-again-questions.ts";
import { CHATTED } from "./chatted-questions.ts";
import type { Asking, Customer } from "./expected.ts";
import { HEALTHCARE, HEALTHCARE_LATER, HEALTHCARE_TRAPS } from "./healthcare-questions.ts";
import { INSURANCE, INSURANCE_LATER, INSURANCE_TRAPS } from "./insurance-questions.ts";
import { customersOf, DAY } from "./made-customers.ts";
import { MADE, MADE_LATER } from "./made-questions.ts";
import { UNHEARD_AGAIN } from "./unheard-again-questions.ts";
import { UNHEARD_LAST } from "./unheard-last-questions.ts";
import { UNHEARD } from "./unheard-questions.ts";

const SETS: readonly (readonly [business: string, askings: readonly Asking[]])[] = [
  ["banking", [...BANKING, ...BANKING_LATER, ...BANKING_TRAPS]],
  ["insurance", [...INSURANCE, ...INSURANCE_LATER, ...INSURANCE_TRAPS]],
  ["healthcare", [...HEALTHCARE, ...HEALTHCARE_LATER, ...HEALTHCARE_TRAPS]],
  ...Object.entries(MADE),
  ...Object.entries(MADE_LATER),
  ...Object.entries(UNHEARD),
  ...Object.entries(UNHEARD_AGAIN),
  ...Object.entries(UNHEARD_LAST),
  ...Object.entries(CHATTED),
  ...Object.entries(CHATTED_AGAIN),
];

function customers(business: string): readonly Customer[] {
  const mode = BUILT_IN.find(({ id }) => id === business);
  if (!mode) return customersOf(business, [7]);
  return [1, 7].map((seed) => ({ mode, persona: createPersona(mode, { seed, day: DAY }) }));
}

function days({ since, until }: { since?: string | undefined; until?: string | undefined }, label: string): Known[] {
  return [since, until].flatMap((value) => (value === undefined ? [] : [{ label, value, unit: "date" } as const]));
}

/** What the turn looks up: as a model learns it from its tools. */
function lookedUp({ mode, persona }: Customer, question: string): Known[] {
  const scene = { mode, persona, company: mode.company, lexicon: lexiconOf(mode, persona) };
  const { ledgers } = scene.lexicon;
  const rowsOf = ({ ledger }: NamedLedger) => {
    const query = { ledger: ledger.id, wanted: "rows" } as const;
    return tellFound({ mode, persona }, query, lookUp(mode, persona, query)).known;
  };
  return resolve(question, [], scene).meanings.flatMap((meaning): Known[] => {
    switch (meaning.kind) {
      case "records":
      case "groups": {
        const { query } = meaning;
        const rows = { ...query, wanted: "rows" } as const;
        const found = [query, ...(meaning.kind === "groups" ? [] : [rows])].flatMap(
          (one) => tellFound({ mode, persona }, one, lookUp(mode, persona, one)).known,
        );
        return [...days(query, meaning.of.ledger.label), ...found];
      }
      case "then":
        return [
          {
            label: meaning.fact.fact.label,
            value: meaning.fact.trend?.[meaning.point] ?? 0,
            unit: meaning.fact.fact.unit,
          },
        ];
      case "ahead":
        return [...days(meaning, "day"), ...ledgers.filter(({ order }) => order === "ahead").flatMap(rowsOf)];
      case "facts":
        return ledgers
          .filter(({ ledger }) =>
            meaning.facts.some(({ fact: { from } }) => from.kind === "first" && from.ledger === ledger.id),
          )
          .flatMap(rowsOf);
      default:
        return [];
    }
  });
}

describe("ungrounded", () => {
  for (const [business, askings] of SETS)
    it(`finds nothing in ${askings.length} answers of ${business}`, () => {
      const found = customers(business).flatMap((customer) => {
        const { mode, persona } = customer;
        const bare = groundOf({ mode, persona, company: mode.company });
        return askings.flatMap(([question]) => {
          const { text } = answerLocally(question, { mode, persona, company: mode.company, lines: [] });
          const ground = withKnown(bare, { values: lookedUp(customer, question), texts: [question] });
          return sentencesIn(text).flatMap((sentence) => {
            const why = ungrounded(sentence, ground);
            return why === undefined ? [] : [`${question} -> ${sentence}: ${why}`];
          });
        });
      });
      assert.deepEqual(found, []);
    });
});
