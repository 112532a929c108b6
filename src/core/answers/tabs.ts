/**
 * Hears that a tab is to be opened: "open the claims page", "take me to payments". What stands on it is not its matter.
 */
import type { Mode, Tab } from "../mode.ts";
import { stem } from "./words.ts";

const OPEN =
  /^(?:(?:please|can you|could you|would you|i want to|i would like to|let me|let us|lets|now|ok|and) )*(open|go(?: back)? to|take me(?: back)? to|bring up|bring me to|switch to|jump to|navigate to|head to|pull up|show me|show|see|view|display|look at|get me to)(?: up)? (?:(?:my|the|our|your|all|of) )*(.+?)( (?:tab|page|screen|section|view|area))?(?: (?:please|for me|now|up|again))*$/;

const SHOWN = /^(?:show|show me|see|view|display|look at|pull up|bring up)$/;

function key(text: string): string {
  return text.split(" ").map(stem).join(" ");
}

/**
 * Finds the tab that is to be opened.
 *
 * @returns `sure` is false where the words could ask for records as well: "show me my claims"
 */
export function tabIn(
  { tabs }: Mode,
  words: readonly string[],
): { readonly tab: Tab; readonly sure: boolean } | undefined {
  const [, verb = "", rest = "", page] = OPEN.exec(words.join(" ")) ?? [];
  const wanted = key(rest);
  const tab = tabs.find(
    ({ label }) => key((label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")) === wanted && wanted !== "",
  );
  const plain = words.length <= 2; // "open claims" may be those that are open
  return tab && { tab, sure: page !== undefined || !(plain || SHOWN.test(verb)) };
}
