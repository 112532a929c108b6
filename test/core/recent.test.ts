import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createRecent } from "../../src/core/recent.ts";

/** Asks for keys in turn, and tells which of them had to be made. */
function madeFor(most: number, keys: string): string {
  const recent = createRecent<string>(most);
  let made = "";
  for (const key of keys)
    assert.equal(
      recent(key, () => {
        made += key;
        return `the ${key}`;
      }),
      `the ${key}`,
    );
  return made;
}

describe("createRecent", () => {
  it("makes a thing once", () => assert.equal(madeFor(2, "aabab"), "ab"));
  it("lets go of what was not asked for longest", () => assert.equal(madeFor(2, "abacab"), "abcb"));
});
