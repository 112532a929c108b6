/**
 * Odd businesses, a known trade for an odd clientele or at an odd place, with beginnings of words that somebody would expect on
 * their tabs: of the trade, and of the theme. The words were written down before a look at what is shown.
 */

type Oddly = readonly (readonly [said: string, trade: string, theme: string])[];

/** Businesses that a stranger might think of to see whether both halves are heard. */
export const ODDLY: Oddly = [
  [
    "vampire hotel",
    "room|suite|guest|check-in|stay|night|breakfast|booking|housekeep|occupancy",
    "coffin|crypt|blood|garlic|dusk|midnight|moonlight|bat|blackout|sunrise|cape|velvet",
  ],
  [
    "mermaid swim school",
    "lesson|class|swimmer|pool|coach|stroke|lane|term|beginner|level",
    "tail|fin|lagoon|shell|pearl|siren|reef|tide|sea|scale|monofin",
  ],
  [
    "dragon insurance",
    "policy|policies|premium|claim|cover|deductible|renewal|liability|insured",
    "hoard|wing|scale|fire|lair|egg|treasure|knight|flight|scorch|flame|cave",
  ],
  [
    "bank for cats",
    "account|savings|deposit|loan|card|interest|balance|transfer|statement|payment",
    "tuna|nap|purr|whisker|paw|mouse|nine|catnip|kitten|litter|scratch|treat",
  ],
  [
    "goblin bank",
    "account|savings|deposit|loan|vault|interest|balance|transfer|gold|payment",
    "goblin|tunnel|cave|coin|hoard|trinket|mine|cart|loot|torch|copper|shiny",
  ],
  [
    "cat astronaut training",
    "training|class|module|exam|course|instructor|simulat|session|drill|certificat",
    "paw|whisker|purr|catnip|orbit|zero|gravity|suit|rocket|tuna|laser|landing",
  ],
  [
    "zombie dentist",
    "tooth|teeth|filling|crown|cleaning|checkup|check-up|x-ray|patient|root canal|dentist|appointment",
    "brain|grave|jaw|rot|undead|bite|groan|limb|moan|crypt|decay|outbreak",
  ],
  [
    "pirate law firm",
    "case|matter|client|hearing|contract|court|filing|attorney|retainer|billable|hours",
    "ship|plunder|treasure|salvage|plank|mutiny|cargo|doubloon|sea|crew|captain|harbor|maritime",
  ],
  [
    "haunted bakery",
    "bread|loaf|loaves|cake|pie|croissant|pastr|sourdough|bun|muffin|oven|order",
    "ghost|spook|phantom|midnight|spirit|pumpkin|boo|spectr|cobweb|grave|haunt|bone",
  ],
  [
    "robot hospital",
    "patient|ward|surgery|appointment|diagnos|bed|check|treatment|emergency|visit|therapy",
    "circuit|battery|servo|oil|firmware|gear|joint|charg|sensor|bolt|reboot|actuator|weld",
  ],
  [
    "underwater restaurant",
    "table|menu|dinner|course|chef|reservation|starter|dessert|wine|guest|lunch",
    "reef|coral|kelp|submarine|tide|shell|pearl|wave|deep|fish|dive|bubble|oyster",
  ],
  [
    "medieval gym",
    "class|member|workout|training|strength|coach|weights|session|squat|cardio",
    "sword|shield|knight|armor|joust|castle|squire|siege|lance|axe|archery|tournament",
  ],
  [
    "airline for dogs",
    "flight|seat|boarding|gate|route|fare|departure|miles|bag|lounge",
    "paw|bone|tail|leash|treat|bark|kennel|fetch|walk|puppy|ball|belly",
  ],
  [
    "wizard bank",
    "account|savings|deposit|loan|vault|interest|balance|transfer|payment|mortgage",
    "wand|spell|potion|tower|scroll|owl|crystal|rune|robe|enchant|cauldron|grimoire",
  ],
  [
    "time travel agency",
    "trip|tour|booking|destination|traveler|itinerar|departure|package|guide|passport",
    "century|era|past|future|paradox|dinosaur|roman|victorian|timeline|medieval|ancient|1920|jurassic",
  ],
  [
    "unicorn stable",
    "horse|stall|riding|lesson|groom|hay|feed|saddle|boarding|hoof|trail|farrier",
    "horn|rainbow|glitter|sparkle|mane|magic|moon|star|dust|meadow|enchant",
  ],
  [
    "steampunk coffee shop",
    "espresso|latte|cappuccino|filter|beans|brew|pastr|cold brew|flat white|coffee",
    "brass|gear|cog|steam|clockwork|airship|boiler|copper|goggles|piston|valve|victorian",
  ],
  [
    "Martian real estate",
    "listing|home|viewing|lease|buyer|property|apartment|offer|closing|rent|mortgage",
    "dome|crater|red|dust|airlock|colony|oxygen|lava|olympus|rover|canyon|habitat|pressur",
  ],
  [
    "insurance for superheroes",
    "policy|policies|premium|claim|cover|deductible|renewal|liability|insured",
    "cape|villain|mask|sidekick|power|secret|lair|rescue|gadget|city|flight|collateral|identity",
  ],
  [
    "ninja school",
    "class|lesson|student|term|grade|exam|course|teacher|homework|belt",
    "shadow|star|stealth|shuriken|smoke|rope|sword|silent|scroll|blade|climb|disguise",
  ],
  [
    "troll bridge toll",
    "toll|crossing|pass|lane|vehicle|traffic|bridge|permit|fee|commut",
    "troll|riddle|goat|club|cave|moss|hoard|gruff|boulder|bone|grumble|swamp",
  ],
  [
    "cloud factory",
    "batch|order|line|plant|shift|output|quality|production|ship|machine|crate",
    "cumulus|cirrus|rain|mist|vapor|fog|storm|sky|fluff|thunder|nimbus|silver lining",
  ],
  [
    "museum of bad ideas",
    "exhibit|gallery|ticket|tour|visit|admission|member|collection|curator|hall",
    "flop|failed|invention|blunder|mistake|regret|patent|worst|disaster|recall|prototype",
  ],
  [
    "antigravity furniture",
    "chair|sofa|table|bed|shelf|desk|lamp|delivery|order|oak",
    "hover|float|gravity|levitat|weightless|anchor|tether|lift|drift|zero|ceiling",
  ],
  [
    "ghost taxi",
    "ride|fare|trip|driver|pick-up|pickup|passenger|airport|cab|booking",
    "ghost|haunt|midnight|graveyard|phantom|spirit|manor|mist|chill|seance|crypt|spook",
  ],
  [
    "dinosaur vet",
    "vaccin|checkup|check-up|surgery|patient|visit|x-ray|dental|exam|weight",
    "rex|raptor|tricerat|claw|egg|fossil|horn|scale|sauropod|jurassic|tail|roar",
  ],
  [
    "elf tailor",
    "suit|dress|hem|alteration|fitting|measure|jacket|trouser|stitch|fabric",
    "forest|moon|silk|leaf|starlight|ear|bow|cloak|woodland|silver|moss|acorn",
  ],
  [
    "viking spa",
    "massage|facial|sauna|treatment|bath|steam|relax|scrub|therap|wrap",
    "longship|fjord|axe|beard|mead|rune|odin|thor|valhalla|horn|ice|nordic|braid",
  ],
  [
    "cowboy accountant",
    "tax|return|audit|bookkeep|payroll|ledger|invoice|expense|filing|deduction",
    "ranch|cattle|saddle|saloon|boot|herd|spur|horse|rodeo|lasso|wagon|trail",
  ],
  [
    "witch pharmacy",
    "prescription|refill|pharmac|tablet|dose|vaccin|cream|vitamin|patient|counter",
    "potion|cauldron|newt|herb|moon|hex|broom|spell|cat|wart|elixir|toad|charm",
  ],
  [
    "alien zoo",
    "ticket|keeper|feeding|enclosure|animal|visit|tour|member|habitat|exhibit",
    "planet|ufo|saucer|galax|nebula|tentacle|star|moon|antenna|orbit|cosmic|xeno",
  ],
  [
    "invisible art gallery",
    "exhibition|painting|sculpture|artist|opening|print|frame|sale|collector|canvas",
    "invisible|unseen|empty|transparent|vanish|blank|nothing|clear|air|hidden",
  ],
  [
    "library for ghosts",
    "loan|book|card|reading|hold|shelf|story|librarian|return|catalog|fine",
    "ghost|haunt|spirit|midnight|phantom|seance|crypt|whisper|mist|afterlife|poltergeist",
  ],
  [
    "penguin ice cream parlor",
    "scoop|cone|sundae|vanilla|chocolate|flavor|topping|gelato|sorbet|waffle",
    "penguin|iceberg|antarctic|fish|waddle|flipper|snow|krill|south pole|huddle|egg|colony",
  ],
  [
    "fairy mail service",
    "parcel|letter|delivery|post|stamp|track|route|courier|address|mail",
    "fairy|wing|toadstool|mushroom|dust|wand|acorn|petal|dew|glitter|tooth|meadow|moonbeam",
  ],
  [
    "giant shoe store",
    "shoe|boot|sneaker|sandal|size|pair|heel|lace|sole|slipper",
    "giant|beanstalk|mountain|huge|boulder|colossal|castle|oak|stomp|cloud|enormous|titan",
  ],
  [
    "werewolf barber",
    "haircut|beard|trim|shave|fade|cut|clipper|appointment|style|wash",
    "moon|fur|claw|howl|pack|full moon|silver|wolf|paw|fang|night|growl",
  ],
  [
    "mummy gym",
    "class|member|workout|training|strength|coach|weights|session|cardio|stretch",
    "tomb|pyramid|wrap|bandage|pharaoh|sarcoph|curse|scarab|sand|linen|nile",
  ],
  [
    "robot barista school",
    "class|course|lesson|espresso|latte|student|exam|milk|certificat|workshop",
    "robot|servo|circuit|firmware|sensor|battery|arm|charge|calibrat|algorithm|reboot",
  ],
  [
    "vampire blood bank",
    "donor|donation|unit|platelet|plasma|type|clinic|appointment|screening|drive",
    "coffin|crypt|fang|midnight|bat|garlic|dusk|cape|night|castle|moon|sunrise",
  ],
  [
    "supervillain real estate",
    "listing|home|viewing|lease|buyer|property|offer|closing|rent|mortgage",
    "lair|volcano|doom|henchm|laser|shark|evil|island|trap|fortress|bunker|plot",
  ],
  [
    "samurai sushi truck",
    "sushi|roll|nigiri|sashimi|tuna|rice|salmon|wasabi|stop|miso",
    "samurai|katana|shogun|bushido|armor|blade|honor|sword|cherry|ronin|dojo|clan",
  ],
  [
    "a gym for wizards",
    "class|member|workout|training|strength|coach|weights|session|cardio|stretch",
    "wand|spell|broom|potion|tower|scroll|crystal|rune|robe|cauldron|staff|enchant",
  ],
  [
    "steampunk airline",
    "flight|seat|boarding|gate|route|fare|departure|miles|bag|lounge",
    "airship|brass|zeppelin|steam|gear|cog|copper|clockwork|goggles|boiler|dirigible|propeller",
  ],
  [
    "cyberpunk noodle bar",
    "noodle|ramen|broth|bowl|udon|soba|topping|egg|dumpling|miso",
    "neon|cyber|chrome|hack|implant|neural|rain|synth|android|night|circuit|hologram|glitch",
  ],
  [
    "underwater hotel",
    "room|suite|guest|check-in|stay|night|breakfast|booking|spa|occupancy",
    "reef|coral|submarine|tide|porthole|pearl|wave|deep|dive|bubble|aquarium|ocean|snorkel",
  ],
  [
    "moon hotel",
    "room|suite|guest|check-in|stay|night|breakfast|booking|spa|occupancy",
    "crater|lunar|gravity|earthrise|dome|rover|orbit|airlock|moonwalk|dust|rocket|sea of",
  ],
  [
    "volcano pizza place",
    "pizza|margherita|pepperoni|dough|slice|mozzarella|calzone|topping|oven|garlic",
    "lava|crater|magma|erupt|ash|molten|ember|basalt|smoke|obsidian|summit|fire",
  ],
  [
    "candlelit laundromat",
    "wash|dry|load|fold|laundry|detergent|machine|iron|shirt|duvet",
    "candle|wick|flame|wax|glow|lantern|dim|beeswax|taper|twilight|shadow",
  ],
  [
    "zombie wedding planner",
    "wedding|venue|cater|bride|guest|flower|cake|ceremony|reception|band|photograph",
    "grave|brain|rot|undead|crypt|moan|cemetery|tomb|veil|bones|limb|outbreak|midnight",
  ],
  [
    "a bank run by goblins",
    "account|savings|deposit|loan|vault|interest|balance|transfer|payment|card",
    "goblin|tunnel|cave|coin|hoard|trinket|mine|cart|loot|torch|copper|shiny",
  ],
  [
    "hotel for horses",
    "room|suite|guest|check-in|stay|night|breakfast|booking|housekeep|stall",
    "hay|oat|saddle|hoof|paddock|mane|carrot|gallop|stable|pasture|bridle|groom",
  ],
  [
    "dating agency for robots",
    "match|date|profile|member|message|event|introduc|dinner|single|coach",
    "circuit|battery|servo|oil|firmware|gear|charg|sensor|bolt|reboot|spark|binary",
  ],
  [
    "hipster funeral home",
    "funeral|casket|service|memorial|urn|cremat|burial|flower|wake|ceremony",
    "vinyl|beard|craft|mustache|kombucha|oat|bike|reclaimed|artisan|single-origin|mason|record|polaroid",
  ],
  [
    "miniature grocery store",
    "fruit|vegetable|milk|bread|cheese|basket|delivery|egg|produce|aisle",
    "tiny|mini|thimble|dollhouse|pocket|small|bite|little|matchbox|micro|teaspoon|1:12",
  ],
  [
    "dragon dentist",
    "tooth|teeth|filling|crown|cleaning|checkup|check-up|x-ray|patient|root canal|dentist|appointment",
    "fang|fire|scale|flame|smoke|lair|hoard|wing|egg|cave|breath|scorch",
  ],
  [
    "pirate radio for parrots",
    "show|song|listener|host|broadcast|program|episode|studio|jingle|sponsor",
    "parrot|cracker|perch|feather|seed|squawk|ship|treasure|sea|captain|deck|rum",
  ],
  [
    "bee hotel",
    "room|suite|guest|check-in|stay|night|breakfast|booking|housekeep|occupancy",
    "honey|hive|pollen|nectar|bloom|comb|queen|swarm|flower|buzz|clover|wax",
  ],
  [
    "hospital for teddy bears",
    "patient|ward|surgery|appointment|diagnos|bed|check|treatment|emergency|visit|stitch",
    "bear|stuffing|fluff|button|paw|seam|plush|ribbon|hug|ear|honey|squeak",
  ],
  [
    "upside down house tours",
    "tour|ticket|guide|group|visit|booking|departure|stop|photo",
    "upside|ceiling|floor|gravity|inverted|flip|chandelier|reverse|head|hang|topsy",
  ],
  [
    "ancient roman bathhouse",
    "bath|sauna|steam|massage|treatment|scrub|pool|robe|towel|oil",
    "roman|caesar|toga|laurel|caldarium|legion|senator|forum|mosaic|aqueduct|villa|gladiator|denari",
  ],
  [
    "gladiator insurance",
    "policy|policies|premium|claim|cover|deductible|renewal|liability|insured",
    "arena|sword|shield|lion|net|trident|sandal|colosseum|toga|chariot|legion|armor",
  ],
  [
    "silent nightclub",
    "dj|drink|cocktail|dance|table|guest|ticket|night|vip|bar|entry",
    "silent|headphone|quiet|hush|whisper|mime|mute|channel|sign|still|noiseless",
  ],
  [
    "time traveler's watch repair",
    "watch|repair|strap|battery|movement|crystal|service|clock|dial|mainspring",
    "century|era|past|future|paradox|timeline|flux|yesterday|tomorrow|1885|rewind|loop",
  ],
  [
    "AI fortune teller",
    "reading|tarot|palm|card|future|crystal|horoscope|session|fortune|star",
    "model|neural|algorithm|token|prompt|data|training|predict|gpu|server|learning",
  ],
  [
    "vegan butcher",
    "sausage|burger|steak|roast|bacon|mince|cut|chop|grill|ham|jerky",
    "seitan|tofu|plant|lentil|tempeh|soy|pea|mushroom|bean|jackfruit|beet|chickpea",
  ],
  [
    "jungle coworking space",
    "desk|office|meeting room|member|wifi|hot desk|day pass|plan|printer|booking",
    "jungle|vine|canopy|fern|monkey|parrot|liana|palm|orchid|hammock|river|rain|toucan",
  ],
  [
    "treehouse dental clinic",
    "tooth|teeth|filling|crown|cleaning|checkup|check-up|x-ray|patient|root canal|dentist",
    "tree|branch|leaf|rope|ladder|canopy|owl|acorn|oak|swing|bark|squirrel|nest|plank",
  ],
  [
    "quantum bakery",
    "bread|loaf|loaves|cake|pie|croissant|pastr|sourdough|bun|muffin|oven",
    "quantum|entangle|superposition|schr|qubit|particle|uncertain|photon|wave|collapse|spin|observ",
  ],
  [
    "grandma's hacking school",
    "class|course|lesson|student|security|password|network|exam|code|exploit|lab",
    "knit|grandma|cookie|tea|doily|rocking|recipe|jam|yarn|apron|sunday|bingo|crochet",
  ],
  [
    "kindergarten for monsters",
    "class|story|play|nap|teacher|term|song|snack|paint|circle|parent",
    "monster|fang|claw|bed|closet|growl|slime|tentacle|horn|roar|scare|fur",
  ],
  [
    "clown law firm",
    "case|matter|client|hearing|contract|court|filing|attorney|retainer|billable|hours",
    "clown|red nose|pie|balloon|circus|juggl|wig|unicycle|big top|squirt|custard|confetti",
  ],
  [
    "accounting firm for ghosts",
    "tax|return|audit|bookkeep|payroll|ledger|invoice|filing|quarter",
    "ghost|haunt|midnight|spirit|phantom|seance|chill|grave|candle",
  ],
  [
    "cat law firm",
    "case|matter|client|hearing|contract|court|retainer|hours|document",
    "paw|whisker|tuna|nap|catnip|mouse|purr|scratch|nine",
  ],
  [
    "elephant spa",
    "massage|facial|sauna|treatment|bath|scrub|wrap|towel",
    "trunk|tusk|ear|peanut|mud|savanna|herd|waterhole|giant",
  ],
  [
    "travel agency for vampires",
    "trip|tour|booking|destination|traveler|itinerar|guide|flight|transfer",
    "coffin|crypt|garlic|night|moon|blood|dusk|castle|bat",
  ],
  [
    "hotel run by robots",
    "room|suite|guest|night|breakfast|stay|housekeep|folio",
    "robot|servo|battery|circuit|charg|sensor|firmware|bolt|reboot",
  ],
  [
    "underwater wedding planner",
    "wedding|venue|guest|cake|flower|ceremony|photograph|band|bride",
    "coral|reef|shell|pearl|submarine|bubble|tide|dive|kelp",
  ],
  [
    "insurance company for dragons",
    "policy|policies|premium|claim|cover|deductible|renewal",
    "hoard|wing|scale|fire|lair|egg|treasure|knight|flame",
  ],
  [
    "real estate agency for hobbits",
    "listing|home|viewing|lease|buyer|property|garden|offer|closing",
    "hole|round door|shire|pipe|burrow|hill|second breakfast|forest|hearth|moss|leaf",
  ],
  [
    "bank on the moon",
    "account|savings|deposit|loan|card|transfer|balance|statement|checking",
    "crater|lunar|dome|rover|orbit|gravity|dust|earthrise|airlock",
  ],
  [
    "alien dating app",
    "match|profile|message|date|like|user|member|swipe",
    "planet|saucer|tentacle|galax|star|orbit|antenna|nebula|moon",
  ],
  [
    "pizza place for ninjas",
    "pizza|margherita|pepperoni|slice|dough|mozzarella|topping|oven",
    "shadow|stealth|smoke|shuriken|blade|silent|rope|scroll|roof",
  ],
  [
    "medieval dentist",
    "tooth|teeth|filling|crown|cleaning|check-up|x-ray|patient|root canal",
    "sword|knight|castle|shield|armor|squire|siege|tournament|joust",
  ],
  [
    "viking daycare",
    "nap|play|story|snack|paint|parent|circle|toddler|attendance",
    "axe|longship|mead|fjord|rune|beard|thor|shield|raven",
  ],
  [
    "pharmacy for witches",
    "prescription|refill|tablet|vitamin|cream|pain|allergy|counter",
    "potion|cauldron|newt|broom|spell|moon|toad|hex|cat",
  ],
  [
    "the world's smallest bookstore",
    "book|novel|paperback|hardcover|author|reading|shelf|page",
    "tiny|mini|pocket|little|small|matchbox|thimble|bite",
  ],
  [
    "haunted mini golf",
    "hole|putt|par|ball|course|windmill|score|club",
    "ghost|haunt|midnight|spirit|grave|cobweb|phantom|skeleton|candle",
  ],
  [
    "fire department for dragons",
    "fire|engine|hose|alarm|station|crew|ladder|inspection|drill",
    "hoard|wing|scale|flame|lair|egg|scorch|fireproof|smoke",
  ],
  [
    "gym for superheroes",
    "workout|training|strength|coach|cardio|member|squat|session",
    "cape|villain|mask|sidekick|rescue|power|lair|gadget",
  ],
  [
    "ghost hair salon",
    "cut|color|blow|stylist|chair|wash|trim|highlight",
    "ghost|haunt|midnight|spirit|phantom|cobweb|chill|candle|mist",
  ],
  [
    "steampunk bicycle shop",
    "bike|wheel|chain|brake|tire|gear|helmet|tune",
    "brass|steam|clockwork|airship|copper|cog|boiler|goggle",
  ],
  [
    "penguin airline",
    "flight|seat|gate|boarding|miles|route|passenger",
    "iceberg|fish|waddle|flipper|snow|krill|huddle|ice|antarctic",
  ],
  [
    "wizard plumbing company",
    "pipe|leak|drain|faucet|toilet|water heater|valve|sink",
    "wand|spell|potion|tower|scroll|rune|enchant|owl|crystal",
  ],
  [
    "cloud hotel",
    "room|suite|guest|night|breakfast|stay|folio",
    "cumulus|mist|rain|silver lining|sky|fluff|thunder|nimbus|vapor|cirrus",
  ],
  [
    "tea house on mars",
    "tea|cake|scone|pot|oolong|matcha|cup|sandwich",
    "crater|red|dust|dome|rover|airlock|olympus|oxygen",
  ],
  [
    "zombie nail salon",
    "manicure|pedicure|polish|gel|nail|cuticle|tip",
    "brain|grave|rot|limb|undead|bite|moan|crypt|shuffl",
  ],
  ["mermaid hairdresser", "cut|color|blow|stylist|wash|trim|braid", "tail|pearl|shell|lagoon|coral|siren|tide|sea"],
  [
    "knight school",
    "lesson|class|student|term|exam|teacher|homework|course",
    "sword|shield|castle|joust|armor|squire|horse|lance|siege",
  ],
  [
    "circus for fleas",
    "show|act|ticket|tent|acrobat|ring|seat|performance|trapeze",
    "tiny|flea|mini|little|jump|hop|small|magnif|matchbox",
  ],
  [
    "mail order potions",
    "order|parcel|box|bottle|shipping|delivery|return|catalog",
    "potion|cauldron|newt|spell|moon|hex|toad|elixir|brew",
  ],
  [
    "upside down restaurant",
    "menu|table|starter|dessert|chef|guest|course|wine",
    "ceiling|floor|flip|invert|upside|gravity|chandelier|hang",
  ],
  [
    "retirement home for superheroes",
    "resident|room|care|meal|nurse|visit|activity|family",
    "cape|villain|mask|sidekick|rescue|power|lair|gadget",
  ],
  [
    "bee bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "honey|hive|pollen|nectar|comb|queen|clover|swarm",
  ],
  [
    "cemetery tours for vampires",
    "tour|ticket|guide|stop|group|booking|walk",
    "coffin|crypt|garlic|night|moon|blood|dusk|grave|bat",
  ],
  [
    "luxury dog hotel",
    "room|suite|stay|walk|feed|play|kennel|groom",
    "silk|velvet|champagne|butler|gold|marble|private|diamond|treat",
  ],
  [
    "invisible ink factory",
    "ink|batch|bottle|line|order|pen|quality|shift",
    "invisible|unseen|hidden|vanish|blank|clear|transparent|secret",
  ],
  [
    "time travel insurance",
    "policy|policies|premium|claim|cover|deductible|renewal",
    "century|past|future|paradox|timeline|era|medieval|jurassic|yesterday",
  ],
  [
    "troll internet provider",
    "internet|plan|router|data|speed|mbps|fiber|bill|line",
    "troll|bridge|riddle|goat|cave|moss|boulder|club",
  ],
  [
    "candle lit bookshop",
    "book|novel|paperback|hardcover|author|reading|shelf",
    "candle|wick|flame|wax|glow|lantern|taper",
  ],
  [
    "submarine pizza delivery",
    "pizza|margherita|pepperoni|slice|dough|topping|delivery",
    "submarine|reef|coral|tide|porthole|deep|bubble|fathom|kelp",
  ],
  ["ice hotel", "room|suite|guest|night|breakfast|stay|folio", "ice|igloo|frost|snow|aurora|reindeer|fur|glacier"],
  [
    "vampire law firm",
    "case|matter|client|hearing|contract|court|retainer|hours|document",
    "coffin|crypt|fang|garlic|night|moon|blood|dusk|bat|cape",
  ],
  [
    "hospital for dragons",
    "patient|appointment|visit|prescription|doctor|clinic|surgery|check|care",
    "wing|scale|fire|hoard|lair|egg|flame|tail|treasure",
  ],
  [
    "ghost airline",
    "flight|seat|gate|boarding|miles|route|passenger|captain",
    "ghost|haunt|midnight|phantom|spirit|cobweb|mist|seance|spook",
  ],
  [
    "pirate bank",
    "account|savings|deposit|loan|card|transfer|balance|checking|statement",
    "treasure|doubloon|plunder|captain|ship|parrot|gold|rum|sea",
  ],
  [
    "zombie gym",
    "workout|training|strength|coach|cardio|member|squat|session",
    "brain|grave|rot|limb|undead|bite|moan|shuffl|crypt",
  ],
  [
    "robot law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "servo|battery|circuit|firmware|sensor|bolt|reboot|charg",
  ],
  [
    "goblin insurance",
    "policy|policies|premium|claim|cover|deductible|renewal",
    "goblin|tunnel|loot|cave|trinket|coin|mine|torch",
  ],
  [
    "unicorn airline",
    "flight|seat|gate|boarding|miles|route|passenger",
    "rainbow|glitter|horn|sparkle|mane|meadow|magic|star",
  ],
  [
    "mermaid bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "pearl|shell|tail|lagoon|coral|tide|sea|reef|siren",
  ],
  [
    "wizard insurance company",
    "policy|policies|premium|claim|cover|deductible|renewal",
    "wand|spell|potion|tower|scroll|owl|rune|crystal|robe",
  ],
  [
    "dinosaur airline",
    "flight|seat|gate|boarding|miles|route|passenger",
    "rex|raptor|fossil|claw|egg|tricera|jurassic|fern|roar",
  ],
  [
    "dog law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "bone|paw|leash|treat|tail|bark|fetch|belly|puppy",
  ],
  [
    "cat restaurant",
    "menu|table|starter|dessert|chef|guest|course|wine|dish",
    "tuna|paw|whisker|catnip|nap|mouse|cream|purr|sardine",
  ],
  [
    "fairy dentist",
    "tooth|teeth|filling|crown|cleaning|check-up|x-ray|patient|root canal",
    "wing|dust|wand|toadstool|petal|dew|acorn|meadow",
  ],
  [
    "witch hotel",
    "room|suite|guest|night|breakfast|stay|folio|check",
    "cauldron|broom|potion|spell|moon|toad|hex|newt|cat",
  ],
  [
    "alien hotel",
    "room|suite|guest|night|breakfast|stay|folio|check",
    "saucer|planet|tentacle|galax|nebula|star|orbit|moon",
  ],
  [
    "yeti spa",
    "massage|facial|sauna|treatment|bath|scrub|wrap|towel",
    "fur|snow|ice|claw|mountain|cave|footprint|fang|horn|growl",
  ],
  [
    "medieval bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "sword|shield|castle|knight|armor|squire|joust|siege|gold",
  ],
  [
    "viking airline",
    "flight|seat|gate|boarding|miles|route|passenger",
    "longship|axe|mead|fjord|rune|odin|raven|horn|thor",
  ],
  [
    "ninja cleaning service",
    "clean|kitchen|bathroom|window|floor|dust|linen|vacuum|oven",
    "shadow|stealth|smoke|shuriken|silent|rope|blade|roof|scroll",
  ],
  [
    "samurai barber",
    "haircut|beard|shave|trim|fade|cut|chair|towel",
    "katana|blade|honor|shogun|bushido|cherry|dojo|clan|armor",
  ],
  [
    "superhero bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "cape|villain|mask|sidekick|rescue|secret|gadget|power|lair",
  ],
  [
    "insurance for villains",
    "policy|policies|premium|claim|cover|deductible|renewal",
    "lair|doom|laser|shark|henchm|volcano|trap|evil",
  ],
  [
    "bank in space",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "orbit|gravity|airlock|rocket|star|cosmic|comet|dock",
  ],
  [
    "underwater bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "coral|reef|submarine|kelp|porthole|pearl|tide|bubble|deep",
  ],
  [
    "underwater gym",
    "workout|training|strength|coach|cardio|member|squat|session",
    "coral|reef|submarine|kelp|porthole|pearl|tide|bubble|deep",
  ],
  [
    "restaurant on the moon",
    "menu|table|starter|dessert|chef|guest|course|wine",
    "crater|lunar|dome|rover|orbit|gravity|dust|earthrise|airlock",
  ],
  [
    "real estate agency on mars",
    "listing|home|viewing|buyer|townhouse|loft|inspection|closing|bedroom",
    "crater|red|dust|dome|rover|airlock|olympus|oxygen|lava",
  ],
  [
    "treehouse bakery",
    "bread|loaf|sourdough|roll|pie|croissant|bun|oven|bake",
    "branch|rope|ladder|acorn|owl|oak|leaf|canopy|swing|nest",
  ],
  [
    "cloud bakery",
    "bread|loaf|sourdough|roll|pie|croissant|bun|oven|bake",
    "cumulus|mist|rain|fluff|thunder|sky|silver lining|cirrus",
  ],
  [
    "volcano hotel",
    "room|suite|guest|night|breakfast|stay|folio|check",
    "lava|crater|magma|ash|ember|basalt|erupt|smok",
  ],
  [
    "desert ice rink",
    "skat|ice|rink|lesson|hockey|session|ticket|blade",
    "dune|camel|oasis|cactus|sand|palm|nomad|mirage",
  ],
  [
    "jungle gym for adults",
    "climb|workout|training|member|session|class|strength|coach",
    "vine|monkey|canopy|swing|fern|rope|parrot|jungle",
  ],
  [
    "silent disco company",
    "dj|headphone|party|dance|channel|music|light|set|playlist",
    "silent|headphone|quiet|hush|whisper|noise|channel",
  ],
  [
    "invisible clothing store",
    "shirt|dress|jacket|jeans|coat|size|sweater|trouser",
    "invisible|unseen|transparent|vanish|hidden|empty|clear|blank",
  ],
  [
    "miniature hotel",
    "room|suite|guest|night|breakfast|stay|folio|check",
    "tiny|thimble|pocket|matchbox|mini|dollhouse|little|teaspoon",
  ],
  [
    "glow in the dark bowling alley",
    "lane|bowl|strike|shoe|pin|frame|league|game",
    "glow|neon|blacklight|luminous|firefly|uv|dark",
  ],
  [
    "candlelit spa",
    "massage|facial|sauna|treatment|bath|scrub|wrap",
    "candle|wick|flame|lantern|wax|glow|twilight|taper",
  ],
  [
    "steampunk barber",
    "haircut|beard|shave|trim|fade|cut|chair|towel",
    "brass|gear|cog|steam|copper|clockwork|goggle|boiler|airship",
  ],
  [
    "cyberpunk pharmacy",
    "prescription|refill|tablet|vitamin|cream|pain|allergy",
    "neon|chrome|implant|hack|synth|neural|hologram|glitch",
  ],
  [
    "quantum law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "entangle|superpos|qubit|uncertain|photon|particle|wave|schr",
  ],
  [
    "time travel restaurant",
    "menu|table|starter|dessert|chef|guest|course|wine",
    "century|past|future|era|victorian|jurassic|medieval|roman|timeline",
  ],
  [
    "AI bakery",
    "bread|loaf|sourdough|roll|pie|croissant|bun|oven",
    "neural|algorithm|prompt|model|data|predict|token|train",
  ],
  [
    "grandma's detective agency",
    "case|clue|client|surveillance|evidence|stakeout|report|suspect|search",
    "knit|cookie|tea|jam|doily|apron|bingo|crochet|yarn",
  ],
  [
    "hipster bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "vinyl|mustache|kombucha|oat|reclaimed|flannel|artisan|beard|bike",
  ],
  [
    "luxury laundromat",
    "wash|dry|fold|laundry|shirt|iron|suit|press",
    "gold|gild|champagne|velvet|marble|silk|butler|caviar|diamond",
  ],
  [
    "bee hospital",
    "patient|appointment|visit|prescription|doctor|clinic|check|care",
    "honey|hive|pollen|nectar|clover|queen|swarm|comb",
  ],
  [
    "penguin hotel",
    "room|suite|guest|night|breakfast|stay|folio|check",
    "iceberg|waddle|flipper|krill|huddle|snow|fish|antarctic|floe",
  ],
  [
    "hotel for teddy bears",
    "room|suite|guest|night|breakfast|stay|folio|check",
    "honey|paw|fluff|button|cuddle|stuffing|ribbon|plush|seam",
  ],
  [
    "mummy airline",
    "flight|seat|gate|boarding|miles|route|passenger",
    "pyramid|linen|pharaoh|scarab|nile|tomb|curse|sphinx",
  ],
  [
    "werewolf law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "moon|fur|claw|howl|pack|fang|silver|paw",
  ],
  [
    "clown bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "nose|balloon|pie|juggl|wig|unicycle|confetti|big top",
  ],
  [
    "troll dentist",
    "tooth|teeth|filling|crown|cleaning|check-up|x-ray|patient",
    "boulder|moss|bridge|riddle|goat|club|cave|swamp|bone",
  ],
  [
    "devil's law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "soul|brimstone|pitchfork|hell|sulfur|horn|inferno|circle",
  ],
  [
    "Santa's accounting firm",
    "tax|return|audit|bookkeep|payroll|ledger|invoice|filing",
    "sleigh|reindeer|tinsel|stocking|chimney|gift|naughty|candy",
  ],
  [
    "spy hotel",
    "room|suite|guest|night|breakfast|stay|folio|check",
    "secret|disguise|code|trench|gadget|decoy|undercover|microfilm|safe house",
  ],
  [
    "princess gym",
    "workout|training|strength|coach|cardio|member|session",
    "tiara|slipper|castle|crown|throne|royal|ballroom|carriage",
  ],
  [
    "octopus massage parlor",
    "massage|tissue|stone|back|oil|session|table|aroma",
    "tentacle|arm|ink|sucker|reef|deep|shell|tide",
  ],
  ["monster nail salon", "manicure|pedicure|polish|gel|nail|cuticle", "claw|fang|slime|fur|horn|growl|tentacle|roar"],
  [
    "elf logistics company",
    "freight|pallet|load|truck|warehouse|shipment|dock|cargo|delivery",
    "forest|starlight|leaf|moss|woodland|acorn|cloak|silver",
  ],
  [
    "cowboy yoga studio",
    "yoga|class|mat|flow|pose|teacher|session|breath",
    "saddle|lasso|ranch|cattle|spur|boot|rodeo|trail|saloon",
  ],
  [
    "vampire accountant",
    "tax|return|audit|bookkeep|payroll|ledger|invoice|filing|close",
    "coffin|crypt|fang|garlic|night|moon|blood|dusk|bat|cape",
  ],
  [
    "frog bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "lily|pond|hop|tadpole|fly|flies|croak|swamp|reed",
  ],
  [
    "haunted airline",
    "flight|seat|gate|boarding|miles|route|passenger",
    "ghost|haunt|midnight|phantom|spirit|cobweb|mist|seance|rattl",
  ],
  [
    "dentist for werewolves",
    "tooth|teeth|filling|crown|cleaning|check-up|x-ray|patient",
    "moon|fur|claw|howl|pack|fang|silver|paw",
  ],
  [
    "pirate daycare",
    "nap|play|story|snack|paint|parent|circle|painters|attendance",
    "treasure|doubloon|plunder|captain|ship|parrot|rum|sea",
  ],
  [
    "steampunk law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "brass|gear|cog|steam|copper|clockwork|goggle|boiler|airship",
  ],
  [
    "martian winery",
    "wine|vineyard|bottle|cellar|tasting|pinot|barrel|red|rosé",
    "crater|dust|dome|rover|airlock|olympus|oxygen|lava",
  ],
  [
    "gym in space",
    "workout|training|strength|coach|cardio|member|squat|session",
    "orbit|gravity|airlock|rocket|star|cosmic|comet|dock",
  ],
  [
    "castle made of ice hotel",
    "room|suite|guest|night|breakfast|stay|check",
    "ice|igloo|frost|snow|aurora|reindeer|fur|glacier",
  ],
  [
    "wedding planner for robots",
    "wedding|venue|guest|cake|flower|ceremony|photograph|band",
    "servo|battery|circuit|firmware|sensor|bolt|reboot|charg",
  ],
  [
    "sloth courier service",
    "parcel|package|deliver|route|courier|pickup|van|address",
    "slow|branch|nap|leaf|hammock|claw|moss|tree|snooze",
  ],
  [
    "insurance for unicorns",
    "policy|policies|premium|claim|cover|deductible|renewal",
    "rainbow|glitter|horn|sparkle|mane|meadow|magic|star",
  ],
  [
    "mermaid dentist",
    "tooth|teeth|filling|crown|cleaning|check-up|x-ray|patient",
    "pearl|shell|tail|lagoon|coral|tide|sea|reef|siren",
  ],
  [
    "telephone company for ghosts",
    "line|plan|data|signal|call|phone|minutes|bill",
    "ghost|haunt|midnight|phantom|spirit|cobweb|seance|rattl",
  ],
  [
    "underwater library",
    "loan|book|card|hold|shelf|story|return|reading",
    "coral|reef|submarine|kelp|porthole|pearl|tide|bubble",
  ],
  [
    "viking law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "axe|longship|mead|fjord|rune|odin|raven|horn",
  ],
  [
    "jungle bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "vine|canopy|monkey|fern|parrot|liana|orchid|toucan",
  ],
  [
    "goblin hair salon",
    "cut|color|blow|stylist|chair|wash|trim|balayage",
    "goblin|tunnel|loot|cave|trinket|coin|mine|torch",
  ],
  [
    "ninja bank",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "shadow|stealth|smoke|shuriken|silent|rope|blade|scroll",
  ],
  [
    "zombie real estate",
    "listing|home|viewing|buyer|loft|inspection|closing|bedroom",
    "brain|grave|rot|limb|undead|bite|moan|shuffl|crypt",
  ],
  [
    "alien veterinarian",
    "vaccin|exam|surgery|x-ray|dental|visit|weight|vet",
    "saucer|planet|tentacle|galax|nebula|star|orbit|moon|antenna",
  ],
  [
    "bank of clouds",
    "account|savings|deposit|loan|card|transfer|balance|checking",
    "cumulus|mist|rain|silver lining|thunder|sky|fluff|cirrus|nimbus",
  ],
  [
    "grandma's nightclub",
    "dj|table|guest|night|dance|cocktail|bottle|vip",
    "knit|cookie|tea|jam|doily|apron|bingo|crochet",
  ],
  [
    "samurai accounting",
    "tax|return|audit|bookkeep|payroll|ledger|invoice|filing|close",
    "katana|blade|honor|shogun|bushido|cherry|dojo|clan",
  ],
  [
    "witch airline",
    "flight|seat|gate|boarding|miles|route|passenger",
    "cauldron|broom|potion|spell|moon|toad|hex|newt|cat",
  ],
  [
    "penguin law firm",
    "case|matter|client|hearing|contract|court|retainer|hours",
    "iceberg|waddle|flipper|krill|huddle|snow|fish|antarctic",
  ],
  [
    "dinosaur daycare",
    "nap|play|story|snack|paint|parent|circle|attendance",
    "rex|raptor|fossil|claw|egg|tricera|jurassic|fern|roar",
  ],
  [
    "upside-down bakery",
    "bread|loaf|sourdough|roll|pie|croissant|bun|oven",
    "ceiling|floor|flip|invert|upside|gravity|chandelier",
  ],
  [
    "supervillain insurance",
    "policy|policies|premium|claim|cover|deductible|renewal",
    "lair|doom|laser|shark|henchm|volcano|trap|evil",
  ],
  [
    "fairy real estate agency",
    "listing|home|viewing|buyer|loft|inspection|closing|bedroom",
    "wing|dust|wand|toadstool|petal|dew|acorn|meadow",
  ],
];
