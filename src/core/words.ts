/**
 * Reads a text as words, so that a label and the prose that means it can be compared: "Out-of-pocket" and "out of pocket",
 * "policies" and "policy", "spent" and "spending". English only, and nothing more than the ends of words.
 */

/** A word where it stands. `stem` is what its forms have in common. */
export type Token = { readonly stem: string; readonly start: number; readonly end: number };

const IRREGULAR: Readonly<Record<string, string>> = {
  spent: "spend",
  spending: "spend",
  spends: "spend",
  paid: "pay",
  pays: "pay",
  paying: "pay",
  owed: "owe",
  owes: "owe",
  owing: "owe",
  used: "use",
  using: "use",
  usage: "use",
  utilization: "use",
  booked: "book",
  earned: "earn",
  renewal: "renew",
  renewing: "renew",
  remaining: "left",
  dues: "dues",
  monthly: "month",
  yearly: "year",
  annual: "year",
  hourly: "hour",
};

/** Cuts a word, in small letters, to what its forms have in common. */
export function stemOf(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^suiy]s$|[aeo]ys$/.test(word) ? word.slice(0, -1) : word;
}

/** Reads the words of a text, in order. A hyphen parts words, an apostrophe does not. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map((found) => {
    const bare = found[0]
      .toLowerCase()
      .replace(/['’]s?$/, "")
      .replace("’", "'");
    return { stem: stemOf(bare), start: found.index, end: found.index + found[0].length };
  });
}

const SMALL = new Set(
  `a an the your you my our their his her its it of in on at to for with and or is are was were be been by from as so far us i we
  me this that these those here there now have has had do did will would can which who what where when how not no just only also
  out`.split(/\s+/),
);

/** Words that name no one thing: by themselves, they say nothing of what a figure belongs to. */
const VAGUE = new Set(
  `number amount total kind date time next latest last first note status done new average top left open value size all day week
  month year 30 12 lately number ref ending top best most current up down ahead more less other yours go with them reach line
  so due free each every own name one two part whole set thing together size`
    .split(/\s+/)
    .map(stemOf),
);

/** True for a word that says nothing by itself, "of". */
export function isSmall(stem: string): boolean {
  return SMALL.has(stem);
}

/** True for a word that many labels have, "next", "total". */
export function isVague(stem: string): boolean {
  return VAGUE.has(stem) || SMALL.has(stem);
}

/** The words of a label that tell it from others; none where there is nothing but vague ones. */
export function tellingWords(label: string): string[] {
  const stems = [...new Set(tokensOf(label).map(({ stem }) => stem))].filter(
    (stem) => !isSmall(stem) && !/^(?:last|30|12|day|number|lately)$/.test(stem),
  );
  return stems.length > 1 || stems.some((stem) => !isVague(stem)) ? stems : [];
}
