/**
 * The order of work. Tasks wait for gates that the test opens, so that nothing depends on time.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createQueue } from "../../src/shell/queue.ts";

describe("createQueue", () => {
  it("returns what the task returns, at once or later", async () => {
    const queue = createQueue();
    assert.equal(await queue.run("a", () => 1), 1);
    assert.equal(await queue.run("a", async () => 2), 2);
  });

  it("runs the tasks of a key one at a time, in the order they came", async () => {
    const queue = createQueue();
    const events: string[] = [];
    const gate = Promise.withResolvers<void>();
    const tasks = ["first", "second", "third"].map((name) =>
      queue.run("a", async () => {
        events.push(`${name} begins`);
        await gate.promise;
        events.push(`${name} ends`);
      }),
    );
    await queue.run("b", () => assert.deepEqual(events, ["first begins"]));
    gate.resolve();
    await Promise.all(tasks);
    assert.deepEqual(events, [
      "first begins",
      "first ends",
      "second begins",
      "second ends",
      "third begins",
      "third ends",
    ]);
  });

  it("runs the tasks of other keys meanwhile", async () => {
    const queue = createQueue();
    const gate = Promise.withResolvers<string>();
    const slow = queue.run("a", () => gate.promise);
    gate.resolve(await queue.run("b", () => "opened by b"));
    assert.equal(await slow, "opened by b");
  });

  it("gives a task's error to its caller alone, and runs the next", async () => {
    const queue = createQueue();
    const rejected = queue.run("a", async () => Promise.reject(new Error("no")));
    const thrown = queue.run("a", () => {
      throw new RangeError("never");
    });
    const next = queue.run("a", () => "next");
    await assert.rejects(rejected, /^Error: no$/);
    await assert.rejects(thrown, /^RangeError: never$/);
    assert.equal(await next, "next");
  });

  it("forgets a key when its last task is done, failed or not", async () => {
    const queue = createQueue();
    const gate = Promise.withResolvers<void>();
    const failed = queue.run("a", () => gate.promise.then(() => Promise.reject(new Error("no"))));
    const waiting = queue.run("a", () => gate.promise);
    const other = queue.run("b", () => gate.promise);
    assert.equal(queue.size, 2);
    gate.resolve();
    await Promise.allSettled([failed, waiting, other]);
    await queue.drain();
    assert.equal(queue.size, 0);
  });

  it("drains when every task is done, those included that came while it drained", async () => {
    const queue = createQueue();
    const done: string[] = [];
    const gate = Promise.withResolvers<void>();
    queue.run("a", async () => {
      await gate.promise;
      queue.run("b", () => done.push("late"));
      done.push("early");
    });
    const drained = queue.drain();
    gate.resolve();
    await drained;
    assert.deepEqual(done, ["early", "late"]);
  });

  it("drains at once when it is empty", () => createQueue().drain());

  it("refuses new tasks once it is closed, and runs those that wait", async () => {
    const queue = createQueue();
    const gate = Promise.withResolvers<void>();
    const working = queue.run("a", () => gate.promise);
    const waiting = queue.run("a", () => "kept");
    queue.close();
    await assert.rejects(
      queue.run("a", () => assert.fail("ran after the close")),
      /^Error: Cannot run a task for "a": the queue is closed, the bot is stopping$/,
    );
    gate.resolve();
    await working;
    assert.equal(await waiting, "kept");
  });

  it("sends away what would wait behind too many, tells one of them so, and takes tasks again when there is room", async () => {
    const queue = createQueue(2);
    const gate = Promise.withResolvers<void>();
    const tasks = [0, 1, 2].map((n) => queue.run("a", () => gate.promise.then(() => n)));
    await assert.rejects(
      queue.run("a", () => assert.fail("ran")),
      { name: "QueueFull", first: true },
    );
    await assert.rejects(
      queue.run("a", () => assert.fail("ran")),
      { name: "QueueFull", first: false },
    );
    assert.equal(await queue.run("b", () => "another key"), "another key");
    const urgent = queue.run("a", () => "always", { always: true });
    gate.resolve();
    assert.deepEqual(await Promise.all([...tasks, urgent]), [0, 1, 2, "always"]);
    await queue.drain();
    assert.equal(queue.size, 0);
    const again = Promise.withResolvers<void>();
    const more = [0, 1, 2].map(() => queue.run("a", () => again.promise));
    await assert.rejects(
      queue.run("a", () => assert.fail("ran")),
      { name: "QueueFull", first: true },
    );
    again.resolve();
    await Promise.all(more);
  });

  it("lets fifty wait when nothing else is said", async () => {
    const queue = createQueue();
    const gate = Promise.withResolvers<void>();
    const tasks = Array.from({ length: 51 }, () => queue.run("a", () => gate.promise));
    await assert.rejects(
      queue.run("a", () => assert.fail("ran")),
      { name: "QueueFull" },
    );
    gate.resolve();
    await Promise.all(tasks);
  });
});
