/**
 * Kitchens of one cuisine each.
 */
import type { Niches } from "../niche.ts";

/** Niches of food service. */
export const niches: Niches = {
  ends: [
    "restaurant",
    "house",
    "bar",
    "place",
    "kitchen",
    "grill",
    "truck",
    "stand",
    "diner",
    "bistro",
    "cart",
    "spot",
    "chain",
  ],
  all: [
    {
      id: "sandwiches",
      like: "burgers",
      names:
        "sandwich shop, sandwich bar, sub shop, panini bar, hoagie shop, grilled cheese shop, toastie bar, bánh mì shop, cheesesteak shop, po' boy shop, sandwich truck, hot dog stand, hot dog cart, wrap shop",
      nouns: "sandwich, sub, panini, hoagie, grilled cheese, toastie, cheesesteak, hot dog, wrap, baguette, bratwurst",
      industry: "Sandwiches",
      words: {
        dish: "sandwich",
        dishes: "sandwiches",
        bookings: "pickups",
        booking: "lunch pickup",
        menu: "sandwich board",
        spot: "window stool",
        spot2: "park bench",
        host: "sandwich maker",
      },
      items:
        "Cold: Turkey club 11-15, Italian sub with provolone 12-16, Ham and Swiss roll 10-14; Hot: Grilled cheese on sourdough 9-13, Philly cheesesteak 13-17, Reuben on rye 13-17; Dogs: Chili dog with mustard 7-10, Bratwurst and sauerkraut bun 8-11; Sides: Dill pickle and chips 4-6, Tomato soup cup 5-8; Drinks: Iced tea 3-5",
      companies: "Between Two Slices; The Crusty Roll; Pickle & Rye",
      taglines: "Cut on the diagonal",
      colours: ["#BF5B2C", "#2E7D32"],
      icon: "burger",
    },
    {
      id: "noodles",
      like: "sushi",
      names:
        "noodle bar, ramen shop, noodle shop, ramen bar, noodle house, udon bar, pho restaurant, ramen restaurant, noodle restaurant, pho shop, hot pot restaurant, laksa bar",
      nouns: "noodle, ramen, udon, pho, soba, laksa, hot pot, lamian",
      industry: "Noodles",
      words: {
        dish: "bowl",
        dishes: "bowls",
        bookings: "counter seats",
        booking: "counter seat",
        menu: "broths",
        spot: "noodle counter",
        spot2: "window stool",
        host: "noodle chef",
      },
      items:
        "Ramen: Tonkotsu ramen 15-19, Spicy miso ramen 15-19, Shoyu ramen with egg 14-18; Noodles: Beef udon 14-18, Dan dan noodles 13-17, Cold soba 12-16, Wok-fried noodles 13-17; Pho: Beef pho, slow broth 14-18; Sides: Pork gyoza, six 8-11, Marinated egg 3-4; Drinks: Barley tea 3-5",
      companies: "Slurp & Sons; The Long Noodle; Broth Street",
      taglines: "Loud slurping welcome",
      colours: ["#B71C1C", "#4E342E"],
      icon: "utensils",
    },
    {
      id: "fishAndChips",
      like: "burgers",
      names:
        "fish and chip shop, fish and chips restaurant, chippy, chip shop, fish and chips van, fish fry, fish and chips truck",
      nouns: "fish and chips, fish and chip, fish fry, cod, battered fish",
      industry: "Fish and chips",
      words: {
        dish: "fish supper",
        dishes: "fish suppers",
        bookings: "pickups",
        booking: "supper pickup",
        menu: "fryer",
        spot: "harbor wall",
        spot2: "counter stool",
        host: "fryer",
      },
      items:
        "Fish: Battered cod and chips 13-18, Haddock, large 14-19, Fish cake and chips 9-13; Chips: Chips with salt and vinegar 4-6, Chips and gravy 5-7, Curry sauce chips 5-8; Sides: Mushy peas 3-4, Tartare sauce 1-2, Pickled onion 1-2; Extras: Battered sausage 5-7, Scampi and chips 12-16",
      companies: "The Vinegar Bottle; Cod Almighty; Salt & Paper",
      taglines: "Wrapped and running",
      colours: ["#01579B", "#8D5B00"],
      icon: "fish",
    },
    {
      id: "ghostKitchen",
      like: "foodTruck",
      names:
        "ghost kitchen, cloud kitchen, dark kitchen, virtual kitchen, delivery-only restaurant, virtual restaurant, delivery kitchen, shared kitchen",
      industry: "Delivery kitchen",
      words: {
        dish: "delivery dish",
        dishes: "delivery dishes",
        bookings: "deliveries",
        booking: "delivery",
        menu: "app menu",
        spot: "courier shelf",
        spot2: "doorstep",
        host: "line cook",
      },
      items:
        "Bowls: Chicken rice bowl, delivery 12-16, Vegan poke bowl 13-17; Burgers: Smash burger box 11-15, Loaded fries, sealed 7-10; Wings: Buffalo wings, ten 12-17, Korean wings, six 10-14; Noodles: Pad thai to go 12-16, Ramen kit, courier-safe 14-18; Desserts: Cookie box 8-12; Drinks: Canned lemonade 3-5",
      companies: "No Front Door; Kitchen Nine; Courier & Pan",
      taglines: "No tables, all flavor",
      colours: ["#263238", "#D84315"],
      icon: "chef",
    },
    {
      id: "animalCafe",
      like: "cafe",
      names:
        "cat café, cat cafe, dog café, dog cafe, puppy café, bunny café, owl café, animal café, hedgehog café, dog-themed café, pet café, raccoon café, capybara café",
      nouns: "cat, kitten, dog, puppy, bunny, animal, hedgehog, pet, capybara, corgi, parrot",
      industry: "Animal café",
      words: {
        dish: "order",
        dishes: "treats & coffees",
        bookings: "cuddle hours",
        booking: "cuddle hour",
        menu: "treat board",
        spot: "cat tree corner",
        spot2: "cushion floor",
        host: "pet host",
      },
      items:
        "Coffee: Paw print latte 5-7, Whisker cappuccino 5-6, Iced puppuccino 4-6; Time: Hour with the kittens 12-18, Puppy play hour 14-20; Treats: Tuna cat treat 3-5, Peanut dog biscuit 3-5; Cakes: Cat-shaped cookie 4-6, Carrot cake for you 6-8; Adopt: Adoption day tea 16-24",
      companies: "Purr & Pour; The Wet Nose; Lap Time Café",
      taglines: "Shoes off, laps open",
      colours: ["#6D4C41", "#00838F"],
      icon: "cat",
    },
    {
      id: "seafood",
      like: "restaurant",
      names:
        "seafood restaurant, crab shack, lobster shack, oyster bar, clam bar, fish restaurant, seafood shack, raw bar",
      nouns: "seafood, lobster, crab, oyster, fish, clam, shrimp, mussel, fish and chips, poke",
      industry: "Seafood",
      words: { menu: "catch board", host: "captain", spot: "dock table", spot2: "raw bar stool" },
      items:
        "Raw bar: Oysters by the dozen 36-48, Shrimp cocktail 16-22; Fried: Fish and chips 18-25, Clam strips 15-20, Soft-shell crab 20-28; Mains: Grilled swordfish 28-38, Boiled lobster 38-58; Soups: Clam chowder 9-14, Crab bisque 11-16; Sides: Hush puppies 6-9",
      companies: "The Crab Trap; Salt & Claw; Tideboard",
      taglines: "Off the boat, onto the plate",
      colours: ["#01579B", "#BF360C"],
      icon: "fish",
    },
    {
      id: "steakhouse",
      like: "restaurant",
      names:
        "steakhouse, barbecue restaurant, barbecue joint, bbq joint, smokehouse, grill house, steak restaurant, churrascaria, bbq restaurant, rib shack, chophouse, wing place",
      nouns: "steak, barbecue, bbq, rib, brisket, chicken wing, smoked meat, wing, fried chicken",
      industry: "Steak and barbecue",
      words: { menu: "grill board", host: "grill master", spot: "booth by the grill", spot2: "smoker bar" },
      items:
        "Steaks: Dry-aged ribeye 48-68, Filet mignon 44-60, Hanger steak 30-40; Smoker: Smoked brisket plate 24-32, Baby back ribs 28-38, Burnt ends 18-24; Wings: Hickory wings, ten 14-19; Sides: Creamed spinach 9-12, Mac and cheese 8-12; Desserts: Pecan pie 9-12",
      companies: "Ember & Bone; Hickory Line; The Marrow Room",
      taglines: "Low, slow, then gone",
      colours: ["#6D1B1B", "#BF360C"],
      icon: "steak",
    },
    {
      id: "indian",
      like: "restaurant",
      names:
        "indian restaurant, curry house, tandoori restaurant, thali restaurant, nepalese restaurant, pakistani restaurant, sri lankan restaurant, dosa place, indian takeaway, biryani house, curry shop",
      nouns: "indian, curry, tandoori, biryani, dosa, nepali, pakistani, bangladeshi, sri lankan, punjabi",
      industry: "Indian kitchen",
      words: { menu: "thali board", spot: "banyan table", spot2: "tandoor counter", host: "host" },
      items:
        "Curries: Butter chicken 17-23, Lamb vindaloo 19-26, Palak paneer 15-20; Tandoor: Tandoori chicken 18-24, Garlic naan 4-6; Rice: Hyderabadi biryani 18-24; Street food: Samosa chaat 8-12, Masala dosa 12-16; Sweets: Gulab jamun 6-9, Mango kulfi 6-9; Drinks: Mango lassi 5-7",
      companies: "Saffron Lane; The Copper Tandoor; Masala Street",
      taglines: "Toasted, ground, simmered",
      colours: ["#BF5B16", "#880E4F"],
      icon: "utensils",
    },
    {
      id: "chinese",
      like: "restaurant",
      names:
        "chinese restaurant, thai restaurant, vietnamese restaurant, korean restaurant, korean barbecue restaurant, asian restaurant, chinese takeaway, dim sum restaurant, wok bar, dumpling house, filipino restaurant, indonesian restaurant, korean bbq, szechuan restaurant",
      nouns:
        "chinese, thai, vietnamese, korean, asian, hot pot, pho, dim sum, dumpling, noodle, wok, bao, szechuan, cantonese, filipino, indonesian, mongolian, taiwanese",
      industry: "Asian kitchen",
      words: { menu: "wok board", spot: "round table", spot2: "wok counter", host: "host" },
      items:
        "Dumplings: Pork soup dumplings 10-15, Shrimp har gow 9-13, Vegetable bao 8-12; Noodles: Beef pho 14-19, Pad thai 15-20, Dan dan noodles 13-18; Wok: Kung pao chicken 16-22, Mapo tofu 15-20; Grill: Korean short ribs 26-36, Kimchi pancake 11-15; Soups: Tom yum soup 9-13",
      companies: "Lantern & Wok; Nine Folds; The Jade Ladle",
      taglines: "High flame, quick hands",
      colours: ["#B71C1C", "#1B5E20"],
      icon: "utensils",
    },
    {
      id: "italian",
      like: "restaurant",
      names:
        "italian restaurant, trattoria, osteria, ristorante, pasta restaurant, pasta bar, italian bistro, spaghetti house, risotteria",
      nouns: "italian, pasta, spaghetti, sicilian, tuscan, gnocchi, risotto",
      industry: "Italian kitchen",
      words: { menu: "lavagna", spot: "courtyard table", spot2: "pasta counter", host: "padrone" },
      items:
        "Pasta: Cacio e pepe 17-23, Tagliatelle al ragù 19-26, Lasagna 18-24, Gnocchi with sage 18-24; Antipasti: Burrata and tomatoes 14-19, Vitello tonnato 15-20; Secondi: Osso buco 30-40, Branzino 30-42; Dolci: Tiramisù 9-13, Panna cotta 8-12; Wine: Chianti, carafe 22-34",
      companies: "Trattoria Nonna Pia; Osteria del Gufo; Sugo & Sons",
      taglines: "As Nonna shouted it",
      colours: ["#1B5E20", "#7B1F2B"],
      icon: "utensils",
    },
    {
      id: "diner",
      like: "restaurant",
      names:
        "diner, breakfast place, pancake house, brunch restaurant, waffle house, truck stop diner, american diner, breakfast restaurant, creperie, crepe stand, brunch place, greasy spoon, omelette bar, cereal cafe",
      nouns: "breakfast, pancake, brunch, waffle, crepe, egg, omelette, crêpe, milkshake",
      industry: "Breakfast and brunch",
      words: {
        menu: "specials board",
        spot: "window booth",
        spot2: "counter stool",
        host: "waitress",
        booking: "booth",
        bookings: "booths",
      },
      items:
        "Pancakes: Buttermilk pancakes 10-14, Belgian waffle 11-15, Lemon crêpe 9-13; Eggs: Eggs Benedict 14-19, Western omelette 13-17, Shakshuka 13-17; Plates: Biscuits and gravy 11-15, Patty melt 13-17, Hash browns 5-8; Shakes: Chocolate milkshake 7-9; Coffee: Bottomless coffee 3-5; Pies: Cherry pie 6-9",
      companies: "The Early Stool; Sunny Side Diner; Syrup Street",
      taglines: "Breakfast until it's breakfast again",
      colours: ["#C62828", "#F57F17"],
      icon: "utensils",
    },
    {
      id: "vegan",
      like: "restaurant",
      names:
        "vegan restaurant, vegetarian restaurant, salad bar, plant-based restaurant, raw food restaurant, soup bar, health food restaurant, vegan cafe, vegan burger bar, salad place, veggie burger stand",
      nouns: "vegan, vegetarian, salad, plant-based, soup, macrobiotic, raw food, grain bowl, veggie",
      industry: "Vegan kitchen",
      words: { menu: "garden board", spot: "greenhouse table", spot2: "salad counter", host: "host" },
      items:
        "Bowls: Miso tofu bowl 14-18, Quinoa and beet salad 13-17, Lentil dal bowl 13-17; Mains: Cauliflower steak 18-24, Jackfruit tacos 14-18, Mushroom burger 14-18; Soups: Carrot ginger soup 8-11; Desserts: Cashew cheesecake 8-12, Avocado chocolate mousse 8-11; Drinks: Green smoothie 7-9",
      companies: "Leaf & Ladle; Root to Table; The Second Sprout",
      taglines: "Nothing that had a mother",
      colours: ["#2E7D32", "#6A1B4D"],
      icon: "leaf",
    },
    {
      id: "mediterranean",
      like: "restaurant",
      names:
        "greek restaurant, kebab shop, falafel stand, turkish restaurant, lebanese restaurant, tapas bar, spanish restaurant, kebab stand, shawarma place, falafel truck, doner shop, gyro stand, moroccan restaurant, ethiopian restaurant, persian restaurant, paella restaurant, taverna, middle eastern restaurant, portuguese restaurant, israeli restaurant, kebab house",
      nouns:
        "greek, kebab, falafel, turkish, lebanese, tapas, spanish, shawarma, doner, gyro, moroccan, ethiopian, persian, paella, mediterranean, hummus, souvlaki, middle eastern",
      industry: "Mediterranean kitchen",
      words: { menu: "meze board", spot: "terrace table", spot2: "grill counter", host: "host" },
      items:
        "Grill: Lamb shawarma plate 16-22, Chicken souvlaki 15-20, Adana kebab 17-23; Meze: Hummus and pita 8-12, Falafel, six 9-13, Patatas bravas 9-12; Seafood: Grilled octopus 19-26, Paella for two 42-58; Wraps: Falafel wrap 10-14, Doner in bread 11-15; Sweets: Baklava 6-9",
      companies: "Olive & Ember; Meze Street; The Blue Skewer",
      taglines: "Many small plates, one long night",
      colours: ["#0277BD", "#BF5B16"],
      icon: "utensils",
    },
  ],
};
