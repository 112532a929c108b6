/**
 * Applies an action to a customer's records: rows come, go and change, drawn facts move, and everything derived follows. A
 * change that would break a law of the data is refused. It remembers nothing and reads no input of its own.
 */
import type { Faker } from "@faker-js/faker";
import type { Action, Effect } from "./action.ts";
import type { Value } from "./blueprint.ts";
import { isDrawn, withDerived } from "./derive.ts";
import { cents } from "./draw.ts";
import { type Entry, readEntry } from "./entry.ts";
import { keeps } from "./keeping.ts";
import type { Mode } from "./mode.ts";
import { type Piece, readPhrase, writePhrase } from "./phrase.ts";
import { type Ground, inOrder, type Row, withRunning } from "./rows.ts";
import { namedIn, newRow, type Scope, sourced } from "./scope.ts";
import { REFUSED } from "./sentences.ts";

/** What came of an action: the records after it and what is said, or why it was not done. */
export type Changed =
  | { readonly kind: "done"; readonly entry: Entry; readonly ground: Ground; readonly said: readonly Piece[] }
  | { readonly kind: "refused"; readonly why: string; readonly missing?: boolean };

/** The drawn facts and rows while an action changes them. */
type Draft = { readonly facts: Record<string, Value>; readonly ledgers: Record<string, readonly Row[]> };

function ledgerOfInput({ action }: Scope, id: string): string | undefined {
  const input = action.inputs.find((one) => one.id === id);
  return input?.kind === "row" ? input.ledger : undefined;
}

/** Puts another row in a chosen one's place, or none. */
function replaceRow(draft: Draft, scope: Scope, of: { input: string; now: Map<string, Row>; by: Row | undefined }) {
  const id = ledgerOfInput(scope, of.input);
  const row = of.now.get(of.input);
  if (id === undefined || row === undefined) return false;
  draft.ledgers[id] = (draft.ledgers[id] ?? []).flatMap((one) => (one === row ? (of.by ?? []) : [one]));
  if (of.by) of.now.set(of.input, of.by);
  return true;
}

/** Makes one change; false where something it needs is not there. */
function take(effect: Effect, draft: Draft, of: { scope: Scope; now: Map<string, Row> }): boolean {
  const { scope, now } = of;
  switch (effect.kind) {
    case "appends": {
      const row = scope.appended[effect.ledger];
      const ledger = scope.mode.blueprint.ledgers.find(({ id }) => id === effect.ledger);
      const rows = draft.ledgers[effect.ledger] ?? [];
      if (!row || !ledger) return false;
      // among rows of one day the newest comes first, and in what is ahead last
      draft.ledgers[ledger.id] = ledger.order.first === "highest" ? [row, ...rows] : [...rows, row];
      return true;
    }
    case "removes":
      return replaceRow(draft, scope, { input: effect.input, now, by: undefined });
    case "sets": {
      const [row, to] = [now.get(effect.input), sourced(effect.to, scope, effect.column)];
      if (!row || to === undefined) return false;
      return replaceRow(draft, scope, { input: effect.input, now, by: { ...row, [effect.column]: to } });
    }
    case "steps": {
      const row = now.get(effect.input);
      const value = row?.[effect.column];
      if (!row || typeof value !== "number") return false;
      const by = { ...row, [effect.column]: cents(value + effect.by) };
      return replaceRow(draft, scope, { input: effect.input, now, by });
    }
    case "moves": {
      const [value, by] = [draft.facts[effect.fact], sourced(effect.by, scope, effect.fact)];
      if (typeof value !== "number" || typeof by !== "number") return false;
      draft.facts[effect.fact] = cents(value + (effect.down ? -by : by));
      return true;
    }
  }
}

/** The records after every change was made; undefined where one could not be. */
function changed(scope: Scope): Ground | undefined {
  const { mode, action, ground, chosen } = scope;
  const { blueprint } = mode;
  const drawn = blueprint.facts.flatMap(({ id, from }) => {
    const value = ground.facts[id];
    return isDrawn(from) && value !== undefined ? [[id, value] as const] : [];
  });
  const draft: Draft = { facts: Object.fromEntries(drawn), ledgers: { ...ground.ledgers } };
  const now = new Map(Object.entries(chosen));
  if (!action.effects.every((effect) => take(effect, draft, { scope, now }))) return undefined;
  const ledgers = Object.fromEntries(
    blueprint.ledgers.map((ledger) => [
      ledger.id,
      withRunning(inOrder(draft.ledgers[ledger.id] ?? [], ledger), ledger, draft.facts),
    ]),
  );
  return { day: ground.day, facts: withDerived(blueprint, draft.facts, ledgers), ledgers };
}

/** The first need that does not hold, as it is said; undefined where all do. */
function unmet({ needs }: Action, scope: Scope): string | undefined {
  for (const { amount, most, otherwise } of needs) {
    const [of, to] = [sourced(amount, scope, "need"), sourced(most, scope, "need")];
    if (typeof of !== "number" || typeof to !== "number") return REFUSED.impossible;
    if (of > to) return writePhrase(readPhrase(otherwise, namedIn(scope, scope.ground.facts)));
  }
  return undefined;
}

/**
 * Does an action on a customer's records.
 *
 * @param of.raw what was entered, of any shape
 * @param of.dice gives the chance for one thing of this very event
 */
export function happen(
  mode: Mode,
  ground: Ground,
  { action, raw, dice }: { action: Action; raw: unknown; dice: (thing: string) => Faker },
): Changed {
  const read = readEntry(mode, ground, { action, raw });
  if (read.kind === "refused") return { kind: "refused", why: read.why, missing: read.missing };
  const appended: Record<string, Row> = {};
  const scope: Scope = { mode, action, ground, entry: read.entry, chosen: read.rows, appended, dice };
  for (const effect of action.effects) {
    const row = effect.kind === "appends" ? newRow(effect, scope) : undefined;
    if (effect.kind === "appends" && row) appended[effect.ledger] = row;
  }
  const why = unmet(action, scope);
  if (why !== undefined) return { kind: "refused", why };
  const after = changed(scope);
  if (!after || !keeps(mode, ground, after)) return { kind: "refused", why: REFUSED.impossible };
  return { kind: "done", entry: read.entry, ground: after, said: readPhrase(action.done, namedIn(scope, after.facts)) };
}
