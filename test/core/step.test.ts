/**
 * Every wish in every state of a conversation: nothing yet, no business, a business, an old card, a repeat.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { firstSeed, nextSeed } from "../../src/core/seed.ts";
import { leaveMode, newSession, type Session, takeCustomer } from "../../src/core/session.ts";
import { isPast, type Occasion, type Stepped, stampOf, step } from "../../src/core/step.ts";
import type { Become, Wish } from "../../src/core/wish.ts";
import { banking } from "../../src/industries/banking.ts";

const DAY = "2026-11-21";
const said: Occasion = {
  tenant: "local",
  conversation: "c",
  activityId: "a1",
  scope: "personal",
  day: DAY,
  stamp: undefined,
  pressed: false,
  awaited: false,
};
const BECOME: Wish = {
  kind: "becomes",
  mode: { kind: "built-in", id: "banking" },
  id: "banking",
  company: null,
  colour: null,
  brand: null,
};
const ZOO: Become = {
  kind: "becomes",
  mode: { kind: "made", business: "zoo", family: "museum", speciality: null, draft: { tagline: "Wild at heart" } },
  id: "local:museum/zoo:zoo",
  company: "Contoso",
  colour: "#2E7D32",
  brand: "Contoso Parks",
};
const bank = step(null, BECOME, { ...said, activityId: "a0" }).session;
const left = leaveMode(bank);

const TRANSFER: Wish & { kind: "acts" } = {
  kind: "acts",
  mode: banking,
  since: "banking",
  action: "transfer",
  input: { amount: "200" },
};

const WISHES: Readonly<Record<Wish["kind"], Wish>> = {
  becomes: ZOO,
  opens: { kind: "opens", tab: "accounts" },
  renews: { kind: "renews" },
  seeds: { kind: "seeds", seed: 12 },
  dates: { kind: "dates" },
  acts: TRANSFER,
  undoes: { kind: "undoes" },
  resets: { kind: "resets" },
  wonders: { kind: "wonders" },
  helps: { kind: "helps" },
  reports: { kind: "reports" },
  joins: { kind: "joins" },
  asks: { kind: "asks", text: "hello" },
  answers: {
    kind: "answers",
    said: { question: "how much?", answer: "Not much." },
    since: "banking",
    seed: bank.seed,
  },
  fumbles: { kind: "fumbles", seed: false },
};

/** What is shown, in short: "dashboard accounts", "speech welcome". */
function shown({ result }: Stepped): string {
  switch (result.kind) {
    case "nothing":
    case "answered":
    case "report":
      return result.kind;
    case "dashboard":
      return [result.kind, result.tab, result.note, result.changed ? "changed" : undefined].filter(Boolean).join(" ");
    case "speech":
      return [result.kind, result.about, result.changed ? "changed" : undefined].filter(Boolean).join(" ");
    case "pointer":
      return `pointer "${result.text}"`;
  }
}

const table: [wish: Wish["kind"], anew: string, withNone: string, withBank: string][] = [
  [
    "becomes",
    "dashboard dashboard welcome changed",
    "dashboard dashboard welcome changed",
    "dashboard dashboard welcome changed",
  ],
  ["opens", 'pointer ""', 'pointer ""', "dashboard accounts"],
  ["renews", 'pointer ""', 'pointer ""', "dashboard settings changed"],
  ["seeds", 'pointer ""', 'pointer ""', "dashboard settings changed"],
  ["dates", 'pointer ""', 'pointer ""', "dashboard settings changed"],
  ["acts", "speech nothing now", "speech nothing now", "dashboard transfers changed"],
  ["undoes", 'pointer ""', 'pointer ""', "dashboard dashboard nothing to undo"],
  ["resets", "speech help", "speech help", "speech reset changed"],
  ["wonders", "speech wonder", "speech wonder", "speech wonder"],
  ["helps", "speech help", "speech help", "speech help"],
  ["reports", "report", "report", "report"],
  ["joins", "speech welcome", "nothing", "nothing"],
  ["asks", "speech welcome", 'pointer "hello"', 'pointer "hello"'],
  ["answers", "nothing", "nothing", "answered"],
  ["fumbles", "speech nothing now", "speech nothing now", "dashboard dashboard old card"],
];

describe("step", () => {
  it("has every wish in its table", () =>
    assert.deepEqual(
      table.map(([wish]) => wish),
      Object.keys(WISHES),
    ));

  for (const [wish, anew, withNone, withBank] of table) {
    const states: [state: string, session: Session | null, expected: string][] = [
      ["a conversation that begins", null, anew],
      ["no business", left, withNone],
      ["a bank", bank, withBank],
    ];
    for (const [state, session, expected] of states)
      it(`${wish}, with ${state}: ${expected}`, () => {
        const stepped = step(session, WISHES[wish], said);
        const before = session ?? newSession(DAY);
        assert.equal(shown(stepped), expected);
        assert.deepEqual(stepped.session.handled, [...before.handled, "a1"]);
        assert.equal(stepped.session.revision - before.revision, expected.endsWith("changed") ? 1 : 0);
      });

    it(`${wish}, said twice, is done once`, () => {
      const once = step(bank, WISHES[wish], said).session;
      const twice = step(once, WISHES[wish], said);
      assert.equal(shown(twice), "nothing");
      assert.equal(twice.session, once);
    });

    it(`${wish}, from an old card, changes nothing and shows how things stand`, () => {
      const stamp = stampOf(takeCustomer(bank));
      const stepped = step(bank, WISHES[wish], { ...said, stamp, pressed: true });
      assert.equal(shown(stepped), "dashboard dashboard old card");
      assert.equal(stepped.session, bank);
    });

    it(`${wish}, from the card of a business that is gone, changes nothing and says so`, () => {
      const stepped = step(left, WISHES[wish], { ...said, stamp: stampOf(bank), pressed: true });
      assert.equal(shown(stepped), "speech nothing now");
      assert.equal(stepped.session, left);
    });

    it(`${wish}, from the present card, does as when said`, () => {
      const pressed = step(bank, WISHES[wish], { ...said, stamp: stampOf(bank), pressed: true });
      assert.equal(shown(pressed), shown(step(bank, WISHES[wish], said)));
    });
  }

  for (const [what, other, tab] of [
    ["customer", { seed: bank.seed + 1 }, "dashboard"],
    ["business", { mode: "insurance" }, "dashboard"],
    ["revision", { revision: bank.revision + 1 }, "accounts"],
  ] as const)
    it(`knows an old card by its ${what}`, () => {
      const stamp = { ...stampOf(bank), ...other };
      assert.equal(shown(step(bank, WISHES.opens, { ...said, stamp, pressed: true })), `dashboard ${tab} old card`);
    });

  it("shows a form that was sent twice on its page, as things stand", () => {
    const occasion = { ...said, stamp: stampOf(bank), pressed: true, awaited: true };
    const once = step(bank, TRANSFER, occasion).session;
    assert.equal(shown(step(once, TRANSFER, occasion)), "dashboard transfers old card");
    assert.equal(shown(step(once, TRANSFER, { ...occasion, activityId: "a2" })), "dashboard transfers old card");
  });

  it("writes nothing for a tab that is pressed", () => {
    const stepped = step(bank, WISHES.opens, { ...said, stamp: stampOf(bank), pressed: true });
    assert.equal(stepped.session, bank);
  });

  it("takes a form once: the card it stood on is old then", () => {
    const occasion = { ...said, stamp: stampOf(bank), pressed: true };
    const once = step(bank, WISHES.renews, occasion).session;
    const twice = step(once, WISHES.renews, { ...occasion, activityId: "a2" });
    assert.equal(once.seed, nextSeed(bank.seed));
    assert.equal(shown(twice), "dashboard dashboard old card");
    assert.equal(twice.session, once);
  });

  it("answers a client that waits, though it repeats itself", () => {
    const once = step(bank, WISHES.renews, said).session;
    assert.notEqual(shown(step(once, WISHES.renews, { ...said, awaited: true })), "nothing");
  });

  it("says that a seed is none on the page where it is typed", () =>
    assert.equal(shown(step(bank, { kind: "fumbles", seed: true }, said)), "dashboard settings no seed"));

  it("gives a conversation its own customer, and the typed one to whoever types it", () => {
    const own = firstSeed({ tenant: "local", conversation: "c", mode: "banking" });
    assert.equal(bank.seed, own);
    assert.notEqual(step(null, BECOME, { ...said, conversation: "d" }).session.seed, own);
    assert.equal(step(bank, WISHES.seeds, said).session.seed, 12);
  });

  it("moves the dates to the day it is asked", () => {
    const later = step(bank, WISHES.dates, { ...said, day: "2027-01-05" }).session;
    assert.equal(later.day, "2027-01-05");
    assert.equal(step(bank, WISHES.opens, { ...said, day: "2027-01-05" }).session.day, DAY);
  });

  it("keeps the company and the colour asked for and the brand meant, and drops them with the business", () => {
    const named = step(bank, ZOO, said).session;
    assert.deepEqual(
      [named.mode, named.company, named.colour, named.brand],
      [ZOO.mode, ZOO.company, ZOO.colour, ZOO.brand],
    );
    const { company, colour, brand } = step(named, BECOME, { ...said, activityId: "a2" }).session;
    assert.deepEqual([company, colour, brand], [null, null, null]);
  });

  it("becomes what was made if the mode is still the same, and else is dropped", () => {
    const since = stampOf(bank).mode;
    for (const meanwhile of [bank, takeCustomer(bank)]) {
      const made = step(meanwhile, { ...ZOO, since }, said);
      assert.deepEqual([made.session.mode, shown(made)], [ZOO.mode, "dashboard dashboard welcome changed"]);
    }
    for (const [meanwhile, before] of [
      [left, since],
      [bank, ""],
    ] as const) {
      const dropped = step(meanwhile, { ...ZOO, since: before }, said);
      assert.equal(shown(dropped), "nothing");
      assert.deepEqual(dropped.session, { ...meanwhile, handled: [...meanwhile.handled, "a1"] });
    }
  });

  it("knows the cards of a business that was made by what it is called, whoever made it", () => {
    const { session } = step(null, ZOO, said);
    assert.equal(stampOf(session).mode, "museum:zoo");
  });

  it("keeps what was done, says so, and takes it back", () => {
    const did = step(bank, WISHES.acts, said);
    assert.deepEqual(did.session.events, [{ action: "transfer", input: { amount: 200 } }]);
    assert.ok(did.result.kind === "dashboard");
    assert.match(did.result.said ?? "", /^\$200\.00 moved to savings/);
    assert.equal(did.result.suggestions, undefined);
    const back = step(did.session, WISHES.undoes, { ...said, activityId: "a2" });
    assert.equal(shown(back), "dashboard dashboard undone changed");
    assert.ok(back.result.kind === "dashboard");
    assert.equal(back.result.undone, "transfer");
    assert.deepEqual([back.session.events, back.session.revision], [[], bank.revision + 2]);
  });

  it("remembers what was asked for, and what was answered", () => {
    const did = step(bank, { ...TRANSFER, text: "transfer $200 to savings" }, said);
    assert.deepEqual(
      did.session.lines.map(({ by }) => by),
      ["user", "bot"],
    );
    assert.ok(did.result.kind === "dashboard");
    assert.deepEqual(did.result.suggestions, ["undo"]);
  });

  it("says why something is not done, on the page of its form, and changes nothing", () => {
    for (const input of [{ amount: "1e9" }, { amount: "24,999" }, {}, null, "x", [1], { amount: { a: 1 } }]) {
      const did = step(bank, { ...TRANSFER, input }, { ...said, stamp: stampOf(bank), pressed: true });
      assert.equal(shown(did), "dashboard transfers");
      assert.ok(did.result.kind === "dashboard" && did.result.said);
      assert.equal(did.session, bank);
    }
  });

  it("does nothing in another business than the one it was asked of", () => {
    const did = step(bank, { ...TRANSFER, since: "insurance" }, said);
    assert.equal(shown(did), "dashboard dashboard old card");
    assert.deepEqual(did.session.events, []);
  });

  it("does it on the session as it is when the step is taken again", () => {
    const other = step(bank, WISHES.acts, said).session;
    const did = step(other, WISHES.acts, { ...said, activityId: "a2" });
    assert.equal(did.session.events.length, 2);
  });

  it("is a value: what it was given stays as it was", () => {
    const before = structuredClone(bank);
    for (const wish of Object.values(WISHES)) step(bank, wish, said);
    assert.deepEqual(bank, before);
  });
});

describe("isPast", () => {
  const cases: [what: string, session: Session | null, occasion: Partial<Occasion>, past: boolean][] = [
    ["what is said for the first time", bank, {}, false],
    ["what is said at the very first", null, {}, false],
    ["what was handled before", bank, { activityId: "a0" }, true],
    ["what has no id", { ...bank, handled: [""] }, { activityId: "" }, false],
    ["a press of the present card", bank, { stamp: stampOf(bank) }, false],
    ["a press of an old card", takeCustomer(bank), { stamp: stampOf(bank) }, true],
  ];
  for (const [what, session, occasion, past] of cases)
    it(`is ${past} for ${what}`, () => assert.equal(isPast(session, { ...said, ...occasion }), past));
});
