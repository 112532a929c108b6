/**
 * The words by which a phrase with a verb is read: what one is called who does something, and words that say nothing of a
 * trade. It is data alone; `clause.ts` reads it.
 */

/** What a business is called by what it does: the end of its name, and the verbs, which may be said with an -ing. */
export const ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    maker: "make build craft produce manufacture create carve knit sew weave forge cast invent",
    shop: "sell stock offer",
    rental: "rent hire lend lease",
    repair: "repair fix mend service",
    restoration: "restore",
    cleaning: "clean",
    washing: "wash",
    farm: "grow farm cultivate raise keep herd",
    breeder: "breed",
    bakery: "bake",
    brewery: "brew",
    distillery: "distill distil",
    roaster: "roast",
    school: "teach",
    trainer: "train",
    delivery: "deliver",
    recycling: "recycle",
    removal: "remove",
    installer: "install",
    painter: "paint",
    printing: "print",
    designer: "design",
    planner: "plan organize organise",
    importer: "import",
    exporter: "export",
    walker: "walk",
    groomer: "groom",
    hunter: "hunt",
    restaurant: "serve",
  }).flatMap(([end, verbs]) => verbs.split(" ").map((verb) => [verb, end] as const)),
);
/** What a place is called by what one does there: "place where you can rent a tent". */
export const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rental: "rent hire borrow",
    shop: "buy get find shop",
    restaurant: "eat",
    bar: "drink",
    hotel: "sleep stay",
    school: "learn",
  }).flatMap(([end, verbs]) => verbs.split(" ").map((verb) => [verb, end] as const)),
);

/** Ends that are tried first, in this order: who makes software is a software company. */
export const RATHER: Readonly<Record<string, readonly string[]>> = {
  maker: ["maker", "builder", "company"],
  farm: ["farm", "grower", "ranch"],
};

/** Words that say nothing of a trade: what does it is told by what is done. */
export const ANYBODY = new Set(
  (
    "guy man woman lady girl boy dude bloke chap person people someone somebody folk couple family team friend student kid grandma grandpa grandmother " +
    "company business startup firm brand outfit enterprise place shop store stall spot site website webshop service platform workshop boutique we i"
  ).split(" "),
);
/** What a verb may stand behind. */
export const RELATIVE = new Set(["that", "which", "who", "where"]);
/** What may stand before a verb or its thing and says nothing of a trade. */
export const ADVERBS = new Set(
  "only just also still mostly mainly exclusively specially nothing but can will proudly the a an some their our my your own all kinds sorts types of any".split(
    " ",
  ),
);
/** Words behind which it is said where, how or to whom. */
export const TAILS = new Set(
  "to in at by on online near via around across over door through and that which who where when so while using direct".split(
    " ",
  ),
);
/** What stands before what a thing is made of. */
export const STUFF = new Set(["from", "of"]);
