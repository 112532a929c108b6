/**
 * Owns what the errors of Azure Blob Storage mean: something is missing, somebody else was faster, ask again, or it cannot be done.
 */
import { z } from "zod";
import { StorageFailure } from "./storage-failure.ts";

const code = z
  .string()
  .regex(/^\w{1,60}$/)
  .optional()
  .catch(undefined);

/** As much of an error of the SDK as is looked at. */
const BlobError = z.object({
  statusCode: z.number().optional().catch(undefined),
  code,
  name: z.string().optional().catch(undefined),
  /** Where the answer had no body. */
  details: z.object({ errorCode: code }).optional().catch(undefined),
});

/** Statuses after which the same request may do better. */
const TRANSIENT: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** How Azure says that somebody was faster: the blob is there, is another one, or is gone. */
const CONFLICTS: ReadonlySet<string> = new Set(["BlobAlreadyExists", "ConditionNotMet", "BlobNotFound"]);

function read(error: unknown): z.infer<typeof BlobError> {
  const { details, ...known } = BlobError.safeParse(error).data ?? {};
  return { ...known, code: known.code ?? details?.errorCode };
}

/** Azure's own name for what went wrong. */
export function codeOf(error: unknown): string | undefined {
  return read(error).code;
}

/** True if the blob is not there, or its container. */
export function isMissing(error: unknown): boolean {
  const { statusCode, code } = read(error);
  return statusCode === 404 && code !== "AccountNotFound" && code !== "ResourceNotFound";
}

/** True if a condition of a write does not hold. */
export function isConflict(error: unknown): boolean {
  const { statusCode, code = "" } = read(error);
  return statusCode === 412 || CONFLICTS.has(code);
}

/** True if the same request may do better: no answer, or one that says so. */
export function isTransient(error: unknown): boolean {
  const { statusCode } = read(error);
  return statusCode === undefined || TRANSIENT.has(statusCode);
}

/** Puts an error into words that an operator can use. What is in words already stays. */
export function failureOf(error: unknown, what: string, tryMs = 0): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const { statusCode, code, name } = read(error);
  const named = code === undefined ? "" : ` (${code})`;
  const late = name === "AbortError" || name === "TimeoutError" || name === "Late";
  const reason =
    statusCode === undefined
      ? late
        ? `Azure Blob Storage did not answer within ${tryMs} ms`
        : `Azure Blob Storage cannot be reached${named}`
      : `Azure Blob Storage answered ${statusCode}${named}`;
  return new StorageFailure(what, reason, error);
}
