/**
 * Actions on a record that is there already: to call it off, to move it to another day, to change how it stands, to book the
 * same again. They are made from the trade's own words; what is new is made by `typical.ts`.
 */
import type { Action, Effect, Source } from "../core/action.ts";
import type { Condition } from "../core/blueprint.ts";
import type { Besides, Days, Typical } from "./typical.ts";

/** The columns that tell rows apart. */
type Shown = readonly [string] | readonly [string, string];

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
  readonly show: Shown;
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
  work = false,
  date = "date",
  done,
}: Typical & {
  readonly asks?: readonly [row: string, date: string];
  readonly show: Shown;
  readonly days: Days;
  /** True where nothing is done on a weekend. */
  readonly work?: boolean;
}): Action {
  return {
    id,
    label,
    verbs,
    things,
    inputs: [
      { kind: "row", id: "row", label: asks[0], ledger, show },
      { kind: "date", id: "date", label: asks[1], min: days[0], max: days[1], work },
    ],
    needs: [],
    effects: [{ kind: "sets", input: "row", column: date, to: { kind: "input", input: "date" } }],
    done,
  };
}

/**
 * Changes how a row stands: signed, paid, approved. Input: `row`, so `done` names its columns as they were before.
 *
 * What hangs on a column that is set must not be a tile or the headline, unless it is a sum or a count.
 */
export function markAction({
  id,
  label,
  ledger,
  verbs,
  things,
  asks = "Which one",
  show,
  where,
  sets,
  needs = [],
  effects = [],
  done,
}: Omit<Typical, "date" | "id" | "verbs"> &
  Pick<Besides, "needs" | "effects"> & {
    readonly id: string;
    readonly verbs: readonly string[];
    readonly asks?: string;
    readonly show: Shown;
    /** The rows that it may be done to; all of them if not given. */
    readonly where?: readonly Condition[];
    /** What the columns say after it. */
    readonly sets: Readonly<Record<string, Source>>;
  }): Action {
  return {
    id,
    label,
    verbs,
    things,
    inputs: [{ kind: "row", id: "row", label: asks, ledger, show, ...(where ? { where } : {}) }],
    needs,
    effects: [
      ...Object.entries(sets).map(([column, to]): Effect => ({ kind: "sets", input: "row", column, to })),
      ...effects,
    ],
    done,
  };
}

/**
 * Books for a day what was there before. Inputs: `row` of the ledger `of`, and `date`. The new row takes the columns that `same`
 * names over from the old one.
 */
export function againAction({
  id = "again",
  label,
  ledger,
  of,
  verbs = ["book", "repeat", "rebook", "schedule", "reserve", "get"],
  things,
  asks = ["Which one", "Day"],
  show,
  same,
  days,
  work = false,
  inputs = [],
  has = {},
  date = "date",
  done,
}: Typical &
  Pick<Besides, "inputs" | "has"> & {
    readonly of: string;
    readonly asks?: readonly [row: string, date: string];
    readonly show: Shown;
    readonly same: readonly string[];
    readonly days: Days;
    readonly work?: boolean;
  }): Action {
  const taken = same.map((column) => [column, { kind: "row", input: "row", column } as const] as const);
  return {
    id,
    label,
    verbs,
    things,
    inputs: [
      { kind: "row", id: "row", label: asks[0], ledger: of, show },
      { kind: "date", id: "date", label: asks[1], min: days[0], max: days[1], work },
      ...inputs,
    ],
    needs: [],
    effects: [
      {
        kind: "appends",
        ledger,
        has: { ...Object.fromEntries(taken), [date]: { kind: "input", input: "date" }, ...has },
      },
    ],
    done,
  };
}
