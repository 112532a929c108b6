/**
 * Help of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of home services. */
export const niches: Niches = {
  ends: ["cleaner", "cleaning company", "cleaning service", "cleaning"],
  all: [
    {
      id: "carpets",
      like: "cleaning",
      names:
        "carpet cleaning company, carpet cleaner, carpet cleaning, upholstery cleaner, rug cleaning company, sofa cleaning service, mattress cleaning service, steam cleaning company",
      nouns: "carpet, upholstery, rug, sofa, mattress, curtain, steam",
      industry: "Carpet cleaning",
      words: {
        visit: "carpet clean",
        visits: "carpet cleans",
        helper: "cleaner",
        helpers: "cleaners",
        list: "carpets",
        spotA: "Living room carpet",
        spotB: "Stair runner",
        spotC: "Wool rug",
        spotD: "Linen sofa",
        noteA: "Red wine stain",
        noteB: "Pet odor",
        collected: "stains lifted",
      },
      items:
        "Carpets: Steam clean, three rooms 140-260, Stair carpet, one flight 60-110; Stains: Red wine stain removal 50-95, Pet odor treatment 70-130; Rugs: Wool rug wash 90-180, Persian rug, hand wash 160-320; Upholstery: Sofa shampoo, three seats 110-190, Mattress steam 80-140; Protection: Stain guard coat 60-110",
      companies: "Deep Pile; The Red Wine Rescue; Tuft & Steam",
      taglines: "Shoes off, stains out",
      colours: ["#6A1B9A", "#00838F"],
      icon: "spray",
    },
    {
      id: "poolcare",
      like: "cleaning",
      names:
        "pool cleaning company, pool cleaner, pool service, aquarium maintenance company, hot tub cleaning service, pool boy, fish tank cleaning service",
      nouns: "pool, swimming pool, hot tub, aquarium, pond, fountain",
      industry: "Pool care",
      words: {
        visit: "pool visit",
        visits: "pool visits",
        helper: "pool tech",
        helpers: "pool techs",
        list: "water & pumps",
        spotA: "Skimmer basket",
        spotB: "Filter pump",
        spotC: "Tile line",
        spotD: "Hot tub jets",
        noteA: "Gate code",
        noteB: "Chlorine low",
        collected: "leaves skimmed",
      },
      items:
        "Cleaning: Weekly skim and vacuum 90-170, Tile line scrub 80-160; Water: Chlorine balance 50-110, Algae shock 90-180; Equipment: Pump seal replaced 120-250, Filter sand change 160-320; Seasons: Spring opening 180-360, Winter closing 160-320",
      companies: "Skim & Shine; Clear to the Bottom; Chlorine Brothers",
      taglines: "You swim, we skim",
      colours: ["#0277BD", "#00897B"],
      icon: "swim",
    },
    {
      id: "crimescene",
      like: "cleaning",
      names:
        "crime scene cleaner, crime scene cleaning company, biohazard cleaning company, hoarding cleanup company, mold removal company, water damage restoration company, fire damage restoration company, graffiti removal company, disaster cleanup company, duct cleaning company, pressure washing company, junk removal company, estate clearance company, house clearance company",
      nouns:
        "crime scene, carpet, duct, upholstery, pressure, biohazard, mattress, rug, graffiti, grease trap, barbecue, grave",
      industry: "Restoration cleaning",
      words: {
        visit: "cleanup",
        visits: "cleanups",
        helper: "technician",
        helpers: "technicians",
        list: "rooms & stains",
        spotA: "Stained carpet",
        spotB: "Smoke-stained wall",
        spotC: "Wet basement",
        spotD: "Attic clutter",
        noteA: "Ozone overnight",
        noteB: "Seal after",
        collected: "stains gone",
      },
      items:
        "Biohazard: Blood and trauma cleanup 480-960, Biohazard bagging 120-250; Water: Flood drying, day 180-360, Mold treatment 240-480; Fire: Smoke odor, ozone 160-330; Carpets: Carpet steam clean 110-240, Stain removal 60-130; Clearing: Hoard clearing, room 280-560, Junk truck load 180-360",
      companies: "Aftermath & Sons; Never Happened; Clean Slate Crew",
      taglines: "As if nothing happened",
      colours: ["#263238", "#00897B"],
      icon: "spray",
    },
    {
      id: "windows",
      like: "sweep",
      names:
        "window cleaner, window cleaning company, gutter cleaner, solar panel cleaner, roof cleaner, facade cleaning company, rope access company, skyscraper window cleaner",
      nouns: "window, gutter, roof, facade, solar panel, skylight",
      industry: "Window cleaning",
      words: {
        visit: "window round",
        visits: "window rounds",
        helper: "window cleaner",
        helpers: "window crew",
        list: "panes & ledges",
      },
      items:
        "Windows: Windows, in and out 120-260, Shopfront, weekly 40-90, Skylights, set of 3 60-130; Height: Rope access facade 320-680, Cherry picker hour 140-290; Frames: Frames and sills 60-130, Screen wash 40-90; Gutters: Gutter clearing 110-230, Solar panel wash 120-250",
      companies: "Squeegee & Sky; Bucket Nine; Streakless",
      taglines: "Oh, there's a view",
      colours: ["#0277BD", "#37474F"],
    },
    {
      id: "petsitter",
      like: "nanny",
      names:
        "house sitter, house sitting service, pet waste removal company, plant sitter, plant watering service, elderly companion service, au pair agency, house sitting agency, granny sitter",
      nouns: "house sitting, plant care",
      industry: "House sitting",
      words: {
        visit: "stay",
        visits: "stays",
        helper: "house sitter",
        helpers: "house sitters",
        list: "house list",
        spotA: "Plants on the sill",
        spotB: "Cat, twice a day",
        spotC: "Mail and papers",
        spotD: "Alarm and lights",
        noteA: "Key at the neighbor",
        noteB: "Water lightly",
        collected: "nights kept",
      },
      items:
        "Stays: House sitting, night 60-120, House sitting, week 340-640; Plants: Plant watering round 24-54, Greenhouse check 30-64; Pets: Cat feeding visit 22-46, Dog overnight 60-110; House: Mail and package pickup 16-34, Alarm check 20-44",
      companies: "Lights On; Key Under Mat; The Kind Lodger",
      taglines: "Home, while you're away",
      colours: ["#5D4037", "#00695C"],
      icon: "home",
    },
    {
      id: "appliancerepair",
      like: "handyman",
      names:
        "appliance repair, appliance repair company, washing machine repair, refrigerator repair, appliance technician, tv repair shop, boiler repair, sewing machine repair, vacuum repair shop, toaster repair, repair shop, repair cafe, electronics repair shop",
      industry: "Appliance repair",
      words: {
        helper: "technician",
        helpers: "technicians",
        list: "appliances",
        spotA: "Washing machine drum",
        spotB: "Fridge compressor",
        spotC: "Oven door seal",
        spotD: "Dishwasher pump",
        noteA: "Part on order",
        noteB: "Under warranty",
        collected: "machines saved",
      },
      items:
        "Laundry: Washer drain pump 140-280, Dryer belt 90-180; Cooling: Fridge compressor relay 160-320, Freezer defrost 80-160; Cooking: Oven element 110-220, Induction board 180-360; Small: Toaster spring 30-60, Vacuum motor 70-140; Screens: TV backlight 120-250",
      companies: "Spin Again; Second Fuse; The Mending Van",
      taglines: "Not dead yet",
      colours: ["#1565C0", "#C75B12"],
      icon: "wrench",
    },
  ],
};
