/** What docs/data.md promises: that it lists every field that is stored. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { Event } from "../src/core/action.ts";
import { Draft } from "../src/core/draft.ts";
import { Line, ModeReference, Session } from "../src/core/session.ts";

describe("docs/data.md", () => {
  const page = readFileSync("docs/data.md", "utf8");
  const stored = {
    session: Session.shape,
    line: Line.shape,
    event: Event.shape,
    draft: Draft.shape,
    ...Object.fromEntries(ModeReference.options.map(({ shape }) => [`mode ${shape.kind.value}`, shape])),
  };
  for (const [what, shape] of Object.entries(stored)) {
    it(`names every field of a stored ${what}`, () => {
      assert.deepEqual(
        Object.keys(shape).filter((field) => !page.includes(`\`${field}\``)),
        [],
      );
    });
  }
});
