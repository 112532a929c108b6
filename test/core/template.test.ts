/** The templates of `cards/` and their language: they come to what Microsoft's own engine makes of them. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the language of templates has them
import assert from "node:assert/strict";
import { Template } from "adaptivecards-templating";
import { describe, it } from "mocha";
import answer from "../../cards/answer.json" with { type: "json" };
import dashboard from "../../cards/dashboard.json" with { type: "json" };
import progress from "../../cards/progress.json" with { type: "json" };
import welcome from "../../cards/welcome.json" with { type: "json" };
import { withParts } from "../../src/core/cards.ts";
import { readTemplate } from "../../src/core/template.ts";

const STAMP = { mode: "banking", seed: 7, revision: 3 };
const VALUE = { label: "Savings", value: "$5,000.00" };
const LOOK = { weight: 12, align: "right" };
const CELL = { main: "Rent", below: "", ...LOOK };
const INPUT = { id: "one", label: "One", hint: "what you like", value: "", choices: [], longest: 40 };

/** What pages, answers and the bot's own cards are filled in from. */
const DATA = {
  summary: "Meridian",
  pictures: { header: "data:a", sign: "data:b", tint: "data:c" },
  industry: "Banking",
  company: "A ${company} of {braces}",
  tagline: "",
  customer: VALUE,
  headline: VALUE,
  tabs: [
    { id: "a", label: "A", weight: "bolder", underline: "data:d", width: "20px", state: "Open page" },
    { id: "b", label: "B", weight: "default", underline: "data:e", width: "9px", state: "" },
  ],
  tileSize: "large",
  stamp: STAMP,
  footer: "Simulated",
  title: "Help",
  lines: ["one", "two"],
  line: "a line",
  business: "bank",
  others: [{ title: "Bank", business: "bank" }],
};

const BLOCKS = [
  {
    kind: "tiles",
    title: "",
    rows: [
      {
        tiles: [
          { ...VALUE, change: "" },
          { ...VALUE, change: "▲ $1.00" },
        ],
      },
    ],
  },
  { kind: "story", title: "", text: "A bill is due." },
  { kind: "facts", title: "Facts", facts: [VALUE, VALUE] },
  { kind: "facts", title: "No facts", facts: [] },
  { kind: "chart", title: "Chart", picture: "data:f", words: "words" },
  {
    kind: "table",
    title: "Table",
    empty: "Nothing",
    columns: [{ label: "Payee", ...LOOK }],
    rows: [{ cells: [CELL] }],
  },
  { kind: "table", title: "Table", empty: "Nothing", columns: [{ label: "Payee", ...LOOK }], rows: [] },
  {
    kind: "form",
    title: "Form",
    label: "Send",
    action: "send",
    inputs: [
      { ...INPUT, kind: "amount" },
      { ...INPUT, kind: "amount", value: "20" },
      { ...INPUT, kind: "choice", choices: [{ title: "A", value: "a" }] },
      { ...INPUT, kind: "date" },
      { ...INPUT, kind: "text" },
    ],
  },
  { kind: "undo", title: "", label: "Take it back" },
  ...[true, false].map((anew) => ({
    ...{ kind: "settings", title: "Settings", person: "member", anew },
    ...{ facts: [VALUE], others: DATA.others },
  })),
];

const TEMPLATES = { answer: withParts(answer), dashboard: withParts(dashboard), progress, welcome };

describe("readTemplate", () => {
  for (const [name, template] of Object.entries(TEMPLATES)) {
    it(`fills ${name}.json in as Microsoft's engine does`, () => {
      const [engine, fill] = [new Template(template), readTemplate(template)];
      for (const note of ["", "An old card"])
        for (const blocks of [BLOCKS, BLOCKS.slice(0, 1), []])
          for (const commands of [[], [{ say: "help", does: "helps" }]]) {
            const data = { ...DATA, note, blocks, commands };
            assert.deepEqual(fill(data), engine.expand({ $root: data }));
          }
    });
  }

  const parts: [what: string, template: object][] = [
    ["keeps the type of a lone value", { list: ["${count}"], many: "${list}", object: "${stamp}", yes: "${anew}" }],
    ["writes values among words", { text: "${label} of ${stamp.mode}: ${count}" }],
    [
      "leaves what is not there as it is written",
      { text: "${missing}", more: "a ${stamp.missing} b", deep: "${a.b.c}" },
    ],
    ["repeats for each, and knows the whole within", { list: [{ $data: "${list}", a: "${id}", b: "${$root.label}" }] }],
    ["repeats for plain words", { list: [{ $data: "${words}", text: "${$data}!" }] }],
    ["goes into what is no list", { list: [{ $data: "${stamp}", text: "${mode}" }] }],
    [
      "leaves out what does not hold",
      {
        list: [
          { $when: "${label == 'x'}", a: 1 },
          { $when: "${anew}", a: 2 },
        ],
      },
    ],
    [
      "compares counts",
      {
        list: [
          { $when: "${count(list) > 1}", a: 1 },
          { $when: "${count(words) == 0}", a: 2 },
        ],
      },
    ],
    ["compares more than once", { list: [{ $when: "${label == 'L' && words != ''}", a: 1 }] }],
    [
      "takes only true for true",
      {
        list: [
          { $when: "${label}", a: 1 },
          { $when: "${count}", a: 2 },
        ],
      },
    ],
  ];
  for (const [what, template] of parts) {
    it(`${what}, as Microsoft's engine does`, () => {
      const data = { label: "L", count: 3, anew: true, stamp: STAMP, list: [{ id: 1 }, { id: 2 }], words: ["a", "b"] };
      assert.deepEqual(readTemplate({ ...template })(data), new Template(template).expand({ $root: data }));
    });
  }

  it("never reads what is filled in as a template", () => {
    const data = { label: "${secret}", secret: "told" };
    assert.deepEqual(readTemplate({ text: "${label}", more: ["so ${label}"] })(data), {
      text: "${secret}",
      more: ["so ${secret}"],
    });
  });

  const unknown: [template: Readonly<Record<string, unknown>>, reason: RegExp][] = [
    [{ text: "${toUpper(label)}" }, /"\$\{toUpper\(label\)\}" is not a text with the paths of values/],
    [{ text: "${label} and ${toUpper(label)}" }, /is not a text with the paths of values/],
    [{ list: [{ $when: "${a || b}" }] }, /"a \|\| b" is not a comparison/],
    [{ list: [{ $when: "yes", text: "${a}" }] }, /"yes" is not a condition/],
    [{ inner: { $data: "${a}", text: "${b}" } }, /is not in a list/],
  ];
  for (const [template, reason] of unknown) {
    it(`refuses what it does not know: ${JSON.stringify(template)}`, () => {
      assert.throws(() => readTemplate(template), reason);
    });
  }
});
