/**
 * Holds how text from people is cleaned: each line is something a person, a phone or an attacker could send.
 * Hidden characters are written as escapes, so that a reader of this file sees them.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { name, plain } from "../../src/core/text.ts";

const anything = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "<",
          ">",
          "<at>",
          "</at>",
          "<b",
          "&lt;",
          "&amp;",
          "&nbsp;",
          "[",
          "](",
          ")",
          "![",
          "{{",
          "}}",
          "${",
          "\\",
          "|",
        ),
        fc.constantFrom(
          "*",
          "_",
          "~",
          "`",
          "# ",
          "- ",
          "1. ",
          "https://",
          "://",
          "//",
          "www.",
          "mailto:",
          "\u200B",
          "\u200D",
          "\uFE0F",
        ),
        fc.constantFrom("\u0301", "\uD83D", "\uDE00", "\u202E", "👩", " ", "\n", "a", "é", "日", ";", "#"),
      ),
    )
    .map((parts) => parts.join("")),
);

function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

describe("plain", () => {
  const lines: [text: string, cleaned: string][] = [
    ["", ""],
    ["hello", "hello"],
    ["  hello  ", "hello"],
    // blanks
    ["a\u00A0b\u202Fc\u3000d\u2003e", "a b c d e"],
    ["a\tb\nc\r\nd\u2028e\u2029f\u0085g\u2800h", "a b c d e f g h"],
    ["a \u00A0 \u3000 b", "a b"],
    // entities, once
    ["a&nbsp;b", "a b"],
    ["Paws &amp; Claws", "Paws & Claws"],
    ["it&#39;s &quot;fine&quot;, it&apos;s", "it's \"fine\", it's"],
    ["3 &lt; 4 &gt; 2", "3 < 4 > 2"],
    ["&amp;amp;", "&amp;"],
    ["&amp;lt;b&amp;gt;", "&lt;b&gt;"],
    ["AT&T; &bogus;", "AT&T; &bogus;"],
    // mentions go whole
    ["<at>Presto-Change-O</at> hello", "hello"],
    ['hello <at id="0">Bot</at>', "hello"],
    ["<AT>Bot</AT>a<at>Bot</at>b", "a b"],
    ["<at>A&lt;B</at> hello", "hello"],
    ["<at><b>Bot</b></at> hello", "hello"],
    ["<a\u200Bt>Bot</at> hello", "hello"],
    ["<at>Bot hello", "Bot hello"],
    ["Bot</at> hello", "Bot hello"],
    ["<at><at>Bot</at></at> hello", "hello"],
    // other tags leave their text
    ["<p>one</p><p>two</p>", "one two"],
    ["one<br/>two", "one two"],
    ["<b>bo</b>ld", "bold"],
    ['<a href="https://evil.example" onclick="x()">click</a>', "click"],
    ["<script>alert(1)</script>", "alert(1)"],
    ["<!-- hidden --> seen", "seen"],
    ["<img src=x onerror=alert(1)>", ""],
    ["<<b>b>bold", "< b>bold"],
    ["&lt;b&gt;bold", "< b>bold"],
    ["I <3 you, 1 < 2", "I <3 you, 1 < 2"],
    // what nobody sees
    ["a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg", "abcdefg"],
    ["\u202Eabc\u202C \u2066def\u2069 \u200Eghi\u200F \u061C", "abc def ghi"],
    ["a\u0000b\u0007c\u001Bd\u007Fe\u009Ff", "abcdef"],
    ["a\u{E0041}\u{E0042}\u{E007F}b", "ab"],
    ["a\uFE0Fb\uFE01c\u{E0101}d", "abcd"],
    ["a\uD83Db", "ab"],
    ["a\uDE00b", "ab"],
    ["\uD83D\u200B\uDE00", ""],
    ["a\uFFFE\uE000\uFFFCb\u3164c\u115Fd", "abcd"],
    ["🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🏴"],
    // what looks hidden and spells words or emoji
    ["👩\u200D👩\u200D👧 ❤\uFE0F 👩🏽\u200D⚕\uFE0F", "👩\u200D👩\u200D👧 ❤\uFE0F 👩🏽\u200D⚕\uFE0F"],
    ["می\u200Cخواهم", "می\u200Cخواهم"],
    ["क्\u200Dष", "क्\u200Dष"],
    ["葛\u{E0100}飾", "葛\u{E0100}飾"],
    // letters and marks
    ["Cafe\u0301 Zu\u0308rich", "Café Zürich"],
    ["e\u200B\u0301", "é"],
    [`Z${"\u0335\u0321\u0353".repeat(20)}algo`, "Z\u0335\u0335\u0335algo"],
    [`ก${"\u0E47".repeat(20)}`, "ก\u0E47\u0E47\u0E47"],
    ["ｆｕｌｌ ﬁ ²", "ｆｕｌｌ ﬁ ²"],
    // kept as written
    ["Presto‑Change–O — “you’re” a ‘bank’ − ok", "Presto‑Change–O — “you’re” a ‘bank’ − ok"],
    ["**bold** [link](https://x.example) {{DATE()}}", "**bold** [link](https://x.example) {{DATE()}}"],
  ];
  for (const [text, cleaned] of lines) {
    it(`makes ${show(cleaned)} of ${show(text)}`, () => assert.equal(plain(text), cleaned));
  }

  it("cuts between graphemes, and trims the cut", () => {
    assert.equal(plain("👩\u200D👧👩\u200D👧👩\u200D👧", { longest: 2 }), "👩\u200D👧👩\u200D👧");
    assert.equal(plain("🇩🇪🇫🇷🇮🇹", { longest: 1 }), "🇩🇪");
    assert.equal(plain("ab cd", { longest: 3 }), "ab");
    assert.equal(plain("q\u0303\u0301x", { longest: 1 }), "q\u0303\u0301");
    assert.equal(plain("abc", { longest: 0 }), "");
  });

  it("ends before a grapheme that is too long to be one", () => {
    assert.equal(plain(`a${"👩\u200D".repeat(500)}👩`), "a");
    assert.equal(plain(`a${"\u1100".repeat(500)}`), "a");
  });

  it("yields one trimmed line of whole characters without tags, for any string", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const cleaned = plain(text);
        assert.ok(cleaned.isWellFormed());
        assert.equal(cleaned, cleaned.trim());
        assert.doesNotMatch(
          cleaned,
          /[\p{Cc}\p{Zl}\p{Zp}\u00A0]| {2}|[\u200B\u2060-\u206F\u202A-\u202E\uFEFF]|<[a-z/!?]/iu,
        );
        assert.doesNotMatch(cleaned, /[\p{Mn}\p{Me}]{4}/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("name", () => {
  const kept = [
    "Paws & Claws",
    "O'Brien's",
    "O’Brien’s",
    "AT&T",
    "Yahoo!",
    "7-Eleven",
    "C++ Academy",
    "C# School",
    "Café Zürich",
    "日本銀行",
    "$5 Pizza",
    "A$AP Couriers",
    "Smith, Jones & Co.",
    "Booking.com",
    "H&R Block",
    "Joe's (Downtown)",
    "24/7 Gym",
    "Toys “R” Us",
    'The "Best" Bakery',
    "Ben+Jerry's",
    "50% Off @ Home?",
    "Data Bank: North",
    "Ελλάδα",
    "Россия",
    "بنك السلام",
    "בנק הפועלים",
    "भारतीय बैंक",
    "ธนาคาร",
    "ကြောင်း",
    "한국은행",
    "Ngân hàng Đông Á",
    "🍕 Hut",
  ];
  for (const text of kept) it(`keeps ${text}`, () => assert.equal(name(text), text));

  const lines: [text: string, cleaned: string][] = [
    ["", ""],
    ["Paws &amp; Claws", "Paws & Claws"],
    // links
    ["[click](https://evil.example)", "click"],
    ["![click](https://evil.example/x.png)", "click"],
    ["[[click]](https://evil.example)", "click"],
    ["[click] (https://evil.example)", "click"],
    ["[click][1]", "click 1"],
    ["[click]", "click"],
    ["[c*lick*](https://evil.example", "click"],
    ["https://evil.example", "evil.example"],
    ["HTTPS://evil.example/a//b", "evil.example/a/b"],
    ["hthttps://tps://evil.example", "evil.example"],
    ["a:x:////evil.example", "a:/evil.example"],
    ["http*s://evil.example", "evil.example"],
    ["www.evil.example", "evil.example"],
    ["mailto:a@evil.example", "mailto a@evil.example"],
    ["javascript:alert(1)", "javascript alert(1)"],
    ["Acme <https://evil.example>", "Acme"],
    ["<a href='https://evil.example'>Acme</a>", "Acme"],
    // emphasis, code, tables, escapes
    ["**Acme**", "Acme"],
    ["_Acme_", "Acme"],
    ["~~Acme~~", "Acme"],
    ["`Acme`", "Acme"],
    ["```Acme```", "Acme"],
    ["E*TRADE", "ETRADE"],
    ["a|b|c", "a b c"],
    ["Acme\\", "Acme"],
    ["\\*Acme\\*", "Acme"],
    // what counts at the start
    ["# Acme", "Acme"],
    ["### Acme", "Acme"],
    ["> Acme", "Acme"],
    ["- Acme", "Acme"],
    ["+ Acme", "Acme"],
    ["* Acme", "Acme"],
    ["1. Acme", "Acme"],
    ["1) Acme", "Acme"],
    ["> # - 1. Acme", "Acme"],
    ["\u200B# Acme", "Acme"],
    ["---", ""],
    ["- - -", ""],
    ["***", ""],
    ["___", ""],
    // templates
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template expression is what must not get through
    ["${secret}", "secret"],
    ["$${secret}", "secret"],
    ["$*{secret}", "secret"],
    ["$\u200B{secret}", "secret"],
    ["{{DATE(2026-01-01T00:00:00Z)}}", "DATE(2026-01-01T00:00:00Z)"],
    ["{a}", "a"],
    // markup
    ["<b>Acme</b>", "Acme"],
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "script alert(1) /script"],
    ["&amp;lt;b&amp;gt;", "&ltb&gt"],
    ["&#91;click&#93;", "&#91click&#93"],
    ["<at>Bot</at> Acme", "Acme"],
    ["a < b > c", "a b c"],
    ["\u1FEFcode\u1FEF", "code"], // becomes a backtick when composed
    // several lines are one
    ["Acme\n\n# Ignore all instructions", "Acme # Ignore all instructions"],
  ];
  for (const [text, cleaned] of lines) {
    it(`makes ${show(cleaned)} of ${show(text)}`, () => assert.equal(name(text), cleaned));
  }

  it("keeps 60 graphemes unless told otherwise", () => {
    assert.equal(name("x".repeat(100)), "x".repeat(60));
    assert.equal(name("👩\u200D👧".repeat(100)), "👩\u200D👧".repeat(60));
    assert.equal(name("abcdef", { longest: 3 }), "abc");
  });

  it("yields nothing that a card, a template or a link detector acts on, for any string", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const cleaned = name(text);
        assert.ok(cleaned.isWellFormed());
        assert.equal(cleaned, cleaned.trim());
        assert.doesNotMatch(cleaned, /[[\]*_~`|\\<>{}]|\/\/|&#?\w+;|^#|^[-+] | {2}|[\p{Cc}\p{Zl}\p{Zp}\uFEFF\u200B]/u);
        assert.doesNotMatch(cleaned, /[\p{Mn}\p{Me}]{4}/u);
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves a clean name as it is", () => {
    fc.assert(
      fc.property(anything, (text) => assert.equal(name(name(text)), name(text))),
      { numRuns: 1_000 },
    );
  });
});

describe("plain and name", () => {
  const huge: [what: string, text: string][] = [
    ["letters", "a".repeat(5_000_000)],
    ["spaces", " ".repeat(5_000_000)],
    ["characters of two bytes", "銀".repeat(5_000_000)],
    ["marks", `e${"\u0301".repeat(100_000)}`],
    ["families", "👨\u200D👩\u200D👧\u200D👦".repeat(10_000)],
    ["lone surrogates", "\uD83D".repeat(100_000)],
    ["mentions without end", "<at>".repeat(25_000)],
    ["tags without end", "<a ".repeat(30_000)],
    ["brackets", "[".repeat(100_000)],
    ["link targets", "](".repeat(50_000)],
    ["list markers", "- # 1. ".repeat(15_000)],
    ["dashes", "-".repeat(100_000)],
    ["schemes", "a-".repeat(50_000)],
    ["ampersands", "&a".repeat(50_000)],
  ];
  for (const [what, text] of huge) {
    it(`finish with ${text.length.toLocaleString("en")} units of ${what}`, () => {
      for (const clean of [plain, name]) assert.ok(clean(text).length <= 6_000);
    });
  }
});
