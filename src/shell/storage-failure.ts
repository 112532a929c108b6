/**
 * Says that a storage could not do its work, in words that may be shown: no key, no item, no secret.
 */

/** A storage failed, by no fault of who asked. */
export class StorageFailure extends Error {
  override readonly name = "StorageFailure";
  /** Why, in words that may be shown to anybody. */
  readonly reason: string;

  /** @param what "read from", "write to" */
  constructor(what: string, reason: string, cause: unknown) {
    super(`Cannot ${what} the store: ${reason}`, { cause });
    this.reason = reason;
  }
}
