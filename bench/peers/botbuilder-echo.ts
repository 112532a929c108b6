/**
 * What the Bot Framework's own sample does: an activity handler that says a message again. Nothing is kept.
 */
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify from "restify";

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async ({ body, headers, method = "" }, response) =>
  adapter.process({ body, headers, method }, response, (context) => bot.run(context)),
);
server.listen(Number(process.env.PORT), "127.0.0.1");
