/**
 * Bakers and confectioners of one thing each. It says what is particular to each; what all share is the family's own.
 */
import type { Niches } from "../niche.ts";

/** Niches of the bakery. */
export const niches: Niches = {
  ends: ["shop", "store", "bakery", "baker", "stand", "kitchen", "truck", "maker", "company"],
  all: [
    {
      id: "turkishdelight",
      like: "chocolatier",
      names:
        "turkish delight shop, halva shop, lokum shop, nougat shop, halva maker, turkish delight maker, marzipan shop, marzipan maker, halva and turkish delight seller, middle eastern sweets shop, nougat maker",
      nouns: "turkish delight, halva, lokum, nougat, marzipan",
      industry: "Turkish delight and halva",
      words: {
        bake: "sweet",
        bakes: "sweets",
        range: "delight trays",
        oven: "copper pots",
        batch: "tray",
        baker: "confectioner",
        club: "Rose Card",
      },
      items:
        "Delight: Rose Turkish delight, box 12-20, Pistachio double lokum 16-26, Pomegranate lokum roll 14-22; Halva: Tahini halva, pistachio, pound 14-22, Marble cocoa halva 12-20; Nougat: Almond honey nougat 11-18; Marzipan: Marzipan fruits, twelve 14-24; Baklava: Walnut baklava tray 22-36; Tea: Apple tea tin 8-13",
      companies: "Rose & Sesame; The Sugared Tray; Lokum Lane",
      taglines: "Mind the powdered sugar",
      colours: ["#8E3B5E", "#7A4A00"],
      icon: "bakery",
    },
    {
      id: "mochi",
      like: "patisserie",
      names:
        "mochi shop, japanese bakery, mochi ice cream shop, wagashi shop, mochi donut shop, taiyaki shop, mochi maker, daifuku shop, korean bakery, chinese bakery, asian bakery, milk bread bakery, mooncake shop",
      nouns: "mochi, wagashi, taiyaki, daifuku, milk bread, japanese, mooncake",
      industry: "Mochi and milk bread",
      words: {
        bake: "sweet",
        bakes: "sweets",
        range: "mochi tray",
        oven: "steamer times",
        batch: "tray",
        baker: "mochi maker",
        club: "Sakura Card",
      },
      items:
        "Mochi: Strawberry daifuku mochi 4-6, Matcha mochi, red bean 4-6, Mochi ice cream, six 11-16, Black sesame mochi 4-6; Buns: Shokupan milk bread loaf 8-12, Red bean bun 4-5, Curry pan 4-6; Donuts: Mochi donut ring 4-6; Taiyaki: Custard taiyaki 5-7; Boxes: Wagashi box of nine 28-42",
      companies: "Pounded Rice; The Soft Counter; Anko & Sons",
      taglines: "Best today, chewy tomorrow",
      colours: ["#2E5E4E", "#B5496B"],
      icon: "bakery",
    },
    {
      id: "macarons",
      like: "patisserie",
      names:
        "macaron shop, macaron bakery, french macaron company, macaron maker, meringue shop, macaron boutique, macaron business, macaroon shop",
      nouns: "macaron, macaroon, meringue",
      industry: "Macarons",
      words: {
        bake: "macaron",
        bakes: "macarons",
        range: "macarons",
        oven: "shell times",
        batch: "tray",
        baker: "pastry chef",
        club: "Ribbon Box Card",
      },
      items:
        "Classics: Pistachio macaron 3-5, Raspberry macaron 3-5, Salted caramel macaron 3-5, Vanilla bean macaron 3-5; Seasonal: Rose and lychee macaron 4-6, Blood orange macaron 4-6; Boxes: Gift box of twelve 34-48, Gift box of twenty-four 64-88; Towers: Wedding macaron tower 180-320; Meringue: Almond meringue kisses, bag 8-13; Classes: Macaron class, ganache and shells 84-130",
      companies: "Shell & Ganache; Feet & Ribbon; The Pastel Counter",
      taglines: "Crisp, then not",
      colours: ["#8E4B6B", "#2E5E4E"],
      icon: "cake",
    },
    {
      id: "glutenfree",
      like: "bakery",
      names:
        "gluten-free bakery, gluten free bakery, keto bakery, allergy-friendly bakery, grain-free bakery, vegan and gluten-free bakery, celiac bakery",
      nouns: "gluten-free, keto, grain-free, allergy-friendly",
      industry: "Gluten-free bakery",
      words: {
        bake: "loaf",
        bakes: "gluten-free bakes",
        range: "today's bakes",
        oven: "oven times",
        batch: "batch",
        baker: "baker",
        club: "No Wheat Card",
      },
      items:
        "Bread: Buckwheat sourdough loaf 9-13, Seeded rice flour loaf 8-12, Burger buns, four 7-10; Muffins: Almond blueberry muffin 4-6, Pumpkin muffin, dairy-free 4-6; Cookies: Flourless peanut cookie 3-5, Oat chocolate chip cookie 3-5; Brownies: Black bean brownie 4-6; Cakes: Orange almond cake 32-48, Vegan carrot cake 34-52; Flour: House flour blend, two pounds 10-15",
      companies: "Without Wheat; The Kind Crumb; Buckwheat & Co",
      taglines: "Nobody can tell",
      colours: ["#33691E", "#7A4A12"],
      icon: "bakery",
    },
    {
      id: "candystore",
      like: "chocolatier",
      names:
        "candy store, candy shop, sweet shop, sweetshop, confectioner, lollipop shop, gummy shop, pick and mix shop, old fashioned candy store, candy stand, licorice shop, candy floss stand, retro sweet shop, taffy shop, saltwater taffy shop, jelly bean shop",
      nouns: "candy, lollipop, gummy, licorice, taffy, cotton candy, candy floss, jelly bean, sweets, gumdrop, bonbon",
      industry: "Candy store",
      words: {
        bake: "candy",
        bakes: "candies",
        range: "candy jars",
        oven: "sugar kettles",
        baker: "candy maker",
        club: "Sweet Tooth Card",
      },
      items:
        "Gummies: Sour gummy worms 6-9, Gummy bears, pound 7-10; Hard candy: Rainbow lollipop 3-5, Peppermint sticks 4-6, Lemon drops 4-6; Licorice: Black licorice wheels 5-8, Red licorice laces 5-7; Chews: Saltwater taffy, bag 8-11, Butter caramels 8-11; Jars: Jelly beans, jar 9-14; Spun: Cotton candy tub 5-7",
      companies: "Jar & Scoop Sweets; Pocketful of Sugar; The Penny Counter",
      taglines: "A quarter pound of whatever you like",
      colours: ["#AD1457", "#00778A"],
      icon: "gift",
    },
    {
      id: "fudge",
      like: "chocolatier",
      names:
        "fudge shop, fudge kitchen, fudge maker, toffee shop, caramel shop, praline shop, brittle shop, fudge company",
      nouns: "fudge, toffee, caramel, praline, brittle",
      industry: "Fudge and toffee",
      words: {
        bake: "slab",
        bakes: "slabs",
        range: "fudge slabs",
        oven: "copper kettles",
        baker: "fudge maker",
        club: "Slab Card",
      },
      items:
        "Fudge: Chocolate walnut fudge slab 9-13, Maple fudge slab 9-13, Vanilla bean fudge 8-12, Peanut butter fudge 9-13; Toffee: English butter toffee 10-14, Sea salt caramel, box 11-15; Brittle: Peanut brittle 8-12; Nougat: Pistachio nougat 10-14, Rose Turkish delight 9-13; Gifts: Six-slab fudge box 32-44",
      companies: "Paddle & Slab; The Marble Table; Kettle & Cream Fudge",
      taglines: "Turned on marble until it holds",
      colours: ["#5D3A1A", "#8E3A59"],
      icon: "gift",
    },
    {
      id: "cookies",
      like: "cupcakes",
      names:
        "cookie shop, cookie bakery, cookie store, cookie delivery, cookie company, biscuit shop, brownie shop, brownie company, gingerbread bakery, cookie stand, cookie decorator, shortbread bakery, cookie truck, brownie bakery, biscuit company",
      nouns: "cookie, brownie, gingerbread, shortbread, biscuit, cookie dough, blondie",
      industry: "Cookies",
      words: {
        bake: "cookie",
        bakes: "cookies",
        range: "cookies",
        oven: "tray times",
        baker: "cookie baker",
        club: "Crumb Card",
      },
      items:
        "Chewy: Chocolate chip cookie 3-5, Brown butter snickerdoodle 3-5, Oatmeal raisin cookie 3-5; Stuffed: Peanut butter cup cookie 4-6, White chocolate macadamia 4-6; Iced: Iced gingerbread 4-6, Lemon sugar cookie 3-5; Bars: Fudge brownie 4-6, Seven-layer bar 4-6; Doughs: Cookie dough, frozen dozen 22-28",
      companies: "The Warm Dozen; Crisp at the Edge; Milk & Tray",
      taglines: "Soft in the middle, gone by three",
      colours: ["#6D3F1A", "#8E3A59"],
      icon: "bakery",
    },
    {
      id: "pies",
      like: "bakery",
      names:
        "pie shop, pie bakery, pie maker, pie company, pasty shop, meat pie shop, pie stand, pie and mash shop, pie place, savory pie shop, cobbler bakery, cornish pasty shop, quiche shop, pot pie shop, quiche bakery",
      nouns: "pie, pasty, meat pie, quiche, pot pie, cornish pasty, empanada, tart",
      industry: "Pies",
      words: {
        bake: "pie",
        bakes: "pies",
        range: "pies",
        oven: "pie times",
        baker: "pie baker",
        club: "Lattice Card",
      },
      items:
        "Fruit pies: Apple pie, lattice crust 26-34, Sour cherry pie 28-36, Blueberry crumble pie 28-36; Cream pies: Key lime pie 26-34, Coconut cream slice 6-8; Nut pies: Bourbon pecan pie 30-38; Savory: Chicken pot pie 11-15, Steak and ale pie 11-15, Cornish pasty 8-10; Slices: Peach slice with pastry leaf 6-8",
      companies: "Lattice & Crimp; The Second Slice; Rolling Pin Alley",
      taglines: "Crimped by thumb",
      colours: ["#8A3A1A", "#4E342E"],
      icon: "bakery",
    },
    {
      id: "pretzels",
      like: "bagels",
      names:
        "pretzel shop, pretzel bakery, pretzel stand, soft pretzel shop, pretzel cart, pretzel company, pretzel maker, pretzel truck",
      nouns: "pretzel, soft pretzel, brezel",
      industry: "Pretzels",
      words: {
        bake: "pretzel",
        bakes: "pretzels",
        range: "pretzels",
        oven: "twisting times",
        baker: "pretzel twister",
        club: "Twist Card",
      },
      items:
        "Salted: Classic salt pretzel 4-5, Sesame pretzel 4-5, Everything twist 4-6; Sweet: Cinnamon sugar pretzel 5-6, Almond glaze pretzel 5-6; Filled: Cheddar jalapeño pretzel 6-7, Pretzel dog 6-8; Bites: Pretzel bites, cup 6-8; Dips: Beer cheese dip 2-3, Honey mustard dip 1-2; Rolls: Pretzel rolls, half dozen 8-10",
      companies: "Twist & Salt; The Three Loops; Lye Street Pretzels",
      taglines: "Three loops, coarse salt",
      colours: ["#6B3E12", "#1A3A6B"],
      icon: "bakery",
    },
    {
      id: "weddingcakes",
      like: "cupcakes",
      names:
        "cake shop, cake maker, cake decorator, cake designer, wedding cake maker, birthday cake shop, cake studio, cake artist, cake bakery, custom cake shop, cake boutique, wedding cake shop, wedding cake designer, cheesecake shop, cheesecake bakery, cake company, sugar artist",
      nouns: "cake, wedding cake, birthday cake, cheesecake, layer cake, celebration cake",
      industry: "Cakes",
      words: {
        bake: "cake",
        bakes: "cakes",
        range: "cakes",
        oven: "icing times",
        baker: "cake designer",
        club: "Tier Card",
      },
      items:
        "Wedding cakes: Buttercream wedding tier 98-150, Sugar-flower wedding tier 120-170; Birthday: Funfetti birthday cake 48-72, Chocolate drip cake 54-80, Unicorn fondant cake 74-110; Layers: Carrot layer cake 46-64, Red velvet cake 48-66; Cheesecake: Basque cheesecake 42-58, Strawberry cheesecake 44-60; Tastings: Tasting box, six sponges 28-38",
      companies: "Tier & Fondant; The Sugar Rose; Crumb Coat Studio",
      taglines: "Straight sides, real flowers",
      colours: ["#8E3A6A", "#4A2C6B"],
      icon: "cake",
    },
    {
      id: "dogbakery",
      like: "cupcakes",
      names:
        "dog bakery, pet bakery, dog treat bakery, dog cake shop, dog biscuit bakery, dog treat shop, dog treat company, pet treat bakery, dog cake bakery, pup bakery",
      nouns: "dog, dog treat, dog biscuit, dog cake, pet treat, puppy cake",
      industry: "Dog bakery",
      words: {
        bake: "treat",
        bakes: "dog treats",
        range: "dog treats",
        oven: "tray times",
        baker: "dog baker",
        club: "Good Dog Card",
      },
      items:
        "Biscuits: Peanut butter bones, bag 8-12, Pumpkin paw biscuits 8-12, Bacon cheddar biscuits 9-12; Cakes: Peanut butter birthday cake 28-42, Carrot pupcake 5-7; Chews: Sweet potato chews 9-13, Salmon jerky 10-14; Training: Liver training bites 8-11; Grain free: Blueberry oat pawprints 8-12; Parties: Pup party box 34-48",
      companies: "Bone & Biscuit; Sit, Stay, Bake; The Good Dog's Oven",
      taglines: "Tested by tail",
      colours: ["#7A4B1A", "#00695C"],
      icon: "dog",
    },
    {
      id: "sweetsofworld",
      like: "patisserie",
      names:
        "baklava shop, mithai shop, indian sweet shop, turkish sweets shop, cannoli shop, italian pastry shop, mochi bakery, portuguese bakery, mexican bakery, pan dulce shop, greek bakery, german bakery, strudel bakery, polish bakery, egg tart shop",
      nouns: "baklava, mithai, cannoli, pan dulce, strudel, egg tart, concha, stroopwafel",
      industry: "Sweets of the world",
      words: {
        bake: "sweet",
        bakes: "sweets",
        range: "sweet trays",
        oven: "tray times",
        baker: "pastry cook",
        club: "Syrup Card",
      },
      items:
        "Filo: Pistachio baklava 4-6, Walnut kataifi 4-6; Fried: Ricotta cannoli 5-7, Gulab jamun 3-4; Buns: Pineapple bun 3-4, Concha, vanilla shell 3-4, Red bean bun 3-4; Tarts: Pastel de nata 3-5, Hong Kong egg tart 3-4; Cakes: Lotus mooncake 7-9, Apple strudel slice 5-7; Boxes: Assorted sweets, two pounds 32-46",
      companies: "Rosewater & Filo; The Sweet Meridian; Sugar Bazaar",
      taglines: "Every grandmother's recipe, in one tray",
      colours: ["#8A4B08", "#6A1B4D"],
      icon: "cake",
    },
    {
      id: "flatbreads",
      like: "bakery",
      names:
        "tortilleria, tortilla bakery, flatbread bakery, pita bakery, lavash bakery, naan bakery, lebanese bakery, turkish bakery, manakish bakery, afghan bakery, focacceria, focaccia bakery, tortilla shop, pita shop",
      nouns: "tortilla, flatbread, pita, naan, focaccia, lavash",
      industry: "Flatbreads",
      words: {
        bake: "flatbread",
        bakes: "flatbreads",
        range: "flatbreads",
        oven: "griddle times",
        baker: "flatbread baker",
        club: "Warm Stack Card",
      },
      items:
        "Tortillas: Blue corn tortillas, dozen 5-7, Flour tortillas, dozen 5-7; Pita: Whole wheat pita, six 4-6, Pocket pita, ten 5-7; Naan: Garlic naan, four 6-8; Topped: Za'atar manakish 4-6, Rosemary focaccia 6-9, Cheese pide 6-8; Crisp: Sesame lavash crackers 5-7, Tostadas, dozen 5-6",
      companies: "Comal & Stone; The Warm Stack; Tandoor Corner Bakery",
      taglines: "Puffed, stacked, wrapped in cloth",
      colours: ["#7A4B1A", "#1B5E20"],
      icon: "bakery",
    },
    {
      id: "popcornshop",
      like: "chocolatier",
      names:
        "popcorn shop, gourmet popcorn shop, popcorn stand, popcorn store, kettle corn stand, popcorn cart, caramel corn shop",
      nouns: "popcorn, kettle corn, caramel corn, caramel apple, candy apple",
      industry: "Popcorn",
      words: {
        bake: "popcorn",
        bakes: "popcorn tins",
        range: "popcorn tins",
        oven: "popping times",
        baker: "popcorn popper",
        club: "Kernel Club",
      },
      items:
        "Savory: White cheddar popcorn 6-9, Butter and sea salt 5-7, Dill pickle popcorn 6-9; Sweet: Caramel corn 7-10, Kettle corn 6-9, Cinnamon toast popcorn 7-10; Chocolate: Dark chocolate drizzle 8-11; Tins: Three-flavor gallon tin 28-38; Apples: Caramel apple with peanuts 7-9, Red candy apple 5-7",
      companies: "Pop & Tin; The Last Kernel; Matinee Popcorn",
      taglines: "Heard before it is smelled",
      colours: ["#A3180F", "#8A5A00"],
      icon: "popcorn",
    },
  ],
};
