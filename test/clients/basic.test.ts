import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import type { Browser } from "playwright-core";
import type { Exhibit } from "../../src/core/answer.ts";
import { answerCard } from "../../src/core/answer-card.ts";
import type { Card } from "../../src/core/card.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona } from "../../src/core/persona.ts";
import { newSession } from "../../src/core/session.ts";
import type { Showing } from "../../src/core/showing.ts";
import type { ViewBlock } from "../../src/core/view.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { createPaint } from "../../src/shell/pictures.ts";
import { replyOf } from "../../src/shell/reply.ts";
import { viewOf } from "../core/dashboards.ts";
import { openBrowser } from "./browser.ts";
import { findFaint, findFaults } from "./measure.ts";
import { DAY, hardSeeds } from "./seeds.ts";
import { type Canvas, openCanvas } from "./webchat.ts";

const WIDTHS = [450, 300];
const TRIED = 1_000;

function isExhibit(block: ViewBlock): block is Exhibit {
  return ["tiles", "chart", "table", "facts"].includes(block.kind);
}

const easel = { profile: "basic", paint: await createPaint() } as const;

async function cardOf(
  showing: Exclude<Showing, { kind: "nothing" | "answered" }>,
  mode?: Mode,
  seed = 4711,
): Promise<Card> {
  const reference = mode ? ({ kind: "built-in", id: mode.id } as const) : null;
  const reply = await replyOf({ ...newSession(DAY), mode: reference, seed }, showing, easel);
  return reply.kind === "card" ? reply.card : assert.fail(`the reply is no card: ${reply.text}`);
}

function page(tab: string) {
  return { kind: "dashboard", tab, note: undefined, changed: false } as const;
}

describe("a card of the basic profile, in Web Chat's renderer", function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let canvas: Canvas;
  before(async function () {
    browser = await openBrowser(this);
    canvas = await openCanvas(browser);
  });
  after(() => browser?.close());

  /** What is wrong with a card at both widths. */
  async function faultsOf(card: Card): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const width of WIDTHS) {
      const said = await canvas.draw(card, width);
      faults.push(...[...said, ...(await findFaults(canvas.card))].map((fault) => `${width} px: ${fault}`));
    }
    return faults;
  }

  for (const about of ["welcome", "help", "wonder", "reset", "nothing now"] as const) {
    it(`is whole and readable when it is the bot's own: ${about}`, async () => {
      assert.deepEqual(await faultsOf(await cardOf({ kind: "speech", about, changed: false })), []);
      assert.deepEqual(await findFaint(canvas.card), []);
    });
  }

  for (const mode of BUILT_IN) {
    describe(mode.name, () => {
      let seeds: ReadonlyMap<string, readonly number[]>;
      before(() => {
        seeds = hardSeeds(mode, TRIED);
      });

      for (const { id, label } of mode.tabs) {
        it(`shows ${label} whole and readable, whoever the customer is`, async () => {
          const faults: string[] = [];
          for (const seed of seeds.get(id) ?? []) {
            const found = await faultsOf(await cardOf(page(id), mode, seed));
            faults.push(...found.map((fault) => `seed ${seed}, ${fault}`));
          }
          assert.deepEqual(faults, []);
          assert.deepEqual(await findFaint(canvas.card), []);
        });
      }

      it("shows whatever stands below an answer whole and readable", async () => {
        const customer = { mode, seed: 4711, persona: createPersona(mode, { seed: 4711, day: DAY }) };
        const faults: string[] = [];
        for (const open of mode.tabs) {
          const { blocks, ...look } = viewOf(customer, open.id);
          const stamp = { mode: mode.id, seed: 4711, revision: 0 };
          for (const exhibit of blocks.filter(isExhibit)) {
            const card = answerCard({ ...look, exhibits: [exhibit], open, stamp }, easel);
            if (!card) continue;
            faults.push(...(await faultsOf(card)), ...(await findFaint(canvas.card)));
          }
        }
        assert.deepEqual(faults, []);
      });

      it("opens each tab from each, by a button that says its name", async () => {
        for (const open of mode.tabs) {
          await canvas.draw(await cardOf(page(open.id), mode), 300);
          for (const { id, label } of mode.tabs) {
            const { type, data } = await canvas.press(label);
            const stamp = { mode: mode.id, seed: 4711, revision: 0 };
            assert.deepEqual({ type, data }, { type: "Action.Submit", data: { verb: "open", tab: id, stamp } });
          }
        }
      });
    });
  }
});
