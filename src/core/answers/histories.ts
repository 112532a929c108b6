/**
 * Finds questions that name no records and mean the newest of the one history there is, "list my last three", "when did I
 * last come"; and "which account has the most". Where there are several, nothing is meant.
 */
import type { Column } from "../blueprint.ts";
import type { Lexicon, NamedLedger } from "./lexicon.ts";
import type { Candidate } from "./meaning.ts";
import { lately } from "./monthly.ts";
import { type Match, matchName, placesIn, placesOf, unexplained } from "./naming.ts";
import type { Reading } from "./reading.ts";

/** The history: what the month's figure adds up, else the only ledger of what lies behind. */
export function historyOf(lexicon: Lexicon): NamedLedger | undefined {
  const sums = lately(lexicon).flatMap(({ fact: { from } }) => ("ledger" in from ? [from.ledger] : []));
  const behind = lexicon.ledgers.filter(({ order, rows }) => order === "behind" && rows.length > 0);
  const summed = behind.filter(({ ledger }) => sums.includes(ledger.id));
  const statement = behind.filter(({ bothWays }) => bothWays);
  const [only, second] = summed.length > 0 ? summed : statement.length > 0 ? statement : behind;
  return second ? undefined : only;
}

/** "What did I pay in April": what the history of what was paid comes to. */
export function spentIn(lexicon: Lexicon, reading: Reading): Candidate[] {
  const of = historyOf(lexicon);
  const { span, roles, tokens } = reading;
  const asks = roles.has("amount") || tokens[0]?.word === "what";
  const sums = lately(lexicon).some(({ fact: { from } }) => "ledger" in from && from.ledger === of?.ledger.id);
  if (!of?.money || of.bothWays || !span || !asks || !roles.has("spend")) return [];
  if (!sums && !/\bpaid\b/i.test(of.money.label)) return [];
  const timed = new Set(span.places);
  if (unexplained(reading, timed, placesOf(reading, ["amount", "spend", "sum"])).length > 0) return [];
  const { since, until } = span;
  const days = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
  const query = { ledger: of.ledger.id, wanted: "sum", column: of.money.id, ...days } as const;
  return [{ meaning: { kind: "records", of, query, columns: [], checks: false }, score: 1.2, places: timed }];
}

const CAME =
  /^(?:so )?(?:when|what|where) (?:did|was|have) (?:i|we) (?:last |most recently )?(?:come|came|eat|ate|visit|go|gone|been|fly|flown|play|played|stay|watch|watched|see|order|buy|shop|ride|drop by|stop by|drink|have)(?: (?:here|there|in|by|over|you|with|at|to|from|this|place))*(?: (?:last|last time|most recently))?$/;

/** "List my last three", "when did I last eat there": the newest of the history. */
export function newestOf(lexicon: Lexicon, reading: Reading): Candidate[] {
  const of = historyOf(lexicon);
  if (!of || (!reading.roles.has("last") && !reading.roles.has("lately"))) return [];
  const { most, tokens } = reading;
  const words = tokens.map(({ word }) => word);
  const came = placesIn(words, CAME);
  if (came.size > 0 && unexplained(reading, came).length === 0) {
    const query = { ledger: of.ledger.id, wanted: "first" } as const;
    return [{ meaning: { kind: "records", of, query, columns: [], checks: false }, score: 2.5, places: came }];
  }
  const places = placesOf(reading, ["last"]);
  if (!most || most.number > 10 || unexplained(reading, places, new Set([most.place])).length > 0) return [];
  const query = { ledger: of.ledger.id, wanted: "rows", most: most.number } as const;
  return [{ meaning: { kind: "records", of, query, columns: [], checks: false }, score: 1, places }];
}

/** "Did the claim go through", "where is my order": how it stands with the newest of what is named. */
export function standingOf({ ledgers }: Lexicon, reading: Reading): Candidate[] {
  const place = reading.tokens.findIndex(({ word }) => word === STANDS_WHERE);
  if (place < 0) return [];
  return ledgers.flatMap((of): Candidate[] => {
    const state = of.ledger.columns.find(isState);
    const noun = [of.singular, of.plural].map((name) => matchName(name, reading.tokens)).find(isFull);
    if (of.order !== "behind" || !state || !noun) return [];
    const places = new Set([...noun.places, place]);
    if (unexplained(reading, places, placesOf(reading, ["last"])).length > 0) return [];
    const query = { ledger: of.ledger.id, wanted: "first" } as const;
    return [{ meaning: { kind: "records", of, query, columns: [state.id], checks: false }, score: 3, places }];
  });
}

/** What a turn of phrase makes of "did it go through". */
const STANDS_WHERE = "standswhere";

function isFull({ coverage }: Match): boolean {
  return coverage > 0.8;
}

function isState({ id, label, unit }: Column): boolean {
  return unit === "text" && (/^(?:status|state|stage)$/i.test(id) || /\bstatus\b/i.test(label));
}

const MOST =
  /\b(?:which|what) (?:of my |one of my )?(?:accounts?|balance|one) (?:has|have|holds|is|got)(?: got)? (?:the )?(?:most|more|biggest|largest|higher|highest|fullest|least|less|smallest|lowest)(?: (?:money|cash|balance|funds))?(?: (?:in it|on it|in))?$/;

/** "Which account has the most": what a total adds up, side by side. */
export function holdingMost({ facts }: Lexicon, reading: Reading): Candidate[] {
  const words = reading.tokens.map(({ word }) => word);
  const places = placesIn(words, MOST);
  if (places.size === 0 || unexplained(reading, places).length > 0) return [];
  return facts.flatMap(({ fact: { from, unit } }) => {
    const parts =
      from.kind === "total" && unit === "money" ? facts.filter(({ fact }) => from.of.includes(fact.id)) : [];
    const held = parts.length === 2 && parts.every(({ trend }) => trend);
    return held ? [{ meaning: { kind: "comparison", facts: parts }, score: 3, places } as const] : [];
  });
}
