/**
 * What a kind of business is to the local generator: a blueprint with room for the particular business, and the
 * particular businesses that fill it. A florist and a bookshop are both retail; one sells bouquets, the other paperbacks.
 */
import type { Fact, Value } from "../core/blueprint.ts";
import type { Mode } from "../core/mode.ts";

/** Something a business sells or does: what it is, its category, and its price range in US dollars. */
export type Item = readonly [what: string, category: string, min: number, max: number];

/**
 * A particular business of a family.
 *
 * `words` are the trade's own terms that the family's blueprint asks for: small letters, as they stand inside a sentence.
 */
export type Speciality<Word extends string> = {
  readonly id: string;
  /** What people call such a business: English, small letters, singular. The first is its name. */
  readonly names: readonly [string, ...string[]];
  /** What else it may be called; gives way where it is another's name. */
  readonly also?: readonly string[];
  /** What it makes, sells or treats: a word of the family that stands for this one of its businesses. */
  readonly nouns?: readonly string[];
  readonly industry: string;
  readonly words: Readonly<Record<Word, string>>;
  /** At least eight, of three categories or more. */
  readonly items: readonly Item[];
  /** Made-up names that a branding person would be proud of; at least three. */
  readonly companies: readonly string[];
  readonly taglines: readonly string[];
  /** Brand colours that fit, `#AD1457`; at least two. */
  readonly colours: readonly string[];
  /** The name of a picture in `icons.json`; the family's own if not given. */
  readonly icon?: string;
  /** How many times larger its deals are than they are written down here, if they are; amounts are whole dollars then. */
  readonly deals?: number;
};

/** What a family makes of a speciality: a mode but for what is particular to one business. */
export type Design = Pick<Mode, "customer" | "welcome" | "personality" | "guidance" | "tabs" | "blueprint" | "actions">;

/** A kind of business. The first speciality stands for the family when no more is known. */
export type Family<Word extends string = string> = {
  readonly id: string;
  readonly icon: string;
  readonly specialities: readonly [Speciality<Word>, ...Speciality<Word>[]];
  design(speciality: Speciality<Word>): Design;
};

/** Names every customer has, and what their business is worth, under the trade's own labels. */
export type CustomerWords = {
  /** "Customer", "Guest", "Member". */
  readonly name: string;
  readonly since: string;
  /** What their business is worth so far, in US dollars: label and range. */
  readonly worth: readonly [label: string, min: number, max: number];
  /** How they stand with the business: "Bronze" to "Platinum", or the trade's own. */
  readonly standing: readonly [label: string, ...levels: string[]];
  /** What they have collected: points, miles, stamps. */
  readonly collected: readonly [label: string, min: number, max: number];
};

/** The facts that every customer of every family has: `name`, `since`, `worth`, `standing`, `collected`. */
export function customerFacts({ name, since, worth, standing, collected }: CustomerWords): Fact[] {
  const [standingLabel, ...levels] = standing;
  return [
    { id: "name", label: name, unit: "text", from: { kind: "person" } },
    { id: "since", label: since, unit: "date", from: { kind: "monthsAgo", min: 14, max: 110 } },
    { id: "worth", label: worth[0], unit: "money", from: { kind: "number", min: worth[1], max: worth[2], step: 0.01 } },
    { id: "standing", label: standingLabel, unit: "text", from: { kind: "choice", of: levels } },
    {
      id: "collected",
      label: collected[0],
      unit: "count",
      from: { kind: "number", min: collected[1], max: collected[2] },
    },
  ];
}

/** A fact read from the first row of a ledger for which the column has the value. */
export function firstOf(
  id: string,
  label: string,
  unit: Fact["unit"],
  from: { readonly ledger: string; readonly column: string; readonly where?: readonly [column: string, is: Value] },
): Fact {
  const where = from.where ? [{ column: from.where[0], is: [from.where[1]] }] : [];
  return { id, label, unit, from: { kind: "first", ledger: from.ledger, column: from.column, where } };
}

/** One row sort for each item: it fills `what`, `category` and `amount`. */
export function itemSorts(items: readonly Item[], has: Readonly<Record<string, Value>> = {}) {
  return items.map(([what, category, min, max]) => ({
    has: { what, category, amount: { kind: "number" as const, min, max, step: 0.01 }, ...has },
  }));
}

/** Capitalises the first letter, for a label. */
export function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Puts "a" or "an" before one thing: "an engagement", "a unit", "an hour". */
export function one(thing: string): string {
  return `${/^(?:[aeio]|u(?!n[io]|s[eu])|hour|hono)/i.test(thing) && !/^one\b/i.test(thing) ? "an" : "a"} ${thing}`;
}

/** Makes of a trade's words the things that somebody may ask for: small letters, no accents, each once. */
export function spoken(...words: readonly string[]): string[] {
  const plain = words.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  return [...new Set(plain)].filter((word) => /^[a-z0-9][a-z0-9' -]*$/.test(word));
}
