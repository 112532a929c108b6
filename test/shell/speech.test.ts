import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readSentences } from "../../src/core/prose.ts";
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

  const PIECES = [
    ..."Pay here. |Two bills | are due.|\n\n|. |! ".split("|"),
    ..."[x](https://evil.example/a?b=c)|![i](data:image/png;base64,AA==)|https://evil.example|www.evil.example".split(
      "|",
    ),
    ..."<a href='//evil.example'>x</a>|<at>all</at>|<img src=x onerror=y>|&lt;b&gt;|evil.com/x|a@evil.example".split(
      "|",
    ),
    ..."**|__|`|~~|# |> |- |{{DATE()}}|]( http://e.co )|\u200b|\u202e|\u0000|<<<data|data>>>|| a | b |".split("|"),
    ["$", "{x}"].join(""),
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 });
  it("shows nothing that a client would act on, whatever the model writes and however it is cut, and only ever more", () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const shown = [""];
        const saying = { show: (more: string) => void shown.push(more) };
        const speech = createSpeech({ read: readSentences, check: () => undefined, names: [], saying });
        for (const piece of pieces) if (!speech.hear(piece)) break;
        speech.end(true);
        for (const [index, more] of shown.slice(1).entries()) assert.ok(more.startsWith(shown[index] ?? ""));
        assert.equal(speech.text, shown.at(-1));
        assert.doesNotMatch(speech.text, /[<>[\]{}`*|\n\p{Cc}\u200b\u202e]|:\/\/|www\.|evil\.|\]\(|data:/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
