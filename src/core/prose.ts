/**
 * Cuts a text that is still being written into whole sentences. What comes out, put together, is exactly what went in.
 * It knows abbreviations and figures, and nothing of what a sentence says.
 */

/** Feeds on chunks of a text and gives whole sentences as soon as they have ended; `end` gives what is left. */
export type SentenceReader = {
  readonly feed: (chunk: string) => string[];
  readonly end: () => string[];
};

/** After these a full stop ends nothing. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:dr|mr|mrs|ms|prof|st|jr|sr|vs|approx|est|dept|fig|ref|gen|col|capt|lt|sgt|rev|hon|ave|blvd|rd|apt|ste|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|e\.g|i\.e|u\.s|p|pp|al)\.$/iu;
/** The first letter of a name; "I" is a word. */
const INITIAL = /(?:^|\s)[A-HJ-Z]\.$/;
/** After these a full stop ends nothing where a figure follows. */
const BEFORE_FIGURE = /(?:^|[^\p{L}\p{N}])(?:no|nos|nr|sec|art|ch|vol|ext)\.$/iu;
/** May end a sentence or not: what follows decides. */
const UNSURE = /(?:^|[^\p{L}\p{N}])(?:[ap]\.m|etc|inc|co|corp|ltd)\.$/iu;
/** A list's mark, "1." at the start of a line, is no sentence. */
const MARKER = /(?:^|\n)\s*(?:\d{1,3}|[a-z])\.$/iu;

/** No sentence is longer, in UTF-16 units: a longer one is cut at a blank. */
const LONGEST = 2_000;
/** How far back an abbreviation reaches. */
const LOOK_BACK = 12;

/** True or false once it is plain whether the text ends a sentence at a mark; undefined while more is needed. */
function endsAt(text: string, mark: number, last: boolean): boolean | undefined {
  let after = mark + 1;
  while (after < text.length && /["'”’)\]*_]/.test(text.charAt(after))) after += 1;
  const next = text.charAt(after);
  if (next === "") return last ? true : undefined;
  if (!/\s/.test(next)) return false;
  const before = text.slice(Math.max(0, mark - LOOK_BACK), mark + 1);
  if (text.charAt(mark) !== ".") return true;
  if (ABBREVIATION.test(before) || INITIAL.test(before) || MARKER.test(mark < LOOK_BACK ? before : ` ${before}`))
    return false;
  const following = /^\s*(\S)/.exec(text.slice(after, after + 40))?.[1];
  if (following === undefined && !last) return undefined;
  if (BEFORE_FIGURE.test(before)) return !/\d/.test(following ?? "");
  if (UNSURE.test(before)) return following === undefined || /[\p{Lu}"“]/u.test(following);
  return !/\p{Ll}/u.test(following ?? "");
}

/** Where the first sentence ends, its blanks included; 0 while none has. `from` is what is known to hold no end. */
function firstEnd(text: string, from: number, last: boolean): { readonly end: number; readonly seen: number } {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n" && text.slice(0, at).trim() !== "") return { end: at + 1, seen: 0 };
    if (!/[.!?…]/.test(sign)) continue;
    const ends = endsAt(text, at, last);
    if (ends === undefined) return { end: 0, seen: at };
    if (!ends) continue;
    let end = at + 1;
    while (end < text.length && /["'”’)\]*_]/.test(text.charAt(end))) end += 1;
    while (end < text.length && /[^\S\n]/.test(text.charAt(end))) end += 1;
    return { end, seen: 0 };
  }
  return { end: 0, seen: text.length };
}

function cutLong(text: string): number {
  const blank = text.lastIndexOf(" ", LONGEST - 1);
  return blank > LONGEST / 2 ? blank + 1 : LONGEST;
}

/** Makes a reader of one text. */
export function readSentences(): SentenceReader {
  let rest = "";
  let seen = 0;
  const take = (last: boolean): string[] => {
    const sentences: string[] = [];
    let start = 0;
    while (start < rest.length) {
      // A window, so that a long text without an end is not looked through again and again.
      const open = rest.slice(start, start + LONGEST + 1);
      const whole = last && start + open.length === rest.length;
      const found = firstEnd(open, seen, whole);
      const end = found.end > 0 ? found.end : open.length > LONGEST ? cutLong(open) : whole ? open.length : 0;
      seen = end > 0 ? 0 : found.seen;
      if (end === 0) break;
      sentences.push(open.slice(0, end));
      start += end;
    }
    rest = rest.slice(start);
    return sentences;
  };
  return {
    feed: (chunk) => {
      rest += chunk;
      return take(false);
    },
    end: () => {
      const left = take(true);
      rest = "";
      return left;
    },
  };
}

/** Cuts a finished text into its sentences. */
export function sentencesIn(text: string): string[] {
  const reader = readSentences();
  return [...reader.feed(text), ...reader.end()];
}
