/**
 * The compiled index of businesses (`businesses.txt`, made by `scripts/compile-businesses.ts`): read when first needed,
 * kept as the one text it is, and searched by halving. It answers what a key stands for; it guesses nothing.
 *
 * The text has five sections of sorted lines, parted by an empty line, with a tab between fields:
 * kinds (family, speciality, English name); their names (key, kind in base 36, `~` behind a mere hint, `^` behind a name
 * that is not English); brands (key, kind, `!` if famous, name unless it is the key capitalised, colour); words (word, kind, how strongly 2 to 9, or the word alone: it
 * is a word, not a misspelling); tails ("shop", and the family that stands for if nothing else is known).
 */
import { readFileSync } from "node:fs";
import { capitalised } from "./fold.ts";

/** A kind of business: where it belongs, and what it is called in English. */
export type Kind = { readonly family: string; readonly speciality: string | undefined; readonly name: string };
/** What a name stands for; a hint is a word that goes with the kind ("bouquet"), rather than its name. */
export type KindName = { readonly kind: Kind; readonly hint: boolean; readonly foreign: boolean };
/** A real company. */
export type Brand = {
  readonly kind: Kind;
  /** As its owner writes it. */
  readonly name: string;
  readonly colour: string | undefined;
  /** Known everywhere: in small letters it is still meant before a word of every day. */
  readonly famous: boolean;
};
/** A word of the vocabulary, and which kind it speaks for, if any. */
export type TradeWord = { readonly kind: Kind | undefined; readonly strength: number };

type Section = { readonly text: string; readonly from: number; readonly to: number };
type Index = Readonly<Record<"names" | "brands" | "words" | "tails", Section>> & { readonly kinds: readonly Kind[] };

const FILE = new URL("./businesses.txt", import.meta.url);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const index = once((): Index => {
  const text = readFileSync(FILE, "utf8");
  const ends = Array.from(text.matchAll(/\n\n|\n$/g), ({ index: at }) => at);
  const section = (at: number): Section => ({ text, from: (ends[at - 1] ?? -2) + 2, to: ends[at] ?? text.length });
  const kinds = text
    .slice(0, ends[0])
    .split("\n")
    .map((line): Kind => {
      const [family = "", speciality = "", name = ""] = line.split("\t");
      return { family, speciality: speciality || undefined, name };
    });
  return { kinds, names: section(1), brands: section(2), words: section(3), tails: section(4) };
});

function lineAt({ text, to }: Section, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 || end > to ? to : end);
}

function keyOf(line: string): string {
  const tab = line.indexOf("\t");
  return tab < 0 ? line : line.slice(0, tab);
}

/** Where the first line starts whose key is not before `key`. */
function placeOf(key: string, { text, from, to }: Section): number {
  let [low, high] = [from, to];
  while (low < high) {
    const start = Math.max(from, text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1);
    const line = lineAt({ text, from, to }, start);
    if (keyOf(line) < key) low = start + line.length + 1;
    else high = start;
  }
  return Math.min(low, to);
}

function fieldsOf(key: string, section: Section): readonly string[] | undefined {
  const fields = lineAt(section, placeOf(key, section)).split("\t");
  return key !== "" && fields[0] === key ? fields : undefined;
}

function kindAt(code: string | undefined): Kind | undefined {
  return index().kinds[Number.parseInt(code ?? "", 36)];
}

/** Finds the kind of business that has a name. @param key as `kindKey` makes it */
export function kindNamed(key: string): KindName | undefined {
  const code = fieldsOf(key, index().names)?.[1] ?? "";
  const kind = kindAt(code);
  return kind && { kind, hint: code.includes("~"), foreign: code.endsWith("^") };
}

/** Finds the brand that has a name. @param key as `folded` makes it */
export function brandNamed(key: string): Brand | undefined {
  const [, code = "", name = "", colour] = fieldsOf(key, index().brands) ?? [];
  const kind = kindAt(code);
  const shade = colour ? `#${colour}` : undefined;
  return kind && { kind, name: name || capitalised(key), colour: shade, famous: code.endsWith("!") };
}

/** Finds a word of the vocabulary. @param word folded, not in the plural */
export function tradeWord(word: string): TradeWord | undefined {
  const fields = fieldsOf(word, index().words);
  return fields && { kind: kindAt(fields[1]), strength: Number(fields[2] ?? 0) };
}

/** Finds the family a tail stands for ("shop": retail), null if it stands for none ("company"); undefined for no tail. */
export function tailFamily(word: string): string | null | undefined {
  const fields = fieldsOf(word, index().tails);
  return fields && (fields[1] ?? null);
}

/**
 * Lists the keys that begin with some letters, for finding misspellings.
 *
 * @param letters one or more
 * @param size how long keys are about; those longer or shorter by more letters than are forgiven are left out
 */
export function keysBeginning(letters: string, { among, size }: { among: "words" | "brands"; size: number }): string[] {
  const section = index()[among];
  const { text } = section;
  const within = size < 9 ? 1 : 3; // as many slips as are forgiven
  const keys: string[] = [];
  for (let at = placeOf(letters, section); at < section.to && text.startsWith(letters, at); ) {
    const end = text.indexOf("\n", at);
    const tab = text.indexOf("\t", at);
    const length = Math.min(end, tab < 0 ? end : tab) - at;
    if (Math.abs(length - size) <= within) keys.push(text.slice(at, at + length));
    at = end + 1;
  }
  return keys;
}

/** Finds the speciality that stands for a family when no more is known: its kinds are listed first to last. */
export function plainSpeciality(family: string): string | undefined {
  return index().kinds.find((kind) => kind.family === family)?.speciality;
}

/** Lists every kind there is. */
export function allKinds(): readonly Kind[] {
  return index().kinds;
}
