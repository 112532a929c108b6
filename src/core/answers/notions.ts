/**
 * Finds what a question means that names nothing of the business: "who do I see next", "what time are they coming", "can I
 * afford it", "anything I should know". What is meant is found by the structure of the blueprint, never by its name.
 */

import { holdingMost, newestOf, spentIn, standingOf } from "./histories.ts";
import { isMoney, type Lexicon, type NamedFact, type NamedLedger } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { lately, monthly } from "./monthly.ts";
import { matchName, placesIn, placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";
import { isPlace } from "./record-choices.ts";
import { isPerson } from "./row-words.ts";
import { amountIn } from "./than.ts";
import type { Role } from "./vocabulary.ts";

/** What is done with what lies ahead: it tells that, and not which. */
const DONE =
  /^(?:see|meet|come|visit|go|fly|ride|sail|move|travel|drive|show|arrive|leave|depart|start|begin|board|take|expect|off|in|be|do|train|play|learn|attend|stay|sleep|check|book|schedule|see|help|treat|lead|teach|cut|run|serve|pick|collect|deliver|ship|land|happen|visit)$/;

function isDoing(word: string): boolean {
  const root = word.replace(/ing$/, "");
  return DONE.test(word) || DONE.test(root) || DONE.test(`${root}e`);
}

/** The ledger of what lies ahead that is gone to: with a time of day, else the only one there is. */
function comingUp({ ledgers }: Lexicon): NamedLedger | undefined {
  const ahead = ledgers.filter(({ order, rows }) => order === "ahead" && rows.length > 0);
  const timed = ahead.filter(({ ledger }) => ledger.columns.some(({ unit }) => unit === "time"));
  return timed.length === 1 ? timed[0] : ahead.length === 1 ? ahead[0] : undefined;
}

/** "Who do I see next", "what time are they coming", "where is it": of the nearest that lies ahead. */
function upcoming(lexicon: Lexicon, reading: Reading): Candidate[] {
  const { roles, tokens } = reading;
  const of = comingUp(lexicon);
  if (!of) return [];
  const doing = new Set(tokens.flatMap(({ stem, word }, at) => (isDoing(word) || isDoing(stem) ? [at] : [])));
  const next = placesOf(reading, ["next"]);
  const asks: readonly Role[] = ["who", "where", "when", "time"];
  const kind = (["time", "who", "where", "when"] as const).find((role) => roles.has(role));
  const picked = lexicon.ledgers.find(({ ledger }) => ledger.id === of.ledger.picks);
  const named = of.columns.filter(
    ({ column, name }) => column.unit === "text" && matchName(name, tokens).coverage > 0.8,
  );
  const nounPlaces = [
    of.singular,
    of.plural,
    ...(picked ? [picked.singular] : []),
    ...named.map(({ name }) => name),
  ].flatMap((name) => [...matchName(name, tokens).places]);
  const what = tokens[0]?.word === "what" || tokens[0]?.word === "which";
  if (next.size === 0 && reading.spanAhead && (doing.size === 0 || reading.spanAhead.places.length === 0)) return [];
  if (next.size === 0 && (kind === undefined || (doing.size === 0 && nounPlaces.length === 0))) return [];
  if (next.size > 0 && kind === undefined && !what) return [];
  if (
    next.size === 0 &&
    !reading.spanAhead &&
    kind === "who" &&
    !/ing (?:it|this|that)? ?$/.test(`${tokens.map(({ word }) => word).join(" ")} `)
  )
    return [];
  const dates = lexicon.facts.filter(({ fact }) => fact.unit === "date").flatMap(({ name }) => name.parts);
  if (next.size === 0 && tokens.some(({ stem }) => isDoing(stem) && dates.some((part) => part.stem === stem)))
    return [];
  const one = reading.most?.number === 1 ? [reading.most.place] : []; // "the next one"
  const { since, until, places: timed = [] } = reading.spanAhead ?? {};
  const explained = [
    next,
    doing,
    new Set(timed),
    new Set(one),
    new Set(nounPlaces),
    placesOf(reading, [...asks, "which", "ahead"]),
  ];
  if (unexplained(reading, ...explained).length > 0) return [];
  if (tokens.some(({ word }) => /^(?:did|was|were|last|have|has|had)$/.test(word))) return [];
  const { columns } = of.ledger;
  const wanted = {
    time: columns.filter(({ unit }) => unit === "time"),
    who: columns.filter(isPerson).slice(0, 1),
    where: columns.filter(isPlace).slice(0, 1),
    when: columns.filter(({ unit }) => unit === "date" || unit === "time"),
  };
  const asked = kind === undefined ? named.map(({ column }) => column) : wanted[kind];
  if (kind !== undefined && asked.length === 0) return [];
  const days = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
  const query = { ledger: of.ledger.id, wanted: "first", ...days } as const;
  const meaning: Meaning = { kind: "records", of, query, columns: asked.map(({ id }) => id), checks: false };
  return [{ meaning, score: 0.9, places: new Set() }];
}

const AFFORD =
  /\b(?:afford|have (?:the )?(?:money|cash|funds) for|(?:have )?enough (?:money |cash |in there |left )*(?:for|to)|splurge on|treat myself to)\b.*$/;

/** What is no money in hand, whatever is left of it. */
const OWED = /\b(?:deductible|coverage|claim|due|owed|to pay|fee|credit)\b/i;

/** The money that can be spent: what an account's statement runs to, else what is left, else a balance. */
function spendable({ ledgers, facts }: Lexicon): NamedFact | undefined {
  const running = ledgers
    .flatMap(({ ledger }) => ledger.columns)
    .flatMap(({ from }) => (from?.kind === "running" ? [from.fact] : []));
  const money = facts.filter(({ fact }) => isMoney(fact.unit) && !OWED.test(fact.label));
  const labelled = (pattern: RegExp) => money.filter(({ fact }) => pattern.test(fact.label));
  const left = labelled(/\b(?:left|available|remaining)\b/i);
  const balance = labelled(/\bbalance\b|wallet/i).filter(({ fact }) => !/open|due|card balance/i.test(fact.label));
  return (
    money.find(({ fact }) => running.includes(fact.id)) ??
    (left.length === 1 ? left[0] : undefined) ??
    (balance.length === 1 ? balance[0] : undefined)
  );
}

const NEWS =
  /\b(?:(?:that |which )?(?:i|we) (?:should|ought to|need to|must|have to) (?:know|be aware of|worry about|watch|do|look at|take care of)(?: about| of)?|should i (?:know|worry|be worried|be aware)(?: about| of)?|urgent(?:ly)?|need(?:s|ing)? (?:my )?attention|heads up|worth knowing|important|pressing|to worry about|out of the ordinary|unusual|interesting|highlights?)\b/;

/** What is late: of what is due. */
const LATE =
  /\b(?:behind|late|overdue|past due|in arrears|missed|miss|forgotten|forgetting)\b(?: (?:on|with|for|any|anything|a|payment|payments|something|one))*/;

function inFull(reading: Reading, pattern: RegExp, roles: readonly Role[] = []): ReadonlySet<number> | undefined {
  const words = reading.tokens.map(({ word }) => word);
  const places = placesIn(words, pattern);
  return places.size > 0 && unexplained(reading, places, placesOf(reading, roles)).length === 0 ? places : undefined;
}

/** What is due, by its date: the ledger whose dates say so. */
function dueLedger({ ledgers }: Lexicon): NamedLedger | undefined {
  return ledgers.find(
    ({ ledger, date, money, order }) =>
      order === "ahead" && money && /due|owed|pay/i.test(ledger.columns.find(({ id }) => id === date)?.label ?? ""),
  );
}

/** "What did I buy last", "the last thing I bought": the newest of what was paid for. */
const BOUGHT =
  /\b(?:the )?(?:last|latest|most recent|newest) (?:thing|item|one|purchase|buy)(?: that)?(?: (?:i|we) (?:bought|got|ordered|paid for|purchased))?$|\b(?:did (?:i|we) )(?:last )?(?:buy|order|get|purchase|pay for)(?: last| most recently| recently)?$/;

function purchased(lexicon: Lexicon, reading: Reading): Candidate[] {
  const places = inFull(reading, BOUGHT, ["last", "which", "spend", "lately"]);
  const newest = (["last", "lately"] as const).some((role) => reading.roles.has(role));
  const sums = lately(lexicon).flatMap(({ fact: { from } }) => ("ledger" in from ? [from.ledger] : []));
  const behind = lexicon.ledgers.filter(({ order, money, rows }) => order === "behind" && money && rows.length > 0);
  const of = behind.find(({ ledger }) => sums.includes(ledger.id)) ?? (behind.length === 1 ? behind[0] : undefined);
  if (!places || !newest || !of) return [];
  const query = { ledger: of.ledger.id, wanted: "first" } as const;
  return [{ meaning: { kind: "records", of, query, columns: [], checks: false }, score: 1.5, places }];
}

/** "Can I afford 300": whether the money there is is as much, or how much it is if nothing says what it costs. */
function affordable(lexicon: Lexicon, reading: Reading): Candidate[] {
  const places = inFull(reading, AFFORD, ["amount", "spend"]);
  const words = reading.tokens.map(({ word }) => word);
  const money = spendable(lexicon);
  if (!places || !money || words.includes("will")) return []; // what will be, nobody knows
  const amount = amountIn(words);
  if (amount === undefined || (amount !== "none" && words.some((word) => AGAIN.test(word)))) return [];
  const meaning: Meaning =
    amount === "none" ? { kind: "facts", facts: [money] } : { kind: "enough", fact: money, amount };
  return [{ meaning, score: 3, places }];
}

/** What comes again and again, or in a time to come. */
const AGAIN = /^(?:month|week|year|day|every|each|per|monthly|weekly|yearly|more|another|next)s?$/;

/** Finds what is meant without being named. */
export function notionsOf(lexicon: Lexicon, reading: Reading): Candidate[] {
  const news = inFull(reading, NEWS, ["lately", "ahead", "all"]);
  const late = inFull(reading, LATE, ["spend"]);
  const due = late ? dueLedger(lexicon) : undefined;
  return [
    ...upcoming(lexicon, reading),
    ...purchased(lexicon, reading),
    ...monthly(lexicon, reading),
    ...newestOf(lexicon, reading),
    ...spentIn(lexicon, reading),
    ...standingOf(lexicon, reading),
    ...holdingMost(lexicon, reading),
    ...affordable(lexicon, reading),
    ...(news ? [{ meaning: { kind: "story" }, score: 2, places: news } as const] : []),
    ...(late && due ? [{ meaning: { kind: "due", of: due }, score: 2, places: late } as const] : []),
  ];
}
