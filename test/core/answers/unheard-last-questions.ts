/**
 * A last list of questions that the answerer never saw when they were written; `expected.ts` says how to read what is
 * expected. The day is Saturday, November 21, 2026.
 */
import type { Asking } from "./expected.ts";

/** By built-in mode, or by family and speciality. */
export const UNHEARD_LAST: Readonly<Record<string, readonly Asking[]>> = {
  banking: [
    ["could you check what's sitting in my checking account", "checking"],
    ["savings now?", "savings"],
    ["how much do I owe on my credit card right now", "cardBalance"],
    ["how did my checking do over the last year", "trend checking | change checking"],
    [
      "do I have any bills due before December",
      "each bills.payee since 2026-11-21 until 2026-11-30 | count bills since 2026-11-21 until 2026-11-30 | each bills.payee until 2026-11-30",
    ],
    ["what did I spend on subscriptions", "sum transactions.amount where category=Subscriptions"],
    ["total of all my bills", "billsDue"],
    ["what percentage of my credit am I using", "cardUse"],
    ["show me where my money goes", "groups transactions by category | none"],
    ["how much is the mortgage", "first bills.amount where category=Mortgage"],
    ["latest transactions please", "each transactions.description 3 | first transactions.description"],
    ["what's my spending limit on the card", "creditLimit"],
    ["do you have my phone number", "none"],
    ["when does money next go to savings", "first scheduled.date where to=Savings | none"],
    [
      "how much went to savings this month",
      "saved | sum transactions.amount where category=Savings since 2026-11-01 | none",
    ],
    ["bar chart of my bills", "groups bills by payee"],
  ],
  insurance: [
    ["what's my total coverage worth", "totalCoverage"],
    ["hey what's my premium", "monthlyPremium | yearlyPremium | each policies.premium"],
    ["which claims are still open", "openId | openKind | each claims.id where status=Under review"],
    ["how many policies are active", "policyCount"],
    ["when does my auto policy renew", "first policies.renews where type=Auto"],
    ["how much did you pay out", "paidOut"],
    ["list my policies with premiums", "each policies.premium"],
    ["what's my car's policy number", "first policies.number where type=Auto | none"],
    ["who's my insurance agent", "agent"],
    ["largest claim I ever made", "max claims.amount"],
    ["deductibles in total", "totalDeductible"],
    ["did you approve my claim", "none | openKind | each claims.status"],
  ],
  healthcare: [
    ["who's my next appointment with", "first appointments.provider"],
    ["what time do I need to be there", "first appointments.time | none"],
    ["am I close to my out-of-pocket maximum", "outOfPocketSpent"],
    ["how much of the deductible have I used", "deductibleMet"],
    ["what are my prescriptions", "each prescriptions.medication"],
    ["who is my dermatologist", "none | each careTeam.provider where specialty=Dermatology"],
    ["when do I get my next refill", "refillDue"],
    ["what did I pay for visits", "outOfPocketSpent | sum visits.yours"],
    ["what's my insurance id", "memberId | none"],
    ["how many visits this year", "visitCount | count visits since 2026-01-01"],
    ["what's the dosage of my medication", "refillDosage | each prescriptions.dosage"],
    ["next doctor appointment", "nextAppointment"],
  ],
  "accounting/tax": [
    ["when is my return due", "nextDue | none"],
    ["how much have I paid you in fees", "worth | none | feesLately"],
    ["who's handling my taxes", "adviser | none"],
  ],
  "agency/marketing": [
    ["how much budget do we have a month", "cap | none"],
    ["what did we spend this month", "spentLately"],
  ],
  "airline/helicopter": [
    ["when is my next flight", "nextDate"],
    ["how many flights do I have booked", "ahead"],
  ],
  "automotive/motorcycle": [
    ["what did I spend this month", "spentLately"],
    ["when am I booked in", "nextDate"],
  ],
  "bakery/bagels": [
    ["how many points do I have", "collected"],
    ["what's set aside for me", "orderTotal | each orders.what"],
  ],
  "beauty/spa": [
    ["when's my next treatment", "nextDate | first booked.date"],
    ["how much have I spent lately", "spentLately"],
  ],
  "brewery/distillery": [
    ["how many bottles are left to claim", "left"],
    ["when's my next tasting", "nextTasting"],
  ],
  "clinic/chiropractor": [
    ["when do I come in next", "nextDate"],
    ["how much did I pay this month", "yoursLately | billedLately"],
  ],
  "construction/painter": [
    ["who comes next", "nextWorker"],
    ["how much is the job", "price | none"],
  ],
  "education/cooking": [
    ["when's my next class", "nextDate"],
    ["what did I pay this month", "paidLately"],
  ],
  "events/dj": [
    ["how much have we committed", "committed"],
    ["when's the event", "eventDate | none"],
  ],
  "farm/orchard": [
    ["when's my next pickup", "nextDate | none"],
    ["how many pickups have I had", "pickedUp"],
  ],
  "fitness/climbing": [
    ["how many minutes this month", "minutes | none"],
    ["who's leading my next session", "nextCoach"],
  ],
  "foodservice/pizzeria": [
    ["average check", "averageCheck"],
    ["when's my next table", "nextDate | none"],
  ],
  "gaming/arcade": [
    ["what's my limit", "limit"],
    ["how many tickets do I have", "collected | none"],
  ],
  "grocery/deli": [
    ["what's the average basket", "averageBasket"],
    ["what's on special", "none | each offers.what"],
  ],
  "homeservices/cleaning": [
    ["when's the next clean", "nextDate"],
    ["who's my cleaner", "nextHelper"],
  ],
  "investment/broker": [
    ["what's my portfolio worth", "balance"],
    ["largest position", "largest | max holdings.amount"],
  ],
  "law/patent": [
    ["who's my attorney", "leadLawyer"],
    ["how much retainer is left", "retainerLeft"],
  ],
  "lodging/motel": [
    ["when do I check in", "nextArrival"],
    ["my confirmation number", "nextCode"],
  ],
  "media/cinema": [
    ["what's my next screening", "nextWhat | first ahead.what"],
    ["how many points do I have", "collected"],
  ],
  "museum/aquarium": [
    ["when does my membership renew", "renews"],
    ["how many visits lately", "visitsLately"],
  ],
  "nonprofit/charity": [
    ["how much have I given in all", "worth"],
    ["when's my next shift", "shiftDate"],
  ],
  "rail/bus": [
    ["how many rides did I take", "ridesLately"],
    ["card balance", "balance"],
  ],
  "retail/shoes": [
    ["what did I buy last", "first orders.what"],
    ["when does my order arrive", "arrives"],
  ],
  "software/security": [
    ["how many seats do we use", "used"],
    ["what's our monthly cost", "monthly"],
  ],
  "telecom/cable": [
    ["when is my bill due", "due"],
    ["how much is this month's bill", "billLately"],
  ],
  "travel/diving": [
    ["when do we go", "nextDeparts"],
    ["who is our guide", "guide"],
  ],
  "utility/gas": [
    ["how much gas did I use", "usage"],
    ["what's my usual bill", "usualBill"],
  ],
  "veterinary/groomer": [
    ["when's the next visit", "nextDate"],
    ["how many animals do you have on file", "animalCount | count animals"],
  ],
};
