/**
 * Holds what becomes of phrases that name a business by two things at once, or by another end than its names have.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { byAnotherEnd, halfOf } from "../../src/industries/ends.ts";
import { folded } from "../../src/industries/fold.ts";

function wordsOf(phrase: string): string[] {
  return folded(phrase).split(" ");
}

describe("halfOf", () => {
  it("lets each of two things have their end", () =>
    assert.equal(halfOf(wordsOf("roof and gutter repair"))?.kind.speciality, "roofer"));

  for (const said of ["cats and dogs", "and", "repair", "stars and moonbeam repair"])
    it(`finds no half in "${said}"`, () => assert.equal(halfOf(wordsOf(said)), undefined));
});

describe("byAnotherEnd", () => {
  it("knows a solicitor by what the lawyer is called", () =>
    assert.equal(byAnotherEnd(wordsOf("traffic ticket solicitor"))?.kind.speciality, "criminal"));

  it("knows whoever maintains a thing by what who cleans it is called", () =>
    assert.equal(byAnotherEnd(wordsOf("gutter maintenance service"))?.kind.speciality, "gutters"));

  it("knows an organiser by what the planner is called", () =>
    assert.equal(byAnotherEnd(wordsOf("baby shower organiser"))?.kind.speciality, "quince"));

  for (const said of ["moonbeam attorney", "attorney", "bakery", "crane rental firm", "urgent care clinic"])
    it(`finds nothing by "${said}"`, () => assert.equal(byAnotherEnd(wordsOf(said)), undefined));
});
