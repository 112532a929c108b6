/**
 * Names a ledger's rows, so that an event can say which one it means. A name hangs on what stands in the row and not on its
 * dates, so that it is the same on any day.
 */
import type { Ledger } from "./blueprint.ts";
import type { Row } from "./rows.ts";
import { hash } from "./seed.ts";

/**
 * Names every row, in the order given.
 *
 * A balance that runs through the rows is not part of the name either: rows that come later would change it. Among rows of
 * the same words the place tells them apart.
 */
export function keysOf(rows: readonly Row[], { columns }: Ledger): string[] {
  const lasting = columns.filter(({ unit, from }) => unit !== "date" && from?.kind !== "running");
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const words = hash(JSON.stringify(lasting.map(({ id }) => row[id]))).toString(36);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return before === 0 ? words : `${words}.${before}`;
  });
}
