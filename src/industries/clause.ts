/**
 * Turns what people say with a verb into what such a business is called: "guy who makes knives" is a knife maker, "lighthouse
 * you can sleep in" a lighthouse hotel. It reads English alone, and knows no trade.
 */
import { tailFamily } from "./businesses.ts";
import { ADVERBS, ANYBODY, ENDS, PLACES, RELATIVE, STUFF, TAILS } from "./clause-words.ts";
import { folded, singular } from "./fold.ts";
import { named } from "./named.ts";
import { isThing } from "./things.ts";

/** Words that are read, and letters: a phrase with more says too much to be a name. */
const LONGEST = 16;
const CLIP = 160;

function verbOf(word: string): string | undefined {
  if (ENDS.has(word)) return word;
  const third = [word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")].find((verb) =>
    ENDS.has(verb),
  );
  const stem = word.replace(/ing$/, "");
  const acting = stem === word ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")];
  return third ?? acting.find((verb) => ENDS.has(verb));
}

/** Drops "the", "only", "all kinds of" from the beginning. */
function bare(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !ADVERBS.has(word.toLowerCase()));
  return from < 0 ? [] : words.slice(from);
}

function upTo(words: readonly string[], ends: ReadonlySet<string>): readonly string[] {
  const end = words.findIndex((word, at) => (at > 0 && ends.has(word.toLowerCase())) || /,$/.test(words[at - 1] ?? ""));
  return end < 0 ? words : words.slice(0, end);
}

/** Things that there is no one of. */
const PAIRS = /(?:scissors|glasses|pants|jeans|shorts|tights|goggles|clothes|news)$/;

/** One of a thing, without a comma: "kayaks" is "kayak", "knives" is "knife". */
function oneOf(words: readonly string[]): string {
  const last = (words.at(-1) ?? "").replace(/[,.!]+$/, "");
  if (/(?:sk|tax|kiw|bikin)is$/.test(last)) return [...words.slice(0, -1), last.slice(0, -1)].join(" ");
  const single = last.replace(/^(kni|wi|li)ves$/, "$1fe").replace(/^(shel|el|wol|hal|cal|loa|lea|scar|hoo)ves$/, "$1f");
  return [...words.slice(0, -1), PAIRS.test(last) ? last : singular(single)].join(" ");
}

/** A thing with the end that makes a known name of it, else with the plain one, if there is one. */
function nameFor(thing: string, ends: readonly string[]): string | undefined {
  const words = folded(thing).split(" ");
  const end = ends.find((one) => named([...words, ...one.split(" ").filter(Boolean)])) ?? ends[0];
  if (end !== "") return `${thing} ${end}`;
  return named(words) ? thing : undefined;
}

/** "Kids to swim" is swimming. */
function taught(object: readonly string[]): string | undefined {
  const to = object.indexOf("to");
  const verb = to < 0 ? "" : (object[to + 1] ?? "");
  if (!/^[a-z]{3,}$/.test(verb)) return undefined;
  const stem = /[^aeiou][aeiou][bdgmnpt]$/.test(verb) ? verb + verb.at(-1) : verb.replace(/e$/, "");
  return `${[...object.slice(to + 2, to + 3), `${stem}ing`].join(" ")} school`;
}

/** Words that are no thing, and make a sentence of what would be one. */
const NO_THING = /^(?:everything|anything|nothing|things|stuff|anybody|nobody|has|have|is|are)$/;

/** The thing that is made or sold, with what it is made of before it and whom it is for behind. */
function thingOf(object: readonly string[], ends: readonly string[]): string | undefined {
  const said = upTo(bare(object[0] === "out" || object[0] === "up" ? object.slice(1) : object), TAILS);
  const forWhom = said.indexOf("for");
  const thing = forWhom > 0 ? said.slice(0, forWhom) : said;
  const stuff = thing.findIndex((word, at) => at > 0 && STUFF.has(word));
  const plain = (stuff > 0 ? thing.slice(0, stuff) : thing).filter((word) => word !== "out");
  const made = stuff > 0 && ends[0] === "maker" ? oneOf(thing.slice(-1)) : "";
  if (plain.length === 0 || plain.length > 4 || plain.some((word) => NO_THING.test(word))) return undefined;
  const whom = forWhom > 0 ? said.slice(forWhom).slice(0, 3) : [];
  const beast = whom.length === 2 && isThing(oneOf(whom.slice(1))) ? oneOf(whom.slice(1)) : ""; // "furniture for cats"
  const whole = [beast, made, oneOf(plain)].filter((word) => word !== "").join(" ");
  const name = nameFor(whole, ends);
  return name && [name, ...(beast === "" ? whom : [])].join(" ");
}

/** What stands before the verb: how a business is, and whether its noun is anybody. */
function whoDoes(head: readonly string[]): { readonly styles: readonly string[]; readonly anybody: boolean } {
  const last = singular(folded(head.at(-1) ?? ""));
  const anybody = ANYBODY.has(last) || tailFamily(last) === null;
  return {
    styles: head.slice(0, -1).filter((word) => !/^(?:family|run|owned|little|small|old|young|local)$/.test(word)),
    anybody,
  };
}

/** "Castle turned hotel", "old train converted into a restaurant". */
function turnedInto(words: readonly string[]): string | undefined {
  const turn = words.findIndex((word, at) => at > 0 && /^(?:turned|converted)$/.test(word));
  const into = bare(words.slice(turn + 1).filter((word) => !/^(?:into|to)$/.test(word)));
  if (turn < 1 || into.length === 0 || into.length > 3) return undefined;
  const before = words.slice(0, turn).filter((word) => !/^(?:old|former|disused|abandoned|an?|the)$/.test(word));
  return before.length === 0 ? undefined : [...before.slice(-2), ...into].join(" ");
}

/** "Lighthouse you can sleep in", "place where you rent a tent". */
function doneThere(words: readonly string[]): string | undefined {
  const to = /^(?:place|spot|shop|store|site)$/.test(words[0] ?? "") && words[1] === "to" ? 1 : -1; // "place to rent skis"
  const said = words.findIndex((word, at) => at > 0 && /^(?:you|people|one|guests|kids|tourists)$/.test(word));
  const you = to < 0 ? said : to;
  if (you < 1) return undefined;
  const own = words.indexOf("own");
  if (words[own - 1] === "your" && words[own - 2] === "pick") return `${oneOf(words.slice(own + 1, own + 3))} farm`;
  const [verb = "", ...object] = bare(words.slice(you + 1));
  const end = PLACES.get(verb);
  const head = words.slice(0, you).filter((word) => !RELATIVE.has(word));
  const { anybody, styles } = whoDoes(head);
  if (end === undefined) return undefined;
  if (!anybody) return end === "hotel" ? [...head, end].join(" ") : undefined;
  const behind =
    end === "hotel" ? object.filter((word) => !/^(?:in|inside|at|on|over|overnight|night)$/.test(word)) : object;
  const thing = thingOf(behind, [end]);
  return thing && [...styles, thing].join(" ");
}

/** "Guy who makes knives", "company selling mattresses online". */
function doesSomething(words: readonly string[]): string | undefined {
  const at = words.findIndex((word, index) => index > 0 && RELATIVE.has(word));
  const acting = words.findIndex((word, index) => index > 0 && /ing$/.test(word) && verbOf(word) !== undefined);
  const plain = words[0] === "we" || words[0] === "i" ? 1 : -1;
  const parting = at > 0 ? at : acting > 0 ? acting : plain;
  if (parting < 1) return undefined;
  const forIt = parting > 1 && words[parting - 1] === "for"; // "platform for renting camper vans"
  const { anybody, styles } = whoDoes(words.slice(0, forIt ? parting - 1 : parting));
  const doing = bare(at > 0 ? words.slice(parting + 1) : words.slice(parting));
  const both = doing[1] === "and" && verbOf(doing[2] ?? "") !== undefined; // "sells and repairs bikes"
  const [said = "", ...object] = both ? [doing.slice(0, 3).find(verbOf) ?? "", ...doing.slice(3)] : doing;
  const verb = verbOf(said);
  const ends = verb && ENDS.get(verb);
  const doer = ends?.includes(singular(words[parting - 1] ?? "")); // "school that teaches pottery"
  if (!ends || !(anybody || doer)) return undefined;
  const thing = (ends[0] === "school" ? taught(object) : undefined) ?? thingOf(object, ends);
  const own = thing?.split(" ") ?? [];
  return thing && [...styles.filter((word) => !own.includes(word)), thing].join(" ");
}

/** Writes a phrase with a verb as the name of such a business. @returns undefined if it has none, or says too little */
export function nameOfClause(phrase: string): string | undefined {
  if (phrase.length > CLIP) return undefined;
  const words = phrase
    .trim()
    .split(/\s+/)
    .filter((word) => /^(?:[\p{L}\d][\p{L}\d'’-]*[,.]?|&)$/u.test(word));
  if (words.length < 3 || words.length > LONGEST) return undefined;
  return doneThere(words) ?? doesSomething(words) ?? turnedInto(words);
}
