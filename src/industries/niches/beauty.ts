/**
 * Studios of one treatment each: lashes and brows, wax, teeth, drips.
 */
import type { Niches } from "../niche.ts";

/** Niches of beauty. */
export const niches: Niches = {
  ends: ["studio", "bar", "salon", "lounge", "parlor", "artist"],
  all: [
    {
      id: "lashes",
      like: "spa",
      names:
        "lash studio, brow bar, eyelash studio, lash bar, eyebrow studio, lash artist, microblading studio, lash and brow bar, eyelash extension studio",
      nouns: "lash, eyelash, brow, eyebrow, microblading, lash extension",
      industry: "Lashes and brows",
      words: {
        visit: "lash set",
        visits: "lash sets",
        artist: "lash artist",
        artists: "lash artists",
        care: "lash care",
        chair1: "Lash bed 1",
        chair2: "Brow chair",
      },
      items:
        "Extensions: Classic lash extensions 110-170, Volume lash set 150-230, Lash fill, two weeks 60-95; Lifts: Lash lift and tint 75-120; Brows: Brow lamination 60-95, Brow tint and wax 34-56, Threading, full shape 18-32; Permanent: Microblading, first session 320-520; Home: Lash serum 38-68, Brow gel 18-30, Oil-free cleanser 16-28",
      companies: "Flutter & Arch; The Long Blink; Wink Street",
      taglines: "Open your eyes",
      colours: ["#6A1B9A", "#4E342E"],
    },
    {
      id: "waxing",
      like: "spa",
      names:
        "waxing studio, waxing salon, sugaring studio, wax bar, hair removal studio, laser hair removal studio, waxing parlor",
      nouns: "waxing, sugaring, wax, hair removal, laser hair removal",
      industry: "Waxing",
      words: {
        visit: "wax",
        visits: "waxes",
        artist: "waxer",
        artists: "waxers",
        care: "after-wax care",
        chair1: "Wax room 1",
        chair2: "Wax room 2",
      },
      items:
        "Face: Brow wax 18-30, Lip and chin wax 16-28; Legs: Half leg wax 36-58, Full leg wax 60-95; Bikini: Bikini line wax 34-52, Brazilian wax 54-86; Body: Back wax, smooth 48-76, Underarm sugaring 22-38; Home: Ingrown serum 22-38, Aloe cooling gel 14-24",
      companies: "Strip & Smooth; The Bare Room; Honeycomb Wax",
      taglines: "Quick, kind, done",
      colours: ["#AD1457", "#BF5B2C"],
    },
    {
      id: "toothGems",
      like: "spa",
      names: "tooth gem bar, teeth whitening studio, tooth gem studio, teeth whitening bar, smile bar, grillz maker",
      nouns: "tooth gem, teeth whitening, tooth jewelry, grillz, veneer",
      industry: "Tooth gems and whitening",
      words: {
        visit: "smile session",
        visits: "smile sessions",
        artist: "gem artist",
        artists: "gem artists",
        care: "smile care",
        chair1: "Gem chair",
        chair2: "Whitening chair",
      },
      items:
        "Gems: Crystal tooth gem 60-110, Gold tooth charm 120-210, Gem constellation, five 210-340; Whitening: Teeth whitening, one hour 120-210, Whitening top-up 60-100; Refits: Gem re-bond 30-55, Gem removal and polish 28-48; Home: Whitening pen 24-42, Soft gem toothbrush 12-20",
      companies: "Sparkle & Bite; The Bright Molar; Gemmouth",
      taglines: "Say something shiny",
      colours: ["#00838F", "#6A1B9A"],
      icon: "tooth",
    },
    {
      id: "drips",
      like: "spa",
      names: "iv drip lounge, iv drip bar, iv therapy lounge, iv lounge, drip bar, vitamin drip bar, hydration clinic",
      nouns: "iv drip, iv therapy, vitamin drip, hydration, iv, oxygen",
      industry: "IV drips",
      words: {
        visit: "drip",
        visits: "drips",
        artist: "drip nurse",
        artists: "drip nurses",
        care: "vitamins",
        chair1: "Drip chair 1",
        chair2: "Drip chair 4",
      },
      items:
        "Hydration: Hydration drip, one liter 110-170, Hangover rescue drip 140-210; Vitamins: Vitamin C infusion 120-190, B12 shot 28-48, Immunity drip 150-230; Longevity: NAD+ infusion 280-460, Glutathione push 60-110; Sport: Recovery IV bag 140-220; Home: Electrolyte sachets 22-38, Zinc drops 14-24",
      companies: "Drip & Dapper; The Slow Bag; Vein Society",
      taglines: "Sit down, fill up",
      colours: ["#00695C", "#0277BD"],
      icon: "droplet",
    },
    {
      id: "plunge",
      like: "spa",
      names:
        "sauna club, cold plunge studio, sauna, bathhouse, contrast therapy studio, ice bath studio, sauna and cold plunge, banya, mobile sauna, sauna house, hot spring, thermal bath, onsen, cryotherapy studio",
      nouns: "sauna, cold plunge, ice bath, steam bath, cryotherapy, thermal",
      industry: "Sauna and cold plunge",
      words: {
        visit: "sauna round",
        visits: "sauna rounds",
        artist: "sauna master",
        artists: "sauna masters",
        care: "sauna kit",
        chair1: "Barrel sauna",
        chair2: "Plunge pool",
      },
      items:
        "Sauna: Barrel sauna hour 38-64, Birch whisk ritual 48-80, Aufguss with towels 34-58; Cold: Cold plunge, three dips 28-48, Ice bath with breath coach 54-90; Contrast: Hot and cold circuit 58-96; Private: Private sauna for six 180-290; Home: Birch whisk 18-30, Linen sauna towel 28-48, Eucalyptus oil 14-24",
      companies: "Löyly & Lake; Two Minutes In; Hot Stone Society",
      taglines: "Warm through, then jump",
      colours: ["#BF360C", "#0277BD"],
      icon: "droplet",
    },
    {
      id: "skincareBrand",
      like: "cosmetics",
      names:
        "skincare brand, skin care brand, skincare company, skincare line, natural skincare brand, skincare startup, serum brand, face cream company",
      nouns: "skincare, skin care, serum, face cream, sunscreen, moisturizer",
      industry: "Skincare",
      words: {
        visit: "skin consult",
        visits: "skin consults",
        artist: "skin coach",
        artists: "skin coaches",
        care: "skin shelf",
        chair1: "Skin bar",
        chair2: "Video call",
      },
      items:
        "Consults: Skin analysis 40-80, Serum matching 34-60, Routine review 28-50; Facials: Barrier repair facial 80-130; Masks: Clay mask bar 30-54, Peel lesson 36-60; Home: Vitamin C serum 38-68, Ceramide cream 32-54, Gentle cleanser 18-30, SPF 50 lotion 24-40, Retinol drops 42-70",
      companies: "Plainface; Dew Department; Seven Layers Skin",
      taglines: "Less, but every day",
      colours: ["#00796B", "#8D5B4C"],
      icon: "droplet",
    },
  ],
};
