/**
 * Writes a form out for a card: the inputs with their names on the card, their choices and what stands in them.
 */
import { inputId } from "./button.ts";
import type { Choice, Form, FormInput } from "./form.ts";
import { formatNumber, formatValue } from "./format.ts";
import { HINTS } from "./sentences.ts";

function titleOf({ shown }: Choice): string {
  return shown.map(({ value, unit }) => formatValue(value, unit)).join(", ");
}

function writeInput(input: FormInput) {
  switch (input.kind) {
    case "amount": {
      const [min, max] = [input.min, input.max].map((bound) => formatNumber(bound, input.unit));
      return { hint: HINTS.amount(min ?? "", max ?? "") };
    }
    case "choice":
      return {
        hint: HINTS.choice,
        choices: input.of.map((choice) => ({ title: titleOf(choice), value: choice.value })),
      };
    case "date":
      return {};
    case "text":
      return { longest: input.longest };
  }
}

/** Writes a form out. */
export function writeForm({ action, label, inputs }: Form) {
  return {
    kind: "form" as const,
    title: label,
    label,
    action,
    inputs: inputs.map((input) => ({
      kind: input.kind,
      id: inputId(action, input.id),
      label: input.label,
      value: input.kind === "amount" && input.given !== "" ? Number(input.given) : input.given,
      ...writeInput(input),
    })),
  };
}
