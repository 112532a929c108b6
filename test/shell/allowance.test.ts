import assert from "node:assert/strict";
import { beforeEach, describe, it } from "mocha";
import { z } from "zod";
import { createAllowance, type Leave, type Limits } from "../../src/shell/allowance.ts";
import { createLog } from "../../src/shell/log.ts";

const Line = z.looseObject({ msg: z.string() });

let now: number;
let lines: z.infer<typeof Line>[];

describe("The allowance", () => {
  beforeEach(() => {
    now = Date.UTC(2026, 10, 21, 12);
    lines = [];
  });

  function open(limits: Partial<Limits> = {}) {
    const log = createLog("info", { write: (line: string) => lines.push(Line.parse(JSON.parse(line))) });
    const generous = { tokensPerDay: 1_000, perUser: 1_000, perTenant: 1_000, ...limits };
    return createAllowance(generous, { now: () => now, log });
  }

  function times<Thing>(count: number, thing: () => Thing): readonly Thing[] {
    return Array.from({ length: count }, thing);
  }

  const ALICE = { tenant: "contoso", user: "alice" };
  const BOB = { tenant: "contoso", user: "bob" };

  describe("Allowance.ask", () => {
    it("grants a user so many requests at once, and as many more in a minute, evenly", () => {
      const allowance = open({ perUser: 3 });
      const ask = () => allowance.ask(ALICE);
      assert.deepEqual(times<Leave>(4, ask), ["granted", "granted", "granted", "user is quick"]);
      now += 19_999;
      assert.equal(ask(), "user is quick");
      now += 1;
      assert.deepEqual(times<Leave>(2, ask), ["granted", "user is quick"]);
      now += 3_600_000;
      assert.deepEqual(times<Leave>(4, ask), ["granted", "granted", "granted", "user is quick"]);
    });

    it("counts each user alone, those of the same name in other tenants too, and all of a tenant together", () => {
      const allowance = open({ perUser: 2, perTenant: 3 });
      assert.deepEqual(
        times<Leave>(3, () => allowance.ask(ALICE)),
        ["granted", "granted", "user is quick"],
      );
      assert.deepEqual(
        times<Leave>(2, () => allowance.ask(BOB)),
        ["granted", "tenant is quick"],
      );
      assert.equal(allowance.ask({ ...ALICE, tenant: "fabrikam" }), "granted");
    });

    it("grants nothing to a tenant whose tokens are spent, until the next day, and says so in the log once a day", () => {
      const allowance = open();
      allowance.spend("contoso", 600);
      assert.equal(allowance.ask(ALICE), "granted");
      allowance.spend("contoso", 400);
      assert.deepEqual([...times<Leave>(3, () => allowance.ask(ALICE)), allowance.ask(BOB)], Array(4).fill("spent"));
      assert.equal(allowance.ask({ ...ALICE, tenant: "fabrikam" }), "granted");
      assert.deepEqual(
        lines.map(({ msg, tenant, tokens }) => [msg, tenant, tokens]),
        [["A tenant has used up its tokens for the day", "contoso", 1_000]],
      );
      now += 12 * 3_600_000;
      assert.equal(allowance.ask(ALICE), "granted");
      allowance.spend("contoso", 1_000);
      assert.equal(allowance.ask(ALICE), "spent");
      assert.equal(lines.length, 2);
    });

    it("grants nothing at all where there are no tokens", () => {
      assert.equal(open({ tokensPerDay: 0 }).ask(ALICE), "spent");
    });

    it("is not troubled by a clock that goes back", () => {
      const allowance = open({ perUser: 1 });
      allowance.ask(ALICE);
      now -= 3_600_000;
      assert.equal(allowance.ask(ALICE), "user is quick");
    });

    it("remembers ten thousand users, and forgets those not heard of for longest", () => {
      const allowance = open({ perUser: 1, perTenant: 1_000_000 });
      allowance.ask(ALICE);
      for (let user = 0; user < 9_999; user += 1) allowance.ask({ tenant: "contoso", user: String(user) });
      assert.equal(allowance.ask(ALICE), "user is quick");
      for (let user = 0; user < 10_000; user += 1) allowance.ask({ tenant: "contoso", user: `more ${user}` });
      assert.equal(allowance.ask(ALICE), "granted");
    });
  });
});
