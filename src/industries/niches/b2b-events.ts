/**
 * Halls and organisers of fairs where businesses meet.
 */
import type { Niches } from "../niche.ts";

/** Niches of events. */
export const niches: Niches = {
  ends: ["organizer", "company", "center"],
  all: [
    {
      id: "tradeshow",
      like: "agency",
      names:
        "trade show organizer, trade fair organizer, trade show company, trade fair company, exhibition company, exhibition organizer, expo organizer, congress organizer, conference organizer, convention center, exhibition center, conference company, expo company, convention organizer, messe, trade fair, expo center, congress center, conference center, convention centre, tech conference, trade show",
      industry: "Trade shows",
      words: {
        event: "trade show",
        crew: "booths",
        hires: "booths and halls",
        sheet: "show schedule",
        planner: "show manager",
        task1: "exhibitor floor plan",
        task2: "badge printing test",
        task3: "keynote stage check",
        task4: "hall load-in times",
      },
      items:
        "Halls: Exhibit hall A, three days 4800-7600, Breakout rooms 1600-2800; Booths: Island booth, 400 sq ft 3200-5600, Booth row package 2200-3900; Exhibitors: Exhibitor badge scanners 620-1080, Booth power and internet 780-1300; Program: Keynote speaker 2600-4800, Panel stage and sound 1400-2400; Visitors: Registration and badges 900-1500, Shuttle buses 1100-1900",
      companies: "Hall Nine Expo; Aisle & Badge; Meridian Trade Fairs",
      taglines: "Where the industry shakes hands",
      icon: "people",
    },
  ],
};
