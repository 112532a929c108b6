/**
 * Makers of software for one trade each.
 */
import type { Niches } from "../niche.ts";

/** Niches of software. */
export const niches: Niches = {
  ends: ["software", "startup", "platform", "app", "software company", "tech company"],
  all: [
    {
      id: "health",
      like: "saas",
      names:
        "medtech startup, health tech startup, healthtech company, digital health startup, femtech startup, fitness app, health app, electronic medical records company, meditation app, telemedicine software",
      nouns:
        "medtech, healthtech, health tech, digital health, femtech, mental health, medical, hospital, sleep tracking, dental",
      industry: "Health software",
      words: {
        customer: "clinic manager",
        product: "module",
        products: "care modules",
        seats: "clinicians",
        issueA: "Lab results arrive twice",
        issueB: "Wearable stops syncing",
        issueC: "Consent form missing",
        issueD: "Prescription printer",
        shipA: "Symptom checker",
        shipB: "Video visits",
        shipC: "Heart rhythm alerts",
        collected: "patients monitored",
      },
      items:
        "Records: Patient records 240-620, Prescription module 140-380; Monitoring: Heart rhythm monitor 180-460, Glucose dashboard 120-340, Sleep tracker 80-240; Visits: Video visits 110-320, Appointment booking 70-210; Trials: Clinical trial diary 220-580",
      companies: "Pulsewise; Vitalkit; Bedside Cloud",
      taglines: "Every vital, in one place",
      colours: ["#00838F", "#5B3DF5"],
      icon: "health",
    },
    {
      id: "edtech",
      like: "saas",
      names:
        "edtech startup, e-learning platform, edtech company, online course platform, language learning app, online learning company, mooc provider",
      nouns: "edtech, e-learning, online course, language learning, online learning, quiz, homework, math tutoring",
      industry: "Education software",
      words: {
        customer: "school leader",
        product: "course pack",
        products: "course packs",
        seats: "learners",
        issueA: "Quiz timer stops",
        issueB: "Grades not exported",
        issueC: "Class roster twice",
        issueD: "Video subtitles late",
        shipA: "Adaptive quizzes",
        shipB: "Parent progress view",
        shipC: "Offline lessons",
        score: "completion score",
        collected: "lessons finished",
      },
      items:
        "Courses: Algebra course pack 90-280, Spanish in ten minutes 60-190, Coding for kids 80-240; Assessment: Adaptive quizzes 70-210, Plagiarism check 60-180; Classroom: Virtual classroom 120-340, Gradebook 80-230; Reading: Reading coach 60-170",
      companies: "Chalkless; Owl & Quiz; Brightdesk Learning",
      taglines: "Homework they open first",
      colours: ["#E65100", "#283593"],
      icon: "graduation",
    },
    {
      id: "proptech",
      like: "saas",
      names:
        "proptech startup, legal tech startup, legaltech company, hr software company, insurtech software company, construction software company, contract software company, restaurant software company, hotel software company, crm company, erp vendor, accounting software startup, tax software vendor, payroll software company, agritech startup, agtech startup, adtech company, martech startup, govtech startup, hr tech startup, booking software company",
      nouns:
        "proptech, legal tech, legaltech, hr, hr tech, crm, erp, contract, restaurant, hotel, accounting, payroll, booking, agritech, agtech, adtech, govtech, real estate, construction, retail, supply chain, procurement, tax, invoicing, pos, farm management, logistics, compliance",
      industry: "Business software",
      words: {
        product: "module",
        products: "modules",
        seats: "users",
        issueA: "Invoice import fails",
        issueB: "Lease dates off by one",
        issueC: "Approval stuck",
        issueD: "Login for new staff",
        shipA: "Contract clause finder",
        shipB: "Bank feed matching",
        shipC: "Payroll for contractors",
      },
      items:
        "Finance: Invoicing and tax filing 110-320, Payroll module 120-340, Bank feed 60-180; People: Hiring pipeline 80-240, Time sheets 50-150; Contracts: Contract review 140-390, E-signature 40-130; Customers: CRM pipeline 90-280, Booking calendar 60-180; Sites: Lease and property ledger 110-310, Crop and field planner 90-260",
      companies: "Ledgerleaf; Clausewell; Backoffice Nine",
      taglines: "The dull parts, done",
      colours: ["#1F4FA3", "#00695C"],
      icon: "code",
    },
    {
      id: "search",
      like: "cloud",
      names:
        "search engine, data analytics company, big data company, data broker, map app company, browser company, web browser company, email provider, vpn company, password manager company, geodata company, analytics company, business intelligence company, database company, domain registrar",
      nouns:
        "search, data analytics, analytics, vpn, browser, email, map, database, business intelligence, big data, password manager, navigation",
      industry: "Search and data",
      words: {
        product: "index",
        products: "indexes & data",
        seats: "queries, thousands",
        issueA: "Stale search results",
        issueB: "Query times out",
        issueC: "Crawler blocked",
        issueD: "Map tile missing",
        shipA: "Voice search",
        shipB: "Query autocomplete",
        shipC: "Privacy dashboard",
        collected: "queries answered",
      },
      items:
        "Search: Web search API 180-480, Image search 140-380, Site search 90-260; Data: Clickstream dashboards 160-440, Data warehouse 240-620; Ads: Keyword campaigns 220-580; Maps: Map tiles and routing 140-390; Privacy: VPN tunnels 60-180, Mailboxes 50-150",
      companies: "Seekwell; Indexable; Querylane",
      taglines: "Ask it anything",
      colours: ["#1A73E8", "#2E7D32"],
      icon: "globe",
    },
    {
      id: "vr",
      like: "games",
      names:
        "vr studio, metaverse company, vr company, ar startup, virtual reality company, augmented reality startup, 3d animation software company, hologram company, metaverse startup, vr arcade studio, smart glasses startup",
      nouns: "vr, ar, virtual reality, augmented reality, metaverse, hologram, mixed reality",
      industry: "Virtual reality",
      words: {
        product: "world",
        products: "worlds",
        seats: "headsets",
        issueA: "Headset drifts left",
        issueB: "Hand tracking lost",
        issueC: "Avatar without legs",
        issueD: "Motion sickness report",
        shipA: "Eye tracking",
        shipB: "Haptic gloves",
        shipC: "Shared rooms",
        collected: "hours in headset",
      },
      items:
        "Worlds: Walkable museum 240-620, Dragon flight world 220-560; Training: Surgery simulator 320-780, Forklift simulator 180-460; Avatars: Avatar wardrobe 60-180, Face scan 80-220; Hardware: Headset lease 90-260, Haptic gloves 110-290, Hologram table 340-820",
      companies: "Elsewhere Studio; Parallax Rooms; Goggle & Glove",
      taglines: "Put it on, look around",
      colours: ["#6A1B9A", "#00838F"],
      icon: "gamepad",
    },
  ],
};
