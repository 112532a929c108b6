/**
 * Says what is going on, what lies ahead and what happened last: over all ledgers, nearest or newest first.
 */
import { writePhrase } from "../phrase.ts";
import { modeText } from "../view.ts";
import { tableExhibit } from "./exhibits.ts";
import type { Meaning } from "./meaning.ts";
import { sayDays } from "./record-words.ts";
import { sayRow } from "./row-words.ts";
import type { Said, Scene } from "./scene.ts";

/** How many rows stand below an answer of several. */
const ROWS = 5;

/** Says what comes next. */
export function sayAhead({ mode, lexicon, persona }: Scene, { since, until }: Meaning & { kind: "ahead" }): Said {
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
  const more = found.length > 2 ? ", and more after that" : "";
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

/** Says the one small thing going on. */
export function sayStory({ mode, persona, company }: Scene): string {
  return writePhrase(modeText(mode.blueprint.story, { mode, persona, company }));
}

/** Says what happened last. */
export function sayLately(scene: Scene): Said {
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
