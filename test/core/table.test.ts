import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { writeTable } from "../../src/core/table.ts";
import type { Cell, Shown } from "../../src/core/view.ts";

function cell(value: Shown["value"], unit: Shown["unit"], below?: string): Cell {
  const small: Shown | undefined = below === undefined ? undefined : { label: "", value: below, unit: "text" };
  return { main: { label: "", value, unit }, below: small };
}

function tableOf(rows: readonly (readonly Cell[])[]) {
  const columns = (rows[0] ?? []).map(({ main }) => ({ label: "Name", unit: main?.unit ?? "text" }));
  return writeTable({ kind: "table", title: "", columns, rows, empty: "" });
}

/** The width of each column of a card 300 pixels wide, in pixels. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const weights = tableOf(rows).columns.map(({ weight }) => weight ?? 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (252 * weight) / whole);
}

describe("writeTable", () => {
  it("writes values in their units, numbers to the right", () => {
    const { columns, rows } = tableOf([[cell("Rent", "text", "Home"), cell("2026-12-24", "date"), cell(-980, "flow")]]);
    assert.deepEqual(
      columns.map(({ align }) => align),
      ["left", "left", "right"],
    );
    assert.deepEqual(
      rows[0]?.cells.map(({ main, below }) => [main, below]),
      [
        ["Rent", "Home"],
        ["Dec 24, 2026", ""],
        ["−$980.00", ""],
      ],
    );
  });

  it("leaves a date and an amount their room in one line, however long the text beside them", () => {
    for (const text of ["Payroll, Cedar Valley Schools", "Echocardiogram", "Rent"]) {
      const [, date = 0, amount = 0] = widthsOf([
        [cell(text, "text"), cell("2026-12-24", "date"), cell(2_339.33, "money")],
      ]);
      assert.ok(date >= 78 && amount >= 62, `${text}: ${date}, ${amount}`);
    }
  });

  it("leaves a long word its room beside them, written small too", () => {
    const [name = 0] = widthsOf([
      [cell("Dr. Patty Hauck", "text", "Endocrinology"), cell("2027-01-04", "date"), cell(45, "money")],
    ]);
    assert.ok(name >= 76, `${name}`);
  });

  it("gives a column of short values not too little", () => {
    const [, few = 0] = widthsOf([[cell("Cinnamon roll", "text"), cell(3, "count")]]);
    assert.ok(few >= 40, `${few}`);
  });
});
