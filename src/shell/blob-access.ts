/**
 * Owns how Azure Blob Storage lets the bot in: by the key in a connection string, or by the identity that the process runs under.
 */
import { BlobServiceClient } from "@azure/storage-blob";
import type { StorageConfig } from "./storage-config.ts";

/** Which container of which account; one of connection string and account is there. */
export type Place = Partial<
  Pick<StorageConfig, "AZURE_STORAGE_CONNECTION_STRING" | "AZURE_STORAGE_ACCOUNT" | "AZURE_STORAGE_CONTAINER">
>;

/**
 * Makes an account's client. Asks nothing yet.
 *
 * @throws {Error} if the connection string names no account
 */
export async function connect(place: Place): Promise<BlobServiceClient> {
  const { AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_ACCOUNT: account } = place;
  const options = { retryOptions: { maxTries: 1 } }; // a second try must know of the first
  if (connectionString === undefined) {
    const { DefaultAzureCredential } = await import("@azure/identity"); // takes its time, and is needed here only
    const credential = patient(new DefaultAzureCredential());
    return new BlobServiceClient(`https://${account}.blob.core.windows.net`, credential, options);
  }
  try {
    return BlobServiceClient.fromConnectionString(connectionString, options);
  } catch {
    throw new Error("Cannot read AZURE_STORAGE_CONNECTION_STRING: its value names no account"); // and is quoted nowhere
  }
}

/**
 * Lets the fetching of a token go on when the request that needed it has given up: the first token may take longer than a try, and
 * would otherwise never come. Who asks meanwhile waits for the same one.
 */
export function patient<Token>(credential: { getToken(scopes: string | string[]): Promise<Token> }) {
  let fetching: Promise<Token> | undefined;
  return {
    getToken(scopes: string | string[]): Promise<Token> {
      fetching ??= credential.getToken(scopes).finally(() => {
        fetching = undefined;
      });
      return fetching;
    },
  };
}
