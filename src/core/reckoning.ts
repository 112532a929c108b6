/**
 * Reckons with two values at a time: what is left of a limit, and sums, differences and shares of what a sentence names.
 */
import type { Read } from "./binding.ts";
import { type Asked, type Candidate, ofTwo } from "./candidates.ts";
import type { FactSubject } from "./fact-subjects.ts";
import type { Figure } from "./figures.ts";
import { isOf, topicOf } from "./mentions.ts";

/** Figures that may be reckoned with: those before in the sentence that are true, and what the user said. */
export type Trusted = { readonly before: readonly Figure[]; readonly said: readonly Figure[] };

/** A fact as it is. */
export function asCandidate({ label, value }: FactSubject): Candidate {
  return { label, value };
}

/** What belongs with a fact: what is left of it, what it goes toward, and how far it has come. */
export function ofKin(fact: FactSubject, asked: Asked, { outright }: { outright: boolean }): Candidate[] {
  const { subjects, cues, kind } = asked;
  const limits = subjects.facts.filter(
    ({ id, remains }) => fact.limits.includes(id) && (kind === "percent" || !remains.includes(fact.id)),
  );
  const parts = subjects.facts.filter(
    ({ id, limits: of }) => of.includes(fact.id) && (kind === "percent" || !fact.remains.includes(id)),
  );
  const wholes = subjects.facts.filter(({ id }) => fact.wholes.includes(id));
  if (kind === "percent")
    return [
      ...[...limits, ...wholes].flatMap((limit) => ofTwo([asCandidate(fact), asCandidate(limit)], asked).slice(0, 1)),
      ...parts.flatMap((part) => ofTwo([asCandidate(part), asCandidate(fact)], asked).slice(0, 1)),
    ];
  const left = cues.left
    ? [
        ...subjects.facts.filter(({ id }) => fact.remains.includes(id)).map(asCandidate),
        ...limits.map((limit) => ({
          value: Number(limit.value) - Number(fact.value),
          label: `what is left of ${limit.label}`,
        })),
        ...parts.map((part) => ({
          value: Number(fact.value) - Number(part.value),
          label: `what is left of ${fact.label}`,
        })),
      ]
    : [];
  return outright || !cues.part ? left : [...left, ...parts.filter(({ unit }) => isOf(kind, unit)).map(asCandidate)];
}

/** Sums, differences and shares of what the sentence names, two at a time. */
export function combined(
  mine: readonly Candidate[],
  { read, asked, trusted }: { read: Read; asked: Asked; trusted: Trusted },
): Candidate[] {
  const { reading, subjects } = read;
  const { kind } = asked;
  const of = kind === "percent" || kind === "date" || kind === "time" ? "number" : kind;
  if (!asked.cues.sum && !asked.cues.difference && kind !== "percent") return [];
  const named = reading.clauses
    .slice(0, 24)
    .flatMap((clause) =>
      topicOf(clause, of, read).facts.filter(({ whole, at }) => whole || at.length > 1 || kind !== "percent"),
    );
  const facts = [...new Set(named.map(({ fact }) => fact))].filter(({ value }) => typeof value === "number");
  const rows = reading.rows
    .filter(({ whole }) => whole)
    .flatMap((mention) => mention.rows)
    .slice(0, 12);
  const cells = rows.flatMap(({ ledger, row }) =>
    subjects.columns
      .filter((column) => column.ledger === ledger && (column.unit === "money" || column.unit === "dollars"))
      .map(({ id, label }) => ({ value: row[id] ?? 0, label })),
  );
  const others = [
    ...(kind === "money" || kind === "percent"
      ? facts.filter(({ unit }) => isOf("money", unit))
      : facts.filter(({ unit }) => !isOf("money", unit))
    ).map(asCandidate),
    ...(kind === "money" ? cells : []),
    ...[...trusted.said, ...trusted.before].flatMap((figure) =>
      "value" in figure && figure.kind !== "percent" && (figure.kind === "money") === (kind === "money")
        ? [{ value: figure.value, label: figure.text }]
        : [],
    ),
  ].slice(0, 40);
  const own = kind === "percent" ? others : mine.slice(0, 40);
  const kin = kind === "percent" ? facts.flatMap((fact) => ofKin(fact, asked, { outright: false })) : [];
  return [
    ...kin,
    ...own.flatMap((one) =>
      others.filter((other) => other.value !== one.value).flatMap((other) => ofTwo([one, other], asked)),
    ),
  ];
}

/** What two figures before give together, where the sentence goes on to say so: "so 133 are free". */
export function reckoned(figure: Figure, { before }: Trusted, asked: Asked): Candidate[] {
  const alike = before
    .flatMap((one) =>
      "value" in one && one.kind !== "percent" && (one.kind === "money") === (figure.kind === "money")
        ? [{ value: one.value, label: one.text }]
        : [],
    )
    .slice(-6);
  return alike.flatMap((a, index) => alike.slice(index + 1).flatMap((b) => ofTwo([a, b], asked)));
}
