/**
 * Cleans text that came from people, a model or a brand list: the one place where that happens.
 * What leaves here is one line of data: never markup, a template expression, a hidden character or half a letter.
 * It knows nothing of what the text means.
 */

/** UTF-16 units that are looked at; what lies beyond is dropped unread, so that a message of megabytes costs nothing. */
const CLIP = 6_000;

/** The longest honest grapheme, in UTF-16 units; a family of four with skin tones has 19. */
const LONGEST_GRAPHEME = 32;

/** Every kind of blank, U+0085 and the empty Braille cell too. */
const BLANK = /[\t\n\v\f\r\x85\p{Z}\u2800]/gu;

/** Characters nobody sees (the kept ones are captured): they hide words from readers, or turn them round. */
const INVISIBLE = new RegExp(
  String.raw`(${[
    String.raw`\p{ExtPict}\p{EMod}?\uFE0F?\u200D(?=\p{ExtPict})`, // joins the people of one emoji
    String.raw`\p{ExtPict}[\uFE0E\uFE0F]`, // picks colour or black and white
    String.raw`\p{Script=Han}[\u{E0100}-\u{E01EF}]`, // picks the shape of a Japanese name
    String.raw`(?:\p{Script=Arabic}|(?!\p{DI})\p{M})[\u200C\u200D](?=\p{L})`, // spells Persian and Indic words
  ].join("|")})|[\p{C}\p{DI}\uFFFC]`,
  "gu",
);

/** Tags that stand within a word or line; any other tag parts words. */
const INLINE = new Set("a b code del em font i ins mark s small span strike strong sub sup u".split(" "));

const ENTITY = /&(nbsp|amp|quot|apos|[lr]squo|[lr]dquo|[nm]dash|hellip|lt|gt|#39|#x27|#34|#160|#821[67]);/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  "#8216": "‘",
  "#8217": "’",
  lt: "<",
  gt: ">",
  "#39": "'",
  "#x27": "'",
  "#34": '"',
  "#160": " ",
};

/** What Markdown, HTML, a card template or a link detector would act on, in the order in which it must go. */
const MARKUP: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/[*~`]/g, ""],
  [/\] ?\([^()]*\)?/g, " "], // the target of a link
  [/!?\[|\]/g, " "],
  [/\$+(?=\{)/g, ""],
  [/[_|\\<>{}]/g, " "],
  [/[a-z][a-z0-9+.-]{0,20}:\/\/|\bwww\./gi, ""],
  [/\/{2,}/g, "/"], // or what is left could be a scheme again
  [/\b(mailto|javascript|vbscript|data|tel):/gi, "$1 "],
  [/&(#?\w+);/g, "&$1"], // an entity that was encoded twice
  [/^(?: |#|[-+]+(?: |$)|\d{1,9}[.)] )+/, ""], // heading, list, rule
];

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Printable ASCII, each unit of which is a grapheme: most lines, and to find the graphemes of others is half of what it takes to clean them. */
const PLAIN = /^[ -~]*$/;
/** Words and blanks between which nothing is left to do but to find two blanks: what people mostly say, at a tenth of the time. */
const WORDS = /^[a-z][a-z0-9 ,'!?-]*$/i;

/**
 * Cleans what a person typed to one line of plain text, the words as they were written.
 *
 * Mentions (`<at>…</at>`) go whole; other tags go and leave their text; entities are decoded once. Dashes, quotes and
 * Markdown stay: for text that is shown on a card use {@link name}.
 *
 * @param text anything, of any length
 * @param options.longest how many graphemes to keep at most
 * @returns the line, trimmed; `""` if nothing is left
 */
export function plain(text: string, { longest = 2_000 }: { readonly longest?: number } = {}): string {
  return shorten(clean(text), longest);
}

/**
 * Cleans text to be shown on a card or put into a prompt as a name: as {@link plain}, and nothing in it acts as markup,
 * as a template or as a link. "AT&T", "O'Brien's", "Yahoo!", "C++ Academy" and "$5 Pizza" come out as they went in.
 *
 * @param text anything, of any length
 * @param options.longest how many graphemes to keep at most
 * @returns the name, trimmed; `""` if nothing is left
 */
export function name(text: string, { longest = 60 }: { readonly longest?: number } = {}): string {
  let bare = clean(text);
  if (WORDS.test(bare)) return shorten(bare, longest);
  // What is taken out may bring together what is markup only then; a few rounds leave nothing.
  for (let round = 0; round < 4; round++) {
    const barer = clean(MARKUP.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), bare));
    if (barer === bare) break;
    bare = barer;
  }
  return shorten(bare, longest);
}

/** Leaves only what a reader sees, in composed letters. */
function clean(text: string): string {
  if (text.length <= CLIP && WORDS.test(text)) return text.replace(/ +/g, " ").trim();
  const seen = text.slice(0, CLIP).replace(BLANK, " ").replace(INVISIBLE, "$1");
  return dropTags(seen)
    .replace(ENTITY, (whole, entity: string) => ENTITIES[entity.toLowerCase()] ?? whole)
    .replace(/<(?=[a-z/!?])/gi, "< ") // a tag that was encoded, or put together from the rest of others
    .normalize("NFC")
    .replace(/ +/g, " ")
    .trim();
}

/** Drops mentions whole, and the other tags but not their text. No pattern runs past a `<`, so the time is linear. */
function dropTags(text: string): string {
  return text
    .replace(/<\/?(?!at\b)([a-z!?][a-z0-9]*)[^<>]*>/gi, (_, tag: string) => (INLINE.has(tag.toLowerCase()) ? "" : " "))
    .replace(/<at\b[^<>]*>[^<>]*<\/at\b[^<>]*>/gi, " ")
    .replace(/<\/?at\b[^<>]*>/gi, " ");
}

/** Keeps the first graphemes of a line, and three marks on a letter: towers of them would cover the lines around. */
function shorten(text: string, longest: number): string {
  if (WORDS.test(text)) return text.slice(0, longest).trim();
  const line = text
    .replace(/([\p{Mn}\p{Me}]{3})[\p{Mn}\p{Me}]+/gu, "$1")
    .replace(/ +/g, " ")
    .trim();
  if (PLAIN.test(line)) return line.slice(0, longest).trim();
  let end = 0;
  let count = 0;
  for (const { segment } of GRAPHEMES.segment(line)) {
    if (count === longest || segment.length > LONGEST_GRAPHEME) break;
    end += segment.length;
    count += 1;
  }
  return line.slice(0, end).trim();
}
