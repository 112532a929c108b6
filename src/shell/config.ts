/**
 * Owns the settings: what they are called, what they may be, and what is wrong with them, all of it at once.
 * Reads only what it is handed, never the process or the disk. Never shows the value of a secret.
 */
import { parseEnv } from "node:util";
import { z } from "zod";
import { MODEL_SECRETS, ModelConfig, modelProblems, wholeNumber } from "./model-config.ts";
import { STORAGE_SECRETS, StorageConfig, storageProblems } from "./storage-config.ts";

/** Settings by name, as a process has them. An empty text counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings cannot be used. The message names every problem, one a line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** Every setting the bot has, under the names of `env/.env.*`. */
export const Config = z.object({
  /** TCP port of the HTTP server. */
  PORT: wholeNumber(1, 65_535).default(3978),
  /** The bot's id in Microsoft Entra. Without it the bot has no identity and serves this machine only. */
  CLIENT_ID: z.guid("is not an id such as 01234567-89ab-cdef-0123-456789abcdef").optional(),
  CLIENT_SECRET: z.string().optional(),
  /** The tenant that the identity lives in. */
  TENANT_ID: z.string().optional(),
  /** How the identity is registered. When not set: SingleTenant if there is a TENANT_ID, else MultiTenant. */
  BOT_TYPE: oneOf("MultiTenant", "SingleTenant", "UserAssignedMSI"),
  /** Milliseconds after which the local generator takes over from the model. */
  GENERATION_DEADLINE_MS: wholeNumber(1, 600_000).default(10_000),
  /** Milliseconds after which the local answerer takes over from the model. */
  CHAT_DEADLINE_MS: wholeNumber(1, 600_000).default(20_000),
  /** What the client can draw; `auto` tells it by the channel. */
  CARD_PROFILE: oneOf("auto", "teams", "basic").default("auto"),
  /** Ids, in lower case, of the tenants that may talk to the bot; all may when there are none. */
  ALLOWED_TENANTS: z
    .string()
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .pipe(z.array(z.guid("is not a list of tenant ids, with commas between them")))
    .default([]),
  LOG_LEVEL: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent").default("info"),
  ...ModelConfig.shape,
  ...StorageConfig.shape,
});
export type Config = Readonly<z.infer<typeof Config>>;

/** Names that mean the same, the Bot Framework's and those of older project templates. The first that is set counts. */
const IDENTITY_NAMES = {
  CLIENT_ID: ["CLIENT_ID", "MicrosoftAppId", "BOT_ID"],
  CLIENT_SECRET: ["CLIENT_SECRET", "MicrosoftAppPassword", "BOT_PASSWORD"],
  TENANT_ID: ["TENANT_ID", "MicrosoftAppTenantId", "BOT_TENANT_ID"],
  BOT_TYPE: ["BOT_TYPE", "MicrosoftAppType"],
} as const;

/** What each type of identity needs beside the id; a managed identity (MSI) must not have a secret either. */
const IDENTITY_NEEDS: Readonly<Record<string, readonly string[]>> = {
  multitenant: ["CLIENT_SECRET"],
  singletenant: ["CLIENT_SECRET", "TENANT_ID"],
  userassignedmsi: ["TENANT_ID"],
};

/** A secret is never shown, nor is the id beside it, where a secret is pasted by mistake. */
const SECRETS: ReadonlySet<string> = new Set(["CLIENT_SECRET", "CLIENT_ID", ...MODEL_SECRETS, ...STORAGE_SECRETS]);

/** What marks a bot that others can reach. */
const PUBLIC_MARKS = ["NODE_ENV", "RUNNING_ON_AZURE"] as const;

/**
 * Reads the settings.
 *
 * @throws {ConfigError} naming every setting that cannot be used, and why
 */
export function readConfig(environment: Environment): Config {
  const settings = canonical(environment);
  const read = Config.safeParse(settings);
  const unreadable = read.error?.issues.map(({ path, message }) => {
    const setting = String(path[0]);
    return `Cannot read ${setting}: ${shown(setting, settings[setting])} ${message}`;
  });
  const mixed = [...identityProblems(settings), ...modelProblems(settings), ...storageProblems(settings)];
  const problems = [...new Set(unreadable), ...mixed];
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  return read.data;
}

/**
 * Adds the settings of `env/.env.<APP_ENV>` and of the `.user` file beside it, which git ignores and secrets belong in.
 * What is set in the environment wins, then the `.user` file.
 *
 * @param readFile answers with the text of a file, named from the project's folder, or undefined if there is none
 * @throws {ConfigError} if APP_ENV names a file that is not there
 */
export function withEnvironmentFile(
  environment: Environment,
  readFile: (path: string) => string | undefined,
): Environment {
  const name = environment.APP_ENV || "local";
  if (!/^[\w-]+$/.test(name)) {
    throw new ConfigError([`Cannot read APP_ENV: ${JSON.stringify(name)} is not made of letters, digits, "-" and "_"`]);
  }
  const path = `env/.env.${name}`;
  const [file, userFile] = [readFile(path), readFile(`${path}.user`)];
  if (file === undefined && environment.APP_ENV) {
    throw new ConfigError([`Cannot read APP_ENV: there is no file ${path}`]);
  }
  const [general, own] = [parseEnv(file ?? ""), parseEnv(userFile ?? "")];
  return { ...whatIsSet(general), ...whatIsSet(own), ...whatIsSet(environment) };
}

/** Leaves out the identity and every mark of production: what a bot that serves this machine only is started with. */
export function withoutIdentity(environment: Environment): Environment {
  const left: ReadonlySet<string> = new Set([...Object.values(IDENTITY_NAMES).flat(), ...PUBLIC_MARKS]);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !left.has(name)));
}

/**
 * Tells where the HTTP server listens: on this machine only while the bot has no identity, since it then lets everyone in.
 *
 * @returns an address, or undefined for every address this machine has
 */
export function listenHost(config: Config): string | undefined {
  return config.CLIENT_ID === undefined ? "127.0.0.1" : undefined;
}

function whatIsSet(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
}

/** The settings under one name each, with the identity's type filled in. */
function canonical(environment: Environment): Environment {
  const identity = Object.entries(IDENTITY_NAMES).map(([setting, names]) => {
    return [setting, names.map((name) => environment[name]).find(Boolean)] as const;
  });
  const settings: Environment = whatIsSet({ ...environment, ...Object.fromEntries(identity) });
  return { BOT_TYPE: settings.TENANT_ID ? "SingleTenant" : "MultiTenant", ...settings };
}

function shown(setting: string, value: string | undefined): string {
  return SECRETS.has(setting) ? "its value" : JSON.stringify(value);
}

function identityProblems(settings: Environment): readonly string[] {
  const { CLIENT_ID, CLIENT_SECRET, TENANT_ID, BOT_TYPE = "", NODE_ENV, RUNNING_ON_AZURE } = settings;
  if (CLIENT_ID) {
    const type = BOT_TYPE.toLowerCase();
    const missing = (IDENTITY_NEEDS[type] ?? []).filter((setting) => !settings[setting]);
    const problems = missing.map((setting) => `Cannot read ${setting}: it is not set, but a ${BOT_TYPE} bot needs it`);
    if (type !== "userassignedmsi" || !CLIENT_SECRET) return problems;
    return [...problems, `Cannot read CLIENT_SECRET: it is set, but a ${BOT_TYPE} bot must have none`];
  }
  const reasons = [
    ...(CLIENT_SECRET ? ["CLIENT_SECRET is set"] : []),
    ...(TENANT_ID ? ["TENANT_ID is set"] : []),
    ...(NODE_ENV === "production" ? ["NODE_ENV is production"] : []),
    ...(RUNNING_ON_AZURE ? ["RUNNING_ON_AZURE is set"] : []),
  ];
  if (reasons.length === 0) return [];
  const why = "without an identity the bot serves this machine only";
  return [`Cannot read CLIENT_ID: it is not set, but ${reasons.join(" and ")}; ${why}`];
}

/** One of a few words, in whatever case it is written. */
function oneOf<const Choice extends string>(...choices: readonly Choice[]) {
  return z.string().transform((text, context) => {
    const choice = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    if (choice === undefined) context.addIssue(`is not one of ${choices.join(", ")}`);
    return choice ?? z.NEVER;
  });
}
