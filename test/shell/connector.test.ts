/** What the SDK's connector client puts on the wire. How it gives up is in `delivery.test.ts`. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { ClaimsIdentity, ConnectorClient, MicrosoftAppCredentials } from "botframework-connector";
import { describe, it } from "mocha";
import { keepConnectors, keepEntities } from "../../src/shell/connector.ts";
import { openConnector } from "../conversations/connector.ts";

const ALICE = { id: "a", name: "Alice", isGroup: false, conversationType: "personal" };

describe("keepEntities", () => {
  it("lets an activity's entities arrive whole", async () => {
    const entities = [
      {
        type: "https://schema.org/Message",
        "@type": "Message",
        "@context": "https://schema.org",
        additionalType: ["AIGeneratedContent"],
        citation: [{ "@type": "Claim", position: 1, appearance: { name: "Balance", abstract: "$12" } }],
      },
      { type: "streaminfo", streamType: "streaming", streamSequence: 1 },
      { type: "mention", text: "<at>Alice</at>", mentioned: { id: "29:alice", name: "Alice" } },
    ];
    const connector = await openConnector();
    keepEntities();
    keepEntities();
    const client = new ConnectorClient(new MicrosoftAppCredentials("", ""), { baseUri: connector.url });
    const activity = { type: "typing", text: "hi", conversation: ALICE, entities };
    await client.conversations.sendToConversation("a", activity);
    assert.deepEqual(connector.tries[0]?.activity.entities, entities);
    await connector.close();
  });
});

describe("keepConnectors", () => {
  /** Gets clients as turns do, each with a proof of its own. */
  function opened() {
    const made: string[] = [];
    const kept = keepConnectors(1_000);
    async function clientOf(baseUri: string, audience = "channel"): Promise<ConnectorClient> {
      const create = async () => {
        made.push(`${baseUri} ${audience}`);
        return new ConnectorClient(new MicrosoftAppCredentials("", ""), { baseUri });
      };
      const proof = kept({ audience, claimsIdentity: new ClaimsIdentity([]), connectorFactory: { create } });
      const client = await proof.connectorFactory?.create(baseUri, audience);
      return client ?? assert.fail("the proof has no factory");
    }
    return { made, clientOf };
  }

  it("makes a client once for each address and audience", async () => {
    const { made, clientOf } = opened();
    assert.equal(await clientOf("https://a.example"), await clientOf("https://a.example"));
    await clientOf("https://b.example");
    await clientOf("https://a.example", "skill");
    assert.deepEqual(made, ["https://a.example channel", "https://b.example channel", "https://a.example skill"]);
  });

  it("sends on the connection that was just used", async () => {
    const server = createServer((request, response) => request.resume().on("end", () => response.end('{"id":"1"}')));
    let connections = 0;
    server.on("connection", () => {
      connections += 1;
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    const { clientOf } = opened();
    for (const text of ["one", "two"]) {
      const client = await clientOf(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
      await client.conversations.sendToConversation("a", { type: "message", text, conversation: ALICE });
    }
    assert.equal(connections, 1);
    server.closeAllConnections();
    await once(server.close(), "close");
  });
});
