/**
 * Seeds: small whole numbers that pick a customer, short enough to be read out and typed in.
 */

/** The largest seed a person can type. */
export const LARGEST_SEED = 999_999_999;

/** Folds text to 32 bits (FNV-1a), the same on any machine. */
export function hash(text: string): number {
  let folded = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) folded = Math.imul(folded ^ unit, 0x01000193) >>> 0;
  return folded;
}

/** Picks a conversation's own customer for a mode: 100000 to 999999. */
export function firstSeed(of: {
  readonly tenant: string;
  readonly conversation: string;
  readonly mode: string;
}): number {
  return 100_000 + (hash(JSON.stringify([of.tenant, of.conversation, of.mode])) % 900_000);
}

/** Picks the customer after this one: another of 100000 to 999999, each of them once before one comes again. */
export function nextSeed(seed: number): number {
  // 541800 is a multiple of 4, 3 and 5, and 278917 of none of 2, 3 and 5: so the numbers go round all 900000.
  return 100_000 + ((((seed + 800_000) % 900_000) * 541_801 + 278_917) % 900_000);
}
