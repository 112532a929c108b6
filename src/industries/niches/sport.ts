/**
 * Sports of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of sport. */
export const niches: Niches = {
  ends: ["club", "team", "league", "range", "arena", "center", "federation", "hall"],
  all: [
    {
      id: "axes",
      like: "bowling",
      names:
        "axe throwing, axe throwing club, axe throwing venue, axe throwing place, axe throwing bar, axe bar, hatchet house, axe throwing league, knife throwing club, axe throwing range, darts bar, dart club, darts league, hatchet bar",
      nouns: "axe throwing, hatchet, darts, dart, knife throwing, lumberjack",
      industry: "Axe throwing",
      words: {
        member: "thrower",
        game: "match",
        games: "matches",
        result: "score",
        results: "League week four, 58; Duals night, 47; Big Axe finals, 61; Rookie round, 39; Bullseye derby, 64",
        board: "leaderboard",
        who: "thrower",
        role: "throws",
        tally: "bullseyes",
        roster:
          "Brick Halloran, Hatchet, 212; Juno Frye, Big axe, 198; Sven Aasen, Double hatchet, 187; Mags Doyle, Knife, 164; Lefty Ruiz, Hatchet, 151",
        spots: "Lane 2, Lane 5, Lane 8, Big axe lane",
        points: "bullseye points",
        pass: "hatchet card",
        levels: "Splinter, Sticker, Bullseye, Killshot",
        benefits: "Free coaching, Target block, Guest throw",
        story: "{nextWhat} is on {nextSpot} {nextDate|weekday} at {nextTime}; the axes are sharp.",
      },
      items:
        "Leagues: League night, ten throws 24-38, Duals night 28-44; Lanes: Lane hour for six 110-180, Walk-in throw 22-34; Clinics: Big axe clinic 34-56, Knife throwing class 36-58; Parties: Birthday axe party 190-320; Shop: Hickory hatchet 48-84",
      companies: "Hatchet Yard; The Sticking Point; Splinter & Steel",
      taglines: "Let it go",
      colours: ["#5D4037", "#B71C1C"],
      icon: "trophy",
    },
    {
      id: "lasertag",
      like: "bowling",
      names:
        "paintball field, paintball park, airsoft arena, laser tag, paintball club, nerf arena, laser tag arena, laser tag center, paintball, airsoft field, combat game arena",
      nouns: "paintball, airsoft, laser tag, nerf, gel blaster, archery tag",
      industry: "Paintball and laser tag",
      words: {
        member: "player",
        game: "battle",
        games: "battles",
        result: "tags",
        results: "Capture the flag, 31; Last one standing, 18; Night battle, 27; Fort siege, 22; King of the hill, 35",
        board: "high scores",
        who: "squad",
        role: "captain",
        tally: "flags taken",
        roster:
          "Neon Ninjas, Kai Brandt, 84; Paint Misbehavin', Lo Reyes, 79; Phaser Force, Dot Nguyen, 71; The Splatters, Moe Finch, 66; Vest Wishes, Gil Oakes, 52",
        spot: "field",
        spots: "Fort field, Neon maze, Wood field, Village field",
        points: "tag points",
        pass: "battle card",
        levels: "Recruit, Scout, Sniper, Commander",
        benefits: "Extra ammo, Free mask rental, Private arena hour",
        story: "{nextWhat} starts on the {nextSpot} {nextDate|weekday} at {nextTime}; vests are charged.",
      },
      items:
        "Battles: Laser maze, two rounds 24-38, Paintball day, 200 balls 48-78; Night: Blackout battle 32-52; Parties: Birthday battle, ten 190-320; Ammo: Paintballs, 500 28-44, Smoke grenade 12-22; Gear: Mask and vest rental 16-28, Marker upgrade 18-30",
      companies: "Splatfield; Vest & Phaser; Neon Bunker",
      taglines: "Duck",
      colours: ["#2E7D32", "#6A1B9A"],
      icon: "gamepad",
    },
    {
      id: "archery",
      like: "golf",
      names:
        "archery range, shooting range, gun range, archery club, rifle club, shooting club, clay shooting club, gun club, biathlon club, indoor shooting range",
      nouns: "archery, shooting, rifle, gun, clay pigeon, pistol, biathlon, crossbow, skeet",
      industry: "Archery and shooting",
      words: {
        member: "archer",
        game: "round",
        games: "range times",
        result: "score",
        results: "Club 70 m round, 612; Indoor 18 m, 541; Clay fifty, 43; Field round, 388; Open air rifle, 571",
        board: "leaderboard",
        who: "shooter",
        role: "discipline",
        tally: "gold hits",
        roster:
          "Robin Ashby, Recurve, 318; Mei Sato, Compound, 331; Otto Lindgren, Air rifle, 296; Dana Whitlock, Clay, 274; Priya Rao, Barebow, 255",
        spot: "lane",
        spots: "Lane 3, Lane 9, Clay stand, Field course",
        points: "gold points",
        pass: "range card",
        levels: "White, Blue, Red, Gold",
        benefits: "Guest lane, Arrow repair, Coach hour",
        story: "{nextWhat} is on {nextSpot} {nextDate|weekday} at {nextTime}; ear and eye protection on.",
      },
      items:
        "Range: Lane hour, 70 meters 18-30, Indoor lane evening 16-26; Lessons: First bow lesson 40-68, Safety course 48-80; Competitions: Club target round 24-38, Clay fifty 38-60; Equipment: Dozen carbon arrows 84-140, Bow tuning 28-48, Target faces 8-14",
      companies: "Fletch & Field; Inner Gold; Quiet Arrow Range",
      taglines: "Breathe, hold, loose",
      colours: ["#33691E", "#B71C1C"],
      icon: "trophy",
    },
    {
      id: "equestrian",
      like: "racing",
      names:
        "polo club, horse racing track, racecourse, equestrian club, rodeo, greyhound track, show jumping stable, derby, camel racing club, jockey club, dog racing track",
      nouns: "polo, horse racing, equestrian, rodeo, show jumping, dressage, greyhound racing, camel racing, pony",
      industry: "Equestrian sport",
      words: {
        member: "paddock member",
        game: "race day",
        games: "race days",
        results: "Founders' Cup, 2nd; Two-mile chase, 1st; Sunset polo, 7 to 5; Maiden stakes, 4th; Barrel race, 1st",
        board: "the stables",
        who: "rider",
        role: "rides",
        tally: "furlongs run",
        roster:
          "Pip Hathaway, Bay Rum, 412; Luz Ortega, Silver Tack, 388; Finn O'Dare, Quiet Thunder, 365; Amina Bey, Desert Sum, 341; Cole Travers, Old Sal, 298",
        spots: "Paddock rail, Grandstand, Polo lawn, Winner's ring",
        points: "paddock points",
        pass: "paddock pass",
        levels: "Rail, Paddock, Owner, Winner's Circle",
        benefits: "Paddock walk, Stable tour, Champagne lawn",
        story: "{nextWhat} is off {nextDate|weekday} at {nextTime}; watch from the {nextSpot}.",
      },
      items:
        "Race days: Founders' Cup day 48-84, Two-mile steeplechase 44-78; Polo: Sunset polo match 38-66, Polo lesson with pony 120-210; Rodeo: Bronc and barrel night 32-54; Stable: Morning gallop watch 24-40, Silks and saddle tour 22-36; Dining: Derby hat lunch 84-140",
      companies: "Furlong Park; Mallet & Mane; The Paddock Rail",
      taglines: "Hold your horses",
      colours: ["#1B5E20", "#6D1B1B"],
      icon: "horse",
    },
    {
      id: "rugby",
      like: "soccer",
      names:
        "rugby club, american football team, rugby team, football team in texas, lacrosse club, gaelic football club, nfl team, australian rules football club, quarterback school",
      nouns: "rugby, american football, lacrosse, gridiron, field hockey, handball, water polo",
      industry: "Rugby and football",
      words: {
        results:
          "Harbor Rovers, 24 to 17; Valley Saints, 31 to 28; Dockers, 12 to 15; Old Boys, 40 to 22; Highlanders, 19 to 19",
        roster:
          "Tane Rua, Fly-half, 61; Big Con Murphy, Prop, 10; Luis Vega, Wing, 45; Sam Adeyi, Scrum-half, 22; Will Crane, Quarterback, 38",
        tally: "points scored",
        story: "{nextWhat} kicks off {nextDate|weekday} at {nextTime}; the place is {nextSpot}.",
      },
      items:
        "Matches: Rugby derby day 34-58, Seven-a-side night 28-46, Cup quarterfinal 38-64; Training: Scrum clinic 24-40, Tackle school 26-44; Hospitality: Clubhouse lunch and match 68-110; Shop: Hooped jersey 58-94, Mouthguard 14-24",
      companies: "Redwater Rugby; Tryline United; The Ruck & Maul",
      taglines: "Heads up, shoulders down",
      colours: ["#0D47A1", "#B71C1C"],
      icon: "ball",
    },
    {
      id: "running",
      like: "tennis",
      names:
        "marathon organizer, running club, triathlon club, marathon, athletics club, cycling club, cycling team, swimming club, gymnastics club, track and field club, ultramarathon, road race organizer, obstacle race company, mud run company, cheerleading squad",
      nouns:
        "running, marathon, triathlon, athletics, cycling, swimming, gymnastics, orienteering, trail running, obstacle race",
      industry: "Running and endurance",
      words: {
        member: "runner",
        game: "race",
        games: "races",
        result: "time",
        results:
          "Harbor 10K, 48:12; Trail half, 1:52:40; Night mile, 6:31; River relay, 3:24:08; Hill repeat test, 22:47",
        board: "pace board",
        who: "runner",
        role: "distance",
        tally: "miles this season",
        roster:
          "Wanjiru Kamau, Marathon, 1240; Elsa Lindqvist, Triathlon, 1105; Theo Grant, 5K, 640; Bea Costa, Trail ultra, 1480; Sid Malik, Half marathon, 890",
        spot: "start",
        spots: "Wave A, Bridge start, Track lane 4, Trailhead",
        points: "medal points",
        pass: "race card",
        levels: "Jogger, Pacer, Podium, Ironlegs",
        benefits: "Guest entry, Bib printing, Massage tent",
        story: "{nextWhat} starts {nextDate|weekday} at {nextTime}; meet at the {nextSpot}.",
      },
      items:
        "Races: City marathon entry 110-190, Half marathon bib 70-120, Night 10K 38-62, Mud run heat 64-104; Training: Interval evening 14-24, Open-water swim 18-30; Clinics: Gait clinic 48-80; Kit: Finisher jersey 42-68",
      companies: "Last Mile Club; Bib & Banana; Wave A Racing",
      taglines: "One more kilometer",
      colours: ["#E65100", "#0277BD"],
      icon: "running",
    },
    {
      id: "rowing",
      like: "marina",
      names:
        "rowing club, sailing club, canoe club, rowing team, dragon boat club, regatta, yacht racing club, kayak club, surf club, fishing club, angling club",
      nouns: "rowing, canoe, kayak, dragon boat, sailing, fishing, angling, surf",
      industry: "Rowing",
      words: {},
      items:
        "Rowing: Dawn eight outing 18-30, Single scull hour 22-36, Erg test 12-20; Regattas: Head of the river entry 38-64, Dragon boat heat 34-56; Lessons: Learn to row, week one 84-140; Boats: Oar repair 48-84, Shell rack, month 60-100; Clubhouse: Regatta supper 38-62",
      companies: "Blade & Bow Rowing; Catch & Drive; Cox's Landing",
      taglines: "Easy oar",
      colours: ["#0D47A1", "#00695C"],
      icon: "boat",
    },
    {
      id: "skatepark",
      like: "bowling",
      names:
        "skate park, skatepark, bmx park, skateboarding school, pump track, inline skating club, roller skating club, bike park, skate school",
      nouns: "skateboarding, bmx, inline skating, scooter, parkour, roller skating",
      industry: "Skateboarding",
      words: {
        member: "skater",
        game: "session",
        games: "sessions",
        result: "best trick",
        results:
          "Bowl jam, Backside air; Street best trick, Kickflip; Mini ramp night, Rock to fakie; BMX open, Tailwhip; Dawn session, Heelflip",
        board: "heat sheet",
        who: "skater",
        role: "stance",
        tally: "tricks landed",
        roster:
          "Tyke Morales, Goofy, 312; Juno Park, Regular, 288; Ollie Banks, Switch, 264; Mags Vert, Goofy, 251; Dex Halfpipe, Regular, 197",
        spot: "ramp",
        spots: "Deep bowl, Street course, Mini ramp, Vert ramp",
        points: "trick points",
        pass: "ramp card",
        levels: "Drop-in, Ollie, Kickflip, Vert",
        benefits: "Helmet rental, Guest session, Grip tape",
        story: "{nextWhat} is on the {nextSpot} {nextDate|weekday} at {nextTime}; wheels are oiled.",
      },
      items:
        "Sessions: Bowl session, two hours 12-20, Street course evening 12-20, Girls' skate night 10-16; Lessons: Drop-in lesson 38-60, Kickflip clinic 34-56; Jams: BMX jam entry 18-30; Shop: Maple deck 58-84, Urethane wheels 32-48, Grip tape 8-14",
      companies: "Coping & Concrete; Deep Bowl Yard; Grip Street",
      taglines: "Drop in",
      colours: ["#263238", "#E65100"],
      icon: "skate",
    },
    {
      id: "wrestling",
      like: "basketball",
      names:
        "wrestling league, boxing promoter, mma promotion, sumo stable, roller derby league, wrestling promotion, pro wrestling company, volleyball club, table tennis club, fight club, fencing club, arm wrestling league, ping pong club, badminton club, squash club",
      nouns: "wrestling, boxing, mma, sumo, roller derby, volleyball, fencing, arm wrestling",
      industry: "Combat and indoor sports",
      words: {
        result: "result",
        results:
          "Title bout, by pin; Derby double, 142 to 131; Fight night nine, by decision; Doubles final, 21 to 18; Exhibition round, draw",
        board: "ranking",
        who: "athlete",
        role: "fights as",
        tally: "wins",
        roster:
          "Rosa Diablo, Jammer, 14; Iron Yuki, Heavyweight, 22; The Beekeeper, Tag team, 19; Lena Smash, Blocker, 17; Kid Comet, Featherweight, 11",
        story: "{nextWhat} starts {nextDate|weekday} at {nextTime}; the place is {nextSpot}.",
      },
      items:
        "Bouts: Title bout ringside 68-120, Roller derby double 28-46, Tag team night 34-58; Training: Ring basics class 24-40, Skate and jam class 22-36; Courts: Ping-pong hour 14-24, Badminton court 18-30; Shop: Champion belt replica 84-140, Hand wraps 10-18",
      companies: "Ringside Row; Jammer & Pin; The Third Round",
      taglines: "Ding ding",
      colours: ["#B71C1C", "#311B92"],
      icon: "trophy",
    },
    {
      id: "billiards",
      like: "bowling",
      names:
        "pool hall, billiard hall, snooker club, billiards club, pool club, snooker hall, pool bar, billiard room, cue club",
      nouns: "pool table, billiard, billiards, snooker, cue, eight-ball",
      industry: "Pool and snooker",
      words: {
        member: "player",
        game: "frame",
        games: "frames",
        result: "points",
        results:
          "Eight-ball league, 7; Nine-ball night, 9; Snooker frame vs. Lou, 64; Doubles with Dot, 5; Straight pool, 88",
        board: "cue ladder",
        who: "player",
        role: "plays",
        tally: "racks won",
        roster:
          "Fast Lou Albers, Eight-ball, 212; Dot Hanley, Snooker, 198; Chalky Munoz, Nine-ball, 184; Mei Chung, Straight pool, 171; Gus Pappas, Doubles, 158",
        spot: "table",
        spots: "Pool table 2, Pool table 5, Snooker table 1, Corner table",
        points: "chalk points",
        pass: "cue card",
        levels: "Break, Run, Century, Shark",
        benefits: "Free table hour, Cue locker, Guest frame",
        story: "{nextWhat} is on {nextSpot} {nextDate|weekday} at {nextTime}; the balls are racked.",
      },
      items:
        "Tables: Pool table hour 14-22, Snooker table hour 16-26; Leagues: Eight-ball league night 18-28, Nine-ball knockout 20-34; Lessons: Break shot clinic 34-56, Cue lesson 40-64; Pro shop: Cue tip and chalk 14-26, Ash cue, two-piece 84-160; Bar: Pitcher and wings 24-36",
      companies: "Corner Pocket; Chalk & Felt; The Eight Ball Rooms",
      taglines: "Called it",
      colours: ["#1B5E20", "#4E342E"],
      icon: "ball",
    },
    {
      id: "padel",
      like: "tennis",
      names:
        "pickleball club, padel club, padel center, pickleball court, pickleball league, racquetball club, pickleball center, padel court",
      nouns: "pickleball, padel, squash, badminton, table tennis, ping pong, racquetball",
      industry: "Padel and pickleball",
      words: {
        results:
          "Doubles ladder, Won 11‑7 11‑9; Padel night, Won 6‑4 6‑2; Pickleball mixer, Lost 8‑11 9‑11; Club finals, Won 11‑5 11‑8; Round robin, Lost 4‑6 5‑7",
        board: "doubles ladder",
        roster:
          "Nico Prado, Padel right side, 1420; Bev Sloan, Dinker, 1395; Hugo Lind, Smasher, 1360; Tia Moreno, Padel left side, 1345; Walt Ochs, Third-shot drop, 1310",
        spots: "Padel court 1, Padel court 3, Pickleball court 4, Pickleball court 6",
        points: "dink points",
        pass: "paddle card",
        levels: "Dink, Drive, Smash, Center Court",
        benefits: "Guest court hour, Demo paddle, Finals day seat",
      },
      items:
        "Courts: Glass padel court hour 28-44, Pickleball court hour 18-30; Play: Doubles ladder match 14-24, Round robin mixer 16-26; Coaching: Padel smash clinic 40-64, Pickleball dink drill 34-54; Pro shop: Carbon padel racket 120-220, Graphite pickleball paddle 84-160, Can of balls 8-14; Events: Club finals entry 30-48",
      companies: "Kitchen Line Club; Glass & Volley; The Dink House",
      taglines: "Out of the kitchen",
      colours: ["#00695C", "#BF5B2C"],
      icon: "tennis",
    },
  ],
};
