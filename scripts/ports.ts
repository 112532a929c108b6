/**
 * Finds out whether a TCP port is to be had. Listens for a moment, and keeps nothing.
 */
import { once } from "node:events";
import { createServer } from "node:net";

/** This machine and the whole network, in both versions of IP: a port taken on one of them may look free on another. */
const ADDRESSES = ["127.0.0.1", "::1", "0.0.0.0", "::"];

/**
 * Tells why a port cannot be listened on.
 *
 * @param port 1 to 65535
 * @returns the code of the system's error, such as EADDRINUSE or EACCES; undefined when the port is free
 */
export async function whyNotFree(port: number): Promise<string | undefined> {
  for (const address of ADDRESSES) {
    const code = await tryToListen(port, address);
    if (code === "EADDRINUSE" || code === "EACCES") return code; // others say that the machine has no such address
  }
  return undefined;
}

/** Finds a port that nobody listens on. Another program may take it before you do. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("Cannot find a free port: no address was given");
  return address.port;
}

function tryToListen(port: number, address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen(port, address, () => server.close(() => resolve(undefined)));
  });
}
