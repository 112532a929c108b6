/** Telemetry: what arrives at a collector of OpenTelemetry, and that nothing of a conversation is in it. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, it } from "mocha";
import { z } from "zod";
import { createLog } from "../../src/shell/log.ts";
import type { Meter } from "../../src/shell/meter.ts";
import { createTelemetry } from "../../src/shell/telemetry.ts";
import { DRAFT_TEXT, settingsFor } from "../model/draft.ts";
import { openService, type Service, says } from "../model/service.ts";
import { type Channel, openChannel, TENANT } from "./channel.ts";

const Attributes = z
  .array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }))
  .transform((pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, Object.values(value)[0]])));
const Point = z.looseObject({ attributes: Attributes });
const Points = z.object({ dataPoints: z.array(Point) });
const Metric = z.object({
  name: z.string(),
  histogram: Points.optional(),
  sum: Points.optional(),
  gauge: Points.optional(),
});
const Metrics = z.object({
  resourceMetrics: z.array(z.object({ scopeMetrics: z.array(z.object({ metrics: z.array(Metric) })) })),
});
const Span = z.object({
  name: z.string(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  attributes: Attributes,
});
const Spans = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(Span) })) })),
});

/** A collector that takes what is sent to it. */
async function openCollector() {
  const received: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    received.push({ path: request.url ?? "", headers: request.headers, body: await text(request) });
    response.setHeader("content-type", "application/json");
    response.end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port }: Pick<AddressInfo, "port"> = z.object({ port: z.number() }).parse(server.address());
  const bodies = (path: string) =>
    received.filter((one) => one.path === path).map(({ body }): unknown => JSON.parse(body));
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    /** Every point of every metric, by name. */
    points() {
      const metrics = bodies("/v1/metrics")
        .flatMap((body) => Metrics.parse(body).resourceMetrics)
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
      return metrics.flatMap(({ name, histogram, sum, gauge }) =>
        ((histogram ?? sum ?? gauge)?.dataPoints ?? []).map(({ attributes }) => ({ name, ...attributes })),
      );
    },
    spans: () =>
      bodies("/v1/traces")
        .flatMap((body) => Spans.parse(body).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    async close() {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}

let collector: Awaited<ReturnType<typeof openCollector>>;
let service: Service;
let channel: Channel;
let meter: Meter;

/** @param lastWordsMs milliseconds that are left for what is not told yet at the end */
function meterFor(lastWordsMs: number): Meter {
  const config = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: { "x-key": "k1" },
    OTEL_SERVICE_NAME: "presto-test",
    OTEL_METRIC_EXPORT_INTERVAL: 60_000,
  };
  return createTelemetry(config, { version: "1.2.3", log: createLog("silent"), lastWordsMs });
}

beforeEach(async () => {
  [collector, service] = await Promise.all([openCollector(), openService()]);
  meter = meterFor(10_000);
  meter.watch("queue", () => 7);
  channel = await openChannel({ meter, settings: settingsFor(service, 5_000) });
});
afterEach(async () => {
  await channel.close();
  await service.close();
  await collector.close();
});

describe("A bot whose telemetry is configured", () => {
  it("tells of turns, storage, model and sends, and names nobody", async () => {
    service.play(says(DRAFT_TEXT));
    const alice = channel.conversation("Alice Zebra");
    await alice.say("presto, you're a florist called Quagga Blooms");
    service.play(says("A model would say aardvark."));
    await alice.say("how many okapi roses did I buy?");
    await alice.execute("open", { tab: "dashboard" });
    await meter.close();

    const points = collector.points();
    const has = (name: string, labels: object) =>
      assert.ok(
        points.some((point) =>
          Object.entries({ name, ...labels }).every(([key, value]) =>
            Object.entries(point).some(([k, v]) => k === key && v === value),
          ),
        ),
        `${name} ${JSON.stringify(labels)} is not among ${JSON.stringify(points)}`,
      );
    has("presto.turn.duration", { act: "says", wish: "becomes", outcome: "done" });
    has("presto.turn.duration", { act: "clicks" });
    has("presto.storage.duration", { operation: "write", outcome: "done" });
    has("presto.model.duration", { job: "draft", outcome: "done" });
    has("presto.model.duration", { job: "answer", outcome: "done" });
    has("presto.tokens", { job: "draft" });
    has("presto.send.duration", { type: "message" });
    has("presto.queue", {});

    const spans = collector.spans();
    const turns = spans.filter(({ name }) => name === "turn");
    assert.equal(turns.length, 3);
    for (const { name, parentSpanId, traceId, attributes } of spans) {
      assert.match(String(attributes["presto.turn"]), /^[0-9a-f]{6}$/);
      const turn = turns.find((one) => one.traceId === traceId);
      if (name !== "turn") assert.equal(parentSpanId, turn?.spanId, `${name} belongs to a turn`);
    }
    const parts = (wish: string) => {
      const { traceId } = turns.find(({ attributes }) => attributes.wish === wish) ?? {};
      return new Set(spans.filter((span) => span.traceId === traceId).map(({ name }) => name));
    };
    assert.deepEqual(parts("answers"), new Set(["storage", "model", "send", "turn"]));

    const sent = collector.received.map(({ body }) => body).join();
    for (const secret of ["Zebra", "Quagga", "okapi", "aardvark", "florist", TENANT, alice.id, "local", "Petal", "29:"])
      assert.ok(!sent.includes(secret), `${secret} was told`);
    assert.ok(collector.received.every(({ headers }) => headers["x-key"] === "k1"));
    assert.match(sent, /presto-test/);
  });

  it("tells that and why it did without the model, and which turn failed", async () => {
    await channel.close();
    channel = await openChannel({
      meter,
      watch: (storage) => ({
        ...storage,
        read: async (keys) => (keys.join().includes("bob") ? Promise.reject(new Error("okapi")) : storage.read(keys)),
      }),
    });
    const alice = channel.conversation("alice");
    await alice.say("presto, you're a bank");
    await alice.say("what is my balance?");
    await channel.conversation("bob").say("new customer");
    await meter.close();
    const told = collector.points().map((point) => JSON.stringify(point));
    assert.ok(told.includes(JSON.stringify({ name: "presto.fallbacks", job: "answer", why: "no model" })));
    assert.ok(
      told.some((point) => /presto\.turn\.duration.*"outcome":"failed"/.test(point)),
      told.join("\n"),
    );
    assert.ok(!collector.received.some(({ body }) => body.includes("okapi")));
  });

  it("works on when the collector does not answer", async () => {
    await collector.close();
    await channel.close();
    meter = meterFor(20);
    channel = await openChannel({ meter });
    const { replies } = await channel.conversation("alice").say("presto, you're a bank");
    assert.equal(replies.length, 1);
    await meter.close();
    collector = await openCollector();
  });
});
