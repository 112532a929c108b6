/**
 * Those who drill, refine and serve wells and mines for others.
 */
import type { Niches } from "../niche.ts";

/** Niches of mining. */
export const niches: Niches = {
  ends: ["company", "operator", "contractor", "firm"],
  all: [
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
        "oilfield services company, offshore drilling contractor, drilling contractor, drilling company, oil service company, oil rig operator, offshore drilling company, well service company, offshore oil rig, oil rig, oil platform, offshore services company, fracking company, geothermal drilling company, oilfield service company, rig operator, onshore drilling contractor, oil drilling company, energy services company",
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
