/**
 * The same with a card in place of words, filled in as the samples do: the template is read anew for each. The template is as
 * large as a dashboard; `CARD` names its file.
 */
import { readFileSync } from "node:fs";
import { Template } from "adaptivecards-templating";
import { startBot } from "./teams-ai.ts";

const card: unknown = JSON.parse(readFileSync(process.env.CARD ?? "", "utf8"));

startBot((said, count) => {
  const content = new Template(card).expand({ $root: { said, count } });
  return { type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }] };
});
