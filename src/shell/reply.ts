/**
 * What a turn shows, as a reply: the session's mode and customer are computed, viewed and made into a card. Decides nothing
 * about what is shown; that is `step.ts`.
 */
import type { Answer } from "../core/answer.ts";
import { answerCard } from "../core/answer-card.ts";
import type { Card } from "../core/card.ts";
import { dashboardCard, type Easel, type Offer, progressCard, type Speech, welcomeCard } from "../core/cards.ts";
import { tabOf } from "../core/form.ts";
import type { Mode } from "../core/mode.ts";
import { pageNamed } from "../core/pages.ts";
import { writePhrase } from "../core/phrase.ts";
import { createRecent, type Recent } from "../core/recent.ts";
import {
  HELP,
  magicWords,
  NO_MODE,
  NO_SEED,
  NOTHING_NOW,
  NOTHING_TO_UNDO,
  OLD_CARD,
  pointer,
  RESET,
  undone,
  WELCOME,
  WONDER,
} from "../core/sentences.ts";
import type { Session, Stamp } from "../core/session.ts";
import type { Showing } from "../core/showing.ts";
import { stampOf } from "../core/step.ts";
import { createView, modeText } from "../core/view.ts";
import { keepCard } from "../core/written.ts";
import icons from "../industries/icons.json" with { type: "json" };
import { BUILT_IN, modeOf } from "../industries/modes.ts";
import { personaOf } from "./personas.ts";

/** What the bot says: a card, or words with a card below and buttons that type their own text. */
export type Reply =
  | { readonly kind: "card"; readonly card: Card }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly card?: Card | undefined;
      readonly suggestions?: readonly string[];
      /** True for an answer of the assistant, which may be rated; `model` says that a language model wrote it. */
      readonly answer?: boolean;
      readonly model?: boolean;
    };

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

const OUTLINES: ReadonlyMap<string, string> = new Map(Object.entries(icons));

function outlineOf(icon: string): string {
  return OUTLINES.get(icon) ?? icons.store;
}

const NOTES = { "old card": OLD_CARD, "no seed": NO_SEED, "nothing to undo": NOTHING_TO_UNDO } as const;

/** A page of a mode's dashboard, and what is said with it. */
type Page = Omit<Showing & { kind: "dashboard" }, "kind" | "changed">;

/** What stands above a page, apart from what was done. */
function noteOf(mode: Mode, { note, undone: id }: Page): string {
  if (note === undefined) return "";
  const label = mode.actions.find((action) => action.id === id)?.label ?? "";
  return { ...NOTES, welcome: mode.welcome, undone: undone(label) }[note];
}

/** What a reply is made with; `anew` is true where a model could make the business once more. */
type Means = Easel & { readonly anew: boolean };

/** How many pages are kept: people go to and fro between the pages of a few customers. */
const PAGES_KEPT = 200;
/** The pages that were shown last, by what they are painted with. */
const pages = new WeakMap<Easel["paint"], Recent<(stamp: Stamp) => Reply>>();

/**
 * A page of the dashboard, which is most of what a click costs to compute. It depends on nothing but what is in its key, save for the
 * stamp of its buttons: a business that comes back in a conversation has another revision there, and is the same otherwise.
 */
function dashboard(session: Session, mode: Mode, shown: Page, easel: Means): Reply {
  const { handled: _, lines: __, welcomed: ___, revision: ____, ...seen } = session;
  const kept = pages.get(easel.paint) ?? createRecent(PAGES_KEPT);
  pages.set(easel.paint, kept);
  const key = JSON.stringify([seen, mode.id, shown, easel.profile, easel.anew]);
  const page = kept(key, () => {
    const { card, ...words } = drawDashboard(session, mode, shown, easel);
    const stamped = keepCard(card);
    return (stamp) => ({ ...words, card: stamped(stamp) });
  });
  return page(stampOf(session));
}

function drawDashboard(session: Session, mode: Mode, shown: Page, easel: Means): Reply & { readonly card: Card } {
  const tab = shown.undone === undefined ? shown.tab : tabOf(mode, shown.undone);
  const [persona, company] = [personaOf(mode, session), companyOf(session, mode)];
  const view = createView(mode, persona, {
    tab,
    entered: shown.entered,
    company,
    brand: session.brand,
    colour: session.colour,
    sign: outlineOf(mode.icon),
    settings: {
      kind: "settings",
      person: mode.customer,
      seed: session.seed,
      day: session.day,
      origin: mode.origin,
      anew: easel.anew && session.mode?.kind === "made",
      others: OFFERS.filter(({ business }) => business !== mode.name),
    },
  });
  const { said = "", suggestions } = shown;
  const words = writePhrase(modeText(noteOf(mode, shown), { mode, persona, company }));
  // the page's own story may say it already
  const told = view.blocks.some((block) => block.kind === "story" && writePhrase(block.text) === said);
  const above = { stamp: stampOf(session), note: words || (suggestions || told ? "" : said) };
  const card = dashboardCard(view, above, easel);
  return suggestions ? { kind: "text", text: said, card, suggestions } : { kind: "card", card };
}

/** What is said to a text that no rule knows: the page it names, or what there is. */
async function point(session: Session, text: string, easel: Means): Promise<Reply> {
  if (session.mode === null)
    return { kind: "text", text: NO_MODE, suggestions: OFFERS.map(({ business }) => magicWords(business)) };
  const mode = await modeOf(session.mode);
  const named = pageNamed(mode, text);
  if (named) return dashboard(session, mode, { tab: named.id, note: undefined }, easel);
  const tabs = mode.tabs.map(({ label }) => label);
  return { kind: "text", text: pointer({ company: companyOf(session, mode), tabs }), suggestions: tabs.slice(0, 3) };
}

/** Makes the reply that shows what a step came to. */
export async function replyOf(
  session: Session,
  showing: Exclude<Showing, { kind: "nothing" | "answered" | "report" }>,
  easel: Easel,
  { anew = false } = {},
): Promise<Reply> {
  const means: Means = { ...easel, anew };
  switch (showing.kind) {
    case "dashboard":
      if (session.mode === null) return point(session, "", means);
      return dashboard(session, await modeOf(session.mode), showing, means);
    case "speech":
      return { kind: "card", card: welcomeCard(SPEECHES[showing.about], OFFERS, easel) };
    case "pointer":
      return point(session, showing.text, means);
  }
}

/** Makes the reply to a question: words, what they are about below, and what could be asked next. */
export function answerOf(
  session: Session,
  mode: Mode,
  { text, exhibits, tab, next, model }: Answer & { readonly model: boolean },
  easel: Easel,
): Reply {
  const open = mode.tabs.find(({ id }) => id === tab);
  const card = answerCard(
    {
      company: companyOf(session, mode),
      sign: outlineOf(mode.icon),
      industry: mode.industry,
      colour: session.colour ?? mode.colour,
      brand: session.brand,
      exhibits,
      open,
      stamp: stampOf(session),
    },
    easel,
  );
  const page =
    open && !card ? dashboard(session, mode, { tab: open.id, note: undefined }, { ...easel, anew: false }) : undefined;
  return { kind: "text", text, card: card ?? page?.card, suggestions: next, answer: true, model };
}

/** Makes the reply that stands until a business is made, in the colour it will likely have. */
export function progressOf(
  mode: Mode,
  { business, colour }: { business: string; colour: string | null },
  easel: Easel,
): Reply {
  const look = { business, colour: colour ?? mode.colour, sign: outlineOf(mode.icon) };
  return { kind: "card", card: progressCard(look, easel) };
}
