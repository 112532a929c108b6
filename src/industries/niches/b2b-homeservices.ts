/**
 * Services that come to other people's buildings.
 */
import type { Niches } from "../niche.ts";

/** Niches of home services. */
export const niches: Niches = {
  ends: ["company", "service", "contractor"],
  all: [
    {
      id: "commercialCleaning",
      like: "cleaning",
      names:
        "commercial cleaning company, office cleaning company, janitorial company, contract cleaner, janitorial service, commercial cleaner, building cleaning company, industrial cleaner, hospital cleaning company, commercial janitorial company, school cleaning company, office cleaner, office cleaning service, office cleaning",
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
