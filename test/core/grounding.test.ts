/**
 * Measures the check of figures on answers as a model writes them.
 */
import { strict as assert } from "node:assert";
import { describe, it } from "mocha";
import { groundOf, ungrounded } from "../../src/core/grounding.ts";
import { sentencesIn } from "../../src/core/prose.ts";
import { type Answered, familyMode, told } from "./answered.ts";
import { BAD, plant, spoil } from "./bad-answers.ts";
import { BLIND_BAD, BLIND_GOOD } from "./blind-answers.ts";
import { GOOD } from "./good-answers.ts";

const modes = new Map<string, Awaited<ReturnType<typeof familyMode>>>();
for (const [id] of [...GOOD, ...BAD, ...BLIND_GOOD, ...BLIND_BAD]) modes.set(id, await familyMode(id));

/** Says what is found in an answer about one customer. */
function faultIn([id, write]: Answered, seed: number): string | undefined {
  const mode = modes.get(id);
  if (!mode) throw new RangeError(`Cannot tell of "${id}"`);
  const of = told(mode, seed);
  const ground = groundOf(of);
  const text = write(of);
  for (const sentence of sentencesIn(text)) {
    const why = ungrounded(sentence, ground);
    if (why) return `${id} ${seed}: ${sentence.trim()}\n     ${why}`;
  }
  return undefined;
}

describe("ungrounded", () => {
  const faults = GOOD.flatMap((answer, index) => faultIn(answer, 7 + index) ?? []);
  it(`lets ${GOOD.length - faults.length} of ${GOOD.length} good answers pass`, () => {
    assert.ok(faults.length <= 5, faults.join("\n"));
  });
  it("over many", () => {
    const faults = GOOD.flatMap((answer) => [1, 2, 3, 4, 5].flatMap((seed) => faultIn(answer, seed) ?? []));
    console.log(faults.length, "of", GOOD.length * 5, "good fail");
    if (process.env.MANY) console.log(faults.slice(0, 100).join("\n"));
  });

  const wrong = [...modes.values()].flatMap((mode, place) =>
    [0, 1, 2].flatMap((turn) => {
      const of = told(mode, 11 * turn + place);
      return plant(of, place + 5 * turn).map((one) => ({ ...one, of }));
    }),
  );
  const spoiled = GOOD.flatMap(([id, write], index) => {
    const mode = modes.get(id);
    if (!mode) return [];
    const of = told(mode, 7 + index);
    const one = spoil(write(of), of, index);
    return one ? [{ ...one, of }] : [];
  });
  const written = BAD.flatMap(([id, write], index) => {
    const mode = modes.get(id);
    if (!mode) return [];
    const of = told(mode, 40 + index);
    return [{ what: "by hand", text: write(of), of }];
  });
  const all = [...wrong, ...spoiled, ...written];
  const passed = all.filter(({ text, of }) => {
    const ground = groundOf(of);
    return sentencesIn(text).every((sentence) => ungrounded(sentence, ground) === undefined);
  });
  it(`lets ${passed.length} of ${all.length} answers with a planted wrong figure pass`, () => {
    assert.deepEqual(
      passed.map(({ what, text, of }) => `${of.mode.id.slice(0, 20)} ${what}: ${text}`),
      [],
    );
  });

  const blindFaults = BLIND_GOOD.flatMap((answer, index) => faultIn(answer, 300 + index) ?? []);
  it(`lets ${blindFaults.length === 0 ? "all" : BLIND_GOOD.length - blindFaults.length} of ${BLIND_GOOD.length} good answers it was not made with pass`, () => {
    assert.deepEqual(blindFaults.join("\n"), "");
  });
  const blindPassed = BLIND_BAD.flatMap((answer, index) => {
    const mode = modes.get(answer[0]);
    if (!mode || faultIn(answer, 300 + index) !== undefined) return [];
    return [answer[1](told(mode, 300 + index))];
  });
  it(`lets ${blindPassed.length} of ${BLIND_BAD.length} wrong answers it was not made with pass`, () => {
    assert.deepEqual(blindPassed, []);
  });
});
