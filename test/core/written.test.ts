/** Holds that a card which is kept is the card that would have been made, as an object and as text. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { dashboardCard } from "../../src/core/cards.ts";
import { keepCard, writeHolding } from "../../src/core/written.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { customersOf, LOCAL } from "./customers.ts";
import { plainPaint, viewOf } from "./dashboards.ts";

const STAMP = { mode: "banking", seed: 7, revision: 3 };

describe("keepCard", () => {
  for (const profile of ["teams", "basic"] as const)
    it(`makes of a card for ${profile} the one of another revision`, () => {
      const easel = { profile, paint: plainPaint };
      for (const mode of [...BUILT_IN, ...LOCAL.slice(0, 1)])
        for (const customer of customersOf(mode).slice(0, 1))
          for (const { id } of mode.tabs) {
            const [view, stamp] = [viewOf(customer, id), { mode: mode.id, seed: customer.seed, revision: 3 }];
            const later = { ...stamp, revision: 4 };
            const card = dashboardCard(view, { stamp }, easel);
            assert.deepEqual(keepCard(card)(later), dashboardCard(view, { stamp: later }, easel));
            assert.deepEqual(card, dashboardCard(view, { stamp }, easel), "the first one has changed");
            assert.notDeepEqual(card, keepCard(card)(later));
          }
    });
});

describe("writeHolding", () => {
  it("writes a kept card as it is, beside and below anything", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('{"mode":"\\u0000","seed":0,"revision":0}', "é−▲👩"),
    );
    fc.assert(
      fc.property(fc.jsonValue(), text, fc.dictionary(text, fc.jsonValue()), (value, words, beside) => {
        const card = {
          words,
          value,
          button: { data: { verb: "open", stamp: STAMP } },
          both: [[{ stamp: STAMP }], words],
        };
        const later = { mode: words, seed: 8, revision: 4 };
        const kept = keepCard(card)(later);
        const expected = {
          ...card,
          button: { data: { verb: "open", stamp: later } },
          both: [[{ stamp: later }], words],
        };
        assert.deepEqual(kept, expected);
        assert.deepEqual(
          JSON.parse(writeHolding({ ...beside, card: kept }, "card")),
          clean({ ...beside, card: expected }),
        );
      }),
    );
  });

  it("writes what it has not kept as JSON does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(writeHolding(value, "card"), JSON.stringify(value));
        assert.equal(writeHolding({ type: "a", card: value }, "card"), JSON.stringify({ type: "a", card: value }));
      }),
    );
  });

  it("writes a kept card in one byte a letter", () => {
    const kept = keepCard({ text: "▲ 3 − é", button: { stamp: STAMP } })(STAMP);
    assert.match(writeHolding({ type: "a", card: kept }, "card"), /^[ -~]+$/);
  });
});

/** As JSON brings it. */
function clean(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json));
}
