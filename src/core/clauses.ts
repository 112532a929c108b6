/**
 * Reads a sentence into clauses, each of which speaks of one thing or of few, and finds the rows that it names.
 */
import type { Figure } from "./figures.ts";
import type { Placed, Subjects } from "./subjects.ts";
import { type Token, tokensOf } from "./words.ts";

/** A part of a sentence that speaks of one thing or of few: tokens from `first` to before `end`. */
export type Clause = { readonly first: number; readonly end: number };

/** Rows that a text names, at these tokens. */
export type RowMention = {
  readonly first: number;
  readonly end: number;
  readonly rows: readonly Placed[];
  readonly whole: boolean;
};

/** A sentence, read. */
export type Reading = {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly rows: readonly RowMention[];
};

const BREAKS = new Set(
  "and but while plus or versus v compared whereas against though although because than whose".split(" "),
);

function rowMentions(tokens: readonly Token[], subjects: Subjects): RowMention[] {
  const found: RowMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const fitting = (subjects.texts.get(tokens[at]?.stem ?? "") ?? []).filter(({ stems }) =>
      stems.every((stem, index) => tokens[at + index]?.stem === stem),
    );
    const longest = Math.max(0, ...fitting.map(({ stems }) => stems.length));
    if (longest === 0) continue;
    const rows = fitting.filter(({ stems }) => stems.length === longest).flatMap((text) => text.rows);
    found.push({ first: at, end: at + longest, rows, whole: true });
    at += longest - 1;
  }
  return found;
}

/** Rows that only a part of a text names, "the electric bill": those that most words of a clause point to. */
function hinted(
  { first, end }: Clause,
  tokens: readonly Token[],
  { rows, subjects }: { rows: readonly RowMention[]; subjects: Subjects },
): RowMention[] {
  const points = new Map<Placed, number[]>();
  for (let at = first; at < end; at++) {
    if (rows.some((one) => one.first <= at && at < one.end)) continue;
    const placed = new Set((subjects.hints.get(tokens[at]?.stem ?? "") ?? []).flatMap((text) => text.rows));
    for (const one of placed) points.set(one, [...(points.get(one) ?? []), at]);
  }
  const most = Math.max(0, ...[...points.values()].map(({ length }) => length));
  const best = [...points].filter(([, at]) => at.length === most);
  const at = best.flatMap(([, places]) => places);
  return best.length === 0
    ? []
    : [{ first: Math.min(...at), end: Math.max(...at) + 1, rows: best.map(([placed]) => placed), whole: false }];
}

/** Reads a sentence: its words, its clauses, and the rows it names. */
export function readSentence(text: string, figures: readonly Figure[], subjects: Subjects): Reading {
  const tokens = tokensOf(text);
  const rows = rowMentions(tokens, subjects);
  const inside = (from: number, to: number) =>
    figures.some(({ start, end }) => start < to && from < end && !(from <= start && end <= to));
  const held = new Set(
    rows.flatMap((one) => Array.from({ length: one.end - one.first - 1 }, (_, index) => one.first + index + 1)),
  );
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!before || held.has(at) || figures.some(({ start, end }) => start < before.end && token.start < end)) return [];
    const gap = text.slice(before.end, token.start);
    const figured = figures.some(({ start }) => start >= before.end && start <= token.start);
    const word = before.stem;
    const turned = figured && (word === "from" || word === "to" || word === "since");
    const between = figures.filter(({ end }) => end <= (tokens[at]?.start ?? 0)).length;
    const turning = TURNS.has(word) || TURNS.has(token.stem);
    const next = figures.find(({ start }) => start >= token.start);
    const last = figures.slice(0, between).findLast(({ kind }) => kind !== "date" && kind !== "time");
    const joins = turning && last !== undefined && next !== undefined && turnsAt(at, { text, tokens }, { last, next });
    return joins ||
      (/[,;:()\n–—]|\.\s/.test(gap) && !inside(before.end, token.start)) ||
      BREAKS.has(token.stem) ||
      turned
      ? [at]
      : [];
  });
  const firsts = [0, ...starts];
  const clauses = firsts.map((first, index) => ({ first, end: firsts[index + 1] ?? tokens.length }));
  const partial = clauses.flatMap((clause) => hinted(clause, tokens, { rows, subjects }));
  return { text, figures, tokens, clauses, rows: [...rows, ...partial].sort((a, b) => a.first - b.first) };
}

const TURNS = new Set("of at for make come total with is are you you're you've leave bring".split(" "));

/** True where the way from one figure to the next turns to the next: the last small word before it that can. */
function turnsAt(
  at: number,
  { text, tokens }: Pick<Reading, "text" | "tokens">,
  { last, next }: { last: Figure; next: Figure },
): boolean {
  const start = tokens[at]?.start ?? 0;
  if (start < last.end || !TURNS.has(tokens[at]?.stem ?? "")) return false;
  return (
    !tokens.some(
      (token, index) =>
        index > at && token.start < next.start && TURNS.has(token.stem) && !token.stem.startsWith("you"),
    ) &&
    next.start - start < 40 &&
    !/[,;:()]/.test(text.slice(last.end, next.start))
  );
}
