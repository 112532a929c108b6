/**
 * Holds what a phrase with a verb is turned into.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { nameOfClause } from "../../src/industries/clause.ts";
import { recognise } from "../../src/industries/recognise.ts";

const CLAUSES: readonly (readonly [phrase: string, name: string])[] = [
  ["guy who makes custom knives", "custom knife maker"],
  ["company that rents out scaffolding towers to homeowners", "scaffolding tower rental"],
  ["lighthouse you can sleep in", "lighthouse hotel"],
  ["place where you can rent a tent", "tent rental"],
  ["place to rent skis", "ski rental"],
  ["place to buy cheese", "cheese shop"],
  ["company selling mattresses online", "mattress shop"],
  ["shop that sells only umbrellas", "umbrella shop"],
  ["shop selling left-handed scissors", "left-handed scissors shop"],
  ["company that grows mushrooms in old mines", "mushroom farm"],
  ["vegan company that makes cheese", "vegan cheese maker"],
  ["company that makes bags out of old sails", "sail bag maker"],
  ["company that makes furniture for cats", "cat furniture maker"],
  ["company that makes software for dentists", "software company for dentists"],
  ["company that teaches kids to swim", "swimming school"],
  ["farm where you pick your own strawberries", "strawberry farm"],
  ["business that sells and repairs bikes", "bike shop"],
  ["castle turned hotel", "castle hotel"],
  ["old train turned into a restaurant", "train restaurant"],
  ["family that bakes bread", "bread bakery"],
  ["stall selling olives", "olive shop"],
  ["company that makes valves", "valve maker"],
  ["old fire station turned into a hotel", "fire station hotel"],
  ["company that makes kayaks", "kayak maker"],
  ["school that teaches pottery", "pottery school"],
  ["platform for renting camper vans", "camper van rental"],
  ["farm that grows tulips", "tulip farm"],
  ["startup which builds drones", "drone maker"],
  ["company making bespoke oak chairs", "bespoke oak chair maker"],
  ["company that hires out cranes", "crane rental"],
  ["company that supplies uniforms to hotels", "uniform supplier"],
  ["company that makes quibbles for pets", "pet quibble maker"],
  ["startup that rents electric cars by the hour", "electric car rental"],
  ["guy who fixes washing machines", "washing machine repair"],
  ["company renting out kayaks", "kayak rental"],
  ["someone who walks dogs", "dog walking"],
  ["man who tunes pianos", "piano tuner"],
  ["firm offering whale watching", "whale watching"],
  ["company that runs escape rooms", "escape room"],
  ["shop that sells used books", "used book shop"],
  ["company that recycles solar panels", "solar panel recycling"],
];

/** What says a name already, or nothing that a name could be made of. */
const LEFT: readonly string[] = [
  "bank",
  "goat yoga studio",
  "hospital for dolls",
  "bank that lends to farmers",
  "charity that trains guide dogs",
  "cafe where you can pet cats",
  "shop that sells everything",
  "company that makes",
  "place where you can",
  "who makes knives",
  "",
  "that that that that",
  "shop that sells nothing anybody has heard of",
  "company that does moonbeams",
  "printing company",
  "self storing vault",
];

describe("nameOfClause", () => {
  for (const [phrase, name] of CLAUSES)
    it(`calls a ${phrase} a ${name}`, () => assert.equal(nameOfClause(phrase), name));
  for (const phrase of LEFT) it(`leaves "${phrase}"`, () => assert.equal(nameOfClause(phrase), undefined));

  it("is what recognition goes by", () => {
    const { family, speciality, business } = recognise("lighthouse you can sleep in");
    assert.deepEqual([family, speciality, business], ["lodging", "lighthouse", "lighthouse hotel"]);
  });
});
