/**
 * Finds what a question means that names nothing of the business: "who do I see next", "what time are they coming", "can I
 * afford it", "anything I should know". What is meant is found by the structure of the blueprint, never by its name.
 */
import { isMoney, type Lexicon, type NamedFact, type NamedLedger } from "./lexicon.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { doings, matchName, placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";
import { isPerson, isPlace } from "./record-choices.ts";
import type { Role } from "./vocabulary.ts";

/** What is done with what lies ahead: it tells that, and not which. */
const DONE =
  /^(?:see|meet|come|visit|go|fly|ride|sail|move|travel|drive|show|arrive|leave|depart|start|begin|board|take|expect|off|in|be|do|train|play|learn|attend|stay|sleep|check|book|schedule|see|help|treat|lead|teach|cut|run|serve|pick|collect|deliver|ship|land|happen|visit)$/;

function isDoing(word: string): boolean {
  const root = word.replace(/ing$/, "");
  return DONE.test(word) || DONE.test(root) || DONE.test(`${root}e`);
}

/** Places that a pattern takes up in a line of words. */
function placesIn(words: readonly string[], pattern: RegExp): ReadonlySet<number> {
  const found = pattern.exec(words.join(" "));
  if (!found) return new Set();
  const before = words.join(" ").slice(0, found.index).split(" ").length - 1;
  return new Set(Array.from({ length: found[0].trim().split(" ").length }, (_, index) => before + index));
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
  if (next.size === 0 && (kind === undefined || (doing.size === 0 && nounPlaces.length === 0))) return [];
  if (next.size > 0 && kind === undefined && !what) return [];
  if (
    next.size === 0 &&
    kind === "who" &&
    !/ing (?:it|this|that)? ?$/.test(`${tokens.map(({ word }) => word).join(" ")} `)
  )
    return [];
  const dates = lexicon.facts.filter(({ fact }) => fact.unit === "date").flatMap(({ name }) => name.parts);
  if (next.size === 0 && tokens.some(({ stem }) => isDoing(stem) && dates.some((part) => part.stem === stem)))
    return [];
  const one = reading.most?.number === 1 ? [reading.most.place] : []; // "the next one"
  const explained = [next, doing, new Set(one), new Set(nounPlaces), placesOf(reading, [...asks, "which", "ahead"])];
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
  const query = { ledger: of.ledger.id, wanted: "first" } as const;
  const meaning: Meaning = { kind: "records", of, query, columns: asked.map(({ id }) => id), checks: false };
  return [{ meaning, score: 0.9, places: new Set() }];
}

const AFFORD =
  /\b(?:afford|(?:have )?enough (?:money |cash |in there |left )*(?:for|to)|splurge on|treat myself to)\b.*$/;

/** The money that can be spent: what an account's statement runs to, else what is left, else a balance. */
function spendable({ ledgers, facts }: Lexicon): NamedFact | undefined {
  const running = ledgers
    .flatMap(({ ledger }) => ledger.columns)
    .flatMap(({ from }) => (from?.kind === "running" ? [from.fact] : []));
  const money = facts.filter(({ fact }) => isMoney(fact.unit));
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

/** The facts that say what was spent lately, billed this month: one amount for all that a history has. */
function lately({ facts, ledgers }: Lexicon): readonly NamedFact[] {
  return facts.filter(({ fact: { from, label, unit } }) => {
    const of = from.kind === "sum" ? ledgers.find(({ ledger }) => ledger.id === from.ledger) : undefined;
    return (
      of?.order === "behind" &&
      from.kind === "sum" &&
      from.where === undefined &&
      from.column === of.money?.id &&
      isMoney(unit) &&
      /month|lately|days/i.test(label)
    );
  });
}

const THIS_MONTH =
  /\b(?:this month|lately|recently|so far|in (?:the )?last month|(?:in |over )?the (?:last|past) (?:month|30 days|4 weeks)|these days)\b/;

/** "How much did it cost me this month": what the dashboard says of the month. */
function monthly(lexicon: Lexicon, reading: Reading): Candidate[] {
  const sums = lately(lexicon);
  const whole = lexicon.facts.filter(
    ({ fact: { from, label } }) =>
      from.kind === "total" && /month|lately/i.test(label) && sums.some(({ fact }) => from.of.includes(fact.id)),
  );
  const spent = whole.length > 0 ? whole : sums;
  const [only] = spent;
  const words = reading.tokens.map(({ word }) => word);
  const month = placesIn(words, THIS_MONTH);
  const doing = doings(reading, lexicon.stems);
  const nothingNamed = words.join(" ").replace(THIS_MONTH, "").trim().split(" ").length <= 5;
  if (!only || spent.length > 1 || !(reading.roles.has("spend") || (doing.size > 0 && nothingNamed))) return [];
  const from = sums[0]?.fact.from ?? only.fact.from;
  const of = lexicon.ledgers.find(({ ledger }) => "ledger" in from && ledger.id === from.ledger);
  const nouns = of
    ? [of.singular, of.plural, of.label].flatMap((name) => [...matchName(name, reading.tokens).places])
    : [];
  const heard = placesOf(reading, ["spend", "amount", "sum", "lately", "all", "count"]);
  if (unexplained(reading, month, new Set(nouns), heard, doing, matchName(only.name, reading.tokens).places).length > 0)
    return [];
  if (month.size === 0) return [];
  if (!reading.roles.has("amount") && words[0] !== "what") return [];
  if ((["next", "ahead", "left"] as const).some((role) => reading.roles.has(role))) return [];
  return [{ meaning: { kind: "facts", facts: [only] }, score: 2.6, places: month }];
}

/** Finds what is meant without being named. */
export function notionsOf(lexicon: Lexicon, reading: Reading): Candidate[] {
  const afford = inFull(reading, AFFORD, ["amount", "spend"]);
  const soon = reading.tokens.every(({ word }) => word !== "will"); // what will be, nobody knows
  const money = afford && soon ? spendable(lexicon) : undefined;
  const news = inFull(reading, NEWS, ["lately", "ahead", "all"]);
  const late = inFull(reading, LATE, ["spend"]);
  const due = late ? dueLedger(lexicon) : undefined;
  return [
    ...upcoming(lexicon, reading),
    ...monthly(lexicon, reading),
    ...(afford && money ? [{ meaning: { kind: "facts", facts: [money] }, score: 3, places: afford } as const] : []),
    ...(news ? [{ meaning: { kind: "story" }, score: 2, places: news } as const] : []),
    ...(late && due
      ? [
          {
            meaning: {
              kind: "records",
              of: due,
              query: { ledger: due.ledger.id, wanted: "rows" },
              columns: [],
              checks: false,
            },
            score: 2,
            places: late,
          } as const,
        ]
      : []),
  ];
}
