/**
 * Turns of phrase for how something stands, where it goes and what it is measured by: "did it go through", "where does my
 * money go". Data for `turns.ts`, which knows how they are read.
 */

/** What is said, and the words it means; "$1" in them is the first group. */
export type Turn = readonly [said: RegExp, meant: string];

/** Those of how things stand. */
export const CIRCUMSTANCES: readonly Turn[] = [
  // How it stands with one thing.
  [
    /^(?:so )?(?:did|has|have|is|was|are) (?:my|the|our|that) (?:last |latest |recent )?(claim|order|application|request|payment|refund|delivery|shipment|package|parcel|case|ticket|return|repair|booking|loan|visa|permit)s? (?:ever |even |been |already |now |yet |still )*(?:(?:go|went|gone|come|came|get|got|gotten|been) )?(?:through|approved?|accepted?|processed|paid(?: out)?|settled|closed|decided|resolved|ship(?:ped)?|dispatched|delivered|arrived?|done|sorted|finished|ready|out|complete|completed|confirmed|received|pending|reviewed|denied|rejected|declined|there|here)(?: yet| already| now| or not)*$/g,
    "latest $1 standswhere",
  ],
  [
    /^(?:so )?(?:where is|wheres|what is (?:happening|going on|up|new) (?:with|on)|what about the status of|any (?:news|update|updates|word|progress) (?:on|about|with|for)|hows|how is) (?:my|the|our|that) (?:last |latest )?(claim|order|application|request|delivery|shipment|package|parcel|case|ticket|return|repair)(?: (?:going|coming along|coming|doing|now|at|right now))*$/g,
    "latest $1 standswhere",
  ],
  [
    /^is (?:my|the|our) (membership|pass|policy|contract|subscription|plan|warranty|lease|card) (?:still )?(?:valid|active|good|current|in force|ok|running|on)(?: still| now)?$/g,
    "when does my $1 renew",
  ],
  [
    /\b(membership|pass|policy|contract|subscription|plan|warranty|lease) (?:is )?(?:up|over|done|running out)$/g,
    "$1 renew",
  ],
  // Where it goes, and since when it differs.
  [
    /^(?:show me )?where (?:does|do|is|did|has) (?:most of |all )?(?:my|the|our|all my|all the) money (?:go|going|gone|went|been going)(?: to)?(?: (?:each month|every month))?$/g,
    "chart spending by category",
  ],
  [
    /^what (?:do|did|am|have) (?:i|we) (?:been )?(?:spend|spent|spending) (?:the )?most(?: of my| of the)?(?: money)?(?: on)?$/g,
    "chart spending by category",
  ],
  [/\b(?:vs|versus|compared (?:to|with)|against|relative to|than) last month\b/g, "change last month"],
  [/(?<=\bbooks?\b.*)\b(?:do|have|did) (?:i|we) (?:have |got )?(?:still )?(?:checked )?out\b/g, "checkedout"],
  [/\b(?:per|each|a|every) (?:person|head|guest|capita)\b/g, "perperson"],
  [
    /\b(?:did|have|has) (?:i|we) (?:get |got |gotten |been |already been |just get )+paid\b(?! (?:out|back|for))/g,
    "any income",
  ],
  [
    /\b(?:eat|eating|ate|dine|dined|dining|meals) out\b(?: to eat)?|\b(?:takeaways?|takeouts?|restaurants)\b/g,
    "dining",
  ],
  [/\b(?:at|in) (?:the )?(?:supermarkets?|grocery stores?|grocers?)\b|\bfood shopping\b/g, "on groceries"],
  [
    /\b(?:till?|until|to|before|away from|short of) (?:a |my |the |one |i get a |i get my |get a |get my )*(?:next )?(?:free (?:one|\w+)|freebie|reward|gift card|gift|treat|next (?:level|tier|one))$/g,
    "progress",
  ],
  [/\bon (?:the|their|my) way\b/g, "on its way"],
  [/^(is|are) (?=.* (?:up|down)$)/g, "$1 change of "],
  [/\b(?:last|final) (?:4|four) (?:digits|numbers) of (?:my |the )?account\b/g, "account ending"],
  [
    /\b(?:counted|counts|went|gone|goes|applied) (?:toward|towards|to|against) (?:my |the )?deductible\b/g,
    "is deductible met",
  ],
  [/\b(?:thing|item) (?:that )?(?:i|we) (?:bought|purchased|paid for|spent on)$/g, "purchase"],
  [/\b(bills|payments) (?:are |still )*(?:left|to come|remaining|outstanding)\b/g, "upcoming $1"],
  [/^(?:is|was|are) (?=.* paid(?: yet| already)?$)/g, "ispaid "],
  [/\b(?:am|are) (?:i|we) saving\b/g, "have i saved"],
  [
    /\b(?:average |mean |typical )?(?:spend|spent|spending|amount|cost|price|value) (?:per|each|a) (transaction|order|visit|check|purchase|trip|ride|stay|flight|session|class|claim|shipment)\b/g,
    "average $1",
  ],
  [/\bam i ahead\b/g, "am i infront"],
  [/^what (?:is )?(?:the |today )?(?:date|day)(?: is it| is)?(?: today| now)?$/g, "calendarday"],
  [
    /\b(?:except|excluding|besides|without|other than|apart from|aside from|but not|that are not|are not|is not|not counting|not including|leaving out|minus)\b/g,
    "not",
  ],
  [/\bnet worth\b/g, "networth"],
  [/\bacross (?:all |both |all of )?(?:my |the )?accounts?\b/g, "in total"],
  [/\bdue first$/g, "due next"],
  [/\b(?:left )?(?:until|till?|before) (?:my |the )?deductible(?: is)? (?:met|reached|hit)\b/g, "of deductible left"],
  [
    /^(?:what|how much) (?:percent|percentage|share|part|much) of (?:my |the )?deductible (?:is|have i|did i|has been) (?:done|met|reached|used|paid)$/g,
    "how far along is my deductible",
  ],
  [/\bam i insured for (?:in total|altogether|overall)\b/g, "is total coverage"],
];
