/**
 * Studios and stages of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of media. */
export const niches: Niches = {
  ends: ["studio", "company", "producer", "show", "network"],
  all: [
    {
      id: "podcasts",
      like: "radio",
      names:
        "podcast studio, podcast network, podcast company, podcast, podcaster, audiobook company, podcast producer, audiobook publisher, audio drama studio",
      nouns: "podcast, audiobook, audio drama, true crime podcast",
      industry: "Podcasts",
      words: {
        fan: "listener",
        show: "episode",
        shows: "episodes",
        people: "hosts",
        who: "host",
        role: "hosts",
        tally: "episodes made",
        roster:
          "Nia Calloway, The Cold Aisle, 142; Beau Trask, Two Mics, 98; Ines Moreau, Slow Science, 76; Otis Park, Kitchen Confessions, 118; Greta Holm, Nightcap, 64",
        list: "queue",
        saved: "hear",
        minutes: "24, 32, 41, 55, 68",
        spots: "Podcast app, Members' feed, Live recording, Studio B",
        points: "listening streak",
        plan: "membership",
        dues: "5, 9, 15",
        levels: "Subscriber, Superfan, Producer, Executive Producer",
        story: "{nextWhat} drops {nextDate|weekday} at {nextTime}; listen on {nextSpot}.",
      },
      items:
        "True crime: The Cold Aisle, episode nine 3-5, Cold case bonus episode 4-7; Interviews: Two Mics with a diver 3-5, Live recording ticket 24-38; Science: Slow Science on moss 3-5; Food: Kitchen confessions 3-5; Studio: Studio hour, two mics 60-110, Episode edit and mix 120-210, Intro jingle 90-160",
      companies: "Two Mics Studio; Longwave Podcasts; Hush & Hum",
      taglines: "Put the kettle on and listen",
      colours: ["#6A1B9A", "#E65100"],
      icon: "radio",
    },
    {
      id: "recording",
      like: "label",
      names:
        "recording studio, sound studio, music studio, mastering studio, music producer, jingle company, sound design studio, dubbing studio, voice over studio, foley studio",
      nouns: "recording, sound, music recording, mastering, dubbing, voice over, mixing, foley",
      industry: "Recording",
      words: {
        fan: "artist",
        show: "session",
        shows: "sessions",
        people: "engineers",
        who: "engineer",
        role: "known for",
        tally: "records cut",
        roster:
          "Dee Marlow, Drum sound, 64; Hans Vogel, Tape mastering, 112; Yuki Aoki, Vocals, 48; Rafa Luna, Strings, 37; Moss Tillman, Analog mixing, 82",
        list: "takes",
        saved: "mix",
        until: "held until",
        minutes: "60, 120, 180, 240, 300",
        spot: "room",
        spots: "Live room A, Vocal booth, Control room 2, Tape room",
        times: "10:00, 13:00, 17:00, 20:00",
        points: "takes kept",
        plan: "studio plan",
        dues: "48, 96, 180",
        levels: "Demo, Single, EP, Album",
        story: "{nextWhat} is in {nextSpot} on {nextDate|weekday} at {nextTime}; the mics are up.",
      },
      items:
        "Tracking: Drum tracking day 240-420, Vocal booth, two hours 90-160, String quartet session 280-480; Mixing: Mix of one song 180-320, Stem recall 60-110; Mastering: Vinyl master 140-240, Album master 320-560; Voice: Voice-over hour 80-140, Foley footsteps 70-120",
      companies: "Tape Hiss Studio; Room Tone; Second Take Sound",
      taglines: "Red light's on",
      colours: ["#311B92", "#B71C1C"],
      icon: "headset",
    },
    {
      id: "animation",
      like: "streaming",
      names:
        "animation studio, vfx studio, visual effects house, anime studio, cartoon studio, visual effects company, special effects company, cgi studio, stop motion studio, film studio, movie studio, comic publisher, stock photo library, stock photo agency, manga publisher, documentary film company",
      nouns: "animation, visual effects, vfx, anime, cartoon, cgi, stop motion, special effects, puppet animation",
      industry: "Animation",
      words: {
        fan: "producer",
        show: "shot",
        shows: "shots",
        people: "animators",
        who: "animator",
        role: "animates",
        tally: "frames drawn",
        roster:
          "Hana Ito, Character animation, 4120; Pavel Novak, Stop motion, 2870; Lou Berger, Water effects, 3340; Zara Okafor, Storyboards, 1980; Milo Reyes, Lighting, 2610",
        list: "review reel",
        saved: "review",
        until: "on the reel until",
        spot: "suite",
        spots: "Screening room, Render farm, Stop-motion stage 2, Sound suite",
        points: "frames approved",
        plan: "studio retainer",
        dues: "90, 180, 320",
        levels: "Storyboard, Animatic, Final Frame, Director's Cut",
        story: "{nextWhat} is screened on {nextDate|weekday} at {nextTime} in {nextSpot}.",
      },
      items:
        "Characters: Fox walk cycle 120-210, Dragon rig, wings 240-420; Effects: Ocean storm simulation 280-480, Explosion, slow motion 220-380; Stop motion: Puppet armature 140-240, Twelve seconds of clay 180-310; Storyboards: Storyboard, act two 90-160; Rendering: Overnight render 110-190, Color grade 90-160",
      companies: "Onion Skin Studio; Squash & Stretch; Twelve Frames",
      taglines: "Twenty-four lies a second",
      colours: ["#E65100", "#4A148C"],
      icon: "film",
    },
    {
      id: "nightclub",
      like: "comedy",
      names:
        "nightclub, jazz club, night club, disco, live music venue, rock venue, cabaret, burlesque club, strip club, music hall, concert hall, techno club, jazz bar, piano bar, blues club, opera singer, rock band, boy band, band, music band, choir, brass band, drag show",
      nouns: "jazz, techno, disco, cabaret, burlesque, live music, rock, karaoke, drag",
      industry: "Live music",
      words: {
        show: "set",
        shows: "sets",
        people: "line-up",
        who: "act",
        role: "plays",
        tally: "nights played",
        roster:
          "The Low Lanterns, Hard bop, 84; DJ Marzipan, House, 132; Velma Stone, Torch songs, 61; Trio Sal, Latin jazz, 77; Basement Choir, Gospel, 42; Nils Kraft, Techno, 96",
        list: "guest list",
        points: "encore points",
        plan: "door pass",
        dues: "14, 22, 38",
        levels: "Door, Dance Floor, Booth, Backstage",
        story: "On {nextDate|weekday} at {nextTime}: {nextWhat}, from {nextSpot}.",
      },
      items:
        "Jazz: Late trio set 24-38, Sunday swing brunch 34-56; Club: House till six 22-36, Techno basement 20-34; Cabaret: Feather revue 42-68, Drag bingo 24-38; Bands: Unsigned bands night 14-24, Tribute band live 28-46; Booths: Booth and bottle 180-320; Open stage: Jam session 8-14",
      companies: "The Low Lantern; Blue Hour Club; Velvet Basement",
      taglines: "Doors at nine, home by never",
      colours: ["#311B92", "#AD1457"],
      icon: "music",
    },
    {
      id: "magicians",
      like: "circus",
      names:
        "magician, illusionist, ballet company, ballet, dance company, mentalist, puppet theater, ventriloquist, ice show, magic show, marionette theater, street performer, mime troupe, flea circus, knife thrower",
      nouns: "magic, illusion, ballet, puppet, ventriloquist, mentalism, mime, contemporary dance",
      industry: "Stage magic and dance",
      words: {},
      items:
        "Magic: Vanishing piano illusion 34-56, Sawn in half, twice 32-54, Card magic, close up 24-40; Mind reading: Sealed envelope evening 28-46; Ballet: Swan lake pas de deux 58-98, Barre class with the company 24-38; Puppets: Marionette matinee 18-30; Classes: Coin vanish class 26-44, Dove training 40-68",
      companies: "Sleight & Silk; The Empty Box; Curtain & Dove",
      taglines: "Watch the other hand",
      colours: ["#4A148C", "#212121"],
      icon: "magic",
    },
  ],
};
