/**
 * Says facts in a sentence: the figure, and how it moved. The wording follows the label; `format.ts` writes the values.
 */
import { addDays } from "../day.ts";
import { cents } from "../draw.ts";
import { formatMonth, formatNumber, formatValue } from "../format.ts";
import { trendDays } from "../trend.ts";
import { isAmount, isMoney, type Lexicon, type NamedFact } from "./lexicon.ts";
import { sayDetails, sayRow, titleOf } from "./row-words.ts";

/** Labels that are no nouns: "Spent this month", "Under review", "With". */
const LOOSE =
  /,|\byou\b|^(?:confirmed|spent|saved|paid|billed|claimed|given|booked|scheduled|served|invoiced|bought|added|earned|invested|played|done|seen|ready|held|left|open$|under|out|in|on|at|with|by|for|to|from|of|up|off|running|due|(?:next|last|latest|first)(?:$|(?= (?:in|on|at|to|for|up|of|from)\b))|what|who|where|when|how|it|its|we|this|that|most|still|already|once|here|noted|known|usually|always|waiting|loads|leaves|needed|arranged|departs|begins|carrying|working|picked|passed|number|set|signed|comes|also)\b/i;

/** A label within a sentence: "checking", "member ID". */
export function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

/** Writes the value of a fact. */
export function figure({ fact, value }: NamedFact): string {
  return formatValue(value, fact.unit);
}

/** Writes how a number moved: "up $75.00 in a month"; "" if it has no trend. */
export function moved({ fact, trend }: NamedFact): string {
  const [before, now] = trend?.slice(-2) ?? [];
  if (before === undefined || now === undefined) return "";
  const by = cents(now - before);
  if (by === 0) return "unchanged in a month";
  const unit = fact.unit === "flow" ? "money" : fact.unit;
  return `${by > 0 ? "up" : "down"} ${formatNumber(Math.abs(by), unit)} in a month`;
}

/** True for a label that is no noun: nobody asks "what is my under review". */
export function isLoose(label: string): boolean {
  return LOOSE.test(label);
}

/** What the customer did, and when: "Spent this month", "Saved, last 30 days". */
const DID = /^(Spent|Saved|Earned|Played|Claimed|Raised|Borrowed|Contributed),? (.+)$/;

/** Says a fact whose label is more than a name, as a sentence; undefined if it is none of these. */
function told(named: NamedFact): string | undefined {
  const { fact } = named;
  const text = figure(named);
  const [, did, when = ""] = DID.exec(fact.label) ?? [];
  if (did && isMoney(fact.unit))
    return `You have ${did.toLowerCase()} ${text} ${when.replace(/^last /, "in the last ")}`;
  if (fact.unit === "date" && / since$/.test(fact.label)) return `${fact.label} ${text}`;
  const [, whose, ends] = /^(.+) (ends|renews|expires|starts|begins)$/i.exec(fact.label) ?? [];
  if (whose && fact.unit === "date") return `Your ${lower(whose)} ${ends} on ${text}`;
  const [, many] = /^Number of (.+)$/.exec(fact.label) ?? [];
  if (many && fact.unit === "count") return `You have ${text} ${many}`;
  const [, ending] = /^(.+) ending$/.exec(fact.label) ?? [];
  if (ending) return `Your ${lower(ending)} ends in ${text}`;
  const [, net, past] = /^(.+), last (\d+ days)$/.exec(fact.label) ?? [];
  if (net && isAmount(fact.unit)) return `Your ${lower(net)} for the last ${past} is ${text}`;
  const [, measured, measure] = /^(.+), ([a-zA-Z]{1,3})$/.exec(fact.label) ?? [];
  if (measured && fact.unit === "count") return `${measured}: ${text} ${measure}`;
  const [, rest] = /^Left (in .+|on .+|for .+)$/.exec(fact.label) ?? [];
  if (rest && isMoney(fact.unit)) return `You have ${text} left ${rest}`;
  if (/^Usually has$/i.test(fact.label)) return `Your usual is ${text}`;
  const [, verb] = /^(arrives|leaves|departs|begins|ends|renews)(?: on)?$/i.exec(fact.label) ?? [];
  if (verb && fact.unit === "date") return `It ${verb.toLowerCase()} on ${text}`;
  const due = / due$/.test(fact.label) && fact.unit === "date" ? fact.label.replace(/ due$/, "") : undefined;
  if (due !== undefined) return `Your ${lower(due).replace(/^your /, "")} is due ${text}`;
  return undefined;
}

function isMany(noun: string): boolean {
  const head = noun.replace(
    / (?:[a-z]+(?:ed|wn|lt)|coming|this|ahead|due|left|to|booked|in|done|used|of|on|served|so|for|together|a|with)\b.*$/,
    "",
  );
  return /s$/.test(head) && !/(?:ss|us|is)$/.test(head);
}

function stated(named: NamedFact): string {
  const { label } = named.fact;
  const text = figure(named);
  const sentence = told(named);
  if (sentence !== undefined) return sentence;
  if (LOOSE.test(label)) return `${label}: ${text}`;
  const noun = lower(label).replace(/^(?:your|the) /, "");
  const many = isMany(noun);
  if (!isAmount(named.fact.unit) || !many)
    return `Your ${noun} ${many ? "are" : /^(?:last|latest)\b/.test(noun) ? "was" : "is"} ${text}`;
  if (isMoney(named.fact.unit)) return `Your ${noun} ${/^savings$/.test(noun) ? "are" : "come to"} ${text}`;
  return named.fact.unit === "count" && named.value !== 1 ? `You have ${text} ${noun}` : `${label}: ${text}`;
}

/** The record that a fact is read from, where it is one. */
function rowBehind({ fact, value }: NamedFact, { ledgers }: Lexicon): string {
  const { from } = fact;
  if (from.kind !== "first") return "";
  const of = ledgers.find(({ ledger }) => ledger.id === from.ledger);
  const row = of?.rows.find((one) => one[from.column] === value);
  if (!of || !row) return "";
  return titleOf(of, row) === value
    ? sayDetails(of, row)
        .replace(/^[ ,]+(?:on |\((?=[^()]*\)$))?/, "")
        .replace(/ ?\(?([^()]*)\)$/, (whole, inside) => (whole.startsWith(" (") ? `, ${inside}` : inside))
    : sayRow(of, row, { besides: from.column }).replace(/ \(([^()]*)\)$/, ", $1");
}

/** Says one fact. */
export function sayFact(named: NamedFact, lexicon: Lexicon): string {
  const behind = rowBehind(named, lexicon);
  const change = moved(named);
  if (change !== "") return `${stated(named)}, ${change}.`;
  return behind === "" ? `${stated(named)}.` : `${stated(named)} (${behind}).`;
}

/** Says several facts, each by its label. */
export function sayFacts(all: readonly NamedFact[]): string {
  const [first = "", ...rest] = all.map(stated);
  if (all.length > 3 || [first, ...rest].some((one) => one.includes(": ")))
    return `${all.map((one) => `${one.fact.label}: ${figure(one)}`).join("; ")}.`;
  const others = rest.map((one) => `${one.charAt(0).toLowerCase()}${one.slice(1)}`);
  return `${[first, ...others.slice(0, -1)].join(", ")}, and ${others.at(-1) ?? ""}.`;
}

/** Says how facts came to be over some months. */
export function sayTrend(
  facts: readonly NamedFact[],
  { day, months = 12, moves }: { day: string; months: number | undefined; moves: boolean },
): string {
  const count = Math.min(12, Math.max(2, months));
  const days = trendDays(day);
  const told = facts.map((named) => {
    const from = named.trend?.at(-count) ?? 0;
    const now = named.trend?.at(-1) ?? 0;
    const by = cents(now - from);
    const unit = named.fact.unit === "flow" ? "money" : named.fact.unit;
    const since = formatMonth(days.at(-count) ?? day);
    const way =
      by === 0
        ? `the same as in ${since}`
        : `${by > 0 ? "up" : "down"} ${formatNumber(Math.abs(by), unit)} since ${since}`;
    const noun = lower(named.fact.label).replace(/^your /, "");
    if (moves && by !== 0 && !isLoose(named.fact.label))
      return `${way.charAt(0).toUpperCase()}${way.slice(1)}: your ${noun} now ${isMany(noun) ? "stand" : "stands"} at ${figure(named)}`;
    return `${stated(named)}, ${way}`;
  });
  const [first = "", ...rest] = told;
  return `${[first, ...rest.map((one) => `and ${one.charAt(0).toLowerCase()}${one.slice(1)}`)].join(", ")}.`;
}

/** Says whether a fact is as much as an amount: "Yes: your checking is $1,225." */
export function sayEnough(named: NamedFact, amount: number): string {
  const said = stated(named);
  const text = `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  return Number(named.value) >= amount ? `Yes: ${text}.` : `No: ${text}, which is less.`;
}

/** Says what a fact was at a point of its trend. */
export function sayThen({ fact, trend }: NamedFact, { point, day }: { point: number; day: string }): string {
  const then = trendDays(day)[point] ?? addDays(day, 0);
  const text = `${formatNumber(trend?.[point] ?? 0, fact.unit)} in ${formatMonth(then)}.`;
  return isLoose(fact.label)
    ? `${fact.label}: ${text}`
    : `Your ${lower(fact.label).replace(/^your /, "")} stood at ${text}`;
}

/** Says two or three facts side by side, and for two of one unit how far apart they are. */
export function sayComparison(facts: readonly NamedFact[]): string {
  const [a, b] = facts;
  const both = facts.map((one) => `${lower(one.fact.label)} ${figure(one)}`).join(facts.length > 2 ? ", " : " and ");
  const text = `${both.charAt(0).toUpperCase()}${both.slice(1)}`;
  if (
    !a ||
    !b ||
    facts.length > 2 ||
    a.fact.unit !== b.fact.unit ||
    typeof a.value !== "number" ||
    typeof b.value !== "number"
  )
    return `${text}.`;
  const apart = cents(Math.abs(a.value - b.value));
  if (apart === 0) return `${text}: the same.`;
  const more = a.value > b.value ? a : b;
  return `${text}: ${lower(more.fact.label)} is ${formatNumber(apart, a.fact.unit)} ahead.`;
}

/** Says how far a fact has come towards its limit. */
export function sayProgress(fact: NamedFact, limit: NamedFact): string {
  const [of, whole] = [Number(fact.value), Number(limit.value)];
  const share = whole > 0 ? `, ${formatNumber(Math.round((100 * of) / whole), "percent")} of the way` : "";
  return `${fact.fact.label}: ${figure(fact)} of ${figure(limit)}${share}.`;
}
