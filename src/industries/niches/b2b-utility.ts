/**
 * Networks and plants that deliver power, heat, gas, water and clean sites to other businesses.
 */
import type { Niches } from "../niche.ts";

/** Niches of utility. */
export const niches: Niches = {
  ends: ["company", "operator", "provider", "utility"],
  all: [
    {
      id: "grid",
      like: "electric",
      names:
        "grid operator, power grid operator, transmission system operator, transmission operator, distribution network operator, electric grid operator, tso, power grid, electric cooperative, transmission company, independent system operator, smart grid company, microgrid company, energy storage company, battery storage developer, virtual power plant, grid battery operator, power network operator, grid company",
      industry: "Power grid",
      words: {
        holder: "grid customer",
        bills: "grid charges",
        use: "megawatts",
        usage: "energy carried, MWh",
        target: "contracted load, MWh",
        point: "substation",
        points: "Harrow substation, Pike Road transformer, Battery site 2, North interconnector",
        works: "outages",
        collected: "flexibility credits",
        plans: "Transmission line maintenance, Substation breaker swap, Load shedding test, Pylon inspection",
        story: "{workWhat} is set for {workDate|weekday} from {workTime}; load moves to the second circuit.",
      },
      items:
        "Transmission: Transmission charge, peak 34-72, Transmission losses 12-28; Capacity: Reserved megawatts 28-64, Interconnector slot 18-42; Balancing: Frequency response 10-24, Imbalance charge 8-22; Connection: Substation connection fee 14-36, Grid study fee 9-21; Storage: Battery dispatch 12-30",
      companies: "Fifty Hertz North; Busbar Networks; Pylon & Reach",
      taglines: "In balance, every second",
      icon: "lightning",
    },
    {
      id: "recycling",
      like: "waste",
      names:
        "recycling company, recycling plant, recycler, scrap metal dealer, scrap yard, scrap metal recycler, e-waste recycler, electronics recycling company, battery recycler, plastics recycler, paper recycler, metal recycler, recycling center, materials recovery facility, car recycler, scrap dealer, textile recycler, recycling startup, battery recycling company, tire recycler",
      nouns: "recycling, scrap metal, e-waste, glass recycling, plastic recycling",
      industry: "Recycling",
      words: {
        holder: "supplier",
        bills: "weigh tickets",
        use: "materials",
        usage: "material sorted, tons",
        target: "target in tons",
        point: "bale line",
        points: "Paper bale line, Plastic sorter, Metal shredder, Glass crusher",
        works: "collections",
        collected: "bales recycled",
        plans: "Container swap, Baler maintenance, Scrap car pickup, E-waste collection day",
        levels: "Bin, Container, Baler, Closed loop",
        story: "{workWhat} is set for {workDate|weekday} from {workTime}; the bale lines keep running.",
      },
      items:
        "Paper: Cardboard bales 18-46, Mixed paper bales 12-30; Plastic: PET bottle bales 22-54, Plastic film bales 10-26; Metal: Steel scrap, shredded 28-66, Copper wire scrap 34-78, Aluminum cans 20-48; Glass: Glass cullet, sorted 9-22; Electronics: E-waste dismantling 14-38",
      companies: "Second Melt; Baled & Bright; Looped Materials",
      taglines: "Nothing ends here",
      icon: "recycle",
    },
    {
      id: "hazwaste",
      like: "waste",
      names:
        "hazardous waste company, hazardous waste management company, medical waste company, chemical waste company, industrial waste company, environmental services company, spill response company, nuclear waste company, hazardous waste disposal company, waste to energy plant, incinerator operator, remediation company, waste disposal company, medical waste disposal company, industrial cleaning company",
      industry: "Hazardous waste",
      words: {
        holder: "waste generator",
        bills: "manifests",
        use: "waste streams",
        usage: "waste treated, drums",
        target: "permit limit, drums",
        point: "waste stream",
        points: "Solvent drums, Acid tank, Medical sharps, Contaminated soil",
        works: "pickups",
        collected: "drums destroyed",
        plans: "Drum pickup, Spill drill, Incinerator slot, Permit inspection",
        levels: "Small generator, Large generator, Permitted, Full service",
        story: "{workWhat} is set for {workDate|weekday} from {workTime}; the manifest is ready to sign.",
      },
      items:
        "Disposal: Solvent drum disposal 34-72, Acid neutralization 28-62, Asbestos landfill cell 24-56; Medical: Sharps containers 14-34, Incineration, clinical waste 26-58; Transport: Hazmat truck pickup 18-42, Chemical manifest filing 8-18; Response: Spill response standby 22-48; Soil: Contaminated soil treatment 30-68",
      companies: "Overpack Environmental; Safedrum; Containment & Co",
      taglines: "Gone, and on record",
      icon: "recycle",
    },
    {
      id: "hydro",
      like: "nuclear",
      names:
        "hydroelectric power company, hydropower company, hydro power company, hydroelectric plant, hydro plant, hydroelectric dam, hydropower plant, dam operator, tidal power company, tidal energy company, wave energy startup, pumped storage plant, hydro power plant, hydroelectric company, hydro dam",
      industry: "Hydropower",
      words: {
        use: "megawatts",
        usage: "hydro energy, MWh",
        target: "contract in MWh",
        points: "Turbine 1 Kaplan, Turbine 2 Francis, Pumped storage unit, Fish-friendly turbine",
        works: "dam works",
        collected: "carbon tons avoided",
        plans: "Spillway gate test, Reservoir drawdown, Turbine runner overhaul, Fish ladder check",
        story: "{workWhat} at the dam is set for {workDate|weekday} from {workTime}; the reservoir level holds.",
      },
      items:
        "Hydro: Baseload hydro power 34-72, Peak megawatt block 28-64; Storage: Reservoir storage fee 10-22, Pumped storage cycle 14-34; Dam: Dam safety levy 6-14, Spillway upkeep 5-12; Grid: Transmission charge 12-26, Black start service 8-20; River: Fish ladder fund 3-9, Water rights fee 7-18",
      companies: "Tailrace Power; Millrace Hydro; Two Rivers Dam",
      taglines: "The river's day job",
      icon: "droplet",
    },
    {
      id: "districtEnergy",
      like: "heating",
      names:
        "district heating operator, district cooling company, heat network operator, steam company, district energy company, heat network, district heating network, biomass plant, cogeneration plant, combined heat and power plant",
      industry: "District heating",
      words: {
        holder: "building owner",
        use: "heat stations",
        usage: "heat delivered, kWh",
        point: "heat exchanger",
        points: "Boiler house exchanger, Tower A station, School heat meter, Pool heat meter",
        works: "pipe works",
        plans: "Hot water pipe repair, Boiler overhaul, Heat meter swap, Steam trap check",
      },
      items:
        "Heat: Heat energy, winter 38-84, Hot water energy 16-38; Capacity: Boiler capacity charge 18-42, Return temperature bonus 4-12; Network: Pipe network charge 12-28, Heat meter rental 4-9; Steam: Process steam, tons 22-56; Cooling: Chilled water, summer 14-36; Fuel: Biomass fuel surcharge 6-15",
      companies: "Warmmain; Hearthnet District; Steamline Heat",
      taglines: "One boiler, ten thousand radiators",
    },
    {
      id: "evNetwork",
      like: "electric",
      names:
        "ev charging network, ev charging network operator, charge point operator, ev charging operator, electric vehicle charging network, charging network, ev charging startup, fleet charging company, charging station operator, fast charging network, electric vehicle charging company",
      industry: "EV charging",
      words: {
        holder: "fleet driver",
        bills: "charging bills",
        use: "charge points",
        usage: "energy charged, kWh",
        target: "plan in kWh",
        point: "charger",
        points: "Highway plaza 350 kW, Mall charger 150 kW, Depot charger 50 kW, Home wallbox",
        works: "new stations",
        collected: "charging sessions",
        plans: "New charging hub opens, Charger firmware update, Connector replacement, Grid upgrade",
        levels: "Pay as you go, Commuter, Fleet, Unlimited night",
        story: "{workWhat} is set for {workDate|weekday} from {workTime}; other chargers stay live.",
      },
      items:
        "Sessions: Fast charging session, 350 kW 18-42, Overnight AC charging 9-22, Depot fleet charging 24-58; Plans: Monthly charging pass 12-28, Roaming network fee 3-9; Idle: Idle minute fee 2-8; Energy: Peak kilowatt surcharge 5-14, Solar charging credit 4-10; Equipment: Wallbox rental 14-32",
      companies: "Plugtail Network; Voltpath; Kerb & Kilowatt",
      taglines: "Full by the second coffee",
      icon: "lightning",
    },
    {
      id: "gasPipelines",
      like: "gas",
      names:
        "gas pipeline operator, pipeline operator, gas network operator, pipeline company, natural gas pipeline, gas transmission company, midstream company, gas storage company, hydrogen pipeline company, gas infrastructure company, oil pipeline company, gas transmission operator",
      industry: "Gas pipelines",
      words: {
        holder: "gas shipper",
        bills: "tariff bills",
        use: "nominations",
        usage: "gas moved, MMBtu",
        target: "contracted MMBtu",
        point: "meter station",
        points: "Harrow compressor station, City gate meter, Storage cavern 2, Border point",
        works: "pipe works",
        collected: "days in balance",
        plans: "Pipeline pigging run, Compressor overhaul, Valve station test, Leak survey",
        levels: "Interruptible, Firm, Firm plus, Anchor shipper",
        story: "{workWhat} is set for {workDate|weekday} from {workTime}; throughput stays on contract.",
      },
      items:
        "Transport: Firm pipeline capacity 34-72, Interruptible throughput 14-36, Compressor fuel charge 8-20; Storage: Cavern injection 12-30, Storage withdrawal 14-34; Balancing: Imbalance penalty 6-18, Park and loan 5-14; Metering: Meter station fee 7-16; Connection: Tap connection fee 18-44",
      companies: "Greyline Pipelines; Throughput Gas; Long Valve",
      taglines: "Quietly under every field",
      icon: "fuel",
    },
  ],
};
