import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readObject } from "../../src/shell/partial.ts";

describe("readObject", () => {
  const texts: [text: string, value: object | undefined, closed?: boolean][] = [
    ['{"a":1}', { a: 1 }, true],
    ['```json\n{"a":[1,{"b":null}]}\n```', { a: [1, { b: null }] }, true],
    ['{the} answer {"a":"}"} and so on', { a: "}" }, true],
    ['"{\\"a\\":1}"', { a: 1 }, true],
    ['{"a":{}, "b":[]}', { a: {}, b: [] }, true],
    ['{"a":"x","b":"half of a te', { a: "x" }],
    ['{"a":"x","b', { a: "x" }],
    ['{"a":"x","b":12', { a: "x" }],
    ['{"a":"x","b":12,', { a: "x", b: 12 }],
    ['{"a":"x","b":tru', { a: "x" }],
    ['{"a":["x","y', { a: ["x"] }],
    ['{"a":[{"b":1},{"b":', { a: [{ b: 1 }] }],
    ['{"a":"\\u00e9","b":"\\u00', { a: "é" }],
    ['{"a":1,}', { a: 1 }],
    ['{"a":1]', { a: 1 }],
    ['{"a":"\\x"}', undefined],
    ['{"a":"x', undefined],
    ["[1]", undefined],
    ["", undefined],
  ];
  for (const [text, value, closed = false] of texts) {
    it(`reads ${text === "" ? "nothing" : text}`, () => assert.deepEqual(readObject(text), value && { value, closed }));
  }

  it("reads any object as it was written", () => {
    const object = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 4 }), { noNullPrototype: true });
    const readsIt = (value: object) => {
      const expected = JSON.parse(JSON.stringify(value), (key, part) => (key === "__proto__" ? undefined : part));
      assert.deepEqual(readObject(JSON.stringify(value)), { value: expected, closed: true });
    };
    fc.assert(fc.property(object, readsIt));
  });

  it("reads of any beginning only what was written", () => {
    const object = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 });
    const readsPart = (whole: object, share: number) => {
      const text = JSON.stringify(whole);
      const part = readObject(text.slice(0, Math.floor(share * text.length)));
      const [written, expected] = [Object.entries(part?.value ?? {}), Object.entries(JSON.parse(text))];
      for (const [at, entry] of written.slice(0, -1).entries()) assert.deepEqual(entry, expected[at]);
      assert.equal(written.at(-1)?.[0], expected[written.length - 1]?.[0]);
    };
    fc.assert(fc.property(object, fc.double({ min: 0, max: 0.999, noNaN: true }), readsPart));
  });

  it("is not led astray by length, depth or dangerous names", () => {
    assert.equal(readObject("{".repeat(1_000_000)), undefined);
    assert.deepEqual(readObject(`{"a":1,"b":${"[".repeat(100_000)}`), { value: { a: 1 }, closed: false });
    assert.deepEqual(readObject(`{"a":1,"b":"${"x".repeat(1_000_000)}"}`), { value: { a: 1 }, closed: false });
    assert.deepEqual(readObject('{"__proto__":{"x":1},"a":{"__proto__":[]}}'), { value: { a: {} }, closed: true });
  });
});
