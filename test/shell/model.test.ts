import assert from "node:assert/strict";
import { inspect } from "node:util";
import { afterEach, before, beforeEach, describe, it } from "mocha";
import { z } from "zod";
import { type Environment, readConfig } from "../../src/shell/config.ts";
import { createLog } from "../../src/shell/log.ts";
import { createModel, type Model, type Options } from "../../src/shell/model.ts";
import { ModelError, type ModelErrorKind } from "../../src/shell/model-error.ts";
import { FAULTS, type Fate, GOOD, GOOD_TEXT, SECRET } from "../model/faults.ts";
import { openService, type Play, replies, type Service, says } from "../model/service.ts";

const KEY = "k3y-of-the-service";
const schema = {
  name: "mode",
  schema: z.object({ name: z.string(), tagline: z.string(), tabs: z.array(z.string()) }),
};

/** Milliseconds that a request may take, and what a machine that is busy with other tests may add. */
const [DEADLINE, MARGIN] = [500, 300];

const hang: Play = () => {};
const good = says(GOOD_TEXT);
const down = replies(500, {});

let service: Service;
let lines: Record<string, unknown>[];

describe("The model", () => {
  before(() => import("openai")); // the first request of a process loads it, which these deadlines have no room for
  beforeEach(async () => {
    service = await openService();
    lines = [];
  });
  afterEach(() => service.close());

  function open(options: Options = {}, environment: Environment = {}): Model {
    const log = createLog("info", {
      write: (line: string) => lines.push(z.record(z.string(), z.unknown()).parse(JSON.parse(line))),
    });
    const settings = { AZURE_OPENAI_ENDPOINT: service.url, AZURE_OPENAI_DEPLOYMENT: "mini", AZURE_OPENAI_API_KEY: KEY };
    return createModel(readConfig({ ...settings, ...environment }), log, options) ?? assert.fail("there is no model");
  }

  function draft(model: Model, deadlineMs = DEADLINE) {
    return model.draft({ instructions: "Invent", request: "a florist", schema, deadlineMs });
  }

  /** What became of a request: the value, or the kind of error. */
  async function fateOf(model: Model, deadlineMs = DEADLINE): Promise<Fate> {
    return draft(model, deadlineMs).catch(kindOf);
  }

  function kindOf(error: unknown): ModelErrorKind {
    assert.ok(error instanceof ModelError, inspect(error));
    assert.doesNotMatch(inspect(error, { depth: 9 }), new RegExp(`${KEY}|${SECRET}`));
    return error.kind;
  }

  /** Asks one time after the other. */
  async function fatesOf(model: Model, times: number): Promise<readonly Fate[]> {
    const fates: Fate[] = [];
    for (let time = 0; time < times; time += 1) fates.push(await fateOf(model));
    return fates;
  }

  describe("Model.draft", () => {
    for (const [fault, { play, fate, times = 1 }] of Object.entries(FAULTS)) {
      it(`comes to ${typeof fate === "string" ? fate : "a value"} in time after ${fault}`, async () => {
        const model = open();
        service.always(play);
        const begin = performance.now();
        assert.deepEqual(await fateOf(model), fate);
        assert.ok(performance.now() - begin < DEADLINE + MARGIN, `it took ${performance.now() - begin} ms`);
        assert.equal(service.received.length, times);
        assert.equal(lines.length, 1);
        assert.doesNotMatch(JSON.stringify(lines), new RegExp(`${KEY}|${SECRET}|florist|Invent`, "i"));
      });
    }

    it("sends what the service wants, and the key to nobody else", async () => {
      service.play(good);
      await draft(open({}, { MODEL_REASONING_EFFORT: "none" }));
      const [request] = service.received;
      const { response_format, ...body } = request?.body ?? {};
      assert.deepEqual(body, {
        model: "mini",
        messages: [
          { role: "system", content: "Invent" },
          { role: "user", content: "a florist" },
        ],
        max_completion_tokens: 1_200,
        reasoning_effort: "none",
        stream: true,
        stream_options: { include_usage: true },
      });
      assert.match(
        JSON.stringify(response_format),
        /^\{"type":"json_schema","json_schema":\{"name":"mode","strict":true/,
      );
      assert.deepEqual(
        [request?.path, request?.headers.authorization],
        ["/openai/v1/chat/completions", `Bearer ${KEY}`],
      );
    });

    it("takes nothing from the environment that is meant for others", async () => {
      const others = {
        OPENAI_API_KEY: "sk-of-another",
        OPENAI_ORG_ID: "org-of-another",
        OPENAI_PROJECT_ID: "project-of-another",
        OPENAI_BASE_URL: "http://127.0.0.1:1/of-another",
        OPENAI_CUSTOM_HEADERS: "x-of-another: yes",
      };
      const before = { ...process.env };
      Object.assign(process.env, others);
      try {
        service.play(good);
        assert.deepEqual(await fateOf(open()), { value: GOOD, complete: true });
        assert.doesNotMatch(JSON.stringify(service.received[0]?.headers), /of-another/);
      } finally {
        for (const name of Object.keys(others)) {
          if (before[name] === undefined) delete process.env[name];
          else process.env[name] = before[name];
        }
      }
    });

    it("tells in the log how it went, and nothing that was said", async () => {
      service.play(good);
      await draft(open());
      const { time, ms, tokenMs, firstMs, schema: hash, ...line } = lines[0] ?? {};
      assert.deepEqual(line, {
        level: 30,
        job: "draft",
        result: "whole",
        deployment: "mini",
        breaker: "closed",
        attempts: 1,
        requestId: "request-1",
        model: "gpt-fake",
        finish: "stop",
        usage: { input: 900, cached: 0, output: 23, reasoning: 0 },
        characters: GOOD_TEXT.length,
        msg: "A request to the model",
      });
      assert.deepEqual(
        [ms, tokenMs, firstMs, hash].map((value) => typeof value),
        ["number", "number", "number", "string"],
      );
    });

    it("does not follow a redirect with what was said", async () => {
      const elsewhere = await openService();
      service.always(replies(307, "", { location: `${elsewhere.url}/openai/v1/chat/completions` }));
      assert.equal(await fateOf(open()), "unreachable");
      await elsewhere.close();
      assert.equal(elsewhere.received.length, 0);
    });

    it("tells that nobody listens there", async () => {
      const model = open();
      await service.close();
      assert.equal(await fateOf(model), "unreachable");
      service = await openService();
    });

    it("tries once more where that may help, after the pause that is asked for", async () => {
      service.play(replies(429, {}, { "retry-after-ms": "60" }), good);
      const begin = performance.now();
      assert.deepEqual(await fateOf(open()), { value: GOOD, complete: true });
      assert.ok(performance.now() - begin >= 59);
      assert.deepEqual([lines.length, lines[0]?.attempts], [1, 2]);
    });

    const unknown = (param: string, named: boolean): Play =>
      replies(400, { error: { message: `Unsupported parameter: '${param}'`, param: named ? param : null } });
    it("leaves out parameters that the model does not know, and remembers that", async () => {
      const model = open({}, { MODEL_REASONING_EFFORT: "low", MODEL_VERBOSITY: "low" });
      service.play(unknown("reasoning_effort", true), unknown("verbosity", false), good, good);
      await draft(model);
      await draft(model);
      const sent = service.received.map(({ body }) => ["reasoning_effort", "verbosity"].filter((name) => name in body));
      assert.deepEqual(sent, [["reasoning_effort", "verbosity"], ["verbosity"], [], []]);
      assert.deepEqual(
        lines.map(({ attempts }) => attempts),
        [1, 1],
      );
    });

    it("does not leave out for ever what the service goes on about", async () => {
      service.always(unknown("reasoning_effort", true));
      assert.equal(await fateOf(open({}, { MODEL_REASONING_EFFORT: "low" })), "misconfigured");
      assert.equal(service.received.length, 2);
    });

    it("gives up on a token that does not come, and sends nothing", async () => {
      const begin = performance.now();
      assert.equal(await fateOf(open({ token: () => new Promise(() => {}) })), "late");
      assert.ok(performance.now() - begin < DEADLINE + MARGIN);
      assert.equal(service.received.length, 0);
    });

    it("takes an identity without a token for a matter of settings", async () => {
      const token = async () => Promise.reject(new Error(`no token for ${SECRET}`));
      assert.equal(await fateOf(open({ token })), "misconfigured");
      assert.doesNotMatch(JSON.stringify(lines), new RegExp(SECRET));
    });

    it("has four requests at work, twenty waiting, and turns the others away at once", async () => {
      const model = open();
      service.always(says(GOOD_TEXT, { firstMs: 10 }));
      const fates = await Promise.all(Array.from({ length: 27 }, () => fateOf(model, 2_000)));
      assert.deepEqual(fates.filter((fate) => fate === "busy").length, 3);
      assert.deepEqual([service.received.length, service.mostAtOnce, lines.length], [24, 4, 27]);
    });

    it("is as good as its deadline for one that waits, too", async () => {
      const model = open();
      service.always(hang);
      const begin = performance.now();
      const fates = await Promise.all(Array.from({ length: 6 }, () => fateOf(model)));
      assert.ok(performance.now() - begin < DEADLINE + MARGIN);
      assert.deepEqual(new Set(fates), new Set(["late", "busy"]));
    });

    it("keeps connections from one request to the next", async () => {
      const model = open();
      service.always(good);
      await fatesOf(model, 10);
      assert.equal(service.received.length, 10);
      assert.ok(service.connections <= 2, `it made ${service.connections}`);
    });

    it("lets go of a connection when nobody listens any more", async () => {
      service.always(hang);
      await fateOf(open());
      for (let turns = 0; service.open > 0 && turns < 1_000; turns += 1) await new Promise(setImmediate);
      assert.equal(service.open, 0);
    });
  });

  describe("the model's breaker", () => {
    it("opens after three failures, sends nothing while it rests, and then lets one through", async () => {
      let skipped = 0;
      const model = open({ now: () => skipped });
      service.always(down);
      assert.deepEqual(await fatesOf(model, 5), ["unreachable", "unreachable", "unreachable", "resting", "resting"]);
      assert.deepEqual([service.received.length, lines.length, model.health().breaker], [6, 5, "resting"]);

      skipped += 30_000;
      service.always(says(GOOD_TEXT, { firstMs: 20 }));
      const fates = await Promise.all([fateOf(model), fateOf(model), fateOf(model)]);
      assert.deepEqual(fates, [{ value: GOOD, complete: true }, "resting", "resting"]);
      assert.deepEqual(await fateOf(model), fates[0]);
      assert.deepEqual(model.health(), { breaker: "closed", secondsSinceSuccess: 0 });
    });

    it("rests twice as long after a failure that follows a rest", async () => {
      let skipped = 0;
      const model = open({ now: () => skipped });
      service.always(down);
      await fatesOf(model, 3);
      const fates: Fate[] = [];
      for (const seconds of [29, 1, 59, 1, 119, 1]) {
        skipped += 1_000 * seconds;
        fates.push(await fateOf(model));
      }
      assert.deepEqual(fates, ["resting", "unreachable", "resting", "unreachable", "resting", "unreachable"]);
    });

    const rests: [what: string, play: Play, seconds: number][] = [
      ["a service that does not let us in", replies(401, {}), 300],
      ["a limit that lasts", replies(429, {}, { "retry-after": "42" }), 42],
      ["a limit that lasts a day", replies(429, {}, { "retry-after": "86400" }), 300],
    ];
    for (const [what, play, seconds] of rests) {
      it(`opens at once for ${what}, for ${seconds} s`, async () => {
        let skipped = 0;
        const model = open({ now: () => skipped });
        service.play(play, good);
        await fateOf(model);
        skipped = 1_000 * seconds - 1;
        assert.equal(await fateOf(model), "resting");
        skipped += 1;
        assert.deepEqual(await fateOf(model), { value: GOOD, complete: true });
      });
    }

    it("stays closed for filters and refusals, and forgets failures with a success", async () => {
      const model = open();
      const filter = FAULTS["a filtered prompt"]?.play ?? down;
      service.play(filter, filter, filter, filter, down, down, down, down, good, down, down, good);
      await fatesOf(model, 9);
      assert.equal(model.health().breaker, "closed");
    });

    it("counts answers that break off, though they are of use", async () => {
      const model = open();
      service.always(FAULTS["a stream that is cut"]?.play ?? down);
      await fatesOf(model, 3);
      assert.equal(await fateOf(model), "resting");
    });
  });

  describe("Model.warm", () => {
    it("sends one tiny request of the same form, and is content when it is cut short", async () => {
      const model = open();
      service.play(says("{", { finish: "length" }), good);
      await model.warm({ instructions: "Invent", schema });
      await draft(model);
      const [tiny, real] = service.received;
      assert.equal(tiny?.body.max_completion_tokens, 16);
      assert.deepEqual(tiny?.body.response_format, real?.body.response_format);
      assert.deepEqual(
        lines.map(({ job, result }) => [job, result]),
        [
          ["warm-up", "whole"],
          ["draft", "whole"],
        ],
      );
    });

    it("does not reject, and knows from then on that the service is not to be had", async () => {
      const model = open();
      service.play(replies(404, {}));
      await model.warm({ instructions: "Invent", schema });
      assert.equal(await fateOf(model), "resting");
      assert.equal(model.health().secondsSinceSuccess, undefined);
    });
  });

  describe("createModel", () => {
    it("makes nothing when nothing is configured, or only a key", () => {
      assert.equal(createModel(readConfig({}), createLog("silent")), undefined);
      assert.equal(createModel(readConfig({ OPENAI_API_KEY: KEY }), createLog("silent")), undefined);
    });

    it("talks to any endpoint that speaks like OpenAI, with no key if there is none", async () => {
      const none = { AZURE_OPENAI_ENDPOINT: "", AZURE_OPENAI_DEPLOYMENT: "" };
      service.play(good);
      await draft(open({}, { ...none, OPENAI_BASE_URL: `${service.url}/api/v1`, OPENAI_MODEL: "llama" }));
      const [request] = service.received;
      assert.deepEqual([request?.path, request?.body.model], ["/api/v1/chat/completions", "llama"]);
      assert.equal(request?.headers.authorization, undefined);
    });
  });
});
