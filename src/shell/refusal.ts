/**
 * Owns what a channel's no means: the error that came of sending, read as what may be done next. Sends nothing.
 */
import { z } from "zod";

/** Why a channel did not take what was sent. */
export type Refusal =
  /** `waitMs` says after how many milliseconds it may be sent again, if the channel said so. */
  | { readonly kind: "too soon"; readonly waitMs: number | undefined }
  /** The user pressed Stop: they want no more of this answer. */
  | { readonly kind: "stopped" }
  /** Anything else, a lost connection and an answer that never came included: it may have been taken all the same. */
  | { readonly kind: "failed" };

const TooManyRequests = z.object({
  statusCode: z.literal(429),
  response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>(hasGet) }),
});

/** Teams tells its reasons for a 403 by their words only. */
const Stopped = z.object({ statusCode: z.literal(403), message: z.string().regex(/\bcancell?ed by (?:the )?user\b/i) });

/** Reads the error that sending an activity ended with. */
export function readRefusal(error: unknown): Refusal {
  const tooSoon = TooManyRequests.safeParse(error).data;
  if (tooSoon) return { kind: "too soon", waitMs: toMs(tooSoon.response.headers.get("retry-after")) };
  return { kind: Stopped.safeParse(error).success ? "stopped" : "failed" };
}

function toMs(seconds: string | undefined): number | undefined {
  return seconds !== undefined && /^\d+(\.\d+)?$/.test(seconds) ? 1_000 * Number(seconds) : undefined;
}

function hasGet(value: unknown): boolean {
  return typeof value === "object" && value !== null && "get" in value && typeof value.get === "function";
}
