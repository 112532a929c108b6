import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type Status, writeStatus } from "../../src/core/status.ts";

const WELL: Status = {
  version: "1.2.3",
  upSeconds: 7_300,
  model: { state: "closed", secondsSinceSuccess: 61 },
  storage: { kind: "sqlite", well: true },
  mode: { company: "Meridian Trust Bank", origin: "built-in" },
  fault: undefined,
};

describe("writeStatus", () => {
  it("says of each thing that may be wrong how it is", () =>
    assert.deepEqual(writeStatus(WELL).split("\n"), [
      "I am Presto-Change-O 1.2.3, up for 2 hours.",
      "Language model: answers. It answered last 1 minute ago.",
      "This business: Meridian Trust Bank, built in.",
      "Storage: on this machine, works.",
      "Last failure: none since I started.",
    ]));

  const others: [what: string, change: Partial<Status>, line: string][] = [
    ["no model", { model: undefined }, "Language model: none is set up; I make businesses and answers by myself."],
    [
      "a model that was not asked",
      { model: { state: "closed", secondsSinceSuccess: undefined } },
      "Language model: set up, and not asked so far.",
    ],
    [
      "a model that never answered",
      { model: { state: "resting", secondsSinceSuccess: undefined } },
      "Language model: does not answer; I do without it for some minutes. It has never answered.",
    ],
    [
      "a model that is tried again",
      { model: { state: "trying", secondsSinceSuccess: 200_000 } },
      "Language model: did not answer; I try it again with the next request. It answered last 2 days ago.",
    ],
    ["nobody", { mode: undefined }, "This business: none at the moment."],
    [
      "a business of the model's",
      { mode: { company: "Rose & Thorn", origin: "model" } },
      "This business: Rose & Thorn, imagined by the language model.",
    ],
    [
      "a storage that fails",
      { storage: { kind: "blobs", well: false } },
      "Storage: Azure Blob Storage, cannot be used just now; nothing that was kept is lost.",
    ],
    [
      "a failure here",
      { fault: { id: "7f3a2c", secondsAgo: 0, here: true } },
      "Last failure: a moment ago; quote 7f3a2c to whoever runs me.",
    ],
    [
      "a failure elsewhere",
      { fault: { id: "7f3a2c", secondsAgo: 1, here: false } },
      "Last failure: 1 second ago, in another conversation; quote 7f3a2c to whoever runs me.",
    ],
  ];
  for (const [what, change, line] of others)
    it(`tells ${what}`, () =>
      assert.ok(
        writeStatus({ ...WELL, ...change })
          .split("\n")
          .includes(line),
      ));
});
