/**
 * Azure Blob Storage when it is down, slow, full or forgetful: a limit to the waiting, words that help, and it works again by itself.
 * What every storage promises is in storage.test.ts.
 */
import assert from "node:assert/strict";
import { BlobServiceClient } from "@azure/storage-blob";
import { afterEach, beforeEach, describe, it } from "mocha";
import { connect, patient } from "../../src/shell/blob-access.ts";
import { blobNameOf, blobPrefixOf } from "../../src/shell/blob-name.ts";
import { openBlobs } from "../../src/shell/blobs.ts";
import type { Store } from "../../src/shell/storage.ts";
import { type BlobSettings, connectionString, freshContainer, sharedAzurite } from "../storage/azurite.ts";
import { type Fault, type Gateway, openGateway } from "../storage/gateway.ts";

const TRY = 200;

let gateway: Gateway;
let settings: BlobSettings;
let store: Store;

const works: readonly (readonly [what: string, work: () => Promise<unknown>])[] = [
  ["read", () => store.read(["a"])],
  ["write", () => store.write({ a: { n: 2, eTag: "*" } })],
  ["delete", () => store.delete(["b"])],
  ["delete what begins so", () => store.deleteAll("b")],
  ["sweep", () => store.sweep(60_000)],
];

describe("openBlobs", () => {
  beforeEach(async () => {
    const { AZURE_STORAGE_CONTAINER } = await freshContainer();
    gateway = await openGateway((await sharedAzurite()).port);
    settings = { AZURE_STORAGE_CONTAINER, AZURE_STORAGE_CONNECTION_STRING: connectionString(gateway.port) };
    store = await openBlobs(settings, { tryMs: TRY, pauseMs: 5 });
  });
  afterEach(() => gateway.close());

  it("asks nothing before it is needed, and makes the container when something is first written", async () => {
    assert.equal(gateway.requests, 0);
    assert.deepEqual(await store.read(["a"]), {});
    assert.equal(await store.sweep(0), 0);
    await store.deleteAll("a");
    await store.delete(["a"]);
    await store.write({ a: { n: 1 } });
    assert.equal((await store.read(["a"])).a?.n, 1);
  });

  it("makes the container anew when it is gone", async () => {
    await store.write({ a: { n: 1 } });
    const account = BlobServiceClient.fromConnectionString(settings.AZURE_STORAGE_CONNECTION_STRING);
    await account.deleteContainer(settings.AZURE_STORAGE_CONTAINER);
    assert.deepEqual(await store.read(["a"]), {});
    await store.write({ a: { n: 2 } });
    assert.equal((await store.read(["a"])).a?.n, 2);
  });

  it("makes the container the next time when it could not be made", async () => {
    gateway.fail({ status: 404, code: "ContainerNotFound" }, { status: 403, code: "AuthorizationPermissionMismatch" });
    await assert.rejects(store.write({ a: { n: 1 } }), {
      message: "Cannot write to the store: Azure Blob Storage answered 403 (AuthorizationPermissionMismatch)",
    });
    await store.write({ a: { n: 1 } });
  });

  const faults: [what: string, fault: Fault, reason: string, tries: number][] = [
    ["hangs up", "reset", "Azure Blob Storage cannot be reached (ECONNRESET)", 2],
    ["never answers", "hang", "Azure Blob Storage did not answer within 200 ms", 2],
    ["is busy", { status: 503, code: "ServerBusy" }, "Azure Blob Storage answered 503 (ServerBusy)", 2],
    ["fails", { status: 500, code: "InternalError" }, "Azure Blob Storage answered 500 (InternalError)", 2],
    ["is full", { status: 507, code: "AccountFull" }, "Azure Blob Storage answered 507 (AccountFull)", 1],
    ["is off", { status: 409, code: "AccountIsDisabled" }, "Azure Blob Storage answered 409 (AccountIsDisabled)", 1],
    [
      "refuses the key",
      { status: 403, code: "AuthenticationFailed" },
      "Azure Blob Storage answered 403 (AuthenticationFailed)",
      1,
    ],
  ];
  for (const [what, fault, reason, tries] of faults) {
    it(`gives up soon when Azure ${what}, says why, and works again by itself`, async () => {
      await store.write({ a: { n: 1 } });
      gateway.failAlways(fault);
      for (const [name, work] of works) {
        const [begin, before] = [performance.now(), gateway.requests];
        await assert.rejects(work(), { name: "StorageFailure", reason }, name);
        assert.ok(performance.now() - begin < 2 * TRY + 500, name);
        assert.equal(gateway.requests - before, tries, name);
      }
      gateway.failAlways(undefined);
      for (const [, work] of works) await work();
      assert.equal((await store.read(["a"])).a?.n, 2);
    });

    if (tries === 2) {
      it(`does not mind when Azure ${what} once`, async () => {
        await store.write({ a: { n: 1 } });
        for (const [, work] of works) {
          gateway.fail(fault);
          await work();
        }
        assert.equal((await store.read(["a"])).a?.n, 2);
      });
    }
  }

  it("says that nobody is there", async () => {
    await gateway.close();
    await assert.rejects(store.read(["a"]), { reason: "Azure Blob Storage cannot be reached (ECONNREFUSED)" });
    gateway = await openGateway((await sharedAzurite()).port); // for afterEach
  });

  it("reads once more when an answer ends in the middle", async () => {
    await store.write({ a: { text: "x".repeat(1_000) } });
    gateway.fail("half");
    assert.equal(String((await store.read(["a"])).a?.text).length, 1_000);
  });

  it("knows its own write when the answer to it was lost", async () => {
    gateway.fail({ status: 404, code: "ContainerNotFound" });
    await store.write({ a: { n: 1 } });
    gateway.fail("lost");
    await store.write({ b: { n: 1 } }); // creates
    const { eTag } = (await store.read(["a"])).a ?? {};
    gateway.fail("lost");
    await store.write({ a: { n: 2, eTag } });
    assert.equal((await store.read(["a"])).a?.n, 2);
    gateway.fail("lost", "lost");
    await assert.rejects(store.write({ a: { n: 3, eTag: "*" } }), { name: "StorageFailure" });
  });

  it("takes somebody else's write for a conflict, though an answer was lost", async () => {
    await store.write({ a: { n: 1 } });
    gateway.fail("reset");
    await assert.rejects(store.write({ a: { n: 2 } }), { name: "StorageConflict" });
  });

  it("names a value that is damaged, with the mark to replace it", async () => {
    const account = BlobServiceClient.fromConnectionString(settings.AZURE_STORAGE_CONNECTION_STRING);
    await store.write({ a: { n: 1 } });
    const blob = account.getContainerClient(settings.AZURE_STORAGE_CONTAINER).getBlockBlobClient(blobNameOf("a"));
    for (const value of ["", '{"n":', "[3]", "\u0000\u0001"]) {
      await blob.upload(value, value.length);
      const damage = await store.read(["a"]).then(
        () => assert.fail(`read ${value}`),
        (error) => error,
      );
      assert.equal(damage.message, 'Cannot read "a" from the store: its value is damaged');
      await store.write({ a: { n: 2, eTag: damage.eTag } });
      assert.equal((await store.read(["a"])).a?.n, 2);
    }
  });

  it("sweeps out nothing that somebody else keeps in the container", async () => {
    await store.write({ a: { n: 1 } });
    const account = BlobServiceClient.fromConnectionString(settings.AZURE_STORAGE_CONNECTION_STRING);
    const container = account.getContainerClient(settings.AZURE_STORAGE_CONTAINER);
    const names = ["report.pdf", "session/report.json"];
    for (const [at, name] of names.entries())
      await container.getBlockBlobClient(name).upload("x", 1, at === 0 ? {} : { metadata: { author: "bob" } });
    assert.equal(await store.sweep(-60_000), 1);
    for (const name of names) assert.ok(await container.getBlobClient(name).exists(), name);
    assert.deepEqual(await store.read(["a"]), {});
  });

  it("tells nobody the key", async () => {
    await store.write({ a: { n: 1 } });
    gateway.failAlways({ status: 403, code: "AuthenticationFailed" });
    const error = await store.read(["a"]).catch((error) => error);
    assert.doesNotMatch(`${error.message} ${error.stack} ${error.reason}`, /Eby8/);
    await assert.rejects(openBlobs({ AZURE_STORAGE_CONNECTION_STRING: "AccountName=a;AccountKey=s3cret" }), (error) => {
      return (
        error instanceof Error &&
        error.message.startsWith("Cannot read AZURE_STORAGE_CONNECTION_STRING") &&
        !/s3cret/.test(`${error.stack} ${error.cause}`)
      );
    });
  });
});

describe("patient", () => {
  it("hands one token to all who ask while it is fetched, and fetches anew afterwards and after a failure", async () => {
    const fetched = [Promise.withResolvers<string>(), Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let times = 0;
    const { getToken } = patient({ getToken: () => fetched[times++]?.promise ?? assert.fail("asked too often") });
    const asked = [getToken("a"), getToken("a")];
    fetched[0]?.reject(new Error("no"));
    for (const result of await Promise.allSettled(asked)) assert.equal(result.status, "rejected");
    const again = [getToken("a"), getToken("a")];
    fetched[1]?.resolve("one");
    assert.deepEqual(await Promise.all(again), ["one", "one"]);
    fetched[2]?.resolve("two");
    assert.equal(await getToken("a"), "two");
    assert.equal(times, 3);
  });

  it("stands behind an account's name, and nothing is asked before it is needed", async () => {
    const { url } = await connect({ AZURE_STORAGE_ACCOUNT: "contoso" });
    assert.equal(url, "https://contoso.blob.core.windows.net/");
  });
});

describe("blobNameOf", () => {
  const names: [key: string, name: string][] = [
    ["session/msteams/local/a:1", "session/msteams=2Flocal=2Fa=3A1.json"],
    ["drafts/t", "drafts/t.json"],
    ["a", "-/a.json"],
    ["", "-/.json"],
    ["session/", "session/.json"],
    ["../x", "-/=2e=2e=2Fx.json"],
  ];
  for (const [key, name] of names)
    it(`calls ${JSON.stringify(key)} ${name}`, () => assert.equal(blobNameOf(key), name));

  it("calls what is too long, or no text, by its hash", () => {
    for (const key of [`session/${"a".repeat(1_000)}`, "session/\ud83d"])
      assert.match(blobNameOf(key), /^session\/~[0-9a-f]{64}\.json$/);
    assert.notEqual(blobNameOf("session/\ud83d"), blobNameOf("session/\ud83c"));
  });

  it("begins the names of keys that begin alike alike", () => {
    assert.ok(blobNameOf("session/a;1/2").startsWith(blobPrefixOf("session/a;")));
  });
});
