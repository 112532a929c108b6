import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { keysOf } from "../../src/core/keys.ts";
import { createPersona } from "../../src/core/persona.ts";
import { DAY, HARD_DAYS, MODES } from "./customers.ts";

describe("keysOf", () => {
  for (const mode of MODES)
    it(`names each row of ${mode.id} once, and the same on any day`, () => {
      for (let seed = 0; seed < 10; seed++)
        for (const ledger of mode.blueprint.ledgers) {
          const named = [DAY, ...HARD_DAYS].map((day) => {
            const rows = createPersona(mode, { seed, day }).ledgers[ledger.id] ?? [];
            const keys = keysOf(rows, ledger);
            assert.equal(new Set(keys).size, rows.length);
            const lasting = ledger.columns.filter(({ unit, from }) => unit !== "date" && from?.kind !== "running");
            const said = rows.map((row, index) => JSON.stringify([keys[index], ...lasting.map(({ id }) => row[id])]));
            return said.toSorted().join("\n");
          });
          assert.equal(new Set(named).size, 1, `seed ${seed}, ${ledger.id}`);
        }
    });

  it("tells rows of the same words apart, and leaves dates and balances out", () => {
    const columns = [
      { id: "what", label: "What", unit: "text" },
      { id: "date", label: "Date", unit: "date" },
      { id: "balance", label: "Balance", unit: "money", from: { kind: "running", fact: "till", by: "what" } },
    ] as const;
    const order = { by: "date", first: "highest" } as const;
    const ledger = {
      id: "x",
      label: "X",
      noun: ["x", "xs"],
      rows: { min: 0, max: 3 },
      columns,
      sorts: [],
      order,
    } as const;
    const [one, two, three] = keysOf(
      [
        { what: "a", date: "2026-11-21", balance: 5 },
        { what: "a", date: "2026-11-20", balance: 7 },
        { what: "b", date: "2026-11-20", balance: 7 },
      ],
      ledger,
    );
    assert.equal(two, `${one}.1`);
    assert.notEqual(three?.split(".")[0], one);
  });
});
