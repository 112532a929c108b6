/**
 * What a turn shows, as a reply: the session's mode and customer are computed, viewed and made into a card. Decides nothing
 * about what is shown; that is `step.ts`.
 */
import type { Card } from "../core/card.ts";
import { dashboardCard, type Easel, type Offer, type Speech, welcomeCard } from "../core/cards.ts";
import type { Mode } from "../core/mode.ts";
import { createPersona } from "../core/persona.ts";
import { writePhrase } from "../core/phrase.ts";
import {
  HELP,
  magicWords,
  NO_MODE,
  NO_SEED,
  NOTHING_NOW,
  OLD_CARD,
  pointer,
  RESET,
  WELCOME,
  WONDER,
} from "../core/sentences.ts";
import type { Session } from "../core/session.ts";
import { type Showing, stampOf } from "../core/step.ts";
import { createView, modeText } from "../core/view.ts";
import icons from "../industries/icons.json" with { type: "json" };
import { BUILT_IN, modeOf } from "../industries/modes.ts";

/** What the bot says: a card, or words with buttons that type their own text. */
export type Reply =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "text"; readonly text: string; readonly suggestions?: readonly string[] };

const OFFERS: readonly Offer[] = BUILT_IN.map(({ industry, name: business }) => ({ title: industry, business }));

const SPEECHES: Readonly<Record<(Showing & { kind: "speech" })["about"], Speech>> = {
  welcome: WELCOME,
  help: HELP,
  wonder: WONDER,
  reset: RESET,
  "nothing now": NOTHING_NOW,
};

function companyOf(session: Session, mode: Mode): string {
  return session.company ?? mode.company;
}

function outlineOf(icon: string): string {
  return Object.entries(icons).find(([name]) => name === icon)?.[1] ?? icons.store;
}

const NOTES = { "old card": OLD_CARD, "no seed": NO_SEED } as const;

/** A page of a mode's dashboard, and what is said above it. */
type Page = Pick<Showing & { kind: "dashboard" }, "tab" | "note">;

function dashboard(session: Session, mode: Mode, { tab, note }: Page, easel: Easel): Reply {
  const [persona, company] = [createPersona(mode, session), companyOf(session, mode)];
  const view = createView(mode, persona, {
    tab,
    company,
    sign: outlineOf(mode.icon),
    settings: {
      kind: "settings",
      person: mode.customer,
      seed: session.seed,
      day: session.day,
      origin: mode.origin,
      others: OFFERS.filter(({ business }) => business !== mode.name),
    },
  });
  const said = note === undefined ? "" : { ...NOTES, welcome: mode.welcome }[note];
  const above = { stamp: stampOf(session), note: writePhrase(modeText(said, { mode, persona, company })) };
  return { kind: "card", card: dashboardCard(view, above, easel) };
}

/** What is said to a text that no rule knows: the page it names, or what there is. */
function point(session: Session, text: string, easel: Easel): Reply {
  if (session.mode === null)
    return { kind: "text", text: NO_MODE, suggestions: OFFERS.map(({ business }) => magicWords(business)) };
  const mode = modeOf(session.mode);
  const named = mode.tabs.find(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (named) return dashboard(session, mode, { tab: named.id, note: undefined }, easel);
  const tabs = mode.tabs.map(({ label }) => label);
  return { kind: "text", text: pointer({ company: companyOf(session, mode), tabs }), suggestions: tabs.slice(0, 3) };
}

/** Makes the reply that shows what a step came to. */
export function replyOf(session: Session, showing: Exclude<Showing, { kind: "nothing" }>, easel: Easel): Reply {
  switch (showing.kind) {
    case "dashboard":
      return session.mode === null
        ? point(session, "", easel)
        : dashboard(session, modeOf(session.mode), showing, easel);
    case "speech":
      return { kind: "card", card: welcomeCard(SPEECHES[showing.about], OFFERS, easel) };
    case "pointer":
      return point(session, showing.text, easel);
  }
}
