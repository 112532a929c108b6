/**
 * Where a persona's chance comes from: a Faker of its own, seeded anew for each thing drawn, so that a new fact in a
 * blueprint leaves the others as they were.
 */
import type { Faker } from "@faker-js/faker";
import { faker as english } from "@faker-js/faker/locale/en";
import { hash } from "./seed.ts";

/** Gives the Faker seeded for one thing of one persona; use it up before asking for the next. */
export type Dice = (thing: string) => Faker;

/** Makes the dice of one persona. The package's shared Faker lends its words and is never seeded or drawn from. */
export function createDice(seed: number, mode: string): Dice {
  // The class itself is only to be had from the package's main entry, which loads every language: 60 ms and 20 MB.
  const own: Faker = Reflect.construct(english.constructor, [{ locale: english.rawDefinitions, seed }]);
  return (thing) => {
    own.seed([seed, hash(`${mode}/${thing}`)]);
    return own;
  };
}
