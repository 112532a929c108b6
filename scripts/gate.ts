/**
 * The whole gate: formatter and linter, compiler, tests. `npm test`; arguments go to mocha (`npm test -- -g trigger`).
 * Stops at the first step that fails, with that step's exit code. The tests run in a few processes: in a single one the memory
 * of thousands of them costs more time than the tests. Tests that only compute run side by side; those that talk run alone.
 */
import { spawn } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const MOCHA = ["node_modules/mocha/bin/mocha.js", ...(process.env.CI ? ["--forbid-only"] : [])];

/** The tests, as they run: parts of a line side by side, lines one after another. */
const PARTS: readonly (readonly (readonly string[])[])[] = [
  [
    ["test/core/*.test.ts"],
    ["test/core/*/*.test.ts", "test/industries/*.test.ts", "test/scripts/*.test.ts", "test/*.test.ts"],
  ],
  [["test/shell/*.test.ts"]],
  [["test/conversations/*.test.ts"]],
  [["test/clients/*.test.ts"]],
];

type Step = readonly [name: string, ...command: string[]];

/** The tests, part by part; all at once for somebody who wants particular ones. */
function testSteps(wanted: readonly string[]): readonly (readonly Step[])[] {
  if (wanted.length > 0) return [[["Mocha", ...MOCHA, "test/**/*.test.ts", ...wanted]]];
  return PARTS.map((parts) => parts.map((files): Step => [`Tests, ${files.join(" ")}`, ...MOCHA, ...files]));
}

/** The files of tests that no part names. */
function forgotten(): readonly string[] {
  const named = new Set(globSync(PARTS.flat(2)));
  return globSync("test/**/*.test.ts").filter((file) => !named.has(file));
}

/** Runs a step and gives its exit code. One that runs alone is heard while it runs, others when they are done. */
async function run([name, ...command]: Step, alone: boolean): Promise<number> {
  if (alone) console.log(`\n${name} ...`);
  const begin = performance.now();
  const stdio = alone ? "inherit" : "pipe";
  const child = spawn(process.execPath, command, { stdio: ["ignore", stdio, stdio], env: { ...process.env, TALLY } });
  const ended = new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  const [said, complained] = await Promise.all([child.stdout, child.stderr].map((pipe) => (pipe ? text(pipe) : "")));
  const status = await ended;
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  console.log(`${said}${complained}${name}: ${status === 0 ? "content" : "failed"}, ${seconds} s`);
  return status;
}

/** Adds up what the reporter noted of each part: passed, failed, not run. */
function total(): number[] {
  const lines = readFileSync(TALLY, { encoding: "utf8", flag: "a+" }).split("\n").filter(Boolean);
  return lines
    .map((line) => line.split(" ").map(Number))
    .reduce((sum, part) => sum.map((count, at) => count + (part[at] ?? 0)), [0, 0, 0]);
}

const folder = mkdtempSync(join(tmpdir(), "presto-gate-"));
const TALLY = join(folder, "tally");
let status = 0;
const missing = forgotten();
if (missing.length > 0) throw new Error(`Cannot test: no part of scripts/gate.ts names ${missing.join(", ")}`);
for (const steps of [
  [["Biome", "node_modules/@biomejs/biome/bin/biome", "check", "."]],
  [["TypeScript", "node_modules/typescript/bin/tsc", "--noEmit"]],
  ...testSteps(process.argv.slice(2)),
] satisfies (readonly Step[])[]) {
  const codes = await Promise.all(steps.map((step) => run(step, steps.length === 1)));
  status = codes.find((code) => code !== 0) ?? 0;
  if (status !== 0) break;
}

const [passed = 0, failed = 0, pending = 0] = total();
rmSync(folder, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ""}`);
process.exit(status);
