/**
 * Workshops for vehicles of one sort of trouble or one sort of wish each.
 */
import type { Niches } from "../niche.ts";

/** Niches of automotive. */
export const niches: Niches = {
  ends: ["shop", "garage", "workshop", "specialist", "company"],
  all: [
    {
      id: "towing",
      like: "repair",
      names:
        "towing company, tow truck company, tow truck, tow truck service, towing, tow, roadside assistance, breakdown service, vehicle recovery company, breakdown recovery, wrecker service, auto club",
      nouns: "towing, tow truck, breakdown, roadside, vehicle recovery, wrecker",
      industry: "Towing and roadside",
      words: {
        driver: "member",
        job: "callout",
        jobs: "callouts",
        by: "tow driver",
        club: "roadside club",
        used: "tows this year",
        collected: "tow miles",
        levels: "Basic, Plus, Premier, Fleet",
        story: "{nextBy} has the flatbed for the {nextVehicle} {nextDate|weekday} at {nextTime}: {nextWhat}.",
      },
      items:
        "Towing: Flatbed tow, 20 miles 120-210, Wheel-lift tow, in town 80-140, Long-distance tow 260-480; Roadside: Battery jump start 55-95, Flat tire change 60-110, Fuel delivery 45-80, Lockout, car door 60-120; Recovery: Winch out of a ditch 140-280, Accident recovery 220-420; Storage: Impound lot, day 30-60",
      companies: "Hook & Winch; Blue Shoulder Recovery; The Long Flatbed",
      taglines: "Stuck is a phone call",
      colours: ["#F57F17", "#263238"],
      icon: "truck",
    },
    {
      id: "bodyShop",
      like: "repair",
      names:
        "auto body shop, body shop, collision center, dent repair shop, panel beater, car paint shop, collision repair shop, car wrap shop, auto painter, smash repair",
      nouns: "auto body, collision, dent, car wrap, car paint, bumper",
      industry: "Auto body",
      words: {
        job: "body job",
        jobs: "body jobs",
        by: "body technician",
        club: "shine club",
        used: "paint punches",
        collected: "dents pulled",
        levels: "Scratch, Dent, Panel, Full respray",
        story: "{nextBy} has the {nextVehicle} in the paint booth {nextDate|weekday} at {nextTime}: {nextWhat}.",
      },
      items:
        "Dents: Door dent pulled 180-340, Hail dents, roof 420-780; Paint: Fender respray 380-690, Scratch blend, panel 220-420; Panels: Bumper replaced 460-860, Quarter panel weld 640-1100; Glass: Windshield swap 280-460; Wraps: Matte vinyl wrap, hood 340-620; Estimates: Collision estimate 40-90",
      companies: "Straight Panel; Clearcoat & Sons; The Second Bumper",
      taglines: "Like it never happened",
      colours: ["#B71C1C", "#263238"],
      icon: "car",
    },
    {
      id: "campervans",
      like: "repair",
      names:
        "van conversion company, camper van builder, campervan conversion company, van life builder, camper conversion shop, van builder, rv repair shop, camper repair shop",
      nouns: "van conversion, camper van, campervan, van life, rv conversion, rv repair",
      industry: "Van conversions",
      words: {
        driver: "van owner",
        job: "build step",
        jobs: "build steps",
        vehicle: "van",
        garage: "vans",
        fleet: "2021 high-roof van, 2018 panel van, 2015 school bus, 1986 camper, 2022 all-wheel van",
        by: "van builder",
        club: "road club",
        used: "build days used",
        collected: "nights on the road",
        levels: "Weekender, Roamer, Full-timer, Nomad",
        story: "{nextBy} has the {nextVehicle} in bay {nextDate|weekday} at {nextTime}: {nextWhat}.",
      },
      items:
        "Sleeping: Platform bed and storage 680-1200, Pop-top roof 1400-2600; Power: Solar panels, 400 W 820-1500, Lithium battery bank 900-1700; Kitchen: Galley kitchen and sink 760-1400, Propane stove 240-460; Shell: Wool insulation 420-780, Roof vent and windows 360-690, Swivel seats 320-560",
      companies: "Home on Axles; The Long Layby; Birch & Bolt Vans",
      taglines: "Park anywhere, sleep well",
      colours: ["#33691E", "#BF5B2C"],
      icon: "van",
    },
  ],
};
