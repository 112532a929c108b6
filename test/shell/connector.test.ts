/** What the SDK's connector client puts on the wire. How it gives up is in `delivery.test.ts`. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { ClaimsIdentity, ConnectorClient, MicrosoftAppCredentials } from "botframework-connector";
import { describe, it } from "mocha";
import { keepCard } from "../../src/core/written.ts";
import { keepConnectors } from "../../src/shell/connector.ts";
import { openConnector } from "../conversations/connector.ts";

const ALICE = { id: "a", name: "Alice", isGroup: false, conversationType: "personal" };

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

  it("lets an activity arrive as it is, its entities whole", async () => {
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
    const stamp = { mode: "banking", seed: 7, revision: 1 };
    const card = {
      type: "AdaptiveCard",
      body: [{ type: "TextBlock", text: "▲ 3 − é" }],
      selectAction: { data: { stamp } },
    };
    const connector = await openConnector();
    const { conversations } = await opened().clientOf(connector.url);
    await conversations.sendToConversation("a", { type: "typing", text: "hi", conversation: ALICE, entities });
    assert.deepEqual(connector.tries[0]?.activity.entities, entities);
    for (const content of [card, keepCard(card)(stamp)]) {
      const activity = { type: "message", conversation: ALICE, attachments: [{ contentType: "card", content }] };
      await conversations.sendToConversation("a", activity);
      await conversations.replyToActivity("a", "1", activity);
      await conversations.updateActivity("a", "1", activity);
    }
    assert.equal(connector.tries.length, 7);
    for (const { activity } of connector.tries.slice(1))
      assert.deepEqual(activity.attachments, [{ contentType: "card", content: card }]);
    await connector.close();
  });

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
