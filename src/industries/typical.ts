/**
 * Actions that most trades have, made from the trade's own words: to order or book something, to buy it, to move it to another
 * day, to call it off. What is particular to one trade is written out as data in its family.
 */
import type { Action } from "../core/action.ts";

/** What every typical action needs to know. Words are small letters, singular and plural. */
type Typical = {
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
type Days = readonly [min: number, max: number];

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
  date = "date",
  done,
}: Typical & {
  /** The column that says what a row is about; "what" if not given. */
  readonly column?: string;
  /** The labels of the two inputs. */
  readonly asks?: readonly [what: string, date: string];
  readonly days: Days;
}): Action {
  return {
    id,
    label,
    verbs,
    things,
    inputs: [
      { kind: "sort", id: "what", label: asks[0], ledger, column },
      { kind: "date", id: "date", label: asks[1], min: days[0], max: days[1] },
    ],
    needs: [],
    effects: [
      {
        kind: "appends",
        ledger,
        has: { [column]: { kind: "input", input: "what" }, [date]: { kind: "input", input: "date" } },
      },
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
}: Typical & {
  /** The column that says what a row is about; "what" if not given. */
  readonly column?: string;
  readonly asks?: string;
  /** The drawn fact that says how much was spent in all. */
  readonly worth?: string;
  /** The column of the price. */
  readonly amount?: string;
}): Action {
  return {
    id,
    label,
    verbs,
    things,
    inputs: [{ kind: "sort", id: "what", label: asks, ledger, column }],
    needs: [],
    effects: [
      {
        kind: "appends",
        ledger,
        has: { [column]: { kind: "input", input: "what" }, [date]: { kind: "days", min: 0, max: 0 } },
      },
      { kind: "moves", fact: worth, by: { kind: "appended", ledger, column: amount } },
    ],
    done,
  };
}

/**
 * Calls off a row: it is gone. Input: `row`, so `done` names its columns as `{rowWhat}`, `{rowDate|weekday}`.
 *
 * No tile, headline, trend, tagline or welcome may hang on the ledger with `first`, `average` or `share`.
 */
export function cancelAction({
  id = "cancel",
  label,
  ledger,
  verbs = ["cancel", "call off", "drop", "delete"],
  things,
  asks = "Which one",
  show,
  done,
}: Omit<Typical, "date"> & {
  readonly asks?: string;
  /** The columns that tell the rows apart. */
  readonly show: readonly [string] | readonly [string, string];
}): Action {
  return {
    id,
    label,
    verbs,
    things,
    inputs: [{ kind: "row", id: "row", label: asks, ledger, show }],
    needs: [],
    effects: [{ kind: "removes", input: "row" }],
    done,
  };
}

/** Moves a row to another day. Inputs: `row` and `date`. */
export function moveAction({
  id = "move",
  label,
  ledger,
  verbs = ["move", "reschedule", "postpone", "change", "shift"],
  things,
  asks = ["Which one", "New day"],
  show,
  days,
  date = "date",
  done,
}: Typical & {
  readonly asks?: readonly [row: string, date: string];
  readonly show: readonly [string] | readonly [string, string];
  readonly days: Days;
}): Action {
  return {
    id,
    label,
    verbs,
    things,
    inputs: [
      { kind: "row", id: "row", label: asks[0], ledger, show },
      { kind: "date", id: "date", label: asks[1], min: days[0], max: days[1] },
    ],
    needs: [],
    effects: [{ kind: "sets", input: "row", column: date, to: { kind: "input", input: "date" } }],
    done,
  };
}
