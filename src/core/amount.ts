/**
 * Reads amounts as people write them: "$1,200.50", "1.2k", "200 dollars", "two hundred and fifty". It knows nothing of what
 * they are for.
 */

/** An amount found in a text: where it stands, and whether it says that it is money. */
export type Amount = { readonly value: number; readonly from: number; readonly to: number; readonly money: boolean };

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORD = `(?:${[...SMALL, ...TENS, "hundred", "thousand"].join("|")})`;
const SCALES: Readonly<Record<string, number>> = {
  k: 1_000,
  grand: 1_000,
  thousand: 1_000,
  hundred: 100,
  m: 1_000_000,
  million: 1_000_000,
};

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:[.,]\d{1,2}(?!\d))?|\.\d{1,2}`;
const FIGURE = String.raw`(?<sign>(?:US)?\$\s?|usd\s?)?(?<digits>${DIGITS})\s?(?<scale>k|m|grand|thousand|hundred|million)?(?![\p{L}\d])`;
const WORDS = String.raw`(?<words>(?:a (?=hundred|thousand))?${WORD}(?:[ -](?:and )?${WORD}){0,8})(?![\p{L}\d])`;
const BEHIND = String.raw`(?<behind>\s?(?:\$|usd|us dollars|dollars?|bucks?))?(?![\p{L}\d])`;
const AMOUNT = new RegExp(String.raw`(?<![\p{L}\d.,/#:-])(?:${FIGURE}|${WORDS})${BEHIND}(?![:/]\d)`, "giu");

function figure(digits: string, scale = ""): number {
  const decimals = /,\d{1,2}$/.test(digits) ? digits.replace(/,(\d{1,2})$/, ".$1") : digits;
  return Number(decimals.replaceAll(",", "")) * (SCALES[scale.toLowerCase()] ?? 1);
}

function spelled(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const [small, ten] = [SMALL.indexOf(word), TENS.indexOf(word)];
    if (small >= 0) part += small;
    else if (ten >= 0) part += 10 * (ten + 2);
    else if (word === "hundred") part = 100 * Math.max(1, part);
    else if (word === "thousand") [whole, part] = [whole + 1_000 * Math.max(1, part), 0];
  }
  return whole + part;
}

/** Finds the amounts in a text, first to last. Parts of dates, times and codes are none. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map(({ 0: whole, index, groups = {} }) => ({
    value: groups.words === undefined ? figure(groups.digits ?? "", groups.scale) : spelled(groups.words),
    from: index,
    to: index + whole.length,
    money: groups.sign !== undefined || groups.behind !== undefined,
  }));
}

/** Reads a text that is an amount and nothing else. */
export function readAmount(text: string): number | undefined {
  const said = text.trim();
  const [first] = amountsIn(said);
  return first && first.from === 0 && first.to === said.length ? first.value : undefined;
}
