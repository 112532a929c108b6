/**
 * Fuzzes the bot with ten times as much as the gate does: `npm run fuzz`. Fails as a test fails.
 */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  process.execPath,
  ["node_modules/mocha/bin/mocha.js", "test/conversations/fuzz.test.ts", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, FUZZ_TIMES: "10" } },
);
process.exit(status ?? 1);
