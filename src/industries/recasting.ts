/**
 * Recasts the texts of a mode's records: things, places, standings and titles are said another way, each the same way wherever
 * it stands. Numbers, labels, conditions and actions stay what they are. It knows no theme; `theming.ts` brings the words.
 */
import type { Fact, Ledger } from "../core/blueprint.ts";
import { type Block, Mode } from "../core/mode.ts";

/** What a mode's texts are recast with. */
export type Cast = {
  /** Of so many things one stays as it is, that the plain trade is still heard. */
  readonly every: number;
  /** Each stands before a thing: "Coffin". */
  readonly marks: readonly string[];
  /** Each stands behind one: "by moonlight". */
  readonly tails: readonly string[];
  readonly levels: readonly string[];
  readonly collected: string;
  readonly places: readonly string[];
  readonly belongings: readonly string[];
  readonly remark: string;
};

/** Letters of a row. */
const ROW = 28;

/** Words that keep their capital wherever they stand. */
const PROPER =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b|^(?:French|Italian|Greek|Japanese|Chinese|Indian|Spanish|English|German|Irish|Swedish|Danish|Finnish|Turkish|Thai|Korean|Mexican|American|British|Belgian|Swiss|Russian|Persian|Caesar|Labrador|Beagle|Form|Route|Dr|St|Mt|Margherita)\b|^\p{Lu}[\p{Lu}\d.-]|^\p{Lu}\b|^[^,]*\s[\p{Lu}\d]/u;

/** Columns of where something is, and of what is insured. */
const PLACES = /^(?:place|location|room|spot|dock|chair|where)$/;
const BELONGINGS = /^covers$/;

/** Standings that any trade might have, and what any may collect. */
const STANDING = /level|tier|club|card|rank|status|known as|circle|member|account|relationship|standing/i;
const COLLECTED = /points|stamps|tokens|crumbs|miles|visits|credits to|badges|saved$/i;

/** Columns that say what a row is for, whatever else it shows. */
const ALWAYS = ["what", "purpose", "reason"];

/** The columns that say what a row of a ledger is about: of each table the first that its sorts fill with words. */
function aboutOf({ tabs }: Mode, { id, columns, sorts }: Ledger): ReadonlySet<string> {
  const texts = columns.filter(({ unit }) => unit === "text").map((column) => column.id);
  const filled = new Set(texts.filter((column) => sorts.some(({ has }) => textsOf(has[column]).length > 0)));
  const first = tabs.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== "table" || block.ledger !== id) return [];
      return block.columns.flat().find((column) => filled.has(column)) ?? [];
    }),
  );
  return new Set([...ALWAYS.filter((column) => filled.has(column)), ...first]);
}

function textsOf(value: Ledger["sorts"][number]["has"][string] | undefined): readonly string[] {
  const values = typeof value === "object" ? (value.kind === "choice" ? value.of : []) : [value];
  return values.filter((one) => typeof one === "string");
}

/** Lists what the rows are about, each once, in the order they are written down. */
function subjectsOf(mode: Mode): readonly string[] {
  const all = mode.blueprint.ledgers.flatMap((ledger) => {
    const about = [...aboutOf(mode, ledger)];
    return ledger.sorts.flatMap(({ has }) => about.flatMap((column) => textsOf(has[column])));
  });
  return [...new Set(all)];
}

/** Names of other firms: they are called for the theme, and do what they do. */
const FIRMS =
  /^\p{Lu}.* (Market|Grocers|Foods|Hearth|Coffee|Espresso|Café|Books|Goods|Outfitters|Fitness|Pharmacy|Drugs|Apothecary|Dental|Video|Music|Fuel|Gas|Electric|Energy|Light|Internet|Mobile|Loans|Sewer)$/u;

/** Says one thing with a mark before it or a tail behind it, as far as a row has room. */
function marked(text: string, at: number, { marks, tails }: Cast): string {
  const firm = FIRMS.exec(text)?.[1];
  if (firm !== undefined) return `${marks[at % marks.length]} ${firm}`;
  const behind = tails.map((tail) => `${text}, ${tail}`);
  const small = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const before = marks.map((mark) => `${mark} ${small}`);
  const turn = (all: readonly string[]) => all.map((_, index) => all[(index + at) % all.length] ?? text);
  const tries = [
    ...(PROPER.test(text) ? [] : turn(before)),
    ...(text.includes(",") || at % 4 < 3 !== PROPER.test(text) ? [] : turn(behind)),
  ];
  return tries.find((one) => one.length <= ROW) ?? text;
}

/** What nobody makes light of. */
const GRAVE = /child|pediatric|neonat|maternity|trauma|hospice|cancer|oncolog|chemo|miscarr|suicid/i;

/** What becomes of each subject that is said another way. */
function recastOf(mode: Mode, told: Cast): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const subjects = subjectsOf(mode);
  const taken = new Set(subjects);
  for (const [at, subject] of subjects.entries()) {
    const said = at % told.every === told.every - 1 && !FIRMS.test(subject) ? subject : marked(subject, at, told);
    if (taken.has(said) || !/\p{Ll}/u.test(subject) || GRAVE.test(subject)) continue;
    taken.add(said);
    made.set(subject, said);
  }
  return made;
}

/** Keys under which a text names something, or is a sentence of its own. */
const KEPT = new Set(["id", "label", "title", "noun", "things", "verbs", "done", "otherwise", "note", "empty"]);

/** Says every text of a value another way where there is one; what it is made of stays. */
function replaced(value: unknown, said: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return said.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, said));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, KEPT.has(key) ? one : replaced(one, said)]);
  return Object.fromEntries(entries);
}

/** The standings that any trade might have, each with the theme's own in its place. */
function standings({ blueprint }: Mode, { levels }: Cast): readonly (readonly [string, string])[] {
  const fact = blueprint.facts.find(({ id, label }) => id === "standing" && STANDING.test(label));
  const own = fact?.from.kind === "choice" ? fact.from.of.map(String) : [];
  return own.length > levels.length ? [] : own.map((level, at) => [level, levels[at] ?? level] as const);
}

/** Draws where something is from the theme's places too, and what is insured from its belongings. */
function placed(ledger: Ledger, { places, belongings }: Cast): Ledger {
  return {
    ...ledger,
    columns: ledger.columns.map((column) =>
      PLACES.test(column.id) && column.from?.kind === "choice"
        ? { ...column, from: { ...column.from, of: [...places, ...column.from.of.slice(0, 1)] } }
        : column,
    ),
    sorts: ledger.sorts.map((sort, at) => {
      const has = Object.entries(sort.has).map(([id, value]) => {
        const one = belongings[at % belongings.length];
        return [id, BELONGINGS.test(id) && one !== undefined ? one : value] as const;
      });
      return { ...sort, has: Object.fromEntries(has) };
    }),
  };
}

/** Says in a title what is collected here. */
function entitled(block: Block, told: Cast, was: string | undefined): Block {
  if (!("title" in block) || was === undefined) return block;
  return { ...block, title: block.title.replace(was, told.collected) };
}

/** Recasts a mode's texts. What it shows, sums and does is as before. */
export function cast(mode: Mode, told: Cast): Mode {
  const said = new Map([...recastOf(mode, told), ...standings(mode, told)]);
  const { tabs, blueprint, ...rest } = Mode.parse(replaced(mode, said));
  const collected = blueprint.facts.find(({ id, label }) => id === "collected" && COLLECTED.test(label));
  const relabelled = (fact: Fact) => (fact === collected ? { ...fact, label: told.collected } : fact);
  return {
    ...rest,
    tabs: tabs.map(({ blocks, ...tab }) => ({
      ...tab,
      blocks: blocks.map((block) => entitled(block, told, collected?.label)),
    })),
    blueprint: {
      ...blueprint,
      facts: blueprint.facts.map(relabelled),
      ledgers: blueprint.ledgers.map((ledger) => placed(ledger, told)),
      story: `${blueprint.story} ${told.remark}`,
    },
  };
}
