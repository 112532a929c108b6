/**
 * Says what a question means: a sentence with the figure, and what stands below it.
 */
import type { Answer, Exhibit } from "../answer.ts";
import { formatNumber } from "../format.ts";
import { lookUp } from "../lookup.ts";
import type { Mode } from "../mode.ts";
import type { Persona } from "../persona.ts";
import { writePhrase } from "../phrase.ts";
import { modeText } from "../view.ts";
import { groupsExhibit, progressExhibit, tableExhibit, tilesExhibit, trendExhibit } from "./exhibits.ts";
import { sayComparison, sayFact, sayFacts, sayProgress, sayThen, sayTrend } from "./fact-words.ts";
import { isAmount, type Lexicon, type NamedFact, type NamedLedger } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { sayDays, sayFound, sayGroups } from "./record-words.ts";
import { sayRow } from "./row-words.ts";

/** A business and its customer, as far as an answer needs them. */
export type Scene = {
  readonly mode: Mode;
  readonly persona: Persona;
  readonly company: string;
  readonly lexicon: Lexicon;
};

/** What is said, and what stands below it. */
export type Said = Pick<Answer, "text" | "exhibits">;

/** How many rows stand below an answer of several. */
const ROWS = 5;

function factExhibits({ mode, persona, lexicon }: Scene, named: NamedFact): readonly Exhibit[] {
  const { fact, trend } = named;
  const pair = mode.tabs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "chart" && block.plot.kind === "progress" ? block.plot.pairs : []))
    .find((one) => one.fact === fact.id || one.limit === fact.id);
  const [of, limit] = [pair?.fact, pair?.limit].map((id) => lexicon.facts.find((one) => one.fact.id === id));
  if (of && limit) return [progressExhibit(mode, persona, of, limit)];
  if (trend) return [trendExhibit(mode, persona, { facts: [named], months: undefined })];
  if (!isAmount(fact.unit)) return [];
  const from = "ledger" in fact.from ? fact.from : undefined;
  const ledger = lexicon.ledgers.find((one) => one.ledger.id === from?.ledger);
  const found =
    ledger &&
    lookUp(mode, persona, {
      ledger: ledger.ledger.id,
      wanted: "rows",
      most: ROWS,
      ...(from?.where ? { where: from.where } : {}),
    });
  if (ledger && found?.kind === "rows" && found.all > 1)
    return [tableExhibit(mode, ledger, { rows: found.rows, asked: [] })];
  return [tilesExhibit([named])];
}

function sayRecords(scene: Scene, { of, query, columns, checks }: Meaning & { kind: "records" }): Said {
  const { mode, persona } = scene;
  const found = lookUp(mode, persona, query);
  const text = sayFound(of, query, { found, columns, checks });
  const { wanted: _wanted, column: _column, ...which } = query;
  const rows = found.kind === "rows" ? found : lookUp(mode, persona, { ...which, wanted: "rows" });
  const several = rows.kind === "rows" && rows.rows.length > (query.wanted === "rows" ? 0 : 1) && found.kind !== "row";
  return { text, exhibits: several ? [tableExhibit(mode, of, { rows: rows.rows, asked: columns })] : [] };
}

function sayAhead({ mode, lexicon, persona }: Scene, { since, until }: Meaning & { kind: "ahead" }): Said {
  const found = lexicon.ledgers
    .filter(({ order }) => order === "ahead")
    .flatMap((of) => of.rows.map((row) => ({ of, row, day: String(row[of.date ?? ""]) })))
    .filter(({ day }) => day >= (since ?? persona.day) && (until === undefined || day <= until))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const days = sayDays({ since, until });
  const [first, second] = found;
  if (!first) return { text: `Nothing is coming up${days}.`, exhibits: [] };
  const told = [first, ...(second ? [second] : [])].map(({ of, row }) =>
    sayRow(of, row, { first: of.date === undefined ? [] : [of.date] }),
  );
  const more = found.length > 2 ? `, and ${formatNumber(found.length - 2, "count")} more` : "";
  const ledgers = [...new Set(found.map(({ of }) => of))].slice(0, 2);
  const tables = ledgers.map((of) =>
    tableExhibit(mode, of, {
      rows: found
        .filter((one) => one.of === of)
        .map(({ row }) => row)
        .slice(0, ROWS),
      asked: [],
    }),
  );
  const then = told.slice(1).map((one) => `, then ${one}`);
  return { text: `Next up${days} is ${told[0] ?? ""}${then.join("")}${more}.`, exhibits: tables };
}

function sayStory({ mode, persona, company }: Scene): string {
  return writePhrase(modeText(mode.blueprint.story, { mode, persona, company }));
}

function sayLately(scene: Scene): Said {
  const { mode, lexicon } = scene;
  const story = sayStory(scene);
  const of = lexicon.ledgers
    .filter(({ order }) => order === "behind")
    .toSorted((a, b) => b.rows.length - a.rows.length)[0];
  const row = of?.rows[0];
  if (!of || !row) return { text: story, exhibits: [] };
  const text = `Your latest ${of.ledger.noun[0]} was ${sayRow(of, row)}. ${story}`;
  return { text, exhibits: [tableExhibit(mode, of, { rows: of.rows.slice(0, ROWS), asked: [] })] };
}

function sayGrouped({ mode, persona }: Scene, { of, query, as }: Meaning & { kind: "groups" }): Said {
  const made = groupsExhibit(mode, persona, { of, query, as });
  if (!made) return { text: `There is nothing to chart${sayDays(query)}.`, exhibits: [] };
  return { text: sayGroups(of, query, made.found), exhibits: [made.exhibit] };
}

/** Says a meaning. */
export function say(scene: Scene, meaning: Meaning): Said {
  const { mode, persona, lexicon } = scene;
  switch (meaning.kind) {
    case "facts": {
      const [only, second] = meaning.facts;
      if (!only) return { text: "", exhibits: [] };
      if (second) return { text: sayFacts(meaning.facts), exhibits: [tilesExhibit(meaning.facts)] };
      return { text: sayFact(only, lexicon), exhibits: factExhibits(scene, only) };
    }
    case "trend":
      return {
        text: sayTrend(meaning.facts, { day: persona.day, months: meaning.months, moves: meaning.moves ?? false }),
        exhibits: [trendExhibit(mode, persona, meaning)],
      };
    case "then":
      return {
        text: sayThen(meaning.fact, { point: meaning.point, day: persona.day }),
        exhibits: [trendExhibit(mode, persona, { facts: [meaning.fact], months: undefined })],
      };
    case "comparison": {
      const { facts } = meaning;
      const side = facts.every(({ trend, fact }) => trend && fact.unit === facts[0]?.fact.unit);
      return {
        text: sayComparison(facts),
        exhibits: [side ? trendExhibit(mode, persona, { facts, months: undefined }) : tilesExhibit(facts)],
      };
    }
    case "progress":
      return {
        text: sayProgress(meaning.fact, meaning.limit),
        exhibits: [progressExhibit(mode, persona, meaning.fact, meaning.limit)],
      };
    case "records":
      return sayRecords(scene, meaning);
    case "groups":
      return sayGrouped(scene, meaning);
    case "ahead":
      return sayAhead(scene, meaning);
    case "story":
      return { text: sayStory(scene), exhibits: [] };
    case "lately":
      return sayLately(scene);
  }
}

/** Says all that a question can mean, each by its name. */
export function sayAll(scene: Scene, meanings: readonly Meaning[]): Said {
  const facts = meanings.flatMap((meaning) => (meaning.kind === "facts" ? meaning.facts : []));
  if (facts.length === meanings.length && facts.length > 1)
    return { text: sayFacts(facts), exhibits: [tilesExhibit(facts)] };
  const said = meanings.map((meaning) => {
    const one = say(scene, meaning);
    return meanings.length > 1 && meaning.kind === "records"
      ? { ...one, text: `${meaning.of.ledger.label}: ${one.text}` }
      : one;
  });
  return {
    text: said.map(({ text }) => text).join(" "),
    exhibits: said.flatMap(({ exhibits }) => exhibits).slice(0, 2),
  };
}

/** The ledger that a meaning is about, if it is about one. */
export function ledgerAbout({ lexicon }: Scene, meaning: Meaning | undefined): NamedLedger | undefined {
  if (meaning?.kind === "records" || meaning?.kind === "groups") return meaning.of;
  const fact = meaning?.kind === "facts" ? meaning.facts[0]?.fact : undefined;
  const from = fact && "ledger" in fact.from ? fact.from.ledger : undefined;
  return lexicon.ledgers.find(({ ledger }) => ledger.id === from);
}
