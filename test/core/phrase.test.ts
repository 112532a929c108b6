import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readPhrase, writePhrase } from "../../src/core/phrase.ts";

const DOLLAR = "$";
const values = {
  name: { value: `{due} ${DOLLAR}{due}`, unit: "text" },
  due: { value: "2026-11-20", unit: "date" },
  sum: { value: 12, unit: "money" },
  none: { value: "", unit: "text" },
} as const;

function written(text: string): string {
  return writePhrase(readPhrase(text, (id) => Object.entries(values).find(([key]) => key === id)?.[1]));
}

describe("readPhrase", () => {
  const cases: [text: string, says: string][] = [
    ["", ""],
    ["No names here", "No names here"],
    ["{sum}", "$12.00"],
    ["Due {due}.", "Due Nov 20, 2026."],
    ["Due {due|weekday}.", "Due Friday, Nov 20, 2026."],
    ["{sum|weekday}", "$12.00"],
    ["{due|month}", "Nov 20, 2026"],
    ["{sum}{sum}", "$12.00$12.00"],
    ["{nobody}, {constructor}", ", "],
    ["{name}", `{due} ${DOLLAR}{due}`], // a value is never read again
    ["{{sum}}", "{$12.00}"],
    ["{}", "{}"],
    ["{not one}", "{not one}"],
    [`${DOLLAR}{sum}`, "$$12.00"],
    ["{none}!", "!"],
  ];
  for (const [text, says] of cases) it(`reads "${text}" as "${says}"`, () => assert.equal(written(text), says));

  it("leaves what names nothing as it is", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !/\{[A-Za-z0-9|]{1,60}\}/.test(text)),
        (text) => assert.equal(written(text), text),
      ),
    ));
});
