/**
 * Growers and fleets that sell by the load.
 */
import type { Niches } from "../niche.ts";

/** Niches of farms. */
export const niches: Niches = {
  ends: ["company", "grower", "producer"],
  all: [
    {
      id: "fleet",
      like: "fishery",
      names:
        "fishing fleet, commercial fishing company, fishing company, trawler company, tuna fleet, deep sea fishing fleet, crab fishing fleet, fishing boat owner, fishing cooperative, tuna company, seafood producer, trawler fleet, shrimp fleet",
      industry: "Commercial fishing",
      words: {
        member: "fish buyer",
        thing: "landing",
        things: "landings",
        plot: "vessel",
        plots: "vessels",
        fields: "Trawler Halcyon, Longliner Sanderling, Crab boat Tern, Seiner Petrel",
        stages: "Trawling, Steaming home, Nets in repair, Landing the catch",
        yields: "tons caught",
        season: "quota calendar",
        events: "Cod quota opens, Crew change, Net overhaul, Harbor auction",
        share: "quota share",
        collected: "days at sea",
        story: "{nextWhat} lands {nextDate|weekday} on the early tide; the {bestPlot} has the best catch.",
      },
      items:
        "Whitefish: Atlantic cod, boxed catch 120-280, Haddock, gutted 90-220; Tuna: Bluefin tuna loin 240-520, Albacore, frozen catch 160-380; Shellfish: Snow crab, live 180-420, Trawl shrimp, 50 lb 140-320; Small fish: Herring catch, tote 40-110, Mackerel, iced 60-150; Roe: Salmon roe tubs 90-240",
      companies: "Gannet Fleet; Nor'easter Trawlers; Two Anchors Fishing",
      taglines: "Out before the gulls",
      icon: "boat",
    },
    {
      id: "agribusiness",
      like: "grain",
      names:
        "agribusiness, agricultural company, corporate farm, agriculture company, farming company, crop producer, agri company, cotton producer, rice producer, large scale farm, agricultural group, palm oil plantation, farm investment company",
      industry: "Agribusiness",
      words: {
        stages: "Planting, Spraying, Irrigating, Ready to harvest",
        events: "Harvest start, Soil test day, Spraying window, Crop insurance deadline",
      },
      items:
        "Grain: Corn, 500 bushels 180-420, Wheat harvest load 160-380, Soybeans, truckload 220-480; Cotton: Cotton bales, ginned 190-440; Forage: Alfalfa hay, 20 tons 140-320; Specialty: Sunflower seed harvest 120-290, Rice, paddy load 150-340; Inputs: Cover crop acre fee 40-110, Carbon acre credit 30-90",
      companies: "Section Line Agri; Broadacre Holdings; Sunup Farms Group",
      taglines: "Ten thousand acres, one plan",
      icon: "tractor",
    },
    {
      id: "greenhouses",
      like: "vertical",
      names:
        "greenhouse grower, greenhouse company, greenhouse operator, greenhouse farm, hydroponic grower, glasshouse grower, berry grower, lettuce grower, pepper grower, cucumber grower, indoor farming company",
      industry: "Greenhouse vegetables",
      words: {
        plot: "greenhouse",
        plots: "greenhouses",
        fields: "Greenhouse 1 tomatoes, Greenhouse 2 peppers, Seedling house, Cucumber bay",
        stages: "Picking, Pollinating with bumblebees, Planting, Vines trained",
        events: "Tomato planting week, Crop rotation, Heating start, Harvest peak",
        story: "{nextWhat} is ready {nextDate|weekday}; the {bestPlot} is giving the most this week.",
      },
      items:
        "Tomatoes: Vine tomatoes, 11 lb box 18-34, Cherry tomatoes, crate 22-40, Beefsteak tomatoes 16-30; Peppers: Red bell peppers 20-38; Cucumbers: Long cucumbers, crate 14-28; Greens: Butterhead lettuce, plants 12-24, Basil plants, tray 14-26; Berries: Greenhouse strawberries 24-44; Seedlings: Tomato plant starts 10-22",
      companies: "Glasshouse Row; Vineripe Growers; Bumblebee Greens",
      taglines: "Summer, under glass",
      icon: "leaf",
    },
  ],
};
