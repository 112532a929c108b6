/**
 * The English that questions are asked in, as lists: what is asked for, what says nothing, and which words stand for which
 * words of a business. No business is named here.
 */

/** What words ask for. */
export type Role =
  | "chart"
  | "donut"
  | "bars"
  | "count"
  | "amount"
  | "sum"
  | "average"
  | "highest"
  | "lowest"
  | "last"
  | "next"
  | "oldest"
  | "by"
  | "compare"
  | "when"
  | "time"
  | "who"
  | "where"
  | "change"
  | "left"
  | "progress"
  | "share"
  | "spend"
  | "ahead"
  | "lately"
  | "all"
  | "which";

/** The phrases of each role, commas between; longer ones are looked for first. */
export const PHRASES: readonly (readonly [role: Role, phrases: string])[] = [
  [
    "chart",
    "chart, graph, plot, diagram, trend, trends, over time, line chart, line graph, area chart, visualise, visualize, month by month, picture of, draw, draw me a line, line of, timeline",
  ],
  ["donut", "pie, pie chart, pie graph, donut, doughnut, donut chart, pie diagram"],
  ["bars", "bar, bars, bar chart, bar graph, column chart, column, columns, histogram"],
  [
    "count",
    "how many, number of, count, count of, count up, how many times, how often, what number of, amount of times",
  ],
  [
    "amount",
    "how much, what amount, how big, how large, how high, how low, how expensive, what does it cost, how costly",
  ],
  [
    "sum",
    "total, sum, in total, altogether, in all, all together, all up, combined, add up, sum up, totals, together, all told, overall",
  ],
  ["average", "average, mean, on average, typical, typically, usually, averages"],
  ["highest", "biggest, largest, highest, most expensive, priciest, greatest, costliest, dearest, top, the most"],
  ["lowest", "smallest, lowest, cheapest, least expensive, least, the least, tiniest"],
  ["last", "last, latest, most recent, newest, recent, recently, most recently, previous"],
  ["next", "next, upcoming, coming up, soonest, nearest, future, coming, forthcoming, following"],
  ["oldest", "oldest, earliest, very first"],
  [
    "by",
    "by, per, each, for each, split, broken down, break down, breakdown, breakdown of, grouped by, split up, sorted by, divided by",
  ],
  [
    "compare",
    "compare, plus, versus, vs, difference between, compare to, compared with, against, stack up, side by side",
  ],
  ["when", "when, how long, what day, what date, which day, which date, how soon, when's, how long until, due date"],
  ["time", "what time, at what time, which time"],
  ["who", "who, whom, whose, who's, which person"],
  ["where", "where, which location, what location, which place, what place"],
  [
    "change",
    "change, going up, gone up, going down, gone down, go up, go down, went up, went down, up or down, develop, grow, rise, risen, rising, fall, fallen, falling, increase, increased, decrease, decreased, improve, improved, improving, getting better, getting worse, doing, doing well, evolved, moved, trending, history, drop, dropped, dropping, dip, dipped, climb, climbed, climbing, shrink, shrunk, shrinking, growing, declined",
  ],
  [
    "left",
    "left, remaining, remain, remains, left over, still have, saved up, put away, put aside, available, to spare, leftover",
  ],
  [
    "progress",
    "on track, am i close, close to, near to, so far, how far, how close, progress, towards, toward, along, how far along, on target, on course",
  ],
  ["share", "share, percent, percentage, proportion, what part, how much of, fraction"],
  ["spend", "spend, pay, buy, cost, fork out, shell out, expense, purchase, charge, charged, costing, blow"],
  [
    "ahead",
    "anything due, coming up, what is coming up, what is next, upcoming, scheduled, planned, ahead, on the calendar, on my calendar, calendar, agenda, diary, in the diary, on the books, whats next, on the horizon, due, anything on, anything booked, anything planned, anything scheduled, schedule, plans, to do, on my plate, in store, soon",
  ],
  [
    "lately",
    "happen, happened, new, whats new, news, activity, recent activity, latest activity, going on, lately, recently, been up to, updates, update, what did i miss, catch me up, anything new, up to speed",
  ],
  ["all", "all, every, everything, whole, entire, full, complete"],
  ["which", "which, what kind, what kinds, what sort, what sorts, what type, what types, which ones"],
];

/** Words that say nothing of what is asked. */
export const FILLERS = new Set(
  `a an the this that these those it its they them he she his her i me my mine we us our ours you your yours myself
am is are was were be been being do does did done doing have has had having will would can could shall should may might must
what so and or but if then than as of to in on at for from with about into onto up out off by over under within via through during around
please thanks thank thx ta cheers hello hi hey good morning afternoon evening there dear ok okay well um uh hm oh yes yeah yo sir madam
tell show give get list see view display find look check pull bring fetch let lets know want wanted need needs like love wish wonder wondering curious
question quick quickly quickly just maybe perhaps possibly actually really basically simply kindly exactly precisely roughly approximately approx
currently current right now presently moment still yet already again also too please ever far date today
say said ask asking wanna gonna gotta got think thinking believe remember remind forgot forget sure guess hoping hope trying try able possible
some any anything something thing things stuff one ones here with us place here company business shop
details detail info information overview summary data record records file entry entries on-file figure figures value values level
account accounts status please mate buddy pal quick sorry excuse pardon bit little much lot help helping happen be see
screen dashboard page tab card which how who when where make made makes take took taken put going go come came keep kept set
currently total's idea clue honestly literally kind sort people person folks customer client member patient guest because since while
pretty looking seeing talk talking speak tomorrow's let's other hand end run through give rundown lowdown scoop deal situation story
arrive arrived land landed post posted clear cleared received hit size pot pots guests patients clients customers members permonth peryear near nearby wot wots cud wud shud gimme lemme hows tel guys folks fella yall mine ours went across leave leaves leaving begin begins start starts starting depart departs gave given membership collected gathered accumulated earned since's under standing stand stands sitting sit sits name called time times day days back rn tho though lol asap btw fyi um erm innit pal bro dude sir ya`
    .split(/\s+/)
    .filter((word) => !/^(?:not|no|never|without|except|excluding|other|under)$/.test(word)),
);

/** Words that say only what a value counts in, and so name nothing by themselves. */
export const OF_MONEY = new Set(
  "money dollar buck cash balance amount cost price value account funds fund usd figure fee".split(" "),
);
/** Words that say only that a day or time is meant. */
export const OF_DATES = new Set(
  "date day due on time when month year expected scheduled at hour clock start".split(" "),
);
/** Words that say only that a number is meant. */
export const OF_COUNTS = new Set("number count total many point times amount balance".split(" "));
/** Words that say only that a name or a code is meant. */
export const OF_TEXT = new Set("name id number code called reference who identity title use using prefer".split(" "));
/** Words that say only that a name without digits is meant. */
export const OF_NAMES = new Set("name called who identity title use using prefer".split(" "));
/** Words that say only that a share is meant. */
export const OF_SHARES = new Set("percent percentage share rate proportion much part use progress".split(" "));

/** Label words that carry less than others. */
export const HALF = new Set("date number amount value".split(" "));

/** Label words that carry little: a label is known without them. */
export const LIGHT = new Set(
  `many much you me still your my the of in a an to for at on with by from all it is its and out up this month year 30 day per over under who what
where how so far here us our has asks cubic feet lb lately here's today these card's`.split(/\s+/),
);
