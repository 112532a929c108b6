/**
 * Owns how much of the language model everybody may use: tokens a day for each tenant, and requests a minute for each user and
 * tenant. It counts in the memory of this instance: several instances allow as much each, and a restart begins anew. The clock
 * is an argument.
 */
import type { Log } from "./log.ts";

/** Who wants something of the model. */
export type Asker = { readonly tenant: string; readonly user: string };

/** What is allowed. */
export type Limits = {
  /** Tokens, in and out, that a tenant has for a day, UTC. */
  readonly tokensPerDay: number;
  /** Requests of one user, and of all users of a tenant, in a minute; they may come all at once. */
  readonly perUser: number;
  readonly perTenant: number;
};

/** What is said to one who asks: go ahead, or why not. */
export type Leave = "granted" | "user is quick" | "tenant is quick" | "spent";

/** Lets people use the model, or not. */
export interface Allowance {
  /** Asks for leave to use the model once, for a message or a business. What is granted counts. */
  ask(asker: Asker): Leave;
  /** Notes tokens that were used. */
  spend(tenant: string, tokens: number): void;
}

/** How many users and tenants are remembered; those not heard of for longest are forgotten first. */
const MOST_REMEMBERED = 10_000;

const [MINUTE, DAY] = [60_000, 86_400_000];

/** A bucket that fills evenly, as full as it was at a moment. */
type Bucket = { readonly left: number; readonly at: number };

/** What a tenant used on a day. */
type Day = { readonly day: number; readonly tokens: number; readonly told: boolean };

/**
 * Creates an allowance that nobody has used yet.
 *
 * @param now milliseconds since 1970
 */
export function createAllowance(
  { tokensPerDay, perUser, perTenant }: Limits,
  { now, log }: { readonly now: () => number; readonly log: Log },
): Allowance {
  const [users, tenants] = [createMemory<Bucket>(), createMemory<Bucket>()];
  const days = createMemory<Day>();

  function today(tenant: string): Day {
    const day = Math.floor(now() / DAY);
    const known = days.get(tenant);
    return known?.day === day ? known : { day, tokens: 0, told: false };
  }

  function bucketOf(memory: Memory<Bucket>, key: string, size: number): Bucket {
    const { left, at } = memory.get(key) ?? { left: size, at: now() };
    return { left: Math.min(size, left + (size * Math.max(0, now() - at)) / MINUTE), at: now() };
  }

  return {
    ask({ tenant, user }) {
      const spent = today(tenant);
      if (spent.tokens >= tokensPerDay) {
        if (!spent.told) log.warn({ tenant, tokens: spent.tokens }, "A tenant has used up its tokens for the day");
        days.set(tenant, { ...spent, told: true });
        return "spent";
      }
      const person = JSON.stringify([tenant, user]);
      const [own, all] = [bucketOf(users, person, perUser), bucketOf(tenants, tenant, perTenant)];
      const leave = own.left < 1 ? "user is quick" : all.left < 1 ? "tenant is quick" : "granted";
      const taken = leave === "granted" ? 1 : 0;
      users.set(person, { ...own, left: own.left - taken });
      tenants.set(tenant, { ...all, left: all.left - taken });
      return leave;
    },
    spend(tenant, tokens) {
      const spent = today(tenant);
      days.set(tenant, { ...spent, tokens: spent.tokens + tokens });
    },
  };
}

/** Remembers something of many, and of no more than is bearable. */
interface Memory<Thing> {
  get(key: string): Thing | undefined;
  set(key: string, thing: Thing): void;
}

function createMemory<Thing>(): Memory<Thing> {
  const things = new Map<string, Thing>(); // in the order they were last heard of
  return {
    get: (key) => things.get(key),
    set(key, thing) {
      things.delete(key);
      things.set(key, thing);
      const [oldest] = things.keys();
      if (things.size > MOST_REMEMBERED && oldest !== undefined) things.delete(oldest);
    },
  };
}
