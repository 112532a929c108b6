/** Which words open a tab. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { tabIn } from "../../../src/core/answers/tabs.ts";
import { wordsIn } from "../../../src/core/answers/words.ts";
import { insurance } from "../../../src/industries/insurance.ts";

describe("tabIn", () => {
  const cases: [line: string, tab: string | undefined, sure?: boolean][] = [
    ["open the claims page", "claims", true],
    ["take me to my policies please", "policies", true],
    ["show me the coverage tab", "coverage", true],
    ["show me my claims", "claims", false],
    ["open claims", "claims", false],
    ["open a claim with the police", undefined],
    ["claims", undefined],
    ["open constructor", undefined],
  ];
  for (const [line, tab, sure] of cases)
    it(`hears ${tab ?? "no tab"} in: ${line}`, () => {
      const heard = tabIn(insurance, wordsIn(line));
      assert.equal(heard?.tab.id, tab);
      assert.equal(heard?.sure, sure);
    });
});
