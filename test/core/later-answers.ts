/**
 * Answers written after the check of figures was first made, to see how it does on what it was not made with.
 */
import { addDays, addMonths } from "../../src/core/day.ts";
import {
  type Answered,
  clock,
  dayName,
  longDate,
  md,
  monthAgo,
  most,
  num,
  short,
  sum,
  usd,
  whole,
  word,
} from "./answered.ts";

export const LATER_GOOD: readonly Answered[] = [
  [
    "banking",
    (c) =>
      `Sure! As it stands today, there's ${usd(c.num("checking"))} in your everyday checking and another ${usd(c.num("savings"))} tucked away in savings.`,
  ],
  [
    "banking",
    (c) =>
      `Let me break that down for you: ${usd(c.num("spent"))} went out in the last 30 days, while ${usd(c.num("saved"))} was put aside.`,
  ],
  [
    "banking",
    (c) => {
      const r = most(c.rows("transactions").filter((x) => x.type === "Debit"));
      return `The biggest purchase was at ${r.description}, where you spent ${usd(r.amount)}.`;
    },
  ],
  [
    "banking",
    (c) =>
      `Your credit card has a balance of ${usd(c.num("cardBalance"))}; with a limit of ${whole(c.num("creditLimit"))}, that's a utilization of ${c.num("cardUse")}%.`,
  ],
  [
    "banking",
    (c) =>
      `Don't forget about ${c.txt("nextPayee")}: it's ${usd(c.num("nextAmount"))}, autopay is off, and the due date is ${longDate(c.txt("nextDue"))}.`,
  ],
  [
    "banking",
    (c) =>
      `All ${word(c.num("billsCount"))} bills add up to ${usd(c.num("billsDue"))}, which your checking balance of ${usd(c.num("checking"))} easily covers or nearly so.`,
  ],
  [
    "banking",
    (c) =>
      `Compared with ${monthAgo(1)}, your savings are up ${usd((c.trend("savings")[11] ?? 0) - (c.trend("savings")[10] ?? 0))}.`,
  ],
  [
    "banking",
    (c) => `Twelve months back your credit score was ${c.trend("creditScore")[0]}. Today it's ${c.num("creditScore")}.`,
  ],
  [
    "banking",
    (c) => {
      const r = c.rows("transactions").find((x) => x.category === "Groceries") ?? {};
      return `I see one grocery run: ${usd(r.amount)} at ${r.description} on ${md(r.date)}.`;
    },
  ],
  [
    "banking",
    (c) => {
      const b = c.rows("bills");
      return `Coming up: ${b.map((x) => `${x.payee} (${usd(x.amount)}, ${md(x.due)})`).join(", ")}.`;
    },
  ],
  [
    "banking",
    (c) => `Putting both accounts together, you're at ${whole(c.num("totalBalance"))}, give or take some cents.`,
  ],
  [
    "banking",
    (c) => {
      const s = c.rows("scheduled");
      return `${word(s.length).replace(/^./, (x) => x.toUpperCase())} transfers are scheduled; the first, ${usd(s[0]?.amount)} for the ${s[0]?.purpose}, goes out ${md(s[0]?.date)}.`;
    },
  ],
  [
    "banking",
    (c) =>
      `If you paid the ${c.txt("nextPayee")} bill now, checking would drop from ${usd(c.num("checking"))} to ${usd(c.num("checking") - c.num("nextAmount"))}.`,
  ],
  [
    "banking",
    (c) => {
      const r = c.rows("transactions").filter((x) => x.type === "Debit")[0] ?? {};
      return `Your latest debit was ${r.description}, ${usd(r.amount)}, back on ${longDate(r.date)}.`;
    },
  ],
  ["banking", (c) => `You can still charge up to ${usd(c.num("availableCredit"))} on the card.`],
  [
    "banking",
    (c) => `Hi! I'm here around the clock, 24/7. Your total balance is roughly ${short(c.num("totalBalance"))}.`,
  ],
  [
    "banking",
    (c) =>
      `Less than half of your ${whole(c.num("creditLimit"))} limit isn't a worry: only ${usd(c.num("cardBalance"))} is on the card.`,
  ],
  [
    "banking",
    (c) =>
      `Of the ${c.rows("transactions").length} transactions I can see, the oldest is from ${md(c.rows("transactions").at(-1)?.date)}.`,
  ],
  [
    "banking",
    (c) =>
      `You've had your accounts here since ${longDate(c.txt("since")).split(" ")[0]} ${c.txt("since").slice(0, 4)}. Thank you!`,
  ],
  [
    "banking",
    (c) => {
      const b = most(c.rows("bills"));
      return `${b.payee} is the one to watch, as it takes ${usd(b.amount)} out of your account on ${dayName(b.due)}, ${md(b.due)}.`;
    },
  ],
  [
    "insurance",
    (c) =>
      `All told you're insured for ${whole(c.num("totalCoverage"))} and pay ${usd(c.num("monthlyPremium"))} for it every month.`,
  ],
  [
    "insurance",
    (c) => {
      const p = c.rows("policies").at(-1) ?? {};
      return `For ${String(p.type).toLowerCase()}, the premium is ${usd(p.premium)}, the deductible ${whole(p.deductible)} and the coverage ${whole(p.coverage)}.`;
    },
  ],
  [
    "insurance",
    (c) =>
      `It's the ${c.txt("openKind").toLowerCase()} from ${md(c.txt("openDate"))}, claim number ${c.txt("openId")}, and you asked for ${usd(c.num("openAmount"))}.`,
  ],
  ["insurance", (c) => `A risk score of ${c.num("riskScore")} out of 100 is looking fine.`.replace(" out of 100", "")],
  [
    "insurance",
    (c) => {
      const cl = most(c.rows("claims"));
      return `The largest of your claims is ${cl.id}, ${usd(cl.amount)} for ${String(cl.kind).toLowerCase()}.`;
    },
  ],
  ["insurance", (c) => `Over a year you'll pay ${usd(c.num("yearlyPremium"))} in premiums.`],
  [
    "insurance",
    (c) => {
      const p = c.rows("policies")[0] ?? {};
      return `First to renew is your ${p.type} policy, number ${p.number}, on ${longDate(p.renews)}.`;
    },
  ],
  [
    "insurance",
    (c) =>
      `There ${c.num("claimCount") === 1 ? "is" : "are"} ${word(c.num("claimCount"))} claim${c.num("claimCount") === 1 ? "" : "s"} on file, adding up to ${usd(c.num("claimed"))}.`,
  ],
  [
    "insurance",
    (c) =>
      `Your risk score has changed by ${Math.abs((c.trend("riskScore")[11] ?? 0) - (c.trend("riskScore")[10] ?? 0))} points in the past month.`,
  ],
  [
    "insurance",
    (c) =>
      `${c.txt("agent")} has been looking after you since ${c.txt("since").slice(0, 4)}, and number one on the list is your open claim.`,
  ],
  [
    "healthcare",
    (c) =>
      `Good progress: ${usd(c.num("deductibleMet"))} of the ${whole(c.num("deductible"))} deductible is behind you, so ${usd(c.num("deductibleLeft"))} remains.`,
  ],
  [
    "healthcare",
    (c) => {
      const v = c.rows("visits")[0] ?? {};
      return `At your ${String(v.reason).toLowerCase()} on ${md(v.date)} you paid ${usd(v.yours)}, including a ${whole(v.copay)} copay.`;
    },
  ],
  [
    "healthcare",
    (c) => {
      const p = c.rows("prescriptions")[0] ?? {};
      return `Time for a refill soon: ${p.medication} ${p.dosage} is due ${dayName(p.nextRefill)}, ${md(p.nextRefill)}, and you have ${p.refills} more after that.`;
    },
  ],
  [
    "healthcare",
    (c) => `Your care team has ${word(c.rows("careTeam").length)} providers, led by ${c.txt("primaryCare")}.`,
  ],
  [
    "healthcare",
    (c) => {
      const a = c.rows("appointments")[0];
      return a
        ? `Please arrive a few minutes early on ${longDate(a.date)}; ${a.provider} sees you at ${clock(a.time)}.`
        : `I can book one for you.`;
    },
  ],
  [
    "healthcare",
    (c) =>
      `You've used ${whole(c.num("outOfPocketSpent"))} of your ${whole(c.num("outOfPocketMaximum"))} out-of-pocket maximum, about ${Math.round((100 * c.num("outOfPocketSpent")) / c.num("outOfPocketMaximum"))}%.`,
  ],
  [
    "healthcare",
    (c) => `Born ${longDate(c.txt("born"))}, ${c.txt("born").slice(0, 4)}, member ${c.txt("memberId")}: is that you?`,
  ],
  [
    "healthcare",
    (c) =>
      `Your last visit was ${longDate(c.txt("lastVisit"))}, and you've been in ${c.num("visitCount")} times: ${c.num("visitCount")} visits this plan year.`,
  ],
  [
    "healthcare",
    (c) => {
      const v = c.rows("visits");
      return `${v[0]?.provider} and the other visits cost you ${usd(sum(v, "yours"))} in total.`;
    },
  ],
  [
    "airline",
    (c) =>
      `With ${num(c.num("collected"))} segments you're ${num(c.num("goal") - c.num("collected"))} away from the next level at ${num(c.num("goal"))}.`,
  ],
  [
    "airline",
    (c) => {
      const f = most(c.rows("flown"));
      return `The priciest flight this month was ${f.what} on ${md(f.date)}, at ${usd(f.amount)}.`;
    },
  ],
  [
    "airline",
    (c) => `Wheels up on ${dayName(c.txt("nextDate"))} at ${clock(c.txt("nextTime"))}, ${c.txt("nextPlace")}.`,
  ],
  [
    "bakery",
    (c) =>
      `You've spent ${usd(c.num("spentLately"))} on ${c.num("boxesLately")} boxes this month and ${usd(c.num("worth"))} in all.`,
  ],
  ["bakery", (c) => `${num(c.num("cardFull") - c.num("collected"))} more crumbs and the next box is free.`],
  [
    "law",
    (c) => `So far this month we've billed ${usd(c.num("billedLately"))} for ${c.num("hoursLately")} hours of work.`,
  ],
  [
    "law",
    (c) => {
      const m = most(c.rows("matters"));
      return `The largest estimate is ${whole(m.amount)}, for the ${String(m.what).toLowerCase()}.`;
    },
  ],
  ["fitness", (c) => `${c.num("minutesGoal") - c.num("minutes")} minutes to go until your monthly goal.`],
  [
    "fitness",
    (c) => {
      const d = c.rows("done")[0] ?? {};
      return `Your most recent workout, ${d.what} with ${d.coach}, lasted ${d.minutes} minutes on ${md(d.date)}.`;
    },
  ],
  [
    "lodging",
    (c) => {
      const r = c.rows("reservations")[0] ?? {};
      return `The ${r.what} is ${usd(r.rate)} a night, ${usd(r.total)} for the whole stay of ${r.nights} nights.`;
    },
  ],
  ["telecom", (c) => `You have ${c.num("allowance") - c.num("used")} GB left this month.`],
  [
    "telecom",
    (c) => `The bill of ${usd(c.num("billLately"))} is due on ${dayName(c.txt("due"))}, ${md(c.txt("due"))}.`,
  ],
  [
    "retail",
    (c) => {
      const o = c.rows("orders")[0] ?? {};
      return `Order ${o.number} (${o.what}, ${usd(o.amount)}) was placed ${String(o.channel).toLowerCase()} on ${longDate(o.date)}.`;
    },
  ],
  ["retail", (c) => `Across ${c.num("ordersLately")} orders you've spent ${whole(c.num("spentLately"))} this month.`],
  [
    "software",
    (c) => {
      const p = most(c.rows("products"));
      return `${p.what} is the largest at ${usd(p.amount)} a month: ${p.used} of ${p.seats} seats are taken.`;
    },
  ],
  ["investment", (c) => `You're ${usd(c.num("goal") - c.num("balance"))} away from your goal.`],
  [
    "gaming",
    (c) => `You have ${num(c.num("collected"))} tier points, ${num(c.num("pointsLately"))} of them from this month.`,
  ],
  ["education", (c) => `You need ${c.num("goal") - c.num("collected")} more credits to reach ${c.num("goal")}.`],
  ["events", (c) => `Your budget is ${whole(c.num("budget"))}; ${whole(c.num("left"))} of it is still free.`],
  [
    "foodservice",
    (c) =>
      `You've been in ${word(c.num("visitsLately"))} times this month, ${word(c.num("visitsLately"))} checks for ${usd(c.num("spentLately"))} together.`,
  ],
  [
    "museum",
    (c) => {
      const b = c.rows("booked")[0] ?? {};
      return `${b.what} starts at ${clock(b.time)} on ${md(b.date)} and costs ${usd(b.amount)}.`;
    },
  ],
];

export const LATER_BAD: readonly Answered[] = [
  ["banking", (c) => `Sure! There's ${usd(c.num("savings"))} in your everyday checking right now.`],
  ["banking", (c) => `You've put ${usd(c.num("checking"))} aside in savings.`],
  ["banking", (c) => `Your total balance is roughly ${short(c.num("totalBalance") * 1.3)}.`],
  [
    "banking",
    (c) =>
      `After paying ${c.txt("nextPayee")}, checking would be at ${usd(c.num("checking") - c.num("nextAmount") - 10)}.`,
  ],
  ["banking", (c) => `Your credit utilization is ${c.num("cardUse") + 5}%.`],
  ["banking", (c) => `The ${c.txt("nextPayee")} bill is due in ${monthAgo(4)}.`],
  [
    "banking",
    (c) =>
      `Your biggest bill is ${most(c.rows("bills")).payee} at ${usd(c.rows("bills").toSorted((a, b) => Number(a.amount) - Number(b.amount))[0]?.amount)}.`,
  ],
  ["banking", (c) => `I found ${c.rows("transactions").length + 4} transactions.`],
  ["banking", (c) => `Bills this month: ${usd(c.num("billsDue") + 0.1)}.`],
  ["banking", (c) => `Savings rose by ${usd(c.num("saved") + 25)} this month.`],
  ["banking", (c) => `In ${monthAgo(2)} your savings were at ${usd(c.num("savings"))}.`.replace("were at", "stood at")],
  ["banking", (c) => `Your credit score climbed to ${c.num("creditScore") + 4} this month.`],
  [
    "banking",
    (c) => {
      const r = c.rows("transactions");
      return `You spent ${usd(Number(r[0]?.amount) + Number(r[1]?.amount) + 1)} at ${r[0]?.description}.`;
    },
  ],
  ["banking", (_c) => `Your savings earned ${usd(432.1)} in interest.`],
  [
    "banking",
    (c) =>
      `You have three hundred dollars and change in checking, precisely ${usd(312.44)}.`.replace(
        "three hundred",
        c.num("checking") > 320 ? "three hundred" : "nine hundred",
      ),
  ],
  ["banking", () => `Overdraft protection is $35 per item.`],
  ["banking", (c) => `Your credit limit is twice that, ${whole(c.num("creditLimit") * 2)}.`],
  ["banking", (c) => `Your card balance is just under ${whole(Math.round(c.num("cardBalance") * 0.9))}.`],
  ["banking", (c) => `You're a member since ${longDate(addDays(c.txt("since"), 31))}.`],
  ["insurance", (c) => `Your yearly premium is ${usd(c.num("monthlyPremium") * 11)}.`],
  ["insurance", (c) => `You're insured for ${whole(c.num("totalCoverage") + 50_000)} in total.`],
  ["insurance", (c) => `The claim was filed ${longDate(addDays(c.txt("openDate"), 5))}.`],
  ["insurance", (c) => `Claim ${c.txt("openId")} is for ${usd(c.num("monthlyPremium"))}.`],
  ["insurance", (c) => `You have ${word(c.num("openClaims") + 2)} claims under review.`],
  [
    "insurance",
    (c) =>
      `Your ${c.rows("policies")[0]?.type} policy renews ${longDate(addMonths(String(c.rows("policies")[0]?.renews), 1))}.`,
  ],
  [
    "insurance",
    (c) =>
      `The coverage on your auto policy is ${whole(Number(c.rows("policies").find((p) => p.type === "Auto")?.coverage) + 10_000)}.`,
  ],
  [
    "insurance",
    (c) => `Your risk score went from ${(c.trend("riskScore")[0] ?? 0) + 11} to ${c.num("riskScore")} in a year.`,
  ],
  ["insurance", () => `You qualify for a 15% multi-policy discount.`],
  ["insurance", (c) => `Deductibles together come to ${whole(c.num("totalDeductible") + 250)}.`],
  [
    "insurance",
    (c) => `Policy AUT-${c.rows("policies").some((p) => p.number === "AUT-123456") ? "654321" : "123456"} is active.`,
  ],
  ["healthcare", (c) => `Only ${usd(c.num("deductibleLeft") - 40)} remains of your deductible.`],
  ["healthcare", (c) => `Your deductible of ${whole(c.num("deductible") + 500)} resets soon.`],
  ["healthcare", (c) => `You paid ${usd(c.num("outOfPocketSpent") + 20)} out of pocket.`],
  [
    "healthcare",
    (c) =>
      `${c.rows("prescriptions")[0]?.medication} is due ${longDate(addDays(String(c.rows("prescriptions")[0]?.nextRefill), 7))}.`,
  ],
  ["healthcare", (c) => `You see ${c.txt("primaryCare")} at 6:45 PM.`],
  ["healthcare", (c) => `You've had ${word(c.num("visitCount") + 1)} visits.`],
  [
    "healthcare",
    (c) =>
      `You're ${Math.round((100 * c.num("deductibleMet")) / c.num("deductible")) + 20}% of the way there on your deductible.`,
  ],
  ["healthcare", (c) => `Your plan year ends ${longDate(addDays(c.txt("planRenews"), 11))}.`],
  ["healthcare", (c) => `The copay for your ${c.rows("visits")[0]?.reason} was ${usd(c.rows("visits")[0]?.towards)}.`],
  ["airline", (c) => `You're ${c.num("goal") - c.num("collected") + 7} segments away from the next level.`],
  ["airline", (c) => `You've spent ${usd(c.num("worth"))} this month.`],
  ["airline", (c) => `Your next flight is at ${clock("03:10")} from ${c.txt("nextPlace")}.`],
  ["bakery", (c) => `Your average box is ${usd(c.num("averageBox") + 3)}.`],
  ["bakery", (c) => `You have ${c.num("collected") + 30} crumbs.`],
  ["law", (c) => `We billed ${c.num("hoursLately") + 2} hours this month.`],
  ["law", (c) => `Your hourly rate is ${whole(c.num("rate") + 25)}.`],
  ["fitness", (c) => `You've trained ${c.num("minutes") + 45} minutes this month.`],
  ["fitness", (c) => `You're on a streak of ${c.num("streak") + 3} weeks, with ${c.num("bestCount") + 2} records.`],
  ["lodging", (c) => `You have ${num(c.num("collected") + 1000)} Key points.`],
  ["telecom", (c) => `You have ${c.num("used")} GB left of your plan.`],
  ["telecom", (c) => `The bill is due on ${longDate(addDays(c.txt("due"), 2))}.`],
  ["retail", (c) => `Your order arrives on ${longDate(addDays(c.txt("arrives"), 4))}.`],
  ["software", (c) => `${c.num("seats") - c.num("used") + 9} seats are free.`],
  ["software", (c) => `You pay ${usd(c.num("monthly") + 99)} a month.`],
  ["investment", (c) => `Your portfolio value is ${usd(c.num("largestAmount"))}.`],
  ["gaming", (c) => `You have ${usd(c.num("spentLately"))} left of your monthly limit.`],
  ["education", (c) => `You have ${c.num("collected") + 12} credits.`],
  ["events", (c) => `${c.num("confirmed") + 5} guests have confirmed.`],
  ["foodservice", (c) => `Your average check is about ${whole(Math.round(c.num("averageCheck") * 1.25))}.`],
  ["museum", (c) => `Your membership renews on ${longDate(addMonths(c.txt("renews"), 1))}.`],
];
