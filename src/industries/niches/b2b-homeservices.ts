/**
 * Services that come to other people's buildings.
 */
import type { Niches } from "../niche.ts";

/** Niches of home services. */
export const niches: Niches = {
  ends: ["company", "service", "contractor"],
  all: [
    {
      id: "homeTheaters",
      like: "alarms",
      names:
        "home theater installer, home cinema installer, tv mounting service, tv installer, tv wall mounting company, audio visual installer, av installer, home audio installer, projector installer, home network installer, wifi installer, speaker installer, home theatre installer, sound system installer",
      nouns: "home theater, home cinema, tv wall mount, projector, sound system, home network",
      industry: "Home theater installation",
      words: {
        customer: "homeowner",
        visit: "install",
        visits: "installs",
        helper: "AV installer",
        helpers: "installers",
        list: "screens",
        spotA: "Living room TV, wall mount",
        spotB: "Basement projector",
        spotC: "Ceiling speakers, kitchen",
        spotD: "Network rack, closet",
        noteA: "Cables in the wall",
        noteB: "Remote paired",
        collected: "screens hung",
      },
      items:
        "Screens: TV wall mount, 65 inch 110-240, Projector and screen hung 280-640; Sound: Surround speakers, set of seven 320-780, Soundbar and subwoofer 140-320; Cables: HDMI and speaker cable in the wall 160-380; Control: Universal remote programmed 90-210, Light dimmer and blinds scene 140-340; Network: Mesh wifi and rack 180-420",
      companies: "Row B Home Cinema; Cables Out of Sight; Center Channel",
      taglines: "Dim the lights",
      icon: "television",
    },
    {
      id: "plantRepair",
      like: "handyman",
      names:
        "forklift repair, forklift repair company, crane and hoist servicing, crane servicing company, crane inspection company, hoist repair company, hydraulic repair company, hydraulic repair shop, industrial maintenance company, machine repair company, machinery repair company, generator service company, pump repair company, compressor repair company, pallet truck repair, conveyor maintenance company, plant maintenance company, lifting equipment inspection, electric motor repair shop",
      nouns: "forklift, crane, hoist, hydraulic, machinery, conveyor",
      industry: "Machine service",
      words: {
        customer: "plant manager",
        visit: "service call",
        visits: "service calls",
        helper: "field engineer",
        helpers: "engineers",
        list: "machines",
        spotA: "Forklift 4, mast chain",
        spotB: "Overhead crane, bay 2",
        spotC: "Air compressor",
        spotD: "Dock lift, hydraulics",
        noteA: "Load test due",
        noteB: "Lockout tag on",
        collected: "downtime hours saved",
      },
      items:
        "Forklifts: Forklift service, 500 hours 180-360, Traction battery replaced 620-1400, Drive tires pressed on 240-480; Cranes: Crane inspection and load test 280-640, Hoist rope and brake 320-780; Hydraulics: Cylinder reseal 180-420, Hose burst, callout 140-320; Power: Generator service 160-380, Motor rewound 260-620; Paper: Lifting certificate 70-160",
      companies: "Mast & Chain; Uptime Engineers; Second Shift Maintenance",
      taglines: "Running again by second shift",
      icon: "wrench",
    },
    {
      id: "fireSafety",
      like: "alarms",
      names:
        "fire extinguisher servicing, fire protection company, fire safety company, fire alarm company, sprinkler installer, fire sprinkler company, fire suppression company, fire door company, fire door inspector, fire risk assessor, emergency lighting company, fire equipment supplier, smoke alarm installer, fire extinguisher service, fire extinguisher supplier, fire prevention company, dry riser testing company",
      nouns: "fire extinguisher, fire protection, fire safety, fire alarm, sprinkler, smoke alarm, fire door",
      industry: "Fire protection",
      words: {
        customer: "building manager",
        visit: "service visit",
        visits: "services",
        helper: "fire engineer",
        helpers: "engineers",
        list: "extinguishers",
        spotA: "Foam extinguisher, lobby",
        spotB: "CO2 extinguisher, server room",
        spotC: "Fire alarm panel",
        spotD: "Fire blanket, kitchen",
        noteA: "Seal intact",
        noteB: "Pressure in the green",
        collected: "inspections passed",
      },
      items:
        "Extinguishers: Extinguisher service, ten units 90-180, CO2 extinguisher recharged 40-90, Foam extinguishers, new 70-150; Alarms: Fire alarm test, quarterly 110-240, Smoke detectors replaced 80-190; Sprinklers: Sprinkler flow test 160-380, Sprinkler head swap 90-220; Doors: Fire door inspection 70-160; Paper: Fire risk assessment 180-420, Evacuation drill 120-260",
      companies: "Pin & Seal Fire; Greenzone Fire Safety; Hose & Hydrant",
      taglines: "Checked, tagged, hopefully bored",
      icon: "fire",
    },
    {
      id: "industrialCleaning",
      like: "cleaning",
      names:
        "industrial cleaning contractor, tank cleaning company, factory cleaning company, kitchen exhaust cleaning company, drain cleaner, drain unblocking company, sewer jetting company, industrial cleaner, high pressure jetting company, hospital cleaning contractor, warehouse cleaning company, ship cleaning company, chemical cleaning company, silo cleaning company, construction cleaning company, builders clean company, industrial cleaning service",
      nouns: "industrial, tank, duct, silo, factory",
      industry: "Industrial cleaning",
      words: {
        customer: "plant manager",
        visit: "shutdown clean",
        visits: "cleans",
        helper: "jetting operator",
        helpers: "jetting crew",
        list: "tanks & drains",
        spotA: "Storage tank 3",
        spotB: "Extract duct, line 2",
        spotC: "Floor drains, loading dock",
        spotD: "Conveyor and hopper",
        noteA: "Confined space permit",
        noteB: "Chemical: degreaser",
        collected: "shutdown hours saved",
      },
      items:
        "Tanks: Tank desludged and rinsed 420-980, Silo clean, rope access 480-1100; Jetting: High-pressure jetting, day 360-820, Drain unblocked and filmed 120-280; Degreasing: Machine degreasing 180-420, Kitchen duct degreased 220-520; Floors: Warehouse floor scrub 160-380, Chemical spill response 280-680; Air: Ventilation ducts brushed 240-560; Waste: Vacuum truck, half day 320-740",
      companies: "Manway Cleaning; Jet & Degrease; Nightshift Industrial",
      taglines: "Off at ten, spotless at six",
      icon: "spray",
    },
    {
      id: "commercialCleaning",
      like: "cleaning",
      names:
        "commercial cleaning company, office cleaning company, janitorial company, contract cleaner, janitorial service, commercial cleaner, building cleaning company, hospital cleaning company, commercial janitorial company, school cleaning company, office cleaner, office cleaning service, office cleaning",
      industry: "Commercial cleaning",
      words: {
        customer: "office manager",
        visit: "shift",
        visits: "shifts",
        list: "floors",
        spotA: "Lobby and reception",
        spotB: "Offices, floor 3",
        spotC: "Restrooms, all floors",
        spotD: "Windows, street side",
        noteA: "After 7 p.m.",
        noteB: "Badge needed",
        collected: "hours cleaned",
      },
      items:
        "Offices: Nightly office clean 240-620, Desk and floor day clean 180-460; Floors: Carpet extraction 320-780, Hard floor polish 280-690; Windows: Window cleaning, six floors 420-980; Sanitary: Restroom deep clean 160-390, Supplies restock 90-240; Special: Post-construction clean 520-1300, Kitchen duct clean 340-820",
      companies: "Afterhours Janitorial; Mop & Meridian; Spotless Floors Inc",
      taglines: "Spotless by sunrise",
    },
  ],
};
