/**
 * What can be done in every trade: each business has two or three actions, each can be done as drawn, says what became of it in
 * whole sentences, is heard when somebody asks for it, and can be taken back without a trace.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { act } from "../../src/core/acting.ts";
import type { Action } from "../../src/core/action.ts";
import { readAction } from "../../src/core/asking.ts";
import { type Choice, type Form, type FormInput, formsOf } from "../../src/core/form.ts";
import { formatValue } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import { act as acted, newSession, undo } from "../../src/core/session.ts";
import { FAMILIES, loadFamily } from "../../src/industries/families.ts";
import { localMode } from "../../src/industries/local.ts";

/** A Saturday. */
const DAY = "2026-11-21";
const SEEDS = [1, 2, 3];
/** How many of the seeds' customers must be able to; some have too little on their card, or nothing that is open. */
const ABLE = 2;

const families = (await Promise.all(FAMILIES.map(loadFamily))).filter((family) => family !== undefined);

/** Where somebody picks among what is offered: the first, something later, and so on. */
const PICKS = [0, 0.35, 0.7, 0.15, 0.5, 0.85];

function filled(input: FormInput, pick: number): string | number {
  switch (input.kind) {
    case "amount":
      return Math.ceil(input.min + (input.max - input.min) * pick ** 4);
    case "choice":
      return input.of[Math.floor(pick * input.of.length)]?.value ?? "";
    case "date":
      return pick === 0 ? input.first : inWeek(input.first);
    case "text":
      return "It began on Monday";
  }
}

/** The first weekday in the week after a day. */
function inWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 9 - date.getUTCDay());
  return date.toISOString().slice(0, 10);
}

function formOf(mode: Mode, persona: Persona, action: Action): Form | undefined {
  return formsOf(mode, persona, { id: action.id }).find((block) => block.kind === "form");
}

/** The first input that can be done, of a few. */
function doable(mode: Mode, seed: number, { action, form }: { action: Action; form: Form }) {
  for (const pick of PICKS) {
    const raw = Object.fromEntries(form.inputs.map((input) => [input.id, filled(input, pick)]));
    const tried = act(mode, { seed, day: DAY }, { id: action.id, raw });
    if (tried.kind === "done") return tried;
  }
  return undefined;
}

function written({ shown }: Choice): string {
  const [first] = shown;
  return first ? formatValue(first.value, first.unit) : "";
}

/** How somebody asks for it: by a verb and a thing, and by a verb, a thing and one of what the form offers. */
function askedFor(action: Action, { inputs }: Form): string[] {
  const [verb = ""] = action.verbs;
  const [thing = ""] = action.things;
  const offered = inputs.find((input) => input.kind === "choice" && !input.of.some(isTime));
  const names = offered?.kind === "choice" ? offered.of.map(written) : [];
  // a number in a name may be an amount
  const named = names.find((name) => !/\d/.test(name)) ?? names[0];
  return [
    `${verb} a ${thing}`,
    `could you please ${verb} a ${thing}?`,
    ...(named === undefined ? [] : [`I'd like to ${verb} a ${thing}, ${named}`]),
  ];
}

function isTime({ shown }: Choice): boolean {
  return shown[0]?.unit === "time";
}

function assertSaid(said: string): void {
  assert.match(said, /^[\p{Lu}\p{N}$“].*[.!?]$/u, said);
  assert.doesNotMatch(
    said,
    / {2}| [.,;:]|[{}]|\(\)|\(,|undefined|NaN|\bnull\b|\b1 (?!is\b|was\b)[a-z]+s\b|\.\.| a [aeio]/,
    said,
  );
}

/** Holds one action of a business to what every action must be. */
function assertAction(mode: Mode, personas: ReadonlyMap<number, Persona>, action: Action): void {
  const who = `${mode.id}, ${action.id}`;
  let able = 0;
  for (const [seed, persona] of personas) {
    const form = formOf(mode, persona, action);
    if (!form) continue;
    for (const text of askedFor(action, form))
      assert.equal(readAction(mode, persona, text)?.action, action.id, `${who}: ${text}`);
    const done = doable(mode, seed, { action, form });
    if (!done) continue;
    able += 1;
    assertSaid(done.said);
    const session = acted({ ...newSession(DAY), seed, mode: { kind: "built-in", id: mode.id } }, done.event);
    assert.notDeepEqual(createPersona(mode, session), persona, `${who}: nothing changed`);
    assert.deepEqual(createPersona(mode, undo(session)), persona, `${who}: it left a trace`);
  }
  assert.ok(able >= ABLE, `${who}: only ${able} of ${personas.size} customers could`);
}

describe("actions", () => {
  for (const family of families)
    for (const speciality of family.specialities)
      it(`are two or three in ${family.id}/${speciality.id}, done, heard and undone`, () => {
        const mode = localMode(family, speciality, { business: speciality.names[0] });
        const personas = new Map(SEEDS.map((seed) => [seed, createPersona(mode, { seed, day: DAY })]));
        assert.ok(mode.actions.length === 2 || mode.actions.length === 3);
        for (const action of mode.actions) assertAction(mode, personas, action);
      });
});
