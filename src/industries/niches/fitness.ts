/**
 * Places to move in one way each.
 */
import type { Niches } from "../niche.ts";

/** Niches of fitness. */
export const niches: Niches = {
  ends: ["studio","gym","class","club","school"],
  all: [
    {
      id: "spin",
      like: "gym",
      names: "spin studio, cycling studio, spinning studio, indoor cycling studio, spin club, rowing studio",
      nouns: "spin, spinning, indoor cycling",
      industry: "Indoor cycling",
      words: { session: "ride", sessions: "rides", coach: "ride leader", coaches: "ride leaders", bests: "watt records", best: "watt record", room1: "Bike 14, front row", room2: "Bike 31, back row", grade1: "Warm legs", grade2: "Flat road", grade3: "Hill", grade4: "Breakaway", grade5: "Yellow jersey" },
      items:
        "Climbs: Forty-five-minute hill ride 22-34, Resistance ladder 20-32; Sprints: Tabata sprints 20-32, Cadence drills 18-30; Music: Nineties beat ride 24-38, Candlelight ride 24-38; Setup: Saddle and cleat fitting 16-28, Power test, twenty minutes 18-30, Shoe rental pack 8-14",
      companies: "Cadence Club; The Back Row Ride; Flywheel & Salt",
      taglines: "Miles without weather",
      colours: ["#C2185B", "#263238"],
      icon: "bicycle",
    },
    {
      id: "poleDance",
      like: "dance",
      names: "pole dance studio, pole dancing studio, pole fitness studio, pole studio, aerial silks studio, aerial hoop studio, burlesque school, chair dance studio, aerial arts school",
      nouns: "pole, pole dance, aerial silk, aerial hoop, burlesque",
      industry: "Pole and aerial",
      words: { session: "pole class", sessions: "pole classes", coach: "pole teacher", coaches: "pole teachers", bests: "tricks", best: "trick", room1: "Pole 4, spinning", room2: "Silks rig", grade1: "First spin", grade2: "Climber", grade3: "Inverted", grade4: "Aerialist", grade5: "Headliner" },
      items:
        "Pole: Fireman spin and climb 20-32, Inversions workshop 26-44, Spinning pole flow 22-36; Silks: Aerial silks basics 24-40, Hip key and drop 28-46; Hoop: Lyra hoop class 24-40, Duo hoop hour 28-46; Floor: Heels choreography 18-30, Grip and shoulder conditioning 16-28",
      companies: "Chrome & Chalk; The Third Climb; Silk Street Aerial",
      taglines: "Upside down by week three",
      colours: ["#6A1B9A", "#AD1457"],
    },
    {
      id: "aqua",
      like: "swimming",
      names: "aqua fitness studio, aqua aerobics class, aqua aerobics, aqua gym, water aerobics class, aqua cycling studio, synchronized swimming team, synchronized swimming club, artistic swimming club",
      nouns: "aqua aerobics, aqua fitness, water aerobics, synchronized swimming, artistic swimming",
      industry: "Aqua fitness",
      words: { session: "aqua class", sessions: "aqua classes", coach: "aqua coach", coaches: "aqua coaches", bests: "water badges", best: "water badge", room1: "Shallow pool", room2: "Deep pool", grade1: "Paddler", grade2: "Treader", grade3: "Sculler", grade4: "Figure swimmer", grade5: "Water ballet" },
      items:
        "Aerobics: Aqua aerobics, shallow end 12-20, Noodle cardio 12-20; Cycling: Underwater bike ride 16-28, Deep water jog 14-24; Figures: Sculling and ballet leg 18-30, Synchronized routine rehearsal 20-34, Nose clip and eggbeater drill 16-28; Calm: Warm pool stretch 14-24, Float and breathe 12-20",
      companies: "The Shallow End; Noodle & Splash; Ballet Leg Pool Club",
      taglines: "Sweat you never notice",
      colours: ["#00838F", "#0D47A1"],
      icon: "swim",
    },
    {
      id: "parkour",
      like: "climbing",
      names: "parkour gym, parkour school, parkour club, freerunning gym, ninja gym, ninja warrior gym, obstacle course gym, tricking gym",
      nouns: "parkour, freerunning, ninja warrior, tricking",
      industry: "Parkour",
      words: { session: "parkour run", sessions: "runs", coach: "tracer", coaches: "tracers", bests: "vaults & flips", best: "vault", room1: "Scaffold jungle", room2: "Foam pit", grade1: "Safe landing", grade2: "Speed vault", grade3: "Wall run", grade4: "Kong gap", grade5: "Rooftop" },
      items:
        "Vaults: Speed vault and lazy vault 18-30, Kong vault clinic 22-36; Walls: Wall run and climb-up 20-34, Warped wall attempts 16-28; Flips: Backflip into foam pit 26-44, Side flip lab 24-40; Flow: Precision jumps 18-30, Rail balance and quadrupedal 16-28, Salmon ladder hour 20-34",
      companies: "Gap & Landing; Kong Yard; The Soft Wall",
      taglines: "The stairs are optional",
      colours: ["#263238", "#E65100"],
      icon: "running",
    },
    {
      id: "stretch",
      like: "pilates",
      names: "stretching studio, stretch studio, posture studio, barre studio, barre, ballet barre studio, mobility studio, assisted stretching studio, flexibility studio",
      nouns: "stretching, barre, posture, mobility, flexibility",
      industry: "Barre and stretching",
      words: { session: "barre class", sessions: "barre classes", coach: "barre teacher", coaches: "barre teachers", bests: "reach marks", best: "reach mark", room1: "Mirror room", room2: "Stretch tables", grade1: "Past the knees", grade2: "To the ankles", grade3: "Toes touched", grade4: "Palms flat", grade5: "Splits" },
      items:
        "Barre: Plié and pulse 22-36, Barre sculpt, light weights 24-38, Relevé burn 22-36; Stretching: Assisted hamstring stretch 48-78, Hip opener hour 26-44; Posture: Desk neck reset 30-50, Spine roll-down 24-40; Splits: Splits in thirty days 28-46, Shoulder opener 22-36",
      companies: "Plié House; The Long Hamstring; Reach & Hold",
      taglines: "Two inches taller by June",
      colours: ["#AD5A6B", "#4E6E58"],
    },
  ],
};
