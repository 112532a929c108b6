/**
 * What the two peers on teams-ai have in common, as its samples write it: an application with a store in memory and a
 * state that counts, behind restify.
 */
import { Application, type DefaultConversationState, TeamsAdapter, type TurnState } from "@microsoft/teams-ai";
import { type Activity, ConfigurationServiceClientCredentialFactory, MemoryStorage } from "botbuilder";
import restify from "restify";

interface Counted extends DefaultConversationState {
  count?: number;
}

/** Starts a bot that answers every message. @param reply what it says to a text that is the conversation's `count`-th */
export function startBot(reply: (text: string, count: number) => string | Partial<Activity>): void {
  const adapter = new TeamsAdapter({}, new ConfigurationServiceClientCredentialFactory({}));
  const application = new Application<TurnState<Counted>>({ storage: new MemoryStorage() });
  application.activity("message", async (context, state) => {
    const count = (state.conversation.count ?? 0) + 1;
    state.conversation.count = count;
    await context.sendActivity(reply(context.activity.text, count));
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post("/api/messages", async ({ body, headers, method = "" }, response) =>
    adapter.process({ body, headers, method }, response, (context) => application.run(context).then(() => undefined)),
  );
  server.listen(Number(process.env.PORT), "127.0.0.1");
}
