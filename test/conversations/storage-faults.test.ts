/**
 * What people see when the storage fails: one clear apology, nothing that was acknowledged is lost, and all is well when it is back.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BlobServiceClient } from "@azure/storage-blob";
import { afterEach, beforeEach, describe, it } from "mocha";
import { FAILED } from "../../src/core/sentences.ts";
import { blobNameOf } from "../../src/shell/blob-name.ts";
import { openBlobs } from "../../src/shell/blobs.ts";
import { openSqlite } from "../../src/shell/sqlite.ts";
import { leapingClock } from "../clock.ts";
import { connectionString, freshContainer, sharedAzurite } from "../storage/azurite.ts";
import { type Fault, type Gateway, openGateway } from "../storage/gateway.ts";
import { type Channel, openChannel, type Talk } from "./channel.ts";
import { button, cardOf, type Seen, see, seeInPlace, seeNew } from "./seen.ts";

let channel: Channel;
let alice: Talk;
let bank: Seen;
let clock: ReturnType<typeof leapingClock>;

/** How long an answer of the storage is believed by those who ask how the bot is. */
const FRESH = 5_000;

async function healthOf({ url }: Channel): Promise<{ readonly status: number; readonly words: string }> {
  const response = await fetch(`${url}/health`);
  return { status: response.status, words: await response.text() };
}

/** True for the apology, whatever id it tells to quote. */
function isSorry(text: string | undefined): boolean {
  return text?.startsWith(FAILED) === true;
}

/** Says and presses something while the storage fails: each is answered with the apology, once. */
async function assertSorry(): Promise<void> {
  const said = await alice.say("new customer");
  assert.deepEqual([said.status, said.replies.map(({ text }) => isSorry(text))], [200, [true]]);
  const pressed = await alice.press(button(bank, "Settings"));
  assert.deepEqual([pressed.status, pressed.replies], [200, []]);
  assert.ok(JSON.stringify(pressed.body).includes(FAILED));
}

/** True if a write went through. */
async function isKept(write: Promise<void>): Promise<boolean> {
  return write.then(
    () => true,
    () => false,
  );
}

describe("A bot whose Azure Blob Storage fails", () => {
  let gateway: Gateway;
  let settings: Awaited<ReturnType<typeof freshContainer>>;

  beforeEach(async () => {
    gateway = await openGateway((await sharedAzurite()).port);
    settings = { ...(await freshContainer()), AZURE_STORAGE_CONNECTION_STRING: connectionString(gateway.port) };
    clock = leapingClock();
    await open();
    bank = seeNew(await alice.say("presto, you're a bank"));
  });
  afterEach(async () => {
    await channel.close();
    await gateway.close();
  });

  /** Opens the bot on the container. @param tryMs milliseconds that a request may take, two seconds if not given */
  async function open(tryMs?: number): Promise<void> {
    const storage = await openBlobs(settings, { pauseMs: 5, ...(tryMs === undefined ? {} : { tryMs }) });
    channel = await openChannel({ storage, clock });
    alice = channel.conversation("alice");
  }

  const faults: [what: string, fault: Fault, told: RegExp][] = [
    ["is down", "reset", /cannot be reached \(ECONNRESET\)/],
    ["never answers", "hang", /did not answer within 300 ms/],
    ["is busy", { status: 503, code: "ServerBusy" }, /answered 503 \(ServerBusy\)/],
    ["lets nobody in", { status: 403, code: "AuthorizationFailure" }, /answered 403 \(AuthorizationFailure\)/],
  ];
  for (const [what, fault, told] of faults) {
    it(`says sorry once while it ${what}, tells operators why, and goes on where it was`, async () => {
      if (fault === "hang") {
        await channel.close();
        await open(300);
      }
      gateway.failAlways(fault);
      await assertSorry();
      const sick = await healthOf(channel);
      assert.equal(sick.status, 503);
      assert.match(sick.words, told);
      assert.doesNotMatch(sick.words, /127\.0\.0\.1|devstore|AccountKey|a:alice/);
      gateway.failAlways(undefined);
      const page = seeNew(await alice.say("Accounts"));
      assert.deepEqual(page.stamp, bank.stamp);
      seeInPlace(await alice.press(button(page, "Settings")));
      clock.pass(FRESH);
      assert.equal((await healthOf(channel)).status, 200);
    });
  }

  it("answers as ever while it is only slow, though the message was acknowledged long before", async () => {
    await channel.close();
    channel = await openChannel({ storage: await openBlobs(settings), acknowledgeAfter: 1 });
    alice = channel.conversation("alice");
    gateway.failAlways({ slowMs: 40 });
    const { status } = await alice.post({ type: "message", text: "new customer" });
    assert.deepEqual([status, alice.messages()], [200, []]);
    assert.equal(see(cardOf((await alice.shows(1))[0])).stamp?.revision, 2);
    assert.deepEqual(seeInPlace(await alice.press(button(bank, "Settings"))).stamp?.revision, 2);
    assert.equal((await healthOf(channel)).status, 200);
  });

  it("loses and doubles nothing when it fails for every second request", async () => {
    await channel.close();
    await open(500);
    for (let turn = 0; turn < 5; turn++) {
      gateway.fail("reset");
      seeNew(await alice.say("new customer"));
      gateway.fail(...(turn % 2 === 0 ? ([] as const) : (["half"] as const)));
      await alice.say("new customer");
    }
    assert.equal(seeNew(await alice.say("Accounts")).stamp?.revision, 11);
  });

  it("answers a message whose write was acknowledged to nobody, once", async () => {
    const client = await openBlobs(settings);
    const before = gateway.requests;
    seeNew(await alice.say("new customer"));
    const [reads] = [gateway.requests - before - 1]; // of a turn: all but the write
    for (let read = 0; read < reads; read++) gateway.fail(undefined);
    gateway.fail("lost");
    seeNew(await alice.say("new customer"));
    const [session] = Object.values(await client.read(["session/msteams/local/a:alice"]));
    assert.equal(session?.revision, 3);
  });

  for (const value of ["", '{"mode":', "[]", '"x"', '{"not":"ours"}', "\u0000"]) {
    it(`takes a session that became ${JSON.stringify(value)} for none, and goes on`, async () => {
      const { AZURE_STORAGE_CONTAINER } = settings;
      const account = BlobServiceClient.fromConnectionString(settings.AZURE_STORAGE_CONNECTION_STRING);
      const container = account.getContainerClient(AZURE_STORAGE_CONTAINER);
      await container.getBlockBlobClient(blobNameOf("session/msteams/local/a:alice")).upload(value, value.length);
      assert.match(seeNew(await alice.say("Accounts")).words, /Who shall I be today/);
      assert.equal(seeNew(await alice.say("presto, you're a bank")).stamp?.mode, "banking");
      assert.equal((await healthOf(channel)).status, 200);
    });
  }
});

describe("A bot whose SQLite fails", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "presto-"));
    file = join(folder, "presto.sqlite");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("says sorry while the disk is full, and goes on when there is room", async () => {
    const storage = openSqlite(file, { mostPages: 60 });
    clock = leapingClock();
    channel = await openChannel({ storage, clock });
    alice = channel.conversation("alice");
    bank = seeNew(await alice.say("presto, you're a bank"));
    const fill = (n: number) => storage.write({ [`fill/${n}`]: { text: "x".repeat(3_000) } });
    let filled = 0;
    while (await isKept(fill(filled))) filled += 1;
    assert.ok(filled > 5);
    const answers: (string | undefined)[] = [];
    for (let person = 0; person < 50 && !answers.some(isSorry); person++) {
      const { status, replies } = await channel.conversation(`person ${person}`).say("presto, you're a bank");
      assert.deepEqual([status, replies.length], [200, 1]);
      answers.push(replies[0]?.text);
    }
    assert.ok(isSorry(answers.at(-1)));
    const sick = await healthOf(channel);
    assert.deepEqual([sick.status, /SQLite says: database or disk is full/.test(sick.words)], [503, true]);
    assert.deepEqual(seeInPlace(await alice.press(button(bank, "Settings"))).stamp, bank.stamp);
    await storage.deleteAll("fill/");
    clock.pass(FRESH);
    assert.equal((await healthOf(channel)).status, 200);
    for (const [person, answer] of answers.entries()) {
      const page = seeNew(await channel.conversation(`person ${person}`).say("presto, you're a bank"));
      assert.equal(page.stamp?.revision, isSorry(answer) ? 1 : 2);
    }
    await channel.close();
    storage.close();
  });

  it("says sorry while another program holds the file, and goes on when it lets go", async () => {
    const storage = openSqlite(file, { busyTimeoutMs: 20 });
    clock = leapingClock();
    channel = await openChannel({ storage, clock });
    alice = channel.conversation("alice");
    bank = seeNew(await alice.say("presto, you're a bank"));
    const holder = new DatabaseSync(file);
    holder.exec("BEGIN IMMEDIATE");
    const said = await alice.say("new customer");
    assert.deepEqual(
      said.replies.map(({ text }) => isSorry(text)),
      [true],
    );
    const sick = await healthOf(channel);
    assert.deepEqual([sick.status, /SQLite says: database is locked/.test(sick.words)], [503, true]);
    holder.exec("COMMIT");
    holder.close();
    assert.equal(seeNew(await alice.say("new customer")).stamp?.revision, 2);
    clock.pass(FRESH);
    assert.equal((await healthOf(channel)).status, 200);
    await channel.close();
    storage.close();
  });

  it("opens with what was whole, wherever its journal was cut off", async () => {
    const storage = openSqlite(file);
    for (let n = 1; n <= 20; n++) await storage.write({ a: { n, eTag: "*" } });
    const [database, journal] = [readFileSync(file), readFileSync(`${file}-wal`)];
    storage.close();
    for (let share = 0; share <= 10; share++) {
      writeFileSync(file, database);
      writeFileSync(`${file}-wal`, journal.subarray(0, Math.floor((journal.length * share) / 10)));
      rmSync(`${file}-shm`, { force: true });
      const opened = openSqlite(file);
      const { n = 0 } = (await opened.read(["a"])).a ?? {};
      assert.ok(Number(n) >= 0 && Number(n) <= 20);
      if (share === 10) assert.equal(n, 20);
      await opened.write({ b: { n: 1, eTag: "*" } });
      opened.close();
    }
  });

  it("does not start when half of the file is gone, tells operators, and starts anew when they moved it away", async () => {
    const whole = openSqlite(file);
    for (let n = 0; n < 200; n++) await whole.write({ [`session/msteams/local/a:${n}`]: { text: "x".repeat(500) } });
    whole.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    assert.throws(() => openSqlite(file), /database disk image is malformed\. Restore it from a copy, or move it away/);
    rmSync(file);
    openSqlite(file).close();
  });

  it("says sorry while the pages of its file are damaged under it, and tells operators", async () => {
    const storage = openSqlite(file);
    channel = await openChannel({ storage });
    alice = channel.conversation("alice");
    await alice.say("presto, you're a bank");
    for (let n = 0; n < 400; n++)
      await storage.write({ [`session/msteams/local/b:${n}`]: { text: "x".repeat(2_000) } });
    const other = new DatabaseSync(file);
    other.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    other.close();
    writeFileSync(file, Buffer.alloc(4_096 * 300, 0x5a), { flag: "r+" });
    const { replies, status } = await alice.say("new customer");
    assert.deepEqual([status, replies.map(({ text }) => isSorry(text))], [200, [true]]);
    const sick = await healthOf(channel);
    assert.equal(sick.status, 503);
    assert.match(sick.words, /SQLite says: /);
    await channel.close();
    storage.close();
  });

  for (const mode of [
    { kind: "built-in", id: "blacksmithing" },
    { kind: "made", business: "blacksmith", family: "smithies", speciality: "blades", draft: null },
    { kind: "made", business: "blacksmith", family: "retail", speciality: "blades", draft: null },
  ]) {
    it(`goes on with a business that another version knew: ${JSON.stringify(mode)}`, async () => {
      const storage = openSqlite(file);
      const events = [{ action: "shoeing", input: { horse: "Bella" } }];
      const session = {
        mode,
        company: null,
        seed: 7,
        day: "2026-11-21",
        revision: 4,
        welcomed: true,
        handled: [],
        events,
      };
      await storage.write({ "session/msteams/local/a:alice": { ...session, forge: "hot" } });
      channel = await openChannel({ storage });
      alice = channel.conversation("alice");
      const page = seeNew(await alice.say("Dashboard"));
      assert.deepEqual([page.stamp?.seed, page.stamp?.revision], [7, 4]);
      assert.match(page.words, /blacksmith/i);
      seeInPlace(await alice.press(button(page, "Settings")));
      assert.equal((await alice.say("what is new?")).replies.length, 1);
      assert.equal(seeNew(await alice.say("presto, you're a bank")).stamp?.revision, 5);
      await channel.close();
      storage.close();
    });
  }

  it("reads what an older version wrote", async () => {
    const old = new DatabaseSync(file);
    old.exec(
      "CREATE TABLE item (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL) STRICT; PRAGMA user_version = 1",
    );
    const session = {
      mode: { kind: "built-in", id: "banking" },
      company: null,
      seed: 4711,
      day: "2026-11-21",
      revision: 4,
      welcomed: true,
      handled: [],
    };
    old
      .prepare("INSERT INTO item VALUES (?, ?, ?)")
      .run("session/msteams/local/a:alice", JSON.stringify(session), "old");
    old.close();
    channel = await openChannel({ dataDir: folder });
    const page = seeNew(await channel.conversation("alice").say("Accounts"));
    assert.deepEqual(page.stamp, { mode: "banking", seed: 4711, revision: 4 });
    await channel.close();
    const storage = openSqlite(file);
    assert.equal(await storage.sweep(86_400_000), 0); // it counts as used when it was brought up to date
    storage.close();
  });
});

describe("A clock that jumps", () => {
  it("moves no date that is on a card, and breaks nothing", async () => {
    let now = new Date("2026-11-21T12:00:00Z");
    channel = await openChannel({ now: () => now });
    alice = channel.conversation("alice");
    const timeless = { timestamp: undefined, localTimestamp: undefined };
    const first = seeNew(await alice.say("presto, you're a bank", timeless));
    for (const jump of ["2038-01-20T00:00:00Z", "1970-01-01T00:00:00Z", "2026-11-20T00:00:00Z"]) {
      now = new Date(jump);
      assert.equal(seeNew(await alice.say("Dashboard", timeless)).words.includes("NaN"), false);
      assert.deepEqual(seeNew(await alice.say("Settings", timeless)).stamp, first.stamp);
    }
    await channel.close();
  });
});
