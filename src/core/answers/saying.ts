/**
 * Says what a question means: a sentence with the figure, and what stands below it.
 */
import type { Exhibit } from "../answer.ts";
import { formatValue } from "../format.ts";
import { lookUp } from "../lookup.ts";
import type { Query } from "../query.ts";
import { groupsExhibit, progressExhibit, tableExhibit, tilesExhibit, trendExhibit } from "./exhibits.ts";
import { sayComparison, sayEnough, sayFact, sayFacts, sayProgress, sayThen, sayTrend } from "./fact-words.ts";
import { isAmount, type NamedFact, type NamedLedger } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { sayAhead, sayLately, sayStory } from "./news.ts";
import { sayDays, sayFound, sayGroups } from "./record-words.ts";
import { sayRow } from "./row-words.ts";
import type { Said, Scene } from "./scene.ts";

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
  return [tilesExhibit(mode, persona, [named])];
}

/** What all records of a ledger come to, where a fact says so. */
function totalOf({ lexicon }: Scene, of: NamedLedger, { where, since, until }: Query): string {
  const sum = lexicon.facts.find(
    ({ fact: { from }, name }) =>
      name.parts.some(({ stem }) => of.plural.exact === stem) &&
      from.kind === "sum" &&
      from.ledger === of.ledger.id &&
      from.column === of.money?.id &&
      from.where === undefined,
  );
  return sum && !where && since === undefined && until === undefined ? formatValue(sum.value, sum.fact.unit) : "";
}

/** Says what is due, and that none of it is late. */
function sayDue(scene: Scene, of: NamedLedger): Said {
  const all: Meaning & { kind: "records" } = {
    kind: "records",
    of,
    query: { ledger: of.ledger.id, wanted: "rows" },
    columns: [],
    checks: false,
  };
  const said = sayRecords(scene, all);
  const late = of.rows.some((row) => String(row[of.date ?? ""] ?? "9") < scene.persona.day);
  return late ? said : { ...said, text: `Nothing is overdue. ${said.text}` };
}

/** Says the record that comes some places after the first: "the one before". */
function sayPast({ mode, persona }: Scene, { of, query, past = 0 }: Meaning & { kind: "records" }): Said {
  const found = lookUp(mode, persona, { ...query, wanted: "rows", most: past + 1 });
  const row = found.kind === "rows" ? found.rows[past] : undefined;
  const place = of.order === "ahead" ? "after" : "before";
  if (row === undefined) return { text: `There is none ${place} that.`, exhibits: [] };
  return { text: `The one ${place} ${of.order === "ahead" ? "is" : "was"} ${sayRow(of, row)}.`, exhibits: [] };
}

function sayRecords(scene: Scene, meaning: Meaning & { kind: "records" }): Said {
  const { of, query, columns, checks } = meaning;
  if (meaning.past !== undefined) return sayPast(scene, meaning);
  const { mode, persona } = scene;
  const found = lookUp(mode, persona, query);
  const text = sayFound(of, query, { found, columns, checks, total: totalOf(scene, of, query) });
  const rows = found.kind === "rows" ? found : lookUp(mode, persona, { ...query, wanted: "rows" });
  const several = rows.kind === "rows" && rows.rows.length > (query.wanted === "rows" ? 0 : 1) && found.kind !== "row";
  return { text, exhibits: several ? [tableExhibit(mode, of, { rows: rows.rows, asked: columns })] : [] };
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
      if (second) return { text: sayFacts(meaning.facts), exhibits: [tilesExhibit(mode, persona, meaning.facts)] };
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
    case "enough":
      return { text: sayEnough(meaning.fact, meaning.amount), exhibits: factExhibits(scene, meaning.fact) };
    case "comparison": {
      const { facts } = meaning;
      const side = facts.every(({ trend, fact }) => trend && fact.unit === facts[0]?.fact.unit);
      return {
        text: sayComparison(facts),
        exhibits: [
          side ? trendExhibit(mode, persona, { facts, months: undefined }) : tilesExhibit(mode, persona, facts),
        ],
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
    case "due":
      return sayDue(scene, meaning.of);
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
    return { text: sayFacts(facts), exhibits: [tilesExhibit(scene.mode, scene.persona, facts)] };
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
  if (meaning?.kind === "records" || meaning?.kind === "groups" || meaning?.kind === "due") return meaning.of;
  const fact = meaning?.kind === "facts" ? meaning.facts[0]?.fact : undefined;
  const from = fact && "ledger" in fact.from ? fact.from.ledger : undefined;
  return lexicon.ledgers.find(({ ledger }) => ledger.id === from);
}
