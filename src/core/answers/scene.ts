/**
 * What an answer is said from, and what saying makes. It says nothing itself.
 */
import type { Answer } from "../answer.ts";
import type { Mode } from "../mode.ts";
import type { Persona } from "../persona.ts";
import type { Lexicon } from "./lexicon.ts";

/** A business and its customer, as far as an answer needs them. */
export type Scene = {
  readonly mode: Mode;
  readonly persona: Persona;
  readonly company: string;
  readonly lexicon: Lexicon;
};

/** What is said, and what stands below it. */
export type Said = Pick<Answer, "text" | "exhibits">;
