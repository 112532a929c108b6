/**
 * The meter that tells OpenTelemetry, by OTLP over HTTP: a histogram for every kind of work, counts, and a trace of each turn with
 * what was done for it. The only file that knows the SDK, and loaded only where it is configured.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { DiagLogLevel, diag, type Histogram, ROOT_CONTEXT, type Span, SpanStatusCode, trace } from "@opentelemetry/api";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Log } from "./log.ts";
import type { Counted, Labels, Measured, Meter } from "./meter.ts";
import type { TelemetryConfig } from "./telemetry-config.ts";
import { turnAtWork } from "./turn-id.ts";

/** Work that is being measured, and what was said of it. */
type Work = { readonly span: Span; labels: Labels };

const NAME = "presto-change-o";

/** Seconds, from the quickest write to the longest answer. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const TOLD: Readonly<Record<Measured, string>> = {
  turn: "Turns, from the message to the last reply",
  storage: "What the storage was asked",
  model: "Requests to the language model",
  send: "Messages sent to the channel",
};

const COUNTED: Readonly<Record<Counted, string>> = {
  tokens: "Tokens of the language model, in and out",
  fallbacks: "What was done without the language model, and why",
};

/** Milliseconds that are left for what is not told yet when the bot stops: with those of the turns and the sorry, less than ten seconds. */
const LAST_WORDS = 500;

/** Milliseconds in which a collector that fails is logged once. */
const SAID = 600_000;

/** Creates the meter. Nothing is sent before there is something to tell. @param version the bot's, told with everything */
export function createTelemetry(
  config: TelemetryConfig & { readonly OTEL_EXPORTER_OTLP_ENDPOINT: string },
  {
    version,
    log,
    lastWordsMs = LAST_WORDS,
  }: { readonly version: string; readonly log: Log; readonly lastWordsMs?: number },
): Meter {
  complainTo(log);
  const [tracing, metering] = createProviders(config, version);
  const tracer = tracing.getTracer(NAME, version);
  const meter = metering.getMeter(NAME, version);
  const works = new AsyncLocalStorage<Work>();
  const durations = new Map<Measured, Histogram>();
  const counters = new Map<Counted, ReturnType<typeof meter.createCounter>>();

  function durationOf(what: Measured): Histogram {
    const advice = { explicitBucketBoundaries: SECONDS };
    const duration =
      durations.get(what) ??
      meter.createHistogram(`presto.${what}.duration`, { unit: "s", description: TOLD[what], advice });
    durations.set(what, duration);
    return duration;
  }

  function begin(what: Measured): Span {
    const around = works.getStore()?.span;
    const turn = turnAtWork();
    const attributes = turn === undefined ? {} : { "presto.turn": turn };
    return tracer.startSpan(what, { attributes }, around ? trace.setSpan(ROOT_CONTEXT, around) : ROOT_CONTEXT);
  }

  return {
    async measure(what, labels, task) {
      const start = performance.now();
      const work: Work = { span: begin(what), labels };
      try {
        return await works.run(work, task);
      } catch (error) {
        work.labels = { outcome: "failed", ...work.labels };
        work.span.setStatus({ code: SpanStatusCode.ERROR }); // without the error's words, which may quote
        throw error;
      } finally {
        const all = { outcome: "done", ...work.labels };
        durationOf(what).record((performance.now() - start) / 1_000, all);
        work.span.setAttributes(all).end();
      }
    },
    note(labels) {
      const work = works.getStore();
      if (work) work.labels = { ...work.labels, ...labels };
    },
    count(what, labels, by = 1) {
      const counter = counters.get(what) ?? meter.createCounter(`presto.${what}`, { description: COUNTED[what] });
      counters.set(what, counter);
      counter.add(by, labels);
    },
    watch(what, read) {
      const gauge = meter.createObservableGauge(`presto.${what}`, { description: "Conversations with turns at work" });
      gauge.addCallback((result) => result.observe(read()));
    },
    async close() {
      const late = new Promise((resolve) => setTimeout(resolve, lastWordsMs).unref());
      const over = Promise.allSettled([tracing.shutdown(), metering.shutdown()]);
      await Promise.race([over, late]);
    },
  };
}

function createProviders(
  config: Parameters<typeof createTelemetry>[0],
  version: string,
): readonly [BasicTracerProvider, MeterProvider] {
  const { OTEL_SERVICE_NAME: name, OTEL_EXPORTER_OTLP_HEADERS: headers = {} } = config;
  const base = config.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, "");
  const resource = resourceFromAttributes({ "service.name": name, "service.version": version });
  const spans = new OTLPTraceExporter({ url: `${base}/v1/traces`, headers });
  const metrics = new OTLPMetricExporter({ url: `${base}/v1/metrics`, headers });
  const reader = new PeriodicExportingMetricReader({
    exporter: metrics,
    exportIntervalMillis: config.OTEL_METRIC_EXPORT_INTERVAL,
    exportTimeoutMillis: config.OTEL_METRIC_EXPORT_INTERVAL,
  });
  return [
    new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(spans)] }),
    new MeterProvider({ resource, readers: [reader] }),
  ];
}

/** Has the SDK's complaints logged, now and then; their words may hold an address or a key. */
function complainTo(log: Log): void {
  let said = Number.NEGATIVE_INFINITY;
  function complain(): void {
    if (performance.now() - said < SAID) return;
    said = performance.now();
    log.warn("Cannot send telemetry: OTEL_EXPORTER_OTLP_ENDPOINT does not take it");
  }
  const ignore = () => {};
  const logger = { error: complain, warn: complain, info: ignore, debug: ignore, verbose: ignore };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}
