/**
 * Actions that most trades have, made from the trade's own words: to order or book something, to buy it. What is done to a
 * record that is there already is `records.ts`; what is particular to one trade is written out as data in its family.
 */
import type { Action, Effect, Input, Need, Source } from "../core/action.ts";

/** What every typical action needs to know. Words are small letters, singular and plural. */
export type Typical = {
  readonly id?: string;
  /** At most 28 letters: the form's title and its button. */
  readonly label: string;
  /** The ledger whose rows come, move or go: save for what is bought, one that lies ahead, ordered by a date, the nearest first. */
  readonly ledger: string;
  /** Replaces the usual verbs. */
  readonly verbs?: readonly string[];
  /** What it is called when somebody asks for it: "order", "orders", "bouquet". */
  readonly things: readonly string[];
  /** The column of the date; "date" if not given. */
  readonly date?: string;
  /** Said when it is done. Names what `Action.done` may. */
  readonly done: string;
};

/** From and to how many days from today. */
export type Days = readonly [min: number, max: number];

/** What a trade asks for, needs and changes besides. */
export type Besides = {
  /** The row that a new one belongs to, of the ledger that its own picks from; `done` names it as `{fromVehicle}`. */
  readonly from?: {
    readonly label: string;
    readonly ledger: string;
    readonly show: readonly [string] | readonly [string, string];
  };
  readonly inputs?: readonly Input[];
  /** Further columns of the new row. */
  readonly has?: Readonly<Record<string, Source>>;
  readonly needs?: readonly Need[];
  readonly effects?: readonly Effect[];
};

/** The new row of an action that takes what it is about from a ledger's sorts. */
function appended(ledger: string, { from, has }: Pick<Besides, "from" | "has">): Effect {
  return { kind: "appends", ledger, ...(from ? { from: "from" } : {}), has: { ...has } };
}

/** The input of the row that a new one belongs to. */
function parentInput({ from }: Besides): Input[] {
  return from ? [{ kind: "row", id: "from", ...from }] : [];
}

/**
 * Orders or books one of the things that a ledger's sorts name in a column, for a day.
 *
 * Inputs: `what` and `date`. Every sort of the ledger must fill each column that has no source of its own. Price, place and
 * time come from the sort or the column, so `done` may say them: `{ordersAmount}`, `{ordersTime}`.
 */
export function orderAction({
  id = "order",
  label,
  ledger,
  verbs = ["order", "book", "buy", "reserve", "get", "add"],
  things,
  column = "what",
  asks = ["What", "Day"],
  days,
  work = false,
  date = "date",
  done,
  ...besides
}: Typical &
  Besides & {
    /** The column that says what a row is about; "what" if not given. */
    readonly column?: string;
    /** The labels of the two inputs. */
    readonly asks?: readonly [what: string, date: string];
    /** Where not given, no day is asked for: the row's own column says which. */
    readonly days?: Days;
    /** True where nothing is done on a weekend. */
    readonly work?: boolean;
  }): Action {
  const { inputs = [], has = {}, needs = [], effects = [] } = besides;
  return {
    id,
    label,
    verbs,
    things,
    inputs: [
      { kind: "sort", id: "what", label: asks[0], ledger, column },
      ...parentInput(besides),
      ...(days ? [{ kind: "date" as const, id: "date", label: asks[1], min: days[0], max: days[1], work }] : []),
      ...inputs,
    ],
    needs,
    effects: [
      appended(ledger, {
        ...besides,
        has: {
          [column]: { kind: "input", input: "what" },
          ...(days ? { [date]: { kind: "input", input: "date" } } : {}),
          ...has,
        },
      }),
      ...effects,
    ],
    done,
  };
}

/**
 * Buys one of the things that a history's sorts name, today: what was spent in all grows by its price.
 *
 * Input: `what`. The history is ordered by a date, the newest first; if the trend of `worth` has a `by`, that is the sum of
 * `amount` over the history.
 */
export function buyAction({
  id = "buy",
  label,
  ledger,
  verbs = ["buy", "order", "get", "purchase", "add"],
  things,
  column = "what",
  asks = "What",
  worth = "worth",
  amount = "amount",
  date = "date",
  done,
  ...besides
}: Typical &
  Besides & {
    /** The column that says what a row is about; "what" if not given. */
    readonly column?: string;
    readonly asks?: string;
    /** The drawn fact that says how much was spent in all. */
    readonly worth?: string;
    /** The column of the price. */
    readonly amount?: string;
  }): Action {
  const { inputs = [], has = {}, needs = [], effects = [] } = besides;
  return {
    id,
    label,
    verbs,
    things,
    inputs: [{ kind: "sort", id: "what", label: asks, ledger, column }, ...parentInput(besides), ...inputs],
    needs,
    effects: [
      appended(ledger, {
        ...besides,
        has: { [column]: { kind: "input", input: "what" }, [date]: { kind: "days", min: 0, max: 0 }, ...has },
      }),
      { kind: "moves", fact: worth, by: { kind: "appended", ledger, column: amount } },
      ...effects,
    ],
    done,
  };
}
