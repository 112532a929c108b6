/**
 * The families there are, each loaded when a business of it is first asked for.
 */
import type { Family } from "./family.ts";
import { type Niches, withNiches } from "./niche.ts";

/** Where each family is. A family's export is the only one of its file. */
const FILES: Readonly<Record<string, () => Promise<Readonly<Record<string, Family>>>>> = {
  accounting: () => import("./families/accounting.ts"),
  agency: () => import("./families/agency.ts"),
  airline: () => import("./families/airline.ts"),
  automotive: () => import("./families/automotive.ts"),
  bakery: () => import("./families/bakery.ts"),
  beauty: () => import("./families/beauty.ts"),
  brewery: () => import("./families/brewery.ts"),
  clinic: () => import("./families/clinic.ts"),
  construction: () => import("./families/construction.ts"),
  consulting: () => import("./families/consulting.ts"),
  cover: () => import("./families/cover.ts"),
  education: () => import("./families/education.ts"),
  events: () => import("./families/events.ts"),
  fantasy: () => import("./families/fantasy.ts"),
  farm: () => import("./families/farm.ts"),
  fitness: () => import("./families/fitness.ts"),
  foodservice: () => import("./families/foodservice.ts"),
  funeral: () => import("./families/funeral.ts"),
  gaming: () => import("./families/gaming.ts"),
  grocery: () => import("./families/grocery.ts"),
  homeservices: () => import("./families/homeservices.ts"),
  investment: () => import("./families/investment.ts"),
  law: () => import("./families/law.ts"),
  lodging: () => import("./families/lodging.ts"),
  logistics: () => import("./families/logistics.ts"),
  manufacturing: () => import("./families/manufacturing.ts"),
  media: () => import("./families/media.ts"),
  mining: () => import("./families/mining.ts"),
  museum: () => import("./families/museum.ts"),
  nonprofit: () => import("./families/nonprofit.ts"),
  publicservice: () => import("./families/publicservice.ts"),
  rail: () => import("./families/rail.ts"),
  realestate: () => import("./families/realestate.ts"),
  retail: () => import("./families/retail.ts"),
  science: () => import("./families/science.ts"),
  services: () => import("./families/services.ts"),
  software: () => import("./families/software.ts"),
  sport: () => import("./families/sport.ts"),
  telecom: () => import("./families/telecom.ts"),
  trade: () => import("./families/trade.ts"),
  travel: () => import("./families/travel.ts"),
  utility: () => import("./families/utility.ts"),
  veterinary: () => import("./families/veterinary.ts"),
};

/** Where the niches of a family are, if it has any. */
const NICHES: Readonly<Record<string, () => Promise<{ readonly niches: Niches }>>> = {
  beauty: () => import("./niches/beauty.ts"),
  automotive: () => import("./niches/automotive.ts"),
  bakery: () => import("./niches/bakery.ts"),
  brewery: () => import("./niches/brewery.ts"),
  events: () => import("./niches/events.ts"),
  fitness: () => import("./niches/fitness.ts"),
  lodging: () => import("./niches/lodging.ts"),
  foodservice: () => import("./niches/foodservice.ts"),
  grocery: () => import("./niches/grocery.ts"),
  education: () => import("./niches/education.ts"),
  sport: () => import("./niches/sport.ts"),
  museum: () => import("./niches/museum.ts"),
  media: () => import("./niches/media.ts"),
  clinic: () => import("./niches/clinic.ts"),
  construction: () => import("./niches/construction.ts"),
  fantasy: () => import("./niches/fantasy.ts"),
  farm: () => import("./niches/farm.ts"),
  homeservices: () => import("./niches/homeservices.ts"),
  logistics: () => import("./niches/logistics.ts"),
  manufacturing: () => import("./niches/manufacturing.ts"),
  nonprofit: () => import("./niches/nonprofit.ts"),
  publicservice: () => import("./niches/publicservice.ts"),
  retail: () => import("./niches/retail.ts"),
  science: () => import("./niches/science.ts"),
  services: () => import("./niches/services.ts"),
  software: () => import("./niches/software.ts"),
  trade: () => import("./niches/trade.ts"),
  travel: () => import("./niches/travel.ts"),
  utility: () => import("./niches/utility.ts"),
  veterinary: () => import("./niches/veterinary.ts"),
  law: () => import("./niches/law.ts"),
  rail: () => import("./niches/rail.ts"),
};

/** Where the niches of a family are that serve other businesses; a name that one of them claims is no other's in the family. */
const TO_BUSINESS: Readonly<Record<string, () => Promise<{ readonly niches: Niches }>>> = {
  consulting: () => import("./niches/b2b-consulting.ts"),
  homeservices: () => import("./niches/b2b-homeservices.ts"),
  farm: () => import("./niches/b2b-farm.ts"),
  accounting: () => import("./niches/b2b-accounting.ts"),
  events: () => import("./niches/b2b-events.ts"),
  clinic: () => import("./niches/b2b-clinic.ts"),
  agency: () => import("./niches/b2b-agency.ts"),
  media: () => import("./niches/b2b-media.ts"),
  science: () => import("./niches/b2b-science.ts"),
  trade: () => import("./niches/b2b-trade.ts"),
  nonprofit: () => import("./niches/b2b-nonprofit.ts"),
  publicservice: () => import("./niches/b2b-publicservice.ts"),
  realestate: () => import("./niches/b2b-realestate.ts"),
  mining: () => import("./niches/b2b-mining.ts"),
  construction: () => import("./niches/b2b-construction.ts"),
  software: () => import("./niches/b2b-software.ts"),
  investment: () => import("./niches/b2b-investment.ts"),
  logistics: () => import("./niches/b2b-logistics.ts"),
  manufacturing: () => import("./niches/b2b-manufacturing.ts"),
  utility: () => import("./niches/b2b-utility.ts"),
  telecom: () => import("./niches/b2b-telecom.ts"),
};

/** The ids of all families. */
export const FAMILIES: readonly string[] = Object.keys(FILES);

/** Loads a family with its niches. @returns undefined if there is none of that id */
export async function loadFamily(id: string): Promise<Family | undefined> {
  if (!Object.hasOwn(FILES, id)) return undefined;
  const [file, ...more] = await Promise.all([FILES[id]?.(), NICHES[id]?.(), TO_BUSINESS[id]?.()]);
  const [family] = Object.values(file ?? {});
  return family && more.reduce((grown, one) => (one ? withNiches(grown, one.niches) : grown), family);
}
