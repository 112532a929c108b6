import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { BUILT_IN, modeFaults, modeOf } from "../../src/industries/modes.ts";
import { localModeOf, madeOf } from "./businesses.ts";

describe("modeOf", () => {
  for (const mode of BUILT_IN)
    it(`finds ${mode.id}`, async () => assert.equal(await modeOf({ kind: "built-in", id: mode.id }), mode));

  it("names a mode that is no longer built in after itself", async () =>
    assert.equal((await modeOf({ kind: "built-in", id: "circus" })).name, "circus"));

  const gone: [what: string, part: object][] = [
    ["family", { family: "gone", speciality: "gone" }],
    ["family of the language's own", { family: "constructor", speciality: null }],
    ["speciality", { speciality: "gone" }],
  ];
  for (const [what, part] of gone)
    it(`makes a mode though its ${what} is not there`, async () => {
      const mode = await modeOf({ ...madeOf("florist"), ...part });
      assert.deepEqual([mode.name, mode.origin], ["florist", "local"]);
      assert.deepEqual(modeFaults(mode), []);
    });

  for (const business of ["constructor", "__proto__", "toString", "valueOf"])
    it(`takes "${business}" for a word like any other`, async () =>
      assert.equal((await modeOf({ ...madeOf("florist"), business })).name, business));

  it("lays the model's draft over the local mode", async () => {
    const local = await localModeOf("florist");
    const mode = await modeOf({ ...madeOf("florist"), draft: { tagline: "Petals by noon", colour: "#123456" } });
    assert.deepEqual(mode, { ...local, tagline: "Petals by noon", colour: "#123456", origin: "model" });
  });

  it("gives the same mode for the same reference", async () =>
    assert.equal(await modeOf(madeOf("florist")), await modeOf(madeOf("florist"))));
});
