/**
 * Lists the values that a figure may be, given what it belongs to: facts with their trends and changes, rows and what they sum
 * up to, and sums, differences and shares of two. It says what our data yields, and nothing of sentences.
 */
import type { Value } from "./blueprint.ts";
import { type Cues, pointsIn } from "./cues.ts";
import { cents } from "./draw.ts";
import type { FactSubject } from "./fact-subjects.ts";
import type { Figure } from "./figures.ts";
import { isOf } from "./mentions.ts";
import type { Subjects } from "./subjects.ts";
import { POINTS } from "./trend.ts";

/** A value that our data yields, and what it is. */
export type Candidate = { readonly value: Value; readonly label: string };

/** How a figure is asked about: its kind, the words of its clause, and what the sentence does with figures. */
export type Asked = {
  readonly kind: Figure["kind"];
  readonly sentence: string;
  readonly clause: string;
  readonly cues: Cues;
  readonly subjects: Subjects;
};

type Numbers = readonly (readonly [value: number, label: string])[];

/** Amounts to the cent, with what they are. */
export function candidates(numbers: Numbers): Candidate[] {
  return numbers.flatMap(([value, label]) => (Number.isFinite(value) ? [{ value: cents(value), label }] : []));
}

/** A fact as it is, as it was, and how it moved: what the sentence speaks of. */
export function ofFact(fact: FactSubject, { kind, clause, sentence, cues, subjects }: Asked): Candidate[] {
  const { label, value, trend, unit } = fact;
  if (typeof value !== "number") return isOf(kind, unit) ? [{ value, label }] : [];
  const own = trend.length > 0 ? pointsIn(clause, subjects.day).filter((point) => point < POINTS - 1) : [];
  const said = trend.length > 0 ? pointsIn(sentence, subjects.day) : [];
  const found: Candidate[] = [];
  // "In June your savings were" must be June's; "since June" is a change, and leaves what is now.
  const bygone =
    own.length > 0 &&
    !cues.change &&
    !cues.now &&
    / (?:in|were|was|at|of) /i.test(` ${clause} `) &&
    /\b(?:was|were|stood|had|sat|in|ago)\b/i.test(clause) &&
    !/\bsince\b|\bthis month\b/i.test(clause);
  if (isOf(kind, unit) && !bygone) found.push({ value, label });
  if (trend.length === 0) return found;
  const points = own.length > 0 ? own : said.length > 0 ? said : [...trend.keys()];
  const present =
    said.length === 0 && /\b(?:now|today|currently|at present)\b/i.test(clause) && !/\bfrom\b/i.test(sentence);
  if (cues.past && !present && isOf(kind, unit))
    found.push(...points.map((point) => ({ value: trend[point] ?? value, label: `${label} then` })));
  if (!cues.change && !(said.length > 0 && /\bsince\b/i.test(sentence))) return found;
  const since = said.length > 0 ? said : [POINTS - 2, 0];
  for (const from of since)
    for (const to of [POINTS - 1, ...said]) {
      const [before, after] = [trend[from] ?? 0, trend[to] ?? 0];
      if (isOf(kind, unit)) found.push(...candidates([[after - before, `the change of ${label}`]]));
      if (kind === "percent" && before !== 0)
        found.push({ value: (100 * (after - before)) / before, label: `the change of ${label}` });
    }
  return found;
}

/** Sums, differences and shares of two amounts. */
export function ofTwo(
  [a, b]: readonly [Candidate, Candidate],
  { kind, cues }: Pick<Asked, "kind" | "cues">,
): Candidate[] {
  if (typeof a.value !== "number" || typeof b.value !== "number") return [];
  if (kind === "percent") {
    const shares = [
      [a, b],
      [b, a],
    ].flatMap(([part, whole]) => {
      const [x, y] = [Number(part?.value), Number(whole?.value)];
      return y === 0
        ? []
        : [
            [(100 * x) / y, `${part?.label} of ${whole?.label}`] as const,
            ...(cues.difference ? [[(100 * (x - y)) / y, `${part?.label} over ${whole?.label}`] as const] : []),
          ];
    });
    return shares.map(([value, label]) => ({ value, label }));
  }
  return candidates([
    ...(cues.sum ? [[a.value + b.value, `${a.label} and ${b.label} together`] as const] : []),
    ...(cues.difference ? [[a.value - b.value, `${a.label} less ${b.label}`] as const] : []),
  ]);
}
