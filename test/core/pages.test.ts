import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { pageNamed } from "../../src/core/pages.ts";
import { banking } from "../../src/industries/banking.ts";
import { insurance } from "../../src/industries/insurance.ts";

describe("pageNamed", () => {
  const lines: [text: string, tab: string | undefined][] = [
    ["Accounts", "accounts"],
    ["accounts.", "accounts"],
    ["open my accounts", "accounts"],
    ["Please go to the payments page", "payments"],
    ["show me my accounts", "accounts"],
    ["settings tab", "settings"],
    ["my accounts", undefined],
    ["show me my accounts and what I owe", undefined],
    ["open", undefined],
    ["", undefined],
  ];
  for (const [text, tab] of lines)
    it(`finds ${tab ?? "none"} in: ${text}`, () => assert.equal(pageNamed(banking, text)?.id, tab));

  it("leaves records that are called like a page to who answers questions", () => {
    assert.equal(pageNamed(insurance, "show my claims"), undefined);
    assert.equal(pageNamed(insurance, "show the claims page")?.id, "claims");
    assert.equal(pageNamed(insurance, "open claims")?.id, "claims");
  });
});
