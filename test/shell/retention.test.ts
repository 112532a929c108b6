import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createLog } from "../../src/shell/log.ts";
import { createRetention } from "../../src/shell/retention.ts";
import { openSqlite } from "../../src/shell/sqlite.ts";

const DAY = 86_400_000;
const log = createLog("silent");

/** A store and two clocks: time passes on both, and the wall clock may jump. */
function create() {
  const time = { wall: Date.UTC(2026, 10, 21), steady: 0 };
  const store = openSqlite(":memory:", { now: () => time.wall });
  const look = createRetention(store, log, { wall: () => time.wall, steady: () => time.steady });
  const pass = (ms: number) => {
    time.wall += ms;
    time.steady += ms;
  };
  return {
    store,
    look,
    pass,
    jump: (ms: number) => {
      time.wall += ms;
    },
    time,
  };
}

describe("createRetention", () => {
  it("deletes what was not written for 90 days, and nothing younger", async () => {
    const { store, look, pass } = create();
    await store.write({ old: { n: 1 }, used: { n: 1 } });
    pass(90 * DAY);
    await store.write({ used: { n: 2, eTag: "*" }, young: { n: 1 } });
    await look();
    assert.deepEqual(Object.keys(await store.read(["old", "used", "young"])), ["old", "used", "young"]);
    pass(1);
    await look();
    assert.deepEqual(Object.keys(await store.read(["old", "used", "young"])), ["used", "young"]);
  });

  it("deletes nothing on the word of a clock that jumped, and goes on the day after", async () => {
    const { store, look, pass, jump } = create();
    await store.write({ a: { n: 1 } });
    await look();
    jump(400 * DAY);
    await store.write({ b: { n: 1 } });
    await look();
    assert.equal(Object.keys(await store.read(["a"])).length, 1);
    jump(-400 * DAY);
    pass(DAY);
    await look();
    pass(DAY);
    await look();
    assert.equal(Object.keys(await store.read(["a"])).length, 1);
  });

  it("deletes nothing when it starts with a clock that is a year ahead", async () => {
    const { store, jump, time } = create();
    await store.write({ a: { n: 1 } });
    jump(365 * DAY);
    await createRetention(store, log, { wall: () => time.wall, steady: () => time.steady })();
    assert.equal(Object.keys(await store.read(["a"])).length, 1);
  });

  it("minds nothing when the store fails", async () => {
    await createRetention({ sweep: () => Promise.reject(new Error("away")) }, log)();
  });
});
