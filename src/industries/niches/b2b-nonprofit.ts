/**
 * Associations, parties and cooperatives: who pays dues, for what, and what is decided when.
 */
import type { Niches } from "../niche.ts";

/** Niches of nonprofits. */
export const niches: Niches = {
  ends: ["association", "organization", "society", "network"],
  all: [
    {
      id: "party",
      like: "alumni",
      names:
        "political party, political campaign, political organization, election campaign, campaign headquarters, political action committee, party headquarters, mayoral campaign, presidential campaign, grassroots movement",
      industry: "Political party",
      words: {
        giver: "party member",
        gift: "donation",
        gifts: "donations",
        cause: "campaign",
        programs: "campaigns",
        causes: "Mayor's race, Voter registration, Climate platform, Harbor district seat",
        helped: "voters reached",
        shifts: "canvassing",
        tasks: "Door-knocking shift, Phone bank, Candidate debate, Vote count watch",
        place: "meeting point",
        places: "Campaign office, Union hall, Station square",
        collected: "volunteer hours",
        levels: "Supporter, Member, Precinct captain, Delegate",
        story:
          "{shiftWhat} is {shiftDate|weekday} at {shiftTime}, {shiftPlace}. Most voters are reached through {topCause}.",
      },
      items:
        "Donations: Monthly campaign donation 25-80, Election night donation 40-120; Membership: Party membership dues 30-90; Events: Fundraiser dinner seat 60-180, Party congress pass 50-140; Materials: Yard sign and posters 20-60, Leaflet print run 45-130; Media: Radio ad share 70-190, Voter text messages 20-55",
      companies: "The Common Bench; Forward Harbor Party; New Ledger Movement",
      taglines: "Every door, every vote",
      icon: "megaphone",
    },
    {
      id: "tradeAssociation",
      like: "alumni",
      names:
        "chamber of commerce, professional association, trade association, industry association, business association, employers association, bar association, medical association, business network, industry body, economic chamber, business club, chamber of industry, craft guild, trade body, federation of industry, standards association, professional society, professional body, sports federation, national federation, athletics federation, farmers association, business council",
      industry: "Business association",
      words: {
        giver: "member",
        gift: "membership line",
        gifts: "dues",
        cause: "committee",
        programs: "committees",
        causes: "Trade policy committee, Small business committee, Certification board, Export committee",
        helped: "members served",
        shifts: "events",
        tasks: "Networking breakfast, Annual conference, Committee meeting, New member reception",
        place: "venue",
        places: "Chamber hall, Harbor club, Conference center",
        collected: "continuing credits",
        levels: "Associate, Business member, Sponsor, Chair's circle",
        story: "{shiftWhat} is {shiftDate|weekday} at {shiftTime}, {shiftPlace}; bring business cards.",
      },
      items:
        "Membership: Annual business membership 80-190, Corporate sponsor installment 120-260; Events: Networking breakfast seat 24-54, Annual conference pass 90-240, Awards gala table seat 70-180; Certification: Professional certification exam 110-260, Ethics seminar 50-130; Services: Certificate of origin stamp 30-70, Directory listing 24-60",
      companies: "Harrow Chamber; Trades & Counsel; The Commerce Table",
      taglines: "Business, introduced",
      icon: "handshake",
    },
    {
      id: "cooperative",
      like: "union",
      names:
        "cooperative, co-op, agricultural cooperative, farm cooperative, worker cooperative, consumer cooperative, housing co-op, producer cooperative, purchasing cooperative, farmer co-op, cooperative society, buying group, agri cooperative, growers cooperative",
      industry: "Cooperative",
      words: {
        giver: "member-owner",
        gift: "share",
        gifts: "shares",
        cause: "program",
        programs: "member pools",
        causes: "Grain pool, Seed and fertilizer pool, Machinery ring, Harvest storage",
        helped: "members served",
        shifts: "assemblies",
        tasks: "General assembly, Board election, Harvest meeting, Dividend vote",
        place: "place",
        places: "Co-op hall, Grain elevator yard, Farm shop",
        collected: "member votes",
        levels: "Member, Supplier, Delegate, Board",
        story: "{shiftWhat} is {shiftDate|weekday} at {shiftTime}, {shiftPlace}; one member, one vote.",
      },
      items:
        "Shares: Member share, new 60-180, Capital share top-up 80-240; Dividends: Patronage dividend reinvested 40-120; Inputs: Seed corn order, 10 acres 120-340, Crop fertilizer pool 90-260; Harvest: Grain storage fee 50-140, Crop drying 40-110; Machines: Combine harvester hours 110-290; Store: Co-op store basket 30-90",
      companies: "Common Acre Cooperative; Shared Silo; Many Hands Co-op",
      taglines: "Owned by those who use it",
      icon: "wheat",
    },
    {
      id: "ngo",
      like: "charity",
      names:
        "ngo, non-governmental organization, international ngo, aid agency, development agency, humanitarian organization, development organization, international aid organization, human rights organization, microfinance charity, global health organization, un agency, humanitarian ngo",
      industry: "International aid",
      words: {
        gift: "donation",
        gifts: "donations",
        cause: "project",
        programs: "projects",
        causes: "Sahel water project, Coast field clinics, Girls' schools, Cyclone relief",
        helped: "people reached",
        shifts: "missions",
        tasks: "Field team briefing, Aid convoy loading, Donor report call, Health camp",
        place: "place",
        places: "Field office, Logistics base, Head office",
        collected: "field days",
        story:
          "{shiftWhat} is {shiftDate|weekday} at {shiftTime}, {shiftPlace}. Most people are reached through {topCause}.",
      },
      items:
        "Water: Village well project 60-160, Hygiene kits 35-90; Health: Field clinic supplies 80-220, Vaccine cold box 60-150; Education: School tents 50-130, Teacher training 60-140; Emergency: Emergency aid convoy 90-240, Shelter tarpaulins 30-80; Rights: Legal aid fund 45-120",
      companies: "Lantern Field Aid; Open Hands International; Wellspring Missions",
      taglines: "There first, gone last",
      icon: "globe",
    },
  ],
};
