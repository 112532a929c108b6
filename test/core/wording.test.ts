import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { endsSurely, misworded, namesLikeAddresses, spoken } from "../../src/core/wording.ts";

describe("spoken", () => {
  const lines: readonly (readonly [raw: string, words: string])[] = [
    ["You have **$6,664.93** in _checking_.", "You have $6,664.93 in checking."],
    ["- Your bills come to $309.04. ", "Your bills come to $309.04."],
    ["# Bills\n", "Bills"],
    ["<b>Two</b> bills are due.", "Two bills are due."],
    ["Hi <at>Alice</at>, all is well.", "Hi, all is well."],
    ["It went down by −$82.14.", "It went down by −$82.14."],
    ["Sure!", ""],
    ["Let me check that for you.", ""],
    ["One moment, please…", ""],
    ["Of course. I'll look that up.", ""],
    ["I'll take 3 days for that.", "I'll take 3 days for that."],
    ["Certainly, your savings are $3,159.85.", "Certainly, your savings are $3,159.85."],
    [" \u200b…", ""],
  ];
  for (const [raw, words] of lines)
    it(`makes ${JSON.stringify(words)} of ${JSON.stringify(raw)}`, () => assert.equal(spoken(raw), words));
});

describe("misworded", () => {
  const names = ["Booking.com"];
  const wrong = [
    "Ｓee ｅｖｉｌ．ｃｏｍ for more.",
    "It is at evil。com now.",
    "www。evil。com has it.",
    '{"kind":"chart","facts":["checking"]}',
    '"kind": "chart"',
    "Pay at https://evil.example/pay?to=1.",
    "Pay [here](http://evil.example).",
    "![x](https://evil.example/x.png)",
    "See www.evil.example for more.",
    "Go to evil.com now.",
    "Go to evil.co.uk/login now.",
    "Write to help@evil.example.",
    "As an AI, I can't say.",
    "I'm a language model.",
    "I have transferred $200.00 to savings for you.",
    "I've just booked it.",
    "I'll pay that bill now.",
    "Transfer complete: it is in savings now.",
    "This is sample data.",
    "I called show_chart.",
    '"{\\"name\\":\\"Florist\\",\\"tabs\\":[1]}"',
    "```json",
    "[1,2]",
  ];
  for (const sentence of wrong) it(`finds fault with: ${sentence}`, () => assert.ok(misworded(sentence, names)));

  const fine = [
    "You have $6,664.93 in checking.",
    "It is due at 5 p.m. on Nov 23, 2026.",
    "Dr. Lin sees you, e.g. on Monday, in the U.S. clinic.",
    "Your stay with Booking.com is confirmed.",
    "I'm your bank's assistant, and all of it is simulated.",
    "As an aid to memory: two bills are due.",
    "I can't transfer it, and you can, on the page Transfers.",
    "You transferred $200.00 to savings on Nov 3, 2026.",
    "You paid $173.60, and the next payment is due Nov 23, 2026.",
    "Three orders were placed, the last is confirmed.",
  ];
  for (const sentence of fine)
    it(`finds nothing wrong with: ${sentence}`, () => assert.equal(misworded(sentence, names), undefined));
});

describe("namesLikeAddresses", () => {
  it("finds the texts of a customer's records that may be said though they look like links", () => {
    const day = "2026-11-21";
    const ledgers = {
      sites: [
        { host: "shop.example", hits: 4 },
        { host: "Shop of Dr. Lin", hits: 5 },
      ],
    };
    assert.deepEqual(namesLikeAddresses({ day, facts: { name: "Ann" }, ledgers, trends: {} }), ["shop.example"]);
  });
});

describe("endsSurely", () => {
  const lines: readonly (readonly [text: string, ends: boolean])[] = [
    ["It is due on Monday.", true],
    ["It is due.", true],
    ["You have $6,664.93.", true],
    ["You used 52%.", true],
    ["It is due Nov 23, 2026.", true],
    ["Is it?", true],
    ["You have $1,240.", false],
    ["You have 4.", false],
    ["See Dr.", false],
    ["It is due at 5 p.m.", false],
    ["Bills, rent, etc.", false],
    ["You have", false],
    ["", false],
  ];
  for (const [text, ends] of lines) it(`is ${ends} for: ${text}`, () => assert.equal(endsSurely(text), ends));
});
