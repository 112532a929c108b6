/**
 * The whole gate: formatter and linter, compiler, tests. `npm test`; arguments go to mocha (`npm test -- -g trigger`).
 * Stops at the first step that fails, with that step's exit code.
 */
import { spawnSync } from "node:child_process";

const STEPS: readonly (readonly [name: string, ...command: string[]])[] = [
  ["Biome", "node_modules/@biomejs/biome/bin/biome", "check", "."],
  ["TypeScript", "node_modules/typescript/bin/tsc", "--noEmit"],
  ["Mocha", "node_modules/mocha/bin/mocha.js", ...(process.env.CI ? ["--forbid-only"] : []), ...process.argv.slice(2)],
];

for (const [name, ...command] of STEPS) {
  console.log(`\n${name} ...`);
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const outcome = status === 0 ? `${name} is content, ${seconds} s` : `${name} failed, nothing after it was run`;
  if (name !== "Mocha") console.log(outcome); // mocha has a summary of its own, and that is the last to be seen
  if (status !== 0) process.exit(status ?? 1);
}
