/**
 * Those who look after farewells and graves: what has been arranged, the dates to come with who leads them, and the
 * tributes that came in. Its words are quiet ones.
 */
import { customerFacts, type Family, firstOf, type Item, one, spoken, titled } from "../family.ts";
import { moveAction } from "../records.ts";
import { buyAction } from "../typical.ts";

/**
 * customer, name: who is served, and how the card says it; memory: "In memory of", a fact's label; names: whom, comma
 * separated, or empty for a person; order/orders: one thing arranged, and its tab; date/dates: one date ahead, and its
 * tab; dateList, places, lead: what and where they are, and who leads them; tribute/tributes: one sign of remembrance, and
 * its tab; kinds: what sorts there are; from: who sent them; steps, levels: the plan and its levels; collected, worth: the
 * customer's figures; story: one true sentence.
 */
type Word =
  | "customer"
  | "name"
  | "memory"
  | "names"
  | "order"
  | "orders"
  | "date"
  | "dates"
  | "dateList"
  | "places"
  | "lead"
  | "tribute"
  | "tributes"
  | "kinds"
  | "from"
  | "plan"
  | "levels"
  | "collected"
  | "worth"
  | "story";

function listed(words: string): string[] {
  return words.split(", ");
}

/** What each thing costs, everywhere the same; what is settled is never the whole. */
function arranged(items: readonly Item[]) {
  return items.map(([what, category, min, max], index) => {
    const has = { what, category, amount: Math.round((min + max) / 10) * 5 };
    if (index === 0) return { always: true, has: { ...has, status: "Confirmed" } };
    if (index === 1) return { always: true, has: { ...has, status: "In hand" } };
    return { has };
  });
}

/** Funeral homes, cemeteries and those who work with them. */
export const funeral: Family<Word> = {
  id: "funeral",
  icon: "flower",
  design: ({ words, items }) => ({
    customer: words.customer,
    welcome: `Welcome to {company}. ${titled(words.orders)} and ${words.dates} for {name} are gathered here.`,
    personality: ["gentle", "unhurried", "clear", "discreet"],
    guidance: `Speak softly and plainly, as one who has sat with many families: never cheerful, never salesy. Say what is settled, what is still open and when the next ${words.date} is. Leave room, and offer to handle the ${words.order} for them.`,
    tabs: [
      {
        id: "dashboard",
        label: "Dashboard",
        blocks: [
          { kind: "tiles" },
          { kind: "story" },
          {
            kind: "chart",
            title: "What is settled",
            plot: { kind: "progress", pairs: [{ fact: "settled", limit: "ordersLately" }] },
          },
          {
            kind: "table",
            title: titled(words.dates),
            ledger: "dates",
            columns: ["what", ["date", "time"], "place"],
            rows: 3,
          },
        ],
      },
      {
        id: "orders",
        label: titled(words.orders),
        blocks: [
          {
            kind: "table",
            title: "Arranged this month",
            ledger: "orders",
            columns: [
              ["what", "category"],
              ["status", "date"],
              ["amount", "number"],
            ],
          },
          { kind: "form", action: "arrange" },
          {
            kind: "chart",
            title: `${titled(words.orders)} by kind`,
            plot: { kind: "groups", ledger: "orders", by: "category", column: "amount", as: "donut" },
          },
          { kind: "facts", title: "Costs", facts: ["arrangedLately", "settledAmount", "openAmount", "openWhat"] },
        ],
      },
      {
        id: "dates",
        label: titled(words.dates),
        blocks: [
          {
            kind: "table",
            title: "What is ahead",
            ledger: "dates",
            columns: [
              ["what", "lead"],
              ["date", "time"],
              ["place", "guests"],
            ],
          },
          { kind: "form", action: "move" },
          { kind: "facts", title: "For your family", facts: ["memory", "keeper", "standing", "since"] },
        ],
      },
      {
        id: "tributes",
        label: titled(words.tributes),
        blocks: [
          {
            kind: "table",
            title: `${titled(words.tributes)} received`,
            ledger: "tributes",
            columns: [["who", "relation"], "kind", "date"],
          },
          { kind: "form", action: "tribute" },
          {
            kind: "chart",
            title: `${titled(words.tributes)} by kind`,
            plot: { kind: "groups", ledger: "tributes", by: "kind", as: "bars" },
          },
          {
            kind: "chart",
            title: `${words.collected}, last 12 months`,
            plot: { kind: "trend", facts: ["collected"] },
          },
        ],
      },
      { id: "settings", label: "Settings", blocks: [] },
    ],
    actions: [
      buyAction({
        id: "arrange",
        label: `Add ${one(words.order)}`,
        ledger: "orders",
        verbs: ["arrange", "order", "request", "choose", "book"],
        things: spoken(words.order, words.orders),
        asks: titled(words.order),
        has: { status: "In hand" },
        done: "{what}, {ordersAmount}: it is in our hands, and we ask you before anything is final. Reference {ordersNumber}.",
      }),
      moveAction({
        label: "Ask for another day",
        ledger: "dates",
        things: spoken(words.date, words.dates, "date"),
        asks: [titled(words.date), "New day"],
        show: ["what", "date"],
        days: [2, 90],
        done: "{rowWhat}: now {date|weekday} at {rowTime}, {rowPlace}. {rowLead} will tell everyone.",
      }),
      {
        id: "tribute",
        label: `Add ${one(words.tribute)}`,
        verbs: ["add", "leave", "enter", "give", "send"],
        things: spoken(words.tribute, words.tributes, "tribute"),
        inputs: [{ kind: "choice", id: "kind", label: titled(words.tribute), of: listed(words.kinds) }],
        needs: [],
        effects: [
          {
            kind: "appends",
            ledger: "tributes",
            has: {
              who: { kind: "fact", fact: "name" },
              relation: "Family",
              kind: { kind: "input", input: "kind" },
              date: { kind: "days", min: 0, max: 0 },
            },
          },
          { kind: "moves", fact: "collected", by: 1 },
        ],
        done: "{kind}: entered today, with your name beside it.",
      },
    ],
    blueprint: {
      facts: [
        ...customerFacts({
          name: words.name,
          since: "With us since",
          worth: [words.worth, 6_400, 21_000],
          standing: [words.plan, ...listed(words.levels)],
          collected: [words.collected, 48, 310],
        }),
        {
          id: "memory",
          label: words.memory,
          unit: "text",
          from: words.names === "" ? { kind: "person" } : { kind: "choice", of: listed(words.names) },
        },
        { id: "keeper", label: `Your ${words.lead}`, unit: "text", from: { kind: "person" } },
        {
          id: "ordersLately",
          label: titled(words.orders),
          unit: "count",
          from: { kind: "count", ledger: "orders" },
        },
        {
          id: "settled",
          label: "Confirmed",
          unit: "count",
          from: { kind: "count", ledger: "orders", where: [{ column: "status", is: ["Confirmed"] }] },
        },
        {
          id: "arrangedLately",
          label: "Arranged this month",
          unit: "money",
          from: { kind: "sum", ledger: "orders", column: "amount" },
        },
        {
          id: "settledAmount",
          label: "Of it confirmed",
          unit: "money",
          from: { kind: "sum", ledger: "orders", column: "amount", where: [{ column: "status", is: ["Confirmed"] }] },
        },
        {
          id: "openAmount",
          label: "Still in hand",
          unit: "money",
          from: { kind: "difference", of: "arrangedLately", less: "settledAmount" },
        },
        firstOf("openWhat", "We are looking after", "text", {
          ledger: "orders",
          column: "what",
          where: ["status", "In hand"],
        }),
        {
          id: "tributesLately",
          label: `New ${words.tributes}`,
          unit: "count",
          from: { kind: "count", ledger: "tributes" },
        },
        firstOf("lastFrom", "Latest from", "text", { ledger: "tributes", column: "who" }),
        { id: "datesAhead", label: titled(words.dates), unit: "count", from: { kind: "count", ledger: "dates" } },
        firstOf("nextWhat", `Next ${words.date}`, "text", { ledger: "dates", column: "what" }),
        firstOf("nextDate", "On", "date", { ledger: "dates", column: "date" }),
        firstOf("nextTime", "At", "time", { ledger: "dates", column: "time" }),
        firstOf("nextPlace", "Where", "text", { ledger: "dates", column: "place" }),
        firstOf("nextLead", "Led by", "text", { ledger: "dates", column: "lead" }),
      ],
      ledgers: [
        {
          id: "orders",
          label: titled(words.orders),
          noun: [words.order, words.orders],
          rows: { min: 5, max: 7 },
          distinct: "what",
          columns: [
            { id: "number", label: "Ref.", unit: "text", from: { kind: "code", pattern: "####" } },
            { id: "what", label: titled(words.order), unit: "text" },
            { id: "category", label: "Kind", unit: "text" },
            { id: "date", label: "Agreed", unit: "date", from: { kind: "days", min: -26, max: -1 } },
            { id: "amount", label: "Cost", unit: "money" },
            {
              id: "status",
              label: "Status",
              unit: "text",
              from: { kind: "choice", of: ["Confirmed", "Confirmed", "In hand"] },
            },
          ],
          sorts: arranged(items),
          order: { by: "date", first: "highest" },
        },
        {
          id: "dates",
          label: titled(words.dates),
          noun: [words.date, words.dates],
          rows: { min: 3, max: 4 },
          distinct: "what",
          columns: [
            { id: "what", label: titled(words.date), unit: "text" },
            { id: "lead", label: titled(words.lead), unit: "text", from: { kind: "person" } },
            { id: "date", label: "When", unit: "date" },
            { id: "time", label: "Time", unit: "time", from: { kind: "hour", min: 10, max: 15 } },
            { id: "place", label: "Where", unit: "text" },
            { id: "guests", label: "Expected", unit: "count", from: { kind: "number", min: 2, max: 12 } },
          ],
          sorts: listed(words.dateList).map((what, index) => {
            // what is listed first is first: nobody is received before the service
            const date = { kind: "days", min: 2 + 4 * index, max: 4 + 4 * index } as const;
            const has = { what, place: listed(words.places)[index] ?? "", date };
            return index === 0 ? { always: true, has } : { has };
          }),
          order: { by: "date", first: "lowest" },
        },
        {
          id: "tributes",
          label: titled(words.tributes),
          noun: [words.tribute, words.tributes],
          rows: { min: 5, max: 8 },
          columns: [
            { id: "who", label: "From", unit: "text", from: { kind: "person" } },
            { id: "relation", label: "Who", unit: "text", from: { kind: "choice", of: listed(words.from) } },
            { id: "kind", label: titled(words.tribute), unit: "text" },
            { id: "date", label: "Date", unit: "date", from: { kind: "days", min: -26, max: 0 } },
          ],
          sorts: [
            ...listed(words.kinds)
              .slice(0, 2)
              .map((kind) => ({ always: true, has: { kind } })),
            { has: { kind: { kind: "choice", of: listed(words.kinds) } } },
          ],
          order: { by: "date", first: "highest" },
        },
      ],
      trends: [
        { kind: "climb", fact: "worth", by: "arrangedLately", sway: 0.02 },
        { kind: "climb", fact: "collected", by: "tributesLately", sway: 0.06 },
      ],
      metrics: [
        { fact: "ordersLately", better: "neither", note: "{settled} confirmed" },
        { fact: "datesAhead", better: "neither", note: "next on {nextDate}" },
        { fact: "collected", better: "neither" },
        { fact: "worth", better: "neither" },
      ],
      headline: "memory",
      story: words.story,
    },
  }),
  specialities: [
    {
      id: "home",
      names: [
        "funeral home",
        "funeral parlor",
        "funeral parlour",
        "funeral director",
        "undertaker",
        "mortuary",
        "funeral service",
        "funeral company",
        "funeral chapel",
        "mortician",
        "embalmer",
        "funeral business",
      ],
      industry: "Funeral home",
      words: {
        customer: "family",
        name: "Family contact",
        memory: "In memory of",
        names: "",
        order: "arrangement",
        orders: "arrangements",
        date: "service",
        dates: "services",
        dateList: "Visitation, Funeral service, Graveside farewell, Memorial reception",
        places: "Family lounge, Oak Chapel, Hillside plot, Garden Room",
        lead: "director",
        tribute: "condolence",
        tributes: "condolences",
        kinds: "Standing spray, Candle lit, Handwritten note, Memory shared, Book signed",
        from: "Neighbor, Colleague, Old school friend, Choir friend, Cousin",
        plan: "Plan",
        levels: "Simple, Traditional, Celebration, Legacy",
        collected: "Condolences",
        worth: "Arranged in all",
        story:
          "The {nextWhat} is on {nextDate|weekday} at {nextTime} in the {nextPlace}; {nextLead} will be at the door.",
      },
      items: [
        ["Oak casket", "Casket and urn", 1900, 3400],
        ["Printed order of service", "Printing", 120, 260],
        ["Limousine for the family", "Cars", 380, 620],
        ["Hearse, chapel to grave", "Cars", 420, 680],
        ["Casket spray, white roses", "Flowers", 320, 560],
        ["Standing wreath", "Flowers", 180, 340],
        ["Organist and soloist", "Music", 260, 480],
        ["Obituary, two newspapers", "Printing", 240, 520],
        ["Embalming and dressing", "Care", 780, 1200],
        ["Memory slideshow", "Music", 140, 280],
      ],
      companies: ["Wren & Hollis", "Evenmere", "Ashgrove & Daughters", "The Quiet Hour"],
      taglines: ["A good goodbye", "With you, and never in the way"],
      colours: ["#37474F", "#4E342E", "#33523B"],
    },
    {
      id: "cemetery",
      names: [
        "cemetery",
        "graveyard",
        "burial ground",
        "memorial park",
        "churchyard",
        "memorial garden",
        "mausoleum",
        "cemetery company",
        "cemetery keeper",
        "columbarium",
        "crypt",
      ],
      industry: "Cemetery",
      words: {
        customer: "plot holder",
        name: "Plot holder",
        memory: "In memory of",
        names: "",
        order: "grave tending",
        orders: "plot care",
        date: "rite",
        dates: "rites",
        dateList: "Stone setting, Remembrance walk, Wreath laying, Interment of ashes",
        places: "Linden Row, Rose section, Old wall, Chapel hill",
        lead: "sexton",
        tribute: "visit",
        tributes: "visits",
        kinds: "Flowers laid, Lantern lit, Stone placed, Wreath hung, Hour on the bench",
        from: "Cousin, Grandchild, Old friend, Neighbor, In-law",
        plan: "Plot",
        levels: "Lawn plot, Family plot, Garden plot, Vault",
        collected: "Visits made",
        worth: "Plot and care",
        story: "{nextWhat} on {nextDate|weekday} at {nextTime}, {nextPlace}; the sexton, {nextLead}, opens the gate.",
      },
      items: [
        ["Pansies and violas", "Planting", 90, 180],
        ["Headstone cleaning", "Stone", 140, 280],
        ["Re-gilding of letters", "Stone", 220, 420],
        ["Leveling of the plot", "Ground", 180, 340],
        ["Evergreen bedding", "Planting", 80, 160],
        ["Perpetual care, one year", "Care", 240, 420],
        ["Bronze vase", "Ornaments", 160, 290],
        ["Granite lantern", "Ornaments", 190, 360],
        ["Ivy and hedge trim", "Care", 70, 140],
        ["Heather border", "Planting", 85, 170],
      ],
      companies: ["Linden Hill", "Everwold", "The Yew Gate", "Larkfield Memorial Park"],
      taglines: ["A place to come back to", "Tended in every season"],
      colours: ["#33523B", "#2E4A3A", "#455A64"],
      icon: "tree",
    },
    {
      id: "crematorium",
      names: [
        "crematorium",
        "crematory",
        "cremation service",
        "cremation company",
        "cremation society",
        "direct cremation company",
        "aquamation company",
        "water cremation company",
        "ashes scattering service",
        "cremation provider",
      ],
      industry: "Cremation",
      words: {
        customer: "family",
        name: "Family contact",
        memory: "In memory of",
        names: "",
        order: "cremation choice",
        orders: "cremation",
        date: "farewell",
        dates: "farewells",
        dateList: "Return of the ashes, Committal, Scattering at sea, Urn placement",
        places: "Cloister, Rose chapel, North pier, Garden niche",
        lead: "celebrant",
        tribute: "remembrance",
        tributes: "remembrance",
        kinds: "Candle lit, Poem shared, Photo added, Song chosen, Leaf on the tree",
        from: "Walking partner, Colleague, Cousin, Neighbor, Old friend",
        plan: "Farewell",
        levels: "Direct, Attended, Full ceremony, Scattering",
        collected: "Remembrances",
        worth: "Arranged in all",
        story: "{nextWhat} on {nextDate|weekday} at {nextTime}, {nextPlace}: {nextLead} has the words ready.",
      },
      items: [
        ["Attended cremation", "Cremation", 980, 1900],
        ["Walnut urn", "Urns", 180, 360],
        ["Willow coffin", "Coffins", 620, 1100],
        ["Ceramic keepsake urn", "Urns", 90, 180],
        ["Biodegradable sea urn", "Urns", 110, 220],
        ["Celebrant's ceremony", "Ceremony", 280, 460],
        ["String duo", "Ceremony", 320, 540],
        ["Scattering boat, one hour", "Scattering", 340, 620],
        ["Wildflower scattering tube", "Scattering", 60, 120],
        ["Glass pendant with ashes", "Keepsakes", 140, 290],
      ],
      companies: ["Ember & Ease", "The Still Garden", "Halewood Rest", "Lastlight"],
      taglines: ["Simply, and with care", "Light, at the end"],
      colours: ["#5D4037", "#4A4458", "#37474F"],
      icon: "candle",
    },
    {
      id: "memorial",
      names: [
        "memorial maker",
        "headstone maker",
        "monument company",
        "monumental mason",
        "gravestone maker",
        "memorial mason",
        "tombstone company",
        "gravestone engraver",
        "headstone company",
        "monument builder",
        "memorial company",
      ],
      industry: "Memorials and headstones",
      words: {
        customer: "family",
        name: "Ordered by",
        memory: "In memory of",
        names: "",
        order: "stonework",
        orders: "stonework",
        date: "workshop step",
        dates: "workshop",
        dateList: "Lettering proof, Stone cutting, Polishing, Setting at the grave",
        places: "Drawing desk, Carving shed, Polishing bay, Linden cemetery",
        lead: "mason",
        tribute: "inscription",
        tributes: "inscriptions",
        kinds: "Name and dates, Line of verse, Family crest, Carved rose, Portrait medallion",
        from: "Eldest child, Cousin, Grandchild, Godparent, Parish council",
        plan: "Stone",
        levels: "Slate, Sandstone, Granite, Marble",
        collected: "Letters cut",
        worth: "Commissioned",
        story: "{nextWhat} is set for {nextDate|weekday} at {nextTime} {nextPlace}, with {nextLead}.",
      },
      items: [
        ["Upright granite headstone", "Headstones", 1400, 2800],
        ["Hand-cut lettering", "Lettering", 320, 640],
        ["Slate tablet", "Headstones", 780, 1500],
        ["Gold leaf, 40 letters", "Lettering", 180, 360],
        ["Bronze plaque", "Plaques", 290, 560],
        ["Porcelain portrait", "Plaques", 140, 280],
        ["Carved rose relief", "Carving", 260, 520],
        ["Granite bench", "Benches", 900, 1700],
        ["Kerb and gravel set", "Surrounds", 420, 820],
        ["Angel in relief", "Carving", 480, 960],
      ],
      companies: ["Chisel & Yew", "Stannard Stone", "The Lettercutters", "Greywether"],
      taglines: ["Cut once, read for centuries", "Names worth keeping"],
      colours: ["#455A64", "#4E342E", "#37474F"],
      icon: "hammer",
    },
    {
      id: "pets",
      names: [
        "pet crematorium",
        "pet cemetery",
        "pet funeral home",
        "pet cremation service",
        "pet memorial company",
        "animal cemetery",
        "horse cremation service",
        "pet burial ground",
        "pet undertaker",
        "pet loss center",
      ],
      industry: "Pet farewells",
      words: {
        customer: "owner",
        name: "Owner",
        memory: "In memory of",
        names: "Biscuit, Maple, Otis, Willow, Captain, Juniper, Moss, Pepper, Hazel, Rusty",
        order: "keepsake",
        orders: "keepsakes",
        date: "farewell",
        dates: "farewells",
        dateList: "Collection of the ashes, Private farewell, Paw print casting, Tree planting",
        places: "Sunroom, Meadow, Casting room, Apple orchard",
        lead: "pet carer",
        tribute: "paw note",
        tributes: "paw notes",
        kinds: "Photo shared, Candle lit, Favorite toy story, Walk remembered, Treat left",
        from: "Dog park friend, Neighbor, Vet nurse, Sitter, Cousin",
        plan: "Farewell",
        levels: "Communal, Individual, Private, Meadow burial",
        collected: "Paw notes",
        worth: "Arranged in all",
        story: "{nextWhat} on {nextDate|weekday} at {nextTime} in the {nextPlace}; {nextLead} will sit with you.",
      },
      items: [
        ["Individual pet cremation", "Cremation", 190, 360],
        ["Clay paw print", "Paw prints", 45, 90],
        ["Cedar box, engraved", "Urns", 80, 160],
        ["Photo frame urn", "Urns", 70, 140],
        ["Nose print pendant", "Jewelry", 120, 240],
        ["Fur locket", "Jewelry", 90, 180],
        ["Meadow marker stone", "Markers", 110, 230],
        ["Home collection", "Care", 60, 120],
        ["Apple sapling", "Markers", 48, 95],
        ["Framed collar", "Paw prints", 55, 110],
      ],
      companies: ["Good Old Friend", "The Long Meadow", "Last Walk Home", "Hearthside Paws"],
      taglines: ["For the ones who waited at the door", "A soft place to land"],
      colours: ["#5D6B3A", "#6D4C41", "#455A64"],
      icon: "paw",
    },
    {
      id: "natural",
      names: [
        "natural burial ground",
        "green burial ground",
        "woodland burial ground",
        "green funeral home",
        "natural burial company",
        "eco funeral company",
        "human composting company",
        "forest cemetery",
        "woodland cemetery",
        "burial forest",
      ],
      industry: "Woodland burial",
      words: {
        customer: "family",
        name: "Family contact",
        memory: "In memory of",
        names: "",
        order: "woodland choice",
        orders: "woodland",
        date: "gathering",
        dates: "gatherings",
        dateList: "Tree planting, Woodland burial, First-leaf walk, Bulb planting day",
        places: "Fern ride, Beech glade, Birch clearing, Pond meadow",
        lead: "forester",
        tribute: "planting",
        tributes: "plantings",
        kinds: "Bluebells planted, Birch sapling, Nest box hung, Fern bed, Acorn sown",
        from: "Cousin, Neighbor, Garden club, Godchild, Old friend",
        plan: "Grove",
        levels: "Meadow, Birch, Beech, Oak",
        collected: "Bulbs in bloom",
        worth: "Arranged in all",
        story: "{nextWhat} on {nextDate|weekday} at {nextTime}, {nextPlace}: {nextLead} brings the spades.",
      },
      items: [
        ["Beech tree plot", "Trees", 1200, 2400],
        ["Wool shroud", "Shrouds", 180, 380],
        ["Linen shroud, hand sewn", "Shrouds", 220, 440],
        ["Wicker coffin", "Coffins", 620, 1150],
        ["Cardboard coffin, painted", "Coffins", 240, 460],
        ["Horse-drawn cart", "Procession", 380, 700],
        ["Oak marker, carved", "Markers", 140, 280],
        ["Wildflower blanket", "Flowers", 120, 260],
        ["Moss wreath", "Flowers", 70, 140],
        ["Sapling with name tag", "Trees", 90, 190],
      ],
      companies: ["Returning Wood", "Fern & Fallow", "The Beech Acre", "Leafmould"],
      taglines: ["Back to the trees", "Leave a forest behind"],
      colours: ["#33691E", "#33523B", "#5D4037"],
      icon: "forest",
    },
  ],
};
