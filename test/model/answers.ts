/**
 * A bank's customer who asks the model, and what the tests put in the place of the figure check and the local answerer.
 */
import { z } from "zod";
import type { Answer } from "../../src/core/answer.ts";
import { formatValue } from "../../src/core/format.ts";
import { createPersona } from "../../src/core/persona.ts";
import { newSession, type Session } from "../../src/core/session.ts";
import { banking } from "../../src/industries/banking.ts";
import { createAllowance, type Limits } from "../../src/shell/allowance.ts";
import { createAnswering, type Figures, type Locally, type Scene } from "../../src/shell/answering.ts";
import { readConfig } from "../../src/shell/config.ts";
import { createLog } from "../../src/shell/log.ts";
import { createModel } from "../../src/shell/model.ts";
import type { Service } from "./service.ts";

/** The customer's day. */
export const DAY = "2026-11-21";
/** The customer: $6,664.93 in checking, $3,159.85 in savings. */
export const PERSONA = createPersona(banking, { seed: 3, day: DAY });

/** What the local answerer says. */
export const LOCAL: Answer = { text: "Here is what the books say.", exhibits: [], tab: null, next: ["Payments"] };

/** A line of the log. */
export type Line = Readonly<Record<string, unknown>>;

/** Knows the amounts in dollars of facts, tools and the question, and objects to every other one. A sentence ends with a full stop and a blank. */
export const AMOUNTS: Figures<ReadonlySet<string>> = {
  groundOf: ({ mode, persona }) =>
    new Set(mode.blueprint.facts.map(({ id, unit }) => formatValue(persona.facts[id] ?? "", unit))),
  withKnown: (ground, { values, texts }) =>
    new Set([...ground, ...values.map(({ value, unit }) => formatValue(value, unit)), ...texts.flatMap(amountsIn)]),
  ungrounded(sentence, ground) {
    const wrong = amountsIn(sentence).find((amount) => !ground.has(amount));
    return wrong && `${wrong} is not in the data`;
  },
  readSentences() {
    let rest = "";
    return {
      feed(piece) {
        const parts = (rest + piece).split(/(?<=[.!?]\s)/);
        rest = /[.!?]\s$/.test(parts.at(-1) ?? "") ? "" : (parts.pop() ?? "");
        return parts;
      },
      end() {
        const last = rest;
        rest = "";
        return last === "" ? [] : [last];
      },
    };
  },
};

function amountsIn(text: string): readonly string[] {
  return text.match(/\$[\d,]+(?:\.\d\d)?/g) ?? [];
}

/** How answering is opened when a test wants it otherwise. */
type Otherwise = {
  readonly deadlineMs?: number;
  readonly limits?: Partial<Limits>;
  readonly local?: Locally;
  readonly now?: () => number;
};

/** Opens answering against a service; `lines` is its log, `tell` and `show` what was said on the way. */
export function openAnswering(service: Pick<Service, "url"> | undefined, otherwise: Otherwise = {}) {
  return openAnsweringWith(service, AMOUNTS, otherwise);
}

/** As {@link openAnswering}, with a check of figures. */
export function openAnsweringWith<Ground>(
  service: Pick<Service, "url"> | undefined,
  figures: Figures<Ground>,
  { deadlineMs = 5_000, limits, local = () => LOCAL, now = () => 0 }: Otherwise = {},
) {
  const lines: Line[] = [];
  const told: string[] = [];
  const shown: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const log = createLog("info", {
    write: (line: string) => lines.push(z.record(z.string(), z.unknown()).parse(JSON.parse(line))),
  });
  const settings = service ? { OPENAI_BASE_URL: `${service.url}/v1`, OPENAI_MODEL: "fake", OPENAI_API_KEY: "x" } : {};
  const all = { tokensPerDay: 100_000, perUser: 100, perTenant: 100, ...limits };
  const allowance = createAllowance(all, { now, log });
  const answering = createAnswering({
    model: createModel(readConfig(settings), log, { now }),
    limits: allowance,
    log,
    deadlineMs,
    local,
    figures,
  });
  const saying = {
    tell: (status: string) => void told.push(status),
    show(text: string) {
      shown.push(text);
      for (const { resolve } of waiting.filter(({ count }) => count <= shown.length)) resolve();
    },
  };
  const session: Session = newSession(DAY);
  const scene = { mode: banking, session, persona: PERSONA, company: banking.company, saying };
  return {
    lines,
    told,
    shown,
    allowance,
    /** Resolves when so many texts were shown. */
    async showing(count: number): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ count, resolve });
      if (shown.length < count) await promise;
    },
    ask: (question: string, more: Partial<Scene> = {}) =>
      answering(question, { ...scene, tenant: "contoso", user: "alice", ...more }),
  };
}
