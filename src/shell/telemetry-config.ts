/**
 * Owns the settings of telemetry, under the names that OpenTelemetry gave them. `config.ts` reads them with the others. Without an
 * endpoint nothing is measured.
 */
import { z } from "zod";
import { wholeNumber } from "./model-config.ts";

/** The settings of telemetry, under the names of `env/.env.*`. */
export const TelemetryConfig = z.object({
  /** Where metrics and traces go, by OTLP over HTTP: `/v1/metrics` and `/v1/traces` are added. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: "is not an address of http or https" }).optional(),
  /** Sent with them, a key for example: `name=value,name=value`. */
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^\s*[^\s=,]+=[^,]*(?:,\s*[^\s=,]+=[^,]*)*$/, "is not a list of name=value, with commas between them")
    .transform((list) => Object.fromEntries(list.split(",").map(headerIn)))
    .optional(),
  /** What the bot is called there. */
  OTEL_SERVICE_NAME: z.string().default("presto-change-o"),
  /** Milliseconds from one sending of metrics to the next. */
  OTEL_METRIC_EXPORT_INTERVAL: wholeNumber(10, 3_600_000).default(60_000),
});
export type TelemetryConfig = Readonly<z.infer<typeof TelemetryConfig>>;

/** The settings whose value is never shown. */
export const TELEMETRY_SECRETS: readonly string[] = ["OTEL_EXPORTER_OTLP_HEADERS"];

/** The name and the value of a header; the standard has values encoded as in an address. */
function headerIn(pair: string): readonly [name: string, value: string] {
  const [name = "", ...value] = pair.split("=");
  return [name.trim(), decoded(value.join("=").trim())];
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // it is not encoded, as most people write it
  }
}
