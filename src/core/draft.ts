/**
 * The small thing the language model fills: what it may say of a business, as it is sent, and as it is kept. It is text
 * from outside; `readDraft` is where it is cleaned, field by field, so that any part of an answer is of use.
 */
import { z } from "zod";
import { name } from "./text.ts";

/**
 * What the model is asked for, byte for byte the same in every request, what a card shows first. Bounds stand in the
 * descriptions: the service knows few keywords of JSON Schema, and everything is checked again in {@link readDraft}.
 */
export const DraftWire = z.object({
  industry: z.string().describe("The trade in one or two words, for a label: Flowers, Space Tourism"),
  company: z
    .string()
    .describe("A company name a branding person would be proud of, at most 28 letters, no real company"),
  tagline: z.string().describe("At most 40 letters, no company name in it"),
  colour: z.string().describe("One brand colour that fits, as #RRGGBB"),
  tabs: z
    .array(z.string())
    .describe(
      "2 or 3 page names between Dashboard and Settings, one word each, at most 12 letters, the trade's own words",
    ),
  metrics: z
    .array(
      z.object({
        label: z.string().describe("At most 18 letters, the trade's own words"),
        unit: z.enum(["money", "count", "percent", "score"]),
        low: z.number(),
        high: z.number(),
      }),
    )
    .describe(
      "Exactly 4 figures of one customer: first what their business is worth, then how active they were lately",
    ),
  ledgers: z
    .array(
      z.object({
        name: z.string().describe("What its records are called, plural, at most 20 letters"),
        rows: z.array(z.string()).describe("6 things this business sells or does, at most 24 letters each"),
        low: z.number().describe("The lowest price in US dollars"),
        high: z.number().describe("The highest price in US dollars"),
      }),
    )
    .describe("1 or 2, the first of what the customer bought or booked"),
  welcome: z.string().describe("One sentence for the customer; {company} and {name} stand for the names"),
  personality: z.array(z.string()).describe("3 to 5 adjectives for the assistant"),
  guidance: z.string().describe("2 short sentences: how the assistant of this business speaks"),
});

/** The units a drafted metric may have. */
export const DraftUnit = DraftWire.shape.metrics.element.shape.unit;

/** A draft as it is kept: clean, and every part of it may be missing. */
export const Draft = z.object({
  industry: z.string().max(24).optional(),
  company: z.string().max(60).optional(),
  tagline: z.string().max(80).optional(),
  colour: z
    .string()
    .regex(/^#[0-9A-F]{6}$/)
    .optional(),
  tabs: z.array(z.string().max(14)).max(3).readonly().optional(),
  metrics: z
    .array(z.object({ label: z.string().max(22), unit: DraftUnit, low: z.number(), high: z.number() }))
    .max(4)
    .readonly()
    .optional(),
  ledgers: z
    .array(
      z.object({
        name: z.string().max(24),
        rows: z.array(z.string().max(28)).readonly(),
        low: z.number(),
        high: z.number(),
      }),
    )
    .max(2)
    .readonly()
    .optional(),
  welcome: z.string().max(160).optional(),
  personality: z.array(z.string().max(24)).max(5).readonly().optional(),
  guidance: z.string().max(400).optional(),
});
export type Draft = Readonly<z.infer<typeof Draft>>;

/** Words a name must not be: said of every business, they say nothing of this one. */
const GENERIC =
  /^lorem\b|^(item|service|metric|product|thing|value|data|category|label|name|tab|page|section|example|placeholder|n\/a|none|null|undefined|todo|tbd)s?\b[\s\d#a-z]{0,3}$/i;

/** What reads as if a value had been left out: `DATE()`, "roses , red", "null". */
const HOLED = /\(\s*[),]| [.,;]|\b(?:NaN|undefined|Infinity|null)\b|\[object/;

function isSaid(text: string, longest: number): boolean {
  return /[\p{L}\p{N}]/u.test(text) && text.length <= longest && !GENERIC.test(text) && !HOLED.test(text);
}

function clean(value: unknown, longest: number): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = name(value, { longest: longest + 2 });
  return isSaid(text, longest) ? text : undefined;
}

/** Cleans a sentence, but for the places where `{company}` and `{name}` will stand. */
function cleanSentence(value: unknown, longest: number): string | undefined {
  if (typeof value !== "string") return undefined;
  let text = cleanParts(value.slice(0, 2_000));
  for (let round = 0; round < 4 && text !== cleanParts(text); round++) text = cleanParts(text);
  return isSaid(text, longest) ? text : undefined;
}

function cleanParts(sentence: string): string {
  const parts = sentence.split(/(\{(?:company|name)\})/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : spaced(part)))
    .join("")
    .replace(/\$+(?=\{)/g, "") // or a name would stand in a template expression
    .trim();
}

/** Cleans a part of a sentence and keeps the blanks at its ends. */
function spaced(part: string): string {
  const text = name(part, { longest: 500 });
  return `${/^\s/.test(part) ? " " : ""}${text}${/\s$/.test(part) && text !== "" ? " " : ""}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list<Thing>(value: unknown, read: (part: unknown) => Thing | undefined, most: number): Thing[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, 20)
    .flatMap((part) => read(part) ?? [])
    .slice(0, most);
}

function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

/** Two numbers as a range, the lower first; undefined if they are none or out of all proportion. */
function range(low: unknown, high: unknown): { low: number; high: number } | undefined {
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  if (!Number.isFinite(low) || !Number.isFinite(high) || Math.abs(low) > 1e9 || Math.abs(high) > 1e9) return undefined;
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

function readMetric(value: unknown): NonNullable<Draft["metrics"]>[number] | undefined {
  if (!isRecord(value)) return undefined;
  const [label, unit, between] = [
    clean(value.label, 22),
    DraftUnit.safeParse(value.unit).data,
    range(value.low, value.high),
  ];
  return label && unit && between ? { label, unit, ...between } : undefined;
}

function readLedger(value: unknown): NonNullable<Draft["ledgers"]>[number] | undefined {
  if (!isRecord(value)) return undefined;
  const [title, between] = [clean(value.name, 24), range(value.low, value.high)];
  const rows = distinct(list(value.rows, (row) => clean(row, 28), 8));
  return title && between && rows.length >= 3 ? { name: title, rows, ...between } : undefined;
}

/** Reads a page's name; the first and the last page have theirs. */
function readTab(value: unknown): string | undefined {
  const label = clean(value, 14);
  return label && /^(dashboard|settings)$/i.test(label) ? undefined : label;
}

function readColour(value: unknown): string | undefined {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

/** Reads a model's answer, whole or in part, of any shape. What is of no use is left out. */
export function readDraft(answer: unknown): Draft {
  if (!isRecord(answer)) return {};
  const some = <Thing>(things: readonly Thing[], least: number) => (things.length >= least ? things : undefined);
  const draft = {
    industry: clean(answer.industry, 24),
    company: clean(answer.company, 40),
    tagline: cleanSentence(answer.tagline, 60),
    colour: readColour(answer.colour),
    tabs: some(distinct(list(answer.tabs, readTab, 3)), 1),
    metrics: some(list(answer.metrics, readMetric, 4), 1),
    ledgers: some(list(answer.ledgers, readLedger, 2), 1),
    welcome: cleanSentence(answer.welcome, 160),
    personality: some(distinct(list(answer.personality, (trait) => clean(trait, 24), 5)), 3),
    guidance: cleanSentence(answer.guidance, 400),
  };
  return Draft.parse(Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)));
}
