/** HTTP itself, with a bot that is a plain object. */
import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, it } from "mocha";
import { z } from "zod";
import type { Bot } from "../../src/shell/bot.ts";
import type { Answer } from "../../src/shell/delivery.ts";
import { createLog } from "../../src/shell/log.ts";
import { createServer, type Server } from "../../src/shell/server.ts";

const log = createLog("silent");
const bot: Bot = {
  handle: async ({ body }) => ({ status: 200, body: { heard: body } }),
  async drain() {},
  async cutOff() {},
};

/** What Node tells of the server that a request came to. */
const Listening = z.object({ server: z.object({ headersTimeout: z.number(), requestTimeout: z.number() }) });

let server: Server | undefined;

async function open(parts: Partial<Bot> = {}, drainLimit = 1_000): Promise<Server> {
  server = await createServer({ bot: { ...bot, ...parts }, host: "127.0.0.1", port: 0, log, drainLimit });
  return server;
}

/** A server that answers when it is told to. */
async function openSlow() {
  const begun = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<Answer>();
  const opened = await open({
    handle() {
      begun.resolve();
      return answered.promise;
    },
  });
  return { opened, begun: begun.promise, answer: () => answered.resolve({ status: 200 }) };
}

async function post(
  { url }: Server,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

describe("The server", () => {
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  describe("createServer", () => {
    it("hands on the body and the authorization, and answers what the bot answers", async () => {
      const opened = await open({ handle: async (received) => ({ status: 202, body: received }) });
      const response = await post(opened, '{"type":"message"}', { authorization: "Bearer x" });
      assert.equal(response.status, 202);
      assert.deepEqual(await response.json(), { authorization: "Bearer x", body: { type: "message" } });
    });

    it("answers without a body where the bot has none", async () => {
      const response = await post(await open({ handle: async () => ({ status: 200 }) }), "{}");
      assert.equal(response.headers.get("content-length"), "0");
      assert.equal(response.headers.get("content-type"), null);
    });

    it("says that it is well, and not what it is made of", async () => {
      const response = await fetch(`${(await open()).url}/health`);
      assert.deepEqual(await response.json(), { status: "ok" });
      assert.equal(response.headers.get("server"), null);
      assert.equal(response.headers.get("x-powered-by"), null);
    });

    const refused: [
      what: string,
      body: string | Uint8Array<ArrayBuffer>,
      headers: Record<string, string>,
      status: number,
      error: string,
    ][] = [
      ["nothing", "", {}, 400, "Bad Request"],
      ["what is not JSON", "{nope", {}, 400, "Bad Request"],
      ["a text", "hi", { "content-type": "text/plain" }, 415, "Unsupported Media Type"],
      ["a form", "a=b", { "content-type": "application/x-www-form-urlencoded" }, 415, "Unsupported Media Type"],
      ["a packed body", gzipSync("{}"), { "content-encoding": "gzip" }, 415, "Unsupported Media Type"],
      ["a body that is packed wrongly", "{}", { "content-encoding": "gzip" }, 415, "Unsupported Media Type"],
      ["too much", JSON.stringify("x".repeat(1_100_000)), {}, 413, "Payload Too Large"],
      ["a wrong checksum", "{}", { "content-md5": "x" }, 400, "Bad Request"],
    ];
    for (const [what, body, headers, status, error] of refused) {
      it(`answers ${status} to ${what}`, async () => {
        const response = await post(await open({ handle: () => assert.fail("the bot was asked") }), body, headers);
        assert.equal(response.status, status);
        assert.deepEqual(await response.json(), { error });
      });
    }

    it("leaves it to the bot what may be in the JSON", async () => {
      const opened = await open();
      for (const json of ["null", "[]", '"x"', "7", "{}"]) {
        assert.deepEqual(await (await post(opened, json)).json(), { heard: JSON.parse(json) });
      }
    });

    const elsewhere: [method: string, path: string, status: number, allow: string | null][] = [
      ["GET", "/api/messages", 405, "POST"],
      ["PUT", "/api/messages", 405, "POST"],
      ["POST", "/health", 405, "GET"],
      ["GET", "/", 404, null],
      ["GET", "/api/messages/../../etc/passwd", 404, null],
      ["POST", "/<script>", 404, null],
    ];
    for (const [method, path, status, allow] of elsewhere) {
      it(`answers ${status} to ${method} ${path}`, async () => {
        const response = await fetch(`${(await open()).url}${path}`, { method });
        assert.equal(response.status, status);
        assert.equal(response.headers.get("allow"), allow);
        assert.match(await response.text(), /^\{"error":"(Not Found|Method Not Allowed)"\}$/);
      });
    }

    it("keeps an error of its own to itself", async () => {
      const response = await post(await open({ handle: () => Promise.reject(new Error("a secret")) }), "{}");
      assert.equal(response.status, 500);
      assert.deepEqual(await response.json(), { error: "Internal Server Error" });
    });

    it("says which port is taken and what to do", async () => {
      const { url } = await open();
      const port = Number(new URL(url).port);
      await assert.rejects(createServer({ bot, host: "127.0.0.1", port, log }), {
        message: `Cannot listen on 127.0.0.1:${port}: another program has the port. Set PORT to a free one.`,
      });
    });

    it("closes when the turns at work have ended, and refuses requests meanwhile", async () => {
      const turn = Promise.withResolvers<void>();
      const opened = await open({ drain: () => turn.promise });
      const closing = opened.close();
      await assert.rejects(fetch(`${opened.url}/health`));
      let closed = false;
      void closing.then(() => (closed = true));
      await new Promise(setImmediate);
      assert.equal(closed, false);
      turn.resolve();
      await closing;
      await opened.close();
    });

    it("answers the request that is at work when it closes, then hangs up", async () => {
      const { opened, begun, answer } = await openSlow();
      const response = post(opened, "{}");
      await begun;
      const closing = opened.close();
      answer();
      assert.equal((await response).status, 200);
      await closing;
    });

    it("serves nothing that comes over a connection that was open when it closed", async () => {
      const { opened, begun, answer } = await openSlow();
      const { port } = new URL(opened.url);
      const socket = connect(Number(port), "127.0.0.1");
      const message =
        "POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
      socket.write(message);
      await begun;
      const closing = opened.close();
      socket.write(message);
      answer();
      let heard = "";
      socket.on("data", (data) => (heard += data));
      socket.on("error", () => {}); // the server may hang up on it
      await new Promise((resolve) => socket.once("close", resolve));
      const statuses = heard.match(/(?<=HTTP\/1.1 )\d+/g)?.join(" then ");
      assert.notEqual(statuses, "200 then 200");
      await closing;
    });

    it("does not wait for ever for a turn", async () => {
      const opened = await open({ drain: () => new Promise(() => {}) }, 20);
      await opened.close();
    });

    it("survives somebody who goes away in the middle of a request", async () => {
      const opened = await open();
      const gone = request(`${opened.url}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": 100 },
      });
      gone.on("error", () => {});
      gone.write("{");
      await once(gone, "socket");
      gone.destroy();
      assert.equal((await post(opened, "{}")).status, 200);
    });

    it("tells how it is, with 503 when it cannot serve", async () => {
      let well = true;
      const health = async () => ({ well, storage: "works", model: "none" });
      server = await createServer({ bot, host: "127.0.0.1", port: 0, log, health });
      const ask = async () => {
        const response = await fetch(`${server?.url}/health`);
        return [response.status, await response.json()];
      };
      assert.deepEqual(await ask(), [200, { status: "ok", storage: "works", model: "none" }]);
      well = false;
      assert.deepEqual(await ask(), [503, { status: "failing", storage: "works", model: "none" }]);
    });

    it("says sorry for the turns that do not end in time, then hangs up", async () => {
      const cut: string[] = [];
      const opened = await open({ drain: () => new Promise(() => {}), cutOff: async () => void cut.push("sorry") }, 20);
      await opened.close();
      assert.deepEqual(cut, ["sorry"]);
    });

    it("does not wait for ever for a sorry either", async () => {
      const never = () => new Promise<void>(() => {});
      const opened = await open({ drain: never, cutOff: never }, 20);
      await opened.close();
    });

    it("answers 431 to headers that are too long", async () => {
      const response = await post(await open(), "{}", { "x-long": "x".repeat(20_000) });
      assert.equal(response.status, 431);
    });

    it("gives headers 15 s and a request 30 s, if nothing else is said", async () => {
      const { url } = await open();
      const seen: unknown[] = [];
      const note = (message: unknown) => void seen.push(message);
      subscribe("http.server.request.start", note);
      await fetch(`${url}/health`);
      unsubscribe("http.server.request.start", note);
      const { headersTimeout, requestTimeout } = Listening.parse(seen[0]).server;
      assert.deepEqual([headersTimeout, requestTimeout], [15_000, 30_000]);
    });

    for (const [what, sent] of [
      ["headers", "POST /api/messages HTTP/1.1\r\nhost: x\r\n"],
      [
        "body",
        "POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
      ],
    ] as const) {
      it(`hangs up on who never ends with the ${what}`, async () => {
        const timeouts = { headersTimeout: 20, requestTimeout: 40, connectionsCheckingInterval: 10 };
        const asked = { ...bot, handle: () => assert.fail("the bot was asked") };
        server = await createServer({ bot: asked, host: "127.0.0.1", port: 0, log, timeouts });
        const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
        socket.write(sent);
        let heard = "";
        socket.on("data", (data) => (heard += data));
        await once(socket, "close");
        assert.match(heard, /^HTTP\/1\.1 408 /);
      });
    }
  });
});
