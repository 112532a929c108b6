/** Whatever the language model's service does, a question is answered in time, and nothing of the service is seen. */
import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, before, beforeEach, describe, it } from "mocha";
import { AMOUNTS, LOCAL, openAnswering, openAnsweringWith } from "../model/answers.ts";
import { calls } from "../model/chat.ts";
import { FAULTS, SECRET } from "../model/faults.ts";
import {
  openService,
  type Play,
  replies,
  type Service,
  says,
  sendEvent,
  startStream,
  streams,
} from "../model/service.ts";

const QUESTION = "How much is left in my checking account?";
const TRUE = "You have $6,664.93 in checking.";

/** Milliseconds that people wait for the model here, and what they may wait beyond. */
const [DEADLINE, MARGIN] = [400, 500];

/** Faults whose text is what the model said, be it nonsense: it is shown, as words. */
const SPOKEN: readonly string[] = ["no JSON"];

const sum = { name: "look_up", arguments: { ledger: "bills", wanted: "sum", column: "amount" } };
const hang: Play = () => {};

function call(fragment: unknown): object {
  return { choices: [{ delta: { tool_calls: fragment }, finish_reason: null }] };
}
function end(finish: string): object {
  return { choices: [{ delta: {}, finish_reason: finish }] };
}
const begun = call([{ index: 0, id: "a", function: { name: "look_up", arguments: '{"ledger":' } }]);

/** Sends fragments of one call's arguments without end. */
async function endless(...[response]: Parameters<Play>): Promise<void> {
  startStream(response);
  sendEvent(response, begun);
  for (let sent = 0; sent < 5_000 && !response.destroyed; sent += 1) {
    sendEvent(response, call([{ index: 0, function: { arguments: "x".repeat(10_000) } }]));
    if (sent % 50 === 0) await new Promise(setImmediate);
  }
  response.end();
}

/** What goes wrong only in a conversation: how the first requests are answered, and every other. */
const CHAT_FAULTS: Readonly<Record<string, readonly Play[]>> = {
  "a call that breaks off": [streams(begun)],
  "a call that hangs": [
    (response) => {
      startStream(response);
      sendEvent(response, begun);
    },
  ],
  "arguments without end": [endless],
  "arguments too long for the answer": [streams(begun, end("length"))],
  "a call that is filtered": [streams(begun, end("content_filter"))],
  "no calls, though it says so": [streams(end("tool_calls"))],
  "calls of the wrong type": [streams(call("look_up"), call({ 0: 1 }), call([null, 7]), end("tool_calls"))],
  "calls without a name": [streams(call([{ index: 3, id: SECRET, function: { arguments: "{}" } }]), end("tool_calls"))],
  "arguments that nest deeply": [calls([{ ...sum, arguments: "[".repeat(4_000) }]), hang],
  "arguments with hostile keys": [
    calls([{ ...sum, arguments: '{"__proto__":{"ledger":"bills"},"wanted":"rows"}' }]),
    hang,
  ],
  "a hang after tools": [calls([sum]), hang],
  "a reset after tools": [calls([sum]), (response) => void response.socket?.resetAndDestroy()],
  "a filter after tools": [calls([sum]), says("", { finish: "content_filter" })],
  "a blocked prompt after tools": [calls([sum]), replies(400, { error: { code: "content_filter", message: SECRET } })],
  "429 after tools": [calls([sum]), replies(429, { error: { message: SECRET } })],
  "nothing said after tools": [calls([sum]), says("")],
  "calls where it must speak": [calls([sum]), calls([sum]), calls([sum])],
  blanks: [says(" \n\n ")],
  marks: [says("…!? ** __ ``")],
  "a refusal of tools": [replies(400, { error: { message: "tools are not supported", param: "tools" } })],
};

let service: Service;

describe("createAnswering, with a model that fails", () => {
  before(() => import("openai")); // the first request of a process loads it, which these deadlines have no room for
  beforeEach(async () => {
    service = await openService();
  });
  afterEach(() => service.close());

  /** Asks, and sees to it that there is an answer in time that tells nothing of the service. */
  async function answered({ speaks = false } = {}) {
    const chat = openAnswering(service, { deadlineMs: DEADLINE });
    const begin = performance.now();
    const answer = await chat.ask(QUESTION);
    const took = performance.now() - begin;
    assert.ok(took < DEADLINE + MARGIN, `it took ${took} ms`);
    assert.notEqual(answer.text.trim(), "");
    assert.ok(answer.text.startsWith(chat.shown.at(-1) ?? ""));
    assert.ok(!JSON.stringify(chat.lines).includes(SECRET) && !JSON.stringify(chat.lines).includes("checking"));
    if (!speaks) assert.ok(!JSON.stringify([answer, chat.shown]).includes(SECRET));
    assert.ok(
      chat.lines.filter(({ msg }) => msg === "A request to the model").length ===
        new Set(service.received.map(({ body }) => JSON.stringify(body.messages))).size,
    );
    return answer;
  }

  describe("an answer", () => {
    for (const [fault, { play, fate }] of Object.entries(FAULTS)) {
      it(`is there in time after ${fault}`, async () => {
        service.always(play);
        const { text, model } = await answered({ speaks: SPOKEN.includes(fault) });
        const failed = typeof fate === "string" && fate !== "unusable" && fate !== "filtered prompt";
        if (failed) assert.deepEqual([text, model], [LOCAL.text, false]);
      });
    }

    for (const [fault, plays] of Object.entries(CHAT_FAULTS)) {
      it(`is the local answerer's, in time, after ${fault}`, async () => {
        service.play(...plays);
        service.always(plays.at(-1) ?? hang);
        const { text, model } = await answered();
        assert.equal(model, false);
        if (!fault.includes("blocked")) assert.equal(text, LOCAL.text);
      });
    }

    it("holds its deadline over all rounds, however slow each is", async () => {
      const slow: Play = async (response, request) => {
        await delay(DEADLINE / 5);
        await calls([sum])(response, request);
      };
      service.always(slow);
      await answered();
    });

    it("holds its deadline while the model dribbles, and ends with what was said", async () => {
      const dribble: Play = async (response) => {
        startStream(response);
        for (let piece = TRUE; !response.destroyed; piece = " and so on") {
          sendEvent(response, { choices: [{ delta: { content: `${piece} ` } }] });
          await delay(20);
        }
      };
      service.always(dribble);
      assert.equal((await answered()).text, TRUE);
    });

    it("is the local answerer's, at once, after three failures", async () => {
      const chat = openAnswering(service, { deadlineMs: DEADLINE });
      service.always(replies(400, {}));
      for (let time = 0; time < 5; time += 1) assert.equal((await chat.ask(QUESTION)).text, LOCAL.text);
      assert.equal(service.received.length, 3);
      assert.equal(chat.told.length, 3);
    });

    it("is the local answerer's, with an error in the log, when we ourselves are at fault", async () => {
      const broken = { ...AMOUNTS, groundOf: () => assert.fail("as planned") };
      const chat = openAnsweringWith(service, broken);
      assert.equal((await chat.ask(QUESTION)).text, LOCAL.text);
      assert.deepEqual(
        chat.lines.map(({ msg }) => msg),
        ["Cannot ask the model", "An answer"],
      );
    });

    it("is there for everybody when thirty ask at once and the service hangs", async () => {
      service.always(hang);
      const chat = openAnswering(service, { deadlineMs: DEADLINE });
      const begin = performance.now();
      const answers = await Promise.all(Array.from({ length: 30 }, () => chat.ask(QUESTION)));
      assert.ok(performance.now() - begin < DEADLINE + MARGIN);
      assert.ok(answers.every(({ text }) => text === LOCAL.text));
    });
  });
});
