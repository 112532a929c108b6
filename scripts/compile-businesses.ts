/**
 * Compiles what recognition knows into `src/industries/businesses.txt`: kinds of business in many languages, real brands
 * with their colours, and the words of each trade. Run it again after changing a family or one of the lists beside it:
 *
 *     npm install --no-save --prefix /tmp/open-data @openstreetmap/id-tagging-schema name-suggestion-index simple-icons
 *     node scripts/compile-businesses.ts /tmp/open-data/node_modules
 *
 * The packages hold 170 MB, so they are not installed with the project. The format is told in `src/industries/businesses.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { folded, kindKey } from "../src/industries/fold.ts";
import { everyThing } from "../src/industries/things.ts";
import { BRANDS } from "./business-brands.ts";
import { KINDS, PAIRS, TAILS } from "./business-kinds.ts";
import { brandLine, indexSections, type Named, RANK, wordsIn } from "./business-lines.ts";
import { PRESETS } from "./business-presets.ts";
import { loadFamilies, specialitiesByName } from "./family-names.ts";
import { coloursOf, type Icon, openBrands } from "./open-brands.ts";

const PACKAGES = resolve(process.argv[2] ?? "node_modules");
/** Languages with all their synonyms; of the others the names alone. */
const SPOKEN = ["en", "de", "fr", "es", "it", "nl", "pt", "pt-BR", "en-GB"];
/** Others, by how much of the editor is translated and how many people speak them; more would not fit in 1.5 MB. */
const OTHERS =
  "ja zh zh-CN zh-TW ko ru uk pl cs sk hu ro sv da nb fi tr ar el he fa hr sr sl bg ca et lv lt id vi th hi af is".split(
    " ",
  );
/** Of the others, those whose synonyms are worth having too. */
const ALIASED = ["ja", "zh", "ru", "ar", "ko", "pl"];
/** How loudly words must speak for a speciality before a name is taken for one of it. */
const SPEAKS = 4;
const BUILT_IN = ["banking", "insurance", "healthcare"];

type Preset = { readonly name?: string; readonly aliases?: string; readonly terms?: string };

function read(path: string) {
  return JSON.parse(readFileSync(join(PACKAGES, path), "utf8"));
}

function list(text: string | undefined, parts: RegExp = /[,\n;]/): string[] {
  return (text ?? "").split(parts).flatMap((part) => part.trim() || []);
}

const families = await loadFamilies();
const specialities = specialitiesByName(families);

const kinds: string[] = [];
const names = new Map<string, Named>();
const votes = new Map<string, Map<number, number>>();
const tails = new Map(
  TAILS.toReversed().flatMap(([family, words]) => list(words).map((word) => [kindKey(word), family] as const)),
);

function kindOf(family: string, name: string, speciality?: string): number {
  const line = [family, speciality ?? "", name].join("\t");
  const at = kinds.indexOf(line);
  return at < 0 ? kinds.push(line) - 1 : at;
}

function specialityOf(family: string, synonyms: readonly string[]): string | undefined {
  return synonyms.map((name) => specialities.get(`${family}/${kindKey(name)}`)?.id).find((id) => id !== undefined);
}

function add(name: string, kind: number, rank: number): void {
  const key = kindKey(name);
  if (key === "" || key.length > (rank <= RANK.spoken ? 26 : 60) || (rank <= RANK.spoken && tails.has(key))) return;
  if (rank !== RANK.foreign && rank !== RANK.made) vote(key, kind, rank);
  const known = names.get(key);
  if (!known || rank > known.rank) names.set(key, { key, kind, rank });
}

/** A word stands for a kind the more, the fewer other kinds are named with it. */
function vote(text: string, kind: number, rank: number): void {
  const words = text.split(" ");
  for (const word of words) {
    if (word.length < 3 || tails.has(word)) continue;
    const weight = (words.length === 1 ? 6 : 2) * (rank <= RANK.weak ? 0.4 : rank <= RANK.spoken ? 0.6 : 1);
    const of = votes.get(word) ?? new Map<number, number>();
    votes.set(word, of.set(kind, (of.get(kind) ?? 0) + weight));
  }
}

/** Two families may claim a name: the list by hand decides, then whose first name it is. */
const byHand = new Map(
  Object.entries(KINDS).flatMap(([family, lines]) =>
    lines.flatMap((line) => list(line).map((name) => [kindKey(name), family] as const)),
  ),
);
for (const { id: family, specialities: all } of families.toSorted((a, b) => a.id.localeCompare(b.id)))
  for (const { id, names: synonyms, also = [], nouns = [], items } of all) {
    const kind = kindOf(family, synonyms[0], id);
    for (const [at, name] of synonyms.entries())
      add(name, kind, RANK.speciality + (byHand.get(kindKey(name)) === family ? 0.5 : 0) + (at === 0 ? 0.25 : 0));
    for (const name of also) add(name, kind, RANK.made);
    for (const noun of nouns) vote(kindKey(noun), kind, RANK.speciality);
    for (const [what] of items) vote(kindKey(what), kind, RANK.weak);
  }

for (const [family, lines] of Object.entries(KINDS))
  for (const line of lines) {
    const synonyms = list(line);
    const elsewhere = BUILT_IN.includes(family) || family === "none" ? undefined : anywhere(synonyms);
    const of = specialityOf(family, synonyms.slice(0, 3));
    for (const name of synonyms) {
      const own = specialityOf(family, [name]) ?? of;
      const kind =
        own || !elsewhere
          ? kindOf(family, own ? nameOf(family, own) : (synonyms[0] ?? name), own)
          : kindOf(elsewhere.family, nameOf(elsewhere.family, elsewhere.id), elsewhere.id);
      add(name, kind, BUILT_IN.includes(family) ? RANK.builtIn : RANK.hand);
    }
  }

/** A noun that the list by hand gives to a family stands for that one of its specialities which is told by it. */
for (const { id: family, specialities: all } of families)
  for (const { id, names: synonyms, nouns = [] } of all)
    for (const noun of nouns) {
      const known = names.get(kindKey(noun));
      if (known?.rank === RANK.hand && kinds[known.kind]?.startsWith(`${family}\t`))
        add(noun, kindOf(family, synonyms[0], id), RANK.made);
    }

/** The speciality of any family that has the first of these names that one has; for lines whose own family has none. */
function anywhere(synonyms: readonly string[]) {
  return synonyms
    .slice(0, 1)
    .map((name) => specialities.get(`/${kindKey(name)}`))
    .find((one) => one !== undefined);
}

function nameOf(family: string, speciality: string): string {
  return (
    families.find(({ id }) => id === family)?.specialities.find(({ id }) => id === speciality)?.names[0] ?? speciality
  );
}

for (const [family, name, first, second] of PAIRS) {
  const kind = kindOf(family, name, specialityOf(family, [name]));
  for (const a of list(first)) for (const b of list(second)) add(`${a} ${b}`, kind, RANK.pair);
}

const english: Readonly<Record<string, Preset>> = read("@openstreetmap/id-tagging-schema/dist/translations/en.min.json")
  .en.presets.presets;
const presets = new Map<string, number>();
for (const pattern of ["*", ""])
  for (const [family, ids] of Object.entries(PRESETS))
    for (const id of ids.split(" ").filter((one) => one.endsWith("*") === (pattern === "*")))
      for (const preset of pattern ? Object.keys(english).filter((one) => one.startsWith(id.slice(0, -1))) : [id])
        presets.set(preset, presetKind(family, preset));

function presetKind(family: string, id: string): number {
  const { name = id.replace(/^.*\//, "").replaceAll("_", " "), aliases, terms } = english[id] ?? {};
  const plain = name.replace(/ (?:Grounds|Point)$/, "").toLowerCase();
  const known = names.get(kindKey(plain));
  if (known && known.rank >= RANK.hand) return known.kind;
  const claimed = specialities.get(`/${kindKey(plain)}`);
  if (claimed && !BUILT_IN.includes(family)) return kindOf(claimed.family, plain, claimed.id);
  const own = specialityOf(family, [plain, ...list(aliases), ...list(terms)]);
  return kindOf(family, plain, own ?? likeliest(family, kindKey(plain)));
}

/** The speciality of a family for which the words of a name speak most: "camera equipment store" has cameras. */
function likeliest(family: string, key: string): string | undefined {
  const sums = new Map<string, number>();
  for (const word of key.split(" ").filter((one) => !tails.has(one)))
    for (const [kind, weight] of votes.get(word) ?? []) {
      const [of, speciality = ""] = kinds[kind]?.split("\t") ?? [];
      if (of === family && speciality !== "") sums.set(speciality, (sums.get(speciality) ?? 0) + weight);
    }
  const [best] = [...sums].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= SPEAKS ? best[0] : undefined;
}

const foreign = new Set<string>();
const folder = join(PACKAGES, "@openstreetmap/id-tagging-schema/dist/translations");
const languages = readdirSync(folder).flatMap((file) => /^([\w-]+)\.min\.json$/.exec(file)?.[1] ?? []);
for (const language of [...new Set([...SPOKEN, ...OTHERS])].filter((one) => languages.includes(one))) {
  const said: Readonly<Record<string, Preset>> =
    read(`@openstreetmap/id-tagging-schema/dist/translations/${language}.min.json`)[language]?.presets?.presets ?? {};
  const spoken = SPOKEN.includes(language);
  const rank = language === "en" ? RANK.english : spoken ? RANK.spoken : RANK.foreign;
  for (const [id, kind] of presets) {
    const { name, aliases, terms } = said[id] ?? {};
    if (!language.startsWith("en"))
      for (const word of kindKey([name, aliases, spoken ? terms : ""].join(" ")).split(" ")) foreign.add(word);
    for (const one of list(name, /[\n;/]/)) add(one, kind, rank);
    for (const alias of ALIASED.includes(language) ? list(aliases, /[\n;]/) : []) add(alias, kind, rank);
    if (!spoken) continue;
    for (const alias of list(aliases, /[\n;]/)) add(alias, kind, rank);
    for (const term of list(terms)) if (term.split(" ").length < 3) add(term, kind, RANK.weak);
  }
}

const icons: readonly Icon[] = read("simple-icons/data/simple-icons.json");
const colour = coloursOf(icons);
const { nsi } = read("name-suggestion-index/dist/json/nsi.min.json");
const { wikidata } = read("name-suggestion-index/dist/wikidata/wikidata.min.json");
const brands = new Map<string, string>();
for (const { key, name, place, colour: shade, famous } of openBrands(nsi, wikidata, { colour }).values()) {
  const kind = presets.get(place) ?? presets.get(place.split("/").slice(0, 2).join("/"));
  const common = names.get(kindKey(key));
  if (kind !== undefined && (!common || common.rank < RANK.spoken))
    brands.set(key, brandLine(key, { name, kind, colour: shade, famous }));
}
for (const [kindName, line] of Object.entries(BRANDS)) {
  const kind = names.get(kindKey(kindName))?.kind;
  if (kind === undefined) throw new Error(`Cannot compile brands: "${kindName}" is no kind of business-kinds.ts`);
  for (const [name = "", ...others] of list(line, /;/).map((brand) => brand.split("="))) {
    const shade = [name, ...others].map((one) => colour(one)).find(Boolean) ?? "";
    for (const key of [name, ...others].map(folded))
      brands.set(key, brandLine(key, { name, kind, famous: true, colour: shade }));
  }
}

const everyday = wordsIn(
  JSON.stringify(read("@openstreetmap/id-tagging-schema/dist/translations/en.min.json")) + everyThing(),
);
const sections = indexSections({ kinds, names, brands, votes, tails, foreign, everyday });
writeFileSync(
  new URL("../src/industries/businesses.txt", import.meta.url),
  `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`,
);
const [kindCount, nameCount, brandCount, wordCount] = sections.map(({ length }) => length);
console.log(
  `${kindCount} kinds under ${nameCount} names, ${brandCount} brands, ${wordCount} words, of ${families.length} families`,
);
