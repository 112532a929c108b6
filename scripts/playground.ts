/**
 * Starts the Agents Playground, Microsoft's Teams-like client for the browser, against a bot. Without a browser window, and
 * without telemetry: this machine is all it talks to. It listens on all network interfaces, and takes another port without
 * a word if its own is taken.
 */
import type { Environment } from "../src/shell/config.ts";
import { type Service, startService } from "./service.ts";

const CLI = "node_modules/@microsoft/m365agentsplayground/cli.js";

const QUIETLY: Environment = {
  TEAMSAPPTESTER_BROWSER: "none",
  APPLICATION_INSIGHTS_NO_STATSBEAT: "true", // what its telemetry tells of itself, which no option turns off
  M365_AGENTS_PLAYGROUND_LOGFILE: "build/playground.log",
};

/** What the Playground plays: Teams, or a page with Web Chat in it. */
export type Played = "msteams" | "webchat";

/** Starts the Playground on `port` against the bot at `endpoint`, the full address of its messages. */
export function startPlayground(
  endpoint: string,
  port: number,
  environment: Environment,
  played: Played = "msteams",
): Service {
  const options = ["-e", endpoint, "-c", played, "-p", String(port), "--disable-telemetry", "true"];
  return startService("The Playground", [CLI, "start", ...options], { ...environment, ...QUIETLY });
}
