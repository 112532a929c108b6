/**
 * Reads TypeScript as text, as far as tests about the sources need it: what a file imports, and its code without words.
 * Knows comments, strings, templates and regular expressions; knows nothing of grammar.
 */

/** One import, static or `import()`. */
export type Import = {
  readonly from: string;
  readonly kind: "static" | "types" | "dynamic" | "re-export";
};

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/y;
const TEMPLATE = /`(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;
const TEMPLATE_GOES_ON = /\}(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const WORD = /[\w$]+|[^\w$]/y;

/** A pattern may begin only where a value may: after an operator or a keyword. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};>+]|\breturn|\bcase)\s*$/;

type Piece = { readonly kind: "comment" | "text" | "code"; readonly text: string };

function pieces(source: string): readonly Piece[] {
  const found: Piece[] = [];
  const open: number[] = []; // in each ${ } that we are in: how many braces are open
  let code = "";
  for (let at = 0; at < source.length; ) {
    const take = (pattern: RegExp) => {
      pattern.lastIndex = at;
      return pattern.exec(source)?.[0];
    };
    const template = open.at(-1) === 0 ? take(TEMPLATE_GOES_ON) : undefined;
    const opened = template === undefined ? take(TEMPLATE) : undefined;
    const comment = take(COMMENT);
    const text = template ?? opened ?? take(STRING) ?? (BEFORE_PATTERN.test(code) ? take(PATTERN) : undefined);
    const piece = comment ?? text ?? take(WORD) ?? "";
    if (comment === undefined) {
      if (template?.endsWith("`")) open.pop();
      else if (opened?.endsWith("${")) open.push(0);
      else if (piece === "{" || piece === "}") open.push((open.pop() ?? 0) + (piece === "{" ? 1 : -1));
      code = text === undefined ? (code + piece).slice(-40) : '"';
    }
    found.push({ kind: comment !== undefined ? "comment" : text !== undefined ? "text" : "code", text: piece });
    at += piece.length;
  }
  return found;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** The code of a file, line by line; comments, strings and patterns are blanks. */
export function codeOf(source: string): string {
  return pieces(source)
    .map(({ kind, text }) => (kind === "code" ? text : blank(text)))
    .join("");
}

/** Everything that a file imports. What a dynamic import computes is named `?`. */
export function importsOf(source: string): readonly Import[] {
  const text = pieces(source)
    .map(({ kind, text }) => (kind === "comment" ? blank(text) : text))
    .join("");
  const declared = text.matchAll(/^(?:(import|export)\b([^;"'`=]*?)\bfrom|(import))\s*"([^"\n]+)"/gm);
  const asked = codeOf(source).matchAll(/\bimport\s*\(/g);
  return [
    ...[...declared].map(([, word, names = "", , from = ""]): Import => {
      if (word === "export") return { from, kind: "re-export" };
      const single = /^\s*\{([^}]*)\}\s*$/
        .exec(names)?.[1]
        ?.split(",")
        .filter((name) => name.trim());
      const typed = /^\s*type\s/.test(names) || (single?.every((name) => /^\s*type\s/.test(name)) ?? false);
      return { from, kind: typed ? "types" : "static" };
    }),
    ...[...asked].map(({ index }): Import => {
      const from = /^import\s*\(\s*"([^"\n]+)"/.exec(text.slice(index))?.[1] ?? "?";
      return { from, kind: "dynamic" };
    }),
  ];
}
