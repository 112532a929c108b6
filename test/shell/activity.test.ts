/** Readings of activities: values in, values out. The HTTP side is in `bot.test.ts`. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Activity, malformedBecause, namedTenant, readAct, staysHere, toIncoming } from "../../src/shell/activity.ts";

const USUAL = {
  type: "message",
  id: "1",
  channelId: "msteams",
  serviceUrl: "https://smba.example/teams/",
  conversation: { id: "19:chat", conversationType: "groupChat", tenantId: "TENANT-A" },
  from: { id: "29:alice" },
  recipient: { id: "28:presto" },
} as const;
const NOW = new Date("2026-11-21T12:00:00Z");

function activity(fields: object): Activity {
  return Activity.parse({ ...USUAL, ...fields });
}

function incoming(fields: object, config: object = {}) {
  const settings = { CARD_PROFILE: "auto", CLIENT_ID: "an id", ...config } as const;
  return toIncoming(activity(fields), { kind: "joins" }, { config: settings, now: NOW });
}

describe("Activity", () => {
  const malformed: [what: string, body: unknown, field: string][] = [
    ["a text", "hello", "it"],
    ["null", null, "it"],
    ["a list", [USUAL], "it"],
    ["nothing in it", {}, "type"],
    ["a number for a type", { ...USUAL, type: 7 }, "type"],
    ["an empty type", { ...USUAL, type: "" }, "type"],
    ["no channel", { ...USUAL, channelId: undefined }, "channelId"],
    ["no conversation", { ...USUAL, conversation: undefined }, "conversation"],
    ["a conversation without an id", { ...USUAL, conversation: {} }, "conversation.id"],
    ["nobody who sent it", { ...USUAL, from: undefined }, "from"],
    ["no address to answer to", { ...USUAL, serviceUrl: undefined }, "serviceUrl"],
    ["a file to answer to", { ...USUAL, serviceUrl: "file:///etc/passwd" }, "serviceUrl"],
  ];
  for (const [what, body, field] of malformed) {
    it(`is not ${what}`, () => {
      const { error } = Activity.safeParse(body);
      assert.ok(error);
      assert.match(malformedBecause(error), new RegExp(`^Cannot read the activity: ${field} must [^\n]+$`));
    });
  }

  it("may have malformed extras, which count as absent", () => {
    const extras = { id: 5, text: 5, entities: "x", membersAdded: {}, channelData: "x", recipient: 1, timestamp: {} };
    assert.equal(readAct(activity(extras)).kind, "says");
  });
});

describe("readAct", () => {
  const messages: [what: string, fields: object, text: string][] = [
    ["as it came", { text: " you're a bank\n" }, " you're a bank\n"],
    ["that is empty", { text: "" }, ""],
    ["that is missing", {}, ""],
    ["before a value", { text: "hi", value: { tab: "cards" } }, "hi"],
    ["when the value is no object", { value: "hi" }, ""],
    ["with its entities", { text: "Rose &amp; Thorn&nbsp;&lt;3" }, "Rose &amp; Thorn&nbsp;&lt;3"],
  ];
  for (const [what, fields, text] of messages) {
    it(`hears a text ${what}`, () => assert.deepEqual(readAct(activity(fields)), { kind: "says", text }));
  }

  it("leaves the tags on mentions of the bot, and takes them off other ones", () => {
    const mention = (id: string, text: string) => ({ type: "mention", mentioned: { id }, text });
    const entities = [
      mention("28:presto", "<at>Presto</at>"),
      mention("28:presto", "<at>Presto</at>"),
      mention("29:bob", "<at>Bob</at>"),
      { type: "clientInfo" },
      "junk",
    ];
    const text = "<at>Presto</at>&nbsp;you're <at>Bob</at>'s and <at>everyone</at>'s bank <at>Presto</at>";
    const heard = "<at>Presto</at>&nbsp;you're Bob's and everyone's bank <at>Presto</at>";
    assert.deepEqual(readAct(activity({ text, entities })), { kind: "says", text: heard });
  });

  for (const text of ["<at>".repeat(60_000), "<at".repeat(80_000), "<at></at ".repeat(25_000)]) {
    it(`finishes with ${text.slice(0, 12)}… ${text.length} long`, () => {
      assert.equal(readAct(activity({ text })).kind, "says");
    });
  }

  it("sees a click where a message has an object and no text", () => {
    const click = { kind: "clicks", data: { tab: "cards" }, replaces: false };
    assert.deepEqual(readAct(activity({ value: { tab: "cards" } })), click);
    assert.deepEqual(readAct(activity({ value: { tab: "cards" }, text: " " })), click);
  });

  const executes: [what: string, value: unknown, data: unknown][] = [
    ["verb and data", { action: { verb: "open", data: { tab: "cards" } } }, { verb: "open", tab: "cards" }],
    ["a verb among the data, which wins", { action: { verb: "open", data: { verb: "own" } } }, { verb: "own" }],
    ["data only", { action: { data: { tab: "cards" } } }, { tab: "cards" }],
    ["a verb only", { action: { verb: "open" } }, { verb: "open" }],
    ["data that are a text", { action: { verb: "open", data: "cards" } }, "cards"],
    ["a verb that is none", { action: { verb: 5, data: { tab: "cards" } } }, { tab: "cards" }],
    ["an empty action", { action: {} }, undefined],
    ["no action", {}, undefined],
    ["no object", "junk", undefined],
    ["nothing", undefined, undefined],
  ];
  for (const [what, value, data] of executes) {
    it(`sees a click with ${what}`, () => {
      const execute = activity({ type: "invoke", name: "adaptiveCard/action", value });
      assert.deepEqual(readAct(execute), { kind: "clicks", data, replaces: true });
    });
  }

  const others: [what: string, fields: object, kind: string][] = [
    ["the bot added to a group", { type: "conversationUpdate", membersAdded: [{ id: "28:presto" }] }, "joins"],
    ["somebody added to a group", { type: "conversationUpdate", membersAdded: [{ id: "29:bob" }] }, "ignored"],
    [
      "somebody added to a personal chat",
      { type: "conversationUpdate", membersAdded: [{ id: "29:bob" }], conversation: { id: "a" } },
      "joins",
    ],
    ["nobody added", { type: "conversationUpdate", conversation: { id: "a" } }, "ignored"],
    ["the bot removed", { type: "conversationUpdate", membersRemoved: [{ id: "28:presto" }] }, "leaves"],
    ["somebody else removed", { type: "conversationUpdate", membersRemoved: [{ id: "29:bob" }] }, "ignored"],
    ["an installation", { type: "installationUpdate", action: "add" }, "joins"],
    ["a removal", { type: "installationUpdate", action: "remove" }, "leaves"],
    ["the removal of an older version", { type: "installationUpdate", action: "remove-upgrade" }, "ignored"],
    ["an upgrade", { type: "installationUpdate", action: "add-upgrade" }, "ignored"],
    [
      "a thumb",
      {
        type: "invoke",
        name: "message/submitAction",
        value: { actionName: "feedback", actionValue: { reaction: "like", feedback: "{}" } },
      },
      "rates",
    ],
    ["a thumb that is none", { type: "invoke", name: "message/submitAction", value: {} }, "ignored"],
    ["an invoke of another kind", { type: "invoke", name: "task/fetch" }, "unknown"],
    ["an invoke without a name", { type: "invoke" }, "unknown"],
    ...["typing", "messageReaction", "messageUpdate", "messageDelete", "endOfConversation", "event", "trace", "x"].map(
      (type): [string, object, string] => [type, { type, text: "hi", value: {} }, "ignored"],
    ),
  ];
  for (const [what, fields, kind] of others) {
    it(`reads ${what} as ${kind}`, () => assert.equal(readAct(activity(fields)).kind, kind));
  }
});

describe("staysHere", () => {
  const places: [serviceUrl: string, here: boolean][] = [
    ["http://127.0.0.1:56150/_connector", true],
    ["http://localhost:1", true],
    ["http://emulator.localhost", true],
    ["http://[::1]:1/", true],
    ["http://2130706433/", true], // which is 127.0.0.1
    ["http://evil.example", false],
    ["http://localhost.evil.example", false],
    ["http://localhost@evil.example", false],
    ["http://127.0.0.1.evil.example", false],
    ["http://169.254.169.254/", false],
    ["http://[::ffff:10.0.0.1]/", false],
    ["http://0.0.0.0/", false],
  ];
  for (const [serviceUrl, here] of places) {
    it(`is ${here} for ${serviceUrl}`, () => assert.equal(staysHere({ serviceUrl }), here));
  }
});

describe("toIncoming", () => {
  const days: [what: string, fields: object, day: string][] = [
    ["where it was sent, behind UTC", { localTimestamp: "2026-11-20T23:30:00.000-08:00" }, "2026-11-20"],
    ["where it was sent, at the date line", { localTimestamp: "2026-11-22T01:59:59.123+14:00" }, "2026-11-22"],
    ["in UTC if it does not say where", { timestamp: "2026-11-20T23:30:00.000-08:00" }, "2026-11-21"],
    [
      "in UTC if its local time is no time",
      { localTimestamp: "later", timestamp: "2026-11-20T01:00:00Z" },
      "2026-11-20",
    ],
    ["of the clock if it is no date at all", { localTimestamp: "2026-13-45T00:00:00Z", timestamp: "x" }, "2026-11-21"],
    ["of the clock if it has no time", {}, "2026-11-21"],
    [
      "in UTC if its clock is wrong",
      { localTimestamp: "9999-12-31T23:00:00Z", timestamp: "2026-11-20T01:00:00Z" },
      "2026-11-20",
    ],
    ["of the clock if all others are wrong", { localTimestamp: "0001-01-01", timestamp: "1970-01-01" }, "2026-11-21"],
  ];
  for (const [what, fields, day] of days) {
    it(`takes the day ${what}`, () => assert.equal(incoming(fields).day, day));
  }

  const noTenant = { conversation: { id: "19:chat" } };
  const tenants: [what: string, fields: object, config: object, tenant: string][] = [
    ["that Teams names", { channelData: { tenant: { id: "Tenant-B" } } }, {}, "tenant-b"],
    ["of the conversation", {}, {}, "tenant-a"],
    [
      "of the conversation, whatever another channel's client claims",
      { channelId: "directline", channelData: { tenant: { id: "x" } } },
      {},
      "tenant-a",
    ],
    ["of its own for a conversation without one", noTenant, {}, "19:chat"],
    ["`local` without an identity", {}, { CLIENT_ID: undefined }, "local"],
  ];
  for (const [what, fields, config, tenant] of tenants) {
    it(`takes the tenant ${what}`, () => assert.equal(incoming(fields, config).tenant, tenant));
  }

  it("names the session by channel, tenant and conversation, thread included", () => {
    const conversation = { id: "19:team@thread.tacv2;messageid=17", conversationType: "channel" };
    const { conversation: name, scope } = incoming({ conversation, channelData: { tenant: { id: "t" } } });
    assert.equal(name, "msteams/t/19:team@thread.tacv2;messageid=17");
    assert.equal(scope, "channel");
  });

  it("tells the scope where Teams does not", () => {
    assert.equal(incoming({ conversation: { id: "a" } }).scope, "personal");
    assert.equal(incoming({ conversation: { id: "a", isGroup: true } }).scope, "group");
    assert.equal(incoming({}).scope, "group");
  });

  it("tells what the client draws by its channel, unless it is set", () => {
    assert.equal(incoming({}).profile, "teams");
    assert.equal(incoming({ channelId: "webchat" }).profile, "basic");
    assert.equal(incoming({ channelId: "webchat" }, { CARD_PROFILE: "teams" }).profile, "teams");
  });
});

describe("namedTenant", () => {
  it("is undefined when the activity names none", () => {
    assert.equal(namedTenant(activity({ conversation: { id: "a" }, channelData: { tenant: {} } })), undefined);
  });
});
