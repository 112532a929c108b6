/**
 * Owns the settings of the language model: what they are called, what they may be, and which of them go together.
 * `config.ts` reads them with the others. Without any of them there is no model, and nothing leaves the machine.
 */
import { z } from "zod";

/** Settings by name; an empty text counts as not set. */
type Settings = Readonly<Record<string, string | undefined>>;

const key = z.string().regex(/^[\x21-\x7e]+$/, "has characters that no key has");

/** The settings of the model, under the names of `env/.env.*`. */
export const ModelConfig = z.object({
  /** Where the Azure OpenAI resource is; only scheme and host count. */
  AZURE_OPENAI_ENDPOINT: url().optional(),
  /** The name of the deployment. */
  AZURE_OPENAI_DEPLOYMENT: z.string().optional(),
  /** Without it the identity that the process runs under is used. */
  AZURE_OPENAI_API_KEY: key.optional(),
  /** What tokens are asked for. */
  AZURE_OPENAI_SCOPE: z.string().default("https://ai.azure.com/.default"),
  /** Where any endpoint that speaks like OpenAI is, path included; OpenAI itself when not set. */
  OPENAI_BASE_URL: url().optional(),
  OPENAI_API_KEY: key.optional(),
  OPENAI_MODEL: z.string().optional(),
  /** How long the model may think; what is allowed differs by model. Not sent when not set. */
  MODEL_REASONING_EFFORT: choice("none", "minimal", "low", "medium", "high", "xhigh", "max").optional(),
  /** How much the model writes. Not sent when not set. */
  MODEL_VERBOSITY: choice("low", "medium", "high").optional(),
  /** Tokens, in and out, that a tenant may use in a day; then the local generator and answerer serve. */
  MODEL_TOKENS_PER_DAY: wholeNumber(0, 1_000_000_000).default(500_000),
  /** Messages and businesses a minute that the model is asked for, for one user and for all of a tenant. */
  MODEL_REQUESTS_PER_USER: wholeNumber(1, 100_000).default(20),
  MODEL_REQUESTS_PER_TENANT: wholeNumber(1, 100_000).default(60),
});
export type ModelConfig = Readonly<z.infer<typeof ModelConfig>>;

/** The settings whose value is never shown: keys, and addresses, which keys are pasted into. */
export const MODEL_SECRETS: readonly string[] = [
  "AZURE_OPENAI_ENDPOINT",
  "AZURE_OPENAI_API_KEY",
  "OPENAI_BASE_URL",
  "OPENAI_API_KEY",
];

/**
 * Tells which settings of the model do not go together. A key alone configures nothing and is no problem: many machines have one.
 *
 * @returns one sentence a problem
 */
export function modelProblems(settings: Settings): readonly string[] {
  const { AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_DEPLOYMENT, OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL } = settings;
  const azure = AZURE_OPENAI_ENDPOINT || AZURE_OPENAI_DEPLOYMENT;
  const other = OPENAI_BASE_URL || OPENAI_MODEL;
  if (azure && other) {
    const named = OPENAI_MODEL ? "OPENAI_MODEL" : "OPENAI_BASE_URL";
    return [`Cannot read ${named}: it is set, but so is Azure OpenAI; the bot has one model at most`];
  }
  const problems: readonly (readonly [wrong: unknown, problem: string])[] = [
    [azure && !AZURE_OPENAI_ENDPOINT, lacks("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_DEPLOYMENT is")],
    [azure && !AZURE_OPENAI_DEPLOYMENT, lacks("AZURE_OPENAI_DEPLOYMENT", "AZURE_OPENAI_ENDPOINT is")],
    [other && !OPENAI_MODEL, lacks("OPENAI_MODEL", "OPENAI_BASE_URL is")],
    [other && !OPENAI_BASE_URL && !OPENAI_API_KEY, lacks("OPENAI_API_KEY", "OPENAI_MODEL is, without OPENAI_BASE_URL")],
  ];
  return problems.flatMap(([wrong, problem]) => (wrong ? [problem] : []));
}

function lacks(setting: string, reason: string): string {
  return `Cannot read ${setting}: it is not set, but ${reason}`;
}

/** A whole number in a range, both ends included. */
export function wholeNumber(least: number, most: number) {
  const wish = `is not a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, wish).transform(Number).pipe(z.number().min(least, wish).max(most, wish));
}

/** An address that nobody can listen in on. */
function url() {
  return z.string().refine(isSafe, "is not an https address, without a name, key or query in it");
}

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && loopback)) && username + password + search + hash === "";
}

/** One of a few words, in whatever case it is written. */
function choice<const Word extends string>(...words: readonly Word[]) {
  return z
    .string()
    .toLowerCase()
    .pipe(z.enum(words, `is not one of ${words.join(", ")}`));
}
