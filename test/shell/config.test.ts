import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import {
  ConfigError,
  type Environment,
  listenHost,
  readConfig,
  withEnvironmentFile,
  withoutIdentity,
} from "../../src/shell/config.ts";

const id = "11111111-2222-4333-8444-555555555555";
const tenant = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const local = "without an identity the bot serves this machine only";
const single = { CLIENT_ID: id, CLIENT_SECRET: "s3cret", TENANT_ID: tenant };

const azure = { AZURE_OPENAI_ENDPOINT: "https://contoso.openai.azure.com", AZURE_OPENAI_DEPLOYMENT: "mini" };

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("readConfig", () => {
  it("needs no setting at all for local use", () => {
    assert.deepEqual(readConfig({}), {
      PORT: 3978,
      DATA_DIR: ".data",
      BOT_TYPE: "MultiTenant",
      GENERATION_DEADLINE_MS: 10_000,
      CHAT_DEADLINE_MS: 20_000,
      MODEL_REQUESTS_PER_TENANT: 60,
      MODEL_REQUESTS_PER_USER: 20,
      MODEL_TOKENS_PER_DAY: 500_000,
      CARD_PROFILE: "auto",
      ALLOWED_TENANTS: [],
      LOG_LEVEL: "info",
      AZURE_OPENAI_SCOPE: "https://ai.azure.com/.default",
      AZURE_STORAGE_CONTAINER: "presto-change-o",
      OTEL_SERVICE_NAME: "presto-change-o",
      OTEL_METRIC_EXPORT_INTERVAL: 60_000,
    });
  });

  it("takes an empty text as not set", () => {
    assert.deepEqual(readConfig({ PORT: "", CLIENT_ID: "", CARD_PROFILE: "", ALLOWED_TENANTS: "" }), readConfig({}));
  });

  it("does not mind settings it does not know", () => {
    assert.deepEqual(readConfig({ PATH: "/bin", AZURE_CLIENT_ID: "x" }), readConfig({}));
  });

  const identities: [names: string, environment: Environment][] = [
    ["its own names", single],
    ["the Bot Framework's names", { MicrosoftAppId: id, MicrosoftAppPassword: "s3cret", MicrosoftAppTenantId: tenant }],
    ["older templates' names", { BOT_ID: id, BOT_PASSWORD: "s3cret", BOT_TENANT_ID: tenant }],
    ["its own names before others", { ...single, BOT_ID: tenant, MicrosoftAppTenantId: id }],
  ];
  for (const [names, environment] of identities) {
    it(`reads the identity under ${names}`, () => {
      const { CLIENT_ID, CLIENT_SECRET, TENANT_ID, BOT_TYPE } = readConfig(environment);
      assert.deepEqual({ CLIENT_ID, CLIENT_SECRET, TENANT_ID, BOT_TYPE }, { ...single, BOT_TYPE: "SingleTenant" });
    });
  }

  const types: [written: Environment, type: string][] = [
    [{ CLIENT_ID: id, CLIENT_SECRET: "s" }, "MultiTenant"],
    [{ ...single, BOT_TYPE: "multitenant" }, "MultiTenant"],
    [{ ...single, MicrosoftAppType: "SINGLETENANT" }, "SingleTenant"],
    [{ CLIENT_ID: id, TENANT_ID: tenant, BOT_TYPE: "UserAssignedMsi" }, "UserAssignedMSI"],
  ];
  for (const [environment, type] of types) {
    it(`is ${type} with ${Object.keys(environment).join(", ")}`, () => {
      assert.equal(readConfig(environment).BOT_TYPE, type);
    });
  }

  it("reads lists and choices however they are written", () => {
    const config = readConfig({
      ALLOWED_TENANTS: ` ${tenant.toUpperCase()},${id}, `,
      CARD_PROFILE: "Basic",
      LOG_LEVEL: "WARN",
    });
    assert.deepEqual([config.ALLOWED_TENANTS, config.CARD_PROFILE, config.LOG_LEVEL], [[tenant, id], "basic", "warn"]);
  });

  const models: [where: string, environment: Environment][] = [
    ["an Azure OpenAI deployment", azure],
    ["one with a key", { ...azure, AZURE_OPENAI_API_KEY: "s3cret", AZURE_OPENAI_SCOPE: "api://gateway/.default" }],
    ["one on this machine", { ...azure, AZURE_OPENAI_ENDPOINT: "http://127.0.0.1:8080/" }],
    ["OpenAI", { OPENAI_API_KEY: "s3cret", OPENAI_MODEL: "gpt-5.4-mini" }],
    ["another endpoint, without a key", { OPENAI_BASE_URL: "http://localhost:11434/v1", OPENAI_MODEL: "llama" }],
    ["Azure, beside a key that the machine has for others", { ...azure, OPENAI_API_KEY: "s3cret" }],
    ["none, with a key alone", { OPENAI_API_KEY: "s3cret", AZURE_OPENAI_API_KEY: "s3cret" }],
  ];
  for (const [where, environment] of models) {
    it(`finds a model at ${where}`, () => {
      assert.deepEqual(readConfig(environment), { ...readConfig({}), ...environment });
    });
  }

  it("reads how the model is to think and write", () => {
    const config = readConfig({ MODEL_REASONING_EFFORT: "Minimal", MODEL_VERBOSITY: "LOW" });
    assert.deepEqual([config.MODEL_REASONING_EFFORT, config.MODEL_VERBOSITY], ["minimal", "low"]);
  });

  for (const url of [
    "http://contoso.example",
    "contoso",
    "https://a:s3cret@b",
    "https://b/?api-key=s3cret",
    "ftp://b",
  ]) {
    for (const [setting, others] of [
      ["AZURE_OPENAI_ENDPOINT", { AZURE_OPENAI_DEPLOYMENT: "mini" }],
      ["OPENAI_BASE_URL", { OPENAI_MODEL: "mini" }],
    ] as const) {
      it(`refuses ${url} as ${setting} without showing it`, () => {
        const wish = "is not an https address, without a name, key or query in it";
        assert.deepEqual(problemsOf({ ...others, [setting]: url }), [`Cannot read ${setting}: its value ${wish}`]);
      });
    }
  }

  for (const place of [
    { AZURE_STORAGE_CONNECTION_STRING: "UseDevelopmentStorage=true" },
    { AZURE_STORAGE_CONNECTION_STRING: "AccountName=a;AccountKey=b==;EndpointSuffix=core.windows.net" },
    { AZURE_STORAGE_ACCOUNT: "contoso1", AZURE_STORAGE_CONTAINER: "bot-2" },
  ]) {
    it(`finds a storage in ${Object.keys(place).join(" and ")}`, () => {
      assert.deepEqual(readConfig(place), { ...readConfig({}), ...place });
    });
  }

  const wrong: [environment: Environment, ...problems: string[]][] = [
    [{ PORT: "abc" }, 'Cannot read PORT: "abc" is not a whole number from 1 to 65535'],
    [{ PORT: "65536" }, 'Cannot read PORT: "65536" is not a whole number from 1 to 65535'],
    [{ PORT: "0x10" }, 'Cannot read PORT: "0x10" is not a whole number from 1 to 65535'],
    [{ CHAT_DEADLINE_MS: "-1" }, 'Cannot read CHAT_DEADLINE_MS: "-1" is not a whole number from 1 to 600000'],
    [{ CARD_PROFILE: "web\n" }, 'Cannot read CARD_PROFILE: "web\\n" is not one of auto, teams, basic'],
    [
      { ALLOWED_TENANTS: "contoso, fabrikam" },
      'Cannot read ALLOWED_TENANTS: "contoso, fabrikam" is not a list of tenant ids, with commas between them',
    ],
    [
      { CLIENT_ID: "s3cret", CLIENT_SECRET: "s" },
      "Cannot read CLIENT_ID: its value is not an id such as 01234567-89ab-cdef-0123-456789abcdef",
    ],
    [{ CLIENT_SECRET: "s3cret" }, `Cannot read CLIENT_ID: it is not set, but CLIENT_SECRET is set; ${local}`],
    [
      { BOT_PASSWORD: "s", TENANT_ID: tenant },
      `Cannot read CLIENT_ID: it is not set, but CLIENT_SECRET is set and TENANT_ID is set; ${local}`,
    ],
    [{ CLIENT_ID: id }, "Cannot read CLIENT_SECRET: it is not set, but a MultiTenant bot needs it"],
    [
      { CLIENT_ID: id, BOT_TYPE: "SingleTenant" },
      "Cannot read CLIENT_SECRET: it is not set, but a SingleTenant bot needs it",
      "Cannot read TENANT_ID: it is not set, but a SingleTenant bot needs it",
    ],
    [
      { ...single, BOT_TYPE: "UserAssignedMSI" },
      "Cannot read CLIENT_SECRET: it is set, but a UserAssignedMSI bot must have none",
    ],
    [{ NODE_ENV: "production" }, `Cannot read CLIENT_ID: it is not set, but NODE_ENV is production; ${local}`],
    [{ RUNNING_ON_AZURE: "1" }, `Cannot read CLIENT_ID: it is not set, but RUNNING_ON_AZURE is set; ${local}`],
    [
      { AZURE_OPENAI_ENDPOINT: azure.AZURE_OPENAI_ENDPOINT },
      "Cannot read AZURE_OPENAI_DEPLOYMENT: it is not set, but AZURE_OPENAI_ENDPOINT is",
    ],
    [
      { AZURE_OPENAI_DEPLOYMENT: "mini" },
      "Cannot read AZURE_OPENAI_ENDPOINT: it is not set, but AZURE_OPENAI_DEPLOYMENT is",
    ],
    [{ OPENAI_BASE_URL: "https://b/v1" }, "Cannot read OPENAI_MODEL: it is not set, but OPENAI_BASE_URL is"],
    [
      { OPENAI_MODEL: "mini" },
      "Cannot read OPENAI_API_KEY: it is not set, but OPENAI_MODEL is, without OPENAI_BASE_URL",
    ],
    [
      { ...azure, OPENAI_MODEL: "mini" },
      "Cannot read OPENAI_MODEL: it is set, but so is Azure OpenAI; the bot has one model at most",
    ],
    [
      { ...azure, OPENAI_BASE_URL: "https://b/v1" },
      "Cannot read OPENAI_BASE_URL: it is set, but so is Azure OpenAI; the bot has one model at most",
    ],
    [
      { AZURE_OPENAI_API_KEY: "s3cret key" },
      "Cannot read AZURE_OPENAI_API_KEY: its value has characters that no key has",
    ],
    [
      { MODEL_TOKENS_PER_DAY: "lots" },
      'Cannot read MODEL_TOKENS_PER_DAY: "lots" is not a whole number from 0 to 1000000000',
    ],
    [
      { MODEL_REQUESTS_PER_USER: "0" },
      'Cannot read MODEL_REQUESTS_PER_USER: "0" is not a whole number from 1 to 100000',
    ],
    [
      { AZURE_STORAGE_CONNECTION_STRING: "s3cret" },
      "Cannot read AZURE_STORAGE_CONNECTION_STRING: its value is not a connection string",
    ],
    [
      { AZURE_STORAGE_ACCOUNT: "https://contoso.blob.core.windows.net" },
      'Cannot read AZURE_STORAGE_ACCOUNT: "https://contoso.blob.core.windows.net" is not the name of a storage account: 3 to 24 small letters and digits',
    ],
    [
      { AZURE_STORAGE_CONTAINER: "a--b" },
      'Cannot read AZURE_STORAGE_CONTAINER: "a--b" is not the name of a container: 3 to 63 small letters, digits and single dashes',
    ],
    [
      { AZURE_STORAGE_ACCOUNT: "contoso", AZURE_STORAGE_CONNECTION_STRING: "UseDevelopmentStorage=true" },
      "Cannot read AZURE_STORAGE_ACCOUNT: it is set, but so is AZURE_STORAGE_CONNECTION_STRING; things are kept in one place only",
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" },
      'Cannot read OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" is not an address of http or https',
    ],
    [
      { OTEL_EXPORTER_OTLP_HEADERS: "s3cret" },
      "Cannot read OTEL_EXPORTER_OTLP_HEADERS: its value is not a list of name=value, with commas between them",
    ],
    [{ MODEL_VERBOSITY: "chatty" }, 'Cannot read MODEL_VERBOSITY: "chatty" is not one of low, medium, high'],
    [
      { PORT: "x", LOG_LEVEL: "loud", BOT_TYPE: "Global", CLIENT_ID: id },
      'Cannot read PORT: "x" is not a whole number from 1 to 65535',
      'Cannot read BOT_TYPE: "Global" is not one of MultiTenant, SingleTenant, UserAssignedMSI',
      'Cannot read LOG_LEVEL: "loud" is not one of fatal, error, warn, info, debug, trace, silent',
    ],
  ];
  for (const [environment, ...problems] of wrong) {
    it(`refuses ${JSON.stringify(environment)}`, () => assert.deepEqual(problemsOf(environment), problems));
  }

  it("reads headers as OpenTelemetry writes them: encoded, or as they are", () =>
    assert.deepEqual(
      readConfig({ OTEL_EXPORTER_OTLP_HEADERS: "authorization=Basic%20abc==, x-key=100%" }).OTEL_EXPORTER_OTLP_HEADERS,
      { authorization: "Basic abc==", "x-key": "100%" },
    ));

  it("never shows a secret", () => {
    const secrets = { CLIENT_ID: "pasted-s3cret", CLIENT_SECRET: "s3cret", BOT_TYPE: "UserAssignedMSI", PORT: "x" };
    const problems = problemsOf(secrets);
    assert.equal(problems.length, 4);
    assert.doesNotMatch(problems.join(), /s3cret/);
  });
});

describe("withEnvironmentFile", () => {
  const files: Environment = {
    "env/.env.local": "PORT=4000\nLOG_LEVEL=debug # a comment\nDATA_DIR=",
    "env/.env.local.user": "LOG_LEVEL=warn\nCLIENT_SECRET=s3cret",
    "env/.env.dev": "PORT=5000",
  };
  const readFile = (path: string) => files[path];

  it("reads env/.env.local when nothing is named, and its .user file over it", () => {
    assert.deepEqual(withEnvironmentFile({}, readFile), { PORT: "4000", LOG_LEVEL: "warn", CLIENT_SECRET: "s3cret" });
  });

  it("reads the file that APP_ENV names", () => {
    assert.deepEqual(withEnvironmentFile({ APP_ENV: "dev" }, readFile), { APP_ENV: "dev", PORT: "5000" });
  });

  it("lets the environment win, but not with an empty text", () => {
    const { PORT, LOG_LEVEL } = withEnvironmentFile({ PORT: "1", LOG_LEVEL: "" }, readFile);
    assert.deepEqual({ PORT, LOG_LEVEL }, { PORT: "1", LOG_LEVEL: "warn" });
  });

  it("does not miss env/.env.local when it is not there", () => {
    assert.deepEqual(
      withEnvironmentFile({ PORT: "1" }, () => undefined),
      { PORT: "1" },
    );
  });

  it("refuses an APP_ENV without a file", () => {
    assert.throws(
      () => withEnvironmentFile({ APP_ENV: "prod" }, readFile),
      new ConfigError(["Cannot read APP_ENV: there is no file env/.env.prod"]),
    );
  });

  for (const name of ["../../etc/passwd", "a b", "dev.user"]) {
    it(`does not look for a file called "${name}"`, () => {
      assert.throws(() => withEnvironmentFile({ APP_ENV: name }, assert.fail), ConfigError);
    });
  }

  for (const name of ["local", "dev", "playground"]) {
    it(`finds settings that can be used in the project's own env/.env.${name}`, () => {
      const read = (path: string) =>
        existsSync(path) && !path.endsWith(".user") ? readFileSync(path, "utf8") : undefined;
      assert.doesNotThrow(() => readConfig(withEnvironmentFile({ APP_ENV: name }, read)));
    });
  }
});

describe("withoutIdentity", () => {
  it("leaves what a bot on this machine may have", () => {
    assert.deepEqual(withoutIdentity({ ...single, BOT_ID: id, NODE_ENV: "production", PORT: "1" }), { PORT: "1" });
  });
});

describe("listenHost", () => {
  it("is this machine alone for a bot without an identity", () =>
    assert.equal(listenHost(readConfig({})), "127.0.0.1"));
  it("is every address for a bot with one", () => assert.equal(listenHost(readConfig(single)), undefined));
});
