/**
 * Decides that rows are to be listed, or that something is asked of one of them.
 */
import { ATTRIBUTES, attributes, isOfThings, isPlace } from "./record-choices.ts";
import { CHECKS, type Choice, columnOf, type Ground, records } from "./record-ground.ts";
import { isPerson } from "./row-words.ts";
import type { Role } from "./vocabulary.ts";

function matchingRows({ of, parts }: Ground): number {
  return of.rows.filter((row) => parts.where.every(({ column, is }) => is?.includes(row[column] ?? ""))).length;
}

/** "What plane am I on", "my dentist next time": one of them is meant, and the rows do not say which. */
function isOneOf({ reading: { tokens, roles, fillers }, parts, of }: Ground): boolean {
  const place = Math.min(...(parts.noun?.places ?? []));
  const told = tokens[place + 1]?.word ?? "";
  const asked = /^(?:what|which)$/.test(tokens[place - 1]?.word ?? "") && /^(?:am|are|is)$/.test(told);
  const mine = asked && /^(?:i|we)$/.test(tokens[place + 2]?.word ?? "") && !parts.plural;
  const next = [...(roles.get("next") ?? [])].some((at) => !fillers.has(at));
  return mine || (next && of.order === "neither" && roles.has("who"));
}

/** "How much have I donated" is of all gifts, and not of the last. */
function isDone({ parts: { noun }, reading: { tokens } }: Ground): boolean {
  const places = [...(noun?.places ?? [])];
  return places.length > 0 && places.every((place) => /^(?:i|we)$/.test(tokens[place - 1]?.word ?? ""));
}

/** What is asked of some rows, or the rows themselves. */
export function listing(ground: Ground): Choice {
  const { asks, of, parts } = ground;
  const asked = attributes(ground);
  const { columns } = of.ledger;
  const lacks =
    (asks("when") && of.date === undefined) ||
    (asks("time") && !columns.some(({ unit }) => unit === "time")) ||
    (asks("where") && !columns.some(isPlace)) ||
    (asks("who") && !columns.some(isPerson));
  const spending = ground.reading.roles.has("spend");
  if (lacks || isOneOf(ground) || (isOfThings(ground) && !spending)) return undefined;
  if (
    parts.noun === undefined &&
    parts.columns.length === 0 &&
    parts.certainty < 0.7 &&
    !asks("spend") &&
    asked.length === 0
  )
    return undefined;
  if (asks("amount") && isDone(ground)) return undefined;
  const roles: readonly Role[] = ["ahead", "lately", ...ATTRIBUTES];
  const ranked = of.order !== "neither" || of.ledger.order.by === "rank" || matchingRows(ground) === 1;
  const bare = parts.noun === undefined && parts.where.length === 0 && !ATTRIBUTES.some((role) => asks(role));
  const texts = parts.columns.length > 0 && parts.columns.every((id) => columnOf(ground, id)?.unit === "text");
  const each = texts && parts.where.length === 0 && !ATTRIBUTES.some((role) => asks(role)) && of.rows.length <= 3;
  const costs =
    parts.where.length === 0 && parts.columns.length > 0 && of.rows.length > 1 && spending && asks("amount");
  const now =
    of.order === "behind" &&
    asks("amount") &&
    parts.where.length === 0 &&
    ground.reading.tokens.some(({ word }) => word === "is");
  if ((costs || now) && !parts.plural) return undefined; // of all of them, not of the first
  const one = asked.length > 0 && !parts.plural && ranked && !bare && !each;
  if (one) return { meaning: records(ground, { wanted: "first" }, asked), roles, bonus: 0.2 };
  const spends = (asks("spend") && !parts.noun?.places.has(0)) || asks("amount");
  if (
    asks("spend") &&
    !parts.noun &&
    !asks("which") &&
    !CHECKS.test(ground.reading.tokens[0]?.word ?? "") &&
    parts.plural
  )
    return undefined;
  if (spends && asked.length === 0 && !CHECKS.test(ground.reading.tokens[0]?.word ?? "")) return undefined;
  return {
    meaning: records(
      ground,
      { wanted: "rows", ...(ground.reading.most ? { most: Math.min(10, ground.reading.most.number) } : {}) },
      asked,
    ),
    roles,
    bonus: 0,
  };
}
