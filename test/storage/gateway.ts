/**
 * Stands between the bot and its storage, hands everything on, and misbehaves when told to.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";

/** What happens to a request in place of being handed on. */
export type Fault =
  /** Refused, with Azure's name for it. */
  | { readonly status: number; readonly code: string }
  /** Handed on, but not at once. */
  | { readonly slowMs: number }
  /** Hung up on, before it reached the storage. */
  | "reset"
  /** Never answered. */
  | "hang"
  /** Done by the storage, and the answer is lost. */
  | "lost"
  /** Answered by half of the body, and no more. */
  | "half";

/** A storage that may fail. */
export interface Gateway {
  readonly port: number;
  /** How many requests came. */
  readonly requests: number;
  /** Lets the next requests go wrong, one fault each; undefined lets one through. */
  fail(...faults: readonly (Fault | undefined)[]): void;
  /** Lets every request go wrong from now on, or none. */
  failAlways(fault: Fault | undefined): void;
  close(): Promise<void>;
}

/** Opens a way to the storage at a port of this machine. */
export async function openGateway(to: number): Promise<Gateway> {
  const next: (Fault | undefined)[] = [];
  let always: Fault | undefined;
  let requests = 0;

  function handOn(incoming: IncomingMessage, outgoing: ServerResponse, fault: Fault | undefined): void {
    const { method, url, headers } = incoming;
    const onward = request({ port: to, host: "127.0.0.1", method, path: url, headers }, (answer) => {
      if (fault === "lost") return void answer.resume().once("end", () => incoming.socket.resetAndDestroy());
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (fault === "half")
        return void answer.once("data", (data) => outgoing.write(data.subarray(0, data.length / 2)));
      answer.pipe(outgoing);
    });
    onward.on("error", () => incoming.socket.destroy());
    incoming.pipe(onward);
  }

  async function take(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    requests += 1;
    const fault = next.length > 0 ? next.shift() : always;
    if (typeof fault === "object" && "slowMs" in fault) {
      await delay(fault.slowMs);
      return handOn(incoming, outgoing, undefined);
    }
    if (fault === "hang") return;
    if (fault === "reset") return void incoming.socket.resetAndDestroy();
    if (fault === undefined || fault === "lost" || fault === "half") return handOn(incoming, outgoing, fault);
    outgoing.writeHead(fault.status, { "x-ms-error-code": fault.code, "content-type": "application/xml" });
    outgoing.end(incoming.method === "HEAD" ? "" : `<Error><Code>${fault.code}</Code><Message>No</Message></Error>`);
  }

  const server = createServer((incoming, outgoing) => void take(incoming, outgoing));
  await once(server.listen(0, "127.0.0.1"), "listening");

  return {
    port: z.object({ port: z.number() }).parse(server.address()).port,
    get requests() {
      return requests;
    },
    fail(...faults) {
      next.push(...faults);
    },
    failAlways(fault) {
      always = fault;
    },
    async close() {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}
