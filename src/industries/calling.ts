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
  repair: "repair, repair shop, repair company, company",
  fix: "repair, repair shop, repair company",
  mend: "repair, repair shop",
  restore: "restorer, restoration company, restoration, repair shop, company",
  service: "service company, repair, repair company, maintenance company, company",
  install: "installer, installation company, fitter, company",
  fit: "fitter, installer, fitting company, company",
  lay: "installer, contractor, layer, company",
  clean: "cleaner, cleaning company, cleaning service, company",
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
  inspect: "inspector, inspection company, company",
  test: "testing lab, testing company, tester, company",
  manage: "manager, management company",
  maintain: "maintenance company, maintenance, service, cleaning company, company",
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

/** What a business would be called, and the part of it that is known to be a name: "bespoke oak chair maker", a chair maker. */
export type Calling = { readonly called: string; readonly known: string };

/**
 * Finds what a business that does something would be called.
 *
 * @param words folded: "company", "that", "makes", "kayaks"
 * @returns undefined if the words do not say so, or if nothing is known of a shop that does it
 */
export function callingOf(words: readonly string[]): Calling | undefined {
  const at = words.findIndex((word, index) => index > 0 && index < 6 && FORMS.has(word));
  const verb = FORMS.get(words[at] ?? "");
  const linked = /^(?:that|who|which)$/.test(words[at - 1] ?? "");
  if (verb === undefined || (!linked && !words[at]?.endsWith("ing"))) return undefined;
  const who = words.slice(0, linked ? at - 1 : at).filter((word) => ANYBODY.has(word) || !isSmall(word));
  const whose = who.at(-1) ?? "";
  if (!(ANYBODY.has(whose) || PLACES.has(whose)) || !who.every(isAnybody)) return undefined;
  const behind = words.slice(at + 1).filter((word, index) => !(index === 0 && /^(?:out|up|down|and)$/.test(word)));
  const parting = behind.findIndex((word) => PARTING.has(word));
  const thing = (parting < 0 ? behind : behind.slice(0, parting)).filter((word) => !isSmall(word)).map(singular);
  if (thing.length === 0 || thing.length > LONGEST || behind.includes("and")) return undefined;
  const found = callingFor(thing, endsOf(verb, whose));
  if (found || !ANYBODY.has(whose)) return found;
  return unheardOf(thing, CALLED[verb]?.split(", ")[0] ?? "", parting < 0 ? [] : behind.slice(parting));
}

function isAnybody(word: string): boolean {
  return ANYBODY.has(word) || PLACES.has(word) || tailFamily(singular(word)) === null;
}

/** A shop that repairs is a repair shop before it is a repair company. */
function endsOf(verb: string, whose: string): readonly string[] {
  const ends = (CALLED[verb] ?? "").split(", ");
  const all = PLACES.has(whose) && whose !== "place" ? [...ends.map((end) => `${end} ${whose}`), whose, ...ends] : ends;
  return all;
}

/** Finds a name that is known: of the whole thing, else of its last words. "A company" says least, and comes last. */
function callingFor(thing: readonly string[], ends: readonly string[]): Calling | undefined {
  const telling = ends.filter((end) => end !== "company");
  for (let from = 0; from < thing.length; from++) {
    const end = telling.find((one) => named([...thing.slice(from), one]));
    if (end !== undefined) return { called: [...thing, end].join(" "), known: [...thing.slice(from), end].join(" ") };
  }
  const company = [...thing, "company"];
  return telling.length < ends.length && named(company)
    ? { called: company.join(" "), known: company.join(" ") }
    : undefined;
}

/** What nobody is known to do is of the sort of all who do it, if that has a name: a panel recycler is a recycler. */
function unheardOf(thing: readonly string[], end: string, rest: readonly string[]): Calling {
  const called = [...thing, end, ...rest].join(" ");
  return { called, known: /^(?:recycler|mover|publisher|transport company)$/.test(end) ? end : called };
}
