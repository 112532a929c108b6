/** Answers on their way, over a scripted channel and clocks of the tests' own. What goes over the wire is in `delivery-answers.test.ts`. */
import assert from "node:assert/strict";
import { setImmediate as settle } from "node:timers/promises";
import fc from "fast-check";
import { describe, it } from "mocha";
import { beginStream, beginTyping } from "../../src/shell/saying.ts";
import type { Outcome, Part } from "../../src/shell/streaming.ts";
import { leapingClock, standingClock } from "../clock.ts";

type Sending = { readonly part: Part; readonly at: number; readonly answer: (outcome: Outcome) => void };

/** A stream whose requests the test answers, on a clock that stands. */
function openStream() {
  const clock = standingClock();
  const sendings: Sending[] = [];
  const wholes: [text: string, instead: string | undefined][] = [];
  const saying = beginStream({
    clock,
    post(part) {
      const { promise, resolve: answer } = Promise.withResolvers<Outcome>();
      sendings.push({ part, at: clock.now(), answer });
      return promise;
    },
    sendWhole: async (...whole) => void wholes.push(whole),
  });
  return {
    ...saying,
    clock,
    sendings,
    wholes,
    texts: () => sendings.map(({ part, at }) => `${at} ${part.streamType} ${part.text}`),
    async answer(outcome: Outcome = { kind: "taken", id: "s" }) {
      sendings.at(-1)?.answer(outcome);
      await settle();
    },
    async pass(ms: number) {
      clock.pass(ms);
      await settle();
    },
  };
}

describe("beginStream", () => {
  it("sends what is being done before anybody waits", () => {
    const { tell, texts } = openStream();
    tell("Looking…");
    assert.deepEqual(texts(), ["0 informative Looking…"]);
  });

  it("sends the next only after the one before has returned, a second later, and then the newest", async () => {
    const { tell, show, pass, answer, texts } = openStream();
    tell("Looking…");
    show("One.");
    await pass(1_500);
    assert.equal(texts().length, 1);
    await answer();
    show("One. Two.");
    await pass(999);
    assert.equal(texts().length, 1);
    await pass(1);
    show("One. Two. Three.");
    await answer();
    await pass(1_000);
    assert.deepEqual(texts(), [
      "0 informative Looking…",
      "2500 streaming One. Two.",
      "3500 streaming One. Two. Three.",
    ]);
  });

  it("needs no clock while there is nothing to say", async () => {
    const { tell, show, pass, answer, texts, clock } = openStream();
    tell("Looking…");
    await answer();
    assert.equal(clock.waiting, 0);
    await pass(5_000);
    show("One.");
    assert.equal(texts()[1], "5000 streaming One.");
  });

  it("ends once, whoever says what afterwards", async () => {
    const { tell, show, end, pass, answer, texts, wholes } = openStream();
    show("One.");
    const ends = [end("One. Two."), end("One. Three.")];
    show("One. Two. Four.");
    tell("Counting…");
    await answer();
    await pass(1_000);
    await answer();
    await Promise.all([...ends, end("Five.")]);
    show("Six.");
    await pass(9_000);
    assert.deepEqual(texts(), ["0 streaming One.", "1000 final One. Two."]);
    assert.deepEqual(wholes, []);
  });

  it("ends for the turn although the user stopped it long before", async () => {
    const { tell, show, end, pass, answer, texts, wholes } = openStream();
    tell("Looking…");
    await answer({ kind: "stopped" });
    show("One.");
    await pass(9_000);
    await end("One.");
    assert.deepEqual([texts().length, wholes], [1, []]);
  });

  it("keeps to the protocol and ends with one whole answer or none, whatever the channel says", async () => {
    const outcome = fc.oneof(
      { weight: 6, arbitrary: fc.constant<Outcome>({ kind: "taken", id: "s" }) },
      fc.constant<Outcome>({ kind: "taken", id: undefined }),
      fc.record({ kind: fc.constant("too soon"), waitMs: fc.option(fc.nat(200_000), { nil: undefined }) }),
      fc.constantFrom<Outcome>({ kind: "failed" }, { kind: "stopped" }),
    );
    const word = fc.constantFrom("tell", "show", "show", "shrink", "pass", "settle");
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 30 }),
        fc.array(outcome, { maxLength: 12 }),
        async (words, outcomes) => {
          const clock = leapingClock();
          const parts: { part: Part; at: number; outcome: Outcome }[] = [];
          const wholes: string[] = [];
          let inFlight = 0;
          const saying = beginStream({
            clock,
            async post(part) {
              assert.equal(++inFlight, 1, "two requests at once");
              const outcome = outcomes[parts.length] ?? { kind: "taken", id: "s" };
              parts.push({ part, at: clock.now(), outcome });
              await settle();
              inFlight -= 1;
              return outcome;
            },
            sendWhole: async (text) => void wholes.push(text),
          });
          let text = "";
          for (const [index, what] of words.entries()) {
            if (what === "tell") saying.tell(`Step ${index}`);
            if (what === "show") {
              text += `${index}. `;
              saying.show(text);
            }
            if (what === "shrink") saying.show(text.slice(0, -4));
            if (what === "pass") clock.pass(index * 700);
            if (what === "settle") await settle();
          }
          await saying.end(`${text}The end.`);
          const sent = parts.length;
          await settle();
          assert.equal(parts.length, sent, "something went out after the end");

          const taken = parts.filter(({ outcome }) => outcome.kind === "taken");
          const finals = taken.filter(({ part }) => part.streamType === "final").map(({ part }) => part.text);
          const stopped = parts.some(({ outcome }) => outcome.kind === "stopped");
          assert.deepEqual([...finals, ...wholes], stopped ? [] : [`${text}The end.`]);
          for (const [index, { part, at }] of parts.entries()) {
            const before = parts[index - 1];
            if (before) assert.ok(at - before.at >= 1_000, "too soon");
            if (before && part.streamType === "streaming" && before.part.streamType === "streaming")
              assert.ok(part.text.startsWith(before.part.text), "a text that does not grow");
            if (part.streamType === "informative")
              assert.ok(before?.part.streamType !== "streaming", "told after text");
          }
          const sequence = taken.flatMap(({ part }) => ("streamSequence" in part ? part.streamSequence : []));
          assert.deepEqual(
            sequence,
            sequence.map((_, index) => index + 1),
          );
        },
      ),
    );
  });
});

/** An answer with typing, whose signs of typing the test may have answered. */
function openTyping(types = true) {
  const clock = standingClock();
  const sent: string[] = [];
  const saying = beginTyping({
    clock,
    async type() {
      sent.push(`${clock.now()} typing`);
      return types;
    },
    send: async (text) => void sent.push(`${clock.now()} ${text}`),
  });
  return {
    ...saying,
    clock,
    sent,
    async pass(ms: number) {
      await settle();
      clock.pass(ms);
      await settle();
    },
  };
}

describe("beginTyping", () => {
  it("shows typing at once, every three seconds, and never after the message", async () => {
    const { tell, show, end, pass, sent, clock } = openTyping();
    tell("Looking…");
    show("One.");
    await pass(2_999);
    await pass(1);
    await pass(3_000);
    await end("One. Two.");
    assert.equal(clock.waiting, 0);
    await pass(9_000);
    assert.deepEqual(sent, ["0 typing", "3000 typing", "6000 typing", "6000 One. Two."]);
  });

  it("sends the message after the sign of typing that is on its way", async () => {
    const clock = standingClock();
    const typed = Promise.withResolvers<boolean>();
    const sent: string[] = [];
    const { end } = beginTyping({ clock, type: () => typed.promise, send: async (text) => void sent.push(text) });
    const ended = end("One.");
    await settle();
    assert.deepEqual(sent, []);
    typed.resolve(true);
    await ended;
    assert.deepEqual(sent, ["One."]);
    assert.equal(clock.waiting, 0);
  });

  it("asks a channel that shows no typing only once", async () => {
    const { end, pass, sent } = openTyping(false);
    await pass(9_000);
    await end("One.");
    assert.deepEqual(sent, ["0 typing", "9000 One."]);
  });

  it("ends once", async () => {
    const { end, sent } = openTyping();
    await Promise.all([end("One."), end("Two.")]);
    await end("Three.");
    assert.deepEqual(sent, ["0 typing", "0 One."]);
  });
});
