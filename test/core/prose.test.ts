/**
 * Holds the cutting of prose into sentences to tables, and to giving back exactly what it was fed.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readSentences, sentencesIn } from "../../src/core/prose.ts";

const texts: readonly (readonly string[])[] = [
  ["You have $1,240.50 in checking. ", "Savings hold $1.5k. ", "All good!"],
  ["Dr. Lin sees you at 3 p.m. on Tuesday. ", "Bring your card."],
  ["We open at 9 a.m. ", "You are booked for 10."],
  ["Batch No. 4 is ready, e.g. today. ", "Approx. 12 loaves are left."],
  ["1. Greenleaf Market: $82.14\n", "2. Harbor Fitness: $45.00\n", "Anything else?"],
  ["Really?! ", "Yes. ", "“It is due.” ", "Then pay it…"],
  ["Samuel J. Smith lives on Elm St. near the U.S. Bank. ", "He pays 4.5 percent."],
];

describe("sentencesIn", () => {
  for (const sentences of texts)
    it(`cuts ${JSON.stringify(sentences.join("").slice(0, 50))} into ${sentences.length}`, () => {
      assert.deepEqual(sentencesIn(sentences.join("")), sentences);
    });
});

describe("readSentences", () => {
  const words = fc.constantFrom("a", "Dr", ".", "!", "?", " ", "\n", "3", "$1", ".5", "p.m", "e.g", "…", "”", ",", "X");

  it("gives back exactly what it was fed, however it was cut", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (parts, size) => {
        const text = parts.join("");
        const reader = readSentences();
        const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
        const out = [...chunks.flatMap((chunk) => reader.feed(chunk)), ...reader.end()];
        assert.equal(out.join(""), text);
        assert.deepEqual(out, sentencesIn(text));
      }),
    );
  });

  it("waits at the end of a chunk for what a point belongs to", () => {
    const reader = readSentences();
    assert.deepEqual(reader.feed("It is $1,240."), []);
    assert.deepEqual(reader.feed("50 now. "), []);
    assert.deepEqual(reader.feed("And"), ["It is $1,240.50 now. "]);
    assert.deepEqual(reader.end(), ["And"]);
  });

  it("is quick with 100,000 characters that never end", () => {
    const reader = readSentences();
    const start = performance.now();
    for (let at = 0; at < 20_000; at++) reader.feed("word.");
    assert.equal(reader.end().join("").length > 0, true);
    assert.ok(performance.now() - start < 2_000);
  });
});
