/**
 * Law 8: every card fits the client it is for.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Exhibit } from "../../src/core/answer.ts";
import { answerCard } from "../../src/core/answer-card.ts";
import type { Card, Profile } from "../../src/core/card.ts";
import { welcomeCard } from "../../src/core/cards.ts";
import { describeChart } from "../../src/core/chart.ts";
import type { Paint } from "../../src/core/drawing.ts";
import { formatValue } from "../../src/core/format.ts";
import { HELP, NOTHING_NOW, OLD_CARD, RESET, WELCOME, WONDER } from "../../src/core/sentences.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { createPaint } from "../../src/shell/pictures.ts";
import { type Customer, customersOf, LOCAL, MODES } from "./customers.ts";
import { dashboardOf, type Part, partsOf, plainPaint, valuesOf, viewOf, wordsOf } from "./dashboards.ts";

/** What a client of each profile knows. */
const KNOWN: Readonly<Record<Profile, ReadonlySet<unknown>>> = {
  teams: new Set(
    "AdaptiveCard TextBlock Image Container ColumnSet Column FactSet ActionSet Input.Text Input.Number Input.ChoiceSet Input.Date Table TableRow TableCell Layout.Flow Action.Execute Action.Submit".split(
      " ",
    ),
  ),
  basic: new Set(
    "AdaptiveCard TextBlock Image Container ColumnSet Column FactSet ActionSet Input.Text Input.Number Input.ChoiceSet Input.Date Action.Submit".split(
      " ",
    ),
  ),
};

const LARGEST = { withoutPictures: 18_000, whole: 36_000 };

function isAction({ type }: Part): boolean {
  return typeof type === "string" && type.startsWith("Action.");
}

function assertActions(card: Card, profile: Profile): void {
  for (const action of partsOf(card).filter(isAction)) {
    const sent = partsOf(action.data)[0];
    assert.ok(typeof action.title === "string" && action.title.length > 0 && action.title.length <= 40);
    assert.ok(typeof sent?.verb === "string", `${action.title} sends no verb`);
    if (action.type === "Action.Execute") assert.equal(action.verb, sent.verb);
    if (profile === "basic") assert.ok(!("verb" in action) && action.type === "Action.Submit");
  }
  for (const actions of valuesOf(card, "actions")) assert.ok(Array.isArray(actions) && actions.length <= 5);
}

function assertElements(card: Card, profile: Profile): void {
  const parts = partsOf(card);
  for (const part of parts) {
    const known = !("type" in part) || KNOWN[profile].has(part.type);
    assert.ok(known || "fallback" in part, `a ${part.type} without a fallback`);
    if (part.type === "Image") assert.equal(typeof part.altText, "string", "a picture without words");
    if (part.type === "TextBlock") assert.ok(typeof part.text === "string" && part.text !== "", "no text");
    for (const [key, value] of Object.entries(part)) {
      assert.ok(value !== null && value !== undefined, `${key} is nothing`);
      if (profile === "basic") assert.ok(!["layouts", "roundedCorners", "msteams", "targetWidth"].includes(key), key);
    }
  }
  for (const url of [...valuesOf(card, "url"), ...valuesOf(card, "backgroundImage")].filter(
    (one) => typeof one === "string",
  ))
    assert.match(url, /^data:image\//);
}

function assertFits(card: Card, profile: Profile): void {
  assert.equal(card.type, "AdaptiveCard");
  assert.equal(card.version, profile === "teams" ? "1.5" : "1.3");
  assert.ok(typeof card.fallbackText === "string" && card.fallbackText.trim() !== "");
  assertElements(card, profile);
  assertActions(card, profile);
  for (const words of wordsOf(card)) assert.doesNotMatch(words, /undefined|NaN|Infinity|\[object|\$\{|\bnull\b/);
  const bare = JSON.stringify(card).replace(/data:image\/[^"]*/g, "").length;
  assert.ok(bare <= LARGEST.withoutPictures, `${bare} characters without pictures`);
}

/** Where a press of a card goes, once each; an Action.Execute and its own fallback are one button. */
function tabsPressed(card: Card): unknown[] {
  return partsOf(card).flatMap(({ selectAction }) => {
    const action = partsOf(selectAction)[0];
    return partsOf(action?.data)[0]?.verb === "open" ? [action?.title] : [];
  });
}

describe("dashboardCard", () => {
  for (const mode of [...BUILT_IN, ...LOCAL.slice(0, 3)])
    for (const profile of ["teams", "basic"] as const)
      it(`fits ${profile}, on every tab of ${mode.id}`, () => {
        for (const customer of customersOf(mode).slice(-101).concat(customersOf(mode).slice(0, 100)))
          for (const { id } of mode.tabs) {
            const card = dashboardOf(customer, id, { profile, paint: () => "data:image/png;base64,AA==" });
            assertFits(card, profile);
            assert.deepEqual(
              tabsPressed(card),
              mode.tabs.map(({ label }) => label),
            );
          }
      });

  for (const mode of [...BUILT_IN, ...LOCAL.slice(0, 1)])
    it(`is small enough with its pictures, on every tab of ${mode.id}`, async () => {
      const paint = await createPaint({ kept: 1_000 });
      for (const customer of customersOf(mode).slice(0, 12))
        for (const { id } of mode.tabs)
          for (const profile of ["teams", "basic"] as const) {
            const { length } = JSON.stringify(dashboardOf(customer, id, { profile, paint, note: OLD_CARD }));
            assert.ok(length <= LARGEST.whole, `${length} characters: seed ${customer.seed}, ${id}, ${profile}`);
          }
    });
});

describe("welcomeCard", () => {
  for (const profile of ["teams", "basic"] as const)
    for (const speech of [WELCOME, HELP, WONDER, RESET, NOTHING_NOW])
      it(`fits ${profile}, saying "${speech.title}"`, () => {
        const offers = BUILT_IN.map(({ industry, name }) => ({ title: industry, business: name }));
        assertFits(welcomeCard(speech, offers, { profile, paint: plainPaint }), profile);
      });
});

function isExhibit(block: { readonly kind: string }): block is Exhibit {
  return ["tiles", "chart", "table", "facts"].includes(block.kind);
}

/** All that the pages of a customer show, as what may stand below answers, with its page. */
function exhibitsOf(customer: Customer) {
  return customer.mode.tabs.flatMap((open) =>
    viewOf(customer, open.id)
      .blocks.filter(isExhibit)
      .map((exhibit) => ({ exhibit, open })),
  );
}

/** Makes the card below an answer of a customer's business. */
function answerOf(
  customer: Customer,
  exhibits: readonly Exhibit[],
  { profile = "teams", open, paint = plainPaint, brand = null }: Answering = {},
): Card | undefined {
  const { company, sign, industry, colour } = viewOf(customer, "dashboard");
  const stamp = { mode: customer.mode.id, seed: customer.seed, revision: 3 };
  return answerCard({ company, sign, industry, colour, brand, exhibits, open, stamp }, { profile, paint });
}

/** The values of an exhibit as they are written. */
function valuesShown(exhibit: Exhibit): string[] {
  switch (exhibit.kind) {
    case "tiles":
      return exhibit.tiles.map(({ value, unit }) => formatValue(value, unit));
    case "facts":
      return exhibit.facts.map(({ value, unit }) => formatValue(value, unit));
    case "chart":
      return [exhibit.title, describeChart(exhibit.chart)];
    case "table":
      return exhibit.rows.flatMap((row) =>
        row.flatMap(({ main, below }) =>
          [main, below].flatMap((one) => (one ? [formatValue(one.value, one.unit)] : [])),
        ),
      );
  }
}

type Answering = {
  readonly profile?: Profile;
  readonly open?: { readonly id: string; readonly label: string };
  readonly paint?: Paint;
  readonly brand?: string | null;
};

describe("answerCard", () => {
  const [customer = assert.fail()] = customersOf(BUILT_IN[0] ?? assert.fail());
  const [{ exhibit, open } = assert.fail()] = exhibitsOf(customer);

  for (const mode of MODES)
    for (const profile of ["teams", "basic"] as const)
      it(`fits ${profile}, with anything that ${mode.id} shows`, () => {
        for (const one of customersOf(mode).slice(0, 5))
          for (const { exhibit, open } of exhibitsOf(one)) {
            const card = answerOf(one, [exhibit], { profile, open, paint: () => "data:image/png;base64,AA==" });
            if (card) assertFits(card, profile);
            else assert.ok(exhibit.kind === "table" && exhibit.rows.length === 0);
          }
      });

  it("is small enough with two charts", async () => {
    const paint = await createPaint();
    const charts = exhibitsOf(customer).flatMap(({ exhibit }) => (exhibit.kind === "chart" ? [exhibit] : []));
    const card = answerOf(customer, charts.slice(0, 2), { open, paint });
    assert.ok(JSON.stringify(card).length <= LARGEST.whole);
  });

  it("opens the page that shows more, by one button that says its name", () => {
    const buttons = partsOf(answerOf(customer, [exhibit], { profile: "basic", open })).filter(isAction);
    assert.deepEqual(
      buttons.map(({ title, data }) => ({ title, data })),
      [
        {
          title: `Open ${open.label}`,
          data: { verb: "open", tab: open.id, stamp: { mode: "banking", seed: customer.seed, revision: 3 } },
        },
      ],
    );
  });

  it("has no button where no page fits", () =>
    assert.deepEqual(partsOf(answerOf(customer, [exhibit])).filter(isAction), []));

  it("is none where there is nothing to show", () => {
    const nothing: Exhibit[] = [
      { kind: "tiles", tiles: [] },
      { kind: "facts", title: "Facts", facts: [] },
      { kind: "table", title: "Table", columns: [], rows: [], empty: "" },
      { kind: "chart", title: "Chart", chart: { kind: "bars", unit: "money", shares: [] } },
    ];
    assert.equal(answerOf(customer, [], { open }), undefined);
    assert.equal(answerOf(customer, nothing, { open }), undefined);
  });

  it("says in words all that it shows", () => {
    for (const { exhibit } of exhibitsOf(customer)) {
      const spoken = String(answerOf(customer, [exhibit])?.speak);
      for (const value of valuesShown(exhibit)) assert.ok(spoken.includes(value), `${value} is not in: ${spoken}`);
    }
  });

  it("says of a real company that it has nothing to do with this", () => {
    assert.ok(
      wordsOf(answerOf(customer, [exhibit], { brand: "Wells Fargo" })).includes("Not affiliated with Wells Fargo."),
    );
    assert.doesNotMatch(JSON.stringify(answerOf(customer, [exhibit])), /affiliated/);
  });

  it("takes a tile without a note", () => {
    const tile = { label: "Visits", value: 3, unit: "count", change: undefined, note: [] } as const;
    const card = answerOf(customer, [{ kind: "tiles", tiles: [tile] }]);
    if (card) assertFits(card, "teams");
    assert.ok(wordsOf(card).includes("3"));
  });
});
