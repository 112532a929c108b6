/**
 * Wholesalers and suppliers of one line each, and those who come round to refill it.
 */
import type { Niches } from "../niche.ts";

/** Niches of trade. */
export const niches: Niches = {
  ends: ["wholesaler", "distributor", "supplier", "dealer", "supply company", "supply"],
  all: [
    {
      id: "plumbingSupply",
      like: "building",
      names:
        "plumbing wholesaler, plumbing supply company, electrical wholesaler, electrical distributor, hvac distributor, plumbing distributor, electrical supply company, heating wholesaler, lighting distributor, irrigation supplier, bathroom wholesaler, cable distributor, plumbing supplier, electrical supplier, hvac supply company, electrical supply house",
      nouns: "plumbing, electrical, hvac, heating, lighting, irrigation",
      industry: "Trade wholesale",
      words: {
        buyer: "contractor account",
        order: "trade order",
        orders: "trade orders",
        unit: "pieces",
        carriers: "Pipe truck 2, Branch van 5, Parcel line",
        docks: "Job site, Trade counter, Branch yard",
        list: "catalog",
        stock: "In the branch",
        levels: "Counter, Trade, Contractor, National account",
        story: "{nextQuantity} pieces of {nextWhat} (order {nextNumber}) arrive {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Pipe: Copper pipe, 10 ft 18-34, PVC pipe, 4-inch 12-24; Fittings: Brass fittings, box 28-54, Press-fit elbows 22-44; Valves: Ball valves, 1-inch 14-28, Thermostat valves 26-48; Fixtures: Wall-hung toilet 110-190, Kitchen faucet 64-128; Electrical: Cable reel, 250 ft 88-164, Breaker panels 92-178",
      companies: "Pipe & Panel Supply; Branchline Wholesale; Elbow & Tee",
      taglines: "In stock before breakfast",
      icon: "wrench",
    },
    {
      id: "industrialSupply",
      like: "autoparts",
      names:
        "industrial distributor, industrial supply company, industrial supplier, bearing distributor, fastener distributor, mro supplier, steel distributor, metal service center, chemical distributor, steel trader, steel wholesaler, electronics distributor, component distributor, tool distributor, hydraulics distributor, industrial parts distributor, spare parts distributor, chemicals distributor, metals distributor, industrial wholesaler, electronic components distributor, maintenance supplies distributor",
      nouns: "bearing, fastener, industrial, steel, metal, chemical, electronic component",
      industry: "Industrial distribution",
      words: {
        buyer: "plant buyer",
        name: "Plant buyer",
        order: "parts order",
        orders: "parts orders",
        unit: "parts",
        docks: "Maintenance store, Plant gate 3, Tool crib",
        list: "parts catalog",
        stock: "On the shelf",
        levels: "Counter, Stocking, Contract, Vendor-managed",
        collected: "Bin refills",
        worth: "Parts bought so far",
        story: "{nextQuantity} parts, {nextWhat} (order {nextNumber}), arrive {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Bearings: Ball bearings, 6204 9-18, Pillow block bearing 28-52; Drives: V-belts, B section 12-24, Roller chain, 10 ft 34-62; Valves: Ball valve, stainless 38-72, Pneumatic cylinder 58-108; Fasteners: Hex bolts, box of 100 18-34; Safety: Cut-proof gloves, dozen 42-78; Chemicals: Cutting oil, 5 gal 64-118, Degreaser drum 88-160",
      companies: "Crib & Counter; Shelfbolt Industrial; Spindle Supply Co",
      taglines: "The part that stops the stop",
      icon: "wrench",
    },
    {
      id: "officeRefresh",
      like: "vending",
      names:
        "office coffee service, water delivery company, water cooler company, coffee machine supplier, bottled water delivery company, office fruit company, coffee service company, office coffee company, water delivery service, water cooler supplier, office pantry service, coffee vending company, office refreshment company, coffee equipment supplier",
      industry: "Office coffee and water",
      words: {
        buyer: "office host",
        name: "Office host",
        order: "delivery",
        orders: "deliveries",
        load: "delivery run",
        loads: "delivery runs",
        carriers: "Water van 2, Coffee van 5, Service tech",
        docks: "Kitchen on 3, Lobby cooler, Meeting lounge",
        progress: "Van loaded, On the route sheet, Bottles returned, Machine descaling",
        list: "pantry list",
        stock: "Cups, 30 days",
        collected: "Cups poured",
        worth: "Poured so far",
        story: "{nextQuantity} units of {nextWhat} come {nextDate|weekday} with the {nextCarrier}, for: {nextDock}.",
      },
      items:
        "Coffee: House blend beans, 5 lb 38-64, Espresso beans, 5 lb 44-72, Oat milk cartons 18-30; Water: Water bottles, 5 gallon 7-13, Sparkling water bottles 14-24; Machines: Bean-to-cup machine rental 90-160, Water cooler rental 12-22, Filter change 24-46; Tea: Tea sachets, 200 16-28; Cups: Paper cups, 500 22-38",
      companies: "Bean & Bottle; Cooler Talk; Second Cup Service",
      taglines: "The best meeting is at the machine",
      icon: "coffee",
    },
    {
      id: "uniformRental",
      like: "workwear",
      names:
        "uniform rental company, linen service, linen supply company, uniform laundry service, textile rental company, industrial laundry, linen rental company, hotel laundry service, mat rental company, uniform service company, linen service company, textile service company, workwear rental company",
      industry: "Uniform rental and laundry",
      words: {
        order: "rental order",
        orders: "uniform rental",
        unit: "garments",
        load: "laundry run",
        loads: "laundry runs",
        carriers: "Laundry van 3, Laundry van 8, Night truck",
        progress: "Washed and folded, In the tunnel washer, In repair, Picked up",
        list: "wardrobe",
        stock: "In the closet",
        collected: "Garments washed",
        worth: "Rented so far",
        story: "{nextQuantity} garments, {nextWhat}, come back clean {nextDate|weekday} to the {nextDock}.",
      },
      items:
        "Uniforms: Work shirts, weekly rental 11-19, Coveralls, laundered 14-26, Lab coats, rental 9-17; Linen: Bed linen sets, laundry 8-16, Table linen, banquet 6-12, Bath towels, bale 12-22; Kitchen: Chef jackets, rental 10-18, Bib aprons 5-9; Mats: Entrance mats, weekly 14-28; Repair: Garment repair and badge 6-14",
      companies: "Fresh Locker; Starch & Hanger; Pressline Uniforms",
      taglines: "Clean on Monday, every Monday",
      icon: "hanger",
    },
    {
      id: "foodDistributor",
      like: "wholesale",
      names:
        "food distributor, foodservice distributor, food wholesaler, restaurant supplier, produce wholesaler, meat wholesaler, beverage distributor, beer distributor, food service distributor, restaurant food supplier, food supplier, wine distributor, grocery wholesaler, grocery distributor, liquor distributor, flower wholesaler, fruit wholesaler, dairy distributor, frozen food distributor, broadline distributor",
      nouns: "food, produce, beverage, beer, meat, grocery, frozen food, fruit",
      industry: "Food distribution",
      words: {
        buyer: "restaurant account",
        order: "case order",
        orders: "case orders",
        carriers: "Reefer truck 4, Reefer truck 9, Dawn van",
        docks: "Kitchen door, Hotel dock, School canteen",
        list: "order guide",
        stock: "Cases in stock",
        levels: "Counter, Kitchen, Chain, Key account",
        story: "{nextQuantity} cases of {nextWhat} (order {nextNumber}) arrive {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Produce: Romaine lettuce, case 24-42, Roma tomatoes, 25 lb 22-38, Avocados, 48 ct 44-72; Meat: Chicken thighs, 40 lb 68-112, Ground beef, 20 lb 84-132; Frozen: French fries, case 32-54; Dairy: Butter, 36 lb 96-148, Shredded cheese, 20 lb 64-102; Drinks: Draft beer keg 98-160, Orange juice, case 28-46",
      companies: "Dawnload Foods; Kitchen Door Provisions; Caseline Foodservice",
      taglines: "On the dock by six",
      icon: "truck",
    },
    {
      id: "coffeeImport",
      like: "importer",
      names:
        "coffee importer, green coffee importer, coffee trader, tea importer, cocoa trader, cocoa importer, coffee trading company, green coffee trader, spice importer, fruit importer, coffee import company, cocoa trading company",
      industry: "Coffee and cocoa import",
      words: {
        buyer: "roaster",
        name: "Roaster",
        order: "lot",
        orders: "green lots",
        list: "origins",
        story:
          "Your {nextQuantity} bags of {nextWhat} come off {nextCarrier} {nextDate|weekday}, bound for: {nextDock}.",
      },
      items:
        "Coffee: Ethiopia Guji, green beans 190-280, Colombia Huila, green beans 180-260, Sumatra Mandheling beans 170-250, Brazil Santos, bulk bags 120-190, Decaf Peru, green beans 190-270; Cocoa: Ghana cocoa beans 160-240, Cocoa butter cartons 220-340; Tea: Assam tea chests 80-130, Sencha tea cartons 140-220; Samples: Cupping sample box 30-60",
      companies: "Parchment & Port; Greenbean Landing; Origin Fourteen",
      taglines: "From farm gate to your roaster",
      icon: "coffee",
    },
    {
      id: "seedDealer",
      like: "wholesale",
      names:
        "seed company, seed supplier, farm supply company, agricultural supply company, farm supply dealer, seed breeder, seed producer, plant breeding company, crop seed company, grain seed company, seed dealer, farm supplies dealer, agricultural dealer, ag retailer, seed distributor, hybrid seed company",
      nouns: "seed, crop seed, farm",
      industry: "Seeds",
      words: {
        buyer: "grower",
        name: "Grower",
        order: "seed order",
        orders: "seed orders",
        unit: "bags",
        carriers: "Seed truck 2, Co-op truck, Rail hopper",
        docks: "Farm barn, Co-op elevator, Planter shed",
        progress: "Treated and bagged, In germination test, In cleaning, Reserved",
        list: "varieties",
        stock: "Bags in stock",
        credit: "planting credit",
        terms: "Grower tier",
        levels: "Acre, Section, Estate, Trial partner",
        collected: "Acres planted",
        worth: "Seed bought so far",
        story: "{nextQuantity} bags of {nextWhat} (order {nextNumber}) arrive {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Corn: Hybrid corn seed, 108-day 220-340, Sweet corn hybrid 140-220; Soy: Soybean variety, group 2 60-98; Wheat: Winter wheat seed 24-42, Durum variety 28-48; Vegetables: Tomato hybrid seeds 38-74, Carrot seed, pelleted 44-82; Forage: Alfalfa seed, inoculated 180-290, Cover crop mix 48-86; Treatment: Seed treatment, fungicide 64-118",
      companies: "Germinal Seeds; Longrow Seed; Firstleaf Genetics",
      taglines: "Every harvest starts in a bag",
      icon: "sprout",
    },
  ],
};
