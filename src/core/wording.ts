/**
 * Owns what a sentence of the language model may look like before anybody sees it: plain words, no markup, no address of the
 * web, nothing of its rules. Whether its figures are true is another's to tell.
 */
import type { Persona } from "./persona.ts";
import { revealsRules } from "./prompt.ts";
import { name } from "./text.ts";

/** How many graphemes a sentence may have. */
const LONGEST_SENTENCE = 500;

/** Something that a client makes a link of: a scheme, a host, an address of mail. What a business is called may look like one. */
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/|\bwww\.|[\p{L}\p{N}_-]@[\p{L}\p{N}]|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/iu;

/** What a client may take for the dots and slashes of an address: full-width letters, the full stop of Chinese and Japanese. */
function unfolded(text: string): string {
  return text.normalize("NFKC").replace(/[\u3002\uFF61]/g, ".");
}

/** A piece of a tool's arguments or of other data, written as a text or not; a fence around it; a list without a word. */
const DATA = /[{[]\s*\\?["']\w+\\?["']|["']\w+\\?["']\s*:\s*\\?["'\d[{]|```|^\s*\[[^\p{L}]*\]\s*$/u;

/** A sentence that only says what the model is about to do. */
const PREAMBLE =
  /^(?:(?:sure|certainly|of course|okay|ok|absolutely|great question)[!.,]?\s*)*(?:(?:let me|i['’]ll|i will|i am going to|i['’]m going to|let['’]s) (?:just )?(?:check|look|pull|see|find|get|fetch|show|open|take)\b[^\d]*|(?:one|just a) (?:moment|second)[^\d]*)?$/iu;

/** What nobody wants to hear unless they ask, and then in other words. */
const OUT_OF_CHARACTER =
  /\bas an? (?:ai|artificial intelligence)\b|\b(?:sample|test|demo|dummy|mock|fake|placeholder) data\b|\blanguage model\b/iu;

/** Something that the model says it did or will do for somebody: it can do nothing. What happened before stands in the records. */
const DEED = new RegExp(
  [
    String.raw`\b(?:I|we)(?:['’](?:ve|ll)| have| will| am going to)?(?: just| now| already| gladly| also)* (?:(?:transferr|book|cancell?|refill|order|reorder|schedul|renew|submitt|reserv|refund|mov|plac|fil|wir)ed|paid|sent|withdrew|set up)\b`,
    String.raw`\b(?:I|we)(?:['’]ll| will| am going to)(?: just| now| gladly| also)* (?:transfer|book|cancel|refill|order|reorder|schedule|renew|submit|reserve|refund|move|place|file|wire|pay|send|withdraw)\b`,
    String.raw`\b(?:transfer|payment|booking|order|refill|cancell?ation|request) (?:is )?(?:now )?(?:complete|done|placed|submitted)\b`,
  ].join("|"),
  "iu",
);

/** Marks of emphasis at the edge of a word. */
const EMPHASIS = /(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])_{1,3}(?![\p{L}\p{N}_])/gu;

/** Words that are often cut short, after which a full stop ends nothing. */
const SHORT = /(?:^|\s)(?:al|approx|dept|est|etc|ext|fig|no|nos|p|pp|ref|vs)\.$/iu;
/** What surely ends a sentence: a common word, a long one, an amount with cents, a percentage, a date with its year. */
const END = /(?:(?:^|\s)[\p{Ll}'’-]+|\p{L}{5,}|\.\d\d|%|, \d{4})\.$|\p{L}["”’)]*[!?]$/u;

/** The texts of a customer's records that look like addresses, and may stand in a sentence. */
export function namesLikeAddresses({ facts, ledgers }: Persona): readonly string[] {
  const values = [facts, ...Object.values(ledgers).flat()].flatMap((values) => Object.values(values));
  return [...new Set(values.filter((value) => typeof value === "string").filter((text) => ADDRESS.test(text)))];
}

/** Cleans a sentence to plain words; "" if nothing of it is worth showing. */
export function spoken(sentence: string): string {
  const words = name(sentence.replace(EMPHASIS, ""), { longest: LONGEST_SENTENCE }).replace(
    / +(?=[.,;:!?](?:\s|$))/g,
    "",
  );
  return PREAMBLE.test(words) || !/[\p{L}\p{N}]/u.test(words) ? "" : words;
}

/**
 * Tells the model what is wrong with the looks of a sentence, or undefined.
 *
 * @param raw the sentence as the model wrote it
 * @param names texts that may stand in it whatever they look like: the company's name, "Booking.com"
 */
export function misworded(raw: string, names: readonly string[]): string | undefined {
  const bare = names.reduce((rest, one) => (one === "" ? rest : rest.replaceAll(one, " ")), raw);
  if (ADDRESS.test(unfolded(bare))) return "it has a link or an address in it";
  if (DATA.test(bare)) return "it is data and no plain sentence";
  if (revealsRules(raw)) return "it speaks of your rules or tools";
  if (DEED.test(bare)) return "it says that something is done, and you do nothing: name the page where the person can";
  return OUT_OF_CHARACTER.test(bare) ? "it is out of character" : undefined;
}

/** True for a text that has surely come to the end of a sentence, whatever is written next; "$1,240." has not. */
export function endsSurely(text: string): boolean {
  const tail = text.slice(-40);
  return END.test(tail) && !SHORT.test(tail);
}
