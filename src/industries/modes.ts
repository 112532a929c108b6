/**
 * The modes there are: three built in, and one for any other business, made by its family, with the model's draft over it.
 */
import { faultsOf } from "../core/lawful.ts";
import { mergeDraft } from "../core/merge.ts";
import type { Mode } from "../core/mode.ts";
import type { ModeReference } from "../core/session.ts";
import { banking } from "./banking.ts";
import { enriched } from "./enriching.ts";
import { loadFamily } from "./families.ts";
import { healthcare } from "./healthcare.ts";
import icons from "./icons.json" with { type: "json" };
import { insurance } from "./insurance.ts";
import { localMode } from "./local.ts";
import { inOwnWords, ofOwnNoun } from "./own-words.ts";
import { retellingOf, retold } from "./retelling.ts";
import { laidOver, suits, type Themed, themeIn } from "./theming.ts";

/** The built-in modes, in the order they are offered. */
export const BUILT_IN: readonly Mode[] = [banking, insurance, healthcare];

/** How many modes are kept ready; making one anew takes a few milliseconds. */
const READY = 200;
const ready = new Map<string, Mode>();

/** A mode that was made for a business. */
export type Made = Extract<ModeReference, { kind: "made" }>;

/** Finds what is wrong with a mode, its picture included. */
export function modeFaults(mode: Mode): string[] {
  return faultsOf(mode, Object.keys(icons));
}

/** The family whose first speciality is the plain one, for a business that nobody knows. */
const PLAIN = "services";

/** What a business is called, and what it is taken for. */
type Taken = Omit<Made, "draft" | "kind">;

/** Finds the theme that is laid over a business, if its words name one that its trade does not speak of anyway. */
async function themeOver({ business, family, speciality }: Taken): Promise<Themed | undefined> {
  const themed = themeIn(business);
  if (!themed || !suits(themed.theme, family)) return undefined;
  const known = (await loadFamily(family))?.specialities.find(({ id }) => id === speciality);
  const own = known?.names.some((name) => themed.theme.names.some((theme) => ` ${name} `.includes(` ${theme} `)));
  return own ? undefined : themed;
}

/** True for a business that is a built-in mode as it stands: a bank, and no bank for cats. */
export function isBuiltIn({ business, family }: Pick<Taken, "business" | "family">): boolean {
  const themed = themeIn(business);
  return BUILT_IN.some(({ id }) => id === family) && !(themed && suits(themed.theme, family));
}

/** Makes the mode of a business without a model: its trade's, and its theme's over it. */
export async function makeLocal(taken: Taken): Promise<Mode> {
  const themed = await themeOver(taken);
  if (!themed) return makeTrade(taken);
  return laidOver(await makeTrade({ ...taken, business: themed.trade }), themed, taken.business);
}

/** Makes the mode of a trade: its family's, else the plain one. */
async function makeTrade({ business, family: id, speciality: wanted }: Taken): Promise<Mode> {
  const builtIn = BUILT_IN.find((mode) => mode.id === id);
  if (builtIn) return builtIn;
  const known = await loadFamily(id);
  const family = known ?? (await loadFamily(PLAIN));
  if (!family) throw new RangeError(`Cannot make a business of the family "${id}": there is none, nor "${PLAIN}"`);
  const speciality = family.specialities.find((one) => one.id === wanted) ?? family.specialities[0];
  const retelling = retellingOf(family, speciality, business);
  if (retelling) {
    const [home, base] = retelling.like;
    const told = await loadFamily(home);
    const like = told?.specialities.find((one) => one.id === base);
    if (told && like) return localMode(told, retold(like, retelling), { business });
  }
  const own = known ? ofOwnNoun(family.id, speciality, business) : inOwnWords(speciality, business);
  return localMode(family, enriched(family.id, own, business), { business });
}

/** Makes a business's mode; a model's draft is laid over the local one, and the result is as lawful as that is. */
async function make(reference: Made): Promise<Mode> {
  const local = await makeLocal(reference);
  return reference.draft ? mergeDraft(local, reference.draft, modeFaults) : local;
}

/** Finds or makes the mode a reference names. A built-in one that is no longer there becomes the plain mode of its name. */
export async function modeOf(reference: ModeReference): Promise<Mode> {
  if (reference.kind === "built-in")
    return makeLocal({ business: reference.id, family: reference.id, speciality: null });
  const key = JSON.stringify(reference);
  const mode = ready.get(key) ?? (await make(reference));
  ready.delete(key);
  ready.set(key, mode);
  const [oldest] = ready.keys();
  if (ready.size > READY && oldest !== undefined) ready.delete(oldest);
  return mode;
}
