/**
 * What is asked for and what is not: requests in many words, and questions, stories and slips that must change nothing.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import "../chance.ts";
import { readAction } from "../../src/core/asking.ts";
import { formsOf } from "../../src/core/form.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import { banking } from "../../src/industries/banking.ts";
import { healthcare } from "../../src/industries/healthcare.ts";
import { insurance } from "../../src/industries/insurance.ts";
import { localModeOf } from "../industries/businesses.ts";

/** A Saturday. */
const DAY = "2026-11-21";

const CUSTOMERS: Readonly<Record<string, readonly [mode: Mode, seed: number]>> = {
  bank: [banking, 4711], // bills: Riverbend Energy (electricity), Clearwave Internet, City Water & Sewer
  insurer: [insurance, 8], // policies: Auto, Motorcycle, Home; one claim under review
  clinic: [healthcare, 8], // appointments on Dec 18 (Kuphal-Rau) and Dec 21 (Dooley); Metformin, Vitamin D3, Levothyroxine
  bakery: [await localModeOf("bakery"), 4711], // Country sourdough on Nov 23, Cinnamon roll on Dec 4
};

const ready = new Map<string, { mode: Mode; persona: Persona }>(
  Object.entries(CUSTOMERS).map(([name, [mode, seed]]) => [
    name,
    { mode, persona: createPersona(mode, { seed, day: DAY }) },
  ]),
);

function customer(name: string) {
  const found = ready.get(name);
  assert.ok(found, name);
  return found;
}

/** What was read, a row by what its form shows first: "transfer amount=200". */
function heard(name: string, text: string): string {
  const { mode, persona } = customer(name);
  const asked = readAction(mode, persona, text);
  if (!asked) return "";
  const form = formsOf(mode, persona, { id: asked.action }).find((block) => block.kind === "form");
  const said = Object.entries(asked.input).map(([id, value]) => {
    const input = form?.inputs.find((one) => one.id === id);
    const choice = input?.kind === "choice" ? input.of.find((one) => one.value === String(value)) : undefined;
    return `${id}=${choice?.shown[0]?.value ?? value}`;
  });
  return [asked.action, ...said].join(" | ");
}

const requests: [customer: string, text: string, heard: string][] = [
  ["bank", "transfer $200 to savings", "transfer | amount=200"],
  ["bank", "Transfer 200 dollars to my savings account please", "transfer | amount=200"],
  ["bank", "Please move $1,250.50 into savings.", "transfer | amount=1250.5"],
  ["bank", "can you put 1.2k in savings?", "transfer | amount=1200"],
  ["bank", "could you please transfer two hundred and fifty dollars to my savings", "transfer | amount=250"],
  ["bank", "I'd like to send $75 to savings", "transfer | amount=75"],
  ["bank", "I want to transfer 40 bucks to savings today", "transfer | amount=40"],
  ["bank", "hi, please add $20 to my savings, thanks", "transfer | amount=20"],
  ["bank", "let's move USD 300 to savings now", "transfer | amount=300"],
  ["bank", "transfer money to savings", "transfer"],
  ["bank", "I need to transfer something to savings", "transfer"],
  ["bank", "move everything to savings", `transfer | amount=${customer("bank").persona.facts.checking}`],
  ["bank", "pay my electric bill", "payBill | bill=Riverbend Energy"],
  ["bank", "Pay the electricity bill!", "payBill | bill=Riverbend Energy"],
  ["bank", "pay Riverbend Energy", "payBill | bill=Riverbend Energy"],
  ["bank", "please pay the internet bill", "payBill | bill=Clearwave Internet"],
  ["bank", "Can you pay my water bill for me?", "payBill | bill=City Water & Sewer"],
  ["bank", "settle the clearwave bill", "payBill | bill=Clearwave Internet"],
  ["bank", "pay the bill of $39.94", "payBill | bill=City Water & Sewer"],
  ["bank", "pay the bill due on Dec 4", "payBill | bill=Clearwave Internet"],
  ["bank", "pay my next bill", "payBill | bill=Riverbend Energy"],
  ["bank", "Presto-Change-O, pay my water bill", "payBill | bill=City Water & Sewer"],
  ["bank", "pay a bill", "payBill"],
  ["bank", "I'd like to pay my bills", "payBill"],
  ["bank", "pay all my bills", "payBill"],
  ["bank", "pay $50 on my credit card", "payCard | amount=50"],
  ["bank", "pay my credit card bill", "payCard"],
  ["bank", "pay off my credit card", `payCard | amount=${customer("bank").persona.facts.cardBalance}`],
  ["bank", "would you pay 100 towards the card", "payCard | amount=100"],
  ["insurer", "file a claim", "fileClaim"],
  ["insurer", "I want to file a claim on my auto policy", "fileClaim | policy=Auto"],
  [
    "insurer",
    "file a claim for $2,400 of storm damage on the home policy",
    "fileClaim | policy=Home | event=Storm damage | amount=2400",
  ],
  [
    "insurer",
    "report a theft claim on my motorcycle, $3000",
    "fileClaim | policy=Motorcycle | event=Theft | amount=3000",
  ],
  ["insurer", "withdraw my claim", "withdrawClaim | claim=CLM-00566"],
  ["insurer", "please cancel the windshield claim", "withdrawClaim | claim=CLM-00566"],
  ["insurer", "renew my home policy", "renewPolicy | policy=Home"],
  ["insurer", "renew my insurance", "renewPolicy"],
  ["clinic", "cancel my appointment on Dec 18", "cancel | appointment=2026-12-18"],
  ["clinic", "cancel my next appointment", "cancel | appointment=2026-12-18"],
  ["clinic", "Cancel the appointment with Dr. Dooley", "cancel | appointment=2026-12-21"],
  ["clinic", "call off my orthopedics visit", "cancel | appointment=2026-12-21"],
  ["clinic", "call my orthopedics visit off", "cancel | appointment=2026-12-21"],
  ["clinic", "cancel my appointment", "cancel"],
  ["clinic", "cancel my appointment on Tuesday", "cancel"],
  ["clinic", "refill the metformin", "refill | prescription=Metformin"],
  ["clinic", "I'd like a refill of levothyroxine", "refill | prescription=Levothyroxine"],
  ["clinic", "can you refill my vitamin D3 please?", "refill | prescription=Vitamin D3"],
  ["clinic", "request a refill", "refill"],
  [
    "clinic",
    "book a check-up with Dr. Hills next Friday at 10",
    "book | with=Dr. Fritz Hills | reason=Check-up | date=2026-11-27 | time=10:00",
  ],
  ["clinic", "Book an appointment tomorrow at 3pm", "book | date=2026-11-22 | time=15:00"],
  ["clinic", "make an appointment with the orthopedics doctor", "book | with=Dr. Edward Dooley"],
  ["clinic", "I need an appointment on the 3rd of December at 9:00", "book | date=2026-12-03 | time=09:00"],
  ["clinic", "schedule a follow-up visit in two weeks", "book | reason=Follow-up visit | date=2026-12-05"],
  ["bakery", "order a cinnamon roll for next Friday", "order | what=Cinnamon roll | date=2026-11-27"],
  ["bakery", "set aside a walnut levain for Dec 1", "order | what=Walnut levain | date=2026-12-01"],
  ["bakery", "set a challah aside for tomorrow", "order | what=Challah | date=2026-11-22"],
  ["bakery", "I'd like a brioche loaf on Thursday", "order | what=Brioche loaf | date=2026-11-26"],
  ["bakery", "order a loaf", "order"],
  ["bakery", "cancel the sourdough", "cancel | row=Country sourdough"],
  ["bakery", "move my cinnamon roll to Dec 9", "move | row=Cinnamon roll | date=2026-12-09"],
];

const talk: [customer: string, text: string][] = [
  ["bank", "how much can I transfer?"],
  ["bank", "when is my bill due?"],
  ["bank", "what did I pay?"],
  ["bank", "did I pay my electric bill"],
  ["bank", "I paid my electric bill"],
  ["bank", "I already transferred $200 to savings"],
  ["bank", "can I transfer $200 to savings?"],
  ["bank", "should I pay my electric bill now"],
  ["bank", "why did you move $200 to savings"],
  ["bank", "transfer $200 to savings?"],
  ["bank", "don't transfer $200 to savings"],
  ["bank", "please do not pay my bill"],
  ["bank", "if I transfer $200 to savings, what is left"],
  ["bank", "transfer $200 to savings every month"],
  ["bank", "transfer $200 to savings next Friday"],
  ["bank", "transfer $200 from savings to checking"],
  ["bank", "move $200 of my savings to checking"],
  ["bank", "send $200 to my mother"],
  ["bank", "transfer $200"],
  ["bank", "transfers to savings this month"],
  ["bank", "transfer history of my savings"],
  ["bank", "transfer limit for savings"],
  ["bank", "pay"],
  ["bank", "pay attention to my bills"],
  ["bank", "pay my electric bill and transfer $50 to savings"],
  ["bank", "savings"],
  ["bank", "show my transfers to savings"],
  ["bank", "open the payments page"],
  ["bank", "list my bills"],
  ["bank", "tell me how to pay my bill"],
  ["bank", "I want to know how much I pay for electricity"],
  ["bank", "I wonder when I pay the credit card"],
  ["bank", "my bill was paid"],
  ["bank", "who can pay my bill"],
  ["bank", "would it help to pay my credit card"],
  ["bank", "is it time to pay my credit card?"],
  ["bank", "the bank wants me to pay my bill"],
  ["bank", "compare what I pay for my bills"],
  ["bank", "hello"],
  ["bank", "thanks!"],
  ["bank", ""],
  ["bank", "?"],
  ["bank", "🐙"],
  ["insurer", "how do I file a claim?"],
  ["insurer", "what happens when I file a claim"],
  ["insurer", "has my claim been filed"],
  ["insurer", "open my claims"],
  ["insurer", "when do I renew my policy"],
  ["insurer", "claims"],
  ["insurer", "file number of my claim"],
  ["clinic", "when is my next appointment"],
  ["clinic", "do I have an appointment on Tuesday?"],
  ["clinic", "can I cancel my appointment?"],
  ["clinic", "my appointment was cancelled"],
  ["clinic", "get my next appointment"],
  ["clinic", "how many refills are left"],
  ["clinic", "refills"],
  ["clinic", "appointments"],
  ["clinic", "I missed my appointment"],
  ["clinic", "never cancel my appointment"],
  ["bakery", "order history"],
  ["bakery", "order status of my box"],
  ["bakery", "what is in my order"],
  ["bakery", "my orders"],
  ["bakery", "I ordered a loaf yesterday"],
  ["bakery", "what would a cinnamon roll cost"],
  ["bakery", "boxes this month"],
];

describe("readAction", () => {
  for (const [name, text, expected] of requests)
    it(`hears at the ${name}: ${text}`, () => assert.equal(heard(name, text), expected));

  for (const [name, text] of talk)
    it(`leaves alone at the ${name}: ${text || "nothing"}`, () => assert.equal(heard(name, text), ""));

  it("never throws, whatever is said", () =>
    fc.assert(
      fc.property(fc.constantFrom(...ready.keys()), fc.string({ unit: "grapheme", maxLength: 300 }), (name, text) => {
        for (const before of ["", "pay ", "please cancel ", "order a "]) heard(name, before + text);
      }),
      { numRuns: 300 },
    ));
});
