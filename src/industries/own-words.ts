/**
 * Lets a business of which only the sort is known speak of itself: the user's own noun stands in its records, titles and
 * people. A glassblowing studio has glassblowing specialists, a kite shop kites. It guesses nothing of what the noun means.
 */
import { STYLES } from "./activity.ts";
import { tailFamily } from "./businesses.ts";
import { type Item, type Speciality, titled } from "./family.ts";
import { folded, singular } from "./fold.ts";
import { isSmall } from "./parts.ts";

/** Letters of a noun beyond which a row or a column's head would be too long. */
const LONGEST = 14;

/** Where a noun fits in: "Standard visit", "Yearly review", "First consultation". */
const PLAIN = /(?<=^|, )(First|Standard|Extended|Custom|Small|Yearly) (?=\p{Ll})/gu;

/** What a plain business of a sort has of any noun: templates for its items, and for some words. */
type Mould = {
  readonly items: readonly Item[];
  readonly words: Readonly<Record<string, string>>;
};

const SOFTWARE: Mould = {
  items: [
    ["* dashboard", "Insight", 140, 380],
    ["* records", "Core", 240, 620],
    ["* workflow", "Core", 180, 460],
    ["* alerts", "Insight", 60, 180],
    ["* mobile app", "Access", 90, 260],
    ["* forms and e-signature", "Access", 50, 150],
    ["* data import", "Platform", 110, 300],
    ["* reporting pack", "Insight", 120, 320],
  ],
  words: {
    issueA: "* export drops a column",
    issueB: "* search slow on Mondays",
    shipA: "* forecast",
    shipB: "Faster * search",
  },
};

const MOULDS: ReadonlyMap<string, Mould> = new Map([
  [
    "retail/shop",
    {
      items: [
        ["Handmade *", "Made by hand", 48, 120],
        ["Classic *", "Classics", 28, 74],
        ["Small *", "Classics", 14, 38],
        ["* starter set", "Sets", 36, 84],
        ["* gift box", "Sets", 42, 96],
        ["* care kit", "Care and repair", 12, 28],
        ["* repair", "Care and repair", 18, 44],
        ["Limited edition *", "Made by hand", 84, 180],
      ],
      words: { event: "* evening", service: "* repair" },
    },
  ],
  [
    "manufacturing/factory",
    {
      items: [
        ["Standard *, bulk", "Series", 640, 2100],
        ["Heavy-duty *, bulk", "Series", 980, 3100],
        ["Small *, bulk", "Series", 390, 1400],
        ["* prototypes", "Custom", 520, 1900],
        ["Custom *, small run", "Custom", 760, 2600],
        ["* parts", "Parts", 260, 980],
        ["* repair kits", "Parts", 240, 860],
        ["Export * crates", "Export", 1200, 3800],
      ],
      words: {
        stations: "* assembly 1, Cutting cell 2, Finishing line, Packing bay",
        tests: "* fit check, Load test, Finish inspection, Drop test",
      },
    },
  ],
  [
    "museum/museum",
    {
      items: [
        ["* collection tour", "Tours", 24, 36],
        ["* night, by lamplight", "Evenings", 48, 72],
        ["* workshop", "Workshops", 16, 26],
        ["General admission, two", "Admission", 36, 44],
        ["* history exhibition", "Exhibitions", 22, 32],
        ["Curator's * talk", "Talks", 18, 30],
        ["* drawing class", "Workshops", 28, 42],
        ["* film in the dome", "Dome films", 12, 18],
      ],
      words: {
        roster:
          "Ancient *: Origins hall; Record *: Great hall; Royal *: Treasury; Stolen *: Crime corner; Miniature *: Cabinet room; Modern *: New wing",
      },
    },
  ],
  ...["software/software", "software/saas", "software/apps"].map((plain) => [plain, SOFTWARE] as const),
  [
    "trade/wholesale",
    {
      items: [
        ["* cases, mixed", "Cases", 24, 42],
        ["* cartons, bulk", "Bulk", 38, 64],
        ["Premium *, by the case", "Premium", 44, 78],
        ["* pallet deal", "Bulk", 180, 320],
        ["* sample box", "Samples", 12, 24],
        ["Export *, by the crate", "Export", 58, 96],
        ["* accessories", "Accessories", 9, 18],
        ["Seasonal *, by the case", "Seasonal", 28, 52],
      ],
      words: { list: "price list", collected: "Rebate points" },
    },
  ],
  [
    "consulting/consultancy",
    {
      items: [
        ["* strategy", "Strategy", 2400, 6600],
        ["* cost review", "Operations", 1600, 4600],
        ["* audit", "Reviews", 1400, 4200],
        ["* training days", "Training", 900, 2900],
        ["* benchmark", "Reviews", 1100, 3400],
        ["* roadmap", "Strategy", 1900, 5400],
        ["* supplier search", "Sourcing", 1200, 3600],
        ["* pilot project", "Projects", 1800, 5200],
      ],
      words: { roleC: "* expert", logA: "* interview round", stepB: "* workshop" },
    },
  ],
  [
    "construction/builder",
    {
      items: [
        ["* site survey", "Planning", 400, 1200],
        ["* design drawings", "Planning", 700, 2200],
        ["* foundation", "Groundwork", 1400, 3800],
        ["* structure", "Structure", 2200, 4200],
        ["* installation crew", "Installation", 1200, 3400],
        ["* materials", "Materials", 900, 2600],
        ["* safety inspection", "Inspection", 300, 900],
        ["* repair work", "Repairs", 600, 1900],
      ],
      words: { roleB: "* specialist", visitA: "* inspection", visitB: "* delivery" },
    },
  ],
  [
    "science/laboratory",
    {
      items: [
        ["* analysis", "Analysis", 480, 960],
        ["* sample series", "Samples", 380, 840],
        ["* stress test", "Tests", 620, 1180],
        ["* field trial", "Trials", 900, 1900],
        ["* imaging run", "Imaging", 420, 880],
        ["* model fit", "Models", 360, 720],
        ["* prototype test", "Tests", 540, 1100],
        ["* replication study", "Trials", 520, 990],
      ],
      words: { nextList: "* trial slot, Cryostat cooldown, Peer review, * safety walk" },
    },
  ],
  [
    "publicservice/agencyOffice",
    {
      items: [
        ["* permit", "Permits", 120, 340],
        ["* license renewal", "Licenses", 60, 160],
        ["* registration", "Records", 80, 190],
        ["* inspection fee", "Inspections", 90, 220],
        ["* records request", "Records", 14, 46],
        ["* grant application", "Grants", 30, 90],
        ["* compliance filing", "Compliance", 70, 180],
        ["* appeal", "Appeals", 40, 120],
      ],
      words: {
        units: "* licensing bureau, * inspectors, Records bureau, Citizen helpdesk",
        dates: "* hearing, * inspection, Records appointment, Public comment day",
      },
    },
  ],
  [
    "nonprofit/tradeAssociation",
    {
      items: [
        ["Annual * membership", "Membership", 80, 190],
        ["* conference pass", "Events", 90, 240],
        ["* certification exam", "Certification", 110, 260],
        ["* seminar", "Education", 50, 130],
        ["* awards dinner seat", "Events", 70, 180],
        ["* yearbook listing", "Services", 24, 60],
        ["* standards handbook", "Services", 30, 80],
        ["* lobby fund", "Causes", 40, 110],
      ],
      words: { causes: "* policy committee, * standards board, * careers committee, Export committee" },
    },
  ],
]);

/** The noun of a business without "shop", "company" and the like; its last word if that is too long. */
function nounOf(business: string): string | undefined {
  const words = business.split(" ");
  const last = words.findLastIndex((word) => tailFamily(singular(folded(word))) === undefined);
  const bare = last < 0 ? words : words.slice(0, last + 1);
  return [bare.join(" "), bare.at(-1) ?? ""].find((noun) => noun !== "" && noun.length <= LONGEST);
}

/** Puts the user's noun into what a plain speciality says. Tabs and figures keep their labels. */
export function inOwnWords(speciality: Speciality<string>, business: string): Speciality<string> {
  const noun = nounOf(business);
  if (noun === undefined) return speciality;
  const put = (text: string) => text.replace(PLAIN, (_, plain: string) => `${plain} ${noun} `);
  const words = Object.entries(speciality.words).map(([word, text]) => [
    word,
    /^helpers?$/.test(word) ? `${noun} ${text}` : put(text),
  ]);
  return {
    ...speciality,
    words: Object.fromEntries(words),
    items: speciality.items.map(([what, ...rest]) => [put(what), ...rest] as const),
  };
}

/** The noun, unless it is one of the speciality's own names or says nothing by itself: "history museum", "new shop". */
function particularNoun(business: string, { names }: Speciality<string>): string | undefined {
  const noun = nounOf(business);
  const plain = noun === undefined ? [] : folded(noun).split(" ");
  const own = new Set(names.flatMap((name) => folded(name).split(" ")));
  const says = plain.every(
    (word) => !own.has(word) && !isSmall(word) && !STYLES.includes(word) && tailFamily(singular(word)) === undefined,
  );
  return says && noun !== undefined && /^[\p{L} -]+$/u.test(noun) ? noun : undefined;
}

/** Puts a noun where a mould has a star; it begins a text or an entry of a list with a capital. */
function cast(text: string, noun: string): string {
  return text.replaceAll(/(^|[,;] )\*|\*/g, (_, start?: string) => (start === undefined ? noun : start + titled(noun)));
}

/** Makes a plain shop, factory or museum one of the user's noun, unless it has no noun of its own. */
export function ofOwnNoun(family: string, speciality: Speciality<string>, business: string): Speciality<string> {
  const mould = MOULDS.get(`${family}/${speciality.id}`);
  const noun = mould && particularNoun(business, speciality);
  if (mould === undefined || noun === undefined) return speciality;
  const words = Object.entries(mould.words).map(([word, text]) => [word, cast(text, noun)]);
  return {
    ...speciality,
    words: { ...speciality.words, ...Object.fromEntries(words) },
    items: mould.items.map(([what, ...rest]) => [cast(what, noun), ...rest] as const),
  };
}
