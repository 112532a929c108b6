import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  become,
  HANDLED_KEPT,
  handled,
  leaveMode,
  moveTo,
  newSession,
  Session,
  takeCustomer,
} from "../../src/core/session.ts";

const BANK = { kind: "built-in", id: "banking" } as const;
const fresh = newSession("2026-11-21");
const bank = become(fresh, {
  mode: BANK,
  company: "Contoso",
  colour: "#2E7D32",
  brand: "Contoso Bank",
  seed: 4711,
  day: "2026-11-21",
});

describe("newSession", () => {
  it("is nobody, on the day it begins, and may be kept", () => {
    assert.deepEqual(fresh, {
      mode: null,
      company: null,
      colour: null,
      brand: null,
      seed: 0,
      day: "2026-11-21",
      revision: 0,
      welcomed: false,
      events: [],
      lines: [],
      handled: [],
    });
    assert.deepEqual(Session.parse(JSON.parse(JSON.stringify(fresh))), fresh);
  });

  it("is what one becomes that was kept before there were colours and brands", () => {
    const { colour: _, brand: __, ...old } = fresh;
    assert.deepEqual(Session.parse(old), fresh);
  });
});

describe("become", () => {
  it("takes mode, company, colour, brand and customer at once, and counts one change", () =>
    assert.deepEqual(bank, {
      ...fresh,
      mode: BANK,
      company: "Contoso",
      colour: "#2E7D32",
      brand: "Contoso Bank",
      seed: 4711,
      revision: 1,
      welcomed: true,
    }));

  for (const [said, day] of [
    ["2026-11-20", "2026-11-21"],
    ["2026-11-21", "2026-11-21"],
    ["2026-12-01", "2026-12-01"],
  ] as const)
    it(`said on ${said} is dated ${day}`, () =>
      assert.equal(
        become(bank, { mode: BANK, company: null, colour: null, brand: null, seed: 1, day: said }).day,
        day,
      ));
});

describe("takeCustomer", () => {
  it("takes the one with the seed, and keeps all else but the revision", () =>
    assert.deepEqual(takeCustomer(bank, 12), { ...bank, seed: 12, revision: 2 }));

  it("takes another when no seed is named", () => assert.notEqual(takeCustomer(bank).seed, bank.seed));
});

describe("moveTo", () => {
  it("moves the day, and nothing else but the revision", () =>
    assert.deepEqual(moveTo(bank, "2027-01-01"), { ...bank, day: "2027-01-01", revision: 2 }));
});

describe("leaveMode", () => {
  it("leaves nothing of the business, and goes on counting", () =>
    assert.deepEqual(leaveMode(bank), { ...fresh, revision: 2, welcomed: true }));
});

describe("handled", () => {
  it("notes an activity", () => assert.deepEqual(handled(fresh, "a").handled, ["a"]));
  it("notes none without an id", () => assert.equal(handled(fresh, ""), fresh));
  it("forgets the oldest beyond those it keeps", () => {
    let session = fresh;
    for (let index = 0; index <= HANDLED_KEPT; index++) session = handled(session, `${index}`);
    assert.equal(session.handled.length, HANDLED_KEPT);
    assert.deepEqual([session.handled[0], session.handled.at(-1)], ["1", `${HANDLED_KEPT}`]);
  });
});
