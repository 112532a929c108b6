/**
 * Says why a figure is what it is: from what it follows in the blueprint, with the figures it follows from.
 */
import { formatNumber, formatValue } from "../format.ts";
import { figure, lower, moved } from "./fact-words.ts";
import type { Lexicon, NamedFact, NamedLedger } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { sayRow } from "./row-words.ts";

function called(lexicon: Lexicon, id: string): string {
  const named = lexicon.facts.find(({ fact }) => fact.id === id);
  return named ? `${lower(named.fact.label)} ${figure(named)}` : "";
}

function ofRows({ ledger, rows }: NamedLedger): string {
  return `${formatNumber(rows.length, "count")} ${ledger.noun[rows.length === 1 ? 0 : 1]}`;
}

/** Says from what a fact follows. */
export function reasonOf(named: NamedFact, lexicon: Lexicon): string {
  const { fact } = named;
  const { from } = fact;
  const of = lexicon.ledgers.find(({ ledger }) => "ledger" in from && ledger.id === from.ledger);
  const stands = `${fact.label} is ${figure(named)}`;
  switch (from.kind) {
    case "sum":
      return `${stands}: it adds up what counts among ${of ? ofRows(of) : "the records"}.`;
    case "average":
      return `${stands}: the average over ${of ? ofRows(of) : "the records"}.`;
    case "count":
      return `${stands}: it is counted from ${of ? ofRows(of) : "the records"}.`;
    case "first": {
      const row = of?.rows.find((one) => one[from.column] === named.value);
      return of && row ? `It comes from this ${of.ledger.noun[0]}: ${sayRow(of, row)}.` : `${stands}.`;
    }
    case "difference":
      return `${stands}: ${called(lexicon, from.of)} less ${called(lexicon, from.less)}.`;
    case "share":
      return `${stands}: ${called(lexicon, from.of)} as a share of ${called(lexicon, from.whole)}.`;
    case "total": {
      const parts = [...new Set(from.of)].map((id) => called(lexicon, id));
      return `${stands}: it adds up ${parts.join(" and ")}${parts.length < from.of.length ? ", each as often as it comes" : ""}.`;
    }
    default: {
      const change = moved(named);
      return change === ""
        ? `${stands}; that is how it stands on record.`
        : `${stands}, ${change}; that is how it stands on record.`;
    }
  }
}

/** Says why what was answered is so; undefined if there is no more to say. */
export function sayWhy(meaning: Meaning | undefined, lexicon: Lexicon): string | undefined {
  if (!meaning) return undefined;
  if (meaning.kind === "records" || meaning.kind === "groups")
    return `It comes from your ${meaning.of.ledger.noun[1]} on record, each with its own amount and date.`;
  const named = "facts" in meaning ? meaning.facts[0] : "fact" in meaning ? meaning.fact : undefined;
  return named ? reasonOf(named, lexicon) : undefined;
}

/** Writes a value as it stands, for a name. */
export function writtenName(lexicon: Lexicon): string {
  const named = lexicon.facts.find(({ fact }) => fact.id === "name");
  return named ? formatValue(named.value, "text") : "";
}
