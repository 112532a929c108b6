/**
 * Plays a channel with people in it: starts the real bot in this process and talks to it over HTTP, as Teams does.
 *
 *     const channel = await openChannel();
 *     const talk = channel.conversation("alice");
 *     await talk.say("Presto-Change-O, you're a bank");
 *     talk.cards();
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Card } from "../../src/core/card.ts";
import { assemble } from "../../src/shell/assembly.ts";
import { type Bot, type BotParts, createBot } from "../../src/shell/bot.ts";
import { type Environment, readConfig } from "../../src/shell/config.ts";
import { createFaults } from "../../src/shell/faults.ts";
import { createLog } from "../../src/shell/log.ts";
import { SILENT } from "../../src/shell/meter.ts";
import { createPaint } from "../../src/shell/pictures.ts";
import { createQueue } from "../../src/shell/queue.ts";
import { createServer } from "../../src/shell/server.ts";
import { openStorage, type Store, type StoredItem } from "../../src/shell/storage.ts";
import { type Connector, openConnector, type Sent } from "./connector.ts";

/** What came back of an activity. */
export type Heard = {
  readonly status: number;
  /** The JSON of the HTTP answer, undefined if it was empty: for a click on an Action.Execute, its result. */
  readonly body: unknown;
  /** What the conversation showed anew when the turn had ended. */
  readonly replies: readonly Sent[];
};

/** A conversation from the side of a person. Each of these waits until the bot has nothing more to do, save for `post`. */
export interface Talk {
  readonly id: string;
  /** Writes a message. */
  say(text: string, extra?: object): Promise<Heard>;
  /** Clicks an Action.Submit. */
  click(data: unknown, extra?: object): Promise<Heard>;
  /** Clicks an Action.Execute. */
  execute(verb: string, data?: unknown, extra?: object): Promise<Heard>;
  /** Presses a button, whichever of the two kinds it is. */
  press(button: { readonly type: string; readonly data: unknown }, extra?: object): Promise<Heard>;
  /** Installs the bot. */
  join(): Promise<Heard>;
  /** Sends any activity, and does not wait for more than the HTTP answer. */
  post(activity: object): Promise<Omit<Heard, "replies">>;
  /** Every message so far. */
  messages(): readonly Sent[];
  texts(): readonly string[];
  cards(): readonly Card[];
  /** Waits until the conversation shows so many messages. */
  shows(count: number): Promise<readonly Sent[]>;
}

/** Where a person talks to the bot: a chat of their own in Teams, if nothing else is said. */
export type Place = {
  readonly channelId?: string;
  readonly conversationType?: "personal" | "groupChat" | "channel";
  /** Null: the activities name none. */
  readonly tenant?: string | null;
  /** The conversation's id, if another person's is to be joined. */
  readonly id?: string;
};

/** A bot and its channel. */
export interface Channel {
  readonly url: string;
  readonly bot: Bot;
  readonly connector: Connector;
  /** Opens the chat of a person. The same person and place: the same conversation. */
  conversation(person: string, place?: Place): Talk;
  /** What is kept of a conversation, of the tenant `local`, in Teams if not said; undefined if nothing is. */
  kept(conversation: { readonly id: string }, channelId?: string): Promise<StoredItem | undefined>;
  /** Stops all of it. What was kept in a `dataDir` of the caller's stays. */
  close(): Promise<void>;
}

/** How the bot is started. All of it may be left out. */
export type ChannelOptions = Partial<Omit<BotParts, "config">> & {
  /** Settings by their names in the environment; there is a model if they name one. */
  readonly settings?: Environment;
  /** Gives the header for what goes to the bot on behalf of this connector, if the bot has an identity. */
  readonly authorize?: (serviceUrl: string) => string;
  /** A folder for the store; without it a new one, gone in the end. */
  readonly dataDir?: string;
  /** Milliseconds that turns at work are given when the bot closes. */
  readonly drainLimit?: number;
  /** A store of the caller's, who closes it, in place of the one that the settings name. */
  readonly storage?: Store;
  /** Puts something between the bot and its store. */
  readonly watch?: (storage: Store) => Store;
};

export const TENANT = "11111111-1111-4111-8111-111111111111";
export const BOT = { id: "28:presto", name: "Presto-Change-O" } as const;

/** Starts a bot and a channel around it. Without a turn of the test's own it is the whole Presto-Change-O. */
export async function openChannel(options: ChannelOptions = {}): Promise<Channel> {
  const {
    settings,
    dataDir,
    authorize,
    watch = (storage: Store) => storage,
    queue = createQueue(),
    log = createLog("silent"),
    drainLimit = 2_000,
    ...parts
  } = options;
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), "presto-")));
  const config = readConfig({ DATA_DIR: folder, ...settings });
  const kept = options.storage ?? (await openStorage(config));
  const { faults = createFaults(), meter = SILENT } = parts;
  const { now } = parts.clock ?? {};
  const world = { storage: watch(kept), paint: await createPaint(), log, faults, meter, version: "0.0.0-test", now };
  const whole = assemble(config, world);
  const { storage } = whole.health;
  const { turn = whole.turn } = parts;
  const bot = createBot({ ...parts, turn, queue, config, log, faults, meter });
  const health = whole.health.report;
  const server = await createServer({ bot, host: "127.0.0.1", port: 0, log, drainLimit, health });
  const connector = await openConnector(parts.clock?.now);
  return {
    url: server.url,
    bot,
    connector,
    conversation: (person, place) => openTalk({ url: server.url, bot, connector, authorize }, person, place),
    async kept({ id }, channelId = "msteams") {
      const key = `session/${channelId}/local/${id}`;
      return (await storage.read([key]))[key];
    },
    async close() {
      await server.close();
      await connector.close();
      if (options.storage === undefined) storage.close();
      if (dataDir === undefined) await rm(folder, { recursive: true });
    },
  };
}

/** Where a talk goes, and how it is known that the bot has nothing more to do. */
export type Line = {
  readonly url: string;
  readonly bot: Pick<Bot, "drain">;
  readonly connector: Connector;
  readonly authorize?: ChannelOptions["authorize"] | undefined;
};

/** Opens the chat of a person with a bot, which may run in another process. */
export function openTalk({ url, bot, connector, authorize }: Line, person: string, place: Place = {}): Talk {
  const { channelId = "msteams", conversationType = "personal", tenant = TENANT, id = `a:${person}` } = place;
  const usual = {
    channelId,
    serviceUrl: connector.url,
    timestamp: "2026-11-21T15:00:00.000Z",
    localTimestamp: "2026-11-21T07:00:00.000-08:00",
    from: { id: `29:${person}`, name: person },
    recipient: BOT,
    conversation: { id, conversationType, isGroup: conversationType !== "personal", tenantId: tenant ?? undefined },
    channelData: tenant === null ? {} : { tenant: { id: tenant } },
  };

  async function post(activity: object): Promise<Omit<Heard, "replies">> {
    const body = JSON.stringify({ ...usual, id: randomUUID(), ...activity });
    const authorization = authorize?.(connector.url);
    const headers = {
      "content-type": "application/json; charset=utf-8",
      ...(authorization === undefined ? {} : { authorization }),
    };
    const response = await fetch(`${url}/api/messages`, { method: "POST", headers, body });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  }

  async function settled(activity: object): Promise<Heard> {
    const before = connector.shown(id).length;
    const answer = await post(activity);
    await bot.drain();
    return { ...answer, replies: connector.shown(id).slice(before) };
  }

  return {
    id,
    post,
    execute: (verb, data, extra) => settled({ ...executed(data, verb), ...extra }),
    say: (text, extra) => settled({ type: "message", text, ...extra }),
    click: (data, extra) => settled({ type: "message", value: data, ...extra }),
    press: ({ type, data }, extra) =>
      settled({ ...(type === "Action.Execute" ? executed(data) : { type: "message", value: data }), ...extra }),
    join: () => settled({ type: "conversationUpdate", membersAdded: [BOT] }),
    messages: () => connector.shown(id),
    texts: () => connector.shown(id).flatMap(({ text }) => text ?? []),
    cards: () => connector.shown(id).flatMap(({ attachments }) => attachments.map(({ content }) => content)),
    async shows(count) {
      await connector.until(`${count} messages to ${person}`, () => connector.shown(id).length >= count);
      return connector.shown(id);
    },
  };
}

/** The activity of a click on an Action.Execute. */
function executed(data: unknown, verb?: string): object {
  const action = { type: "Action.Execute", verb, data };
  return { type: "invoke", name: "adaptiveCard/action", value: { action, trigger: "manual" } };
}
