/**
 * Small talk, in the name of the business: greetings, thanks, who it is, whether it is real. No figures here.
 */
import { hash } from "../seed.ts";

/** What is said apart from business. */
export type Talk =
  | "hello"
  | "thanks"
  | "bye"
  | "mood"
  | "joke"
  | "who"
  | "can"
  | "real"
  | "myself"
  | "company"
  | "praise"
  | "sorry"
  | "fine";

const TALKS: readonly (readonly [talk: Talk, pattern: RegExp])[] = [
  [
    "mood",
    /^(?:(?:hi|hello|hey) (?:there )?)?(?:how (?:are|is) (?:you|it going|things|your day|life)(?: (?:doing|going|today))*|what is up|whats up|sup|you ok(?:ay)?)(?: today)?$/,
  ],
  [
    "hello",
    /^(?:(?:hi|hello|hey|hiya|howdy|greetings|yo|heya|hullo|morning|evening|afternoon|good (?:morning|afternoon|evening|day))(?: (?:there|again|all|everyone|you|friend|mate|team|bot))*)+(?: (?:nice|good) to meet you)?$/,
  ],
  [
    "thanks",
    /^(?:ok(?:ay)? )?(?:great |perfect |cool |super |awesome )?(?:(?:many |much )?(?:thanks|thank you|thx|ty|cheers|ta|appreciate it|much appreciated|i appreciate (?:it|that))(?: (?:so|very|a) (?:much|lot))?(?: (?:for (?:that|your help|the help|everything)|mate|again|a (?:lot|bunch|million)|you (?:are|re)? ?(?:great|a star)))*)+$/,
  ],
  [
    "bye",
    /^(?:ok(?:ay)? )?(?:(?:good ?bye|bye|see (?:you|ya)|later|cya|ciao|farewell|take care|good night|have a (?:good|nice|great) (?:day|one|evening|weekend)|talk (?:to you )?(?:later|soon)|that is all|that will be all)(?: (?:then|now|for now|later|soon|bye|thanks|thank you))*)+$/,
  ],
  ["joke", /\b(?:a|another|any|some|good|funny) jokes?\b|^(?:joke|make me laugh|say something funny|be funny)$/],
  [
    "real",
    /^(?!(?:what|when|where|how|which|show|chart|list) ).*\b(?:is|are) (?:this|that|it|these|you|the|my|all|any)(?: \w+){0,4} (?:real|really real|fake|simulated|simulation|made up|genuine|actual|human|a (?:human|bot|robot|machine|person|real \w+|computer|demo)|an? ai|ai|demo|invented|fictional|chatgpt|true|legit)(?: (?:data|numbers|figures|person|money|account|customer|company|bank|human|or \w+|\w+))*$|^(?:real|is it real|are you (?:for )?real|am i real|am i talking to (?:a|an) \w+(?: \w+)?|who made you|is any of this real)$|\breal data\b|\b(?:real|actual|live) (?:customer|person|money|numbers|figures) or\b/,
  ],
  [
    "who",
    /^(?:and )?(?:who|what) (?:are|r) you(?: exactly| then| anyway)?$|^what is your (?:name|job|role)$|^(?:tell me (?:a bit )?about |introduce )yourself$|^who am i (?:talking|speaking|chatting) (?:to|with)$|^(?:do you|have you got) (?:have )?a name$/,
  ],
  [
    "can",
    /^(?:what|how) (?:else )?(?:can|could|do) you (?:do|help|answer|help me|assist|tell me|show me|know)(?: (?:with|for me|me|about|on|me with|about me))*(?: (?:here|today|then))?$|^what (?:can|could|should) i (?:ask|do|say)(?: you)?(?: (?:here|about))?$|^(?:help|help me|i need help|options|menu|commands|what now|what are my options|capabilities|how does this work|what do you (?:do|know))$/,
  ],
  ["myself", /^(?:who am i|what is my name|do you know (?:me|who i am|my name)|whats my name)$/],
  [
    "company",
    /^(?:what|which|who) (?:is|are) (?:this|the|your) (?:company|business|place|firm|bank|shop)(?: called| name)?$|^(?:tell me about|about) (?:the|this|your) (?:company|business|place)$|^where am i$/,
  ],
  [
    "praise",
    /^(?:(?:you(?: are)?|that is|this is|it is|very|so|pretty|really) )*(?:great|awesome|amazing|nice|cool|perfect|excellent|brilliant|wonderful|fantastic|lovely|good|well done|good (?:job|bot|work)|impressive|love it|wow|i love (?:it|this|you))(?: (?:job|work|bot|one))?$/,
  ],
  [
    "sorry",
    /^(?:you are |this is |that is )?(?:wrong|stupid|bad|terrible|useless|not (?:right|helpful|true)|rubbish|awful|annoying|dumb)(?: bot)?$/,
  ],
  [
    "fine",
    /^(?:ok|okay|k|yes|yep|yeah|no|nope|sure|fine|alright|right|got it|i see|understood|never ?mind|nothing|no thanks|no thank you|not now|maybe|hm+|hmm)$/,
  ],
];

const JOKES = [
  "Why did the spreadsheet go to therapy? Too many unresolved cells.",
  "I would tell you the one about the open tab, but somebody would have to close it.",
  "Our books and I have a lot in common: we both like it when things add up.",
  "I asked the calendar for a day off. It said its days are numbered.",
];

/** Hears small talk. @param words the words of what was said, as `wordsIn` writes them */
export function talkIn(words: readonly string[]): Talk | undefined {
  if (words.length > 14) return undefined;
  const line = words.join(" ").replace(/ please$/, "");
  return TALKS.find(([, pattern]) => pattern.test(line))?.[0];
}

/** Whom the assistant speaks for and to. */
export type Speaker = {
  readonly company: string;
  readonly tagline: string;
  readonly name: string;
  readonly customer: string;
  readonly can: string;
};

/** Answers small talk. */
export function sayTalk(talk: Talk, { company, tagline, name, customer, can }: Speaker): string {
  const first = name.split(" ")[0] ?? name;
  switch (talk) {
    case "hello":
      return `Hello ${first}, welcome to ${company}. ${can}`;
    case "thanks":
      return `You're welcome, ${first}. Anything else I can look up?`;
    case "bye":
      return `Goodbye, ${first}. ${company} is here whenever you need us.`;
    case "mood":
      return `All well here at ${company}, thank you. What can I look up for you, ${first}?`;
    case "joke":
      return JOKES[hash(company) % JOKES.length] ?? "";
    case "who":
      return `I'm the assistant of ${company}, here for you as our ${customer}. ${can}`;
    case "can":
      return can;
    case "real":
      return `This is a demonstration: ${company}, its ${customer} and every figure here are simulated.`;
    case "myself":
      return `You are ${name}, our ${customer}.`;
    case "company":
      return tagline === "" ? `This is ${company}.` : `This is ${company}: ${tagline}.`;
    case "praise":
      return `Thank you, ${first}. What else would you like to see?`;
    case "sorry":
      return `I'm sorry about that, ${first}. ${can}`;
    case "fine":
      return `Very well, ${first}. ${can}`;
  }
}
