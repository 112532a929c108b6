/**
 * Fills card templates in: as much of the Adaptive Cards templating language as `cards/` uses, read once and kept as functions. Microsoft's
 * engine, which does all of it, was a third of what the bot took to start and of what a card cost; the tests hold this one to
 * it. What is filled in is data: it is never read as a template.
 */
import type { Card } from "./card.ts";

/** What a template is filled in from: the whole, and the part of it that `$data` has come to. */
type Scope = { readonly root: unknown; readonly data: unknown };
type Fill<Value> = (scope: Scope) => Value;
type Fields = Readonly<Record<string, unknown>>;

const PATH = String.raw`\$?[a-zA-Z]\w*(?:\.\w+)*`;
const BOUND = new RegExp(String.raw`\$\{(${PATH})\}`);
const CONDITION = new RegExp(String.raw`^(?:count\((${PATH})\)|(${PATH}))(?: (==|!=|>) (?:'([^']*)'|(\d+)))?$`);

function isFields(node: unknown): node is Fields {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

function malformed(what: unknown, wanted: string): TypeError {
  return new TypeError(`Cannot read a template: ${JSON.stringify(what)} is not ${wanted}`);
}

/** Reads `title`, `customer.label`, `$root.stamp` or `$data`. What is not there stays as it is written. */
function readPath(path: string): Fill<unknown> {
  const [first = "", ...rest] = path.split(".");
  const names = first.startsWith("$") ? rest : [first, ...rest];
  const written = `\${${path}}`;
  return ({ root, data }) => {
    let value = first === "$root" ? root : data;
    for (const name of names) value = isFields(value) ? value[name] : undefined;
    return value ?? written;
  };
}

function readText(text: string): Fill<unknown> {
  const parts = text.split(BOUND).map((part, index) => {
    if (part.includes("${")) throw malformed(text, "a text with the paths of values");
    return index % 2 === 0 ? () => part : readPath(part);
  });
  const [, only] = parts;
  if (only && parts.length === 3 && text.startsWith("${") && text.endsWith("}")) return only; // keeps its type
  return (scope) => parts.map((part) => String(part(scope))).join("");
}

/** Reads one of the comparisons that hold together: `note != ''`, `count(rows) > 0`, `anew`. */
function readComparison(text: string): Fill<boolean> {
  const [, counted, path = counted, sign, words, number] = CONDITION.exec(text) ?? [];
  if (path === undefined) throw malformed(text, "a comparison");
  const read = readPath(path);
  const left: Fill<unknown> = (scope) => {
    const value = read(scope);
    return counted === undefined ? value : Array.isArray(value) ? value.length : 0;
  };
  const right = number === undefined ? words : Number(number);
  switch (sign) {
    case "==":
      return (scope) => left(scope) === right;
    case "!=":
      return (scope) => left(scope) !== right;
    case ">":
      return (scope) => Number(left(scope)) > Number(right);
    default:
      return (scope) => left(scope) === true;
  }
}

function readCondition(text: unknown): Fill<boolean> {
  const [, condition] = /^\$\{(.+)\}$/.exec(String(text)) ?? [];
  if (condition === undefined) throw malformed(text, "a condition");
  const all = condition.split(" && ").map(readComparison);
  return (scope) => all.every((holds) => holds(scope));
}

/** Reads what stands in a list: once for each of its `$data`, and only where `$when` holds. */
function readItem(item: unknown): Fill<readonly unknown[]> {
  if (!isFields(item)) {
    const fill = readNode(item);
    return (scope) => [fill(scope)];
  }
  const { $data, $when, ...element } = item;
  const fill = readNode(element);
  const holds = $when === undefined ? () => true : readCondition($when);
  const data = $data === undefined ? undefined : readText(String($data));
  return (scope) => {
    if (data === undefined) return holds(scope) ? [fill(scope)] : [];
    const found = data(scope);
    const scopes = (Array.isArray(found) ? found : [found]).map((one: unknown) => ({ root: scope.root, data: one }));
    return scopes.filter(holds).map(fill);
  };
}

function readFields(node: Fields): Fill<Fields> {
  if ("$data" in node || "$when" in node)
    throw malformed(node, "in a list, as what repeats or may be left out must be");
  const fields = Object.entries(node).map(([name, part]) => [name, readNode(part)] as const);
  return (scope) => {
    const filled: Record<string, unknown> = {};
    for (const [name, fill] of fields) filled[name] = fill(scope);
    return filled;
  };
}

function readNode(node: unknown): Fill<unknown> {
  if (!JSON.stringify(node).includes("${")) return () => node; // cards share what is the same in all
  if (typeof node === "string") return readText(node);
  if (isFields(node)) return readFields(node);
  if (!Array.isArray(node)) throw malformed(node, "JSON");
  const items = node.map(readItem);
  return (scope) => items.flatMap((item) => item(scope));
}

/**
 * Reads a template.
 *
 * @returns fills it in from data
 * @throws {TypeError} if it has more of the language than is known here; the message says what
 */
export function readTemplate(template: Fields): (data: Fields) => Card {
  const fill = readFields(template);
  return (data) => fill({ root: data, data });
}
