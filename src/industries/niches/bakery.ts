/**
 * Bakeries of one thing each, for people and for dogs.
 */
import type { Niches } from "../niche.ts";

/** Niches of bakeries. */
export const niches: Niches = {
  ends: ["bakery", "shop", "company", "kitchen", "baker"],
  all: [
    {
      id: "dogBakery",
      like: "bakery",
      names:
        "dog treat bakery, dog bakery, pet bakery, dog treat company, dog biscuit bakery, pet treat bakery, dog cake bakery, pup bakery",
      nouns: "dog treat, dog biscuit, pet treat, dog cake, dog, cat treat",
      industry: "Dog bakery",
      words: {
        bake: "dog treat",
        bakes: "dog treats",
        range: "treat boxes",
        oven: "biscuit trays",
        batch: "tray",
        baker: "dog baker",
        club: "Good Dog Card",
      },
      items:
        "Biscuits: Peanut butter bones 9-14, Pumpkin biscuits 8-13, Bacon pup cookies 9-14; Chews: Sweet potato chews 10-16, Chicken jerky strips 12-18; Celebration: Pupcake with yogurt icing 6-9, Dog birthday cake 28-46; Training: Tiny liver bites 7-12; Cats: Tuna cat crisps 7-11",
      companies: "Fetch & Flour; The Wagging Oven; Sit Stay Bake",
      taglines: "Good dogs eat here",
      colours: ["#5D4037", "#00695C"],
      icon: "dog",
    },
    {
      id: "pies",
      like: "bakery",
      names: "pie shop, pie bakery, pie company, pie maker, pot pie shop, empanada shop, pasty shop, quiche bakery",
      nouns: "pie, pot pie, meat pie, empanada, pasty, quiche, tart",
      industry: "Pies",
      words: {
        bake: "pie",
        bakes: "pies",
        range: "pies",
        oven: "pie times",
        batch: "tin rack",
        baker: "pie baker",
        club: "Slice Card",
      },
      items:
        "Fruit: Apple pie, lattice crust 26-36, Cherry pie 28-38, Blueberry crumble pie 26-36; Cream: Banana cream pie 28-38, Key lime pie 26-36; Nut: Pecan pie 30-42; Savory: Chicken pot pie 9-14, Steak and ale pie 10-15; Slices: Slice with whipped cream 6-8",
      companies: "Crimp & Lattice; The Second Slice; Rolling Pin Row",
      taglines: "Crust first",
      colours: ["#8D4E00", "#AD1457"],
      icon: "cake",
    },
    {
      id: "cookies",
      like: "cupcakes",
      names:
        "cookie shop, cookie company, cookie bakery, brownie shop, cookie dough bar, cookie delivery, brownie bakery, biscuit company, macaron shop",
      nouns: "cookie, brownie, macaron, cookie dough, biscuit, blondie",
      industry: "Cookies",
      words: {
        bake: "cookie",
        bakes: "cookies",
        range: "cookie boxes",
        oven: "warm trays",
        batch: "tray",
        baker: "cookie baker",
        club: "Crumb Card",
      },
      items:
        "Classics: Chocolate chip cookie 3-5, Oatmeal raisin cookie 3-5, Snickerdoodle 3-5; Stuffed: Salted caramel cookie 4-6, Peanut butter core 4-6; Brownies: Fudge brownie 4-6, Blondie bar 4-6; Boxes: Dozen warm cookies 32-46; Dough: Cookie dough pint 9-13",
      companies: "Milk Not Included; Crumb Theory; Twelve Warm Ones",
      taglines: "Best while it bends",
      colours: ["#6D4C41", "#AD1457"],
      icon: "cake",
    },
  ],
};
