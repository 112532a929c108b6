/**
 * What a theme is, and which there are: read from the lines of `themes.ts` when first asked for, found by name. It lays none.
 */
import { kindKey } from "./fold.ts";
import type { Cast } from "./recasting.ts";
import { THEMES } from "./themes.ts";

/** What a theme says in any trade. */
export type Theme = Omit<Cast, "every"> & {
  readonly id: string;
  readonly sort: string;
  /** As people say it: folded. */
  readonly names: readonly string[];
  /** The word before a trade or a customer: "Martian". */
  readonly word: string;
  readonly companies: readonly string[];
  readonly taglines: readonly string[];
  readonly colours: readonly string[];
  readonly icon: string;
};

function themeOf(line: string): Theme {
  const fields = line.split(" | ");
  const [id = "", sort = "", names = "", word = "", marks = "", tails = "", levels = ""] = fields;
  const [collected = "", places = "", belongings = "", companies = "", taglines = ""] = fields.slice(7);
  const [remark = "", colours = "", icon = ""] = fields.slice(12);
  const list = (text: string) => text.split(", ");
  return {
    id,
    sort,
    names: list(names),
    word,
    marks: list(marks),
    tails: list(tails),
    levels: list(levels),
    collected,
    places: list(places),
    belongings: belongings.split("; "),
    companies: companies.split("; "),
    taglines: taglines.split("; "),
    remark,
    colours: list(colours),
    icon,
  };
}

/** Read when first asked for. */
const read: { all?: readonly Theme[]; byName?: ReadonlyMap<string, Theme> } = {};

/** Lists every theme there is. */
export function allThemes(): readonly Theme[] {
  read.all ??= THEMES.trim().split("\n").map(themeOf);
  return read.all;
}

/** Finds the theme that has a name. @param key as `kindKey` makes it */
export function themeNamed(key: string): Theme | undefined {
  read.byName ??= new Map(allThemes().flatMap((theme) => theme.names.map((name) => [kindKey(name), theme] as const)));
  return read.byName.get(key);
}
