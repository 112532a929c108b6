import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type ToolCall, withFragments } from "../../src/shell/calls.ts";

/** Hears lists of fragments, one after the other. */
function heard(...lists: readonly unknown[]): readonly ToolCall[] {
  return lists.reduce<readonly ToolCall[]>((calls, fragments) => withFragments(calls, fragments), []);
}

const begun = { index: 0, id: "a", type: "function", function: { name: "look_up", arguments: "" } };
function piece(index: number, json: string) {
  return { index, function: { arguments: json } };
}

describe("withFragments", () => {
  it("puts a call together", () => {
    const calls = heard([begun], [piece(0, '{"led')], [piece(0, 'ger":1}')]);
    assert.deepEqual(calls, [{ id: "a", name: "look_up", arguments: '{"ledger":1}' }]);
  });

  it("keeps two calls apart whose fragments alternate", () => {
    const other = { index: 1, id: "b", function: { name: "open_tab", arguments: "" } };
    const calls = heard([begun, other], [piece(0, "{"), piece(1, "[")], [piece(1, "]")], [piece(0, "}")]);
    assert.deepEqual(
      calls.map(({ id, arguments: json }) => [id, json]),
      [
        ["a", "{}"],
        ["b", "[]"],
      ],
    );
  });

  it("takes whole calls without an index by their place, and gives them an id if they have none", () => {
    const whole = [
      { function: { name: "look_up", arguments: "{}" } },
      { id: "b", function: { name: "open_tab", arguments: "{}" } },
    ];
    assert.deepEqual(
      heard(whole).map(({ id, name }) => [id, name]),
      [
        ["call_0", "look_up"],
        ["b", "open_tab"],
      ],
    );
  });

  it("takes a name that is said again for the same name", () => {
    assert.equal(heard([begun], [begun])[0]?.name, "look_up");
  });

  const hostile: readonly (readonly [what: string, fragments: unknown])[] = [
    ["no list", { 0: begun }],
    ["a text", "look_up"],
    ["null", null],
    ["an index far away", [{ ...begun, index: 1_000_000 }]],
    ["an index below zero", [{ ...begun, index: -1 }]],
    ["an index that is a text", [{ ...begun, index: "__proto__" }]],
    ["no function", [{ index: 0, id: "a" }]],
    ["nothing in it", [null, 7, "x", []]],
  ];
  for (const [what, fragments] of hostile) it(`hears nothing in ${what}`, () => assert.deepEqual(heard(fragments), []));

  it("takes a name that is none, or the wrong type, for not said", () => {
    const calls = heard([{ index: 0, id: 7, function: { name: "rm -rf /", arguments: 7 } }]);
    assert.deepEqual(calls, [{ id: "call_0", name: "", arguments: "" }]);
  });

  it("hears sixteen calls at most, and 4,096 characters of each", () => {
    const many = Array.from({ length: 50 }, () => ({ function: { name: "x", arguments: "y".repeat(3_000) } }));
    const calls = heard(many, many);
    assert.deepEqual([calls.length, calls[0]?.arguments.length], [16, 4_096]);
  });

  it("never throws, whatever is sent", () => {
    fc.assert(fc.property(fc.array(fc.anything()), (lists) => heard(...lists, [lists]).length <= 16));
  });
});
