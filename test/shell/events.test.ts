import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { createEventReader } from "../../src/shell/events.ts";

describe("createEventReader", () => {
  const streams: [what: string, text: string, events: readonly string[]][] = [
    ["events", "data: a\n\ndata: b\n\n", ["a", "b"]],
    ["events with other line ends and without the blank", "data:a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]],
    ["events of several lines", "data: a\ndata: b\n\n", ["a\nb"]],
    ["only the data", ": hello\nevent: x\nid: 7\ndata: a\n\nretry: 5\n\n", ["a"]],
    ["letters of several bytes", "data: 🌷é\n\n", ["🌷é"]],
    ["nothing of an event that has not ended", "data: a\n", []],
    ["nothing of a page", "<html>\n\n</html>\n", []],
  ];
  for (const [what, text, events] of streams) {
    it(`reads ${what}, wherever the bytes are cut`, () => {
      const bytes = Buffer.from(text);
      for (let size = 1; size <= bytes.length; size += 1) {
        const read = createEventReader();
        const heard: string[] = [];
        for (let at = 0; at < bytes.length; at += size) heard.push(...read(bytes.subarray(at, at + size)));
        assert.deepEqual(heard, events);
      }
    });
  }
});
