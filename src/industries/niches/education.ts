/**
 * Schools for one craft each.
 */
import type { Niches } from "../niche.ts";

/** Niches of education. */
export const niches: Niches = {
  ends: ["school", "academy", "college", "class", "course", "institute", "training center", "workshop"],
  all: [
    {
      id: "trainers",
      like: "language",
      names:
        "train the trainer company, workshop facilitator, employee training company, soft skills training company, team training company, train-the-trainer course",
      nouns:
        "train the trainer, corporate training, leadership training, sales training, facilitation, first aid training, safety training, diversity training",
      industry: "Corporate training",
      words: {
        student: "trainer in training",
        course: "course",
        courses: "courses",
        teacher: "master trainer",
        work: "practice session",
        works: "practice sessions",
        marks: "feedback",
        mark: "feedback",
        results: "Certified, Strong, Solid, Rehearse again",
        calendar: "workshops",
        topics:
          "Opening exercise, Flip chart drill, Facilitation practice; Session plan, Learning goals, Lesson design review; Difficult participant, Role play, Group dynamics workshop; Webinar dry run, Breakout rooms, Online facilitation; Pitch to HR, Needs analysis, Client workshop; Feedback round, Coaching talk, Peer coaching; Quiz design, Evaluation form, Exam day; Storytelling, Slide diet, Stage practice",
        rooms: "Workshop room 1, Seminar room, Studio with cameras, Online",
        credits: "training hours",
        standing: "trainer badge",
        levels: "Participant, Co-trainer, Trainer, Master Trainer",
        paid: "Course fees paid",
      },
      items:
        "Facilitation: Facilitation basics 320-620; Design: Course design workshop 340-640; Groups: Handling difficult participants 280-520; Online: Webinar trainer course 260-480; Business: Selling training to clients 240-460; Coaching: Feedback and coaching skills 290-540; Certificates: Certified trainer exam 380-720; Presence: Speaking without slides 220-420",
      companies: "Flip Chart & Sons; The Second Trainer; Teach One More",
      taglines: "Teach them to teach",
      colours: ["#1A237E", "#BF360C"],
      icon: "graduation",
    },
    {
      id: "stage",
      like: "school",
      names:
        "acting academy, stunt school, drama school, acting school, film school, improv school, modeling school, dj school, clown college, mime school, radio school, broadcasting school, voice acting school, magic school for kids",
      nouns: "acting, stunt, drama, film, improv, theater, screenwriting, modeling, comedy, directing, dj, clown",
      industry: "Acting and stunts",
      words: {
        course: "workshop",
        courses: "workshops",
        teacher: "coach",
        works: "scenes",
        work: "scene",
        marks: "auditions",
        mark: "verdict",
        results: "Callback, Cast, Callback, Understudy",
        calendar: "rehearsals",
        topics:
          "Monologue reading, Mirror scene, Cold reading; Yes-and drill, Character walk, Improv match; High fall onto airbag, Stair tumble, Burn safety; Stage sword drill, Slap and roll, Duel scene; Close-up take, Eyeline drill, Self-tape; Breath support, Accent lab, Radio scene; Pratfall, Red nose lab, Cabaret turn; Story beats, Logline pitch, Second draft",
        rooms: "Black box, Mirror studio, Stunt barn, Green room",
        credits: "stage hours",
        standing: "billing",
        levels: "Extra, Supporting, Lead, Headliner",
        paid: "Paid so far",
      },
      items:
        "Acting: Scene study 140-260, Improv lab 110-200; Stunts: High falls 180-320, Stage combat 150-280; Screen: Acting for camera 160-290; Voice: Voice and accents 120-220; Comedy: Clowning 110-210; Writing: Screenwriting 130-240",
      companies: "The Second Callback; Fall & Roll Academy; Understudy House",
      taglines: "And… action",
      colours: ["#7B1F2B", "#311B92"],
      icon: "mask",
    },
    {
      id: "art",
      like: "school",
      names:
        "art school, art academy, drawing school, painting school, art class, art studio for kids, design school, photography school, sculpture school, paint and sip studio, art college, animation school, fashion school, comic school",
      nouns: "art, drawing, sculpture, illustration, fine art, watercolor, ceramics for kids, tattoo, paint and sip",
      industry: "Art classes",
      words: {
        course: "studio class",
        courses: "studio classes",
        teacher: "artist",
        works: "pieces",
        work: "piece",
        marks: "critiques",
        mark: "verdict",
        results: "Exhibited, Framed, Exhibited, Rework",
        calendar: "studio days",
        topics:
          "Gesture sketches, Long pose, Charcoal portrait; Color wheel, Still life in oil, Glazing layers; Wet on wet, Harbor wash, Botanical study; Clay armature, Portrait head, Plaster cast; Linocut, Etching plate, Print edition; Storyboard page, Ink and brush, Zine night; Croquis, Draping, Runway sketch; Darkroom test strip, Portrait light, Photo essay",
        rooms: "North-light studio, Print room, Clay room, Darkroom",
        credits: "studio hours",
        standing: "portfolio",
        levels: "Sketchbook, Easel, Gallery, Salon",
        paid: "Class fees paid",
      },
      items:
        "Drawing: Life drawing 120-210, Charcoal and ink 110-190; Painting: Oil painting 140-240, Watercolor 110-190; Sculpture: Clay sculpture 150-260; Print: Printmaking 140-240; Design: Illustration and comics 130-220, Fashion sketching 130-220",
      companies: "Easel & Apron; North Light School; The Charcoal Room",
      taglines: "Bring old clothes",
      colours: ["#AD1457", "#283593"],
      icon: "paint",
    },
    {
      id: "trades",
      like: "school",
      names:
        "nursing college, police academy, trade school, sewing school, welding school, sommelier school, vocational school, barista academy, bartending school, beauty school, barber school, massage school, woodworking school, military academy, firefighter academy, flight attendant school, butler school, clown school, mechanic school, etiquette school, finishing school, electrician school, plumbing school, farming school, survival skills school, first aid training company, lifeguard training company, forklift training company, yoga teacher training",
      nouns:
        "nursing, police, welding, sewing, sommelier, wine, vocational, barista, bartending, cosmetology, woodworking, knitting, painting, photography, floristry, jewelry, carpentry, first aid, blacksmithing, gardening, mechanic, etiquette, baking, cocktail, design, calligraphy, glassblowing, pottery",
      industry: "Trades and crafts",
      words: {
        course: "course",
        courses: "courses",
        teacher: "instructor",
        works: "practicals",
        work: "practical",
        marks: "sign-offs",
        mark: "sign-off",
        results: "Passed, Passed, Distinction, Resit",
        calendar: "workshops",
        topics:
          "Bead on plate, Vertical seam, Pipe weld; Pattern cutting, Zipper inset, Lined jacket; Dovetail joint, Planing, Stool build; Blind tasting, Cellar service, Food pairing; Latte art, Shaker drill, Service rush; Blood pressure round, Wound dressing, Ward simulation; CPR on a dummy, Radio call, Night drill; Scissor over comb, Color mixing, Salon floor",
        rooms: "Workshop 2, Training bar, Skills lab, Cutting room",
        credits: "practice hours",
        standing: "apprenticeship",
        levels: "Starter, Apprentice, Journeyman, Master",
        paid: "Course fees paid",
      },
      items:
        "Metal: Welding, level one 180-320; Textiles: Sewing and patterns 140-260; Wood: Joinery bench course 160-290; Drinks: Wine tasting diploma 180-340, Barista and bar skills 130-240; Care: Nursing assistant 190-340, First aid certificate 90-160; Beauty: Barbering and color 160-290",
      companies: "Hands First Academy; Bench & Bar School; The Guild Rooms",
      taglines: "Learn it by doing it",
      colours: ["#BF5B16", "#00695C"],
      icon: "wrench",
    },
  ],
};
