/**
 * The echo of teams-ai's first sample: it counts the messages of a conversation, and says each again.
 */
import { startBot } from "./teams-ai.ts";

startBot((text, count) => `[${count}] you said: ${text}`);
