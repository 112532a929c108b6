/** Whatever the language model's service does, people get a business in time, and read nothing of it. */
import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { afterEach, before, beforeEach, describe, it } from "mocha";
import { z } from "zod";
import { Session } from "../../src/core/session.ts";
import { modeFaults, modeOf } from "../../src/industries/modes.ts";
import { createLog } from "../../src/shell/log.ts";
import { DRAFT, DRAFT_TEXT, settingsFor } from "../model/draft.ts";
import { FAULTS, SECRET } from "../model/faults.ts";
import { openService, replies, type Service, says } from "../model/service.ts";
import { type Channel, openChannel } from "./channel.ts";
import { cardOf, see, seeNew } from "./seen.ts";

const FLORIST = "Presto-Change-O, you're a florist";

/** Milliseconds that people wait for the model here, and what they may wait beyond, on a machine that is busy with other tests. */
const [DEADLINE, MARGIN] = [300, 500];

/** Words that belong in a log at most. */
const TROUBLE =
  /econn|socket|\bstack\b|at async|http|127\.0\.0|openai|azure|api[ _-]?key|timeout|deadline|filter|polic|jailbreak|violat|refus|\berror|undefined|NaN|\[object/i;

const Line = z.looseObject({ level: z.number(), msg: z.string(), result: z.string().optional() });

let service: Service;
let channel: Channel;
let lines: z.infer<typeof Line>[];
let written: EventEmitter;

describe("A model that fails", () => {
  before(async () => {
    await import("openai"); // the first request of a process loads it, which these deadlines have no room for,
    const first = await openChannel(); // nor for what the first business of a process loads
    await first.conversation("alice").say(FLORIST);
    await first.close();
  });
  beforeEach(async () => {
    service = await openService();
    await start();
  });
  afterEach(async () => {
    await channel.close();
    await service.close();
  });

  async function start(url = service.url): Promise<void> {
    lines = [];
    written = new EventEmitter();
    const log = createLog("info", {
      write(line) {
        lines.push(Line.parse(JSON.parse(line)));
        written.emit("line");
      },
    });
    channel = await openChannel({ log, settings: settingsFor({ url }, DEADLINE) });
  }

  /** The lines that tell of requests to the model, when there are so many. */
  async function requests(count: number) {
    const found = () => lines.filter(({ msg }) => msg === "A request to the model");
    while (found().length < count) await once(written, "line", { signal: AbortSignal.timeout(3_000) });
    return found();
  }

  /** Says the phrase, and sees to it that what comes of it is whole, in time, and silent about the model. */
  async function become(person: string) {
    const talk = channel.conversation(person);
    const begin = performance.now();
    const heard = await talk.say(FLORIST);
    const took = performance.now() - begin;
    const seen = seeNew(heard); // one message, which was the announcement first
    const [announced, shown] = channel.connector.tries.slice(-2);
    assert.match(see(cardOf(announced?.activity)).summary, /^Becoming a florist…$/);
    assert.deepEqual([announced?.replaces, shown?.replaces, shown?.id], [false, true, announced?.id]);
    assert.ok(took < DEADLINE + MARGIN, `it took ${took} ms`);

    const { mode: reference } = Session.parse(await channel.kept(talk));
    assert.ok(reference);
    const mode = await modeOf(reference);
    assert.deepEqual(modeFaults(mode), []);
    assert.equal(mode.name, "florist");
    assert.equal(seen.stamp?.mode, "retail:florist");
    assert.doesNotMatch(seen.words, TROUBLE);
    const wire = JSON.stringify(channel.connector.tries.map(({ activity }) => activity));
    assert.ok(!wire.includes(SECRET) && !wire.includes(service.url), "Expected nothing of the service to be shown");
    return { mode, seen };
  }

  describe("A florist", () => {
    for (const [name, { play }] of Object.entries(FAULTS)) {
      it(`is there in time, with one line in the log, after ${name}`, async () => {
        service.always(play);
        await become("alice");
        const [request, ...more] = await requests(1);
        assert.deepEqual(more, []);
        assert.match(request?.result ?? "", /^[a-z ]+$/);
        const loud = lines.filter(({ level }) => level >= 40);
        assert.ok(loud.length <= 1, JSON.stringify(loud));
        assert.ok(!JSON.stringify(lines).includes(SECRET));
      });
    }

    const cut = DRAFT_TEXT.indexOf('"metrics"');
    it("has what was said before the model broke off", async () => {
      service.always(says(DRAFT_TEXT.slice(0, cut), { finish: null }));
      const { mode, seen } = await become("alice");
      assert.equal(mode.origin, "model");
      assert.ok(seen.words.includes(DRAFT.company) && seen.words.includes(DRAFT.tagline));
      assert.equal((await requests(1))[0]?.result, "partial");
    });

    it("is made again for the next one, if the model broke off the first time", async () => {
      service.play(says(DRAFT_TEXT.slice(0, cut), { finish: null }), says(DRAFT_TEXT));
      await become("alice");
      await become("bob");
      assert.equal(service.received.length, 2);
      assert.match(seeNew(await channel.conversation("carol").say(FLORIST)).words, new RegExp(DRAFT.company));
      assert.equal(service.received.length, 2);
    });

    it("is there without a wait after three failures, and the model is not asked", async () => {
      service.always(replies(400, { error: { message: SECRET } }));
      for (const person of ["alice", "bob", "carol"]) await become(person);
      assert.equal(service.received.length, 3);
      for (const person of ["dan", "erin"]) assert.equal((await become(person)).mode.origin, "local");
      assert.equal(service.received.length, 3);
      const results = (await requests(5)).map(({ result }) => result);
      assert.deepEqual(results.slice(3), ["resting", "resting"]);
      assert.equal(lines.filter(({ level }) => level >= 40).length, 3);
    });

    it("is there in time when nobody listens at the model's address, from the first turn on", async () => {
      const { url } = service;
      await service.close();
      await channel.close();
      await start(url);
      for (const person of ["alice", "bob", "carol", "dan"]) assert.equal((await become(person)).mode.origin, "local");
      const results = (await requests(4)).map(({ result }) => result);
      assert.deepEqual(results, ["unreachable", "unreachable", "unreachable", "resting"]);
      service = await openService(); // for the one that is closed in the end
    });

    it("costs the first user the deadline when the model says nothing from the start, and after three failures nothing", async () => {
      service.always(() => {});
      for (const person of ["alice", "bob", "carol"]) {
        await become(person);
        await requests(["alice", "bob", "carol"].indexOf(person) + 1);
      }
      const asked = service.received.length;
      const begin = performance.now();
      await become("dan");
      assert.ok(performance.now() - begin < DEADLINE, "Expected nobody to wait");
      assert.equal(service.received.length, asked);
    });
  });
});
