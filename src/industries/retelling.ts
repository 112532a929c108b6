/**
 * Tells a business anew by what it does with its own thing, where the speciality it was taken for says little of that: a
 * doll shop is no toy shop with train sets. It decides what is said; the mode is made elsewhere.
 */
import { ACTIVITIES } from "./activities.ts";
import { type Doing, doingOf } from "./activity.ts";
import { kindNamed } from "./businesses.ts";
import { type Family, type Item, type Speciality, titled } from "./family.ts";
import { folded, kindKey, singular } from "./fold.ts";
import { itemsOf } from "./niche.ts";
import { akinTo, isThing, knownAs } from "./things.ts";

/** How often a thing must be said for a speciality to speak of it well enough. */
const ENOUGH = 3;
/** Letters of a tab. */
const TAB = 14;
/** Words that head a tab or a tile: a thing too long for them is left out. */
const HEADS =
  /^(?:jobs|visits|bills|range|bookings|programs|shifts|gifts|output|lots|checks|courses|marks|calendar|plots|season|things|rooms|units|menu)$/;

/** Words that stand on a button behind "Order a", and their letters. */
const BUTTONS = /^(?:visit|thing|event|service|course|trip|booking|product)$/;
const BUTTON = 15;

/** What to say of a business instead: the speciality that it has the rest from, and what is its own. */
export type Retelling = Doing & {
  readonly like: readonly [family: string, speciality: string];
  readonly keeps: boolean;
};

function stem(word: string): string {
  const plain = singular(word);
  return plain.length > 5 ? plain.replace(/(?:ing|ed|er|e|y)$/, "") : plain;
}

/** Tells how many texts speak of a thing, its rarest word counted. */
export function saidIn(texts: readonly string[], thing: string): number {
  const plain = texts.map((text) => ` ${folded(text)}`);
  const counts = folded(thing)
    .split(" ")
    .map((word) => plain.filter((text) => text.includes(` ${stem(word)}`)).length);
  return Math.min(...counts);
}

/** Families whose neighbours are near enough: a hotel on the moon is still a hotel, whatever else is known. */
const BROAD = new Set(
  "lodging museum foodservice farm education fitness beauty travel media construction realestate".split(" "),
);

/** Families whose rows hang on their own categories. */
const RIGID = new Set(["beauty", "education"]);

/** Tells whether enough is known of a thing, and little enough said of it, to tell its business anew. */
function isWorthTelling(
  { activity, thing }: Doing,
  told: { family: string; plain: boolean; said: number; called: string },
): boolean {
  if (akinTo(thing).length > 0) return !/^(?:breeding|growing)$/.test(activity.id) || told.said < ENOUGH;
  const isNamed = (name: string) => kindNamed(kindKey(name))?.hint === false;
  if (activity.id === "sessions" && !told.plain) return false;
  if (activity.id === "goods" || isNamed(told.called) || isNamed(thing)) return false; // "day spa" and "bakery café" are known
  return told.plain || !BROAD.has(told.family);
}

/** What any company may do, where the family it was taken for is none of its thing: "face painting business". */
function fittingTo(family: string, doing: Doing): Doing {
  const { activity, thing } = doing;
  if (activity.id !== "goods" || activity.from.includes(family) || !thing.includes(" ") || !isThing(thing))
    return doing;
  const helping = ACTIVITIES.find(({ id }) => id === "helping");
  return helping ? { ...doing, activity: { ...helping, from: [family] } } : doing;
}

/** Finds how a business is told better than as this speciality. @returns undefined if that speaks of its thing already */
export function retellingOf(
  { id: family, specialities }: Pick<Family, "id" | "specialities">,
  { id, names, items, words }: Speciality<string>,
  called: string,
): Retelling | undefined {
  const named = doingOf(called);
  const doing = named && fittingTo(family, named);
  if (!doing?.activity.from.includes(family)) return undefined;
  const { activity, thing } = doing;
  const head = knownAs(thing) ?? thing.split(" ").at(-1) ?? thing;
  const said = saidIn([...items.map(([what]) => what), ...Object.values(words)], head);
  const owned = saidIn(names.slice(0, 1), head) > 0 || saidIn(names, head) > 1;
  const same = activity.like[0] === family;
  const plain = id === specialities[0].id;
  if (owned || said >= ENOUGH) return undefined;
  if (!isWorthTelling(doing, { family, plain, said, called })) return undefined;
  const keeps =
    (said > 0 && !RIGID.has(family) && (same || activity.like[0] !== "education")) || (same && id === activity.like[1]);
  return { ...doing, like: keeps ? [family, id] : activity.like, keeps };
}

/** Puts a thing where the stars are; it begins a text or an entry of a list with a capital if that does. */
function cast(text: string, { thing, things }: Doing, { listed }: { readonly listed: boolean }): string {
  return text.replaceAll(/(^|[,;:] )(\*\*?)|\*\*?/g, (stars: string, start?: string, first?: string) => {
    const said = (first ?? stars) === "*" ? thing : things;
    return start === undefined ? said : start + (listed ? titled(said) : said);
  });
}

function castWord([word, text]: readonly [string, string], doing: Doing): readonly [string, string] {
  if (!text.includes("*")) return [word, text];
  const said = cast(text, doing, { listed: /, |; /.test(text) || /^(?:standing|plan|collected|worth)$/.test(word) });
  const most = HEADS.test(word) ? TAB : BUTTONS.test(word) ? BUTTON : Number.POSITIVE_INFINITY;
  if (said.length <= most) return [word, said];
  const bare = text.replaceAll(/\*+ ?/g, "").trim();
  const last = doing.things.split(" ").at(-1) ?? "";
  return [word, bare || (last.length <= most ? last : "pieces")];
}

/** Letters of a row. */
const ROW = 28;

/** The items made of what goes with the thing; what is too long for a row stands alone. */
function akinItems({ activity, thing, things }: Doing): Item[] {
  const [category, what, min, max] = activity.akin;
  return akinTo(thing).map((akin, at): Item => {
    const said = what.replace("+", akin);
    const dearer = 1 + at * 0.12;
    const group = at < 3 ? titled(things) : category;
    return [titled(said.length <= ROW ? said : akin), group, Math.round(min * dearer), Math.round(max * dearer)];
  });
}

/** The items that name the thing; where more is known of it, one of each category is enough. */
function ownItems(doing: Doing): Item[] {
  const all = itemsOf(doing.activity.items);
  const first = all.filter(([, category], at) => all.findIndex((item) => item[1] === category) === at);
  return (akinTo(doing.thing).length > 0 ? first.slice(0, 4) : all).map(([what, category, min, max]): Item => {
    const said = (text: string) => titled(cast(text, doing, { listed: true }));
    return [said(what), said(category), min, max];
  });
}

/** What lists of a trade say of what goes with the thing: exhibits of a museum, exercises of a school. */
function akinWords(doing: Doing, topics: string): Readonly<Record<string, string>> {
  const { activity, thing } = doing;
  const akin = akinTo(thing);
  if (akin.length === 0) return {};
  const halls = ["Origins hall", "Great hall", "Treasury", "Cabinet room", "New wing", "Workshop hall"];
  const list = activity.words.visitList?.split(", ") ?? [];
  if (list.length > 0)
    return {
      visitList: [
        ...list.slice(0, 2).map((one) => cast(one, doing, { listed: true })),
        ...akin.slice(0, 3).map(titled),
      ].join(", "),
    };
  if (activity.id === "museum")
    return { roster: akin.map((one, at) => `${titled(one)}: ${halls[at] ?? "Great hall"}`).join("; ") };
  if (activity.id === "lessons")
    return {
      topics: [
        ...akin.map((one) => titled(one)).map((one) => `${one} drill, ${one} homework, ${one} review`),
        topics,
      ].join("; "),
    };
  return {};
}

/** The speciality with what is the business's own. @param base what it has the rest from */
export function retold(base: Speciality<string>, retelling: Retelling): Speciality<string> {
  const { activity, keeps, thing, like } = retelling;
  const plain = like.join("/") === activity.like.join("/");
  const words = Object.fromEntries(Object.entries(activity.words).map((entry) => castWord(entry, retelling)));
  const said = { ...words, ...akinWords(retelling, words.topics ?? "") };
  const rest = keeps && !plain ? base.items.filter(([what]) => saidIn([what], thing) > 0) : [];
  const items = new Map(
    [...rest, ...akinItems(retelling), ...ownItems(retelling)].toReversed().map((item) => [item[0], item]),
  );
  return {
    ...base,
    ...(activity.icon === undefined || keeps ? {} : { icon: activity.icon }),
    industry: keeps && !plain ? base.industry : titled(cast(activity.industry, retelling, { listed: false })),
    words: keeps && !plain ? base.words : { ...base.words, ...said },
    items: [...items.values()].toReversed(),
  };
}
