/**
 * Makers of one drink each that is neither beer nor wine.
 */
import type { Niches } from "../niche.ts";

/** Niches of brewing. */
export const niches: Niches = {
  ends: ["brand", "company", "maker", "startup", "producer"],
  all: [
    {
      id: "seltzer",
      like: "brewery",
      names:
        "hard seltzer brand, seltzer company, sparkling water brand, soda company, craft soda maker, hard seltzer company, energy drink brand, canned cocktail brand, soft drink company, lemonade brand, tonic water brand",
      nouns:
        "hard seltzer, seltzer, sparkling water, soda, energy drink, canned cocktail, tonic, root beer, prebiotic soda, sports drink, non-alcoholic beer",
      industry: "Seltzers and sodas",
      words: {
        pour: "can",
        pours: "cans",
        cases: "cases",
        vessel: "mixing tank",
        vessels: "mixing tanks",
        tastings: "flavor nights",
        tasting: "flavor night",
        maker: "flavor maker",
        step1: "mixing",
        step2: "carbonating",
        step3: "canning",
      },
      items:
        "Seltzer: Lime seltzer, 6 cans 9-14, Mango seltzer, 6 cans 9-14, Black cherry hard seltzer, 4 cans 11-16; Soda: Ginger soda, 4 bottles 9-13, Blood orange soda, 4 cans 9-13; Packs: Flavor variety pack, 12 cans 19-28, Party keg of seltzer 60-95; Zero: Cucumber sparkling water, 6 cans 7-11, Yuzu tonic, 4 bottles 9-14",
      companies: "Fizz Department; Tiny Bubbles Club; The Loud Can",
      taglines: "Cold, loud and clear",
      colours: ["#00838F", "#AD1457"],
      icon: "droplet",
    },
    {
      id: "plantMilk",
      like: "kombucha",
      names:
        "oat milk brand, oat milk company, almond milk brand, plant milk brand, plant milk company, soy milk maker, oat milk startup, nut milk company",
      nouns: "oat milk, almond milk, plant milk, soy milk, nut milk, pea milk, coconut milk",
      industry: "Plant milk",
      words: {
        pour: "oat milk",
        pours: "oat milks",
        cases: "crates",
        vessel: "oat tank",
        vessels: "oat tanks",
        tastings: "barista days",
        tasting: "barista day",
        maker: "oat miller",
        step1: "soaking",
        step2: "milling",
        step3: "filling",
      },
      items:
        "Barista: Barista oat milk, 6 cartons 18-26, Extra foam oat milk, 6 cartons 19-28; Everyday: Plain oat milk, 6 cartons 15-22, Vanilla almond milk, 6 cartons 17-25; Chocolate: Chocolate oat milk, 8 minis 12-18; Cream: Oat creamer, 4 bottles 14-20, Whippable oat cream, 4 cartons 15-22; Café: Ten-liter barista box 24-36",
      companies: "Foam & Field; The Other Cow; Oat Street",
      taglines: "Milk, minus the moo",
      colours: ["#5D4037", "#1A4E8A"],
      icon: "wheat",
    },
  ],
};
