import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { recognise } from "../../src/industries/recognise.ts";
import { createAllowance, type Limits } from "../../src/shell/allowance.ts";
import { createLog } from "../../src/shell/log.ts";
import { askForDraft, becomeOf } from "../../src/shell/making.ts";
import { createDrafts } from "../../src/shell/modes.ts";
import { openSqlite } from "../../src/shell/sqlite.ts";
import { DRAFT } from "../model/draft.ts";

const nothingAsked = { company: undefined, colour: undefined, draft: undefined };

describe("becomeOf", () => {
  const companies: [business: string, asked: object, company: string | null][] = [
    ["Hooli", {}, "Hooli"],
    ["blorfle", {}, "Blorfle"],
    ["blorfle", { company: "Initech" }, "Initech"],
    ["blorfle", { draft: { company: "Drafted & Daughters" } }, null],
    ["Hooli", { draft: { company: "Drafted & Daughters" } }, "Hooli"],
    ["florist", {}, null],
    ["Woodgrove Bank", {}, "Woodgrove Bank"],
    ["Margie's Travel", {}, "Margie's Travel"],
    ["Margie's Travel", { draft: { company: "Drafted & Daughters" } }, "Margie's Travel"],
    ["Margie's Travel", { company: "Initech" }, "Initech"],
    ["Goat Cheese Company", {}, "Goat Cheese Company"],
    ["Credit Union", {}, null],
    ["BANK", {}, null],
    ["Blumenladen", {}, null],
    ["Wells Fargo", {}, "Wells Fargo"],
    ["Wells Fargo", { company: "Initech" }, "Initech"],
  ];
  for (const [business, asked, company] of companies)
    it(`names "${business}" ${company ?? "as the mode does"}, asked for ${JSON.stringify(asked)}`, async () => {
      const become = await becomeOf(recognise(business), { ...nothingAsked, ...asked });
      assert.equal(become.company, company);
    });
});

describe("askForDraft", () => {
  const log = createLog("silent");
  const silentModel = {
    answer: () => assert.fail("Expected nobody to talk"),
    warm: async () => {},
    health: () => ({ breaker: "closed", secondsSinceSuccess: undefined }) as const,
  };

  /** Asks for two businesses, of a model whose drafts take 600 tokens each. */
  async function askTwice(limits: Partial<Limits>) {
    const model = {
      ...silentModel,
      draft: async ({ spend }: { spend?: (tokens: number) => void }) => {
        spend?.(600);
        return { value: DRAFT, complete: true };
      },
    };
    const all = { tokensPerDay: 10_000, perUser: 10, perTenant: 10, ...limits };
    const allowance = createAllowance(all, { now: () => 0, log });
    const drafts = createDrafts(openSqlite(":memory:"), () => {});
    const workshop = { model, drafts, deadlineMs: 1_000, log, limits: allowance };
    const kinds: string[] = [];
    for (const business of ["florist", "bakery"])
      kinds.push((await askForDraft({ tenant: "acme", user: "alice" }, recognise(business), workshop)).kind);
    return kinds;
  }

  it("asks as often as it may", async () => assert.deepEqual(await askTwice({}), ["drafted", "drafted"]));

  it("has nothing for one who asks too often", async () => {
    assert.deepEqual(await askTwice({ perUser: 1 }), ["drafted", "nothing"]);
  });

  it("has nothing for a tenant that has used up its tokens", async () => {
    assert.deepEqual(await askTwice({ tokensPerDay: 600 }), ["drafted", "nothing"]);
  });

  it("has nothing, at once, for one who has waited for as long as people wait", async () => {
    const model = { ...silentModel, draft: () => new Promise<never>(() => {}) };
    const drafts = createDrafts(openSqlite(":memory:"), () => {});
    const workshop = { model, drafts, deadlineMs: 3_600_000, log };
    const asker = { tenant: "acme", user: "alice", waitedMs: 3_600_000 };
    assert.deepEqual(await askForDraft(asker, recognise("florist"), workshop), { kind: "nothing" });
  });
});
