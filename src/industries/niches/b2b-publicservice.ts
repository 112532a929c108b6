/**
 * Offices of the state that businesses and citizens deal with.
 */
import type { Niches } from "../niche.ts";

/** Niches of public service. */
export const niches: Niches = {
  ends: ["office", "agency", "authority", "department", "service"],
  all: [
    {
      id: "customsOffice",
      like: "ministry",
      names:
        "customs authority, customs office, customs service, customs agency, border agency, border force, customs and excise, border control agency, customs administration, trade ministry, customs department, border protection agency, customs house",
      industry: "Customs",
      words: {
        resident: "importer",
        request: "declaration",
        requests: "declarations",
        office: "border post",
        offices: "border posts",
        units: "Harbor customs house, Airport cargo desk, Land border gate 4, Parcel inspection hall",
        pending: "in clearance",
        visits: "inspections",
        dates: "Container inspection, X-ray scan slot, Duty appeal hearing, Bonded warehouse audit",
        worth: "duties paid",
        price: "duty",
        collected: "clean entries",
        levels: "Occasional, Registered, Deferred, Trusted trader",
        story: "{visitWhat} for declaration {openNumber} is {visitDate|weekday} at {visitTime}, at the {visitOffice}.",
      },
      items:
        "Imports: Import declaration, textiles 180-420, Import declaration, machinery 240-680, Food import permit 90-220; Exports: Export declaration 60-160, Certificate of origin 40-110; Duties: Anti-dumping duty 320-860, Excise duty, spirits 260-740; Transit: Bonded transit document 80-190; Parcels: Courier parcel duty 20-70",
      companies: "Harrow Customs Service; Gate Four Border Office; Office of Duties and Tariffs",
      taglines: "Declared, checked, cleared",
      icon: "shield",
    },
    {
      id: "agencyOffice",
      like: "cityHall",
      names:
        "government agency, federal agency, public agency, state agency, government department, government office, government body, regulator, regulatory agency, ministry, ministry of economy, ministry of transport, licensing authority, permitting agency, state government, public administration, regulatory authority, environmental protection agency, energy regulator, telecom regulator, ministry of health and welfare, business registry, company registry, economic development agency",
      industry: "Government agency",
      words: {
        resident: "citizen",
        request: "application",
        requests: "applications",
        office: "bureau",
        offices: "bureaus",
        units: "Licensing bureau, Permit bureau, Records bureau, Compliance bureau, Citizen helpdesk",
        pending: "in review",
        visits: "hearings",
        dates: "Public hearing, Permit interview, Compliance inspection, Records appointment",
        worth: "fees paid",
        price: "fee",
        collected: "forms on record",
        levels: "Individual, Small business, Registered company, Institution",
        story: "{visitWhat} for application {openNumber} is {visitDate|weekday} at {visitTime}, at the {visitOffice}.",
      },
      items:
        "Permits: Operating permit 120-340, Emissions permit 180-420, Event permit form 40-110; Licenses: Professional license renewal 60-160, Broadcast license 220-560; Records: Company registration 80-190, Public records request 14-46; Grants: Innovation grant application 30-90; Compliance: Annual compliance filing 70-180",
      companies: "Bureau of Common Affairs; Office of Permits and Records; Federal Licensing Agency",
      taglines: "Public business, in the open",
      icon: "building",
    },
    {
      id: "patentOffice",
      like: "ministry",
      names:
        "patent office, patent and trademark office, intellectual property office, trademark office, copyright office, national patent office, land registry office",
      industry: "Patents and trademarks",
      words: {
        resident: "applicant",
        request: "application",
        requests: "applications",
        office: "art unit",
        offices: "art units",
        units: "Mechanical art unit, Software art unit, Biotech art unit, Trademark examiners",
        pending: "under examination",
        visits: "office actions",
        dates: "Examiner interview, Office action reply, Opposition hearing, Grant publication",
        worth: "fees paid",
        price: "fee",
        collected: "claims examined",
        levels: "Micro entity, Small entity, Large entity, Fast track",
        story:
          "{visitWhat} for application {openNumber} is {visitDate|weekday} at {visitTime}, with the {visitOffice}.",
      },
      items:
        "Patents: Utility patent application 280-560, Provisional patent filing 90-190, Design patent 180-380; Trademarks: Trademark application, one class 180-360, Trademark renewal 120-280; Search: Prior art search 160-340; Fees: Patent maintenance fee 220-480, Extra claims fee 40-110; Appeals: Examination appeal 240-520",
      companies: "Office of Inventions; First to File Bureau; Harrow Patent Office",
      taglines: "Ideas, dated and kept",
      icon: "lightbulb",
    },
    {
      id: "base",
      like: "military",
      names:
        "military base, army base, air force base, naval base, barracks, garrison, defense department, ministry of defense, army unit, national guard unit, defence ministry, air base, naval station",
      industry: "Military base",
      words: {
        units: "2nd Battalion barracks, Supply depot, Base hospital, Training range, Motor pool",
        visits: "drills",
        dates: "Battalion drill, Range qualification, Troop inspection, Deployment briefing",
        story: "{visitWhat} is {visitDate|weekday} at {visitTime}; report to the {visitOffice} in uniform.",
      },
      items:
        "Barracks: Barracks room issue 60-160, Family housing move 420-1400; Training: Marksmanship training 90-280, Medic course seat 320-890, Drill instructor course 240-620; Equipment: Winter field kit 180-420, Boots and uniform issue 160-340, Armored vehicle permit 80-190; Travel: Troop transport voucher 240-780",
      companies: "Fort Calloway; Camp Redstone; Harrow Air Base",
      taglines: "Ready on the hour",
      icon: "shield",
    },
    {
      id: "publicHealth",
      like: "health",
      names:
        "public health department, public health office, public health agency, health authority, county health department, disease control agency, ministry of health, public health authority, food safety agency, food safety authority",
      industry: "Public health",
      words: {
        request: "case",
        requests: "cases",
        office: "clinic",
        offices: "clinics",
        units: "Vaccination clinic, Food inspection office, Outbreak desk, Maternal health clinic, Water lab",
        visits: "inspections",
        dates: "Vaccine clinic day, Restaurant inspection, Outbreak interview, Well water test",
        worth: "program spending",
        price: "cost",
        collected: "vaccine doses",
        levels: "Routine, Watch, Alert, Response",
        story: "{visitWhat} for case {openNumber} is {visitDate|weekday} at {visitTime}, at the {visitOffice}.",
      },
      items:
        "Vaccines: Flu vaccine clinic 18-40, Measles vaccine series 60-140; Inspections: Restaurant inspection 90-190, Swimming pool inspection 70-160; Outbreaks: Outbreak contact tracing 120-280, Norovirus sample test 60-140; Permits: Food handler permit 30-70; Family: Prenatal clinic visit 80-180, Lead screening, child 40-110",
      companies: "Harrow County Public Health; Healthy Precincts; Clearwater Health Authority",
      taglines: "Healthy is a team effort",
      icon: "health",
    },
  ],
};
