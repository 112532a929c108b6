/** Tokens, made with a key of the test's own that the SDK is handed as the channel's. No network. */
import assert from "node:assert/strict";
import { createSign, generateKeyPairSync } from "node:crypto";
import { JwtTokenExtractor } from "botframework-connector/lib/auth/jwtTokenExtractor.js";
import { after, afterEach, before, describe, it } from "mocha";
import { type Channel, openChannel } from "../conversations/channel.ts";

const CLIENT_ID = "33333333-3333-4333-8333-333333333333";
const KEYS = "https://login.botframework.com/v1/.well-known/openidconfiguration";
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

type Keys = { getKey(): Promise<{ key: string; endorsements: string[] }> };
const known: Keys = {
  getKey: async () => ({
    key: publicKey.export({ type: "spki", format: "pem" }).toString(),
    endorsements: ["msteams"],
  }),
};

function sign(claims: object, key = privateKey): string {
  const now = Math.floor(Date.now() / 1_000);
  const payload = { iss: "https://api.botframework.com", aud: CLIENT_ID, nbf: now - 60, exp: now + 60, ...claims };
  const parts = [{ alg: "RS256", typ: "JWT", kid: "k" }, payload];
  const content = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `Bearer ${content}.${createSign("RSA-SHA256").update(content).sign(key, "base64url")}`;
}

/** Hands the SDK the keys that it would fetch. */
function provide(keys: Keys): void {
  const cache: Map<string, Keys> = Reflect.get(JwtTokenExtractor, "openIdMetadataCache");
  cache.set(KEYS, keys);
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
    const settings = { CLIENT_ID, CLIENT_SECRET: "secret", BOT_TYPE: "MultiTenant" };
    channel = await openChannel({ turn: () => assert.fail("a turn ran"), settings });
  });
  afterEach(() => provide(known));
  after(async () => {
    console.error = error;
    await channel.close();
  });

  it("believes what the channel has signed", async () => {
    provide(known);
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
    ["would be answered elsewhere", () => sign({ serviceurl: "https://evil.example" })],
  ];
  for (const [what, authorization] of refused) {
    it(`answers 401 and nothing else to what ${what}`, async () => {
      assert.equal(await statusOf(authorization(), channel), "401 ");
    });
  }

  it("answers 503 while the keys cannot be fetched", async () => {
    const unreachable = Object.assign(new Error("getaddrinfo ENOTFOUND"), { name: "FetchError" });
    provide({ getKey: () => Promise.reject(unreachable) });
    assert.equal(await statusOf(sign({ serviceurl: channel.connector.url }), channel), "503 ");
  });
});
