/**
 * Laboratories that test and study for other businesses.
 */
import type { Niches } from "../niche.ts";

/** Niches of science. */
export const niches: Niches = {
  ends: ["lab", "laboratory", "company", "institute"],
  all: [
    {
      id: "cro",
      like: "biotech",
      names:
        "contract research organisation, contract research organization, cro, clinical research organization, clinical trial company, clinical research company, clinical trials company, clinical trial site, preclinical research company, clinical research organisation, drug discovery company, clinical research site, clinical trial management company, drug development company",
      industry: "Contract research",
      words: {
        person: "sponsor",
        run: "trial milestone",
        runs: "trials",
        hours: "monitor hours",
        gear: "trial site",
        gears: "trial sites",
        gearList: "City Hospital site, Harbor Clinic site, Phase 1 unit, University site, Children's site",
        level: "Patient enrollment",
        nextList: "Monitoring visit, Protocol amendment review, Ethics board meeting, Database lock",
        places: "City Hospital, Phase 1 unit, Data center, Harbor Clinic",
        lead: "clinical monitor",
        budget: "Study budget",
        spent: "Study costs",
        collected: "Patients enrolled",
        status: "Study phase",
        levels: "Phase 1, Phase 2, Phase 3, Post-market",
        story: "{nextWhat} on {nextDate|weekday} at {nextTime}: {nextLead} is booked at the {nextPlace}.",
      },
      items:
        "Start-up: Protocol design, phase 2 1200-2400, Site feasibility study 620-1300; Patients: Patient screening, 40 780-1500, Dosing cohort 3 1400-2800; Monitoring: Site monitoring visit 420-880, Adverse event review 380-760; Data: Interim statistics 900-1900, Case report forms 480-960; Regulatory: Ethics submission 360-740",
      companies: "Armlength Research; Cohort & Control; Endpoint Clinical",
      taglines: "Every patient, every protocol",
      colours: ["#00695C", "#283593"],
      icon: "flask",
    },
    {
      id: "testlab",
      like: "forensics",
      names:
        "testing laboratory, materials testing lab, food testing lab, water testing lab, product testing company, calibration laboratory, environmental lab, environmental testing lab, soil testing lab, quality testing lab, analytical laboratory, emc test lab, crash test lab, testing company, consumer product testing lab, food testing laboratory, cannabis testing lab, assay lab, calibration lab, product testing lab, materials testing laboratory",
      industry: "Laboratory testing",
      words: {
        person: "submitter",
        run: "test",
        runs: "tests",
        hours: "lab hours",
        gears: "instruments",
        gearList: "Tensile tester, Gas chromatograph, Salt spray chamber, Incubator 4, Calibration rig",
        next: "test slot",
        nexts: "test slots",
        nextList: "Sample intake, Drop test slot, Report sign-off, Accreditation audit",
        places: "Sample room, Materials hall, Reading room, Micro lab",
        lead: "test engineer",
        budget: "Testing budget",
        spent: "Testing costs",
        collected: "Samples certified",
        levels: "Routine, Rush, Accredited, Witnessed",
        story: "{nextWhat} on {nextDate|weekday} at {nextTime}: {nextLead} has the {nextPlace} reserved.",
      },
      items:
        "Materials: Steel tensile test 160-340, Concrete cylinder test 120-260, Salt spray test, 240 h 380-760; Food: Allergen sample screen 140-320, Shelf life test 280-620; Water: Lead in water sample 60-140; Products: Toy safety test report 320-720, Battery drop test 260-580; Calibration: Scale calibration certificate 90-210, Gauge certificate 70-160",
      companies: "Tested True; Threshold Laboratories; Gauge & Sample",
      taglines: "Measured twice, reported once",
      icon: "microscope",
    },
    {
      id: "researchCenter",
      like: "laboratory",
      names:
        "research center, applied research institute, national laboratory, r and d lab, r&d center, research and development company, research centre, corporate research lab, university research lab, government research lab, research organization, r&d company",
      industry: "Research",
      words: {
        run: "study",
        runs: "studies",
        hours: "lab hours",
        nextList: "Grant review, Paper submission, Beam slot, Doctoral seminar",
        collected: "Papers published",
      },
      items:
        "Grants: Grant study, clean fuels 900-1900, Grant study, crop disease 780-1500; Physics: Laser cooling run 900-1900, Superconductor sweep 1100-2200; Chemistry: Catalyst screening 540-1100, Peptide synthesis 380-840; Biology: Protein crystals, tray 14 420-880; Publications: Open-access paper 240-620, Patent disclosure draft 360-720",
      companies: "Institute of Next Questions; Bell Harbor Labs; Second Draft Research",
      taglines: "Curious for a living",
      icon: "microscope",
    },
  ],
};
