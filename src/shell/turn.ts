/**
 * One turn: what came in is read, one step is committed, and what it shows goes out. Knows nothing of botbuilder or HTTP.
 */
import { readButton } from "../core/button.ts";
import type { Draft } from "../core/draft.ts";
import { pageNamed } from "../core/pages.ts";
import { UNWELCOME } from "../core/sentences.ts";
import type { Session } from "../core/session.ts";
import { isPast, stampOf } from "../core/step.ts";
import { modeOf } from "../industries/modes.ts";
import { forget, recall } from "./commit.ts";
import { wishOfAsking, wishOfForm } from "./deeds.ts";
import type { Turn } from "./exchange.ts";
import { askForDraft, becomeOf, findDraft, isKnown } from "./making.ts";
import { progressOf, replyOf } from "./reply.ts";
import { report } from "./reporting.ts";
import { talk } from "./talking.ts";
import { type Naming, wishOfButton, wishOfText } from "./wish.ts";
import { asItIs, type Ports, show, take, type Work } from "./work.ts";

/** The draft that the session's mode has: it stays, should no other come of making it anew. */
function draftOf(session: Session | null): Draft | undefined {
  return session?.mode?.kind === "made" ? (session.mode.draft ?? undefined) : undefined;
}

/** Becomes a business that is known at once; has any other made, and shows meanwhile that it is. */
async function make(work: Work, naming: Naming, { before, anew }: { before: Session | null; anew: boolean }) {
  const { incoming, delivery, ports, easel, occasion, begun } = work;
  const { workshop } = ports;
  const { recognised } = naming;
  const { tenant, user } = incoming;
  const known = isKnown(recognised);
  const draft = anew ? draftOf(before) : known ? undefined : await findDraft(tenant, recognised, workshop);
  const become = await becomeOf(recognised, { ...naming, draft });
  const nothingToMake = workshop.model === undefined || known || (draft !== undefined && !anew);
  if (nothingToMake || isPast(before, occasion)) return take(work, become);

  const of = { business: recognised.business, colour: become.colour };
  const progress = progressOf(await modeOf(become.mode), of, easel);
  // in a group the card that was clicked is everybody's: the clicker sees how things stand, and all see it being made
  const forAll = occasion.awaited && incoming.scope !== "personal" && before !== null;
  if (forAll) await delivery.answer(await replyOf(before, asItIs(before), easel, { anew: true }));
  const shown = occasion.pressed && !forAll ? delivery.answer(progress) : delivery.send(progress);
  const waitedMs = performance.now() - begun;
  const asked = await askForDraft({ tenant, user, waitedMs }, recognised, workshop); // while the progress is on its way
  const instead = await shown;
  if (asked.kind === "refused") return show(work, { kind: "text", text: UNWELCOME }, instead);
  const made = asked.kind === "drafted" ? await becomeOf(recognised, { ...naming, draft: asked.draft }) : become;
  await take(work, { ...made, since: before ? stampOf(before).mode : "" }, { instead, answered: true });
}

/** What is said to the bot: something to do, a page to open, or a question to the business that it is. */
async function hear(work: Work, text: string, before: Session | null): Promise<void> {
  if (text === "" || !before?.mode || isPast(before, work.occasion)) return take(work, { kind: "asks", text });
  const attended = { ...before, mode: before.mode };
  const page = pageNamed(await modeOf(before.mode), text);
  if (page) return take(work, { kind: "opens", tab: page.id });
  const asked = await wishOfAsking(text, attended);
  await (asked ? take(work, asked) : talk(work, text, attended));
}

/** Makes the turn of a bot. */
export function createTurn(ports: Ports): Turn {
  return async (incoming, delivery) => {
    const begun = performance.now();
    const { act, conversation, profile } = incoming;
    if (act.kind === "leaves") return forget(ports.storage, conversation);
    const clicked = act.kind === "clicks";
    const button = clicked ? readButton(act.data) : undefined;
    const occasion = { ...incoming, stamp: button?.stamp, pressed: clicked, awaited: clicked && act.replaces };
    const unread: Work = { incoming, delivery, ports, occasion, easel: { profile, paint: ports.paint }, begun };
    const said = act.kind === "says" ? wishOfText(act.text) : undefined;
    if (said?.kind === "reports") return report(unread); // asks for nothing that may be broken
    const recalled = await recall(ports.storage, conversation, (warning) => ports.log.warn({ conversation }, warning));
    const [work, before] = [{ ...unread, recalled }, recalled.session];
    const wish = said ?? (act.kind === "clicks" ? wishOfButton(button, before) : { kind: "joins" as const });
    switch (wish.kind) {
      case "names":
        return make(work, wish, { before, anew: button?.verb === "anew" });
      case "fills":
        return take(work, await wishOfForm(wish, before));
      case "asks":
        return hear(work, wish.text, before);
      default:
        return take(work, wish);
    }
  };
}
