/**
 * Owns an answer on its way: streamed as `streaming.ts` says, or as one message with typing until then. Knows neither the SDK nor
 * what is said; what it sends with is handed to it, and never rejects.
 */
import type { Clock } from "./clock.ts";
import { afterSend, nextMove, type Outcome, type Part, UNSENT, withStatus, withText, withWhole } from "./streaming.ts";

/** An answer on its way, whose end is a text; its other parts are the business of who sends it. */
export interface Spoken {
  /** True once the user stopped it. */
  readonly stopped: boolean;
  /** Says what is being done, until there is text. */
  tell(status: string): void;
  /** Shows the text so far, the whole of it. */
  show(text: string): void;
  /** Ends with the whole text. A second end is the first one. Resolves when nothing more will be sent. */
  end(text: string): Promise<void>;
}

/** Milliseconds from one sign of typing to the next; a client shows each for a little longer. */
const TYPING_GAP = 3_000;

/**
 * Begins an answer that is streamed. Nothing is sent before there is something to say, and what ends before that is no stream.
 *
 * @param options.post sends a part of the stream
 * @param options.sendWhole sends the whole answer as a plain message, in the place of another if there is one
 */
export function beginStream(options: {
  readonly clock: Clock;
  readonly post: (part: Part) => Promise<Outcome>;
  readonly sendWhole: (text: string, instead: string | undefined) => Promise<void>;
}): Spoken {
  const { clock, post, sendWhole } = options;
  const over = Promise.withResolvers<void>();
  let stream = UNSENT;
  let atWork = false;

  /** Does what is to be done, until there is nothing: one request at a time, and what was said meanwhile in the next. */
  async function work(): Promise<void> {
    if (atWork) return;
    atWork = true;
    while (atWork) {
      const move = nextMove(stream, clock.now());
      switch (move.kind) {
        case "rests":
          atWork = false;
          break;
        case "waits":
          await clock.delay(move.ms);
          break;
        case "sends": {
          const sent = clock.now();
          const outcome = await post(move.part);
          stream = afterSend(stream, move.part, { outcome, sent, returned: clock.now() });
          break;
        }
        case "sends whole":
          await sendWhole(move.text, move.instead);
          stream = { ...stream, fate: "ended" };
          break;
        case "is over":
          return over.resolve(); // still at work: nothing may follow
      }
    }
  }

  return {
    get stopped() {
      return stream.fate === "stopped";
    },
    tell(status) {
      stream = withStatus(stream, status);
      void work();
    },
    show(text) {
      stream = withText(stream, text);
      void work();
    },
    end(text) {
      stream = withWhole(stream, text);
      void work();
      return over.promise;
    },
  };
}

/**
 * Begins an answer that is one message. Typing is shown at once and until the message goes out, never after it.
 *
 * @param options.type shows typing for some seconds; false if the channel would not, then it is not asked again
 */
export function beginTyping(options: {
  readonly clock: Clock;
  readonly type: () => Promise<boolean>;
  readonly send: (text: string) => Promise<void>;
}): Spoken {
  const { clock, type, send } = options;
  const over = new AbortController();
  let shown = UNSENT;
  let ended: Promise<void> | undefined;

  async function keepTyping(): Promise<void> {
    while (!over.signal.aborted && (await type())) await clock.delay(TYPING_GAP, over.signal);
  }

  async function finish(text: string): Promise<void> {
    over.abort();
    await typing;
    await send(withWhole(shown, text).text);
  }

  const typing = keepTyping();
  return {
    stopped: false, // there is nothing on the screen to stop
    tell() {},
    show(text) {
      shown = withText(shown, text);
    },
    end(text) {
      ended ??= finish(text);
      return ended;
    },
  };
}
