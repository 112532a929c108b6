/**
 * The local generator: from a family and a speciality to a whole mode, without a model. The same business always becomes
 * the same mode.
 */
import type { Mode } from "../core/mode.ts";
import { hash } from "../core/seed.ts";
import { enlarged } from "./deals.ts";
import type { Family, Speciality } from "./family.ts";

/** Who the mode is for: what the user called the business, cleaned. */
export type Wanted = { readonly business: string };

function chosen<Thing>(things: readonly Thing[], by: string, otherwise: Thing): Thing {
  return things[hash(by) % things.length] ?? otherwise;
}

/** Makes the mode of a business. Its name, tagline and colour are picked by what the user called it. */
export function localMode<Word extends string>(
  family: Family<Word>,
  speciality: Speciality<Word>,
  { business }: Wanted,
): Mode {
  const folded = business.toLowerCase();
  const mode: Mode = {
    id: `local:${family.id}/${speciality.id}:${folded}`,
    name: business,
    industry: speciality.industry,
    company: chosen(speciality.companies, folded, business),
    tagline: chosen(speciality.taglines, folded, ""),
    colour: chosen(speciality.colours, folded, "#37474F"),
    icon: speciality.icon ?? family.icon,
    origin: "local",
    ...family.design(speciality),
  };
  return speciality.deals === undefined ? mode : enlarged(mode, speciality.deals);
}
