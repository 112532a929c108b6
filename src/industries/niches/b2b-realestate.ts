/**
 * Those who build, let and broker property for businesses.
 */
import type { Niches } from "../niche.ts";

/** Niches of real estate. */
export const niches: Niches = {
  ends: ["company", "firm", "broker", "developer"],
  all: [
    {
      id: "developer",
      like: "agency",
      names:
        "real estate developer, property developer, land developer, real estate development company, property development company, commercial developer, housing developer, condo developer, land development company, home developer, residential developer, real estate development firm, master planned community developer, mixed use developer",
      industry: "Real estate development",
      words: {
        where: "Lot ##, Mill Quarter",
        statusA: "Permit granted",
        statusB: "Under construction",
        customer: "off-plan buyer",
        place: "unit",
        places: "units & lots",
        price: "sale price",
        agent: "project manager",
        visits: "milestones",
        visitA: "Site tour with hard hats",
        visitB: "Finishes selection",
        visitC: "Handover of keys",
        costs: "stage payments",
        costA: "Foundation stage",
        costB: "Reservation deposit",
        costC: "Parking space deposit",
        score: "build progress",
        collected: "site updates",
      },
      items:
        "Towers: Tower unit, floor 12 420000-780000, Penthouse, tower B 690000-1200000; Townhouses: Garden townhouse 380000-640000; Lots: Corner lot, phase 2 120000-260000, Commercial lot 340000-720000; Offices: Office floor shell 520000-980000; Lofts: Mill loft conversion 310000-560000, Retail unit, ground floor 280000-540000",
      companies: "Groundbreak Development; Mill Quarter Partners; Cornerlot",
      taglines: "First the hole, then the skyline",
      icon: "building",
    },
    {
      id: "commercialBroker",
      like: "agency",
      names:
        "commercial real estate broker, commercial real estate company, office broker, commercial property agent, tenant representation firm, commercial real estate firm, industrial real estate broker, retail leasing company, commercial broker, commercial real estate agency, office leasing company, commercial real estate brokerage, land broker, site selection consultant, business broker",
      industry: "Commercial real estate",
      words: {
        where: "Suite ####, Pike Street",
        statusA: "Lease listing",
        statusB: "Letter of intent",
        customer: "tenant",
        place: "office space",
        places: "listings",
        price: "yearly rent",
        agent: "leasing broker",
        visits: "space tours",
        visitA: "Second tour",
        visitB: "Lease negotiation",
        visitC: "Floor check",
        costs: "deal costs",
        costA: "Security deposit",
        costB: "Fit-out plan",
        costC: "Lease review",
        score: "match score",
        collected: "square feet toured",
      },
      items:
        "Offices: Office floor 320000-640000, Corner suite 120000-280000, Office loft 160000-340000; Industrial: Dock warehouse 280000-560000, Flex bay 140000-320000; Retail: Storefront 90000-220000, Anchor store 380000-720000; Medical: Medical suite 110000-260000",
      companies: "Letterhead Commercial; Square & Lease; Tenantry Partners",
      taglines: "The right floor, the right clause",
      icon: "key",
    },
  ],
};
