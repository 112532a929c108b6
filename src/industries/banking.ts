/**
 * A retail bank: balances whose history ends at the balance, transactions that explain it, bills ahead.
 */
import type { Mode } from "../core/mode.ts";

const SPENDING = { column: "category", not: ["Savings", "Income", "Credit card"] };

/** A transaction of the day it is done, out of the checking account. */
const DEBIT = { type: "Debit", date: { kind: "days", min: 0, max: 0 } } as const;
const AMOUNT = { kind: "input", input: "amount" } as const;
const CHECKING = { kind: "fact", fact: "checking" } as const;

/** Meridian Trust Bank. */
export const banking: Mode = {
  id: "banking",
  name: "bank",
  industry: "Banking",
  company: "Meridian Trust Bank",
  tagline: "Money that keeps its promises",
  welcome: "Welcome to {company}. {name}'s accounts are open in front of you.",
  colour: "#1E88E5",
  icon: "bank",
  customer: "customer",
  personality: ["trustworthy", "precise", "calm", "helpful"],
  guidance:
    "Speak like a good personal banker: plain words, exact amounts, no jargon. Name the account an amount belongs to. Point out what is due before it is late.",
  origin: "built-in",
  tabs: [
    {
      id: "dashboard",
      label: "Dashboard",
      blocks: [
        { kind: "tiles" },
        { kind: "story" },
        { kind: "chart", title: "Checking balance, last 12 months", plot: { kind: "trend", facts: ["checking"] } },
        {
          kind: "table",
          title: "Latest transactions",
          ledger: "transactions",
          columns: [["description", "date"], "type", "signed"],
          rows: 4,
        },
      ],
    },
    {
      id: "accounts",
      label: "Accounts",
      blocks: [
        {
          kind: "facts",
          title: "Your accounts",
          facts: ["accountEnding", "checking", "savings", "totalBalance", "creditLimit", "availableCredit", "since"],
        },
        {
          kind: "chart",
          title: "Where the money went, last 30 days",
          plot: {
            kind: "groups",
            ledger: "transactions",
            by: "category",
            column: "amount",
            where: [SPENDING],
            as: "donut",
          },
        },
        {
          kind: "table",
          title: "Checking statement",
          ledger: "transactions",
          columns: [["description", "date"], "signed", "balance"],
        },
      ],
    },
    {
      id: "transfers",
      label: "Transfers",
      blocks: [
        { kind: "facts", title: "Last 30 days", facts: ["saved", "savings", "scheduledOut"] },
        { kind: "form", action: "transfer" },
        { kind: "chart", title: "Savings, last 12 months", plot: { kind: "trend", facts: ["savings"] } },
        {
          kind: "table",
          title: "Scheduled transfers",
          ledger: "scheduled",
          columns: [["to", "purpose"], ["date", "rhythm"], "amount"],
        },
        {
          kind: "table",
          title: "Sent to savings, last 30 days",
          ledger: "transactions",
          where: [{ column: "category", is: ["Savings"] }],
          columns: [["description", "date"], "amount"],
        },
      ],
    },
    {
      id: "payments",
      label: "Payments",
      blocks: [
        { kind: "story" },
        { kind: "facts", title: "Coming up", facts: ["billsDue", "billsCount", "cardBalance", "cardUse"] },
        {
          kind: "table",
          title: "Bills to pay",
          ledger: "bills",
          columns: [["payee", "category"], ["due", "payment"], "amount"],
          empty: "Every bill is paid.",
        },
        { kind: "form", action: "payBill" },
        { kind: "form", action: "payCard" },
        {
          kind: "chart",
          title: "Bills by payee",
          plot: { kind: "groups", ledger: "bills", by: "payee", column: "amount", as: "bars" },
        },
      ],
    },
    { id: "settings", label: "Settings", blocks: [] },
  ],
  actions: [
    {
      id: "transfer",
      label: "Transfer to savings",
      verbs: ["transfer", "move", "send", "put", "save", "add"],
      things: ["savings", "savings account", "saving"],
      inputs: [{ kind: "amount", id: "amount", label: "Amount", unit: "money", min: 1, max: 25_000, step: 0.01 }],
      needs: [
        {
          amount: AMOUNT,
          most: CHECKING,
          otherwise: "{amount} is more than there is: your checking account holds {checking}.",
        },
      ],
      effects: [
        {
          kind: "appends",
          ledger: "transactions",
          has: { ...DEBIT, description: "Transfer to Savings", category: "Savings", amount: AMOUNT },
        },
        { kind: "moves", fact: "checking", by: AMOUNT, down: true },
        { kind: "moves", fact: "savings", by: AMOUNT },
      ],
      done: "{amount} moved to savings, which now hold {savings}. Checking is at {checking}.",
    },
    {
      id: "payBill",
      label: "Pay a bill",
      verbs: ["pay", "settle", "clear"],
      things: ["bill", "bills"],
      inputs: [{ kind: "row", id: "bill", label: "Bill", ledger: "bills", show: ["payee", "amount"] }],
      needs: [
        {
          amount: { kind: "row", input: "bill", column: "amount" },
          most: CHECKING,
          otherwise: "{billPayee} wants {billAmount}, and your checking account holds {checking}.",
        },
      ],
      effects: [
        {
          kind: "appends",
          ledger: "transactions",
          has: {
            ...DEBIT,
            description: { kind: "row", input: "bill", column: "payee" },
            category: { kind: "row", input: "bill", column: "category" },
            amount: { kind: "row", input: "bill", column: "amount" },
          },
        },
        { kind: "moves", fact: "checking", by: { kind: "row", input: "bill", column: "amount" }, down: true },
        { kind: "removes", input: "bill" },
      ],
      done: "{billPayee} is paid: {billAmount} from checking, which is at {checking} now.",
    },
    {
      id: "payCard",
      label: "Pay the credit card",
      verbs: ["pay", "settle", "clear"],
      things: ["card", "credit card", "card balance", "credit card balance", "credit card bill"],
      inputs: [{ kind: "amount", id: "amount", label: "Amount", unit: "money", min: 1, max: 25_000, step: 0.01 }],
      needs: [
        {
          amount: AMOUNT,
          most: { kind: "fact", fact: "cardBalance" },
          otherwise: "{amount} is more than you owe: the card's balance is {cardBalance}.",
        },
        {
          amount: AMOUNT,
          most: CHECKING,
          otherwise: "{amount} is more than there is: your checking account holds {checking}.",
        },
      ],
      effects: [
        {
          kind: "appends",
          ledger: "transactions",
          has: { ...DEBIT, description: "Credit card payment", category: "Credit card", amount: AMOUNT },
        },
        { kind: "moves", fact: "checking", by: AMOUNT, down: true },
        { kind: "moves", fact: "cardBalance", by: AMOUNT, down: true },
      ],
      done: "{amount} went to your credit card, whose balance is {cardBalance} now. Checking is at {checking}.",
    },
  ],
  blueprint: {
    facts: [
      { id: "name", label: "Customer", unit: "text", from: { kind: "person" } },
      { id: "since", label: "Member since", unit: "date", from: { kind: "monthsAgo", min: 26, max: 200 } },
      { id: "accountEnding", label: "Account ending", unit: "text", from: { kind: "code", pattern: "####" } },
      { id: "checking", label: "Checking", unit: "money", from: { kind: "number", min: 500, max: 15_000, step: 0.01 } },
      { id: "savings", label: "Savings", unit: "money", from: { kind: "number", min: 1_000, max: 50_000, step: 0.01 } },
      { id: "creditScore", label: "Credit score", unit: "score", from: { kind: "number", min: 620, max: 820 } },
      {
        id: "creditLimit",
        label: "Credit limit",
        unit: "dollars",
        from: { kind: "number", min: 2_000, max: 25_000, step: 500 },
      },
      {
        id: "cardBalance",
        label: "Card balance",
        unit: "money",
        from: { kind: "part", of: "creditLimit", min: 0.06, max: 0.55, step: 0.01 },
      },
      {
        id: "totalBalance",
        label: "Total balance",
        unit: "money",
        from: { kind: "total", of: ["checking", "savings"] },
      },
      {
        id: "availableCredit",
        label: "Available credit",
        unit: "money",
        from: { kind: "difference", of: "creditLimit", less: "cardBalance" },
      },
      {
        id: "cardUse",
        label: "Credit used",
        unit: "percent",
        from: { kind: "share", of: "cardBalance", whole: "creditLimit" },
      },
      {
        id: "netFlow",
        label: "Net, last 30 days",
        unit: "flow",
        from: { kind: "sum", ledger: "transactions", column: "signed" },
      },
      {
        id: "spent",
        label: "Spent, last 30 days",
        unit: "money",
        from: { kind: "sum", ledger: "transactions", column: "amount", where: [SPENDING] },
      },
      {
        id: "saved",
        label: "Saved, last 30 days",
        unit: "money",
        from: {
          kind: "sum",
          ledger: "transactions",
          column: "amount",
          where: [{ column: "category", is: ["Savings"] }],
        },
      },
      {
        id: "scheduledOut",
        label: "Scheduled to go out",
        unit: "money",
        from: { kind: "sum", ledger: "scheduled", column: "amount" },
      },
      {
        id: "billsDue",
        label: "Bills coming up",
        unit: "money",
        from: { kind: "sum", ledger: "bills", column: "amount" },
      },
      { id: "billsCount", label: "Number of bills", unit: "count", from: { kind: "count", ledger: "bills" } },
      { id: "nextPayee", label: "Next bill", unit: "text", from: { kind: "first", ledger: "bills", column: "payee" } },
      {
        id: "nextAmount",
        label: "Next bill's amount",
        unit: "money",
        from: { kind: "first", ledger: "bills", column: "amount" },
      },
      { id: "nextDue", label: "Next bill due", unit: "date", from: { kind: "first", ledger: "bills", column: "due" } },
    ],
    ledgers: [
      {
        id: "transactions",
        label: "Transactions",
        noun: ["transaction", "transactions"],
        rows: { min: 8, max: 10 },
        columns: [
          { id: "date", label: "Date", unit: "date", from: { kind: "days", min: -26, max: 0 } },
          { id: "description", label: "Description", unit: "text" },
          { id: "category", label: "Category", unit: "text" },
          { id: "type", label: "Type", unit: "text" },
          { id: "amount", label: "Amount", unit: "money" },
          {
            id: "signed",
            label: "Amount",
            unit: "flow",
            from: { kind: "signed", of: "amount", by: "type", minus: ["Debit"] },
          },
          { id: "balance", label: "Balance", unit: "money", from: { kind: "running", fact: "checking", by: "signed" } },
        ],
        sorts: [
          {
            always: true,
            has: {
              description: "Transfer to Savings",
              category: "Savings",
              type: "Debit",
              amount: { kind: "number", min: 50, max: 400, step: 25 },
            },
          },
          {
            always: true,
            has: {
              description: {
                kind: "choice",
                of: ["Greenleaf Market", "Corner Street Grocers", "Harvest & Hearth", "Bayview Foods"],
              },
              category: "Groceries",
              type: "Debit",
              amount: { kind: "number", min: 38, max: 164, step: 0.01 },
            },
          },
          {
            has: {
              description: {
                kind: "choice",
                of: [
                  "Payroll, Northfield Design",
                  "Payroll, Alder & Pike LLP",
                  "Payroll, Cedar Valley Schools",
                  "Payroll, Brightwater Labs",
                ],
              },
              category: "Income",
              type: "Credit",
              amount: { kind: "number", min: 1_450, max: 2_900, step: 0.01 },
            },
          },
          {
            has: {
              description: "Interest paid",
              category: "Income",
              type: "Credit",
              amount: { kind: "number", min: 1.1, max: 14, step: 0.01 },
            },
          },
          {
            has: {
              description: { kind: "choice", of: ["Blue Door Coffee", "Third Street Espresso", "Juniper Café"] },
              category: "Dining",
              type: "Debit",
              amount: { kind: "number", min: 4, max: 17, step: 0.01 },
            },
          },
          {
            has: {
              description: { kind: "choice", of: ["Osteria Luna", "The Copper Pot", "Sakura House"] },
              category: "Dining",
              type: "Debit",
              amount: { kind: "number", min: 32, max: 118, step: 0.01 },
            },
          },
          {
            has: {
              description: { kind: "choice", of: ["Pinewood Fuel", "Route 9 Gas", "Metro Transit Pass"] },
              category: "Transport",
              type: "Debit",
              amount: { kind: "number", min: 24, max: 76, step: 0.01 },
            },
          },
          {
            has: {
              description: { kind: "choice", of: ["Parkside Pharmacy", "Dr. Lin Dental", "Harbor Fitness"] },
              category: "Health",
              type: "Debit",
              amount: { kind: "number", min: 12, max: 140, step: 0.01 },
            },
          },
          {
            has: {
              description: { kind: "choice", of: ["Linden Books", "Hearth Home Goods", "Nordhaus Outfitters"] },
              category: "Shopping",
              type: "Debit",
              amount: { kind: "number", min: 18, max: 210, step: 0.01 },
            },
          },
          {
            has: {
              description: { kind: "choice", of: ["Streamline Video", "Cadence Music", "The Daily Ledger"] },
              category: "Subscriptions",
              type: "Debit",
              amount: { kind: "number", min: 7, max: 24, step: 0.01 },
            },
          },
          {
            has: {
              description: { kind: "choice", of: ["ATM, Main Street", "ATM, Union Station"] },
              category: "Cash",
              type: "Debit",
              amount: { kind: "number", min: 40, max: 200, step: 20 },
            },
          },
        ],
        order: { by: "date", first: "highest" },
      },
      {
        id: "scheduled",
        label: "Scheduled transfers",
        noun: ["scheduled transfer", "scheduled transfers"],
        rows: { min: 2, max: 3 },
        columns: [
          { id: "to", label: "To", unit: "text" },
          { id: "purpose", label: "For", unit: "text" },
          { id: "date", label: "Next on", unit: "date", from: { kind: "days", min: 2, max: 27, work: true } },
          {
            id: "rhythm",
            label: "Every",
            unit: "text",
            from: { kind: "choice", of: ["Every month", "Every month", "Every two weeks"] },
          },
          { id: "amount", label: "Amount", unit: "money" },
        ],
        sorts: [
          {
            always: true,
            has: { to: "Savings", purpose: "Rainy-day fund", amount: { kind: "number", min: 50, max: 300, step: 25 } },
          },
          {
            has: {
              to: { kind: "person" },
              purpose: "Rent share",
              amount: { kind: "number", min: 420, max: 980, step: 10 },
            },
          },
          {
            has: {
              to: { kind: "person" },
              purpose: "Music lessons",
              amount: { kind: "number", min: 60, max: 160, step: 5 },
            },
          },
          { has: { to: "Brokerage", purpose: "Index fund", amount: { kind: "number", min: 100, max: 500, step: 50 } } },
        ],
        order: { by: "date", first: "lowest" },
      },
      {
        id: "bills",
        label: "Bills",
        noun: ["bill", "bills"],
        rows: { min: 3, max: 4 },
        columns: [
          { id: "payee", label: "Payee", unit: "text" },
          { id: "category", label: "Category", unit: "text" },
          { id: "due", label: "Due", unit: "date", from: { kind: "days", min: 9, max: 27, work: true } },
          {
            id: "payment",
            label: "Payment",
            unit: "text",
            from: { kind: "choice", of: ["Autopay", "Autopay", "By hand"] },
          },
          { id: "amount", label: "Amount", unit: "money" },
        ],
        sorts: [
          {
            always: true,
            has: {
              payee: { kind: "choice", of: ["Lakeside Electric", "Summit Power & Light", "Riverbend Energy"] },
              category: "Electricity",
              due: { kind: "days", min: 2, max: 5, work: true },
              payment: "By hand",
              amount: { kind: "number", min: 64, max: 188, step: 0.01 },
            },
          },
          {
            has: {
              payee: "Meridian Home Loans",
              category: "Mortgage",
              payment: "Autopay",
              amount: { kind: "number", min: 980, max: 2_150, step: 0.01 },
            },
          },
          {
            has: {
              payee: "Clearwave Internet",
              category: "Internet",
              amount: { kind: "number", min: 45, max: 90, step: 0.01 },
            },
          },
          {
            has: {
              payee: "Beacon Mobile",
              category: "Phone",
              amount: { kind: "number", min: 35, max: 120, step: 0.01 },
            },
          },
          {
            has: {
              payee: "City Water & Sewer",
              category: "Water",
              amount: { kind: "number", min: 28, max: 74, step: 0.01 },
            },
          },
        ],
        order: { by: "due", first: "lowest" },
      },
    ],
    trends: [
      { kind: "walk", fact: "checking", by: "netFlow", sway: 0.16 },
      { kind: "climb", fact: "savings", by: "saved", sway: 0.05 },
      { kind: "walk", fact: "creditScore", sway: 0.012, max: 850 },
    ],
    metrics: [
      { fact: "checking", better: "up" },
      { fact: "savings", better: "up" },
      { fact: "cardBalance", better: "down", note: "of {creditLimit} limit" },
      { fact: "creditScore", better: "up" },
    ],
    headline: "totalBalance",
    story: "The {nextPayee} bill of {nextAmount} is due {nextDue|weekday}, and autopay is off.",
  },
};
