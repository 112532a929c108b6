/**
 * What holds for the answerer in every business there is: each label is understood, each proposal works, nothing said to it
 * comes back, and nothing makes it throw.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { answerLocally } from "../../../src/core/answers.ts";
import { formatValue } from "../../../src/core/format.ts";
import { createPersona } from "../../../src/core/persona.ts";
import { BUILT_IN } from "../../../src/industries/modes.ts";
import { type Customer, has } from "./expected.ts";
import { BUSINESSES, DAY } from "./made-customers.ts";

const builtIn = BUILT_IN.map((mode): Customer => ({ mode, persona: createPersona(mode, { seed: 7, day: DAY }) }));
const everyone: readonly Customer[] = [...builtIn, ...BUSINESSES.values()];

const CANNOT = /^I don't have that on record/;

function ask({ mode, persona }: Customer, question: string, lines: { by: "user" | "bot"; text: string }[] = []) {
  return answerLocally(question, { mode, persona, company: mode.company, lines });
}

describe("answerLocally, in every business", () => {
  it("finds every fact by its label", () => {
    const lost = everyone.flatMap((customer) =>
      customer.mode.blueprint.facts.flatMap(({ id, label, unit }) => {
        const value = customer.persona.facts[id];
        if (value === undefined) return [];
        const { text } = ask(customer, `what is my ${label.replace(/^Your /, "")}`);
        return has(text, formatValue(value, unit)) ? [] : [`${customer.mode.id}: ${label} -> ${text}`];
      }),
    );
    assert.deepEqual(lost, []);
  });

  it("lists every ledger by its noun", () => {
    const lost = everyone.flatMap((customer) =>
      customer.mode.blueprint.ledgers.flatMap(({ id, noun, label }) => {
        if ((customer.persona.ledgers[id] ?? []).length === 0) return [];
        const { exhibits, text } = ask(customer, `show my ${noun[1]}`);
        const shown = exhibits.some((one) => one.kind === "table" && one.title === label);
        const shared = customer.mode.blueprint.ledgers.filter((one) => one.noun[1] === noun[1]).length > 2;
        return shown || shared ? [] : [`${customer.mode.id}: ${noun[1]} -> ${text}`];
      }),
    );
    assert.deepEqual(lost, []);
  });

  it("counts every ledger by its noun", () => {
    const wrong = everyone.flatMap((customer) => {
      const { ledgers, facts } = customer.mode.blueprint;
      return ledgers.flatMap(({ id, noun }) => {
        const count = (customer.persona.ledgers[id] ?? []).length;
        const shared =
          ledgers.filter((one) => one.noun[1] === noun[1] || one.label.toLowerCase() === noun[1]).length > 1;
        const named = facts.some(({ label }) => label.toLowerCase() === noun[1]);
        if (shared || named) return [];
        const { text } = ask(customer, `how many ${noun[1]} do I have`);
        return has(text, String(count)) || CANNOT.test(text)
          ? []
          : [`${customer.mode.id}: ${count} ${noun[1]} -> ${text}`];
      });
    });
    assert.deepEqual(wrong, []);
  });

  it("charts every trend, and shows every metric, by its label", () => {
    const lost = everyone.flatMap((customer) => {
      const { facts, trends, metrics } = customer.mode.blueprint;
      const ids = new Set([...trends, ...metrics].map(({ fact }) => fact));
      return facts.flatMap(({ id, label }) => {
        if (!ids.has(id)) return [];
        const { exhibits, text } = ask(customer, `chart my ${label}`);
        const trend = customer.persona.trends[id];
        const charted = exhibits.some(
          (one) =>
            one.kind === "chart" &&
            one.chart.kind === "line" &&
            one.chart.series.some((series) => series.label === label),
        );
        return (trend ? charted : exhibits.length > 0) ? [] : [`${customer.mode.id}: ${label} -> ${text}`];
      });
    });
    assert.deepEqual(lost, []);
  });

  it("proposes only what it can answer, and nothing twice", () => {
    for (const customer of everyone) {
      const asked = [
        "hello",
        "what can you do",
        "colourless green ideas",
        `show my ${customer.mode.blueprint.ledgers[0]?.noun[1]}`,
      ];
      const next = asked.map((question) => ask(customer, question).next);
      for (const proposals of next) {
        assert.ok(proposals.length >= 2 && proposals.length <= 3, `${customer.mode.id}: ${proposals.join("; ")}`);
        assert.equal(new Set(proposals).size, proposals.length);
      }
      for (const proposal of new Set(next.flat()))
        assert.doesNotMatch(ask(customer, proposal).text, CANNOT, `${customer.mode.id}: ${proposal}`);
    }
  });

  it("shows two exhibits at most, and says something short", () => {
    for (const customer of everyone)
      for (const question of ["what happened lately?", "what's coming up", "hi", "show everything"]) {
        const { text, exhibits } = ask(customer, question);
        assert.ok(exhibits.length <= 2 && text !== "" && text.length < 400, `${customer.mode.id}: ${text}`);
        assert.doesNotMatch(text, /\bNaN\b|undefined|\[object|as an AI|sample data/);
      }
  });
});

describe("answerLocally, whatever is said", () => {
  const [bank] = builtIn;
  assert.ok(bank);
  const hostile = [
    "<b>checking</b>",
    "{savings}",
    "[x](http://evil.example)",
    "$" + "{7*7}",
    "__proto__",
    "constructor",
    "'; drop table",
    "\u202Eabc",
    "💸💸💸",
    "",
    "?",
    "0",
  ];

  for (const text of hostile)
    it(`repeats nothing of ${JSON.stringify(text)}`, () => {
      const answer = ask(bank, text);
      assert.doesNotMatch(answer.text, /[<>{}[\]]|http|__proto__|drop table|evil/);
    });

  it("never throws", () => {
    const words = fc.constantFrom(
      ..."chart my savings by category last month why and 3 biggest compare since march how many when who next of the for spend bills".split(
        " ",
      ),
    );
    const lines = fc.array(fc.record({ by: fc.constantFrom("user" as const, "bot" as const), text: fc.string() }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
        ),
        lines,
        (question, said) => {
          const { text, exhibits, next } = ask(bank, question, said);
          assert.ok(text.length > 0 && exhibits.length <= 2 && next.length <= 3);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reads no more than the beginning of a hundred thousand characters", () => {
    for (const long of [
      "a".repeat(100_000),
      "how much is in my savings ".repeat(4_000),
      "hi ".repeat(33_000),
      "(".repeat(100_000),
    ])
      assert.ok(ask(bank, long).text.length < 600);
  });

  it("answers the same question the same way", () => {
    for (const question of ["savings", "tell me a joke", "biggest transaction"])
      assert.deepEqual(ask(bank, question), ask(bank, question));
  });
});
