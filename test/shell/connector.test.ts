/** What the SDK's connector client puts on the wire. How it gives up is in `delivery.test.ts`. */
import assert from "node:assert/strict";
import { ConnectorClient, MicrosoftAppCredentials } from "botframework-connector";
import { describe, it } from "mocha";
import { keepEntities } from "../../src/shell/connector.ts";
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
