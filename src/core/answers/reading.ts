/**
 * Reads a question: its words put right, what they ask for, and the time they name. What it is about is not decided here.
 */
import type { Lexicon } from "./lexicon.ts";
import { type Span, spanIn } from "./span.ts";
import { STANDS_FOR } from "./synonyms.ts";
import { type Than, thanIn } from "./than.ts";
import { plainly } from "./turns.ts";
import { FILLERS, PHRASES, type Role } from "./vocabulary.ts";
import { isSlip, stem, wordsIn } from "./words.ts";

/** One word of a question. */
export type Token = { readonly word: string; readonly stem: string };

/** A question as far as it can be read without knowing what it is about. */
export type Reading = {
  readonly tokens: readonly Token[];
  /** For each role the places of its words. */
  readonly roles: ReadonlyMap<Role, ReadonlySet<number>>;
  /** Places of words that say nothing. */
  readonly fillers: ReadonlySet<number>;
  /** Places of words that the business goes by. */
  readonly own: ReadonlySet<number>;
  /** The time that is named, if what it is about lies behind, and if it lies ahead. */
  readonly span: Span | undefined;
  readonly spanAhead: Span | undefined;
  /** What is asked to be more, or less: "over 100". */
  readonly than: Than | undefined;
  /** How many are asked for, "last three", and where that stands. */
  readonly most: { readonly number: number; readonly place: number } | undefined;
};

type Phrase = { readonly role: Role; readonly words: readonly string[] };

const PHRASES_BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  PHRASES.flatMap(([role, phrases]) => phrases.split(", ").map((phrase) => ({ role, words: phrase.split(" ") }))),
  ({ words }) => stem(words[0] ?? ""),
);

const CALENDAR =
  "january february march april june july august september october november december monday tuesday wednesday thursday friday " +
  "saturday sunday today yesterday tomorrow week weeks month months year years quarter weekend fortnight past";

const EVERYDAY: ReadonlySet<string> = new Set([
  ...PHRASES.flatMap(([, phrases]) => phrases.split(/,? /)),
  ...FILLERS,
  ...STANDS_FOR.keys(),
  ...CALENDAR.split(" "),
]);

const DAYTIMES = /^(?:morning|afternoon|evening)$/;
const GREETS = /^(?:good|hi|hello|hey)$/;

/** Phrases of one word that mean it in this form alone: plans, but not "my plan". */
const AS_WRITTEN = new Set(["plans", "due", "doing", "news", "updates"]);

/** Puts a misspelt word right, if it is one slip from a word of the business or of everyday English. */
function putRight(word: string, names: ReadonlySet<string>, stems: ReadonlySet<string>): string {
  if (word.length < 4 || /\d/.test(word) || names.has(word) || EVERYDAY.has(word)) return word;
  const own = stem(word);
  if (EVERYDAY.has(own) || stems.has(own)) return word;
  for (const name of names) if (isSlip(word, name)) return name;
  for (const known of EVERYDAY) if (isSlip(word, known)) return known;
  return word;
}

function rolesIn(tokens: readonly Token[]): ReadonlyMap<Role, ReadonlySet<number>> {
  const roles = new Map<Role, Set<number>>();
  for (const [at, token] of tokens.entries())
    for (const { role, words } of PHRASES_BY_FIRST.get(token.stem) ?? []) {
      const said = words.every((word, index) => {
        const one = tokens[at + index];
        return one?.word === word || (words.length === 1 && one?.stem === stem(word) && !AS_WRITTEN.has(word));
      });
      const before = tokens[at - 1];
      if (!said || (words[0] === "number" && before && !FILLERS.has(before.word))) continue; // "tracking number of"
      const places = roles.get(role) ?? new Set();
      for (const index of words.keys()) places.add(at + index);
      roles.set(role, places);
    }
  return roles;
}

function mostIn(tokens: readonly Token[], taken: ReadonlySet<number>): Reading["most"] {
  const place = tokens.findIndex(({ word }, at) => /^\d{1,2}$/.test(word) && !taken.has(at));
  const number = Number(tokens[place]?.word);
  return place >= 0 && number >= 1 && number <= 20 ? { number, place } : undefined;
}

/** True for a word that says nothing elsewhere and narrows the question here: "in may", "in the morning". */
function narrows(words: readonly string[], at: number, timed: ReadonlySet<number>): boolean {
  if (timed.has(at)) return words[at] !== "of" && words[at] !== "for";
  if (words[at] === "may")
    return /^(?:in|since|until|before|after|during|last|next|this|of)$/.test(words[at - 1] ?? "");
  if (!DAYTIMES.test(words[at] ?? "") || GREETS.test(words[at - 1] ?? "")) return false;
  return at > 0 || !FILLERS.has(words[1] ?? "so"); // "morning, what is due", but "morning classes"
}

const NOTHING = { own: new Set<string>(), akin: new Set<string>(), telling: new Set<string>() };

/** Reads words. @param day the session's day; `own` what the business calls itself */
export function readWords(
  words: readonly string[],
  day: string,
  { own, akin, telling }: Pick<Lexicon, "own" | "akin" | "telling"> = NOTHING,
): Reading {
  const tokens = words.map((word) => ({ word, stem: stem(word) }));
  const span = spanIn(words, { day, ahead: false });
  const spanAhead = spanIn(words, { day, ahead: true });
  const timed = new Set([span, spanAhead].flatMap((one) => one?.places ?? []).filter((at) => words[at] !== "today"));
  const than = thanIn(words);
  return {
    tokens,
    roles: rolesIn(tokens),
    fillers: new Set(
      tokens.flatMap(({ word }, at) => {
        const says = telling.has(word) || narrows(words, at, timed);
        return (FILLERS.has(word) || own.has(word)) && !says ? [at] : [];
      }),
    ),
    own: new Set(tokens.flatMap(({ word }, at) => (own.has(word) || akin.has(word) ? [at] : []))),
    span,
    spanAhead,
    than,
    most: mostIn(tokens, new Set([...(span?.places ?? []), ...(than?.places ?? [])])),
  };
}

/** Splits a question into words, misspelt ones put right. @param names the words of the business, and their stems */
export function questionWords(
  question: string,
  { words, stems, labels }: Pick<Lexicon, "words" | "stems" | "labels">,
): string[] {
  return plainly(
    wordsIn(question).map((word) => putRight(word, words, stems)),
    labels,
  );
}
