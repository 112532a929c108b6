/**
 * What a user can do, as a form on a tab shows it: what is asked for, and what there is to choose from. No card syntax, no
 * formatted text.
 */
import type { Action, Input } from "./action.ts";
import { readAmount } from "./amount.ts";
import type { Ledger, Unit, Value } from "./blueprint.ts";
import { addDays, workday } from "./day.ts";
import { choicesFor, rowsFor } from "./entry.ts";
import { unitOf } from "./gives.ts";
import type { Mode } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { name } from "./text.ts";

/** What a user can do, and what it asks for. */
export type Form = {
  readonly kind: "form";
  readonly action: string;
  readonly label: string;
  readonly inputs: readonly FormInput[];
};

/** Takes back what was done last, which has this label. */
export type Undo = { readonly kind: "undo"; readonly label: string };

/** One thing to choose: named by a text, and shown as one or two values. */
export type Choice = {
  readonly value: string;
  readonly shown: readonly { readonly value: Value; readonly unit: Unit }[];
};

/** What was entered for an action that was not done: it stands in the form again. */
export type Entered = { readonly action: string; readonly input: unknown };

/** One thing a form asks for, with what is allowed and what stands in it, or "". */
export type FormInput = { readonly id: string; readonly label: string; readonly given: string } & (
  | { readonly kind: "amount"; readonly unit: Unit; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly of: readonly Choice[] }
  | { readonly kind: "date"; readonly first: string; readonly last: string }
  | { readonly kind: "text"; readonly longest: number }
);

/** How many rows a form lets one choose from, the first as listed: a card must not grow with what is done. */
const ROWS_OFFERED = 10;

function shownOf(ledger: Ledger | undefined, show: readonly string[], row: Readonly<Record<string, Value>>) {
  return show.flatMap((id) => {
    const [column, value] = [ledger?.columns.find((one) => one.id === id), row[id]];
    return column && value !== undefined ? [{ value, unit: column.unit }] : [];
  });
}

/** What an input asks for, by itself. */
type Question = FormInput extends infer One ? (One extends FormInput ? Omit<One, "given"> : never) : never;

function questionOf(mode: Mode, persona: Persona, input: Input): Question {
  const { id, label } = input;
  switch (input.kind) {
    case "amount":
      return { kind: "amount", id, label, unit: input.unit, min: input.min, max: input.max };
    case "choice":
    case "sort": {
      const unit = unitOf(mode.blueprint, input);
      const of = choicesFor(mode, input).map((value) => ({ value: String(value), shown: [{ value, unit }] }));
      return { kind: "choice", id, label, of };
    }
    case "row": {
      const ledger = mode.blueprint.ledgers.find((one) => one.id === input.ledger);
      const rows = rowsFor(mode, persona, input).slice(0, ROWS_OFFERED);
      const of = rows.map(({ key, row }) => ({ value: key, shown: shownOf(ledger, input.show, row) }));
      return { kind: "choice", id, label, of };
    }
    case "date": {
      const [first, last] = [input.min, input.max].map((days) => addDays(persona.day, days));
      const open = input.work ? workday(first ?? persona.day) : first;
      return { kind: "date", id, label, first: open ?? persona.day, last: last ?? persona.day };
    }
    case "text":
      return { kind: "text", id, label, longest: input.longest };
  }
}

/** What stands in an input: what was entered before, as far as it could be entered; else what is likely, or "". */
function givenOf(raw: unknown, question: Question): string {
  const entered = typeof raw === "number" || typeof raw === "string" ? String(raw) : "";
  switch (question.kind) {
    case "amount": {
      const amount = readAmount(entered);
      return amount !== undefined && Math.abs(amount) < 1e9 ? String(amount) : "";
    }
    case "choice": {
      const [only, ...others] = question.of; // where there is nothing to choose, nobody should have to
      const usual = others.length === 0 ? only : undefined;
      return (question.of.find(({ value }) => value === entered.trim()) ?? usual)?.value ?? "";
    }
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(entered) && question.first <= entered && entered <= question.last
        ? entered
        : question.first;
    case "text":
      return name(entered, { longest: question.longest });
  }
}

/** Finds the form of an action; undefined where there is nothing that it could be done to. */
function createForm(
  mode: Mode,
  persona: Persona,
  { action: { id, label, inputs }, entered }: { action: Action; entered: Entered | undefined },
): Form | undefined {
  const given = entered?.action === id && typeof entered.input === "object" && entered.input !== null;
  const before = new Map(given ? Object.entries(entered.input) : []);
  const asked = inputs.map((input): FormInput => {
    const question = questionOf(mode, persona, input);
    return { ...question, given: givenOf(before.get(input.id), question) };
  });
  const hopeless = asked.some((input) => input.kind === "choice" && input.of.length === 0);
  return hopeless ? undefined : { kind: "form", action: id, label, inputs: asked };
}

/** Computes an action's form, where there is one, and behind the one that was used last the way back. */
export function formsOf(
  mode: Mode,
  persona: Persona,
  { id, entered }: { id: string; entered?: Entered | undefined },
): (Form | Undo)[] {
  const action = mode.actions.find((one) => one.id === id);
  if (!action) return [];
  const form = createForm(mode, persona, { action, entered });
  const undo: Undo[] = persona.last?.action === id ? [{ kind: "undo", label: action.label }] : [];
  return form ? [form, ...undo] : undo;
}

/** The tab on which an action's form stands. */
export function tabOf({ tabs }: Mode, action: string): string {
  const found = tabs.find(({ blocks }) => blocks.some((block) => block.kind === "form" && block.action === action));
  return found?.id ?? tabs[0]?.id ?? "";
}
