/**
 * Carriers of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of logistics. */
export const niches: Niches = {
  ends: ["company", "service", "operator"],
  all: [
    {
      id: "tugboat",
      like: "port",
      names:
        "tugboat company, tug company, pilot boat service, salvage company, marine salvage company, canal barge operator, barge company, towage company, harbor pilot company, canal operator, shipping line, icebreaker company, ship owner, offshore supply company, ship repair company",
      nouns: "tugboat, tug, barge, pilot boat, marine salvage, towage, icebreaker, ship salvage, canal",
      industry: "Tugs and barges",
      words: {
        shipper: "ship's agent",
        load: "tow",
        loads: "tows",
        lane: "channel",
        lanes: "channels",
        routes:
          "Sea buoy to Pier 9, Lock 4 to upper pool, Anchorage B to dry dock, Breakwater to Terminal 2, River mouth to grain berth",
        pickups: "tides",
        jobs: "Berthing assist, Pilot boarding, Barge fleeting, Ice escort",
        units: "barges",
        underway: "under tow",
        done: "moored",
        levels: "Deckhand, Mate, Pilot, Captain",
        story: "{underwayWhat} {underwayNumber} is under tow in {underwayLane}, alongside by {arrives|weekday}.",
      },
      items:
        "Towage: Tanker berthing, two tugs 2800-5400, Container ship escort 3100-5900; Barges: Grain barge upriver 1900-3800, Gravel barge tow 1400-2900; Pilots: Harbor pilot boarding 620-1300; Salvage: Refloating a grounded ship 4200-8800, Fire-fighting tug 2600-5200; Lines: Towline replacement 480-990",
      companies: "Bollard & Hawser; Stern Tow; Tidewater Tugs",
      taglines: "Small boats, big shoves",
      colours: ["#0D47A1", "#BF360C"],
      icon: "ship",
    },
    {
      id: "customs",
      like: "freight",
      names:
        "customs broker, customs brokerage, import export company, trade compliance company, export company, customs agent, relocation logistics company, fine art shipper, art shipping company",
      industry: "Customs brokerage",
      words: {
        load: "entry",
        loads: "entries",
        lane: "border",
        lanes: "borders",
        routes: "Long Beach seaport, Laredo bridge, JFK air cargo, Detroit tunnel, Port of Newark",
        pickups: "deadlines",
        jobs: "Customs exam slot, Duty payment due, Bond renewal, Tariff ruling",
        units: "tariff lines",
        underway: "in clearance",
        done: "released",
        story:
          "{underwayWhat} {underwayNumber} is with customs at {underwayLane}; release is expected {arrives|weekday}.",
      },
      items:
        "Entries: Formal customs entry 145-290, Bonded transit 180-360; Duties: Duty drawback 220-480, Tariff classification 120-260; Permits: Food import permit 160-340, Phytosanitary papers 90-190; Bonds: Continuous bond 480-960; Art: Museum crate, insured 900-1900",
      companies: "Stamp & Seal Brokers; Tariff House; Borderline Clearance",
      taglines: "Papers first, then wheels",
      colours: ["#00695C", "#4E342E"],
    },
    {
      id: "valuables",
      like: "trucking",
      names:
        "armored truck company, armoured car company, armoured truck company, cash transit company, armored car service, cash in transit company, gold transport company, vault company, safe deposit company, money transport",
      industry: "Valuables transport",
      words: {
        shipper: "vault client",
        load: "sealed run",
        loads: "sealed runs",
        lane: "run",
        lanes: "runs",
        routes: "Mint to Vault 3, Airport cage to vault, Casino count room, Mall cash loop, ATM route North",
        pickups: "vault pickups",
        jobs: "ATM refill, Coin roll pickup, Bullion transfer, Night safe collection",
        units: "sealed bags",
        underway: "under guard",
        done: "signed for",
        levels: "Sealed, Escorted, Armored, Vault",
        story: "{underwayWhat} {underwayNumber} is under guard on {underwayLane}, signed for by {arrives|weekday}.",
      },
      items:
        "Cash: Store cash pickup 90-190, ATM refill 140-290, Coin delivery 80-170; Bullion: Gold bar transfer 620-1300, Diamond courier 480-980; Vault: Vault storage, month 220-460, Cash counting 120-250; Escort: Two-guard escort 340-690",
      companies: "Strongbox Transit; Sealed & Signed; Ironside Armored",
      taglines: "Counted twice, opened once",
      colours: ["#37474F", "#7B5E00"],
      icon: "vault",
    },
    {
      id: "airlineCatering",
      like: "foodDelivery",
      names:
        "airline catering company, airline catering, in-flight catering, oil rig catering company, offshore catering company, remote site catering company, airline caterer, in-flight catering company, train catering company, ship chandler, baggage handler, ground handling company, airport ground services",
      industry: "Airline catering",
      words: {
        shipper: "airline",
        load: "trolley load",
        loads: "trolley loads",
        lane: "flight",
        lanes: "flights",
        routes: "Morning flight to Boston, Red-eye to Lisbon, Shuttle to Denver, Long haul to Tokyo, Charter to Cancún",
        pickups: "boardings",
        jobs: "Galley loading, Trolley wash, Special meal check, Menu tasting",
        units: "meal trays",
        underway: "on the high loader",
        done: "boarded",
        levels: "Snack, Economy, Business, First",
        story: "{underwayWhat} {underwayNumber} is on the high loader for {underwayLane}, boarding {arrives|weekday}.",
      },
      items:
        "Economy: Hot breakfast trays, 180 900-1900, Chicken or pasta, 220 1200-2500; Business: Three-course tableware set 680-1400, Champagne and canapés 540-1100; Special: Kosher and vegan meals 240-520; Galley: Beverage trolleys 320-680, Ice and lemons 80-170; Bags: Baggage belt crew 420-880",
      companies: "Galley & Tray; Window Seat Kitchens; High Loader Catering",
      taglines: "Chicken, pasta and on time",
      colours: ["#0277BD", "#E65100"],
      icon: "airplane",
    },
    {
      id: "lockers",
      like: "courier",
      names:
        "parcel locker company, bike courier, pigeon post, bicycle courier company, bike messenger, carrier pigeon company, same day delivery company, medical courier, flower delivery courier, grocery delivery startup, robot delivery company, telegram company, owl post, balloon mail company",
      nouns:
        "bike courier, parcel locker, same-day delivery, bicycle courier, robot delivery, singing telegram, carrier pigeon",
      industry: "City couriers",
      words: {
        load: "drop",
        loads: "drops",
        lane: "loop",
        lanes: "loops",
        routes: "Station lockers, Old town loop, Harbor bridge loop, Hospital run, University lockers",
        pickups: "pickups",
        jobs: "Locker refill, Noon bike pickup, Lab sample pickup, Cargo bike charge",
        units: "parcels",
        underway: "on the bike",
        done: "in the locker",
        story: "{underwayWhat} {underwayNumber} is on the bike along {underwayLane}, delivered by {arrives|weekday}.",
      },
      items:
        "Bikes: Rush envelope by bike 14-32, Cargo bike load 28-62; Lockers: Locker drop, small 6-14, Locker drop, large 9-20; Medical: Blood sample run 38-84; Messages: Singing telegram 40-90, Pigeon-carried note 18-40; Robots: Sidewalk robot drop 8-18; Returns: Return label batch 16-34",
      companies: "Spoke & Parcel; The Quick Pigeon; Doorless Delivery",
      taglines: "Across town before lunch",
      colours: ["#E65100", "#00695C"],
      icon: "bicycle",
    },
  ],
};
