/**
 * Law 1: the same mode, seed and day give the same customer, byte for byte, wherever and whenever it is computed; the day
 * moves dates and nothing else.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { faker } from "@faker-js/faker/locale/en";
import { describe, it } from "mocha";
import type { Value } from "../../src/core/blueprint.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import { BUILT_IN } from "../../src/industries/modes.ts";
import { customersOf, DAY, forEachCustomer, HARD_DAYS, MODES } from "./customers.ts";
import { fingerprint } from "./fingerprint.ts";

const FINGERPRINT = fileURLToPath(new URL("fingerprint.ts", import.meta.url));

async function fingerprintElsewhere(environment: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, [FINGERPRINT], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return (await text(child.stdout)).trim();
}

/** A persona without its dates, the rows of each ledger in an order of their own. */
function dateless({ blueprint }: Mode, { facts, ledgers, trends }: Persona) {
  const without = (values: Readonly<Record<string, Value>>, of: readonly { id: string; unit: string }[]) =>
    Object.fromEntries(of.filter(({ unit }) => unit !== "date").map(({ id }) => [id, values[id]]));
  return {
    facts: without(facts, blueprint.facts),
    ledgers: blueprint.ledgers.map(({ id, columns }) =>
      (ledgers[id] ?? []).map((row) => JSON.stringify(without(row, columns))).toSorted(),
    ),
    trends,
  };
}

describe("createPersona", () => {
  for (const mode of MODES)
    it(`computes the same bytes again in ${mode.id}, whatever the shared Faker does`, () => {
      forEachCustomer(mode, (persona, { seed }) => {
        faker.seed(seed);
        faker.person.fullName();
        assert.equal(JSON.stringify(createPersona(mode, { seed, day: DAY })), JSON.stringify(persona));
      });
    });

  it("leaves the shared Faker as it was", () => {
    faker.seed(7);
    const undisturbed = [faker.number.int(), faker.number.int()];
    faker.seed(7);
    const first = faker.number.int();
    for (const mode of MODES) createPersona(mode, { seed: 4711, day: DAY });
    assert.deepEqual([first, faker.number.int()], undisturbed);
  });

  it("computes the same bytes on other days of the clock, in other time zones and languages", async () => {
    const [far, turkish] = await Promise.all([
      fingerprintElsewhere({ TZ: "Pacific/Kiritimati" }),
      fingerprintElsewhere({ TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }),
    ]);
    const here = fingerprint();
    assert.match(here, /^[0-9a-f]{64}$/);
    assert.deepEqual([far, turkish], [here, here]);
  });

  for (const mode of MODES)
    it(`moves dates and nothing else from day to day in ${mode.id}`, () => {
      const some = customersOf(mode).filter((_, index) => index % 5 === 0);
      for (const { seed, persona } of some) {
        const expected = dateless(mode, persona);
        for (const day of HARD_DAYS)
          assert.deepEqual(dateless(mode, createPersona(mode, { seed, day })), expected, `seed ${seed} on ${day}`);
      }
    });

  it("gives other customers to other seeds", () => {
    for (const mode of BUILT_IN) {
      const all = customersOf(mode).map(({ persona }) => JSON.stringify(persona));
      assert.ok(new Set(all).size >= all.length - 1, mode.id); // one of the given seeds may be a typed one
    }
  });
});
