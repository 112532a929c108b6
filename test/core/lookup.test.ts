/**
 * Look-ups against sums made here anew, in whole cents, and queries that name what is not there.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { lookUp } from "../../src/core/lookup.ts";
import { createPersona } from "../../src/core/persona.ts";
import { Query } from "../../src/core/query.ts";
import { banking } from "../../src/industries/banking.ts";
import { centsOf, customersOf, DAY, MODES } from "./customers.ts";

const persona = createPersona(banking, { seed: 7, day: DAY });
const rows = persona.ledgers.transactions ?? [];
const amounts = rows.map((row) => centsOf(row.amount));
const ask = (query: Query) => lookUp(banking, persona, Query.parse(query));
const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);

describe("lookUp", () => {
  it("lists rows as the ledger does, the newest first, and says how many there are", () => {
    const found = ask({ ledger: "transactions", wanted: "rows", most: 3 });
    assert.ok(found.kind === "rows");
    assert.deepEqual(found.rows, rows.slice(0, 3));
    assert.equal(found.all, rows.length);
    assert.deepEqual(found.headings[0], { id: "date", label: "Date", unit: "date" });
  });

  it("keeps the rows of a condition, a word and a time, both ends included", () => {
    const [newest, , third] = rows.map((row) => String(row.date));
    const groceries = ask({
      ledger: "transactions",
      wanted: "rows",
      where: [{ column: "category", is: ["GROCERIES"] }],
    });
    assert.ok(groceries.kind === "rows" && groceries.all > 0);
    assert.ok(groceries.rows.every((row) => row.category === "Groceries"));
    const others = ask({
      ledger: "transactions",
      wanted: "count",
      where: [{ column: "category", not: ["Groceries"] }],
    });
    assert.deepEqual(others, {
      kind: "number",
      value: rows.length - groceries.all,
      unit: "count",
      rows: rows.length - groceries.all,
    });
    const named = ask({ ledger: "transactions", wanted: "first", containing: "transfer TO" });
    assert.ok(named.kind === "row" && named.row.description === "Transfer to Savings");
    const lately = ask({ ledger: "transactions", wanted: "count", since: String(third), until: String(newest) });
    assert.ok(lately.kind === "number");
    assert.equal(lately.value, rows.filter((row) => String(row.date) >= String(third)).length);
  });

  it("finds the row that is the highest, the lowest, the first and the last", () => {
    const of = (wanted: Query["wanted"], column?: string) => {
      const found = ask({ ledger: "transactions", wanted, column });
      return found.kind === "row" ? found.row : undefined;
    };
    assert.equal(centsOf(of("highest", "amount")?.amount), Math.max(...amounts));
    assert.equal(centsOf(of("lowest", "amount")?.amount), Math.min(...amounts));
    assert.deepEqual(of("first"), rows[0]);
    assert.deepEqual(of("last"), rows.at(-1));
    assert.deepEqual(of("lowest", "date")?.date, rows.at(-1)?.date);
  });

  for (const mode of MODES)
    it(`sums, averages, counts and groups every column of ${mode.id} to the cent`, () =>
      customersOf(mode)
        .slice(0, 40)
        .forEach(({ persona: one }) => {
          for (const { id, columns } of mode.blueprint.ledgers)
            for (const { id: column } of columns.filter(({ unit }) =>
              ["money", "dollars", "flow", "count"].includes(unit),
            )) {
              const own = (one.ledgers[id] ?? []).map((row) => centsOf(row[column]));
              const sum = lookUp(mode, one, { ledger: id, wanted: "sum", column });
              assert.ok(sum.kind === "number" && centsOf(sum.value) === total(own), `${id}.${column}`);
              const average = lookUp(mode, one, { ledger: id, wanted: "average", column });
              if (own.length === 0) assert.deepEqual(average, { kind: "nothing" });
              else
                assert.ok(average.kind === "number" && centsOf(average.value) === Math.round(total(own) / own.length));
              for (const by of columns) {
                const groups = lookUp(mode, one, { ledger: id, wanted: "sum", column, by: by.id, most: 10 });
                assert.ok(groups.kind === "groups");
                if (groups.all <= 10)
                  assert.equal(
                    total(groups.groups.map(({ value }) => centsOf(value))),
                    total(own),
                    `${id} by ${by.id}`,
                  );
              }
            }
        }));

  it("puts dates together by month, the oldest first", () => {
    const found = ask({ ledger: "transactions", wanted: "count", by: "date" });
    assert.ok(found.kind === "groups");
    const months = [...new Set(rows.map((row) => `${String(row.date).slice(0, 7)}-01`))].toSorted();
    assert.deepEqual(
      found.groups.map(({ of }) => of),
      months,
    );
  });

  it("keeps the rows with more, or less, than an amount", () => {
    const limit = Number(rows[0]?.amount);
    const over = rows.filter((row) => Number(row.amount) > limit).length;
    const under = rows.filter((row) => Number(row.amount) < limit).length;
    const counted = { ledger: "transactions", wanted: "count", column: "amount" } as const;
    assert.deepEqual(ask({ ...counted, over: limit }), { kind: "number", value: over, unit: "count", rows: over });
    assert.deepEqual(ask({ ...counted, under: limit }), { kind: "number", value: under, unit: "count", rows: under });
    assert.equal(ask({ ledger: "transactions", wanted: "rows", column: "category", over: 1 }).kind, "unknown");
    assert.equal(ask({ ledger: "transactions", wanted: "rows", over: 1 }).kind, "unknown");
  });

  it("finds nothing where no row is, and a sum of 0", () => {
    const none = { ledger: "transactions", column: "amount", containing: "zeppelin" } as const;
    for (const wanted of ["average", "highest", "lowest", "first", "last"] as const)
      assert.deepEqual(ask({ ...none, wanted }), { kind: "nothing" });
    assert.deepEqual(ask({ ...none, wanted: "sum" }), { kind: "number", value: 0, unit: "money", rows: 0 });
  });

  const unknown: [query: Query, what: RegExp][] = [
    [{ ledger: "loans", wanted: "rows" }, /a ledger "loans"/],
    [{ ledger: "toString", wanted: "rows" }, /a ledger "toString"/],
    [{ ledger: "transactions", wanted: "sum", column: "colour" }, /a column "colour" of transactions/],
    [{ ledger: "transactions", wanted: "count", by: "colour" }, /a column "colour"/],
    [{ ledger: "transactions", wanted: "rows", where: [{ column: "valueOf", is: [1] }] }, /a column "valueOf"/],
    [{ ledger: "transactions", wanted: "sum" }, /that has a sum/],
    [{ ledger: "transactions", wanted: "highest", column: "category" }, /that has a highest/],
    [{ ledger: "transactions", wanted: "average", column: "date" }, /that has a average/],
    [{ ledger: "transactions", wanted: "rows", by: "category" }, /the rows by group/],
  ];
  for (const [query, what] of unknown)
    it(`does not know ${what.source} in ${JSON.stringify(query)}`, () => {
      const found = ask(query);
      assert.ok(found.kind === "unknown");
      assert.match(found.what, what);
    });
});
