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
    ? ["credit card balance", "owe credit card", "outstanding card"]
    : [];
}

/** Lists the other names of a fact. */
export function otherNames(fact: Fact): readonly string[] {
  return [
    ...(Object.hasOwn(ALIASES, fact.id) ? (ALIASES[fact.id] ?? []) : []),
    ...(isDebt(fact) ? DEBT : []),
    ...inAll(fact),
    ...onCard(fact),
  ];
}
