import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createSpeech } from "../../src/shell/speech.ts";
import { AMOUNTS } from "../model/answers.ts";

function open() {
  const shown: string[] = [];
  const check = (sentence: string) => (sentence.includes("wrong") ? "it is wrong" : undefined);
  const saying = { show: (text: string) => void shown.push(text) };
  const speech = createSpeech({ read: AMOUNTS.readSentences, check, names: ["Booking.com"], saying });
  return { speech, shown };
}

describe("a speech", () => {
  it("shows whole sentences, all of the text each time", () => {
    const { speech, shown } = open();
    for (const piece of ["One is", " true. ", "Two is true. Thr", "ee is true."]) assert.ok(speech.hear(piece));
    speech.end(true);
    assert.deepEqual(shown, ["One is true.", "One is true. Two is true.", "One is true. Two is true. Three is true."]);
  });

  it("leaves out what the model did not finish", () => {
    const { speech } = open();
    speech.hear("One is true. Two is");
    speech.end(false);
    assert.equal(speech.text, "One is true.");
  });

  it("stops at a sentence that is wrong, and goes on in the next round", () => {
    const { speech, shown } = open();
    assert.ok(!speech.hear("One is true. Two is wrong. Three is true. "));
    speech.end(false);
    assert.deepEqual(speech.fault, { sentence: "Two is wrong.", reason: "it is wrong" });
    assert.equal(speech.fresh, "One is true.");
    speech.begin();
    assert.deepEqual([speech.fault, speech.fresh], [undefined, ""]);
    speech.hear("One is true. Two is true. ");
    speech.end(true);
    assert.deepEqual([speech.fresh, shown.at(-1)], ["Two is true.", "One is true. Two is true."]);
  });

  it("lets the company's name stand that looks like a link, and no other", () => {
    const { speech } = open();
    assert.ok(speech.hear("Booking.com has it. "));
    assert.ok(!speech.hear("Others.com has it, too. "));
    assert.equal(speech.text, "Booking.com has it.");
  });

  it("takes a sentence that surely ended for one, though nothing follows, and no figure that may go on", async () => {
    const shown = Promise.withResolvers<string>();
    const manner = { read: AMOUNTS.readSentences, check: () => undefined, names: [] };
    const speech = createSpeech({ ...manner, saying: { show: shown.resolve } });
    speech.hear("It costs $1,240.");
    speech.hear("50 a month.");
    assert.equal(await shown.promise, "It costs $1,240.50 a month.");
    speech.end(true);
    assert.equal(speech.text, "It costs $1,240.50 a month.");
  });
});
