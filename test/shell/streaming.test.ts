/** Teams' streaming protocol, step by step. What goes over the wire is in `saying.test.ts`. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  afterSend,
  nextMove,
  type Outcome,
  type Stream,
  UNSENT,
  withStatus,
  withText,
  withWhole,
} from "../../src/shell/streaming.ts";

const TAKEN: Outcome = { kind: "taken", id: "s" };

/** Sends what is due at a time. */
function sent(stream: Stream, now: number, outcome: Outcome = TAKEN, returned = now): Stream {
  const move = nextMove(stream, now);
  assert.equal(move.kind, "sends", JSON.stringify(move));
  return move.kind === "sends" ? afterSend(stream, move.part, { outcome, sent: now, returned }) : stream;
}

const told = sent(withStatus(UNSENT, "Looking…"), 0);
const written = sent(withText(told, "One."), 1_000);

describe("nextMove", () => {
  it("rests before anything is said, and on empty words", () => {
    for (const stream of [UNSENT, withStatus(UNSENT, "  "), withText(UNSENT, "\n")])
      assert.deepEqual(nextMove(stream, 0), { kind: "rests" });
  });

  it("says at once what is being done", () => {
    const part = { streamType: "informative", text: "Looking…", streamSequence: 1, streamId: undefined };
    assert.deepEqual(nextMove(withStatus(UNSENT, "Looking…"), 7), { kind: "sends", part });
  });

  it("begins with text where nothing else was said", () => {
    const part = { streamType: "streaming", text: "One.", streamSequence: 1, streamId: undefined };
    assert.deepEqual(nextMove(withText(UNSENT, "One."), 7), { kind: "sends", part });
  });

  it("waits for a second after the request before, and not longer", () => {
    const more = withText(told, "One.");
    assert.deepEqual(nextMove(more, 400), { kind: "waits", ms: 600 });
    const part = { streamType: "streaming", text: "One.", streamSequence: 2, streamId: "s" };
    assert.deepEqual(nextMove(more, 1_000), { kind: "sends", part });
  });

  it("counts the second from when the request returned: before that it need not have arrived", () => {
    const slow = sent(withStatus(UNSENT, "Looking…"), 0, TAKEN, 400);
    assert.deepEqual(nextMove(withText(slow, "One."), 400), { kind: "waits", ms: 1_000 });
  });

  it("rests while the channel shows all that was said", () => {
    assert.deepEqual(nextMove(told, 9_000), { kind: "rests" });
    assert.deepEqual(nextMove(withStatus(told, "Looking…"), 9_000), { kind: "rests" });
    assert.deepEqual(nextMove(written, 9_000), { kind: "rests" });
  });

  it("says what else is being done until there is text, and nothing of it then", () => {
    assert.equal(nextMove(withStatus(told, "Counting…"), 1_000).kind, "sends");
    assert.deepEqual(nextMove(withStatus(written, "Counting…"), 9_000), { kind: "rests" });
  });

  it("ends with the whole text, the stream's id and no sequence", () => {
    const part = { streamType: "final", text: "One. Two.", streamId: "s" };
    assert.deepEqual(nextMove(withWhole(written, "One. Two."), 1_400), { kind: "waits", ms: 600 });
    assert.deepEqual(nextMove(withWhole(written, "One. Two."), 2_000), { kind: "sends", part });
  });

  it("skips what the end says anyway", () => {
    const end = withWhole(withText(written, "One. Two."), "One. Two. Three.");
    const move = nextMove(end, 2_000);
    assert.equal(move.kind === "sends" && move.part.streamType, "final");
  });

  it("sends an answer of which nothing was shown as a message, at once", () => {
    assert.deepEqual(nextMove(withWhole(UNSENT, "One."), 0), { kind: "sends whole", text: "One.", instead: undefined });
  });

  it("is over when the end was taken", () => {
    assert.deepEqual(nextMove(sent(withWhole(written, "One."), 2_000), 2_000), { kind: "is over" });
  });

  it("leaves the stream before two minutes are over", () => {
    const late = withText(written, "One. Two.");
    assert.equal(nextMove(late, 99_999).kind, "sends");
    assert.deepEqual(nextMove(late, 100_000), { kind: "rests" });
    assert.deepEqual(nextMove(withWhole(late, "One. Two."), 100_000), {
      kind: "sends whole",
      text: "One. Two.",
      instead: "s",
    });
  });

  it("counts the two minutes from the first request", () => {
    const late = withText(sent(withStatus(UNSENT, "Looking…"), 500_000), "One.");
    assert.equal(nextMove(late, 599_999).kind, "sends");
    assert.equal(nextMove(late, 600_000).kind, "rests");
  });
});

describe("afterSend", () => {
  const end = withWhole(withText(written, "One. Two."), "One. Two. Three.");

  it("sends nothing more after the user stopped it, not even the end", () => {
    assert.deepEqual(nextMove(sent(end, 2_000, { kind: "stopped" }), 9_000), { kind: "is over" });
    const stopped = sent(withText(written, "One. Two."), 2_000, { kind: "stopped" });
    assert.deepEqual(nextMove(withWhole(stopped, "One. Two."), 9_000), { kind: "is over" });
  });

  it("ends a stream that failed in the place of its message", () => {
    const failed = sent(withText(written, "One. Two."), 2_000, { kind: "failed" });
    assert.deepEqual(nextMove(failed, 9_000), { kind: "rests" });
    const move = nextMove(withWhole(failed, "One. Two. Three."), 2_001);
    assert.deepEqual(move, { kind: "sends whole", text: "One. Two. Three.", instead: "s" });
    assert.deepEqual(nextMove(sent(end, 2_000, { kind: "failed" }), 2_001), move);
  });

  it("ends a stream that failed at its beginning, or got no id, as a message", () => {
    for (const outcome of [{ kind: "failed" }, { kind: "taken", id: undefined }] as const) {
      const failed = sent(withText(UNSENT, "One."), 0, outcome);
      const move = { kind: "sends whole", text: "One.", instead: undefined };
      assert.deepEqual(nextMove(withWhole(failed, "One."), 0), move);
    }
  });

  it("waits as long as the channel asks, and goes on with what is the newest then", () => {
    const early = sent(withText(written, "One. Two."), 2_000, { kind: "too soon", waitMs: 3_000 }, 2_100);
    const more = withText(early, "One. Two. Three.");
    assert.deepEqual(nextMove(more, 2_100), { kind: "waits", ms: 3_000 });
    const part = { streamType: "streaming", text: "One. Two. Three.", streamSequence: 3, streamId: "s" };
    assert.deepEqual(nextMove(more, 5_100), { kind: "sends", part });
  });

  it("keeps a second between requests whatever the channel asks", () => {
    const early = sent(withText(written, "One. Two."), 2_000, { kind: "too soon", waitMs: 0 }, 2_100);
    assert.deepEqual(nextMove(early, 2_100), { kind: "waits", ms: 1_000 });
  });

  it("leaves a channel alone for longer each time, if it does not say for how long", () => {
    let [stream, now] = [withText(written, "One. Two."), 2_000];
    const waits = [1, 2, 3, 4].map(() => {
      stream = sent(stream, now, { kind: "too soon", waitMs: undefined });
      const move = nextMove(stream, now);
      const ms = move.kind === "waits" ? move.ms : 0;
      now += ms;
      return ms;
    });
    assert.deepEqual(waits, [2_000, 4_000, 8_000, 8_000]);
    const again = withText(sent(stream, now), "One. Two. Three.");
    assert.deepEqual(nextMove(again, now), { kind: "waits", ms: 1_000 });
  });

  it("asks for no more patience than the stream has", () => {
    const early = sent(withWhole(written, "One."), 2_000, { kind: "too soon", waitMs: 3_600_000 });
    assert.deepEqual(nextMove(early, 2_000), { kind: "waits", ms: 98_000 });
    assert.deepEqual(nextMove(early, 100_000), { kind: "sends whole", text: "One.", instead: "s" });
  });

  it("begins anew where the first request came too soon", () => {
    const early = sent(withStatus(UNSENT, "Looking…"), 0, { kind: "too soon", waitMs: 2_000 });
    const part = { streamType: "streaming", text: "One.", streamSequence: 1, streamId: undefined };
    assert.deepEqual(nextMove(withText(early, "One."), 2_000), { kind: "sends", part });
    assert.deepEqual(nextMove(withWhole(early, "One."), 0), { kind: "waits", ms: 2_000 });
    assert.equal(nextMove(withWhole(early, "One."), 2_000).kind, "sends whole");
  });
});

describe("withText and withWhole", () => {
  const texts: [what: string, shown: readonly string[], end: string, whole: string][] = [
    ["keeps the longer text if it shrinks", ["One. Two.", "One."], "One. Two. Three.", "One. Two. Three."],
    ["keeps the longer text if it changes", ["One.", "Uno. Due."], "One. Two.", "One. Two."],
    ["keeps what was shown if the end is shorter", ["One. Two."], "One.", "One. Two."],
    ["keeps what was shown if the end is empty", ["One."], "", "One."],
    [
      "adds an end that does not go on from what was shown",
      ["One."],
      "Something went wrong.",
      "One.\n\nSomething went wrong.",
    ],
    ["is not bound by white space at the end", ["One. "], "One.\n\nTwo.", "One.\n\nTwo."],
    ["takes the end as it is if nothing was shown", [], "One.", "One."],
  ];
  for (const [what, shown, end, whole] of texts) {
    it(what, () => assert.equal(withWhole(shown.reduce(withText, UNSENT), end).text, whole));
  }

  it("say nothing after the end", () => {
    const end = withWhole(written, "One.");
    for (const after of [withText(end, "One. Two."), withStatus(end, "x"), withWhole(end, "One. Two.")])
      assert.equal(after, end);
  });

  it("cut a status that Teams would not take", () => {
    assert.equal(withStatus(UNSENT, "x".repeat(2_000)).status.length, 1_000);
  });
});
