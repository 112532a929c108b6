/**
 * A question, and the answer's way to the people: streamed or typed while the model writes it, at once where no model is asked.
 * What is said is `answering.ts`; here it is shown and remembered.
 */
import { MEANWHILE, SINCE } from "../core/sentences.ts";
import type { Session } from "../core/session.ts";
import { stampOf } from "../core/step.ts";
import { modeOf } from "../industries/modes.ts";
import type { Answered } from "./answering.ts";
import type { Attended } from "./deeds.ts";
import type { Saying } from "./exchange.ts";
import { personaOf } from "./personas.ts";
import { answerOf } from "./reply.ts";
import { takeStep, type Work } from "./work.ts";

/** An answer says so itself where the records became others while it was made. */
function sinceChanged(answered: Answered, before: Session, after: Session): Answered {
  if (before.revision === after.revision) return answered;
  return { ...answered, text: `${answered.text} ${SINCE}`, exhibits: [] }; // what it would show is no longer so
}

/** Answers a question, as the business that the session is. An answer overtaken by another business is dropped. */
export async function talk(work: Work, question: string, session: Attended): Promise<void> {
  const { incoming, delivery, ports, easel } = work;
  const { tenant, user } = incoming;
  const mode = await modeOf(session.mode);
  let saying: Saying | undefined;
  let shown = "";
  const answered = await ports.answering(question, {
    ...{ mode, session, tenant, user },
    persona: personaOf(mode, session),
    company: session.company ?? mode.company,
    saying: {
      get stopped() {
        return saying?.stopped ?? false;
      },
      tell(status) {
        saying ??= delivery.begin();
        saying.tell(status);
      },
      show(text) {
        shown = text;
        saying?.show(text);
      },
    },
  });
  const { mode: since, seed } = stampOf(session);
  const said = answered.blocked ? undefined : { question, answer: answered.text };
  const taken = await takeStep(work, { kind: "answers", said, since, seed });
  if (taken.showing.kind === "nothing") return saying?.end({ kind: "text", text: shown || MEANWHILE });
  const reply = answerOf(taken.session, mode, sinceChanged(answered, session, taken.session), easel);
  if (saying) await saying.end(reply);
  else await delivery.send(reply);
}
