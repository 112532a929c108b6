/**
 * Finds a Chromium, Chrome or Edge on this machine and opens it for a test, without a window. It reaches this machine only:
 * every other address does not exist for it, so a test that passes here passes without the internet.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "mocha";
import { type Browser, chromium } from "playwright-core";
import type { Environment } from "../../src/shell/config.ts";

const UNIX_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/** Nothing but this machine, and none of what a browser does on its own account. */
const FLAGS = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  "--no-proxy-server",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds the browser: the one that CHROMIUM or CHROME_PATH names, else one where such browsers are installed.
 *
 * @returns its path, or undefined if there is none
 */
export function findBrowser(environment: Environment, platform: NodeJS.Platform): string | undefined {
  const named = environment.CHROMIUM || environment.CHROME_PATH;
  return named || usualPlaces(environment, platform).find((path) => existsSync(path));
}

/**
 * Opens the browser for the tests of a suite: call it in `before`, and close what it returns in `after`. Where there is no
 * browser the suite is not run, and says so; on a build machine (CI is set) that is a failure.
 */
export async function openBrowser(
  context: Context,
  environment: Environment = process.env,
  platform = process.platform,
): Promise<Browser> {
  const executablePath = findBrowser(environment, platform);
  if (executablePath !== undefined) {
    const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium has no sandbox for root
    return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...asRoot] });
  }
  const reason = "there is no Chromium, Chrome or Edge; CHROMIUM may name one";
  if (environment.CI) throw new Error(`Cannot run the client tests: ${reason}`);
  console.log(`      not run: ${reason}`);
  return context.skip();
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin") {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === "win32") {
    const folders = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : []));
  }
  const folders = (environment.PATH ?? "").split(":").filter(Boolean);
  return UNIX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
