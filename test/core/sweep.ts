import { FAMILIES } from "../../src/industries/families.ts";
import { groundOf, ungrounded } from "../../src/core/grounding.ts";
import { sentencesIn } from "../../src/core/prose.ts";
import { familyMode, told } from "./answered.ts";
import { plant, spoil } from "./bad-answers.ts";
import { GOOD } from "./good-answers.ts";
import { BLIND_GOOD } from "./blind-answers.ts";
let n = 0, bad = 0, t = 0, g = 0, gn = 0, worst = 0;
for (const id of ["banking", "insurance", "healthcare", ...FAMILIES]) {
  const mode = await familyMode(id);
  for (let seed = 500; seed < 508; seed++) {
    const of = told(mode, seed);
    const a = performance.now(); const ground = groundOf(of); const d = performance.now() - a; g += d; gn++; if (gn > 5) worst = Math.max(worst, d);
    const list = plant(of, seed * 7 + 3);
    for (const [gid, write] of [...GOOD, ...BLIND_GOOD]) if (gid === id) { for (const i of [0, 1, 2, 3]) { const one = spoil(write(of), of, seed + i); if (one) list.push(one); } }
    for (const { what, text } of list) {
      n++;
      const b = performance.now();
      const ok = sentencesIn(text).every((s) => ungrounded(s, ground) === undefined);
      t += performance.now() - b;
      if (ok) { bad++; console.log(id, seed, what, "|", text.slice(0, 200)); }
    }
  }
}
console.log(n, bad, "ms per answer", t / n, "ground ms", g / gn, worst);
