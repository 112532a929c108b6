/**
 * Writes a business and its customer as data for the language model: one line a field, values as they stand on the
 * dashboard, everything cleaned and capped. Whatever a mode or a name says, it can neither end the fence nor begin a line.
 */

import type { Ledger, Unit, Value } from "./blueprint.ts";
import { formatDay, formatMonth } from "./format.ts";
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { writePhrase } from "./phrase.ts";
import { promptText, promptValue } from "./prompted.ts";
import { trendDays } from "./trend.ts";
import { modeText, ROWS_SHOWN } from "./view.ts";

/** What the model is told of: the business, under the name it has in this conversation, and its customer. */
export type Briefed = { readonly mode: Mode; readonly persona: Persona; readonly company: string };

/** How many UTF-16 units the data may have in all; a rich mode has some 6,000. */
const LONGEST_BRIEFING = 16_000;

/** How many graphemes a sentence of the mode may have. */
const LONGEST_SENTENCE = 400;

/** Writes all that is known, within its length: what a mode has beyond that is left to the tools. */
export function briefingOf(books: Briefed): string {
  const lines = [
    ...business(books),
    ...whatCanBeDone(books.mode),
    ...facts(books),
    ...history(books),
    ...books.mode.blueprint.ledgers.flatMap((ledger) => records(books, ledger)),
  ];
  let left = LONGEST_BRIEFING;
  return lines
    .filter((line) => {
      left -= line.length + 1;
      return left >= 0;
    })
    .join("\n");
}

function business({ mode, persona, company }: Briefed): readonly string[] {
  const story = writePhrase(modeText(mode.blueprint.story, { mode, persona, company }));
  const guidance = writePhrase(modeText(mode.guidance, { mode, persona, company }));
  return [
    `company: ${promptText(company)}`,
    `business: ${promptText(mode.name)}, ${promptText(mode.industry)}`,
    `serves: a ${promptText(mode.customer)}`,
    `manner: ${mode.personality.map((trait) => promptText(trait, 40)).join(", ")}`,
    `guidance: ${promptText(guidance, LONGEST_SENTENCE)}`,
    `today: ${formatDay(persona.day, { weekday: true })}`,
    `news: ${promptText(story, LONGEST_SENTENCE)}`,
    `tabs: ${mode.tabs.map(({ id, label }) => `${id} = ${promptText(label)}`).join("; ")}`,
  ];
}

function whatCanBeDone({ actions, tabs }: Mode): readonly string[] {
  return actions.map(({ id, label }) => {
    const tab = tabs.find(({ blocks }) => blocks.some((block) => block.kind === "form" && block.action === id));
    return `can do: ${promptText(label)}${tab ? `, on ${promptText(tab.label)}` : ""}`;
  });
}

function facts({ mode, persona }: Briefed): readonly string[] {
  return mode.blueprint.facts.flatMap(({ id, label, unit }) => {
    const value = persona.facts[id];
    return value === undefined ? [] : [`fact ${id}: ${promptText(label)} = ${promptValue(value, unit)}`];
  });
}

function history({ mode, persona }: Briefed): readonly string[] {
  const days = trendDays(persona.day);
  const lines = mode.blueprint.trends.flatMap(({ fact: id }) => {
    const [fact, points] = [mode.blueprint.facts.find((one) => one.id === id), persona.trends[id]];
    return fact && points ? [`history ${id}: ${points.map((point) => promptValue(point, fact.unit)).join(" | ")}`] : [];
  });
  return lines.length === 0 ? [] : [`months: ${days.map((day) => formatMonth(day)).join(" | ")}`, ...lines];
}

function records({ persona }: Briefed, { id, label, noun, columns }: Ledger): readonly string[] {
  const rows = persona.ledgers[id] ?? [];
  const shown = rows.slice(0, ROWS_SHOWN);
  const cell = (value: Value | undefined, unit: Unit) => (value === undefined ? "" : promptValue(value, unit));
  return [
    `ledger ${id}: ${promptText(label)}, ${rows.length} ${promptText(noun[rows.length === 1 ? 0 : 1])}${rows.length > shown.length ? `, the first ${shown.length} here` : ""}`,
    `columns of ${id}: ${columns.map((column) => `${column.id} = ${promptText(column.label)}`).join(" | ")}`,
    ...shown.map((row) => `${id}: ${columns.map((column) => cell(row[column.id], column.unit)).join(" | ")}`),
  ];
}
