import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { z } from "zod";
import type { Exhibit } from "../../src/core/answer.ts";
import { formatNumber } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import { numberIn } from "../../src/core/rows.ts";
import type { Used } from "../../src/core/telling.ts";
import { TOOLS } from "../../src/core/toolbox.ts";
import { runTool } from "../../src/core/tools.ts";
import { banking } from "../../src/industries/banking.ts";
import { DAY, MODES } from "./customers.ts";

const persona = createPersona(banking, { seed: 3, day: DAY });
const rows = persona.ledgers.transactions ?? [];

function use(name: string, given: unknown, books: { mode: Mode; persona: Persona } = { mode: banking, persona }): Used {
  return runTool(name, typeof given === "string" ? given : JSON.stringify(given), books);
}

function told(used: Used): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(used.said));
}

function chartOf({ exhibits: [exhibit] }: Used): Exhibit & { kind: "chart" } {
  assert.equal(exhibit?.kind, "chart");
  return exhibit;
}

/** What a chart asks for when nothing else is said. */
const chart = { facts: null, months: null, ledger: null, by: null, column: null };
const query = { where: null, containing: null, since: null, until: null, column: null, by: null, most: null };

describe("TOOLS", () => {
  const KEYWORDS = ["type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "description"];

  function keywordsIn(schema: unknown): readonly string[] {
    const node = z.record(z.string(), z.unknown()).parse(schema);
    const properties = Object.values(z.record(z.string(), z.unknown()).parse(node.properties ?? {}));
    const inner = [...properties, ...(node.items ? [node.items] : []), ...z.array(z.unknown()).parse(node.anyOf ?? [])];
    return [...Object.keys(node), ...inner.flatMap(keywordsIn)];
  }

  for (const { name, schema } of TOOLS) {
    it(`tells of ${name} in words that every service knows, with every field required`, () => {
      const { $schema, ...wire } = z.toJSONSchema(schema);
      assert.deepEqual(
        keywordsIn(wire).filter((keyword) => !KEYWORDS.includes(keyword)),
        [],
      );
      assert.deepEqual(wire.required, Object.keys(schema.shape));
      assert.equal(wire.additionalProperties, false);
    });
  }
});

describe("runTool", () => {
  it("charts the last months of a fact, which end at the fact", () => {
    const used = use("show_chart", { ...chart, kind: "line", facts: ["checking"], months: 6 });
    const { title, chart: drawn } = chartOf(used);
    assert.equal(title, "Checking, last 6 months");
    assert.equal(drawn.kind, "line");
    assert.equal(drawn.series[0]?.values.at(-1), persona.facts.checking);
  });

  it("charts several facts as bars or as parts of a whole", () => {
    for (const [kind, drawn] of [
      ["bar", "bars"],
      ["pie", "donut"],
    ]) {
      const used = use("show_chart", { ...chart, kind, facts: ["checking", "savings"] });
      const shown = chartOf(used).chart;
      assert.ok(shown.kind === drawn && "shares" in shown);
      assert.deepEqual(
        shown.shares.map(({ label, value }) => [label, value]),
        [
          ["Checking", persona.facts.checking],
          ["Savings", persona.facts.savings],
        ],
      );
      assert.equal(
        shown.shares.reduce((sum, { percent }) => sum + percent, 0),
        100,
      );
    }
  });

  it("charts a ledger by a column, and lets the answer name what it shows", () => {
    const used = use("show_chart", { ...chart, kind: "pie", ledger: "transactions", by: "category", column: "amount" });
    const { title, chart: drawn } = chartOf(used);
    assert.equal(title, "Transactions: amount by category");
    assert.ok("shares" in drawn);
    const dining = rows.filter(({ category }) => category === "Dining").map((row) => numberIn(row, "amount"));
    const sum = Math.round(100 * dining.reduce((all, one) => all + one, 0)) / 100;
    assert.equal(drawn.shares.find(({ label }) => label === "Dining")?.value, sum);
    assert.ok(used.known.some(({ label, value, unit }) => label === "Dining" && value === sum && unit === "money"));
    assert.match(used.said, /Write one sentence/);
  });

  it("shows facts as tiles that say how they moved", () => {
    const used = use("show_metrics", { facts: ["checking", "name"] });
    const [exhibit] = used.exhibits;
    assert.equal(exhibit?.kind, "tiles");
    const [checking, name] = exhibit.tiles;
    assert.deepEqual([checking?.value, name?.value], [persona.facts.checking, persona.facts.name]);
    assert.ok(checking?.change && !name?.change);
  });

  it("looks up a sum, and writes it as the dashboard would", () => {
    const where = [{ column: "category", is: ["dining"], not: null }];
    const used = use("look_up", { ...query, ledger: "transactions", wanted: "sum", column: "amount", where });
    const { value = 0, unit = "text" } = used.known[0] ?? {};
    assert.equal(unit, "money");
    assert.equal(told(used).sum, formatNumber(Number(value), unit));
  });

  it("looks up rows, of which it shows two or more as a table", () => {
    const asked = { ...query, ledger: "transactions", wanted: "rows", most: 3 };
    const used = use("look_up", asked);
    assert.deepEqual([told(used).all, z.array(z.unknown()).parse(told(used).rows).length], [rows.length, 3]);
    assert.deepEqual(
      used.exhibits.map((exhibit) => exhibit.kind === "table" && exhibit.rows.length),
      [3],
    );
    assert.deepEqual(use("look_up", { ...asked, most: 1 }).exhibits, []);
    assert.ok(used.known.some(({ value, unit }) => value === rows[0]?.amount && unit === "money"));
  });

  it("compares numbers with numbers, though they come as texts", () => {
    const where = [{ column: "amount", is: [String(rows[0]?.amount)], not: null }];
    assert.equal(told(use("look_up", { ...query, ledger: "transactions", wanted: "count", where })).count, "1");
  });

  it("looks up groups", () => {
    const used = use("look_up", { ...query, ledger: "bills", wanted: "sum", column: "amount", by: "payee" });
    assert.equal(used.known.length, 1 + (persona.ledgers.bills?.length ?? 0));
  });

  it("opens a tab by its id or its label", () => {
    assert.equal(use("open_tab", { tab: "payments" }).tab, "payments");
    assert.equal(use("open_tab", { tab: "PAYMENTS" }).tab, "payments");
  });

  it("takes fields that are left out or empty for null", () => {
    assert.equal(use("show_chart", { kind: "line", facts: ["savings"], ledger: "", by: [] }).exhibits.length, 1);
    assert.ok("count" in told(use("look_up", { ledger: "bills", wanted: "count", where: [], since: "" })));
  });

  const wrong: readonly (readonly [name: string, given: unknown, problem: RegExp])[] = [
    ["pay_bill", {}, /no such tool: use show_chart/],
    ["__proto__", {}, /no such tool/],
    ["show_chart", "{broken", /no JSON object/],
    ["show_chart", "", /no JSON object/],
    ["show_chart", [], /no JSON object/],
    ["show_chart", { ...chart, kind: "radar" }, /kind/],
    ["show_chart", { ...chart, kind: "line" }, /Name facts, or a ledger/],
    ["show_chart", { ...chart, kind: "line", facts: ["wealth"] }, /no such fact/],
    ["show_chart", { ...chart, kind: "line", facts: ["__proto__"] }, /no such fact/],
    ["show_chart", { ...chart, kind: "line", facts: ["cardBalance"] }, /no history of Card balance/],
    ["show_chart", { ...chart, kind: "bar", facts: ["checking", "creditScore"] }, /different units/],
    ["show_chart", { ...chart, kind: "pie", facts: ["checking"] }, /two to 6 facts/],
    ["show_chart", { ...chart, kind: "pie", ledger: "loans", by: "x" }, /no such ledger/],
    ["show_chart", { ...chart, kind: "pie", ledger: "bills" }, /Name the column/],
    ["show_chart", { ...chart, kind: "pie", ledger: "bills", by: "wealth" }, /no such column: bills has payee/],
    ["show_chart", { ...chart, kind: "pie", ledger: "bills", by: "payee", column: "due" }, /cannot be added up/],
    ["show_chart", { ...chart, kind: "line", ledger: "bills", by: "payee" }, /bar or pie/],
    ["show_metrics", { facts: [] }, /facts/],
    ["show_metrics", { facts: ["wealth"] }, /no such fact/],
    ["look_up", { ...query, ledger: "loans", wanted: "rows" }, /no such ledger/],
    ["look_up", { ...query, ledger: "bills", wanted: "sum", column: "payee" }, /has a sum/],
    ["look_up", { ...query, ledger: "bills", wanted: "all" }, /wanted/],
    ["look_up", { ...query, ledger: "bills", wanted: "rows", since: "last week" }, /since/],
    ["open_tab", { tab: "vault" }, /no such tab: use dashboard/],
  ];
  for (const [name, given, problem] of wrong) {
    it(`tells the model in words what is wrong with ${name} ${JSON.stringify(given)}`, () => {
      const used = use(name, given);
      assert.match(String(told(used).problem), problem);
      assert.deepEqual([used.exhibits, used.tab, used.known], [[], null, []]);
    });
  }

  const names = fc.constantFrom(...TOOLS.map(({ name }) => name));
  it("never throws, whatever JSON comes as arguments", () => {
    fc.assert(
      fc.property(names, fc.json(), fc.string(), (name, json, text) => {
        told(use(name, json));
        told(use(name, text));
        told(use(text, json));
      }),
    );
  });

  for (const mode of MODES) {
    it(`answers every call that makes sense for ${mode.name}, in 8 KiB at most`, () => {
      const books = { mode, persona: createPersona(mode, { seed: 11, day: DAY }) };
      const { facts, ledgers } = mode.blueprint;
      const ledger = fc.constantFrom(...ledgers.map(({ id }) => id));
      const column = fc.constantFrom(...ledgers.flatMap(({ columns }) => columns.map(({ id }) => id)), null, "no");
      const fact = fc.constantFrom(...facts.map(({ id }) => id), "no");
      const kind = fc.constantFrom("line", "area", "bar", "pie");
      const asked = fc.oneof(
        fc.record({ kind, facts: fc.array(fact, { maxLength: 4 }), months: fc.integer({ min: -3, max: 30 }) }),
        fc.record({ kind, ledger, by: column, column }),
        fc.record({ facts: fc.array(fact, { maxLength: 6 }) }),
        fc.record({
          ledger,
          wanted: fc.constantFrom(...["rows", "sum", "average", "count", "highest", "lowest", "first", "last"]),
          column,
          by: column,
          where: fc.array(fc.record({ column, is: fc.constantFrom(null, ["Dining"], ["4"]) }), { maxLength: 2 }),
          since: fc.constantFrom(null, "2026-10-01"),
        }),
        fc.record({ tab: fc.constantFrom(...mode.tabs.map(({ id }) => id)) }),
      );
      fc.assert(
        fc.property(names, asked, (name, given) => {
          const used = use(name, given, books);
          assert.ok(Buffer.byteLength(used.said) <= 8_192);
          assert.doesNotMatch(used.said, /undefined|NaN/);
        }),
      );
    });
  }
});
