/**
 * Reads which business is meant from the words behind "you're": "a florist called Rose & Thorn, please" is the florist
 * Rose & Thorn. Takes everyday talk ("right about that", "welcome") for talk, not for a business.
 * Whether such a business exists, and what it does, is decided elsewhere.
 */
import { name } from "./text.ts";

/** What the words say. */
export type Reading =
  | { readonly kind: "named"; readonly business: string; readonly company: string | undefined }
  /** No business is named at all. */
  | { readonly kind: "missing" }
  /** Something is said that is no business. */
  | { readonly kind: "talks" };

/** UTF-16 units that are read: business and company have at most 60 graphemes each. */
const CLIP = 400;

/** What comes before a name; a name in quotes needs nothing before it but a business: `a hotel "The Grand"`. */
const CALLED =
  /(?<![\p{L}\p{N}"“„«'‘-])(?:(?:and |which is |that is |that['’]s )?(?:called|named|known as|by the name(?: of)?|with the name(?: of)?)|namens|genannt|mit (?:dem )?Namen|(?:die|der|das) heißt|(?:appelée?|nommée?|qui s['’]appelle)|(?:llamad[oa]|que se llama)|(?:chiamat[oa]|di nome|che si chiama)|(?:genaamd|die heet|met de naam)|(?:chamad[oa])|(?:and )?(?:your|whose|its) name is)(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?<!(?:^| )(?:an?|the|my|our|now|like)) (?=["“„«「『])/iu;

/** "Contoso, a bank"; in "a bakery, a big one" there is no name. */
const APPOSITION = /^(?!an? |the |my |our )([^,]+), (?=an? )(.+)$/i;

/** A name in quotes; a single quote between letters closes nothing, "Rosie's" has one. */
const QUOTED = /^["“”„‟«»「『]([^"“”„‟«»」』]+)["“”„‟«»」』]|^['‘’‚‹](.+?)['’‘›](?![\p{L}\p{N}])/u;

/** All that cannot begin a name; "$5 Pizza" and "&pizza" can. */
const LEADING_MARKS = /^(?:(?![$&][\p{L}\p{N}])[^\p{L}\p{N}])+/u;
/** All that cannot end a name outside quotes; "C++" can. */
const TRAILING_MARKS = /[^\p{L}\p{N}\p{M}+]+$/u;

/** Small words before a business, as typed: "Just Eat" keeps its first word. */
const ARTICLE =
  /^(?:[Aa]n?|AN|[Tt]he|THE|[Mm]y|MY|[Oo]ur|OUR|[Yy]our|his|her|its|their|some|some sort of|some kind of|like|just|now|officially|actually|basically|really|another|kind of|sort of)(?:\s+|$)/;

/** Where a sentence ends. */
const SENTENCE_END = new RegExp(
  [
    String.raw`;|[!?…](?=\s)`,
    // a full stop, but not that of "St. Mary's", "J. Smith" or "1. FC"
    String.raw`(?<!(?:^|[\s.])(?:\p{L}|St|Dr|Mr|Mrs|Ms|Mt|Ft|Jr|Sr|Inc|Co|Corp|Ltd|Bros|No)|^\d{1,2})\.(?=\s)`,
    String.raw`,?\s(?:and|so|but)\s(?=(?:[Ii]|you|we|show|tell|give|let|from)\b)`,
    String.raw`,\s(?=(?:no|wait|sorry|actually|[Ii]|[Ii]['’]m|you|show|tell|give|let|what|how|can|could|ok|okay|so|right|please|thanks|now)\b)`,
  ].join("|"),
  "u",
);

/** Politeness at the end. */
const POLITE =
  /[\s,.!?…:–—-]+(please|pls|plz|now|right now|today|for today|thanks|thank you|thx|for me|for us|ok|okay|then|instead|again|alright|will you|would you|from now on|bitte|jetzt|s['’]il (?:te|vous) pla[iî]t|maintenant|por favor|ahora|per favore|per piacere|adesso|alsjeblieft|alstublieft|agora)$/i;

/** Words that are talk when they stand alone or go on as in "right about that". */
const TALK_WORDS =
  "absolutely|alive|amazing|annoying|awesome|back|bad|beautiful|best|better|boring|brilliant|broken|busy|careful|clever|cool|correct|crazy|cute|" +
  "done|dumb|early|excellent|fabulous|fantastic|fast|fine|fired|first|free|friend|best friend|fun|funny|genius|glad|gone|good|gorgeous|great|happy|here|hero|" +
  "hilarious|hired|honest|idiot|impressive|incredible|joke|kidding|joking|kind|late|legend|lifesaver|live|lost|lovely|lucky|mad|magic|man|mean|mistaken|nice|ok|okay|on|" +
  "out|patient|perfect|please|polite|quick|quiet|ready|right|rude|sad|safe|serious|set|silly|slow|smart|sorry|star|stupid|super|sure|sweet|terrible|there|" +
  "tired|true|ugly|up|useful|useless|weird|welcome|wise|wonderful|wrong|not|well|everything|nothing|something|nobody|everybody|it|one";

/** Words that begin talk whatever follows. */
const TALK_STARTS =
  "being|going to|gonna|supposed to|able to|allowed to|about to|doing|having|talking|saying|telling|asking|looking|making (?:me|it|a|this|that|fun)|getting|" +
  "coming|listening|trying|using|taking|lying|so|too|in|on|at|up|out|off|from|with|of|for|to|as|because|if|what|who|whom|where|when|why|how|that|this|these|it|he|she|they|we|i|i['’]m|there|here";

const ADVERBS = "so|really|very|too|all|always|quite|pretty|absolutely|totally|not|never";
/** Words with which talk goes on: "great at this". "Great bank" is a bank. */
const GOING_ON =
  "about|again|and|as|at|but|by|enough|for|from|i|if|in|it|more|now|of|on|that|the|then|there|this|to|today|too|when|with";
const TALK = new RegExp(
  `^(?:(?:${ADVERBS}) )*(?:(?:${TALK_WORDS})(?:$|,| (?:${GOING_ON})(?: |$))|(?:${TALK_STARTS})(?: |$))`,
  "i",
);

/** Two capitalised words are a name: "Great Clips", "At Home". */
const TITLE = /^\p{Lu}\S*\s+\p{Lu}\p{Ll}/u;

/** "IT" is a trade, and "it" before what firms are called; before anything else it is talk. So are "in flight" and "off road", and a man with a van. */
const TRADES =
  /^(?:IT \p{L}?\p{Ll}|man with an? (?:van|truck)|(?:out of home|on call|on demand|on site|in flight|in home|at home|off road|off grid) \p{L}|it[ -](?:compan|firm|service|support|consult|help ?desk|department|provider|startup|shop|agency|outsourc|security|business|staffing|training|repair|solution|vendor|specialist|recruit|reseller))/u;

/**
 * Reads which business is meant.
 *
 * @param words what stands behind "you're": one line, cleaned by `name`
 * @returns `named` with business and company in their own spelling, at most 60 graphemes each, free of markup
 */
export function readBusiness(words: string): Reading {
  const line = words.slice(0, CLIP);
  if (isTalk(describe(line))) return { kind: "talks" };
  const { what, company } = partName(line);
  const business = describe(what);
  if (!business && !company) return { kind: "missing" };
  return { kind: "named", business: business || company, company: company || undefined };
}

/** Parts what the business is from what it is called. */
function partName(line: string): { readonly what: string; readonly company: string } {
  const called = CALLED.exec(line);
  if (called) {
    const end = called.index + called[0].length;
    return { what: line.slice(0, called.index), company: readName(line.slice(end)) };
  }
  const [, company = "", what = line] = APPOSITION.exec(line.replace(LEADING_MARKS, "")) ?? [];
  return { what, company: tidy(company) };
}

function isTalk(what: string): boolean {
  return TALK.test(what) && !TITLE.test(what) && !TRADES.test(what);
}

/** "my bank, please" is "bank". */
function describe(words: string): string {
  let rest = words.replace(LEADING_MARKS, "");
  while (ARTICLE.test(rest)) rest = rest.replace(ARTICLE, "").replace(LEADING_MARKS, "");
  return tidy(rest);
}

/** A closing quote ends a name; without quotes it goes to the end of the sentence, less politeness. */
function readName(words: string): string {
  const rest = words.replace(/^[\s,:.–—-]+/, "");
  const quoted = QUOTED.exec(rest);
  return name(quoted?.[1] ?? quoted?.[2] ?? "") || tidy(rest.replace(LEADING_MARKS, ""));
}

/** Cuts at the end of the sentence, drops politeness and loose marks. */
function tidy(words: string): string {
  const end = words.search(SENTENCE_END);
  let rest = (end < 0 ? words : words.slice(0, end)).replace(TRAILING_MARKS, "");
  for (let polite = POLITE.exec(rest); polite && !isPartOfName(polite); polite = POLITE.exec(rest)) {
    rest = rest.slice(0, polite.index).replace(TRAILING_MARKS, "");
  }
  return name(rest.includes("(") && !rest.includes(")") ? `${rest})` : rest);
}

/** "USA Today" ends in a capital letter and has no comma before it. */
function isPartOfName([tail, word = ""]: RegExpExecArray): boolean {
  return /^\s\p{Lu}\p{Ll}/u.test(tail) && tail.length === word.length + 1;
}
