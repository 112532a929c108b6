/**
 * Holds what the bot understands when people type: each table is one kind of answer, each line one way to say it.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type Heard, parseTrigger } from "../../src/core/trigger.ts";

describe("parseTrigger", () => {
  const becoming: [line: string, business: string, company?: string][] = [
    // the phrase, written well
    ["Presto-Change-O, you're a bank", "bank"],
    ["presto change o youre a florist called Rose & Thorn", "florist", "Rose & Thorn"],
    ["Presto-Change-O, you're an IT company", "IT company"],
    ["presto, you're an it helpdesk", "it helpdesk"],
    ["Presto-Change-O, you're an in flight catering company", "in flight catering company"],
    ["Presto, you’re a bank.", "bank"], // a phone sends a curly quote
    ["Presto-Change-O, you're an insurance company!", "insurance company"],
    ["Presto-Change-O, you're the hospital", "hospital"],
    ["Presto-Change-O, you're Wells Fargo", "Wells Fargo"],
    ["Presto, you're Wells Fargo", "Wells Fargo"],
    ["Presto-Change-O! You're a pet shop called Paws & Claws", "pet shop", "Paws & Claws"],
    // case, dashes, spaces
    ["PRESTO-CHANGE-O, YOU'RE A BANK", "BANK"],
    ["pReStO-cHaNgE-o, yOu'Re a bank", "bank"],
    ["presto change o you're a bank", "bank"],
    ["presto chango you're a bank", "bank"],
    ["presto changeo you're a bank", "bank"],
    ["presto-chango, you're a bank", "bank"],
    ["prestochange-o, you're a bank", "bank"],
    ["prestochangeo youre a bank", "bank"],
    ["PrestoChangeO you're a bank", "bank"],
    ["prestochango, you are a bank", "bank"],
    ["presto change-oh, you're a bank", "bank"],
    ["presto change oh you're a bank", "bank"],
    ["presto change ooo you're a bank", "bank"],
    ["presto change 0 you're a bank", "bank"],
    ["Presto‑Change‑O, you’re a bank", "bank"], // non-breaking hyphens
    ["Presto–Change–O, you’re a bank", "bank"],
    ["Presto—Change—O — you’re a bank", "bank"],
    ["Presto−Change−O: you're a bank", "bank"],
    ["Presto - Change - O , you're a bank", "bank"],
    ["Presto\u00A0Change\u202FO,\u00A0you’re\u00A0a\u00A0bank", "bank"],
    ["Presto-Change-O,&nbsp;you're a bank", "bank"],
    ["Presto-Change-O, you&#39;re a bank", "bank"],
    ["Presto\tChange\tO\tyou're\ta\tbank", "bank"],
    ["Presto-Change-O,\nyou're\na bank", "bank"],
    ["Presto-Change-O,you're a bank", "bank"],
    ["Presto,you're a bank", "bank"],
    ["ｐｒｅｓｔｏ ｃｈａｎｇｅ ｏ you're a bank", "bank"],
    ["𝗣𝗿𝗲𝘀𝘁𝗼 𝗖𝗵𝗮𝗻𝗴𝗲 𝗢 you're a bank", "bank"],
    // emphasis, quotes, emoji
    ["*presto*, you're a bank", "bank"],
    ["**Presto-Change-O**, you're a bank", "bank"],
    ["_presto_ you're a bank", "bank"],
    ["~presto~ you're a bank", "bank"],
    ["`presto` you're a bank", "bank"],
    ['"presto" you\'re a bank', "bank"],
    ["“Presto-Change-O”, you’re a bank", "bank"],
    ["“Presto-Change-O, you’re a bank”", "bank"],
    ["'Presto-Change-O, you're a bank'", "bank"],
    ["(presto, you're a bank)", "bank"],
    ["PRESTO!!! you're a bank", "bank"],
    ["presto... you're a bank", "bank"],
    ["🎩✨ Presto-Change-O ✨ you're a bank 🏦", "bank"],
    ["presto 🪄 change 🪄 o 🪄 you're a 🏦 bank", "bank"],
    ["🪄presto🪄you're a bank", "bank"],
    ["Presto-Change-O, you're a **bank**", "bank"],
    ["Presto-Change-O, you're a *pet shop* called *Paws*!", "pet shop", "Paws"],
    ["Presto-Change-O, you're a “bank”", "bank"],
    ["> presto, you're a bank", "bank"],
    ["# Presto-Change-O, you're a bank", "bank"],
    ["- presto, you're a bank", "bank"],
    ["<p>Presto-Change-O, you're a <b>bank</b></p>", "bank"],
    ["[presto](https://example.com), you're a bank", "bank"],
    // hidden characters
    ["pre\u200Bsto\u200B change\u2060 o\uFEFF you\u00AD're a bank", "bank"],
    ["\u202EPresto-Change-O, you're a bank\u202C", "bank"],
    ["\u200FPresto, \u2067you're a ba\u200Dnk\u2069", "bank"],
    ["Presto\uD83D-Change-O, you're a bank\uDE00", "bank"],
    // mentions
    ["<at>Presto-Change-O</at> presto-change-o, you're a bank", "bank"],
    ["<at>Presto</at>&nbsp;Presto, you're a bank", "bank"],
    ["presto, you're a bank <at>Presto-Change-O</at>", "bank"],
    ['presto <at id="0">Bot</at> change o, you\'re a <at>Bot</at> bank', "bank"],
    ["<div><at>Bot</at>&nbsp;<p>presto, you're a bank</p></div>", "bank"],
    ["@Presto-Change-O presto, you're a bank", "bank"],
    ["@Presto-Change-O you're a bank", "bank"],
    // text before it
    ["ok team, watch: presto-change-o you're a bank", "bank"],
    ["ok team watch this presto-change-o you're a bank", "bank"],
    ["Here we go! Presto, you're a bank", "bank"],
    ["Here we go — presto, you're a bank", "bank"],
    ["Here we go 🎉 presto, you're a bank", "bank"],
    ["Hello everyone\npresto, you're a bank\nThank you all", "bank"],
    ["hey presto, you're a bank", "bank"],
    ["ok so, presto you're a bank", "bank"],
    ["Abracadabra presto, you're a bank", "bank"],
    ["<p>Presto-Change-O, you&rsquo;re a bank</p>", "bank"],
    ["Presto-Change-O, you&#8217;re a bank", "bank"],
    ["presto, you're a bank, no wait, presto, you're a florist", "florist"],
    ["Presto-Change-O, you're a bank. Presto-Change-O, you're a florist", "florist"],
    ["presto, you're a bank, sorry, that was too quick", "bank"],
    ["presto, you're a bank. Presto!", "bank"],
    ["presto presto you're a bank", "bank"],
    // the ways to say it
    ["presto you are a bank", "bank"],
    ["presto youre a bank", "bank"],
    ["presto your a bank", "bank"],
    ["presto change o your bank", "bank"],
    ["presto ur a bank", "bank"],
    ["presto u r a bank", "bank"],
    ["presto, you’re now a bank", "bank"],
    ["presto, you are now a bank", "bank"],
    ["presto, now you're a bank", "bank"],
    ["presto, and now you are a bank", "bank"],
    ["presto, be a bank", "bank"],
    ["presto become a bank", "bank"],
    ["presto, turn into a bank", "bank"],
    ["presto, change into a bank", "bank"],
    ["presto change, you're a bank", "bank"],
    ["presto, you shall be a bank", "bank"],
    ["presto, you will be a bank", "bank"],
    ["presto, you'll be a bank", "bank"],
    ["presto, transform into a bank", "bank"],
    ["presto, transform yourself into a bank", "bank"],
    ["presto, make yourself a bank", "bank"],
    ["presto, please become a bank", "bank"],
    ["presto, I want you to be a bank", "bank"],
    ["presto can you be a bank", "bank"],
    ["presto, pretend to be a bank", "bank"],
    ["presto, pretend you're a bank", "bank"],
    ["presto, act like a bank", "bank"],
    ["presto-change-o, you're going to be a bank", "bank"],
    ["presto you`re a bank", "bank"],
    ["presto you´re a bank", "bank"],
    // "you're" left out
    ["presto change-o a bank", "bank"],
    ["presto-change-o: bank", "bank"],
    ["presto-change-o, bank!", "bank"],
    ["Presto-Change-O Wells Fargo", "Wells Fargo"],
    ["Presto-Change-O: a bakery named 'Crumbs'", "bakery", "Crumbs"],
    // a letter wrong
    ["presto chnage o you're a bank", "bank"],
    ["presto cahnge-o, you're a bank", "bank"],
    ["Presto-Chamge-O, you're a bank", "bank"],
    ["pesto change o you're a bank", "bank"],
    ["prseto-chagne-o, you're a bank", "bank"],
    ["prestochnageo you're a bank", "bank"],
    ["Presto-Chnago, you're a bank", "bank"],
    // articles and politeness
    ["presto, you're my bank", "bank"],
    ["presto, you're our bank", "bank"],
    ["presto, you're like a bank", "bank"],
    ["presto, you're just a bank now, please", "bank"],
    ["presto, you're a bank please!!", "bank"],
    ["presto, you're a bank, thanks.", "bank"],
    ["presto, you're a bank for me", "bank"],
    ["presto, you're a bank today", "bank"],
    ["presto, you're a bank, ok?", "bank"],
    ["presto, you're a bank. Show me my balance", "bank"],
    ["presto, you're a bank and I want to see my balance", "bank"],
    ["presto, you're a bank?", "bank"],
    // businesses with a spelling of their own
    ["presto, you're AT&T", "AT&T"],
    ["presto, you're AT&amp;T", "AT&T"],
    ["presto, you're 7-Eleven", "7-Eleven"],
    ["presto, you're H&R Block", "H&R Block"],
    ["presto, you're O'Brien's Pub", "O'Brien's Pub"],
    ["presto, you're a C++ academy", "C++ academy"],
    ["presto, you're $5 Pizza", "$5 Pizza"],
    ["presto, you're a St. Mary's hospital", "St. Mary's hospital"],
    ["presto, you're Bed, Bath & Beyond", "Bed, Bath & Beyond"],
    ["presto, you're USA Today", "USA Today"],
    ["presto, you're Best Buy", "Best Buy"],
    ["presto, you're Great Clips", "Great Clips"],
    ["presto, you're Just Eat", "Just Eat"],
    ["presto, you're Booking.com", "Booking.com"],
    ["presto, you're 日本銀行", "日本銀行"],
    ["presto, you're a Bäckerei", "Bäckerei"],
    ["presto, you're بنك", "بنك"],
    ["presto, you're a tire and brake shop", "tire and brake shop"],
    // names
    ["presto, you're a bank called Acme", "bank", "Acme"],
    ["presto, you're a bank named Acme, please", "bank", "Acme"],
    ["presto, you're a bank by the name of Acme!", "bank", "Acme"],
    ["presto, you're a bank, which is called Acme now", "bank", "Acme"],
    ["presto, you're a bank called: Acme", "bank", "Acme"],
    ['presto, you\'re a bank called "Yahoo! Japan" please', "bank", "Yahoo! Japan"],
    ["presto, you're a bank called “First Bank” and be quick", "bank", "First Bank"],
    ["presto, you're a bank called ‘First Bank’ today", "bank", "First Bank"],
    ["presto, you're a bank called 'Rosie's Place' now", "bank", "Rosie's Place"],
    ["presto, you're a bank called «Banque Nord»", "bank", "Banque Nord"],
    ["presto, you're a bank called „Nordbank“", "bank", "Nordbank"],
    ["presto, you're a bank called `Nordbank`", "bank", "Nordbank"],
    ["presto, you're a bank called 「東京」 ok", "bank", "東京"],
    ["presto, you're a diner called The Rusty Spoon for me", "diner", "The Rusty Spoon"],
    ["presto, you're a law firm called Smith, Jones and Daughters", "law firm", "Smith, Jones and Daughters"],
    ["presto, you're a law firm called J. P. Doe & Co. please", "law firm", "J. P. Doe & Co"],
    ["presto, you're a newspaper called USA Today", "newspaper", "USA Today"],
    ["presto, you're a shop called Paws &amp; Claws", "shop", "Paws & Claws"],
    ["presto, you're a shop called Joe's (Downtown)", "shop", "Joe's (Downtown)"],
    ["presto, you're a gym called C++ Academy!!", "gym", "C++ Academy"],
    ["presto, you're a gym called", "gym"],
    ['presto, you\'re a hotel "The Grand"', "hotel", "The Grand"],
    ["presto, you're Contoso, a bank", "bank", "Contoso"],
    ["presto, you're a bakery, a big one", "bakery, a big one"],
    ["presto, you're a club called 1. FC Bank", "club", "FC Bank"],
    ["presto, you're a bar called Called to the Bar", "bar", "Called to the Bar"],
    ['presto, you\'re "Called to the Bar"', "Called to the Bar"],
    ["presto, you're called Acme", "Acme", "Acme"],
    ["presto you're a company called Acme", "company", "Acme"],
    ["presto, you're a shop called [Acme](https://evil.example)", "shop", "Acme"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template expression is what must not get through
    ["presto, you're a shop called ${Acme} {{DATE()}}", "shop", "Acme DATE"],
    ["presto, you're a very big bank", "very big bank"],
    [`presto, you're a ${"grand ".repeat(20)}bank`, "grand ".repeat(10).trim()],
  ];
  for (const [line, business, company] of becoming) {
    it(`hears "${business}"${company ? ` called "${company}"` : ""} in: ${line}`, () =>
      assert.deepEqual(parseTrigger(line), { kind: "becomes", business, company, colour: undefined }));
  }

  const foreign: [line: string, business: string, company?: string][] = [
    ["Presto-Change-O, du bist ein Blumenladen", "Blumenladen"],
    ["Presto-Change-O, du bist jetzt eine Bank", "Bank"],
    ["Presto, Sie sind eine Zahnarztpraxis, bitte", "Zahnarztpraxis"],
    ["presto change o, du bist eine Bäckerei namens Krümel", "Bäckerei", "Krümel"],
    ["Presto-Change-O, du bist die Deutsche Bank", "Deutsche Bank"],
    ["Presto-Change-O, verwandle dich in einen Bauernhof", "Bauernhof"],
    ["Presto-Change-O, du bist Lufthansa", "Lufthansa"],
    ["Presto-Change-O, tu es une banque", "banque"],
    ["Presto-Change-O, t'es un fleuriste", "fleuriste"],
    ["Presto, vous êtes une boulangerie s'il vous plaît", "boulangerie"],
    ["Presto-Change-O, tu es l'hôpital", "hôpital"],
    ["Presto-Change-O, tu es La Poste", "La Poste"],
    ["Presto-Change-O, deviens un hôtel appelé Le Grand", "hôtel", "Le Grand"],
    ["Presto-Change-O, eres una florería", "florería"],
    ["Presto-Change-O, usted es un banco", "banco"],
    ["Presto-Change-O, conviértete en una panadería por favor", "panadería"],
    ["presto, eres un hotel llamado Sol", "hotel", "Sol"],
    ["Presto-Change-O, sei una banca", "banca"],
    ["Presto-Change-O, Lei è un ristorante", "ristorante"],
    ["Presto-Change-O, diventa una pasticceria", "pasticceria"],
    ["Presto-Change-O, je bent een bakker", "bakker"],
    ["Presto, u bent een verzekeraar", "verzekeraar"],
    ["Presto-Change-O, você é um banco", "banco"],
    ["Presto-Change-O, o senhor é um hospital", "hospital"],
    ["Presto, seja uma padaria", "padaria"],
    ["Presto-Change-O, you're La Quinta", "La Quinta"],
    ["Presto-Change-O, you're a die factory", "die factory"],
  ];
  for (const [line, business, company] of foreign) {
    it(`hears "${business}" in: ${line}`, () =>
      assert.deepEqual(parseTrigger(line), { kind: "becomes", business, company, colour: undefined }));
  }

  const coloured: [line: string, business: string, colour: string | undefined, company?: string][] = [
    ["Presto-Change-O, you're a bank in green", "bank", "#2E7D32"],
    ["presto, you're a bank in #D71E28, please", "bank", "#D71E28"],
    ["presto, you're a bank in #abc", "bank", "#AABBCC"],
    ["presto, you're a bank in dark blue!", "bank", "#123D7D"],
    ["presto, you're a bank, in light-blue please", "bank", "#83ABE5"],
    ["presto, you're a florist in the color pink", "florist", "#E0457B"],
    ["presto, you're a bank in red called Acme", "bank", "#D32F2F", "Acme"],
    ["presto, you're a bank called Acme in navy blue", "bank", "#1B2A5B", "Acme"],
    ['presto, you\'re a bank called "Acme in green" in red', "bank", "#D32F2F", "Acme in green"],
    ["presto-change-o: bank in teal", "bank", "#00796B"],
    ["presto, you're Wells Fargo in purple", "Wells Fargo", "#6A1B9A"],
    ["presto, you're a museum called Men in Black", "museum", undefined, "Men in Black"],
    ["presto, you're a bank in not-a-colour", "bank in not-a-colour", undefined],
    ["presto, you're a bank in #GGGGGG", "bank in #GGGGGG", undefined],
    ["presto, you're a bank in greenland", "bank in greenland", undefined],
    ["presto, you're a green bank", "green bank", undefined],
  ];
  for (const [line, business, colour, company] of coloured) {
    it(`hears "${business}" in ${colour ?? "no colour"} in: ${line}`, () =>
      assert.deepEqual(parseTrigger(line), { kind: "becomes", business, company, colour }));
  }

  const kinds: Record<"wonders" | "resets" | "helps" | "renews" | "dates" | "undoes" | "reports", string[]> = {
    wonders: [
      "presto",
      "Presto!",
      "*presto*",
      "hey presto!",
      "presto-change-o",
      "Presto-Change-O!",
      "presto change o!",
      "ok team, watch: presto-change-o!",
      "<at>Bot</at> presto change o",
      "Presto-Change-O, you're",
      "Presto, you're",
      "presto you are now a",
      "Presto-Change-O, you're 🏦",
      "Presto-Change-O, you're great!",
      "presto, you're called",
    ],
    resets: [
      "stop",
      "Stop!",
      "please stop",
      "stop it",
      "reset",
      "Reset, please.",
      "RESET!!!",
      "*reset*",
      "be yourself",
      "be yourself again",
      "be yourself again, please",
      "back to normal",
      "go back to normal",
      "leave",
      "exit",
      "quit",
      "stop being a bank",
      "Stop being Wells Fargo, please",
      "can you stop being a bank",
      "presto, be yourself again",
      "Presto-Change-O, reset",
      "presto-change-o, back to normal!",
      "presto, you're yourself again",
      "presto, you are yourself",
      "Presto, you're not a bank",
      "presto-change-o, you're no longer a bank",
      "presto, you aren't a bank",
      "presto, stop being a bank",
      "<at>Presto-Change-O</at> reset",
      "@Presto-Change-O stop",
    ],
    helps: [
      "help",
      "Help!",
      "HELP ME",
      "help me please",
      "?",
      "???",
      "presto?",
      "what can you do",
      "What can you do?",
      "what can you do for me today?",
      "what can I say?",
      "how does this work?",
      "commands",
      "show me the commands",
      "presto, help",
      "/help",
      "<at>Bot</at> help",
    ],
    renews: [
      "new customer",
      "New customer!",
      "another customer",
      "next customer please",
      "give me a new customer",
      "different customer please",
      "show me another customer",
      "can you give me another customer?",
      "I want a new customer",
      "new patient",
      "another member",
      "next client",
      "new policyholder",
      "presto, new customer",
    ],
    reports: [
      "status",
      "Status?",
      "presto, status",
      "bot status please",
      "what's your status?",
      "version",
      "which version are you?",
      "are you ok?",
      "hey, are you okay?",
      "Are you working now?",
      "is the model working?",
    ],
    undoes: [
      "undo",
      "Undo!",
      "undo that",
      "please undo it",
      "undo the last action",
      "undo my last step please",
      "take that back",
      "take back the last one",
      "revert",
      "presto, undo",
    ],
    dates: ["today", "Today!", "today please", "move to today", "set the date to today", "Move the dates to today."],
  };
  for (const [kind, lines] of Object.entries(kinds)) {
    for (const line of lines) it(`${kind} at: ${line}`, () => assert.deepEqual(parseTrigger(line), { kind }));
  }

  const seeds: [line: string, seed: number][] = [
    ["seed 4711", 4711],
    ["Seed: 4711", 4711],
    ["seed #4711", 4711],
    ["use seed 4711", 4711],
    ["set the seed to 4711, please", 4711],
    ["seed = 0", 0],
    ["seed 007", 7],
    ["SEED 999999999", 999_999_999],
    ["seed4711", 4711],
    ["presto, seed 12", 12],
  ];
  for (const [line, seed] of seeds) {
    it(`takes ${seed} from: ${line}`, () => assert.deepEqual(parseTrigger(line), { kind: "seeds", seed }));
  }

  const talk = [
    "",
    "hello",
    "what is my balance?",
    "I love presto cards",
    "presto is a query engine",
    "Presto cards are great",
    "we used Presto, you are right about that",
    "Presto, you are right about that",
    "presto, you're right",
    "presto, du bist lustig",
    "presto, tu es drôle",
    "presto, sei bello",
    "Presto, you're great!",
    "presto you're the best",
    "presto, you're welcome",
    "presto, you're so funny",
    "presto, you're going to love this",
    "presto, you're not funny",
    "presto, you're not listening",
    "presto-change-o, your help page is broken",
    "presto, you're tired, a bit",
    "presto, you're late again",
    "presto, you are what you eat",
    "presto, your card was declined",
    "presto, be careful",
    "I told presto you're a bank",
    "I like presto and you're a bank",
    "pesto, you're great",
    "pesto, you're a bank",
    "presto changes everything, you're a bank",
    "presto change my address",
    "abracadabra, you're a bank",
    "you're a bank",
    "Presto-Change-O, what is my balance?",
    "Presto-Change-O show me my transactions",
    "presto-change-o, pay my bill",
    "presto-change-o is a fun bot",
    "what does presto-change-o do?",
    "I said presto-change-o",
    "impresto change o, you're a bank",
    "prestissimo, you're a bank",
    "stop my card payment",
    "reset my password",
    "undo my hair",
    "how do I undo a transfer?",
    "take the bus back",
    "how do I exit the plan",
    "leave a review",
    "help me pay a bill",
    "can you help with my claim",
    "what can you do about my claim",
    "do I count as a new customer?",
    "new customer discount",
    "what did I spend today",
    "today's balance",
    "seed",
    "seed -5",
    "seed 4.5",
    "seed 1,000",
    "seed 1234567890",
    "seed twelve",
    "seed 4711 packets of corn",
    "book an appointment",
  ];
  for (const line of talk) {
    it(`takes for a question: ${line || "nothing"}`, () =>
      assert.deepEqual(parseTrigger(line), { kind: "asks", text: line }));
  }

  it("hands a question on as plain text, without mentions", () =>
    assert.deepEqual(parseTrigger("<at>Bot</at>&nbsp;what's my\nbalance\u200B &amp; limit?"), {
      kind: "asks",
      text: "what's my balance & limit?",
    }));
});

describe("parseTrigger", () => {
  const kinds = new Set([
    "becomes",
    "wonders",
    "resets",
    "helps",
    "renews",
    "seeds",
    "dates",
    "undoes",
    "reports",
    "asks",
  ]);
  const businesses = [
    "bank",
    "pet shop",
    "Wells Fargo",
    "7-Eleven",
    "AT&T",
    "Café Zürich",
    "日本銀行",
    "O'Brien's Pub",
  ];
  const between = fc.constantFrom(" ", "-", "‑", "–", "—", " - ", "\u00A0", "  ", "\t", "\u200B-", " ✨ ");
  const emphasis = fc.constantFrom("", "*", "**", "_", "~", "`", '"', "🪄");
  const you = fc.constantFrom("you're", "you’re", "you are", "youre", "YOU'RE", "you're now", "you&#39;re", "become");

  it("never throws, for any string", () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    const pieces = fc.array(
      fc.oneof(
        anything,
        fc.constantFrom(
          "presto",
          "change",
          "o",
          "-",
          " ",
          "you're",
          "a",
          "called",
          '"',
          "'",
          "seed 1",
          "<at>",
          "\uD800",
        ),
      ),
    );
    const lines = fc.oneof(
      anything,
      pieces.map((parts) => parts.join(" ")),
      anything.map((text) => `presto-change-o, you're a ${text}`),
    );
    fc.assert(fc.property(lines, (line) => assert.ok(kinds.has(parseTrigger(line).kind))));
  });

  it("hears the business however the phrase is dressed", () => {
    const dressed = fc.record({ before: emphasis, dash: between, last: between, after: emphasis, gap: between, you });
    fc.assert(
      fc.property(fc.constantFrom(...businesses), dressed, fc.boolean(), (business, dress, loud) => {
        const phrase = ["Presto", dress.dash, "Change", dress.last, "O"].join("");
        const line = `${dress.before}${loud ? phrase.toUpperCase() : phrase}${dress.after},${dress.gap}${dress.you} ${business}`;
        assert.deepEqual(parseTrigger(line), { kind: "becomes", business, company: undefined, colour: undefined });
      }),
    );
  });

  it("never lets markup into a business or company", () => {
    const hostile = fc.constantFrom(
      "[",
      "](https://x)",
      "*",
      "_",
      "`",
      "|",
      "<b>",
      "{{",
      "${",
      "}",
      "\\",
      "![",
      "&lt;",
      "# ",
      "a",
      "&#91;",
    );
    fc.assert(
      fc.property(fc.array(hostile), fc.array(hostile), (what, called) => {
        const heard = parseTrigger(`presto-change-o, you're a ${what.join("")}bank called ${called.join("")}`);
        if (heard.kind !== "becomes") return;
        for (const text of [heard.business, heard.company ?? ""])
          assert.doesNotMatch(text, /[[\]*_`|<>{}\\~]|:\/\/|&#?\w+;/);
      }),
    );
  });

  const BANK = { kind: "becomes", business: "bank", company: undefined, colour: undefined } as const;
  const AT = "<at>Presto-Change-O</at>";
  const mentions: [line: string, heard: Heard][] = [
    [`${AT} you're a bank`, BANK],
    [`${AT}&nbsp;you&#39;re a bank`, BANK],
    [`${AT}, become my bank please`, BANK],
    [`you're a bank ${AT}`, BANK],
    [`${AT} you're a bank ${AT}`, BANK],
    [`${AT} ${AT} you're a bank`, BANK],
    [`ok team watch ${AT} you're a bank`, BANK],
    [`${AT} presto change o you're a bank`, BANK],
    [`presto-change-o, ${AT} you're a bank`, BANK],
    [`${AT}\nyou're a bank`, BANK],
    ["<at>Presto-Change-O (dev)</at> you're a bank", BANK],
    ["<at>Presto</at> you're a bank", BANK],
    ["<at>Test Bot</at> presto you're a bank", BANK],
    [`${AT} you're a bank called Rose &amp; Thorn`, { ...BANK, company: "Rose & Thorn" }],
    [`${AT} you're`, { kind: "wonders" }],
    [`${AT} you're no longer a bank`, { kind: "resets" }],
    [`${AT} help`, { kind: "helps" }],
    [`help ${AT}`, { kind: "helps" }],
    [`${AT} reset`, { kind: "resets" }],
    [`${AT} seed 4711`, { kind: "seeds", seed: 4711 }],
    [`${AT} presto-change-o, new customer`, { kind: "renews" }],
    [`${AT} show me my accounts`, { kind: "asks", text: "show me my accounts" }],
    [`${AT} Accounts`, { kind: "asks", text: "Accounts" }],
    [`Accounts ${AT}`, { kind: "asks", text: "Accounts" }],
    [`${AT} you're right about that`, { kind: "asks", text: "you're right about that" }],
    [`${AT} your card was declined`, { kind: "asks", text: "your card was declined" }],
    [`${AT}`, { kind: "asks", text: "" }],
    ["<at>Test Bot</at> you're a bank", { kind: "asks", text: "you're a bank" }],
  ];
  for (const [line, heard] of mentions) {
    it(`hears ${heard.kind} in: ${line.replace("\n", " ")}`, () => assert.deepEqual(parseTrigger(line), heard));
  }

  const long: [what: string, line: string][] = [
    ["spaces", " ".repeat(100_000)],
    ["quotes", `presto, you're a bank called ${'"'.repeat(100_000)}`],
    ["exclamation marks", `presto, you're ${"!".repeat(100_000)}`],
    ["magic words", "presto ".repeat(15_000)],
    ["magic phrases", "presto-change-o ".repeat(6_000)],
    ["magic phrases with no end", "presto-change-o, you're a ".repeat(4_000)],
    ["brackets", "[(".repeat(50_000)],
    ["mentions", "<at>".repeat(25_000)],
    ["names", `presto, you're ${"called ".repeat(15_000)}`],
    ["line breaks", "\n".repeat(100_000)],
    ["lone surrogates", "\uD83D".repeat(100_000)],
    ["one word", `${"o".repeat(99_999)}x`],
    ["articles", `presto, you're ${"a ".repeat(50_000)}`],
    ["calls", `${"hey ".repeat(25_000)}presto`],
  ];
  for (const [what, line] of long) {
    it(`finishes with 100,000 characters of ${what}`, () => assert.ok(parseTrigger(line).kind));
  }
});
