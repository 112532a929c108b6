/**
 * Answers a question without a model, from the mode and the customer alone: facts, records, charts, small talk. Every
 * figure is the persona's; what it does not understand it says, and offers what it does.
 */
import type { Answer } from "./answer.ts";
import { resolve } from "./answers/conversation.ts";
import { lexiconOf } from "./answers/lexicon.ts";
import { questionWords } from "./answers/reading.ts";
import { sayWhy, writtenName } from "./answers/reasons.ts";
import { type Scene, sayAll } from "./answers/saying.ts";
import { sayTalk, talkIn } from "./answers/small-talk.ts";
import { spoken } from "./answers/spoken.ts";
import { saidBy, suggestionsFor } from "./answers/suggestions.ts";
import { tabIn } from "./answers/tabs.ts";
import type { Mode, Tab } from "./mode.ts";
import type { Persona } from "./persona.ts";
import { writePhrase } from "./phrase.ts";
import type { Line } from "./session.ts";
import { modeText } from "./view.ts";

/** What an answer is given from. */
export type Asked = {
  readonly mode: Mode;
  readonly persona: Persona;
  /** The name the business goes by here. */
  readonly company: string;
  /** What was said before, the newest last. */
  readonly lines: readonly Line[];
};

const WHY =
  /^(?:but |and |so )?(?:why|how come|why so|why is (?:that|this|it)(?: so)?|how so|explain|explain (?:that|this|it)|how do you know|where does (?:that|this|it) come from|how is (?:that|this|it) (?:calculated|computed|worked out)|why (?:that|this) much|why so (?:much|high|low|little|many|few))(?: please)?$/;

function thingsOf({ lexicon }: Scene): string {
  const plurals = [...new Set(lexicon.ledgers.map(({ ledger }) => ledger.noun[1]))].slice(0, 3);
  return plurals.length > 1 ? `${plurals.slice(0, -1).join(", ")} and ${plurals.at(-1)}` : plurals.join();
}

/** Says what can be asked here. */
function ability(scene: Scene): string {
  return `Ask me about your ${thingsOf(scene)}, for a total, the latest or the biggest, or for a chart.`;
}

const CANNOT = "I don't have that on record";

/** Says that there is no answer, in other words than the last time. @param times how often it was said before */
function cannot(scene: Scene, next: readonly string[], times: number): string {
  const [first] = next;
  switch (times % 3) {
    case 1:
      return first === undefined
        ? `${CANNOT} either. ${ability(scene)}`
        : `${CANNOT} either. You could ask: “${first}”`;
    case 2:
      return `${CANNOT}. What I know well are your ${thingsOf(scene)}.`;
    default:
      return `${CANNOT}. ${ability(scene)}`;
  }
}

/** The user's lines before this question. */
function before(question: string, lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  return last?.by === "user" && last.text === question ? lines.slice(0, -1) : lines;
}

/**
 * Answers a question from what there is to know of the customer. Never throws, whatever is asked; what was asked is not
 * repeated in the answer.
 *
 * @param question as it was typed, of any length
 */
export function answerLocally(question: string, { mode, persona, company, lines }: Asked): Answer {
  const lexicon = lexiconOf(mode, persona);
  const scene: Scene = { mode, persona, company, lexicon };
  const earlier = before(question, lines);
  const asked = [question, ...saidBy(earlier)];
  const words = questionWords(question, lexicon);
  const ended = (text: string, rest: Partial<Answer> = {}): Answer => ({
    text,
    exhibits: [],
    tab: null,
    next: suggestionsFor(scene, undefined, asked),
    ...rest,
  });

  const talk = talkIn(words);
  if (talk !== undefined) {
    const tagline = writePhrase(modeText(mode.tagline, { mode, persona, company }));
    const speaker = { company, tagline, name: writtenName(lexicon), customer: mode.customer, can: ability(scene) };
    return ended(sayTalk(talk, speaker));
  }
  if (WHY.test(words.join(" "))) {
    const last = earlier.findLastIndex(({ by }) => by === "user");
    const meant = last < 0 ? undefined : resolve(earlier[last]?.text ?? "", earlier.slice(0, last), scene).meanings[0];
    const why = sayWhy(meant, lexicon);
    if (why !== undefined) return ended(spoken(why, persona.day), { next: suggestionsFor(scene, meant, asked) });
  }
  const opens = tabIn(mode, words);
  const shown = (tab: Tab) => ended(`Here is your ${tab.label.toLowerCase()} tab.`, { tab: tab.id });
  if (opens?.sure) return shown(opens.tab);
  const { meanings } = resolve(question, earlier, scene);
  if (meanings.length === 0 && opens) return shown(opens.tab);
  if (meanings.length === 0) {
    const times = earlier.filter(({ by, text }) => by === "bot" && text.startsWith(CANNOT)).length;
    const next = suggestionsFor(scene, undefined, asked);
    return ended(cannot(scene, next, times), { next });
  }
  const said = sayAll(scene, meanings);
  return ended(spoken(said.text, persona.day), {
    exhibits: said.exhibits,
    next: suggestionsFor(scene, meanings[0], asked),
  });
}
