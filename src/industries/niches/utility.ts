/**
 * Plants and networks of one kind each.
 */
import type { Niches } from "../niche.ts";

/** Niches of utilities. */
export const niches: Niches = {
  ends: ["plant", "company", "operator", "utility", "power plant", "startup", "power company"],
  all: [
    {
      id: "sewage",
      like: "water",
      names:
        "sewage treatment plant, sewage treatment works, sewage works, sewage farm, wastewater company, sewer company, wastewater treatment plant, sewage plant",
      nouns: "sewage, wastewater, sewer",
      industry: "Wastewater",
      words: {
        use: "wastewater",
        usage: "Gallons treated, hundreds",
        target: "gallons target, hundreds",
        bills: "sewer bills",
        point: "drain",
        points: "Main sewer line, Basement sump, Storm drain, Grease trap",
        plans: "Sewer main flush, Clarifier overhaul, Manhole inspection, Sludge haul",
        works: "sewer works",
        collected: "gallons cleaned",
        levels: "Residential, Restaurant, Industrial, Municipal",
        story: "{workWhat} comes through your street {workDate|weekday} from {workTime}; drains may gurgle.",
      },
      items:
        "Sewer: Sewer service charge 28-54, Sewage lift station share 9-18; Treatment: Aeration basin share 12-26, Sludge digestion share 10-22, Effluent filter and tank 8-18, UV disinfection share 6-14; Septic: Septic pump-out 120-260; Storm: Stormwater fee 7-14, Grease trap inspection 24-52",
      companies: "Clearflow Sewer; Clarifier & Sons; Second Water",
      taglines: "Out of sight, in good hands",
      colours: ["#00695C", "#0277BD"],
      icon: "droplet",
    },
    {
      id: "hydrogen",
      like: "gas",
      names:
        "hydrogen startup, biogas plant, hydrogen company, biogas company, green hydrogen producer, biofuel company, ethanol plant, biodiesel company, algae fuel startup",
      nouns: "hydrogen, biogas, biofuel, ethanol, biodiesel, biomass, green hydrogen, propane",
      industry: "Hydrogen and biogas",
      words: {
        holder: "fuel subscriber",
        bills: "fuel bills",
        use: "green gas",
        point: "tank",
        points: "Hydrogen tank, Biogas dome 2, Pellet silo, Refueling pump",
        plans: "Electrolyzer service, Digester cleaning, Pellet delivery, Tank pressure test",
        works: "tank works",
        collected: "kilos of carbon saved",
        levels: "Pilot, Blend, Green, Pure hydrogen",
        story: "{workWhat} is set for {workDate|weekday} from {workTime}; the reserve tank carries you over.",
      },
      items:
        "Hydrogen: Hydrogen, compressed 48-110, Electrolyzer share 22-48; Biogas: Digester gas 34-76, Manure digestate 12-28; Pellets: Wood pellets, bulk 38-84, Kiln-dried firewood 30-64; Delivery: Tube trailer delivery 18-40, Tank rental 10-22; Credits: Green gas certificate 5-12",
      companies: "First Element; Dome & Digester; Green Flame Co",
      taglines: "Burns clean, leaves water",
      colours: ["#2E7D32", "#0277BD"],
      icon: "fuel",
    },
    {
      id: "nuclear",
      like: "electric",
      names:
        "nuclear power station, nuclear power plant, geothermal power plant, geothermal plant, hydroelectric dam, hydropower plant, dam operator, nuclear plant, coal power plant, gas power plant, small modular reactor startup, reactor operator, uranium enrichment company, geothermal company",
      nouns: "nuclear, nuclear power, geothermal, hydroelectric, hydropower, dam, coal-fired, gas-fired, reactor",
      industry: "Power generation",
      words: {
        point: "turbine",
        points: "Turbine 1, Turbine 2, Steam generator, Spillway gate",
        works: "outages",
        plans: "Refueling outage, Turbine overhaul, Spillway gate test, Steam well workover",
        collected: "tons of carbon avoided",
        levels: "Off-peak, Baseload, Peak, Priority",
        story: "{workWhat} is set for {workDate|weekday} from {workTime}; the other turbine carries the load.",
      },
      items:
        "Baseload: Baseload power, month 34-72, Reactor capacity share 18-40; Geothermal: Steam field share 14-32, Brine reinjection 8-18; Hydro: Reservoir storage fee 10-22, Turbine share 14-30; Safety: Containment inspection 6-14, Spent fuel fund 8-17; Grid: Transmission charge 12-26",
      companies: "Coretower Power; Steamfield; Spillway Energy",
      taglines: "On since yesterday, on tomorrow",
      colours: ["#F57F17", "#0D47A1"],
      icon: "lightning",
    },
  ],
};
