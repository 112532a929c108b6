/**
 * Places with a turnstile, of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of the museum. */
export const niches: Niches = {
  ends: ["museum", "park", "attraction", "center", "exhibition"],
  all: [
    {
      id: "wax",
      like: "museum",
      names:
        "wax museum, museum of illusions, torture museum, cinema museum, madame tussauds, selfie museum, museum of broken relationships, mirror maze, optical illusion museum, chocolate museum, toy museum, sports hall of fame, hall of fame, ice cream museum, rock and roll museum",
      nouns: "wax, illusion, torture, selfie, chocolate, toy, ice cream, music, film, sports, food",
      industry: "Wax and wonder museums",
      words: {
        piece: "figure",
        pieces: "figures",
        roster:
          "The Film Star: Red carpet; The Astronaut: Moon set; The Queen: Throne room; The Guitar God: Stage; The Tennis Champ: Center court; The Mad Painter: Attic studio",
        detail: "set",
        count: "selfies taken",
        spots: "Red carpet, Mirror maze, Chamber of horrors, Wax workshop",
        stamps: "selfie stamps",
        levels: "Extra, Understudy, Star, Legend",
        perks: "Guest entries, Wax hand casting, After-hours selfie hour",
        story: "{nextWhat} is set for {nextDate|weekday} at {nextTime}; start at the {nextSpot}.",
      },
      items:
        "Admission: Figures and selfies, two 44-62, Evening ticket 28-42; Workshops: Wax hand casting 18-30, Sculpt an ear class 34-54; Horrors: Chamber of horrors 22-34; Illusions: Mirror maze and tilted room 20-32; Film sets: Walk the red carpet 26-40; Behind the scenes: Wig and glass-eye tour 30-48",
      companies: "The Still Celebrity; House of Wick & Wax; Melting Point Museum",
      taglines: "They almost blinked",
      colours: ["#880E4F", "#4E342E"],
      icon: "star",
    },
    {
      id: "hauntedhouse",
      like: "themePark",
      names:
        "haunted house attraction, trampoline park, water park, soft play center, waterpark, indoor playground, corn maze, fun park, playground, ball pit, mini golf course, mini golf, bouncy castle park, ropes course, high ropes course, adventure park, lego park, ice sculpture park, snow park",
      nouns:
        "karting, go-kart, water, trampoline, soft play, indoor play, mini golf, corn maze, ropes, adventure, fun, haunted, ball pit",
      industry: "Family fun parks",
      words: {
        visit: "play day",
        visits: "play days",
        piece: "attraction",
        pieces: "attractions",
        roster:
          "Kart Circuit: Electric karts; Foam Canyon: Trampolines; Wave Pool: Water slides; Cornfield Maze: Maze; Scream Cellar: Haunted house; Windmill Hole 9: Mini golf; Sky Ropes: High ropes",
        detail: "kind",
        count: "times played",
        spots: "Kart pit, Trampoline deck, Slide tower, Maze gate",
        stamps: "play stamps",
        levels: "Bumper, Bounce, Splash, Champion",
        perks: "Bring-a-friend hour, Grip socks, Kart lap bonus",
      },
      items:
        "Karts: Kart heat, ten laps 24-38, Grand prix for six 160-260; Jumps: Trampoline hour 16-26, Dodgeball on springs 18-28; Water: Slide day ticket 34-54, Wave pool hour 18-28; Mini golf: Eighteen holes, windmill 12-20; Haunts: Scream cellar 24-38; Parties: Birthday party, ten 190-320",
      companies: "Bumper & Bounce; Splashdown Yard; Windmill Hole",
      taglines: "Tired by bedtime",
      colours: ["#C2185B", "#0277BD"],
      icon: "ticket",
    },
  ],
};
