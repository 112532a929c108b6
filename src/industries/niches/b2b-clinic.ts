/**
 * Care that is given on the way, in the lab or for other hospitals.
 */
import type { Niches } from "../niche.ts";

/** Niches of clinic. */
export const niches: Niches = {
  ends: ["service", "center", "network", "company", "provider"],
  all: [
    {
      id: "transplant",
      like: "dialysis",
      names:
        "organ transplant network, transplant center, organ transplant center, transplant clinic, organ procurement organization, tissue bank, stem cell bank, transplant hospital, stem cell clinic, cord blood bank",
      industry: "Organ transplants",
      words: {
        visit: "transplant visit",
        visits: "transplants",
        clinician: "transplant surgeon",
        clinicians: "surgeons",
        plan: "wait list plan",
        stepA: "Tissue typing",
        stepB: "Donor match found",
        stepC: "Transplant surgery",
        stepD: "Rejection screening",
        stepE: "One-year graft check",
        score: "match score",
      },
      items:
        "Matching: Donor cross-match 240-520, Tissue typing panel 180-390; Kidney: Kidney transplant consult 220-480, Kidney function panel 60-140; Liver and heart: Heart wait list review 240-540, Liver donor evaluation 280-620, Liver ultrasound 190-380; After care: Anti-rejection dosing 90-210, Biopsy review 180-420",
      companies: "Second Heart Network; Giftline Transplant; Lifegraft Center",
      taglines: "Somebody said yes",
      icon: "heart",
    },
    {
      id: "clinicalLab",
      like: "medlab",
      names:
        "clinical laboratory, clinical lab, medical testing company, diagnostic laboratory, reference laboratory, genetic testing company, pathology laboratory, dna testing lab, diagnostic lab company, lab testing company, toxicology laboratory, diagnostics lab chain, clinical diagnostics laboratory",
      industry: "Clinical laboratory",
      words: {
        visit: "sample",
        visits: "samples",
        plan: "test panels",
        stepA: "Blood sample drawn",
        stepB: "Metabolic panel run",
        stepC: "Pathologist review",
        stepD: "Results released",
        stepE: "Repeat test",
      },
      items:
        "Blood: Complete blood count test 24-58, Metabolic panel test 34-76, Thyroid panel test 58-120; Microbiology: Throat culture sample 38-84, Urine culture sample 34-76; Pathology: Tissue sample, biopsy 140-290; Special tests: Carrier gene panel 280-620, Cancer marker test 180-390, Drug screen test 40-98",
      companies: "Vialpoint Labs; Clearresult Diagnostics; Reference & Ray",
      taglines: "Answers by morning",
      icon: "flask",
    },
    {
      id: "imagingcenter",
      like: "imaging",
      names:
        "diagnostic imaging center, diagnostic imaging company, mri center, imaging center, radiology practice, radiology group, x-ray clinic, ct scan center, teleradiology company, mammography center, medical imaging center, imaging clinic, radiology company, ultrasound clinic, medical imaging company, prenatal ultrasound boutique, baby scan studio, 3d ultrasound studio, 4d baby scan, prenatal ultrasound studio",
      industry: "Diagnostic imaging",
      words: {
        visit: "scan",
        visits: "scans",
        clinician: "radiologist",
        clinicians: "radiologists",
        plan: "imaging plan",
        stepA: "X-ray, two views",
        stepB: "CT scan with contrast",
        stepC: "Radiologist report",
        stepD: "MRI follow-up",
        stepE: "Yearly mammogram",
      },
      items:
        "MRI: Knee MRI scan 380-820, Brain MRI with contrast 520-1100; CT: Chest CT scan 280-640, Abdomen CT scan 340-720; X-ray: Chest X-ray 60-140, Hand X-ray 50-120, Screening mammogram 140-290; Ultrasound: Abdominal ultrasound 140-320, Radiology second opinion 90-210",
      companies: "Slice & Contrast; Lightbox Radiology; Brightview Scans",
      taglines: "See it early",
      icon: "health",
    },
    {
      id: "ambulance",
      like: "urgentcare",
      names:
        "ambulance company, ambulance service, ambulance, paramedic service, air ambulance, patient transport company, emergency medical service, paramedic, medevac company, ems provider, non-emergency medical transport company, ambulance provider",
      industry: "Ambulance service",
      words: {
        place: "station",
        visit: "transport",
        visits: "transports",
        clinician: "paramedic",
        clinicians: "paramedics",
        title: "",
        plan: "transfer plan",
        stepA: "Dispatch call logged",
        stepB: "Paramedic on scene",
        stepC: "Hospital handover",
        stepD: "Transfer to rehab",
        stepE: "Follow-up transport",
        score: "response score",
      },
      items:
        "Emergency: Emergency ambulance transport 420-980, Paramedic response, no transport 160-380, Cardiac monitor transport 520-1200; Transfers: Dialysis transport, wheelchair 60-140, Hospital to hospital transfer 320-780; Air: Helicopter air ambulance 1900-4600; Standby: Event ambulance standby 280-640, Stretcher van, round trip 120-280",
      companies: "Swiftcare Ambulance; Beacon Paramedics; Siren & Shore EMS",
      taglines: "On the way already",
      icon: "van",
    },
  ],
};
