/**
 * Decides whether every figure of a sentence is one that our data yields: the check that stands between what a model writes
 * and what a user sees. It never throws, and never changes a sentence.
 */
import type { Unit, Value } from "./blueprint.ts";
import { isSaid } from "./calendar.ts";
import type { Candidate } from "./candidates.ts";
import { type Reading, readSentence } from "./clauses.ts";
import { pointsIn } from "./cues.ts";
import { type Figure, findFigures } from "./figures.ts";
import { formatValue } from "./format.ts";
import { type FactMention, isOf, topicOf } from "./mentions.ts";
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { listSubjects, type Subjects } from "./subjects.ts";
import { tellingWords } from "./words.ts";
import { yieldFor } from "./yielded.ts";

/** A value from elsewhere that may be said: a tool's result. */
export type Known = { readonly label: string; readonly value: Value; readonly unit: Unit };

/** What figures are checked against. */
export type Ground = {
  readonly subjects: Subjects;
  readonly known: readonly Known[];
  readonly said: readonly Figure[];
  readonly quoted: string;
};

/** Longer sentences, in UTF-16 units, are refused: nobody reads them, and the check stays quick. */
const LONGEST = 4_000;

/** Lists what a customer's records yield, once for a turn. */
export function groundOf({ mode, persona, company }: { mode: Mode; persona: Persona; company: string }): Ground {
  return { subjects: listSubjects(mode, persona, company), known: [], said: [], quoted: "" };
}

/** Adds what may be said besides: the results of tools, and texts whose figures may be repeated. */
export function withKnown(
  ground: Ground,
  { values, texts }: { values: readonly Known[]; texts: readonly string[] },
): Ground {
  const short = texts.map((text) => text.slice(0, LONGEST));
  return {
    ...ground,
    known: [...ground.known, ...values],
    said: [...ground.said, ...short.flatMap((text) => findFigures(text, ground.subjects.reader))],
    quoted: [ground.quoted, ...short].join("\n").toLowerCase(),
  };
}

function fits(figure: Figure, value: Value): boolean {
  switch (figure.kind) {
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isSaid(value, figure.when);
    case "time":
      return typeof value === "string" && figure.times.includes(value);
    case "code":
      return false;
    default: {
      const size = Math.abs(Number(value));
      return typeof value === "number" && figure.low - 1e-6 <= size && size <= figure.high + 1e-6;
    }
  }
}

/** True where the user, or a text that may be repeated, said the same. */
function wasSaid(figure: Figure, { said, quoted }: Ground): boolean {
  if (figure.kind === "code") return quoted.includes(figure.text.toLowerCase());
  return said.some((other) => {
    if ("value" in figure && "value" in other)
      return (
        (other.kind === figure.kind || other.kind === "number" || figure.kind === "number") && fits(figure, other.value)
      );
    if (figure.kind === "date" && other.kind === "date")
      return JSON.stringify(figure.when) === JSON.stringify(other.when);
    return figure.kind === "time" && other.kind === "time" && figure.times.some((time) => other.times.includes(time));
  });
}

/** Computed days and whole months need no record where nothing is named that has one. */
function isCommon(figure: Figure): boolean {
  if (figure.kind !== "date") return false;
  const { year, month, date, weekday, spans } = figure.when;
  if (spans) return /tomorrow|yesterday|month|year/i.test(figure.text);
  return date === undefined && weekday === undefined && (month !== undefined || year === undefined);
}

/** What may stand between what a record is and a figure of it: its other figures. */
const APPOSED =
  /^(?:[ ,(]|on|at|\$[\d,.]*\d|[A-Z][a-z]+day|[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?)*(?:, the [a-z ]{1,30} is )?$/;

/** True for "Savings, $50.00", a record of that name that was looked up, where nothing is said of the fact of that name. */
function isOfRecord(figure: Figure, text: string, { known }: Ground): boolean {
  const lead = text.slice(Math.max(0, figure.start - 80), figure.start);
  return known.some(({ value, unit }) => {
    const at = unit === "text" && typeof value === "string" && value !== "" ? lead.lastIndexOf(value) : -1;
    const [before, after] = [lead.slice(0, at), lead.slice(at + String(value).length)];
    return at >= 0 && APPOSED.test(/^the [a-z ]{1,30} for $/i.test(before) ? after.replace(/ is $/, "") : after);
  });
}

function isKnown(
  figure: Figure,
  { text, claimed }: { text: string; claimed: readonly FactMention[] },
  ground: Ground,
): boolean {
  const { known, subjects } = ground;
  const said = tellingWords(text);
  return known.some(({ label, value, unit }) => {
    if (!isOf(figure.kind, unit) || !fits(figure, value)) return false;
    const words = tellingWords(label);
    const ours = subjects.facts.some((fact) => fact.value === value && fact.unit === unit);
    if (isOfRecord(figure, text, ground)) return true;
    return claimed.length === 0
      ? !ours || words.some((word) => said.includes(word))
      : claimed.some(({ fact }) => fact.words.some((way) => way.some((stem) => words.includes(stem))));
  });
}

function reason(figure: Figure, { candidates, bound }: { candidates: readonly Candidate[]; bound: boolean }): string {
  const first = candidates[0];
  const unit = (
    {
      money: "money",
      percent: "percent",
      count: "count",
      number: "count",
      date: "date",
      time: "time",
      code: "text",
    } as const
  )[figure.kind];
  const right = bound && first ? `; ${first.label} is ${formatValue(first.value, unit)}` : "";
  return `"${figure.text}" is not in this customer's records as said here${right}`;
}

/** A month or "a year ago" says when a trend was where it was. */
function datesTrend(
  { kind, ...figure }: Figure,
  { reading, subjects }: { reading: Reading; subjects: Subjects },
): boolean {
  if (
    kind !== "date" ||
    !("when" in figure) ||
    figure.when.date !== undefined ||
    pointsIn(figure.text, subjects.day).length === 0
  )
    return false;
  return reading.clauses
    .slice(0, 24)
    .some((clause) => topicOf(clause, "number", { reading, subjects }).facts.some(({ fact }) => fact.trend.length > 0));
}

/** "Spent, last 30 days: $648.86" is the label as it stands, whatever words it is made of. */
function isLabelled(figure: Figure, text: string, { subjects }: Ground): boolean {
  const lead = text.slice(Math.max(0, figure.start - 60), figure.start).toLowerCase();
  const bare = lead.replace(/(?:\s*:|\s+(?:is|are|at|of|stands at))?\s*$/, "");
  return subjects.facts.some(
    ({ label, value, unit }) => isOf(figure.kind, unit) && bare.endsWith(label.toLowerCase()) && fits(figure, value),
  );
}

function faultOf(
  figure: Figure,
  { reading, ground, before }: { reading: Reading; ground: Ground; before: readonly Figure[] },
): string | undefined {
  const { subjects, said } = ground;
  if (figure.kind === "code") {
    const ours = subjects.quotes.includes(figure.text.toLowerCase()) || wasSaid(figure, ground);
    return ours ? undefined : reason(figure, { candidates: [], bound: false });
  }
  if (isLabelled(figure, reading.text, ground)) return undefined;
  const may = yieldFor(figure, { reading, subjects }, { before: before.slice(-6), said });
  if (may.candidates.some(({ value }) => fits(figure, value))) return undefined;
  if (isCommon(figure) && (!may.bound || may.candidates.length === 0)) return undefined;
  if (datesTrend(figure, { reading, subjects })) return undefined;
  if (isKnown(figure, { text: reading.text, claimed: may.claimed }, ground)) return undefined;
  if (may.claimed.length === 0 && wasSaid(figure, ground)) return undefined;
  return reason(figure, may);
}

/**
 * Finds the first figure of a sentence that our data does not yield.
 *
 * @returns why not, for the model to read; undefined if all is well
 */
export function ungrounded(sentence: string, ground: Ground): string | undefined {
  if (sentence.length > LONGEST) return "The sentence is too long to be checked: write shorter ones";
  const { subjects } = ground;
  const figures = findFigures(sentence, subjects.reader);
  const reading = readSentence(sentence, figures, subjects);
  const before: Figure[] = [];
  for (const figure of figures) {
    const why = faultOf(figure, { reading, ground, before });
    if (why !== undefined) return why;
    before.push(figure);
  }
  return undefined;
}
