/**
 * Tells whether a question can be about a fact by its kind: when has a date, how much an amount, who a person.
 */
import { isAmount, isMoney, type NamedFact } from "./lexicon.ts";
import type { Match } from "./naming.ts";
import type { Reading } from "./reading.ts";
import type { Role } from "./vocabulary.ts";

/** A name of a person: two words or three, each with a capital. */
const PERSON = /^(?:[A-Z][a-z]{0,3}\. )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;
const PLACE =
  /place|where|location|room|spot|gate|site|office|address|hall|seat|stand|lane|region|vessel|dock|station|there/i;

/** True if the kind of question can have such an answer: when has a date, how much an amount. */
export function fits(
  { fact: { unit, from, id, label }, trend, value }: NamedFact,
  { roles, tokens }: Reading,
  { places, coverage }: Match,
): boolean {
  const asked = (role: Role) => [...(roles.get(role) ?? [])].some((place) => !places.has(place));
  if (
    /\b(?:goal|target)\b/i.test(label) &&
    !tokens.some(({ stem }) => /^(?:goal|target|aim|need|should|reach)$/.test(stem))
  )
    return false;
  if (!isMoney(unit) && tokens.some(({ stem }) => /^(?:owe|unpaid)$/.test(stem) && !/ owed?\b/.test(label)))
    return false;
  if (tokens.some(({ word }) => word === "date") && unit !== "date" && !/\bdate\b/i.test(label)) return false;
  if (asked("time")) return unit === "time";
  if (/ since$/i.test(label) && !asked("when") && !tokens.some(({ stem }) => /^(?:since|join|start|long)$/.test(stem)))
    return false;
  if (asked("which") && isMoney(unit)) return false;
  if (asked("when") && unit !== "date" && unit !== "time") return false;
  if ((asked("who") || asked("where")) && unit !== "text") return false;
  if (asked("who") && !PERSON.test(String(value))) return false;
  if (asked("where") && from.kind === "first" && !PLACE.test(`${id} ${label}`)) return false;
  const listed = /^(?:what|which)$/.test(tokens[0]?.word ?? "") && places.has(1) && tokens[1]?.word !== tokens[1]?.stem;
  if (unit === "count" && (listed || asked("which"))) return false;
  if (asked("count") && (!isAmount(unit) || isMoney(unit))) return false;
  if ((asked("change") || asked("chart")) && !trend && from.kind !== "total") return false;
  if (from.kind === "count" && coverage < 0.98 && !asked("count")) return false;
  if (from.kind === "first" && coverage < 0.98 && asked("count")) return false;
  return !asked("amount") || isAmount(unit);
}

/** "How many points did I get this month": what was added, and not what there is. */
export function isAdded({ roles, tokens }: Reading): boolean {
  if (roles.has("chart") || roles.has("change")) return false;
  return (
    roles.has("spend") ||
    tokens.some(({ word }) =>
      /^(?:went|go|goes|going|moved|put|get|got|gain(?:ed)?|earn(?:ed)?|add(?:ed)?|collect(?:ed)?|receive(?:d)?|win|won|make|made)$/.test(
        word,
      ),
    )
  );
}

/** "When does it arrive": the verb alone names the fact. */
export function isArrival({ fact: { unit }, name }: NamedFact, { roles, tokens }: Reading): boolean {
  const verbs = tokens.filter(({ stem }) => /^(?:arrive|leave|depart|begin|start|renew|expire)$/.test(stem));
  return (
    unit === "date" && roles.has("when") && name.parts.some((part) => verbs.some(({ stem }) => stem === part.stem))
  );
}

/** The shape of a chart that is asked for by name. */
export function shapeIn({ roles, tokens }: Reading): { as?: "line" | "area" | "columns" } {
  if (roles.has("bars")) return { as: "columns" };
  const named = (["line", "area"] as const).find((shape) => tokens.some(({ word }) => word === shape));
  return named ? { as: named } : {};
}
