/**
 * Turns of phrase that mean other words than they are made of: "run out" for "expire", "how long have I been with you" for
 * "since when". It works on words as `wordsIn` makes them, and knows nothing of the business.
 */

import { CIRCUMSTANCES, type Turn } from "./circumstances.ts";

/** What is said, and what it means, "$1" for the first group; the first that fits a place is taken, and each is tried once. */
const TURNS: readonly Turn[] = [
  ...CIRCUMSTANCES,
  // How long, since when.
  [
    /\bhow long (?:have|has|am|are) (?:i|we|my family) (?:been )?(?:a |an |your |one of your )?(?:(?:registered|enrolled|subscribed|insured|banking|shopping|coming|flying|riding|playing|working|training|member|customer|client|patient|signed up|loyal|going|doing business|around|on board|buying|living|staying) ?)*(?:(?:with|at|to|from|in|of|for) (?:you|you guys|here|this \w+|the \w+|us|yours)|here|now|already|a customer|a member|$)(?: guys| now)?/g,
    "customer since when",
  ],
  [
    /\bwhen did (?:i|we) (?:(?:first )?(?:join|sign up|register|enrol+|become (?:a |an |your )?\w+|start (?:coming|with you|here|banking|shopping)|open (?:my|the|an?) account|come (?:here )?first|begin))\b(?: (?:with )?(?:you|here|up))?/g,
    "customer since when",
  ],
  [/\bout of (?:my|our|your) (?:own )?pockets?\b/g, "out of pocket"],
  [/\bwhat (?:am i|are we) (?:covered|insured) (?:for|against)$/g, "show policies"],
  [
    /\b(?:left|remaining|available)(?: to (?:spend|use|charge))? on (?:my |the )?(?:credit )?card\b/g,
    "available credit",
  ],
  [
    /\bhow much (?:money|cash|funds) (?:do (?:i|we) have|have (?:i|we) got|have (?:i|we)|is there|is in my name)(?: (?:got|at the moment|right now|now|currently|in total|altogether|overall|here|with you|available))*$/g,
    "how much is total balance",
  ],
  // What is owed, and what can be spent.
  [/\b(?:still )?(?:have|need|got|left|open|remaining|supposed) to pay\b(?! (?:for|by|with|on|in)\b)/g, "owe"],
  [/\bto be paid\b/g, "owe"],
  [/\bam i in debt\b|\bin the red\b/g, "what owe"],
  [/\bdo you want from me\b/g, "do i owe"],
  [
    /\b(?:can|could) (?:i|we) still (?:charge|spend|borrow|put) on (?:my |the )?(?:credit )?card\b/g,
    "is available credit",
  ],
  [/\b(?:can|could) (?:i|we) still (?:charge|borrow)\b/g, "is available credit"],
  [
    /\b(?:room|space|headroom|credit) (?:is |do i have )?(?:left |remaining |still )*on (?:my |the )?(?:credit )?card\b/g,
    "available credit",
  ],
  [/\b(?:maxed out|used up) (?:is|are) (?:my |the )?(?:credit )?card\b/g, "percent is credit used"],
  [/\bdamage on\b/g, "balance on"],
  [/\bset(?:ting)? me back\b/g, "cost me"],
  [/\b(?:forked|shelled|laid) out\b/g, "spent"],
  [/\b(?:did|do) i (?:blow|splash|drop|burn|burn through|get through|go through)\b/g, "did i spend"],
  [/\bi (?:blew|splashed|dropped|burned)\b/g, "i spent"],
  [/\bgo(?:es|ne)? out\b(?= |$)(?! on)/g, "go out"],
  // Ends, refills, renewals.
  [
    /\b(?:pill|pills|med|meds|medicine|medicines|medication|medications|prescription|prescriptions|tablets|drugs) (?:run|runs|running|going to run) (?:out|low)\b/g,
    "next refill due",
  ],
  [/\b(?:run|runs|running|ran) (?:out|low)\b/g, "expire"],
  [/\b(?:up for renewal|come up for renewal|comes up for renewal)\b/g, "renew"],
  [/\b(?:good|valid) (?:until|till|through)\b/g, "expire"],
  [/\b(?:need|get|pick up|order) (?:more|another|new|some more) (?=med|pill|prescription|tablet|drug)/g, "refill "],
  // People.
  [
    /\bwho (?:is |are )?(?:looks?|looking|takes?|taking|cares?|caring) (?:after|care of|for) (?:me|us|my account|my stuff|my case|everything)\b/g,
    "who is my adviser",
  ],
  [
    /\bwho (?:do|should|can|could|would|shall|must|to) (?:i |we )?(?:call|contact|phone|ring|talk to|speak to|speak with|ask|turn to|email|reach|message|get hold of)(?: (?:here|if .*|when .*|about (?:this|it|that|things|problems)|with questions|for help|in case .*))?$/g,
    "who is my adviser",
  ],
  [
    /\b(?:family|regular|main|own|primary|general) (?:doctor|physician|practitioner|doc)\b|\bgp\b|\bpcp\b/g,
    "primary care",
  ],
  [/\b(?:point of contact|contact person|go to person)\b/g, "adviser"],
  // Amounts of insurance and care.
  [/\bhow much (?:am i|are we|is everything|do i have) (?:insured|covered)(?: for)?\b/g, "how much is total coverage"],
  [/\bexcess(?:es)?\b/g, "deductible"],
  [
    /\b(?:the )?most (?:that )?i (?:would |will |can |could |d )?(?:ever )?(?:have to |need to )?pay\b(?: (?:in|per) (?:a|one|the) year)?|\bmost id (?:ever )?(?:have to |need to )?pay\b(?: (?:in|per) (?:a|one|the) year)?/g,
    "out of pocket max",
  ],
  [
    /\b(?:till|until|before) (?:my |the )?(?:insurance|plan|cover|coverage|it) (?:kicks|kick|starts|start|comes|steps|takes) (?:in|over|paying|to pay)\b/g,
    "of deductible",
  ],
  [/\b(?:insurance|health|medical) plan\b/g, "plan"],
  [
    /\b(?:pick up|get|collect|fill) (?:my )?(?:pills|meds|medication|medicine|medicines|prescription|prescriptions)\b(?=$| at| from)/g,
    "pharmacy",
  ],
  [/\b(?:have|has|was|been) (?:i |we )?(?:been )?seen(?: for)?\b/g, "visits"],
  // Money words of a bank.
  [/\bche(?:qu|ck)e?ing\b|\bcheque account\b|\bcurrent a ?c(?:count)?\b/g, "checking"],
  [/\bstanding orders?\b/g, "scheduled transfers"],
  [/\bam i worth\b/g, "is my total balance"],
  [/\bhow rich (?:am i|are we)\b/g, "total balance"],
  [
    /\b(?:do|have) (?:i|we) (?:have |got |own )(?:in total|altogether|all together|overall|in all|all in all|all told)\b/g,
    "is total balance",
  ],
  [/\b(?:spend|spending|spent) more than (?:i |we )?(?:earn|make|get|bring in|earned|made|bring in)\b/g, "net"],
  [/\b(?:in the black|living within my means|breaking even|making or losing money|cash ?flow)\b/g, "net"],
  [
    /\b(?:put away|put aside|set aside|stashed|squirrelled away|tucked away) (?=this month|last month|lately|in the last)/g,
    "saved ",
  ],
  // Wedding, parcel, class.
  [/\b(?:big|special|great) day\b/g, "the date"],
  [/\b(?:said|say|saying) yes\b|\bhave accepted\b|\brsvp d?\b/g, "confirmed"],
  [/\b(?:not|nt) (?:answered|replied|responded|rsvp)\b(?: yet)?/g, "still to answer"],
  [/\b(?:licen[cs]e|number) plates?\b/g, "registration"],
  [/\bout for delivery\b/g, "on its way"],
  [/(?<=\bwhat (?:is|are) .{1,40}) worth$/g, ""],
  [/\bspending limit\b/g, "limit"],
  [
    /(?<=\bdeductible )(?:have i|did i) (?:used|use|gone through|paid|covered|eaten up)(?: already| so far| yet)*$/g,
    "have i met",
  ],
  // Rates and times.
  [/(?<=\bhow much (?:is|are) .{1,40}) worth$/g, ""],
  [/\b(?:charge|cost|bill|take|get) (?:me |us )?(?:an|per|by the|each|every) hour\b/g, "hourly rate"],
  [
    /(?<=\b(?:pay|cost|costs|charge|owe|premium|premiums|insurance|rent|dues|plan)\b.{0,40})\b(?:every|each|per|a) month\b(?! ago)/g,
    "permonth",
  ],
  [
    /(?<=\b(?:pay|cost|costs|charge|owe|premium|premiums|insurance|rent|dues|plan)\b.{0,40})\b(?:every|each|per|a) year\b(?! ago)/g,
    "peryear",
  ],
  [/\bhow long (?:did|do) (?:i|we)\b/g, "how long lasting"],
  [/\bcan (?:i|we) still (?:play|spend|claim|use|bet|gamble|get|take|order|give|have|book)\b/g, "is left"],
  [/\b(?:get|gets|getting) here\b|\bshows? up\b/g, "arrive"],
  [
    /^(?:so |and )?(?:did|have|has) (?:i|we) (?:yet |already )?(?:hit|reach|reached|meet|met|max(?:ed)? out|fill(?:ed)?(?: up)?)\b/g,
    "progress",
  ],
  [/\bgrocery (?:shop|shopping|store|run|runs)\b/g, "groceries"],
  [/\bdid i (?:get|score|receive) (?:on|for|in)\b/g, "is the grade of"],
  [/\bhow (?:heavy|much does \w+ weigh)\b/g, "weight"],
  [/\bsaved up(?: so far)?\b(?!.*\bsavings?\b)/g, "savings"],
  // What is usual.
  [/\bhow long is (?:my|the) (?:current )?streak\b/g, "how many in a row"],
  [
    /\b(?:money|cash|credit|much) (?:is |have i got |do i have )?(?:left |still )?on my (?:\w+ )?card\b/g,
    "much is card balance",
  ],
  [
    /\b(?:do|does|did|are) (?:you|they|your \w+) still (?:need|want|missing|waiting for)(?: from (?:me|us))?\b/g,
    "is missing",
  ],
  [
    /\b(?:normally|usually|always|typically|generally) (?:order|get|have|buy|drink|eat|take|ask for|go for)\b/g,
    "usual",
  ],
  [/\b(?:my|the) (?:favourite|favorite|fave|regular order|go to)\b/g, "usual"],
  [/\bturn(?:ed)? up\b|\bshow(?:n|ed|ing)? up\b/g, "attendance"],
];

/** Puts what is meant in the place of what is said. @param labels what stands in the business's own labels, which stays */
export function plainly(words: readonly string[], labels: string): string[] {
  const line = words.join(" ");
  const meant = TURNS.reduce(
    (text, [said, plain]) =>
      text.replace(said, (own: string, one: unknown) =>
        labels.includes(` ${own.trim()} `) ? own : plain.replace("$1", String(one)),
      ),
    line,
  );
  return meant === line ? [...words] : meant.split(" ").filter((word) => word !== "");
}
