/** Whom the bot believes: tokens over HTTP. No network. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { after, afterEach, before, describe, it } from "mocha";
import { type Channel, openChannel } from "../conversations/channel.ts";
import { IDENTITY, KNOWN_KEYS, provide, sign } from "../conversations/tokens.ts";

const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

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
