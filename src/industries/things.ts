/**
 * What goes with the things that businesses are named for: the sorts of it, its parts, what it is used with. A lamp has a
 * shade, a cord and a socket, whether it is sold, mended or made. It is data alone; each stands as a row of its own.
 */

const THINGS = `
lamp: lamp shade, rewired cord, brass socket, Tiffany shade, desk lamp, bulb and switch
doll: porcelain doll, rag doll, doll dress, doll wig, dollhouse, glass eyes
teddy bear: mohair bear, glass eyes, stuffing, bear jacket, jointed arms, growler
toy: wooden train, spinning top, puppet, puzzle, plush fox, building blocks
puzzle: 1,000-piece puzzle, wooden puzzle, missing piece, jigsaw mat, brain teaser, crossword
yo-yo: ball bearing, string pack, axle, butterfly yo-yo, spin trick, response pad
kite: stunt kite, kite tail, spool and line, box kite, delta kite, sail
balloon: balloon arch, helium tank, garland, foil numbers, balloon column, ribbon weight
photo booth: backdrop, prop box, photo strips, guest book, ring light, print station
camera: lens, tripod, film roll, shutter, flash, camera strap
photo: portrait, album, print, retouching, backdrop, negatives
typewriter: ribbon, platen, carriage return, key set, portable typewriter, typebar
pen: fountain pen, nib, ink bottle, ink cartridge, brush pen, converter
book: first edition, paperback, dust jacket, bookplate, spine, reading list
comic: back issue, graphic novel, first issue, comic sleeve, variant cover, manga volume
record: LP, turntable needle, record sleeve, B-side, 7-inch single, record crate
vinyl: LP, turntable needle, record sleeve, B-side, 7-inch single, listening night
clock: pendulum, mainspring, clock face, cuckoo, chime, winding key
watch: watch strap, crystal, movement, crown, winding stem, dial
umbrella: rib, handle, canopy, ferrule, storm umbrella, parasol
knife: chef's knife, paring knife, whetstone, edge and bevel, honing rod, scissors
scissors: left-handed scissors, blade pair, fabric shears, handle grips, thinning shears, pivot screw
sword: broadsword, hilt, scabbard, rapier, blade and edge, katana
axe: throwing axe, target board, bullseye, handle, lane, hatchet
bow: recurve bow, arrows, quiver, bowstring, target butt, arm guard
bike: brake pads, chain and gears, wheel true, saddle, inner tube, helmet
bicycle: brake pads, chain and gears, wheel true, saddle, inner tube, helmet
e-bike: battery pack, hub motor, charger, pedal assist, display, brake pads
unicycle: saddle post, pedals, tire, giraffe unicycle, hub, shin guards
scooter: deck, battery, brake, charger, wheel, helmet
skateboard: deck, trucks, wheels and bearings, grip tape, kick-flip, helmet
longboard: deck, trucks, wheels and bearings, grip tape, slide gloves, helmet
roller skate: wheels and bearings, toe stop, laces, knee pads, quad skates, rink session
motorcycle: chain and sprocket, carburetor, brake pads, exhaust, oil and filter, fork seals
car: brake pads, oil change, headlights, windshield, alternator, tires
van: bed platform, solar panel, insulation, swivel seat, galley kitchen, roof vent
camper: bunk beds, gas stove, awning, water tank, solar panel, leveling blocks
rv: hookup kit, awning, sewer hose, slide-out, leveling blocks, generator
boat: pontoon boat, outboard motor, life jackets, anchor, mooring line, captain
yacht: main sail, teak deck, mooring, captain, winch, sunset sail
kayak: single kayak, tandem kayak, paddle, life jacket, spray skirt, river launch
canoe: two-seat canoe, paddle, life jacket, dry bag, portage yoke, river launch
paddleboard: paddle, leash, fin, life vest, inflatable board, pump
surfboard: longboard, leash, fins, wax, wetsuit, foam board
surf: foam board, wetsuit, pop-up drill, green wave, leash, tide chart
jet ski: life vest, wave ride, throttle lock, fuel, safety briefing, wake tour
raft: paddle, rapids, helmet, life vest, guide seat, splash jacket
tent: bell tent, poles and pegs, groundsheet, guy ropes, lantern, marquee
hammock: rope hammock, tree straps, bug net, spreader bar, hanging chair, underquilt
ski: bindings, boots, poles, wax and edge, helmet, powder skis
snowboard: bindings, boots, wax and edge, helmet, goggles, powder board
sled: runners, tow rope, wooden sled, toboggan, brake, saucer
saxophone: alto sax, reed, mouthpiece, jazz scale, embouchure, long tones
guitar: chords, strings, fret, strumming, capo, pickups
bass: bass strings, groove, slap technique, amplifier, fret, walking line
ukulele: ukulele chords, strings, strumming, soprano ukulele, tuner, island songs
banjo: banjo strings, clawhammer roll, resonator, bluegrass, picks, drumhead
violin: bow and rosin, strings, bridge, scales, chin rest, tuning pegs
cello: bow and rosin, strings, endpin, Bach suite, bridge, scales
piano: scales, pedals, keys and hammers, sonata, tuning, metronome
accordion: bellows, reeds, button board, bass strap, polka, keyboard
bagpipe: chanter, drone, reed, pipe bag, reel and jig, grace notes
harmonica: blues bend, reed plate, C harmonica, tongue block, holder, train whistle
flute: flute scales, headjoint, pads, breath control, trill, sonata
trumpet: valves, mouthpiece, mute, brass scale, fanfare, lip slur
tuba: valves, mouthpiece, oompah, slide, bell dent, march
drum: snare, drumsticks, cymbal, rhythm, drum kit, paradiddle
harp: strings, pedals, glissando, arpeggio, lullaby, tuning key
theremin: pitch antenna, volume antenna, vibrato, hand position, space music, tuning
didgeridoo: circular breathing, drone, beeswax mouthpiece, rhythm, eucalyptus, overtones
singing: warm-up, scales, breath support, vocal range, aria, harmony
voice: warm-up, scales, breath support, vocal range, aria, harmony
choir: soprano part, harmony, warm-up, carol, score, alto part
rap: rhyme, freestyle, beat, verse, flow, hook
dj: mixing, beat matching, turntables, headphones, drop, playlist
beatboxing: kick drum, hi-hat, snare, loop, breath, bass drop
yodeling: head voice, chest voice, alpine song, echo, break, jodel
dance: ballet, salsa, tap, barre, choreography, recital
salsa: basic step, cross-body lead, spin, partner turn, mambo, shine
tango: embrace, ocho, milonga, walk, lead and follow, close hold
ballet: plié, barre, pointe, pirouette, tutu, recital
pole dance: spin, climb, inversion, grip, choreography, floor work
belly dance: hip drop, shimmy, veil, coin belt, isolation, drum solo
circus: trapeze, juggling, tightrope, silks, unicycle, acrobat
juggling: three balls, clubs, rings, cascade, passing, fire torches
mime: invisible wall, white face, gesture, silent walk, rope pull, mask
clown: juggling, red nose, pratfall, balloon dog, big shoes, pie toss
ventriloquist: dummy, lip control, puppet voice, stage patter, moving mouth, muffle box
ventriloquism: dummy, lip control, puppet voice, stage patter, moving mouth, muffle box
magic: card trick, vanishing coin, top hat, wand, sleight of hand, levitation
sword swallowing: throat control, blunt blade, gag reflex drill, blade polish, breath hold, stage finale
fire: fire poi, fuel, torch, fire breathing, safety blanket, spin
improv: scene work, yes-and game, character, warm-up, short form, audience
comedy: punchline, set list, open mic, timing, crowd work, roast
puppet: marionette, hand puppet, strings, puppet stage, shadow puppet, voices
knitting: needles, yarn, cable stitch, purl, sock heel, sweater
crochet: hook, yarn, granny square, amigurumi, chain stitch, doily
yarn: merino skein, sock yarn, knitting needles, crochet hook, mohair, hand-dyed wool
macrame: square knot, cord, plant hanger, wall hanging, fringe, dowel
embroidery: hoop, floss, satin stitch, French knot, needle, sampler
sewing: pattern, zipper, hem, bobbin, seam, buttonhole
quilt: patchwork, batting, binding, log cabin block, thimble, quilting frame
weaving: loom, warp and weft, shuttle, tapestry, wool, fringe
bead: glass beads, seed beads, stringing wire, clasp, pearl strand, charm bracelet
jewelry: ring, necklace, clasp, gemstone setting, bracelet, earrings
bracelet: charm, clasp, gold chain, anklet, welded link, gemstone
pottery: clay, wheel throwing, glaze, kiln firing, mug, bowl
ceramic: clay, wheel throwing, glaze, kiln firing, mug, bowl
glassblowing: blowpipe, molten glass, vase, ornament, furnace, paperweight
candle: soy wax, wick, scent, pillar candle, tea lights, glass jar
soap: lavender bar, lye, mold, olive oil soap, oatmeal bar, lather
perfume: top note, bergamot, amber, bottle, musk, scent strip
leather: hide, stitching awl, belt, buckle, wallet, saddle soap
wood: oak board, chisel, dovetail, turned bowl, walnut slab, finish oil
woodworking: chisel, dovetail, plane, joinery, lathe bowl, varnish
origami: crane, paper pack, mountain fold, paper star, lantern, box fold
calligraphy: nib, ink, flourish, envelope, brush lettering, parchment
painting: canvas, watercolor, brush, easel, oil paint, still life
art: canvas, watercolor, brush, easel, sketchbook, oil paint
drawing: charcoal, sketchbook, shading, perspective, life model, pencil
tile: ceramic tile, grout, mosaic, porcelain floor tile, subway tile, spacers
brick: red brick, mortar, facing brick, arch, paving, trowel
curtain: linen drapes, curtain rail, blackout lining, tiebacks, sheer panel, hem
rug: wool rug, fringe, runner, rug pad, kilim, stain treatment
mattress: memory foam, pocket springs, queen size, mattress topper, pillow, bed frame
pillow: down pillow, memory foam, pillowcase, neck roll, cover, buckwheat
blanket: wool throw, weighted blanket, fleece, quilt, baby blanket, electric blanket
sofa: cushion, two-seater, upholstery, sofa bed, slipcover, springs
chair: seat cane, armrest, rocking chair, upholstery, chair leg, dining set
table: oak table, table leg, folding table, coffee table, varnish, bench
piñata: donkey piñata, candy filling, tissue fringe, blindfold, bat, papier-mâché star
party: balloons, candles, paper plates, banner, streamers, party hats
costume: pirate costume, wig, mask, cape, princess dress, face paint
mask: Venetian mask, feather trim, plaster mold, elastic, masquerade, papier-mâché
wig: lace front, wig cap, human hair, bob wig, styling, cosplay wig
hat: fedora, brim, felt, panama, hat band, beanie
sock: ankle socks, odd sock, wool socks, darning, matching pair, argyle
lost sock: odd sock, matching pair, dryer search, wool socks, found socks, argyle
shoe: heel, sole, laces, insole, polish, boots
sneaker: limited sneakers, laces, sole, deadstock pair, shoe box, high-tops
shoelace: waxed laces, aglet, boot laces, neon laces, elastic laces, lace locks
button: horn button, brass button, pearl button, snap, toggle, thread
zipper: slider, pull tab, teeth, brass zipper, invisible zipper, stop
tie: silk tie, bow tie, knot, tie clip, pocket square, tie bar
dress: gown, hem, fitting, silk dress, veil, lace
suit: jacket, lapel, trousers, tailor fitting, vest, shirt
streetwear: hoodie, graphic tee, cap, cargo pants, bomber jacket, limited drop
shirt: collar, cuffs, linen shirt, graphic tee, tailoring, buttons
lingerie: lace set, silk slip, bra fitting, robe, stockings, bodysuit
swimwear: bikini, swim trunks, one-piece, rash guard, cover-up, goggles
beard: beard trim, razor line-up, beard oil, comb, hot towel, balm
beard oil: cedar scent, argan blend, beard balm, comb, dropper bottle, sandalwood
moustache: moustache wax, comb, handlebar curl, trim, scissors, styling tin
moustache wax: comb, handlebar curl, wax tin, beeswax, firm hold, sandalwood
mustache: mustache wax, comb, handlebar curl, trim, scissors, styling tin
skincare: face cream, serum, cleanser, SPF lotion, moisturizer, toner
deodorant: deodorant stick, lavender scent, refill, aluminum-free, roll-on, citrus scent
lip balm: beeswax, mint balm, tin, cherry tint, SPF stick, cocoa butter
shampoo: shampoo bar, conditioner, scalp scrub, argan oil, lather, refill
eyelash: lash extensions, volume set, lash lift, tint, lash fill, brow shape
lash: lash extensions, volume set, lash lift, tint, lash fill, brow shape
brow: brow lamination, tint, wax shaping, threading, microblading, brow gel
waxing: leg wax, bikini wax, brow wax, lip wax, back wax, strips
nail: gel manicure, pedicure, acrylic set, polish, cuticle care, nail art
tattoo: flash sheet, sleeve, touch-up, stencil, ink, aftercare balm
henna: bridal henna, henna cone, hand design, mandala, paste, foot design
tooth gem: crystal gem, gold tooth charm, bonding, smile design, gem removal, polish
tooth: crown, filling, cleaning, veneer, whitening, X-ray
aura: aura photo, color reading, chakra, portrait, energy field, crystal
tarot: three-card spread, Major Arcana, deck, Celtic cross, love reading, year ahead
palm: life line, heart line, hand reading, mounts, love line, fate line
crystal: amethyst, rose quartz, geode, crystal grid, healing stone, pendulum
crystal ball: vision, fortune, velvet cloth, future reading, ball stand, scrying
reiki: energy healing, hands-on session, chakra balance, distance reiki, attunement, crystal
sound bath: gong, crystal bowls, singing bowl, chimes, breath, yoga mat
sound: gong, singing bowl, chimes, tuning fork, drum, breath
gong: gong bath, mallet, singing bowl, overtones, meditation, blanket
breathwork: deep inhale, box breathing, calm, breath hold, mat, exhale
meditation: breathing, guided calm, body scan, sleep story, cushion, silence
hypnosis: trance, suggestion, sleep script, quit smoking, induction, deep relaxation
hypnotherapy: trance, suggestion, sleep script, quit smoking, induction, deep relaxation
laughter: belly laugh, giggle warm-up, ho-ho-ha-ha, clapping, chuckle circle, breath
yoga: vinyasa flow, mat, sun salutation, breath, warrior pose, shavasana
pilates: reformer, core, mat class, breath, roll-up, spring load
sauna: birch whisk, steam round, cold plunge, hot stones, towel, aromatic infusion
cold plunge: ice bath, sauna round, breath hold, two minutes in, robe and towel, contrast circuit
ice bath: cold plunge, breath hold, sauna round, towel, two minutes in, contrast circuit
float: salt tank, zero gravity, Epsom salt, darkness, earplugs, float pod
nap: sleep pod, pillow, weighted blanket, eye mask, quiet room, wake-up coffee
sleep: pillow, bedtime story, weighted blanket, eye mask, snore check, dream journal
dream: dream journal, lucid dream, nightmare, pillow, symbol, sleep
cuddling: hug, blanket, pillow, spooning, hand-holding, quiet talk
cuddle: hug, blanket, pillow, spooning, hand-holding, quiet talk
hug: bear hug, long hug, blanket, group hug, squeeze, quiet talk
friend: coffee date, walk and talk, movie night, wedding plus-one, dinner company, phone call
grandma: cookie baking, knitting hour, bedtime story, Sunday roast, card game, good advice
grandpa: fishing morning, war story, chess game, toolbox hour, nap, good advice
boyfriend: dinner date, wedding plus-one, flowers, walk, meet the parents, movie night
bridesmaid: bouquet holding, speech, dress fitting, hen party, emergency kit, dance floor
apology: apology letter, flowers, sorry card, doorstep visit, peace offering, make-up call
excuse: doctor's note, alibi call, sick story, late-train letter, backup witness, straight face
complaint: angry letter, phone queue, refund claim, follow-up, escalation, review
compliment: morning praise, kind note, pep talk, mirror speech, birthday praise, applause
insult: Shakespearean insult, comeback, roast, burn letter, retort, put-down
secret: vault, sealed letter, whisper, locked box, key, promise
wish: birthday wish, coin toss, star wish, three wishes, dandelion, genie lamp
luck: four-leaf clover, horseshoe, rabbit's foot, lucky penny, charm, ladder check
karma: good deed, balance check, past life, mantra, incense, ledger
manifestation: vision board, affirmation, intention, gratitude journal, abundance, moon ritual
attraction: vision board, affirmation, intention, gratitude journal, abundance, manifesting
dating: first date, profile photo, opening line, match, coffee date, second date
breakup: goodbye text, ice cream, boxed belongings, playlist, rebound plan, closure letter
divorce: settlement, custody plan, mediation, paperwork, new start, separate keys
birth: doula, breathing, birth plan, newborn, labor, midwife
baby: crib, diaper, stroller, lullaby, onesie, bottle
hot sauce: habanero sauce, ghost pepper, chili mash, bottle, smoky chipotle, heat scale
sauce: tomato sauce, chili, bottle, glaze, marinade, dip
cheese: aged cheddar, brie wheel, gouda, blue cheese, goat cheese, rind
oat milk: barista carton, oat creamer, vanilla oat, chocolate oat, rolled oats, foam
almond milk: barista carton, almonds, unsweetened, vanilla, creamer, foam
milk: whole milk, cream, bottle, churn, skim, butter
butter: salted butter, churn, cultured butter, garlic butter, pat, cream
egg: dozen eggs, egg carton, yolk, omelet, hen, quail eggs
honey: wildflower honey, honeycomb, hive, jar, clover honey, beeswax
jam: strawberry jam, apricot, jar, marmalade, pectin, blackberry
pickle: dill pickle, brine, jar, kimchi, bread-and-butter, sauerkraut
kimchi: napa cabbage, gochugaru, radish kimchi, jar, ferment crock, brine
tofu: silken tofu, firm block, soy milk, smoked tofu, tofu puffs, curd
tea: oolong, matcha, Earl Grey, teapot, loose leaf, chamomile
matcha: matcha latte, ceremonial grade, bamboo whisk, iced matcha, oat milk, matcha cookie
bubble tea: tapioca pearls, taro milk tea, boba, brown sugar, lychee jelly, cheese foam
coffee: espresso, latte, beans, pour-over, cold brew, crema
mushroom coffee: lion's mane blend, chaga, reishi, instant sachet, cordyceps, dark roast
mushroom: oyster mushroom, shiitake, lion's mane, spawn, truffle, portobello
seltzer: lime seltzer, mango can, variety pack, sparkling water, grapefruit, black cherry
hard seltzer: lime seltzer, mango can, variety pack, black cherry, grapefruit, party pack
lemonade: pink lemonade, mint, pitcher, ice, raspberry, lemons
smoothie: mango, green kale, protein, banana, bowl, blender
juice: ginger shot, celery, orange, cold-pressed, beet, cleanse
wine: pinot noir, orange wine, sparkling rosé, bottle, cellar, tasting flight
natural wine: orange wine, pet-nat, skin contact, glass and bottle, unfiltered white, gamay
beer: IPA, stout, lager, pint, tap, pilsner
whiskey: bourbon, single malt, rye, dram, barrel, old fashioned
gin: gin tonic, juniper, martini, botanicals, sloe gin, negroni
rum: dark rum, mojito, daiquiri, spiced rum, barrel, punch
mezcal: mezcal paloma, agave flight, smoky margarita, espadín pour, copita, tobalá
tequila: margarita, blanco, añejo, agave, lime and salt, paloma
cocktail: martini, old fashioned, spritz, shaker, garnish, mocktail
sake: junmai, warm flask, nigori, rice, cup, tasting flight
popcorn: caramel corn, kernels, butter popcorn, cheddar popcorn, bag, kettle corn
chocolate: truffle, dark bar, praline, cocoa, ganache, bonbon
candy: gummy bears, lollipop, toffee, licorice, caramel, sour drops
cookie: chocolate chip, oatmeal raisin, dough, snickerdoodle, icing, macaron
fortune cookie: fortune slip, proverb, lucky numbers, cookie fold, wisdom line, paper strip
cake: layer cake, frosting, sponge, fondant, cupcake, slice
cupcake: red velvet, buttercream, vanilla, sprinkles, box of six, lemon curd
pie: apple pie, cherry pie, crust, pecan, slice, whipped cream
donut: glazed ring, jelly-filled, sprinkles, old-fashioned, maple bar, dozen box
doughnut: glazed ring, jelly-filled, sprinkles, oat-milk glaze, maple bar, dozen box
waffle: Belgian waffle, syrup, berries, whipped cream, chicken waffle, iron
pancake: buttermilk stack, syrup, blueberry, bacon, griddle, Dutch baby
crepe: Nutella crêpe, sugar and lemon, buckwheat galette, ham and cheese, strawberries, batter
bread: sourdough, rye loaf, baguette, focaccia, crust, starter
pretzel: soft pretzel, mustard, salt, cheese dip, cinnamon pretzel, bites
sandwich: turkey club, BLT, grilled cheese, sub roll, ham and Swiss, pickle
hot dog: chili dog, mustard, bun, sauerkraut, bratwurst, relish
sausage: bratwurst, chorizo, casing, smoked links, mustard, grill
burger: cheeseburger, patty, bun, fries, pickles, shake
noodle: beef noodle soup, udon, broth, dan dan noodles, ramen egg, wok noodles
soup: tomato soup, broth, chicken noodle, ladle, minestrone, bread bowl
rice: fried rice, jasmine rice, rice bowl, paella, onigiri, sticky rice
potato: baked potato, wedges, mash, loaded skins, fries, gratin
fries: loaded fries, gravy, cheese curds, sweet potato, dip, truffle fries
taco: al pastor, carnitas, salsa, tortilla, fish taco, guacamole
pizza: margherita, pepperoni, crust, slice, mozzarella, calzone
dumpling: pork dumplings, steamer basket, potstickers, chili oil, soup dumplings, wrapper
fish: oysters, grilled halibut, salmon, catch of the day, fish stew, prawns
oyster: half dozen, mignonette, shucking, shell, lemon, Rockefeller
meat: brisket, ribs, steak, smoked, sausage, rub
barbecue: brisket, ribs, pulled pork, smoker, coleslaw, rub
korean barbecue: bulgogi, short ribs, kimchi, table grill, banchan, lettuce wraps
ice cream: vanilla cone, scoop, sundae, soft serve, sprinkles, pint
gelato: pistachio, scoop, stracciatella, cone, hazelnut, sorbetto
meal: chicken bowl, salmon box, protein, weekly menu, veggie tray, overnight oats
meal prep: chicken bowl, salmon box, protein plan, weekly menu, veggie tray, overnight oats
protein bar: peanut bar, whey, chocolate chip, almond, box of twelve, crunch
protein: whey, shake, peanut bar, plant protein, scoop, bulk tub
cricket flour: roasted crickets, protein bar, insect powder, cricket pasta, baking mix, mealworms
insect: roasted crickets, mealworms, protein powder, larvae, silkworm, grasshopper
snack: trail mix, chips, pretzels, nuts, dried mango, popcorn
dog treat: peanut biscuits, chicken jerky, bone cookies, pupcake, training bites, sweet potato chews
dog: puppy biscuit, pup cup, leash hook, tail-wag latte, water bowl, belly rub
puppy: leash, treats, first bath, house-training, belly rub, toy bone
cat: catnip, litter, purring time, scratching post, feather toy, adoption cat
kitten: catnip, litter, purring time, scratching post, feather toy, first vaccine
rabbit: hay, carrot, hutch, bunny cuddle, floppy ears, burrow
hamster: wheel, cage, seed mix, bedding, tunnel, nest
ferret: tunnel, hammock, harness, play pen, kibble, nail trim
parrot: perch, seeds, cage, talking lesson, feather, millet
owl: perch, night flight, nest box, barn owl, feather, pellets
bird: nest box, feeder, seeds, binoculars, feather, wetland walk
bird crane: nesting marsh, crane chick, migration watch, wingspan, wetland, feather
penguin: ice floe, fish bucket, chick, waddle parade, nest, feather
flamingo: pink feather, lagoon, chick, shrimp feed, one-leg stand, nest
duck: pond, duckling, feather, bread-free feed, rubber duck, nest
chicken: hens, fresh eggs, coop, layer feed, nest box, straw
chicken coop: two hens, fresh eggs, layer feed, nest box, straw, run fence
goose: gosling, feather, pond, down, guard goose, grass
ostrich: ostrich egg, feather, chick, leather, race, nest
goat: goat herd, brush clearing, weed grazing, milk, electric fence, kid goat
sheep: wool fleece, lamb, shearing, flock, pasture, sheepdog
llama: llama trek, wool, picnic, trail, halter, pack saddle
alpaca: fleece, shearing, yarn, walk, cria, pasture
donkey: carrot, trail, cart ride, hoof care, halter, hay
horse: saddle, canter, hay, bridle, riding lesson, hoof care
pony: pony ride, saddle, brush, carrot, bridle, hay
unicorn: horn polish, rainbow mane, glitter brush, hoof shine, tail braid, stardust shampoo
dragon: dragon egg, scale polish, fire drill, wing stretch, claw trim, nest of embers
dragon egg: hatching watch, warm embers, shell polish, wyvern egg, scale check, baby dragon
dinosaur: raptor egg, fossil, T. rex tooth, hatching, Jurassic fern, footprint
dinosaur egg: raptor egg, hatching watch, fossil nest, incubator heat, baby triceratops, shell
griffin: feather, claw trim, nest, flight, beak polish, lion tail
bigfoot: footprint cast, night watch, tree knock, blurry photo, hair sample, trail camera
ghost: ghost lantern, haunted attic, EMF reading, séance, cold spot, graveyard walk
vampire: fang fitting, night shift, garlic-free, coffin, cape, bite mark
zombie: barricade, horde drill, bite check, bunker, canned food, survival pack
zombie survival: barricade, horde drill, bite check, bunker, canned food, survival pack
monster: closet check, flashlight, monster spray, night light, growl, under-bed sweep
alien: flying saucer, star map, UFO sighting, galactic visa, probe, Martian
witch: cauldron, broom, potion, spell book, black cat, moon water
fairy: wings, pixie dust, toadstool, wand, moonlight, flower crown
gnome: garden gnome, red hat, fishing gnome, beard paint, toadstool, tiny lantern
garden gnome: red hat, fishing gnome, beard paint, toadstool, clay mold, tiny lantern
mermaid: mermaid tail, lagoon swim, pearl, seashell top, tide pool, fin kick
pirate: treasure map, eye patch, parrot, cutlass, doubloons, plank
viking: longship, helmet, axe, shield, mead, rune
knight: armor, lance, shield, joust, squire, castle
robot: servo, sensor, battery, arm joint, line follower, circuit board
drone: propeller, battery, gimbal, flight hour, aerial photo, remote
computer: laptop, virus removal, SSD upgrade, screen, keyboard, data recovery
phone: screen replacement, battery, charging port, case, camera lens, unlock
game: controller, level, high score, console, cartridge, multiplayer
video game: controller, level, high score, console, cartridge, multiplayer
board game: strategy game, dice, meeples, Catan night, card sleeves, party game
pinball: flipper, bumper, ball save, high score, tilt, arcade cabinet
arcade: joystick, token, claw machine, pinball, high score, air hockey
chess: opening, endgame, rook and bishop, blitz, chess clock, checkmate
axe throwing: target, bullseye, lane, hatchet, league night, double-bit axe
escape: puzzle room, clue, lock, team, key, countdown
rage: smash room, plates, baseball bat, old printer, TV, safety helmet
karaoke: microphone, duet, private room, song book, encore, backing track
silent disco: headphones, three channels, DJ set, dance floor, glow sticks, playlist
disco: mirror ball, DJ, dance floor, glitter, seventies hits, fog
bubble soccer: bubble suit, match, goal, bump, team bibs, ball
soccer: match, goal, ball, penalty kick, jersey, corner
dodgeball: match, foam ball, catch, court, team, elimination
quidditch: snitch, broom, hoop, chaser, bludger, match
pickleball: pickleball paddle, court hour, dink drill, doubles ladder, kitchen line, round robin
padel: padel racket, glass court, doubles match, smash, ladder, ball tube
tennis: racket, court, serve, match, backhand, string
golf: putt, tee, swing, hole, club, driver
mini golf: putter, windmill hole, eighteen holes, colored ball, scorecard, loop-the-loop
archery: recurve bow, arrows, bullseye, quiver, target, bowstring
climbing: harness, rope, chalk, route, belay, hold
boulder: chalk, crash pad, route, grade, hold, problem
bouldering: chalk, crash pad, route, grade, hold, overhang
parkour: vault, wall run, precision jump, landing roll, rail, flow
trampoline: jump hour, foam pit, dodgeball, grip socks, somersault, springs
bouncy castle: slide, blower, princess castle, deposit, ball pit, party package
inflatable: slide, blower, bouncy castle, obstacle course, dunk tank, party package
eating: hot dog round, pie round, champion belt, bite count, wing round, plates cleared
competitive eating: hot dog round, pie round, champion belt, bite count, wing round, plates cleared
wrestling: headlock, ring, mask, tag team, belt, takedown
arm wrestling: pin, table, grip, hook, champion, elbow pad
sumo: mawashi, ring, push-out, tournament, stomp, belt grip
fishing: rod, reel, bait, trout, lure, tackle box
diving: tank, regulator, reef, fins, wetsuit, depth gauge
snorkel: mask, fins, reef, sea turtle, wetsuit, lagoon
swim: floats, freestyle, lane, goggles, backstroke, kickboard
swimming: floats, freestyle, lane, goggles, backstroke, kickboard
survival: fire starting, shelter, compass, water filter, foraging, knots
foraging: mushrooms, wild garlic, berries, basket, nettle soup, field guide
star: star map, constellation, telescope, star certificate, supernova, night sky
star-naming: star certificate, constellation chart, sky map, coordinates, double star, telescope view
weather balloon: helium fill, radiosonde, burst altitude, parachute, wind profile, storm launch
cloud: cumulus, cirrus, sky picnic, rain forecast, cloud atlas, blanket
cloud watching: cumulus, cirrus, sky picnic, storm front, cloud atlas, blanket
rainbow: red band, prism, rain mist, violet arc, pot of gold, double rainbow
moon: lunar rover, crater view, moon dust, low gravity, moonrise, airlock
echo: canyon echo, double echo, mountain call, valley echo, voice test, cave acoustics
weather: rain, sunshine, wind gauge, storm, thermometer, forecast
snow: driveway plow, salting, ice melt, shovel, snow blower, sidewalk
snow globe: glass dome, glitter, water fill, winter village, base, snowflakes
ice: ice block, chisel, swan, ice bar, snow, frozen lake
sandcastle: tower, moat, bucket and shovel, tide, turret, beach
sand: dune, bucket, beach, sieve, quartz, castle
seashell: conch, nautilus, cowrie, coral, scallop, mother-of-pearl
shell: conch, nautilus, cowrie, coral, scallop, mother-of-pearl
ship in a bottle: tiny masts, rigging thread, schooner, cork and wax, glass bottle, clipper hull
message in a bottle: letter on parchment, cork and wax, sea bottle, tide launch, love letter, beach find
letter: love letter, wax seal, envelope, stamp, postcard, reply
stamp: first-day cover, album, penny stamp, perforation, misprint, magnifier
coin: silver dollar, gold sovereign, coin album, grading, mint set, Roman coin
fossil: ammonite, trilobite, amber, shark tooth, dinosaur bone, plaster jacket
meteorite: iron meteorite, slice, crater, fusion crust, magnet, certificate
lighthouse: lamp room, spiral stairs, keeper's cottage, sea view, foghorn, lantern light
treehouse: rope bridge, canopy, ladder, platform, tire swing, owl call
castle: tower room, moat, drawbridge, banquet, armor, dungeon
igloo: ice bed, reindeer fur, snow, aurora, stove, hot drink
underwater: reef view, coral, porthole, aquarium tunnel, oysters, sea bream
bee: honey room, pollen, hive stay, nectar, bamboo tubes, clover patch
bug: mealworms, ladybug, pollen, beetle, terrarium, net
butterfly: chrysalis, milkweed, net, monarch, wings, nectar
ant: queen, colony, formicarium, tunnel, feeder, larvae
snail: snail shell, escargot, slime serum, lettuce, garlic butter, racing snail
worm: red wigglers, compost bin, castings, bait, soil, kitchen scraps
aquarium: fish tank, coral, filter, tetra, goldfish, gravel
reptile: gecko, corn snake, terrarium, heat lamp, turtle, crickets
snake: corn snake, terrarium, heat lamp, shed skin, python, hook
turtle: basking lamp, tank, shell care, pellets, hatchling, pond
houseplant: monstera, fern, pot, soil, cutting, mister
plant: monstera, fern, pot, soil, cutting, watering can
cactus: saguaro, pot, gravel, prickly pear, grafted cactus, gloves
bonsai: juniper, pruning shears, wire, moss, repotting, maple
flower: roses, tulips, bouquet, stem, peony, vase
rose: red roses, thorns, bouquet, climbing rose, petals, pruning
seed: heirloom seeds, germination test, packet, wildflower mix, cold vault, tomato seed
lawn: mowing, edging, weeds, grass seed, fertilizer, aeration
tree: stump, pruning, crown, limb, sapling, oak
garden: roses, compost, hedge, raised bed, pruning, tulips
gutter: downspout, leaf guard, roof edge, ladder, flush, seal
chimney: flue, soot, brush, cap, fireplace, creosote
window: panes, squeegee, glass, ladder, sill, screen
carpet: stain, steam, pet odor, stairs, shampoo, rug
junk: old mattress, couch haul, dump run, truckload, garage clear-out, broken fridge
trash: bins, hauling, bags, dump run, recycling, bulky pickup
graffiti: pressure wash, brick wall, paint match, tag, coating, stencil
hair: haircut, braid, color, extensions, blow-dry, curl
tiny house: loft bed, trailer frame, cabin siding, composting toilet, fold-down table, roof
shed: potting shed, roof felt, door, floorboards, shelf, window
key: house key, car key, blank, lockset, key copy, fob
lock: deadbolt, cylinder, padlock, rekey, safe, latch
safe: combination, hinge, vault door, dial, lock change, fire safe
trophy: engraved cup, medal, plaque, ribbon, marble base, figurine
flag: pennant, pole, bunting, banner, hem and grommets, rope
sign: neon sign, letters, banner, vinyl decal, storefront, chalkboard
sticker: die-cut, vinyl sheet, label roll, holographic, bumper sticker, backing
magnet: fridge magnet, horseshoe, neodymium, bar magnet, travel magnet, clip
mirror: frame, beveled glass, silvering, hand mirror, wall mirror, vanity
picture: frame, mat, glass, canvas, mount, hanging wire
poster: movie poster, print, tube, frame, gig poster, screen print
telescope: eyepiece, tripod, mirror, finder scope, star map, lens
model train: locomotive, track, signal, tunnel, station, wagon
spoon: silver spoon, carved spoon, ladle, teaspoon, handle, rest
chopstick: bamboo pair, lacquer, rest, case, training pair, ebony
teapot: lid, spout, cast iron, porcelain, tea cosy, strainer
mug: handle, enamel mug, glaze, travel mug, saucer, print
pan: cast iron, seasoning, nonstick, wok, lid, skillet
bell: bronze bell, clapper, tower chime, doorbell, sleigh bell, rope
whistle: tin whistle, referee whistle, pea, dog whistle, lanyard, steam whistle
music box: cylinder, comb, ballerina, lullaby, winding key, walnut case
carousel: painted horse, organ, brass pole, ticket, lights, mirror
Ferris wheel: gondola, view, ticket, lights, axle, night ride
slime: glitter slime, borax, cloud slime, glue, scented slime, beads
bubble: bubble wand, giant bubbles, soap mix, bubble machine, loop, refill
lipstick: red lipstick, matte, gloss, liner, shade, refill
makeup: foundation, lashes, lipstick, trial, blush, brush set
selfie: photo room, ring light, neon wall, ball pit, backdrop, mirror room
travel: visa, itinerary, flight, hotel, tour, suitcase
wedding: bouquet, cake, vows, venue, ring, veil
funeral: casket, urn, wreath, hymn, eulogy, hearse
time: hourglass, past trip, century, paradox check, era costume, return ticket
language: vocabulary, conversation, grammar, accent, phrase book, dialogue
math: algebra, fractions, geometry, equations, times tables, word problems
science: microscope, volcano, magnet, chemistry set, beaker, experiment
coding: Python, loop, robot, website, debugging, variable
chess club: opening, endgame, rook and bishop, blitz, chess clock, checkmate
cooking: knife skills, pasta, sauce, roasting, recipe, spices
baking: sourdough, pastry, cake, kneading, oven, icing
bartending: shaker, martini, garnish, pour, menu, muddling
barista: espresso, latte art, milk foam, grinder, beans, crema
driving: parking, road test, highway, permit, mirror check, hill start
flying: takeoff, landing, cockpit, solo flight, simulator, checklist
sailing: knots, tacking, jib, rudder, mooring, wind
surfing: foam board, wetsuit, pop-up drill, green wave, leash, tide chart
acting: monologue, scene, audition, voice, improv, script
writing: plot, chapter, character, draft, editing, outline
poetry: sonnet, haiku, rhyme, verse, open mic, stanza
public speaking: speech, stage fright, gesture, voice, opening line, slides
etiquette: table manners, handshake, thank-you note, small talk, napkin, posture
speech: opening line, toast, cue cards, joke, rehearsal, applause
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
const DONE_WITH = /(?:ing|care|conversion|prep|supply|resale|rescue|museum|sculpture|portrait|design|lover|fan|spotter)$/;

/** Lists what goes with a thing: that of its whole name, else of its end, else of what something is done with. Empty if not known. */
export function akinTo(thing: string): readonly string[] {
  const words = thing.toLowerCase().split(" ");
  const ends = (some: readonly string[]) => some.map((_, at) => some.slice(at).join(" "));
  const tries = [...ends(words), ...(DONE_WITH.test(words.at(-1) ?? "") ? ends(words.slice(0, -1)) : [])];
  return tries.map((one) => byThing().get(one)).find((akin) => akin !== undefined) ?? [];
}

/** Tells whether a thing is known by its whole name: "beard oil" is no oil. */
export function isThing(thing: string): boolean {
  return byThing().has(thing.toLowerCase());
}
