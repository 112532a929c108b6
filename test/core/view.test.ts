/**
 * Law 5: as drawn, nothing shown is zero, empty or a placeholder, and no label is said twice.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatValue } from "../../src/core/format.ts";
import { writePhrase } from "../../src/core/phrase.ts";
import { ROWS_SHOWN, type Shown, type View, type ViewBlock } from "../../src/core/view.ts";
import { customersOf, forEachCustomer, MODES } from "./customers.ts";
import { viewOf } from "./dashboards.ts";

const PLACEHOLDER =
  /^\s*$|\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object|[{}]|^(?:N\/A|TBD|-|—|[Nn]one|[Uu]nknown)$/;

function assertSaid(words: string, where: string): void {
  assert.doesNotMatch(words, PLACEHOLDER, where);
  assert.doesNotMatch(words, / {2}| [.,;]|\(\)|\(,/, where); // what a missing value leaves behind
}

function assertShown(shown: Shown, where: string): void {
  assertSaid(shown.label, where);
  assertSaid(formatValue(shown.value, shown.unit), `${where}, ${shown.label}`);
}

function assertBlock(block: ViewBlock, where: string): void {
  switch (block.kind) {
    case "tiles":
      assert.equal(block.tiles.length, 4);
      for (const tile of block.tiles) {
        assertShown(tile, where);
        assert.notEqual(tile.value, 0, `${where}, ${tile.label}`);
        const note = writePhrase(tile.note);
        if (tile.change === undefined) assertSaid(note, `${where}, ${tile.label}`);
        assert.doesNotMatch(note, /\b1 (?!active|in all)\w+s\b/, "one is no plural");
        assert.ok(tile.change === undefined || Number.isFinite(tile.change.by));
      }
      return;
    case "story":
      assertSaid(writePhrase(block.text), where);
      return;
    case "facts":
      assert.ok(block.facts.length > 0, where);
      for (const fact of block.facts) assertShown(fact, where);
      return;
    case "chart":
      assertSaid(block.title, where);
      return;
    case "table":
      for (const text of [block.title, ...block.columns.map(({ label }) => label)]) assertSaid(text, where);
      assert.ok(block.rows.length <= ROWS_SHOWN);
      if (block.rows.length === 0) assertSaid(block.empty, where);
      for (const { main, below } of block.rows.flat()) {
        assert.ok(main, where);
        for (const cell of [main, below]) if (cell) assertShown(cell, where);
      }
      return;
    case "settings":
      return;
  }
}

function assertView(view: View, tab: string): void {
  assertShown(view.customer, "customer");
  assertShown(view.headline, "headline");
  assert.notEqual(view.headline.value, 0);
  assertSaid(writePhrase(view.tagline), "tagline");
  assert.deepEqual(
    view.tabs.filter(({ open }) => open).map(({ id }) => id),
    [tab],
  );
  for (const block of view.blocks) assertBlock(block, tab);
}

describe("createView", () => {
  for (const mode of MODES)
    it(`shows nothing empty on any tab of ${mode.id}`, () =>
      forEachCustomer(mode, (_, customer) => {
        for (const { id } of mode.tabs) assertView(viewOf(customer, id), id);
      }));

  for (const mode of MODES)
    it(`says no label twice in ${mode.id}`, () => {
      const [customer] = customersOf(mode);
      assert.ok(customer);
      const { tabs, blocks } = viewOf(customer, "dashboard");
      const tiles = blocks.flatMap((block) => (block.kind === "tiles" ? block.tiles : []));
      for (const labels of [tabs, tiles].map((all) => all.map(({ label }) => label.toLowerCase())))
        assert.deepEqual([...new Set(labels)], labels);
    });

  const [customer] = customersOf(MODES[0] ?? assert.fail());
  for (const tab of ["nowhere", "", "__proto__", "Accounts"])
    it(`opens the dashboard in place of a tab "${tab}"`, () => {
      assert.ok(customer);
      assert.equal(viewOf(customer, tab).tabs.find(({ open }) => open)?.id, "dashboard");
    });

  it("shows the settings on the last tab only", () => {
    assert.ok(customer);
    for (const { id } of customer.mode.tabs)
      assert.equal(
        viewOf(customer, id).blocks.some(({ kind }) => kind === "settings"),
        id === "settings",
      );
  });
});
