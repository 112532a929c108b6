/**
 * A health plan and its clinics: a care team, visits that explain the deductible, medication that fits who prescribed it.
 */
import type { Mode } from "../core/mode.ts";

const PROVIDER = [
  { id: "provider", label: "Provider", unit: "text", from: { kind: "picked", column: "provider" } },
  { id: "specialty", label: "Specialty", unit: "text", from: { kind: "picked", column: "specialty" } },
] as const;

function seen(specialty: string, reasons: readonly string[]) {
  return { when: { specialty }, has: { reason: { kind: "choice", of: reasons } } } as const;
}

function prescribed(specialty: string, medication: string, dosage: string, frequency: string) {
  return { when: { specialty }, has: { medication, dosage, frequency } } as const;
}

/** Vitality Health Partners. */
export const healthcare: Mode = {
  id: "healthcare",
  name: "healthcare provider",
  industry: "Healthcare",
  company: "Vitality Health Partners",
  tagline: "Care that knows your name",
  welcome: "Welcome to {company}. {name}'s care, coverage and prescriptions are in one place.",
  colour: "#00ACC1",
  icon: "health",
  customer: "patient",
  personality: ["warm", "careful", "respectful", "clear"],
  guidance:
    "Speak like a good nurse at the front desk: warm, exact, unhurried. Give dates with times and say who the visit is with. Never diagnose; for symptoms point to the care team.",
  origin: "built-in",
  tabs: [
    {
      id: "dashboard",
      label: "Dashboard",
      blocks: [
        { kind: "tiles" },
        { kind: "story" },
        {
          kind: "chart",
          title: "Your plan year so far",
          plot: {
            kind: "progress",
            pairs: [
              { fact: "deductibleMet", limit: "deductible" },
              { fact: "outOfPocketSpent", limit: "outOfPocketMaximum" },
            ],
          },
        },
        {
          kind: "table",
          title: "Next appointments",
          ledger: "appointments",
          columns: [["reason", "specialty"], "provider", ["date", "time"]],
          empty: "No appointment is booked. The care team is a message away.",
        },
      ],
    },
    {
      id: "appointments",
      label: "Appointments",
      blocks: [
        {
          kind: "table",
          title: "Booked",
          ledger: "appointments",
          columns: [
            ["provider", "specialty"],
            ["date", "time"],
            ["location", "reason"],
          ],
          rows: 5,
          empty: "No appointment is booked. The care team is a message away.",
        },
        { kind: "form", action: "book" },
        { kind: "form", action: "cancel" },
        {
          kind: "table",
          title: "Your care team",
          ledger: "careTeam",
          columns: [["provider", "specialty"], "location"],
        },
        { kind: "facts", title: "Good to know", facts: ["primaryCare", "lastVisit", "visitCount"] },
      ],
    },
    {
      id: "records",
      label: "Records",
      blocks: [
        { kind: "facts", title: "On file", facts: ["memberId", "born", "plan", "primaryCare", "planRenews"] },
        {
          kind: "table",
          title: "Visits this plan year",
          ledger: "visits",
          columns: [["reason", "provider"], ["date", "specialty"], "yours"],
        },
        { kind: "chart", title: "Out-of-pocket, last 12 months", plot: { kind: "trend", facts: ["outOfPocketSpent"] } },
        {
          kind: "facts",
          title: "Coverage",
          facts: ["deductible", "deductibleMet", "deductibleLeft", "outOfPocketMaximum", "outOfPocketSpent"],
        },
      ],
    },
    {
      id: "prescriptions",
      label: "Prescriptions",
      blocks: [
        { kind: "story" },
        {
          kind: "table",
          title: "Active prescriptions",
          ledger: "prescriptions",
          columns: [
            ["medication", "dosage"],
            ["frequency", "refills"],
            ["nextRefill", "provider"],
          ],
        },
        { kind: "form", action: "refill" },
        {
          kind: "chart",
          title: "Refills left",
          plot: { kind: "groups", ledger: "prescriptions", by: "medication", column: "refills", as: "bars" },
        },
        { kind: "facts", title: "Pharmacy", facts: ["pharmacy", "prescriptionCount", "refillDue"] },
      ],
    },
    { id: "settings", label: "Settings", blocks: [] },
  ],
  actions: [
    {
      id: "book",
      label: "Book an appointment",
      verbs: ["book", "schedule", "make", "arrange", "set up", "get"],
      things: ["appointment", "appointments", "visit", "check-up", "checkup", "shot", "cleaning"],
      inputs: [
        { kind: "row", id: "with", label: "With", ledger: "careTeam", show: ["provider", "specialty"] },
        {
          kind: "choice",
          id: "reason",
          label: "For",
          of: ["Check-up", "Follow-up visit", "New symptoms", "Test results", "Vaccination"],
        },
        { kind: "date", id: "date", label: "Day", min: 1, max: 120, work: true },
        {
          kind: "choice",
          id: "time",
          label: "Time",
          unit: "time",
          of: ["08:00", "09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00"],
        },
      ],
      needs: [],
      effects: [
        {
          kind: "appends",
          ledger: "appointments",
          from: "with",
          has: {
            date: { kind: "input", input: "date" },
            time: { kind: "input", input: "time" },
            reason: { kind: "input", input: "reason" },
          },
        },
      ],
      done: "Booked with {withProvider} on {date|weekday} at {time}, {appointmentsLocation}: {reason}.",
    },
    {
      id: "cancel",
      label: "Cancel an appointment",
      verbs: ["cancel", "call off", "drop", "delete"],
      things: ["appointment", "appointments", "visit", "booking"],
      inputs: [
        { kind: "row", id: "appointment", label: "Appointment", ledger: "appointments", show: ["date", "provider"] },
      ],
      needs: [],
      effects: [{ kind: "removes", input: "appointment" }],
      done: "Your appointment with {appointmentProvider} on {appointmentDate|weekday} is cancelled.",
    },
    {
      id: "refill",
      label: "Request a refill",
      verbs: ["refill", "request", "order", "renew", "get"],
      things: ["refill", "refills", "prescription", "prescriptions", "medication", "medicine"],
      inputs: [
        {
          kind: "row",
          id: "prescription",
          label: "Prescription",
          ledger: "prescriptions",
          show: ["medication", "dosage"],
        },
      ],
      needs: [
        {
          amount: 1,
          most: { kind: "row", input: "prescription", column: "refills" },
          otherwise:
            "There is no refill left of {prescriptionMedication}. {prescriptionProvider} can prescribe it anew.",
        },
      ],
      effects: [
        { kind: "steps", input: "prescription", column: "refills", by: -1 },
        { kind: "sets", input: "prescription", column: "nextRefill", to: { kind: "days", min: 30, max: 30 } },
      ],
      done: "{prescriptionMedication} {prescriptionDosage} is on its way to {pharmacy}, ready tomorrow.",
    },
  ],
  blueprint: {
    facts: [
      { id: "name", label: "Patient", unit: "text", from: { kind: "person" } },
      { id: "memberId", label: "Member ID", unit: "text", from: { kind: "code", pattern: "VHP-###-####" } },
      { id: "born", label: "Date of birth", unit: "date", from: { kind: "birth", min: 27, max: 74 } },
      {
        id: "plan",
        label: "Plan",
        unit: "text",
        from: {
          kind: "choice",
          of: ["Vitality Choice PPO", "Vitality Flex HMO", "Vitality Saver HDHP", "Vitality Family PPO"],
        },
      },
      { id: "planRenews", label: "Plan year ends", unit: "date", from: { kind: "days", min: 38, max: 85 } },
      {
        id: "deductible",
        label: "Deductible",
        unit: "dollars",
        from: { kind: "choice", of: [1_500, 2_000, 2_500, 3_000, 4_000] },
      },
      {
        id: "outOfPocketMaximum",
        label: "Out-of-pocket max",
        unit: "dollars",
        from: { kind: "choice", of: [5_500, 6_500, 7_500, 8_500] },
      },
      {
        id: "pharmacy",
        label: "Pharmacy",
        unit: "text",
        from: { kind: "choice", of: ["Parkside Pharmacy", "Elm Street Drugs", "Riverside Apothecary"] },
      },
      {
        id: "primaryCare",
        label: "Primary care",
        unit: "text",
        from: { kind: "first", ledger: "careTeam", column: "provider" },
      },
      {
        id: "deductibleMet",
        label: "Deductible met",
        unit: "money",
        from: { kind: "sum", ledger: "visits", column: "towards" },
      },
      {
        id: "deductibleLeft",
        label: "Deductible left",
        unit: "money",
        from: { kind: "difference", of: "deductible", less: "deductibleMet" },
      },
      {
        id: "outOfPocketSpent",
        label: "Out-of-pocket",
        unit: "money",
        from: { kind: "sum", ledger: "visits", column: "yours" },
      },
      { id: "visitCount", label: "Visits", unit: "count", from: { kind: "count", ledger: "visits" } },
      { id: "lastVisit", label: "Last visit", unit: "date", from: { kind: "first", ledger: "visits", column: "date" } },
      {
        id: "prescriptionCount",
        label: "Prescriptions",
        unit: "count",
        from: { kind: "count", ledger: "prescriptions" },
      },
      {
        id: "refillMedication",
        label: "Next refill",
        unit: "text",
        from: { kind: "first", ledger: "prescriptions", column: "medication" },
      },
      {
        id: "refillDosage",
        label: "Next refill's dosage",
        unit: "text",
        from: { kind: "first", ledger: "prescriptions", column: "dosage" },
      },
      {
        id: "refillDue",
        label: "Next refill due",
        unit: "date",
        from: { kind: "first", ledger: "prescriptions", column: "nextRefill" },
      },
      {
        id: "nextAppointment",
        label: "Next appointment",
        unit: "date",
        from: { kind: "first", ledger: "appointments", column: "date" },
      },
    ],
    ledgers: [
      {
        id: "careTeam",
        label: "Care team",
        noun: ["provider", "providers"],
        rows: { min: 3, max: 4 },
        distinct: "specialty",
        columns: [
          { id: "rank", label: "Rank", unit: "count", from: { kind: "number", min: 2, max: 9 } },
          { id: "provider", label: "Provider", unit: "text", from: { kind: "person", title: "Dr." } },
          { id: "specialty", label: "Specialty", unit: "text" },
          {
            id: "location",
            label: "Location",
            unit: "text",
            from: {
              kind: "choice",
              of: ["Maple Street Clinic", "Harbor Medical Plaza", "Northside Health Center", "Oak Grove Pavilion"],
            },
          },
        ],
        sorts: [
          { always: true, has: { specialty: "Primary care", rank: 1 } },
          ...["Cardiology", "Dermatology", "Endocrinology", "Orthopedics", "Allergy care"].map((specialty) => ({
            has: { specialty },
          })),
        ],
        order: { by: "rank", first: "lowest" },
      },
      {
        id: "visits",
        label: "Visits",
        noun: ["visit", "visits"],
        rows: { min: 2, max: 4 },
        picks: "careTeam",
        distinct: "reason",
        columns: [
          { id: "date", label: "Date", unit: "date", from: { kind: "monthsAgo", min: 1, max: 8 } },
          ...PROVIDER,
          { id: "reason", label: "Visit", unit: "text" },
          {
            id: "towards",
            label: "Towards deductible",
            unit: "money",
            from: { kind: "part", of: "deductible", min: 0.05, max: 0.22, step: 0.01 },
          },
          { id: "copay", label: "Copay", unit: "dollars", from: { kind: "choice", of: [20, 30, 40] } },
          { id: "yours", label: "You paid", unit: "money", from: { kind: "plus", of: ["towards", "copay"] } },
        ],
        sorts: [
          {
            always: true,
            when: { specialty: "Primary care" },
            has: {
              reason: { kind: "choice", of: ["Annual physical", "Blood pressure check", "Flu and shingles shots"] },
              date: { kind: "monthsAgo", min: 0, max: 0 },
            },
          },
          seen("Primary care", ["Sinus infection", "Lab work review"]),
          seen("Cardiology", ["Stress test", "Echocardiogram"]),
          seen("Dermatology", ["Skin check", "Eczema follow-up"]),
          seen("Endocrinology", ["Thyroid panel", "A1C review"]),
          seen("Orthopedics", ["Knee X-ray", "Shoulder evaluation"]),
          seen("Allergy care", ["Allergy testing", "Asthma review"]),
        ],
        order: { by: "date", first: "highest" },
      },
      {
        id: "appointments",
        label: "Appointments",
        noun: ["appointment", "appointments"],
        rows: { min: 0, max: 2 },
        picks: "careTeam",
        distinct: "provider",
        columns: [
          { id: "date", label: "When", unit: "date", from: { kind: "days", min: 3, max: 45, work: true } },
          { id: "time", label: "Time", unit: "time", from: { kind: "hour", min: 8, max: 16 } },
          ...PROVIDER,
          { id: "location", label: "Where", unit: "text", from: { kind: "picked", column: "location" } },
          { id: "reason", label: "For", unit: "text" },
        ],
        sorts: [
          seen("Primary care", ["Follow-up visit", "Wellness visit"]),
          seen("Cardiology", ["Heart check-up"]),
          seen("Dermatology", ["Yearly skin check"]),
          seen("Endocrinology", ["Thyroid follow-up"]),
          seen("Orthopedics", ["Physical therapy plan"]),
          seen("Allergy care", ["Allergy shot"]),
        ],
        order: { by: "date", first: "lowest" },
      },
      {
        id: "prescriptions",
        label: "Prescriptions",
        noun: ["prescription", "prescriptions"],
        rows: { min: 1, max: 3 },
        picks: "careTeam",
        distinct: "medication",
        columns: [
          ...PROVIDER,
          { id: "medication", label: "Medication", unit: "text" },
          { id: "dosage", label: "Dosage", unit: "text" },
          { id: "frequency", label: "How often", unit: "text" },
          { id: "refills", label: "Refills left", unit: "count", from: { kind: "number", min: 1, max: 5 } },
          { id: "nextRefill", label: "Next refill", unit: "date", from: { kind: "days", min: 3, max: 27 } },
        ],
        sorts: [
          prescribed("Primary care", "Lisinopril", "10 mg", "Once daily"),
          prescribed("Primary care", "Omeprazole", "20 mg", "Once daily"),
          prescribed("Primary care", "Vitamin D3", "2,000 IU", "Once daily"),
          prescribed("Cardiology", "Atorvastatin", "20 mg", "At bedtime"),
          prescribed("Cardiology", "Metoprolol", "25 mg", "Twice daily"),
          prescribed("Dermatology", "Triamcinolone", "0.1% cream", "Twice daily"),
          prescribed("Endocrinology", "Levothyroxine", "50 mcg", "Every morning"),
          prescribed("Endocrinology", "Metformin", "500 mg", "With meals"),
          prescribed("Orthopedics", "Meloxicam", "7.5 mg", "Once daily"),
          prescribed("Allergy care", "Montelukast", "10 mg", "At bedtime"),
          prescribed("Allergy care", "Albuterol", "90 mcg", "As needed"),
        ],
        order: { by: "nextRefill", first: "lowest" },
      },
    ],
    trends: [
      { kind: "adds", fact: "deductibleMet", ledger: "visits", column: "towards", date: "date" },
      { kind: "adds", fact: "outOfPocketSpent", ledger: "visits", column: "yours", date: "date" },
    ],
    metrics: [
      { fact: "deductibleMet", better: "neither", note: "of {deductible}" },
      { fact: "outOfPocketSpent", better: "down", note: "of {outOfPocketMaximum}" },
      { fact: "prescriptionCount", better: "neither", note: "next refill {refillDue}" },
      { fact: "visitCount", better: "neither", note: "last on {lastVisit}" },
    ],
    headline: "deductibleLeft",
    story: "{refillMedication} {refillDosage} is due for a refill {refillDue|weekday}, ready at {pharmacy}.",
  },
};
