/**
 * Reads real brands from name-suggestion-index and their colours from simple-icons, and settles which of several owners
 * of a name is meant. A colour is taken only where the names are equal and the two sources agree on the web address.
 */
import { capitalised, folded } from "../src/industries/fold.ts";

/** A brand under one of its names. */
export type Brand = {
  readonly key: string;
  readonly name: string;
  /** The preset it is: `amenity/cafe`. */
  readonly place: string;
  readonly colour: string;
  /** Known wherever one asks: its name is taken for it also in small letters. */
  readonly famous: boolean;
};

/** An entry of name-suggestion-index. */
export type Suggested = {
  readonly displayName: string;
  readonly matchNames?: readonly string[];
  readonly locationSet: { readonly include: readonly unknown[] };
  readonly tags: Readonly<Record<string, string>>;
};
export type Suggestions = Readonly<Record<string, { readonly items: readonly Suggested[] }>>;
/** An entry of simple-icons. */
export type Icon = {
  readonly title: string;
  readonly hex: string;
  readonly source: string;
  readonly aliases?: { readonly aka?: readonly string[]; readonly loc?: Readonly<Record<string, string>> };
};
/** What Wikidata says of a brand. */
export type Described = { readonly description?: string; readonly officialWebsites?: readonly string[] };

/** Where brands are taken from; operators only for trades that have no shops. */
const TREES =
  /^brands\/(?!advertising|man_made|landuse|emergency|highway|waterway|tourism\/information)|^operators\/(?:office\/(?:energy_supplier|water_utility)|power\/plant|route\/railway|amenity\/hospital)$|^transit\/route\/(?:train|subway)$/;
/** Machines and corners with a brand on them, not businesses. */
const CORNERS =
  /amenity\/(?:atm|vending_machine|parcel_locker|payment_\w+|charging_station|photo_booth|telephone|public_bookcase|waste_basket|trolley_bay|weighbridge|bicycle_parking|recycling|parking)|leisure\/(?:playground|dog_park)|shop\/outpost/;
/** A supermarket has a pharmacy and pumps, not the other way round. */
const WEIGHTS: readonly (readonly [trade: RegExp, weight: number])[] = [
  [/shop\/(?:department_store|supermarket|furniture|wholesale)|amenity\/bank|tourism\/hotel/, 9],
  [/amenity\/(?:fast_food|restaurant|cinema)|shop\/(?:clothes|electronics|convenience|doityourself|car|books)$/, 7],
  [/^operators|^transit/, 1],
  [/amenity\/(?:car_wash|bicycle_rental|social_\w+|money_transfer|bureau_de_change)|car_repair|garden_centre/, 2],
  [/amenity\/(?:fuel|pharmacy|cafe)|mobile_phone|car_rental/, 5],
];
/** Names that are words of every day, wherever they come from. */
const PLAIN = /^(?:\p{N}{1,2}|.|the|name|shop|store|supermarket|restaurant|test|pharmacy|bakery|bank|hotel|cafe)$/u;

function weightOf(tree: string, item: Suggested, described: Described | undefined): number {
  const weight = WEIGHTS.find(([trade]) => trade.test(tree))?.[1] ?? 4;
  const words = (tree.split("/")[2] ?? "").split("_");
  const said = described?.description?.toLowerCase() ?? "";
  const fitting = words.some((word) => word.length > 3 && said.includes(word.slice(0, 6))) ? 8 : 0;
  const oily = tree.endsWith("/fuel") && /\boil|petrol|fuel|gas station/.test(said) ? 8 : 0;
  const everywhere = item.locationSet.include.includes("001") ? 3 : Math.min(2, item.locationSet.include.length / 4);
  return weight + Math.max(fitting, oily) + everywhere - (CORNERS.test(tree) ? 20 : 0);
}

/** Names as their owner writes them, each with how sure it is that they mean this one. */
function namesOf({
  displayName,
  matchNames = [],
  tags,
}: Suggested): (readonly [name: string, as: string, sure: number])[] {
  const own = tags.brand ?? tags.name ?? displayName;
  const english = tags["brand:en"] ?? tags["name:en"] ?? own;
  const others = [tags.short_name, tags.alt_name, tags.official_name, tags["official_name:en"], ...matchNames];
  return [
    ...[own, tags.name, displayName.replace(/ \(.*\)$/, "")].flatMap((name) =>
      name ? [[name, name, 30] as const] : [],
    ),
    [english, english, 28],
    ...others.flatMap((names) => (names ?? "").split(";").map((name) => [name.trim(), english, 0] as const)),
  ];
}

function hostOf(address: string): string {
  const labels = /^https?:\/\/([^/:]+)/.exec(address)?.[1]?.split(".") ?? [];
  const short = labels.length > 2 && /^(?:co|com|org|net)$/.test(labels.at(-2) ?? "") ? -3 : -2;
  return labels.at(short) ?? "";
}

/** Colours of simple-icons by folded name. */
export function coloursOf(icons: readonly Icon[]): (name: string, websites?: readonly string[]) => string {
  const byName = new Map<string, Icon>();
  for (const icon of [...icons].reverse())
    for (const name of [...(icon.aliases?.aka ?? []), ...Object.values(icon.aliases?.loc ?? {}), icon.title])
      byName.set(folded(name), icon);
  return (name, websites) => {
    const key = folded(name);
    const icon = byName.get(key);
    if (!icon) return "";
    const host = hostOf(icon.source);
    const agreed = websites === undefined || websites.some((site) => hostOf(site) === host);
    const alike =
      key.includes(" ") || (websites?.length && websites.some((site) => hostOf(site) === key) && host === key);
    return agreed || alike ? icon.hex : "";
  };
}

/** Lists the brands of the open data, the likeliest owner of each name only. */
export function openBrands(
  suggestions: Suggestions,
  wikidata: Readonly<Record<string, Described>>,
  { colour }: { readonly colour: ReturnType<typeof coloursOf> },
): Map<string, Brand> {
  const best = new Map<string, Brand & { readonly sure: number }>();
  for (const [tree, { items }] of Object.entries(suggestions)) {
    if (!TREES.test(tree)) continue;
    const place = tree.replace(/^\w+\//, "").replace(/^route\/(train|subway)$/, "public_transport/station_$1");
    for (const item of items) {
      const described = wikidata[item.tags["brand:wikidata"] ?? item.tags["operator:wikidata"] ?? ""];
      const weight = weightOf(tree, item, described);
      if (weight < 0) continue;
      const websites = described?.officialWebsites ?? [];
      const cuisine = item.tags.cuisine?.split(";")[0];
      const shade = namesOf(item).reduce((found, [, as]) => found || colour(as, websites), "");
      for (const [name, as, sure] of namesOf(item)) {
        const key = folded(name);
        if (key.length < 2 || key.length > 32 || PLAIN.test(key)) continue;
        if (!/^[\p{Script=Latin}\d ]+$/u.test(key) && key.includes(" ")) continue;
        if (sure === 0 && (!/^[\p{Script=Latin}\d ]+$/u.test(key) || key.startsWith(`${folded(as)} `))) continue;
        const famous = sure > 0 && (shade !== "" || item.locationSet.include.includes("001"));
        const brand = { key, name: as === "" ? capitalised(key) : as, colour: shade, sure: sure + weight, famous };
        const finer = cuisine ? `${place}/${cuisine}` : place;
        const known = best.get(key);
        if (!known || brand.sure > known.sure)
          best.set(key, { ...brand, colour: brand.colour || (known?.name === as ? known.colour : ""), place: finer });
      }
    }
  }
  return best;
}
