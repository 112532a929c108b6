/**
 * Counts what people think of answers: thumbs up and down, since the start. Never takes what they write about them.
 */
import { z } from "zod";
import type { Log } from "./log.ts";

/** What a person thinks of an answer. */
export type Thumb = "up" | "down";

/** The thumbs so far. */
export interface Feedback {
  readonly counts: Readonly<Record<Thumb, number>>;
  /** Counts a thumb that was given in a conversation, and logs it. */
  count(thumb: Thumb, conversation: string): void;
}

const Rating = z.object({
  actionName: z.literal("feedback"),
  actionValue: z.object({ reaction: z.enum(["like", "dislike"]) }),
});

/** Reads the thumb that the value of a `message/submitAction` brings; undefined if it brings none. */
export function readThumb(value: unknown): Thumb | undefined {
  const reaction = Rating.safeParse(value).data?.actionValue.reaction;
  return reaction && (reaction === "like" ? "up" : "down");
}

/** Creates a count that begins at nothing. */
export function createFeedback(log: Log): Feedback {
  const counts = { up: 0, down: 0 };
  return {
    counts,
    count(thumb, conversation) {
      counts[thumb] += 1;
      log.info({ conversation, thumb, ...counts }, "An answer was rated");
    },
  };
}
