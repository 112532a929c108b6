/**
 * What is said in the pictures of docs/talk/: questions to businesses, and a model's part in them, which a stand-in of the
 * service plays. It names what to chart and repeats the figure that it is told; no figure stands here.
 */
import { type Call, converses, messagesOf } from "../test/model/chat.ts";
import { type Play, says } from "../test/model/service.ts";

/** A question to a business, and what a model does with it. */
export type Talk = {
  readonly business: string;
  readonly question: string;
  readonly calls: readonly Call[];
  readonly says: (told: readonly unknown[]) => string;
  /** What a model makes of a business that is not built in. */
  readonly draft?: { readonly company: string; readonly colour: string; readonly tagline: string };
};

type Chart = Pick<Talk, "calls" | "says">;

/** What the tool told last of a chart: "Checking: $1,180.73 in Dec 2025, $3,819.47 in Nov 2026." */
function words(told: readonly unknown[]): string {
  const [last] = told.slice(-1);
  return typeof last === "object" && last !== null && "what" in last ? String(last.what) : "";
}

/** The months of a fact. @param say makes the sentence of its last figure */
function months(fact: string, say: (figure: string) => string): Chart {
  const chart = { kind: "area", facts: [fact], months: 12, ledger: null, by: null, column: null };
  return {
    calls: [{ name: "show_chart", arguments: chart }],
    says: (told) => say(/ (\S+) in \w+ \d{4}\.$/.exec(words(told))?.[1] ?? ""),
  };
}

/** The parts of a ledger's sum. @param say makes the sentence of the largest part and its figure */
function parts(ledger: string, column: string, say: (part: string, figure: string) => string): Chart {
  const chart = { kind: "pie", facts: null, months: null, ledger, by: "category", column };
  return {
    calls: [{ name: "show_chart", arguments: chart }],
    says(told) {
      const [, part = "", figure = ""] = /^(.+?) (\S+)(?: \(|,)/.exec(words(told)) ?? [];
      return say(part.toLowerCase(), figure);
    },
  };
}

/** The three that are built in. */
export const BUILT_IN_TALKS: readonly Talk[] = [
  {
    business: "bank",
    question: "How much is left in my checking account?",
    ...months("checking", (figure) => `You have ${figure} left in your checking account.`),
  },
  {
    business: "insurance company",
    question: "What is my risk score?",
    ...months("riskScore", (figure) => `Your risk score stands at ${figure}.`),
  },
  {
    business: "healthcare provider",
    question: "How much of my deductible have I met?",
    ...months("deductibleMet", (figure) => `You have met ${figure} of your deductible so far.`),
  },
];

/** Ten that are made. */
export const MADE_TALKS: readonly Talk[] = [
  {
    business: "florist",
    question: "How much have I spent with you?",
    ...months("worth", (figure) => `You have spent ${figure} with us so far.`),
    draft: { company: "Petal & Pine", colour: "#7B1FA2", tagline: "Blooms with a backbone" },
  },
  {
    business: "law firm",
    question: "What are my fees to date?",
    ...months("worth", (figure) => `Your fees to date come to ${figure}.`),
    draft: { company: "Ashgrove Counsel", colour: "#1B4332", tagline: "Argued with care" },
  },
  {
    business: "airline",
    question: "Chart my spending by kind",
    ...parts("flown", "amount", (part, figure) => `The largest part was ${part}, at ${figure}.`),
    draft: { company: "Tern & Tide Air", colour: "#00838F", tagline: "Further, quietly" },
  },
  {
    business: "football club",
    question: "How many terrace points do I have?",
    ...months("collected", (figure) => `You have ${figure} terrace points.`),
    draft: { company: "Millbrook Rovers", colour: "#1565C0", tagline: "Rain or shine" },
  },
  {
    business: "brewery",
    question: "Chart my spending by kind",
    ...parts("orders", "amount", (part, figure) => `The largest part was ${part}, at ${figure}.`),
    draft: { company: "Copper Finch", colour: "#8D4E12", tagline: "Small barrels, long evenings" },
  },
  {
    business: "space station",
    question: "What is my mission spending?",
    ...months("worth", (figure) => `Your mission spending is ${figure}.`),
    draft: { company: "Perigee Station", colour: "#311B92", tagline: "Home, 400 km up" },
  },
  {
    business: "hotel",
    question: "How many key points do I have?",
    ...months("collected", (figure) => `You have ${figure} key points.`),
    draft: { company: "The Saltmarsh", colour: "#00695C", tagline: "Slow mornings" },
  },
  {
    business: "vet",
    question: "Chart my spending by kind",
    ...parts("visits", "amount", (part, figure) => `The largest part was ${part}, at ${figure}.`),
    draft: { company: "Burrow & Paw", colour: "#AD1457", tagline: "Gentle hands" },
  },
  {
    business: "wizard school",
    question: "What is my tuition in all?",
    ...months("worth", (figure) => `Your tuition in all is ${figure}.`),
    draft: { company: "Nettlemoor Hall", colour: "#B71C1C", tagline: "Mind the staircase" },
  },
  {
    business: "solar farm",
    question: "How many sun hours do I have?",
    ...months("collected", (figure) => `You have ${figure} sun hours.`),
    draft: { company: "Longfield Light", colour: "#558B2F", tagline: "Grown from noon" },
  },
];

/** Plays a model that drafts each business as its talk has it, and answers the talks' questions. */
export function playTalks(talks: readonly Talk[]): Play {
  return (response, request) => {
    const all = messagesOf(request).map(({ content }) => content ?? "");
    const said = all.at(-1) ?? "";
    if (request.body.tools === undefined) {
      const wanted = talks.find(({ business }) => said.includes(business));
      return says(JSON.stringify(wanted?.draft ?? {}))(response, request);
    }
    const asked = talks.filter(({ question }) => all.some((text) => text.includes(question)));
    const own = asked.filter(({ draft }) => draft === undefined || all[0]?.includes(draft.company));
    return converses(own.map((talk) => ({ ...talk, asked: /./ })))(response, request);
  };
}
