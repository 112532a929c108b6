/**
 * Where a persona's chance comes from: a Faker of our own, seeded anew for each thing drawn, so that a new fact in a
 * blueprint leaves the others as they were.
 */
import type { Faker } from "@faker-js/faker";
import { faker as english } from "@faker-js/faker/locale/en";
import { hash } from "./seed.ts";

/** Gives the Faker seeded for one thing of one persona; use it up before asking for the next. */
export type Dice = (thing: string) => Faker;

// The class itself is only to be had from the package's main entry, which loads every language: 60 ms and 20 MB.
/** One for all personas, since it is seeded anew for each thing. The package's own lends its words and is never drawn from. */
const own: Faker = Reflect.construct(english.constructor, [{ locale: english.rawDefinitions, seed: 0 }]);

/** Makes the dice of one persona. */
export function createDice(seed: number, mode: string): Dice {
  return (thing) => {
    own.seed([seed, hash(`${mode}/${thing}`)]);
    return own;
  };
}
