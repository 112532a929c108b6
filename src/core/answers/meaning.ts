/**
 * What a question can mean, as data: facts, records, charts. `subject.ts` finds it, `saying.ts` says it.
 */
import type { Query } from "../query.ts";
import type { NamedFact, NamedLedger } from "./lexicon.ts";

/** What a question means. */
export type Meaning =
  | { readonly kind: "facts"; readonly facts: readonly NamedFact[] }
  /** How facts of one unit came to be; of one, or of several side by side. */
  | {
      readonly kind: "trend";
      readonly facts: readonly NamedFact[];
      readonly months: number | undefined;
      readonly moves?: boolean;
      readonly as?: "line" | "area" | "columns";
    }
  /** What a fact was at a point of its trend. */
  | { readonly kind: "then"; readonly fact: NamedFact; readonly point: number }
  /** Whether a fact is as much as an amount. */
  | { readonly kind: "enough"; readonly fact: NamedFact; readonly amount: number }
  | { readonly kind: "comparison"; readonly facts: readonly NamedFact[] }
  /** How far a fact has come towards another. */
  | { readonly kind: "progress"; readonly fact: NamedFact; readonly limit: NamedFact }
  /** Records, or what follows from them. `columns` are those asked for; `checks` is true for "did it …?". */
  | {
      readonly kind: "records";
      readonly of: NamedLedger;
      readonly query: Query;
      readonly columns: readonly string[];
      readonly checks: boolean;
      /** How many records before, or after, the one that is first. */
      readonly past?: number;
    }
  | { readonly kind: "groups"; readonly of: NamedLedger; readonly query: Query; readonly as: "bars" | "donut" }
  /** What lies ahead, in all ledgers, within these days. */
  | { readonly kind: "ahead"; readonly since: string | undefined; readonly until: string | undefined }
  /** Whether anything is late of what is due. */
  | { readonly kind: "due"; readonly of: NamedLedger }
  /** What is going on, in the mode's own words. */
  | { readonly kind: "story" }
  /** What happened last. */
  | { readonly kind: "lately" };

/** A meaning, and how well it fits the question: higher is better. `places` are the words of its name, `filters` of them those that narrow it; `whole` is true if the name was said in full. */
export type Candidate = {
  readonly meaning: Meaning;
  readonly score: number;
  readonly places: ReadonlySet<number>;
  readonly filters?: ReadonlySet<number>;
  readonly whole?: boolean;
};
