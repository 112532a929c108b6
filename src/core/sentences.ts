/**
 * What the bot says to people, apart from the words that stand in `cards/`.
 */

/** The welcome's and the help's words. */
export const WELCOME = {
  title: "Hello! Who shall I be today?",
  lines: [
    "I turn into any business you name: its brand, its dashboard, a customer with records that add up.",
    "Press a button, or say the magic words.",
  ],
} as const;

/** What works, and how it is said. */
export const HELP = {
  title: "What works",
  lines: ["Name any business after the magic words: an insurer, a hospital, a florist called Rose & Thorn."],
  commands: [
    { say: "a tab's name", does: "opens that page" },
    { say: "transfer $200 to savings", does: "does it, as the forms on the pages do" },
    { say: "undo", does: "takes back what you did last" },
    { say: "new customer", does: "brings in somebody else" },
    { say: "seed 4711", does: "brings back the customer with that seed" },
    { say: "today", does: "moves every date to today" },
    { say: "reset", does: "makes me myself again" },
    { say: "help", does: "shows this" },
  ],
} as const;

/** Asked to become something without being told what. */
export const WONDER = {
  title: "Presto… but what shall I become?",
  lines: ["Tell me the business: a bank, an insurer, a hospital, or any other you can think of."],
} as const;

/** Said above a card that takes an older one's place. */
export const OLD_CARD = "That card was from a while ago. Here is how things stand now.";

/** Left the mode. */
export const RESET = {
  title: "And I am myself again",
  lines: ["The business is gone, as if by magic. Shall I become another?"],
} as const;

/** An old card was pressed, and there is no business now. */
export const NOTHING_NOW = {
  title: "That business has left the stage",
  lines: ["The card you pressed belongs to a business that I no longer am. Shall I become another?"],
} as const;

/** A seed that is none. */
export const NO_SEED = "A seed is a whole number of up to nine digits, 4711 for example.";

/** Asked for something of a mode while there is none. */
export const NO_MODE = "I am nobody in particular yet. Say “Presto-Change-O, you're a bank”, or any other business.";

function withArticle(business: string): string {
  return /^\p{Lu}/u.test(business) ? business : `${/^[aeiou]/i.test(business) ? "an" : "a"} ${business}`;
}

/** The phrase that makes a business. */
export function magicWords(business: string): string {
  return `Presto-Change-O, you're ${withArticle(business)}`;
}

/** Said to what no rule knows, in the name of the business. */
export function pointer({ company, tabs }: { company: string; tabs: readonly string[] }): string {
  const pages = tabs.length > 1 ? `${tabs.slice(0, -1).join(", ")} or ${tabs.at(-1)}` : tabs.join();
  return `Here at ${company} I can open ${pages} for you. Just say which, or “help” for everything that works.`;
}

/** The line below every dashboard. @param brand the real company that it is named for, or null */
export function simulated(brand: string | null): string {
  const line = "Simulated data for a demonstration. No real customer, account or record.";
  return brand === null ? line : `${line} ${unaffiliated(brand)}`;
}

/** Says of a real company that it has nothing to do with this. */
export function unaffiliated(brand: string): string {
  return `Not affiliated with ${brand}.`;
}

/** Said while a business is made. */
export function making(business: string): { readonly title: string; readonly line: string } {
  return { title: `Becoming ${withArticle(business)}…`, line: "Choosing a name, painting the sign, opening the books" };
}

/** The model would not speak of such a business, and nothing is known of it otherwise. */
export const UNWELCOME = "I would rather not be that one. Name another business, and I am it.";

/** Where a mode came from. */
export const ORIGINS = {
  "built-in": "Built in",
  local: "Made up on the spot",
  model: "Imagined by the language model",
} as const;

/** A turn failed; what was said is not lost on the user. */
export const FAILED = "Something went wrong on my side. Nothing was lost; please try again.";

/** Said once to somebody who writes faster than the bot answers. */
export const TOO_MANY =
  "One moment, please: I am still busy with what you said before. What you say meanwhile passes me by.";

/** The bot is stopped in the middle of a turn. */
export const CUT_OFF = "I am being restarted and could not finish that. Please say it again in a moment.";

/** A click that needs no other answer. */
export const DONE = "Done.";

/** Said while an answer is on its way. @param records what the customer has here, "Transactions" */
export function looking(records: string): string {
  return `Looking at your ${records.toLowerCase()}…`;
}

/** The model would not hear of what was said. @param records what can be asked about, "Transactions" and "Bills" */
export function unspoken(records: readonly string[]): string {
  const topics = records.map((one) => one.toLowerCase()).join(" or ");
  return `That is nothing I can help with here. Ask me about your ${topics}, and I am all yours.`;
}

/** The business or the customer became another one while an answer was on its way. */
export const MEANWHILE = "Things have changed meanwhile. Ask me once more.";

/** Somebody asks more often than the model may be asked. */
export const TOO_QUICK = "You are quicker than I am. Give me a moment, then ask me again.";

/** Why what was entered for an action cannot be. */
export const ENTRY = {
  missing: (label: string) => `One thing is missing: ${label}.`,
  noAmount: (label: string) => `${label}: that is no amount I can read. A plain number will do.`,
  outside: (label: string, first: string, last: string) => `${label}: anything from ${first} to ${last}, please.`,
  offStep: (label: string, step: string) => `${label}: in steps of ${step}, please.`,
  noDay: (label: string) => `${label}: that is no day I can read.`,
  weekend: (day: string) => `${day} is on a weekend, when we are closed. Pick a weekday, please.`,
  noChoice: (label: string) => `${label}: please pick one of those on the form.`,
  noRow: (label: string) => `${label}: there is no such one any more.`,
} as const;

/** Why an action was not done. */
export const REFUSED = {
  unknown: "That is nothing I can do here.",
  already: "That is how it stands already.",
  impossible: "That can't be done as things stand.",
  enough: "That is more than enough for one customer. Undo something, or say “new customer” to start afresh.",
} as const;

/** Said when something was taken back. @param label the action's, "Transfer to savings" */
export function undone(label: string): string {
  return label === "" ? "Undone." : `Undone: ${label}.`;
}

/** Asked to take back what was never done. */
export const NOTHING_TO_UNDO = "There is nothing to undo.";

/** The button that takes back what was done last. */
export function undoing(label: string): string {
  return `Undo: ${label}`;
}

/** What is said in place of a table of some rows of a ledger when there are none. */
export const NOTHING_HERE = "Nothing here at the moment.";

/** What is said in place of a ledger's table when it has no rows. */
export function noneOf(rows: string): string {
  return `No ${rows} at the moment.`;
}

/** What stands in an input before anything is typed. */
export const HINTS = {
  amount: (min: string, max: string) => `${min} to ${max}`,
  choice: "Pick one",
} as const;
