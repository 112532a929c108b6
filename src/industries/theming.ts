/**
 * Lays a theme over the mode of a known trade: a hotel for vampires stays a hotel, its tabs, sums and rules untouched, while
 * its rows, places, standings, titles and names speak of vampires. It finds the theme in the user's words, and guesses no trade.
 */
import type { Mode } from "../core/mode.ts";
import { hash } from "../core/seed.ts";
import { kindNamed } from "./businesses.ts";
import { titled } from "./family.ts";
import { capitalised, kindKey } from "./fold.ts";
import { type Cast, cast } from "./recasting.ts";
import { type Theme, themeNamed } from "./theme.ts";

/** A theme in a phrase, the phrase without it, and as it might be said too: "vampire hotel" of "hotel for vampires". */
export type Themed = { readonly theme: Theme; readonly trade: string; readonly turned: string };

/** Words of a theme's longest name. */
const LONGEST = 4;

/** Letters that are read of a phrase. */
const LETTERS = 200;

/** Words that only join a theme to its trade. */
const JOINTS = new Set(
  "a an the for of by with in on at under inside from to and who that are is run owned led operated staffed only themed friendly style inspired where people client customer my our made".split(
    " ",
  ),
);

/** Names that are part of another thing before these words: ice cream is not made of ice. */
const PARTS =
  /^(?:ice (?:cream|rink|hockey|skat|machine|sculpt|vend|cube|pop|climb|fish|lolly|tea)|ghost (?:writ|kitchen|pepper|town|train|hunt)|fairy (?:light|cake|bread)|monster truck|horse rac|baby(?:sit| sit| shower)|(?:baby|dog|cat|horse|bird) photo|dog sled|cloud (?:account|backup|comput|consult|engineer|gam|host|kitchen|migrat|phone|secur|serv|soft|stor)|bird watch|space (?:heat|plann|sav)|cat (?:scan|cafe)|dragon (?:fruit|boat)|angel invest|royal mail|pirate radio|bear market|moon cake|lion danc|giant pumpkin|deep sea (?:min|fish|div)|submarine sandwich)/;

/** What ends in a name of a theme and is something else: "coworking space", "dry ice". */
const ENDS =
  /(?:(?:work|working|office|event|storage|art|maker|parking|green|retail|play|living|outdoor) space|(?:dry|shaved|crushed|black) ice)$/;

/** Trades that are of whatever stands before them: a gnome shop sells gnomes, and "rent-a-grandma" hires them out. */
const OF_ANYTHING =
  /^(?:(?:rent|rental|hire|shop|store|factory|maker|manufacturer|company|brand|removal|repair|tour|startup|supply|base|agency|service|club|union|seller|dealer)(?: |$))+$/;

/** Tells whether a name in a phrase is not whom the trade is for: the head of it, "clown for parties", or its end, "sea monster". */
function isMeantElsewise(words: readonly string[], at: number, size: number): boolean {
  const last = at + size === words.length;
  if (at === 0) return /^(?:for|of|in|at|with|on|from)$/.test(words[size] ?? "");
  return last && !JOINTS.has(words[at - 1] ?? "") && !/^(?:under|upside|in )/.test(words.slice(at).join(" "));
}

/** Trades that have such things themselves: there are robots in any laboratory, and cats at any vet's. */
const NEVER = new Set(["fantasy", "veterinary", "none", "general"]);
const TECHNICAL = new Set("software consulting science telecom manufacturing homeservices utility mining".split(" "));
/** Trades of which no beast, baby or toy is a usual customer. */
const UNUSUAL = new Set(
  (
    "banking insurance airline law accounting lodging fitness realestate investment media foodservice rail travel " +
    "publicservice telecom events agency consulting gaming software"
  ).split(" "),
);

/** Trades that keep, sell or are about all sorts of beasts and things. */
const KEEPING = new Set(
  "farm museum nonprofit grocery retail bakery manufacturing trade science homeservices media travel gaming sport".split(
    " ",
  ),
);

/** Trades that no baby is thought to be a customer of. */
const GROWN = new Set(
  "banking insurance airline law accounting lodging realestate investment telecom agency consulting".split(" "),
);

/** Tells whether a theme is laid over the businesses of a family, or is what they are about anyway. */
export function suits({ sort }: Theme, family: string): boolean {
  if (sort === "quality" || sort === "any") return family === "veterinary" || !NEVER.has(family);
  if (NEVER.has(family)) return false;
  if (sort === "small") return UNUSUAL.has(family);
  if (sort === "baby") return GROWN.has(family);
  if (sort === "edible" && /^(?:foodservice|services)$/.test(family)) return false;
  return sort === "tech" ? !TECHNICAL.has(family) : !KEEPING.has(family);
}

/** Somebody's own name: nobody at Royal Oak Bank or the Golden Dragon need be royal, or a dragon. */
const PROPER = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|\d\S*|&|of|the|and|for))+$/u;
/** Words of a theme that many a business is named for. */
const HERALDIC =
  /^(?:royal|princess|angel|heavenly|celestial|olympian|moon|lunar|mars|space|orbital|galaxy|galactic|viking|norse|valhalla|knight|castle|roman|spartan|giant|titan|zen|retro|gothic|dragon|unicorn|pegasus|phoenix|mermaid|siren|pirate|cowboy|samurai|wizard|volcano|lava|desert|jungle|rainforest|glacier|arctic|polar|cloud|quantum|ai|ice|steampunk)$/;

/** Finds the theme that a business's words name, beside its trade. @param business as the user called it */
export function themeIn(business: string): Themed | undefined {
  const said = business.slice(0, LETTERS);
  const plain = kindKey(said);
  const words = plain.split(" ");
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const name = words.slice(at, at + size).join(" ");
      const theme = themeNamed(name);
      const behind = words.slice(at).join(" ");
      if (!theme || PARTS.test(behind) || ENDS.test(words.slice(0, at + size).join(" "))) continue;
      if (isMeantElsewise(words, at, size)) continue;
      const trade = tradeOf([words.slice(0, at), words.slice(at + size)]);
      const turned = `${name} ${trade}`;
      if (PROPER.test(said) && (turned !== plain || HERALDIC.test(name))) continue;
      if (OF_ANYTHING.test(trade)) continue;
      if (trade !== "" && !isTrade(theme, plain) && !isTrade(theme, turned)) return { theme, trade, turned };
    }
  return undefined;
}

/** Tells whether theme and trade together are a trade that is known: a dragon stable, a dog hotel, a robot clinic. */
function isTrade(theme: Theme, name: string): boolean {
  const found = kindNamed(name);
  if (!found || found.hint) return false;
  return theme.sort === "small" || !suits(theme, found.kind.family);
}

/** What is left of a phrase without its theme, any other theme and what joined them: "a bank run by goblins" is a bank. */
function tradeOf([before, behind]: readonly [readonly string[], readonly string[]]): string {
  const bare = (words: readonly string[]) => {
    const from = words.findIndex((word) => !JOINTS.has(word));
    const to = words.findLastIndex((word) => !JOINTS.has(word));
    return from < 0 ? [] : words.slice(from, to + 1);
  };
  const owner = (words: readonly string[]) => (words[0] === "s" ? words.slice(1) : words);
  return [...bare(before), ...bare(owner(behind))].join(" ");
}

/** Letters of a trade's name that still go into a company's. */
const TRADE = 20;

/** Picks one by a text: the same for the same text. */
function chosen(all: readonly string[], by: string, otherwise: string): string {
  return all[hash(by) % all.length] ?? otherwise;
}

/** The name over the door: the theme's, and what is done there. */
function companyOf({ theme, trade }: Themed, by: string): string {
  const first = chosen(theme.companies, by, "");
  return trade.length <= TRADE ? `${first} ${capitalised(trade)}` : first;
}

/** What a theme recasts a mode with; what is said of many an ordinary business it says of every other thing. */
function castOf(theme: Theme): Cast {
  return { ...theme, every: theme.sort === "quality" ? 2 : 4 };
}

/** An id that is shorter than what was said: every button carries it, and a themed card is large enough. */
function idOf({ id }: Mode, theme: Theme, by: string): string {
  const trade = id.replace(/^local:/, "").replace(/:.*$/, "");
  return `local:${trade.includes("/") ? trade : `${trade}/${trade}`}:${theme.id}-${hash(by).toString(36)}`;
}

/** Lays a theme over the mode of its trade. @param business what the user called it */
export function laidOver(mode: Mode, themed: Themed, business: string): Mode {
  const { theme } = themed;
  const by = business.toLowerCase();
  return {
    ...cast(mode, castOf(theme)),
    id: idOf(mode, theme, by),
    name: business,
    industry: `${titled(theme.word)} ${mode.industry.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`,
    company: companyOf(themed, by),
    tagline: chosen(theme.taglines, by, mode.tagline),
    colour: chosen(theme.colours, by, mode.colour),
    icon: theme.icon,
    customer: `${theme.word} ${mode.customer}`,
    guidance: `${mode.guidance} The business is a ${theme.word} one: let a word of that show now and then, never in a figure.`,
    origin: "local",
  };
}
