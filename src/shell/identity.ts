/**
 * Owns who the bot is and whom it believes: the credentials it shows the channel, the tokens it accepts from it.
 * Without an identity everybody is believed; the server then listens to this machine only.
 */
import { TeamsAdapter } from "@microsoft/teams-ai/lib/TeamsAdapter.js";
import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from "botbuilder";
import type { AuthenticateRequestResult, UserTokenClient } from "botframework-connector";
import { z } from "zod";
import type { Config } from "./config.ts";

/** The settings that say who the bot is. */
export type IdentityConfig = Pick<Config, "CLIENT_ID" | "CLIENT_SECRET" | "TENANT_ID" | "BOT_TYPE">;

/** Who sent a request: the channel, or somebody the HTTP status is for. */
export type Sender =
  /** `serviceUrl` is the address that the token names; the Emulator's names none, nor does who needs no token. */
  | { readonly kind: "channel"; readonly proof: AuthenticateRequestResult; readonly serviceUrl: string | undefined }
  | { readonly kind: "stranger"; readonly status: 401; readonly error: unknown }
  /** The keys to check the token with could not be fetched: nobody's fault, worth trying again. */
  | { readonly kind: "unchecked"; readonly status: 503; readonly error: unknown };

/** The bot towards the channel. */
export interface Identity {
  readonly adapter: TeamsAdapter;
  /** Tells who sent an activity. Never rejects. */
  identify(activity: Activity, authorization: string): Promise<Sender>;
}

/** An adapter that makes the client for users' own tokens once, not for every turn: nobody signs in here. */
class Adapter extends TeamsAdapter {
  constructor(...parts: ConstructorParameters<typeof TeamsAdapter>) {
    super(...parts);
    const { botFrameworkAuthentication: authentication } = this;
    const create = authentication.createUserTokenClient.bind(authentication);
    let client: UserTokenClient | undefined;
    authentication.createUserTokenClient = async (claims) => {
      client ??= await create(claims);
      return client;
    };
  }
}

/** What the SDK throws when the key server fails or cannot be reached. */
const KeysUnreachable = z.union([
  z.object({ statusCode: z.literal(500) }),
  z.object({ name: z.literal("FetchError") }),
]);

/**
 * Creates the bot's side of the channel.
 *
 * @throws {Error} if the settings of the identity do not go together
 */
export function createIdentity(config: IdentityConfig): Identity {
  const options = config.CLIENT_ID === undefined ? {} : sdkOptions(config);
  const credentials = new ConfigurationServiceClientCredentialFactory(options);
  const authentication = new ConfigurationBotFrameworkAuthentication(options, credentials);

  return {
    adapter: new Adapter(options, credentials),
    async identify(activity, authorization) {
      try {
        const proof = await authentication.authenticateRequest(activity, authorization);
        return { kind: "channel", proof, serviceUrl: proof.claimsIdentity.getClaimValue("serviceurl") ?? undefined };
      } catch (error) {
        return KeysUnreachable.safeParse(error).success
          ? { kind: "unchecked", status: 503, error }
          : { kind: "stranger", status: 401, error };
      }
    },
  };
}

/** The settings under the SDK's names, without those that are not set: the SDK refuses undefined ones. */
function sdkOptions({ CLIENT_ID, CLIENT_SECRET, TENANT_ID, BOT_TYPE }: IdentityConfig): Record<string, string> {
  const options = {
    MicrosoftAppId: CLIENT_ID,
    MicrosoftAppPassword: CLIENT_SECRET,
    MicrosoftAppTenantId: TENANT_ID,
    MicrosoftAppType: BOT_TYPE,
  };
  return Object.fromEntries(Object.entries(options).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
