/**
 * Signs requests as the channel does, with a key of the tests' own that the SDK is handed as the channel's. No network.
 */
import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { JwtTokenExtractor } from "botframework-connector/lib/auth/jwtTokenExtractor.js";

/** The bot's id, for which tokens are signed. */
export const CLIENT_ID = "33333333-3333-4333-8333-333333333333";

/** Settings that give the bot an identity. */
export const IDENTITY = { CLIENT_ID, CLIENT_SECRET: "secret", BOT_TYPE: "MultiTenant" } as const;

/** Where the SDK fetches the channel's keys. */
const KEYS_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration";
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** What the SDK asks for a key. */
export type Keys = { getKey(): Promise<{ key: string; endorsements: string[] }> };

/** The keys that fit {@link sign}. */
export const KNOWN_KEYS: Keys = {
  getKey: async () => ({
    key: publicKey.export({ type: "spki", format: "pem" }).toString(),
    endorsements: ["msteams"],
  }),
};

/** Signs what is claimed, and gives the header for it. */
export function sign(claims: object, key: KeyObject = privateKey): string {
  const content = contentOf("RS256", claims);
  return `Bearer ${content}.${createSign("RSA-SHA256").update(content).sign(key, "base64url")}`;
}

/** Claims without the channel's key: unsigned, or signed with what everybody knows of it. */
export function forge(alg: "none" | "HS256", claims: object): string {
  const content = contentOf(alg, claims);
  const key = publicKey.export({ type: "spki", format: "pem" });
  const signature = alg === "none" ? "" : createHmac("sha256", key).update(content).digest("base64url");
  return `Bearer ${content}.${signature}`;
}

function contentOf(alg: string, claims: object): string {
  const now = Math.floor(Date.now() / 1_000);
  const payload = { iss: "https://api.botframework.com", aud: CLIENT_ID, nbf: now - 60, exp: now + 60, ...claims };
  const parts = [{ alg, typ: "JWT", kid: "k" }, payload];
  return parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
}

/** Hands the SDK the keys that it would fetch. */
export function provide(keys: Keys): void {
  const cache: Map<string, Keys> = Reflect.get(JwtTokenExtractor, "openIdMetadataCache");
  cache.set(KEYS_URL, keys);
}
