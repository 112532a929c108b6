/**
 * Law 2: what is derived equals what the rows give, to the cent. The sums are made here anew, in whole cents.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type Condition, Derivation, type Value } from "../../src/core/blueprint.ts";
import { derive, matching } from "../../src/core/derive.ts";
import type { Persona } from "../../src/core/persona.ts";
import type { Row } from "../../src/core/rows.ts";
import { centsOf, forEachCustomer, MODES } from "./customers.ts";

function counted(rows: readonly Row[], where: readonly Condition[]): Row[] {
  let left = [...rows];
  for (const { column, is, not } of where) {
    if (is) left = left.filter((row) => is.some((value) => value === row[column]));
    if (not) left = left.filter((row) => not.every((value) => value !== row[column]));
  }
  return left;
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** What a fact must be; numbers in whole cents. */
function expected(from: Derivation, { facts, ledgers }: Persona): number | Value | undefined {
  const rows = "ledger" in from ? counted(ledgers[from.ledger] ?? [], from.where ?? []) : [];
  switch (from.kind) {
    case "sum":
      return add(rows.map((row) => centsOf(row[from.column])));
    case "average":
      return Math.round(add(rows.map((row) => centsOf(row[from.column]))) / rows.length);
    case "count":
      return rows.length * 100;
    case "first": {
      const value = rows.at(0)?.[from.column];
      return typeof value === "number" ? centsOf(value) : value;
    }
    case "total":
      return add(from.of.map((id) => centsOf(facts[id])));
    case "difference":
      return centsOf(facts[from.of]) - centsOf(facts[from.less]);
    case "share":
      return 100 * Math.round((100 * centsOf(facts[from.of])) / centsOf(facts[from.whole]));
  }
}

describe("derive", () => {
  for (const mode of MODES)
    it(`computes every derived fact of ${mode.id} to the cent`, () =>
      forEachCustomer(mode, (persona) => {
        for (const { id, from } of mode.blueprint.facts) {
          const derived = "ledger" in from || ["total", "difference", "share"].includes(from.kind);
          if (!derived) continue;
          const value = persona.facts[id];
          assert.equal(typeof value === "number" ? centsOf(value) : value, derivedValue(from, persona), id);
        }
      }));

  it("rounds half a cent up, however the sum is stored", () => {
    const from = { kind: "average", ledger: "orders", column: "amount" } as const;
    const orders = [{ amount: 10 }, { amount: 0.05 }];
    assert.equal(derive(from, { facts: {}, ledgers: { orders } }), 5.03);
  });

  const facts = { owed: 0, limit: 0, spent: 12.34, saved: 0.1, more: 0.2 };
  const ledgers = {
    bills: [],
    visits: [
      { day: "2026-11-20", paid: 0.1 },
      { day: "2026-11-01", paid: 0.2 },
    ],
  };
  const cases: [what: string, from: Derivation, value: Value | undefined][] = [
    ["the sum of nothing", { kind: "sum", ledger: "bills", column: "amount" }, 0],
    ["the count of nothing", { kind: "count", ledger: "bills" }, 0],
    ["the average of nothing", { kind: "average", ledger: "bills", column: "amount" }, undefined],
    ["the first of nothing", { kind: "first", ledger: "bills", column: "amount" }, undefined],
    ["a share of nothing", { kind: "share", of: "owed", whole: "limit" }, undefined],
    ["a sum without dust", { kind: "sum", ledger: "visits", column: "paid" }, 0.3],
    ["a total without dust", { kind: "total", of: ["saved", "more"] }, 0.3],
    ["a difference below zero", { kind: "difference", of: "owed", less: "spent" }, -12.34],
    ["the first as listed", { kind: "first", ledger: "visits", column: "day" }, "2026-11-20"],
  ];
  for (const [what, from, value] of cases)
    it(`gives ${what}: ${value}`, () => assert.equal(derive(from, { facts, ledgers }), value));
});

/** Narrows a fact's source to a derived one. */
function derivedValue(from: { readonly kind: string }, persona: Persona): number | Value | undefined {
  return expected(Derivation.parse(from), persona);
}

describe("matching", () => {
  const rows = [{ kind: "a" }, { kind: "b" }, { other: "c" }];
  const cases: [where: Condition[], count: number][] = [
    [[], 3],
    [[{ column: "kind", is: ["a", "b"] }], 2],
    [[{ column: "kind", not: ["a"] }], 2],
    [[{ column: "kind", is: ["a", "b"], not: ["b"] }], 1],
    [
      [
        { column: "kind", is: ["a"] },
        { column: "kind", is: ["b"] },
      ],
      0,
    ],
    [[{ column: "kind", is: [] }], 0],
  ];
  for (const [where, count] of cases)
    it(`keeps ${count} rows for ${JSON.stringify(where)}`, () => assert.equal(matching(rows, where).length, count));
});

describe("withRunning", () => {
  for (const mode of MODES.filter(({ blueprint }) => JSON.stringify(blueprint).includes('"running"')))
    it(`runs every balance of ${mode.id} back row by row, never below zero`, () =>
      forEachCustomer(mode, ({ facts, ledgers }) => {
        for (const { id, columns } of mode.blueprint.ledgers)
          for (const { id: column, from } of columns) {
            if (from?.kind !== "running") continue;
            let balance = centsOf(facts[from.fact]);
            for (const row of ledgers[id] ?? []) {
              assert.equal(centsOf(row[column]), balance);
              balance -= centsOf(row[from.by]);
              assert.ok(balance >= 0, `the balance was ${balance} cents`);
            }
          }
      }));
});
