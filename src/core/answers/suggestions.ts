/**
 * Proposes what could be asked next: questions that this answerer understands as they are meant.
 */
import type { Line } from "../session.ts";
import { isLoose, lower } from "./fact-words.ts";
import { isAmount, isMoney, type Lexicon, type NamedFact, type NamedLedger } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { questionWords, readWords } from "./reading.ts";
import { ledgerAbout, type Scene } from "./saying.ts";
import { meaningsOf } from "./subject.ts";

type Idea = { readonly text: string; readonly about?: NamedFact; readonly meant: (meaning: Meaning) => boolean };

/** How many questions are proposed. */
const PROPOSED = 3;

/** The longest question that is proposed: a button takes no more. */
const LONGEST = 44;

function plain(label: string): string {
  return lower(label)
    .replace(/^your /, "")
    .replace(/,.*$/, "");
}

/** True for "checks this month", of which nobody asks what it is. */
function isSeveral(label: string): boolean {
  return label.split(" ").some((word) => /[^su]s$/.test(word) && word !== "this");
}

function ofFact(named: NamedFact): Idea[] {
  const label = plain(named.fact.label);
  const about = (meaning: Meaning, kind: Meaning["kind"]) =>
    meaning.kind === kind && "facts" in meaning && meaning.facts.includes(named);
  const when = named.fact.unit === "date" ? "When is" : "What is";
  return [
    ...(named.trend
      ? [{ text: `Chart my ${label}`, about: named, meant: (meaning: Meaning) => about(meaning, "trend") }]
      : []),
    ...(isLoose(named.fact.label) || isSeveral(label)
      ? []
      : [{ text: `${when} my ${label}?`, meant: (meaning: Meaning) => about(meaning, "facts") }]),
  ];
}

function ofLedger(of: NamedLedger): Idea[] {
  const [one, many] = of.ledger.noun;
  const own = (meaning: Meaning, wanted: string) =>
    meaning.kind === "records" && meaning.of === of && meaning.query.wanted === wanted;
  const kind = of.ledger.columns.find(({ id, unit }) => unit === "text" && /^(?:category|kind|type|status)$/.test(id));
  return [
    ...(of.order === "ahead"
      ? [
          {
            text: `When is my next ${one}?`,
            meant: (meaning: Meaning) => own(meaning, "first") || meaning.kind === "facts",
          },
        ]
      : []),
    ...(of.order === "behind" && of.money
      ? [{ text: `What was my biggest ${one}?`, meant: (meaning: Meaning) => own(meaning, "highest") }]
      : []),
    { text: `Show my ${many}`, meant: (meaning: Meaning) => own(meaning, "rows") },
    ...(kind && of.rows.length > 2
      ? [
          {
            text: `Chart my ${many} by ${kind.label.toLowerCase()}`,
            meant: (meaning: Meaning) => meaning.kind === "groups" && meaning.of === of,
          },
        ]
      : []),
    {
      text: `How many ${many} do I have?`,
      meant: (meaning: Meaning) => own(meaning, "count") || meaning.kind === "facts",
    },
  ];
}

/** What proposals mean, by their words; the same for the same lexicon. */
const understood = new WeakMap<Lexicon, Map<string, readonly Meaning[]>>();

function meaningsFor({ mode, lexicon, persona }: Scene, text: string): readonly Meaning[] {
  const known = understood.get(lexicon) ?? new Map<string, readonly Meaning[]>();
  understood.set(lexicon, known);
  const kept = known.get(text);
  if (kept) return kept;
  const reading = readWords(questionWords(text, lexicon), persona.day, lexicon.own);
  const meanings = meaningsOf(mode, lexicon, { reading, day: persona.day });
  known.set(text, meanings);
  return meanings;
}

function works(scene: Scene, { text, meant }: Idea): boolean {
  const meanings = meaningsFor(scene, text);
  return text.length <= LONGEST && meanings.length === 1 && meanings.every(meant);
}

/** Takes one of each in turn: a little of everything. */
function interleaved(lists: readonly (readonly Idea[])[]): Idea[] {
  const most = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

/**
 * Proposes what to ask next, what is near to the question first.
 *
 * @param asked what was asked by now, which is not proposed again
 */
export function suggestionsFor(scene: Scene, about: Meaning | undefined, asked: readonly string[]): string[] {
  const { mode, lexicon } = scene;
  const ledger = ledgerAbout(scene, about);
  const near =
    about && "facts" in about ? about.facts.flatMap(ofFact) : about && "fact" in about ? ofFact(about.fact) : [];
  const shown = mode.blueprint.metrics.flatMap(({ fact }) => lexicon.facts.find((one) => one.fact.id === fact) ?? []);
  const ideas = [
    ...near,
    ...(ledger ? ofLedger(ledger).slice(0, 2) : []),
    ...interleaved([
      ...shown.filter(({ fact }) => isAmount(fact.unit) || isMoney(fact.unit)).map(ofFact),
      ...lexicon.ledgers.map(ofLedger),
    ]),
  ];
  const said = new Set(asked.map(key));
  const found: string[] = [];
  for (const idea of ideas) {
    if (found.length === PROPOSED) break;
    if (
      said.has(key(idea.text)) ||
      (about &&
        (idea.meant(about) ||
          (about.kind === "facts" && idea.about !== undefined && about.facts.includes(idea.about)))) ||
      !works(scene, idea)
    )
      continue;
    said.add(key(idea.text));
    found.push(idea.text);
  }
  return found;
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** What the user said by now. */
export function saidBy(lines: readonly Line[]): string[] {
  return lines.filter(({ by }) => by === "user").map(({ text }) => text);
}
