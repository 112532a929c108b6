/**
 * Niches: particular businesses told by what sets them apart from a speciality of their family. A brickworks is a factory
 * with a kiln. What a niche does not say it has from that speciality. It designs nothing.
 */
import type { Family, Item, Speciality } from "./family.ts";

/** What sets a business apart. All lists are one text each, as a person would write them down. */
export type Niche = {
  readonly id: string;
  /** The id of the speciality it has the rest from. */
  readonly like: string;
  /** Comma separated; the first is its name. */
  readonly names: string;
  /** What it makes, sells or treats, comma separated: each goes before the family's ends, "brick" before "maker". */
  readonly nouns?: string;
  readonly industry: string;
  readonly words: Readonly<Record<string, string>>;
  /** Categories parted by semicolons: "Bricks: Facing brick 40-90, Firebrick 60-120; Roofing: Ridge tile 20-45". */
  readonly items: string;
  /** Parted by semicolons, as taglines are. */
  readonly companies: string;
  readonly taglines: string;
  readonly colours?: readonly string[];
  readonly icon?: string;
  /** How many times larger its deals are than they are written down here, if not as much as those of what it is like. */
  readonly deals?: number;
};

/** The niches of a family, and the ends that a noun may have there. */
export type Niches = { readonly ends: readonly string[]; readonly all: readonly Niche[] };

function parted(text: string, by: string | RegExp): string[] {
  return text.split(by).flatMap((part) => part.trim() || []);
}

/** Reads items as a niche writes them. @throws {SyntaxError} if one has no price range */
export function itemsOf(text: string): Item[] {
  return parted(text, ";").flatMap((group) => {
    const [category = "", list = ""] = parted(group, ":");
    return parted(list, /(?<=\d),/).map((item): Item => {
      const [, what, min, max] = /^(.+) (\d+)-(\d+)$/.exec(item) ?? [];
      if (what === undefined) throw new SyntaxError(`Cannot read the item "${item}": expected a name and "40-90"`);
      return [what, category, Number(min), Number(max)];
    });
  });
}

function namesOf({ names }: Niche): [string, ...string[]] {
  const [first = "", ...others] = parted(names, ",");
  return [first, ...new Set(others)];
}

function grown(niche: Niche, ends: readonly string[], base: Speciality<string>): Speciality<string> {
  const nouns = parted(niche.nouns ?? "", ",");
  return {
    ...base,
    ...(niche.icon === undefined ? {} : { icon: niche.icon }),
    ...(niche.deals === undefined ? {} : { deals: niche.deals }),
    id: niche.id,
    names: namesOf(niche),
    also: nouns.flatMap((noun) => ends.map((end) => `${noun} ${end}`)),
    nouns,
    industry: niche.industry,
    words: { ...base.words, ...niche.words },
    items: itemsOf(niche.items),
    companies: parted(niche.companies, ";"),
    taglines: parted(niche.taglines, ";"),
    colours: niche.colours ?? base.colours,
  };
}

/** Takes the names that others claim from a speciality. Its first name stays: it is what it is called. */
function without(speciality: Speciality<string>, claimed: ReadonlySet<string>): Speciality<string> {
  const [first, ...others] = speciality.names;
  return { ...speciality, names: [first, ...others.filter((name) => !claimed.has(name))] };
}

/**
 * Adds niches to a family; a name that one claims is its own from then on.
 *
 * @throws {RangeError} if one is like a speciality that there is not
 */
export function withNiches(family: Family, { ends, all }: Niches): Family {
  const more = all.map((niche) => {
    const base = family.specialities.find(({ id }) => id === niche.like);
    if (!base) throw new RangeError(`Cannot add "${niche.id}" to ${family.id}: it has no "${niche.like}" to be like`);
    return grown(niche, ends, base);
  });
  const claimed = new Set(more.flatMap(({ names }) => names));
  const [plain, ...others] = family.specialities;
  return {
    ...family,
    specialities: [without(plain, claimed), ...others.map((one) => without(one, claimed)), ...more],
  };
}
