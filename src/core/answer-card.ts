/**
 * Makes the card below an answer's text: what the answer is about, in the business's colours, and the page it is from. It
 * says nothing that the text may have said.
 */
import template from "../../cards/answer.json" with { type: "json" };
import type { Exhibit } from "./answer.ts";
import { type Card, fitCard } from "./card.ts";
import { blockData, type Easel, tileSize, withParts } from "./cards.ts";
import { describeChart, marksOf } from "./chart.ts";
import { drawGround, drawHeader, drawSign } from "./drawing.ts";
import { createPalette } from "./palette.ts";
import { unaffiliated } from "./sentences.ts";
import type { Stamp } from "./session.ts";
import { writeTable, written } from "./table.ts";
import { readTemplate } from "./template.ts";
import type { View } from "./view.ts";

const ANSWER = readTemplate(withParts(template));

/** What stands below an answer, and whose answer it is. */
export type AnswerShown = Pick<View, "company" | "sign" | "industry" | "colour" | "brand"> & {
  readonly exhibits: readonly Exhibit[];
  /** The page that shows more of it. */
  readonly open?: Pick<View["tabs"][number], "id" | "label"> | undefined;
  readonly stamp: Stamp;
};

/** False for what has nothing in it: no tiles, no rows, no bars. */
function isThere(exhibit: Exhibit): boolean {
  switch (exhibit.kind) {
    case "tiles":
      return exhibit.tiles.length > 0;
    case "facts":
      return exhibit.facts.length > 0;
    case "chart":
      return marksOf(exhibit.chart) > 0;
    case "table":
      return exhibit.rows.length > 0;
  }
}

/** Says in words what an exhibit shows, for where it cannot be seen. */
function describe(exhibit: Exhibit): string {
  const listed = (values: readonly { readonly label: string; readonly value: string }[]) =>
    `${values.map(({ label, value }) => `${label}: ${value}`).join(", ")}.`;
  switch (exhibit.kind) {
    case "tiles":
      return listed(exhibit.tiles.map(written));
    case "facts":
      return `${exhibit.title}. ${listed(exhibit.facts.map(written))}`;
    case "chart":
      return `${exhibit.title}. ${describeChart(exhibit.chart)}`;
    case "table": {
      const rows = writeTable(exhibit).rows.map(({ cells }) =>
        cells.flatMap(({ main, below }) => [main, below].filter((text) => text !== "")).join(", "),
      );
      return `${exhibit.title}. ${rows.join("; ")}.`;
    }
  }
}

/**
 * Makes the card below an answer.
 *
 * @returns undefined where there is nothing to show
 */
export function answerCard(
  { company, sign, industry, colour, brand, exhibits, open, stamp }: AnswerShown,
  easel: Easel,
): Card | undefined {
  const shown = exhibits.filter(isThere);
  if (shown.length === 0) return undefined;
  const palette = createPalette(colour);
  const { paint, profile } = easel;
  const data = {
    summary: [`${company}.`, ...shown.map(describe)].join(" "),
    pictures: {
      header: paint(drawHeader(palette), { zoom: 1 }),
      sign: paint(drawSign(sign, palette)),
      tint: paint(drawGround(palette.tint), { zoom: 1 }),
    },
    industry,
    company,
    tileSize: tileSize(shown, profile),
    blocks: shown.map((exhibit) => blockData(exhibit, palette, easel)),
    tabs: open ? [open] : [],
    stamp,
    note: brand === null ? "" : unaffiliated(brand),
  };
  return fitCard(ANSWER(data), profile);
}
