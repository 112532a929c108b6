/**
 * Finds what is wrong with a mode's actions: names that name nothing, values of the wrong kind, a form that stands nowhere, a
 * change that would empty a tile. What only a customer's records can tell is left to `keeping.ts`.
 */
import type { Action, Input } from "./action.ts";
import { effectFaults } from "./effects.ts";
import { choicesFor } from "./entry.ts";
import type { Mode } from "./mode.ts";
import { namesIn } from "./phrase.ts";
import { columnName } from "./scope.ts";
import { conditionFaults, isNumber, repeated } from "./sound.ts";
import { vanishing } from "./vanishing.ts";

/** How many things a form lets one choose from. */
const MOST_CHOICES = 24;

function* inputFaults(mode: Mode, where: string, input: Input): Generator<string> {
  const ledger = "ledger" in input ? mode.blueprint.ledgers.find(({ id }) => id === input.ledger) : undefined;
  const hasColumn = (id: string) => ledger?.columns.some((column) => column.id === id);
  switch (input.kind) {
    case "amount":
      if (input.min > input.max) yield `${where}: the smallest is above the largest`;
      if (input.unit !== "money" && !Number.isInteger(input.step ?? 1)) yield `${where}: the steps are not whole`;
      return;
    case "choice":
      if (input.of.some((value) => (typeof value === "number") !== isNumber(input.unit)))
        yield `${where}: the choices are not of the unit ${input.unit ?? "text"}`;
      return;
    case "sort": {
      if (!hasColumn(input.column)) return yield `${where}: "${input.column}" is no column`;
      const choices = choicesFor(mode, input).length;
      if (choices === 0) yield `${where}: there is nothing to choose from`;
      if (choices > MOST_CHOICES) yield `${where}: there are ${choices} things to choose from`;
      return;
    }
    case "row":
      yield* conditionFaults(where, input.where, ledger);
      for (const id of input.show) if (!hasColumn(id)) yield `${where}: "${id}" is no column`;
      return;
    case "date":
      if (input.min > input.max) yield `${where}: the first day is after the last`;
      return;
    case "text":
      return;
  }
}

/** What a text of the action may name: what was entered, columns of chosen and appended rows, facts that are there. */
function* nameable({ blueprint }: Mode, { inputs, effects }: Action, gone: ReadonlySet<string>): Generator<string> {
  const columns = (by: string, ledger: string) =>
    (blueprint.ledgers.find(({ id }) => id === ledger)?.columns ?? []).map(({ id }) => columnName(by, id));
  for (const input of inputs) {
    if (input.kind === "row") yield* columns(input.id, input.ledger);
    else yield input.id;
  }
  for (const effect of effects) if (effect.kind === "appends") yield* columns(effect.ledger, effect.ledger);
  for (const { id } of blueprint.facts) if (!gone.has(id)) yield id;
}

function* textFaults(mode: Mode, action: Action, gone: ReadonlySet<string>): Generator<string> {
  const names = new Set(nameable(mode, action, gone));
  for (const [what, text] of [
    ["done", action.done] as const,
    ...action.needs.map(({ otherwise }) => ["otherwise", otherwise] as const),
  ]) {
    const where = `action ${action.id}, ${what}`;
    for (const name of namesIn(text)) if (!names.has(name)) yield `${where}: {${name}} may stand for nothing`;
    if (/[{}]/.test(text.replace(/\{[A-Za-z0-9|]{1,60}\}/g, ""))) yield `${where}: a brace is left over`;
    if (text.trim() === "") yield `${where}: there are no words`;
  }
  for (const word of [...action.verbs, ...action.things])
    if (!/^[a-z0-9][a-z0-9' -]*$/.test(word)) yield `action ${action.id}: "${word}" is not in small letters`;
}

/** Each action stands as a form on one tab, and the dashboard's settings have none. */
function* formFaults({ tabs, actions }: Mode): Generator<string> {
  const forms = tabs.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.kind === "form" ? [{ tab: id, action: block.action }] : [])),
  );
  for (const { tab, action } of forms) {
    if (!actions.some(({ id }) => id === action)) yield `tab ${tab}: "${action}" is no action`;
    if (tab === tabs.at(-1)?.id) yield `tab ${tab}: a form stands among the settings`;
  }
  for (const { id } of actions) {
    const often = forms.filter(({ action }) => action === id).length;
    if (often !== 1) yield `action ${id}: it stands on ${often} tabs, not on one`;
  }
}

/** What must have a value whatever was done: tiles, headline, name, trends, limits and the words that are always said. */
function* missingFaults({ blueprint, tabs, tagline, welcome }: Mode, gone: ReadonlySet<string>): Generator<string> {
  const charts = tabs.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block.plot] : [])));
  const needed = [
    "name",
    blueprint.headline,
    ...blueprint.metrics.map(({ fact }) => fact),
    ...blueprint.trends.map(({ fact }) => fact),
    ...charts.flatMap((plot) =>
      plot.kind === "progress" ? plot.pairs.flatMap(({ fact, limit }) => [fact, limit]) : [],
    ),
    ...namesIn(tagline),
    ...namesIn(welcome),
  ];
  for (const id of new Set(needed)) if (gone.has(id)) yield `actions: one may leave "${id}" without a value`;
}

/** Finds every fault of a mode's actions. */
export function actionFaults(mode: Mode): string[] {
  const { actions } = mode;
  const gone = vanishing(mode);
  return [
    ...repeated(actions.map(({ id }) => id)).map((id) => `actions: "${id}" is there twice`),
    ...repeated(actions.map(({ label }) => label.toLowerCase())).map((label) => `actions: "${label}" is said twice`),
    ...formFaults(mode),
    ...missingFaults(mode, gone),
    ...actions.flatMap((action) => [
      ...repeated(action.inputs.map(({ id }) => id)).map((id) => `action ${action.id}: "${id}" is asked for twice`),
      ...action.inputs.flatMap((input) => [...inputFaults(mode, `action ${action.id}, input ${input.id}`, input)]),
      ...effectFaults(mode.blueprint, action),
      ...textFaults(mode, action, gone),
    ]),
  ];
}
