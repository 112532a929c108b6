/**
 * Turns what somebody says a business does into what it would be called: "a company that makes kayaks" is a kayak maker.
 * It reads the order of the words; what a name stands for it asks of others, and it never goes on where it is not sure.
 */
import { tailFamily } from "./businesses.ts";
import { singular } from "./fold.ts";
import { named } from "./named.ts";
import { isSmall, PARTING } from "./parts.ts";

/** What one is called who does it, parted by commas; the first where none of them is known. */
const CALLED: Readonly<Record<string, string>> = {
  make: "maker, manufacturer, factory, company, brand",
  produce: "producer, maker, manufacturer, company",
  manufacture: "manufacturer, maker, company",
  build: "builder, maker, manufacturer, company",
  rent: "rental, rental company, hire company, hire",
  hire: "hire, hire company, rental, rental company",
  lease: "rental, leasing company, rental company",
  repair: "repair, repair shop, repair company",
  fix: "repair, repair shop, repair company",
  mend: "repair, repair shop",
  restore: "restorer, restoration company, restoration, repair shop",
  service: "service company, repair, repair company, maintenance company",
  install: "installer, installation company, fitter",
  fit: "fitter, installer, fitting company",
  lay: "installer, contractor, layer, company",
  clean: "cleaner, cleaning company, cleaning service",
  sell: "shop, store, dealer, seller",
  supply: "supplier, distributor, wholesaler, supply company",
  distribute: "distributor, wholesaler, supplier",
  import: "importer, wholesaler, distributor",
  export: "exporter, importer, wholesaler",
  transport: "transport company, transport, shipping company, haulage company",
  ship: "shipping company, transport company",
  haul: "haulage company, hauler, transport company",
  move: "mover, moving company, removal company",
  deliver: "delivery service, delivery company, delivery",
  insure: "insurance, insurance company, insurer",
  design: "designer, design studio, design company",
  recycle: "recycler, recycling company, recycling plant",
  print: "printer, printing company",
  publish: "publisher, publishing company",
  grow: "farm, grower, producer",
  breed: "breeder, farm",
  teach: "school, lessons, class",
  mine: "mine, mining company",
  drill: "drilling company, driller",
  inspect: "inspector, inspection company",
  test: "testing lab, testing company, tester",
  manage: "manager, management company",
  store: "storage company, storage",
};

/** "Makes", "making" and "make" are one word here. */
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.keys(CALLED).flatMap((verb) => {
    const stem = verb.replace(/e$/, "");
    const doubled = /^(?:fit|ship)$/.test(verb) ? `${stem}${stem.at(-1)}ing` : `${stem}ing`;
    const many = /(?:sh|ch|x)$/.test(verb) ? `${verb}es` : verb === "supply" ? "supplies" : `${verb}s`;
    return [verb, many, doubled].map((form) => [form, verb] as const);
  }),
);

/** Whoever does something: "a company that", "people who". A shop says more, and may be named along with it. */
const ANYBODY = new Set(
  "company business firm startup people someone somebody guy team brand family group operation outfit enterprise manufacturer".split(
    " ",
  ),
);
const PLACES = new Set(["shop", "store", "workshop", "factory", "place"]);

/** Words of a thing beyond which it is a sentence. */
const LONGEST = 4;

/**
 * Finds what a business that does something would be called.
 *
 * @param words folded: "company", "that", "makes", "kayaks"
 * @returns undefined if the words do not say so, or if nothing is known of a shop that does it
 */
export function callingOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word, index) => index > 0 && index < 4 && FORMS.has(word));
  const verb = FORMS.get(words[at] ?? "");
  const linked = /^(?:that|who|which)$/.test(words[at - 1] ?? "");
  if (verb === undefined || (!linked && !words[at]?.endsWith("ing"))) return undefined;
  const who = words.slice(0, linked ? at - 1 : at).filter((word) => ANYBODY.has(word) || !isSmall(word));
  const whose = who.at(-1) ?? "";
  if (!(ANYBODY.has(whose) || PLACES.has(whose)) || !who.every((word) => isAnybody(word))) return undefined;
  const behind = words.slice(at + 1).filter((word, index) => !(index === 0 && /^(?:out|and)$/.test(word)));
  const parting = behind.findIndex((word) => PARTING.has(word));
  const thing = (parting < 0 ? behind : behind.slice(0, parting)).filter((word) => !isSmall(word)).map(singular);
  if (thing.length === 0 || thing.length > LONGEST || behind.includes("and")) return undefined;
  const found = known(thing, verb, whose);
  if (found || !ANYBODY.has(whose)) return found?.join(" ");
  return [...thing, CALLED[verb]?.split(",")[0] ?? "", ...(parting < 0 ? [] : behind.slice(parting))].join(" ");
}

function isAnybody(word: string): boolean {
  return ANYBODY.has(word) || PLACES.has(word) || tailFamily(singular(word)) === null;
}

/** Finds a name that is known: of the whole thing, else of its last words. */
function known(thing: readonly string[], verb: string, whose: string): readonly string[] | undefined {
  const ends = (CALLED[verb] ?? "").split(", ");
  const all = PLACES.has(whose) && whose !== "place" ? [...ends.map((end) => `${end} ${whose}`), whose, ...ends] : ends;
  const tries = all.flatMap((end) => [[...thing, end], ...(thing.length > 1 ? [[...thing.slice(-2), end]] : [])]);
  const company = [...thing, "company"];
  return tries.find((one) => named(one)) ?? (named(company) ? company : lastOf(thing, all));
}

/** "Bespoke oak chairs" are chairs: the thing without what says which, if that is known. */
function lastOf(thing: readonly string[], ends: readonly string[]): readonly string[] | undefined {
  if (thing.length < 2) return undefined;
  const end = ends.find((one) => named([...thing.slice(-1), one]));
  return end === undefined ? undefined : [...thing, end];
}
