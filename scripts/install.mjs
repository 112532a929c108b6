/**
 * Installs the packages when they are missing or older than package-lock.json; says nothing when there is nothing to do.
 * Runs before `npm run demo` and `npm test`, on whatever Node from 20 on the machine has: plain JavaScript, no packages.
 * What it installs has a Node of its own, which npm uses for every script from then on.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";

const LOCK = "package-lock.json";
/** npm writes this file last: without it an installation is not whole. */
const INSTALLED = "node_modules/.package-lock.json";

const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** The same npm that runs this script, on the same Node; without one, the npm on the path. Returns its exit code. */
function npm(command) {
  const args = [command, "--no-audit", "--no-fund", "--loglevel=error"];
  const { npm_execpath, npm_node_execpath } = process.env;
  const run = npm_execpath
    ? spawnSync(npm_node_execpath ?? process.execPath, [npm_execpath, ...args], { stdio: "inherit" })
    : spawnSync(["npm", ...args].join(" "), { stdio: "inherit", shell: true }); // Windows finds npm.cmd by a shell only
  return run.status ?? 1;
}

function install() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    console.error(`Cannot install: this is Node ${process.versions.node}, and it takes 20 or newer`);
    return 1;
  }
  const whole = existsSync(INSTALLED);
  if (whole && changed(INSTALLED) >= changed(LOCK)) return 0;
  console.log(whole ? "Updating the packages ..." : "Installing the packages, once ...");
  // An update keeps what is there: "npm ci" would delete the very Node that runs this, which Windows does not allow.
  const status = npm(existsSync(LOCK) && !whole ? "ci" : "install");
  if (status === 0) utimesSync(INSTALLED, new Date(), new Date());
  return status;
}

process.exitCode = install();
