/**
 * Compiles the pictures that modes may use from Material Design Icons into `src/industries/icons.json`: a name each with
 * an outline on a 24 x 24 grid. Run it again after adding a name here: `node scripts/compile-icons.ts`.
 */
import { writeFileSync } from "node:fs";
import * as outlines from "@mdi/js";

const ICONS = {
  bank: outlines.mdiBank,
  health: outlines.mdiHeartPulse,
  shield: outlines.mdiShieldCheck,
  store: outlines.mdiStorefront,
};

writeFileSync(new URL("../src/industries/icons.json", import.meta.url), `${JSON.stringify(ICONS, null, 2)}\n`);
