/**
 * Lists what may be counted: rows of a ledger, of a group or of a stretch of time, and what stands in columns of counts.
 */
import { type Asked, type Candidate, ofFact } from "./candidates.ts";
import type { Figure } from "./figures.ts";
import type { Topic } from "./mentions.ts";
import { spanned } from "./row-candidates.ts";
import type { Placed } from "./subjects.ts";
import { tokensOf } from "./words.ts";

type Count = Extract<Figure, { kind: "count" }>;

/** Some of the rows, as a list shows them: any number up to all of them. */
const SOME =
  /\b(?:last|next|latest|recent|top|biggest|largest|smallest|first|these|those|following|newest|oldest|other|another|upcoming|coming|past|here are|here's|remaining|more|separate|different|single|including|cheapest|highest|lowest)\b/i;
const ALL = /\b(?:of(?: (?:your|the|our|his|her|their|all))?|all(?: of)?(?: (?:your|the))?)\s*$/i;
const HAVING = /\b(?:have|has|had|are|is|total of|only|just|hold|holds|carry|with|got|there's|count of|all of)\s*$/i;

function meets(words: readonly string[], nouns: readonly string[]): boolean {
  return words.some((stem) => nouns.includes(stem));
}

/** Lists what a count before these nouns may be. `named` are the rows that the sentence names near it. */
export function ofCount(
  figure: Count,
  topic: Topic,
  { named, asked }: { named: readonly Placed[]; asked: Asked },
): Candidate[] {
  const { subjects, sentence } = asked;
  const before = sentence.slice(Math.max(0, figure.start - 24), figure.start);
  const found: Candidate[] = [];
  for (const { id, words } of subjects.ledgers.filter((ledger) => meets(ledger.words.flat(), figure.nouns))) {
    const rows = subjects.rows.filter(({ ledger }) => ledger === id);
    const group = named.filter(({ ledger }) => ledger === id);
    const label = `the number of ${words[1]?.join(" ") ?? id}`;
    if (group.length === 0 || ALL.test(before)) found.push({ value: rows.length, label });
    if (group.length > 0) found.push({ value: new Set(group.map(({ row }) => row)).size, label: `${label} named` });
    const some = group.length > 0 ? group : rows;
    found.push(...spanned(some, asked).map(({ length }) => ({ value: length, label: `${label} then` })));
    const listed =
      SOME.test(`${before.slice(-12)} ${figure.phrase}`) || /\bof (?:your|the|these|those|them)\b/i.test(figure.phrase);
    // "One policy covers" is any of them, "you have one policy" is all.
    const loose = listed || (figure.value === 1 && !HAVING.test(before));
    if (loose && figure.value <= rows.length) found.push({ value: figure.value, label });
  }
  // Where rows are named, "claims under review", a fact that counts all of them is not meant.
  const narrowed = new Set(named.map(({ ledger }) => ledger));
  for (const { fact, at, whole } of topic.facts.filter(
    ({ fact: { over } }) => over === undefined || !narrowed.has(over),
  ))
    if (fact.words.some((words) => meets(words, figure.nouns)))
      if (whole || at.length > 1 || !found.some(({ label }) => label.startsWith("the number")))
        found.push(...ofFact(fact, asked));
  // "past flights" are those of the ledger, not a column of flights.
  const whole = subjects.ledgers.some(({ words }) =>
    words.some(
      (way) =>
        way.length > 1 &&
        way.every((stem) => asked.clause.toLowerCase().includes(stem.slice(0, 4)) && figure.nouns.includes(stem)),
    ),
  );
  const partly = found.length === 0;
  for (const column of whole
    ? []
    : subjects.columns.filter(
        ({ unit, words }) =>
          (unit === "count" || unit === "score") &&
          (partly
            ? meets(words.flat(), figure.nouns)
            : words.some((way) => way.every((stem) => tokensOf(asked.clause).some((token) => token.stem === stem)))),
      )) {
    const own = subjects.rows.filter(({ ledger }) => ledger === column.ledger);
    const group = named.filter(({ ledger }) => ledger === column.ledger);
    const rows = group.length > 0 ? group : own;
    const cells = rows.map(({ row }) => Number(row[column.id] ?? 0));
    found.push(...cells.map((value) => ({ value, label: column.label })));
    for (const some of [rows, ...spanned(rows, asked)])
      found.push({
        value: some.reduce((sum, { row }) => sum + Number(row[column.id] ?? 0), 0),
        label: `${column.label} together`,
      });
  }
  return found;
}
