/**
 * Those who drill, refine and serve wells and mines for others.
 */
import type { Niches } from "../niche.ts";

/** Niches of mining. */
export const niches: Niches = {
  ends: ["company", "operator", "contractor", "firm"],
  all: [
    {
      id: "woodPellets",
      like: "forestry",
      names:
        "wood pellet producer, wood pellet company, pellet mill, wood pellet manufacturer, firewood supplier, firewood company, firewood producer, charcoal producer, charcoal maker, charcoal company, wood chip supplier, briquette maker, biomass fuel supplier, log supplier, kindling company",
      nouns: "wood pellet, firewood, charcoal, wood chip, briquette",
      industry: "Pellets and firewood",
      words: {
        buyer: "stove owner",
        product: "fuel load",
        products: "pellets & logs",
        site: "yard",
        sites: "wood yards",
        pits: "Pellet mill 1, Drying shed, Birch log yard, Charcoal kiln 3",
        stages: "Splitting, Drying, Pressing, Bagging",
        loads: "fuel loads",
        grade: "dryness",
        cargoes: "deliveries",
        carriers: "Blower truck, Tipper, Pallet truck",
        tons: "tons",
        levels: "One winter, Regular, Village, Boiler house",
        story: "{nextTons} tons from {nextSite} go to the silo {nextDate|weekday}, dry enough to ring.",
      },
      items:
        "Pellets: Wood pellets, 65 bags 420-980, Bulk pellets, blown in 620-1700; Logs: Birch firewood, two cords 480-1200, Ash logs, kiln dried 520-1300; Kindling: Kindling nets 320-760; Charcoal: Restaurant charcoal, bags 460-1300, Barbecue briquettes 400-1100; Chips: Biomass wood chip, load 700-1900; Stove: Stove and ash service 340-820",
      companies: "Hearthcord; Dry Birch & Co; Pelletier Mill",
      taglines: "Warm twice, once for us",
      icon: "fire",
    },
    {
      id: "diamonds",
      like: "gold",
      names:
        "diamond mine, diamond mining company, gemstone mine, gemstone mining company, gem mine, emerald mine, sapphire mine, ruby mine, jade mine, opal mine, amber mine, diamond miner, gemstone miner, opal miner",
      nouns: "diamond mining, gemstone, emerald, sapphire, opal",
      industry: "Diamonds and gemstones",
      words: {
        buyer: "cutter",
        product: "parcel",
        products: "rough stones",
        site: "pipe",
        sites: "pipes & pits",
        pits: "North kimberlite pipe, River gravel terrace, Deep shaft 2, Old pit, south wall",
        stages: "Drilling, Crushing ore, X-ray sorting, Grading",
        loads: "rough parcels",
        grade: "gem quality",
        cargoes: "tenders",
        carriers: "Armored car, Helicopter, Courier with two guards",
        tons: "carats",
        levels: "Viewing, Tender, Sightholder, Long contract",
        story: "{nextTons} carats from {nextSite} go to tender {nextDate|weekday}, under two seals.",
      },
      items:
        "Rough: Rough diamonds, 1 to 2 carats 2800-8900, Large rough, single stone 4200-9900, Melee parcel, mixed 900-2900; Color: Fancy yellow rough 3200-9200, Emerald rough, pale 1200-3900; Industrial: Boart for drill bits 400-1300, Diamond grit 320-980; Services: Kimberlite sample, sorted 600-1900, Grading and certificate 280-860; Alluvial: River gravel stones 800-2600",
      companies: "Kimberley Row; Carat & Pit; Blueground Diamonds",
      taglines: "A ton of rock for a grain of light",
      icon: "diamond",
    },
    {
      id: "saltMine",
      like: "quarry",
      names:
        "salt mine, salt mining company, rock salt company, rock salt supplier, potash mine, phosphate mine, gypsum mine, peat company, clay pit, kaolin mine, uranium mine, rare earths company, rare earth mine, mineral exploration company, exploration company, seismic survey company, industrial minerals company",
      nouns: "rock salt, potash, phosphate, gypsum, industrial minerals, kaolin",
      industry: "Salt and industrial minerals",
      words: {
        buyer: "road depot",
        product: "salt load",
        products: "salt & minerals",
        site: "chamber",
        sites: "salt chambers",
        pits: "Chamber 7 north, Deep seam, level 4, Old cathedral room, Potash panel West",
        stages: "Cutting, Blasting, Crushing, Screening",
        loads: "hoisted loads",
        grade: "purity",
        cargoes: "deliveries",
        carriers: "Gritter depot truck, River barge, Rail hopper",
        tons: "tons",
        levels: "Spot, Winter contract, County, National",
        story: "{nextTons} tons from {nextSite} are to be hoisted for {nextDate|weekday}, before the frost.",
      },
      items:
        "Road: De-icing rock salt, bulk 900-2900, Treated brine salt 700-2300, Grit and salt mix 600-1900; Food: Table salt, fine 460-1500, Coarse salt crystals 420-1300; Farm: Salt lick blocks 320-980, Potash fertilizer 1200-3600; Industry: Chemical grade salt 1100-3400, Water softener pellets 380-1200, Gypsum powder 520-1600; Exploration: Core drilling, 200 m 900-2800",
      companies: "Whitevein Salt; Shaft & Crystal; Undersea Minerals",
      taglines: "Dug by the ton, used by the pinch",
      icon: "mine",
    },
    {
      id: "refinery",
      like: "oil",
      names:
        "oil refinery, refinery, refining company, petrochemical plant, oil refiner, petroleum refinery, refinery operator, bitumen producer, lubricants manufacturer, lubricant company, petroleum refining company, fuel refiner",
      industry: "Oil refining",
      words: {
        buyer: "fuel buyer",
        product: "fuel batch",
        products: "fuels",
        site: "unit",
        sites: "refinery units",
        pits: "Crude distillation 1, Catalytic cracker, Hydrotreater 3, Coker, Tank farm East",
        stages: "Running, Ramping up, Turnaround, Blending",
        loads: "liftings",
        story: "{nextTons} barrels of diesel and gasoline from {nextSite} are nominated for {nextDate|weekday}.",
      },
      items:
        "Gasoline: Regular gasoline 2900-8900, Premium gasoline 3100-9200; Diesel: Ultra-low sulfur diesel 2800-8600, Marine diesel 2200-6800; Jet: Jet fuel A-1 2600-8200; Feedstock: Naphtha 1900-5900, Crude oil intake 2400-7800; Heavy: Bitumen, paving grade 1200-3900, Petroleum coke 900-2900",
      companies: "Crackwell Refining; Bluewater Refinery; Column & Coker",
      taglines: "From crude to moving",
      icon: "oil",
    },
    {
      id: "drilling",
      like: "oil",
      names:
        "oilfield services company, oil field services company, oil field services, offshore drilling contractor, drilling contractor, drilling company, oil service company, oil rig operator, offshore drilling company, well service company, offshore oil rig, oil rig, oil platform, offshore services company, fracking company, geothermal drilling company, oilfield service company, rig operator, onshore drilling contractor, oil drilling company, energy services company",
      industry: "Drilling and oilfield services",
      words: {
        buyer: "oil producer",
        product: "well job",
        products: "well jobs",
        site: "rig",
        sites: "rigs",
        pits: "Rig 14 land, Jack-up Alder, Drillship Meridian, Workover rig 6",
        stages: "Drilling ahead, Cementing, Tripping pipe, Moving",
        loads: "job tickets",
        grade: "uptime",
        cargoes: "rig schedule",
        carriers: "Supply boat, Crew helicopter, Truck convoy",
        tons: "feet",
        levels: "Call-off, Well contract, Rig year, Alliance",
        story: "{nextTons} feet are to be drilled at {nextSite} from {nextDate|weekday}; the mud is mixed.",
      },
      items:
        "Drilling: Directional drilling, well 14-H 4200-9800, Offshore platform well 5200-9900; Completion: Frac stage, 12 clusters 3800-8800, Cementing casing 1900-5600; Fluids: Drilling mud service 1200-3900, Proppant sand 900-2900; Logging: Wireline logging run 1400-4400; Workover: Coiled tubing workover 1600-4900, Wellhead repair 1100-3400",
      companies: "Kelly & Bit; Topdrive Services; Deep String Drilling",
      taglines: "Straight down, on schedule",
      icon: "drill",
    },
  ],
};
