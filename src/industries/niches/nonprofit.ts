/**
 * Causes of one sort each.
 */
import type { Niches } from "../niche.ts";

/** Niches of non-profits. */
export const niches: Niches = {
  ends: ["charity", "organization", "foundation", "nonprofit", "association", "fund"],
  all: [
    {
      id: "homeless",
      like: "charity",
      names:
        "homeless shelter, women's shelter, night shelter, domestic violence shelter, refuge, youth shelter, shelter for the homeless, halfway house",
      nouns: "homeless, women's shelter, housing first, domestic violence",
      industry: "Shelter",
      words: {
        causes: "Winter beds, Women's wing, Street outreach, Move-in fund",
        cause: "bed program",
        programs: "beds",
        helped: "nights sheltered",
        tasks: "Breakfast line, Night watch, Coat sorting, Bunk making",
        places: "Dormitory, Shelter kitchen, Laundry room",
        levels: "Blanket, Bunk, Room, Front Door",
      },
      items:
        "Beds: Night of shelter 25-55, Bunk and bedding 60-120; Meals: Hot dinners for ten 40-80, Breakfast line 30-60; Clothing: Winter coat and boots 40-75; Hygiene: Showers and towels 20-40, Hygiene kit 15-30; Housing: Move-in deposit 140-290, Bus pass 24-48",
      companies: "Warm Door; The Night Lamp; Four Walls",
      taglines: "A bed tonight, a key next",
      colours: ["#BF360C", "#00695C"],
      icon: "home",
    },
    {
      id: "children",
      like: "charity",
      names:
        "orphanage, children's charity, foster agency, children's home, child sponsorship charity, big brothers program, after school program, boys and girls club, youth club, mentoring charity",
      nouns: "children's, adoption, foster care, youth, orphan, mentoring, kids",
      industry: "Children",
      words: {
        causes: "Foster families, School start, Adoption support, Summer camp",
        helped: "children supported",
        tasks: "Homework hour, Foster family night, Toy sorting, Camp bus escort",
        places: "Playroom, Family house, Adoption desk",
        levels: "Friend, Mentor, Godparent, Guardian",
      },
      items:
        "Foster care: Foster starter kit 60-130, Family visit travel 40-90; Adoption: Adoption home study 180-360, Parent training 70-150; School: School backpack 30-60, Homework tutor 50-110; Play: Summer camp week 120-250, Birthday box 20-45; Health: Dental check 60-120",
      companies: "Open Nest; The Second Cradle; Kite House",
      taglines: "Every child, someone's own",
      colours: ["#E65100", "#00838F"],
      icon: "teddy",
    },
    {
      id: "relief",
      like: "charity",
      names:
        "refugee aid organization, disaster relief organization, humanitarian organization, doctors without borders, relief organization, ngo, refugee camp, peace organization, human rights organization, veterans charity, humanitarian aid agency, anti-poverty charity, landmine charity, red cross, red crescent",
      nouns: "refugee, disaster relief, humanitarian, human rights, relief, peace, veterans, earthquake relief, famine",
      industry: "Humanitarian aid",
      words: {
        causes: "Earthquake response, Refugee camps, Field hospital, Legal aid",
        helped: "people reached",
        tasks: "Blanket packing, Interpreter shift, Airlift loading, Letter writing",
        places: "Airlift hangar, Field office, Intake tent",
        levels: "Responder, Medic, Field Lead, Founders' Circle",
      },
      items:
        "Shelter: Family tent 90-190, Emergency blankets 28-70; Water: Water purifier 45-110, Latrine kit 60-130; Medicine: Field surgery kit 120-260, Measles vaccines 60-140; Food: Family ration, month 48-98; Rights: Asylum legal aid 90-190, Prisoner letter campaign 15-35",
      companies: "First Airlift; Tents & Water; Borderless Hands",
      taglines: "There by morning",
      colours: ["#B71C1C", "#0277BD"],
      icon: "globe",
    },
    {
      id: "alumni",
      like: "union",
      names:
        "alumni association, bar association, sorority, fraternity, chamber of commerce, professional association, trade association, rotary club, lions club, freemasons, historical society, homeowners association, parent teacher association, political party, lobby group, industry association, employers association, consumer association, hoa, country club society, mensa, fan club, knitting circle",
      nouns:
        "alumni, trade, professional, business, bar, historical, homeowners, employers, consumer, farmers, neighborhood",
      industry: "Associations",
      words: {
        giver: "member",
        cause: "committee",
        programs: "committees",
        causes: "Scholarship committee, Ethics committee, Reunion committee, Policy committee",
        helped: "members met",
        shifts: "meetings",
        tasks: "Annual general meeting, Committee night, Reunion dinner, Bylaws vote",
        places: "Clubhouse, Founders' hall, Library room",
        levels: "Associate, Member, Fellow, Honorary",
        story: "{shiftWhat} is {shiftDate|weekday} at {shiftTime}, {shiftPlace}; the minutes are out.",
      },
      items:
        "Dues: Annual membership dues 80-190, Lifetime member installment 120-260; Events: Reunion dinner seat 60-130, Networking breakfast 24-54; Education: Ethics seminar 70-150, Mentor match 30-70; Causes: Scholarship fund 40-110, Campaign leaflet drive 30-80; Merchandise: Club tie and pin 24-56",
      companies: "The Old Hall Society; Gavel & Minutes; Reunion House",
      taglines: "All in favor",
      colours: ["#1A237E", "#7B1F2B"],
      icon: "handshake",
    },
    {
      id: "ocean",
      like: "environment",
      names:
        "ocean cleanup organization, coral reef charity, rainforest charity, wildlife sanctuary, tree planting charity, conservation society, sea turtle rescue, beach cleanup charity, rewilding charity, bee charity, climate charity, elephant sanctuary, donkey sanctuary, bigfoot conservation society",
      nouns:
        "ocean, ocean cleanup, coral reef, rainforest, wildlife, conservation, tree planting, sea turtle, climate, rewilding, whale, elephant",
      industry: "Conservation",
      words: {},
      items:
        "Oceans: Ghost net removal 60-140, Beach cleanup kit 20-45, Coral nursery frame 50-110; Forests: Twenty trees planted 30-60, Ranger patrol day 48-98; Wildlife: Sea turtle hospital bed 60-130, Elephant orphan milk 40-90; Climate: Peatland restored 70-150; Bees: Wildflower strip 24-52",
      companies: "Tide & Root; Ranger & Reef; The Wilder Fund",
      taglines: "Leave more than you found",
      colours: ["#00838F", "#33691E"],
      icon: "whale",
    },
    {
      id: "medicalcharity",
      like: "charity",
      names:
        "cancer charity, medical research charity, patient support group, hospice charity, alzheimer's foundation, make a wish charity, suicide prevention hotline, crisis hotline, samaritans, disability charity, organ donation charity, kidney foundation, blind association, alcoholics anonymous",
      nouns:
        "cancer, heart, alzheimer's, diabetes, medical research, disability, guide dog, autism, mental health, hiv, kidney, suicide prevention",
      industry: "Health causes",
      words: {
        causes: "Research fund, Helpline, Patient transport, Guide dogs",
        helped: "patients helped",
        tasks: "Helpline shift, Patient drive, Charity run marshal, Hospital reading hour",
        places: "Call room, Hospital wing, Kennel yard",
        levels: "Friend, Sustainer, Researcher, Cure Circle",
      },
      items:
        "Research: Lab day for a scientist 120-260, Clinical trial bed 90-190; Support: Helpline hour 24-54, Patient transport 30-65, Support group evening 20-45; Aids: Guide dog puppy month 60-130, Wheelchair ramp 140-290; Awareness: Ribbon campaign 15-40, Screening bus stop 80-170",
      companies: "The Long Walk; Ribbon & Cure; Somebody Listening",
      taglines: "Nobody does this alone",
      colours: ["#AD1457", "#4527A0"],
      icon: "heart",
    },
  ],
};
