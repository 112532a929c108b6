import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { callingOf } from "../../src/industries/calling.ts";
import { folded } from "../../src/industries/fold.ts";

describe("callingOf", () => {
  const told: readonly (readonly [said: string, calling: string | undefined])[] = [
    ["company that makes kayaks", "kayak maker"],
    ["startup which builds drones", "drone maker"],
    ["company making bespoke oak chairs", "bespoke oak chair maker"],
    ["company that hires out cranes", "crane hire"],
    ["people who fix phones", "phone repair"],
    ["shop selling hats", "hat shop"],
    ["company that supplies uniforms to hotels", "uniform supplier"],
    ["company that makes glowing socks for pets", "glowing sock factory"],
    ["company that makes quibbles for pets", "quibble maker for pets"],
    ["company that makes", undefined],
    ["company that makes tables and chairs", undefined],
    ["shop that sells nothing anybody has heard of", undefined],
    ["printing company", undefined],
    ["self storing vault", undefined],
    ["bank that lends", undefined],
    ["makes kayaks", undefined],
    ["", undefined],
  ];
  for (const [said, calling] of told)
    it(`calls "${said}" ${calling === undefined ? "nothing" : `a ${calling}`}`, () =>
      assert.equal(callingOf(folded(said).split(" "))?.called, calling));

  it("tells which part of it is a name, where the whole is none", () =>
    assert.deepEqual(callingOf(["startup", "that", "rents", "electric", "cars", "by", "the", "hour"]), {
      called: "electric car rental",
      known: "car rental",
    }));
});
