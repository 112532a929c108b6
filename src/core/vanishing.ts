/**
 * Knows which facts a mode's actions may leave without a value: those that hang on rows which an action takes away.
 */
import type { Action, Effect } from "./action.ts";
import type { Condition } from "./blueprint.ts";
import type { Mode } from "./mode.ts";

/** True where an effect may take the last row away from those that a fact looks at. */
function takes(effect: Effect, { inputs }: Action, of: { ledger: string; where: readonly Condition[] }): boolean {
  if (effect.kind !== "removes" && effect.kind !== "sets") return false;
  const input = inputs.find(({ id }) => id === effect.input);
  if (input?.kind !== "row" || input.ledger !== of.ledger) return false;
  return effect.kind === "removes" || of.where.some(({ column }) => column === effect.column);
}

/** Lists the facts that may have no value once something was done. */
export function vanishing({ actions, blueprint }: Mode): ReadonlySet<string> {
  const gone = new Set<string>();
  const shrinks = (ledger: string, where: readonly Condition[] = []) =>
    actions.some((action) => action.effects.some((effect) => takes(effect, action, { ledger, where })));
  const mayBeZero = (id: string) => {
    const from = blueprint.facts.find((fact) => fact.id === id)?.from;
    const falls = actions.some(({ effects }) =>
      effects.some((one) => one.kind === "moves" && one.fact === id && one.down),
    );
    return (
      falls ||
      from?.kind === "difference" ||
      (from !== undefined && "ledger" in from && shrinks(from.ledger, from.where))
    );
  };
  for (const { id, from } of blueprint.facts) {
    const isGone = (other: string) => gone.has(other);
    if ((from.kind === "first" || from.kind === "average") && shrinks(from.ledger, from.where)) gone.add(id);
    if (from.kind === "total" && from.of.some(isGone)) gone.add(id);
    if (from.kind === "difference" && [from.of, from.less].some(isGone)) gone.add(id);
    if (from.kind === "share" && ([from.of, from.whole].some(isGone) || mayBeZero(from.whole))) gone.add(id);
  }
  return gone;
}
