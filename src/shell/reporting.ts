/**
 * A turn in which somebody asks how the bot is. It answers even if nothing can be kept, since that is when people ask.
 */
import { writeStatus } from "../core/status.ts";
import { modeOf } from "../industries/modes.ts";
import { takeStep, type Work } from "./work.ts";

/** Says how the bot is. A repeat is dropped, as long as the storage can tell that it is one. */
export async function report(work: Work): Promise<void> {
  const { incoming, delivery, ports } = work;
  const taken = await takeStep(work, { kind: "reports" }).catch((error) => {
    ports.log.warn({ error, conversation: incoming.conversation }, "Cannot keep that somebody asked for the status");
    return undefined;
  });
  if (taken?.showing.kind === "nothing") return;
  const session = taken?.session;
  const mode = session?.mode ? await modeOf(session.mode) : undefined;
  const status = await ports.report(incoming.conversation);
  const business = mode && { company: session?.company ?? mode.company, origin: mode.origin };
  delivery.acknowledge();
  await delivery.send({ kind: "text", text: writeStatus({ ...status, mode: business }) });
}
