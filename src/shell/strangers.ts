/**
 * Owns how often an address may bring a token that does not hold. One that brought a good token lately is never turned away: it is
 * the channel, or a proxy that the channel comes through.
 */
import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

/** Bad tokens that an address may bring in a minute. */
const FAILURES = 20;
/** Milliseconds after which failures are forgotten, and whoever had too many may try again. */
const WINDOW = 60_000;
/** Milliseconds that a good token counts. */
const TRUST = 3_600_000;
/** How many addresses are remembered; the oldest are forgotten first. */
const REMEMBERED = 10_000;

/** Counts who is not believed. */
export interface Strangers {
  /** Whole seconds that an address has to wait, 0 if it may come in. */
  wait(address: string): number;
  /** Notes what an address was answered. */
  note(address: string, status: number): void;
}

/** What is known of an address. */
type Standing = { readonly since: number; readonly failures: number; readonly trustedAt: number | undefined };

/** Creates the count of nobody. @param now milliseconds that never go back */
export function createStrangers(now: () => number): Strangers {
  const known = new Map<string, Standing>();

  function lately(address: string): Standing {
    const { since, failures, trustedAt } = known.get(address) ?? { since: now(), failures: 0, trustedAt: undefined };
    const trusted = trustedAt !== undefined && now() - trustedAt < TRUST ? trustedAt : undefined;
    return now() - since < WINDOW
      ? { since, failures, trustedAt: trusted }
      : { since: now(), failures: 0, trustedAt: trusted };
  }

  function keep(address: string, record: Standing): void {
    known.delete(address);
    known.set(address, record); // at the end of the map
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
  }

  return {
    wait(address) {
      const { since, failures, trustedAt } = lately(address);
      if (failures < FAILURES || trustedAt !== undefined) return 0;
      return Math.ceil((since + WINDOW - now()) / 1_000);
    },
    note(address, status) {
      const record = lately(address);
      if (status === 401) keep(address, { ...record, failures: record.failures + 1 });
      else if (status < 300) keep(address, { ...record, trustedAt: now() });
    },
  };
}

/** Addresses that only a proxy of the operator's own can have. */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
] as const)
  PRIVATE.addSubnet(net, bits);
for (const [net, bits] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/** Tells whom a request is from: whom the nearest proxy names, if it came through one, else who is connected. */
export function addressOf({ socket, headers }: Pick<IncomingMessage, "socket" | "headers">): string {
  const peer = socket.remoteAddress ?? "";
  const forwarded =
    String(headers["x-forwarded-for"] ?? "")
      .split(",")
      .at(-1)
      ?.trim() ?? "";
  if (forwarded === "" || !PRIVATE.check(peer, isIPv6(peer) ? "ipv6" : "ipv4")) return peer;
  const [, v6, v4] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(forwarded) ?? []; // some add the port
  return v6 ?? v4 ?? forwarded;
}
