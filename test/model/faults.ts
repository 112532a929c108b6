/**
 * Every way that the service of a language model is known to go wrong, by name, and what is to become of it.
 */
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { ModelErrorKind } from "../../src/shell/model-error.ts";
import { type Play, replies, says, streams } from "./service.ts";

/** A good answer of the form that the tests ask for. */
export const GOOD = {
  name: "Florist",
  tagline: "Every bloom has a story",
  tabs: ["Home", "Orders", "Settings"],
} as const;

/** {@link GOOD} as the model writes it. */
export const GOOD_TEXT = JSON.stringify(GOOD);

/** {@link GOOD} up to the middle of its second text, and what of it is whole. */
export const HALF_TEXT = GOOD_TEXT.slice(0, 35);
export const HALF = { name: GOOD.name } as const;

/** Something that services write into errors and nobody may see. */
export const SECRET = "s3cret-prompt";

/** What is to become of a request: an error of a kind, or a value and whether it is complete. */
export type Fate = ModelErrorKind | { readonly value: object; readonly complete: boolean };

/** One way to go wrong. `times` is how often the request is sent, once if not given. */
export type Fault = { readonly play: Play; readonly fate: Fate; readonly times?: number };

const whole = { value: GOOD, complete: true };
const half = { value: HALF, complete: false };

function hang(): void {} // the request stays open
function silent(response: ServerResponse): void {
  response.writeHead(200); // gives nothing back once restify is loaded, which patches it
  response.end();
}
function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
async function hangUp(response: ServerResponse): Promise<void> {
  await delay(10); // or what was said before is lost
  response.destroy();
}
function end(response: ServerResponse): void {
  response.end();
}

/** An error as the service words it. */
function failing(status: number, code: string | null = null, headers: Readonly<Record<string, string>> = {}): Play {
  return replies(status, { error: { message: `You said ${SECRET}`, type: "error", param: null, code } }, headers);
}

/** Sends a piece again and again, 64 MB of it, as fast as they are taken. */
function floods(status: number, piece: string, begin = ""): Play {
  return async (response) => {
    response.writeHead(status, { "content-type": status === 200 ? "text/event-stream" : "text/plain" });
    response.write(begin);
    const closed = once(response, "close");
    for (let sent = 0; sent < 64 * 1024 * 1024 && !response.destroyed; sent += piece.length) {
      if (!response.write(piece)) await Promise.race([once(response, "drain"), closed]);
    }
    response.end();
  };
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function delta(content: unknown): object {
  return { choices: [{ delta: { content }, finish_reason: null }] };
}

const filtered = {
  error: {
    message: `The prompt ${SECRET} was filtered`,
    code: "content_filter",
    status: 400,
    innererror: { code: "ResponsibleAIPolicyViolation", content_filter_result: { hate: { filtered: true } } },
  },
};
const hostile = `{"__proto__":{"polluted":true},"constructor":{"prototype":1},${GOOD_TEXT.slice(1)}`;
const deep = `{"name":"Florist","tagline":${"[".repeat(5_000)}`;

/** The ways, by name. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  "no fault at all": { play: says(GOOD_TEXT), fate: whole },
  "one piece instead of a stream": {
    play: replies(200, { choices: [{ message: { content: GOOD_TEXT }, finish_reason: "stop" }] }),
    fate: whole,
  },
  "a hang before the headers": { play: hang, fate: "late", times: 2 },
  "a hang after the headers": { play: says("", { instead: hang }), fate: "late", times: 2 },
  "a hang in the middle": { play: says(HALF_TEXT, { instead: hang }), fate: half },
  "a hang after the end": {
    play: says(GOOD_TEXT, {
      instead: (to) => void to.write('data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'),
    }),
    fate: whole,
  },
  "slow tokens": { play: says(GOOD_TEXT, { tokensPerSecond: 18 }), fate: half },
  "a first token that is slow in coming": { play: says(GOOD_TEXT, { firstMs: 5_000 }), fate: "late", times: 2 },
  "a stream that is cut": { play: says(HALF_TEXT, { instead: hangUp }), fate: half },
  "a stream that is cut before it says anything": {
    play: says("", { instead: hangUp }),
    fate: "unreachable",
    times: 2,
  },
  "a clean end without finish_reason": { play: says(HALF_TEXT, { instead: end }), fate: half },
  "a whole answer without finish_reason": {
    play: says(GOOD_TEXT, { finish: null }),
    fate: { value: GOOD, complete: false },
  },
  "a reset": { play: reset, fate: "unreachable", times: 2 },
  "an HTML page": { play: replies(200, `<html>${SECRET}</html>`), fate: "unusable" },
  "an empty answer": { play: silent, fate: "unusable" },
  "JSON of another kind": { play: replies(200, { hello: SECRET }), fate: "unusable" },
  "no choices": { play: streams({ choices: [] }, { choices: [] }), fate: "unusable" },
  "choices without delta": {
    play: streams({ choices: [{ index: 0 }] }, delta(GOOD_TEXT), { choices: [{ finish_reason: "stop" }] }),
    fate: whole,
  },
  "wrong types on the wire": {
    play: streams({ choices: "many" }, { choices: [null] }, delta(7), "[]", "null"),
    fate: "unusable",
  },
  "wrong types in the answer": {
    play: says('{"name":5,"tabs":{"a":1}}'),
    fate: { value: { name: 5, tabs: { a: 1 } }, complete: true },
  },
  "an array": { play: says("[1,2]"), fate: "unusable" },
  "an object of another form": { play: says('{"error":"sorry"}'), fate: "unusable" },
  "no JSON": { play: says(`Sure, here is your ${SECRET}`), fate: "unusable" },
  "JSON that breaks off wrongly": { play: says('{"name":"Florist","tagline":oops}'), fate: half },
  "broken events": {
    play: streams("{not json", delta(GOOD_TEXT), { choices: [{ finish_reason: "stop" }] }),
    fate: whole,
  },
  "a fence": { play: says(`\`\`\`json\n${GOOD_TEXT}\n\`\`\``), fate: whole },
  "a preamble": { play: says(`Here is {the} mode: ${GOOD_TEXT} Enjoy!`), fate: whole },
  "JSON encoded twice": { play: says(JSON.stringify(GOOD_TEXT)), fate: whole },
  "a refusal": {
    play: streams({ choices: [{ delta: { refusal: SECRET } }] }, { choices: [{ delta: {}, finish_reason: "stop" }] }),
    fate: "refused",
  },
  "an answer that got too long": { play: says(HALF_TEXT, { finish: "length" }), fate: half },
  "thinking that used up all tokens": { play: says("", { finish: "length" }), fate: "unusable" },
  "a filtered answer": { play: says(HALF_TEXT, { finish: "content_filter" }), fate: "filtered answer" },
  "a filtered prompt": { play: replies(400, filtered), fate: "filtered prompt" },
  "an error in the stream": {
    play: streams(delta(HALF_TEXT), { error: { message: SECRET, code: "server_error" } }),
    fate: half,
  },
  "a filter in the stream": {
    play: streams(delta(HALF_TEXT), { error: { message: SECRET, code: "content_filter" } }),
    fate: "filtered answer",
  },
  "400 for the schema": { play: failing(400, "invalid_request_error"), fate: "misconfigured" },
  "401 for another audience": {
    play: replies(401, { statusCode: 401, message: `audience ${SECRET}` }),
    fate: "misconfigured",
  },
  "401 without a body": { play: replies(401, ""), fate: "misconfigured" },
  "403": { play: failing(403), fate: "misconfigured" },
  "404 for the deployment": { play: failing(404, "DeploymentNotFound"), fate: "misconfigured" },
  "408": { play: failing(408), fate: "late", times: 2 },
  "429 for a moment": { play: failing(429, "rate_limit_exceeded", { "retry-after-ms": "20" }), fate: "busy", times: 2 },
  "429 for long": { play: failing(429, "rate_limit_exceeded", { "retry-after": "60" }), fate: "busy" },
  "429 that says no more": { play: failing(429), fate: "busy", times: 2 },
  "429 that is not to be tried again": { play: failing(429, null, { "x-should-retry": "false" }), fate: "busy" },
  "429 until a date": {
    play: failing(429, null, { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }),
    fate: "busy",
    times: 2,
  },
  "500": { play: failing(500), fate: "unreachable", times: 2 },
  "502 from a proxy": { play: replies(502, `<html>${SECRET}</html>`), fate: "unreachable", times: 2 },
  "503": { play: failing(503), fate: "unreachable", times: 2 },
  "an endless error": { play: floods(500, SECRET.repeat(5_000)), fate: "unreachable", times: 2 },
  "64 MB in one text": {
    play: floods(200, event(delta("x".repeat(10_000))), event(delta(HALF_TEXT))),
    fate: half,
  },
  "64 MB in one line": { play: floods(200, `data: ${"x".repeat(60_000)}`), fate: "unusable" },
  "64 MB of comments": { play: floods(200, `: ${"x".repeat(60_000)}\n\n`), fate: "unusable" },
  "deep nesting": { play: says(deep), fate: half },
  "hostile keys": { play: says(hostile), fate: { value: { constructor: { prototype: 1 }, ...GOOD }, complete: true } },
};
