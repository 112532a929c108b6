/**
 * The actions that most trades have, in a trade that has what they need.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { act } from "../../src/core/acting.ts";
import type { Action } from "../../src/core/action.ts";
import { formsOf } from "../../src/core/form.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona } from "../../src/core/persona.ts";
import { modeFaults } from "../../src/industries/modes.ts";
import { cancelAction, moveAction } from "../../src/industries/records.ts";
import { buyAction, orderAction } from "../../src/industries/typical.ts";
import { personaFaults } from "../core/laws.ts";
import { localModeOf } from "./businesses.ts";

const DAY = "2026-11-21";
const bakery = await localModeOf("bakery");

/** The bakery with this action first; the forms stand on the dashboard. */
function doing(action: Action): Mode {
  const actions = [action, ...bakery.actions.filter(({ id }) => id !== action.id)].slice(0, 3);
  const tabs = bakery.tabs.map((tab, index) => ({
    ...tab,
    blocks: [
      ...tab.blocks.filter(({ kind }) => kind !== "form"),
      ...(index === 0 ? actions.map(({ id }) => ({ kind: "form" as const, action: id })) : []),
    ],
  }));
  return { ...bakery, tabs, actions };
}

const show = ["what", "date"] as const;
const typical: [what: string, action: Action, raw: (mode: Mode, seed: number) => object, said: RegExp][] = [
  [
    "orderAction",
    orderAction({
      label: "Order",
      ledger: "orders",
      things: ["loaf"],
      days: [1, 30],
      done: "{ordersQuantity} × {what} for {date|weekday}, {ordersAmount}.",
    }),
    () => ({ what: "Challah", date: "2026-12-01" }),
    /^\d+ × Challah for Tuesday, Dec 1, 2026, \$/,
  ],
  [
    "buyAction",
    buyAction({ label: "Buy", ledger: "boxes", things: ["loaf"], done: "{what}, {boxesAmount}: {worth} in all." }),
    () => ({ what: "Challah" }),
    /^Challah, \$[\d.]+: \$[\d,.]+ in all\.$/,
  ],
  [
    "moveAction",
    moveAction({ label: "Move", ledger: "orders", things: ["loaf"], show, days: [1, 60], done: "{rowWhat}: {date}." }),
    (mode, seed) => ({ row: rowIn(mode, seed), date: "2027-01-15" }),
    /: Jan 15, 2027\.$/,
  ],
  [
    "cancelAction",
    cancelAction({ label: "Cancel", ledger: "orders", things: ["loaf"], show, done: "{rowWhat} is gone." }),
    (mode, seed) => ({ row: rowIn(mode, seed) }),
    / is gone\.$/,
  ],
];

function rowIn(mode: Mode, seed: number): string {
  const form = formsOf(mode, createPersona(mode, { seed, day: DAY }), { id: mode.actions[0]?.id ?? "" })[0];
  const input = form?.kind === "form" ? form.inputs[0] : undefined;
  return input?.kind === "choice" ? (input.of[0]?.value ?? "") : "";
}

for (const [what, action, raw, said] of typical)
  describe(what, () => {
    const mode = doing(action);
    it("is lawful", () => assert.deepEqual(modeFaults(mode), []));

    it("is done for every customer, and keeps the laws", () => {
      for (let seed = 0; seed < 12; seed++) {
        const done = act(mode, { seed, day: DAY }, { id: action.id, raw: raw(mode, seed) });
        assert.ok(done.kind === "done", done.kind === "refused" ? done.why : "");
        assert.match(done.said, said);
        assert.deepEqual(personaFaults(mode, seed, { events: [done.event] }), []);
      }
    });
  });
