/**
 * Places to sleep, of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of lodging. */
export const niches: Niches = {
  ends: ["hotel", "stay", "resort", "lodge", "inn"],
  all: [
    {
      id: "retreatHouse",
      like: "spaHotel",
      names:
        "psychedelic retreat, ayahuasca retreat, wellness retreat, spiritual retreat, writing retreat, writers retreat, artist retreat, silent retreat, meditation retreat, digital detox retreat, women's retreat, couples retreat, fasting retreat, detox retreat, retreat center, retreat centre, corporate retreat center, fitness retreat",
      nouns: "retreat, wellness retreat, detox",
      industry: "Retreats",
      words: {
        room: "retreat room",
        rooms: "retreats",
        extras: "practice",
        host: "retreat guide",
        perk: "silent breakfast",
      },
      items:
        "Stay: Shared retreat room 90-160, Silent retreat room 110-190, Hermit cabin 120-210; Ceremonies: Guided ceremony with a facilitator 220-390, Integration circle 40-70, Cacao and breath evening 34-60; Sessions: Sunrise meditation and mat class 18-32, Journaling and writing hour 18-32, One-to-one guide session 90-160; Table: Fasting broth and tea day 40-70, Garden lunch, silent 18-32",
      companies: "Phones in the Basket; The Long Exhalation; Nowhere Particular",
      taglines: "Arrive tired, leave slower",
      colours: ["#2E6F73", "#6A4C7D"],
      icon: "leaf",
    },

    {
      id: "treehouse",
      like: "glamping",
      names: "treehouse hotel, tree house hotel, treehouse rental, treehouse resort, tree hotel, treehouse",
      industry: "Treehouses",
      words: {
        room: "treehouse",
        rooms: "treehouses",
        extras: "canopy",
        host: "tree keeper",
        perk: "rope bridge breakfast",
      },
      items:
        "Stay: Oak crown treehouse 210-310, Birch nest for two 180-260, Cedar treehouse with slide 240-340; Canopy: Rope bridge supper 48-82, Bucket breakfast by pulley 24-40, Owl listening night 30-50; Climbing: Harness and tree climb 44-70, Zip line to the meadow 28-46; Ground: Campfire basket 26-44, Lantern hire 10-18",
      companies: "Branch & Bed; The Upper Oak; Twelve Rungs Up",
      taglines: "Mind the last rung",
      colours: ["#2E5D32", "#5D4037"],
      icon: "tree",
    },
    {
      id: "houseboat",
      like: "vacationRental",
      names:
        "houseboat hotel, houseboat rental, boat hotel, boatel, narrowboat hotel, floating hotel, barge hotel, houseboat",
      industry: "Houseboats",
      words: {
        room: "cabin",
        rooms: "houseboats",
        extras: "deck",
        host: "harbor host",
        perk: "sunset on the roof deck",
      },
      items:
        "Stay: Houseboat Marigold, canal side 190-280, Barge cabin with stove 160-240, Narrowboat for four 210-300; Deck: Rowing dinghy, day 28-46, Roof deck dinner 54-92, Paddleboards for two 36-58; Galley: Galley breakfast box 22-38, Herring and rye platter 24-40; Mooring: Shore power top-up 14-24, Steering lesson 60-95",
      companies: "Moored & Made; The Slow Keel; Tiller House",
      taglines: "Sleep on the waterline",
      colours: ["#0D4F6B", "#8A3B12"],
      icon: "boat",
    },
    {
      id: "igloo",
      like: "glamping",
      names: "ice hotel, igloo hotel, snow hotel, igloo village, aurora hotel, glass igloo hotel, arctic lodge",
      nouns: "igloo, ice, snow, glass igloo, aurora",
      industry: "Ice hotel",
      words: {
        room: "igloo",
        rooms: "igloos",
        extras: "aurora nights",
        host: "ice host",
        perk: "reindeer hide upgrade",
      },
      items:
        "Stay: Glass igloo under the aurora 320-460, Carved ice suite 290-420, Snow room with furs 210-310; Aurora nights: Aurora wake-up call 18-30, Husky sled ride 120-190, Reindeer sleigh 90-150, Ice carving class 64-100; Warmth: Lingonberry drink at the ice bar 16-28, Sauna and plunge hole 40-66, Thermal suit hire 24-40",
      companies: "Five Below; The Melting House; Lapwing Ice Hotel",
      taglines: "Gone by April, every year",
      colours: ["#0277BD", "#283593"],
      icon: "snowflake",
    },
    {
      id: "monastery",
      like: "spaHotel",
      names:
        "monastery guesthouse, monastery hotel, monastery stay, convent stay, abbey guesthouse, convent hotel, silent retreat center, temple stay",
      nouns: "monastery, convent, abbey, temple",
      industry: "Monastery guesthouse",
      words: {
        room: "cell",
        rooms: "cells",
        extras: "hours",
        host: "guest brother",
        perk: "seat in the cloister garden",
      },
      items:
        "Stay: Cell on the cloister 64-98, Garden cell with desk 72-110, Gatehouse room for two 90-140; Prayer: Vespers and plainchant 10-16, Morning bell and tea 8-14, Day of silence 30-50; Refectory: Soup and abbey bread 14-24, Monks' cheese and beer 16-28; Garden: Herb garden hour 18-30, Beeswax candle making 26-42",
      companies: "The Ninth Hour; Cloister & Bread; Saint Aldric's Guesthouse",
      taglines: "Quiet is included",
      colours: ["#5D4037", "#1B4D3E"],
      icon: "candle",
    },
    {
      id: "lighthouse",
      like: "vacationRental",
      names:
        "lighthouse hotel, lighthouse stay, lighthouse rental, lighthouse inn, windmill stay, windmill hotel, tower hotel, water tower hotel",
      nouns: "lighthouse, windmill, watchtower",
      industry: "Lighthouse stays",
      words: { room: "lamp room", rooms: "tower rooms", extras: "headland", host: "keeper", perk: "turn at the lamp" },
      items:
        "Stay: Lamp room, all windows 240-340, Keeper's cottage 180-260, Fog signal loft 160-230; Headland: Seal watch at low tide 24-40, Climb of 186 steps 10-18, Foghorn sounding 14-24, Logbook night 20-34; Galley: Keeper's fish supper 32-54, Flask for the gallery 12-20; Landing: Boat to the rock 38-62",
      companies: "The Last Lamp; Fog & Feather; Saltrock Light",
      taglines: "We leave the light on",
      colours: ["#B71C1C", "#0D3B66"],
      icon: "lightbulb",
    },
    {
      id: "underwaterHotel",
      like: "capsule",
      names: "underwater hotel, undersea hotel, submarine hotel, ocean hotel, aquarium hotel, reef hotel, sea hotel",
      nouns: "undersea, underwater, reef, seabed",
      industry: "Underwater hotel",
      words: {
        room: "reef room",
        rooms: "reef rooms",
        extras: "portholes",
        host: "dive steward",
        perk: "manta ray wake-up",
      },
      items:
        "Stay: Reef room, full porthole 480-680, Seabed suite 620-880, Coral twin 390-540; Portholes: Manta ray wake-up 20-34, Night lights on the reef 30-50, Marine biologist's hour 60-95; Dives: Airlock scuba dive 110-180, Submarine transfer 90-140, Snorkel at the moon pool 40-66; Table: Oysters at nine fathoms 58-96",
      companies: "Nine Fathoms; The Porthole; Hotel Leagues Under",
      taglines: "Fish look in on you",
      colours: ["#01579B", "#006064"],
      icon: "fish",
    },
    {
      id: "moonHotel",
      like: "capsule",
      names:
        "moon hotel, lunar hotel, space hotel, orbital hotel, mars hotel, hotel in space, hotel on the moon, space station hotel, lunar resort",
      nouns: "lunar, moon, orbital, space, mars",
      industry: "Moon hotel",
      words: {
        room: "dome room",
        rooms: "domes",
        extras: "airlock",
        host: "gravity steward",
        perk: "Earthrise at breakfast",
      },
      items:
        "Stay: Earthview dome 780-1180, Crater rim suite 960-1420, Sleep pod in one-sixth gravity 420-640; Airlock: Moonwalk with a guide 240-380, Rover drive to the crater 180-290, Golf shot at one-sixth gravity 60-95; Table: Freeze-dried tasting menu 90-150, Rocket-fresh strawberries 34-56; Comfort: Spacesuit fitting 70-115, Oxygen top-up 30-50",
      companies: "Tranquility House; The Sixth of a G; Hotel Earthrise",
      taglines: "Check-in by rocket, check-out by parachute",
      colours: ["#283593", "#37474F"],
      icon: "moon",
    },
    {
      id: "castleHotel",
      like: "hotel",
      names:
        "castle hotel, castle for rent, castle stay, palace hotel, chateau hotel, manor hotel, country house hotel, parador, castle rental, fortress hotel",
      nouns: "castle, palace, manor, chateau",
      industry: "Castle hotel",
      words: { room: "chamber", rooms: "chambers", extras: "great hall", host: "steward", perk: "night in the tower" },
      items:
        "Stay: Tower chamber, four-poster 290-420, Moat view chamber 220-320, Gatehouse suite 340-480; Great hall: Banquet by candlelight 90-150, Cream tea in the library 32-54, Armory tour 18-30; Grounds: Falconry hour 70-115, Archery on the lawn 44-72, Maze at dusk 16-28; Cellar: Wine from the dungeon 60-98",
      companies: "Portcullis House; The Duke's Spare Room; Moat & Marrow",
      taglines: "Pull up the drawbridge",
      colours: ["#4E342E", "#6A1B3A"],
      icon: "castle",
    },
    {
      id: "caveHotel",
      like: "hotel",
      names:
        "cave hotel, cave stay, underground hotel, hobbit hole hotel, hobbit hole rental, bunker hotel, mine hotel",
      nouns: "cave, hobbit hole, troglodyte",
      industry: "Cave hotel",
      words: {
        room: "cave room",
        rooms: "cave rooms",
        extras: "terraces",
        host: "cave keeper",
        perk: "balloon-view terrace",
      },
      items:
        "Stay: Tuff cave with terrace 180-270, Vaulted cave suite 240-350, Dovecote cave for two 160-230; Terraces: Balloon-view breakfast 26-44, Clay pot supper 38-64, Fairy chimney walk 30-50; Warmth: Hammam cut in rock 48-80, Cave wine tasting 34-56; Craft: Carpet knotting hour 26-44, Pottery at the wheel 30-50",
      companies: "The Tenth Grotto; Chimney & Dove; Stone Lull",
      taglines: "Cool in August, warm in March",
      colours: ["#8A4B1F", "#5D4037"],
      icon: "mountain",
    },
    {
      id: "trainHotel",
      like: "hotel",
      names:
        "train hotel, railway carriage hotel, caboose hotel, airplane hotel, plane hotel, bus hotel, railcar hotel, sleeping car hotel",
      nouns: "train, railway carriage, caboose, airplane, railcar",
      industry: "Carriage hotel",
      words: {
        room: "compartment",
        rooms: "compartments",
        extras: "dining car",
        host: "conductor",
        perk: "footplate visit",
      },
      items:
        "Stay: Sleeping car compartment 170-250, Caboose with stove 150-220, First-class saloon car 240-340; Dining car: Silver service dinner 62-104, Full breakfast, rattling cups 22-38, Whistle-stop cocktails 18-32; Rails: Footplate ride 40-66, Signal box tour 14-24, Model railway hour 12-20; Service: Trunk carried aboard 10-16",
      companies: "The Standing Express; Siding Nine; Berth & Brass",
      taglines: "Going nowhere, beautifully",
      colours: ["#7B1F2B", "#1B4D3E"],
      icon: "train",
    },
    {
      id: "prisonHotel",
      like: "hotel",
      names: "prison hotel, jail hotel, former prison hotel, jail hostel",
      nouns: "prison, jail",
      industry: "Prison hotel",
      words: { room: "jail cell", rooms: "cell block", extras: "yard", host: "warden", perk: "early release at noon" },
      items:
        "Stay: Double cell, block C 140-210, Warden's office suite 220-320, Solitary, with bath 160-230; Yard: Mugshot session 14-24, Escape tunnel tour 18-30, Boxing in the yard 26-42; Mess hall: Bread, water, and wine 24-40, Last meal, five courses 70-115; Keys: Jailer's key lesson 16-28, Guard tower nightcap 18-30",
      companies: "Good Behavior; The Long Sentence; Block C",
      taglines: "You may leave at eleven",
      colours: ["#37474F", "#BF360C"],
      icon: "key",
    },
    {
      id: "vineyardStay",
      like: "bedAndBreakfast",
      names:
        "vineyard hotel, wine hotel, winery hotel, wine country inn, agriturismo, olive farm stay, vineyard stay, finca hotel",
      nouns: "vineyard, winery, wine country",
      industry: "Vineyard stays",
      words: {
        room: "vintner's room",
        rooms: "rooms",
        extras: "cellar & vines",
        host: "vintner",
        perk: "barrel tasting",
      },
      items:
        "Stay: Room over the press house 160-230, Vine row cottage 210-300, Cellar master's suite 250-350; Cellar: Barrel tasting 34-56, Vertical of six vintages 60-98, Picnic among the vines 42-70; Harvest: Grape picking morning 26-44, Stomping in the vat 22-36; Table: Pasta class with nonna 58-94, Olive oil breakfast 20-34",
      companies: "Row Eleven; The Press House; Cork & Counterpane",
      taglines: "Wake up between the rows",
      colours: ["#6A1B3A", "#33691E"],
      icon: "wine",
    },
    {
      id: "dudeRanch",
      like: "resort",
      names: "dude ranch, guest ranch, ranch resort, horse ranch resort, ranch vacation company, cowboy resort",
      industry: "Guest ranch",
      words: { room: "bunk cabin", rooms: "bunk cabins", extras: "corral", host: "wrangler", perk: "sunrise ride" },
      items:
        "Stay: Bunk cabin by the creek 180-260, Ranch house room 210-300, Chuck wagon tent 120-180; Corral: Half-day trail ride 80-130, Roping lesson 44-72, Cattle drive 110-180, Barrel racing hour 56-92; Supper: Cowboy breakfast cookout 24-40, Steak on the mesquite 42-70; Evening: Barn dance 18-30",
      companies: "The Lazy Stirrup; Sagebrush & Sons; Two Creek Ranch",
      taglines: "Boots first, coffee second",
      colours: ["#8A4B1F", "#BF360C"],
      icon: "horse",
    },
    {
      id: "safariLodge",
      like: "resort",
      names:
        "safari lodge, jungle lodge, game lodge hotel, bush camp, bush lodge, rainforest lodge, desert camp, wilderness lodge, wilderness hut, backcountry lodge",
      nouns: "safari, jungle, bush, rainforest, desert, wilderness",
      industry: "Safari lodge",
      words: {
        room: "canvas suite",
        rooms: "canvas suites",
        extras: "game drives",
        host: "ranger",
        perk: "sundowner by the waterhole",
      },
      items:
        "Stay: Canvas suite, waterhole view 340-480, Star bed on stilts 290-410, Family bush tent 260-370; Drives: Dawn game drive 110-170, Night drive with spotlight 120-180, Walking with a tracker 80-130; Camp: Sundowner on the deck 30-50, Boma fire dinner 64-104; River: Mokoro canoe ride 70-112, Hippo pool lookout 26-42",
      companies: "Acacia Line; The Listening Bush; Waterhole Nine",
      taglines: "Breakfast may be watched by zebras",
      colours: ["#8A5A00", "#33691E"],
      icon: "sun",
    },
    {
      id: "overwater",
      like: "resort",
      names:
        "overwater bungalow, overwater bungalow resort, overwater resort, private island, private island resort, island hotel, atoll resort, beach hut, beach hut rental",
      nouns: "overwater, lagoon, atoll, private island",
      industry: "Overwater villas",
      words: {
        room: "overwater villa",
        rooms: "villas",
        extras: "lagoon",
        host: "island host",
        perk: "hammock above the reef",
      },
      items:
        "Stay: Lagoon villa on stilts 420-610, Sunset villa with slide 520-740, Beach bungalow 310-450; Lagoon: House reef snorkel 38-62, Dolphin dhow 90-145, Sandbank picnic 110-175, Night swim with rays 64-104; Table: Floating breakfast 46-76, Lobster on the jetty 90-148; Jetty: Seaplane transfer 240-380",
      companies: "Low Tide Atoll; The Last Palm; Plank & Lagoon",
      taglines: "Shoes are collected on arrival",
      colours: ["#00838F", "#AD1457"],
      icon: "island",
    },
    {
      id: "ryokan",
      like: "spaHotel",
      names: "ryokan, onsen, onsen hotel, japanese inn, hot spring inn, minshuku, onsen ryokan",
      industry: "Ryokan",
      words: { room: "tatami room", rooms: "tatami rooms", extras: "onsen", host: "okami", perk: "private onsen hour" },
      items:
        "Stay: Tatami room, garden side 220-320, Cedar bath suite 340-490, Futon room for three 190-280; Onsen: Private rotenburo hour 50-82, Yuzu bath evening 26-44, Sand bath 38-62; Table: Kaiseki dinner, nine dishes 96-156, Grilled fish breakfast 28-46; Custom: Tea ceremony 34-56, Yukata fitting 16-28",
      companies: "Kawabe Inn; House of the Quiet Spring; Nine Lanterns Ryokan",
      taglines: "Slippers off, water on",
      colours: ["#4E342E", "#8E2A2A"],
    },
    {
      id: "riad",
      like: "hotel",
      names: "riad, riad hotel, kasbah hotel, caravanserai, courtyard hotel, medina hotel, haveli hotel",
      nouns: "riad, kasbah, caravanserai, haveli",
      industry: "Riad",
      words: {
        room: "courtyard room",
        rooms: "rooms",
        extras: "rooftop & bath",
        host: "house host",
        perk: "mint tea on the roof",
      },
      items:
        "Stay: Room on the tiled courtyard 130-190, Cedar ceiling suite 190-280, Rooftop room with tent 150-220; Rooftop: Mint tea and pastries 14-24, Lamb tagine supper 34-56, Stars with an oud player 26-42; Bath: Hammam and black soap 42-70, Rose clay wrap 38-62; Souk: Souk walk with a guide 30-50, Spice cooking class 48-78",
      companies: "Riad of Seven Doors; The Blue Courtyard; Zellige House",
      taglines: "The street ends at our door",
      colours: ["#0D47A1", "#A6430A"],
    },
    {
      id: "loveHotel",
      like: "motel",
      names:
        "love hotel, honeymoon hotel, adults-only hotel, romantic hotel, couples resort, honeymoon resort, adults only resort, nudist resort, naturist resort",
      nouns: "honeymoon, romantic, couples",
      industry: "Love hotel",
      words: {
        room: "love suite",
        rooms: "suites",
        extras: "champagne",
        host: "discreet host",
        perk: "late checkout, no questions",
      },
      items:
        "Stay: Mirror suite with round bed 120-180, Jungle theme suite 140-210, Rose petal suite 160-240; Champagne: Bottle on ice 48-80, Strawberries and cream 18-30, Breakfast at two in the afternoon 26-44; Bath: Heart-shaped whirlpool 30-50, Massage for two 110-180; Romance: Rose petal turn-down 24-40, Karaoke duet machine 16-28",
      companies: "The Round Bed; Do Not Disturb; Hotel Two Glasses",
      taglines: "The sign is already on the door",
      colours: ["#AD1457", "#6A1B9A"],
      icon: "heart",
    },
    {
      id: "boardingHouse",
      like: "hostel",
      names:
        "boarding house, rooming house, lodging house, workers' hostel, guest apartment, corporate housing company, extended stay hotel, monthly stay hotel, digital nomad retreat, coliving house",
      industry: "Boarding house",
      words: {
        room: "furnished room",
        rooms: "lodgings",
        extras: "house table",
        host: "landlady",
        perk: "Sunday roast",
      },
      items:
        "Stay: Furnished room by the week 44-66, Attic room with desk 52-78, Corner room with sink 58-86; Board: Full board, day 18-30, Packed lunch 8-14, Sunday roast 14-24; Laundry: Linen change 6-10, Shirts washed and ironed 9-16; House: Bicycle for the week 16-28, Wi-Fi and desk day 8-14",
      companies: "Mrs. Alder's; The Fourth Landing; Room & Regular",
      taglines: "Supper at six sharp",
      colours: ["#5D4037", "#37474F"],
    },
    {
      id: "napCafe",
      like: "capsule",
      names: "nap cafe, nap bar, sleep pod lounge, nap lounge, airport sleep lounge, siesta bar, nap hotel",
      nouns: "nap, siesta, layover",
      industry: "Nap lounge",
      words: {
        room: "nap pod",
        rooms: "nap pods",
        extras: "wake-up bar",
        host: "pod attendant",
        perk: "extra twenty minutes",
      },
      items:
        "Stay: Quiet pod, overnight 58-86, Layover pod with shower 66-98, Twin pod, lights out 84-124; Naps: Twenty-minute power nap 9-15, Siesta of ninety minutes 18-30; Wake-up: Espresso at the pod door 4-7, Face towel and mint 3-6, Gentle light alarm 3-5; Comfort: Silk eye mask 8-14, Weighted blanket 6-10, Shower and fresh shirt 16-28",
      companies: "Forty Winks Bar; Layover & Linen; The Short Sleep",
      taglines: "Back in twenty minutes",
      colours: ["#4527A0", "#00695C"],
      icon: "moon",
    },
    {
      id: "glampingYurt",
      like: "glamping",
      names:
        "yurt camp, yurt stay, tipi camp, shepherd hut, shepherd's hut, bubble hotel, dome hotel, tiny house hotel, tiny house rental, barn stay, gypsy caravan stay, cabin in the woods",
      nouns: "yurt, tipi, shepherd hut, bubble, dome, tiny house, hay barn",
      industry: "Huts and yurts",
      words: { room: "hut", rooms: "huts & yurts", extras: "meadow", host: "meadow host", perk: "stove already lit" },
      items:
        "Stay: Felt yurt with stove 120-180, Shepherd's hut on wheels 130-190, Clear bubble under stars 160-240; Meadow: Wood-fired hot tub 40-66, Sheep feeding 10-16, Star map and telescope 18-30, Wild swim guide 22-36; Kitchen: Hay box stew 26-44, Egg basket from the hens 12-20; Comfort: Extra sheepskins 9-15",
      companies: "Felt & Flame; The Wheeled Hut; Hedgerow Nights",
      taglines: "Lit stove, long view",
      colours: ["#33691E", "#8A4B1F"],
    },
    {
      id: "dormitory",
      like: "hostel",
      names: "dormitory, student dormitory, halls of residence, student hotel",
      industry: "Student residence",
      words: {
        room: "dorm room",
        rooms: "dorm rooms",
        extras: "common room",
        host: "resident adviser",
        perk: "quiet floor swap",
      },
      items:
        "Stay: Single dorm room 38-58, Shared double, north wing 28-42, Studio with kitchenette 54-80; Meals: Meal plan week 60-96, Exam night pizza 12-20; Common room: Movie night 6-10, Pool table hour 5-8, Study room booking 4-7; Laundry: Washer and dryer 5-9, Bedding pack 24-40",
      companies: "Quad & Kettle; The North Wing; Lights Out Hall",
      taglines: "Quiet hours start at ten, more or less",
      colours: ["#283593", "#00695C"],
    },
  ],
};
