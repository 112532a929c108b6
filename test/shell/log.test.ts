import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { z } from "zod";
import { createLog, describeError, type Log } from "../../src/shell/log.ts";

/** What a log writes, line by line. */
function linesOf(write: (log: Log) => void, level: "info" | "warn" = "info"): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line: string) => lines.push(line) }));
  return lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
}

function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return assert.fail("nothing was thrown");
}

describe("createLog", () => {
  it("writes one JSON line with what may be logged", () => {
    const [line] = linesOf((log) => log.info({ kind: "says", activityId: "a1", status: 200, ms: 12 }, "turn"));
    const { level, time, ...rest } = line ?? {};
    assert.deepEqual(rest, { kind: "says", activityId: "a1", status: 200, ms: 12, msg: "turn" });
    assert.deepEqual([level, typeof time], [30, "number"]);
  });

  it("is silent below its level", () =>
    assert.deepEqual(
      linesOf((log) => log.info("turn"), "warn"),
      [],
    ));

  const slips: [what: string, fields: object][] = [
    ["what people said", { text: "s3cret" }],
    ["an activity", { activity: { text: "s3cret", from: { name: "s3cret" } } }],
    ["a request's headers", { request: { headers: { authorization: "Bearer s3cret" } } }],
    ["card data", { act: { kind: "clicks", data: { note: "s3cret" } } }],
    ["a setting that is a secret", { config: { CLIENT_SECRET: "s3cret" } }],
  ];
  for (const [what, fields] of slips) {
    it(`leaves ${what} out even if it is handed over by mistake`, () => {
      assert.doesNotMatch(JSON.stringify(linesOf((log) => log.info(fields, "turn"))), /s3cret/);
    });
  }

  const quoting = new SyntaxError('"s3cret" is not JSON');
  const ways: [how: string, write: (log: Log) => void][] = [
    ["as err", (log) => log.error({ err: quoting }, "turn")],
    ["as error", (log) => log.error({ error: quoting }, "turn")],
    ["as err, without words", (log) => log.error({ err: quoting })],
    ["alone", (log) => log.error(quoting)],
    ["alone, with words", (log) => log.error(quoting, "turn")],
  ];
  for (const [how, write] of ways) {
    it(`describes an error that is handed over ${how}, and does not quote it`, () => {
      const line = JSON.stringify(linesOf(write));
      assert.match(line, /"class":"SyntaxError"/);
      assert.doesNotMatch(line, /s3cret/);
    });
  }
});

describe("describeError", () => {
  it("keeps class, code, message and the places of an error of the system", () => {
    const error = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:80"), { code: "ECONNREFUSED" });
    const { stack, ...rest } = Object.assign({ stack: [] }, describeError(error));
    assert.deepEqual(rest, {
      class: "Error",
      code: "ECONNREFUSED",
      status: undefined,
      message: "connect ECONNREFUSED 127.0.0.1:80",
    });
    assert.match(String(stack[0]), /log\.test\.ts/);
  });

  const quoting: [what: string, error: Error, status?: number][] = [
    ["an HTTP client's status", Object.assign(new Error("400: you said s3cret"), { status: 400 }), 400],
    ["a connector's statusCode", Object.assign(new Error("you said s3cret"), { statusCode: 502, body: "s3cret" }), 502],
    [
      "a response's status",
      Object.assign(new Error("you said s3cret"), { response: { status: 429, data: "s3cret" } }),
      429,
    ],
    ["a parser", new SyntaxError('Unexpected token, "s3cret" is not valid JSON')],
    ["a schema", thrownBy(() => z.strictObject({}).parse({ s3cret: 1 }))],
  ];
  for (const [what, error, status] of quoting) {
    it(`drops the message of an error that may quote its input: ${what}`, () => {
      const described = describeError(error);
      assert.doesNotMatch(JSON.stringify(described), /s3cret/);
      assert.equal("status" in described && described.status, status);
    });
  }

  it("follows causes, but not for ever", () => {
    const loop = new Error("loop");
    loop.cause = loop;
    assert.equal(JSON.stringify(describeError(loop)).match(/"class"/g)?.length, 4);
  });

  it("tells only the type of what is no error", () => assert.deepEqual(describeError("s3cret"), { class: "string" }));
});
