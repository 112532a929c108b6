/**
 * Owns what blobs are called: a name for every key, no two keys the same, each one that Azure takes and a person can read.
 * `session/msteams/local/a:1` is `session/msteams=2Flocal=2Fa=3A1.json`.
 */
import { createHash } from "node:crypto";

/** Azure allows 1,024 characters. */
const LONGEST = 900;

/** The kind of a key, and the rest. What has no kind is put under "-", which is none. */
function partsOf(key: string): readonly [kind: string, rest: string] {
  const [, kind, rest] = /^([a-z]{1,20})\/(.*)$/s.exec(key) ?? [];
  return kind === undefined || rest === undefined ? ["-", key] : [kind, rest];
}

/** Only letters, digits, "-", "_", and "=" before the hexadecimal value of any other byte. */
function encode(text: string): string {
  const escaped = encodeURIComponent(text).replace(/[.!~*'()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return escaped.replaceAll("%", "=");
}

/** Names the blob of a key. What is too long, or has half a character in it, is named by its hash. */
export function blobNameOf(key: string): string {
  const [kind, rest] = partsOf(key);
  if (rest.isWellFormed()) {
    const name = `${kind}/${encode(rest)}.json`;
    if (name.length <= LONGEST) return name;
  }
  return `${kind}/~${createHash("sha256").update(Buffer.from(rest, "utf16le")).digest("hex")}.json`;
}

/** What the names of all keys begin with that begin so, but for those that are named by their hash. */
export function blobPrefixOf(beginning: string): string {
  const [kind, rest] = partsOf(beginning);
  return `${kind}/${encode(rest.toWellFormed())}`;
}
