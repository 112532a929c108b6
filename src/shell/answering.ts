/**
 * How a question is answered: by the language model, with tools, sentence by sentence as it writes; or by the local answerer,
 * where there is no model, it may not be used, or nothing comes of it. Whatever the model does, there is an answer in time.
 */
import type { Answer } from "../core/answer.ts";
import type { Briefed } from "../core/briefing.ts";
import { groundOf, type Known, ungrounded, withKnown } from "../core/grounding.ts";
import type { Mode } from "../core/mode.ts";
import type { Persona } from "../core/persona.ts";
import { readSentences } from "../core/prose.ts";
import { looking, TOO_QUICK, unspoken } from "../core/sentences.ts";
import type { Session } from "../core/session.ts";
import { namesLikeAddresses } from "../core/wording.ts";
import type { Allowance } from "./allowance.ts";
import { completed, type Rest } from "./completed.ts";
import { converse, type Ended } from "./conversing.ts";
import { startDeadline } from "./deadline.ts";
import type { Log } from "./log.ts";
import { type Meter, SILENT } from "./meter.ts";
import type { Model } from "./model.ts";
import { type Audience, createSpeech, type SentenceReader } from "./speech.ts";

/** Who is asked, and as what. */
export type Scene = {
  readonly mode: Mode;
  readonly session: Pick<Session, "lines">;
  readonly persona: Persona;
  /** What the business is called in this conversation. */
  readonly company: string;
  readonly tenant: string;
  readonly user: string;
  /** Where the answer is shown while it is written. It is not ended here. */
  readonly saying?: Audience | undefined;
};

/** An answer, and where it came from. */
export type Answered = Answer & {
  /** True if the language model wrote some of it. */
  readonly model: boolean;
  /**
   * True if it must not become part of what was said: the service's filter stopped the question, and would stop the next one
   * for it; or there was no answer but to wait.
   */
  readonly blocked: boolean;
};

/** Answers questions. */
export type Answering = (question: string, scene: Scene) => Promise<Answered>;

/** How figures are checked: against what the data yields, which grows with what tools bring to light. */
export type Figures<Ground> = {
  readonly groundOf: (books: Briefed) => Ground;
  /** Adds values from tools, and texts whose figures may be repeated. */
  readonly withKnown: (
    ground: Ground,
    more: { readonly values: readonly Known[]; readonly texts: readonly string[] },
  ) => Ground;
  /** Tells what is wrong with a sentence, or undefined. */
  readonly ungrounded: (sentence: string, ground: Ground) => string | undefined;
  readonly readSentences: () => SentenceReader;
};

/** Checks figures against the customer's records. */
export const GROUNDED = { groundOf, withKnown, ungrounded, readSentences } as const;

/** Answers by rules alone. Never throws. */
export type Locally = (question: string, scene: Briefed & { readonly lines: Session["lines"] }) => Answer;

/** What answers are made with. */
export type Means<Ground> = {
  readonly model: Model | undefined;
  readonly limits: Allowance;
  readonly log: Log;
  readonly meter?: Meter;
  /** Milliseconds that a person waits for the model. */
  readonly deadlineMs: number;
  readonly local: Locally;
  readonly figures: Figures<Ground>;
};

/** Why the model was not asked. */
type Unasked = "no model" | "resting" | "tenant is quick" | "spent";

/** What came of asking the model, and how it ended. */
type Ending = Rest & { readonly ended: Ended };

/** Creates the way to answers. */
export function createAnswering<Ground>(means: Means<Ground>): Answering {
  const { model, limits, log, meter = SILENT, deadlineMs, local, figures } = means;

  function leaveFor({ tenant, user }: Scene): Unasked | "user is quick" | "granted" {
    if (model === undefined) return "no model";
    if (model.health().breaker === "resting") return "resting";
    return limits.ask({ tenant, user });
  }

  /** Asks the model, and tells what was said and shown by the time it ended. */
  async function ask(through: Model, question: string, scene: Scene): Promise<Ending> {
    const { mode, persona, company, session, tenant, saying } = scene;
    const books = { mode, persona, company };
    let ground = figures.withKnown(figures.groundOf(books), { values: [], texts: [question] });
    const speech = createSpeech({
      read: figures.readSentences,
      check: (sentence) => figures.ungrounded(sentence, ground),
      names: [company, mode.company, ...namesLikeAddresses(persona)],
      saying,
    });
    const { ended, exhibits, tab } = await converse(question, {
      model: through,
      speech,
      books: { ...books, lines: session.lines },
      deadline: startDeadline(deadlineMs),
      learn: (known) => {
        ground = figures.withKnown(ground, { values: known, texts: [] });
      },
      spend: (tokens) => limits.spend(tenant, tokens),
      log,
    });
    return { said: speech.text, ended, exhibits, tab };
  }

  return async (question, scene) => {
    const begin = performance.now();
    const { mode, persona, company, session, tenant, saying } = scene;
    const locally = () => local(question, { mode, persona, company, lines: session.lines });
    const leave = leaveFor(scene);
    if (leave === "user is quick") {
      meter.count("fallbacks", { job: "answer", why: leave });
      log.info({ tenant }, "A user asks more often than the model may be asked");
      return { ...nothing(TOO_QUICK), model: false, blocked: true };
    }
    if (model === undefined || leave !== "granted") {
      meter.count("fallbacks", { job: "answer", why: leave });
      log.info({ tenant, why: leave, ms: since(begin) }, "An answer without the model");
      return { ...locally(), model: false, blocked: false };
    }
    const records = mode.blueprint.ledgers.map(({ label }) => label);
    saying?.tell(looking(records[0] ?? "records"));
    const { ended, ...rest } = await ask(model, question, scene).catch((error): Ending => {
      log.error({ error }, "Cannot ask the model");
      return { said: "", exhibits: [], tab: null, ended: "broke off" };
    });
    if (ended !== "said") meter.count("fallbacks", { job: "answer", why: ended });
    log.info(
      { tenant, ended, characters: rest.said.length, exhibits: rest.exhibits.length, ms: since(begin) },
      "An answer",
    );
    if (ended === "blocked" && rest.said === "")
      return { ...nothing(unspoken(records)), next: locally().next, model: false, blocked: true };
    return { ...completed(rest, ended, locally()), model: rest.said !== "", blocked: ended === "blocked" };
  };
}

function nothing(text: string): Answer {
  return { text, exhibits: [], tab: null, next: [] };
}

function since(begin: number): number {
  return Math.round(performance.now() - begin);
}
