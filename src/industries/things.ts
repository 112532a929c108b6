/**
 * What goes with the things that businesses are named for: the sorts of it, its parts, what it is used with. A lamp has a
 * shade, a cord and a socket, whether it is sold, mended or made. Each line is data; what reads them stands below.
 */

const THINGS = `
Ferris wheel: gondola, view, ticket, lights, axle, night ride
absinthe: green fairy, sugar cube, fountain, wormwood, spoon, louche
accordion: bellows, reeds, button board, bass strap, polka, keyboard
acting: monologue, scene, audition, voice, improv, script
aerial silk: silk climb, hip key, drop, aerial hoop, hammock flow, straddle
aerial: silk climb, hip key, drop, aerial hoop, hammock flow, straddle
airship: cabin deck, gas cells, mooring mast, captain, engine pod, sky dinner
alibi: cover story, fake conference call, hotel receipt, witness, excuse note, postcard from nowhere
alien: flying saucer, star map, UFO sighting, galactic visa, probe, Martian
almond milk: barista carton, almonds, unsweetened, vanilla, creamer, foam
alpaca: fleece, shearing, yarn, walk, cria, pasture
amplifier: tubes, speaker cone, knobs, reverb, footswitch, cable
ant: queen, colony, formicarium, tunnel, feeder, larvae
anvil: hammer, tongs, horseshoe, forge, stand, iron bar
apology: apology letter, flowers, sorry card, doorstep visit, peace offering, make-up call
apple: cider, orchard, pie, honeycrisp, juice, basket
apron: linen apron, pocket, strap, embroidery, chef's apron, leather
aquarium: fish tank, coral, filter, tetra, goldfish, gravel
arcade: joystick, token, claw machine, pinball, high score, air hockey
archery: recurve bow, arrows, bullseye, quiver, target, bowstring
arm wrestling: pin, table, grip, hook, champion, elbow pad
armor: breastplate, helmet, gauntlet, chain mail, shield, polish
art: canvas, watercolor, brush, easel, sketchbook, oil paint
astrology: birth chart, moon sign, horoscope, Mercury retrograde, rising sign, compatibility
attic: insulation, boxes, ladder, rafters, clear-out, roof window
attraction: vision board, affirmation, intention, gratitude journal, abundance, manifesting
aura: aura photo, color reading, chakra, portrait, energy field, crystal
avocado: avocado toast, guacamole, ripe pair, avocado oil, pit, smoothie
axe throwing: target, bullseye, lane, hatchet, league night, double-bit axe
axe: throwing axe, target board, bullseye, handle, lane, hatchet
baby clothes: onesie, bib, booties, romper, hat, sleepsuit
baby shower: diaper cake, guessing games, invitation, balloon arch, cupcake tower, gift table
baby: crib, diaper, stroller, lullaby, onesie, bottle
bachelorette party: sash, cocktail class, limo, karaoke, tiara, photo scavenger hunt
backpack: strap, zipper, frame, rain cover, hip belt, laptop sleeve
bacon: maple bacon, BLT, smoked rashers, bacon jam, candied bacon, breakfast roll
bagpipe: chanter, drone, reed, pipe bag, reel and jig, grace notes
baking: sourdough, pastry, cake, kneading, oven, icing
ball pit: slide, plastic balls, jump hour, cocktail by the slide, foam wall, ball shower
ballet: plié, barre, pointe, pirouette, tutu, recital
balloon: balloon arch, helium tank, garland, foil numbers, balloon column, ribbon weight
bamboo: shoots, flooring, toothbrush, pole, panda feed, mat
banana: banana bread, ripe bunch, split, chips, peel, pudding
banjo: banjo strings, clawhammer roll, resonator, bluegrass, picks, drumhead
banquet: roast boar, mead, long table, minstrel, feast course, candlelight
barbecue: brisket, ribs, pulled pork, smoker, coleslaw, rub
barista: espresso, latte art, milk foam, grinder, beans, crema
barometer: dial, mercury tube, brass case, storm glass, needle, weather house
bartending: shaker, martini, garnish, pour, menu, muddling
basement: waterproofing, sump pump, drywall, window well, rec room, dehumidifier
bass: bass strings, groove, slap technique, amplifier, fret, walking line
bat: roost box, dusk walk, wing, echo detector, cave, insects
bathtub: claw foot, drain, reglazing, faucet, bubble bath, caddy
beach: umbrella, towel, sand toys, lounger, volleyball, sunscreen
bead: glass beads, seed beads, stringing wire, clasp, pearl strand, charm bracelet
bear: den, salmon, honey, cub, berry bush, paw print
beard oil: cedar scent, argan blend, beard balm, comb, dropper bottle, sandalwood
beard: beard trim, razor line-up, beard oil, comb, hot towel, balm
beatboxing: kick drum, hi-hat, snare, loop, breath, bass drop
beaver: dam, lodge, tail slap, stream, birch chew, kit
bed bug: heat treatment, mattress cover, inspection dog, trap, spray, follow-up
bedtime story: dragon tale, lullaby, pillow, page, moonlight, teddy
bee: honey room, pollen, hive stay, nectar, bamboo tubes, clover patch
beehive: queen bee, honey frame, smoker, brood box, pollination, jar
beekeeping: hive, queen bee, honey frame, smoker, veil, swarm
beer: IPA, stout, lager, pint, tap, pilsner
bell: bronze bell, clapper, tower chime, doorbell, sleigh bell, rope
belly dance: hip drop, shimmy, veil, coin belt, isolation, drum solo
belt: leather belt, buckle, hole punch, strap, braided, brass
berry: blueberries, jam, basket, raspberry, picking pail, muffin
bicycle: brake pads, chain and gears, wheel true, saddle, inner tube, helmet
bigfoot: footprint cast, night watch, tree knock, blurry photo, hair sample, trail camera
bike: brake pads, chain and gears, wheel true, saddle, inner tube, helmet
bird crane: nesting marsh, crane chick, migration watch, wingspan, wetland, feather
bird: nest box, feeder, seeds, binoculars, feather, wetland walk
birdhouse: nest box, perch, cedar roof, entrance hole, feeder, wren house
birdwatching: binoculars, feeder, dawn walk, wetland hide, warbler, checklist
birth: doula, breathing, birth plan, newborn, labor, midwife
birthday cake: candles, sprinkles, layer cake, frosting, photo cake, unicorn cake
birthday: cake, candles, balloons, invitation, party games, gift bag
bison: herd, grass-fed, hide, prairie, calf, jerky
blanket fort: cushions, fairy lights, password, pillow wall, flashlight, sofa roof
blanket: wool throw, weighted blanket, fleece, quilt, baby blanket, electric blanket
board game: strategy game, dice, meeples, Catan night, card sleeves, party game
boat: pontoon boat, outboard motor, life jackets, anchor, mooring line, captain
boba: tapioca pearls, milk tea, taro, brown sugar, matcha, straw
bog snorkelling: peat trench, snorkel and mask, flippers, mud lap, wetsuit, timed race
bonsai: juniper, pruning shears, wire, moss, repotting, maple
book: first edition, paperback, dust jacket, bookplate, spine, reading list
bookbinding: leather cover, stitched spine, marbled paper, journal, glue, gilt edge
bookmark: tassel, leather, magnetic, pressed flower, metal, ribbon
boot: heel, sole, laces, waterproof wax, cowboy boots, insole
boulder: chalk, crash pad, route, grade, hold, problem
bouldering: chalk, crash pad, route, grade, hold, overhang
bouncy castle: slide, blower, princess castle, deposit, ball pit, party package
bow: recurve bow, arrows, quiver, bowstring, target butt, arm guard
boxing: jab, gloves, heavy bag, sparring, footwork, hand wraps
boyfriend: dinner date, wedding plus-one, flowers, walk, meet the parents, movie night
bracelet: charm, clasp, gold chain, anklet, welded link, gemstone
bread: sourdough, rye loaf, baguette, focaccia, crust, starter
breakup: goodbye text, ice cream, boxed belongings, playlist, rebound plan, closure letter
breathwork: deep inhale, box breathing, calm, breath hold, mat, exhale
brick: red brick, mortar, facing brick, arch, paving, trowel
bridesmaid: bouquet holding, speech, dress fitting, hen party, emergency kit, dance floor
broom: bristles, handle, flying broom, broom polish, twig tail, cushion charm
broomstick: bristles, handle, flying broom, broom polish, twig tail, cushion charm
brow: brow lamination, tint, wax shaping, threading, microblading, brow gel
brownie: fudge brownie, walnut, blondie, tray, ice cream, corner piece
bubble soccer: bubble suit, match, goal, bump, team bibs, ball
bubble tea: tapioca pearls, taro milk tea, boba, brown sugar, lychee jelly, cheese foam
bubble wrap: roll, pop wall, envelope, big bubbles, parcel, antistatic
bubble: bubble wand, giant bubbles, soap mix, bubble machine, loop, refill
bug: mealworms, ladybug, pollen, beetle, terrarium, net
bumper car: rubber ring, token, ride, electric pole, crash round, neon track
burger: cheeseburger, patty, bun, fries, pickles, shake
butter: salted butter, churn, cultured butter, garlic butter, pat, cream
butterfly: chrysalis, milkweed, net, monarch, wings, nectar
button: horn button, brass button, pearl button, snap, toggle, thread
cactus: saguaro, pot, gravel, prickly pear, grafted cactus, gloves
cake: layer cake, frosting, sponge, fondant, cupcake, slice
calligraphy: nib, ink, flourish, envelope, brush lettering, parchment
camel: camel ride, saddle, desert, milk, caravan, dates
camera: lens, tripod, film roll, shutter, flash, camera strap
camper: bunk beds, gas stove, awning, water tank, solar panel, leveling blocks
candle: soy wax, wick, scent, pillar candle, tea lights, glass jar
candy: gummy bears, lollipop, toffee, licorice, caramel, sour drops
canoe: two-seat canoe, paddle, life jacket, dry bag, portage yoke, river launch
cape: hood, clasp, velvet, lining, vampire cape, hem
car audio: subwoofer, amplifier, head unit, door speakers, wiring, remote start
car: brake pads, oil change, headlights, windshield, alternator, tires
caramel: sea salt caramel, chew, sauce, apple, popcorn, slab
caricature: ink sketch, big-nose portrait, live sitting, couple drawing, framed print, wedding guests drawn
carousel: painted horse, organ, brass pole, ticket, lights, mirror
carpet: stain, steam, pet odor, stairs, shampoo, rug
cartoon: storyboard, character sketch, inked panel, speech bubble, comic strip, animation cel
cassette: mixtape, tape reel, B-side, deck, case, pencil rewind
castle: tower room, moat, drawbridge, banquet, armor, dungeon
cat furniture: cat tree, scratching post, window perch, cat shelf, tunnel, hammock
cat tree: scratching post, window perch, cat shelf, tunnel, hammock, sisal rope
cat yoga: cat-cow pose, mat, purring flow, kitten cuddle, stretch, scratching post
cat: catnip, litter, purring time, scratching post, feather toy, adoption cat
caviar: osetra, blini, tin, crème fraîche, mother-of-pearl spoon, champagne
cello: bow and rosin, strings, endpin, Bach suite, bridge, scales
ceramic: clay, wheel throwing, glaze, kiln firing, mug, bowl
cereal: corn flakes, milk bowl, marshmallow, box prize, spoon, loops
chainmail: rings, coif, hauberk, pliers, gloves, riveting
chair: seat cane, armrest, rocking chair, upholstery, chair leg, dining set
champagne: brut, rosé, flute, cork, sabering, magnum
cheerleading: pom-poms, pyramid, stunt, cheer routine, tumbling, megaphone
cheese rolling: wheel of cheese, steep hill, downhill race, tumble, first-aid tent, winner's wheel
cheese: aged cheddar, brie wheel, gouda, blue cheese, goat cheese, rind
cherry: pie, blossom, basket, jam, pit, black cherry
chess club: opening, endgame, rook and bishop, blitz, chess clock, checkmate
chess: opening, endgame, rook and bishop, blitz, chess clock, checkmate
chicken coop: two hens, fresh eggs, layer feed, nest box, straw, run fence
chicken: hens, fresh eggs, coop, layer feed, nest box, straw
chimney: flue, soot, brush, cap, fireplace, creosote
chocolate: truffle, dark bar, praline, cocoa, ganache, bonbon
choir: soprano part, harmony, warm-up, carol, score, alto part
chopstick: bamboo pair, lacquer, rest, case, training pair, ebony
christmas light: roofline lights, ladder, icicle string, tree wrap, timer, take-down
christmas tree: Nordmann fir, tree stand, needles, string lights, star topper, netting
christmas: tree, wreath, ornament, lights, stocking, carol
churro: cinnamon sugar, chocolate dip, dulce de leche, dozen, filled, cone
cider: dry cider, apple press, pint, perry, keg, mulled
circus: trapeze, juggling, tightrope, silks, unicycle, acrobat
classic car: chrome polish, carburetor, hood ornament, leather seats, convertible top, paint
climbing: harness, rope, chalk, route, belay, hold
clock: pendulum, mainspring, clock face, cuckoo, chime, winding key
closet: shelves, hangers, drawers, shoe rack, rod, label
cloth diaper: inserts, snaps, wash service, liner, cover, newborn pack
cloud watching: cumulus, cirrus, sky picnic, storm front, cloud atlas, blanket
cloud: cumulus, cirrus, sky picnic, rain forecast, cloud atlas, blanket
clown: juggling, red nose, pratfall, balloon dog, big shoes, pie toss
cocktail: martini, old fashioned, spritz, shaker, garnish, mocktail
coconut: coconut water, shell, oil, shredded, palm, macaroon
coding: Python, loop, robot, website, debugging, variable
coffee: espresso, latte, beans, pour-over, cold brew, crema
coffin: pillow, oak lid, handles, lining, name plate, velvet
coin: silver dollar, gold sovereign, coin album, grading, mint set, Roman coin
cold plunge: ice bath, sauna round, breath hold, two minutes in, robe and towel, contrast circuit
comedy: punchline, set list, open mic, timing, crowd work, roast
comic: back issue, graphic novel, first issue, comic sleeve, variant cover, manga volume
compass: needle, brass case, dial, map lesson, bearing, leather pouch
competitive eating: hot dog round, pie round, champion belt, bite count, wing round, plates cleared
complaint: angry letter, phone queue, refund claim, follow-up, escalation, review
compliment: morning praise, kind note, pep talk, mirror speech, birthday praise, applause
computer: laptop, virus removal, SSD upgrade, screen, keyboard, data recovery
confetti: paper confetti, cannon, biodegradable, wedding cone, color mix, streamer
cookie: chocolate chip, oatmeal raisin, dough, snickerdoodle, icing, macaron
cooking: knife skills, pasta, sauce, roasting, recipe, spices
corn maze: maze map, scarecrow, corn rows, lantern night, checkpoint, cider
corset: boning, laces, busk, satin, fitting, lining
costume: pirate costume, wig, mask, cape, princess dress, face paint
cotton candy: pink cloud, blue raspberry, stick, machine, bag, glitter floss
cow cuddling: brushing, hay bed, calf time, warm hug, barn tea, hoof
cow: milk, calf, hay, cowbell, pasture, barn
cowboy boot: heel, stitched shaft, toe cap, leather sole, spur, pull strap
cowboy: lasso, boots, horse, hat, campfire, rodeo
crab: crab legs, shell, claw, pot, chowder, hermit crab
crepe: Nutella crêpe, sugar and lemon, buckwheat galette, ham and cheese, strawberries, batter
cricket flour: roasted crickets, protein bar, insect powder, cricket pasta, baking mix, mealworms
crochet: hook, yarn, granny square, amigurumi, chain stitch, doily
croissant: butter croissant, almond, pain au chocolat, layers, ham and cheese, jam
crystal ball: vision, fortune, velvet cloth, future reading, ball stand, scrying
crystal: amethyst, rose quartz, geode, crystal grid, healing stone, pendulum
cuddle: hug, blanket, pillow, spooning, hand-holding, quiet talk
cuddling: hug, blanket, pillow, spooning, hand-holding, quiet talk
cufflink: silver pair, monogram, shirt, box, enamel, toggle
cupcake: red velvet, buttercream, vanilla, sprinkles, box of six, lemon curd
curry: tikka masala, naan, basmati, vindaloo, lentil dal, samosa
curtain: linen drapes, curtain rail, blackout lining, tiebacks, sheer panel, hem
custard: vanilla, tart, crème brûlée, nutmeg, jug, cream
cycling: spin class, hill climb, gear check, long ride, helmet, peloton
cyclops: monocle, eye drops, cave, sheep, club, single lens
dance: ballet, salsa, tap, barre, choreography, recital
dashcam: camera, wiring, memory card, mount, rear view, parking mode
dating: first date, profile photo, opening line, match, coffee date, second date
declutter: closet, labels, bins, pantry, keep pile, donation bags
denim: jeans, jacket, patch, selvedge, hem, rivet
deodorant: deodorant stick, lavender scent, refill, aluminum-free, roll-on, citrus scent
desert: dune, camel, oasis, tent, sunset, sand boarding
detective: clue, magnifying glass, stakeout, alibi, fingerprint, case file
diaper: newborn pack, liner, wipes, cream, pail, cloth
diary: lock, key, leather cover, page, secret, pen
didgeridoo: circular breathing, drone, beeswax mouthpiece, rhythm, eucalyptus, overtones
dinosaur egg: raptor egg, hatching watch, fossil nest, incubator heat, baby triceratops, shell
dinosaur: raptor egg, fossil, T. rex tooth, hatching, Jurassic fern, footprint
disco: mirror ball, DJ, dance floor, glitter, seventies hits, fog
diving: tank, regulator, reef, fins, wetsuit, depth gauge
divorce: settlement, custody plan, mediation, paperwork, new start, separate keys
dj: mixing, beat matching, turntables, headphones, drop, playlist
dodgeball: match, foam ball, catch, court, team, elimination
dog house: cedar roof, dog bed, name plate, insulated floor, ramp, water bowl
dog training: sit and stay, recall, leash walking, puppy class, clicker, agility
dog treat: peanut biscuits, chicken jerky, bone cookies, pupcake, training bites, sweet potato chews
dog walking: park walk, leash, puppy visit, group walk, treat, muddy paws
dog wedding: dog vows, bow tie, ring pillow, pup cake, veil for her, paw certificate
dog: puppy biscuit, pup cup, leash hook, tail-wag latte, water bowl, belly rub
doghouse: cedar roof, dog bed, name plate, insulated floor, ramp, water bowl
doll: porcelain doll, rag doll, doll dress, doll wig, dollhouse, glass eyes
dolphin: leap, fish bucket, fin, lagoon swim, sonar click, calf
donkey: carrot, trail, cart ride, hoof care, halter, hay
donut: glazed ring, jelly-filled, sprinkles, old-fashioned, maple bar, dozen box
door: hinge, lock, frame, handle, door painting, threshold
doorknob: brass knob, spindle, rosette, glass knob, latch, key plate
doughnut: glazed ring, jelly-filled, sprinkles, oat-milk glaze, maple bar, dozen box
dragon egg: hatching watch, warm embers, shell polish, wyvern egg, scale check, baby dragon
dragon: dragon egg, scale polish, fire drill, wing stretch, claw trim, nest of embers
drawing: charcoal, sketchbook, shading, perspective, life model, pencil
dream interpretation: dream journal, nightmare, symbol reading, lucid dream, sleep, falling dream
dream: dream journal, lucid dream, nightmare, pillow, symbol, sleep
dress: gown, hem, fitting, silk dress, veil, lace
dried flower: lavender bundle, wreath, pampas, pressed frame, bouquet, strawflower
driveway: sealing, asphalt, power wash, crack fill, gravel, paving
driving: parking, road test, highway, permit, mirror check, hill start
drone: propeller, battery, gimbal, flight hour, aerial photo, remote
drum: snare, drumsticks, cymbal, rhythm, drum kit, paradiddle
duck: pond, duckling, feather, bread-free feed, rubber duck, nest
dumpling: pork dumplings, steamer basket, potstickers, chili oil, soup dumplings, wrapper
e-bike: battery pack, hub motor, charger, pedal assist, display, brake pads
easter egg: painted egg, hunt, basket, chocolate bunny, dye, ribbon
eating: hot dog round, pie round, champion belt, bite count, wing round, plates cleared
echo: canyon echo, double echo, mountain call, valley echo, voice test, cave acoustics
egg: dozen eggs, egg carton, yolk, omelet, hen, quail eggs
elephant: bathing, trunk, calf, bananas, mud pool, tusk
elevator: cable, button panel, door, motor, inspection, mirror
elf: pointed hat, green tunic, tiny stitches, curled shoes, leaf cloak, bell
embroidery: hoop, floss, satin stitch, French knot, needle, sampler
escalator: steps, handrail, motor, comb plate, chain, inspection
escape: puzzle room, clue, lock, team, key, countdown
etiquette: table manners, handshake, thank-you note, small talk, napkin, posture
eulogy: life story, reading, memory, condolence, rehearsal, poem
excuse: doctor's note, alibi call, sick story, late-train letter, backup witness, straight face
eyeglasses: lens, frame, nose pad, case, hinge, cleaning cloth
eyelash: lash extensions, volume set, lash lift, tint, lash fill, brow shape
face painting: tiger face, butterfly face, glitter tattoo, superhero mask, sponge and brush, rainbow cheek
facial: gua sha stone, jade roller, clay mask, serum, face massage, cleanse
fairy: wings, pixie dust, toadstool, wand, moonlight, flower crown
fake blood: pint of blood, wound kit, fangs, stage pouch, syrup, zombie pack
fake id: hologram, photo, laminate, barcode, signature, card printer
fake plant: silk monstera, plastic fern, dusting, pot, faux olive tree, moss ball
falafel: pita wrap, hummus, tahini, pickled turnip, falafel plate, salad
fence: posts, panels, gate, paint, picket, hinge
fencing: foil, épée, lunge, parry, mask, saber
feng shui: room reading, energy flow, mirror placement, crystal, compass, front door check
ferret: tunnel, hammock, harness, play pen, kibble, nail trim
fire pit: firewood, grate, marshmallow, stone ring, poker, spark screen
fire: fire poi, fuel, torch, fire breathing, safety blanket, spin
firefly: meadow night, glow count, jar, dusk walk, larvae, no-lamp hour
firewood: oak logs, kindling, cord, splitting, seasoned birch, stack
firework: rocket, sparkler, fountain, finale, fuse, roman candle
fish: oysters, grilled halibut, salmon, catch of the day, fish stew, prawns
fishing: rod, reel, bait, trout, lure, tackle box
flag: pennant, pole, bunting, banner, hem and grommets, rope
flamingo: pink feather, lagoon, chick, shrimp feed, one-leg stand, nest
flip-flop: strap, sole, beach, tan line, bottle opener, pair
float: salt tank, zero gravity, Epsom salt, darkness, earplugs, float pod
floor: oak boards, sanding, varnish, parquet, tile, underlay
flower crown: roses, ribbon, daisies, festival crown, wire, eucalyptus
flower: roses, tulips, bouquet, stem, peony, vase
flute: flute scales, headjoint, pads, breath control, trill, sonata
flying carpet: tassels, silk pile, flight licence, carpet wash, landing rug, tailwind
flying: takeoff, landing, cockpit, solo flight, simulator, checklist
fog machine: fog fluid, remote, dry ice, low fog, hose, party hour
foraging: mushrooms, wild garlic, berries, basket, nettle soup, field guide
fort: blanket fort, cushions, fairy lights, password, pillow wall, flashlight
fortune cookie: fortune slip, proverb, lucky numbers, cookie fold, wisdom line, paper strip
fossil: ammonite, trilobite, amber, shark tooth, dinosaur bone, plaster jacket
fountain: pump, basin, coin, jets, stone, light
fox: den, cub, tail, night camera, chicken coop guard, red coat
fridge: compressor, door seal, shelf, thermostat, ice maker, light
fried chicken: drumsticks, bucket, biscuits, hot wings, gravy, coleslaw
friend: coffee date, walk and talk, movie night, wedding plus-one, dinner company, phone call
fries: loaded fries, gravy, cheese curds, sweet potato, dip, truffle fries
frog: pond, tadpole, lily pad, croak night, flies, terrarium
fudge: vanilla fudge, chocolate fudge, sea salt, slab, walnut, gift tin
garage: shelving, tool wall, bins, epoxy floor, bike hooks, door opener
garden gnome: red hat, fishing gnome, beard paint, toadstool, clay mold, tiny lantern
garden: roses, compost, hedge, raised bed, pruning, tulips
garlic: garlic braid, black garlic, aioli, clove, roast, festival bread
gate: hinge, latch, wrought iron, motor, spring, paint
gelato: pistachio, scoop, stracciatella, cone, hazelnut, sorbetto
gender reveal: pink smoke, blue confetti, cake cut, balloon pop, colored powder, guest vote
ghost: ghost lantern, haunted attic, EMF reading, séance, cold spot, graveyard walk
giant: beanstalk, big boots, club, castle, sleeping giant, goose egg
gin: gin tonic, juniper, martini, botanicals, sloe gin, negroni
gingerbread: gingerbread house, icing, man, cinnamon, spice dough, candy roof
giraffe: neck, acacia leaves, calf, feeding tower, spots, long scarf
gladiator: trident, net, shield, arena, armor, salute
glassblowing: blowpipe, molten glass, vase, ornament, furnace, paperweight
glitter: biodegradable glitter, face gel, rainbow mix, jar, glue, sparkle bomb
globe: antique globe, stand, light-up globe, meridian ring, moon globe, map gores
glove: leather gloves, mittens, lining, driving glove, stitch, rubber
gluten-free pasta: rice penne, corn tagliatelle, lentil fusilli, lasagna sheets, buckwheat spaghetti, chickpea shells
gnome: garden gnome, red hat, fishing gnome, beard paint, toadstool, tiny lantern
go-kart: lap, helmet, pit, race heat, tire barrier, podium
goat yoga: goat flow, kid goats, mat, downward goat, hay, treats
goat: goat herd, brush clearing, weed grazing, milk, electric fence, kid goat
goblin: goblin gold, cave stall, lantern, moon mushroom, bargain, troll toll
gold panning: gold pan, sluice box, nugget, river gravel, vial of flakes, claim map
goldfish: bowl, flakes, fancy tail, pond, bubbles, net
golf: putt, tee, swing, hole, club, driver
gondola: gondolier, canal, striped shirt, serenade, oar, sunset ride
gong: gong bath, mallet, singing bowl, overtones, meditation, blanket
goose: gosling, feather, pond, down, guard goose, grass
graffiti: pressure wash, brick wall, paint match, tag, coating, stencil
gramophone: horn, needle, shellac record, crank, spring motor, lid
grandma: cookie baking, knitting hour, bedtime story, Sunday roast, card game, good advice
grandpa: fishing morning, war story, chess game, toolbox hour, nap, good advice
granola: oats, honey clusters, almonds, raisins, yogurt bowl, bar
gravestone: engraving, granite, letters, cleaning, flowers, base
griffin: feather, claw trim, nest, flight, beak polish, lion tail
grill: burner, grate, charcoal, cover, tongs, thermometer
grilled cheese: cheddar melt, tomato soup, sourdough, ham melt, pickle, brie and apple
guitar: chords, strings, fret, strumming, capo, pickups
gum: bubble gum, mint, gumball, wrapper, blow contest, cinnamon
gutter: downspout, leaf guard, roof edge, ladder, flush, seal
gymnastics: cartwheel, balance beam, vault, tumbling, uneven bars, handstand
halloween: costume, pumpkin, candy, mask, fog machine, spiderweb
ham: prosciutto, glazed ham, smoked, slice, leg, carving
hammock: rope hammock, tree straps, bug net, spreader bar, hanging chair, underquilt
hamster: wheel, cage, seed mix, bedding, tunnel, nest
handbag: clasp, strap, leather, lining, clutch, tote
hard seltzer: lime seltzer, mango can, variety pack, black cherry, grapefruit, party pack
harmonica: blues bend, reed plate, C harmonica, tongue block, holder, train whistle
harp: strings, pedals, glissando, arpeggio, lullaby, tuning key
hat: fedora, brim, felt, panama, hat band, beanie
haunted hayride: hay wagon, scarecrow, chainsaw scare, fog lantern, ghost rider, corn maze
hayride: hay wagon, tractor, lantern, scarecrow, corn maze, cider stop
headlight: lens polish, bulb, wiring, aim check, seal, LED kit
headphone: ear pads, cable, noise canceling, case, jack, driver
hedge: trimming, topiary, yew, shears, maze, clippings
hedgehog: mealworms, wheel, hideout, hibernation box, spikes check, cuddle pouch
hemp: fiber, seed oil, rope, balm, leaf, field
henna: bridal henna, henna cone, hand design, mandala, paste, foot design
herb: basil, rosemary, thyme, mint, pot, drying rack
hiking: trail, summit, boots, map, picnic, viewpoint
hologram: projector, light plate, 3D pop star, lens, stage, glass pyramid
honey: wildflower honey, honeycomb, hive, jar, clover honey, beeswax
horoscope: birth chart, moon sign, zodiac week, Mercury retrograde, rising sign, compatibility
horse carriage: white horse, wedding ride, coachman, blanket, park loop, top hat
horse: saddle, canter, hay, bridle, riding lesson, hoof care
horseshoe: nails, hoof trim, anvil, lucky shoe, farrier visit, rasp
hot air balloon: sunrise flight, basket, burner, envelope, champagne landing, pilot
hot dog: chili dog, mustard, bun, sauerkraut, bratwurst, relish
hot sauce: habanero sauce, ghost pepper, chili mash, bottle, smoky chipotle, heat scale
hot tub: jets, cover, filter, chlorine, step, bubbles
hourglass: sand, brass frame, glass bulb, minute timer, walnut stand, refill
houseboat: bunk, deck, mooring, galley, lake night, captain's hat
houseplant: monstera, fern, pot, soil, cutting, mister
hoverboard: charge, balance, wheel, foot pad, helmet, trick
hug: bear hug, long hug, blanket, group hug, squeeze, quiet talk
hummus: chickpeas, tahini, pita, roasted pepper, olive oil, bowl
hypnosis: trance, suggestion, sleep script, quit smoking, induction, deep relaxation
hypnotherapy: trance, suggestion, sleep script, quit smoking, induction, deep relaxation
ice bath: cold plunge, breath hold, sauna round, towel, two minutes in, contrast circuit
ice cream: vanilla cone, scoop, sundae, soft serve, sprinkles, pint
ice cube: clear cube, sphere, tray, crushed ice, bag, whiskey rock
ice: ice block, chisel, swan, ice bar, snow, frozen lake
igloo: ice bed, reindeer fur, snow, aurora, stove, hot drink
imaginary friend: invisible tea party, empty chair, secret handshake, game of tag, name ceremony, bedtime chat
improv: scene work, yes-and game, character, warm-up, short form, audience
inflatable: slide, blower, bouncy castle, obstacle course, dunk tank, party package
insect: roasted crickets, mealworms, protein powder, larvae, silkworm, grasshopper
insult: Shakespearean insult, comeback, roast, burn letter, retort, put-down
interview: mock interview, suit check, tough question, handshake, follow-up note, salary talk
jam: strawberry jam, apricot, jar, marmalade, pectin, blackberry
jellyfish: glow tank, tentacles, moon jelly, plankton, ripple, bell
jerky: beef jerky, teriyaki, peppered strips, turkey jerky, biltong, bag
jet ski: life vest, wave ride, throttle lock, fuel, safety briefing, wake tour
jetpack: thrust check, flight suit, fuel, hover lesson, helmet, landing
jewelry: ring, necklace, clasp, gemstone setting, bracelet, earrings
joke: knock-knock, punchline, pun, one-liner, dad joke, delivery
journal: dotted pages, leather cover, pen loop, prompt, sticker, bookmark
judo: throw, hold-down, belt grading, grip, mat, randori
juggling: three balls, clubs, rings, cascade, passing, fire torches
juice: ginger shot, celery, orange, cold-pressed, beet, cleanse
jukebox: 45s, coin slot, neon tube, song card, needle, speaker
jungle: vine, canopy, parrot, machete, rope bridge, mosquito net
junk: old mattress, couch haul, dump run, truckload, garage clear-out, broken fridge
kangaroo: joey, pouch, hop, grass, boxing, tail
karaoke: microphone, duet, private room, song book, encore, backing track
karate: kata, sparring, black belt, kick drill, punch, gi
karma: good deed, balance check, past life, mantra, incense, ledger
kayak: single kayak, tandem kayak, paddle, life jacket, spray skirt, river launch
kazoo: membrane, buzz test, tin kazoo, wooden kazoo, kazoo band, tune sheet
kebab: doner, lamb skewer, pita, garlic sauce, falafel, salad wrap
key: house key, car key, blank, lockset, key copy, fob
kilt: tartan, sporran, pleats, pin, hose, belt
kimchi: napa cabbage, gochugaru, radish kimchi, jar, ferment crock, brine
kimono: obi, silk, sleeve, sandals, sash, pattern
kite: stunt kite, kite tail, spool and line, box kite, delta kite, sail
kitten: catnip, litter, purring time, scratching post, feather toy, first vaccine
knife: chef's knife, paring knife, whetstone, edge and bevel, honing rod, scissors
knight: armor, lance, shield, joust, squire, castle
knitting: needles, yarn, cable stitch, purl, sock heel, sweater
koala: eucalyptus, joey, branch, nap, pouch check, leaf mix
kombucha: ginger kombucha, scoby, bottle, berry, ferment, tap
korean barbecue: bulgogi, short ribs, kimchi, table grill, banchan, lettuce wraps
kraken: tentacle, ink, deep dive, ship wreck, harbor, sonar
lamp: lamp shade, rewired cord, brass socket, Tiffany shade, desk lamp, bulb and switch
language: vocabulary, conversation, grammar, accent, phrase book, dialogue
lantern: paper lantern, sky lantern, candle, oil lamp, wick, festival string
lasagna: bolognese layers, béchamel, spinach lasagna, tray, mozzarella, slice
lash: lash extensions, volume set, lash lift, tint, lash fill, brow shape
laughter yoga: belly laugh, breath, mat, clapping warm-up, giggle circle, ho-ho-ha-ha
laughter: belly laugh, giggle warm-up, ho-ho-ha-ha, clapping, chuckle circle, breath
lavender: bundle, sachet, essential oil, field walk, honey, soap
lawn: mowing, edging, weeds, grass seed, fertilizer, aeration
leather: hide, stitching awl, belt, buckle, wallet, saddle soap
lemon: lemonade, tart, zest, marmalade, squeezer, tree
lemonade: pink lemonade, mint, pitcher, ice, raspberry, lemons
leprechaun: pot of gold, clover, green hat, rainbow end, buckle shoes, jig
letter: love letter, wax seal, envelope, stamp, postcard, reply
letterpress: type, ink, wedding suite, plate, cotton paper, press
lighthouse: lamp room, spiral stairs, keeper's cottage, sea view, foghorn, lantern light
limousine: chauffeur, prom night, airport run, champagne, stretch limo, red carpet
line: hour in line, folding chair, ticket pickup, camp-out, coffee run, launch day
lingerie: lace set, silk slip, bra fitting, robe, stockings, bodysuit
lion: pride, mane, cub, roar, feeding, savanna
lip balm: beeswax, mint balm, tin, cherry tint, SPF stick, cocoa butter
lipstick: red lipstick, matte, gloss, liner, shade, refill
llama: llama trek, wool, picnic, trail, halter, pack saddle
lobster: lobster roll, claw, butter, trap, bisque, tail
lock: deadbolt, cylinder, padlock, rekey, safe, latch
lollipop: swirl pop, cherry pop, stick, jar, rainbow pop, wrapper
longboard: deck, trucks, wheels and bearings, grip tape, slide gloves, helmet
lost sock: odd sock, matching pair, dryer search, wool socks, found socks, argyle
love letter: sealed letter, rose, ink, envelope, reply, perfume
luck: four-leaf clover, horseshoe, rabbit's foot, lucky penny, charm, ladder check
mac and cheese: cheddar bowl, breadcrumbs, truffle mac, bacon mac, elbow pasta, lobster mac
macaron: pistachio, raspberry, salted caramel, box of twelve, lemon, tower
macrame: square knot, cord, plant hanger, wall hanging, fringe, dowel
magic wand: phoenix core, oak wand, holly wand, wand polish, spell grip, wand box
magic: card trick, vanishing coin, top hat, wand, sleight of hand, levitation
magnet: fridge magnet, horseshoe, neodymium, bar magnet, travel magnet, clip
makeup: foundation, lashes, lipstick, trial, blush, brush set
mammoth: tusk, wool coat, ice age hay, calf, footprint, tundra walk
manifestation: vision board, affirmation, intention, gratitude journal, abundance, moon ritual
map: antique map, globe, treasure map, wall map, frame, compass rose
maple syrup: sugar bush, amber jug, taffy on snow, tap, pancake, evaporator
marshmallow: toasted, s'mores, campfire, vanilla, cocoa topping, skewer
martial art: kata, sparring, black belt, kick drill, throw, stance
mask: Venetian mask, feather trim, plaster mold, elastic, masquerade, papier-mâché
matcha: matcha latte, ceremonial grade, bamboo whisk, iced matcha, oat milk, matcha cookie
math: algebra, fractions, geometry, equations, times tables, word problems
mattress: memory foam, pocket springs, queen size, mattress topper, pillow, bed frame
mead: honey mead, horn, spiced, bottle, barrel, feast
meal prep: chicken bowl, salmon box, protein plan, weekly menu, veggie tray, overnight oats
meal: chicken bowl, salmon box, protein, weekly menu, veggie tray, overnight oats
meat: brisket, ribs, steak, smoked, sausage, rub
medieval: jousting, banquet, mead, lute music, armor, herald
meditation: breathing, guided calm, body scan, sleep story, cushion, silence
medium: spirit message, séance, candle, past life, apparition, reading
mermaid: mermaid tail, lagoon swim, pearl, seashell top, tide pool, fin kick
message in a bottle: letter on parchment, cork and wax, sea bottle, tide launch, love letter, beach find
metal detecting: detector, coin find, treasure, shovel, beach sweep, relic
meteorite: iron meteorite, slice, crater, fusion crust, magnet, certificate
mezcal: mezcal paloma, agave flight, smoky margarita, espadín pour, copita, tobalá
microscope: eyepiece, slides, stage light, lens, pond water kit, stain
milk: whole milk, cream, bottle, churn, skim, butter
mime: invisible wall, white face, gesture, silent walk, rope pull, mask
mini golf: putter, windmill hole, eighteen holes, colored ball, scorecard, loop-the-loop
minotaur: maze, horns, labyrinth map, thread, gate, roar check
mirror: frame, beveled glass, silvering, hand mirror, wall mirror, vanity
model rocket: fins, launch pad, parachute, engine, nose cone, countdown
model train: locomotive, track, signal, tunnel, station, wagon
mold: test kit, spore count, dehumidifier, wall wash, bathroom check, sealing
monkey: bananas, swing rope, troop, baby monkey, nuts, treetop
monster truck: car crush, giant tire, jump, arena show, pit party, nitro
monster: closet check, flashlight, monster spray, night light, growl, under-bed sweep
moon: lunar rover, crater view, moon dust, low gravity, moonrise, airlock
mosaic: tesserae, grout, mirror tile, table top, mural, nippers
mosquito: yard spray, net, standing water check, trap, citronella, fogging
moss: moss wall, mister, forest floor, frame, fern, shade
moth: night lamp, silk cocoon, wings, wool closet, caterpillar, moon garden
motorcycle: chain and sprocket, carburetor, brake pads, exhaust, oil and filter, fork seals
moustache wax: comb, handlebar curl, wax tin, beeswax, firm hold, sandalwood
moustache: moustache wax, comb, handlebar curl, trim, scissors, styling tin
movie prop: rubber sword, replica helmet, fake blood, spaceship model, costume rack, treasure chest
mud: mud run, bath, pie, boots, face mask, wrestling
muffin: blueberry muffin, bran, chocolate chip, tin, crumb top, lemon poppy
mug: handle, enamel mug, glaze, travel mug, saucer, print
mural: wall sketch, spray paint, scaffold day, primer, street wall, varnish
murder mystery: suspect, clue, alibi, detective, three-course dinner, confession
mushroom coffee: lion's mane blend, chaga, reishi, instant sachet, cordyceps, dark roast
mushroom: oyster mushroom, shiitake, lion's mane, spawn, truffle, portobello
music box: cylinder, comb, ballerina, lullaby, winding key, walnut case
mustache: mustache wax, comb, handlebar curl, trim, scissors, styling tin
nail: gel manicure, pedicure, acrylic set, polish, cuticle care, nail art
nap: sleep pod, pillow, weighted blanket, eye mask, quiet room, wake-up coffee
natural wine: orange wine, pet-nat, skin contact, glass and bottle, unfiltered white, gamay
neon sign: bent tube, open sign, transformer, custom word, pink glow, wall mount
ninja: stealth, shuriken, black suit, wall climb, smoke bomb, katana
noise: siren, silence room, decibel meter, white noise, ear plugs, crash
noodle: beef noodle soup, udon, broth, dan dan noodles, ramen egg, wok noodles
nut: almonds, cashews, trail mix, pecan, roasted, shell
oat milk: barista carton, oat creamer, vanilla oat, chocolate oat, rolled oats, foam
oatmeal: rolled oats, porridge bowl, berries, brown sugar, cinnamon, overnight jar
octopus: tentacle, jar puzzle, ink, den, crab lunch, suction cup
olive oil: extra virgin, press, grove, bottle, tasting, green harvest
olive: green olives, tapenade, brine, oil, grove, martini olive
onion: onion braid, red onion, seed onions, shallots, pickled onions, field boxes
organizing: closet, labels, bins, pantry, drawer dividers, donation bags
origami: crane, paper pack, mountain fold, paper star, lantern, box fold
ostrich: ostrich egg, feather, chick, leather, race, nest
otter: fish bucket, slide, kelp, pup, river holt, clam shell
oven: element, door glass, thermostat, rack, seal, self-clean
owl: perch, night flight, nest box, barn owl, feather, pellets
oyster: half dozen, mignonette, shucking, shell, lemon, Rockefeller
pacifier: clip, silicone, night glow, case, orthodontic, newborn
paddleboard: paddle, leash, fin, life vest, inflatable board, pump
padel: padel racket, glass court, doubles match, smash, ladder, ball tube
paint: primer, brush, roller, color card, gloss, sample pot
painting: canvas, watercolor, brush, easel, oil paint, still life
pajama: flannel set, silk robe, nightcap, slippers, buttons, onesie
palm: life line, heart line, hand reading, mounts, love line, fate line
pan: cast iron, seasoning, nonstick, wok, lid, skillet
pancake: buttermilk stack, syrup, blueberry, bacon, griddle, Dutch baby
panda: bamboo, cub, tumble, climbing frame, nap, ear tag
pantry: jars, labels, shelves, spice rack, bins, expiry check
paper airplane: fold, glide contest, wing flap, launch, stunt loop, distance flight
paper plane: fold, glide contest, wing flap, launch, stunt loop, distance flight
papier-mâché: paste, balloon mold, mask, newspaper strips, paint, lantern
parkour: vault, wall run, precision jump, landing roll, rail, flow
parrot: perch, seeds, cage, talking lesson, feather, millet
past life: regression, ancient Egypt, trance, reincarnation, memory, soul map
pasta: tagliatelle, carbonara, ravioli, pesto, lasagna, gnocchi
peanut butter: crunchy jar, smooth jar, jelly sandwich, roasted peanuts, cup, grinder
pedalo: swan boat, lake hour, life vest, pedals, picnic, dock
pen: fountain pen, nib, ink bottle, ink cartridge, brush pen, converter
penguin: ice floe, fish bucket, chick, waddle parade, nest, feather
pepper: black pepper, mill, chili, jalapeño, paprika, pink peppercorn
perfume: top note, bergamot, amber, bottle, musk, scent strip
pet costume: pirate dog, cat cape, tutu, bow tie, hot dog suit, dinosaur hoodie
pet portrait: oil portrait, dog sketch, cat in uniform, photo sitting, frame, paw print
pet psychic: cat reading, dog's message, spirit pet, photo reading, past life, mood check
pet rock: googly eyes, pebble, straw nest, adoption papers, rock hat, carry box
pet: leash, food bowl, toy, grooming brush, bed, treats
phoenix: ash nest, flame feather, rebirth day, ember, egg, song
phone: screen replacement, battery, charging port, case, camera lens, unlock
photo booth: backdrop, prop box, photo strips, guest book, ring light, print station
photo: portrait, album, print, retouching, backdrop, negatives
piano: scales, pedals, keys and hammers, sonata, tuning, metronome
pickle: dill pickle, brine, jar, kimchi, bread-and-butter, sauerkraut
pickleball: pickleball paddle, court hour, dink drill, doubles ladder, kitchen line, round robin
picture: frame, mat, glass, canvas, mount, hanging wire
pie: apple pie, cherry pie, crust, pecan, slice, whipped cream
pig: piglet, mud bath, belly rub, trough, truffle hunt, straw
pigeon: loft, homing flight, message tube, racing bird, feather, grain
pilates: reformer, core, mat class, breath, roll-up, spring load
pillow fight: feather pillow, round, referee, ring, champion, pillowcase
pillow: down pillow, memory foam, pillowcase, neck roll, cover, buckwheat
pinball: flipper, bumper, ball save, high score, tilt, arcade cabinet
pirate: treasure map, eye patch, parrot, cutlass, doubloons, plank
pizza: margherita, pepperoni, crust, slice, mozzarella, calzone
piñata: donkey piñata, candy filling, tissue fringe, blindfold, bat, papier-mâché star
plant: monstera, fern, pot, soil, cutting, watering can
poem: sonnet, haiku, rhyme, verse, love poem, typewriter page
poetry: sonnet, haiku, rhyme, verse, open mic, stanza
poke: tuna bowl, salmon, seaweed, rice, edamame, mango
polaroid: instant film, photo frame, flash bar, album, rollers, self-portrait
pole dance: spin, climb, inversion, grip, choreography, floor work
pond: lilies, pump, koi, liner, algae, frog
pony: pony ride, saddle, brush, carrot, bridle, hay
pool: filter, chlorine, skimmer, pump, tiles, vacuum
popcorn: caramel corn, kernels, butter popcorn, cheddar popcorn, bag, kettle corn
porridge: oats, berries, brown sugar, cinnamon, cream, bowl
portrait: oil portrait, pencil sketch, sitting, pet portrait, framed print, family portrait
postcard: stamp, greeting, sunset view, vintage card, ink, pen pal
poster: movie poster, print, tube, frame, gig poster, screen print
potato: baked potato, wedges, mash, loaded skins, fries, seed potatoes
potion: love potion, cauldron, sleeping draught, bottle and cork, dragon root, elixir
pottery: clay, wheel throwing, glaze, kiln firing, mug, bowl
poutine: cheese curds, gravy, fries, smoked meat, mushroom poutine, bacon
pressed flower: frame, bookmark, phone case, fern, petal, herbarium
pressure washing: deck, driveway, siding, patio, fence, roof moss
pretzel: soft pretzel, mustard, salt, cheese dip, cinnamon pretzel, bites
princess: tiara, ball gown, fairy-tale sing-along, glass slipper, castle photo, balloon crown
projector: bulb, lens, screen, HDMI cable, reel, movie night
prop: rubber sword, replica helmet, fake blood, breakaway bottle, skull, treasure chest
proposal: ring, violinist, rooftop, rose petals, hidden photographer, champagne
prosthetic makeup: latex wound, zombie face, mold, elf ears, fake nose, airbrush
protein bar: peanut bar, whey, chocolate chip, almond, box of twelve, crunch
protein: whey, shake, peanut bar, plant protein, scoop, bulk tub
psychic: crystal ball, love reading, spirit message, aura, future card, séance
public speaking: speech, stage fright, gesture, voice, opening line, slides
pudding: rice pudding, chocolate, sticky toffee, custard, bread pudding, spoon
puddle: rain boots, splash contest, depth check, umbrella, mud, reflection
pumpkin: jack-o'-lantern, carving knife, pumpkin seeds, giant pumpkin, pumpkin pie, candle
pun: wordplay, groan, one-liner, pun battle, dad joke, punchline
puppet: marionette, hand puppet, strings, puppet stage, shadow puppet, voices
puppy yoga: puppy flow, mat, downward dog, puppy cuddle, paw pose, treats
puppy: leash, treats, first bath, house-training, belly rub, toy bone
puzzle: 1,000-piece puzzle, wooden puzzle, missing piece, jigsaw mat, brain teaser, crossword
queue: hour in line, folding chair, ticket pickup, camp-out, coffee run, launch day
quidditch: snitch, broom, hoop, chaser, bludger, match
quilt: patchwork, batting, binding, log cabin block, thimble, quilting frame
rabbit: hay, carrot, hutch, bunny cuddle, floppy ears, burrow
raccoon removal: live trap, attic check, vent cover, release, chimney cap, scent
raccoon: trash-proof bin, paw wash, night visit, den, marshmallow, mask
racing drone: propeller, goggles, gate, battery, lap, crash kit
radio: tube radio, dial, speaker, antenna, knob, jingle
raft: paddle, rapids, helmet, life vest, guide seat, splash jacket
rage: smash room, plates, baseball bat, old printer, TV, safety helmet
rain: rain boots, umbrella, puddle, rain dance, barrel, drizzle
rainbow: red band, prism, rain mist, violet arc, pot of gold, double rainbow
rap: rhyme, freestyle, beat, verse, flow, hook
record: LP, turntable needle, record sleeve, B-side, 7-inch single, record crate
reiki: energy healing, hands-on session, chakra balance, distance reiki, attunement, crystal
reindeer: sleigh, antlers, lichen, snow, calf, bells
reptile: gecko, corn snake, terrarium, heat lamp, turtle, crickets
resin: river table, coaster, pigment, mold, keychain, flower pendant
resume: cover letter, skills list, interview coaching, layout, profile photo, reference
retirement: farewell speech, gold watch, cake, memory book, golf set, toast
rice: fried rice, jasmine rice, rice bowl, paella, onigiri, sticky rice
rickshaw: pedal ride, canopy, city loop, driver, blanket, bell
riddle: brain teaser, clue, sphinx, answer, logic puzzle, rhyme
ring: engagement ring, resizing, diamond, band, box, polish
risotto: mushroom risotto, saffron, parmesan, arborio, asparagus, stir
robot dog: servo joints, battery, bark module, fetch lesson, metal polish, paw sensor
robot: servo, sensor, battery, arm joint, line follower, circuit board
rock tumbling: tumbler drum, polishing grit, agate, polished stones, quartz, jasper
rock: geode, agate, tumbled stones, quartz, rock hammer, fossil
rocket: fuel, fins, launch pad, countdown, nose cone, parachute
roller skate: wheels and bearings, toe stop, laces, knee pads, quad skates, rink session
roof: shingles, gutter, flashing, leak, ridge tile, skylight
rose: red roses, thorns, bouquet, climbing rose, petals, pruning
rowing: oar, stroke rate, regatta, eight-seater, catch drill, boathouse
rubber chicken: squeak test, feather print, latex mold, juggling trio, prank box, giant chicken
rubber duck: bath duck, pirate duck, duck race, squeak, pond, duck in sunglasses
rug: wool rug, fringe, runner, rug pad, kilim, stain treatment
rum: dark rum, mojito, daiquiri, spiced rum, barrel, punch
running: 5K plan, intervals, long run, running shoes, pace, marathon
rv: hookup kit, awning, sewer hose, slide-out, leveling blocks, generator
saddle: stirrups, girth, leather, cinch, saddle pad, oil
safe: combination, hinge, vault door, dial, lock change, fire safe
sailing: knots, tacking, jib, rudder, mooring, wind
sake: junmai, warm flask, nigori, rice, cup, tasting flight
salad: Caesar, Greek, kale bowl, dressing, croutons, avocado
salsa: basic step, cross-body lead, spin, partner turn, mambo, shine
salt: sea salt flakes, smoked salt, salt block, grinder, pink salt, brine
samurai: katana, armor, bow, tea ceremony, topknot, code
sand: dune, bucket, beach, sieve, quartz, castle
sandcastle: tower, moat, bucket and shovel, tide, turret, beach
sandwich: turkey club, BLT, grilled cheese, sub roll, ham and Swiss, pickle
santa: red suit, sleigh, gift sack, photo, reindeer, beard
sauce: tomato sauce, chili, bottle, glaze, marinade, dip
sauna: birch whisk, steam round, cold plunge, hot stones, towel, aromatic infusion
sausage: bratwurst, chorizo, casing, smoked links, mustard, grill
saxophone: alto sax, reed, mouthpiece, jazz scale, embouchure, long tones
scarf: silk scarf, cashmere, wool wrap, fringe, pattern, bandana
school uniform: blazer, tie, skirt, badge, gym kit, name label
science: microscope, volcano, magnet, chemistry set, beaker, experiment
scissors: left-handed scissors, blade pair, fabric shears, handle grips, thinning shears, pivot screw
scooter: deck, battery, brake, charger, wheel, helmet
scrapbook: photo corners, washi tape, album, stickers, paper, memory page
screen printing: squeegee, mesh, t-shirt, ink, poster, stencil
seahorse: tail hold, coral, foal, kelp, brine shrimp, tank
seal: fish bucket, pup, tide, whiskers, beach rest, barnacle
seashell: conch, nautilus, cowrie, coral, scallop, mother-of-pearl
secret: vault, sealed letter, whisper, locked box, key, promise
seed: heirloom seeds, germination test, packet, wildflower mix, cold vault, tomato seed
selfie: photo room, ring light, neon wall, ball pit, backdrop, mirror room
seltzer: lime seltzer, mango can, variety pack, sparkling water, grapefruit, black cherry
sewing machine: bobbin, needle, belt, presser foot, pedal, thread tension
sewing: pattern, zipper, hem, bobbin, seam, buttonhole
shampoo: shampoo bar, conditioner, scalp scrub, argan oil, lather, refill
shark: cage dive, reef shark, tooth, fin tag, chum, great white
shed: potting shed, roof felt, door, floorboards, shelf, window
sheep: wool fleece, lamb, shearing, flock, pasture, sheepdog
shell: conch, nautilus, cowrie, coral, scallop, mother-of-pearl
ship in a bottle: tiny masts, rigging thread, schooner, cork and wax, glass bottle, clipper hull
shirt: collar, cuffs, linen shirt, graphic tee, tailoring, buttons
shoe: heel, sole, laces, insole, polish, boots
shoelace: waxed laces, aglet, boot laces, neon laces, elastic laces, lace locks
shrimp: grilled shrimp, cocktail, garlic shrimp, net, tempura, scampi
sign: neon sign, letters, banner, vinyl decal, storefront, chalkboard
silence: quiet hour, ear plugs, soft chair, no-phone box, slow walk, tea
silent disco: headphones, three channels, DJ set, dance floor, glow sticks, playlist
singing: warm-up, scales, breath support, vocal range, aria, harmony
skateboard: deck, trucks, wheels and bearings, grip tape, kick-flip, helmet
ski: bindings, boots, poles, wax and edge, helmet, powder skis
skincare: face cream, serum, cleanser, SPF lotion, moisturizer, toner
sled: runners, tow rope, wooden sled, toboggan, brake, saucer
sleep: pillow, bedtime story, weighted blanket, eye mask, snore check, dream journal
slime: glitter slime, borax, cloud slime, glue, scented slime, beads
slipper: wool felt, sole, sheepskin, guest pair, bunny slippers, lining
sloth: slow climb, hibiscus leaves, nap, baby sloth, branch, claws
slug: lettuce, slime trail, beer trap, garden hunt, damp box, race
smell: rose scent, fresh bread, old books, rain on stone, skunk, perfume organ
smile: smile practice, photo, joke, dimple, mirror, cheek workout
smoker: hickory chips, brisket, firebox, thermometer, ribs, drip tray
smoothie: mango, green kale, protein, banana, bowl, blender
snack: trail mix, chips, pretzels, nuts, dried mango, popcorn
snail: snail shell, escargot, slime serum, lettuce, garlic butter, racing snail
snake: corn snake, terrarium, heat lamp, shed skin, python, hook
sneaker: limited sneakers, laces, sole, deadstock pair, shoe box, high-tops
snorkel: mask, fins, reef, sea turtle, wetsuit, lagoon
snow globe: glass dome, glitter, water fill, winter village, base, snowflakes
snow: driveway plow, salting, ice melt, shovel, snow blower, sidewalk
snowball: snow, mitten, ice chest, packed dozen, fight, target
snowboard: bindings, boots, wax and edge, helmet, goggles, powder board
soap: lavender bar, lye, mold, olive oil soap, oatmeal bar, lather
soccer: match, goal, ball, penalty kick, jersey, corner
sock puppet: button eyes, yarn hair, stage, wool sock, felt tongue, puppet show
sock: ankle socks, odd sock, wool socks, darning, matching pair, argyle
sofa: cushion, two-seater, upholstery, sofa bed, slipcover, springs
solar panel: panel wash, inverter, roof mount, battery, meter, bird guard
sound bath: gong, crystal bowls, singing bowl, chimes, breath, yoga mat
sound: gong, singing bowl, chimes, tuning fork, drum, breath
soup: tomato soup, broth, chicken noodle, ladle, minestrone, bread bowl
space suit: helmet, oxygen pack, glove, visor, boot, pressure test
speaker: woofer, cable, amplifier, stand, subwoofer, grille
speech: opening line, toast, cue cards, joke, rehearsal, applause
spell: love spell, candle, potion, moon ritual, protection charm, spell book
spice: saffron, curry blend, cinnamon, pepper mill, paprika, jar
spider: web, tarantula, terrarium, silk, crickets, molt
spoon: silver spoon, carved spoon, ladle, teaspoon, handle, rest
spy: disguise, secret code, gadget pen, dead drop, tailing, cover story
squirrel: acorn, nest, feeder, tail, tree hop, nut stash
stained glass: lead came, sunflower panel, church window, solder, glass cutter, lamp shade
stair: tread, banister, carpet runner, spindle, landing, squeak fix
staircase: oak treads, banister, spiral stair, spindle, landing, newel post
stamp: first-day cover, album, penny stamp, perforation, misprint, magnifier
star-naming: star certificate, constellation chart, sky map, coordinates, double star, telescope view
star: star map, constellation, telescope, star certificate, supernova, night sky
stargazing: telescope, constellation, Milky Way, star map, meteor shower, moon crater
steak: ribeye, filet, rare, chimichurri, fries, T-bone
sticker: die-cut, vinyl sheet, label roll, holographic, bumper sticker, backing
storm chasing: tornado, radar, supercell, lightning, chase van, hail
story: fairy tale, bedtime story, plot, campfire, chapter, twist
stove: burner, flue, wood, door glass, ash pan, kettle
strawberry: shortcake, jam, basket, patch, cream, smoothie
streetwear: hoodie, graphic tee, cap, cargo pants, bomber jacket, limited drop
stroller: wheels, canopy, harness, brake, cup holder, folding frame
submarine: periscope, porthole, dive, sonar, ballast, reef view
sugar: cotton candy, syrup, cubes, caramel, brown sugar, cane
suit: jacket, lapel, trousers, tailor fitting, vest, shirt
suitcase: wheels, handle, lock, lining, carry-on, strap
sumo: mawashi, ring, push-out, tournament, stomp, belt grip
sundial: gnomon, brass plate, hour lines, pedestal, shadow test, motto
sunglasses: lens, polarized, frame, case, hinge, aviator
superhero: cape, mask, rescue game, muscle suit, city skyline, comic pose
surf: foam board, wetsuit, pop-up drill, green wave, leash, tide chart
surfboard: longboard, leash, fins, wax, wetsuit, foam board
surfing: foam board, wetsuit, pop-up drill, green wave, leash, tide chart
survival: fire starting, shelter, compass, water filter, foraging, knots
sushi: nigiri, salmon roll, sashimi, wasabi, tuna, miso soup
swan boat: lake hour, pedals, life vest, picnic, dock, sunset ride
sweater: wool, cardigan, cable knit, moth hole, patch, cashmere
swim: floats, freestyle, lane, goggles, backstroke, kickboard
swimming pool: filter, chlorine, skimmer, pump, tiles, vacuum
swimming: floats, freestyle, lane, goggles, backstroke, kickboard
swimwear: bikini, swim trunks, one-piece, rash guard, cover-up, goggles
sword swallowing: throat control, blunt blade, gag reflex drill, blade polish, breath hold, stage finale
sword: broadsword, hilt, scabbard, rapier, blade and edge, katana
synthesizer: keys, oscillator, patch cable, filter, sequencer, bass patch
t-shirt: print, graphic tee, screen, cotton, size, band tee
table: oak table, table leg, folding table, coffee table, varnish, bench
taco: al pastor, carnitas, salsa, tortilla, fish taco, guacamole
tango: embrace, ocho, milonga, walk, lead and follow, close hold
tape: cassette, mixtape, splicing, reel, head cleaning, VHS
tarot: three-card spread, Major Arcana, deck, Celtic cross, love reading, year ahead
tattoo: flash sheet, sleeve, touch-up, stencil, ink, aftercare balm
taxidermy: glass eyes, fox mount, bird, fur, pedestal, jar
tea leaf: teacup reading, leaf symbols, saucer turn, loose leaf pot, love in the cup, future sign
tea: oolong, matcha, Earl Grey, teapot, loose leaf, chamomile
teapot: lid, spout, cast iron, porcelain, tea cosy, strainer
teddy bear: mohair bear, glass eyes, stuffing, bear jacket, jointed arms, growler
telegram: singing telegram, doorstep song, costume, greeting card, bow tie, balloon
telescope: eyepiece, tripod, mirror, finder scope, star map, lens
television: screen, remote, backlight, wall mount, speaker, cable
tennis: racket, court, serve, match, backhand, string
tent: bell tent, poles and pegs, groundsheet, guy ropes, lantern, marquee
tequila: margarita, blanco, añejo, agave, lime and salt, paloma
terrarium: moss, glass jar, fern, pebbles, charcoal, mister
thank-you note: card, ink, envelope, stamp, handwriting, ribbon
theremin: pitch antenna, volume antenna, vibrato, hand position, space music, tuning
thunder: lightning flash, storm cloud, rumble, sky crack, rain drum, distant roll
tie-dye: spiral tee, dye bottle, rubber bands, hoodie, socks, rinse
tie: silk tie, bow tie, knot, tie clip, pocket square, tie bar
tiger: cub, enrichment ball, meat, stripes, pool, night house
tile: ceramic tile, grout, mosaic, porcelain floor tile, subway tile, spacers
time machine: flux dial, past trip, paradox check, century wheel, return ticket, battery
time: hourglass, past trip, century, paradox check, era costume, return ticket
tiny house: loft bed, trailer frame, cabin siding, composting toilet, fold-down table, roof
toast: cinnamon toast, butter, jam, avocado toast, sourdough, marmalade
toaster: element, lever, crumb tray, spring, cord, slot
tofu: silken tofu, firm block, soy milk, smoked tofu, tofu puffs, curd
toilet: flush, seat, cistern, bidet, paper, portable cabin
tomato: heirloom tomato, sauce, vine, salsa, cherry tomatoes, seedling
tombstone: engraving, granite, letters, cleaning, flowers, base
tooth fairy: baby tooth, pillow visit, silver coin, night flight, tiny bag, glitter trail
tooth gem: crystal gem, gold tooth charm, bonding, smile design, gem removal, polish
tooth: crown, filling, cleaning, veneer, whitening, X-ray
topiary: boxwood ball, shears, swan hedge, wire frame, spiral, trim
tortilla: corn tortillas, flour tortillas, masa, tortilla chips, blue corn, taco shells
tortoise: lettuce, shell, slow race, hibernation box, warm lamp, garden run
toy: wooden train, spinning top, puppet, puzzle, plush fox, building blocks
trampoline: jump hour, foam pit, dodgeball, grip socks, somersault, springs
trapeze: flying trapeze, catch, swing, safety net, platform, double somersault
trash can: lid, wheels, liner, rinse, recycling bin, odor
trash: bins, hauling, bags, dump run, recycling, bulky pickup
treasure hunting: map, metal detector, chest, doubloon, clue, shipwreck
treasure: map, chest, doubloon, gem, clue, shipwreck
tree house: rope bridge, canopy, ladder, platform, tire swing, owl call
tree: stump, pruning, crown, limb, sapling, oak
treehouse: rope bridge, canopy, ladder, platform, tire swing, owl call
trekking: trail, summit, boots, map, base camp, viewpoint
troll: bridge toll, cave, club, billy goat, riddle, moss
trombone: slide, mouthpiece, bell dent, water key, glissando, mute
trophy: engraved cup, medal, plaque, ribbon, marble base, figurine
truffle: black truffle, truffle dog, truffle oil, oak wood, shaving, pasta
trumpet: valves, mouthpiece, mute, brass scale, fanfare, lip slur
tuba: valves, mouthpiece, oompah, slide, bell dent, march
tuk-tuk: city loop, driver, canopy, sunset ride, three wheels, market stop
turtle: basking lamp, tank, shell care, pellets, hatchling, pond
tutu: tulle, bodice, ribbon, layers, pointe, sequins
tv: screen, remote, backlight, wall mount, speaker, cable
typewriter: ribbon, platen, carriage return, key set, portable typewriter, typebar
ukulele: ukulele chords, strings, strumming, soprano ukulele, tuner, island songs
umbrella: rib, handle, canopy, ferrule, storm umbrella, parasol
underwater: reef view, coral, porthole, aquarium tunnel, oysters, sea bream
unicorn: horn polish, rainbow mane, glitter brush, hoof shine, tail braid, stardust shampoo
unicycle: saddle post, pedals, tire, giraffe unicycle, hub, shin guards
upcycled: denim bag, bottle lamp, pallet bench, patchwork jacket, tin planter, tire swing
urn: brass urn, engraving, keepsake, pet urn, walnut box, ashes
vacuum: filter, hose, bag, brush roll, belt, motor
vampire: fang fitting, night shift, garlic-free, coffin, cape, bite mark
van: bed platform, solar panel, insulation, swivel seat, galley kitchen, roof vent
ventriloquism: dummy, lip control, puppet voice, stage patter, moving mouth, muffle box
ventriloquist: dummy, lip control, puppet voice, stage patter, moving mouth, muffle box
viking: longship, helmet, axe, shield, mead, rune
vinegar: balsamic, apple cider, barrel, bottle, mother, dressing
vinyl: LP, turntable needle, record sleeve, B-side, 7-inch single, listening night
violin: bow and rosin, strings, bridge, scales, chin rest, tuning pegs
vodka: rye vodka, martini, still, bottle, lemon, shot
voice: warm-up, scales, breath support, vocal range, aria, harmony
volcano: lava, crater hike, ash, hot spring, eruption, basalt
vow: handwritten vows, rehearsal, rings, first draft, reading, tissue
vr: headset, controller, zombie level, roller coaster, room scan, battery
waffle: Belgian waffle, syrup, berries, whipped cream, chicken waffle, iron
wallet: card slots, leather, stitching, coin pocket, clip, initials
wallpaper: floral roll, paste, pattern match, border, stripping, mural
wand: phoenix core, oak wand, holly wand, wand polish, spell grip, wand box
washing machine: drum, drain pump, belt, seal, filter, spin
watch: watch strap, crystal, movement, crown, winding stem, dial
water: still water, sparkling, spring, bottle, carafe, mineral
watermelon: slice, seed spitting, juice, cooler, feta salad, carving
waxing: leg wax, bikini wax, brow wax, lip wax, back wax, strips
weather balloon: helium fill, radiosonde, burst altitude, parachute, wind profile, storm launch
weather: rain, sunshine, wind gauge, storm, thermometer, forecast
weaving: loom, warp and weft, shuttle, tapestry, wool, fringe
wedding cake: three tiers, fondant, buttercream roses, tasting box, cake topper, lemon sponge
whale watching: humpback, spout, tail fluke, boat trip, binoculars, orca
whale: humpback, spout, tail fluke, song recording, krill, orca
whiskey: bourbon, single malt, rye, dram, barrel, old fashioned
whistle: tin whistle, referee whistle, pea, dog whistle, lanyard, steam whistle
whoopee cushion: classic rubber, self-inflating, giant cushion, prank kit, noise test, joke card
wig: lace front, wig cap, human hair, bob wig, styling, cosplay wig
wind: kite, wind chime, gust, sail, turbine, hat pin
window: panes, squeegee, glass, ladder, sill, screen
windshield: chip repair, glass swap, wiper, seal, tint, resin
wine: pinot noir, orange wine, sparkling rosé, bottle, cellar, tasting flight
wing: buffalo wings, blue cheese, honey garlic, celery, lemon pepper, dozen
wish: birthday wish, coin toss, star wish, three wishes, dandelion, genie lamp
witch: cauldron, broom, potion, spell book, black cat, moon water
wolf: pack, howl night, den, elk, pup, collar track
wood: oak board, chisel, dovetail, turned bowl, walnut slab, finish oil
woodworking: chisel, dovetail, plane, joinery, lathe bowl, varnish
worm: red wigglers, compost bin, castings, bait, soil, kitchen scraps
wreath: pine wreath, ribbon, eucalyptus, door hanger, dried flowers, bow
wrestling: headlock, ring, mask, tag team, belt, takedown
writing: plot, chapter, character, draft, editing, outline
yacht: main sail, teak deck, mooring, captain, winch, sunset sail
yarn: merino skein, sock yarn, knitting needles, crochet hook, mohair, hand-dyed wool
yeti: footprint, snow cave, fur comb, ice, mountain track, howl
yo-yo: ball bearing, string pack, axle, butterfly yo-yo, spin trick, response pad
yodeling: head voice, chest voice, alpine song, echo, break, jodel
yodelling: head voice, chest voice, alpine song, echo, break, jodel
yoga: vinyasa flow, mat, sun salutation, breath, warrior pose, shavasana
yogurt: Greek yogurt, frozen yogurt, granola, berries, jar, drinkable
zeppelin: cabin deck, gas cells, mooring mast, captain, engine pod, sky dinner
zine: photocopy, staple, comic, poem, folded sheet, cover
zipper: slider, pull tab, teeth, brass zipper, invisible zipper, stop
zombie survival: barricade, horde drill, bite check, bunker, canned food, survival pack
zombie: barricade, horde drill, bite check, bunker, canned food, survival pack
`;

/** Read when first asked for. */
const read: { byThing?: ReadonlyMap<string, readonly string[]> } = {};

function byThing(): ReadonlyMap<string, readonly string[]> {
  read.byThing ??= new Map(
    THINGS.trim()
      .split("\n")
      .map((line) => {
        const [thing = "", akin = ""] = line.split(": ");
        return [thing.toLowerCase(), akin.split(", ")] as const;
      }),
  );
  return read.byThing;
}

/** Words behind a thing that say what is done with it: "unicorn grooming" is of unicorns. */
const DONE_WITH =
  /(?:ing|care|equipment|gear|kit|supplies|conversion|prep|supply|resale|rescue|museum|sculpture|portrait|design|lover|fan|spotter|party|handler|dealer|hunter|walker|groomer|breeder|trainer|whisperer)$/;

/** Tells whether a word behind a thing says what is done with it. */
export function isDoneWith(word: string): boolean {
  return DONE_WITH.test(word.toLowerCase());
}

/** Finds what a thing is known as: its whole name, else its end, else what something is done with. */
export function knownAs(thing: string): string | undefined {
  const words = thing.toLowerCase().split(" ");
  const ends = (some: readonly string[]) => some.map((_, at) => some.slice(at).join(" "));
  const tries = [...ends(words), ...(isDoneWith(words.at(-1) ?? "") ? ends(words.slice(0, -1)) : [])];
  return tries.find(isThing);
}

/** Lists what goes with a thing, as it is known. Empty if it is not. */
export function akinTo(thing: string): readonly string[] {
  return byThing().get(knownAs(thing) ?? "") ?? [];
}

/** Lists all things and what goes with them, for the words they are made of. */
export function everyThing(): string {
  return THINGS;
}

/** Tells whether a thing is known by its whole name: "beard oil" is no oil. */
export function isThing(thing: string): boolean {
  return byThing().has(thing.toLowerCase());
}
