/**
 * What users do keeps the laws: any sequence of actions, undo, new customers, days and restarts, in every mode that has actions.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import "../chance.ts";
import { act } from "../../src/core/acting.ts";
import { type Event, MOST_EVENTS } from "../../src/core/action.ts";
import { type Form, type FormInput, formsOf } from "../../src/core/form.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona } from "../../src/core/persona.ts";
import { newSession, Session } from "../../src/core/session.ts";
import { type Occasion, stampOf, step } from "../../src/core/step.ts";
import type { Wish } from "../../src/core/wish.ts";
import { FAMILIES, loadFamily } from "../../src/industries/families.ts";
import { localMode } from "../../src/industries/local.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { HARD_DAYS } from "./customers.ts";
import { cardFaults, personaFaults } from "./laws.ts";

const families = (await Promise.all(FAMILIES.map(loadFamily))).filter((family) => family !== undefined);

/** The built-in modes, and that of each family's first speciality. */
const MODES: readonly Mode[] = [
  ...BUILT_IN,
  ...families.map((family) => {
    const [first] = family.specialities;
    return localMode(family, first, { business: first.names[0] });
  }),
];

const DAY = "2026-11-21";
const paint = () => "data:image/png;base64,AA==";

/** Something a user does, by numbers that pick among what there is then. */
type Move =
  | { readonly kind: "fills"; readonly action: number; readonly picks: readonly number[] }
  | { readonly kind: "scrawls"; readonly action: number; readonly input: unknown }
  | { readonly kind: "undoes" }
  | { readonly kind: "renews" }
  | { readonly kind: "dates"; readonly day: string }
  | { readonly kind: "restarts" };

const part = fc.double({ min: 0, max: 1, noNaN: true });
const junk = fc.oneof(
  fc.constantFrom("", "0", "-5", "1e99", "NaN", "abc", "$", "2026-02-30", "9999-12-31", "__proto__", " "),
  fc.anything(),
);
const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant("fills" as const),
      action: fc.nat(5),
      picks: fc.array(part, { minLength: 4, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("scrawls" as const),
      action: fc.nat(5),
      input: fc.oneof(
        junk,
        fc.dictionary(fc.constantFrom("amount", "bill", "policy", "date", "time", "what", "x"), junk),
      ),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: "undoes" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "renews" as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("dates" as const), day: fc.constantFrom(...HARD_DAYS) }) },
  { weight: 2, arbitrary: fc.constant({ kind: "restarts" as const }) },
);

/** What somebody puts into an input: amounts mostly small, and any of the choices. */
function filled(input: FormInput, pick: number): string | number {
  switch (input.kind) {
    case "amount": {
      const amount = input.min + (input.max - input.min) * pick ** 4;
      return input.unit === "money" ? amount.toFixed(2) : Math.round(amount);
    }
    case "choice":
      return input.of[Math.min(input.of.length - 1, Math.floor(pick * input.of.length))]?.value ?? "";
    case "date":
      return pick < 0.5 ? input.first : input.last;
    case "text":
      return pick < 0.5 ? "For <b>Mum</b> {name} [x](y)" : "a".repeat(200);
  }
}

function entered({ inputs }: Form, picks: readonly number[]): Record<string, string | number> {
  return Object.fromEntries(inputs.map((input, index) => [input.id, filled(input, picks[index] ?? 0)]));
}

function begun(mode: Mode, seed: number): Session {
  return { ...newSession(DAY), mode: { kind: "built-in", id: mode.id }, seed, welcomed: true };
}

/** The wish behind a move; undefined where it is none, or the action's form is not on its page. */
function wishOf(mode: Mode, session: Session, move: Move): Wish | undefined {
  switch (move.kind) {
    case "fills":
    case "scrawls": {
      const { actions } = mode;
      const { id = "" } = actions[move.action % actions.length] ?? {};
      const form = formsOf(mode, createPersona(mode, session), { id }).find((block) => block.kind === "form");
      const input = move.kind === "scrawls" ? move.input : form && entered(form, move.picks);
      return { kind: "acts", mode, since: stampOf(session).mode, action: id, input };
    }
    case "undoes":
    case "renews":
    case "dates":
      return { kind: move.kind };
    case "restarts":
      return undefined;
  }
}

function moved(mode: Mode, session: Session, { move, index }: { move: Move; index: number }): Session {
  const wish = wishOf(mode, session, move);
  if (!wish) return Session.parse(JSON.parse(JSON.stringify(session)));
  const occasion: Occasion = {
    tenant: "local",
    conversation: "c",
    activityId: `a${index}`,
    scope: "personal",
    day: move.kind === "dates" ? move.day : session.day,
    stamp: stampOf(session),
    pressed: true,
    awaited: true,
  };
  const once = step(session, wish, occasion);
  const again = step(once.session, wish, occasion);
  assert.deepEqual(again.session, once.session, "a click that came twice was done twice");
  return once.session;
}

/** Things done until every table that can grow is full, and every list of rows to choose from. */
const MUCH = 42;

/** True for an action that makes a ledger longer. */
function adds({ actions }: Mode, id: string): boolean {
  const effects = actions.find((action) => action.id === id)?.effects ?? [];
  return effects.some(({ kind }) => kind === "appends") && !effects.some(({ kind }) => kind === "removes");
}

describe("act", () => {
  for (const mode of MODES)
    it(`keeps the laws in ${mode.id}, whatever is done, undone and kept`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(fc.nat(999_999), fc.array(moves, { minLength: 3, maxLength: 14 }), (seed, all) => {
          let session = begun(mode, seed);
          for (const [index, move] of all.entries()) {
            const before = session;
            session = moved(mode, session, { move, index });
            if (session === before || move.kind === "restarts") continue;
            const { events, day } = session;
            assert.deepEqual(personaFaults(mode, session.seed, { events, days: [day, "2028-02-29"] }), []);
          }
          const { events } = session;
          const largest = { bare: 0, whole: 0, where: "" };
          assert.deepEqual(cardFaults(mode, session.seed, { paint, largest, events }), []);
        }),
        { numRuns: mode.origin === "built-in" ? 40 : 8 },
      );
    });

  for (const mode of MODES)
    for (const { id } of mode.actions)
      it(`can ${id} in ${mode.id}, for most customers, and take it back`, () => {
        const did = Array.from({ length: 20 }, (_, seed) => {
          const [drawn] = [createPersona(mode, { seed, day: DAY })];
          const form = formsOf(mode, drawn, { id }).find((block) => block.kind === "form");
          if (!form) return false;
          const tries = [0.05, 0.2, 0.35].map((pick) =>
            act(mode, { seed, day: DAY }, { id, raw: entered(form, [pick, pick, pick, pick]) }),
          );
          const done = tries.find((tried) => tried.kind === "done");
          if (done?.kind !== "done") return false;
          assert.match(done.said, /\S/);
          assert.doesNotMatch(done.said, / {2}| [.,;]|[{}]|\(\)|\(,|undefined|NaN/);
          const after = createPersona(mode, { seed, day: DAY, events: [done.event] });
          assert.equal(after.last?.action, id);
          const { facts, ledgers } = after;
          assert.notDeepEqual({ facts, ledgers }, { facts: drawn.facts, ledgers: drawn.ledgers }, "nothing changed");
          return true;
        });
        assert.ok(did.filter(Boolean).length >= 8, `only ${did.filter(Boolean).length} of 20 customers could`);
      });

  it("passes over what no longer fits, and never fails", () => {
    const events: Event[] = [
      { action: "gone", input: {} },
      { action: "transfer", input: { amount: 1e9 } },
      { action: "payBill", input: { bill: "nobody" } },
      { action: "payBill", input: {} },
      { action: "transfer", input: { amount: 1 } },
    ];
    for (const mode of BUILT_IN) {
      const drawn = createPersona(mode, { seed: 5, day: DAY });
      const after = createPersona(mode, { seed: 5, day: DAY, events });
      if (mode.id !== "banking") assert.deepEqual(after, drawn);
      else assert.equal(Number(drawn.facts.checking) * 100 - Number(after.facts.checking) * 100, 100);
    }
  });

  for (const mode of MODES)
    it(`fits the cards of ${mode.id} after much was done`, () => {
      const { actions } = mode;
      let events: Event[] = [];
      for (let turn = 0; turn < MUCH; turn++) {
        const { id = "" } = actions[turn % actions.length] ?? {};
        const form = formsOf(mode, createPersona(mode, { seed: 8, day: DAY, events }), { id }).find(
          (block) => block.kind === "form",
        );
        const raw = form && entered(form, [0.01, ((turn * 37) % 100) / 100, 0.02, 0.5]);
        const done = adds(mode, id) ? act(mode, { seed: 8, day: DAY, events }, { id, raw }) : undefined;
        if (done?.kind === "done") events = [...events, done.event];
      }
      const largest = { bare: 0, whole: 0, where: "" };
      assert.deepEqual(cardFaults(mode, 8, { paint, largest, events }), [], `after ${events.length}`);
    });

  it("refuses kindly beyond so many", () => {
    const [mode] = BUILT_IN;
    assert.ok(mode);
    const events = Array.from({ length: MOST_EVENTS }, (): Event => ({ action: "transfer", input: { amount: 1 } }));
    const refused = act(mode, { seed: 5, day: DAY, events }, { id: "transfer", raw: { amount: 1 } });
    assert.ok(refused.kind === "refused" && /more than enough/.test(refused.why));
  });
});
