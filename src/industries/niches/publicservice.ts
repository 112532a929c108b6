/**
 * Offices of one duty each.
 */
import type { Niches } from "../niche.ts";

/** Niches of public service. */
export const niches: Niches = {
  ends: ["office", "department", "authority", "agency", "ministry"],
  all: [
    {
      id: "lighthouse",
      like: "fire",
      names:
        "lighthouse, lighthouse keeper, lighthouse service, lighthouse authority, foghorn service, lightship crew, lighthouse board, buoy service, pilot station",
      nouns: "lighthouse, foghorn, lightship, buoy",
      industry: "Lighthouse service",
      words: {
        resident: "mariner",
        request: "light order",
        requests: "light watches",
        office: "light",
        offices: "lights",
        units: "Saltreach Light, North Rock, Lightship 4, Buoy yard",
        pending: "in the log",
        visits: "duties",
        dates: "Lens polishing, Oil delivery by boat, Foghorn test, Storm watch",
        worth: "light dues",
        price: "dues",
        collected: "ships guided past",
        levels: "Candle, Lantern, Beacon, First-order lens",
        story: "{visitWhat} at {visitOffice} is {visitDate|weekday} at {visitTime}; the log is dry.",
      },
      items:
        "Lamp: Lens prisms polished 60-110, Lamp and bulb change 40-80, Wick and oil, winter 70-120; Horn: Foghorn, two blasts a minute 30-60, Horn bellows patched 48-90; Watch: Storm watch, all night 80-140, Ship hailed by name 18-36; Tower: Whitewash and red bands 120-220, Stairs counted, all of them 12-24; Sea: Buoy chain inspected 90-160",
      companies: "Saltreach Light; Ware & Widow Lighthouse; The Patient Beam",
      taglines: "Never once gone out",
      colours: ["#B71C1C", "#0D3B66"],
      icon: "lightbulb",
    },
    {
      id: "prison",
      like: "cityHall",
      names:
        "prison, jail, correctional facility, penitentiary, probation office, department of corrections, juvenile detention center, alcatraz, dungeon, detention center, parole board",
      industry: "Corrections",
      words: {
        resident: "family visitor",
        request: "visit request",
        requests: "visit requests",
        office: "cell block",
        offices: "cell blocks",
        units: "Block A, Block C, Prison workshop, Infirmary, Gatehouse",
        visits: "visiting hours",
        dates: "Visiting hour, Parole hearing, Release interview, Library cart round",
        worth: "commissary spent",
        price: "cost",
        collected: "good-conduct days",
        levels: "Maximum, Medium, Minimum, Parole",
        story: "{visitWhat} for request {openNumber} is {visitDate|weekday} at {visitTime}, in the {visitOffice}.",
      },
      items:
        "Visits: Family visiting slot 5-12, Video visit 8-18; Commissary: Commissary basket 24-58, Phone minutes 12-28; Programs: Welding class 40-90, GED course 30-70; Parole: Parole file copy 14-32, Ankle monitor fee 60-140; Mail: Parcel inspection 6-14",
      companies: "Northgate Correctional; Stillwater Detention; Ironwood Penitentiary",
      taglines: "Firm walls, fair days",
      colours: ["#37474F", "#5D4037"],
      icon: "key",
    },
    {
      id: "tollroad",
      like: "cityHall",
      names:
        "toll road operator, highway authority, toll road company, bridge toll operator, bridge operator, tunnel operator, department of motor vehicles, dmv, road authority, traffic authority, transport authority, parking authority, traffic control center",
      nouns: "toll road, highway, traffic, road, transport, driver's license, vehicle registration, bridge, tunnel",
      industry: "Roads and tolls",
      words: {
        resident: "driver",
        request: "toll pass",
        requests: "toll passes",
        office: "toll plaza",
        offices: "toll plazas",
        units: "North plaza, River bridge, Airport tunnel, Ring road gate, Vehicle desk",
        pending: "in review",
        visits: "road works",
        dates: "Lane closure, Bridge inspection, License test, Transponder swap",
        worth: "tolls paid",
        price: "toll",
        collected: "gantries passed",
        levels: "Cash lane, Transponder, Commuter, Fleet",
        story: "{visitWhat} touches pass {openNumber} {visitDate|weekday} at {visitTime}, at the {visitOffice}.",
      },
      items:
        "Tolls: Commuter toll book 40-90, Truck axle toll 60-140, Bridge toll, month 34-76; Passes: Transponder 18-42, Carpool lane pass 24-54; Licenses: Driver's license renewal 25-60, Vehicle registration 70-160; Fines: Missed toll notice 12-36",
      companies: "Causeway Tolls; Ring & River Roads; Gantry Road Authority",
      taglines: "Keep left, keep moving",
      colours: ["#F57F17", "#0D47A1"],
      icon: "road",
    },
    {
      id: "health",
      like: "cityHall",
      names:
        "health department, public health office, ministry of health, food inspection agency, food and drug administration, health inspector, child protection agency, social services office, welfare office, unemployment office, employment office, social security office, job center, pension office",
      nouns:
        "health, public health, social services, welfare, unemployment, social security, employment, labor, food safety",
      industry: "Health and welfare",
      words: {
        resident: "resident",
        request: "claim",
        requests: "claims",
        office: "desk",
        offices: "desks",
        units: "Benefits desk, Vaccination desk, Food inspection, Job counselor, Family desk",
        visits: "interviews",
        dates: "Benefit interview, Vaccination day, Kitchen inspection, Job matching",
        worth: "benefits paid",
        price: "amount",
        collected: "check-ins",
        levels: "New, Open, Approved, Long-term",
        story: "{visitWhat} for claim {openNumber} is {visitDate|weekday} at {visitTime}, at the {visitOffice}.",
      },
      items:
        "Benefits: Unemployment benefit 240-480, Housing benefit 180-380, Child benefit 120-260; Health: Flu vaccination 18-40, Food handler permit 30-70; Inspections: Restaurant inspection 90-190; Jobs: Retraining voucher 140-290, Interview clothing grant 60-130",
      companies: "Lakeside Public Health; Harbor Benefits Office; Common Good Bureau",
      taglines: "Next window, please, and welcome",
      colours: ["#00838F", "#6A1B9A"],
      icon: "health",
    },
    {
      id: "diplomacy",
      like: "embassy",
      names:
        "immigration office, united nations, international organization, foreign ministry, visa office, border control agency, passport office, intergovernmental organization, customs office, refugee agency, interplanetary embassy, peacekeeping mission, world government, galactic federation, migration office",
      nouns: "immigration, visa, passport, border, migration, citizenship, foreign affairs",
      industry: "Diplomacy and borders",
      words: {},
      items:
        "Visas: Tourist visa 60-140, Work visa 140-320, Student visa 90-190; Passports: Passport renewal 80-170, Lost passport letter 40-90; Treaties: Peace treaty apostille 50-110, Delegate badge 30-70; Asylum: Asylum interview 20-48, Travel document 40-90; Citizenship: Citizenship oath 120-260",
      companies: "Office of Open Borders; The Delegates' House; Star Treaty Mission",
      taglines: "Talk first, stamp later",
      colours: ["#0D47A1", "#00838F"],
      icon: "globe",
    },
    {
      id: "ministry",
      like: "tax",
      names:
        "ministry of finance, treasury department, statistics office, patent office, national mint, mint, census bureau, government agency, ministry, ministry of magic, ministry of silly walks, federal agency, customs authority, competition authority, financial regulator, audit office, antitrust agency, land registry",
      nouns: "treasury, finance, statistics, patent, census, land registry, antitrust, trademark, budget",
      industry: "Treasury and records",
      words: {},
      items:
        "Filings: Patent application 280-560, Trademark filing 180-360, Land registry extract 24-54; Treasury: Treasury bond account 40-90, Commemorative coin 48-110; Statistics: Census table 30-70, Price index license 60-140; Audits: Budget audit file 90-190, Grant settlement 70-160",
      companies: "Office of the Purse; The Old Mint; Ledger & Seal Bureau",
      taglines: "Counted, and accounted for",
      colours: ["#1A237E", "#4E342E"],
      icon: "city",
    },
    {
      id: "coastguard",
      like: "fire",
      names:
        "coast guard, mountain rescue, lifeguard service, lifeboat crew, sea rescue, mountain rescue service, search and rescue team, ski patrol, lifeboat station, avalanche rescue, civil defense, disaster agency",
      nouns: "coast guard, rescue, lifeguard, lifeboat, sea rescue, mountain rescue, civil defense",
      industry: "Rescue",
      words: {},
      items:
        "Sea: Lifeboat launch 60-140, Distress beacon registration 24-54, Lifejacket check 14-32; Mountains: Avalanche course 60-130, Helicopter winch drill 90-190, Rescue dog visit 30-70; Beaches: Lifeguard certificate 70-150, Beach flag training 24-52; Lights: Lighthouse lamp watch 20-46",
      companies: "Breakwater Rescue; North Ridge Rescue; Lamp & Lifeboat",
      taglines: "Already on the way",
      colours: ["#B71C1C", "#01579B"],
      icon: "ship",
    },
    {
      id: "spies",
      like: "police",
      names:
        "spy agency, intelligence agency, secret service, cia, secret agency, men in black agency, secret agent academy, interpol, james bond agency",
      nouns: "spy, intelligence, secret, counterintelligence, espionage, surveillance",
      industry: "Intelligence",
      words: {
        resident: "agent",
        request: "mission",
        requests: "missions",
        office: "safe house",
        offices: "safe houses",
        units: "Cipher room, Disguise desk, Gadget lab, Station Vienna, Archive B",
        pending: "classified",
        visits: "briefings",
        dates: "Dead drop, Night briefing, Polygraph, Exchange on the bridge",
        collected: "secrets kept",
        story:
          "{visitWhat} for mission {openNumber} is {visitDate|weekday} at {visitTime}; the {visitOffice} knows nothing.",
      },
      items:
        "Cover: False passport 140-290, Disguise and mustache 60-130; Gadgets: Exploding pen 180-360, Lipstick camera 120-260, Wristwatch laser 220-460; Ciphers: One-time pad 40-90, Dead drop lease 60-140; Travel: Night train under alias 90-190, Midnight extraction 320-640",
      companies: "Bureau Nine; The Quiet Office; Umbrella Department",
      taglines: "We were never here",
      colours: ["#212121", "#1A237E"],
      icon: "mask",
    },
    {
      id: "tourism",
      like: "cityHall",
      names:
        "tourism board, tourist information office, economic development agency, visitor bureau, film commission, arts council, sports commission, housing authority, national tourist office, smart city",
      nouns: "tourism, visitor, arts, economic development, housing",
      industry: "City and tourism",
      words: {
        request: "grant",
        requests: "grants",
        units: "Visitor desk, Film desk, Festival office, Sensor lab, Harbor desk",
        visits: "openings",
        dates: "Festival permit talk, Visitor fair, Location scout, Sensor demo",
        story: "{visitWhat} for grant {openNumber} is {visitDate|weekday} at {visitTime}, at the {visitOffice}.",
      },
      items:
        "Visitors: City pass, three days 48-96, Tourist map stand 20-46; Festivals: Festival grant 240-480, Street stage permit 90-190; Film: Location filming permit 160-340; City: Smart parking sensor 60-140, Traffic light data feed 80-180; Arts: Mural commission 280-560",
      companies: "Visit Harborview; Bureau of Welcome; City of Tomorrow Office",
      taglines: "You should see it in spring",
      colours: ["#E65100", "#0277BD"],
      icon: "city",
    },
  ],
};
