/**
 * An insurer: policies one holds, claims that belong to them and stay within their coverage.
 */
import type { Mode } from "../core/mode.ts";

const SETTLED = { kind: "choice", of: ["Paid", "Paid", "Closed"] } as const;
const PAST = { kind: "monthsAgo", min: 1, max: 20 } as const;

/** Guardian Shield Insurance. */
export const insurance: Mode = {
  id: "insurance",
  name: "insurance company",
  industry: "Insurance",
  company: "Guardian Shield Insurance",
  tagline: "There before you need us",
  welcome: "Welcome to {company}. {name}'s policies and claims are all here.",
  colour: "#7B1FA2",
  icon: "shield",
  customer: "policyholder",
  personality: ["reassuring", "thorough", "fair", "clear"],
  guidance:
    "Speak like an agent who has handled a thousand claims: calm, concrete, never alarming. Say which policy covers what and what the deductible is. Never promise a payout.",
  origin: "built-in",
  tabs: [
    {
      id: "dashboard",
      label: "Dashboard",
      blocks: [
        { kind: "tiles" },
        { kind: "story" },
        { kind: "chart", title: "Risk score, last 12 months", plot: { kind: "trend", facts: ["riskScore"] } },
        {
          kind: "table",
          title: "Your policies",
          ledger: "policies",
          columns: [["type", "number"], "renews", "premium"],
        },
      ],
    },
    {
      id: "policies",
      label: "Policies",
      blocks: [
        {
          kind: "facts",
          title: "At a glance",
          facts: ["policyCount", "monthlyPremium", "yearlyPremium", "nextRenewal", "since"],
        },
        {
          kind: "table",
          title: "Policies",
          ledger: "policies",
          columns: [
            ["type", "number"],
            ["premium", "renews"],
            ["coverage", "deductible"],
          ],
        },
        { kind: "form", action: "renewPolicy" },
        {
          kind: "chart",
          title: "Monthly premium by policy",
          plot: { kind: "groups", ledger: "policies", by: "type", column: "premium", as: "donut" },
        },
      ],
    },
    {
      id: "claims",
      label: "Claims",
      blocks: [
        { kind: "story" },
        { kind: "form", action: "fileClaim" },
        { kind: "form", action: "withdrawClaim" },
        { kind: "facts", title: "So far", facts: ["claimCount", "openClaims", "claimed", "paidOut"] },
        {
          kind: "table",
          title: "Claims",
          ledger: "claims",
          columns: [
            ["kind", "policyType"],
            ["date", "id"],
            ["amount", "status"],
          ],
        },
        {
          kind: "chart",
          title: "Claimed by kind of policy",
          plot: { kind: "groups", ledger: "claims", by: "policyType", column: "amount", as: "bars" },
        },
      ],
    },
    {
      id: "coverage",
      label: "Coverage",
      blocks: [
        {
          kind: "facts",
          title: "What stands behind you",
          facts: ["totalCoverage", "totalDeductible", "riskScore", "agent"],
        },
        {
          kind: "chart",
          title: "Coverage by policy",
          plot: { kind: "groups", ledger: "policies", by: "type", column: "coverage", as: "bars" },
        },
        { kind: "table", title: "Limits", ledger: "policies", columns: [["type", "covers"], "deductible", "coverage"] },
      ],
    },
    { id: "settings", label: "Settings", blocks: [] },
  ],
  actions: [
    {
      id: "fileClaim",
      label: "File a claim",
      verbs: ["file", "make", "submit", "report", "open", "start", "lodge"],
      things: ["claim", "claims"],
      inputs: [
        { kind: "row", id: "policy", label: "Policy", ledger: "policies", show: ["type", "number"] },
        {
          kind: "choice",
          id: "event",
          label: "What happened",
          of: ["Accident", "Theft", "Storm damage", "Water damage", "Fire damage", "Broken glass", "Illness or injury"],
        },
        { kind: "amount", id: "amount", label: "Amount", unit: "money", min: 50, max: 750_000, step: 0.01 },
      ],
      needs: [
        {
          amount: { kind: "input", input: "amount" },
          most: { kind: "row", input: "policy", column: "coverage" },
          otherwise: "{amount} is more than your {policyType} policy covers, which is {policyCoverage}.",
        },
        {
          amount: { kind: "row", input: "policy", column: "deductible" },
          most: { kind: "input", input: "amount" },
          otherwise:
            "The deductible of your {policyType} policy is {policyDeductible}: there would be nothing to pay out.",
        },
      ],
      effects: [
        {
          kind: "appends",
          ledger: "claims",
          from: "policy",
          has: {
            date: { kind: "days", min: 0, max: 0 },
            kind: { kind: "input", input: "event" },
            amount: { kind: "input", input: "amount" },
            status: "Under review",
          },
        },
      ],
      done: "Claim {claimsId} is filed under your {policyType} policy: {event}, {amount}. It is under review; the deductible is {policyDeductible}.",
    },
    {
      id: "withdrawClaim",
      label: "Withdraw a claim",
      verbs: ["withdraw", "cancel", "drop", "retract"],
      things: ["claim", "claims"],
      inputs: [
        {
          kind: "row",
          id: "claim",
          label: "Claim under review",
          ledger: "claims",
          where: [{ column: "status", is: ["Under review"] }],
          show: ["id", "kind"],
        },
      ],
      needs: [],
      effects: [{ kind: "sets", input: "claim", column: "status", to: "Withdrawn" }],
      done: "Claim {claimId} ({claimKind}, {claimAmount}) is withdrawn.",
    },
    {
      id: "renewPolicy",
      label: "Renew a policy early",
      verbs: ["renew", "extend", "prolong"],
      things: ["policy", "policies", "insurance", "coverage"],
      inputs: [{ kind: "row", id: "policy", label: "Policy", ledger: "policies", show: ["type", "renews"] }],
      needs: [],
      effects: [{ kind: "sets", input: "policy", column: "renews", to: { kind: "days", min: 365, max: 365 } }],
      done: "Your {policyType} policy {policyNumber} is renewed for a year from today, at {policyPremium} a month.",
    },
  ],
  blueprint: {
    facts: [
      { id: "name", label: "Policyholder", unit: "text", from: { kind: "person" } },
      { id: "since", label: "Member since", unit: "date", from: { kind: "monthsAgo", min: 24, max: 170 } },
      { id: "agent", label: "Your agent", unit: "text", from: { kind: "person" } },
      { id: "riskScore", label: "Risk score", unit: "score", from: { kind: "number", min: 14, max: 68 } },
      {
        id: "totalCoverage",
        label: "Total coverage",
        unit: "dollars",
        from: { kind: "sum", ledger: "policies", column: "coverage" },
      },
      {
        id: "monthlyPremium",
        label: "Monthly premium",
        unit: "money",
        from: { kind: "sum", ledger: "policies", column: "premium" },
      },
      {
        id: "yearlyPremium",
        label: "Premium in a year",
        unit: "money",
        from: { kind: "total", of: Array.from({ length: 12 }, () => "monthlyPremium") },
      },
      {
        id: "totalDeductible",
        label: "Deductibles together",
        unit: "dollars",
        from: { kind: "sum", ledger: "policies", column: "deductible" },
      },
      { id: "policyCount", label: "Active policies", unit: "count", from: { kind: "count", ledger: "policies" } },
      {
        id: "nextRenewal",
        label: "Next renewal",
        unit: "date",
        from: { kind: "first", ledger: "policies", column: "renews" },
      },
      { id: "claimCount", label: "Claims", unit: "count", from: { kind: "count", ledger: "claims" } },
      {
        id: "openClaims",
        label: "Under review",
        unit: "count",
        from: { kind: "count", ledger: "claims", where: [{ column: "status", is: ["Under review"] }] },
      },
      {
        id: "claimed",
        label: "Claimed in all",
        unit: "money",
        from: { kind: "sum", ledger: "claims", column: "amount" },
      },
      {
        id: "paidOut",
        label: "Paid to you",
        unit: "money",
        from: { kind: "sum", ledger: "claims", column: "amount", where: [{ column: "status", is: ["Paid"] }] },
      },
      ...(["id", "kind", "date", "amount"] as const).map((column) => ({
        id: `open${column.charAt(0).toUpperCase()}${column.slice(1)}`,
        label: { id: "Open claim", kind: "Open claim's kind", date: "Open claim filed", amount: "Open claim's amount" }[
          column
        ],
        unit: ({ id: "text", kind: "text", date: "date", amount: "money" } as const)[column],
        from: { kind: "first" as const, ledger: "claims", column, where: [{ column: "status", is: ["Under review"] }] },
      })),
    ],
    ledgers: [
      {
        id: "policies",
        label: "Policies",
        noun: ["policy", "policies"],
        rows: { min: 1, max: 3 },
        distinct: "type",
        columns: [
          { id: "type", label: "Policy", unit: "text" },
          { id: "number", label: "Number", unit: "text" },
          { id: "covers", label: "Covers", unit: "text" },
          { id: "coverage", label: "Coverage", unit: "dollars" },
          { id: "premium", label: "Premium", unit: "money" },
          { id: "deductible", label: "Deductible", unit: "dollars", from: { kind: "choice", of: [250, 500, 1_000] } },
          { id: "renews", label: "Renews", unit: "date", from: { kind: "days", min: 20, max: 340 } },
        ],
        sorts: [
          {
            always: true,
            has: {
              type: "Auto",
              number: { kind: "code", pattern: "AUT-######" },
              covers: {
                kind: "choice",
                of: ["Sedan, 2 drivers", "SUV, 2 drivers", "Hatchback, 1 driver", "Hybrid wagon, 2 drivers"],
              },
              coverage: { kind: "choice", of: [50_000, 100_000, 250_000, 300_000] },
              premium: { kind: "number", min: 84, max: 192, step: 0.01 },
            },
          },
          {
            has: {
              type: "Home",
              number: { kind: "code", pattern: "HOM-######" },
              covers: {
                kind: "choice",
                of: ["House and contents", "Townhouse and contents", "House, contents, garage"],
              },
              coverage: { kind: "number", min: 220_000, max: 680_000, step: 10_000 },
              premium: { kind: "number", min: 78, max: 214, step: 0.01 },
              deductible: { kind: "choice", of: [1_000, 1_500, 2_500] },
            },
          },
          {
            has: {
              type: "Pet",
              number: { kind: "code", pattern: "PET-######" },
              covers: {
                kind: "choice",
                of: ["Labrador, 4 years", "Two cats", "Beagle, 7 years", "Border collie, 2 years"],
              },
              coverage: { kind: "choice", of: [5_000, 10_000, 15_000] },
              premium: { kind: "number", min: 24, max: 62, step: 0.01 },
              deductible: { kind: "choice", of: [100, 250] },
            },
          },
          {
            has: {
              type: "Boat",
              number: { kind: "code", pattern: "BOA-######" },
              covers: { kind: "choice", of: ["Day sailer, 22 ft", "Motorboat, 19 ft", "Pontoon, 24 ft"] },
              coverage: { kind: "number", min: 20_000, max: 90_000, step: 5_000 },
              premium: { kind: "number", min: 31, max: 88, step: 0.01 },
            },
          },
          {
            has: {
              type: "Motorcycle",
              number: { kind: "code", pattern: "MOT-######" },
              covers: { kind: "choice", of: ["Touring, 1 rider", "Scooter, 1 rider", "Cruiser, 2 riders"] },
              coverage: { kind: "choice", of: [25_000, 50_000, 100_000] },
              premium: { kind: "number", min: 28, max: 74, step: 0.01 },
            },
          },
        ],
        order: { by: "renews", first: "lowest" },
      },
      {
        id: "claims",
        label: "Claims",
        noun: ["claim", "claims"],
        rows: { min: 1, max: 4 },
        picks: "policies",
        distinct: "kind",
        columns: [
          { id: "id", label: "Claim", unit: "text", from: { kind: "code", pattern: "CLM-#####" } },
          { id: "policyType", label: "Policy", unit: "text", from: { kind: "picked", column: "type" } },
          { id: "policy", label: "Policy number", unit: "text", from: { kind: "picked", column: "number" } },
          { id: "coverage", label: "Coverage", unit: "dollars", from: { kind: "picked", column: "coverage" } },
          { id: "deductible", label: "Deductible", unit: "dollars", from: { kind: "picked", column: "deductible" } },
          { id: "date", label: "Date", unit: "date", from: PAST },
          { id: "kind", label: "What happened", unit: "text" },
          { id: "amount", label: "Amount", unit: "money" },
          { id: "status", label: "Status", unit: "text", from: SETTLED },
        ],
        sorts: [
          {
            always: true,
            when: { policyType: "Auto" },
            has: {
              kind: {
                kind: "choice",
                of: ["Rear-end collision", "Parking-lot dent", "Hail damage", "Cracked windshield"],
              },
              date: { kind: "days", min: -19, max: -4 },
              amount: { kind: "part", of: "deductible", min: 1.6, max: 7, step: 0.01 },
              status: "Under review",
            },
          },
          {
            when: { policyType: "Auto" },
            has: {
              kind: "Windshield repair",
              amount: { kind: "part", of: "deductible", min: 1.1, max: 2, step: 0.01 },
            },
          },
          {
            when: { policyType: "Auto" },
            has: { kind: "Towing", amount: { kind: "part", of: "deductible", min: 1.05, max: 1.4, step: 0.01 } },
          },
          {
            when: { policyType: "Home" },
            has: {
              kind: { kind: "choice", of: ["Burst pipe", "Storm-damaged roof", "Kitchen fire"] },
              amount: { kind: "part", of: "deductible", min: 1.4, max: 8, step: 0.01 },
            },
          },
          {
            when: { policyType: "Home" },
            has: {
              kind: "Stolen bicycle",
              amount: { kind: "part", of: "deductible", min: 1.05, max: 1.6, step: 0.01 },
            },
          },
          {
            when: { policyType: "Pet" },
            has: {
              kind: { kind: "choice", of: ["Emergency vet visit", "Dental surgery", "Swallowed a sock"] },
              amount: { kind: "part", of: "deductible", min: 1.5, max: 9, step: 0.01 },
            },
          },
          {
            when: { policyType: "Boat" },
            has: {
              kind: { kind: "choice", of: ["Propeller strike", "Torn mainsail"] },
              amount: { kind: "part", of: "deductible", min: 1.3, max: 5, step: 0.01 },
            },
          },
          {
            when: { policyType: "Motorcycle" },
            has: {
              kind: { kind: "choice", of: ["Low-speed tip-over", "Stolen gear"] },
              amount: { kind: "part", of: "deductible", min: 1.2, max: 4, step: 0.01 },
            },
          },
        ],
        order: { by: "date", first: "highest" },
      },
    ],
    trends: [
      { kind: "walk", fact: "riskScore", sway: 0.07, max: 100 },
      { kind: "climb", fact: "monthlyPremium", sway: 0.008 },
    ],
    metrics: [
      { fact: "totalCoverage", better: "up", note: "active policies: {policyCount}" },
      { fact: "monthlyPremium", better: "down" },
      { fact: "openClaims", better: "down", note: "of {claimCount} in all" },
      { fact: "riskScore", better: "down" },
    ],
    headline: "totalCoverage",
    story: "Claim {openId} ({openKind}, {openAmount}) was filed {openDate|weekday} and is under review.",
  },
};
