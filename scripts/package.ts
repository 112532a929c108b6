/**
 * Makes the package that is uploaded to Teams: appPackage/ with the ids filled in, zipped. `npm run package`
 * The ids come from the environment, or from env/.env.<APP_ENV>: CLIENT_ID, the bot's, and TEAMS_APP_ID (default: the same).
 * `npm run package -- other.zip` writes to another place than build/presto-change-o.zip.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError, withEnvironmentFile } from "../src/shell/config.ts";
import { zip } from "./zip.ts";

/** Stands in while the bot has no identity: the package can be looked at, but its bot reaches nobody. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

type Ids = Readonly<Record<string, string>>;

function readIds(): Ids {
  const readText = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const { CLIENT_ID, TEAMS_APP_ID } = withEnvironmentFile(process.env, readText);
  const ids: Ids = { CLIENT_ID: CLIENT_ID ?? NOBODY, TEAMS_APP_ID: TEAMS_APP_ID ?? CLIENT_ID ?? NOBODY };
  const wrong = Object.keys(ids).filter((name) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(ids[name] ?? ""));
  if (wrong.length === 0) return ids;
  throw new ConfigError(wrong.map((name) => `Cannot read ${name}: its value is not an id such as ${NOBODY}`));
}

function filledManifest(ids: Ids): string {
  return readFileSync("appPackage/manifest.json", "utf8").replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`Cannot fill the manifest: nothing is known of ${placeholder}`);
    return id;
  });
}

function writePackage(file: string): void {
  const ids = readIds();
  const packed = zip({
    "manifest.json": Buffer.from(filledManifest(ids)),
    "color.png": readFileSync("appPackage/color.png"),
    "outline.png": readFileSync("appPackage/outline.png"),
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, packed);
  if (ids.CLIENT_ID === NOBODY) console.warn(`CLIENT_ID is not set: the bot of this package is ${NOBODY}, nobody's.`);
  console.log(`Wrote ${file}`);
}

try {
  writePackage(process.argv[2] ?? "build/presto-change-o.zip");
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
