import { findFigures } from "../../src/core/figures.ts";
import { groundOf, ungrounded } from "../../src/core/grounding.ts";
import { readSentence, topicOf } from "../../src/core/mentions.ts";
import { familyMode, told } from "./answered.ts";

const [id, seed, ...rest] = process.argv.slice(2);
const text = rest.join(" ");
const of = told(await familyMode(id ?? ""), Number(seed));
const g = groundOf(of);
const figs = findFigures(text, g.subjects.reader);
console.log(
  figs.map((f) => `${f.kind}:${f.text}:${"nouns" in f ? f.nouns : ""}`).join(" | "),
  "=>",
  ungrounded(text, g),
);
const r = readSentence(text, figs, g.subjects);
for (const c of r.clauses)
  for (const k of new Set(figs.map((f) => f.kind))) {
    const t = topicOf(c, k, { reading: r, subjects: g.subjects });
    console.log(
      k,
      r.tokens
        .slice(c.first, c.end)
        .map((x) => x.stem)
        .join(" "),
      "F:",
      t.facts.map((m) => `${m.fact.id}${m.whole ? "!" : ""}`).join(","),
      "R:",
      t.rows.map((m) => `${r.tokens[m.first]?.stem}(${m.rows.length})${m.whole}`).join(","),
      "C:",
      t.columns.map((x) => `${x.ledger}.${x.id}`).join(","),
      "L:",
      t.ledgers.join(","),
    );
  }
import { bind } from "../../src/core/binding.ts";
for (const f of figs) { const b = bind(f, { reading: r, subjects: g.subjects }); console.log(f.text, b?.goesOn, b?.claimed.map((m) => m.fact.id), b?.topic.facts.map((m) => m.fact.id), b?.topic.every.map((m) => m.fact.id)); }
