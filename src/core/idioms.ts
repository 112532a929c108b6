/**
 * Numbers in prose that are no figures: idioms, ordinals, periods, and names of ours that hold digits. They are blanked, so
 * that everything else keeps its place.
 */
import { WORDS } from "./numerals.ts";

/** A stretch of time that is counted, the source of a pattern. */
export const PERIOD =
  "(?:business |working |calendar |consecutive )?(?:day|week|month|year|hour|minute|second|night)s?";

/** No figures, though they have digits or number words. */
export const IDIOMS: readonly RegExp[] = [
  /\b24[/-]7\b|\b365 days a year\b|\b50[/-]50\b|\b9[ -]to[ -]5\b|\b20\/20\b|\b360[ -]degrees?\b/gi,
  /\b(?:401|403|457|501|529)(?:\([a-z]\))*(?:\(\d\))?(?: plans?)?(?<=\)|plans?)/gi,
  /\b100 ?(?:%|percent) (?:sure|certain|right|correct|yours|committed|clear|safe|secure|confident|happy|on|behind|free|honest|agree)/gi,
  /\b(?:top|first|best) (?:\d{1,2}|three|five|ten)\b(?! (?:percent|%))/gi,
  /\b(?:[Ff]orms?|[Rr]oute|[Hh]ighway|[Ss]teps?|[Pp]age|[Rr]oom|[Gg]ate|[Ss]uite|[Ss]ection|[Oo]ption|[Pp]art|[Cc]hapter|[Qq]uestion|[Tt]ier|[Pp]hase|[Ss]tage|[Tt]ype|[Vv]ersion|[Ll]ine|[Rr]ow|[Ss]eat|[Tt]able|[Ff]loor|[Nn]o\.|#) ?#?(?:[A-Z]-?)?\d{1,4}\b/g,
  /\b[A-Z]{1,3}-\d{1,2}\b|\bCOVID-19\b/g,
  /\b(?:one|two|three) of (?:the|these|those|them|us|my|our|many|several)\b|\b(?:number|at|no) one\b|\bone (?:by|another|at|more|thing|moment|second|place|day|or two|and the same|way|time)\b|\b(?:this|that|which|any|every|each|some|the|next|last|latest|newest|oldest|biggest|largest|smallest|only|first|second|another|other|open|no) one\b/gi,
  /\b(?:a )?(?:couple|handful|dozen|dozens|hundreds|thousands|millions)(?: of)?\b/gi,
  /\b(?:two|three)[ -](?:fold|step|way|factor|sided|tier|part)\b|\bone[ -](?:time|on[ -]one|stop|off|click|way|size)\b|\btwo cents\b|\bback to square one\b/gi,
];

/** "1st": none, once dates are found. */
export const ORDINALS: readonly RegExp[] = [/\b\d+(?:st|nd|rd|th)\b/gi];

/** Stretches of time are none: our own periods, and how long things take. */
export const PERIODS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:last|past|next|coming|previous|first|every|trailing|within|in|within the|for|over the last|over|per) (?:about |around |roughly )?(?:\\d{1,3}|${WORDS})(?:(?:[-–]| to | or )(?:\\d{1,3}|${WORDS}))?[ -]${PERIOD}\\b`,
    "gi",
  ),
  new RegExp(`\\b(?:\\d{1,3}|${WORDS})-${PERIOD}\\b`, "gi"),
  /\b(?:12|twelve|30|thirty)[ -](?:months?|days?)\b/gi,
];

/** Puts blanks where the patterns are found. */
export function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, (found) => "\0".repeat(found.length)), text);
}

/** Blanks our own names that hold digits, the longest first. */
export function blankNames(text: string, names: readonly string[]): string {
  let left = text;
  let small = text.toLowerCase();
  if (small.length !== text.length) return text;
  for (const name of names)
    for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
      const [before, after] = [small.slice(Math.max(0, at - 1), at), small.slice(at + name.length)];
      if (/[\p{L}\p{N}$]/u.test(before) || /^(?:[\p{L}\p{N}%]|[.,]\d)/u.test(after)) continue;
      const hole = "\0".repeat(name.length);
      left = left.slice(0, at) + hole + left.slice(at + name.length);
      small = small.slice(0, at) + hole + small.slice(at + name.length);
    }
  return left;
}
