/**
 * Makes cards: a view's values, written out, into the templates of `cards/`. Each template is read once and kept.
 */
import blocks from "../../cards/blocks.json" with { type: "json" };
import dashboard from "../../cards/dashboard.json" with { type: "json" };
import progress from "../../cards/progress.json" with { type: "json" };
import welcome from "../../cards/welcome.json" with { type: "json" };
import { type Card, fitCard, type Profile } from "./card.ts";
import { describeChart } from "./chart.ts";
import { drawChart, drawGround, drawHeader, drawSign, type Paint } from "./drawing.ts";
import { formatDay, formatNumber } from "./format.ts";
import { writeForm } from "./inputs.ts";
import { createPalette, type Palette } from "./palette.ts";
import { writePhrase } from "./phrase.ts";
import { making, ORIGINS, simulated, undoing } from "./sentences.ts";
import type { Stamp } from "./session.ts";
import { writeTable, written } from "./table.ts";
import { readTemplate } from "./template.ts";
import type { Tile, View, ViewBlock } from "./view.ts";

/** What cards are made with: what the client can draw, and a painter. */
export type Easel = { readonly profile: Profile; readonly paint: Paint };

/** A business offered on a button. */
export type Offer = { readonly title: string; readonly business: string };

/** Gives a template the parts that it shares with others in their places: `{"$part": "blocks"}`. */
export function withParts<Template extends { readonly body: readonly object[] }>(template: Template) {
  return { ...template, body: template.body.map((part) => ("$part" in part ? blocks : part)) };
}

const DASHBOARD = readTemplate(withParts(dashboard));
const PROGRESS = readTemplate(progress);
const WELCOME = readTemplate(welcome);

/** The bot's own colour and sign, when it is nobody else. */
const OWN_COLOUR = "#5B4BDB";
const OWN_SIGN =
  "M7.5 5.6L5 7L6.4 4.5L5 2L7.5 3.4L10 2L8.6 4.5L10 7L7.5 5.6M19.5 15.4L22 14L20.6 16.5L22 19L19.5 17.6L17 19L18.4 16.5L17 14L19.5 15.4M22 2L20.6 4.5L22 7L19.5 5.6L17 7L18.4 4.5L17 2L19.5 3.4L22 2M13.34 12.78L15.78 10.34L13.66 8.22L11.22 10.66L13.34 12.78M14.37 7.29L16.71 9.63C17.1 10 17.1 10.65 16.71 11.04L5.04 22.71C4.65 23.1 4 23.1 3.63 22.71L1.29 20.37C.9 20 .9 19.35 1.29 18.96L12.96 7.29C13.35 6.9 14 6.9 14.37 7.29Z";

/** How a metric moved, with an arrow and words, so that it says so without colour. */
function change({ change: moved, note, unit }: Tile): string {
  if (!moved) return writePhrase(note);
  if (moved.by === 0) return "No change in a month";
  return `${moved.by > 0 ? "▲" : "▼"} ${formatNumber(Math.abs(moved.by), unit)} in a month`;
}

function pairs<Tile>(tiles: readonly Tile[]): { tiles: Tile[] }[] {
  return tiles.flatMap((_, index) => (index % 2 === 0 ? [{ tiles: tiles.slice(index, index + 2) }] : []));
}

/** Writes a block out for the template of the blocks. */
export function blockData(block: ViewBlock, palette: Palette, { paint }: Easel) {
  switch (block.kind) {
    case "tiles":
      return {
        kind: block.kind,
        title: "",
        rows: pairs(block.tiles.map((tile) => ({ ...written(tile), change: change(tile) }))),
      };
    case "story":
      return { kind: block.kind, title: "", text: writePhrase(block.text) };
    case "facts":
      return { kind: block.kind, title: block.title, facts: block.facts.map(written) };
    case "chart":
      return {
        kind: block.kind,
        title: block.title,
        picture: paint(drawChart(block.chart, palette)),
        words: `${block.title}. ${describeChart(block.chart)}`,
      };
    case "table":
      return writeTable(block);
    case "form":
      return writeForm(block);
    case "undo":
      return { kind: block.kind, title: "", label: undoing(block.label) };
    case "settings":
      return {
        kind: block.kind,
        title: "Settings",
        person: block.person,
        anew: block.anew,
        others: block.others,
        facts: [
          { label: "Seed", value: String(block.seed) },
          { label: "Today is", value: formatDay(block.day, { weekday: true }) },
          { label: "This business", value: ORIGINS[block.origin] },
        ],
      };
  }
}

/** How wide the line below a tab's label is, in pixels: about as wide as the label, and never wider. */
function underlineWidth(label: string): number {
  const letters = [...label].map((letter) => (/[\sfijlrt]/.test(letter) ? 3.4 : /[A-Zmw]/.test(letter) ? 8 : 6.2));
  return Math.round(letters.reduce((sum, width) => sum + width, 0));
}

/** How large a tile's value is written. A basic client keeps two tiles a row on a phone, where ten letters must fit one. */
export function tileSize(blocks: readonly ViewBlock[], profile: Profile): string {
  if (profile === "teams") return "large";
  const values = blocks.flatMap((block) =>
    block.kind === "tiles" ? block.tiles.map((tile) => written(tile).value) : [],
  );
  return values.some((value) => value.length > 9) ? "default" : "medium";
}

/** Says what a view shows, in a sentence, for where the card itself cannot be seen. */
function summary(view: View): string {
  const { label, value } = written(view.headline);
  const page = view.tabs.find(({ open }) => open)?.label ?? "";
  return `${view.company}, ${page}. ${view.customer.label}: ${view.customer.value}. ${label}: ${value}.`;
}

/** Makes the card of a view. @param note said above the page, or "" */
export function dashboardCard(view: View, { stamp, note = "" }: { stamp: Stamp; note?: string }, easel: Easel): Card {
  const palette = createPalette(view.colour);
  const { paint } = easel;
  const [open, closed] = [palette.accent, "none"].map((colour) => paint(drawGround(colour), { zoom: 1 }));
  const data = {
    summary: summary(view),
    pictures: {
      header: paint(drawHeader(palette), { zoom: 1 }),
      sign: paint(drawSign(view.sign, palette)),
      tint: paint(drawGround(palette.tint), { zoom: 1 }),
    },
    industry: view.industry,
    company: view.company,
    tagline: writePhrase(view.tagline),
    customer: written(view.customer),
    headline: written(view.headline),
    tabs: view.tabs.map((tab) => ({
      ...tab,
      weight: tab.open ? "bolder" : "default",
      underline: tab.open ? open : closed,
      width: `${underlineWidth(tab.label)}px`,
      state: tab.open ? "Open page" : "",
    })),
    tileSize: tileSize(view.blocks, easel.profile),
    stamp,
    note,
    blocks: view.blocks.map((block) => blockData(block, palette, easel)),
    footer: simulated(view.brand),
  };
  return fitCard(DASHBOARD(data), easel.profile);
}

/** What is being made, in the colours it will likely have. */
export type Progress = { readonly business: string; readonly colour: string; readonly sign: string };

/** Makes the card that stands until a business is made. */
export function progressCard({ business, colour, sign }: Progress, { profile, paint }: Easel): Card {
  const palette = createPalette(colour);
  const pictures = { header: paint(drawHeader(palette), { zoom: 1 }), sign: paint(drawSign(sign, palette)) };
  return fitCard(PROGRESS({ ...making(business), business, pictures }), profile);
}

/** What a welcome says: a title, lines, and commands with what they do. */
export type Speech = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly commands?: readonly { readonly say: string; readonly does: string }[];
};

/** Makes the card of the bot itself: its welcome, its help, its good-bye to a mode. */
export function welcomeCard(
  { title, lines, commands = [] }: Speech,
  others: readonly Offer[],
  { profile, paint }: Easel,
): Card {
  const palette = createPalette(OWN_COLOUR);
  const data = {
    summary: `${title} ${lines.join(" ")}`,
    pictures: { header: paint(drawHeader(palette), { zoom: 1 }), sign: paint(drawSign(OWN_SIGN, palette)) },
    title,
    lines,
    commands,
    others,
  };
  return fitCard(WELCOME(data), profile);
}
