import assert from "node:assert/strict";
import { Socket } from "node:net";
import { describe, it } from "mocha";
import { addressOf, createStrangers } from "../../src/shell/strangers.ts";

describe("createStrangers", () => {
  function create() {
    let time = 0;
    const strangers = createStrangers(() => time);
    const fail = (address: string, times: number) => {
      for (let n = 0; n < times; n++) strangers.note(address, 401);
    };
    return {
      strangers,
      fail,
      pass: (ms: number) => {
        time += ms;
      },
    };
  }

  it("lets an address wait after twenty bad tokens in a minute, until the minute is over", () => {
    const { strangers, fail, pass } = create();
    fail("a", 19);
    assert.equal(strangers.wait("a"), 0);
    pass(10_000);
    fail("a", 1);
    assert.deepEqual([strangers.wait("a"), strangers.wait("b")], [50, 0]);
    pass(50_000);
    assert.equal(strangers.wait("a"), 0);
  });

  it("never lets one wait that brought a good token within the hour", () => {
    const { strangers, fail, pass } = create();
    strangers.note("proxy", 200);
    fail("proxy", 100);
    assert.equal(strangers.wait("proxy"), 0);
    pass(3_600_000);
    fail("proxy", 20);
    assert.equal(strangers.wait("proxy"), 60);
  });

  it("counts nothing but bad tokens, and trusts nothing but good ones", () => {
    const { strangers, fail } = create();
    for (let n = 0; n < 100; n++) for (const status of [400, 403, 413, 500, 503]) strangers.note("a", status);
    assert.equal(strangers.wait("a"), 0);
    fail("a", 20);
    assert.equal(strangers.wait("a"), 60);
  });

  it("remembers ten thousand addresses and no more", () => {
    const { strangers, fail } = create();
    fail("first", 20);
    for (let n = 0; n < 9_999; n++) fail(`${n}`, 1);
    assert.equal(strangers.wait("first"), 60);
    fail("one more", 1);
    assert.equal(strangers.wait("first"), 0);
  });
});

describe("addressOf", () => {
  const requests: [peer: string, forwarded: string | undefined, address: string][] = [
    ["203.0.113.5", undefined, "203.0.113.5"],
    ["203.0.113.5", "1.1.1.1", "203.0.113.5"], // anybody may write that
    ["10.0.0.1", undefined, "10.0.0.1"],
    ["10.0.0.1", "6.6.6.6, 1.1.1.1", "1.1.1.1"],
    ["::ffff:169.254.130.1", "1.1.1.1:4711", "1.1.1.1"],
    ["fd00::1", "[2001:db8::1]:4711", "2001:db8::1"],
    ["127.0.0.1", "2001:db8::1", "2001:db8::1"],
    ["", "1.1.1.1", ""],
  ];
  for (const [peer, forwarded, address] of requests) {
    it(`is ${address || "nothing"} for ${peer || "nobody"} who names ${forwarded ?? "nobody"}`, () => {
      const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: peer });
      assert.equal(
        addressOf({ socket, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } }),
        address,
      );
    });
  }
});
