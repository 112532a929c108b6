/**
 * The map of the sources, and the rules they keep. Change it with the design, not to make a test pass.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { describe, it } from "mocha";
import { codeOf, importsOf } from "./source.ts";

/** From top to bottom: a file imports what stands in its own line or below, types included, and nobody imports in a circle. */
const LAYERS: readonly (readonly string[])[] = [
  ["index.ts"], // the process
  ["shell/server.ts"], // HTTP
  ["shell/strangers.ts", "shell/retention.ts"],
  ["shell/bot.ts"], // the SDK's side of a turn
  ["shell/application.ts"],
  ["shell/activity.ts", "shell/identity.ts", "shell/connector.ts", "shell/delivery.ts"],
  ["shell/saying.ts", "shell/message.ts"], // an answer on its way
  ["shell/streaming.ts"], // Teams' streaming protocol
  ["shell/refusal.ts"],
  ["shell/assembly.ts"], // what a turn is made of
  ["shell/turn.ts"], // the bot's own side of a turn
  ["shell/talking.ts", "shell/reporting.ts"], // a question, and its answer's way to the people
  ["shell/work.ts"], // a step, and what it shows
  ["shell/exchange.ts"], // what passes between a channel and a turn
  ["shell/deeds.ts"], // what is asked for in a business
  ["shell/making.ts", "shell/wish.ts", "shell/answering.ts"], // what is wanted, how a business is made, and a question answered
  ["shell/status.ts"],
  ["shell/health.ts"],
  ["shell/measured.ts"], // storage and model, with their time taken
  ["shell/completed.ts"],
  ["shell/conversing.ts"],
  ["shell/commit.ts", "shell/modes.ts", "shell/reply.ts", "shell/queue.ts", "shell/pictures.ts"],
  ["shell/personas.ts"], // the customers met last
  ["shell/model.ts"], // the language model
  ["shell/requests.ts", "shell/draft.ts", "shell/round.ts"],
  ["shell/attempts.ts"],
  ["shell/service.ts", "shell/breaker.ts", "shell/slots.ts"],
  ["shell/completion.ts", "shell/endpoint.ts", "shell/partial.ts"],
  ["shell/calls.ts", "shell/shares.ts", "shell/speech.ts"],
  ["shell/model-error.ts", "shell/events.ts", "shell/blobs.ts"],
  ["shell/blob-requests.ts"],
  ["shell/deadline.ts"],
  ["shell/sqlite.ts", "shell/renderer.ts"],
  ["shell/png.ts", "shell/blob-access.ts", "shell/blob-name.ts", "shell/blob-error.ts"],
  ["shell/storage-failure.ts", "shell/batch.ts"],
  ["shell/storage.ts", "shell/allowance.ts", "shell/feedback.ts", "shell/telemetry.ts"],
  ["shell/log.ts", "shell/clock.ts", "shell/meter.ts", "shell/faults.ts"],
  ["shell/turn-id.ts"],
  ["shell/config.ts"],
  ["shell/storage-config.ts", "shell/telemetry-config.ts"],
  ["shell/model-config.ts"],
  ["industries/families/*", "industries/niches/*"], // kinds of business
  ["industries/*"], // businesses as data
  ["core/*", "core/drawing/*", "core/answers/*"], // values in, values out
];

/** Picks one of several that keep its contract, and loads no other: the only imports that point upward. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  "shell/storage.ts": ["shell/sqlite.ts", "shell/blobs.ts"],
  "industries/families.ts": ["industries/families/*", "industries/niches/*"],
};

/** True for a file that another may load late. */
function mayBeLate(file: string, by: string): boolean {
  return (LATE[by] ?? []).some((named) => isNamed(file, named));
}

/** Loads a package by a name that the compiler does not see, so that it need not be installed where it is not used. */
const COMPUTES: readonly string[] = ["shell/endpoint.ts"];

/** Who knows the Bot Framework and Teams' SDK. */
const KNOW_THE_SDK = [
  "shell/bot.ts",
  "shell/application.ts",
  "shell/identity.ts",
  "shell/connector.ts",
  "shell/delivery.ts",
];
const SDK = /^(?:botbuilder|botframework-|@microsoft\/)/;

/** All that what is pure may import from outside. */
const PURE_PACKAGES = ["zod", "color", "@faker-js/faker/locale/en"];
const PURE_TYPES = ["@faker-js/faker"];
/** Reads a file of data, which is too large to be loaded before it is needed. */
const READS_DATA: Readonly<Record<string, string>> = { "industries/businesses.ts": "node:fs" };

const IMPURE =
  /\b(?:Date\.now|Math\.random|performance|process|console|fetch|crypto|globalThis|set(?:Timeout|Interval|Immediate)|queueMicrotask)\b|\bnew Date(?:\s*\(\s*\)|(?!\s*\())|(?<!new )\bDate\s*\(|\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/g;

const MOST_LINES = 200;
/** Businesses, and the one file of what the bot says. */
const DATA = /^industries\/|^core\/sentences\.ts$/;

type Sources = Readonly<Record<string, string>>;

function readFolder(folder: string): Sources {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(files.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
}

/** True for a file that a line of the map names, by itself or by its folder. */
function isNamed(file: string, named: string | undefined): boolean {
  return named === file || named === `${posix.dirname(file)}/*`;
}

function layerOf(file: string): number {
  return LAYERS.findIndex((layer) => layer.some((named) => isNamed(file, named)));
}

function isPure(file: string): boolean {
  return /^(?:core|industries)\//.test(file) || ["shell/partial.ts", "shell/streaming.ts"].includes(file);
}

/** The file that an import names, from src/; undefined for a package. */
function target(file: string, from: string): string | undefined {
  return from.startsWith(".") ? posix.normalize(posix.join(posix.dirname(file), from)) : undefined;
}

function misdirected(file: string, source: string): readonly string[] {
  return importsOf(source).flatMap(({ from, kind }) => {
    const to = target(file, from);
    if (kind === "re-export") return [`hands on ${from}: import it where it is`];
    if (from === "?") return COMPUTES.includes(file) ? [] : ["imports what it computes"];
    if (to === undefined) return [];
    if (file.startsWith("core/") && /^\.\.\/cards\/[\w-]+\.json$/.test(to)) return [];
    if (layerOf(to) < 0) return [`imports ${from}, which is not on the map`];
    if (kind === "dynamic" && (mayBeLate(to, file) || layerOf(file) === 0)) return [];
    if (kind === "dynamic") return [`imports ${from} late`];
    return layerOf(to) < layerOf(file) ? [`imports ${from}, which stands above it`] : [];
  });
}

function outsiders(file: string, source: string): readonly string[] {
  return importsOf(source).flatMap(({ from, kind }) => {
    if (from.startsWith(".")) return [];
    if (SDK.test(from)) return KNOW_THE_SDK.includes(file) ? [] : [`imports ${from}, and must not know the SDK`];
    if (isBuiltin(from) && !from.startsWith("node:")) return [`imports ${from} without node:`];
    if (
      !isPure(file) ||
      READS_DATA[file] === from ||
      PURE_PACKAGES.includes(from) ||
      (kind === "types" && PURE_TYPES.includes(from))
    )
      return [];
    return [`imports ${from}, and must be pure`];
  });
}

function impurities(file: string, source: string): readonly string[] {
  return isPure(file) ? [...codeOf(source).matchAll(IMPURE)].map(([what]) => `uses ${what}, and must be pure`) : [];
}

function looseTypes(_file: string, source: string): readonly string[] {
  const code = codeOf(source).replace(/^import\b[^;]*;/gm, "");
  const rules: readonly (readonly [name: string, pattern: RegExp])[] = [
    ["any", /(?<![.\w])any\b(?!\s*:)/],
    ["!", /[\w)\]]!(?!=)/],
    ["as", /\bas\s+(?!const\b)[\w{[(]/],
  ];
  const off = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.exec(source)?.[0];
  return [...rules.flatMap(([name, pattern]) => (pattern.test(code) ? [`uses ${name}`] : [])), ...(off ? [off] : [])];
}

function missingWords(_file: string, source: string): readonly string[] {
  const lines = source.split("\n");
  const documented = new Set<string>();
  const bare = lines.flatMap((line, index) => {
    const name = /^export (?:async |default |declare )*(?:const|function|type|interface|class)\*? (\w+)/.exec(
      line,
    )?.[1];
    if (name === undefined) return [];
    const above = lines[index - 1]?.trim() ?? "";
    if (above.endsWith("*/")) documented.add(name);
    return above.endsWith("*/") || documented.has(name) ? [] : [`exports ${name} without a word`]; // a schema and its type share one
  });
  const opening = /^\/\*\*\n(?: \*[^\n]*\n)+? \*\/\n(?!export |function |const )/.test(source);
  return [...(opening ? [] : ["begins without saying what it is"]), ...bare];
}

function tooLong(file: string, source: string): readonly string[] {
  const lines = source.trimEnd().split("\n").length;
  return lines > MOST_LINES && !DATA.test(file) ? [`has ${lines} lines`] : [];
}

function strangers(file: string, source: string): readonly string[] {
  const barrel = /(?:^|\/)index\.ts$/.test(file) && file !== "index.ts" ? ["is a barrel"] : [];
  const path = /(?<![\w.:/])(?:\/(?:home|root|tmp|Users|mnt)\/|[A-Z]:\\)/.exec(source)?.[0];
  return path === undefined ? barrel : [...barrel, `names a folder of one machine, ${path}`];
}

/** Circles of imports, types included, late ones not. */
function circles(sources: Sources): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(" › ")];
    if (done.has(file)) return [];
    const next = importsOf(sources[file] ?? "").flatMap(({ from, kind }) =>
      kind === "dynamic" ? [] : (target(file, from) ?? []),
    );
    const found = next.flatMap((one) => walk(one, [...path, file]));
    done.add(file);
    return found;
  };
  return Object.keys(sources).flatMap((file) => walk(file, []));
}

type Rule = (file: string, source: string) => readonly string[];

const RULES: readonly {
  readonly claim: string;
  readonly rule: Rule;
  readonly bad: readonly (readonly [string, string])[];
}[] = [
  {
    claim: "imports point downward, to files on the map",
    rule: misdirected,
    bad: [
      ["core/card.ts", 'import { x } from "../shell/turn.ts";'],
      ["core/card.ts", 'import type { X } from "../industries/modes.ts";'],
      ["core/card.ts", 'import x from "../../package.json" with { type: "json" };'],
      ["shell/turn.ts", 'import {\n  type X,\n  y,\n} from "./bot.ts";'],
      ["shell/turn.ts", 'import "./bot.ts";'],
      ["shell/turn.ts", 'import { x } from "./nowhere/else.ts";'],
      ["shell/turn.ts", 'const x = await import("./commit.ts");'],
      ["shell/storage.ts", 'import { openSqlite } from "./sqlite.ts";'],
      ["shell/storage.ts", "const x = await import(name);"],
      ["shell/turn.ts", 'export { x } from "./commit.ts";'],
      ["core/card.ts", 'export * from "./view.ts";'],
      ["industries/families.ts", 'import { retail } from "./families/retail.ts";'],
      ["industries/modes.ts", 'const x = await import("./families/retail.ts");'],
      ["industries/modes.ts", 'import { x } from "../shell/modes.ts";'],
    ],
  },
  {
    claim: "packages stay where they belong",
    rule: outsiders,
    bad: [
      ["shell/turn.ts", 'import type { Activity } from "botbuilder";'],
      ["shell/activity.ts", 'import { TeamsAdapter } from "@microsoft/teams-ai";'],
      ["shell/log.ts", 'import { join } from "path";'],
      ["core/dice.ts", 'import { faker } from "@faker-js/faker";'],
      ["core/card.ts", 'import { pino } from "pino";'],
      ["industries/modes.ts", 'import { readFileSync } from "node:fs";'],
      ["industries/businesses.ts", 'import { createHash } from "node:crypto";'],
      ["shell/turn.ts", 'import type { Activity } from "botbuilder-core";'],
    ],
  },
  {
    claim: "core and industries take no time, chance, environment or network but what they are given",
    rule: impurities,
    bad: [
      "Date.now()",
      "new Date()",
      "new Date",
      "Date()",
      "Math.random()",
      "process.env.PORT",
      "console.log(1)",
      ["`$", "{fetch(1)}`"].join(""),
      "setTimeout(f)",
      "day.getDate()",
      "[/'/.test(x), process]",
    ].map((code) => ["core/x.ts", `const x = ${code};`] as const),
  },
  {
    claim: "types are neither loosened nor asserted",
    rule: looseTypes,
    bad: [
      "let x: any;",
      "type X = Record<string, any>;",
      "const x = y!.z;",
      "const x = f()!;",
      "const x = y as string;",
      "const x = y as { a: 1 };",
      "// @ts-expect-error",
    ].map((code) => ["core/x.ts", code] as const),
  },
  {
    claim: "every file and every export says what it is",
    rule: missingWords,
    bad: [
      ["core/x.ts", 'import x from "./y.ts";\n'],
      ["core/x.ts", "/** Adds. */\nexport function add() {}\n"],
      ["core/x.ts", "/**\n * Adds.\n */\nconst y = 1;\n"],
      ["core/x.ts", "/**\n * A file.\n */\n\nexport const x = 1;\n"],
      ["core/x.ts", "/**\n * A file.\n */\n\nexport async function add() {}\n"],
    ],
  },
  {
    claim: `no file has more than ${MOST_LINES} lines, save for data`,
    rule: tooLong,
    bad: [["core/x.ts", "x;\n".repeat(201)]],
  },
  {
    claim: "no file is a barrel or names a folder of one machine",
    rule: strangers,
    bad: [
      ["core/index.ts", ""],
      ["core/x.ts", 'const x = "/home/me/project";'],
      ["core/x.ts", "// see /mnt/notes"],
      ["core/x.ts", 'const x = "C:\\\\temp";'],
    ],
  },
];

describe("the sources", () => {
  const sources = readFolder("src");
  const modules = Object.entries(sources).filter(([file]) => file.endsWith(".ts"));

  for (const { claim, rule, bad } of RULES) {
    it(claim, () => {
      const found = modules.flatMap(([file, source]) => rule(file, source).map((fault) => `${file} ${fault}`));
      assert.deepEqual(found, []);
    });

    for (const [file, source] of bad) {
      const shown = source.length > 60 ? `${source.slice(0, 60)} …` : source;
      it(`would not pass with ${JSON.stringify(shown)} in ${file}`, () => assert.notDeepEqual(rule(file, source), []));
    }
  }

  it("import nothing in a circle", () => assert.deepEqual(circles(sources), []));

  it("would not pass with a circle", () => {
    const round = { "core/a.ts": 'import "./b.ts";', "core/b.ts": 'import type { C } from "./c.ts";' };
    assert.deepEqual(circles(round), []);
    assert.equal(circles({ ...round, "core/c.ts": 'import { a } from "./a.ts";' }).length, 1);
  });

  it("are all on the map, and the map names nothing else", () => {
    assert.deepEqual(
      modules.map(([file]) => file).filter((file) => layerOf(file) < 0),
      [],
    );
    const named = LAYERS.flat().filter((file) => !file.endsWith("*"));
    assert.deepEqual(
      named.filter((file) => !(file in sources)),
      [],
    );
  });

  it("need the late imports that the map allows", () => {
    for (const file of Object.keys(LATE)) {
      const found = importsOf(sources[file] ?? "").filter(({ kind }) => kind === "dynamic");
      assert.ok(found.length > 0, file);
      for (const { from } of found)
        assert.ok(mayBeLate(target(file, from) ?? "", file), `${file} imports ${from} late`);
    }
  });

  it("have cards that are JSON", () => {
    for (const [file, text] of Object.entries(readFolder("cards"))) {
      assert.doesNotThrow(() => JSON.parse(text), file);
    }
  });
});

describe("codeOf", () => {
  const lines: [source: string, code: string][] = [
    ["a // any", "a       "],
    ["a /* x */ b", "a         b"],
    ['f("any")', "f(     )"],
    ["x = /[\"'/]/.test(y)", "x =        .test(y)"],
    ["a / b / c", "a / b / c"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    ["`a${b + `c${d}`}e` + f", "    b +     d      + f"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    ["`${{ a: 1 }.a}` + b", "   { a: 1 }.a   + b"],
  ];
  for (const [source, code] of lines) it(`leaves the code of ${source}`, () => assert.equal(codeOf(source), code));
});
