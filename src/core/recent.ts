/**
 * Keeps the last things that were computed, so that what is asked for again and again is computed once. Only for what depends on
 * nothing but its key.
 */

/** Gives what is kept under a key, or makes it and keeps it. */
export type Recent<Thing> = (key: string, make: () => Thing) => Thing;

/** Creates an empty keeper. @param most how many things it keeps; the one that was not asked for longest goes first */
export function createRecent<Thing>(most: number): Recent<Thing> {
  const kept = new Map<string, Thing>();
  return (key, make) => {
    const thing = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, thing);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return thing;
  };
}
