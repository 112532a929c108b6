/**
 * Tells which page somebody wants to see, by its name alone or in a few words around it. Knows nothing of questions: what is
 * also the name of some records is left to who answers them.
 */
import type { Mode, Tab } from "./mode.ts";

const OPENS = /^(?:please |can you |could you )?(?:open|go to|take me to|switch to|bring up|pull up)(?: up)? /;
const SHOWS = /^(?:please |can you |could you )?(?:show|let me see|see|view)(?: me)? /;

/** Finds the page that a message names. */
export function pageNamed({ tabs, blueprint }: Pick<Mode, "tabs" | "blueprint">, text: string): Tab | undefined {
  const said = text.toLowerCase().replace(/[\p{P}\s]+$/u, "");
  const rest = said.replace(OPENS, "").replace(SHOWS, "");
  const page = rest.replace(/^(?:my|the|your) /, "").replace(/ (?:page|tab)$/, "");
  const found = tabs.find(({ label }) => label.toLowerCase() === page);
  if (page === said || OPENS.test(said) || / (?:page|tab)$/.test(said)) return found;
  const records = blueprint.ledgers.flatMap(({ label, noun }) => [label, ...noun]).map((one) => one.toLowerCase());
  return SHOWS.test(said) && !records.includes(page) ? found : undefined;
}
