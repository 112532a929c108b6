/**
 * Times as people name them, on a Saturday.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { spanIn } from "../../../src/core/answers/span.ts";
import { wordsIn } from "../../../src/core/answers/words.ts";

const DAY = "2026-11-21";

describe("spanIn", () => {
  const behind: [text: string, since: string | undefined, until: string | undefined][] = [
    ["spent today", "2026-11-21", "2026-11-21"],
    ["spent yesterday", "2026-11-20", "2026-11-20"],
    ["this week", "2026-11-16", "2026-11-22"],
    ["last week", "2026-11-09", "2026-11-15"],
    ["last month", "2026-10-01", "2026-10-31"],
    ["over the last month", "2026-10-22", "2026-11-21"],
    ["this quarter", "2026-10-01", "2026-12-31"],
    ["last year", "2025-01-01", "2025-12-31"],
    ["in the last 30 days", "2026-10-23", "2026-11-21"],
    ["past two weeks", "2026-11-08", "2026-11-21"],
    ["since March", "2026-03-01", undefined],
    ["since 5 march 2025", "2025-03-05", undefined],
    ["since the 5th", "2026-11-05", undefined],
    ["after oct 12", "2026-10-13", undefined],
    ["before december", undefined, "2025-11-30"],
    ["until october", undefined, "2026-10-31"],
    ["in October", "2026-10-01", "2026-10-31"],
    ["in may", "2026-05-01", "2026-05-31"],
    ["on monday", "2026-11-16", "2026-11-16"],
    ["between nov 1 and nov 10", "2026-11-01", "2026-11-10"],
    ["from september to october", "2026-09-01", "2026-10-31"],
    ["three days ago", "2026-11-18", "2026-11-18"],
    ["in 2025", "2025-01-01", "2025-12-31"],
  ];
  for (const [text, since, until] of behind)
    it(`finds the days of: ${text}`, () => {
      const span = spanIn(wordsIn(text), { day: DAY, ahead: false });
      assert.deepEqual([span?.since, span?.until], [since, until]);
    });

  const ahead: [text: string, since: string | undefined, until: string | undefined][] = [
    ["tomorrow", "2026-11-22", "2026-11-22"],
    ["next week", "2026-11-23", "2026-11-29"],
    ["this weekend", "2026-11-21", "2026-11-22"],
    ["next month", "2026-12-01", "2026-12-31"],
    ["in the next two weeks", "2026-11-21", "2026-12-05"],
    ["in december", "2026-12-01", "2026-12-31"],
    ["in january", "2027-01-01", "2027-01-31"],
    ["on friday", "2026-11-27", "2026-11-27"],
    ["by the 30th", undefined, "2026-11-30"],
  ];
  for (const [text, since, until] of ahead)
    it(`finds the days ahead of: ${text}`, () => {
      const span = spanIn(wordsIn(text), { day: DAY, ahead: true });
      assert.deepEqual([span?.since, span?.until], [since, until]);
    });

  for (const text of [
    "savings",
    "may I see my bills",
    "the last three orders",
    "by month",
    "constructor prototype",
    "",
  ])
    it(`finds no time in: ${text}`, () => assert.equal(spanIn(wordsIn(text), { day: DAY, ahead: false }), undefined));
});
