/**
 * Owns server-sent events on the wire: bytes in, the data of whole events out. Knows nothing of what they carry.
 */

/** Takes the next bytes, and gives the data of every event that they complete. */
export type EventReader = (bytes: Uint8Array) => readonly string[];

/** Creates a reader for one stream. Bytes may be cut anywhere; `\n`, `\r\n`, comments and other fields are understood. */
export function createEventReader(): EventReader {
  const decoder = new TextDecoder();
  const line: string[] = []; // pieces of the line that has not ended, so that a long one is not copied again and again
  let data: string[] = [];

  function take(whole: string): readonly string[] {
    if (whole.startsWith("data:")) data.push(whole.slice(whole[5] === " " ? 6 : 5));
    if (whole !== "" || data.length === 0) return [];
    const event = data.join("\n");
    data = [];
    return [event];
  }

  return (bytes) => {
    const [first = "", ...others] = decoder.decode(bytes, { stream: true }).split("\n");
    line.push(first);
    return others.flatMap((next) => {
      const whole = line.join("").replace(/\r$/, "");
      line.length = 0;
      line.push(next);
      return take(whole);
    });
  };
}
