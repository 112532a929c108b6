/**
 * Folds many customers and their finished cards into one hash. Run by itself, in any time zone and language, it prints it.
 */
import { createHash } from "node:crypto";
import { createPersona } from "../../src/core/persona.ts";
import { HARD_DAYS, MODES } from "./customers.ts";
import { dashboardOf } from "./dashboards.ts";

/** Computes the hash, from nothing that was computed before. */
export function fingerprint(): string {
  const hash = createHash("sha256");
  for (const mode of MODES) {
    for (let seed = 0; seed < 40; seed++) {
      const day = HARD_DAYS[seed % HARD_DAYS.length] ?? HARD_DAYS[0];
      const persona = createPersona(mode, { seed, day });
      hash.update(JSON.stringify(persona));
      if (seed % 10 > 0) continue;
      for (const { id } of mode.tabs) hash.update(JSON.stringify(dashboardOf({ mode, seed, persona }, id)));
    }
  }
  return hash.digest("hex");
}

if (import.meta.main) console.log(fingerprint());
