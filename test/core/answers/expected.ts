/**
 * What a question is expected to be answered with, named as a fact or as a look-up and computed here from the customer,
 * with none of the answerer's own code; and the judgement of an answer by it.
 *
 * An expectation is one or more of these, all of them with " & " between, any of them with " | ":
 *
 * - `checking`: the value of a fact
 * - `sum bills.amount`, `avg`, `max`, `min`, `count bills`: over rows; `first`, `oldest`: of the first or last row as listed
 * - `each bills.payee 3`: of each row, or of the first three; in the text or in the table
 * - any of those with `where category=Groceries,Dining and type!=Credit`, `since 2026-10-01`, `until 2026-10-31`,
 *   `over 100`, `under 100`: with more or less in the column of amounts
 * - `then savings 2026-06`: the point of a trend in a month; `change savings`: its last step
 * - `trend savings`, `groups bills by payee`, `progress deductibleMet`: a chart
 * - `tab claims`: a tab that is opened
 * - `says word`: the text has it, and no figure; `none`: it can't
 */
import type { Answer } from "../../../src/core/answer.ts";
import type { Column, Unit, Value } from "../../../src/core/blueprint.ts";
import { formatValue } from "../../../src/core/format.ts";
import type { Mode } from "../../../src/core/mode.ts";
import type { Persona } from "../../../src/core/persona.ts";
import type { Row } from "../../../src/core/rows.ts";

/** A question and what is expected. */
export type Asking = readonly [question: string, expected: string];

/** A business and a customer of it. */
export type Customer = { readonly mode: Mode; readonly persona: Persona };

/** How an answer is judged. */
export type Verdict = "right" | "can't" | "wrong";

/** What one expectation comes to. */
type Wanted =
  | { readonly kind: "figures"; readonly figures: readonly string[] }
  | { readonly kind: "each"; readonly values: readonly string[] }
  | { readonly kind: "chart"; readonly fits: (answer: Answer) => boolean; readonly sums?: readonly string[] }
  | { readonly kind: "says"; readonly word: string }
  | { readonly kind: "tab"; readonly tab: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "none" };

const CANNOT = /^I don't have that on record/;
const NOTHING = /\b(?:no|none|nothing)\b/i;

function toCents(value: Value | undefined): number {
  return Math.round(Number(value) * 100);
}

function lookUpRows({ mode, persona }: Customer, ledger: string, rest: string): readonly Row[] {
  const columns = mode.blueprint.ledgers.find(({ id }) => id === ledger)?.columns;
  if (!columns) throw new Error(`no ledger ${ledger}`);
  const date = columns.find(({ unit }) => unit === "date")?.id ?? "";
  const since = /since (\S+)/.exec(rest)?.[1] ?? "0";
  const until = /until (\S+)/.exec(rest)?.[1] ?? "9999";
  const over = Number(/over (\d+)/.exec(rest)?.[1] ?? Number.NEGATIVE_INFINITY);
  const under = Number(/under (\d+)/.exec(rest)?.[1] ?? Number.POSITIVE_INFINITY);
  const amount = (row: Row) => Number(row.amount ?? row.total ?? row.yours ?? 0);
  const conditions = /where (.*?)(?: since | until | over | under |$)/.exec(rest)?.[1]?.split(" and ") ?? [];
  return (persona.ledgers[ledger] ?? []).filter((row) => {
    const day = String(row[date] ?? "5");
    return (
      day >= since &&
      day <= until &&
      amount(row) > over &&
      amount(row) < under &&
      conditions.every((condition) => {
        const [, column = "", sign, values = ""] = /^(\w+)(!?=)(.*)$/.exec(condition) ?? [];
        if (!columns.some(({ id }) => id === column)) throw new Error(`no column ${column}`);
        return values.split(",").includes(String(row[column])) === (sign === "=");
      })
    );
  });
}

function unitOf({ mode }: Customer, ledger: string, column: string): Unit {
  const found = mode.blueprint.ledgers.find(({ id }) => id === ledger)?.columns.find(({ id }) => id === column);
  if (!found) throw new Error(`no column ${ledger}.${column}`);
  return found.unit;
}

function overRows(
  customer: Customer,
  verb: string,
  [ledger = "", column = ""]: readonly string[],
  rest: string,
): Wanted {
  const rows = lookUpRows(customer, ledger, rest);
  if (verb === "count") return { kind: "figures", figures: [formatValue(rows.length, "count")] };
  const unit = unitOf(customer, ledger, column);
  if (verb === "each") {
    const most = Number(/^\d+/.exec(rest)?.[0] ?? 10);
    const values = rows.slice(0, most).map((row) => formatValue(row[column] ?? "", unit));
    return values.length === 0 ? { kind: "nothing" } : { kind: "each", values };
  }
  if (rows.length === 0) return { kind: "nothing" };
  const of = rows.map((row) => toCents(row[column]));
  const total = of.reduce((all, one) => all + one, 0);
  const value = (() => {
    switch (verb) {
      case "sum":
        return total / 100;
      case "avg":
        return Math.round(total / of.length) / 100;
      case "max":
        return Math.max(...of) / 100;
      case "min":
        return Math.min(...of) / 100;
      case "first":
        return rows[0]?.[column] ?? "";
      default:
        return rows.at(-1)?.[column] ?? "";
    }
  })();
  const exact = verb === "avg" && unit === "dollars" ? "money" : unit;
  return { kind: "figures", figures: [formatValue(value, exact)] };
}

function charts(answer: Answer) {
  return answer.exhibits.flatMap((one) => (one.kind === "chart" ? [one.chart] : []));
}

/** What each group of rows comes to, in each column of money. */
function sumsBy(rows: readonly Row[], columns: readonly Column[], by: string): readonly string[] {
  return [...Map.groupBy(rows, (row) => row[by]).values()].flatMap((own) =>
    columns
      .filter(({ unit }) => unit === "money" || unit === "dollars")
      .map(({ id, unit }) => formatValue(own.reduce((sum, row) => sum + toCents(row[id]), 0) / 100, unit)),
  );
}

function wanted(customer: Customer, one: string): Wanted {
  const { mode, persona } = customer;
  const [verb = "", what = "", third = "", fourth = ""] = one.split(" ");
  const rest = one.split(" ").slice(2).join(" ");
  const labelOf = (id: string) => {
    const fact = mode.blueprint.facts.find((other) => other.id === id);
    if (!fact) throw new Error(`${mode.id} has no fact ${id}`);
    return fact.label;
  };
  switch (verb) {
    case "none":
      return { kind: "none" };
    case "tab":
      if (!mode.tabs.some(({ id }) => id === what)) throw new Error(`${mode.id} has no tab ${what}`);
      return { kind: "tab", tab: what };
    case "says":
      return { kind: "says", word: one.slice(5) };
    case "trend": {
      const label = labelOf(what);
      const now = persona.trends[what]?.at(-1);
      const fits = (answer: Answer) =>
        charts(answer).some(
          (chart) =>
            chart.kind === "line" &&
            chart.series.some((series) => series.label === label && series.values.at(-1) === now),
        );
      return { kind: "chart", fits };
    }
    case "progress": {
      const label = labelOf(what);
      return {
        kind: "chart",
        fits: (answer) =>
          charts(answer).some((chart) => chart.kind === "progress" && chart.bars.some((bar) => bar.label === label)),
      };
    }
    case "groups": {
      const ledger = mode.blueprint.ledgers.find(({ id }) => id === what);
      const column = ledger?.columns.find(({ id }) => id === fourth);
      if (!column || third !== "by") throw new Error(`cannot group by ${one}`);
      const labels = new Set((persona.ledgers[what] ?? []).map((row) => String(row[fourth])));
      const fits = (answer: Answer) =>
        charts(answer).some(
          (chart) =>
            "shares" in chart &&
            chart.shares.every(({ label }) => label === "Other" || column.unit === "date" || labels.has(label)),
        );
      return { kind: "chart", fits, sums: sumsBy(persona.ledgers[what] ?? [], ledger?.columns ?? [], fourth) };
    }
    case "then": {
      const months = Array.from({ length: 12 }, (_, back) => {
        const at = new Date(`${persona.day.slice(0, 7)}-01T00:00:00Z`);
        at.setUTCMonth(at.getUTCMonth() - 11 + back);
        return at.toISOString().slice(0, 7);
      });
      const unit = mode.blueprint.facts.find(({ id }) => id === what)?.unit ?? "money";
      return { kind: "figures", figures: [formatValue(persona.trends[what]?.[months.indexOf(third)] ?? "", unit)] };
    }
    case "change": {
      const [before = 0, now = 0] = persona.trends[what]?.slice(-2) ?? [];
      const unit = mode.blueprint.facts.find(({ id }) => id === what)?.unit ?? "money";
      return { kind: "figures", figures: [formatValue(Math.abs(Math.round((now - before) * 100) / 100), unit)] };
    }
    case "count":
    case "sum":
    case "avg":
    case "max":
    case "min":
    case "first":
    case "oldest":
    case "each":
      return overRows(customer, verb, what.split("."), rest);
    default: {
      const unit = mode.blueprint.facts.find(({ id }) => id === verb)?.unit;
      if (!unit || one !== verb) throw new Error(`${mode.id} has no fact ${one}`);
      const value = persona.facts[verb];
      return value === undefined ? { kind: "nothing" } : { kind: "figures", figures: [formatValue(value, unit)] };
    }
  }
}

/** True if a text has a figure as a whole, and not as a part of a longer one; a day may be said without its year. */
export function has(text: string, figure: string): boolean {
  if (/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(figure))
    return has(text, figure.replace(/, \d{4}$/, "")) && !isOfOtherYear(text, figure);
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.,$\\p{L}])${escaped}(?![\\d\\p{L}]|[.,]\\d)`, "u").test(text);
}

/** True if a text has a day, and only with another year. */
function isOfOtherYear(text: string, figure: string): boolean {
  const [short = "", year = ""] = figure.split(", ");
  const years = [...text.matchAll(new RegExp(`${short}(?!\\d)(?:, (\\d{4}))?`, "g"))].map(([, one]) => one ?? year);
  return !years.includes(year);
}

const MONEY = /[+\u2212]?\$\d{1,3}(?:,\d{3})*(?:\.\d\d)?/g;
const PERCENT = /\d+%/g;
const DATE = /[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?(?!\d)/g;
const NUMBER = /(?<![\p{L}\d$,.:#-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d%:-]|,\d)/gu;

/** The figures of a text that are of the same kind as one. */
function alike(text: string, figure: string): readonly string[] {
  const pattern = [MONEY, PERCENT, DATE].find((one) => figure.match(one)?.[0] === figure);
  if (pattern) return text.match(pattern) ?? [];
  return /^\d[\d,]*(?:\.\d+)?$/.test(figure) ? (text.replace(DATE, "").replace(MONEY, "").match(NUMBER) ?? []) : [];
}

/** All money and shares that a customer's records have, as they are written, and how trends moved. */
function known({ mode, persona }: Customer): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (value: Value | undefined, unit: Unit) => {
    if (value !== undefined) all.add(formatValue(value, unit));
  };
  for (const { id, unit } of mode.blueprint.facts) {
    add(persona.facts[id], unit);
    const points = persona.trends[id] ?? [];
    const now = points.at(-1) ?? 0;
    for (const point of points) {
      add(point, unit);
      add(Math.abs(Math.round((now - point) * 100) / 100), unit === "flow" ? "money" : unit);
    }
    for (const other of mode.blueprint.facts) {
      const [a, b] = [persona.facts[id], persona.facts[other.id]];
      if (typeof a !== "number" || typeof b !== "number") continue;
      add(Math.abs(Math.round((a - b) * 100) / 100), unit);
      if (b > 0) add(Math.round((100 * a) / b), "percent");
    }
  }
  for (const { id, columns } of mode.blueprint.ledgers)
    for (const row of persona.ledgers[id] ?? [])
      for (const column of columns) {
        add(row[column.id], column.unit);
        const text = String(row[column.id]);
        for (const figure of [...(text.match(MONEY) ?? []), ...(text.match(PERCENT) ?? [])]) all.add(figure);
      }
  return all;
}

function strangers(customer: Customer, text: string, expected: readonly string[]): readonly string[] {
  const ours = known(customer);
  const figures = [...(text.match(MONEY) ?? []), ...(text.match(PERCENT) ?? [])];
  return figures.filter((figure) => !expected.includes(figure) && !ours.has(figure) && !ours.has(`+${figure}`));
}

function shownIn(answer: Answer): string {
  const cells = answer.exhibits.flatMap((one) =>
    one.kind === "table"
      ? one.rows
          .flat()
          .flatMap(({ main, below }) =>
            [main, below].flatMap((cell) => (cell ? [formatValue(cell.value, cell.unit)] : [])),
          )
      : [],
  );
  return [answer.text, ...cells].join("\n");
}

function meets(answer: Answer, all: readonly Wanted[]): boolean {
  const { text } = answer;
  const figures = all.flatMap((one) => (one.kind === "figures" ? one.figures : []));
  const firstIsOurs = figures.every((figure) => {
    const first = alike(text, figure)[0];
    return first === undefined || figures.some((one) => one === first || one.startsWith(`${first}, `));
  });
  const met = (one: Wanted): boolean => {
    switch (one.kind) {
      case "figures":
        return one.figures.every((figure) => has(text, figure));
      case "each":
        return one.values.every((value) => has(shownIn(answer), value));
      case "chart":
        return one.fits(answer);
      case "says":
        return new RegExp(one.word).test(text) && (text.match(MONEY) ?? []).length === 0;
      case "tab":
        return answer.tab === one.tab;
      case "nothing":
        return CANNOT.test(text) || NOTHING.test(text);
      case "none":
        return CANNOT.test(text);
    }
  };
  return firstIsOurs && all.every(met);
}

/**
 * Judges an answer.
 *
 * @returns "can't" where it says that it can't though it could; "wrong" for any other than expected, and for money or a
 *   share that the customer's records don't have
 */
export function judge(customer: Customer, expected: string, answer: Answer): Verdict {
  const either = expected.split(" | ").map((all) => all.split(" & ").map((one) => wanted(customer, one)));
  const figures = either
    .flat()
    .flatMap((one) => (one.kind === "figures" ? one.figures : one.kind === "chart" ? (one.sums ?? []) : []));
  if (strangers(customer, answer.text, figures).length > 0) return "wrong";
  if (either.some((all) => meets(answer, all))) return "right";
  return CANNOT.test(answer.text) ? "can't" : "wrong";
}
