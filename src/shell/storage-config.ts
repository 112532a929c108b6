/**
 * Owns the settings of the storage: what they are called, what they may be, and which of them go together.
 * `config.ts` reads them with the others. Without an account everything is kept in an embedded store.
 */
import { z } from "zod";

/** Settings by name; an empty text counts as not set. */
type Settings = Readonly<Record<string, string | undefined>>;

/** The settings of the storage, under the names of `env/.env.*`. */
export const StorageConfig = z.object({
  /** Folder of the embedded store. */
  DATA_DIR: z.string().default(".data"),
  /** An account of Azure Storage with its key or signature. */
  AZURE_STORAGE_CONNECTION_STRING: z
    .string()
    .regex(/^(?:\w+=[^;]*(?:;|$))+$/, "is not a connection string")
    .optional(),
  /** The name of an account, which the identity that the process runs under is let into. */
  AZURE_STORAGE_ACCOUNT: z
    .string()
    .regex(/^[a-z0-9]{3,24}$/, "is not the name of a storage account: 3 to 24 small letters and digits")
    .optional(),
  /** The container in that account; it is made if it is missing. */
  AZURE_STORAGE_CONTAINER: z
    .string()
    .regex(
      /^(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
      "is not the name of a container: 3 to 63 small letters, digits and single dashes",
    )
    .default("presto-change-o"),
});
export type StorageConfig = Readonly<z.infer<typeof StorageConfig>>;

/** The settings whose value is never shown. */
export const STORAGE_SECRETS: readonly string[] = ["AZURE_STORAGE_CONNECTION_STRING"];

/**
 * Tells which settings of the storage do not go together.
 *
 * @returns one sentence a problem
 */
export function storageProblems(settings: Settings): readonly string[] {
  const { AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCOUNT } = settings;
  if (!AZURE_STORAGE_CONNECTION_STRING || !AZURE_STORAGE_ACCOUNT) return [];
  return [
    "Cannot read AZURE_STORAGE_ACCOUNT: it is set, but so is AZURE_STORAGE_CONNECTION_STRING; things are kept in one place only",
  ];
}
