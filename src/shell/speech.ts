/**
 * Owns what is said of an answer while the language model writes it: whole sentences only, each cleaned and checked before
 * anybody sees it. What was shown is never taken back.
 */
import { endsSurely, misworded, spoken } from "../core/wording.ts";

/** Cuts a text that is still being written into sentences. */
export type SentenceReader = {
  readonly feed: (piece: string) => readonly string[];
  readonly end: () => readonly string[];
};

/** Who is shown an answer while it is written. None of these ever throws. */
export type Audience = {
  /** True once nobody wants to hear more: then enough was said. */
  readonly stopped?: boolean;
  /** Says what is being done, until there is text. */
  readonly tell: (status: string) => void;
  /** Shows the text so far, the whole of it: it only grows. */
  readonly show: (text: string) => void;
};

/** Why a sentence was not shown. */
export type Fault = { readonly sentence: string; readonly reason: string };

/** What a speech needs. */
export type Manner = {
  readonly read: () => SentenceReader;
  /** Tells what is wrong with the figures of a sentence, or undefined. */
  readonly check: (sentence: string) => string | undefined;
  /** Texts that may stand in a sentence whatever they look like. */
  readonly names: readonly string[];
  readonly saying: Pick<Audience, "show" | "stopped"> | undefined;
};

/** An answer that is being written. */
export interface Speech {
  /** All that was shown. */
  readonly text: string;
  /** What was shown since the last round began. */
  readonly fresh: string;
  /** What is wrong with the sentence that came last, if it was not shown for it. */
  readonly fault: Fault | undefined;
  /** True when enough was said, or nobody listens any more. */
  readonly full: boolean;
  /** Begins a round: forgets the fault, and what was left unfinished. */
  begin(): void;
  /** From now on one sentence is enough, since there is something to see beside it. */
  beBrief(): void;
  /** Takes a piece of text. @returns whether it is worth listening on */
  hear(piece: string): boolean;
  /** Ends a round. @param complete true if the model finished, so that what is left is a sentence too */
  end(complete: boolean): void;
}

/** UTF-16 units after which enough was said. */
const ENOUGH = 1_000;

/** Milliseconds of silence after which a text that surely ends is taken for a sentence, though nothing follows yet. */
const SILENCE = 120;

/** Begins an answer of which nothing was said. */
export function createSpeech({ read, check, names, saying }: Manner): Speech {
  const shown: string[] = [];
  let reader = read();
  let pending = "";
  let before = 0;
  let briefFrom: number | undefined;
  let fault: Fault | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** A brief speech ends behind a sentence with a figure, or another one behind a sentence that has none. */
  function full(): boolean {
    if (saying?.stopped) return true;
    const since = briefFrom === undefined ? [] : shown.slice(briefFrom);
    return since.length > 1 || since.some((sentence) => /\d/.test(sentence)) || shown.join(" ").length >= ENOUGH;
  }

  /** Shows sentences until one is wrong. */
  function take(sentences: readonly string[]): void {
    for (const raw of sentences) {
      pending = pending.slice(raw.length);
      const sentence = spoken(raw);
      if (fault !== undefined || full() || sentence === "" || shown.includes(sentence)) continue;
      const reason = misworded(raw, names) ?? misworded(sentence, names) ?? check(sentence);
      if (reason !== undefined) {
        fault = { sentence, reason };
        continue;
      }
      shown.push(sentence);
      saying?.show(shown.join(" "));
    }
  }

  /** Takes all that is left for a sentence. */
  function finish(): void {
    const rest = reader.end();
    reader = read();
    take(rest);
  }

  return {
    get text() {
      return shown.join(" ");
    },
    get fresh() {
      return shown.slice(before).join(" ");
    },
    get fault() {
      return fault;
    },
    get full() {
      return full();
    },
    begin() {
      [reader, pending, before, fault] = [read(), "", shown.length, undefined];
    },
    beBrief() {
      briefFrom ??= shown.length;
    },
    hear(piece) {
      clearTimeout(timer);
      pending += piece;
      take(reader.feed(piece));
      if (endsSurely(pending)) timer = setTimeout(finish, SILENCE);
      return fault === undefined && !full();
    },
    end(complete) {
      clearTimeout(timer);
      if (complete) finish();
      pending = "";
    },
  };
}
