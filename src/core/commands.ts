/**
 * Hears the short commands: help, status, reset, new customer, seed, today, undo. A command is the whole of what is said, save for
 * politeness: "reset" is one, "reset my password" is a question to the assistant.
 */
import { wordsOf } from "./magic.ts";

/** A short command. */
export type Command =
  /** Leave the mode. */
  | { readonly kind: "resets" }
  | { readonly kind: "helps" }
  /** Say how the bot is. */
  | { readonly kind: "reports" }
  /** Another customer of the same business. */
  | { readonly kind: "renews" }
  /** The customer of this seed, a whole number from 0 to 999,999,999. */
  | { readonly kind: "seeds"; readonly seed: number }
  /** Take back what was done last. */
  | { readonly kind: "undoes" }
  /** Move the dates to the present day. */
  | { readonly kind: "dates" };

/** UTF-16 units of the longest command, "stop being" a long name and politeness included. */
const LONGEST = 120;

const POLITE_START = /^(?:(?:please|pls|ok|okay|hey|hi|so|and|now|just|bot|can you|could you|would you|lets|let us) )+/;
const POLITE_END = /(?: (?:please|pls|plz|now|thanks|thank you|thx|bot|ok|okay|then|will you|would you))+$/;

const BEING = "(?:being|pretending to be|pretending you are|pretending youre|acting as|acting like)";
const CUSTOMER =
  "(?:account ?holder|client|customer|employee|guest|learner|member|passenger|patient|person|persona|player|policy ?holder|" +
  "resident|shopper|student|subscriber|tenant|travell?er|user|visitor)";

const RESETS = new RegExp(
  `^(?:${[
    "stop(?: (?:it|this|that|there))?",
    "reset(?: (?:it|this|that|yourself|everything|the (?:bot|demo|mode|conversation)))?",
    "start (?:over|again)",
    "(?:be |become )?yourself(?: again)?",
    "you again",
    "(?:be|become) (?:normal|you)(?: again)?",
    "(?:turn|change|switch) back(?: (?:again|to (?:normal|yourself|you)))?",
    "(?:go |come |get )?back to (?:normal|yourself|being yourself)(?: again)?",
    "return to normal",
    "(?:leave|exit|quit)(?: (?:the |this )?(?:mode|demo))?",
    "end (?:the |this )?(?:mode|demo)",
    `stop ${BEING}(?: \\S+){1,6}`,
  ].join("|")})$`,
);

const HELPS = new RegExp(
  `^(?:${[
    "(?:i need |show |get )?help(?: me| page| menu)?",
    "(?:(?:show|list) )?(?:me )?(?:the |all |your )?(?:available )?commands",
    "what (?:can|do) you do(?: for (?:me|us))?(?: today)?",
    "what can (?:i|we) (?:do|say|ask|type)(?: here)?",
    "how (?:does this|do you|does it) work",
  ].join("|")})$`,
);

const REPORTS = new RegExp(
  `^(?:${[
    "(?:whats |what is |show |show me |give me |tell me )?(?:the |your )?(?:(?:bot|system) )?(?:status|health|version)(?: (?:report|check|number|page))?",
    "(?:what|which) version(?: (?:are you|is this|do you have))?",
    "are you (?:ok|okay|all right|alright|fine|well|healthy|up|alive|working|online)(?: (?:again|there|today))?",
    "(?:is the |does the )?(?:bot|model|language model) (?:ok|okay|up|working|work|alive|online)",
  ].join("|")})$`,
);

const RENEWS = new RegExp(
  `^(?:(?:give|get|show|find|bring|make) (?:me |us )?|(?:i|we) (?:want|need) |(?:id|wed) like |try |pick |load |switch to |change to )?` +
    `(?:a |an |the |some )?(?:new|another|next|different|other|random)(?: new| random)? ${CUSTOMER}(?: for (?:me|us))?$`,
);

const UNDOES =
  /^(?:undo|revert)(?: (?:it|that|this|(?:the |my )?last(?: (?:one|thing|action|change|step))?))?$|^(?:take|turn) (?:it|that|this) back$|^(?:take|turn) back (?:that|it|this|the last (?:one|thing|action|change))$/;

const SEEDS = /^(?:(?:use|set|try|take|with|change) )?(?:the )?seed ?(?:(?:to|is|number|no|nr) )?(\d{1,9})$/;
/** A number below 0 or not whole, as it is written: words alone do not show it. */
const FRACTION = /\s[-−]\d|\d[-−.,/]\d/;

const DATES =
  /^(?:its |make it |(?:move|go|jump|skip|switch) to )?(?:today|the present(?: day)?)$|^(?:set|move|change|update|bring|shift) (?:(?:the|all|your) )?(?:dates?|day) (?:to )?(?:today|now|the present(?: day)?)$/;

/**
 * Hears a short command.
 *
 * @param text all that is said, a magic word before it left out
 * @returns undefined if this is no command
 */
export function parseCommand(text: string): Command | undefined {
  if (text.length > LONGEST) return undefined;
  const said = wordsOf(text)
    .map(({ key }) => key)
    .join(" ");
  if (said === "") return /[?？]/.test(text) ? { kind: "helps" } : undefined;
  const begun = said.replace(POLITE_START, "");
  const asked = begun.replace(POLITE_END, "");
  if (RESETS.test(asked)) return { kind: "resets" };
  if (HELPS.test(asked)) return { kind: "helps" };
  if (REPORTS.test(asked) || REPORTS.test(begun)) return { kind: "reports" }; // "okay" at the end is not always politeness
  if (RENEWS.test(asked)) return { kind: "renews" };
  if (UNDOES.test(asked)) return { kind: "undoes" };
  if (DATES.test(asked)) return { kind: "dates" };
  const seed = FRACTION.test(text) ? undefined : SEEDS.exec(asked)?.[1];
  return seed === undefined ? undefined : { kind: "seeds", seed: Number(seed) };
}
