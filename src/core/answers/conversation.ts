/**
 * Reads a question in its conversation: by itself, or, where it leans on the question before, together with that one.
 */
import type { Line } from "../session.ts";
import type { Candidate, Meaning } from "./meaning.ts";
import { questionWords, type Reading, readWords } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { talkIn } from "./small-talk.ts";
import { candidatesOf, meaningsOf } from "./subject.ts";

/** What a question means, with the words it was read by; those of the question before may be among them. */
export type Resolved = { readonly words: readonly string[]; readonly meanings: readonly Meaning[] };

/** How many questions are looked back over, each leaning on the one before. */
const STEPS = 3;

const LEANS =
  /^(?:and|what about|how about|or|also|same|now|ok now|only|just|but|what if|then|ok and|and what about|make it|show (?:that|this|it|them)|(?:chart|graph|plot) (?:that|this|it|them))\b/;
const LEADS =
  /^(?:and |what about |how about |or |also |now |ok |only |just |but |what if |then |the same |same )+(?:for |in |on |with |about )?/;

function meaningsIn({ mode, lexicon, persona }: Scene, words: readonly string[]): readonly Meaning[] {
  return meaningsOf(mode, lexicon, { reading: readWords(words, persona.day, lexicon), day: persona.day });
}

function without(words: readonly string[], places: ReadonlySet<number>): string[] {
  return words.filter((_, place) => !places.has(place));
}

/** Words that only ask for a chart: "show that as a pie chart". */
function asksForChart({ roles, tokens, fillers }: Reading): boolean {
  const drawn = new Set(
    ["chart", "donut", "bars"].flatMap((role) =>
      [...roles].flatMap(([one, places]) => (one === role ? [...places] : [])),
    ),
  );
  return drawn.size > 0 && [...tokens.keys()].every((place) => drawn.has(place) || fillers.has(place));
}

/** Words that only name a time: "and last month?". */
function namesOnlyTime({ span, tokens, fillers }: Reading): boolean {
  const timed = new Set(span?.places);
  return timed.size > 0 && [...tokens.keys()].every((place) => timed.has(place) || fillers.has(place));
}

/** Words that name nothing new, and ask something else of what was named: "and how much is left?". */
function namesNothing({ roles, tokens, fillers }: Reading): boolean {
  const asked = new Set([...roles.values()].flatMap((places) => [...places]));
  return asked.size > 0 && [...tokens.keys()].every((place) => asked.has(place) || fillers.has(place));
}

/** Puts a question and the one before it together, in the ways that could be meant. */
function together(before: readonly string[], words: readonly string[], scene: Scene): (readonly string[])[] {
  const { day } = scene.persona;
  const [old, own] = [readWords(before, day, scene.lexicon), readWords(words, day, scene.lexicon)];
  const rest = words.join(" ").replace(LEADS, "").split(" ");
  if (asksForChart(own))
    return [
      [...before, ...words],
      [...without(before, new Set([...(old.roles.get("amount") ?? []), ...(old.roles.get("sum") ?? [])])), ...words],
    ];
  const timeless = without(before, new Set(old.span?.places));
  if (namesOnlyTime(own)) return [[...timeless, ...rest]];
  const best: Candidate | undefined = candidatesOf(scene.mode, scene.lexicon, { reading: old, day })[0];
  if (!best) return [];
  if (namesNothing(own)) {
    const both = [...before, ...rest];
    const fewer = [...best.places].reverse().map((place) => [...without(before, new Set([place])), ...rest]);
    return own.roles.has("left") ? [...fewer, both] : [both, ...fewer]; // what is left takes the place of what is met
  }
  const filters = best.filters ?? new Set<number>();
  return [
    ...(filters.size > 0 ? [[...without(before, filters), ...rest]] : []),
    [...without(before, best.places), ...rest],
  ];
}

const BEFORE =
  /^(?:and |what about |how about |what was |what is |ok |then )*(?:the )?(?:one |\w+ )?before(?: that| it| this| then)?$/;
const AFTER =
  /^(?:and |what about |how about |what is |ok |then )*(?:the )?(?:one |\w+ )?after(?: that| it| this)?$|^(?:and|then|what)(?: is)? after that$/;

/** "And the one before?": the record next to the one that was told. */
function pastOf(line: string, [told, second]: readonly Meaning[], { lexicon }: Scene): Meaning | undefined {
  const wanted = BEFORE.test(line) ? "behind" : AFTER.test(line) ? "ahead" : undefined;
  if (wanted === undefined || !told || second) return undefined;
  const from = told.kind === "facts" && told.facts.length === 1 ? told.facts[0]?.fact.from : undefined;
  if (from?.kind === "first") {
    const of = lexicon.ledgers.find(({ ledger }) => ledger.id === from.ledger);
    if (of?.order !== wanted) return undefined;
    const where = from.where ? { where: from.where } : {};
    const query = { ledger: of.ledger.id, wanted: "first", ...where } as const;
    return { kind: "records", of, query, columns: [], checks: false, past: 1 };
  }
  if (told.kind !== "records" || told.of.order !== wanted || told.query.wanted !== "first") return undefined;
  return { ...told, past: (told.past ?? 0) + 1 };
}

function isFine(meanings: readonly Meaning[]): boolean {
  return meanings.length > 0;
}

/**
 * Reads a question.
 *
 * @param lines what was said before, the newest last
 */
export function resolve(question: string, lines: readonly Line[], scene: Scene, steps = STEPS): Resolved {
  const words = questionWords(question, scene.lexicon);
  const own = meaningsIn(scene, words);
  const line = words.join(" ");
  const leans = LEANS.test(line) || words.length <= 4 || BEFORE.test(line) || AFTER.test(line);
  if (!leans || (isFine(own) && !LEANS.test(line)) || steps === 0) return { words, meanings: own };
  const at = lines.findLastIndex(
    ({ by, text }) => by === "user" && talkIn(questionWords(text, scene.lexicon)) === undefined,
  );
  const last = lines[at];
  if (!last) return { words, meanings: own };
  const before = resolve(last.text, lines.slice(0, at), scene, steps - 1);
  if (!isFine(before.meanings)) return { words, meanings: own };
  const past = pastOf(line, before.meanings, scene);
  if (past) return { words, meanings: [past] };
  for (const both of together(before.words, words, scene)) {
    const meanings = meaningsIn(scene, both);
    if (isFine(meanings)) return { words: both, meanings };
  }
  return { words, meanings: own };
}
