/**
 * Owns how the time of a job is shared among the parts of a request to the language model, as fractions of the whole deadline.
 * A draft is one request and must leave room for a second try; an answer may take several, which have one deadline together.
 */

/** The parts of a request, each a fraction of the deadline. */
export type Shares = {
  /** Until it is the request's turn. */
  readonly wait: number;
  /** Until there is a token to be let in with. */
  readonly token: number;
  /** Until the service says something. */
  readonly first: number;
  /** Between two pieces of an answer. */
  readonly gap: number;
  /** After the end of an answer, for the count of tokens. */
  readonly last: number;
  /** Before a second try, if the service names no time. */
  readonly pause: number;
  /** What must be left for a second try. */
  readonly worthwhile: number;
};

/** 3 s, 4 s, 3 s, half a second and so on of the ten that a business is made in. */
export const DRAFT_SHARES: Shares = {
  wait: 0.6,
  token: 0.3,
  first: 0.4,
  gap: 0.3,
  last: 0.05,
  pause: 0.05,
  worthwhile: 0.4,
};

/** 5 s, 3 s, 8 s, 3 s and so on of the twenty that a person waits for an answer. */
export const ANSWER_SHARES: Shares = {
  wait: 0.25,
  token: 0.15,
  first: 0.4,
  gap: 0.15,
  last: 0.01,
  pause: 0.03,
  worthwhile: 0.3,
};
