import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { describe, it } from "mocha";
import { freePort, whyNotFree } from "../../scripts/ports.ts";

describe("whyNotFree", () => {
  it("has nothing against a free port", async () => assert.equal(await whyNotFree(await freePort()), undefined));

  for (const address of ["127.0.0.1", "0.0.0.0", "::1", "::"]) {
    it(`sees that a port is taken on ${address}`, async function () {
      const port = await freePort();
      const server = createServer().listen(port, address);
      await once(server, "listening").catch(() => this.skip()); // a machine without IPv6
      assert.equal(await whyNotFree(port), "EADDRINUSE");
      server.close();
    });
  }
});
