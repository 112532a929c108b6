/**
 * Draws one value as a blueprint describes it. The day moves dates and nothing else.
 */
import type { Faker } from "@faker-js/faker";
import type { Draw, Value } from "./blueprint.ts";
import { addDays, addMonths, workday } from "./day.ts";

/** Rounds to whole cents, so that sums of money stay exact to the cent. */
export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function onStep(value: number, step = 1): number {
  return cents(Math.round(value / step) * step);
}

function between(dice: Faker, min: number, max: number): number {
  return min + dice.number.float() * (max - min);
}

function code(dice: Faker, pattern: string): string {
  return pattern.replace(/[#?]/g, (mark) =>
    mark === "#" ? dice.string.numeric() : dice.string.alpha({ casing: "upper" }),
  );
}

function quarterHour(dice: Faker, min: number, max: number): string {
  const quarters = dice.number.int({ min: min * 4, max: max * 4 });
  return `${String(Math.floor(quarters / 4)).padStart(2, "0")}:${String((quarters % 4) * 15).padStart(2, "0")}`;
}

function birthday(dice: Faker, day: string, ages: { readonly min: number; readonly max: number }): string {
  const age = dice.number.int(ages);
  return addDays(addMonths(day, -12 * age), -dice.number.int({ min: 1, max: 360 }));
}

/**
 * Draws one value.
 *
 * @param numberOf gives the number that a `part` is a share of
 */
export function drawValue(
  draw: Draw,
  dice: Faker,
  { day, numberOf }: { day: string; numberOf: (id: string) => number },
): Value {
  switch (draw.kind) {
    case "number":
      return Math.min(draw.max, Math.max(draw.min, onStep(between(dice, draw.min, draw.max), draw.step)));
    case "part":
      return onStep(numberOf(draw.of) * between(dice, draw.min, draw.max), draw.step);
    case "choice":
      return dice.helpers.arrayElement([...draw.of]);
    case "code":
      return code(dice, draw.pattern);
    case "person":
      return `${draw.title ? `${draw.title} ` : ""}${dice.person.firstName()} ${dice.person.lastName()}`;
    case "days": {
      const date = addDays(day, dice.number.int({ min: draw.min, max: draw.max }));
      return draw.work ? workday(date, { back: draw.max <= 0 }) : date;
    }
    case "monthsAgo": {
      // 4 to 22 days before the month's end: on any calendar, and moved off a weekend, the date stays inside its month.
      const end = addMonths(day, -dice.number.int({ min: draw.min, max: draw.max }));
      return workday(addDays(end, -dice.number.int({ min: 4, max: 22 })), { back: true });
    }
    case "birth":
      return birthday(dice, day, draw);
    case "hour":
      return quarterHour(dice, draw.min, draw.max);
  }
}
