/**
 * What a tool tells the language model, as JSON: values written as they stand on the dashboard, texts cleaned, no more than
 * fits. And what may be said of it afterwards.
 */
import type { Exhibit } from "./answer.ts";
import { describeChart } from "./chart.ts";
import { type Books, type Exhibited, tableOfRows } from "./exhibits.ts";
import type { Known } from "./grounding.ts";
import type { Found, Heading } from "./lookup.ts";
import { promptText, promptValue } from "./prompted.ts";
import type { Query } from "./query.ts";
import type { Row } from "./rows.ts";

/** What came of a tool. */
export type Used = {
  /** JSON for the model, at most 8 KiB. */
  readonly said: string;
  readonly exhibits: readonly Exhibit[];
  /** A tab to open below the answer, or null. */
  readonly tab: string | null;
  /** What the answer may now say. */
  readonly known: readonly Known[];
};

/** Bytes of what is said to the model, with room for the braces. */
const LONGEST_SAID = 8_000;

/** Tells something. */
export function tell(data: object, more: Partial<Used> = {}): Used {
  return { said: JSON.stringify(data), exhibits: [], tab: null, known: [], ...more };
}

/** Tells what was wrong with a call. */
export function complain(problem: string): Used {
  return tell({ problem });
}

/** Tells what stands below the answer now. */
export function tellShown(made: Exhibited): Used {
  if ("problem" in made) return complain(made.problem);
  const { exhibit } = made;
  switch (exhibit.kind) {
    case "chart": {
      const { title, chart } = exhibit;
      const said = {
        shown: promptText(title),
        what: promptText(describeChart(chart), 600),
        now: "Write one sentence.",
      };
      if (!("shares" in chart)) return tell(said, { exhibits: [exhibit] });
      const known = chart.shares.flatMap(({ label, value, percent }): Known[] => [
        { label, value, unit: chart.unit },
        ...(chart.kind === "donut" ? [{ label, value: percent, unit: "percent" } as const] : []),
      ]);
      return tell(said, { exhibits: [exhibit], known });
    }
    case "tiles": {
      const tiles = exhibit.tiles.map(({ label, value, unit }) => [promptText(label), promptValue(value, unit)]);
      const known = exhibit.tiles.flatMap(({ label, unit, change }): Known[] =>
        change ? [{ label, value: change.by, unit }] : [],
      );
      return tell({ shown: Object.fromEntries(tiles), now: "Write one sentence." }, { exhibits: [exhibit], known });
    }
    case "table":
    case "facts":
      return tell({ shown: promptText(exhibit.title) }, { exhibits: [exhibit] });
  }
}

/** Tells what a query found. */
export function tellFound(books: Books, { ledger, wanted, column = "" }: Query, found: Found): Used {
  const records = books.mode.blueprint.ledgers.find(({ id }) => id === ledger);
  const label = `${records?.label ?? ""} ${records?.columns.find(({ id }) => id === column)?.label ?? ""}`.trim();
  switch (found.kind) {
    case "unknown":
      return complain(promptText(`There is not ${found.what}: use the ids of the data.`, 200));
    case "nothing":
      return tell({ found: "no such row" });
    case "number": {
      const known: readonly Known[] = [
        {
          label: found.unit === "count" ? `${label} ${records?.noun[1] ?? ""}` : label,
          value: found.value,
          unit: found.unit,
        },
        { label: `${label} ${records?.noun[1] ?? ""}`, value: found.rows, unit: "count" },
      ];
      return tell({ [wanted]: promptValue(found.value, found.unit), rows: found.rows }, { known });
    }
    case "groups": {
      const { by, unit, groups } = found;
      const known = groups.map(({ of, value }): Known => ({ label: String(of), value, unit }));
      const said = groups.map(({ of, value }) => [promptValue(of, by.unit), promptValue(value, unit)]);
      return tell(
        { [wanted]: said, groups: found.all },
        { known: [...known, { label, value: found.all, unit: "count" }] },
      );
    }
    case "row":
      return { ...tellRows([found.row], found.headings, 1), exhibits: [] };
    case "rows": {
      const exhibits = found.rows.length > 1 ? tableOfRows(books.mode, ledger, found.rows) : [];
      return { ...tellRows(found.rows, found.headings, found.all), exhibits };
    }
  }
}

/** Tells the model of rows, of as many as fit. */
function tellRows(rows: readonly Row[], headings: readonly Heading[], all: number): Used {
  const cells = rows.map((row) =>
    headings.flatMap(({ id, label, unit }) => {
      const value = row[id];
      return value === undefined ? [] : [{ id, label, value, unit }];
    }),
  );
  const told = cells.map((row) => Object.fromEntries(row.map(({ id, value, unit }) => [id, promptValue(value, unit)])));
  while (new TextEncoder().encode(JSON.stringify(told)).length > LONGEST_SAID) told.pop();
  const known = cells.slice(0, told.length).flat();
  const count: Known = { label: "rows", value: all, unit: "count" };
  return tell(
    { rows: told, all },
    { known: [...known.map(({ label, value, unit }) => ({ label, value, unit })), count] },
  );
}
