/**
 * Folds what people call a business, so that one spelling can be compared with another: case, accents, apostrophes,
 * British spellings and plurals go. The compiled index is sorted by what leaves here; change it and compile again.
 */

/** UTF-16 units that are read; a name has at most 60 graphemes. */
const CLIP = 240;

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "&": " and ",
  "+": " and ",
};

/** A map, for "constructor" is a word too. */
const SPELLINGS = new Map(
  Object.entries({
    centre: "center",
    centres: "centers",
    theatre: "theater",
    theatres: "theaters",
    jewellery: "jewelry",
    jeweller: "jeweler",
    jewellers: "jewelers",
    tyre: "tire",
    tyres: "tires",
    parlour: "parlor",
    parlours: "parlors",
    colour: "color",
    aluminium: "aluminum",
    fibre: "fiber",
    organisation: "organization",
    programme: "program",
    barbeque: "barbecue",
    doughnut: "donut",
    doughnuts: "donuts",
    pyjama: "pajama",
    co: "company",
    corp: "corporation",
  }),
);

/** Folds a name to small letters and single spaces: "Café Zürich" is `cafe zurich`, "H&R Block" is `h and r block`. */
export function folded(name: string): string {
  return name
    .slice(0, CLIP)
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʼ`´.]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ßæœøłđðþı&+]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(" ");
}

/** Takes the plural's ending off a folded word: `bakeries` is `bakery`, `churches` `church`; `glass` stays. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:sses|shes|ches|xes|zes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The key of a kind of business: folded, no word in the plural. */
export function kindKey(name: string): string {
  return folded(name).split(" ").map(singular).join(" ");
}

/** Writes a folded name as most owners would: `wells fargo` is "Wells Fargo". */
export function capitalised(key: string): string {
  return key.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
