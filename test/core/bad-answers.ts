/**
 * Answers with one planted wrong figure each: written for the purpose, and good answers with one figure changed.
 */
import type { Unit } from "../../src/core/blueprint.ts";
import { addDays, addMonths } from "../../src/core/day.ts";
import { formatValue } from "../../src/core/format.ts";
import { type Answered, longDate, md, most, num, sum, type Told, usd, whole, word } from "./answered.ts";

/** A wrong answer, and what is wrong with it. */
export type Planted = { readonly what: string; readonly text: string };

const MONEY: readonly Unit[] = ["money", "dollars", "flow"];

function factsIn(of: Told, units: readonly Unit[]) {
  return of.mode.blueprint.facts.flatMap(({ id, label, unit }) => {
    const value = of.persona.facts[id];
    return units.includes(unit) && value !== undefined ? [{ id, label, unit, value }] : [];
  });
}

/** Swaps two neighbouring digits that differ; the last two whole ones. */
function transposed(text: string): string {
  return text.replace(
    /(\d)(,?)(\d)(?=\D|$)/,
    (all, a: string, comma: string, b: string) =>
      (a === b ? `${a}${comma}${(Number(b) + 1) % 10}` : `${b}${comma}${a}`) || all,
  );
}

const PHRASES: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `Your ${label} is ${value}.`,
  (label, value) => `Right now the ${label} stands at ${value}, so you're all set.`,
  (label, value) => `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value}`,
  (label, value) => `I checked, and your ${label} comes to ${value} today.`,
  (label, value) => `Happy to help! As of today, your ${label} is at ${value}.`,
];

function said(index: number, label: string, value: string): string {
  const phrase = PHRASES[index % PHRASES.length];
  return phrase ? phrase(label.charAt(0).toLowerCase() + label.slice(1), value) : "";
}

/** Labels that name a thing by themselves; "At" and "Of it confirmed" do not. */
const NAMES =
  /^(?!Its |Of |Next$|This month$|Left$|In this|Out this|Average$|Figure|Open$|Largest|Goal$|Out of$|At$|Done$|Still in hand|Number held|Left |On$|By$|With$)[A-Z][a-z-]+(?: [a-z]+){0,3}$/;

/** Wrong answers that any customer's records can be got wrong by. */
export function plant(of: Told, index: number): Planted[] {
  const money = factsIn(of, MONEY).filter(({ label, value }) => NAMES.test(label) && Number(value) >= 20);
  const at = <Thing>(list: readonly Thing[], by: number): Thing | undefined => list[by % Math.max(1, list.length)];
  const [a, b, c] = [at(money, index), at(money, index + 1), at(money, index + 2)];
  const planted: Planted[] = [];
  const add = (what: string, text: string | undefined) => text !== undefined && planted.push({ what, text });
  if (a && b && c && new Set([a.value, b.value, c.value]).size === 3) {
    const [x, y, z] = [Number(a.value), Number(b.value), Number(c.value)];
    add("swapped facts", said(index, a.label, usd(y)));
    add("transposed digits", said(index + 1, a.label, transposed(usd(x))));
    add("one cent off", said(index + 2, a.label, usd(x + 0.01)));
    add(
      "invented sum",
      `Adding it all up, your ${a.label.toLowerCase()}, ${b.label.toLowerCase()} and ${c.label.toLowerCase()} come to ${usd(x + y + z + 10)} together.`,
    );
    add("about abuse", said(index, a.label, `about ${whole(Math.round(x * 1.18))}`));
    add("over abuse", said(index + 3, a.label, `just over ${whole(Math.round(x * 1.07 + 3))}`));
    add(
      "short abuse",
      said(
        index + 1,
        a.label,
        x < 900 ? `nearly $${Math.ceil((x * 1.3) / 10) * 10}` : `$${((x * 1.15) / 1000).toFixed(1)}k`,
      ),
    );
    add("words", said(index + 4, a.label, `${word((Math.round(x / 100) % 9) + 2)} hundred and seven dollars`));
    add(
      "wrong difference",
      `Your ${a.label.toLowerCase()} is ${usd(Math.abs(x - y) + 5)} more than your ${b.label.toLowerCase()}.`,
    );
  }
  const ledger = at(
    of.mode.blueprint.ledgers.filter(({ noun }) => !/hand|line|entry|date|day|film/.test(noun[0])),
    index,
  );
  const rows = ledger ? of.rows(ledger.id) : [];
  if (ledger && rows.length > 0) {
    const wrong = rows.length + 1 + (index % 3);
    add(
      "wrong count",
      [
        `You have ${word(wrong)} ${ledger.noun[1]} on record.`,
        `There are ${wrong} ${ledger.noun[1]} in all.`,
        `I found ${num(wrong)} ${ledger.noun[1]} for you.`,
      ][index % 3],
    );
    const amount = ledger.columns.find(({ unit, from }) => MONEY.includes(unit) && from?.kind !== "picked");
    const name = ledger.columns.find(
      ({ unit, id }) =>
        unit === "text" && new Set(rows.map((row) => row[id])).size === rows.length && !/number|code|id/.test(id),
    );
    const [r, s] = [at(rows, index), at(rows, index + 1)];
    if (amount && name && r && s && r[amount.id] !== s[amount.id]) {
      add(
        "amount of another row",
        [
          `The ${r[name.id]} was ${formatValue(s[amount.id] ?? 0, amount.unit)}.`,
          `For ${r[name.id]} you paid ${formatValue(s[amount.id] ?? 0, amount.unit)}.`,
        ][index % 2],
      );
      add("row off by a bit", `${r[name.id]} comes to ${usd(Number(r[amount.id]) * 1.1 + 1)}.`);
    }
    const date = ledger.columns.find(({ unit }) => unit === "date");
    if (date && name && r) {
      const right = String(r[date.id]);
      const held = new Set(
        of.mode.blueprint.ledgers.flatMap((one) => of.rows(one.id)).flatMap((row) => Object.values(row)),
      );
      if (!held.has(addMonths(right, index % 2 ? 2 : -2)) && !held.has(addMonths(right, 3)))
        add(
          "wrong month",
          [
            `The ${r[name.id]} is on ${longDate(addMonths(right, index % 2 ? 2 : -2))}.`,
            `${r[name.id]}: ${md(addMonths(right, 3))}`,
          ][index % 2],
        );
      if (!held.has(addDays(right, 1 + (index % 4))))
        add("wrong day", `The ${r[name.id]} is on ${md(addDays(right, 1 + (index % 4)))}.`);
    }
    const time = ledger.columns.find(({ unit }) => unit === "time");
    if (time && name && r)
      add(
        "wrong time",
        `${r[name.id]} is at ${(Number(String(r[time.id]).slice(0, 2)) + 2) % 12 || 12}:${String(r[time.id]).slice(3) === "15" ? "35" : "20"} PM.`,
      );
  }
  const percent = at(factsIn(of, ["percent"]), index);
  if (percent && NAMES.test(percent.label))
    add("wrong percent", said(index, percent.label, `${(Number(percent.value) + 7) % 100}%`));
  const score = at(factsIn(of, ["score"]), index);
  if (score && Number.isInteger(score.value))
    add("wrong score", said(index, score.label, String(Number(score.value) + 6)));
  const date = at(
    factsIn(of, ["date"]).filter(({ label }) => NAMES.test(label)),
    index,
  );
  if (date) add("wrong date", said(index, date.label, longDate(addDays(String(date.value), 3 + index))));
  const trend = at(of.mode.blueprint.trends, index);
  const fact = of.mode.blueprint.facts.find(({ id }) => id === trend?.fact);
  if (fact && NAMES.test(fact.label) && fact.label.length > 5) {
    const points = of.trend(fact.id);
    const [old, now] = [points[6] ?? 0, points[11] ?? 0];
    if (old !== now) add("stale value", `Your ${fact.label.toLowerCase()} is ${formatValue(old, fact.unit)} now.`);
    if (points[3] !== points[8] && points[7] !== points[4])
      add(
        "another month's value",
        `In ${["July", "March"][index % 2]} your ${fact.label.toLowerCase()} was ${formatValue(points[index % 2 ? 8 : 4] ?? 0, fact.unit)}.`,
      );
    add(
      "wrong change",
      `Your ${fact.label.toLowerCase()} went up by ${formatValue(Math.abs(now - (points[10] ?? 0)) + 13, fact.unit)} since last month.`,
    );
  }
  return planted;
}

/** Changes one figure of a good answer; undefined where there is none. */
export function spoil(text: string, of: Told, index: number): Planted | undefined {
  const money = [...text.matchAll(/\$[\d,]+(?:\.\d\d)?(?!\d|k)/g)];
  const figure = money[index % Math.max(1, money.length)];
  if (figure) {
    const value = Number(figure[0].replace(/[$,]/g, ""));
    const others = factsIn(of, MONEY).filter(
      (fact) =>
        Math.abs(Number(fact.value) - value) > 0.3 * value &&
        Number(fact.value) > 0 &&
        !text.includes(usd(fact.value)) &&
        !text.includes(whole(fact.value)),
    );
    const other = others[index % Math.max(1, others.length)];
    const written = figure[0].includes(".") ? usd : whole;
    const ways: readonly (readonly [string, string])[] = [
      ["one unit off", figure[0].includes(".") ? usd(value + 0.01) : whole(Math.round(value * 1.12) + 2)],
      ["transposed digits", transposed(figure[0])],
      ["another fact", other ? written(Number(other.value)) : usd(value * 1.2)],
      ["a tenth more", written(value * 1.1 + 1)],
    ];
    const [what, wrong] = ways[index % ways.length] ?? ["", ""];
    return {
      what: `${what} (${figure[0]} became ${wrong})`,
      text: text.slice(0, figure.index) + wrong + text.slice(figure.index + figure[0].length),
    };
  }
  const date = /((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*) (\d{1,2})\b/.exec(text);
  if (date)
    return {
      what: "wrong day",
      text: text.replace(date[0], `${date[1]} ${(Number(date[2]) % 28) + 1 + (Number(date[2]) === 28 ? 1 : 0)}`),
    };
  const percent = /(\d+)%/.exec(text);
  if (percent && percent[1] !== "100")
    return { what: "wrong percent", text: text.replace(percent[0], `${Number(percent[1]) + 9}%`) };
  return undefined;
}

/** Wrong answers written by hand. */
export const BAD: readonly Answered[] = [
  ["banking", (c) => `Your savings are ${usd(c.num("checking"))}.`],
  ["banking", (c) => `You have ${usd(c.num("savings"))} in your checking account.`],
  ["banking", (c) => `Checking holds ${usd(c.num("savings"))} and savings ${usd(c.num("checking"))}.`],
  ["banking", (c) => `You owe ${usd(c.num("checking"))} on your card.`],
  ["banking", (c) => `Your next bill is ${c.txt("nextPayee")}, ${usd(c.rows("bills")[1]?.amount)}.`],
  ["banking", (c) => `The ${c.rows("bills")[1]?.payee} bill is ${usd(c.rows("bills")[0]?.amount)} and due soon.`],
  ["banking", (c) => `${c.txt("nextPayee")} is due on ${longDate(c.rows("bills").at(-1)?.due)}.`],
  [
    "banking",
    (c) => `You spent ${usd(sum(c.rows("transactions").filter((r) => r.category === "Groceries")) + 20)} on groceries.`,
  ],
  ["banking", (c) => `Groceries were your biggest cost at ${usd(c.num("saved"))}.`],
  ["banking", (c) => `You used ${c.num("cardUse") + 12}% of your credit limit.`],
  ["banking", (c) => `Your credit limit is ${usd(c.num("cardBalance"))}.`],
  ["banking", (c) => `You have ${usd(c.num("creditLimit") - c.num("cardBalance") + 100)} of available credit left.`],
  ["banking", (c) => `A credit score of ${c.num("creditScore") + 20} is excellent.`],
  ["banking", (c) => `Your score rose 43 points last month to ${c.num("creditScore")}.`],
  [
    "banking",
    (c) => `After your bills you'd have ${usd(c.num("checking") - c.num("billsDue") - 50)} left in checking.`,
  ],
  [
    "banking",
    (c) =>
      `Altogether, savings, checking and your card come to ${usd(c.num("savings") + c.num("checking") + c.num("cardBalance") + c.num("spent"))}.`,
  ],
  ["banking", (c) => `You have ${c.num("billsCount") + 2} bills coming up this month.`],
  ["banking", () => `We can offer you a rate of 4.25% on a new savings account.`],
  ["banking", () => `A wire transfer costs $25.`],
  [
    "banking",
    (c) =>
      `Your largest transaction was ${usd(most(c.rows("transactions")).amount)} on ${md(addDays(String(most(c.rows("transactions")).date), -40))}.`,
  ],
  ["banking", (c) => `You've banked with us since ${Number(c.txt("since").slice(0, 4)) - 3}.`],
  [
    "banking",
    (c) =>
      `Your account ends in ${(Number(c.txt("accountEnding")) + 1111) % 10000 || 1234}, as it always has.`.replace(
        /\b\d{1,3}\b/,
        "9876",
      ),
  ],
  ["insurance", (c) => `Your monthly premium is ${usd(c.num("openAmount"))}.`],
  ["insurance", (c) => `Your auto deductible is ${usd(c.rows("policies").find((p) => p.type === "Auto")?.premium)}.`],
  ["insurance", (c) => `You have ${word(c.num("policyCount") + 1)} active policies.`],
  ["insurance", (c) => `There are ${c.num("claimCount") + 1} claims on file.`],
  ["insurance", (c) => `Claim CLM-99321 for ${usd(c.num("openAmount"))} is under review.`],
  ["insurance", (c) => `Your risk score is ${c.num("riskScore") + 9}.`],
  ["insurance", (c) => `Total coverage stands at about ${whole(Math.round(c.num("totalCoverage") * 1.2))}.`],
  ["insurance", (c) => `Your premium for the year is ${usd(c.num("monthlyPremium") * 10)}.`],
  ["insurance", (c) => `Claim ${c.txt("openId")} was filed on ${longDate(addMonths(c.txt("openDate"), -1))}.`],
  ["insurance", () => `Our adjuster will pay you fifteen hundred dollars and fifty cents.`],
  ["insurance", (c) => `Your open claim is worth ${usd(c.num("openAmount") + 100)}, after a 10% bonus.`],
  ["healthcare", (c) => `Your deductible is ${usd(c.num("deductibleMet"))}.`],
  ["healthcare", (c) => `You've met ${usd(c.num("deductibleLeft"))} of your deductible so far.`],
  ["healthcare", (c) => `You have ${usd(c.num("deductibleMet"))} left before you reach your deductible.`],
  [
    "healthcare",
    (c) => `You've met ${Math.round((100 * c.num("deductibleMet")) / c.num("deductible")) + 8}% of your deductible.`,
  ],
  ["healthcare", (c) => `You have ${word(c.num("prescriptionCount") + 2)} prescriptions.`],
  [
    "healthcare",
    (c) =>
      `${c.rows("prescriptions")[0]?.medication} has ${Number(c.rows("prescriptions")[0]?.refills) + 3} refills left.`,
  ],
  ["healthcare", (c) => `Your next refill is due ${longDate(addDays(c.txt("refillDue"), 2))}.`],
  ["healthcare", (c) => `Your last visit was on ${longDate(addMonths(c.txt("lastVisit"), -1))}.`],
  ["healthcare", (c) => `Your out-of-pocket maximum is ${whole(c.num("deductible"))}.`],
  ["healthcare", () => `Take 850 mg twice a day.`],
  ["healthcare", (c) => `At the last visit you paid ${usd(Number(c.rows("visits")[0]?.yours) + 10)}.`],
  ["airline", (c) => `You have ${num(c.num("collected") + 10)} segments.`],
  ["airline", (c) => `You need ${c.num("goal") - c.num("collected") + 5} more segments for the next level.`],
  ["airline", (c) => `Your next flight leaves on ${longDate(addDays(c.txt("nextDate"), 9))}.`],
  ["bakery", (c) => `You've collected ${c.num("cardFull")} crumbs so far.`],
  ["law", (c) => `Your retainer has ${usd(c.num("retainer"))} left.`],
  ["law", (c) => `You have ${word(c.num("matterCount") + 3)} open matters.`],
  ["fitness", (c) => `You've done ${c.num("doneLately") + 4} workouts this month.`],
  ["telecom", (c) => `You've used ${c.num("allowance")} GB so far.`],
  ["telecom", (c) => `This month's bill is ${usd(c.num("worth"))}.`],
  ["retail", (c) => `You have ${num(c.num("collected") * 2)} points to spend.`],
  ["software", (c) => `You're using ${c.num("used") + 11} of your seats.`],
  ["education", (c) => `Attendance is at ${c.num("attendance") - 6}%.`],
  ["lodging", (c) => `Your next stay begins ${longDate(addMonths(c.txt("nextArrival"), 1))}.`],
  ["investment", (c) => `Your portfolio is up ${usd(c.num("balance") * 0.31)} this month.`],
];
