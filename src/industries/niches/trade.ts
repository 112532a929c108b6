/**
 * Suppliers of one trade each.
 */
import type { Niches } from "../niche.ts";

/** Niches of trade. */
export const niches: Niches = {
  ends: ["supplier", "supply company", "distributor", "wholesaler", "supply store", "supply", "supplies"],
  all: [
    {
      id: "building",
      like: "wholesale",
      names:
        "building materials supplier, lumber yard, lumber dealer, steel distributor, plumbing supply company, electrical supply company, building supply store, roofing supply company, timber merchant, builders merchant, metal distributor, scrap metal dealer, stone supplier",
      nouns:
        "building materials, building, lumber, timber, steel, plumbing, electrical, roofing, drywall, metal, stone, gravel, concrete, pipe",
      industry: "Building materials",
      words: {
        buyer: "contractor",
        name: "Contractor",
        order: "yard order",
        orders: "yard orders",
        unit: "bundles",
        load: "flatbed",
        loads: "flatbeds",
        carriers: "Flatbed 2, Boom truck, Customer pickup",
        docks: "Job site gate, Lumber rack, Yard counter",
        progress: "Strapped down, Being cut, Back-ordered, Booked",
        list: "yard list",
        stock: "On the rack",
        levels: "Counter, Contractor, Framer, Developer",
        collected: "Board feet",
        worth: "Bought at the yard",
        story:
          "Flatbed with {nextQuantity} bundles of {nextWhat} (order {nextNumber}) arrives {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Lumber: Two-by-fours, studs 28-46, Plywood, three-quarter 48-72, Cedar decking 64-98; Steel: Rebar, half-inch 34-58, Steel beam, per foot 42-78; Masonry: Cement sacks 14-24, Paving stones 22-38; Pipe: Copper pipe 38-66, PVC pipe 12-22; Roof: Shingles, square 86-128",
      companies: "Plank & Beam Supply; Rebar Row; Yardstick Lumber",
      taglines: "Loaded before seven",
      colours: ["#BF5B16", "#37474F"],
    },
    {
      id: "medical",
      like: "wholesale",
      names:
        "medical supply company, pharmaceutical wholesaler, dental supply company, drug wholesaler, lab supply company, hospital supplier, medical supply store, medical equipment supplier, veterinary supply company",
      nouns: "medical, dental, pharmaceutical, hospital, lab, laboratory, veterinary, surgical, mobility, first aid",
      industry: "Medical supplies",
      words: {
        buyer: "clinic buyer",
        name: "Clinic buyer",
        order: "supply order",
        orders: "supply orders",
        unit: "boxes",
        load: "cold van",
        loads: "cold vans",
        carriers: "Cold van 2, Sterile courier, Overnight box",
        docks: "Ward store, Pharmacy hatch, Theater dock",
        list: "formulary",
        levels: "Practice, Clinic, Hospital, Network",
        collected: "Sterile boxes",
        worth: "Supplied in all",
        story:
          "Cold van with {nextQuantity} boxes of {nextWhat} (order {nextNumber}) arrives {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Disposables: Nitrile gloves, case 42-68, Syringes, 500 36-58, Surgical masks 18-32; Drugs: Amoxicillin, cartons 64-110, Insulin, cold box 140-240; Equipment: Blood pressure monitor 58-96, Folding wheelchair 160-260; Dressings: Sterile gauze 14-26, Wound dressings 28-48; Lab: Test tubes, rack 22-38",
      companies: "Gauze & Glove Supply; Formulary Nine; Sterile Lane",
      taglines: "On the ward by six",
      colours: ["#00838F", "#0D47A1"],
      icon: "health",
    },
    {
      id: "kitchen",
      like: "wholesale",
      names:
        "restaurant equipment supplier, restaurant supply store, hotel supply company, bakery supplier, brewing supply store, home brewing supply store, bar supply company, catering supply company, janitorial supply company, salon supply company, beauty wholesaler, home brew shop",
      nouns:
        "restaurant equipment, restaurant, bakery, hotel, bar, catering, janitorial, brewing, home brewing, salon, coffee, pizza",
      industry: "Kitchen and hotel supplies",
      words: {
        buyer: "chef",
        name: "Chef",
        order: "kitchen order",
        orders: "kitchen orders",
        unit: "pieces",
        load: "liftgate van",
        loads: "liftgate vans",
        carriers: "Liftgate van 1, Freight line, Counter pickup",
        docks: "Kitchen door, Bar cellar, Loading bay",
        list: "catalog",
        levels: "Café, Bistro, Hotel, Chain",
        collected: "Covers equipped",
        worth: "Equipped in all",
        story:
          "Van with {nextQuantity} pieces of {nextWhat} (order {nextNumber}) arrives {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Cooking: Six-burner range 980-1500, Deep fryer 420-680, Pizza oven 1200-1800; Cold: Undercounter fridge 640-980, Ice machine 720-1100; Tableware: Dinner plates, case 68-110, Wine glasses, case 54-88; Brewing: Fermenter and hops kit 84-140, Malt sack 42-66; Bakery: Bread flour, pallet 180-280",
      companies: "Range & Ladle Supply; Backdoor Kitchens; Malt & Mixer",
      taglines: "Fire it up by Friday",
      colours: ["#B23B00", "#263238"],
      icon: "chef",
    },
    {
      id: "autoparts",
      like: "wholesale",
      names:
        "auto parts store, car parts dealer, auto parts supplier, junkyard, scrap car dealer, truck parts dealer, motorcycle parts store, tractor dealership, farm equipment dealer, tractor dealer, agricultural equipment dealer, golf cart dealer, boat parts store, industrial supplier, tool distributor, electronics distributor, bearing distributor, car parts shop, used car parts store",
      nouns:
        "auto parts, car parts, truck parts, motorcycle parts, farm equipment, tractor parts, farm, agricultural, industrial, electronics, bearing, tool, fastener, aircraft parts",
      industry: "Parts",
      words: {
        buyer: "mechanic",
        name: "Mechanic",
        order: "parts order",
        orders: "parts orders",
        unit: "pieces",
        load: "parts run",
        loads: "parts runs",
        carriers: "Parts van 3, Overnight freight, Counter pickup",
        docks: "Service bay, Parts counter, Farm gate",
        list: "parts catalog",
        stock: "On the shelf",
        levels: "Walk-in, Garage, Fleet, Dealer",
        collected: "Cores returned",
        worth: "Parts in all",
        story:
          "Parts run with {nextQuantity} pieces of {nextWhat} (order {nextNumber}) arrives {nextDate|weekday} at the {nextDock}.",
      },
      items:
        "Brakes: Brake pads, set 38-68, Brake rotors 54-92; Engine: Spark plugs, box 28-46, Alternator 160-260, Oil filters 14-26; Electrical: Car battery 110-180, Headlight bulbs 16-30; Tractor: Tractor tire 320-520, Hydraulic hose 42-74, Plow shares 68-112",
      companies: "Core & Counter; Sparkline Parts; The Right Gasket",
      taglines: "Fits first time",
      colours: ["#B71C1C", "#263238"],
      icon: "wrench",
    },
  ],
};
