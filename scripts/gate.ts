/**
 * The whole gate: formatter and linter, compiler, tests. `npm test`; arguments go to mocha (`npm test -- -g trigger`).
 * Stops at the first step that fails, with that step's exit code. The tests run in a few processes, one after another: in a
 * single one the memory of thousands of them costs more time than the tests.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MOCHA = ["node_modules/mocha/bin/mocha.js", ...(process.env.CI ? ["--forbid-only"] : [])];
const PARTS = [["core"], ["industries", "shell", "scripts", "."], ["conversations"], ["clients"]];

type Step = readonly [name: string, ...command: string[]];

/** The tests, part by part; all at once for somebody who wants particular ones. */
function testSteps(wanted: readonly string[]): Step[] {
  if (wanted.length > 0) return [["Mocha", ...MOCHA, "test/**/*.test.ts", ...wanted]];
  return PARTS.map((folders) => ["Mocha", ...MOCHA, ...folders.map((folder) => join("test", folder, "*.test.ts"))]);
}

const folder = mkdtempSync(join(tmpdir(), "presto-gate-"));
const tally = join(folder, "tally");
let status: number | null = 0;
for (const [name, ...command] of [
  ["Biome", "node_modules/@biomejs/biome/bin/biome", "check", "."],
  ["TypeScript", "node_modules/typescript/bin/tsc", "--noEmit"],
  ...testSteps(process.argv.slice(2)),
] satisfies Step[]) {
  console.log(`\n${name} ...`);
  const begin = performance.now();
  ({ status } = spawnSync(process.execPath, command, { stdio: "inherit", env: { ...process.env, TALLY: tally } }));
  console.log(
    `${name} ${status === 0 ? "is content" : "failed"}, ${((performance.now() - begin) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) break;
}

/** Adds up what the reporter noted of each part: passed, failed, not run. */
function total(): number[] {
  const lines = readFileSync(tally, { encoding: "utf8", flag: "a+" }).split("\n").filter(Boolean);
  return lines
    .map((line) => line.split(" ").map(Number))
    .reduce((sum, part) => sum.map((count, at) => count + (part[at] ?? 0)), [0, 0, 0]);
}

const [passed = 0, failed = 0, pending = 0] = total();
rmSync(folder, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ""}`);
process.exit(status ?? 1);
