/** Answers with the real check of figures and the real local answerer, for many businesses. */
import assert from "node:assert/strict";
import { afterEach, before, beforeEach, describe, it } from "mocha";
import { answerLocally } from "../../src/core/answers.ts";
import { formatNumber } from "../../src/core/format.ts";
import { createPersona } from "../../src/core/persona.ts";
import { GROUNDED } from "../../src/shell/answering.ts";
import { DAY, MODES } from "../core/customers.ts";
import { openAnsweringWith } from "../model/answers.ts";
import { calls } from "../model/chat.ts";
import { openService, type Service, says } from "../model/service.ts";

let service: Service;

describe("createAnswering, with figures checked", () => {
  before(() => import("openai")); // the first request of a process loads it, which deadlines have no room for
  beforeEach(async () => {
    service = await openService();
  });
  afterEach(() => service.close());

  /** A customer's amounts: what they are called, as they are, and as they are not. */
  function amountsOf(mode: (typeof MODES)[number]) {
    const persona = createPersona(mode, { seed: 7, day: DAY });
    const amounts = mode.blueprint.facts.flatMap(({ id, label, unit }) => {
      const value = persona.facts[id];
      if (typeof value !== "number" || (unit !== "money" && unit !== "dollars")) return [];
      return [{ id, label, right: formatNumber(value, unit), wrong: formatNumber(value + 7_771.13, unit) }];
    });
    return { persona, amounts };
  }

  describe("an answer whose figures are checked", () => {
    for (const mode of MODES) {
      it(`says what is right and nothing that is wrong of ${mode.name}`, async () => {
        const { persona, amounts } = amountsOf(mode);
        assert.ok(amounts.length > 0);
        for (const { id, label, right, wrong } of amounts) {
          const chat = openAnsweringWith(service, GROUNDED, { local: answerLocally });
          const scene = { mode, persona, company: mode.company };
          const chart = calls([{ name: "show_metrics", arguments: { facts: [id] } }]);
          const sentence = `It is ${right}: that is your figure for ${label}.`;
          service.play(chart, says(sentence));
          const good = await chat.ask(`What about ${label}?`, scene);
          assert.deepEqual([good.text, good.exhibits.length], [sentence, 1]);

          service.play(says(`It is ${wrong}, your ${label}. `), says(`In fact ${label}: ${wrong}.`));
          const bad = await chat.ask(`What about ${label}?`, scene);
          assert.equal(bad.model, false);
          assert.notEqual(bad.text, "");
          assert.ok(!JSON.stringify([bad, chat.shown]).includes(wrong), `${wrong} is seen`);
        }
      });
    }
  });
});
