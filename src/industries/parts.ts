/**
 * Finds the kind of business that a phrase names by its parts: its end, its beginning, a word written together, or what all
 * its words speak for. Knows nothing of brands or of misspellings.
 */
import { type Kind, kindNamed, plainSpeciality, tailFamily, tradeWord } from "./businesses.ts";
import { kindOfCompound } from "./compound.ts";
import { singular } from "./fold.ts";
import { type Found, named } from "./named.ts";

/** What a family's word must weigh for the phrase to be taken for that trade. */
const ENOUGH = 3;

/** Words that part what a business is from what it is for: "hospital for dolls", "tienda de flores". */
export const PARTING: ReadonlySet<string> = new Set(
  (
    "of on in for with at from to by near inside through around across along beside behind under between that which who where selling making serving offering supplying supporting providing specialized specializing " +
    "de del des du d di da do dos das della delle dei degli al a la aux pour para per con avec fur von vom mit auf im zum zur voor van met op om"
  ).split(" "),
);
/** Words that say nothing of a trade. */
const EMPTY = new Set(
  (
    "the an and or very really my our your their der die das el los las le les il lo gli een het um uma un une una ein eine new best great good big small little mobile " +
    "custom sell make serve offer only just online local famous people you can buy get i l proto"
  ).split(" "),
);

/** "Based in Zurich" says where; "plant-based" does not. */
const PLACED = new Set(["based", "located", "headquartered"]);
const NEAR = new Set(["in", "at", "near", "on"]);
/** Words behind which a place stands, seldom a trade: a kiosk in the mall is no mall. */
const WHERE = new Set(["in", "at", "near", "on", "by", "inside", "through", "across", "along", "beside", "around"]);

/** A hospital for horses is none for people: families that a word may lead to from one that has no specialities. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { healthcare: ["veterinary"] };

/** Says how food is served, not which: "thai street food stall". */
const SERVED = new Set(["foodTruck"]);

/** Tells whether a word is a small one that is no part of a name: "of", "the". */
export function isSmall(word: string): boolean {
  return PARTING.has(word) || EMPTY.has(word);
}

/** Finds the kind by its parts, the surest way first. */
export function kindOf(said: readonly string[]): Found | undefined {
  const words = said.filter((word, at) => !(PLACED.has(word) && NEAR.has(said[at + 1] ?? "")));
  const parting = words.findIndex(
    (word, at) => at > 0 && at < words.length - 1 && PARTING.has(word) && words[at - 1] !== "drive", // a drive-through
  );
  const [head, rest] = parting < 0 ? [words, []] : [words.slice(0, parting), words.slice(parting + 1)];
  const tail = rest.filter((word) => !EMPTY.has(word) && !PARTING.has(word));
  const turned = tail.length > 0 ? (named([...tail, ...head]) ?? named([...tail, ...withoutSmall(head)])) : undefined;
  const bare = withoutTails(head);
  return (
    turned ??
    named(bare) ??
    ofMoney(head) ??
    named(head) ??
    named(withoutTails(head, ["retail", "agency"])) ??
    beforeTail(head) ??
    ending(bare, tail, 2) ??
    (isVague(head.at(-1)) ? undefined : ending(head, tail, 2)) ??
    ending(bare, tail) ??
    (tail.length > 0 && !WHERE.has(words[parting] ?? "") ? forWhat(tail, bare) : undefined) ??
    ending(head, tail, 2) ??
    (bare.length < head.length && isVague(head.at(-1)) ? scored(withoutSmall(bare)) : undefined) ??
    ending(head, tail) ??
    forWhat(tail, bare) ??
    beginning(bare) ??
    compound(bare.length > 0 ? bare : head) ??
    scored(withoutSmall([...tail, ...head]))
  );
}

/** What stands behind "for" or "of". */
function forWhat(tail: readonly string[], others: readonly string[]): Found | undefined {
  return tail.length > 0 ? (named(tail) ?? ending(withoutTails(tail), others)) : undefined;
}

/** Tells whether a word stands for no trade of its own: a cold brew startup makes no software. */
function isVague(word = ""): boolean {
  return tailFamily(singular(word)) === null;
}

function withoutSmall(words: readonly string[]): readonly string[] {
  return words.filter((word) => !EMPTY.has(word));
}

/** Drops "company", "shop", "services" from the end, and other words that stand for one of these families. */
function withoutTails(words: readonly string[], families: readonly string[] = ["retail"]): readonly string[] {
  const last = words.findLastIndex((word) => {
    const tail = tailFamily(singular(word));
    return !EMPTY.has(word) && tail !== null && (tail === undefined || !families.includes(tail));
  });
  return words.slice(0, last + 1);
}

/** Families whose business is the same by app as at the counter. */
const OF_MONEY = new Set(["banking", "insurance", "cover", "investment"]);

/** "Renters insurance app" insures renters. */
function ofMoney(words: readonly string[]): Found | undefined {
  const found = tailFamily(singular(words.at(-1) ?? "")) === "software" ? named(words.slice(0, -1)) : undefined;
  return found && OF_MONEY.has(found.kind.family) ? found : undefined;
}

/** A tail that says the family leaves it to what comes before to say which of it: "roller derby league". */
function beforeTail(words: readonly string[]): Found | undefined {
  const family = tailFamily(singular(words.at(-1) ?? ""));
  const found = typeof family === "string" ? named(words.slice(0, -1)) : undefined;
  return found?.kind.family === family ? found : undefined;
}

/**
 * In English the end says what it is: "goat yoga studio". Other words may say which: "space museum".
 *
 * @param least words the end must have; of two or more it is surer than what any word speaks for: "county fire service"
 */
function ending(words: readonly string[], others: readonly string[], least = 1): Found | undefined {
  for (let from = 0; from <= words.length - least; from++) {
    const found = named(words.slice(from));
    if (found) return { ...found, kind: closer(found.kind, [...words.slice(0, from), ...others]) };
  }
  return undefined;
}

/** In Romance languages the beginning does: "boulangerie artisanale". */
function beginning(words: readonly string[]): Found | undefined {
  for (let to = words.length - 1; to > 0; to--) {
    const found = words.slice(0, to).every(isSmall) ? undefined : named(words.slice(0, to)); // a mobile spray tan is no phone
    if (found) return found;
  }
  return undefined;
}

/** In German one word holds both: "Zahnarztpraxis". */
function compound(words: readonly string[]): Found | undefined {
  const kind = kindOfCompound(words.at(-1) ?? "") ?? kindOfCompound(words[0] ?? "");
  return kind && { kind, certainty: "kind", foreign: true };
}

/** A plain kind is made finer by what another word speaks for: "space museum". One that says which it is stays. */
function closer(kind: Kind, words: readonly string[]): Kind {
  if (kind.speciality !== undefined && kind.speciality !== plainSpeciality(kind.family) && !SERVED.has(kind.speciality))
    return kind;
  const near = [kind.family, ...(NEIGHBOURS[kind.family] ?? [])];
  const finer = words
    .map((word) => tradeWord(singular(word)))
    .filter((word) => near.includes(word?.kind?.family ?? ""));
  const best = finer.toSorted((a, b) => (b?.strength ?? 0) - (a?.strength ?? 0))[0];
  return best?.kind?.speciality && best.strength >= ENOUGH ? best.kind : kind;
}

/** Lets every word speak for its trade, the last the loudest. */
function scored(words: readonly string[]): Found | undefined {
  const votes = words.flatMap((word, at) => {
    const key = singular(word);
    const { kind, strength } = tradeWord(key) ?? { kind: undefined, strength: 0 };
    const hinted = kindNamed(key)?.kind;
    const tail = tailFamily(key);
    const loud = at === words.length - 1 ? 1.5 : 1;
    return [
      ...(kind ? [{ kind, weight: strength * loud }] : hinted ? [{ kind: hinted, weight: ENOUGH }] : []),
      ...(tail ? [{ kind: { family: tail, speciality: undefined, name: word }, weight: 4 * loud }] : []),
    ];
  });
  const sum = (family: string) =>
    votes.reduce((total, vote) => total + (vote.kind.family === family ? vote.weight : 0), 0);
  const best = votes.toSorted((a, b) => sum(b.kind.family) - sum(a.kind.family) || b.weight - a.weight)[0];
  if (!best || sum(best.kind.family) < ENOUGH) return undefined;
  return { kind: best.kind, certainty: "words", foreign: false };
}
