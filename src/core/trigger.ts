/**
 * Understands what a person typed: the magic phrase and the business behind it, a short command, or anything else.
 * Clean, find the magic, read what follows. It never throws: what is not understood is a question.
 */
import { hearBecoming, withoutArticle } from "./becoming.ts";
import { type Reading, readBusiness } from "./business.ts";
import { takeColour } from "./colours.ts";
import { type Command, parseCommand } from "./commands.ts";
import { findMagic, type Magic, type Word, wordsOf } from "./magic.ts";
import { name, plain } from "./text.ts";

/** What was heard in a line. */
export type Heard =
  | {
      readonly kind: "becomes";
      readonly business: string;
      readonly company: string | undefined;
      /** The brand colour the user asked for, `#2E7D32`. */
      readonly colour: string | undefined;
    }
  /** The magic word with no business behind it. */
  | { readonly kind: "wonders" }
  | Command
  /** Everything else, as plain text; `""` for an empty message. */
  | { readonly kind: "asks"; readonly text: string };

/** A message free of markup, and its words. */
type Line = { readonly text: string; readonly words: readonly Word[] };

/** A mention, and the name in it. Those of other people come without their tags. */
const MENTION = /<at\b[^<>]*>([^<>]*)<\/at\b[^<>]*>/i;

/** UTF-16 units that are read. */
const CLIP = 6_000;
/** Words behind the magic among which "you're" must end. */
const REACH = 14;
/** Words that name a business when no "you're" comes before them. */
const LONGEST_ALONE = 12;

/** "Presto, your card" is talk, "presto, your a bank" a slip of "you're". */
const SLIP = /^\W*(?:an?|the|my|our|called|named)\s/i;

/** Words that may come before "presto" at the start of a sentence. */
const CALLS = new Set("hey hi hello ok okay so now well alright please oh yo bot abracadabra".split(" "));

/** What parts a sentence from the one before. */
const PAUSE = /[:,.!?;…–—\p{So}]|\s-|-\s/u;

/** First words behind the whole phrase with which people speak to the bot, which has that name. */
const ADDRESSING =
  "what|whats|who|whos|where|when|why|how|which|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|" +
  "i|im|id|ive|you|he|she|it|its|we|they|my|me|your|thats|that|this|these|those|to|and|or|but|with|from|for|in|on|at|of|as|by|" +
  "show|tell|give|let|lets|transfer|explain|compare|summari[sz]e|list|see|view|find|get|cancel|add|remove|make|go|" +
  "makes|works|rocks|rules|sounds|looks|seems|hello|hi|hey|thanks|thank|wow|yes|no|yeah|haha|lol";
/** Second words that make a verb of the first: "pay my bill". */
const OBJECT = "me|my|a|an|the|all|to|some|us|it|is|was|are|has|this|your|\\d+";
const ADDRESS = new RegExp(`^(?:(?:${ADDRESSING})(?: |$)|please |(?!an? |the )[^\\d ]+ (?:${OBJECT})(?: |$))`);

/**
 * Understands what a person typed.
 *
 * "Presto-Change-O" is magic wherever "you're" follows, and at the start of a sentence without it. Plain "presto" is
 * magic only at the start of a sentence, with "you're" and something that may be a business behind it. So is a mention
 * of the bot by a magic name; other mentions are nothing.
 *
 * @param message any string, as it came: mentions of the bot, entities and line breaks included
 */
export function parseTrigger(message: string): Heard {
  const line = lineOf(message);
  const { text } = line;
  const spoken = findMagic(line.words);
  const opening = spoken.findLast((magic) => opensSentence(line, magic));
  const command = parseCommand(opening ? after(line, opening.to) : text);
  if (command) return command;
  const beings = spoken.flatMap((magic, at) => hearBeing(upTo(line, spoken[at + 1]), magic) ?? []);
  const being = beings.findLast(({ kind }) => kind !== "wonders") ?? beings[0]; // who says it twice has thought again
  if (being) return being;
  return (opening && hearAlone(line, opening)) ?? hearMention(message) ?? { kind: "asks", text: plain(message) };
}

/** Cleans a message to one line. A line break ends a sentence, and would be gone after cleaning. */
function lineOf(message: string): Line {
  const text = name(message.slice(0, CLIP).replace(/[\r\n]+/g, " ; "), { longest: CLIP });
  return { text, words: wordsOf(text) };
}

/** Hears "you're …" before or after a mention of the bot, if its name is magic. It is also just its name: hence "presto". */
function hearMention(message: string): Heard | undefined {
  const parts = message.slice(0, CLIP).split(MENTION);
  const magic = parts.some((part, index) => index % 2 === 1 && findMagic(wordsOf(part)).length > 0);
  const said = magic ? parts.filter((_, index) => index % 2 === 0) : [];
  for (const part of said) {
    const heard = hearBeing(lineOf(`presto ${part}`), { whole: false, from: 0, to: 1 });
    if (heard) return heard;
  }
  return undefined;
}

/** Hears "presto-change-o, you're …", wherever in the line it is said. */
function hearBeing(line: Line, magic: Magic): Heard | undefined {
  if (!magic.whole && !opensSentence(line, magic)) return undefined;
  const said = line.words
    .slice(magic.to, magic.to + REACH)
    .map(({ key }) => key)
    .join(" ");
  const becoming = hearBecoming(said);
  if (becoming === undefined) return undefined;
  const to = magic.to + becoming.words;
  const behind = after(line, to);
  const rest = becoming.foreign ? (withoutArticle(behind) ?? (magic.whole ? behind : undefined)) : behind;
  if (rest === undefined) return undefined;
  if (becoming.not) return readBusiness(rest).kind === "named" ? { kind: "resets" } : undefined;
  const slipped = SLIP.test(rest) || (magic.whole && line.words.length - to <= 3);
  if (becoming.slip && !slipped) return undefined;
  if (parseCommand(rest)?.kind === "resets") return { kind: "resets" };
  const { kind, heard } = hearBusiness(rest);
  return kind === "talks" && !magic.whole ? undefined : heard;
}

/** Hears which business, and in which colour. */
function hearBusiness(words: string): { readonly kind: Reading["kind"]; readonly heard: Heard } {
  const { rest, colour } = takeColour(words);
  const reading = readBusiness(rest);
  if (reading.kind !== "named") return { kind: reading.kind, heard: { kind: "wonders" } };
  return { kind: reading.kind, heard: { ...reading, kind: "becomes", colour } };
}

/** Hears the phrase without "you're": "presto-change-o: bank", or nothing behind it at all. */
function hearAlone(line: Line, magic: Magic): Heard | undefined {
  const rest = after(line, magic.to);
  const said = line.words.slice(magic.to).map(({ key }) => key);
  if (said.length === 0) return magic.whole || startsMessage(line, magic) ? { kind: "wonders" } : undefined;
  if (!magic.whole || said.length > LONGEST_ALONE || rest.includes("?") || ADDRESS.test(said.join(" ")))
    return undefined;
  return hearBusiness(rest).heard;
}

/** What is said before the magic is spoken once more, as a business of its own. */
function upTo(line: Line, next: Magic | undefined): Line {
  if (next === undefined || hearBeing(line, next) === undefined) return line;
  const words = line.words.slice(0, next.from);
  return { words, text: line.text.slice(0, line.words[next.from]?.start) };
}

function startsMessage({ words }: Line, { from }: Magic): boolean {
  return words.slice(0, from).every(({ key }) => CALLS.has(key));
}

function opensSentence({ text, words }: Line, { from }: Magic): boolean {
  const before = words.slice(0, from).findLastIndex(({ key }) => !CALLS.has(key));
  return before < 0 || PAUSE.test(text.slice(words[before]?.end, words[before + 1]?.start));
}

/** What stands behind the first `count` words of a line. */
function after({ text, words }: Line, count: number): string {
  return text.slice(words[count - 1]?.end ?? 0);
}
