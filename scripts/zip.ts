/**
 * Packs files into a zip, the plain way: stored, not compressed. The same files give the same bytes, whenever it is done.
 * For small packages only; it knows nothing of folders, comments or files above 4 GB.
 */
import { crc32 } from "node:zlib";

/** 1 January 1980, the first day a zip knows, as its two bytes of date. */
const FIRST_DAY = 0x00_21;
/** Version 2.0 of the format: what a reader must know at least. */
const VERSION = 20;
/** Names are written in UTF-8. */
const UTF8 = 0x08_00;

/**
 * Packs files into a zip.
 *
 * @param files contents by name
 */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const common = describeEntry(name, content);
    const entry = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, content]);
    const place = Buffer.alloc(14); // no comment, first disk, no attributes, then where the entry begins
    place.writeUInt32LE(offset, 10);
    entries.push(entry);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.of(VERSION, 0), common, place, name]));
    offset += entry.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries, listing, end]);
}

/** The 26 bytes that an entry's head and its line in the directory have in common. */
function describeEntry(name: Uint8Array, content: Uint8Array): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(UTF8, 2);
  common.writeUInt16LE(FIRST_DAY, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  return common;
}
