/**
 * Good answers, as chat models write them: every figure is one that the customer's records yield.
 */
import {
  type Answered,
  ceil2,
  clock,
  dayName,
  floor2,
  longDate,
  md,
  monthAgo,
  most,
  num,
  round2,
  short,
  sum,
  usd,
  whole,
  word,
} from "./answered.ts";

const n1 = (value: number) => value.toLocaleString("en-US");

export const GOOD: readonly Answered[] = [
  // A bank
  ["banking", (c) => `You have ${usd(c.num("checking"))} in your checking account.`],
  [
    "banking",
    (c) => `Your checking balance is ${usd(c.num("checking"))}, and your savings stand at ${usd(c.num("savings"))}.`,
  ],
  ["banking", (c) => `You've got about $${n1(round2(c.num("savings")))} in savings right now.`],
  [
    "banking",
    (c) =>
      `Checking: ${usd(c.num("checking"))}\nSavings: ${usd(c.num("savings"))}\nTotal: ${usd(c.num("totalBalance"))}`,
  ],
  ["banking", (c) => `Between checking and savings you have ${usd(c.num("totalBalance"))} in total.`],
  [
    "banking",
    (c) =>
      `Your savings account holds ${short(c.num("savings"))}, which is ${usd(c.num("savings") - c.num("checking"))} more than what's in checking.`,
  ],
  ["banking", (c) => `Good news: your credit score is ${c.num("creditScore")}.`],
  [
    "banking",
    (c) =>
      `Your card balance is ${usd(c.num("cardBalance"))} of a ${whole(c.num("creditLimit"))} limit, so you're using ${c.num("cardUse")}% of your credit.`,
  ],
  ["banking", (c) => `That leaves ${usd(c.num("availableCredit"))} of available credit.`],
  ["banking", (c) => `You still have ${usd(c.num("availableCredit"))} left on your card.`],
  [
    "banking",
    (c) => `Over the last 30 days you spent ${usd(c.num("spent"))} and moved ${usd(c.num("saved"))} into savings.`,
  ],
  [
    "banking",
    (c) => `Your next bill is ${c.txt("nextPayee")} for ${usd(c.num("nextAmount"))}, due ${md(c.txt("nextDue"))}.`,
  ],
  [
    "banking",
    (c) =>
      `${c.txt("nextPayee")} comes first: ${usd(c.num("nextAmount"))} is due on ${dayName(c.txt("nextDue"))}, ${longDate(c.txt("nextDue"))}.`,
  ],
  ["banking", (c) => `You have ${word(c.num("billsCount"))} bills coming up, ${usd(c.num("billsDue"))} altogether.`],
  [
    "banking",
    (c) =>
      `After your upcoming bills (${usd(c.num("billsDue"))}), you'd have ${usd(c.num("checking") - c.num("billsDue"))} left in checking.`,
  ],
  [
    "banking",
    (c) =>
      `Your largest transaction was ${usd(most(c.rows("transactions")).amount)} on ${md(most(c.rows("transactions")).date)}: ${most(c.rows("transactions")).description}.`,
  ],
  [
    "banking",
    (c) =>
      `You spent ${usd(sum(c.rows("transactions").filter((r) => r.category === "Groceries")))} on groceries this month.`,
  ],
  [
    "banking",
    (c) =>
      `Groceries came to ${usd(sum(c.rows("transactions").filter((r) => r.category === "Groceries")))}, or roughly ${Math.round((100 * sum(c.rows("transactions").filter((r) => r.category === "Groceries"))) / c.num("spent"))}% of your spending.`,
  ],
  [
    "banking",
    (c) => {
      const r = c.rows("transactions")[0] ?? {};
      return `Your most recent transaction is ${r.description} on ${longDate(r.date)} for ${usd(r.amount)}.`;
    },
  ],
  [
    "banking",
    (c) => {
      const r = c.rows("transactions")[1] ?? {};
      return `On ${md(r.date)} there was a ${usd(r.amount)} ${String(r.type).toLowerCase()} from ${r.description}, which left your balance at ${usd(r.balance)}.`;
    },
  ],
  [
    "banking",
    (c) =>
      `Here are your last three transactions:\n${c
        .rows("transactions")
        .slice(0, 3)
        .map((r, i) => `${i + 1}. ${r.description} — ${usd(r.amount)} (${md(r.date)})`)
        .join("\n")}`,
  ],
  [
    "banking",
    (c) =>
      `Your savings grew by ${usd((c.trend("savings")[11] ?? 0) - (c.trend("savings")[10] ?? 0))} in the past month.`,
  ],
  [
    "banking",
    (c) =>
      `In ${monthAgo(3)} your savings stood at ${usd(c.trend("savings")[8])}; today they're at ${usd(c.num("savings"))}.`,
  ],
  [
    "banking",
    (c) => `A year ago your savings were around $${n1(round2(c.trend("savings")[0]))}, so you've come a long way.`,
  ],
  [
    "banking",
    (c) =>
      `Your credit score went from ${c.trend("creditScore")[0]} to ${c.num("creditScore")} over the last 12 months.`,
  ],
  [
    "banking",
    (c) =>
      `Your score moved ${Math.abs((c.trend("creditScore")[11] ?? 0) - (c.trend("creditScore")[10] ?? 0))} points since last month and is now ${c.num("creditScore")}.`,
  ],
  [
    "banking",
    (c) => `Checking has gone from ${usd(c.trend("checking")[9])} two months ago to ${usd(c.num("checking"))} now.`,
  ],
  [
    "banking",
    (c) => {
      const b = c.rows("bills");
      return `The ${b[0]?.payee} bill is ${usd(b[0]?.amount)} and the ${b[1]?.payee} one is ${usd(b[1]?.amount)}.`;
    },
  ],
  [
    "banking",
    (c) => {
      const b = c.rows("bills");
      return `${b[0]?.payee} and ${b[1]?.payee} together come to ${usd(Number(b[0]?.amount) + Number(b[1]?.amount))}.`;
    },
  ],
  [
    "banking",
    (c) => {
      const b = most(c.rows("bills"));
      return `Your biggest bill is ${b.payee} at ${usd(b.amount)}, and it's due ${md(b.due)}.`;
    },
  ],
  [
    "banking",
    (c) => {
      const s = c.rows("scheduled")[0] ?? {};
      return `A transfer of ${whole(s.amount)} to ${s.to} goes out on ${longDate(s.date)}.`;
    },
  ],
  [
    "banking",
    (c) => `You have ${word(c.rows("scheduled").length)} scheduled transfers totaling ${usd(c.num("scheduledOut"))}.`,
  ],
  ["banking", (c) => `Your net for the last 30 days is ${c.num("netFlow") < 0 ? "−" : "+"}${usd(c.num("netFlow"))}.`],
  [
    "banking",
    (c) =>
      `You've been with us since ${c.txt("since").slice(0, 4)}, and your account ends in ${c.txt("accountEnding")}.`,
  ],
  ["banking", (_c) => `Sure thing! Our app is there for you 24/7, and one of the tellers can help in person too.`],
  [
    "banking",
    (c) =>
      `We can't advise on your 401(k) here, but I'm 100% sure a colleague can; your savings are at ${usd(c.num("savings"))}.`,
  ],
  ["banking", (c) => `More than $${n1(floor2(c.num("checking")))} sits in checking.`],
  [
    "banking",
    (c) => `You're carrying ${usd(c.num("cardBalance"))} on the card against a ${short(c.num("creditLimit"))} limit.`,
  ],
  [
    "banking",
    (c) =>
      `Yes, you can cover it: checking has ${usd(c.num("checking"))} and the bills add up to only ${usd(c.num("billsDue"))}.`,
  ],
  [
    "banking",
    (c) => `Your checking and savings hold ${usd(c.num("checking"))} and ${usd(c.num("savings"))} respectively.`,
  ],
  ["banking", (c) => `${usd(c.num("checking"))} is available in checking as of Nov 21.`],
  ["banking", (c) => `With a credit score of ${c.num("creditScore")}, you're in good shape.`],
  [
    "banking",
    (c) =>
      `Savings make up ${Math.round((100 * c.num("savings")) / c.num("totalBalance"))}% of your total balance of ${usd(c.num("totalBalance"))}.`,
  ],
  ["banking", (c) => `You have nearly $${n1(ceil2(c.num("totalBalance")))} across both accounts.`],
  [
    "banking",
    (c) => {
      const b = c.rows("bills");
      const later = b.at(-1) ?? {};
      return `Nothing to worry about today. The last of your bills, ${later.payee}, isn't due until ${md(later.due)}.`;
    },
  ],
  [
    "banking",
    (c) => {
      const r = c.rows("transactions").find((x) => x.category === "Savings") ?? {};
      return `You moved ${usd(r.amount)} to savings on ${md(r.date)}.`;
    },
  ],
  [
    "banking",
    (c) => {
      const r = c.rows("transactions").find((x) => x.category === "Groceries") ?? {};
      return `The ${r.description} charge from ${longDate(r.date)} was ${usd(r.amount)}.`;
    },
  ],
  [
    "banking",
    (c) =>
      `I can see ${c.rows("transactions").length} transactions in the last month, with spending of ${whole(c.num("spent"))}.`,
  ],
  ["banking", (c) => `On average your bills are ${usd(sum(c.rows("bills")) / c.rows("bills").length)} each.`],
  ["banking", (_c) => `Top 3 this month? Let me show you a chart instead.`],
  // An insurer
  [
    "insurance",
    (c) =>
      `You have ${word(c.num("policyCount"))} active ${c.num("policyCount") === 1 ? "policy" : "policies"} with total coverage of ${whole(c.num("totalCoverage"))}.`,
  ],
  ["insurance", (c) => `Your monthly premium is ${usd(c.num("monthlyPremium"))}.`],
  ["insurance", (c) => `That's ${usd(c.num("yearlyPremium"))} in a year, or ${usd(c.num("monthlyPremium"))} a month.`],
  [
    "insurance",
    (c) => {
      const p = c.rows("policies")[0] ?? {};
      return `Your ${p.type} policy (${p.number}) costs ${usd(p.premium)} a month and renews on ${longDate(p.renews)}.`;
    },
  ],
  [
    "insurance",
    (c) => {
      const p = c.rows("policies")[0] ?? {};
      return `The deductible on your ${String(p.type).toLowerCase()} policy is ${whole(p.deductible)}, with ${whole(p.coverage)} of coverage.`;
    },
  ],
  [
    "insurance",
    (c) =>
      `Claim ${c.txt("openId")} for ${usd(c.num("openAmount"))} was filed on ${md(c.txt("openDate"))} and is still under review.`,
  ],
  [
    "insurance",
    (c) =>
      `You have ${word(c.num("openClaims"))} claim under review and ${c.num("claimCount")} ${c.num("claimCount") === 1 ? "claim" : "claims"} in all.`,
  ],
  ["insurance", (c) => `In total you've claimed ${usd(c.num("claimed"))}.`],
  ["insurance", (c) => `Your risk score is ${c.num("riskScore")}.`],
  ["insurance", (c) => `Your risk score was ${c.trend("riskScore")[10]} last month and is ${c.num("riskScore")} now.`],
  [
    "insurance",
    (c) =>
      `Your premium has risen from ${usd(c.trend("monthlyPremium")[0])} a year ago to ${usd(c.num("monthlyPremium"))}.`,
  ],
  ["insurance", (c) => `The next renewal is on ${dayName(c.txt("nextRenewal"))}, ${longDate(c.txt("nextRenewal"))}.`],
  ["insurance", (c) => `Your deductibles together are ${whole(c.num("totalDeductible"))}.`],
  [
    "insurance",
    (c) =>
      `The ${c.txt("openKind").toLowerCase()} claim comes to ${usd(c.num("openAmount"))}; you filed it on ${longDate(c.txt("openDate"))}.`,
  ],
  [
    "insurance",
    (c) => {
      const cl = c.rows("claims")[0] ?? {};
      return `Your latest claim, ${cl.id}, is for ${cl.kind}: ${usd(cl.amount)}, filed ${md(cl.date)}.`;
    },
  ],
  ["insurance", (c) => `${c.txt("agent")} is your agent and can be reached 9 to 5.`],
  ["insurance", (c) => `You're covered for roughly ${short(c.num("totalCoverage"))}.`],
  [
    "insurance",
    (c) => {
      const cl = c.rows("claims").filter((r) => r.status === "Paid");
      return cl.length > 0 ? `We've paid out ${usd(sum(cl))} so far.` : `Nothing has been paid out yet.`;
    },
  ],
  [
    "insurance",
    (c) =>
      `Minus the ${whole(c.rows("claims").find((r) => r.status === "Under review")?.deductible)} deductible, that claim would pay ${usd(Number(c.num("openAmount")) - Number(c.rows("claims").find((r) => r.status === "Under review")?.deductible))}.`,
  ],
  [
    "insurance",
    (c) => {
      const p = most(c.rows("policies"), "premium");
      return `Your most expensive policy is ${p.type} at ${usd(p.premium)} per month.`;
    },
  ],
  [
    "insurance",
    (c) => {
      const p = most(c.rows("policies"), "coverage");
      return `The highest coverage you carry is ${whole(p.coverage)}, on the ${p.type} policy.`;
    },
  ],
  ["insurance", (c) => `You've been a member since ${longDate(c.txt("since"))}, ${c.txt("since").slice(0, 4)}.`],
  [
    "insurance",
    (c) =>
      `${c
        .rows("policies")
        .map((p) => `${p.type}: ${usd(p.premium)}/month`)
        .join("\n")}\nTogether: ${usd(c.num("monthlyPremium"))}`,
  ],
  ["insurance", (c) => `One of your policies covers "${c.rows("policies")[0]?.covers}".`],
  ["insurance", (c) => `Premiums run you around $${n1(round2(c.num("monthlyPremium")))} every month.`],
  [
    "insurance",
    (c) => `Your auto policy covers up to ${whole(c.rows("policies").find((p) => p.type === "Auto")?.coverage)}.`,
  ],
  [
    "insurance",
    (c) => `No need to call: claim ${c.txt("openId")} is in good hands, and most reviews like this one are quick.`,
  ],
  [
    "insurance",
    (c) => {
      const p = c.rows("policies")[0] ?? {};
      return `${p.type} renews ${md(p.renews)}; its premium is ${usd(p.premium)} and the deductible ${whole(p.deductible)}.`;
    },
  ],
  [
    "insurance",
    (c) =>
      `Your premium went up ${usd((c.trend("monthlyPremium")[11] ?? 0) - (c.trend("monthlyPremium")[10] ?? 0))} this month.`,
  ],
  [
    "insurance",
    (c) =>
      `You have ${num(c.num("policyCount"))} ${c.num("policyCount") === 1 ? "policy" : "policies"} and ${num(c.num("claimCount"))} ${c.num("claimCount") === 1 ? "claim" : "claims"} on record.`,
  ],
  // A healthcare provider
  ["healthcare", (c) => `You've met ${usd(c.num("deductibleMet"))} of your ${whole(c.num("deductible"))} deductible.`],
  ["healthcare", (c) => `There's ${usd(c.num("deductibleLeft"))} left until you reach your deductible.`],
  [
    "healthcare",
    (c) =>
      `So far you've spent ${usd(c.num("outOfPocketSpent"))} out of pocket, toward a maximum of ${whole(c.num("outOfPocketMaximum"))}.`,
  ],
  [
    "healthcare",
    (c) => `You're ${Math.round((100 * c.num("deductibleMet")) / c.num("deductible"))}% of the way to your deductible.`,
  ],
  [
    "healthcare",
    (c) => {
      const v = c.rows("visits")[0] ?? {};
      return `Your last visit was on ${longDate(v.date)} with ${v.provider}; you paid ${usd(v.yours)}.`;
    },
  ],
  [
    "healthcare",
    (c) => {
      const v = c.rows("visits")[0] ?? {};
      return `For the ${String(v.reason).toLowerCase()} your copay was ${whole(v.copay)} and ${usd(v.towards)} went towards the deductible.`;
    },
  ],
  [
    "healthcare",
    (c) =>
      `You take ${word(c.num("prescriptionCount"))} prescription${c.num("prescriptionCount") === 1 ? "" : "s"} at the moment.`,
  ],
  [
    "healthcare",
    (c) => {
      const p = c.rows("prescriptions")[0] ?? {};
      return `${p.medication} ${p.dosage} has ${word(Number(p.refills))} refill${p.refills === 1 ? "" : "s"} left, and the next one is due ${md(p.nextRefill)}.`;
    },
  ],
  [
    "healthcare",
    (c) =>
      `Your next refill, ${c.txt("refillMedication")}, is due on ${dayName(c.txt("refillDue"))}, ${longDate(c.txt("refillDue"))}, at ${c.txt("pharmacy")}.`,
  ],
  [
    "healthcare",
    (c) => {
      const a = c.rows("appointments")[0];
      return a
        ? `You're booked with ${a.provider} on ${longDate(a.date)} at ${clock(a.time)}.`
        : `You have no appointment booked.`;
    },
  ],
  [
    "healthcare",
    (c) => {
      const a = c.rows("appointments")[0];
      return a
        ? `${dayName(a.date)}, ${md(a.date)} at ${clock(a.time)}: ${a.reason} at ${a.location}.`
        : `Shall I find you a time?`;
    },
  ],
  [
    "healthcare",
    (c) => `You've had ${word(c.num("visitCount"))} visits this plan year, the last one on ${md(c.txt("lastVisit"))}.`,
  ],
  ["healthcare", (c) => `Your plan year ends ${longDate(c.txt("planRenews"))}, ${c.txt("planRenews").slice(0, 4)}.`],
  [
    "healthcare",
    (c) =>
      `Your primary care doctor is ${c.txt("primaryCare")}, one of ${word(c.rows("careTeam").length)} providers on your team.`,
  ],
  ["healthcare", (c) => `About ${whole(round2(c.num("outOfPocketSpent")))} out of pocket so far this year.`],
  [
    "healthcare",
    (c) => {
      const v = most(c.rows("visits"), "yours");
      return `The most you paid for a single visit was ${usd(v.yours)}, for the ${v.reason} on ${md(v.date)}.`;
    },
  ],
  [
    "healthcare",
    (c) => {
      const p = c.rows("prescriptions").at(-1) ?? {};
      return `${p.medication} is taken ${String(p.frequency).toLowerCase()} and was prescribed by ${p.provider}; ${p.refills} refills remain.`;
    },
  ],
  ["healthcare", (c) => `Your member ID is ${c.txt("memberId")}.`],
  [
    "healthcare",
    (c) =>
      `You have ${usd(c.num("outOfPocketMaximum") - c.num("outOfPocketSpent"))} to go before you hit your out-of-pocket max.`,
  ],
  [
    "healthcare",
    (c) =>
      `Out-of-pocket spending was ${usd(c.trend("outOfPocketSpent")[9])} in ${monthAgo(2)} and is ${usd(c.num("outOfPocketSpent"))} today.`,
  ],
  [
    "healthcare",
    (c) =>
      `${c
        .rows("visits")
        .map((v) => `- ${md(v.date)}: ${v.reason} with ${v.provider}, ${usd(v.yours)}`)
        .join("\n")}`,
  ],
  [
    "healthcare",
    (c) =>
      `That comes to ${usd(sum(c.rows("visits"), "yours"))} over ${c.num("visitCount")} visits, or ${usd(sum(c.rows("visits"), "yours") / c.num("visitCount"))} on average.`,
  ],
  [
    "healthcare",
    (c) =>
      `If it feels like an emergency, please don't wait. Otherwise ${c.txt("primaryCare")} can see you at one of our clinics.`,
  ],
  [
    "healthcare",
    (c) => {
      const v = c.rows("visits").at(-1) ?? {};
      return `Back on ${longDate(v.date)} you saw ${v.provider} for a ${String(v.reason).toLowerCase()}.`;
    },
  ],
  [
    "healthcare",
    (c) => `Your deductible is ${whole(c.num("deductible"))}, and ${usd(c.num("deductibleMet"))} of it is already met.`,
  ],
  // Others
  [
    "airline",
    (c) =>
      `Your next flight is ${c.txt("nextWhat")} on ${longDate(c.txt("nextDate"))} at ${clock(c.txt("nextTime"))} from ${c.txt("nextPlace")}.`,
  ],
  [
    "airline",
    (c) =>
      `You have ${num(c.num("collected"))} segments and need ${num(c.num("goal"))} for the next level, so ${num(c.num("goal") - c.num("collected"))} to go.`,
  ],
  [
    "airline",
    (c) => `You've taken ${word(c.num("tripsLately"))} flights this month and spent ${usd(c.num("spentLately"))}.`,
  ],
  [
    "airline",
    (c) => {
      const b = c.rows("booked")[0] ?? {};
      return `Booking ${b.number} (${b.what}) is on an ${b.craft} and cost ${usd(b.amount)}.`;
    },
  ],
  ["airline", (c) => `There are ${word(c.num("ahead"))} flights booked, ${usd(sum(c.rows("booked")))} altogether.`],
  [
    "airline",
    (c) => {
      const f = c.rows("fleet")[0] ?? {};
      return `You've flown the ${f.craft} ${f.times} times, last with ${f.crew}.`;
    },
  ],
  ["airline", (c) => `Since ${c.txt("since").slice(0, 4)} you've spent ${whole(c.num("worth"))} with us.`],
  [
    "bakery",
    (c) =>
      `Your next box is a ${c.txt("nextWhat")} for pickup on ${dayName(c.txt("nextDate"))} at ${clock(c.txt("nextTime"))}.`,
  ],
  [
    "bakery",
    (c) =>
      `You picked up ${num(c.num("boxesLately"))} boxes this month, ${usd(c.num("spentLately"))} in all, so ${usd(c.num("averageBox"))} on average.`,
  ],
  ["bakery", (c) => `You have ${c.num("collected")} crumbs; a free box takes ${c.num("cardFull")}.`],
  [
    "bakery",
    (c) => {
      const o = c.rows("ovens")[0] ?? {};
      return `The ${o.what} comes out at ${clock(o.ready)} and costs ${usd(o.price)}; ${o.left} are left.`;
    },
  ],
  [
    "bakery",
    (c) =>
      `We've set aside ${usd(c.num("orderTotal"))} worth of bread for you across ${word(c.rows("orders").length)} orders.`,
  ],
  [
    "bakery",
    (c) => {
      const o = c.rows("orders").at(-1) ?? {};
      return `${o.quantity} × ${o.what} at ${usd(o.price)} each makes ${usd(o.amount)}, ready ${longDate(o.date)}.`;
    },
  ],
  [
    "law",
    (c) =>
      `You have ${word(c.num("matterCount"))} open matters, and ${usd(c.num("retainerLeft"))} of your ${whole(c.num("retainer"))} retainer is left.`,
  ],
  [
    "law",
    (c) =>
      `${c.num("hoursLately")} hours were billed this month at ${whole(c.num("rate"))} an hour: ${usd(c.num("billedLately"))}.`,
  ],
  [
    "law",
    (c) =>
      `Your next hearing is the ${c.txt("nextEvent")} in ${c.txt("nextMatter")} on ${md(c.txt("nextDate"))} at ${clock(c.txt("nextTime"))}, ${c.txt("nextPlace")}.`,
  ],
  [
    "law",
    (c) => {
      const e = c.rows("entries")[0] ?? {};
      return `The latest entry is ${e.task} on ${longDate(e.date)}: ${e.hours} hours, ${usd(e.amount)}.`;
    },
  ],
  [
    "law",
    (c) => {
      const m = c.rows("matters")[0] ?? {};
      return `${m.what} (file ${m.number}) is estimated at ${whole(m.amount)} and was opened in ${c.persona.day.slice(0, 4) === String(m.opened).slice(0, 4) ? longDate(m.opened).split(" ")[0] : `${longDate(m.opened).split(" ")[0]} ${String(m.opened).slice(0, 4)}`}.`;
    },
  ],
  [
    "fitness",
    (c) =>
      `You've done ${c.num("doneLately")} workouts and ${c.num("minutes")} of your ${c.num("minutesGoal")} minutes this month.`,
  ],
  [
    "fitness",
    (c) =>
      `Dues are ${whole(c.num("dues"))} a month; with session fees of ${whole(c.num("fees"))} that makes ${whole(c.num("spentLately"))}.`,
  ],
  [
    "fitness",
    (c) =>
      `You're on a ${c.num("streak")}-week streak, and ${c.txt("nextWhat")} with ${c.txt("nextCoach")} is up next at ${clock(c.txt("nextTime"))} on ${dayName(c.txt("nextDate"))}.`,
  ],
  ["fitness", (c) => `You have ${word(c.num("bestCount"))} records, the latest from ${longDate(c.txt("lastBest"))}.`],
  [
    "fitness",
    (c) =>
      `That's ${Math.round((100 * c.num("minutes")) / c.num("minutesGoal"))}% of your monthly goal of ${c.num("minutesGoal")} minutes.`,
  ],
  [
    "lodging",
    (c) => `You hold ${num(c.num("collected"))} Key points and have stayed ${c.num("nightsYear")} nights this year.`,
  ],
  [
    "lodging",
    (c) =>
      `Your next stay is the ${c.txt("nextRoom")}, arriving ${longDate(c.txt("nextArrival"))}, confirmation ${c.txt("nextCode")}.`,
  ],
  [
    "lodging",
    (c) => {
      const r = c.rows("reservations")[0] ?? {};
      return `${r.nights} nights at ${usd(r.rate)} a night come to ${usd(r.total)}.`;
    },
  ],
  [
    "lodging",
    (c) => `The last folio was ${usd(c.num("spentLately"))}, ${usd(c.num("roomCharge"))} of it for the room.`,
  ],
  [
    "lodging",
    (c) =>
      `You have ${word(c.rows("reservations").length)} reservations, ${num(c.num("nightsAhead"))} nights ahead in all, worth ${usd(c.num("booked"))}.`,
  ],
  ["telecom", (c) => `You've used ${c.num("used")} GB of the ${c.num("allowance")} GB in your plan.`],
  ["telecom", (c) => `This month's bill is ${usd(c.num("billLately"))}, due ${longDate(c.txt("due"))}.`],
  [
    "telecom",
    (c) =>
      `There are ${word(c.num("lineCount"))} lines on your account; the ${c.rows("lines")[0]?.device} used ${c.rows("lines")[0]?.used} GB.`,
  ],
  [
    "telecom",
    (c) => `${most(c.rows("charges")).what} is the biggest charge at ${usd(most(c.rows("charges")).amount)}.`,
  ],
  [
    "retail",
    (c) => `Order ${c.txt("openNumber")}, the ${c.txt("openWhat")}, arrives on ${longDate(c.txt("arrives"))}.`,
  ],
  [
    "retail",
    (c) =>
      `You placed ${c.num("ordersLately")} orders this month for ${usd(c.num("spentLately"))}, about ${usd(c.num("averageOrder"))} each.`,
  ],
  [
    "retail",
    (c) =>
      `With ${num(c.num("collected"))} points you're ${num(c.num("giftCard") - c.num("collected"))} short of a gift card.`,
  ],
  [
    "retail",
    (c) => {
      const o = c.rows("orders")[1] ?? {};
      return `On ${md(o.date)} you ordered the ${o.what} for ${usd(o.amount)}.`;
    },
  ],
  [
    "retail",
    (c) =>
      `Your last two orders were the ${c.rows("orders")[0]?.what} (${usd(c.rows("orders")[0]?.amount)}) and the ${c.rows("orders")[1]?.what} (${usd(c.rows("orders")[1]?.amount)}).`,
  ],
  [
    "software",
    (c) =>
      `${c.num("used")} of your ${c.num("seats")} seats are in use, so ${c.num("seats") - c.num("used")} are free.`,
  ],
  ["software", (c) => `You pay ${usd(c.num("monthly"))} a month for ${word(c.num("productCount"))} licenses.`],
  ["software", (c) => `Your health score is ${c.num("score")}, and bug report ${c.txt("openNumber")} is still open.`],
  ["software", (c) => `${c.txt("shipWhat")} for ${c.txt("shipProduct")} ships on ${longDate(c.txt("shipDate"))}.`],
  ["software", (c) => `On average we reply within ${Math.round(c.num("responseMinutes"))} minutes.`],
  [
    "rail",
    (c) =>
      `You took ${c.num("ridesLately")} trains, ${usd(c.num("spentLately"))} in fares, averaging ${usd(c.num("averageFare"))}.`,
  ],
  ["rail", (c) => `There's ${usd(c.num("balance"))} on your card.`],
  [
    "rail",
    (c) => {
      const r = c.rows("rides")[0] ?? {};
      return `Your last ride was ${r.what} on the ${r.line}, ${md(r.date)} at ${clock(r.time)}, for ${usd(r.amount)}.`;
    },
  ],
  [
    "investment",
    (c) => `Your portfolio is worth ${usd(c.num("balance"))}, on its way to your goal of ${whole(c.num("goal"))}.`,
  ],
  [
    "investment",
    (c) =>
      `The largest position is ${c.txt("largest")} at ${usd(c.num("largestAmount"))}, about ${Math.round((100 * c.num("largestAmount")) / c.num("balance"))}% of the portfolio value.`,
  ],
  [
    "investment",
    (c) =>
      `You put in ${usd(c.num("putIn"))} and took out ${usd(c.num("takenOut"))} this month, a net of ${usd(c.num("net"))}.`,
  ],
  [
    "investment",
    (c) =>
      `A dividend of ${usd(c.rows("ahead").find((a) => a.event === "Dividend")?.amount ?? c.rows("ahead")[0]?.amount)} is among what's coming.`,
  ],
  [
    "gaming",
    (c) =>
      `You've played ${usd(c.num("spentLately"))} of your ${usd(c.num("limit"))} monthly limit, so ${usd(c.num("left"))} is left.`,
  ],
  [
    "gaming",
    (c) =>
      `The ${c.txt("nextWhat")} starts at ${clock(c.txt("nextTime"))} on ${md(c.txt("nextDate"))}; your place is ${c.txt("nextSeat")}.`,
  ],
  [
    "education",
    (c) => `Attendance is at ${c.num("attendance")}%, and you have ${c.num("collected")} of ${c.num("goal")} credits.`,
  ],
  [
    "education",
    (c) =>
      `Next up: ${c.txt("nextTopic")} in ${c.txt("nextWhat")}, ${longDate(c.txt("nextDate"))}, ${clock(c.txt("nextTime"))}, ${c.txt("nextRoom")}.`,
  ],
  [
    "education",
    (c) =>
      `You're taking ${word(c.num("courseCount"))} classes this term and handed in ${word(c.num("workLately"))} assignments.`,
  ],
  [
    "veterinary",
    (c) =>
      `You've spent ${usd(c.num("worth"))} with us since ${longDate(c.txt("since")).split(" ")[0]} ${c.txt("since").slice(0, 4)}.`,
  ],
  [
    "foodservice",
    (c) => `You have ${num(c.num("bookedGuests"))} guests coming over ${word(c.rows("bookings").length)} reservations.`,
  ],
  [
    "foodservice",
    (c) => `Your average check is ${usd(c.num("averageCheck"))}, and you've left ${usd(c.num("tipsLately"))} in tips.`,
  ],
  [
    "foodservice",
    (c) => {
      const k = c.rows("checks")[0] ?? {};
      return `On ${longDate(k.date)} you had the ${k.what}; with a ${usd(k.tip)} tip the check was ${usd(k.total)}.`;
    },
  ],
  ["foodservice", (c) => `Your table for ${word(c.num("nextParty"))} is set for ${dayName(c.txt("nextDate"))}.`],
  [
    "museum",
    (c) => `You visited ${word(c.num("visitsLately"))} times this month and spent ${usd(c.num("spentLately"))}.`,
  ],
  ["museum", (c) => `Your membership renews on ${longDate(c.txt("renews"))}.`],
  ["farm", (c) => `You've picked up ${c.num("pickedUp")} of ${c.num("pickups")} boxes this season.`],
  [
    "farm",
    (c) => {
      const r = c.rows("ready")[0] ?? {};
      return `The ${r.what} (${usd(r.amount)}) will be ready ${md(r.date)}.`;
    },
  ],
  [
    "construction",
    (c) =>
      `The agreed price is ${whole(c.num("price"))}, and ${word(c.num("stagesDone"))} of ${word(c.num("stageCount"))} stages are done.`,
  ],
  [
    "construction",
    (c) =>
      `We billed ${usd(c.num("billedLately"))} for ${word(c.num("orderCount"))} work orders and ${c.num("hoursLately")} hours on site.`,
  ],
  ["utility", (c) => `You've been a customer since ${c.txt("since").slice(0, 4)}.`],
  [
    "events",
    (c) => `${c.num("confirmed")} of ${c.num("invited")} guests have confirmed; ${c.num("open")} still have to answer.`,
  ],
  [
    "events",
    (c) =>
      `You've committed ${whole(c.num("committed"))} of the ${whole(c.num("budget"))} budget, which leaves ${whole(c.num("left"))}.`,
  ],
  [
    "clinic",
    (c) =>
      `Your wellness score is ${c.num("score")}, and your share this month was ${usd(c.num("yoursLately"))} of ${usd(c.num("billedLately"))} billed.`,
  ],
  [
    "brewery",
    (c) => `You've claimed ${c.num("claimed")} of ${c.num("allotment")}, so ${c.num("left")} are left to claim.`,
  ],
  [
    "grocery",
    (c) =>
      `Your list adds up to ${usd(c.num("listTotal"))}; pickup is ${dayName(c.txt("pickupDay"))} at ${clock(c.txt("pickupTime"))}.`,
  ],
  [
    "grocery",
    (c) => {
      const o = c.rows("offers")[0] ?? {};
      return `The ${o.what} is ${usd(o.now)} for members instead of ${usd(o.regular)}, until ${md(o.until)}.`;
    },
  ],
  [
    "services",
    (c) =>
      `Your open balance is ${usd(c.num("openAmount"))} (invoice ${c.txt("openNumber")}), due ${longDate(c.txt("openDue"))}.`,
  ],
  [
    "services",
    (c) =>
      `${c.txt("nextHelper")} will be there on ${dayName(c.txt("nextDate"))} at ${clock(c.txt("nextTime"))} for the ${c.txt("nextWhat").toLowerCase()}.`,
  ],
];
