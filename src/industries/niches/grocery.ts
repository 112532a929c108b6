/**
 * Food shops for one sort of thing each. It says what is particular to each; what all share is the family's own.
 */
import type { Niches } from "../niche.ts";

/** Niches of grocery. */
export const niches: Niches = {
  ends: ["shop", "store", "market", "stall", "grocer", "merchant", "supermarket"],
  all: [
    {
      id: "veganbutcher",
      like: "butcher",
      names:
        "vegan butcher, vegan butcher shop, plant-based butcher, meatless butcher, vegetarian butcher, vegan deli, plant-based meat shop, meat alternative shop",
      nouns: "vegan meat, plant-based meat, seitan, tempeh",
      industry: "Vegan butcher",
      words: {
        thing: "mock cut",
        things: "mock cuts",
        counter: "seitan counter",
        packer: "seitan maker",
        service: "marinating to order",
        often: "every week",
        club: "Bean Card",
      },
      items:
        "Burgers: Lentil and beet burger, four 9-15, Chickpea smash patty, six 10-16; Sausages: Smoked tofu sausage, six 9-14, Fennel seitan brat, four 10-16; Roasts: Seitan roast, herb rubbed 22-38, Jackfruit pulled shoulder 14-22, Mushroom wellington 26-42; Slices: Tempeh bacon, thick cut 8-13, Pea protein ham, sliced 9-14, Seitan pastrami 10-16; Mince: Soy mince, pound 7-11; Broth: Mushroom bone-free broth 6-10",
      companies: "Sprout & Cleaver; The Kind Cut; No Bones Row",
      taglines: "All of the chop, none of the sheep",
      colours: ["#2E7D32", "#8E2430"],
      icon: "leaf",
    },
    {
      id: "luxuryfood",
      like: "deli",
      names:
        "caviar shop, caviar house, truffle and caviar shop, smoked salmon shop, foie gras shop, luxury food shop, jamón shop, ham shop, charcuterie shop, cured meat shop, luxury food hall, salami shop, prosciutto shop",
      nouns: "caviar, smoked salmon, jamón, cured meat, foie gras, prosciutto, salami, luxury food",
      industry: "Caviar and charcuterie",
      words: {
        thing: "delicacy",
        things: "delicacies",
        counter: "marble counter",
        packer: "maître affineur",
        service: "hand slicing to order",
        club: "Silver Spoon Card",
      },
      items:
        "Caviar: Osetra caviar, ounce tin 78-120, Trout roe, jar 18-28, Blini, twenty 9-14; Smoked: Smoked salmon, hand sliced 18-30, Smoked eel fillet 16-26; Ham: Jamón ibérico, quarter pound 28-44, Prosciutto di Parma 12-20; Sausage: Fennel salami 12-19, Saucisson sec 13-20; Pâté: Duck foie gras terrine 34-56, Pork rillettes 9-14; Truffle: Black truffle, fresh 58-98, Truffle butter 14-22; Champagne: Half bottle brut 24-38",
      companies: "Mother-of-Pearl; Maison Beluga & Fig; The Cold Marble",
      taglines: "A small spoon is enough",
      colours: ["#1B2A41", "#6B4A1A"],
      icon: "fish",
    },
    {
      id: "teas",
      like: "deli",
      names:
        "tea store, tea merchant, loose leaf tea shop, tea company, tea brand, tea subscription, herbal tea shop, tea blender, matcha shop, herbal tea company",
      nouns: "loose leaf tea, herbal tea, matcha, tea leaf, chai",
      industry: "Tea merchant",
      words: {
        thing: "tea",
        things: "teas",
        counter: "tea caddy",
        packer: "tea blender",
        service: "blending to taste",
        club: "Caddy Card",
      },
      items:
        "Black tea: Assam loose leaf, 4 oz 9-16, Earl Grey tin 11-18, Lapsang souchong 12-20; Green tea: Ceremonial matcha tin 24-38, Sencha, first flush 16-28, Jasmine pearls 14-24; Oolong: High mountain oolong 18-32; Herbal: Chamomile and mint blend 8-14, Rooibos vanilla 8-14; Teaware: Cast-iron teapot 38-64",
      companies: "Caddy & Spoon; Leaf Ledger; Two Leaves and a Bud",
      taglines: "Loose leaf, tight lids",
      colours: ["#33691E", "#6D4C41"],
      icon: "tea",
    },
    {
      id: "coffeebeans",
      like: "deli",
      names:
        "coffee store, coffee bean shop, coffee bean store, coffee merchant, coffee supplier, coffee capsule company, coffee pod company, coffee machine shop, espresso machine shop",
      nouns: "coffee bean, coffee capsule, espresso machine, ground coffee, coffee machine",
      industry: "Coffee beans",
      words: {
        thing: "coffee",
        things: "coffees",
        counter: "bean bins",
        packer: "bean merchant",
        service: "grinding to your brewer",
        club: "Bean Card",
      },
      items:
        "Beans: Ethiopia Sidamo beans, bag 16-22, Colombia Huila beans, bag 15-21, House espresso blend 14-19; Decaf: Swiss water decaf 15-20; Capsules: Compostable capsules, thirty 16-24; Brewing: Moka pot, six cups 32-48, Pour-over dripper 18-30, Paper filters, hundred 6-9; Grinders: Burr hand grinder 58-96; Sweets: Dark chocolate coffee beans 7-11",
      companies: "Bean & Scale; The Grinding Hour; Hopper Street Coffee",
      taglines: "Ground for your machine, not ours",
      colours: ["#4E342E", "#8A4B08"],
      icon: "coffee",
    },
    {
      id: "honeyshop",
      like: "deli",
      names: "honey shop, honey store, beeswax shop, honey stand, honey merchant, manuka honey company",
      nouns: "honey, manuka, beeswax, honeycomb",
      industry: "Honey",
      words: {
        thing: "jar",
        things: "honeys",
        counter: "honey shelf",
        packer: "honey taster",
        service: "refilling your jar",
        club: "Comb Card",
      },
      items:
        "Honey: Wildflower honey jar 9-16, Buckwheat honey 11-18, Clover honey, raw 8-14, Linden honey 12-19; Manuka: Manuka honey, 10+ 38-62; Comb: Cut honeycomb 14-24; Beeswax: Beeswax candle pair 14-22, Beeswax lip balm 4-7; Bee pantry: Bee pollen, jar 12-20, Propolis drops 14-22, Honey mustard 7-11",
      companies: "The Amber Shelf; Comb & Jar; Clover to Buckwheat",
      taglines: "Eleven flowers, one spoon",
      colours: ["#9A6A00", "#5D4037"],
    },
    {
      id: "nuts",
      like: "deli",
      names:
        "nut shop, nuts shop, nut store, dried fruit shop, nut roaster, trail mix company, dates shop, dried fruit and nut shop, peanut stand, roasted nut stand, chestnut stand",
      nouns: "nut, dried fruit, almond, cashew, pistachio, trail mix, date, peanut, chestnut",
      industry: "Nuts and dried fruit",
      words: {
        thing: "nut",
        things: "nuts & fruit",
        counter: "roasting pan",
        packer: "nut roaster",
        service: "roasting while you wait",
        club: "Kernel Card",
      },
      items:
        "Nuts: Roasted almonds, pound 11-17, Salted cashews 12-18, Antep pistachios 14-22, Walnut halves 11-16; Candied: Cinnamon sugar pecans 9-14, Honey peanuts 7-11; Dried fruit: Medjool dates 11-18, Turkish figs 9-15, Dried apricots 9-14; Mixes: Trail mix with raisins 9-14; Butters: Hazelnut butter, jar 11-17",
      companies: "Crack & Kernel; The Warm Paper Bag; Pistachio Row",
      taglines: "Warm paper bags since noon",
      colours: ["#7A4B1A", "#4E6E1E"],
    },
    {
      id: "spices",
      like: "deli",
      names:
        "spice shop, spice store, spice merchant, spice market, spice bazaar, spice stall, saffron shop, salt shop, curry powder company, herb and spice shop, seasoning shop, spice blender",
      nouns: "spice, saffron, seasoning, pepper, vanilla, salt, curry powder",
      industry: "Spices",
      words: {
        thing: "spice",
        things: "spices",
        counter: "spice drawers",
        packer: "spice blender",
        service: "grinding to order",
        club: "Mortar Card",
      },
      items:
        "Seeds: Cumin seeds, tin 6-10, Green cardamom pods 9-15, Coriander seeds 5-9; Ground: Turmeric, ground 6-9, Smoked paprika 7-11, Ceylon cinnamon 8-12; Blends: Madras curry powder 8-12, Ras el hanout 9-13, Garam masala 8-12; Rare: Saffron threads, gram 14-24; Peppers and salt: Tellicherry black pepper 8-13, Flaked sea salt 6-9",
      companies: "The Hundred Drawers; Cardamom & Clove; Pestle Street Spice",
      taglines: "Sneeze carefully",
      colours: ["#A8461A", "#7B5E00"],
    },
    {
      id: "olives",
      like: "deli",
      names:
        "olive oil shop, olive oil store, olive shop, olive bar, olive oil tasting room, vinegar shop, oil and vinegar shop, balsamic vinegar shop, truffle oil shop",
      nouns: "olive oil, olive, vinegar, balsamic, truffle oil, oil and vinegar",
      industry: "Olive oil and vinegar",
      words: {
        thing: "bottle",
        things: "oils & vinegars",
        counter: "tasting taps",
        packer: "oil taster",
        service: "filling your bottle",
        club: "First Press Card",
      },
      items:
        "Olive oil: Extra virgin olive oil, Picual 18-30, Ligurian extra virgin 20-32, Lemon-pressed olive oil 18-28; Vinegar: Balsamic of Modena, aged 24-40, Sherry vinegar 14-22; Olives: Castelvetrano olives 8-13, Kalamata olives 7-12; Spreads: Black olive tapenade 8-12, Sun-dried tomato pesto 8-12; Truffle: White truffle oil 22-36",
      companies: "Drizzle & Dip; The Steel Tap; Arbequina Row",
      taglines: "Bring bread",
      colours: ["#4E6E1E", "#6A1B3A"],
      icon: "droplet",
    },
    {
      id: "freshpasta",
      like: "deli",
      names:
        "pasta shop, pasta store, fresh pasta shop, italian grocery, italian market, ravioli shop, gnocchi shop, italian grocer",
      nouns: "fresh pasta, ravioli, pasta, italian grocery",
      industry: "Fresh pasta",
      words: {
        thing: "pasta",
        things: "pastas",
        counter: "pasta counter",
        packer: "pasta maker",
        service: "rolling to order",
        club: "Semolina Card",
      },
      items:
        "Filled: Ricotta ravioli, pound 12-17, Pumpkin tortelli 13-18, Mushroom agnolotti 14-19; Cut: Fresh tagliatelle, pound 9-13, Pappardelle, pound 9-13, Squid ink linguine 11-15; Dumplings: Potato gnocchi 9-13; Sauces: Basil pesto, jar 8-12, Sunday ragù, quart 13-18; Oven: Lasagna tray 26-38; Cheese: Parmigiano wedge 11-18",
      companies: "Sfoglia Street; The Rolling Board; Nonna's Counter",
      taglines: "Three minutes in salted water",
      colours: ["#9A6A00", "#1B5E20"],
    },
    {
      id: "frozen",
      like: "supermarket",
      names:
        "frozen food store, frozen food shop, frozen food supermarket, freezer store, frozen food delivery, frozen fish shop",
      nouns: "frozen food, frozen, deep frozen",
      industry: "Frozen food",
      words: {
        thing: "frozen buy",
        things: "frozen food",
        counter: "freezer list",
        packer: "freezer hand",
        service: "cool bag packing",
        club: "Ice Card",
      },
      items:
        "Vegetables: Garden peas, 2 lb bag 3-5, Stir-fry vegetables 4-6; Fish: Fish fingers, twenty 6-9, Frozen cod fillets 11-16; Pizza: Stone-baked margherita pizza 5-8; Meals: Chicken tikka ready meal 5-8, Beef lasagna 6-9; Ice cream: Vanilla ice cream tub 5-8, Choc ices, eight 4-7; Fruit: Mixed berries 6-9; Party food: Mini spring rolls, forty 8-12",
      companies: "The Deep Shelf; Eighteen Below; Frostfield Foods",
      taglines: "Peas, and the rest of your week",
      colours: ["#0D6EA8", "#1A237E"],
      icon: "snowflake",
    },
    {
      id: "asiangrocery",
      like: "supermarket",
      names:
        "asian grocery, asian supermarket, asian grocery store, asian market, japanese supermarket, korean grocery, chinese grocery, korean supermarket, chinese supermarket, filipino grocery, vietnamese market, thai grocery, japanese grocery, oriental supermarket, rice store, rice shop",
      nouns: "asian, korean, japanese, chinese, vietnamese, thai, rice, oriental",
      industry: "Asian grocery",
      words: {
        thing: "pantry staple",
        things: "Asian groceries",
        counter: "pantry list",
        packer: "grocer",
        service: "kimchi packed to order",
        club: "Lucky Cat Card",
      },
      items:
        "Rice and noodles: Jasmine rice, 10 lb 16-24, Fresh udon noodles 4-7, Instant ramen, five 5-8; Sauces: Soy sauce, brewed 5-8, Gochujang tub 6-9, Fish sauce 4-7; Tofu: Silken tofu 3-4, Kimchi, quart 8-12; Freezer: Pork dumplings, bag 8-12; Produce: Bok choy 3-5, Ginger and lemongrass 3-5; Snacks: Seaweed crisps 3-5, Mochi box 6-9",
      companies: "Lucky Basket Market; Eastgate Pantry; Jasmine & Soy",
      taglines: "Aisle four has the good soy sauce",
      colours: ["#A3180F", "#1B5E20"],
      icon: "shoppingBag",
    },
    {
      id: "worldgrocery",
      like: "supermarket",
      names:
        "indian grocery, indian grocery store, international grocery, halal grocery, halal supermarket, kosher grocery, mexican grocery, latin grocery, african grocery, polish shop, turkish supermarket, middle eastern grocery, russian store, ethnic grocery, world food store, caribbean grocery, british food shop, polish deli, carniceria grocery",
      nouns:
        "indian, halal, kosher, mexican, latin, african, polish, turkish, middle eastern, international, world food, russian",
      industry: "World foods",
      words: {
        thing: "pantry find",
        things: "world foods",
        counter: "pantry list",
        packer: "grocer",
        service: "lentils by the scoop",
        club: "Passport Card",
      },
      items:
        "Grains: Basmati rice, 10 lb 17-26, Red lentils, 4 lb 7-11, Bulgur, 2 lb 4-7; Spices: Garam masala, bag 4-7, Sumac and za'atar 5-8; Breads: Corn tortillas, forty 4-6, Fresh lavash 3-5, Garlic naan, six 4-6; Halal and deli: Lamb shoulder, halal 18-28, Kielbasa ring 8-12, Paneer block 6-9; Jars: Mango pickle 5-8, Ajvar 5-8; Sweets: Pistachio halva 7-11",
      companies: "Crossroads Pantry; Saffron & Rye Market; The Long Shelf",
      taglines: "The aisle that smells like home",
      colours: ["#7A3E00", "#00695C"],
      icon: "shoppingBag",
    },
    {
      id: "zerowaste",
      like: "supermarket",
      names:
        "zero waste store, zero waste shop, bulk food store, bulk food zero waste store, refill shop, refill store, package free shop, plastic free shop, packaging free store, bulk store, unpackaged shop, eco store, eco shop, refillery, zero-waste store, package-free shop, sustainable store, bulk refill shop, plastic-free shop",
      nouns: "zero waste, refill, bulk food, plastic free, package free, unpackaged",
      industry: "Zero waste",
      words: {
        thing: "refill",
        things: "refills",
        counter: "refill list",
        packer: "refill guide",
        service: "weighing your own jars",
        club: "Empty Jar Card",
      },
      items:
        "Grains: Rolled oats, by the scoop 3-5, Red lentils, by weight 4-6, Brown rice, by weight 4-6; Pantry: Raw almonds, by weight 9-14, Olive oil on tap 9-14; Cleaning: Laundry soap refill 6-10, Dish soap refill 4-7; Bath: Shampoo bar 9-14, Bamboo toothbrush 4-6; Containers: Swing-top glass jar 6-10, Beeswax wrap set 14-20",
      companies: "Tare Weight; The Second Jar; Scoop & Refill",
      taglines: "Weigh the jar, fill the jar",
      colours: ["#2E6B3A", "#37474F"],
      icon: "recycle",
    },
    {
      id: "beershop",
      like: "deli",
      names:
        "beer store, beer shop, craft beer shop, beverage store, bottle shop, beer bottle shop, drinks market, drink store, beverage shop, soda shop, getrankemarkt",
      nouns: "beer, craft beer, beverage, soft drink, alcohol free",
      industry: "Beer and drinks",
      words: {
        thing: "bottle",
        things: "beers & drinks",
        counter: "mixed case",
        packer: "cellar hand",
        service: "growler fills",
        club: "Bottle Cap Card",
      },
      items:
        "Ale: West Coast IPA, four cans 14-19, Belgian tripel bottle 7-11, Imperial stout 8-13; Lager: Czech pilsner, six bottles 12-16; Sour: Cherry lambic 11-17; Cider: Dry farmhouse cider 9-14; Soft drinks: Craft ginger beer, four 8-12, Spring water crate 7-11; Alcohol free: Alcohol-free pale ale, six 11-15; Growlers: Growler fill, 64 oz 14-22",
      companies: "The Mixed Case; Crate & Cap; Hopyard Bottles",
      taglines: "Six of one, six of another",
      colours: ["#7A4B00", "#1B3A2F"],
      icon: "beer",
    },
    {
      id: "watershop",
      like: "convenience",
      names:
        "drinking water shop, water store, water refill station, water delivery, water shop, water refill shop, alkaline water store, water cooler company, water delivery service, ice shop, ice vendor",
      nouns: "drinking water, water refill, alkaline water, water cooler",
      industry: "Drinking water",
      words: {
        thing: "bottle",
        things: "water & ice",
        counter: "refill round",
        packer: "water carrier",
        service: "bottle washing",
        club: "Five Gallon Card",
      },
      items:
        "Refills: Five-gallon purified refill 3-5, Alkaline water refill 4-6, One-gallon refill 1-2; Bottles: New five-gallon bottle 12-18, Glass carafe 14-22; Coolers: Cooler rental, month 12-18, Countertop dispenser 48-78; Ice: Ice cubes, 10 lb bag 3-5, Block ice 4-6; Filters: Carbon filter cartridge 18-28; Sparkling: Mineral water crate 9-14",
      companies: "Clearwell Water; Five Gallon Lane; The Blue Bottle Cart",
      taglines: "Filled, capped, carried upstairs",
      colours: ["#0D6EA8", "#00695C"],
      icon: "droplet",
    },
    {
      id: "preserves",
      like: "deli",
      names:
        "hot sauce shop, jam shop, pickle shop, chutney shop, preserve shop, jam stall, hot sauce store, condiment shop, kimchi shop, pickle stand, marmalade shop, jerky shop, jerky store, beef jerky store",
      nouns: "hot sauce, jam, pickle, chutney, marmalade, preserve, condiment, jerky, kimchi",
      industry: "Jams, pickles and hot sauce",
      words: {
        thing: "jar",
        things: "jars",
        counter: "tasting shelf",
        packer: "preserver",
        service: "heat advice",
        club: "Lid Card",
      },
      items:
        "Jam: Strawberry jam 7-11, Seville marmalade 8-12, Fig and vanilla jam 8-12; Pickles: Half-sour pickles, quart 8-12, Bread and butter pickles 7-11, Napa kimchi 9-13; Hot sauce: Habanero hot sauce 9-14, Smoked chipotle sauce 8-13; Chutney: Mango chutney 7-11; Jerky: Black pepper beef jerky 9-14; Sets: Three-jar gift box 26-38",
      companies: "Lid & Label; Brine & Berry; The Thursday Jar",
      taglines: "Summer, with a lid on",
      colours: ["#9B1C3A", "#4E6E1E"],
    },
    {
      id: "dairyshop",
      like: "cheesemonger",
      names:
        "dairy store, milk shop, milk delivery, egg shop, yogurt store, milk store, egg stand, milk and egg delivery",
      nouns: "milk, dairy, egg, butter",
      industry: "Dairy shop",
      words: {
        thing: "dairy good",
        things: "milk & butter",
        counter: "milk round",
        packer: "dairy hand",
        service: "returning glass bottles",
        club: "Cream Card",
      },
      items:
        "Milk: Whole milk, glass bottle 4-6, Chocolate milk, quart 5-7, Goat milk 6-9; Butter: Cultured butter, salted 6-9; Yogurt: Greek yogurt, tub 5-8, Skyr, plain 5-7; Cream: Heavy cream, pint 5-7, Crème fraîche 5-7; Eggs: Free-range eggs, dozen 6-9; Cheese: Fresh ricotta 7-11, Farmhouse cheddar wedge 9-14",
      companies: "Doorstep Dairy; Cream Top; The Clinking Crate",
      taglines: "The bottles come back, so do people",
      colours: ["#0D6EA8", "#7A5A1A"],
      icon: "cow",
    },
  ],
};
