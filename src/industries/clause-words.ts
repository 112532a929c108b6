/**
 * The words by which a phrase with a verb is read: what one is called who does something, and words that say nothing of a
 * trade. It is data alone; `clause.ts` reads it.
 */

/**
 * What a business is called by what it does: each verb, which may be said with an -ing, and the ends of names. The first that
 * makes a known name of the thing is taken, and the first of all where none does. Without an end the thing itself is a name,
 * or nothing is: whoever "offers whale watching" is that.
 */
export const ENDS: ReadonlyMap<string, readonly string[]> = new Map(
  `
make, craft, create, carve, knit, sew, weave, forge, cast, invent: maker, builder, manufacturer, factory, company, brand
produce: maker, producer, manufacturer, company
manufacture: maker, manufacturer, company
build: maker, builder, manufacturer, company
sell, stock: shop, store, dealer, seller
supply: supplier, distributor, wholesaler, supply company
distribute: distributor, wholesaler, supplier
rent, hire, lend: rental, rental company, hire company, hire
lease: rental, leasing company, rental company
repair, fix, mend: repair, repair shop, repair service, repair company
service: repair, service company, repair company, maintenance company
maintain: maintenance, maintenance company, service, cleaning company
restore: restoration, restorer, restoration company, repair shop
clean: cleaning, cleaning service, cleaning company, cleaner
wash: washing, wash, cleaning service, cleaner
grow, farm, cultivate: farm, grower, ranch, producer
raise, keep, herd: farm, ranch
breed: breeder, farm
bake: bakery, maker
brew: brewery, maker
distill, distil: distillery
roast: roaster
teach: school, lessons, class, teacher
train: trainer, training, training school
deliver: delivery, delivery service, delivery company
transport: transport company, transport, shipping company, haulage company
haul: haulage company, hauler, transport company
ship: shipping company, transport company
move: mover, moving company, removal company
recycle: recycling, recycling company, recycler, recycling plant
remove: removal, removal service, removal company
install: installer, installation, installation company, fitter
fit: installer, fitter, fitting company
lay: installer, contractor, layer
paint: painter, painting
print: printing, printer, printing company
publish: publisher, publishing company
design: designer, design studio, design company
plan, organize, organise, arrange: planner, company
manage: management company, manager
insure: insurance company, insurance, insurer
import: importer, wholesaler, distributor
export: exporter, importer, wholesaler
mine: mine, mining company
drill: drilling company, driller
inspect: inspection company, inspector
test: testing lab, testing company, testing
store: storage company, storage
walk: walking, walking service, walker
groom: groomer, grooming
tune: tuner, tuning
rescue: rescue, sanctuary
photograph: photographer, photography
sharpen: sharpening, sharpener
translate: translation, translator
collect: collection, club
hunt: hunter
serve: restaurant
run, offer, do, provide, give, operate: 
`
    .slice(1, -1)
    .split("\n")
    .flatMap((line) => {
      const [verbs = "", ends = ""] = line.split(": ");
      return verbs.split(", ").map((verb) => [verb, ends.split(", ")] as const);
    }),
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
