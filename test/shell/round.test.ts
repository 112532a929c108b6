import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { z } from "zod";
import { type Completion, silence } from "../../src/shell/completion.ts";
import { ModelError } from "../../src/shell/model-error.ts";
import { roundIn, toolboxOf, wireOf } from "../../src/shell/round.ts";

const call = { id: "a", name: "look_up", arguments: "{}" };

describe("toolboxOf", () => {
  const tool = { name: "look_up", description: "Looks up", schema: z.object({ ledger: z.string() }) };

  it("tells of tools as the service wants it, in the same bytes every time", () => {
    const { tools, hash } = toolboxOf([tool]);
    assert.deepEqual(tools, [
      {
        type: "function",
        function: {
          name: "look_up",
          description: "Looks up",
          parameters: {
            type: "object",
            properties: { ledger: { type: "string" } },
            required: ["ledger"],
            additionalProperties: false,
          },
        },
      },
    ]);
    assert.match(hash, /^[0-9a-f]{8}$/);
    assert.deepEqual(toolboxOf([{ ...tool }]), { tools, hash });
    assert.notEqual(toolboxOf([{ ...tool, description: "Finds" }]).hash, hash);
  });
});

describe("wireOf", () => {
  it("writes what was said, called for and told", () => {
    assert.deepEqual(wireOf({ role: "user", content: "Hi" }), { role: "user", content: "Hi" });
    const wire = { id: "a", type: "function", function: { name: "look_up", arguments: "{}" } };
    const made = { role: "assistant", content: null, tool_calls: [wire] };
    assert.deepEqual(wireOf({ role: "calls", content: "", calls: [call] }), made);
    assert.deepEqual(wireOf({ role: "calls", content: "So", calls: [call] }), { ...made, content: "So" });
    assert.deepEqual(wireOf({ role: "tool", call: "a", content: "7" }), {
      role: "tool",
      tool_call_id: "a",
      content: "7",
    });
  });
});

describe("roundIn", () => {
  function read(heard: Partial<Completion>, failed?: ModelError) {
    const failure = failed && { failure: { error: failed, again: false } };
    const round = roundIn({ completion: { ...silence(), ...heard }, tokenMs: 0, ...failure });
    return round instanceof ModelError ? round.kind : round;
  }

  const late = new ModelError("late");
  const filtered = new ModelError("filtered answer");
  const cases: readonly (readonly [what: string, read: ReturnType<typeof read>, expected: unknown])[] = [
    ["a text", read({ text: "Yes.", finish: "stop" }), { text: "Yes.", calls: [], complete: true }],
    ["calls", read({ calls: [call], finish: "tool_calls" }), { text: "", calls: [call], complete: true }],
    [
      "calls that end like a text",
      read({ calls: [call], finish: "stop" }),
      { text: "", calls: [call], complete: true },
    ],
    ["a text that got too long", read({ text: "Ye", finish: "length" }), { text: "Ye", calls: [], complete: false }],
    ["a text that broke off", read({ text: "Ye" }, late), { text: "Ye", calls: [], complete: false }],
    [
      "calls that broke off behind a text",
      read({ text: "So", calls: [call] }, late),
      { text: "So", calls: [], complete: false },
    ],
    ["calls that broke off", read({ calls: [call] }, late), "late"],
    ["calls cut for their length", read({ calls: [call], finish: "length" }), "unusable"],
    ["calls without a name", read({ calls: [{ ...call, name: "" }], finish: "tool_calls" }), "unusable"],
    ["blanks", read({ text: " \n", finish: "stop" }), "unusable"],
    ["a refusal", read({ text: "So", refused: true, finish: "stop" }), "refused"],
    ["a filter at the end", read({ text: "So", finish: "content_filter" }), "filtered answer"],
    ["a filter in the middle", read({ text: "So" }, filtered), "filtered answer"],
  ];
  for (const [what, round, expected] of cases) it(`reads ${what}`, () => assert.deepEqual(round, expected));
});
