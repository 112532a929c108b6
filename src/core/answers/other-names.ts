/**
 * Other names that a fact goes by in everyday English, by its label or, for what every customer has, by its id.
 */
import type { Fact } from "../blueprint.ts";

/** What every customer of a family has, in everyday words. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  name: ["name"],
  since: ["since", "joined", "become", "been long", "long member", "customer since", "member since", "started"],
  standing: ["status", "tier", "membership level", "loyalty level"],
  collected: ["points", "rewards", "loyalty points", "reward points"],
  worth: ["spent ever", "spent lifetime", "spent in total altogether", "spent to date"],
};

/** What is owed goes by many names. */
const DEBT = ["owe", "debt", "outstanding"];

function isDebt({ label, unit, from }: Fact): boolean {
  const named =
    /\b(?:card|open|loan|outstanding) balance\b|\bbalance due\b|\bbills?\b|\bdue\b|\bowed\b|\bto pay\b/i.test(label);
  return (
    (unit === "money" || unit === "dollars") &&
    named &&
    from.kind !== "first" &&
    !/\b(?:usual|average|last)\b/i.test(label)
  );
}

/** What was spent, given or billed in all is asked for in many ways. */
function inAll({ id, label }: Fact): readonly string[] {
  const verb = /^\w+/.exec(label)?.[0] ?? "";
  return id === "worth"
    ? ["in all", "in total", "to date", "so far", "altogether", "ever"].map((tail) => `${verb} ${tail}`)
    : [];
}

function onCard({ label, unit }: Fact): readonly string[] {
  return (unit === "money" || unit === "dollars") && /\bcard balance\b/i.test(label)
    ? ["credit card balance", "owe credit card", "owe card", "outstanding card"]
    : [];
}

/** What is paid again and again, each month or each year. */
function everyTime({ label, unit }: Fact): readonly string[] {
  if (unit !== "money" && unit !== "dollars") return [];
  if (/\bmonthly\b|\ba month\b|\bdues\b/i.test(label) && !/budget|goal|limit/i.test(label))
    return ["permonth", "pay permonth", "cost permonth", `${label.replace(/monthly/i, "")} permonth`];
  return /\b(?:yearly|annual|(?:in|per) a year|a year)\b/i.test(label)
    ? ["peryear", "pay peryear", "cost peryear", `${label.replace(/yearly|annual|in a year|a year/i, "")} peryear`]
    : [];
}

/** What is paid on a day, and not what is fetched or done. */
const DUE =
  /^(?:(?:next|your|the|first|balance|bill|payment|invoice|loan|dues|fees?|rent|tuition|premium|amount|it is) ?)*due(?: (?:on|by|date))?$/i;

/** Names that follow from how a label is put. */
function byLabel({ id, label, unit }: Fact): readonly string[] {
  const money = unit === "money" || unit === "dollars";
  return [
    ...(unit === "date" && DUE.test(label) ? ["owe", "payment due"] : []),
    ...(unit === "count" && /^open[A-Z]/.test(id) ? ["open", `open ${id.slice("open".length)}`] : []),
    ...(money && /^(?:fees|tuition|charges|extras)\b.*\bthis month\b/i.test(label) ? ["pay this month"] : []),
    ...(money && /^average\b/i.test(label) ? ["pay average", "spend average"] : []),
    ...(unit === "text" && /\busual|favou?rite|\balways\b/i.test(label) ? ["usual", "favorite"] : []),
    ...(/^its number$/i.test(label) ? ["tracking number", "order number", "ticket number", "number of it"] : []),
    ...(/\b(?:reply|response)\b/i.test(label) && unit !== "text" ? ["fast reply"] : []),
    ...(unit === "text" && /\bending$/i.test(label) ? [label.replace(/ending$/i, "number")] : []),
    ...(/\bin a row\b/i.test(label) ? ["streak"] : []),
    ...(unit === "count" && /\b(?:to go|left)\b/i.test(label) ? ["to go until next"] : []),
  ];
}

/** Lists the other names of a fact. */
export function otherNames(fact: Fact): readonly string[] {
  return [
    ...everyTime(fact),
    ...byLabel(fact),
    ...(Object.hasOwn(ALIASES, fact.id) ? (ALIASES[fact.id] ?? []) : []),
    ...(isDebt(fact) ? DEBT : []),
    ...inAll(fact),
    ...onCard(fact),
  ];
}
