/**
 * Hears in a sentence what it does with a figure: adds up, compares, averages, speaks of the past. A stated sum is only
 * believed where the sentence says that it is one.
 */
import { monthOf } from "./calendar.ts";
import { POINTS } from "./trend.ts";

/** What a sentence does with its figures. */
export type Cues = {
  readonly sum: boolean;
  readonly difference: boolean;
  readonly average: boolean;
  /** A fact is said as it was, or how it moved. */
  readonly past: boolean;
  readonly change: boolean;
  readonly now: boolean;
  readonly part: boolean;
  /** What is left, or still missing. */
  readonly left: boolean;
};

const SUM =
  /\b(?:total\w*|together|combined|both|sum\w*|altogether|in all|all in|overall|add\w*|plus|between (?:them|the two)|across|bring\w*|combin\w*|all told|mak\w*|come to|comes to)\b/i;
const DIFFERENCE =
  /\b(?:more|less|differ\w*|between|gap|apart|left|leav\w*|remain\w*|(?:over|under) (?=your\b|the\b|budget|limit)|short|away|higher|lower|ahead|behind|after|minus|below|above|exceed\w*|to go|until|room|headroom|available|bigger|larger|smaller|fewer|than|would|spare|unused|still|need\w*|pays?|against|shy)\b/i;
const AVERAGE = /\b(?:averag\w*|mean|typical\w*|usual\w*|apiece)\b/i;
const PAST =
  /\b(?:ago|back in|earlier|previous\w*|last (?:month|year|spring|summer|fall|winter)|since|start\w*|began|begin\w*|before|used to|[Aa] year|months? back|peak\w*|high|low|highest|lowest|[Tt]welve months|12 months|from|[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b/;
const CHANGE =
  /(?<!make |makes |adds? |added |sums? |comes? )\b(?:up|down|rose|risen|rise\w*|rising|grew|grow\w*|gain\w*|increas\w*|decreas\w*|drop\w*|fell|fall\w*|climb\w*|jump\w*|dip\w*|slip\w*|chang\w*|added|adding|more|less|higher|lower|improv\w*|lost|by|swing|ahead of|put on|moved|better|worse)\b/i;
const NOW = /\b(?:now|today|current\w*|at present|right now|this month|to date|so far)\b|\bto\s*$/i;
const PART = /\b(?:of|used|use|met|toward\w*|share|portion|so far|limit|goal|out of|part)\b/i;

const LEFT =
  /\b(?:left|leav\w*|remain\w*|to go|until|room|headroom|available|short|away|still|unused|free|spare|more|need\w*|shy)\b/i;

/** Hears what a sentence does with its figures. */
export function hear(text: string): Cues {
  return {
    sum: SUM.test(text),
    difference: DIFFERENCE.test(text),
    average: AVERAGE.test(text),
    past: PAST.test(text),
    change: CHANGE.test(text),
    now: NOW.test(text),
    part: PART.test(text),
    left: LEFT.test(text),
  };
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Which points of a trend a text speaks of, 0 to 11; none where it names no time. */
export function pointsIn(text: string, day: string): number[] {
  const month = Number(day.slice(5, 7));
  const last = POINTS - 1;
  const points = [...text.matchAll(/(?<![A-Za-z])(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/g)].map(
    ([, name = ""]) => last - ((month - monthOf(name) + 12) % 12),
  );
  for (const [, count = ""] of text.matchAll(/\b(\d{1,2}|an?|[a-z]+) months? (?:ago|earlier|back)\b/gi)) {
    const ago = /^an?$/i.test(count) ? 1 : Number(count) || NUMBERS.indexOf(count.toLowerCase()) + 1;
    points.push(Math.max(0, last - ago));
  }
  if (/\b(?:last|previous|prior) month\b|\bmonth before\b/i.test(text)) points.push(last - 1);
  if (
    /\b(?:a|one) year ago\b|\blast year\b|\ba year (?:earlier|back)\b|\b(?:12|twelve|last|past)[ -](?:months|year)\b|\bover the year\b|\byear over year\b|\bin a year\b/i.test(
      text,
    )
  )
    points.push(0);
  if (
    /\b(?:in|for|over|within) (?:a|one|the|the last|the past) month\b|\bthis month\b|\bmonth over month\b/i.test(text)
  )
    points.push(last - 1);
  return points;
}
