/** Whom the bot believes: tokens over HTTP. No network. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, afterEach, before, describe, it } from "mocha";
import { type Channel, openChannel } from "../conversations/channel.ts";
import { forge, IDENTITY, KNOWN_KEYS, provide, sign } from "../conversations/tokens.ts";

const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

function hoursFromNow(hours: number): number {
  return Math.floor(Date.now() / 1_000) + 3_600 * hours;
}

async function statusOf(authorization: string | undefined, { url, connector }: Channel): Promise<string> {
  const activity = {
    type: "invoke",
    name: "message/submitAction",
    channelId: "msteams",
    serviceUrl: connector.url,
    conversation: { id: "a" },
    from: { id: "29:alice" },
  };
  const response = await fetch(`${url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify(activity),
  });
  return `${response.status} ${await response.text()}`;
}

describe("createIdentity", () => {
  const { error } = console;
  let channel: Channel;

  before(async () => {
    console.error = () => {}; // the SDK prints the keys it knows
    channel = await openChannel({ turn: () => assert.fail("a turn ran"), settings: IDENTITY });
  });
  afterEach(() => provide(KNOWN_KEYS));
  after(async () => {
    console.error = error;
    await channel.close();
  });

  it("believes what the channel has signed", async () => {
    provide(KNOWN_KEYS);
    assert.equal(await statusOf(sign({ serviceurl: channel.connector.url }), channel), "200 {}");
  });

  const refused: [what: string, authorization: () => string | undefined][] = [
    ["is not signed", () => undefined],
    ["carries no token", () => "Bearer"],
    ["carries junk", () => "Bearer a.b.c"],
    ["carries a password", () => "Basic YTpi"],
    ["is signed by a stranger", () => sign({ serviceurl: channel.connector.url }, stranger)],
    ["is for another bot", () => sign({ serviceurl: channel.connector.url, aud: "another" })],
    ["is from another issuer", () => sign({ serviceurl: channel.connector.url, iss: "https://evil.example" })],
    ["is out of date", () => sign({ serviceurl: channel.connector.url, exp: 1_000 })],
    ["ran out an hour ago", () => sign({ serviceurl: channel.connector.url, exp: hoursFromNow(-1) })],
    ["is of tomorrow", () => sign({ serviceurl: channel.connector.url, nbf: hoursFromNow(24), exp: hoursFromNow(25) })],
    ["is for nobody in particular", () => sign({ serviceurl: channel.connector.url, aud: "" })],
    ["claims that it need not be signed", () => forge("none", { serviceurl: channel.connector.url })],
    ["is signed with what everybody knows", () => forge("HS256", { serviceurl: channel.connector.url })],
    ["names no address to answer to", () => sign({})],
    ["would be answered elsewhere", () => sign({ serviceurl: "https://evil.example" })],
  ];
  for (const [what, authorization] of refused) {
    it(`answers 401 and nothing else to what ${what}`, async () => {
      assert.equal(await statusOf(authorization(), channel), "401 ");
    });
  }

  it("answers 401 to what is signed with a key that is for other channels", async () => {
    const known = await KNOWN_KEYS.getKey();
    provide({ getKey: async () => ({ ...known, endorsements: ["webchat"] }) });
    assert.equal(await statusOf(sign({ serviceurl: channel.connector.url }), channel), "401 ");
  });

  const unread: [what: string, body: string][] = [
    ["no JSON object", '"hi"'],
    ["null", "null"],
    ["an empty object", "{}"],
    [
      "an activity without a conversation",
      '{"type":"message","channelId":"msteams","serviceUrl":"https://evil.example"}',
    ],
    [
      "an activity for a channel of its own",
      '{"type":"message","channelId":"AseChannel","serviceUrl":"https://evil.example"}',
    ],
    ["a skill's", '{"type":"message","channelId":"emulator","recipient":{"role":"skill"}}'],
    ["an activity without an address", '{"type":"message","channelId":"msteams","serviceUrl":""}'],
  ];
  for (const [what, body] of unread) {
    it(`says 401, and nothing of what is wrong with it, to a stranger who sends ${what}`, async () => {
      for (const authorization of ["", "Bearer a.b.c", sign({ serviceurl: channel.connector.url }, stranger)]) {
        const headers = { "content-type": "application/json", authorization, "x-forwarded-for": what };
        const response = await fetch(`${channel.url}/api/messages`, { method: "POST", headers, body });
        assert.deepEqual([response.status, await response.text()], [401, ""]);
      }
    });
  }

  it("calls no address but the token's: an activity without one is no activity", async () => {
    const headers = { "content-type": "application/json", authorization: sign({ serviceurl: channel.connector.url }) };
    const body = { type: "message", channelId: "msteams", conversation: { id: "a" }, from: { id: "29:alice" } };
    for (const serviceUrl of ["", undefined, null, 5]) {
      const sent = JSON.stringify({ ...body, serviceUrl });
      const response = await fetch(`${channel.url}/api/messages`, { method: "POST", headers, body: sent });
      assert.ok([400, 401].includes(response.status), `${response.status} to ${serviceUrl}`);
    }
    assert.deepEqual(channel.connector.tries, []);
  });

  it("turns away who brings bad tokens again and again, and nobody else", async () => {
    const send = async (address: string, authorization: string) => {
      const headers = {
        "content-type": "application/json",
        authorization,
        "x-forwarded-for": `9.9.9.9, ${address}:123`,
      };
      return fetch(`${channel.url}/api/messages`, { method: "POST", headers, body: "{}" });
    };
    for (let time = 0; time < 20; time++) assert.equal((await send("1.1.1.1", "Bearer a.b.c")).status, 401);
    const refused = await send("1.1.1.1", "Bearer a.b.c");
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get("retry-after")) > 0);
    assert.equal((await send("2.2.2.2", "Bearer a.b.c")).status, 401);
  });

  it("answers 503 while the keys cannot be fetched", async () => {
    const unreachable = Object.assign(new Error("getaddrinfo ENOTFOUND"), { name: "FetchError" });
    provide({ getKey: () => Promise.reject(unreachable) });
    assert.equal(await statusOf(sign({ serviceurl: channel.connector.url }), channel), "503 ");
  });
});
