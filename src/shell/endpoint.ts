/**
 * Owns where the language model is and how one is let in: an Azure OpenAI deployment, or any endpoint that speaks like OpenAI.
 */
import { z } from "zod";
import type { ModelConfig } from "./model-config.ts";

/** Gets what a request is let in with; "" where nothing is asked for. */
export type TokenSource = () => Promise<string>;

/** A model to talk to. */
export type Endpoint = {
  /** Where paths such as `chat/completions` begin. */
  readonly baseURL: string;
  /** The name of the deployment, or of the model. */
  readonly deployment: string;
  readonly token: TokenSource;
};

/** Where OpenAI itself listens. */
const OPENAI = "https://api.openai.com/v1/";

/** As much of `@azure/identity` as is used here. */
const Identity = z.object({
  DefaultAzureCredential: z.custom<new () => object>((value) => typeof value === "function"),
  getBearerTokenProvider: z.custom<(credential: object, scope: string) => TokenSource>(
    (value) => typeof value === "function",
  ),
});

/** Tells which model the configuration names; undefined if it names none. */
export function endpointOf(config: ModelConfig): Endpoint | undefined {
  const { AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_DEPLOYMENT, AZURE_OPENAI_API_KEY: azureKey } = config;
  if (AZURE_OPENAI_ENDPOINT !== undefined && AZURE_OPENAI_DEPLOYMENT !== undefined) {
    return {
      baseURL: new URL("/openai/v1/", AZURE_OPENAI_ENDPOINT).href,
      deployment: AZURE_OPENAI_DEPLOYMENT,
      token: azureKey === undefined ? tokensOfIdentity(config.AZURE_OPENAI_SCOPE) : async () => azureKey,
    };
  }
  const { OPENAI_BASE_URL = OPENAI, OPENAI_API_KEY = "", OPENAI_MODEL } = config;
  if (OPENAI_MODEL === undefined) return undefined;
  const baseURL = OPENAI_BASE_URL.replace(/\/*$/, "/");
  return { baseURL, deployment: OPENAI_MODEL, token: async () => OPENAI_API_KEY };
}

/** Tokens of the identity that the process runs under. They are kept and renewed by the SDK, which is loaded when first needed. */
function tokensOfIdentity(scope: string): TokenSource {
  let source: Promise<TokenSource> | undefined;

  async function open(): Promise<TokenSource> {
    const name: string = "@azure/identity"; // a text of its own, so that it need not be installed where it is not used
    const { DefaultAzureCredential, getBearerTokenProvider } = Identity.parse(await import(name));
    return getBearerTokenProvider(new DefaultAzureCredential(), scope);
  }

  return async () => {
    source ??= open();
    return (await source)();
  };
}
