/**
 * What can be named in a mode, in words that can be compared: facts by their labels, ledgers by their nouns, columns and
 * what stands in them. It is made from the mode and the customer, and knows nothing of the question.
 */
import type { Column, Derivation, Fact, Ledger, Unit, Value } from "../blueprint.ts";
import type { Mode } from "../mode.ts";
import type { Persona } from "../persona.ts";
import type { Row } from "../rows.ts";
import { moneyColumn } from "./money-column.ts";
import { type Name, nameOf } from "./names.ts";
import { otherNames } from "./other-names.ts";
import { saidOf } from "./said-of.ts";
import { stem, wordsIn } from "./words.ts";

/** A fact that has a value, and by what it is known. */
export type NamedFact = {
  readonly fact: Fact;
  readonly value: Value;
  readonly name: Name;
  /** Other words it goes by, for what every customer has. */
  readonly aliases: readonly Name[];
  /** From 0: how much it is on display. */
  readonly prominence: number;
  readonly trend: readonly number[] | undefined;
  /** True if it adds up what was ever done, so that it is no answer for a month. */
  readonly climbs: boolean;
};

/** Something that stands, or could stand, in a column of texts. */
export type NamedValue = {
  readonly column: string;
  readonly value: string;
  readonly name: Name;
  readonly present: boolean;
};

/** A fact that sums up part of a ledger: what "spent" means here. */
export type Measure = { readonly fact: Fact; readonly from: Derivation & { kind: "sum" }; readonly name: Name };

/** A ledger, and by what it and its parts are known. */
export type NamedLedger = {
  readonly ledger: Ledger;
  readonly rows: readonly Row[];
  readonly singular: Name;
  readonly plural: Name;
  readonly label: Name;
  readonly columns: readonly { readonly column: Column; readonly name: Name }[];
  readonly values: readonly NamedValue[];
  readonly measures: readonly Measure[];
  /** The column of dates, if there is one. */
  readonly date: string | undefined;
  /** What lies ahead, nearest first; what lies behind, newest first; or neither. */
  readonly order: "ahead" | "behind" | "neither";
  /** The column that says how much, in money. */
  readonly money: Column | undefined;
  /** True if money goes both ways, so that a sum over all of it says nothing. */
  readonly bothWays: boolean;
};

/** All that can be named. */
export type Lexicon = {
  readonly facts: readonly NamedFact[];
  readonly ledgers: readonly NamedLedger[];
  /** Every word of a name, as written. */
  readonly words: ReadonlySet<string>;
  /** The same, plurals and forms made one. */
  readonly stems: ReadonlySet<string>;
  /** All labels as words, a space before and behind each. */
  readonly labels: string;
  /** What the business and its customer are called: said of it, these tell nothing. */
  readonly own: ReadonlySet<string>;
  /** Words that stand for one of these. */
  readonly akin: ReadonlySet<string>;
  /** Words that say nothing elsewhere and tell here: "card" where one has a balance. */
  readonly telling: ReadonlySet<string>;
};

/** True for numbers, whatever they count. */
export function isAmount(unit: Unit): boolean {
  return unit !== "date" && unit !== "time" && unit !== "text";
}

/** True for amounts of money. */
export function isMoney(unit: Unit): boolean {
  return unit === "money" || unit === "dollars" || unit === "flow";
}

function factsOf({ blueprint }: Mode, persona: Persona, own: ReadonlySet<string>): NamedFact[] {
  const climbing = new Set(blueprint.trends.flatMap((one) => (one.kind === "climb" ? [one.fact] : [])));
  return blueprint.facts.flatMap((fact) => {
    const value = persona.facts[fact.id];
    if (value === undefined) return [];
    const shown = blueprint.metrics.some((metric) => metric.fact === fact.id) ? 0.06 : 0;
    const prominence = shown + (blueprint.headline === fact.id ? 0.08 : 0);
    const aliases = otherNames(fact).map((other) => nameOf(other));
    return [
      {
        fact,
        value,
        name: nameOf(fact.label, own),
        aliases,
        prominence,
        trend: persona.trends[fact.id],
        climbs: climbing.has(fact.id),
      },
    ];
  });
}

/** Texts that a column could hold: what stands in it, and what the ledger could have drawn. */
function textsOf({ ledger, rows }: { ledger: Ledger; rows: readonly Row[] }, { id, from }: Column): Set<string> {
  const drawn = [...ledger.sorts.map(({ has }) => has[id]), from].flatMap((source) => {
    if (typeof source === "string") return [source];
    return typeof source === "object" && source.kind === "choice" ? source.of.map(String) : [];
  });
  return new Set([...rows.map((row) => String(row[id] ?? "")), ...drawn].filter((text) => text !== ""));
}

/** True if nothing of it is over. */
function isAhead({ day }: Persona, rows: readonly Row[], date: string | undefined): boolean {
  return date !== undefined && rows.every((row) => String(row[date]) >= day);
}

function ledgerOf(mode: Mode, persona: Persona, ledger: Ledger): NamedLedger {
  const rows = persona.ledgers[ledger.id] ?? [];
  const { columns, order } = ledger;
  const dated = columns.find(({ unit }) => unit === "date")?.id;
  const byDate = columns.find(({ id }) => id === order.by)?.unit === "date";
  return {
    ledger,
    rows,
    singular: nameOf(ledger.noun[0]),
    plural: nameOf(ledger.noun[1]),
    label: nameOf(ledger.label),
    columns: columns.map((column) => ({ column, name: nameOf(column.label) })),
    values: columns
      .filter(
        ({ id, unit }) => unit === "text" && !columns.some(({ from }) => from?.kind === "signed" && from.by === id),
      )
      .flatMap((column) =>
        [...textsOf({ ledger, rows }, column)].map((value) => {
          const present = rows.some((row) => row[column.id] === value);
          return { column: column.id, value, name: nameOf(value), present };
        }),
      ),
    measures: mode.blueprint.facts.flatMap((fact) =>
      fact.from.kind === "sum" && fact.from.ledger === ledger.id
        ? [{ fact, from: fact.from, name: nameOf(fact.label) }]
        : [],
    ),
    date: dated,
    order: !byDate
      ? "neither"
      : order.first === "highest"
        ? "behind"
        : isAhead(persona, rows, dated)
          ? "ahead"
          : "neither",
    money: moneyColumn(ledger, mode.blueprint),
    bothWays: columns.some(({ unit }) => unit === "flow"),
  };
}

function makeLexicon(mode: Mode, persona: Persona): Lexicon {
  const own = [mode.name, mode.industry, mode.customer, mode.company].flatMap(wordsIn);
  const facts = factsOf(mode, persona, new Set(own));
  const ledgers = mode.blueprint.ledgers.map((ledger) => ledgerOf(mode, persona, ledger));
  const texts = [
    ...facts.map(({ fact }) => fact.label),
    ...ledgers.flatMap(({ ledger, values, columns }) => [
      ...ledger.noun,
      ledger.label,
      ...columns.map(({ column }) => column.label),
      ...values.map(({ value }) => value),
    ]),
  ];
  const words = new Set(texts.flatMap(wordsIn));
  const stems = new Set([...words].map(stem));
  const labels = ` ${texts.map((text) => wordsIn(text).join(" ")).join(" , ")} `;
  return { facts, ledgers, words, stems, labels, ...saidOf(own, stems, facts) };
}

const kept = new WeakMap<Persona, { readonly mode: Mode; readonly lexicon: Lexicon }>();

/** Makes the lexicon of a mode and its customer; the same one again for the same two. */
export function lexiconOf(mode: Mode, persona: Persona): Lexicon {
  const known = kept.get(persona);
  if (known?.mode === mode) return known.lexicon;
  const lexicon = makeLexicon(mode, persona);
  kept.set(persona, { mode, lexicon });
  return lexicon;
}
