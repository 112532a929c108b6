/** How days are said in an answer. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { spoken } from "../../../src/core/answers/spoken.ts";

describe("spoken", () => {
  const cases: [written: string, said: string][] = [
    ["due Nov 26, 2026", "due Thursday, Nov 26"],
    ["due Thursday, Nov 26, 2026", "due Thursday, Nov 26"],
    ["on Nov 13, 2026", "on Nov 13"],
    ["on Jan 11, 2027", "on Jan 11"],
    ["on Aug 12, 2027", "on Aug 12, 2027"],
    ["since Mar 2, 2021", "since Mar 2, 2021"],
    ["in Oct 2026", "in October"],
    ["since Dec 2025", "since Dec 2025"],
    ["Max 12, 2026", "Max 12, 2026"],
  ];
  for (const [written, said] of cases)
    it(`says "${said}" for "${written}" on November 21`, () => assert.equal(spoken(written, "2026-11-21"), said));
});
