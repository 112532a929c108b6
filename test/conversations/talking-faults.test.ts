/** Whatever the language model's service does to a question, people get one answer in time, streamed or not, and nothing of the service. */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "mocha";
import { createLog } from "../../src/shell/log.ts";
import { leapingClock } from "../clock.ts";
import { settingsFor } from "../model/draft.ts";
import { FAULTS, SECRET } from "../model/faults.ts";
import { openService, type Service } from "../model/service.ts";
import { type Channel, openChannel, type Place } from "./channel.ts";
import { readStreaminfo } from "./streams.ts";

const QUESTION = "How much is left in my checking account?";
/** Milliseconds that people wait for the model here, and what they may wait beyond, on a machine that is busy with other tests. */
const [DEADLINE, MARGIN] = [300, 1_500];
const PLACES: readonly Place[] = [{}, { conversationType: "groupChat" }, { channelId: "webchat" }];
/** Faults whose text is what the model said, be it nonsense: it is shown, as words. */
const SPOKEN: readonly string[] = ["no JSON"];
const TROUBLE =
  /econn|socket|at async|https?:|127\.0\.0|openai|api[ _-]?key|deadline|filter|polic|undefined|NaN|\[object/i;

let service: Service;
let channel: Channel;
let lines: string[];
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

describe("A question to a model that fails", () => {
  before(async () => {
    process.on("unhandledRejection", note);
    await import("openai"); // the first request of a process loads it, which these deadlines have no room for,
    const first = await openChannel(); // nor for what the first answer of a process loads
    const talk = first.conversation("alice");
    for (const text of ["presto, you're a bank", QUESTION]) await talk.say(text);
    await first.close();
  });
  after(() => void process.off("unhandledRejection", note));
  beforeEach(async () => {
    service = await openService();
    lines = [];
    const log = createLog("info", { write: (line) => void lines.push(line) });
    const settings = { ...settingsFor(service), CHAT_DEADLINE_MS: String(DEADLINE) };
    channel = await openChannel({ log, settings, clock: leapingClock() });
  });
  afterEach(async () => {
    await channel.close();
    await service.close();
    assert.deepEqual(unhandled.splice(0), []);
  });

  for (const [index, [name, { play }]] of Object.entries(FAULTS).entries()) {
    const place = PLACES[index % PLACES.length] ?? {};
    it(`is answered once, in time, in ${place.channelId ?? place.conversationType ?? "a chat in Teams"}, after ${name}`, async () => {
      const alice = channel.conversation("alice", place);
      await alice.say("presto, you're a bank");
      service.always(play);
      const begin = performance.now();
      const { status, replies } = await alice.say(QUESTION);
      assert.ok(performance.now() - begin < DEADLINE + MARGIN, `it took ${performance.now() - begin} ms`);
      assert.deepEqual([status, replies.length], [200, 1]);
      assert.ok((replies[0]?.text ?? "").length > 3);
      const streamed = channel.connector.tries.flatMap(({ activity }) => readStreaminfo(activity) ?? []);
      if (streamed.length > 0) assert.equal(streamed.at(-1)?.streamType, "final");
      if (!SPOKEN.includes(name)) {
        assert.doesNotMatch(replies[0]?.text ?? "", TROUBLE);
        assert.ok(!JSON.stringify(channel.connector.tries).includes(SECRET));
      }
      assert.ok(!lines.join().includes(SECRET));
      const loud = lines.filter((line) => /"level":[456]0/.test(line));
      assert.ok(loud.length <= 2, loud.join("\n")); // one of a request; a second, where a sentence was asked for again
      assert.equal((await alice.say("Dashboard")).replies.length, 1);
    });
  }
});
