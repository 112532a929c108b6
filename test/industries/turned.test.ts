/**
 * Holds what becomes of phrases that name a business by a verb, by two things at once, or by another end than its names have.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { folded } from "../../src/industries/fold.ts";
import { byAnotherEnd, halfOf, turnedRound } from "../../src/industries/turned.ts";

function wordsOf(phrase: string): string[] {
  return folded(phrase).split(" ");
}

describe("turnedRound", () => {
  const turned: readonly (readonly [said: string, name: string])[] = [
    ["guy who fixes washing machines", "washing machine repair"],
    ["company that rents scaffolding", "scaffolding rental"],
    ["company renting out kayaks", "kayak rental"],
    ["someone who walks dogs", "dog walking service"],
    ["man who tunes pianos", "piano tuner"],
    ["firm offering whale watching", "whale watching"],
    ["service that walks dogs and feeds cats", "dog walking service"],
    ["shop that sells used books", "used book shop"],
  ];
  for (const [said, name] of turned)
    it(`makes "${name}" of "${said}"`, () => assert.equal(turnedRound(wordsOf(said)).join(" "), name));

  const kept = [
    "company that rents moonbeams",
    "place where you throw axes",
    "cooking school",
    "who",
    "renting",
    "shop that sells",
  ];
  for (const said of kept)
    it(`leaves "${said}" as it is`, () => assert.equal(turnedRound(wordsOf(said)).join(" "), said));
});

describe("halfOf", () => {
  it("lets each of two things have their end", () =>
    assert.equal(halfOf(wordsOf("roof and gutter repair"))?.kind.speciality, "roofer"));

  for (const said of ["cats and dogs", "and", "repair", "stars and moonbeam repair"])
    it(`finds no half in "${said}"`, () => assert.equal(halfOf(wordsOf(said)), undefined));
});

describe("byAnotherEnd", () => {
  it("knows a solicitor by what the lawyer is called", () =>
    assert.equal(byAnotherEnd(wordsOf("traffic ticket solicitor"))?.kind.speciality, "criminal"));

  it("knows an organiser by what the planner is called", () =>
    assert.equal(byAnotherEnd(wordsOf("baby shower organiser"))?.kind.speciality, "quince"));

  for (const said of ["moonbeam attorney", "attorney", "bakery", "crane rental firm", "urgent care clinic"])
    it(`finds nothing by "${said}"`, () => assert.equal(byAnotherEnd(wordsOf(said)), undefined));
});
