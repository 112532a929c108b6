/**
 * What a card's button carries, and how what comes back is read: card data may be of any shape.
 */
import { z } from "zod";
import { LARGEST_SEED } from "./seed.ts";
import { Stamp } from "./session.ts";

const Stamped = { stamp: Stamp };

/** What a press of a button asks for. */
export const Button = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("open"), tab: z.string().max(40), ...Stamped }),
  z.object({ verb: z.literal("renew"), ...Stamped }),
  z.object({ verb: z.literal("today"), ...Stamped }),
  z.object({ verb: z.literal("reset"), ...Stamped }),
  z.object({ verb: z.literal("undo"), ...Stamped }),
  /** A form: what was entered, by input, as the client sent it. */
  z.object({
    verb: z.literal("act"),
    action: z.string().max(40),
    input: z.record(z.string(), z.unknown()),
    ...Stamped,
  }),
  z.object({ verb: z.literal("anew"), ...Stamped }),
  z.object({ verb: z.literal("seed"), seed: z.string().max(100).optional(), ...Stamped }),
  z.object({ verb: z.literal("become"), business: z.string().max(200), stamp: Stamp.optional() }),
]);
export type Button = Readonly<z.infer<typeof Button>>;

/** A form's button, with what was entered among its data. */
const Pressed = z.looseObject({ verb: z.literal("act"), action: z.string().max(40) });

/** The name of a form's input on a card: no other form's, and none of what a button carries besides. */
export function inputId(action: string, input: string): string {
  return `in_${action}_${input}`;
}

/** Reads what a button sent; undefined if it is none of ours. */
export function readButton(data: unknown): Button | undefined {
  return Button.safeParse(withInput(data)).data;
}

/** Puts what was entered in a form aside: clients mix it with the data of the button. */
function withInput(data: unknown): unknown {
  const form = Pressed.safeParse(data).data;
  if (!form) return data;
  const prefix = inputId(form.action, "");
  const entered = Object.entries(form).filter(([key]) => key.startsWith(prefix));
  return { ...form, input: Object.fromEntries(entered.map(([key, value]) => [key.slice(prefix.length), value])) };
}

/** Reads a typed seed, "4711" or "#4711": a whole number from 0 to {@link LARGEST_SEED}, else undefined. */
export function readSeed(text: string): number | undefined {
  const digits = /^\s*#?(\d{1,9})\s*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Math.min(Number(digits), LARGEST_SEED);
}
