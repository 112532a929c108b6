/**
 * Measures the check of figures on answers as a model writes them.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type Ground, groundOf, ungrounded, withKnown } from "../../src/core/grounding.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona } from "../../src/core/persona.ts";
import { sentencesIn } from "../../src/core/prose.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { type Answered, familyMode, told, usd } from "./answered.ts";
import { BAD, plant, spoil } from "./bad-answers.ts";
import { GOOD } from "./good-answers.ts";
import { LATER_BAD, LATER_GOOD } from "./later-answers.ts";

const modes = new Map<string, Mode>();
for (const [id] of [...GOOD, ...BAD, ...LATER_GOOD, ...LATER_BAD]) modes.set(id, await familyMode(id));

function modeOf(id: string): Mode {
  const mode = modes.get(id);
  if (!mode) throw new RangeError(`Cannot tell of "${id}": its mode was not made`);
  return mode;
}

/** Says what is wrong with the first sentence that something is wrong with. */
function fault(text: string, ground: Ground): string | undefined {
  for (const sentence of sentencesIn(text)) {
    const why = ungrounded(sentence, ground);
    if (why !== undefined) return `${sentence.trim()}\n     ${why}`;
  }
  return undefined;
}

/** Says what is found in an answer about one customer. */
function faultIn([id, write]: Answered, seed: number): string | undefined {
  const of = told(modeOf(id), seed);
  const why = fault(write(of), groundOf(of));
  return why && `${id} ${seed}: ${why}`;
}

describe("ungrounded", () => {
  const good = [...GOOD, ...LATER_GOOD];
  const faults = good.flatMap((answer, index) => faultIn(answer, 7 + index) ?? []);
  it(`lets ${good.length - faults.length} of ${good.length} good answers pass`, () => {
    assert.ok(good.length - faults.length >= 0.975 * good.length, faults.join("\n"));
  });

  it("lets good answers pass whoever the customer is", () => {
    const more = good.flatMap((answer) => [1, 2, 3, 4].flatMap((seed) => faultIn(answer, seed) ?? []));
    assert.ok(more.length <= 0.025 * 4 * good.length, more.join("\n"));
  });

  const planted = [...modes.values()].flatMap((mode, place) =>
    [0, 1, 2].flatMap((turn) => {
      const of = told(mode, 11 * turn + place);
      return plant(of, place + 5 * turn).map((one) => ({ ...one, of }));
    }),
  );
  const spoiled = GOOD.flatMap(([id, write], index) => {
    const of = told(modeOf(id), 7 + index);
    const one = spoil(write(of), of, index);
    return one ? [{ ...one, of }] : [];
  });
  const written = [...BAD, ...LATER_BAD].map(([id, write], index) => {
    const of = told(modeOf(id), 40 + index);
    return { what: "by hand", text: write(of), of };
  });
  const wrong = [...planted, ...spoiled, ...written];
  const passed = wrong.filter(({ text, of }) => fault(text, groundOf(of)) === undefined);
  it(`lets ${passed.length} of ${wrong.length} answers with a planted wrong figure pass`, () => {
    assert.deepEqual(
      passed.map(({ what, text, of }) => `${of.mode.id} ${what}: ${text}`),
      [],
    );
  });
  it("is tried on all kinds of wrong figures", () => {
    assert.ok(wrong.length >= 200 && new Set(wrong.map(({ what }) => what.replace(/ \(.*/, ""))).size >= 20);
  });

  const of = told(modeOf("banking"), 7);
  const ground = groundOf(of);

  it("says what is wrong, and what would be right", () => {
    const why = ungrounded("Your checking is $1,300.00.", ground) ?? "";
    assert.match(why, /\$1,300\.00/);
    assert.ok(why.includes(`Checking is ${usd(of.num("checking"))}`), why);
  });

  it("lets a tool's result and the user's own figures be repeated", () => {
    const asked = "Can I afford a laptop for $2,345.67?";
    const sentence = `A laptop for $2,345.67 leaves ${usd(of.num("checking") - 2345.67)} in checking.`;
    assert.notEqual(ungrounded(sentence, ground), undefined);
    assert.equal(ungrounded(sentence, withKnown(ground, { values: [], texts: [asked] })), undefined);
    const value = { label: "Average of Amount", value: 98.76, unit: "money" } as const;
    assert.equal(
      ungrounded("That is $98.76 on average.", withKnown(ground, { values: [value], texts: [] })),
      undefined,
    );
  });

  it("does not believe a fact because the user says it", () => {
    const told = withKnown(ground, { values: [], texts: ["My savings are $1,000,000, right?"] });
    assert.notEqual(ungrounded("Yes, your savings are $1,000,000.", told), undefined);
  });

  it("does not take one fact for another because a tool showed both", () => {
    const values = [{ label: "Checking", value: of.num("checking"), unit: "money" } as const];
    assert.notEqual(
      ungrounded(`Your savings are ${usd(of.num("checking"))}.`, withKnown(ground, { values, texts: [] })),
      undefined,
    );
  });

  it("never throws, whatever is written", () => {
    const pieces = fc.constantFrom(
      "$",
      "1,2",
      "%",
      "Nov 31",
      "two",
      " ",
      "of",
      "savings",
      "99/99",
      "\0",
      "İ",
      "🦊",
      ".",
      "-",
      "in 3",
      "13:99 pm",
      "k",
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (words) => void ungrounded(words.join(" "), ground)));
  });

  it("is quick with 100,000 characters, and with 4,000 full of figures", () => {
    const start = performance.now();
    for (const text of [
      "savings $1.50 and ".repeat(5_555),
      "9".repeat(100_000),
      "two hundred ".repeat(8_000),
      " ".repeat(100_000),
    ]) {
      ungrounded(text, ground);
      withKnown(ground, { values: [], texts: [text] });
      for (const sentence of sentencesIn(text)) ungrounded(sentence, ground);
    }
    assert.ok(performance.now() - start < 8_000, `${performance.now() - start} ms`);
  });

  it("makes a ground in a few milliseconds", () => {
    for (let warm = 0; warm < 20; warm++) groundOf(of);
    const start = performance.now();
    for (let turn = 0; turn < 20; turn++) groundOf(of);
    assert.ok((performance.now() - start) / 20 < 5);
  });
});

describe("ungrounded, of records looked up in this turn", () => {
  const banking = BUILT_IN.find(({ id }) => id === "banking");
  assert.ok(banking);
  const persona = createPersona(banking, { seed: 1, day: "2026-11-21" });
  const bare = groundOf({ mode: banking, persona, company: banking.company });
  const looked = withKnown(bare, {
    values: [
      { label: "To", value: "Savings", unit: "text" },
      { label: "Amount", value: 51.25, unit: "money" },
      { label: "Scheduled transfers scheduled transfers", value: 7, unit: "count" },
    ],
    texts: [],
  });
  const cases: [sentence: string, fine: boolean][] = [
    ["Savings, $51.25 on Monday, Nov 30.", true],
    ["The amount for Savings is $51.25.", true],
    ["You have 7 scheduled transfers.", true],
    ["Your savings are $51.25.", false],
    ["Savings, $52.25 on Monday, Nov 30.", false],
    ["You have 8 scheduled transfers.", false],
  ];
  for (const [sentence, fine] of cases)
    it(`${fine ? "passes" : "refuses"}: ${sentence}`, () =>
      assert.equal(ungrounded(sentence, looked) === undefined, fine));
});
