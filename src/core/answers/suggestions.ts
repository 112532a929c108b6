/**
 * Proposes what could be asked next: questions that this answerer understands as they are meant.
 */
import type { Line } from "../session.ts";
import { isLoose, lower } from "./fact-words.ts";
import { isAmount, type Lexicon, type NamedFact, type NamedLedger } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { questionWords, readWords } from "./reading.ts";
import { ledgerAbout } from "./saying.ts";
import type { Scene } from "./scene.ts";
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
  if (isLoose(named.fact.label) || isSeveral(label)) return [];
  const asks = named.fact.unit === "date" ? `When is my ${label}?` : `What is my ${label}?`;
  const trend: Idea = {
    text: `How has my ${label} changed?`,
    about: named,
    meant: (meaning) => about(meaning, "trend"),
  };
  const value: Idea = { text: asks, about: named, meant: (meaning) => about(meaning, "facts") };
  return named.trend ? [trend, value] : [value];
}

/** "How much did I spend on groceries?": what comes up most often in a history of money. */
function ofCategory(of: NamedLedger): Idea[] {
  const kind = of.ledger.columns.find(({ id }) => id === "category");
  if (!kind || of.order !== "behind" || !of.money) return [];
  const spent = new Map<string, number>();
  for (const row of of.rows) {
    const value = String(row[kind.id]);
    spent.set(value, (spent.get(value) ?? 0) + Number(row[of.money.id]));
  }
  const most = [...spent].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
  return most.slice(0, 3).map((value) => ({
    text: `How much did I spend on ${lower(value)}?`,
    meant: (meaning) => meaning.kind === "records" && meaning.of === of && meaning.query.wanted === "sum",
  }));
}

function ofLedger(of: NamedLedger): Idea[] {
  const [one, many] = of.ledger.noun;
  const own = (meaning: Meaning, wanted: string) =>
    meaning.kind === "records" && meaning.of === of && meaning.query.wanted === wanted;
  const kind = of.ledger.columns.find(({ id, unit }) => unit === "text" && /^(?:category|kind|type|status)$/.test(id));
  const next = (meaning: Meaning) => own(meaning, "first") || meaning.kind === "facts";
  const counted = (meaning: Meaning) => own(meaning, "count") || meaning.kind === "facts";
  return [
    ...(of.order === "ahead" ? [{ text: `When is my next ${one}?`, meant: next }] : []),
    ...ofCategory(of).slice(0, 1),
    ...(of.order === "behind" && of.money
      ? [{ text: `What was my biggest ${one}?`, meant: (meaning: Meaning) => own(meaning, "highest") }]
      : []),
    ...(kind && of.rows.length > 2
      ? [
          {
            text: `Chart my ${many} by ${kind.label.toLowerCase()}`,
            meant: (meaning: Meaning) => meaning.kind === "groups" && meaning.of === of,
          },
        ]
      : []),
    ...ofCategory(of).slice(1),
    { text: `Show my ${many}`, meant: (meaning: Meaning) => own(meaning, "rows") },
    { text: `How many ${many} do I have?`, meant: counted },
  ];
}

/** What can be asked of the business as a whole. */
const GENERAL: readonly Idea[] = [
  { text: "Anything I should know?", meant: (meaning) => meaning.kind === "story" },
  { text: "What's coming up?", meant: (meaning) => meaning.kind === "ahead" },
];

/** What proposals mean, by their words; the same for the same lexicon. */
const understood = new WeakMap<Lexicon, Map<string, readonly Meaning[]>>();

function meaningsFor({ mode, lexicon, persona }: Scene, text: string): readonly Meaning[] {
  const known = understood.get(lexicon) ?? new Map<string, readonly Meaning[]>();
  understood.set(lexicon, known);
  const kept = known.get(text);
  if (kept) return kept;
  const reading = readWords(questionWords(text, lexicon), persona.day, lexicon);
  const meanings = meaningsOf(mode, lexicon, { reading, day: persona.day });
  known.set(text, meanings);
  return meanings;
}

function works(scene: Scene, { text, meant }: Idea): boolean {
  const meanings = meaningsFor(scene, text);
  return text.length <= LONGEST && meanings.length === 1 && meanings.every(meant);
}

/** Begins further on in a list: another time, other ideas come first. */
function turned<One>(list: readonly One[], by: number): One[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
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
  const told = about && "facts" in about ? about.facts : about && "fact" in about ? [about.fact] : [];
  const shown = mode.blueprint.metrics.flatMap(({ fact }) => lexicon.facts.find((one) => one.fact.id === fact) ?? []);
  const ideas = [
    ...(ledger ? ofLedger(ledger).slice(0, 1) : []),
    ...interleaved([
      ...turned(
        [...lexicon.ledgers.map(ofLedger), GENERAL, ...shown.filter(({ fact }) => isAmount(fact.unit)).map(ofFact)],
        asked.length,
      ),
    ]),
  ];
  const said = new Set(asked.map(key));
  const found: string[] = [];
  for (const idea of ideas) {
    if (found.length === PROPOSED) break;
    if (
      said.has(key(idea.text)) ||
      (about && (idea.meant(about) || (idea.about !== undefined && told.includes(idea.about)))) ||
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
