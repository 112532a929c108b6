/**
 * Puts an answer together from what the language model said and what the local answerer would say. Pure: values in, values out.
 */
import type { Answer, Exhibit } from "../core/answer.ts";
import type { Ended, Shown } from "./conversing.ts";

/** What came of the model: what it said, which was shown, and what stands beside it. */
export type Rest = Shown & { readonly said: string };

/** How many exhibits an answer has. */
const MOST_EXHIBITS = 2;

/**
 * Completes what the model said; the text begins with it. If it ended where it should, or broke off behind a figure, that is the
 * text. Else the local answer is the rest of it, or all of it.
 */
export function completed({ said, exhibits, tab }: Rest, ended: Ended, local: Answer): Answer {
  if (said === "") return local;
  const whole = ended === "said" || (ended !== "wrong" && /\d/.test(said));
  const text = whole || said.includes(local.text) ? said : `${said} ${local.text}`;
  const fitting = !whole || agree(said, local.text) ? local.exhibits : [];
  return {
    text,
    exhibits: chosen(exhibits.length > 0 && whole ? exhibits : [...exhibits, ...fitting]),
    tab: tab ?? (whole ? null : local.tab),
    next: local.next,
  };
}

/** True for two texts that name the same figure: then the chart of the one belongs to the other, too. */
function agree(text: string, other: string): boolean {
  const figures = new Set(figuresIn(other));
  return figuresIn(text).some((figure) => figures.has(figure));
}

function figuresIn(text: string): readonly string[] {
  return text.match(/\d[\d,.]*\d|\d/g)?.filter((figure) => figure.length > 1) ?? [];
}

/** At most two exhibits, none twice; charts and tiles before tables. */
function chosen(exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const seen = new Set<string>();
  const fresh = exhibits.filter((exhibit) => {
    const key = JSON.stringify(exhibit);
    return !seen.has(key) && seen.add(key);
  });
  return fresh.toSorted((a, b) => Number(a.kind === "table") - Number(b.kind === "table")).slice(0, MOST_EXHIBITS);
}
